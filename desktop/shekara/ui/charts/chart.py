"""A chart on screen: a plot in the theme's look, with copy, picture and data at hand.

Importing this module imports pyqtgraph: pages that show charts are made after the first
paint of the window.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim
from shekara.ui.charts.plot import Plot
from shekara.ui.spreadsheet import guarded
from shekara.ui.theme import SPACE
from shekara.ui.widgets.passages import wrapped_label

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace

Table = tuple[Sequence[str], Sequence[Sequence[str | float | None]]]

_ACTIONS = QT_TRANSLATE_NOOP("charts", "Copy or save this chart")
_COPY = QT_TRANSLATE_NOOP("charts", "Copy picture")
_SVG = QT_TRANSLATE_NOOP("charts", "Save as SVG…")
_PNG = QT_TRANSLATE_NOOP("charts", "Save as PNG…")
_CSV = QT_TRANSLATE_NOOP("charts", "Save data as CSV…")
_SAVED = QT_TRANSLATE_NOOP("charts", "Saved {path}")


class Chart(QWidget):
    """A titled plot. Subclasses draw into `plot` and give their data by `table`."""

    def __init__(self, workspace: Workspace, title: Text, parent: QWidget | None = None) -> None:
        """Lay out title, menu and an empty plot."""
        super().__init__(parent)
        self.workspace, self.texts, self.theme = workspace, workspace.texts, workspace.theme
        self.title = self.texts(title)
        # The stubs of pyqtgraph know too little of its scene, its axes and its view.
        self.plot: Any = Plot(self.theme.raised)
        self.plot.setAccessibleName(self.title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dress_axes()
        self._lay_out()

    def retitle(self, title: Text) -> None:
        """Give the chart another title, as it shows something else."""
        self.title = self.texts(title)
        self.heading.setText(self.title)
        self.plot.setAccessibleName(self.title)

    def table(self) -> Table:
        """Give the heads and rows of the data that is drawn."""
        raise NotImplementedError

    def annotate(self, text: Text | None) -> None:
        """Say below the plot how to read it, or nothing."""
        self.note.setText("" if text is None else self.texts(text))
        self.note.setVisible(text is not None)

    def describe(self, sentence: str) -> None:
        """Say in one sentence what the chart shows, for those who cannot see it."""
        self.plot.setAccessibleDescription(sentence)

    def image(self, scale: float = 2.0) -> QImage:
        """Give the plot as a picture, `scale` times as large as on screen."""
        size = self.plot.size() * scale
        picture = QImage(size, QImage.Format.Format_ARGB32)
        picture.setDevicePixelRatio(scale)
        picture.fill(QColor(self.theme.raised))
        painter = QPainter(picture)
        self.plot.render(painter)
        painter.end()
        return picture

    def svg(self) -> bytes:
        """Give the plot as an SVG file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.plot.size())
        generator.setViewBox(QRect(0, 0, self.plot.width(), self.plot.height()))
        generator.setTitle(self.title)
        painter = QPainter(generator)
        self.plot.render(painter)
        painter.end()
        return bytes(buffer.data().data())

    def csv(self) -> str:
        """Give the data as CSV with full digits; cells a spreadsheet would run are guarded."""
        heads, rows = self.table()
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([guarded(head) for head in heads])
        writer.writerows([[guarded(cell) for cell in row] for row in rows])
        return out.getvalue()

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.image())

    def save(self, kind: str) -> None:
        """Ask for a name and save the chart as `svg`, `png` or `csv`."""
        path = self.workspace.dialogs.save_name(self, self.title, kind)
        if path is None:
            return
        if self.workspace.dialogs.write(self, path, self._contents(kind)):
            self.workspace.tell(_SAVED.having(path=verbatim(str(path))))

    def _contents(self, kind: str) -> bytes:
        if kind == "svg":
            return self.svg()
        if kind == "csv":
            return self.csv().encode("utf-8-sig")
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self.image())
        return bytes(buffer.data().data())

    def _dress_axes(self) -> None:
        for side in ("left", "bottom"):
            self._dress_axis(self.plot.axis(side))
        self.plot.axis("left").setStyle(autoExpandTextSpace=True)

    def _dress_axis(self, axis: pg.AxisItem) -> None:
        axis.setPen(pg.mkPen(self.theme.line))
        axis.setTextPen(pg.mkPen(self.theme.quiet_ink))
        axis.setTickFont(QFont(self.font()))

    def _lay_out(self) -> None:
        self.heading = QLabel(self.title, textFormat=Qt.TextFormat.PlainText)
        self.heading.setObjectName("chart_title")
        self.heading.setWordWrap(True)
        button = QToolButton()
        button.setText("⋯")
        button.setToolTip(self.texts(_ACTIONS))
        button.setAccessibleName(f"{self.texts(_ACTIONS)}: {self.title}")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._menu(button))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["tight"])
        column.addLayout(head)
        column.addWidget(self.plot, 1)
        self.note = wrapped_label("legend")
        self.note.hide()
        column.addWidget(self.note)

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        copy = QAction(self.texts(_COPY), menu)
        copy.triggered.connect(self.copy_picture)
        menu.addAction(copy)
        for kind, text in (("svg", _SVG), ("png", _PNG), ("csv", _CSV)):
            action = QAction(self.texts(text), menu)
            action.triggered.connect(lambda _checked=False, kind=kind: self.save(kind))
            menu.addAction(action)
        return menu

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 280)
