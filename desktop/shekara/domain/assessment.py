"""The assessment: the root value that a document holds and every edit replaces."""

from __future__ import annotations

import datetime as dt

import msgspec

from shekara.domain.hub import Hub
from shekara.domain.imported import ImportedFigures
from shekara.domain.own_sources import OwnSource, require_sources
from shekara.domain.regions import RegionPair
from shekara.domain.review import EvidenceReview
from shekara.domain.scenarios import Outlook
from shekara.domain.siting import Siting
from shekara.domain.swot import Swot
from shekara.domain.wording import Wording, require_words

LANGUAGES = ("en", "ru", "kk", "ky")


class Passport(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who made the assessment, of what, when, and the language of its brief.

    `date` is an ISO date or empty; `place` names the site in the maker's words.
    """

    title: Wording = ""
    place: Wording = ""
    author: str = ""
    organisation: str = ""
    date: str = ""
    language: str = "en"

    def __post_init__(self) -> None:
        """Refuse unusable words, a date that is none, a language the product does not know."""
        require_words(self.title, self.place, self.author, self.organisation)
        if self.date and dt.date.fromisoformat(self.date).isoformat() != self.date:
            message = f"“{self.date}” is not a date such as 2026-03-31"
            raise ValueError(message)
        if self.language not in LANGUAGES:
            message = f"“{self.language}” is not one of the languages {', '.join(LANGUAGES)}"
            raise ValueError(message)


class Assessment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that people decided, judged and assumed about a hub at one pair of regions.

    `sources` are those that they named themselves.
    """

    passport: Passport
    pair: RegionPair
    swot: Swot
    outlook: Outlook
    hub: Hub
    siting: Siting
    imported: ImportedFigures
    review: EvidenceReview
    sources: tuple[OwnSource, ...] = ()

    def __post_init__(self) -> None:
        """Refuse two sources of one's own under one id."""
        require_sources(self.sources)
