"""One unit: how many decimals its numbers have, and the words beside them."""

from __future__ import annotations

import msgspec

from shekara.text import Text


class Unit(msgspec.Struct, frozen=True):
    """How numbers of one unit are shown: decimals, and a text with the place `{number}`.

    `heading` names the unit alone, for the heads of table columns and the axes of charts.
    """

    code: str
    decimals: int
    shown: Text
    heading: Text


def unit(code: str, decimals: int, shown: Text, heading: Text) -> tuple[str, Unit]:
    """Give a unit behind its code, to be put into a table."""
    return code, Unit(code, decimals, shown, heading)
