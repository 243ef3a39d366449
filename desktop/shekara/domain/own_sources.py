"""Sources that people name themselves, beside the bundled ones: a study, a letter, a survey."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.wording import require_words

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment

MOST_OWN_SOURCES = 1000
"""More than these no document has room for."""

_ID = re.compile(r"own\.[1-9][0-9]{0,5}")


class OwnSource(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What assumptions rest on that no bundled source tells: `citation` says where to find it."""

    id: str
    citation: str

    def __post_init__(self) -> None:
        """Refuse an id of something else, and a citation without words."""
        require_words(self.citation)
        if not _ID.fullmatch(self.id) or not self.citation.strip():
            message = f"“{self.id}” is not a source of one's own with a citation"
            raise ValueError(message)

    @property
    def number(self) -> int:
        """The number in its id."""
        return int(self.id.partition(".")[2])


def require_sources(sources: tuple[OwnSource, ...]) -> None:
    """Refuse two sources of one id, and more than a document has room for, with a ValueError."""
    ids = {each.id for each in sources}
    if len(ids) < len(sources) or len(sources) > MOST_OWN_SOURCES:
        message = f"{len(sources)} sources of one's own with {len(ids)} ids"
        raise ValueError(message)


def cited(assessment: Assessment) -> frozenset[str]:
    """Give the ids of all sources that assumptions, target, rate, loans and distances name."""
    outlook, hub = assessment.outlook, assessment.hub
    assumptions = (*hub.assumptions, *(a for each in outlook.scenarios for a in each.assumptions))
    named = {each.source for each in assumptions}
    named.update(held.source for held in (outlook.target, hub.financing.currency) if held)
    named.update(loan.source for loan in hub.financing.loans)
    for site in assessment.siting.sites:
        distances = (site.border, site.railway, site.highway, site.town)
        named.update(each.source for each in distances if each is not None)
        named.add(site.position_source)
    return frozenset(source for source in named if source)
