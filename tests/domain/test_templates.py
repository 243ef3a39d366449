"""The templates, and the observed growth that their baseline follows."""

from __future__ import annotations

import csv
from functools import cache

import pytest

from shekara import paths
from shekara.domain.check import Severity
from shekara.domain.checks import checks
from shekara.domain.drivers import TRADE_DRIVERS
from shekara.domain.edits.review import ACCEPTED
from shekara.domain.parts import Parts
from shekara.domain.phrases import PHRASES
from shekara.domain.regions import RegionPair
from shekara.domain.scenarios import Target
from shekara.domain.swot import Swot
from shekara.domain.templates import OBSERVED_GROWTH, TEMPLATES, blank, from_template
from shekara.domain.wording import Phrase

DEFLATOR = 1.02
NAMED = [name for name in TEMPLATES if name != "blank"]


@cache
def traded() -> dict[tuple[str, str, int], float]:
    """Give Kazakhstan's trade in million USD by partner, direction and year."""
    with (paths.bundled("data") / "trade.csv").open(encoding="utf-8", newline="") as file:
        return {
            (row["partner"], row["flow"], int(row["year"])): float(row["value_musd"])
            for row in csv.DictReader(file)
            if row["reporter"] == "KZ"
        }


def real_growth(partner: str, flow: str, first: int, last: int) -> float:
    """Give the average growth between two years, % a year, less inflation of 2 % a year."""
    ratio = traded()[partner, flow, last] / traded()[partner, flow, first]
    return 100 * (ratio ** (1 / (last - first)) / DEFLATOR - 1)


@pytest.mark.parametrize(("partner", "flow"), list(OBSERVED_GROWTH))
def test_observed_growth_is_that_of_the_trade_table(partner: str, flow: str) -> None:
    five_years = [real_growth(partner, flow, year - 5, year) for year in range(2020, 2026)]
    decade = real_growth(partner, flow, 2015, 2025)
    found = (min(five_years), decade, max(five_years))
    assert tuple(round(growth, 1) for growth in found) == OBSERVED_GROWTH[partner, flow]


def test_observed_growth_is_given_for_every_partner_and_direction() -> None:
    known = {(partner, flow) for partner, flow, _ in traded() if flow != "turnover"}
    assert set(OBSERVED_GROWTH) == known


@pytest.mark.parametrize("name", NAMED)
def test_a_template_lacks_no_words_and_leaves_every_judgement_to_the_user(name: str) -> None:
    assessment = from_template(name, date="2026-03-31", language="kk")
    assert (assessment.passport.date, assessment.passport.language) == ("2026-03-31", "kk")
    assert all(factor.illustrative == ("weight", "intensity") for factor in assessment.swot.factors)
    missing = {
        check.place
        for check in checks(assessment)
        if check.severity is Severity.MISSING and check.part is not Parts.SITING
    }
    assert missing <= {"passport.author", "passport.organisation", "target.turnover"}


def test_alatau_stands_between_zhambyl_and_chui_with_the_papers_target() -> None:
    assessment = from_template("alatau", date="", language="en")
    assert assessment.pair == RegionPair("KZ-31", "KG-C")
    assert assessment.outlook.target == Target(turnover_musd=3000.0, source="p5")


def test_kostanay_stands_on_the_border_with_russia() -> None:
    assessment = from_template("kostanay-chelyabinsk", date="", language="en")
    assert assessment.pair == RegionPair("KZ-39", "RU-CHE")
    likely = assessment.outlook.scenarios[0].assumption("export_growth").likely
    assert likely == OBSERVED_GROWTH["RU", "export"][1]


def test_only_the_baseline_rests_on_sources() -> None:
    outlook = from_template("alatau", date="", language="en").outlook
    illustrative = {
        scenario.id: [scenario.assumption(driver).is_illustrative for driver in TRADE_DRIVERS]
        for scenario in outlook.scenarios
    }
    assert illustrative == {
        "baseline": [False, False, False],
        "growth": [True, True, True],
        "stagnation": [True, True, True],
        "crisis": [True, True, True],
    }


def test_a_blank_assessment_has_the_start_scenarios_and_nothing_judged() -> None:
    assessment = blank(RegionPair("KZ-27", "RU-ORE"), date="2026-03-31", language="ru")
    assert assessment.swot == Swot()
    assert assessment.outlook.target is None
    assert [scenario.id for scenario in assessment.outlook.scenarios] == [
        "baseline",
        "growth",
        "stagnation",
        "crisis",
    ]


def test_an_unknown_template_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        from_template("almaty", date="", language="en")


def test_every_phrase_of_the_catalogue_belongs_to_a_template_or_an_edit() -> None:
    used: set[str] = set()
    for assessment in (
        *(from_template(name, date="", language="en") for name in NAMED),
        blank(RegionPair("KZ-31", "KG-C"), date="", language="en"),
    ):
        factors, scenarios = assessment.swot.factors, assessment.outlook.scenarios
        hub, sites = assessment.hub, assessment.siting.sites
        notes = (a.note for scenario in scenarios for a in scenario.assumptions)
        wordings = (
            assessment.passport.title,
            assessment.passport.place,
            *(factor.words for factor in factors),
            *(factor.note for factor in factors),
            *(scenario.name for scenario in scenarios),
            *notes,
            hub.baseline,
            *(assumption.note for assumption in hub.assumptions),
            *(correlation.note for correlation in hub.correlations),
            *(wording for site in sites for wording in (site.name, site.note)),
        )
        used |= {wording.key for wording in wordings if isinstance(wording, Phrase)}
    assert used | {ACCEPTED.key} == set(PHRASES)
