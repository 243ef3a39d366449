"""Numbers and sentences of the brief, each with the sources it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.text import Quantity

if TYPE_CHECKING:
    from shekara.domain.figures import Figure, Series
    from shekara.text import Text

Marks = tuple[int, ...]
"""Numbers in the list of sources, in order."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure as the brief shows it; of a series, the value of one year or the whole."""

    entry: Figure | Series
    marks: Marks
    illustrative: bool
    year: int | None = None

    @property
    def value(self) -> float | None:
        """Give the number; None when it is missing, is a code, or a whole series stands here."""
        if self.is_series:
            return None if self.year is None else self._of_year(self.year)
        value = getattr(self.entry, "value", None)
        return value if isinstance(value, int | float) else None

    @property
    def is_series(self) -> bool:
        """Tell whether the figure is a series."""
        return hasattr(self.entry, "values")

    @property
    def points(self) -> tuple[tuple[int, float | None], ...]:
        """Give the years and values of a series; nothing for a single figure."""
        years: tuple[int, ...] = getattr(self.entry, "years", ())
        values: tuple[float | None, ...] = getattr(self.entry, "values", ())
        return tuple(zip(years, values, strict=True))

    @property
    def unit(self) -> str:
        """Give the code of the figure's unit."""
        return self.entry.unit

    @property
    def quantity(self) -> Quantity:
        """Give the number with its unit, for a sentence."""
        return Quantity(self.value, self.unit)

    def _of_year(self, year: int) -> float | None:
        return dict(self.points).get(year)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words, the figures within them, and the sources they rest on besides."""

    text: Text
    shown: tuple[Shown, ...] = ()
    cited: Marks = ()

    @property
    def marks(self) -> Marks:
        """Give the marks of all its figures and of what it cites besides."""
        return merged(self.cited, *(shown.marks for shown in self.shown))

    @property
    def illustrative(self) -> bool:
        """Tell whether an assumption without a source stands behind one of its figures."""
        return any(shown.illustrative for shown in self.shown)


def merged(*marks: Marks) -> Marks:
    """Give all the marks, each once, in order."""
    return tuple(sorted({mark for several in marks for mark in several}))
