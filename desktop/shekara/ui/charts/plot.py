"""What charts draw in: a view with an axis at the left and one below.

pyqtgraph's own plot makes a menu of fifty widgets for each of them, a megabyte that no chart
here shows; everything drawn, and the axes, are pyqtgraph's all the same.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsWidget, QSizePolicy

_MARGIN = 1
_PLACES = {"left": (1, 0), "bottom": (2, 1), "top": (0, 1)}
_USUAL = ("left", "bottom")


class Plot(pg.GraphicsView):
    """A part of a plane; the mouse neither moves nor scales it.

    `box` is where things are drawn, `grid` the layout of it and the axes: its margins leave
    room for words beside them.
    """

    def __init__(self, background: str) -> None:
        """Show an empty plane on a ground of one colour."""
        super().__init__(background=background)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.enableMouse(b=False)
        whole = QGraphicsWidget()
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self.grid = QGraphicsGridLayout()
        self.grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.grid.setSpacing(0)
        self.grid.addItem(self.box, 1, 1)
        self.grid.setRowStretchFactor(1, 100)
        self.grid.setColumnStretchFactor(1, 100)
        self._axes = {side: self._new_axis(side) for side in _USUAL}
        whole.setLayout(self.grid)
        self.setCentralItem(whole)

    def axis(self, side: str) -> pg.AxisItem:
        """Give the axis at the `left`, at the `bottom`, or one that was added."""
        return self._axes[side]

    def add_axis_above(self) -> None:
        """Have an axis at the `top` as well, for what is higher than one sees at once."""
        self._axes["top"] = self._new_axis("top")

    def draw(self, item: object, *, ignore_bounds: bool = False) -> None:
        """Draw something in the plane, which it may widen."""
        self.box.addItem(item, ignoreBounds=ignore_bounds)

    def rub_out(self, item: object) -> None:
        """Draw something no more."""
        self.box.removeItem(item)

    def _new_axis(self, side: str) -> pg.AxisItem:
        axis = pg.AxisItem(orientation=side)
        axis.linkToView(self.box)
        # Its line lies over what is drawn.
        axis.setZValue(0.5)
        axis.setFlag(axis.GraphicsItemFlag.ItemNegativeZStacksBehindParent)
        axis.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.grid.addItem(axis, *_PLACES[side])
        return axis
