"""What msgspec says about a document, as sentences that name the place and what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from shekara.domain.errors import DocumentError
from shekara.store.strict import below, shown
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import msgspec

    from shekara.text import Text

_PLACED = re.compile(r"(?P<what>.*) - at `\$(?P<path>[^`]*)`", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(?P<name>.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(?P<name>.*)`", re.DOTALL)
_KIND = re.compile(r"Expected `.*`, got `.*`", re.DOTALL)


def complaint(error: msgspec.ValidationError, root: str) -> DocumentError:
    """Give the error to raise for a part of a document that msgspec refused.

    `root` is the place of that part in the file.
    """
    message = str(error)
    placed = _PLACED.fullmatch(message)
    what, place = (placed["what"], root + placed["path"]) if placed else (message, root)
    if unknown := _UNKNOWN.fullmatch(what):
        return unknown_key(below(place, unknown["name"]))
    if missing := _MISSING.fullmatch(what):
        return missing_key(below(place, missing["name"]))
    if _KIND.fullmatch(what):
        return wrong_kind(place, what)
    return DocumentError(_IMPOSSIBLE.having(place=shown(place), detail=shown(what)))


def unknown_key(place: str) -> DocumentError:
    """Give the error for something that the document format does not know."""
    return DocumentError(_UNKNOWN_KEY.having(place=shown(place)))


def missing_key(place: str) -> DocumentError:
    """Give the error for something that every document must hold."""
    return DocumentError(_MISSING_KEY.having(place=shown(place)))


def wrong_kind(place: str, detail: str) -> DocumentError:
    """Give the error for a text where a number belongs, and the like."""
    return DocumentError(_WRONG_KIND.having(place=shown(place), detail=shown(detail)))


_UNKNOWN_KEY: Text = QT_TRANSLATE_NOOP(
    "errors",
    "The file holds {place}, which no Shekara document of its version has. Remove it, or "
    "open an earlier copy.",
)
_MISSING_KEY: Text = QT_TRANSLATE_NOOP(
    "errors",
    "{place} is missing in the file. Add it, or open an earlier copy.",
)
_WRONG_KIND: Text = QT_TRANSLATE_NOOP(
    "errors",
    "At {place} in the file stands a value of the wrong kind ({detail}). Correct it, or open "
    "an earlier copy.",
)
_IMPOSSIBLE: Text = QT_TRANSLATE_NOOP(
    "errors",
    "The value at {place} in the file is not possible ({detail}). Correct it, or open an "
    "earlier copy.",
)
