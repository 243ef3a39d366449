"""Which picture draws which chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.report.charts.bars import bar_chart
from shekara.report.charts.border_map import border_map
from shekara.report.charts.fan import fan_chart
from shekara.report.charts.lines import line_chart
from shekara.report.charts.position import position_plot
from shekara.report.charts.ranges import range_chart
from shekara.report.charts.site_map import site_map
from shekara.report.plots import (
    BarChart,
    BorderMap,
    FanChart,
    LineChart,
    PositionPlot,
    RangeChart,
    SiteMap,
)

if TYPE_CHECKING:
    from shekara.report.charts.picture import Picture
    from shekara.report.plots import Chart
    from shekara.report.words import Words


def picture(chart: Chart, words: Words) -> Picture:  # noqa: PLR0911  (one for each kind)
    """Draw a chart in the words of one language."""
    match chart:
        case LineChart():
            return line_chart(chart, words)
        case FanChart():
            return fan_chart(chart, words)
        case BarChart():
            return bar_chart(chart, words)
        case RangeChart():
            return range_chart(chart, words)
        case PositionPlot():
            return position_plot(chart, words)
        case BorderMap():
            return border_map(chart, words)
        case SiteMap():
            return site_map(chart, words)
