"""Edits of the hub picked at random."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from shekara.domain.assessment import Assessment
from shekara.domain.concepts import Concept
from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub
from shekara.domain.hub import Loan, LocalCurrency, Perspective
from shekara.domain.services import Service
from shekara.domain.shapes import Shape
from tests.domain.odd_values import ODD_NUMBERS, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

Edit: TypeAlias = "Callable[[Assessment], Assessment]"


def any_hub_edit(random: Random, _assessment: Assessment) -> Edit:
    """Pick an edit of any part of the hub."""
    pick = random.choice((_assumption_edit, _concept_edit, _decision_edit, _financing_edit))
    return pick(random)


def _assumption_edit(random: Random) -> Edit:
    driver, other = (random.choice([*DRIVERS, "no_driver"]) for _ in range(2))
    low, likely, high = (random.choice(ODD_NUMBERS) for _ in range(3))
    words, shape = random.choice(WORDS), random.choice(list(Shape))
    edits: tuple[Edit, ...] = (
        lambda a: hub.set_assumption(
            a, driver, low=low, likely=likely, high=high, shape=shape, note=words
        ),
        lambda a: hub.set_assumption(a, driver, low=1, likely=2, high=3, shape=shape),
        lambda a: hub.clear_assumption(a, driver),
        lambda a: hub.correlate(a, driver, other, random.choice((0, -0.5, low)), words),
        lambda a: hub.fill_missing(a, random.choice(("alatau", "blank", "nowhere"))),
    )
    return random.choice(edits)


def _concept_edit(random: Random) -> Edit:
    concept, service = random.choice(list(Concept)), random.choice(list(Service))
    number, yes = random.choice(ODD_NUMBERS), random.random() < 1 / 2
    edits: tuple[Edit, ...] = (
        lambda a: hub.consider(a, concept, is_considered=yes),
        lambda a: hub.offer(a, concept, service, is_offered=yes),
        lambda a: hub.set_first_year(a, number),
        lambda a: hub.set_horizon(a, number),
        lambda a: hub.set_baseline(a, random.choice(WORDS)),
    )
    return random.choice(edits)


def _decision_edit(random: Random) -> Edit:
    number, yes = random.choice(ODD_NUMBERS), random.random() < 1 / 2
    edits: tuple[Edit, ...] = (
        lambda a: hub.set_threshold(a, number),
        lambda a: hub.set_optimism(a, number),
        lambda a: hub.set_perspective(a, random.choice(list(Perspective))),
        lambda a: hub.set_ceiling(a, random.choice((None, number))),
        lambda a: hub.set_agreement(a, in_force=yes),
        lambda a: hub.set_growth_reviewed(a, reviewed=yes),
    )
    return random.choice(edits)


def _financing_edit(random: Random) -> Edit:
    currency = LocalCurrency(code="KGS", per_usd=87.45, date="2026-03-31")
    shares = [random.choice((0.0, 30.0, 50.0, 100.0)) for _ in range(random.randrange(4))]
    loans = tuple(Loan(lender="", share_pct=share, rate_pct=4, years=9) for share in shares)
    edits: tuple[Edit, ...] = (
        lambda a: hub.set_currency(a, random.choice((None, currency))),
        lambda a: hub.set_public_share(a, random.choice((None, *ODD_NUMBERS))),
        lambda a: hub.set_loans(a, loans),
        lambda a: hub.set_gap_filler(a, random.choice(WORDS)),
        lambda a: hub.set_partnership(a, random.choice(WORDS)),
    )
    return random.choice(edits)
