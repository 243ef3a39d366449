"""Words as people type them."""

from __future__ import annotations

import pytest

from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.wording import MAX_WORDS
from tests.domain.english import english


def test_line_breaks_and_letters_of_every_language_are_kept() -> None:
    assert typed(" Әкімдік\nқаулысы\t№ 7 ") == "Әкімдік\nқаулысы\t№ 7"


def test_the_longest_text_is_kept_whole() -> None:
    assert typed("ғ" * MAX_WORDS) == "ғ" * MAX_WORDS


@pytest.mark.parametrize("words", ["ғ" * (MAX_WORDS + 1), "a\x00b", "\x1b[2J", "\ud800", "a\udfff"])
def test_what_no_keyboard_types_is_refused(words: str) -> None:
    with pytest.raises(EditError) as refused:
        typed(words)
    assert "2000 characters" in english(refused.value.text)
