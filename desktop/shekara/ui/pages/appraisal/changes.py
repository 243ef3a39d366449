"""The edits of this step, each under its undo text; a drag of the slider becomes one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub, outlook
from shekara.domain.edits.levers import shift_driver
from shekara.domain.templates import TEMPLATES, key_of, pair_of_template
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.results.decision.values import DriverFlipResult, WeightFlipResult
    from shekara.domain.concepts import Concept
    from shekara.domain.hub import Perspective
    from shekara.domain.services import Service
    from shekara.text import Text
    from shekara.ui.document import Edit
    from shekara.ui.workspace import Workspace

_FILL = QT_TRANSLATE_NOOP("undo", "Fill missing inputs with illustrative values")
_CONSIDER = QT_TRANSLATE_NOOP("undo", "Consider “{concept}”")
_LEAVE_OUT = QT_TRANSLATE_NOOP("undo", "Leave out “{concept}”")
_OFFER = QT_TRANSLATE_NOOP("undo", "Offer “{service}” in “{concept}”")
_WITHDRAW = QT_TRANSLATE_NOOP("undo", "Take “{service}” out of “{concept}”")
_PERSPECTIVE = QT_TRANSLATE_NOOP("undo", "Set whose benefit decides")
_THRESHOLD = QT_TRANSLATE_NOOP("undo", "Set the threshold of the recommendation")
_OPTIMISM = QT_TRANSLATE_NOOP("undo", "Set the optimism")
_CEILING = QT_TRANSLATE_NOOP("undo", "Set the ceiling of public money")
_AGREEMENT = QT_TRANSLATE_NOOP("undo", "Say whether the agreement is in force")
_REVIEWED = QT_TRANSLATE_NOOP("undo", "Say whether growth was reviewed for re-export")
_FIRST_YEAR = QT_TRANSLATE_NOOP("undo", "Set the first year of building")
_HORIZON = QT_TRANSLATE_NOOP("undo", "Set how many years are looked at")
_SHOW_DRIVER = QT_TRANSLATE_NOOP("undo", "Show the turning point of “{driver}”")
_SHOW_WEIGHT = QT_TRANSLATE_NOOP("undo", "Show the turning point of the weight of “{scenario}”")
_NOTE = QT_TRANSLATE_NOOP(
    "ui.appraisal", "Shifted to show what would have to be true; no source supports it."
)

_PERCENT = 100
_BEYOND = 1.05
"""How far a driver or a weight is shifted, as a share of the way to its turning point."""


class AppraisalChanges:
    """Makes the edits."""

    def __init__(self, workspace: Workspace) -> None:
        """Edit the document of a workspace."""
        self._workspace = workspace

    def fill(self) -> bool:
        """Fill what is missing with start values: the pair's template's, or its neighbour's."""
        pair = self._workspace.document.assessment.pair
        own = {pair_of_template(key_of(name)): name for name in TEMPLATES}
        alike = (name for of, name in own.items() if of is not None and of.partner == pair.partner)
        template = own.get(pair) or next(alike, TEMPLATES[0])
        return self._edit(_FILL, lambda a: hub.fill_missing(a, template))

    def consider(self, concept: Concept, is_considered: bool) -> None:  # noqa: FBT001  (a signal's)
        """Take a concept among the options, or leave it out."""
        text = (_CONSIDER if is_considered else _LEAVE_OUT).having(concept=concept.heading)
        self._edit(text, lambda a: hub.consider(a, concept, is_considered=is_considered))

    def offer(self, concept: Concept, service: Service, is_offered: bool) -> None:  # noqa: FBT001
        """Let a concept offer a service, or not."""
        text = (_OFFER if is_offered else _WITHDRAW).having(
            service=service.heading, concept=concept.heading
        )
        self._edit(text, lambda a: hub.offer(a, concept, service, is_offered=is_offered))

    def take_side(self, perspective: Perspective) -> None:
        """Say whose net benefit decides."""
        self._edit(_PERSPECTIVE, lambda a: hub.set_perspective(a, perspective))

    def demand(self, threshold_pct: float) -> None:
        """Set the share of futures, in percent, in which a hub must be better than none."""
        self._edit(_THRESHOLD, lambda a: hub.set_threshold(a, threshold_pct / _PERCENT))

    def hope(self, percent: int, drag: int) -> None:
        """Set the optimism; the moves of one drag are one step."""
        self._workspace.edit(
            _OPTIMISM,
            lambda a: hub.set_optimism(a, percent / _PERCENT),
            merge=("optimism", drag),
        )

    def limit(self, ceiling_musd: float | None) -> None:
        """Limit the public money, or not."""
        self._edit(_CEILING, lambda a: hub.set_ceiling(a, ceiling_musd))

    def agree(self, in_force: bool) -> None:  # noqa: FBT001  (a signal's)
        """Say whether the agreement is in force."""
        self._edit(_AGREEMENT, lambda a: hub.set_agreement(a, in_force=in_force))

    def review(self, reviewed: bool) -> None:  # noqa: FBT001  (a signal's)
        """Say whether the growth of the base years was reviewed."""
        self._edit(_REVIEWED, lambda a: hub.set_growth_reviewed(a, reviewed=reviewed))

    def begin_in(self, year: int) -> None:
        """Set the first year of building."""
        self._workspace.edit(_FIRST_YEAR, lambda a: hub.set_first_year(a, year), "first year")

    def look_ahead(self, years: int) -> None:
        """Set how many years are looked at."""
        self._workspace.edit(_HORIZON, lambda a: hub.set_horizon(a, years), "horizon")

    def show_driver(self, flip: DriverFlipResult) -> bool:
        """Shift a driver to where the outcome is another, and a little on: there it is tied."""
        text = _SHOW_DRIVER.having(driver=DRIVERS[flip.driver].title)
        note = self._workspace.texts(_NOTE)
        return self._edit(text, lambda a: shift_driver(a, flip.driver, _BEYOND * flip.z, note))

    def show_weight(self, flip: WeightFlipResult) -> bool:
        """Give a scenario the weight at which the choice is another, and a little on."""
        text = _SHOW_WEIGHT.having(scenario=text_of(flip.scenario.name))
        tied, now = float(flip.at.value or 0) / _PERCENT, flip.scenario.weight
        weight = min(max(now + _BEYOND * (tied - now), 0.0), 1.0)
        return self._edit(text, lambda a: outlook.set_weight(a, flip.scenario.id, weight))

    def _edit(self, text: Text, edit: Edit) -> bool:
        return self._workspace.edit(text, edit)
