"""The bundled evidence: complete, keyed by what exists, and honest about what it lacks."""

import pytest

from shekara.domain.errors import EditError, EvidenceError
from shekara.domain.evidence import Evidence
from shekara.domain.regions import RegionPair
from shekara.domain.units import UNITS
from shekara.reference.evidence import evidence as bundled
from shekara.reference.tables import listed, optional_number, rows, words
from shekara.text import Text

COUNTRIES = {"KZ", "RU", "KG"}


@pytest.fixture(scope="module")
def evidence() -> Evidence:
    return bundled()


def test_evidence_is_read_once_and_kept(evidence: Evidence) -> None:
    assert bundled() is evidence


def test_there_are_22_adjacent_and_150_present_pairs(evidence: Evidence) -> None:
    assert len(set(evidence.adjacent_pairs())) == 22
    assert len(set(evidence.present_pairs())) == 150


def test_present_pairs_hold_no_divided_region(evidence: Evidence) -> None:
    for pair in evidence.present_pairs():
        assert not evidence.region(pair.kz).members
        assert evidence.region(pair.kz).country == "KZ"
        assert evidence.region(pair.other).country in {"RU", "KG"}


def test_every_pair_has_a_distance(evidence: Evidence) -> None:
    pairs = {*evidence.adjacent_pairs(), *evidence.present_pairs()}
    assert pairs <= set(evidence.distances)
    assert all(distance.km > 0 for distance in evidence.distances.values())


def test_keys_are_those_of_their_values(evidence: Evidence) -> None:
    assert all(code == region.code for code, region in evidence.regions.items())
    assert all(key == source.id for key, source in evidence.sources.items())
    assert all(key == indicator.code for key, indicator in evidence.indicators.items())
    for keyed in (evidence.adjacencies, evidence.distances, evidence.published_exports):
        assert all(pair == value.pair for pair, value in keyed.items())
    for key, observation in evidence.observations.items():
        assert key == (observation.place, observation.indicator, observation.year)


def test_no_row_of_a_table_is_lost(evidence: Evidence) -> None:
    """Two rows of one key would leave the later alone."""
    preferred = [row for row in rows("indicators") if row["preferred"] == "true"]
    assert len(evidence.observations) == len(preferred) + len(list(rows("national")))
    tables = {
        "sources": evidence.sources,
        "regions": evidence.regions,
        "indicator_types": evidence.indicators,
        "trade": evidence.trade,
        "adjacency": evidence.adjacencies,
        "distances": evidence.distances,
        "crossings": evidence.crossings,
        "zones": evidence.zones,
        "corridors": evidence.corridors,
        "published/p3_table2_exports_by_region_pair": evidence.published_exports,
    }
    counted = {table: len(values) for table, values in tables.items()}
    assert counted == {table: len(list(rows(table))) for table in tables}


def test_places_exist(evidence: Evidence) -> None:
    regions = set(evidence.regions)
    pairs = {*evidence.adjacencies, *evidence.distances, *evidence.published_exports}
    assert {code for pair in pairs for code in (pair.kz, pair.other)} <= regions
    assert {member for region in evidence.regions.values() for member in region.members} <= regions
    assert {o.place for o in evidence.observations.values()} <= regions | COUNTRIES
    assert {c.kz_region for c in evidence.crossings} <= regions
    assert {c.other_region for c in evidence.crossings} <= regions | {""}
    assert {zone.region for zone in evidence.zones} <= regions
    assert {code for corridor in evidence.corridors for code in corridor.regions} <= regions
    assert {flow.partner for flow in evidence.trade} == {"RU", "KG"}


def test_every_row_names_a_source_that_exists(evidence: Evidence) -> None:
    cited = {
        entry.source
        for table in (
            evidence.regions.values(),
            evidence.observations.values(),
            evidence.trade,
            evidence.adjacencies.values(),
            evidence.distances.values(),
            evidence.crossings,
            evidence.zones,
            evidence.corridors,
            evidence.published_exports.values(),
        )
        for entry in table
    }
    areas = {r.area_source for r in evidence.regions.values() if r.area_km2 is not None}
    assert cited | areas <= set(evidence.sources)


def test_observations_measure_known_indicators(evidence: Evidence) -> None:
    assert {o.indicator for o in evidence.observations.values()} <= set(evidence.indicators)


@pytest.mark.parametrize("indicator", ["grp_nominal", "population", "fx_implied_lcu_per_usd"])
def test_units_of_what_becomes_a_figure_can_be_shown(indicator: str, evidence: Evidence) -> None:
    units = {o.unit for o in evidence.observations.values() if o.indicator.startswith(indicator)}
    assert units
    assert units <= set(UNITS)


def test_what_people_read_is_a_text_of_the_data(evidence: Evidence) -> None:
    read: list[Text] = []
    for region in evidence.regions.values():
        read += [region.name, region.short_name, region.centre]
        read += [region.note] if region.note else []
    for indicator in evidence.indicators.values():
        read += [indicator.name, indicator.definition]
    read += [entry.name for entry in (*evidence.zones, *evidence.corridors)]
    read += [name for c in evidence.crossings for name in (c.name_kz, c.name_other)]
    assert {text.context for text in read} == {"data"}
    assert all(not text.values and text.count is None for text in read)


