"""The brief as a tree of values: sections of blocks, and every number with its provenance.

Numbers stand in the tree as `Shown` only, so whoever walks it finds for each the figure,
the marks of its sources, and whether an assumption without a source stands behind it.
Nothing here knows how it is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Union

from shekara.report.plots import Chart
from shekara.report.shown import Sentence, Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.domain.evidence import Source
    from shekara.domain.swot import Quadrant
    from shekara.text import Text


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading within a section."""

    title: Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that run on."""

    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """Sentences, one below the other."""

    items: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """The answer to the section's question, and what supports it.

    A warning says that the answer must not be taken alone.
    """

    answer: Sentence
    support: tuple[Sentence, ...] = ()
    warning: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """What limits or explains the block above it."""

    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Cover:
    """The head of the decision note: title, place, and facts about who made it."""

    kind: Text
    title: Text
    place: Text
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled fact in words."""

    label: Text
    words: Text


@dataclass(frozen=True, slots=True)
class Facts:
    """Labelled facts, one below the other, in full."""

    items: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number that stands out, with its label; `words` replace a number that is missing."""

    label: Text
    shown: Shown
    words: Text | None = None


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Up to four numbers side by side."""

    items: tuple[KeyFigure, ...]


Cell = Union[Sentence, Shown, None]  # noqa: UP007  (forward references)
"""A cell of a table; None where nothing belongs."""


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column; numbers stand to the right, words to the left.

    `unit` is written below the heading, and `group` above it, once for all columns beside
    each other that name the same one. `share` is the column's part of the width that is left
    when all have what they need.
    """

    heading: Text
    unit: Text | None = None
    numeric: bool = True
    share: float = 1.0
    group: Text | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; an emphasised one is the reader's own case."""

    cells: tuple[Cell, ...]
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A captioned table of figures and words, with one cell per column in each row."""

    caption: Sentence
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: Sentence | None = None

    def __post_init__(self) -> None:
        """Refuse rows that do not fit the columns."""
        if any(len(row.cells) != len(self.columns) for row in self.rows):
            message = "a row has another number of cells than the table has columns"
            raise ValueError(message)

    def numbers(self) -> Iterator[Shown]:
        """Go through all its figures, row by row."""
        return (cell for row in self.rows for cell in row.cells if isinstance(cell, Shown))


@dataclass(frozen=True, slots=True)
class FactorRow:
    """One factor of the SWOT as the matrix shows it."""

    id: str
    words: Text
    weight: Shown
    intensity: Shown


@dataclass(frozen=True, slots=True)
class QuadrantPanel:
    """One quadrant with its factors; `empty` is said when there are none."""

    quadrant: Quadrant
    title: Text
    rows: tuple[FactorRow, ...]
    empty: Text


@dataclass(frozen=True, slots=True)
class SwotMatrix:
    """Strengths beside weaknesses, opportunities beside threats."""

    caption: Sentence
    panels: tuple[QuadrantPanel, QuadrantPanel, QuadrantPanel, QuadrantPanel]


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source under its mark; None where the list of sources lacks the id."""

    mark: int
    id: str
    source: Source | None


@dataclass(frozen=True, slots=True)
class SourceList:
    """All sources that the brief cites, in the order of their first citation."""

    entries: tuple[SourceEntry, ...]


@dataclass(frozen=True, slots=True)
class MethodEntry:
    """A method that the brief uses: its name and where it is from, its formula and letters."""

    name: Sentence
    formula: str
    letters: Text | None = None


@dataclass(frozen=True, slots=True)
class MethodList:
    """All methods behind the figures shown."""

    entries: tuple[MethodEntry, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The place of the table of contents."""


Block = Union[  # noqa: UP007
    Cover,
    Subheading,
    Paragraph,
    Bullets,
    Callout,
    Note,
    Facts,
    KeyFigures,
    FigureTable,
    SwotMatrix,
    Chart,
    SourceList,
    MethodList,
    Contents,
]


@dataclass(frozen=True, slots=True)
class Section:
    """A section: title, the anchor that links lead to, blocks; a new page unless it flows."""

    title: Text
    anchor: str
    blocks: tuple[Block, ...]
    flows: bool = False


@dataclass(frozen=True, slots=True)
class Meta:
    """What the file says of itself."""

    title: Text
    author: str
    subject: Text
    keywords: tuple[Text, ...]
    language: str
    version: str
    made_on: str


@dataclass(frozen=True, slots=True)
class Brief:
    """A whole brief, ready to be drawn in any language."""

    meta: Meta
    sections: tuple[Section, ...]
