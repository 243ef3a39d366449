"""Version 4 of the document: sources that people named themselves.

Written out as JSON, so that version 3 turns into version 4 as it was, whatever comes later.
"""

from __future__ import annotations

from shekara.store.strict import Members


def with_own_sources(assessment: Members) -> Members:
    """Give an assessment of version 3 as one of version 4, in which no source was named.

    Raises ValueError where it already has what version 4 adds.
    """
    if "sources" in assessment:
        message = "sources of one's own in a document of version 3"
        raise ValueError(message)
    return {**assessment, "sources": []}
