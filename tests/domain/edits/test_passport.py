"""Edits of the passport."""

from __future__ import annotations

import pytest

from shekara.domain.edits import passport
from shekara.domain.errors import EditError
from shekara.domain.parts import Parts, changed_parts
from shekara.domain.templates import from_template
from tests.domain.english import english

START = from_template("alatau", date="2026-03-31", language="en")


@pytest.mark.parametrize("field", passport.WORD_FIELDS)
def test_words_are_kept_without_spaces_around_them(field: str) -> None:
    edited = passport.set_words(START, field, "  Қордай ауданы\n")
    assert getattr(edited.passport, field) == "Қордай ауданы"
    assert changed_parts(START, edited) == Parts.PASSPORT


def test_a_field_that_is_not_words_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        passport.set_words(START, "language", "ru")


@pytest.mark.parametrize("date", ["2026-12-01", ""])
def test_a_date_is_set_or_cleared(date: str) -> None:
    assert passport.set_date(START, date).passport.date == date


@pytest.mark.parametrize("date", ["2026-02-30", "1.12.2026", "20261201", "2026-W49-2", "soon"])
def test_what_is_no_date_is_refused_with_an_example(date: str) -> None:
    with pytest.raises(EditError) as refused:
        passport.set_date(START, date)
    assert f"“{date}” is not a date" in english(refused.value.text)
    assert "2026-03-31" in english(refused.value.text)


def test_the_language_of_the_brief_is_set() -> None:
    assert passport.set_language(START, "kk").passport.language == "kk"


def test_an_unknown_language_is_refused_with_the_known_ones() -> None:
    with pytest.raises(EditError) as refused:
        passport.set_language(START, "de")
    assert english(refused.value.text).endswith("Choose one of en, ru, kk, ky.")
