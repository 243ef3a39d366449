"""Labels that stay out of each other's way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from shekara.report.charts.picture import ASCENT, DESCENT, Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shekara.report.charts.picture import Anchor, Label, Metrics

ELLIPSIS = "…"


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> tuple[float, ...]:
    """Give places near the wanted ones, at least a gap apart, within low … high.

    Order is kept, and crowded places are shared out around their middle. Where there is
    not room for all, they begin at `low` and go on beyond `high`.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    groups: list[list[float]] = []  # [sum of wanted, less their offsets; how many]
    for index in order:
        groups.append([wanted[index], 1.0])
        while len(groups) > 1 and _start(groups[-1]) < _end(groups[-2], gap):
            total, count = groups.pop()
            groups[-1][0] += total - count * groups[-1][1] * gap
            groups[-1][1] += count
    places: list[float] = []
    for group in groups:
        places += [_start(group) + gap * number for number in range(int(group[1]))]
    placed = dict(zip(order, _kept_within(places, gap, low, high), strict=True))
    return tuple(placed[index] for index in range(len(wanted)))


def _start(group: list[float]) -> float:
    return group[0] / group[1]


def _end(group: list[float], gap: float) -> float:
    return _start(group) + gap * group[1]


def _kept_within(places: list[float], gap: float, low: float, high: float) -> list[float]:
    """Push what lies beyond the upper end down, then what lies below the lower end up."""
    ceiling = high
    for index in reversed(range(len(places))):
        places[index] = min(places[index], ceiling)
        ceiling = places[index] - gap
    floor = low
    for index in range(len(places)):
        places[index] = max(places[index], floor)
        floor = places[index] + gap
    return places


def shortened(
    words: str, width: float, metrics: Metrics, size: float, *, bold: bool = False
) -> str:
    """Give the words, cut with an ellipsis where they would be wider than allowed."""
    if metrics.width(words, size, bold=bold) <= width:
        return words
    fits, too_long = 0, len(words)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        candidate = words[:middle].rstrip() + ELLIPSIS
        if metrics.width(candidate, size, bold=bold) <= width:
            fits = middle
        else:
            too_long = middle
    return words[:fits].rstrip() + ELLIPSIS


def wrapped(words: str, width: float, metrics: Metrics, size: float) -> tuple[str, ...]:
    """Give the words broken into lines at spaces, each shortened if one word is too wide."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(shortened(line, width, metrics, size) for line in lines)


class Placer:
    """Places labels on a sheet so that none meets another, a marker, or the edge."""

    def __init__(self, sheet: Box, metrics: Metrics, taken: Iterable[Box] = ()) -> None:
        """Begin with the boxes that are taken already."""
        self._sheet, self._metrics = sheet, metrics
        self.taken = list(taken)

    def place(self, candidates: Iterable[Label], margin: float = 1.0) -> Label | None:
        """Give the first candidate that is free and take its place; None if none is."""
        for label in candidates:
            box = label.box(self._metrics)
            if box.within(self._sheet) and not any(box.meets(t, margin) for t in self.taken):
                self.taken.append(box)
                return label
        return None


def around(label: Label, distance: float) -> list[Label]:
    """Give a label at eight places around the point where it stands, the best place first."""
    x, y, size = label.x, label.y, label.size
    middle = y - size * (ASCENT - DESCENT) / 2
    above, below = y + distance + DESCENT * size, y - distance - ASCENT * size
    slant, nearer = 0.7 * distance, 0.3 * distance
    places: tuple[tuple[float, float, Anchor], ...] = (
        (x + distance, middle, "start"),
        (x - distance, middle, "end"),
        (x, above, "middle"),
        (x, below, "middle"),
        (x + slant, above - nearer, "start"),
        (x - slant, above - nearer, "end"),
        (x + slant, below + nearer, "start"),
        (x - slant, below + nearer, "end"),
    )
    return [replace(label, x=px, y=py, anchor=anchor) for px, py, anchor in places]
