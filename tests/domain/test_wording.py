"""Words of a template and words that were typed."""

from __future__ import annotations

import pytest

from shekara.domain.phrases import PHRASES
from shekara.domain.wording import Phrase, is_blank, text_of
from shekara.text import verbatim


def test_typed_words_are_shown_as_they_are() -> None:
    assert text_of("Қорғас") == verbatim("Қорғас")


def test_a_phrase_is_shown_in_the_words_of_its_template() -> None:
    assert text_of(Phrase("alatau.O2")) == PHRASES["alatau.O2"]


def test_a_phrase_that_no_template_has_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no template has the words “alatau\.X9”"):
        Phrase("alatau.X9")


@pytest.mark.parametrize("words", ["", " \n\t"])
def test_nothing_but_spaces_is_blank(words: str) -> None:
    assert is_blank(words)


def test_words_are_not_blank() -> None:
    assert not is_blank("a")
    assert not is_blank(Phrase("alatau.title"))
