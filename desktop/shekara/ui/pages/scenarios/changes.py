"""The edits of weights, scenarios and target, each under its undo text; drags are one step."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from shekara.domain.edits import outlook
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text

if TYPE_CHECKING:
    from collections.abc import Collection

    from shekara.domain.assessment import Assessment
    from shekara.ui.workspace import Workspace

_WEIGH = QT_TRANSLATE_NOOP("undo", "Set the weight of “{scenario}”")
_NAME = QT_TRANSLATE_NOOP("undo", "Rename the scenario “{scenario}”")
_COPY = QT_TRANSLATE_NOOP("undo", "Add a copy of “{scenario}”")
_REMOVE = QT_TRANSLATE_NOOP("undo", "Remove the scenario “{scenario}”")
_TARGET = QT_TRANSLATE_NOOP("undo", "Set the target")
_NO_TARGET = QT_TRANSLATE_NOOP("undo", "Clear the target")
_LAST_YEAR = QT_TRANSLATE_NOOP("undo", "Set the last projected year")

_COPY_OF = QT_TRANSLATE_NOOP("ui.scenarios", "{scenario}, copy")
_ONLY_ONE = QT_TRANSLATE_NOOP(
    "ui.scenarios", "There is one scenario only, so it weighs 100 %. Add another one first."
)
_ALL_LOCKED = QT_TRANSLATE_NOOP(
    "ui.scenarios",
    "“{scenario}” cannot move: all other scenarios are locked. Unlock one of them.",
)
_NO_ROOM = QT_TRANSLATE_NOOP(
    "ui.scenarios", "“{scenario}” can weigh {room} at most: locked scenarios hold the rest."
)
_NOT_A_SHARE = QT_TRANSLATE_NOOP("ui.scenarios", "A weight lies between 0 and 100 %.")

_steps = count(1)


@dataclass
class _Drag:
    """A drag: what it started from, and what it made of it last."""

    key: tuple[str, int]
    step: int
    start: Assessment
    last: Assessment


class Changes(QObject):
    """Makes the edits; `refused` carries why a weight could not be set as asked."""

    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        """Edit the document of a workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self._drag: _Drag | None = None

    def weigh(self, scenario_id: str, percent: float, drag: int, locked: Collection[str]) -> None:
        """Set a weight in percent; the moves of one drag all start from where it began."""
        drag_from = self._begin((scenario_id, drag)) if drag else None
        before = self._workspace.document.assessment if drag_from is None else drag_from.start
        most = outlook.room_for(before.outlook, scenario_id, locked)
        refusal = self._refusal(scenario_id, percent, most)
        # A slider goes as far as it may; a typed number is kept as it is or not at all.
        if most is not None and (drag_from is not None or refusal is None):
            self._set_weight(before, (scenario_id, min(percent / 100, most)), locked, drag_from)
        if refusal is not None:
            self.refused.emit(refusal)

    def _set_weight(
        self,
        before: Assessment,
        wanted: tuple[str, float],
        locked: Collection[str],
        drag: _Drag | None,
    ) -> None:
        self._workspace.edit(
            _WEIGH.having(scenario=self._name(wanted[0])),
            lambda _now: outlook.set_weight(before, *wanted, locked),
            merge=("scenario weight", next(_steps) if drag is None else drag.step),
        )
        if drag is not None:
            drag.last = self._workspace.document.assessment

    def name(self, scenario_id: str, name: str) -> None:
        """Name a scenario anew."""
        text = _NAME.having(scenario=self._name(scenario_id))
        self._workspace.edit(text, lambda a: outlook.set_name(a, scenario_id, name))

    def copy(self, scenario_id: str) -> str:
        """Add a copy of a scenario and give its id."""
        name = self._workspace.texts(_COPY_OF.having(scenario=self._name(scenario_id)))
        text = _COPY.having(scenario=self._name(scenario_id))
        self._workspace.edit(text, lambda a: outlook.copy_scenario(a, scenario_id, name))
        return self._workspace.document.assessment.outlook.scenarios[-1].id

    def remove(self, scenario_id: str) -> None:
        """Remove a scenario."""
        text = _REMOVE.having(scenario=self._name(scenario_id))
        self._workspace.edit(text, lambda a: outlook.remove_scenario(a, scenario_id))

    def aim(self, turnover_musd: float | None) -> None:
        """Set the target, or clear it with None."""
        text = _NO_TARGET if turnover_musd is None else _TARGET
        self._workspace.edit(text, lambda a: outlook.set_target(a, turnover_musd))

    def end(self, year: int) -> None:
        """Set the last projected year."""
        self._workspace.edit(
            _LAST_YEAR, lambda a: outlook.set_last_year(a, year), merge="last year"
        )

    def _begin(self, key: tuple[str, int]) -> _Drag:
        """Give the drag going on; whatever else changed the assessment has ended it."""
        now = self._workspace.document.assessment
        drag = self._drag
        if drag is None or drag.key != key or drag.last is not now:
            drag = self._drag = _Drag(key, next(_steps), now, now)
        return drag

    def _refusal(self, scenario_id: str, percent: float, most: float | None) -> Text | None:
        name = self._name(scenario_id)
        if most is None:
            others = len(self._workspace.document.assessment.outlook.scenarios) > 1
            return _ALL_LOCKED.having(scenario=name) if others else _ONLY_ONE
        if not 0 <= percent <= 100:  # noqa: PLR2004  (percent)
            return _NOT_A_SHARE
        if percent / 100 > most + 1e-9:
            return _NO_ROOM.having(scenario=name, room=Quantity(100 * most, "pct"))
        return None

    def _name(self, scenario_id: str) -> Text:
        scenarios = self._workspace.document.assessment.outlook.scenarios
        return next(text_of(s.name) for s in scenarios if s.id == scenario_id)
