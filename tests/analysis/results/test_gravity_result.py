"""The index of gravitation of real pairs, recomputed from the observations."""

import math
from dataclasses import replace

import pytest

from shekara.analysis.results.gravity import MASSES, GravityResult, gravity_result
from shekara.domain.evidence import Evidence
from shekara.domain.figures import FigureBook
from shekara.domain.regions import RegionPair

PAIR = RegionPair("KZ-39", "RU-CHE")


@pytest.fixture
def adjacent(evidence: Evidence) -> GravityResult:
    return gravity_result(FigureBook(), evidence, evidence.adjacent_pairs())


def value(evidence: Evidence, place: str, indicator: str, year: int = 2021) -> float:
    observation = evidence.observation(place, indicator, year)
    assert observation is not None
    return observation.value


def test_kostanay_and_chelyabinsk_by_hand(adjacent: GravityResult, evidence: Evidence) -> None:
    rates = {c: value(evidence, c, "fx_implied_lcu_per_usd") for c in ("KZ", "RU")}
    kz = value(evidence, "KZ-39", "grp_nominal") / rates["KZ"]
    ru = value(evidence, "RU-CHE", "grp_nominal") / rates["RU"]
    home = value(evidence, "KZ-39", "population_avg_annual")
    there = value(evidence, "RU-CHE", "population_1jan", 2022)
    d = evidence.distances[PAIR].km
    assert adjacent.of(PAIR).index.value == pytest.approx(kz * ru / d**2)
    assert adjacent.of(PAIR, "population").index.value == pytest.approx(home * there / d**2)
    assert adjacent.of(PAIR, "mixed").index.value == pytest.approx(
        math.sqrt(home * kz) * math.sqrt(there * ru) / d**2
    )


@pytest.mark.parametrize("mass", MASSES)
def test_shares_add_up_to_a_hundred_and_ranks_run_from_one(
    mass: str, adjacent: GravityResult
) -> None:
    rows = adjacent.by_mass[mass]
    shares = [row.share.value for row in rows]
    assert math.fsum(s for s in shares if isinstance(s, float)) == pytest.approx(100)
    assert sorted(row.rank.value for row in rows if row.rank.value) == list(range(1, 23))
    assert max(rows, key=lambda row: float(row.share.value or 0)).rank.value == 1


def test_the_index_rests_on_products_rates_and_the_distance(evidence: Evidence) -> None:
    book = FigureBook()
    row = gravity_result(book, evidence, [PAIR]).of(PAIR)
    assert {entry.id for entry in book.behind(row.index.id)} == {
        "gravity.grp.index.KZ-39,RU-CHE",
        "region.KZ-39.product_usd",
        "region.RU-CHE.product_usd",
        "observed.distance.KZ-39,RU-CHE",
        "observed.KZ-39.grp_nominal.2021",
        "observed.RU-CHE.grp_nominal.2021",
        "observed.KZ.fx_implied_lcu_per_usd.2021",
        "observed.RU.fx_implied_lcu_per_usd.2021",
    }


def test_a_pair_without_a_product_is_missing_and_the_others_share_the_whole(
    evidence: Evidence,
) -> None:
    known = {**evidence.observations}
    del known["RU-CHE", "grp_nominal", 2021]
    book = FigureBook()
    pairs = evidence.adjacent_pairs()
    result = gravity_result(book, replace(evidence, observations=known), pairs)
    row = result.of(PAIR)
    assert (row.index.value, row.share.value, row.rank.value) == (None, None, None)
    assert result.of(PAIR, "mixed").index.value is None
    assert result.of(PAIR, "population").index.value is not None
    shares = [row.share.value for row in result.by_mass["grp"]]
    assert math.fsum(s for s in shares if isinstance(s, float)) == pytest.approx(100)
    assert "region.RU-CHE.product_usd" not in book


def test_a_pair_without_people_or_distance_is_missing(evidence: Evidence) -> None:
    observations = {
        key: found
        for key, found in evidence.observations.items()
        if not (key[0] == "RU-CHE" and key[1].startswith("population"))
    }
    without_people = replace(evidence, observations=observations)
    result = gravity_result(FigureBook(), without_people, [PAIR])
    assert result.of(PAIR, "population").index.value is None
    assert result.of(PAIR, "mixed").index.value is None
    assert result.of(PAIR).index.value is not None
    without_distance = replace(evidence, distances={})
    result = gravity_result(FigureBook(), without_distance, [PAIR])
    assert result.of(PAIR).index.value is None


def test_a_pair_that_was_not_compared_has_no_index(adjacent: GravityResult) -> None:
    with pytest.raises(KeyError):
        adjacent.of(RegionPair("KZ-31", "RU-CHE"))


def test_all_150_present_pairs_have_an_index(evidence: Evidence) -> None:
    result = gravity_result(FigureBook(), evidence, evidence.present_pairs())
    assert len(result.by_mass["grp"]) == 150
    for rows in result.by_mass.values():
        assert all(row.index.value is not None for row in rows)
