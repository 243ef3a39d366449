"""Bar charts: one horizontal bar a row, the number at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.report.charts.labels import shortened
from shekara.report.charts.picture import Area, Box, Label, Picture, Stroke, rectangle
from shekara.report.tokens import Ink, Page, Type

if TYPE_CHECKING:
    from shekara.report.charts.picture import Shape
    from shekara.report.plots import Bar, BarChart
    from shekara.report.words import Words

ROW, THICK, GAP = 11.4, 7.2, 6.0
WIDEST_LABEL = 190.0


def bar_chart(chart: BarChart, words: Words) -> Picture:
    """Draw a bar chart; the highlighted bar is in the accent colour and bold."""
    names = [words.plain(bar.label) for bar in chart.bars]
    numbers = [words.quantity(bar.shown.quantity) for bar in chart.bars]
    left = min(_widest(names, words), WIDEST_LABEL) + GAP
    right = Page.COLUMN - _widest(numbers, words) - GAP
    longest = max((abs(bar.shown.value or 0.0) for bar in chart.bars), default=0.0) or 1.0
    height = ROW * len(chart.bars) + 4
    shapes: list[Shape] = [Stroke(((left, 0.0), (left, height - 2)), Ink.QUIET, 0.5)]
    for number, (bar, name, value) in enumerate(zip(chart.bars, names, numbers, strict=True)):
        bottom = height - 2 - ROW * (number + 1)
        end = left + (right - left) * (bar.shown.value or 0.0) / longest
        shapes += _row(bar, (name, value), Box(left, bottom, end, bottom + THICK), words)
    return Picture(Page.COLUMN, height, tuple(shapes))


def _row(bar: Bar, said: tuple[str, str], box: Box, words: Words) -> list[Shape]:
    name, value = said
    chosen = bar.highlighted
    size, base = Type.CHART, box.bottom + 1.3
    ink = Ink.TEXT if chosen else Ink.QUIET
    name = shortened(name, WIDEST_LABEL, words.face, size, bold=chosen)
    return [
        Area(rectangle(box), Ink.ACCENT if chosen else Ink.RULE),
        Label(box.left - GAP, base, name, size, ink, "end", chosen),
        Label(box.right + GAP / 2, base, value, size, ink, "start", chosen),
    ]


def _widest(several: list[str], words: Words) -> float:
    return max((words.face.width(each, Type.CHART, bold=True) for each in several), default=0.0)
