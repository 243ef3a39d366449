"""What a person arranged: splitters, sorting, scrolling, zoom. Outside the widgets.

It survives a switch of language or look, which make the pages anew, and a restart.
"""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from pathlib import Path

Kept = str | int | float | bool | list[int] | list[float] | list[str]
Kind = TypeVar("Kind", str, int, float, bool, list[int], list[float], list[str])


class ViewState:
    """Values by key such as `pair.table.sort`; whatever cannot be read is forgotten."""

    def __init__(self, file: Path | None = None) -> None:
        """Read the file, if there is one; without a file nothing outlives the program."""
        self._file = file
        self._values: dict[str, Kept] = {}
        self._passing: set[str] = set()
        if file is not None and file.exists():
            with contextlib.suppress(OSError, ValueError):
                found = json.loads(file.read_text(encoding="utf-8"))
                self._values = found if isinstance(found, dict) else {}

    def get(self, key: str, default: Kind) -> Kind:
        """Give the value kept under a key, or the default if it is of another kind."""
        value = self._values.get(key, default)
        return cast("Kind", value) if type(value) is type(default) else default

    def keep(self, key: str, value: Kept, *, lasting: bool = True) -> None:
        """Keep a value until it is kept anew; one that is not lasting, until the program ends."""
        self._values[key] = value
        if not lasting:
            self._passing.add(key)

    def write(self) -> None:
        """Write everything to the file; a folder that cannot be written loses only this."""
        if self._file is None:
            return
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            lasting = {k: v for k, v in self._values.items() if k not in self._passing}
            self._file.write_text(
                json.dumps(lasting, ensure_ascii=False, indent=1), encoding="utf-8"
            )