def test_a_region_without_a_note_has_none(evidence: Evidence) -> None:
    assert evidence.region("KZ-31").note is None
    assert evidence.region("KG-C").note is not None


def test_what_is_not_known_of_a_place_is_missing(evidence: Evidence) -> None:
    assert evidence.region("KZ-10").area_km2 is None
    assert [c.latitude for c in evidence.crossings].count(None) > 0
    assert [c.latitude is None for c in evidence.crossings] == [
        c.longitude is None for c in evidence.crossings
    ]


def test_east_kazakhstan_with_abai_is_the_territory_of_both(evidence: Evidence) -> None:
    assert evidence.region("KZ-63+KZ-10").territory == ("KZ-63", "KZ-10")
    assert evidence.region("KZ-63").territory == ("KZ-63",)


def test_figures_before_2021_say_what_they_include(evidence: Evidence) -> None:
    for code, part in (("KZ-63", "kz_10"), ("KZ-19", "kz_33")):
        for year in range(2015, 2026):
            product = evidence.observation(code, "grp_nominal", year)
            people = evidence.observation(code, "population_avg_annual", year)
            if product is not None:
                assert product.territory == (f"includes_{part}" if year < 2021 else "present")
            assert people is not None
            assert people.territory == "present"


def test_tyumen_is_without_its_districts(evidence: Evidence) -> None:
    territories = {o.territory for o in evidence.observations.values() if o.place == "RU-TYU"}
    assert "includes_okrugs" not in territories


def test_the_change_of_source_of_2020_is_a_break_of_trade(evidence: Evidence) -> None:
    broken = {(f.partner, f.flow, f.year) for f in evidence.trade if f.level_break}
    assert broken == {(p, f, 2020) for p in ("RU", "KG") for f in ("export", "import")}


def test_flows_are_of_one_partner_and_kind_by_year(evidence: Evidence) -> None:
    exports = evidence.flow("KG", "export")
    assert [flow.year for flow in exports] == list(range(2015, 2026))
    assert exports[-1].value_musd == pytest.approx(1759.29)
    assert {flow.reporter for flow in evidence.trade} == {"KZ"}


def test_2021_has_a_product_and_a_rate_on_all_three_sides(evidence: Evidence) -> None:
    for region in evidence.regions.values():
        for code in region.territory:
            assert evidence.observation(code, "grp_nominal", 2021) is not None
        rate = evidence.observation(region.country, "fx_implied_lcu_per_usd", 2021)
        assert rate is not None


def test_corridors_pass_their_regions_in_order(evidence: Evidence) -> None:
    passed = {corridor.id: corridor.regions for corridor in evidence.corridors}
    assert passed["c01"][:2] == ("RU-ORE", "KZ-15")


def test_exports_of_2014_are_as_p3_printed_them(evidence: Evidence) -> None:
    flow = evidence.published_exports[RegionPair("KZ-15", "RU-ORE")]
    assert (flow.year, flow.thousand_usd, flow.source) == (2014, 45422.0, "p3_table2")
    assert len(evidence.published_exports) == 17


def test_a_pair_is_found_in_either_order(evidence: Evidence) -> None:
    pair = RegionPair("KZ-31", "KG-C")
    assert evidence.pair("KZ-31,KG-C") == evidence.pair(" KG-C , KZ-31 ") == pair


@pytest.mark.parametrize("code", ["KZ-99", "", "kz-31", "KZ-33"])
def test_an_unknown_region_is_refused_by_name(code: str, evidence: Evidence) -> None:
    with pytest.raises(EvidenceError) as caught:
        evidence.region(code)
    assert dict(caught.value.text.values) == {"code": Text("", code)}


@pytest.mark.parametrize("pair", ["KZ-31,KG-X", "XX-1,KZ-31"])
def test_a_pair_with_an_unknown_region_is_refused(pair: str, evidence: Evidence) -> None:
    with pytest.raises(EvidenceError, match="no border region"):
        evidence.pair(pair)


@pytest.mark.parametrize("pair", ["KZ-31,KZ-39", "RU-CHE,KG-C", "KG-C,KG-T", "KZ-31,KZ-31"])
def test_a_pair_that_does_not_cross_the_border_of_kazakhstan_is_refused(
    pair: str, evidence: Evidence
) -> None:
    with pytest.raises(EvidenceError, match="not a pair across the border"):
        evidence.pair(pair)


@pytest.mark.parametrize("pair", ["", "KZ-31", "KZ-31,", "KZ-31,KG-C,KG-T", "KZ-31;KG-C"])
def test_what_is_not_two_codes_is_no_pair(pair: str, evidence: Evidence) -> None:
    with pytest.raises(EditError):
        evidence.pair(pair)


def test_cells_are_read_as_what_they_hold() -> None:
    assert optional_number("") is None
    assert optional_number("12.5") == 12.5
    assert listed("KZ-63; KZ-10") == ("KZ-63", "KZ-10")
    assert listed("") == ()
    assert words("Taraz") == Text("data", "Taraz")


def test_a_table_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        list(rows("no_such_table"))
