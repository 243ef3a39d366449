"""What a person set once and for all: a table of settings, kept in the user's folder."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from shekara.ui.theme import Choice

if TYPE_CHECKING:
    from pathlib import Path

Kind = TypeVar("Kind")


@dataclass(frozen=True)
class Setting(Generic[Kind]):
    """One setting: its key in the file, the type of its value, and what it is at first."""

    key: str
    kind: Any
    default: Kind


LANGUAGE: Setting[str] = Setting("language", str, "")
"""The code of the window's language; empty follows the system."""
THEME: Setting[Choice] = Setting("theme", Choice, "system")
WHY_OPEN: Setting[bool] = Setting("why_open", bool, default=False)


class Settings:
    """The values of the settings; one that cannot be read is as at first."""

    def __init__(self, file: Path | None = None) -> None:
        """Read the file, if there is one; without a file nothing outlives the program."""
        self._file = file
        self._values: dict[str, Any] = {}
        if file is not None:
            with contextlib.suppress(OSError, ValueError):
                found = json.loads(file.read_text(encoding="utf-8"))
                self._values = found if isinstance(found, dict) else {}

    def get(self, setting: Setting[Kind]) -> Kind:
        """Give the value of a setting."""
        if setting.key not in self._values:
            return setting.default
        try:
            return msgspec.json.decode(json.dumps(self._values[setting.key]), type=setting.kind)
        except msgspec.ValidationError:
            return setting.default

    def set(self, setting: Setting[Kind], value: Kind) -> None:
        """Set a value and write the file; a folder that cannot be written loses only this."""
        self._values[setting.key] = msgspec.to_builtins(value)
        if self._file is None:
            return
        words = json.dumps(self._values, ensure_ascii=False, indent=1)
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(words, encoding="utf-8")
