"""What is not taken in: counted in full, told one by one for the first of them only."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from shekara.store.exchange.grid import words_of
from shekara.store.exchange.layout import MOST_SHOWN, Refused
from shekara.store.strict import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from shekara.store.exchange.grid import Grid
    from shekara.text import Text

_MOST_CELLS = 12


class _Batch(NamedTuple):
    """Rows refused for one kind of reason, which is put into words for the few that are told."""

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    reason: Callable[[int], Text]


class Refusals:
    """Collects what is refused, in any order."""

    def __init__(self, grid: Grid) -> None:
        """Begin with nothing refused of the rows of a grid."""
        self._grid = grid
        self._batches: list[_Batch] = []

    @property
    def count(self) -> int:
        """Count what is refused."""
        return sum(len(batch.rows) for batch in self._batches)

    def add(
        self,
        rows: NDArray[np.intp],
        reason: Callable[[int], Text],
        columns: NDArray[np.intp] | None = None,
    ) -> None:
        """Refuse rows, given by their places in the grid, or one cell of each.

        `reason` gives the reason for one of them by its place in `rows`.
        """
        if not len(rows):
            return
        of_all = np.full_like(rows, -1) if columns is None else columns
        self._batches.append(_Batch(rows, of_all, reason))

    def told(self) -> tuple[Refused, ...]:
        """Give the first of what is refused, in the order of the file."""
        if not self._batches:
            return ()
        rows = np.concatenate([batch.rows for batch in self._batches])
        columns = np.concatenate([batch.columns for batch in self._batches])
        sizes = [len(batch.rows) for batch in self._batches]
        batch = np.repeat(np.arange(len(sizes)), sizes)
        place = np.concatenate([np.arange(size) for size in sizes])
        first = np.lexsort((columns, rows))[:MOST_SHOWN]
        return tuple(self._refused(self._batches[batch[each]], int(place[each])) for each in first)

    def _refused(self, batch: _Batch, place: int) -> Refused:
        row = int(batch.rows[place])
        cells = self._grid.rows[row][:_MOST_CELLS]
        return Refused(
            row=row + 1,
            cells=tuple(shown(words_of(cell)).source for cell in cells),
            reason=batch.reason(place),
        )
