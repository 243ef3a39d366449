"""Starting, opening and saving an assessment."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara import __version__
from shekara.analysis.results.corrections import unknown_places
from shekara.analysis.results.imported import strangers as strange_figures
from shekara.analysis.results.imported import with_imported
from shekara.analysis.results.own_sources import with_own_sources
from shekara.domain import templates
from shekara.domain.edits import passport
from shekara.domain.errors import DocumentError, EditError
from shekara.domain.own_sources import cited
from shekara.reference.evidence import evidence
from shekara.store import files, lock
from shekara.store.failures import ChangedOnDiskError
from shekara.store.lock import Lock, LockedError
from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from shekara.domain.assessment import Assessment
    from shekara.domain.evidence import Evidence
    from shekara.text import Language

__all__ = [
    "SUFFIX",
    "ChangedOnDiskError",
    "Lock",
    "LockedError",
    "Opened",
    "known_to",
    "lock_document",
    "new_assessment",
    "open_assessment",
    "sample_assessment",
    "save_again",
    "save_new",
    "save_over",
]

SUFFIX = ".shekara"
WRITTEN_BY = f"Shekara {__version__}"

_SAMPLE = {
    "author": QT_TRANSLATE_NOOP("templates", "Example author"),
    "organisation": QT_TRANSLATE_NOOP("templates", "Example organisation"),
}


@dataclass(frozen=True)
class Opened:
    """An assessment, the file it is in, and what the file held when it was read."""

    path: Path
    assessment: Assessment
    fingerprint: files.Fingerprint


def new_assessment(
    template: str, *, language: str, pair: str | None = None, today: dt.date | None = None
) -> Assessment:
    """Give a new assessment from a template of TEMPLATES; `blank` needs a pair.

    Raises EditError for an unknown template or a pair too few or too many, EvidenceError
    for an unknown region.
    """
    date = (today or dt.datetime.now().astimezone().date()).isoformat()
    if template not in templates.TEMPLATES:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "There is no template “{template}”. Choose one of {templates}."
            ).having(
                template=verbatim(template),
                templates=Listed(tuple(verbatim(name) for name in templates.TEMPLATES)),
            )
        )
    if (template == "blank") != (pair is not None):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The template “blank” needs a pair of regions, such as KZ-31,KG-C; the other "
                "templates have one already.",
            )
        )
    if pair is not None:
        return templates.blank(evidence().pair(pair), date=date, language=language)
    return templates.from_template(template, date=date, language=language)


def sample_assessment(language: Language, *, today: dt.date | None = None) -> Assessment:
    """Give an example to look around in: the alatau template with a passport filled in."""
    made = new_assessment("alatau", language=language.code, today=today)
    for field, words in _SAMPLE.items():
        made = passport.set_words(made, field, language.text(words))
    return made


def open_assessment(path: Path) -> Opened:
    """Open a document; raises DocumentError when it is none, or names what is not bundled."""
    assessment, fingerprint = files.load(path)
    _require_known(path, assessment)
    return Opened(path, assessment, fingerprint)


def save_new(path: Path, assessment: Assessment) -> Opened:
    """Save an assessment under a name that is still free."""
    fingerprint = files.save(path, assessment, WRITTEN_BY, opened=None)
    return Opened(path, assessment, fingerprint)


def save_again(opened: Opened, assessment: Assessment) -> Opened:
    """Save an assessment to the file it was opened from, unless somebody changed that."""
    fingerprint = files.save(opened.path, assessment, WRITTEN_BY, opened=opened.fingerprint)
    return Opened(opened.path, assessment, fingerprint)


def save_over(path: Path, assessment: Assessment) -> Opened:
    """Save an assessment over whatever stands there: the user has agreed to that."""
    fingerprint = files.save(path, assessment, WRITTEN_BY, opened=None, overwrite=True)
    return Opened(path, assessment, fingerprint)


def lock_document(path: Path, *, anyway: bool = False) -> Lock:
    """Note beside a document that it is open here; raises LockedError when it is elsewhere."""
    return lock.acquire(path, anyway=anyway)


def known_to(assessment: Assessment) -> Evidence:
    """Give the bundled evidence with the sources that an assessment names itself."""
    return with_own_sources(evidence(), assessment.sources)


def _require_known(path: Path, assessment: Assessment) -> None:
    """Raise DocumentError unless the evidence knows the document's regions and sources."""
    known = known_to(assessment)
    strangers = [
        code for code in (assessment.pair.kz, assessment.pair.other) if code not in known.regions
    ]
    strangers += sorted(cited(assessment) - known.sources.keys())
    strangers += strange_figures(known, assessment.imported)
    strangers += unknown_places(
        with_imported(known, assessment.imported), assessment.review.corrections
    )
    if strangers:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{path}” names {names}, which this program does not know. Was it written by "
                "a newer one?",
            ).having(
                path=verbatim(str(path)),
                names=Listed(tuple(verbatim(name) for name in dict.fromkeys(strangers))),
            )
        )
    if known.pair(assessment.pair.id) != assessment.pair:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{path}” names the pair {pair} in the wrong order: the region of Kazakhstan "
                "comes first.",
            ).having(path=verbatim(str(path)), pair=verbatim(assessment.pair.id))
        )
