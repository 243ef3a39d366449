"""Range charts: one horizontal range a row on a common axis, and an upright line at a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.report.charts.axes import tick_words
from shekara.report.charts.labels import shortened
from shekara.report.charts.picture import Area, Box, Dot, Label, Picture, Stroke, rectangle
from shekara.report.charts.scales import Scale, ticks
from shekara.report.tokens import Ink, Page, Type

if TYPE_CHECKING:
    from shekara.report.charts.picture import Shape
    from shekara.report.plots import Range, RangeChart
    from shekara.report.words import Words

ROW, THICK, GAP = 13.0, 7.0, 6.0
FOOT, HEAD = 26.0, 12.0
WIDEST_LABEL = 215.0


def range_chart(chart: RangeChart, words: Words) -> Picture:
    """Draw a range chart: names to the left, the axis below, the line named above."""
    names = [words.plain(each.label) for each in chart.ranges]
    widest = max((words.face.width(name, Type.CHART) for name in names), default=0.0)
    left = min(widest, WIDEST_LABEL) + GAP
    values = [value for each in chart.ranges for value in _ends(each)]
    steps = ticks(min(*values, chart.line), max(*values, chart.line), 6)
    across = Scale(steps[0], steps[-1], left + GAP, Page.COLUMN - 2 * GAP)
    height = FOOT + ROW * len(chart.ranges) + HEAD
    shapes = _frame(chart, steps, across, height, words)
    for number, (each, name) in enumerate(zip(chart.ranges, names, strict=True)):
        bottom = height - HEAD - ROW * (number + 1) + (ROW - THICK) / 2
        shapes += _row(each, across, bottom)
        size = Type.CHART
        said = shortened(name, WIDEST_LABEL, words.face, size)
        shapes.append(Label(left - GAP / 2, bottom + 1.2, said, size, Ink.TEXT, "end"))
    return Picture(Page.COLUMN, height, tuple(shapes))


def _ends(each: Range) -> tuple[float, float]:
    return each.first.value or 0.0, each.last.value or 0.0


def _frame(
    chart: RangeChart, steps: tuple[float, ...], across: Scale, height: float, words: Words
) -> list[Shape]:
    """Give the grid with its numbers, the unit below them, and the line."""
    top, size = height - HEAD, Type.CHART
    shapes: list[Shape] = []
    for step, number in zip(steps, tick_words(steps, words), strict=True):
        x = across(step)
        shapes += [
            Stroke(((x, FOOT), (x, top)), Ink.GRID, 0.5),
            Label(x, FOOT - 9, number, size, Ink.QUIET, "middle"),
        ]
    at = across(chart.line)
    shapes += [
        Stroke(((at, FOOT - 2), (at, top + 2)), Ink.TEXT, 0.8, (3, 2)),
        Label(at, top + 4, words.plain(chart.line_label), size, Ink.TEXT, "middle"),
        Label(across.end, FOOT - 20, words.plain(chart.unit), size, Ink.QUIET, "end"),
    ]
    return shapes


def _row(each: Range, across: Scale, bottom: float) -> list[Shape]:
    """Give the bar of a range, and a diamond at the figure between."""
    low, high = sorted(_ends(each))
    box = Box(across(low), bottom, max(across(high), across(low) + 0.8), bottom + THICK)
    shapes: list[Shape] = [Area(rectangle(box), Ink.RULE, Ink.QUIET, 0.4)]
    if each.middle is not None and each.middle.value is not None:
        x = across(each.middle.value)
        shapes.append(Dot(x, bottom + THICK / 2, 3.0, "diamond", Ink.ACCENT))
    return shapes
