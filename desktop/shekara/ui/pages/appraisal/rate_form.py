"""A small form for the rate of exchange: currency, rate, day, and the source of it."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.domain.hub import CURRENCIES, LocalCurrency
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.theme import SPACE
from shekara.ui.widgets.brief_options import iso_date
from shekara.ui.widgets.source_choice import choose_source, source_label

if TYPE_CHECKING:
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_TITLE = QT_TRANSLATE_NOOP("ui.financing", "Rate of exchange for the budget")
_CURRENCY = QT_TRANSLATE_NOOP("ui.financing", "&Currency")
_NONE = QT_TRANSLATE_NOOP("ui.financing", "none: US dollars only")
_NAMES = {
    "KZT": QT_TRANSLATE_NOOP("ui.financing", "tenge (KZT)"),
    "KGS": QT_TRANSLATE_NOOP("ui.financing", "som (KGS)"),
    "RUB": QT_TRANSLATE_NOOP("ui.financing", "rouble (RUB)"),
}
_RATE = QT_TRANSLATE_NOOP("ui.financing", "Units per US &dollar")
_DAY = QT_TRANSLATE_NOOP("ui.financing", "&Day of the rate")
_SOURCE = QT_TRANSLATE_NOOP("ui.financing", "&Source")
_WHICH_SOURCE = QT_TRANSLATE_NOOP("ui.financing", "What does the rate rest on?")
_NO_SOURCE = QT_TRANSLATE_NOOP("ui.financing", "No source: the rate is illustrative")
_KEEP = QT_TRANSLATE_NOOP("ui.financing", "Use this rate")
_CANCEL = QT_TRANSLATE_NOOP("ui.financing", "Cancel")
_NO_RATE = QT_TRANSLATE_NOOP("ui.financing", "Write a rate above zero, such as 460.17 or 460,17.")
_NO_DAY = QT_TRANSLATE_NOOP("ui.financing", "Write the day as 2026-03-31 or 31.3.2026.")
_DAY_HINT = "2026-03-31"


class RateForm(QDialog):
    """Asks for the rate of exchange; `currency` gives it once accepted, None for no currency."""

    def __init__(self, workspace: Workspace, held: LocalCurrency | None, parent: QWidget) -> None:
        """Show the rate held now."""
        super().__init__(parent)
        self._workspace = workspace
        texts = workspace.texts
        self.setWindowTitle(texts(_TITLE))
        self.setObjectName("rate_form")
        self.code = QComboBox(self)
        self.code.addItem(texts(_NONE), "")
        for code in CURRENCIES:
            self.code.addItem(texts(_NAMES[code]), code)
        self.rate = QLineEdit(self)
        self.rate.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.day = QLineEdit(dt.datetime.now().astimezone().date().isoformat(), self)
        self.day.setPlaceholderText(_DAY_HINT)
        self.complained = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.complained.setObjectName("missing")
        self._source = None if held is None else held.source
        self.source = QPushButton(self)
        self.source.setAutoDefault(False)
        self.source.clicked.connect(self.ask_source)
        if held is not None:
            self.code.setCurrentIndex(self.code.findData(held.code))
            self.rate.setText(texts.language.number(held.per_usd, _decimals(held.per_usd)))
            self.day.setText(held.date)
        self._lay_out()
        self.code.currentIndexChanged.connect(self._open_fields)
        # Another rate, or that of another day, is not what the source says.
        for field in (self.rate, self.day):
            field.textEdited.connect(self._forget_source)
        self._open_fields()

    def currency(self) -> LocalCurrency | None:
        """Give what stands in the form; only to be asked when there is no complaint."""
        code = str(self.code.currentData())
        rate = self._workspace.texts.language.parse(self.rate.text())
        if not code or rate is None:
            return None
        day = iso_date(self.day.text())
        return LocalCurrency(code=code, per_usd=rate, date=day, source=self._source)

    def complaint(self) -> Text | None:
        """Give what is wrong with the rate, None when nothing is."""
        if not self.code.currentData():
            return None
        rate = self._workspace.texts.language.parse(self.rate.text())
        if rate is None or not 0 < rate < math.inf:
            return _NO_RATE
        return None if _is_day(iso_date(self.day.text())) else _NO_DAY

    def _forget_source(self) -> None:
        self._source = None
        self._name_source()

    def ask_source(self) -> None:
        """Let a person pick the source of the rate, or none."""
        picked = choose_source(self._workspace, self, _WHICH_SOURCE, _NO_SOURCE)
        if picked is not None:
            self._source = picked or None
            self._name_source()

    @override
    def accept(self) -> None:
        found = self.complaint()
        if found is None:
            super().accept()
            return
        said = self._workspace.texts(found)
        self.complained.setText(said)
        self.complained.show()
        field = self.day if found == _NO_DAY else self.rate
        field.setAccessibleDescription(said)
        field.setFocus()

    def _open_fields(self) -> None:
        has_currency = bool(self.code.currentData())
        for field in (self.rate, self.day, self.source):
            field.setEnabled(has_currency)

    def _name_source(self) -> None:
        texts = self._workspace.texts
        label = source_label(self._workspace, self._source) if self._source else _NO_SOURCE
        self.source.setText(texts(label))
        name = texts(_SOURCE).replace("&", "")
        self.source.setAccessibleName(f"{name}: {self.source.text()}")

    def _lay_out(self) -> None:
        texts, grid = self._workspace.texts, QGridLayout()
        grid.setHorizontalSpacing(SPACE["medium"])
        for column, (text, field) in enumerate(
            ((_CURRENCY, self.code), (_RATE, self.rate), (_DAY, self.day))
        ):
            grid.addWidget(self._label(text, field), 0, column)
            grid.addWidget(field, 1, column)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE["small"])
        column.addLayout(grid)
        column.addWidget(self.complained)
        self.complained.hide()
        column.addWidget(self._label(_SOURCE, self.source))
        column.addWidget(self.source)
        self._name_source()
        buttons = QDialogButtonBox(self)
        keep = QPushButton(texts(_KEEP))
        keep.setObjectName("primary")
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(texts(_CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    def _label(self, text: Text, field: QWidget) -> QLabel:
        words = self._workspace.texts(text)
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        return label


def _is_day(words: str) -> bool:
    try:
        return dt.date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False


def _decimals(rate: float) -> int:
    """Count the decimals a rate needs to be read again as the same one."""
    return max(len(repr(rate).partition(".")[2].rstrip("0")), 1)
