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
    """A step: its key, its name in the rail, what one does there, and its page, `module:class`.

    `places` begin the addresses of checks that are answered on its page.
    """

    key: str
    title: Text
    aim: Text
    page: str
    places: tuple[str, ...] = ()

    def page_class(self) -> type[Page]:
        """Give the class of the step's page, importing it if need be."""
        module, name = self.page.split(":")
        return cast("type[Page]", getattr(import_module(f"shekara.ui.pages.{module}"), name))


START, FIRST = "start", "pair"
"""Where an assessment is begun, and the first step of work on it."""

STEPS = (
    Step(
        START,
        QT_TRANSLATE_NOOP("ui.steps", "Start"),
        QT_TRANSLATE_NOOP(
            "ui.steps", "Begin from a template, open a file, or look around in the example."
        ),
        "start:StartPage",
    ),
    Step(
        "pair",
        QT_TRANSLATE_NOOP("ui.steps", "Pair"),
        QT_TRANSLATE_NOOP(
            "ui.steps",
            "Choose the two regions, on the map or in the table, and compare their profiles.",
        ),
        "pair:PairPage",
        ("pair",),
    ),
    Step(
        "evidence",
        QT_TRANSLATE_NOOP("ui.steps", "Evidence"),
        QT_TRANSLATE_NOOP(
            "ui.steps",
            "See what does not add up in the sources and decide what counts; take in tables of "
            "your own.",
        ),
        "evidence:EvidencePage",
        ("evidence", "finding", "base_year", "observed"),
    ),
    Step(
        "potential",
        QT_TRANSLATE_NOOP("ui.steps", "Potential"),
        QT_TRANSLATE_NOOP(
            "ui.steps",
            "See how the trade of the two countries grew and how strongly border regions pull on "
            "each other.",
        ),
        "potential:PotentialPage",
    ),
    Step(
        "swot",
        QT_TRANSLATE_NOOP("ui.steps", "SWOT"),
        QT_TRANSLATE_NOOP(
            "ui.steps",
            "Write down what speaks for and against a hub, weigh it, and link it to the "
            "numbers it moves.",
        ),
        "swot:SwotPage",
        ("swot",),
    ),
    Step(
        "scenarios",
        QT_TRANSLATE_NOOP("ui.steps", "Scenarios"),
        QT_TRANSLATE_NOOP(
            "ui.steps",
            "Weigh possible futures, set the target, and give each assumption its low, likely "
            "and high value.",
        ),
        "scenarios:ScenariosPage",
        ("scenario", "target", "outlook", "hub"),
    ),
    Step(
        "appraisal",
        QT_TRANSLATE_NOOP("ui.steps", "Appraisal"),
        QT_TRANSLATE_NOOP(
            "ui.steps",
            "Compare concepts of a hub with building none, for the investor and for both sides "
            "of the border, and see what would have to be true for another choice.",
        ),
        "appraisal:AppraisalPage",
        ("appraisal", "hub.currency", "hub.loan", *(f"hub.{concept}" for concept in Concept)),
    ),
    Step(
        "siting",
        QT_TRANSLATE_NOOP("ui.steps", "Siting"),
        QT_TRANSLATE_NOOP(
            "ui.steps", "Put sites on the map, say what they have, and plan who does what by when."
        ),
        "siting:SitingPage",
        ("siting",),
    ),
    Step(
        "brief",
        QT_TRANSLATE_NOOP("ui.steps", "Brief"),
        QT_TRANSLATE_NOOP(
            "ui.steps",
            "Say who hands it over and in which language, look at the pages, and export them.",
        ),
        "brief:BriefPage",
        ("passport",),
    ),
)


def step_of(place: str) -> str:
    """Give the key of the step on whose page a place, as checks address it, is found."""
    parts = place.split(".")
    begins = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    found = (step.key for begin in begins for step in STEPS if begin in step.places)
    return next(found, START)
