"""What line and fan charts share: a frame with a value axis, a year axis, end labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.report.charts.labels import shortened, spread
from shekara.report.charts.picture import ASCENT, DESCENT, Area, Box, Dot, Label, Stroke
from shekara.report.charts.scales import Scale, decimals, year_ticks
from shekara.report.tokens import Ink, LineStyle, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.report.charts.picture import Metrics, Point, Shape
    from shekara.report.words import Words

WIDEST_END_LABEL = 204.0
HEAD, FOOT, GAP = 20.0, 18.0, 6.0
MARKER = 2.1
"""Half the width of the marker of a line."""

Points = tuple[tuple[int, float | None], ...]


@dataclass(frozen=True, slots=True)
class EndLabel:
    """The name of a line to stand at its end, at the height of its last value, and this value.

    Where they need more room than there is, the name is cut, never the number.
    """

    name: str
    number: str
    value: float
    colour: str
    bold: bool = False

    def words(self, metrics: Metrics) -> str:
        """Give the words, no wider than labels may be."""
        number = f" {self.number}"
        room = WIDEST_END_LABEL - metrics.width(number, Type.CHART, bold=self.bold)
        return shortened(self.name, room, metrics, Type.CHART, bold=self.bold) + number


@dataclass(frozen=True, slots=True)
class Upright:
    """The round values on the upright axis, and whether it is logarithmic."""

    steps: tuple[float, ...]
    logarithmic: bool = False


@dataclass(frozen=True, slots=True)
class Axes:
    """The area of a chart with its two scales and the round values on the upright one."""

    area: Box
    across: Scale
    upright: Scale
    steps: tuple[float, ...]

    def path(self, points: Points) -> tuple[tuple[Point, ...], ...]:
        """Give the pieces of a line, broken where a value is missing."""
        pieces: list[list[Point]] = [[]]
        for year, value in points:
            if value is None:
                pieces.append([])
            else:
                pieces[-1].append((self.across(year), self.upright(value)))
        return tuple(tuple(piece) for piece in pieces if piece)

    def line(self, points: Points, style: LineStyle, width: float = 1.4) -> list[Shape]:
        """Give a line in its style; a piece of one year is its marker alone."""
        shapes: list[Shape] = []
        for piece in self.path(points):
            if len(piece) > 1:
                shapes.append(Stroke(piece, style.colour, width, style.dash))
            else:
                shapes += [Dot(x, y, MARKER, style.marker, style.colour) for x, y in piece]
        return shapes

    def markers(self, points: Points, style: LineStyle, every: int = 1) -> list[Shape]:
        """Give markers on a line, on every so many years and its last."""
        known = [(year, value) for year, value in points if value is not None]
        chosen = [p for p in known if p[0] % every == 0 or p == known[-1]]
        return [
            Dot(
                self.across(year),
                self.upright(value),
                MARKER,
                style.marker,
                style.colour,
                Ink.PAPER,
            )
            for year, value in chosen
        ]

    def band(self, lower: Points, upper: Points, fill: str) -> list[Shape]:
        """Give the area between two lines."""
        below = [point for piece in self.path(lower) for point in piece]
        above = [point for piece in self.path(upper) for point in piece]
        return [Area((*below, *reversed(above)), fill)] if len(below) > 1 else []


def axes(
    size: tuple[float, float], years: tuple[int, int], upright: Upright, room: float, words: Words
) -> Axes:
    """Give axes on a sheet, with room to the right for the labels of the lines."""
    width, height = size
    steps = upright.steps
    left = max(words.face.width(t, Type.CHART) for t in tick_words(steps, words)) + GAP
    area = Box(left, FOOT, width - room, height - HEAD)
    first, last = years if years[0] < years[1] else (years[0] - 1, years[0] + 1)
    return Axes(
        area,
        Scale(first, last, area.left + GAP, area.right),
        Scale(steps[0], steps[-1], area.bottom, area.top, upright.logarithmic),
        steps,
    )


def tick_words(steps: tuple[float, ...], words: Words) -> list[str]:
    """Give the numbers of an axis."""
    shown = decimals(steps)
    return [words.tick(step, shown) for step in steps]


def room_for(labels: Sequence[EndLabel], metrics: Metrics) -> float:
    """Give the room that the labels at the ends of lines need."""
    widths = [metrics.width(end.words(metrics), Type.CHART, bold=end.bold) for end in labels]
    return max(widths, default=0.0) + 2 * GAP


def frame(chart: Axes, unit: str, words: Words) -> list[Shape]:
    """Give the grid, the numbers on both axes, and the unit above the upright one."""
    area = chart.area
    shapes: list[Shape] = [
        Label(0.0, area.top + GAP + 3, unit, Type.CHART, Ink.QUIET),
    ]
    for step, number in zip(chart.steps, tick_words(chart.steps, words), strict=True):
        y = chart.upright(step)
        colour = Ink.QUIET if step == 0 or step == chart.steps[0] else Ink.GRID
        shapes += [
            Stroke(((area.left, y), (area.right, y)), colour, 0.5),
            Label(area.left - GAP / 2, y - 2.6, number, Type.CHART, Ink.QUIET, "end"),
        ]
    return shapes + _years(chart, words)


def _years(chart: Axes, words: Words) -> list[Shape]:
    area = chart.area
    first, last = round(chart.across.low), round(chart.across.high)
    each = words.face.width("0000", Type.CHART) + 2 * GAP
    return [
        Label(chart.across(year), area.bottom - 12, str(year), Type.CHART, Ink.QUIET, "middle")
        for year in year_ticks(first, last, int((area.right - area.left) / each))
    ]


def end_labels(chart: Axes, labels: Sequence[EndLabel], metrics: Metrics) -> list[Shape]:
    """Give the words at the ends of the lines, pushed apart where the lines end together."""
    gap = Type.CHART * (ASCENT + DESCENT) + 1.5
    half = Type.CHART * (ASCENT - DESCENT) / 2
    wanted = [chart.upright(label.value) - half for label in labels]
    floor = DESCENT * Type.CHART
    ceiling = chart.area.top + HEAD - ASCENT * Type.CHART - 1
    x = chart.area.right
    shapes: list[Shape] = []
    for label, asked, y in zip(labels, wanted, spread(wanted, gap, floor, ceiling), strict=True):
        words = label.words(metrics)
        shapes.append(Label(x + GAP + 3, y, words, Type.CHART, label.colour, "start", label.bold))
        if abs(y - asked) > 1:
            shapes.append(
                Stroke(((x + 1, asked + half), (x + GAP + 1.5, y + half)), label.colour, 0.4)
            )
    return shapes
