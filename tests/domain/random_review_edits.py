"""Edits of the review of the evidence picked at random."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from shekara.domain.assessment import Assessment
from shekara.domain.edits import review
from tests.domain.odd_values import ODD_NUMBERS, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

Edit: TypeAlias = "Callable[[Assessment], Assessment]"

_PLACES = ("observed.KZ-31.grp_nominal.2021", "observed.trade.KG.export.2025", "printed.a/b/", "x")
_FINDINGS = ("mirror.trade.KZ-KG-import.2022.reported_figures", "claim.claims.C27")


def any_review_edit(random: Random, assessment: Assessment) -> Edit:
    """Pick an edit of corrections, findings or base years."""
    known = assessment.review
    place = random.choice([*(each.of for each in known.corrections), *_PLACES])
    finding = random.choice([*(each.finding for each in known.judgements), *_FINDINGS])
    value, words = random.choice(ODD_NUMBERS), random.choice(WORDS)
    flow, year = random.choice(("export", "import")), random.choice((2023, 2025))
    edits: tuple[Edit, ...] = (
        lambda a: review.correct(a, place, value, words),
        lambda a: review.withdraw(a, place),
        lambda a: review.accept(a, finding, reason=words),
        lambda a: review.accept(a, finding, place, value, reason=words),
        lambda a: review.correct_finding(a, finding, place, value, words),
        lambda a: review.reject(a, finding, words),
        lambda a: review.reopen(a, finding),
        lambda a: review.answer_base_year(a, "KG", flow, year, reason=words),
        lambda a: review.answer_base_year(a, "KG", flow, year, normal_musd=value, reason=words),
        lambda a: review.forget_base_year(a, "KG", flow, year),
    )
    return random.choice(edits)
