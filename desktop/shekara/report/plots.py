"""The charts of the brief as values: what each shows, in figures and words.

Every chart has a caption with the marks of its sources, and an alternative text for those
who cannot see it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Union

if TYPE_CHECKING:
    from shekara.report.shown import Sentence, Shown
    from shekara.text import Text


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a chart: a whole series with the words at its end."""

    label: Text
    shown: Shown


@dataclass(frozen=True, slots=True)
class LineChart:
    """Several series of one unit over years; `break_year` begins another source or method.

    With `bounds` the axis runs between these two values, whatever the lines do.
    """

    caption: Sentence
    alternative: Text
    lines: tuple[Line, ...]
    unit: Text
    break_year: int | None = None
    break_label: Text | None = None
    bounds: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class FanChart:
    """Observed turnover, the bands of simulated paths, the scenarios' paths, the target.

    `bands` are series from the lowest percentile to the highest, an odd number of them;
    `lines` begin where `observed`, drawn from the year `observed_from` on, ends.
    """

    caption: Sentence
    alternative: Text
    unit: Text
    observed: Line
    observed_from: int
    bands: tuple[Shown, ...]
    outer_label: Text
    inner_label: Text
    lines: tuple[Line, ...]
    mean: Line
    target: Line | None


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; the highlighted one is the reader's own case."""

    label: Text
    shown: Shown
    highlighted: bool = False


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars of one unit, in the order given."""

    caption: Sentence
    alternative: Text
    unit: Text
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Range:
    """A range from one figure to another, with a figure marked between if there is one."""

    label: Text
    first: Shown
    last: Shown
    middle: Shown | None = None


@dataclass(frozen=True, slots=True)
class RangeChart:
    """Horizontal ranges on one axis, in the order given, and an upright line at a value.

    `line_label` says what the line is.
    """

    caption: Sentence
    alternative: Text
    unit: Text
    ranges: tuple[Range, ...]
    line: float
    line_label: Text


@dataclass(frozen=True, slots=True)
class PositionPanel:
    """A strategic position by one rule: both axes, and the occupied quadrant's code."""

    title: Text
    x: Shown
    y: Shown
    quadrant: Shown
    meaning: Text


@dataclass(frozen=True, slots=True)
class PositionPlot:
    """Positions by several rules side by side; titles name the four directions."""

    caption: Sentence
    alternative: Text
    panels: tuple[PositionPanel, ...]


Ring = tuple[tuple[float, float], ...]
Role = Literal["home", "other", "context"]


@dataclass(frozen=True, slots=True)
class Land:
    """A polygon of the map: closed rings of degrees, its names, the fullest first."""

    role: Role
    rings: tuple[Ring, ...]
    names: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Centre:
    """The administrative centre of a region of the pair."""

    name: Text
    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class CrossingMark:
    """A border crossing by the number under which the table lists it."""

    number: int
    mode: str
    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class BorderMap:
    """The pair among its neighbours, with centres and crossings; `words` explain the marks."""

    caption: Sentence
    alternative: Text
    lands: tuple[Land, ...]
    centres: tuple[Centre, ...]
    crossings: tuple[CrossingMark, ...]
    road: Text
    rail: Text
    centre: Text


@dataclass(frozen=True, slots=True)
class SiteMark:
    """A site by the number under which the tables list it."""

    number: int
    name: Text
    longitude: float
    latitude: float
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class SiteMap:
    """The sites beside the border and its zone on both sides; texts explain the marks.

    `border` are lines of degrees; there is a site at least.
    """

    caption: Sentence
    alternative: Text
    lands: tuple[Land, ...]
    border: tuple[Ring, ...]
    zone_km: float
    sites: tuple[SiteMark, ...]
    crossings: tuple[CrossingMark, ...]
    zone: Text
    candidate: Text
    chosen: Text
    road: Text
    rail: Text


Chart = Union[  # noqa: UP007  (forward references)
    LineChart, FanChart, BarChart, RangeChart, PositionPlot, BorderMap, SiteMap
]
