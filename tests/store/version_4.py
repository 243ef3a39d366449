"""What `files/v4.shekara` holds, written out: it must open as this for ever."""

from __future__ import annotations

import msgspec

from shekara.domain.own_sources import OwnSource
from tests.store import version_3

SOURCES = (
    OwnSource(
        id="own.1", citation="Техникалық-экономикалық негіздеме, Алматы облысы әкімдігі, 2026"
    ),
    OwnSource(id="own.3", citation="Survey of carriers at Korday, 14 to 16 May 2026"),
)


def _resting_on_its_own() -> object:
    hub = version_3.ASSESSMENT.hub
    first, *rest = hub.assumptions
    cited = msgspec.structs.replace(first, source="own.3")
    return msgspec.structs.replace(hub, assumptions=(cited, *rest))


ASSESSMENT = msgspec.structs.replace(
    version_3.ASSESSMENT, hub=_resting_on_its_own(), sources=SOURCES
)
