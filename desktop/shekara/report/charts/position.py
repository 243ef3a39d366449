"""The position plot: one square per rule, weaknesses to strengths and threats to opportunities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.swot import Quadrant
from shekara.report.charts.labels import Placer, around, wrapped
from shekara.report.charts.picture import Area, Box, Dot, Label, Picture, Stroke, rectangle
from shekara.report.charts.scales import Scale, decimals, ticks
from shekara.report.tokens import Ink, Page, Type

if TYPE_CHECKING:
    from shekara.report.charts.picture import Shape
    from shekara.report.plots import PositionPanel, PositionPlot
    from shekara.report.words import Words

SIDE, HEAD, FOOT, BETWEEN = 176.0, 22.0, 36.0, 20.0
EDGE = 4.0
AROUND = 1.3
"""How far beyond the position the axes reach, as a multiple of its distance."""


def position_plot(plot: PositionPlot, words: Words) -> Picture:
    """Draw the panels side by side, centred."""
    shapes: list[Shape] = []
    each = (Page.COLUMN - BETWEEN) / 2
    for number, panel in enumerate(plot.panels):
        left = number * (each + BETWEEN) + (each - SIDE) / 2
        shapes += _panel(panel, Box(left, FOOT, left + SIDE, FOOT + SIDE), words)
    return Picture(Page.COLUMN, SIDE + HEAD + FOOT, tuple(shapes))


def _panel(panel: PositionPanel, square: Box, words: Words) -> list[Shape]:
    x, y = panel.x.value or 0.0, panel.y.value or 0.0
    steps = ticks(0.0, max(abs(x), abs(y), 1e-3) * AROUND, 2)
    limit = steps[-1]
    across = Scale(-limit, limit, square.left, square.right)
    upright = Scale(-limit, limit, square.bottom, square.top)
    centre = (square.left + SIDE / 2, square.bottom + SIDE / 2)
    occupied = _occupied(str(getattr(panel.quadrant.entry, "value", "")), square, centre)
    corners, taken = _corners(square, words)
    point = (across(x), upright(y))
    return [
        *occupied,
        Area(rectangle(square), None, Ink.RULE, 0.6),
        Stroke(((square.left, centre[1]), (square.right, centre[1])), Ink.QUIET, 0.7),
        Stroke(((centre[0], square.bottom), (centre[0], square.top)), Ink.QUIET, 0.7),
        *corners,
        *_title(panel, square, words),
        *_meaning(panel, square, words),
        *_limits(limit, square, words),
        Stroke((centre, point), Ink.ACCENT, 0.8, (2, 2)),
        Dot(*point, 4.2, "circle", Ink.ACCENT, Ink.PAPER),
        *_coordinates(panel, point, square, taken, words),
    ]


def _occupied(code: str, square: Box, centre: tuple[float, float]) -> list[Shape]:
    if len(code) != 2:  # noqa: PLR2004  (two letters name a quadrant)
        return []
    left, right = (centre[0], square.right) if code[0] == "S" else (square.left, centre[0])
    bottom, top = (centre[1], square.top) if code[1] == "O" else (square.bottom, centre[1])
    return [Area(rectangle(Box(left, bottom, right, top)), Ink.ACCENT_TINT)]


def _corners(square: Box, words: Words) -> tuple[list[Shape], list[Box]]:
    """Give the names of the quadrants' two sides in the corners, and the boxes they take."""
    shapes: list[Shape] = []
    taken: list[Box] = []
    for inner, outer in (("S", "O"), ("W", "O"), ("S", "T"), ("W", "T")):
        x = square.right - EDGE if inner == "S" else square.left + EDGE
        for line, quadrant in enumerate((inner, outer)):
            from_top = EDGE + 6 + 9 * line
            y = square.top - from_top if outer == "O" else square.bottom + EDGE + 2 + 9 * (1 - line)
            said = wrapped(words.plain(Quadrant(quadrant).heading), SIDE / 2 - 8, words.face, 7.0)
            label = Label(
                x, y, said[0], Type.CHART_SMALL, Ink.QUIET, "end" if inner == "S" else "start"
            )
            shapes.append(label)
            taken.append(label.box(words.face))
    return shapes, taken


def _title(panel: PositionPanel, square: Box, words: Words) -> list[Shape]:
    middle = square.left + SIDE / 2
    title = words.plain(panel.title)
    return [Label(middle, square.top + 12, title, 8.5, Ink.TEXT, "middle", bold=True)]


def _meaning(panel: PositionPanel, square: Box, words: Words) -> list[Shape]:
    """Write below the numbers of the axis what the position suggests, on two lines at most."""
    width = (Page.COLUMN - BETWEEN) / 2
    lines = wrapped(words.plain(panel.meaning), width, words.face, Type.CHART)
    middle = square.left + SIDE / 2
    return [
        Label(middle, square.bottom - 21 - 9.5 * number, line, Type.CHART, Ink.TEXT, "middle")
        for number, line in enumerate(lines[:2])
    ]


def _limits(limit: float, square: Box, words: Words) -> list[Shape]:
    """Give the numbers at the ends of both axes, outside the square."""
    shown = decimals((0.0, limit))
    low, high = words.tick(-limit, shown), words.tick(limit, shown)
    y, x = square.bottom - 9, square.left - 3
    return [
        Label(square.left, y, low, Type.CHART_SMALL, Ink.QUIET),
        Label(square.left + SIDE / 2, y, "0", Type.CHART_SMALL, Ink.QUIET, "middle"),
        Label(square.right, y, high, Type.CHART_SMALL, Ink.QUIET, "end"),
        Label(x, square.bottom, low, Type.CHART_SMALL, Ink.QUIET, "end"),
        Label(x, square.top - 6, high, Type.CHART_SMALL, Ink.QUIET, "end"),
    ]


def _coordinates(
    panel: PositionPanel,
    point: tuple[float, float],
    square: Box,
    taken: list[Box],
    words: Words,
) -> list[Shape]:
    said = f"{words.number(panel.x)}; {words.number(panel.y)}"
    label = Label(*point, said, Type.CHART, Ink.ACCENT, bold=True)
    own = Dot(*point, 4.2, "circle", Ink.ACCENT).box()
    middle = square.left + SIDE / 2, square.bottom + SIDE / 2
    upright = Box(middle[0], square.bottom, middle[0], square.top)
    across = Box(square.left, middle[1], square.right, middle[1])
    way = [
        Box(x, y, x, y)
        for share in range(1, 10)
        for x, y in [[m + (p - m) * share / 10 for m, p in zip(middle, point, strict=True)]]
    ]
    placer = Placer(square, words.face, [*taken, own, upright, across, *way])
    placed = placer.place(around(label, 7))
    return [placed] if placed else []
