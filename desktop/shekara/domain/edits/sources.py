"""Edits of the sources that people name themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.own_sources import MOST_OWN_SOURCES, OwnSource, cited
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment


def name_source(assessment: Assessment, citation: str) -> Assessment:
    """Keep a source under the next free id; one of the same words is kept once.

    Raises EditError for a citation without words, or when no more sources can be kept.
    """
    words = typed(citation)
    if not words:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "Say what the source is and where it can be found, in a few words."
            )
        )
    if source_named(assessment, words) is not None:
        return assessment
    held = assessment.sources
    if len(held) >= MOST_OWN_SOURCES:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "An assessment keeps {most} sources of its own. Name one of those there are.",
            ).having(most=MOST_OWN_SOURCES)
        )
    number = 1 + max((each.number for each in held), default=0)
    new = OwnSource(id=f"own.{number}", citation=words)
    return msgspec.structs.replace(assessment, sources=(*held, new))


def remove_source(assessment: Assessment, source_id: str) -> Assessment:
    """Put a source away; raises EditError while something rests on it, or when there is none."""
    if source_id not in {each.id for each in assessment.sources}:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "There is no source “{source}” of this assessment’s own."
            ).having(source=verbatim(source_id))
        )
    if source_id in cited(assessment):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Something rests on the source “{source}”. Name another source there first.",
            ).having(source=verbatim(source_id))
        )
    left = tuple(each for each in assessment.sources if each.id != source_id)
    return msgspec.structs.replace(assessment, sources=left)


def without_unused(assessment: Assessment) -> Assessment:
    """Put away all sources that nothing rests on."""
    in_use = cited(assessment)
    left = tuple(each for each in assessment.sources if each.id in in_use)
    if len(left) == len(assessment.sources):
        return assessment
    return msgspec.structs.replace(assessment, sources=left)


def source_named(assessment: Assessment, citation: str) -> str | None:
    """Give the id of the source with these words, None when there is none."""
    words = citation.strip()
    return next((each.id for each in assessment.sources if each.citation == words), None)
