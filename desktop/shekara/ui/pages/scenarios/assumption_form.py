"""A small form for one assumption: three numbers, the source they rest on, a note."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.domain.drivers import DRIVERS
from shekara.domain.units import UNITS
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text
from shekara.ui.models.assumptions import Estimate
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from shekara.domain.scenarios import Assumption
    from shekara.domain.wording import Wording
    from shekara.ui.workspace import Workspace

_HEADING = QT_TRANSLATE_NOOP("ui.scenarios", "{driver}, scenario “{scenario}”")
_VALUES = (
    QT_TRANSLATE_NOOP("ui.scenarios", "&Low, {unit}"),
    QT_TRANSLATE_NOOP("ui.scenarios", "L&ikely, {unit}"),
    QT_TRANSLATE_NOOP("ui.scenarios", "&High, {unit}"),
)
_SOURCE = QT_TRANSLATE_NOOP("ui.scenarios", "&Source: type to search")
_SOURCES = QT_TRANSLATE_NOOP("ui.scenarios", "Sources found")
_NONE = QT_TRANSLATE_NOOP("ui.scenarios", "No source: the values are illustrative")
_NOTE = QT_TRANSLATE_NOOP("ui.scenarios", "&Note: how the values were come by")
_KEEP = QT_TRANSLATE_NOOP("ui.scenarios", "Use these values")
_CANCEL = QT_TRANSLATE_NOOP("ui.scenarios", "Cancel")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("ui.scenarios", "Write a number such as 12.5 or 12,5.")
_OUT_OF_BOUNDS = QT_TRANSLATE_NOOP(
    "ui.scenarios", "Choose a number between {lowest} and {highest}."
)
_BELOW_LOW = QT_TRANSLATE_NOOP("ui.scenarios", "The likely value must not be below the low one.")
_BELOW_LIKELY = QT_TRANSLATE_NOOP(
    "ui.scenarios", "The high value must not be below the likely one."
)
_NO_SOURCE_CHOSEN = QT_TRANSLATE_NOOP("ui.scenarios", "Choose a source in the list, or none.")


class AssumptionForm(QDialog):
    """Asks for the values of a driver in a scenario; `estimate` gives them once accepted."""

    def __init__(
        self, workspace: Workspace, held: Assumption, scenario: Wording, parent: QWidget
    ) -> None:
        """Show the values held now."""
        super().__init__(parent)
        self._workspace, self._held = workspace, held
        self._driver = DRIVERS[held.driver]
        texts = workspace.texts
        heading = _HEADING.having(driver=self._driver.name, scenario=text_of(scenario))
        self.setWindowTitle(texts(heading))
        self.setObjectName("assumption_form")
        self.fields = tuple(self._field(value) for value in (held.low, held.likely, held.high))
        self.complaint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.complaint.setObjectName("missing")
        self.sources = SourceList(workspace, held.source, self)
        self.note = QPlainTextEdit(held.note if isinstance(held.note, str) else "")
        if not isinstance(held.note, str):
            self.note.setPlaceholderText(texts(text_of(held.note)))
        self._lay_out(texts(heading))
        self.fields[0].setFocus()
        self.fields[0].selectAll()

    def estimate(self) -> Estimate | None:
        """Give what stands in the form; None, with a sentence shown, when it cannot be used."""
        parse = self._workspace.texts.language.parse
        values = [parse(field.text()) for field in self.fields]
        found = self._complaint(values)
        if found is not None:
            self._complain(*found)
            return None
        if not self.sources.is_chosen:
            self._complain(None, _NO_SOURCE_CHOSEN)
            return None
        low, likely, high = (float(value or 0) for value in values)
        return Estimate(low, likely, high, self.sources.chosen, self.note.toPlainText())

    def has_changed(self) -> bool:
        """Tell whether the form says anything else than what was held."""
        held = self._held
        note = held.note if isinstance(held.note, str) else ""
        before = Estimate(held.low, held.likely, held.high, held.source, note)
        return self.estimate() != before

    @override
    def accept(self) -> None:
        if self.estimate() is not None:
            super().accept()

    def _complaint(self, values: list[float | None]) -> tuple[int, Text] | None:
        """Give the first field that cannot be used, with what is wrong."""
        driver = self._driver
        bounds = _OUT_OF_BOUNDS.having(
            lowest=Quantity(driver.lowest, driver.unit, 0),
            highest=Quantity(driver.highest, driver.unit, 0),
        )
        before = None
        for number, value in enumerate(values):
            if value is None:
                return number, _NOT_A_NUMBER
            if not driver.lowest <= value <= driver.highest:
                return number, bounds
            if before is not None and value < before:
                return number, (_BELOW_LOW, _BELOW_LIKELY)[number - 1]
            before = value
        return None

    def _complain(self, number: int | None, text: Text) -> None:
        said = self._workspace.texts(text)
        self.complaint.setText(said)
        self.complaint.setVisible(True)
        at = self.sources.search if number is None else self.fields[number]
        at.setAccessibleDescription(said)
        at.setFocus()
        at.selectAll()

    def _field(self, value: float) -> QLineEdit:
        field = QLineEdit(self)
        field.setText(self._workspace.texts.language.number(value, _decimals(value)))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        return field

    def _lay_out(self, heading: str) -> None:
        texts = self._workspace.texts
        column = QVBoxLayout(self)
        column.setSpacing(SPACE["small"])
        title = QLabel(heading, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        title.setObjectName("section")
        column.addWidget(title)
        column.addLayout(self._numbers())
        column.addWidget(self.complaint)
        self.complaint.hide()
        for label, field in (
            (_SOURCE, self.sources.search),
            (None, self.sources),
            (_NOTE, self.note),
        ):
            if label is not None:
                words = QLabel(texts(label))
                words.setBuddy(field)
                field.setAccessibleName(texts(label).replace("&", ""))
                column.addWidget(words)
            column.addWidget(field)
        self.note.setFixedHeight(self.note.fontMetrics().height() * 3 + SPACE["medium"])
        self.note.setTabChangesFocus(True)
        buttons = QDialogButtonBox(self)
        keep = QPushButton(texts(_KEEP))
        keep.setObjectName("primary")
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(texts(_CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(460)

    def _numbers(self) -> QGridLayout:
        texts, grid = self._workspace.texts, QGridLayout()
        grid.setHorizontalSpacing(SPACE["medium"])
        unit = UNITS[self._driver.unit].heading
        for column, (text, field) in enumerate(zip(_VALUES, self.fields, strict=True)):
            words = QLabel(texts(text.having(unit=unit)))
            words.setBuddy(field)
            field.setAccessibleName(words.text().replace("&", ""))
            grid.addWidget(words, 0, column)
            grid.addWidget(field, 1, column)
        return grid


class SourceList(QListView):
    """All known sources, and none at all as the first; `search` narrows the list."""

    def __init__(self, workspace: Workspace, chosen: str | None, parent: QWidget) -> None:
        """Choose the source held now."""
        super().__init__(parent)
        texts = workspace.texts
        self._ids = (None, *workspace.evidence.sources)
        names = [
            texts(_NONE),
            *(
                _name(texts(source.label), texts(source.citation))
                for source in workspace.evidence.sources.values()
            ),
        ]
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(QStringListModel(names, self))
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._found)
        self.search = QLineEdit(parent, clearButtonEnabled=True)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.setAccessibleName(texts(_SOURCES))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.fontMetrics().height() * 6 + SPACE["medium"])
        self.choose(chosen)

    @property
    def is_chosen(self) -> bool:
        """Tell whether an entry of the list is chosen."""
        return self.currentIndex().isValid()

    @property
    def chosen(self) -> str | None:
        """Give the id of the chosen source, None for no source."""
        return self._ids[self._found.mapToSource(self.currentIndex()).row()]

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        moves = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in moves:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(object, event)

    def choose(self, source_id: str | None) -> None:
        """Choose a source by its id."""
        row = self._ids.index(source_id) if source_id in self._ids else 0
        index = self._found.mapFromSource(self._found.sourceModel().index(row, 0))
        self._select(index)

    def _narrow(self, typed: str) -> None:
        before = self._found.mapToSource(self.currentIndex())
        self._found.setFilterFixedString(typed.strip())
        kept = self._found.mapFromSource(before)
        self._select(kept if kept.isValid() else self._found.index(0, 0))

    def _select(self, index: QModelIndex) -> None:
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, chosen)
        self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)


def _name(label: str, citation: str) -> str:
    return f"{label}: {citation}"


def _decimals(value: float) -> int:
    """Count the decimals a number needs to be read again as the same one."""
    return max(-int(Decimal(repr(float(value))).normalize().as_tuple().exponent), 0)
