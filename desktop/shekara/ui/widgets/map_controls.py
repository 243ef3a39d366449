"""The buttons in the corner of the map: nearer, further, the whole border, layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.theme import SPACE
from shekara.ui.widgets.map_marks import NAMES, RAIL, ROAD
from shekara.ui.widgets.map_view import STEP

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from shekara.text import Text
    from shekara.ui.texts import Texts

_NEARER = QT_TRANSLATE_NOOP("ui.map", "Zoom in")
_FURTHER = QT_TRANSLATE_NOOP("ui.map", "Zoom out")
_WHOLE = QT_TRANSLATE_NOOP("ui.map", "Show the whole border")
_LAYERS = QT_TRANSLATE_NOOP("ui.map", "Layers")
_LAYER_NAMES = (
    (NAMES, QT_TRANSLATE_NOOP("ui.map", "Names")),
    (ROAD, QT_TRANSLATE_NOOP("ui.map", "Road crossings")),
    (RAIL, QT_TRANSLATE_NOOP("ui.map", "Rail crossings")),
)


class MapControls(QFrame):
    """A strip of buttons over the map.

    `zoomed` carries how much nearer, `layer_toggled` a layer and whether it shall be shown.
    """

    zoomed = Signal(float)
    whole_asked = Signal()
    layer_toggled = Signal(str, bool)

    def __init__(self, texts: Texts, layers: Collection[str], parent: QWidget) -> None:
        """Lay the buttons out; the map calls `place` when its size changes."""
        super().__init__(parent)
        self._texts = texts
        self.setObjectName("card")
        row = QHBoxLayout(self)
        row.setContentsMargins(*(SPACE["tight"] // 2,) * 4)
        row.setSpacing(0)
        row.addWidget(self._button("+", _NEARER, lambda: self.zoomed.emit(STEP)))
        row.addWidget(self._button("−", _FURTHER, lambda: self.zoomed.emit(1 / STEP)))
        row.addWidget(self._button("⤢", _WHOLE, self.whole_asked.emit))
        self.layers = self._layers(layers)
        row.addWidget(self.layers)

    def place(self, within: QSize) -> None:
        """Stand at the bottom left, where no border region lies."""
        self.adjustSize()
        self.move(SPACE["tight"], within.height() - self.height() - SPACE["tight"])

    def _button(self, sign: str, name: Text, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(self._texts(name))
        button.setAccessibleName(self._texts(name))
        button.clicked.connect(act)
        return button

    def _layers(self, shown: Collection[str]) -> QToolButton:
        words = self._texts(_LAYERS)
        button = QToolButton()
        button.setText(f"{words} ▾")
        button.setAccessibleName(words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for layer, name in _LAYER_NAMES:
            action = QAction(self._texts(name), menu, checkable=True)
            action.setChecked(layer in shown)
            action.toggled.connect(lambda on, layer=layer: self.layer_toggled.emit(layer, on))
            menu.addAction(action)
        button.setMenu(menu)
        return button
