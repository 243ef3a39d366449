"""The edits of assumptions and rank correlations, each under its undo text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub, outlook
from shekara.domain.shapes import Shape
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.models.assumed import EVERYWHERE

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.scenarios import Assumption
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_ASSUME = QT_TRANSLATE_NOOP("undo", "Set {driver}, scenario “{scenario}”")
_ASSUME_ALL = QT_TRANSLATE_NOOP("undo", "Set {driver}, all scenarios")
_ADOPT = QT_TRANSLATE_NOOP("undo", "Give scenario “{scenario}” a value of its own: {driver}")
_RELEASE = QT_TRANSLATE_NOOP("undo", "Let scenario “{scenario}” be as all: {driver}")
_FORGET = QT_TRANSLATE_NOOP("undo", "Assume nothing of {driver}, all scenarios")
_CORRELATE = QT_TRANSLATE_NOOP("undo", "Set the rank correlation of {first} and {second}")
_UNCORRELATE = QT_TRANSLATE_NOOP("undo", "Remove the rank correlation of {first} and {second}")


@dataclass(frozen=True)
class Estimate:
    """What a person assumes of a driver: three values, a shape, a source's id or none, a note.

    The note is what a person typed: a template's own words are not among it, for they tell
    of the template's values.
    """

    low: float
    likely: float
    high: float
    shape: Shape = Shape.PERT
    source: str | None = None
    note: str = ""

    @classmethod
    def of(cls, held: Assumption) -> Estimate:
        """Give an assumption as a person could have typed it."""
        note = held.note if isinstance(held.note, str) else ""
        return cls(held.low, held.likely, held.high, held.shape, held.source, note)


class AssumptionChanges:
    """Asks the workspace for edits; each gives whether anything changed."""

    def __init__(self, workspace: Workspace) -> None:
        """Edit the document of a workspace."""
        self._workspace = workspace

    def assume(self, scope: str, driver: str, estimate: Estimate) -> bool:
        """Set what a scenario, or all of them, assume of a driver."""
        if scope == EVERYWHERE:
            return self._workspace.edit(
                _ASSUME_ALL.having(driver=DRIVERS[driver].title),
                lambda a: _with_common(a, driver, estimate),
            )
        return self._in_scenario(_ASSUME, scope, driver, estimate)

    def adopt(self, scope: str, driver: str) -> bool:
        """Give a scenario a value of its own, at first what holds for all."""
        held = self._workspace.document.assessment.hub.assumption(driver)
        return held is not None and self._in_scenario(_ADOPT, scope, driver, Estimate.of(held))

    def release(self, scope: str, driver: str) -> bool:
        """Let a scenario assume what all do."""
        return self._workspace.edit(
            self._said(_RELEASE, scope, driver),
            lambda a: outlook.clear_assumption(a, scope, driver),
        )

    def forget(self, driver: str) -> bool:
        """Assume nothing of a driver for all scenarios."""
        return self._workspace.edit(
            _FORGET.having(driver=DRIVERS[driver].title), lambda a: hub.clear_assumption(a, driver)
        )

    def correlate(self, first: str, second: str, coefficient: float) -> bool:
        """Set the rank correlation of two drivers; 0 removes it."""
        text = _CORRELATE if coefficient else _UNCORRELATE
        return self._workspace.edit(
            text.having(first=DRIVERS[first].title, second=DRIVERS[second].title),
            lambda a: hub.correlate(a, first, second, coefficient),
        )

    def _in_scenario(self, text: Text, scope: str, driver: str, estimate: Estimate) -> bool:
        return self._workspace.edit(
            self._said(text, scope, driver),
            lambda a: outlook.set_assumption(
                a,
                scope,
                driver,
                low=estimate.low,
                likely=estimate.likely,
                high=estimate.high,
                shape=estimate.shape,
                source=estimate.source,
                note=estimate.note,
            ),
        )

    def _said(self, text: Text, scope: str, driver: str) -> Text:
        scenario = outlook.find(self._workspace.document.assessment.outlook, scope)
        return text.having(driver=DRIVERS[driver].title, scenario=text_of(scenario.name))


def _with_common(assessment: Assessment, driver: str, estimate: Estimate) -> Assessment:
    return hub.set_assumption(
        assessment,
        driver,
        low=estimate.low,
        likely=estimate.likely,
        high=estimate.high,
        shape=estimate.shape,
        source=estimate.source,
        note=estimate.note,
    )
