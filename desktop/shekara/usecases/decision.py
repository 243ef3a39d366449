"""Simulating the futures of an assessment, and deciding by them."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from shekara.domain.templates import fits_pair
from shekara.domain.wording import is_blank, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.analysis.results.decision.learned import Learned
    from shekara.analysis.results.decision.setting import Setting
    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Text

SEED = 1
"""Where the draws start unless somebody asks for others: the same seed gives the same digits."""


def decide(
    evaluation: Evaluation,
    seed: int = SEED,
    draws: int | None = None,
    *,
    with_indices: bool = False,
    learned: Learned | None = None,
) -> Iterator[DecisionResult]:
    """Give what is known of the decision, more and more; whoever stops iterating ends it.

    Without `draws` futures are simulated until their shares are exact enough. The Sobol
    indices take long: they are reckoned when asked for. What was `learned` before from the
    same is not reckoned anew.
    """
    from shekara.analysis.results.decision.deciding import decide as decided
    from shekara.analysis.results.hub.base_case import start_of

    start = start_of(evaluation.trade, evaluation.assessment.hub)
    setting = setting_of(evaluation)
    return decided(
        setting, start, seed=seed, draws=draws, with_indices=with_indices, learned=learned
    )


def decided(evaluation: Evaluation, seed: int = SEED, draws: int | None = None) -> DecisionResult:
    """Simulate all the way and give the last result, which holds everything."""
    (last,) = deque(decide(evaluation, seed, draws), maxlen=1)
    return last


def setting_of(evaluation: Evaluation) -> Setting:
    """Give what the decision reads of an evaluation beside the futures."""
    from shekara.analysis.results.decision.setting import Setting

    assessment, trade = evaluation.assessment, evaluation.trade
    concepts = evaluation.hub.concepts
    return Setting(
        hub=assessment.hub,
        outlook=assessment.outlook,
        swot=assessment.swot,
        site=_site_of(evaluation),
        siting=evaluation.siting,
        public_money_musd={
            concept: float(found.public_money.with_gap.value or 0.0)
            for concept, found in evaluation.financing.items()
        },
        goods_staying_away={each.concept: each.goods_staying_away for each in concepts},
        figures=evaluation.figures,
        trade=(trade.base.exports.id, trade.base.imports.id),
        base_years_answered=trade.base.is_answered,
    )


def _site_of(evaluation: Evaluation) -> Text | None:
    """Give the name of the chosen site, or of the place the passport names; none elsewhere."""
    assessment, chosen = evaluation.assessment, evaluation.siting.chosen
    name = assessment.passport.place if chosen is None else chosen.site.name
    if is_blank(name) or not fits_pair(name, assessment.pair):
        return None
    return text_of(name)
