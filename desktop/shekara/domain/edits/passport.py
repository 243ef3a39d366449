"""Edits of the passport."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.assessment import LANGUAGES
from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment

WORD_FIELDS = ("title", "place", "author", "organisation")


def set_words(assessment: Assessment, field: str, words: str) -> Assessment:
    """Set title, place, author or organisation; KeyError for another field."""
    if field not in WORD_FIELDS:
        raise KeyError(field)
    return _with_passport(assessment, **{field: typed(words)})


def set_date(assessment: Assessment, date: str) -> Assessment:
    """Set the date, written as 2026-03-31, or clear it with an empty text."""
    try:
        valid = not date or dt.date.fromisoformat(date).isoformat() == date
    except ValueError:
        valid = False
    if not valid:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "“{date}” is not a date. Write year, month and day: 2026-03-31."
            ).having(date=verbatim(date))
        )
    return _with_passport(assessment, date=date)


def set_language(assessment: Assessment, language: str) -> Assessment:
    """Set the language of the brief by its two-letter code."""
    if language not in LANGUAGES:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "There is no language “{language}”. Choose one of {languages}."
            ).having(
                language=verbatim(language),
                languages=Listed(tuple(verbatim(code) for code in LANGUAGES)),
            )
        )
    return _with_passport(assessment, language=language)


def _with_passport(assessment: Assessment, **changes: str) -> Assessment:
    passport = msgspec.structs.replace(assessment.passport, **changes)
    return msgspec.structs.replace(assessment, passport=passport)
