"""What `files/v5.shekara` holds, written out: it must open as this for ever."""

from __future__ import annotations

import msgspec

from tests.store import version_4


def _lent_on_terms_of_a_source() -> object:
    hub = version_4.ASSESSMENT.hub
    first, *rest = hub.financing.loans
    loans = (msgspec.structs.replace(first, source="own.1"), *rest)
    return msgspec.structs.replace(
        hub, financing=msgspec.structs.replace(hub.financing, loans=loans)
    )


ASSESSMENT = msgspec.structs.replace(version_4.ASSESSMENT, hub=_lent_on_terms_of_a_source())
