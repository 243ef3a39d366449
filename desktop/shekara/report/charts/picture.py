"""A picture: shapes at known places, in points from its lower left corner.

Charts are made of these, so their geometry can be reasoned about before anything is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol, Union

if TYPE_CHECKING:
    from collections.abc import Iterator

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]

ASCENT, DESCENT = 0.74, 0.22
"""How far letters reach above and below the line they stand on, in type sizes."""


class Metrics(Protocol):
    """What knows how wide words are."""

    def width(self, words: str, size: float, *, bold: bool = False) -> float:
        """Give the width of words on one line, in points."""
        ...


class Box(NamedTuple):
    """A rectangle: left, bottom, right, top."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: Box, margin: float = 0.0) -> bool:
        """Tell whether the two overlap, or come nearer to each other than a margin."""
        return (
            self.left < other.right + margin
            and other.left < self.right + margin
            and self.bottom < other.top + margin
            and other.bottom < self.top + margin
        )

    def within(self, other: Box) -> bool:
        """Tell whether this rectangle lies inside the other."""
        return (
            other.left <= self.left
            and other.bottom <= self.bottom
            and self.right <= other.right
            and self.top <= other.top
        )


@dataclass(frozen=True, slots=True)
class Label:
    """Words on one line; `x`, `y` is where the line begins, is centred, or ends."""

    x: float
    y: float
    words: str
    size: float
    colour: str
    anchor: Anchor = "start"
    bold: bool = False

    def box(self, metrics: Metrics) -> Box:
        """Give the rectangle that the words fill."""
        width = metrics.width(self.words, self.size, bold=self.bold)
        left = self.x - {"start": 0.0, "middle": width / 2, "end": width}[self.anchor]
        return Box(left, self.y - DESCENT * self.size, left + width, self.y + ASCENT * self.size)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points."""

    points: tuple[Point, ...]
    colour: str
    width: float = 0.5
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A filled shape with an outline, if one is wanted."""

    points: tuple[Point, ...]
    fill: str | None
    outline: str | None = None
    width: float = 0.5


@dataclass(frozen=True, slots=True)
class Dot:
    """A marker around a point; `shape` is circle, square, diamond or triangle."""

    x: float
    y: float
    radius: float
    shape: str
    fill: str
    outline: str | None = None

    def box(self) -> Box:
        """Give the rectangle around the marker."""
        r = self.radius
        return Box(self.x - r, self.y - r, self.x + r, self.y + r)


Shape = Union[Label, Stroke, Area, Dot]  # noqa: UP007  (forward references)


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes on a sheet of given size; the first is painted first."""

    width: float
    height: float
    shapes: tuple[Shape, ...]

    @property
    def frame(self) -> Box:
        """Give the sheet as a rectangle."""
        return Box(0.0, 0.0, self.width, self.height)

    def labels(self) -> Iterator[Label]:
        """Go through the words of the picture."""
        return (shape for shape in self.shapes if isinstance(shape, Label))


def rectangle(box: Box) -> tuple[Point, ...]:
    """Give the corners of a rectangle."""
    return (
        (box.left, box.bottom),
        (box.right, box.bottom),
        (box.right, box.top),
        (box.left, box.top),
    )
