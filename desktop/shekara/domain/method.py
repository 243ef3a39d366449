"""What a method is: how a figure was come by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from shekara.text import Text


class Method(msgspec.Struct, frozen=True):
    """A method: key, name, formula (empty for what is not calculated), id of its source.

    `letters` says what the letters of the formula stand for.
    """

    key: str
    name: Text
    formula: str = ""
    source: str = ""
    letters: Text | None = None
