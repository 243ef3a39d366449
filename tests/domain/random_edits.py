"""Edits picked at random, good and bad ones, as a restless user would make them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from shekara.domain.assessment import LANGUAGES, Assessment
from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import outlook, pair, passport, road_map, swot
from shekara.domain.errors import EditError
from shekara.domain.regions import RegionPair
from shekara.domain.shapes import Shape
from shekara.domain.swot import Direction, Quadrant
from tests.domain.english import english
from tests.domain.odd_values import ODD_NUMBERS, WORDS
from tests.domain.random_hub_edits import any_hub_edit
from tests.domain.random_imported_edits import any_imported_edit
from tests.domain.random_review_edits import any_review_edit
from tests.domain.random_siting_edits import any_siting_edit

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

Edit: TypeAlias = "Callable[[Assessment], Assessment]"


def made(edit: Edit, assessment: Assessment) -> Assessment:
    """Give the edited assessment, or the same one where the edit is refused in words."""
    try:
        return edit(assessment)
    except EditError as error:
        english(error.text)
        return assessment


def any_edit(random: Random, assessment: Assessment) -> Edit:
    """Pick an edit of any part."""
    picks = (weight_edit, outlook_edit, swot_edit, link_edit, passport_edit, any_hub_edit)
    pick = random.choice((*picks, any_siting_edit, any_review_edit, any_imported_edit))
    return pick(random, assessment)


def weight_edit(random: Random, assessment: Assessment) -> Edit:
    """Pick an edit that shifts weights between scenarios, adds or removes one."""
    ids = [scenario.id for scenario in assessment.outlook.scenarios]
    scenario = random.choice([*ids, "nowhere"])
    locked = random.sample(ids, random.randrange(len(ids)))
    number = random.choice((*ODD_NUMBERS, random.random()))
    edits: tuple[Edit, ...] = (
        lambda a: outlook.set_weight(a, scenario, number),
        lambda a: outlook.set_weight(a, scenario, number, locked),
        lambda a: outlook.copy_scenario(a, scenario, random.choice(WORDS)),
        lambda a: outlook.remove_scenario(a, scenario),
    )
    return random.choice(edits)


def outlook_edit(random: Random, assessment: Assessment) -> Edit:
    """Pick an edit of names, assumptions, target and last year."""
    scenario = random.choice([*(s.id for s in assessment.outlook.scenarios), "nowhere"])
    driver = random.choice([*DRIVERS, "no_driver"])
    low, likely, high = (random.choice(ODD_NUMBERS) for _ in range(3))
    words = random.choice(WORDS)
    edits: tuple[Edit, ...] = (
        lambda a: outlook.set_name(a, scenario, words),
        lambda a: outlook.set_assumption(
            a, scenario, driver, low=low, likely=likely, high=high, note=words
        ),
        lambda a: outlook.set_assumption(
            a, scenario, driver, low=1, likely=2, high=3, shape=random.choice(list(Shape))
        ),
        lambda a: outlook.clear_assumption(a, scenario, driver),
        lambda a: outlook.set_target(a, random.choice((None, low))),
        lambda a: outlook.set_last_year(a, random.choice((2000, 2035, high))),
    )
    return random.choice(edits)


def swot_edit(random: Random, assessment: Assessment) -> Edit:
    """Pick an edit of the factors."""
    factor = random.choice([*(f.id for f in assessment.swot.factors), "X1"])
    quadrant = random.choice(list(Quadrant))
    number, words = random.choice(ODD_NUMBERS), random.choice(WORDS)
    edits: tuple[Edit, ...] = (
        lambda a: swot.add_factor(a, quadrant, words),
        lambda a: swot.set_words(a, factor, words),
        lambda a: swot.set_note(a, factor, words),
        lambda a: swot.set_weight(a, factor, number),
        lambda a: swot.set_intensity(a, factor, number),
        lambda a: swot.remove_factor(a, factor),
        lambda a: swot.move_factor(a, factor, quadrant, random.randrange(-3, 9)),
    )
    return random.choice(edits)


def link_edit(random: Random, assessment: Assessment) -> Edit:
    """Pick an edit that links factors to drivers, or moves a linked one."""
    linked = [link.factor for link in assessment.swot.links]
    factor = random.choice([*linked, *(f.id for f in assessment.swot.factors), "X1"])
    driver = random.choice([*DRIVERS, "no_driver"])
    quadrant, direction = random.choice(list(Quadrant)), random.choice(list(Direction))
    edits: tuple[Edit, ...] = (
        lambda a: swot.link_driver(a, factor, driver, direction),
        lambda a: swot.unlink_driver(a, factor, driver),
        lambda a: swot.move_factor(a, factor, quadrant, random.randrange(-3, 9)),
        lambda a: swot.remove_factor(a, factor),
        lambda a: road_map.add_risk(a, factor),
    )
    return random.choice(edits)


def passport_edit(random: Random, assessment: Assessment) -> Edit:
    """Pick an edit of the passport, or another pair."""
    words = random.choice(WORDS)
    edits: tuple[Edit, ...] = (
        lambda a: passport.set_words(a, random.choice(passport.WORD_FIELDS), words),
        lambda a: passport.set_date(a, random.choice(("", "2026-03-31", "2026-02-30", words))),
        lambda a: passport.set_language(a, random.choice((*LANGUAGES, "xx"))),
        lambda a: pair.set_pair(a, RegionPair("KZ-39", "RU-CHE")),
    )
    return random.choice(edits)
