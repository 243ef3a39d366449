"""Texts as they read in English, for tests: every place must be filled, none left over."""

from __future__ import annotations

import re
from typing import assert_never

from shekara.text import Day, Listed, Quantity, Text, Value


def english(text: Text) -> str:
    """Give the sentence in English with its places filled."""
    source = text.source if text.count is None else text.source.replace("%n", str(text.count))
    values = {name: _words(value) for name, value in text.values}
    assert set(re.findall(r"\{(\w+)\}", source)) == set(values), text
    return re.sub(r"\{(\w+)\}", lambda place: values[place[1]], source)


def _words(value: Value) -> str:
    match value:
        case Text(context=""):
            return value.source
        case Text():
            return english(value)
        case Quantity():
            return f"{value.value} {value.unit}"
        case Day():
            return value.iso
        case Listed():
            return ", ".join(_words(item) for item in value.items)
        case str() | int():
            return str(value)
        case _:
            assert_never(value)
