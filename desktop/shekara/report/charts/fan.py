"""The fan chart: what was observed, the simulated paths, the scenarios, the target."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from shekara.report.charts.axes import MARKER, EndLabel, Upright, axes, end_labels, frame, room_for
from shekara.report.charts.picture import Area, Box, Dot, Label, Picture, Stroke, rectangle
from shekara.report.charts.scales import log_ticks, ticks
from shekara.report.tokens import FAN_TINTS, LINES, Ink, LineStyle, Page, Type
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.report.charts.axes import Axes, Points
    from shekara.report.charts.picture import Shape
    from shekara.report.plots import FanChart
    from shekara.report.words import Words

HEIGHT, KEY = 268.0, 16.0
MEAN = LineStyle(Ink.TEXT, (), "circle")
OBSERVED = LineStyle(Ink.TEXT, (), "circle")
MARKED_YEARS = 5

_LOGARITHMIC = QT_TRANSLATE_NOOP("brief", "{unit}, logarithmic: equal steps are equal growth")


def fan_chart(chart: FanChart, words: Words) -> Picture:
    """Draw a fan chart, on a logarithmic axis where all values are positive."""
    observed = tuple(p for p in chart.observed.shown.points if p[0] >= chart.observed_from)
    values = _values(chart, observed)
    logarithmic = min(values) > 0
    steps = log_ticks(min(values), max(values)) if logarithmic else ticks(min(values), max(values))
    upright = Upright(steps, logarithmic)
    years = (observed[0][0], chart.mean.shown.points[-1][0])
    labels = _labels(chart, words)
    size = (Page.COLUMN, HEIGHT)
    plot = axes(size, years, upright, room_for(labels, words.face), words)
    unit = _LOGARITHMIC.having(unit=chart.unit) if logarithmic else chart.unit
    shapes = [
        *_bands(plot, chart),
        *frame(plot, words.plain(unit), words),
        *_target(plot, chart),
        *_lines(plot, chart, observed),
        *end_labels(plot, labels, words.face),
        *_now(plot, chart),
    ]
    raised = _key(chart, words)
    return Picture(size[0], HEIGHT + KEY, (*(_lifted(shape, KEY) for shape in shapes), *raised))


def _values(chart: FanChart, observed: Points) -> list[float]:
    drawn = [*chart.bands, *(line.shown for line in chart.lines), chart.mean.shown]
    points = [*observed, *(point for shown in drawn for point in shown.points)]
    target = chart.target.shown.value if chart.target else None
    return [v for _, v in points if v is not None] + ([target] if target is not None else [])


def _bands(plot: Axes, chart: FanChart) -> list[Shape]:
    shapes: list[Shape] = []
    for depth in range(len(chart.bands) // 2):
        lower, upper = chart.bands[depth], chart.bands[-1 - depth]
        fill = FAN_TINTS[min(depth, len(FAN_TINTS) - 1)]
        shapes += plot.band(lower.points, upper.points, fill)
    return shapes


def _target(plot: Axes, chart: FanChart) -> list[Shape]:
    value = chart.target.shown.value if chart.target else None
    if value is None:
        return []
    y, area = plot.upright(value), plot.area
    return [Stroke(((area.left, y), (area.right, y)), Ink.RAIL, 1.0, (1.5, 2.5))]


def _lines(plot: Axes, chart: FanChart, observed: Points) -> list[Shape]:
    shapes: list[Shape] = []
    for number, line in enumerate(chart.lines):
        style = LINES[number % len(LINES)]
        shapes += plot.line(line.shown.points, style, 1.3)
        shapes += plot.markers(line.shown.points[1:], style, MARKED_YEARS)
    shapes += plot.line(chart.mean.shown.points, MEAN, 2.2)
    shapes += plot.line(observed, OBSERVED, 1.3)
    return shapes + plot.markers(observed, OBSERVED)


def _labels(chart: FanChart, words: Words) -> list[EndLabel]:
    ends = [
        (line.label, line.shown.points[-1][1], LINES[number % len(LINES)].colour, False)
        for number, line in enumerate(chart.lines)
    ]
    ends.append((chart.mean.label, chart.mean.shown.points[-1][1], Ink.TEXT, True))
    if chart.target:
        ends.append((chart.target.label, chart.target.shown.value, Ink.RAIL, False))
    return [
        EndLabel(words.plain(label), words.tick(value, 0), value, colour, bold)
        for label, value, colour, bold in ends
        if value is not None
    ]


def _now(plot: Axes, chart: FanChart) -> list[Shape]:
    """Mark where observation ends and projection begins."""
    x, area = plot.across(chart.mean.shown.points[0][0]), plot.area
    return [Stroke(((x, area.bottom), (x, area.top)), Ink.QUIET, 0.6, (2, 2))]


def _key(chart: FanChart, words: Words) -> list[Shape]:
    """Explain the bands and the observed line, below the chart."""
    x = 0.0
    shapes: list[Shape] = []
    for label, fill in (
        (chart.observed.label, None),
        (chart.inner_label, FAN_TINTS[1]),
        (chart.outer_label, FAN_TINTS[0]),
    ):
        if fill is None:
            shapes.append(Stroke(((x, 6.5), (x + 16, 6.5)), OBSERVED.colour, 1.3))
            shapes.append(Dot(x + 8, 6.5, MARKER, OBSERVED.marker, OBSERVED.colour, Ink.PAPER))
        else:
            shapes.append(Area(rectangle(Box(x, 3, x + 16, 10)), fill))
        said = words.plain(label)
        shapes.append(Label(x + 20, 4, said, Type.CHART, Ink.QUIET))
        x += 20 + words.face.width(said, Type.CHART) + 16
    return shapes


def _lifted(shape: Shape, by: float) -> Shape:
    """Give the same shape higher up."""
    match shape:
        case Label() | Dot():
            return replace(shape, y=shape.y + by)
        case Stroke() | Area():
            return replace(shape, points=tuple((x, y + by) for x, y in shape.points))
