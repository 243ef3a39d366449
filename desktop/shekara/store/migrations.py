"""Bringing the assessment of an older document up to date, one version at a time.

`STEPS` holds one pure function for each version but the first: step number 0 turns an
assessment of version 1 into one of version 2, and so on. The number of steps therefore
is what decides the present version. Every version keeps a real file in
`tests/store/files`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from shekara.domain.errors import DocumentError
from shekara.store.strict import Members
from shekara.store.version_2 import with_the_hub
from shekara.store.version_3 import with_imported_figures
from shekara.store.version_4 import with_own_sources
from shekara.store.version_5 import with_sources_of_loans
from shekara.text import QT_TRANSLATE_NOOP

Step: TypeAlias = Callable[[Members], Members]

STEPS: Sequence[Step] = (
    with_the_hub,
    with_imported_figures,
    with_own_sources,
    with_sources_of_loans,
)


def present_version(steps: Sequence[Step] = STEPS) -> int:
    """Give the version of the documents that are written now."""
    return len(steps) + 1


def migrated(assessment: Members, version: int, steps: Sequence[Step] = STEPS) -> Members:
    """Give an assessment of some version as one of the present version.

    Raises DocumentError when it does not hold what its version promises.
    """
    for number, step in enumerate(steps[version - 1 :], start=version):
        try:
            assessment = step(assessment)
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise DocumentError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The file is damaged: it cannot be brought from version {version} of the "
                    "document format to {next}. Open an earlier copy of it.",
                ).having(version=number, next=number + 1)
            ) from error
    return assessment
