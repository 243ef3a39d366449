"""What is assumed of one driver, to be changed: values, shape, source, note, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from shekara.domain.drivers import DRIVERS, TRADE_DRIVERS
from shekara.domain.shapes import Shape
from shekara.domain.units import UNITS
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.models.assumed import EVERYWHERE, Assumed, Holding
from shekara.ui.pages.scenarios.assumption_changes import AssumptionChanges, Estimate
from shekara.ui.pages.scenarios.estimate_checks import complaint
from shekara.ui.pages.scenarios.estimate_fields import EstimateFields
from shekara.ui.pages.scenarios.source_button import SourceButton
from shekara.ui.theme import SPACE
from shekara.ui.widgets.factor_words import WordsEdit

if TYPE_CHECKING:
    from shekara.domain.scenarios import Assumption
    from shekara.ui.workspace import Workspace

_ALL = QT_TRANSLATE_NOOP("ui.scenarios", "{driver}: all scenarios")
_ONE = QT_TRANSLATE_NOOP("ui.scenarios", "{driver}: scenario “{scenario}”")
_NOTHING_CHOSEN = QT_TRANSLATE_NOOP("ui.scenarios", "Choose a driver to see what is assumed of it.")
_BY_SCENARIO = QT_TRANSLATE_NOOP(
    "ui.scenarios", "Each scenario assumes its own value: choose one of them in the table."
)
_AS_ALL = QT_TRANSLATE_NOOP("ui.scenarios", "The scenario assumes here what all of them do.")
_MISSING = QT_TRANSLATE_NOOP(
    "ui.scenarios", "Nothing is assumed yet: write low, likely and high, then press Enter."
)
_SHAPE = QT_TRANSLATE_NOOP("ui.scenarios", "S&hape")
_SOURCE = QT_TRANSLATE_NOOP("ui.scenarios", "So&urce")
_NOTE = QT_TRANSLATE_NOOP("ui.scenarios", "N&ote")
_NOTE_HINT = QT_TRANSLATE_NOOP("ui.scenarios", "How the values were come by")
_ADOPT = QT_TRANSLATE_NOOP("ui.scenarios", "Give this scenario a value of its own")
_RELEASE = QT_TRANSLATE_NOOP("ui.scenarios", "As in all scenarios")
_FORGET = QT_TRANSLATE_NOOP("ui.scenarios", "Assume nothing")
_FIXED_FIELDS = (0, 2)
"""Low and high, which do not matter where the likely value holds always."""


class AssumptionForm(QWidget):
    """Shows a cell of the table and takes changes of it as they are made."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a cell."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self._changes = AssumptionChanges(workspace)
        self._scope = self._driver = ""
        self._held: Assumption | None = None
        self._holding = Holding.MISSING
        self.heading = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.heading.setObjectName("section")
        self.state = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.values = EstimateFields(workspace, self)
        self.shape = QComboBox(self)
        self.source = SourceButton(workspace, self)
        self.note = WordsEdit(self)
        self.adopt = QPushButton(self._texts(_ADOPT), self)
        self.release = QPushButton(self._texts(_RELEASE), self)
        self.forget = QPushButton(self._texts(_FORGET), self)
        self._fill()
        self._lay_out()
        self._connect()
        self.refresh(Assumed(workspace.document.assessment))

    @property
    def place(self) -> tuple[str, str] | None:
        """Give scope and driver of the cell that is shown, None when there is none."""
        return (self._scope, self._driver) if self._driver else None

    def show_cell(self, scope: str, driver: str, assumed: Assumed) -> None:
        """Show another cell, after the one before was left."""
        if (scope, driver) != (self._scope, self._driver):
            self._scope, self._driver = scope, driver
            self.values.show_values(None, "", "")
        self.refresh(assumed)

    def leave(self) -> None:
        """Hand over what was typed into the cell; drop it, and say why, where it is unusable."""
        found = self._complaint()
        if found is None:
            self.commit()
        else:
            self._workspace.tell(found[1])
            self.values.restore()

    def refresh(self, assumed: Assumed) -> None:
        """Bring the cell up to date with what is assumed now."""
        if self._scope not in assumed.scopes:
            self._scope = self._driver = ""
        self._assumed = assumed
        is_chosen = bool(self._driver)
        for widget in (self.values, self.shape, self.source, self.note, *self._labels):
            widget.setVisible(is_chosen)
        if not is_chosen:
            self._show_nothing()
            return
        self._held = assumed.valid(self._scope, self._driver)
        self._holding = assumed.holding(self._scope, self._driver)
        self.heading.setText(self._texts(self._title()))
        self._show_held()
        self._show_state()

    def focus_values(self) -> None:
        """Go to where the values are changed, or to what lets them be."""
        target: QWidget = self.adopt if self.adopt.isVisible() else self.values.fields[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if target is self.values.fields[0]:
            self.values.fields[0].selectAll()

    def commit(self) -> bool:
        """Hand over what was typed; give False, and say why, where it cannot be used."""
        if not self._driver or not self.values.has_changed:
            return True
        estimate = self._estimate()
        if estimate is None:
            return False
        self._changes.assume(self._scope, self._driver, estimate)
        return True

    def _estimate(self, note: str | None = None) -> Estimate | None:
        """Give what stands in the form; None, with a sentence shown, when it cannot be used."""
        found = complaint(self._driver, self._numbers(), self._shape)
        if found is not None:
            self._complain(*found)
            return None
        low, likely, high = self._numbers()
        words = self.note.toPlainText() if note is None else note
        return Estimate(
            float(low or 0),
            float(likely or 0),
            float(high or 0),
            self._shape,
            self.source.source,
            words,
        )

    @property
    def _shape(self) -> Shape:
        return Shape(self.shape.currentData())

    def _numbers(self) -> tuple[float | None, float | None, float | None]:
        low, likely, high = self.values.values()
        return (likely, likely, likely) if self._shape is Shape.FIXED else (low, likely, high)

    def _complaint(self) -> tuple[int, Text] | None:
        """Give what is wrong with what was typed; None where nothing was."""
        if not self._driver or not self.values.has_changed:
            return None
        return complaint(self._driver, self._numbers(), self._shape)

    def _complain(self, number: int, text: Text) -> None:
        said = self._texts(text)
        self._say(said, "missing")
        self.values.complain(number, said)

    def _title(self) -> Text:
        title = DRIVERS[self._driver].title
        if self._scope == EVERYWHERE:
            return _ALL.having(driver=title)
        scenarios = self._workspace.document.assessment.outlook.scenarios
        name = next(text_of(s.name) for s in scenarios if s.id == self._scope)
        return _ONE.having(driver=title, scenario=name)

    def _show_nothing(self) -> None:
        self.heading.setText("")
        self._say(self._texts(_NOTHING_CHOSEN), "quiet")
        for button in (self.adopt, self.release, self.forget):
            button.hide()

    def _show_held(self) -> None:
        held, own = self._held, self._holding is Holding.OWN
        stem = "hub" if self._scope == EVERYWHERE else f"scenario.{self._scope}"
        unit = self._texts(UNITS[DRIVERS[self._driver].unit].heading)
        values = None if held is None else (held.low, held.likely, held.high)
        self.values.show_values(values, unit, f"{stem}.{self._driver}" if own else "")
        shape = Shape.PERT if held is None else held.shape
        self.shape.setCurrentIndex(self.shape.findData(shape.value))
        self.source.show_source(None if held is None else held.source)
        note = "" if held is None else held.note
        self.note.give(note if isinstance(note, str) else "")
        hint = self._texts(_NOTE_HINT if isinstance(note, str) else text_of(note))
        self.note.setPlaceholderText(hint)
        self.note.setToolTip(hint)

    def _show_state(self) -> None:
        may_change = self._holding in {Holding.OWN, Holding.MISSING}
        for widget in (self.shape, self.source, self.note):
            widget.setEnabled(may_change)
        fixed = self._shape is Shape.FIXED
        for number, field in enumerate(self.values.fields):
            field.setEnabled(may_change and not (fixed and number in _FIXED_FIELDS))
        is_own, is_all = self._holding is Holding.OWN, self._scope == EVERYWHERE
        self.adopt.setVisible(self._holding is Holding.AS_ALL)
        self.release.setVisible(is_own and not is_all and self._driver not in TRADE_DRIVERS)
        self.forget.setVisible(is_own and is_all)
        if not self.values.has_changed:
            words = {
                Holding.BY_SCENARIO: _BY_SCENARIO,
                Holding.AS_ALL: _AS_ALL,
                Holding.MISSING: _MISSING,
            }.get(self._holding)
            missing = self._holding is Holding.MISSING
            self._say(
                "" if words is None else self._texts(words), "missing" if missing else "quiet"
            )

    def _say(self, said: str, kind: str) -> None:
        if (self.state.text(), self.state.objectName()) != (said, kind):
            self.state.setObjectName(kind)
            self.state.setText(said)
            self.state.style().polish(self.state)

    def _take_choice(self) -> None:
        self._take()
        self.refresh(self._assumed)

    def _take_note(self, words: str) -> None:
        self._take(words)

    def _take(self, note: str | None = None) -> None:
        """Hand everything over, if there are values to hand over at all."""
        if self._holding is Holding.OWN or None not in self._numbers():
            estimate = self._estimate(note)
            if estimate is not None:
                self._changes.assume(self._scope, self._driver, estimate)

    def _adopt(self) -> None:
        if self._changes.adopt(self._scope, self._driver):
            self.refresh(self._assumed)
            self.focus_values()

    def _connect(self) -> None:
        self.values.left.connect(self.commit)
        self.shape.activated.connect(self._take_choice)
        self.source.picked.connect(self._take_choice)
        self.note.committed.connect(self._take_note)
        self.adopt.clicked.connect(self._adopt)
        self.release.clicked.connect(lambda: self._changes.release(self._scope, self._driver))
        self.forget.clicked.connect(lambda: self._changes.forget(self._driver))

    def _fill(self) -> None:
        for shape in Shape:
            self.shape.addItem(self._texts(shape.heading), shape.value)
        # Its longest entry must not decide how wide the page is.
        self.shape.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.shape.setMinimumContentsLength(12)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE["large"])
        grid.setVerticalSpacing(SPACE["tight"])
        grid.addWidget(self.heading, 0, 0, 1, 2)
        grid.addWidget(self.values, 1, 0)
        self._labels: list[QLabel] = []
        rows = ((_SHAPE, self.shape, 2, 0), (_SOURCE, self.source, 1, 1), (_NOTE, self.note, 2, 1))
        for text, field, row, column in rows:
            grid.addLayout(self._labelled(text, field), row, column)
            grid.setColumnStretch(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE["small"])
        for button in (self.adopt, self.release, self.forget):
            buttons.addWidget(button)
        buttons.addWidget(self.state, 1)
        grid.addLayout(buttons, 3, 0, 1, 2)
        grid.setRowStretch(4, 1)

    def _labelled(self, text: Text, field: QWidget) -> QVBoxLayout:
        label = QLabel(self._texts(text), self)
        label.setBuddy(field)
        field.setAccessibleName(label.text().replace("&", ""))
        self._labels.append(label)
        column = QVBoxLayout()
        column.setSpacing(SPACE["tight"])
        column.addWidget(label)
        column.addWidget(field)
        column.addStretch(1)
        return column
