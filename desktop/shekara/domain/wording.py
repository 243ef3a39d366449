"""Words in an assessment: typed by a person, or a template's words kept by their key.

A template's phrase follows the language of the reader until someone edits it; from then on
it is what they typed, in every language.
"""

from __future__ import annotations

from typing import Union

import msgspec

from shekara.domain.phrases import PHRASES
from shekara.text import Text, verbatim


class Phrase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A template's words, by their key in `PHRASES`."""

    key: str

    def __post_init__(self) -> None:
        """Refuse a key that no template has."""
        if self.key not in PHRASES:
            message = f"no template has the words “{self.key}”"
            raise ValueError(message)


Wording = Union[str, Phrase]  # noqa: UP007  (msgspec reads this at run time)


def text_of(wording: Wording) -> Text:
    """Give the words as a text: a template's to be translated, typed ones as they are."""
    return PHRASES[wording.key] if isinstance(wording, Phrase) else verbatim(wording)


def is_blank(wording: Wording) -> bool:
    """Tell whether there are no words at all."""
    return isinstance(wording, str) and not wording.strip()


MAX_WORDS = 2000


def checked_words(words: str) -> str:
    """Give typed words with single spaces at the ends removed; raises ValueError if too long.

    Control characters other than line breaks and tabs are refused, and so are halves of
    characters: they come from damaged copies, not from keyboards.
    """
    if len(words) > MAX_WORDS:
        message = f"{len(words)} characters where at most {MAX_WORDS} fit"
        raise ValueError(message)
    if any((c < " " and c not in "\n\t") or "\ud800" <= c <= "\udfff" for c in words):
        message = "control characters or halves of characters in a text"
        raise ValueError(message)
    return words.strip()


def require_words(*wordings: Wording) -> None:
    """Raise ValueError for words that nobody could have typed; a template's are its own."""
    for wording in wordings:
        if isinstance(wording, str):
            checked_words(wording)
