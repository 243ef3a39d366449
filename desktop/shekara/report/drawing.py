"""Pictures as vector drawings of reportlab, with their alternative text in the file."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from reportlab.graphics import renderbase, renderPDF, shapes
from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from shekara.report.charts.picture import Area, Dot, Label, Stroke

if TYPE_CHECKING:
    from shekara.report.charts.picture import Picture, Point, Shape
    from shekara.report.fonts import Typeface

# Missing in the stubs.
_STATE_DEFAULTS: dict[str, Any] = vars(renderbase)["STATE_DEFAULTS"]
_HAIR = 0.6
_CORNERS = {"square": (4, math.pi / 4), "diamond": (4, math.pi / 2), "triangle": (3, math.pi / 2)}
_SWELL = {"square": 1.2, "diamond": 1.3, "triangle": 1.35}
"""How much larger than a circle each marker is drawn, to look the same size."""


class PictureFlowable(Flowable):
    """A picture in the flow of a page."""

    def __init__(self, picture: Picture, alternative: str, face: Typeface) -> None:
        """Keep the picture and the words that stand for it where it cannot be seen."""
        super().__init__()
        self.width, self.height = picture.width, picture.height
        self._drawing = drawing(picture, face)
        self._alternative, self._face = alternative, face

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  (reportlab's names)
        """Give the size of the picture."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture as one marked piece of content that bears its alternative text."""
        canvas: Any = self.canv  # pyright: ignore[reportAttributeAccessIssue]
        words = self._alternative.encode("utf-16-be").hex().upper()
        canvas._code.append(f"/Span <</Alt <FEFF{words}>>> BDC")  # noqa: SLF001  (no public way)
        # Every drawing begins with the default face: Times or Helvetica, not in the file.
        _STATE_DEFAULTS["fontName"] = self._face.regular
        renderPDF.draw(self._drawing, canvas, 0, 0)
        canvas._code.append("EMC")  # noqa: SLF001  (no public way)


def drawing(picture: Picture, face: Typeface) -> shapes.Drawing:
    """Give a picture as a drawing of reportlab."""
    sheet = shapes.Drawing(picture.width, picture.height)
    for shape in picture.shapes:
        sheet.add(_shape(shape, face))
    return sheet


def _shape(shape: Shape, face: Typeface) -> shapes.Shape:
    match shape:
        case Label():
            return shapes.String(
                shape.x,
                shape.y,
                shape.words,
                fontName=face.bold if shape.bold else face.regular,
                fontSize=shape.size,
                fillColor=HexColor(shape.colour),
                textAnchor=shape.anchor,
            )
        case Stroke():
            line = shapes.PolyLine(
                _flat(shape.points),
                strokeColor=HexColor(shape.colour),
                strokeWidth=shape.width,
                strokeLineJoin=1,
                strokeLineCap=0,
            )
            if shape.dash:
                line.strokeDashArray = list(shape.dash)
            return line
        case Area():
            return shapes.Polygon(
                _flat(shape.points),
                fillColor=HexColor(shape.fill) if shape.fill else None,
                strokeColor=HexColor(shape.outline) if shape.outline else None,
                strokeWidth=shape.width,
                strokeLineJoin=1,
            )
        case Dot():
            return _dot(shape)


def _dot(dot: Dot) -> shapes.Shape:
    fill, outline = HexColor(dot.fill), HexColor(dot.outline) if dot.outline else None
    if dot.shape not in _CORNERS:
        return shapes.Circle(
            dot.x, dot.y, dot.radius, fillColor=fill, strokeColor=outline, strokeWidth=_HAIR
        )
    corners, start = _CORNERS[dot.shape]
    radius = dot.radius * _SWELL[dot.shape]
    angles = [start + 2 * math.pi * corner / corners for corner in range(corners)]
    points = [(dot.x + radius * math.cos(a), dot.y + radius * math.sin(a)) for a in angles]
    return shapes.Polygon(_flat(points), fillColor=fill, strokeColor=outline, strokeWidth=_HAIR)


def _flat(points: list[Point] | tuple[Point, ...]) -> list[float]:
    return [round(coordinate, 2) for point in points for coordinate in point]
