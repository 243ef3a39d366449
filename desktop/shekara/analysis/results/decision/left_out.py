"""Why a concept may not be recommended, or nothing can be: in a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.decision import sentences
from shekara.analysis.results.decision.found import LEAST_DRAWS
from shekara.domain.drivers import DRIVERS
from shekara.text import Quantity

if TYPE_CHECKING:
    from shekara.analysis.results.decision.found import Found
    from shekara.analysis.results.decision.setting import Setting
    from shekara.text import Text


def not_assessable_sentence(found: Found) -> Text:
    """Say why no concept can be assessed."""
    lacking = {driver for drivers in found.missing.values() for driver in drivers}
    if lacking:
        return sentences.missing_sentence([each for each in DRIVERS if each in lacking])
    return sentences.NEVER_BUILT if found.impossible else sentences.NOTHING_CONSIDERED


def too_few_sentence(found: Found) -> Text | None:
    """Say that too few futures were simulated for a recommendation; None while they may not be."""
    simulated = found.simulated
    if simulated is None or simulated.standing is not None or not found.is_over:
        return None
    return sentences.TOO_FEW.having(
        draws=Quantity(simulated.draws, "count"), least=Quantity(LEAST_DRAWS, "count")
    )


def left_out(setting: Setting, found: Found) -> tuple[Text, ...]:
    """Say which of the concepts considered may not be recommended, and why."""
    incomplete = [sentences.incomplete_sentence(*each) for each in found.missing.items()]
    reckoned = () if found.simulated is None else found.simulated.concepts
    failed = [
        sentences.site_fails(each.concept, setting.siting.failed(each.concept))
        for each in reckoned
        if setting.siting.has_failed(each.concept)
    ]
    ceiling = setting.hub.decision.ceiling_musd
    too_dear = [
        sentences.too_dear(each.concept, money, ceiling)
        for each in reckoned
        if ceiling is not None
        and (money := setting.public_money_musd.get(each.concept)) is not None
        and money > ceiling
    ]
    return (*incomplete, *map(sentences.impossible, found.impossible), *failed, *too_dear)
