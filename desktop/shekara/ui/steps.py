"""The steps of the work, in their order, and where each one's page is.

Pages are imported when they are first needed: most of them bring libraries for which the
first paint of the window must not wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from shekara.domain.concepts import Concept
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.text import Text
    from shekara.ui.pages.page import Page


@dataclass(frozen=True)
class Step:
    """A step: its key, its name in the rail, and its page as `module:class`.

    `places` begin the addresses of checks that are answered on its page.
    """

    key: str
    title: Text
    page: str
    places: tuple[str, ...] = ()

    def page_class(self) -> type[Page]:
        """Give the class of the step's page, importing it if need be."""
        module, name = self.page.split(":")
        return cast("type[Page]", getattr(import_module(f"shekara.ui.pages.{module}"), name))


START, FIRST = "start", "pair"
"""Where an assessment is begun, and the first step of work on it."""

STEPS = (
    Step(START, QT_TRANSLATE_NOOP("ui.steps", "Start"), "start:StartPage"),
    Step("pair", QT_TRANSLATE_NOOP("ui.steps", "Pair"), "pair:PairPage", ("pair",)),
    Step(
        "evidence",
        QT_TRANSLATE_NOOP("ui.steps", "Evidence"),
        "evidence:EvidencePage",
        ("evidence", "finding", "base_year", "observed"),
    ),
    Step("potential", QT_TRANSLATE_NOOP("ui.steps", "Potential"), "potential:PotentialPage"),
    Step("swot", QT_TRANSLATE_NOOP("ui.steps", "SWOT"), "swot:SwotPage", ("swot",)),
    Step(
        "scenarios",
        QT_TRANSLATE_NOOP("ui.steps", "Scenarios"),
        "scenarios:ScenariosPage",
        ("scenario", "target", "outlook", "hub"),
    ),
    Step(
        "appraisal",
        QT_TRANSLATE_NOOP("ui.steps", "Appraisal"),
        "appraisal:AppraisalPage",
        ("appraisal", *(f"hub.{concept}" for concept in Concept)),
    ),
    Step("siting", QT_TRANSLATE_NOOP("ui.steps", "Siting"), "siting:SitingPage", ("siting",)),
    Step("brief", QT_TRANSLATE_NOOP("ui.steps", "Brief"), "brief:BriefPage", ("passport",)),
)


def step_of(place: str) -> str:
    """Give the key of the step on whose page a place, as checks address it, is found."""
    parts = place.split(".")
    begins = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    found = (step.key for begin in begins for step in STEPS if begin in step.places)
    return next(found, START)
