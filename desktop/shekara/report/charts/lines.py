"""Line charts over years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.report.charts.axes import EndLabel, Upright, axes, end_labels, frame, room_for
from shekara.report.charts.picture import Label, Picture, Stroke
from shekara.report.charts.scales import ticks
from shekara.report.tokens import LINES, Ink, Page, Type
from shekara.text import Quantity

if TYPE_CHECKING:
    from shekara.report.charts.axes import Axes, Points
    from shekara.report.charts.picture import Shape
    from shekara.report.plots import Line, LineChart
    from shekara.report.words import Words

HEIGHT, LOW_HEIGHT = 208.0, 128.0
WIDE = 2.2
"""The first line is the one that matters most."""


def line_chart(chart: LineChart, words: Words) -> Picture:
    """Draw a line chart with the name and last value of each line at its end."""
    values = [v for line in chart.lines for _, v in line.shown.points if v is not None]
    years = [year for line in chart.lines for year, _ in line.shown.points]
    low, high = chart.bounds or (min(0.0, *values, 0.0), max(0.0, *values, 0.0))
    size = (Page.COLUMN, LOW_HEIGHT if chart.bounds else HEIGHT)
    labels = [
        label for number, line in enumerate(chart.lines) if (label := _end(line, number, words))
    ]
    plot = axes(
        size,
        (min(years), max(years)),
        Upright(ticks(low, high)),
        room_for(labels, words.face),
        words,
    )
    shapes = frame(plot, words.plain(chart.unit), words) + _break(plot, chart, words)
    for number, line in reversed(list(enumerate(chart.lines))):
        style = LINES[number % len(LINES)]
        for piece in _pieces(line.shown.points, chart.break_year):
            shapes += plot.line(piece, style, WIDE if number == 0 else 1.4)
        shapes += plot.markers(line.shown.points, style)
    return Picture(*size, (*shapes, *end_labels(plot, labels, words.face)))


def _end(line: Line, number: int, words: Words) -> EndLabel | None:
    known = [(year, value) for year, value in line.shown.points if value is not None]
    if not known:
        return None
    value = known[-1][1]
    said = (
        words.quantity(Quantity(value, "pct", 0))
        if line.shown.unit == "pct"
        else words.tick(value, 0)
    )
    name, colour = words.plain(line.label), LINES[number % len(LINES)].colour
    return EndLabel(name, said, value, colour, bold=number == 0)


def _pieces(points: Points, break_year: int | None) -> tuple[Points, ...]:
    """Give the line before and after the break: across it, nothing is comparable."""
    if break_year is None:
        return (points,)
    return (
        tuple(point for point in points if point[0] < break_year),
        tuple(point for point in points if point[0] >= break_year),
    )


def _break(plot: Axes, chart: LineChart, words: Words) -> list[Shape]:
    if chart.break_year is None or chart.break_label is None:
        return []
    x, area = plot.across(chart.break_year - 0.5), plot.area
    return [
        Stroke(((x, area.bottom), (x, area.top + 2)), Ink.QUIET, 0.7, (2, 2)),
        Label(x, area.top + 5, words.plain(chart.break_label), Type.CHART, Ink.QUIET, "middle"),
    ]
