"""What maps of the brief are made of: lands and their names, marks with words, scale, key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from shekara.report.charts.geography import bounds, clipped, roomy_places, thinned
from shekara.report.charts.labels import around
from shekara.report.charts.picture import (
    ASCENT,
    DESCENT,
    Area,
    Box,
    Dot,
    Label,
    Stroke,
    rectangle,
)
from shekara.report.charts.scales import nice_step
from shekara.report.tokens import Ink, Page, Type
from shekara.text import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shekara.report.charts.geography import Projection
    from shekara.report.charts.labels import Placer
    from shekara.report.charts.picture import Point, Shape
    from shekara.report.plots import Land
    from shekara.report.words import Words
    from shekara.text import Text

    Spot = tuple[Dot, str, bool]
    """A mark, the words beside it, and whether they are bold."""

HEIGHT, KEY = 246.0, 16.0
"""The height of a map, and of a row of its key."""
KEY_LEFT, KEY_MARK, KEY_GAP = 3.0, 7.0, 16.0
"""Where the key begins, the room of a mark, and that between two."""
FILLS = {"home": Ink.SIDE_HOME, "other": Ink.SIDE_OTHER, "context": Ink.LAND}
LARGEST_SCALE_BAR = 0.22
"""The scale bar's greatest length as a share of the map's width."""
FEWEST_CORNERS = 3
FINEST = 0.5
"""Points of a border nearer to each other than this cannot be told apart in print."""
DISTANCES = (5.5, 10.0, 15.0, 21.0)
"""How far a label may move away from its marker."""


def visible_lands(
    lands: Sequence[Land], project: Projection, frame: Box
) -> Iterator[tuple[Land, tuple[Point, ...]]]:
    """Give what of the lands lies in the frame, the pair after its neighbours.

    Large polygons come first, so that an enclosed one is not painted over.
    """
    shown = project.visible
    found: list[tuple[float, Land, tuple[Point, ...]]] = []
    for land in lands:
        for ring in land.rings:
            box = bounds(ring)
            if box.meets(shown):
                size = (box.right - box.left) * (box.top - box.bottom)
                projected = thinned([project(point) for point in ring], FINEST)
                found.append((size, land, clipped(projected, frame)))
    for _, land, ring in sorted(found, key=lambda item: -item[0]):
        if len(ring) >= FEWEST_CORNERS:
            yield land, ring


def land_names(
    lands: Sequence[tuple[Land, tuple[Point, ...]]], placer: Placer, words: Words
) -> list[Shape]:
    """Name the regions, those of the pair first; of several rings, the largest is named."""
    largest: dict[int, tuple[Land, tuple[Point, ...]]] = {}
    for land, ring in lands:
        largest.setdefault(id(land), (land, ring))
    shapes: list[Shape] = []
    for land, ring in sorted(largest.values(), key=lambda item: item[0].role == "context"):
        if land.names:
            label = placer.place(_inside(land, ring, words), margin=2)
            shapes += [label] if label else []
    return shapes


def _inside(land: Land, ring: tuple[Point, ...], words: Words) -> Iterator[Label]:
    own = land.role != "context"
    size = 9.5 if own else Type.CHART_SMALL
    box = bounds(ring)
    names = [words.plain(name) for name in land.names]
    fitting = [n for n in names if words.face.width(n, size, bold=own) <= box.right - box.left]
    said = fitting[0] if fitting else names[-1]
    low = size * (ASCENT - DESCENT) / 2
    for x, y in roomy_places(ring):
        yield Label(x, y - low, said, size, Ink.TEXT if own else Ink.QUIET, "middle", own)


def crossing_dot(x: float, y: float, mode: str) -> Dot:
    """Give the mark of a crossing: a square of a railway, a circle of a road."""
    if mode == "rail":
        return Dot(x, y, 3.7, "square", Ink.RAIL, Ink.PAPER)
    return Dot(x, y, 2.9, "circle", Ink.ACCENT, Ink.PAPER)


def _leader(dot: Dot, label: Label, words: Words) -> list[Shape]:
    """Join a label that had to move away with its marker."""
    box = label.box(words.face)
    x = min(max(dot.x, box.left), box.right)
    y = min(max(dot.y, box.bottom), box.top)
    far = abs(x - dot.x) + abs(y - dot.y) > DISTANCES[1]
    return [Stroke(((dot.x, dot.y), (x, y)), Ink.TEXT, 0.4)] if far else []


def scale_bar(project: Projection, frame: Box, words: Words) -> tuple[list[Shape], Box]:
    """Give a bar that says how long some kilometres are, and the room it takes."""
    longest = (frame.right - frame.left) * LARGEST_SCALE_BAR / project.points_per_km
    km = nice_step(longest / 2, 1)
    length = km * project.points_per_km
    left, bottom = frame.left + 10, frame.bottom + 9
    said = words.quantity(Quantity(km, "km"))
    box = Box(left - 4, frame.bottom + 3, left + length + 4, bottom + 14)
    label = Label(left, bottom + 4, said, Type.CHART_SMALL, Ink.TEXT)
    box = Box(box.left, box.bottom, max(box.right, label.box(words.face).right + 4), box.top)
    line = (
        (left, bottom + 3),
        (left, bottom),
        (left + length, bottom),
        (left + length, bottom + 3),
    )
    return [Area(rectangle(box), Ink.PAPER), Stroke(line, Ink.TEXT, 0.9), label], box


def labelled(spots: Sequence[Spot], placer: Placer, words: Words) -> list[Shape]:
    """Put words beside marks, bold ones first, and the marks on top of them.

    Words that had to move away are joined with their mark.
    """
    placer.taken += [dot.box() for dot, _, _ in spots]
    shapes: list[Shape] = []
    for dot, said, bold in sorted(spots, key=lambda spot: not spot[2]):
        wanted = Label(dot.x, dot.y, said, 8.0, Ink.TEXT, bold=bold)
        placed = placer.place(label for d in DISTANCES for label in around(wanted, d))
        if placed:
            shapes += [*_leader(dot, placed, words), placed]
    # A road and a railway may cross at one place: the smaller mark lies on top.
    dots = sorted((dot for dot, _, _ in spots), key=lambda dot: -dot.radius)
    return [*shapes, *dots]


def key(marks: Sequence[tuple[Dot, Text]], words: Words) -> tuple[list[Shape], float]:
    """Explain marks below the map, in as many rows as they take; give the height of all."""
    rows: list[list[tuple[Dot, str, float]]] = [[]]
    x = KEY_LEFT
    for dot, text in marks:
        said = words.plain(text)
        width = KEY_MARK + words.face.width(said, Type.CHART)
        if rows[-1] and x + width > Page.COLUMN:
            rows.append([])
            x = KEY_LEFT
        rows[-1].append((dot, said, x))
        x += width + KEY_GAP
    shapes: list[Shape] = []
    for row, entries in enumerate(reversed(rows)):
        low = row * KEY
        for dot, said, x in entries:
            shapes.append(replace(dot, x=x, y=low + 6))
            shapes.append(Label(x + KEY_MARK, low + 3.4, said, Type.CHART, Ink.QUIET))
    return shapes, len(rows) * KEY
