"""What a person said of tables with the same headings, taken first when another one comes."""

from __future__ import annotations

import msgspec

from shekara.ui.view_state import ViewState
from shekara.usecases.importing import Grid, Layout, folded, headings, words_of

MOST = 30
_KEPT = "import.layouts"
_LOOKED_THROUGH = 30


class _Remembered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    headings: tuple[str, ...]
    layout: Layout


class LayoutMemory:
    """Keeps the layouts of the tables imported last in the view state."""

    def __init__(self, view_state: ViewState) -> None:
        """Remember in a view state; what cannot be read there is forgotten."""
        self._view_state = view_state

    def layout_of(self, grid: Grid) -> Layout | None:
        """Give the layout of the last table with the same headings, wherever its row is."""
        known = {each.headings: each.layout for each in self._remembered()}
        for header in range(1, min(len(grid.rows), _LOOKED_THROUGH) + 1):
            layout = known.get(_folded(grid, header))
            if layout is not None:
                return msgspec.structs.replace(layout, header=header)
        return None

    def keep(self, grid: Grid, layout: Layout) -> None:
        """Remember a layout as the latest; the oldest of too many is forgotten."""
        named = _folded(grid, layout.header)
        if not any(named):
            return
        kept = [each for each in self._remembered() if each.headings != named]
        kept.append(_Remembered(named, layout))
        words = [msgspec.json.encode(each).decode() for each in kept[-MOST:]]
        self._view_state.keep(_KEPT, words)

    def _remembered(self) -> list[_Remembered]:
        found: list[_Remembered] = []
        nothing: list[str] = []
        for words in self._view_state.get(_KEPT, nothing):
            try:
                found.append(msgspec.json.decode(words, type=_Remembered))
            except (TypeError, msgspec.MsgspecError):
                continue
        return found


def _folded(grid: Grid, header: int) -> tuple[str, ...]:
    return tuple(folded(words_of(cell)) for cell in headings(grid, header))
