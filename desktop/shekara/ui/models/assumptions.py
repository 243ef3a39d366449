"""What is assumed: drivers as rows, group by group; all scenarios and then each as columns.

A cell's raw value is what it assumes for itself, an `Assumption` or None. PLACE leads to its
scope, EVERYWHERE or a scenario's id, and its driver; FIGURE_ID to the Why panel of the likely
value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont, QGuiApplication, QPalette
from typing_extensions import override

from shekara.domain.driver import Driver, Group
from shekara.domain.drivers import DRIVERS
from shekara.domain.units import UNITS
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.icons import icon
from shekara.ui.models.assumed import EVERYWHERE, Assumed, Holding
from shekara.ui.models.assumption_words import AssumptionWords
from shekara.ui.models.driver_rows import Rows, Wanted, grouped
from shekara.ui.models.figure_table import FIGURE_ID, ROW_KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shekara.domain.assessment import Assessment
    from shekara.domain.scenarios import Scenario
    from shekara.text import Text
    from shekara.ui.texts import Texts
    from shekara.ui.theme import Theme

PLACE = ROW_KEY + 1
NAME, UNIT, COMMON = range(3)
"""The columns before those of the scenarios."""

Index = QModelIndex | QPersistentModelIndex

_HEADS = (
    QT_TRANSLATE_NOOP("ui.scenarios", "Driver"),
    QT_TRANSLATE_NOOP("ui.scenarios", "Unit"),
    QT_TRANSLATE_NOOP("ui.scenarios", "All scenarios"),
)
_SEEN = {NAME: QT_TRANSLATE_NOOP("ui.scenarios", "Driver: low / likely / high")}
_GROUP = QT_TRANSLATE_NOOP("ui.scenarios", "{group}: {count}")
_GROUP_LACKS = QT_TRANSLATE_NOOP("ui.scenarios", "{group}: {count}, missing: {missing}")
_FOLDED = QT_TRANSLATE_NOOP("ui.scenarios", "folded")
_UNFOLDED = QT_TRANSLATE_NOOP("ui.scenarios", "unfolded")
_WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class AssumptionsModel(QAbstractTableModel):
    """The table of drivers, read only."""

    def __init__(self, texts: Texts, theme: Theme, source_label: Callable[[str], Text]) -> None:
        """Start without rows."""
        super().__init__()
        self._texts = texts
        self.words = AssumptionWords(texts, source_label)
        self._icons = icon("next", theme.quiet_ink), icon("down", theme.quiet_ink)
        self._scenarios: tuple[Scenario, ...] = ()
        self._common: object = None
        self._assumed: Assumed | None = None
        self._found: tuple[Driver, ...] = ()
        self._wanted = Wanted()
        self._rows: Rows = ()

    @property
    def rows(self) -> Rows:
        """Give the group or driver of each row."""
        return self._rows

    @property
    def assumed(self) -> Assumed | None:
        """Give who assumes what, None before an assessment was shown."""
        return self._assumed

    def show_assessment(self, assessment: Assessment) -> bool:
        """Show an assessment; give whether anything but weights changed.

        A drag of a weight, which leaves all assumptions alone, costs nothing here.
        """
        before, common = self._scenarios, self._common
        self._scenarios, self._common = assessment.outlook.scenarios, assessment.hub.assumptions
        same = [old.id for old in before] == [new.id for new in self._scenarios]
        if same and self._is_settled(before) and common is self._common:
            return False
        old, new = self._assumed, Assumed(assessment)
        if same and old is not None:
            self._assumed = new
            self._tell(new.differing(old))
            if [s.name for s in before] != [s.name for s in self._scenarios]:
                last = self.columnCount() - 1
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, COMMON, last)
        else:
            self.beginResetModel()
            self._assumed = new
            self.endResetModel()
        return True

    def _tell(self, changed: frozenset[str]) -> None:
        """Tell the rows of drivers that changed, and of their groups, which count them."""
        groups = {DRIVERS[driver].group for driver in changed}
        last = self.columnCount() - 1
        for number, row in enumerate(self._rows):
            if isinstance(row, Group):
                columns = range(NAME, NAME + 1) if row in groups else range(0)
            else:
                columns = range(COMMON, last + 1) if row.key in changed else range(0)
            # Cell by cell: told of a range, the view paints all it shows anew.
            for column in columns:
                self.dataChanged.emit(self.index(number, column), self.index(number, column))

    def show_drivers(self, found: Sequence[Driver], wanted: Wanted) -> None:
        """Show other drivers, or other groups folded."""
        if (self._found, self._wanted) == (tuple(found), wanted):
            return
        self.beginResetModel()
        self._found, self._wanted = tuple(found), wanted
        self._rows = grouped(found, wanted)
        self.endResetModel()

    def index_of(self, scope: str, driver: str) -> QModelIndex:
        """Give the cell of a scope and driver; an invalid one where it is not seen."""
        scopes = () if self._assumed is None else self._assumed.scopes
        keys = [row.key if isinstance(row, Driver) else None for row in self._rows]
        if scope not in scopes or driver not in keys:
            return QModelIndex()
        return self.index(keys.index(driver), COMMON + scopes.index(scope))

    def is_open(self, group: Group) -> bool:
        """Tell whether the drivers of a group are seen."""
        return self._wanted.is_open(group)

    def scope_at(self, column: int) -> str:
        """Give the scope of a column of values."""
        return EVERYWHERE if column <= COMMON else self._scenarios[column - COMMON - 1].id

    def widest(self, column: int, width: Callable[[str], int]) -> int:
        """Give the width of the widest words of a column, whether they are seen or not.

        So columns keep their width while groups are folded and drivers are searched.
        """
        assumed = self._assumed
        if assumed is None:
            return 0
        if column == UNIT:
            units = {driver.unit for driver in DRIVERS.values()}
            return max(width(self._texts(UNITS[unit].heading)) for unit in units)
        scope = self.scope_at(column)
        words = {
            self.words.shown(assumed.holding(scope, key), assumed.own(scope, key))
            for key in DRIVERS
        }
        return max(map(width, words))

    def head(self, column: int) -> Text:
        """Give the head of a column: the name of its scenario."""
        if column <= COMMON:
            return _HEADS[column]
        return text_of(self._scenarios[column - COMMON - 1].name)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() or self._assumed is None:
            return 0
        return COMMON + 1 + len(self._scenarios)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if role in _WORDS:
            return self._texts(_SEEN.get(section) or self.head(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section > UNIT else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if isinstance(row, Group):
            return self._of_group(row, role) if column == NAME else None
        if column > UNIT:
            return self._of_cell(row, column, role)
        if role == ROW_KEY:
            return row.key
        if role in _WORDS or role == Qt.ItemDataRole.ToolTipRole:
            return self._texts(row.title if column == NAME else UNITS[row.unit].heading)
        return None

    def _of_group(self, group: Group, role: int) -> object:
        is_open = self._wanted.is_open(group)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._counted(group)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._counted(group)}, {self._texts(_UNFOLDED if is_open else _FOLDED)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons[is_open]
        if role == Qt.ItemDataRole.FontRole:
            bold = QFont(QGuiApplication.font())
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        if role == Qt.ItemDataRole.BackgroundRole:
            return QGuiApplication.palette().brush(QPalette.ColorRole.AlternateBase)
        return None

    def _counted(self, group: Group) -> str:
        own = [driver.key for driver in self._found if driver.group is group]
        missing = 0 if self._assumed is None else len(self._assumed.missing.intersection(own))
        text = _GROUP_LACKS.having(missing=missing) if missing else _GROUP
        return self._texts(text.having(group=group.heading, count=len(own)))

    def _of_cell(self, driver: Driver, column: int, role: int) -> object:
        if self._assumed is None:
            return None
        scope, item = self.scope_at(column), Qt.ItemDataRole
        own, holding = (
            self._assumed.own(scope, driver.key),
            self._assumed.holding(scope, driver.key),
        )
        stem = "hub" if scope == EVERYWHERE else f"scenario.{scope}"
        by_role: dict[int, Callable[[], object]] = {
            FIGURE_ID: lambda: None if own is None else f"{stem}.{driver.key}.likely",
            ROW_KEY: lambda: driver.key,
            PLACE: lambda: (scope, driver.key),
            int(item.EditRole): lambda: own,
            int(item.DisplayRole): lambda: self.words.shown(holding, own),
            int(item.AccessibleTextRole): lambda: self._spoken(column, driver, holding),
            int(item.ToolTipRole): lambda: self._spoken(column, driver, holding),
            int(item.ForegroundRole): lambda: _ink(holding),
            int(item.TextAlignmentRole): lambda: _RIGHT,
        }
        return by_role.get(role, lambda: None)()

    def _spoken(self, column: int, driver: Driver, holding: Holding) -> str:
        scope = self.scope_at(column)
        valid = None if self._assumed is None else self._assumed.valid(scope, driver.key)
        return self.words.spoken(driver, self.head(column), holding, valid)

    def _is_settled(self, before: Sequence[Scenario]) -> bool:
        """Tell whether the scenarios still assume the same under the same names."""
        pairs = zip(before, self._scenarios, strict=True)
        return all(
            old.assumptions is new.assumptions and old.name == new.name for old, new in pairs
        )


_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _ink(holding: Holding) -> QBrush | None:
    """Give the quiet colour to what stands elsewhere, a loud one to what is missing."""
    if holding is Holding.OWN:
        return None
    missing = holding is Holding.MISSING
    role = QPalette.ColorRole.BrightText if missing else QPalette.ColorRole.PlaceholderText
    return QGuiApplication.palette().brush(role)
