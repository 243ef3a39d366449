"""The profile of pairs: undivided regions, missing figures, planned crossings."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from shekara.analysis.results.evaluation import Evaluation
from shekara.analysis.results.observed import FURTHEST, nearest, number
from shekara.analysis.results.profile import (
    COMMON_YEAR,
    POPULATION,
    PairProfile,
    RegionProfile,
    pair_profile,
    region_profile,
)
from shekara.domain.evidence import Evidence, Observation
from shekara.domain.figures import Figure, FigureBook
from shekara.domain.regions import RegionPair

UNDIVIDED = "KZ-63+KZ-10"


def profile_of(evidence: Evidence, pair: str) -> PairProfile:
    return pair_profile(FigureBook(), evidence, RegionPair.parse(pair))


def side(evidence: Evidence, code: str) -> RegionProfile:
    return region_profile(FigureBook(), evidence, evidence.region(code))


def known(figure: Figure | None) -> float:
    assert figure is not None
    return number(figure)


def with_observation(evidence: Evidence, observation: Observation) -> Evidence:
    key = (observation.place, observation.indicator, observation.year)
    return replace(evidence, observations={**evidence.observations, key: observation})


def without(evidence: Evidence, *keys: tuple[str, str, int]) -> Evidence:
    left = {k: found for k, found in evidence.observations.items() if k not in keys}
    return replace(evidence, observations=left)


def test_figures_of_the_undivided_region_are_the_sums_of_its_members(evidence: Evidence) -> None:
    whole, east, abai = (side(evidence, code) for code in (UNDIVIDED, "KZ-63", "KZ-10"))
    assert known(whole.population) == known(east.population) + known(abai.population)
    assert known(whole.product) == pytest.approx(known(east.product) + known(abai.product))
    assert whole.population is not None
    assert whole.population.year == COMMON_YEAR
    assert whole.population.inputs == (
        "observed.KZ-63.population_avg_annual.2021",
        "observed.KZ-10.population_avg_annual.2021",
    )
    per_person = 1e6 * known(whole.product) / known(whole.population)
    assert known(whole.product_per_person) == pytest.approx(per_person)


def test_lists_of_the_undivided_region_are_those_of_its_members(evidence: Evidence) -> None:
    whole, east, abai = (
        profile_of(evidence, f"{code},RU-ALT") for code in (UNDIVIDED, "KZ-63", "KZ-10")
    )
    assert {c.id for c in whole.crossings} == {c.id for c in (*east.crossings, *abai.crossings)}
    assert {z.id for z in whole.zones} == {z.id for z in (*east.zones, *abai.zones)}
    assert {c.id for c in whole.corridors} >= {c.id for c in (*east.corridors, *abai.corridors)}
    assert whole.crossings


@pytest.mark.parametrize("member", ["KZ-63", "KZ-10"])
@pytest.mark.parametrize("indicator", ["grp_nominal", "population_avg_annual"])
def test_the_undivided_region_is_missing_where_a_member_is(
    indicator: str, member: str, evidence: Evidence
) -> None:
    """TRAP: the sum of the known part alone is not the whole."""
    years = range(COMMON_YEAR - FURTHEST, COMMON_YEAR + FURTHEST + 1)
    less = without(evidence, *((member, indicator, year) for year in years))
    found = side(less, UNDIVIDED)
    assert (found.product if indicator == "grp_nominal" else found.population) is None
    assert found.product_per_person is None


def test_members_of_different_years_have_no_common_year(evidence: Evidence) -> None:
    found = side(without(evidence, ("KZ-10", "population_avg_annual", 2021)), UNDIVIDED)
    assert found.population is not None
    assert found.population.inputs == (
        "observed.KZ-63.population_avg_annual.2021",
        "observed.KZ-10.population_avg_annual.2022",
    )
    assert found.population.year is None


@pytest.mark.parametrize("code", ["KZ-63", "KZ-19"])
def test_product_in_the_old_borders_never_meets_population_in_the_new(
    code: str, evidence: Evidence
) -> None:
    """TRAP: product before 2021 includes Abai or Zhetisu, population does not."""
    old = evidence.observation(code, "grp_nominal", 2020)
    assert old is not None
    assert old.territory.startswith("includes_")
    as_if_of_2021 = msgspec.structs.replace(old, year=COMMON_YEAR)
    found = side(with_observation(evidence, as_if_of_2021), code)
    assert found.population is not None
    assert found.product is None
    assert found.product_per_person is None


def test_no_figure_per_person_of_any_region_rests_on_the_old_borders(evidence: Evidence) -> None:
    for region in evidence.regions.values():
        book = FigureBook()
        figure = region_profile(book, evidence, region).product_per_person
        assert figure is not None
        behind = {entry.id for entry in book.behind(figure.id)}
        cited = [o for o in evidence.observations.values() if o.id in behind]
        assert len(cited) == len(behind - {e.id for e in book if e.inputs})
        assert not [o for o in cited if o.territory.startswith("includes_")]
        products = [o for o in cited if o.indicator == "grp_nominal"]
        assert {o.place for o in products} == set(region.territory)
        assert {o.year for o in products} == {COMMON_YEAR}


def test_product_is_converted_at_the_implied_rate_of_the_same_year(evidence: Evidence) -> None:
    local = evidence.observation("KG-C", "grp_nominal", 2021)
    rate = evidence.observation("KG", "fx_implied_lcu_per_usd", 2021)
    assert local is not None
    assert rate is not None
    assert known(side(evidence, "KG-C").product) == pytest.approx(local.value / rate.value)


def test_without_a_rate_there_is_no_product_in_dollars(evidence: Evidence) -> None:
    less = without(evidence, ("KG", "fx_implied_lcu_per_usd", COMMON_YEAR))
    assert side(less, "KG-C").product is None


def test_population_is_that_of_the_common_year_where_it_is_known(evidence: Evidence) -> None:
    years = {
        code: figure.year
        for code in evidence.regions
        if (figure := side(evidence, code).population) is not None
    }
    assert len(years) == len(evidence.regions)
    russian = {code for code in years if code.startswith("RU-")}
    assert {years[code] for code in russian} == {2022}
    assert {years[code] for code in years.keys() - russian} == {COMMON_YEAR}


def observation(year: int, indicator: str = "labour_force") -> Observation:
    return Observation(
        place="KZ-31",
        indicator=indicator,
        year=year,
        value=float(year),
        unit="persons",
        territory="present",
        level_break=False,
        source="p5",
    )


def found_near(evidence: Evidence, year: int, *observations: Observation) -> Observation | None:
    only = replace(evidence, observations={(o.place, o.indicator, o.year): o for o in observations})
    return nearest(only, "KZ-31", ("labour_force", "unemployment_rate"), year)


def test_of_two_equally_near_years_the_later_is_taken(evidence: Evidence) -> None:
    assert found_near(evidence, 2021, observation(2020), observation(2022)) == observation(2022)


def test_the_nearer_year_is_taken(evidence: Evidence) -> None:
    assert found_near(evidence, 2021, observation(2020), observation(2023)) == observation(2020)


def test_the_first_indicator_is_taken_though_the_second_is_nearer(evidence: Evidence) -> None:
    other = observation(2021, "unemployment_rate")
    assert found_near(evidence, 2021, observation(2019), other) == observation(2019)
    assert found_near(evidence, 2021, other) == other


def test_what_lies_too_far_off_is_not_taken(evidence: Evidence) -> None:
    far = observation(2021 - FURTHEST - 1)
    assert found_near(evidence, 2021, far) is None
    assert found_near(evidence, 2020, far) == far


def test_what_covers_more_than_the_region_is_not_taken(evidence: Evidence) -> None:
    wider = msgspec.structs.replace(observation(2021), territory="includes_kz_33")
    assert found_near(evidence, 2021, wider, observation(2019)) == observation(2019)


def test_population_prefers_the_average_of_the_year() -> None:
    assert POPULATION == ("population_avg_annual", "population_1jan")


@pytest.mark.parametrize("pair", ["KZ-31,KG-C", "KZ-31,KG-T"])
def test_planned_crossings_are_not_counted(pair: str, evidence: Evidence) -> None:
    listed = [
        c for c in evidence.crossings if (c.kz_region, c.other_region) == tuple(pair.split(","))
    ]
    profile = profile_of(evidence, pair)
    assert [c for c in listed if c.status == "planned"]
    assert profile.crossings == tuple(c for c in listed if c.status != "planned")
    counted = number(profile.road_crossings) + number(profile.rail_crossings)
    assert counted == len(profile.crossings) == len(listed) - 1


def test_crossings_count_by_mode_for_all_adjacent_pairs(evidence: Evidence) -> None:
    profiles = [profile_of(evidence, pair.id) for pair in evidence.adjacent_pairs()]
    assert {c.mode for c in evidence.crossings} == {"road", "rail"}
    for profile in profiles:
        modes = [c.mode for c in profile.crossings]
        assert number(profile.road_crossings) == modes.count("road")
        assert number(profile.rail_crossings) == modes.count("rail")
    counted = [c.id for profile in profiles for c in profile.crossings]
    assert len(counted) == len(set(counted))


def test_nothing_counted_still_names_the_lists_that_were_searched(evidence: Evidence) -> None:
    profile = profile_of(evidence, "KZ-31,RU-CHE")
    assert profile.crossings == ()
    assert (profile.road_crossings.value, profile.road_crossings.sources) == (
        0,
        ("border_lists",),
    )


def test_a_corridor_counts_when_it_runs_through_both_regions(evidence: Evidence) -> None:
    profile = profile_of(evidence, "KZ-15,RU-ORE")
    assert "c01" in {c.id for c in profile.corridors}
    for corridor in profile.corridors:
        assert {"KZ-15", "RU-ORE"} <= set(corridor.regions)
    assert number(profile.corridor_count) == len(profile.corridors)


def test_zones_of_both_sides_count(evidence: Evidence) -> None:
    profile = profile_of(evidence, "KZ-23,RU-AST")
    assert {z.region for z in profile.zones} == {"KZ-23", "RU-AST"}
    assert number(profile.zone_count) == len(profile.zones)


def test_an_area_nobody_knows_is_missing(evidence: Evidence) -> None:
    assert side(evidence, "KZ-19").area is None
    assert known(side(evidence, "KZ-31").area) == 140875


def test_exports_of_2014_are_those_of_p3_in_million_dollars(evidence: Evidence) -> None:
    profile = profile_of(evidence, "KZ-15,RU-ORE")
    assert known(profile.exports_2014) == pytest.approx(45.422)
    assert profile_of(evidence, "KZ-31,KG-C").exports_2014 is None


def test_the_shared_border_and_distance_are_those_of_the_tables(
    evidence: Evidence, blank_of: Callable[..., Evaluation]
) -> None:
    profile = blank_of("KZ-23,RU-AST").profile
    assert (known(profile.shared_border), known(profile.distance)) == (424.7, 305.5)
    assert profile_of(replace(evidence, distances={}), "KZ-23,RU-AST").distance is None
