"""Writing what a person takes away: pictures, tables, copies of data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.store.files import write_file

if TYPE_CHECKING:
    from pathlib import Path


def export(path: Path, data: bytes) -> None:
    """Write bytes to a file that the user named and, if it exists, agreed to replace.

    Raises DocumentError; an old file is then as it was.
    """
    write_file(path, data, opened=None, overwrite=True)
