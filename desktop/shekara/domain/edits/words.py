"""Words as people type them."""

from __future__ import annotations

from shekara.domain.errors import EditError
from shekara.domain.wording import MAX_WORDS, checked_words
from shekara.text import QT_TRANSLATE_NOOP


def typed(words: str) -> str:
    """Give the words without spaces at the ends; raises EditError for unusable ones."""
    try:
        return checked_words(words)
    except ValueError as error:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "This text cannot be kept: it is longer than {limit} characters or holds "
                "control characters. Shorten it or type it anew.",
            ).having(limit=MAX_WORDS)
        ) from error
