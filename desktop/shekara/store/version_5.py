"""Version 5 of the document: what the terms of a loan rest on.

Written out as JSON, so that version 4 turns into version 5 as it was, whatever comes later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.store.members import items_of, members_of, with_more

if TYPE_CHECKING:
    from shekara.store.strict import Members


def with_sources_of_loans(assessment: Members) -> Members:
    """Give an assessment of version 4 as one of version 5, in which no loan rests on a source.

    Raises TypeError or LookupError where it is not of version 4, ValueError where a loan
    already has what version 5 adds.
    """
    hub = members_of(assessment["hub"])
    financing = members_of(hub["financing"])
    loans = [with_more(members_of(loan), source=None) for loan in items_of(financing["loans"])]
    return {**assessment, "hub": {**hub, "financing": {**financing, "loans": [*loans]}}}
