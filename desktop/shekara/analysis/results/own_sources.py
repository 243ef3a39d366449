"""Sources that people named themselves, as the evidence knows sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from shekara.analysis.results.imported import label_of
from shekara.domain.evidence import Source
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.evidence import Evidence
    from shekara.domain.own_sources import OwnSource

KIND = "own"
"""The kind of sources named by the people who made the assessment."""

_LICENCE = QT_TRANSLATE_NOOP("figures", "Not stated: a source named in this assessment")
_NOTE = QT_TRANSLATE_NOOP(
    "figures", "Named by those who made the assessment; nobody has checked it here."
)


def with_own_sources(evidence: Evidence, own: Sequence[OwnSource]) -> Evidence:
    """Give the evidence with the sources named; the same evidence where there are none."""
    if not own:
        return evidence
    return replace(evidence, sources={**evidence.sources, **{s.id: _source(s) for s in own}})


def _source(own: OwnSource) -> Source:
    return Source(
        id=own.id,
        kind=KIND,
        label=verbatim(label_of(own.citation)),
        citation=verbatim(own.citation),
        date="",
        licence=_LICENCE,
        locator="",
        note=_NOTE,
    )
