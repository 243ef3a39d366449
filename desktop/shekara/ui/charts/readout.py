"""The values of one year beside a line chart: legend and crosshair in one, leading to Why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.domain.figures import Series
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_WHY = QT_TRANSLATE_NOOP("ui", "What this number rests on")
_SWATCH = 10
_NARROW = 2


class Readout(QWidget):
    """A year, and for each line its colour, name and value in that year.

    Each keeps the widest size it needed for its lines so far: a button of a fixed size asks
    for no new layout of the page when its words change.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without lines."""
        super().__init__(parent)
        self._workspace = workspace
        self._series: tuple[Series, ...] = ()
        self._names: tuple[str, ...] = ()
        self.year = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.year.setObjectName("section")
        self.values: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_NARROW)
        self._row.addWidget(self.year)
        self._row.addStretch(1)

    def show_lines(
        self, names: Sequence[Text], series: Sequence[Series], colours: Sequence[str]
    ) -> None:
        """Show other lines; their values follow with the year."""
        texts = self._workspace.texts
        before, self._names = self._names, tuple(texts(name) for name in names)
        self._series = tuple(series)
        while len(self.values) < len(series):
            number = len(self.values)
            self.values.append(self._new_value(number, colours[number]))
        if self._names == before:
            return
        for number, value in enumerate(self.values):
            value.setVisible(number < len(series))
            value.setMinimumSize(0, 0)

    def show_year(self, year: int) -> None:
        """Show the values of a year."""
        texts = self._workspace.texts
        self.year.setText(str(year))
        for value, name, series in zip(self.values, self._names, self._series, strict=False):
            amount = texts.amount(series.at(year), series.unit, unit=False)
            value.setText(f"{name}: {amount}")
            wanted = value.sizeHint()
            if wanted.width() > value.minimumWidth():
                value.setFixedSize(wanted)
            spoken = texts.amount(series.at(year), series.unit)
            value.setAccessibleName(f"{texts(series.name)}, {year}: {spoken}")

    def explain(self, number: int) -> None:
        """Lead to the Why panel on a line."""
        self._workspace.explain(self._series[number].id)

    def _new_value(self, number: int, colour: str) -> QPushButton:
        value = QPushButton()
        value.setIcon(_swatch(colour))
        value.setObjectName("figure")
        value.setFlat(True)
        value.setCursor(Qt.CursorShape.PointingHandCursor)
        value.setToolTip(self._workspace.texts(_WHY))
        value.clicked.connect(lambda: self.explain(number))
        self._row.insertWidget(self._row.count() - 1, value)
        return value


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(QColor(colour))
    return QIcon(picture)
