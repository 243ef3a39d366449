"""Looking things up in the bundled evidence, here with a handful of regions."""

from __future__ import annotations

import pytest

from shekara.domain.errors import EditError, EvidenceError
from shekara.domain.evidence import Evidence, Observation, Source, TradeFlow
from shekara.domain.regions import Adjacency, Region, RegionPair
from shekara.text import verbatim
from tests.domain.english import english

PAIR = RegionPair("KZ-31", "KG-C")


def region(code: str, *members: str) -> Region:
    return Region(
        code=code,
        country=code[:2],
        name=verbatim(code),
        short_name=verbatim(code),
        centre=verbatim(code),
        note=None,
        latitude=43.0,
        longitude=74.0,
        area_km2=None,
        area_source="",
        members=members,
        map_unit=code,
        source="list",
    )


def flow(partner: str, direction: str, year: int) -> TradeFlow:
    return TradeFlow(
        reporter="KZ",
        partner=partner,
        flow=direction,
        year=year,
        value_musd=1.0,
        level_break=False,
        source="table",
    )


POPULATION = Observation(
    place="KZ-31",
    indicator="population",
    year=2024,
    value=1.2e6,
    unit="persons",
    territory="present",
    level_break=False,
    source="table",
)
SOURCE = Source(
    id="table",
    kind="statistics",
    label=verbatim("Table"),
    citation=verbatim(""),
    date="2024",
    licence=verbatim(""),
    locator="",
    note=None,
)
REGIONS = (
    region("KZ-31"),
    region("KZ-33"),
    region("KZ-OLD", "KZ-31", "KZ-33"),
    region("KG-C"),
    region("RU-CHE"),
)
EVIDENCE = Evidence(
    sources={"table": SOURCE},
    regions={item.code: item for item in REGIONS},
    indicators={},
    observations={("KZ-31", "population", 2024): POPULATION},
    trade=(flow("KG", "export", 2020), flow("RU", "export", 2020), flow("KG", "export", 2019)),
    adjacencies={PAIR: Adjacency(PAIR, 100.0, touches_at_point=False, source="map")},
    distances={},
    crossings=(),
    zones=(),
    corridors=(),
    published_exports={},
    published_turnover=(),
)


def test_a_region_is_found_by_its_code() -> None:
    assert EVIDENCE.region("KG-C") is REGIONS[3]


def test_an_unknown_region_is_refused_with_where_the_codes_are() -> None:
    with pytest.raises(EvidenceError) as refused:
        EVIDENCE.region("KZ-99")
    assert "no border region “KZ-99”" in english(refused.value.text)


def test_a_source_is_found_by_its_id() -> None:
    assert EVIDENCE.source("table") is SOURCE


def test_an_unknown_source_is_refused_with_where_the_ids_are() -> None:
    with pytest.raises(EvidenceError) as refused:
        EVIDENCE.source("rumour")
    assert "no source “rumour”" in english(refused.value.text)


def test_a_divided_territory_consists_of_its_members() -> None:
    assert EVIDENCE.region("KZ-OLD").territory == ("KZ-31", "KZ-33")
    assert EVIDENCE.region("KZ-31").territory == ("KZ-31",)


@pytest.mark.parametrize("typed", ["KZ-31,KG-C", "KG-C,KZ-31"])
def test_a_pair_is_read_in_either_order(typed: str) -> None:
    assert EVIDENCE.pair(typed) == PAIR


@pytest.mark.parametrize("typed", ["KZ-31,KZ-33", "KG-C,RU-CHE"])
def test_two_regions_on_one_side_are_no_pair(typed: str) -> None:
    with pytest.raises(EvidenceError) as refused:
        EVIDENCE.pair(typed)
    assert f"“{typed}” is not a pair across the border" in english(refused.value.text)


def test_a_pair_of_unknown_regions_is_refused() -> None:
    with pytest.raises(EvidenceError):
        EVIDENCE.pair("KZ-31,KG-X")
    with pytest.raises(EditError):
        EVIDENCE.pair("KZ-31")


def test_pairs_are_those_that_share_a_border_or_all_of_present_regions() -> None:
    assert EVIDENCE.adjacent_pairs() == (PAIR,)
    assert [pair.id for pair in EVIDENCE.present_pairs()] == [
        "KZ-31,KG-C",
        "KZ-31,RU-CHE",
        "KZ-33,KG-C",
        "KZ-33,RU-CHE",
    ]


def test_an_observation_is_found_and_a_missing_one_is_none() -> None:
    assert EVIDENCE.observation("KZ-31", "population", 2024) is POPULATION
    assert EVIDENCE.observation("KZ-31", "population", 2023) is None
    assert POPULATION.id == "observed.KZ-31.population.2024"


def test_trade_is_given_by_partner_and_direction_in_order_of_years() -> None:
    assert [item.year for item in EVIDENCE.flow("KG", "export")] == [2019, 2020]
    assert EVIDENCE.flow("KG", "import") == ()
