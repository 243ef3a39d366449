"""What the scenarios assume: drivers as rows, scenarios as columns; setting a cell edits.

A cell's raw value is its `Estimate`. ASSUMPTION leads to the scenario and the driver,
FIGURE_ID to the Why panel of the likely value.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from shekara.domain.drivers import DRIVERS
from shekara.domain.units import UNITS
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Quantity
from shekara.ui.models.figure_table import FIGURE_ID, ROW_KEY
from shekara.ui.texts import ILLUSTRATIVE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.results.outlook import AssumptionFigures, OutlookResult, ScenarioFigures
    from shekara.domain.evidence import Source
    from shekara.domain.scenarios import Assumption
    from shekara.ui.texts import Texts

ASSUMPTION = ROW_KEY + 1

Index = QModelIndex | QPersistentModelIndex

_DRIVER = QT_TRANSLATE_NOOP("ui.scenarios", "low … likely … high")
_ROW = QT_TRANSLATE_NOOP("ui.scenarios", "{driver}, {unit}")
_SPOKEN = QT_TRANSLATE_NOOP(
    "ui.scenarios", "{driver}, scenario “{scenario}”: low {low}, likely {likely}, high {high}"
)


@dataclass(frozen=True)
class Estimate:
    """What a person assumes of a driver: three values, a source's id or none, and a note.

    The note is what a person typed: a template's own words are not among it, for they tell
    of the template's values.
    """

    low: float
    likely: float
    high: float
    source: str | None
    note: str


SetEstimate = Callable[[str, str, Estimate], bool]


class AssumptionsModel(QAbstractTableModel):
    """The table of drivers; `set_estimate` makes the edit of a scenario and a driver."""

    def __init__(
        self, texts: Texts, sources: Mapping[str, Source], set_estimate: SetEstimate
    ) -> None:
        """Start without scenarios."""
        super().__init__()
        self._texts, self._sources, self._set_estimate = texts, sources, set_estimate
        self._scenarios: tuple[ScenarioFigures, ...] = ()

    def show_result(self, outlook: OutlookResult) -> None:
        """Show the scenarios of a result; what a change of weights leaves alone is not told."""
        before, after = self._scenarios, outlook.scenarios
        same_columns = _ids(before) == _ids(after)
        if not same_columns:
            self.beginResetModel()
        self._scenarios = after
        if not same_columns:
            self.endResetModel()
            return
        for column, (old, new) in enumerate(zip(before, after, strict=True), start=1):
            if old.scenario.assumptions != new.scenario.assumptions:
                self.dataChanged.emit(self.index(0, column), self.index(len(DRIVERS) - 1, column))
            if old.scenario.name != new.scenario.name:
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def index_of(self, scenario_id: str, driver: str = "") -> QModelIndex:
        """Give the cell of a scenario and driver; without one, its first without a source."""
        ids = _ids(self._scenarios)
        if scenario_id not in ids or (driver and driver not in DRIVERS):
            return QModelIndex()
        column = ids.index(scenario_id)
        assumed = self._scenarios[column].scenario.assumptions
        guesses = [a.driver for a in assumed if a.is_illustrative]
        wanted = driver or (guesses or list(DRIVERS))[0]
        return self.index(list(DRIVERS).index(wanted), column + 1)

    def figures_at(self, index: Index) -> AssumptionFigures | None:
        """Give the figures of a cell, None in the column of names."""
        if not index.isValid() or index.column() == 0:
            return None
        return self._scenarios[index.column() - 1].assumptions[index.row()]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(DRIVERS)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(self._scenarios)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if section == 0:
            return self._texts(_DRIVER)
        return self._texts(text_of(self._scenarios[section - 1].scenario.name))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        figures = self.figures_at(index)
        if figures is None:
            words = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return self._driver(index.row()) if role in words else None
        scenario = self._scenarios[index.column() - 1]
        by_role = {
            FIGURE_ID: lambda: figures.likely.id,
            ASSUMPTION: lambda: (scenario.scenario.id, figures.assumption.driver),
            Qt.ItemDataRole.EditRole: lambda: self._estimate(figures.assumption),
            Qt.ItemDataRole.DisplayRole: lambda: self._shown(figures.assumption),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(scenario, figures.assumption),
            Qt.ItemDataRole.ToolTipRole: lambda: self._texts(text_of(figures.assumption.note)),
        }
        return by_role[role]() if role in by_role else None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        place = index.data(ASSUMPTION) if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or place is None or not isinstance(value, Estimate):
            return False
        scenario_id, driver = place
        return self._set_estimate(scenario_id, driver, value)

    def source_label(self, assumption: Assumption) -> str:
        """Give the label of what an assumption rests on, or that it is illustrative."""
        if assumption.source is None:
            return self._texts(ILLUSTRATIVE)
        known = self._sources.get(assumption.source)
        return assumption.source if known is None else self._texts(known.label)

    def _driver(self, row: int) -> str:
        driver = list(DRIVERS.values())[row]
        unit = UNITS[driver.unit].heading
        return self._texts(_ROW.having(driver=driver.name, unit=unit))

    def _estimate(self, held: Assumption) -> Estimate:
        note = held.note if isinstance(held.note, str) else ""
        return Estimate(held.low, held.likely, held.high, held.source, note)

    def _shown(self, held: Assumption) -> str:
        unit = DRIVERS[held.driver].unit
        values = (held.low, held.likely, held.high)
        numbers = " … ".join(self._texts.amount(value, unit, unit=False) for value in values)
        mark = " *" if held.is_illustrative else ""
        return f"{numbers}{mark}\n{self.source_label(held)}"

    def _spoken(self, scenario: ScenarioFigures, held: Assumption) -> str:
        driver = DRIVERS[held.driver]
        sentence = _SPOKEN.having(
            driver=driver.name,
            scenario=text_of(scenario.scenario.name),
            low=Quantity(held.low, driver.unit),
            likely=Quantity(held.likely, driver.unit),
            high=Quantity(held.high, driver.unit),
        )
        return f"{self._texts(sentence)}; {self.source_label(held)}"


def _ids(scenarios: tuple[ScenarioFigures, ...]) -> list[str]:
    return [scenario.scenario.id for scenario in scenarios]
