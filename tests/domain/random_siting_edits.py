"""Edits of the sites and the road map picked at random."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from shekara.domain.assessment import Assessment
from shekara.domain.edits import road_map, site_requirements, siting
from shekara.domain.sites import ENTERED, JUDGED, NEARNESS, Agreement, Criterion, Side
from tests.domain.odd_values import ODD_NUMBERS, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

Edit: TypeAlias = "Callable[[Assessment], Assessment]"

_PLACES = (*ODD_NUMBERS, 42.97, 50.5, 74.879)


def any_siting_edit(random: Random, assessment: Assessment) -> Edit:
    """Pick an edit of the sites, of what is asked of them, or of the road map."""
    pick = random.choice((_site_edit, _entry_edit, _requirement_edit, _road_map_edit))
    return pick(random, assessment)


def _any_site(random: Random, assessment: Assessment) -> str:
    return random.choice([*(site.id for site in assessment.siting.sites), "site_0"])


def _site_edit(random: Random, assessment: Assessment) -> Edit:
    site, words = _any_site(random, assessment), random.choice(WORDS)
    latitude, longitude = random.choice(_PLACES), random.choice(_PLACES)
    edits: tuple[Edit, ...] = (
        lambda a: siting.add_site(a, words, latitude, longitude),
        lambda a: siting.add_site(a, words, 51.2, 71.4),
        lambda a: siting.move_site(a, site, latitude, longitude),
        lambda a: siting.move_site(a, site, 50.1, 61.3),
        lambda a: siting.confirm_entries(a, site),
        lambda a: siting.set_name(a, site, words),
        lambda a: siting.set_note(a, site, words),
        lambda a: siting.remove_site(a, site),
        lambda a: siting.choose_site(a, random.choice((None, site))),
    )
    return random.choice(edits)


def _entry_edit(random: Random, assessment: Assessment) -> Edit:
    site, words = _any_site(random, assessment), random.choice(WORDS)
    number = random.choice((None, *ODD_NUMBERS))
    entered, judged = random.choice(ENTERED), random.choice(JUDGED)
    edits: tuple[Edit, ...] = (
        lambda a: siting.set_land_agreed(a, site, random.choice(list(Agreement))),
        lambda a: siting.set_area(a, site, number),
        lambda a: siting.set_distance(a, site, entered, number),
        lambda a: siting.set_side(a, site, entered, random.choice(list(Side))),
        lambda a: siting.set_source(a, site, entered, random.choice((None, "p5"))),
        lambda a: siting.set_distance_note(a, site, entered, words),
        lambda a: siting.set_judgement(a, site, judged, number),
        lambda a: siting.set_judgement_note(a, site, judged, words),
    )
    return random.choice(edits)


def _requirement_edit(random: Random, _assessment: Assessment) -> Edit:
    number = random.choice((*ODD_NUMBERS, 15, 50))
    edits: tuple[Edit, ...] = (
        lambda a: site_requirements.set_border_zone(a, number),
        lambda a: site_requirements.set_near(a, random.choice(NEARNESS), number),
        lambda a: site_requirements.set_criterion_weight(a, random.choice(list(Criterion)), number),
    )
    return random.choice(edits)


def _road_map_edit(random: Random, assessment: Assessment) -> Edit:
    step = random.choice([*(s.id for s in assessment.siting.road_map), "step_0"])
    risk = random.choice([*(r.id for r in assessment.siting.risks), "risk_0"])
    words, date = random.choice(WORDS), random.choice(("", "2026-03-31", "2026-02-30"))
    edits: tuple[Edit, ...] = (
        lambda a: road_map.add_step(a, words),
        lambda a: road_map.set_step_words(a, step, words),
        lambda a: road_map.set_operator(a, step, words),
        lambda a: road_map.set_step_date(a, step, date),
        lambda a: road_map.move_step(a, step, random.randrange(-3, 9)),
        lambda a: road_map.remove_step(a, step),
        lambda a: road_map.add_risk(a, words),
        lambda a: road_map.set_risk_words(a, risk, words),
        lambda a: road_map.set_owner(a, risk, words),
        lambda a: road_map.set_risk_date(a, risk, date),
        lambda a: road_map.remove_risk(a, risk),
    )
    return random.choice(edits)
