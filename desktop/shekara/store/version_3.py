"""Version 3 of the document: figures imported from tables of one's own.

Written out as JSON, so that version 2 turns into version 3 as it was, whatever comes later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.store.members import with_more

if TYPE_CHECKING:
    from shekara.store.strict import Members


def with_imported_figures(assessment: Members) -> Members:
    """Give an assessment of version 2 as one of version 3, in which nothing was imported.

    Raises ValueError where it already has what version 3 adds.
    """
    return with_more(assessment, imported={"tables": []})
