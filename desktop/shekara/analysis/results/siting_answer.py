"""What can be said of the siting in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.must_haves import MustHave, State
from shekara.analysis.results.site_reasons import MUST_HAVES, site_name
from shekara.domain.concepts import Concept
from shekara.text import QT_TRANSLATE_NOOP, Listed, plural

if TYPE_CHECKING:
    from shekara.analysis.results.siting import SiteResult, SitingResult
    from shekara.text import Text

_NO_SITE = QT_TRANSLATE_NOOP("siting", "No site is entered yet: where the hub would stand is open.")
_NONE_CHOSEN = QT_TRANSLATE_NOOP("siting", "Sites are entered, but none of them is chosen yet.")
_FAILS_FOR_ALL = QT_TRANSLATE_NOOP("siting", "{site}: no hub can be built here. Not met: {failed}.")
_FAILS = QT_TRANSLATE_NOOP(
    "siting", "{site}: not met: {failed}. These hubs cannot be built here: {concepts}."
)
_ALL_MET = QT_TRANSLATE_NOOP("siting", "{site} has everything that any of the hubs must have.")


def siting_answer(siting: SitingResult) -> Text:
    """Say whether the chosen site has what a hub must have."""
    if not siting.sites:
        return _NO_SITE
    if siting.chosen is None:
        return _NONE_CHOSEN
    site, states = site_name(siting.chosen.site), siting.chosen.requirements
    if any(held.state is State.FAILED for held in states.values()):
        return _failure(siting.chosen).having(site=site)
    unknown = sum(held.state is State.NOT_ASSESSED for held in states.values())
    if not unknown:
        return _ALL_MET.having(site=site)
    return plural(
        "siting",
        "{site}: nothing fails so far, but %n of {total} things a hub must have are not assessed.",
        "",
        unknown,
    ).having(site=site, total=len(MustHave))


def _failure(chosen: SiteResult) -> Text:
    failed = [item for item in MustHave if chosen.requirements[item].state is State.FAILED]
    names = Listed(tuple(MUST_HAVES[item] for item in failed))
    refused = [concept for concept in Concept if chosen.state(concept) is State.FAILED]
    if len(refused) == len(Concept):
        return _FAILS_FOR_ALL.having(failed=names)
    concepts = Listed(tuple(concept.heading for concept in refused))
    return _FAILS.having(failed=names, concepts=concepts)
