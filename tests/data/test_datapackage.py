"""The bundled tables: whole, traced to sources, and honest about the traps of their figures."""

import csv
import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pyproj import Geod

from shekara.analysis.results.profile import NOT_LISTED
from shekara.domain.templates import TEMPLATES, from_template

DATA = Path(__file__).resolve().parents[2] / "data"
EARTH = Geod(ellps="WGS84")
UNDIVIDED = "KZ-63+KZ-10"
ONE_SOURCE = ("source", "centre_source", "area_source", "position_source")
SEVERAL_SOURCES = ("further_sources", "derived_from")
REFERENCES = frozenset({"paper", "report"})
PRODUCT_AND_VALUE_ADDED = frozenset({"grp_nominal", "industry_gva", "transport_warehousing_gva"})
LAST_UNDIVIDED_YEAR = 2020

Row = dict[str, str]


def descriptor() -> dict[str, Any]:
    """What datapackage.json says."""
    return json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))


def rows(path: str) -> list[Row]:
    """The rows of a table, as text."""
    with (DATA / path).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def tables() -> dict[str, dict[str, Any]]:
    """The descriptor of each table by its path."""
    return {
        resource["path"]: resource for resource in descriptor()["resources"] if "schema" in resource
    }


def fields(resource: dict[str, Any]) -> list[dict[str, Any]]:
    """The columns of a table."""
    return resource["schema"]["fields"]


def named_sources(row: Row) -> set[str]:
    """Every source that a row names."""
    several = ";".join(row.get(column) or "" for column in SEVERAL_SOURCES)
    one = [row.get(column) or "" for column in ONE_SOURCE]
    return {source for source in [*one, *several.split(";")] if source}


def cited_by_the_product() -> set[str]:
    """The sources that the templates and the counts cite, not a row of a table."""
    templates = [from_template(name, date="", language="en") for name in TEMPLATES[:2]]
    held = [
        assumption
        for template in templates
        for assumption in (
            *template.hub.assumptions,
            *(each for scenario in template.outlook.scenarios for each in scenario.assumptions),
        )
    ]
    return {assumption.source for assumption in held if assumption.source} | {NOT_LISTED}


def test_the_package_follows_its_own_schema() -> None:
    from frictionless import Package

    report = Package(str(DATA / "datapackage.json")).validate()

    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])


def test_every_named_source_exists_and_every_source_is_named_or_a_publication() -> None:
    kinds = {row["id"]: row["kind"] for row in rows("sources.csv")}
    named = {
        source
        for path in tables()
        if path != "sources.csv"
        for row in rows(path)
        for source in named_sources(row)
    }

    assert named <= kinds.keys()
    idle = kinds.keys() - named
    assert {kinds[source] for source in idle - cited_by_the_product()} <= REFERENCES


def test_every_table_of_figures_names_a_source_in_each_row() -> None:
    definitions = {"sources.csv", "units.csv", "indicator_types.csv"}
    required = {
        path: any(
            field["name"] == "source" and field["constraints"]["required"]
            for field in fields(resource)
        )
        for path, resource in tables().items()
    }

    assert {path for path, sourced in required.items() if not sourced} == definitions


def test_nothing_shown_rests_on_recollection_or_a_local_path() -> None:
    unfit = re.compile(r"\bmemory\b|\.\./", re.IGNORECASE)
    found = [
        f"{path.name}: {line}"
        for path in DATA.rglob("*.*")
        for line in path.read_text(encoding="utf-8").splitlines()
        if unfit.search(line)
    ]

    assert not found


@pytest.mark.parametrize(
    "expected",
    [
        ("regions.csv", {"name", "short_name", "centre", "valid_note"}),
        ("crossings.csv", {"name_kz", "name_other", "note", "verification_note"}),
        ("zones.csv", {"name", "specialisation", "note", "verification_note"}),
        ("corridors.csv", {"name", "note", "verification_note"}),
        ("corridor_nodes.csv", {"node"}),
        ("indicator_types.csv", {"name", "definition"}),
        ("published/legal_instruments.csv", {"level", "instrument", "status", "note"}),
        ("published/claims.csv", {"claim", "place", "unit"}),
    ],
    ids=lambda expected: expected[0],
)
def test_text_that_people_read_is_marked_translatable(expected: tuple[str, set[str]]) -> None:
    path, columns = expected

    assert {field["name"] for field in fields(tables()[path]) if field.get("translatable")} == (
        columns
    )


def test_text_to_translate_is_plain_english() -> None:
    foreign = [
        text
        for path, resource in tables().items()
        for field in fields(resource)
        if field.get("translatable")
        for row in rows(path)
        if re.search(r"[\u0400-\u04ff]", text := row[field["name"]]) or text != text.strip()
    ]

    assert not foreign


def test_there_are_25_regions_and_the_undivided_one() -> None:
    by_country = Counter(row["country"] for row in rows("regions.csv") if not row["members"])
    composites = {row["code"]: row["members"] for row in rows("regions.csv") if row["members"]}

    assert by_country == {"KZ": 10, "RU": 12, "KG": 3}
    assert composites == {UNDIVIDED: "KZ-63;KZ-10"}


def test_an_area_is_given_once_and_never_for_a_part_of_a_polygon() -> None:
    areas = {row["code"]: row["area_km2"] for row in rows("regions.csv")}

    assert {code for code, area in areas.items() if not area} == {"KZ-63", "KZ-10", "KZ-19"}
    assert areas[UNDIVIDED] == "279875"
    for row in rows("indicators.csv"):
        if row["indicator"] == "area" and row["preferred"] == "true":
            assert float(areas[row["region"]]) == float(row["value"])


def test_one_row_of_a_region_indicator_and_year_is_preferred() -> None:
    series = Counter[tuple[str, str, str]]()
    for row in rows("indicators.csv"):
        series[row["region"], row["indicator"], row["year"]] += row["preferred"] == "true"

    assert set(series.values()) == {1}


def test_product_before_the_split_is_marked_as_including_the_later_region() -> None:
    parts = {"KZ-63": "includes_kz_10", "KZ-19": "includes_kz_33"}
    for row in rows("indicators.csv"):
        whole = (
            row["region"] in parts
            and row["indicator"] in PRODUCT_AND_VALUE_ADDED
            and int(row["year"]) <= LAST_UNDIVIDED_YEAR
        )
        marked = row["territory"].startswith("includes_kz")

        assert marked == whole, row
        assert not marked or row["territory"] == parts[row["region"]]


def test_population_is_always_in_the_borders_of_the_region() -> None:
    population = [
        row
        for row in rows("indicators.csv")
        if row["indicator"].startswith("population") and row["region"].startswith("KZ")
    ]

    assert {row["territory"] for row in population} == {"present"}


def test_tyumen_is_preferred_without_its_autonomous_districts() -> None:
    choices = {
        (row["territory"], row["preferred"])
        for row in rows("indicators.csv")
        if row["region"] == "RU-TYU"
    }

    assert choices == {("without_okrugs", "true"), ("includes_okrugs", "false")}


def expected_break(row: Row) -> str:
    """The reason why the level of a regional series is known to break at this row."""
    kyrgyz = row["region"].startswith("KG")
    match row["indicator"], int(row["year"]):
        case ("population_avg_annual", 2022) | ("population_1jan", 2023) | ("grp_per_capita", 2021):
            return "census"
        case (indicator, 2021) if indicator in PRODUCT_AND_VALUE_ADDED:
            return "territory" if row["region"] in {"KZ-63", "KZ-19"} else ""
        case ("grp_nominal", 2019):
            return "method" if kyrgyz else ""
        case _:
            return ""


def test_breaks_of_level_are_marked_in_the_year_after() -> None:
    for row in [*rows("indicators.csv"), *rows("context_indicators.csv")]:
        assert row["level_break"] == expected_break(row), row
    for row in rows("national.csv"):
        assert row["level_break"] == expected_break(row | {"region": row["country"]}), row


def test_trade_holds_both_flows_of_every_year_and_no_turnover() -> None:
    trade = rows("trade.csv")
    flows = Counter((row["partner"], row["year"]) for row in trade)

    assert {row["flow"] for row in trade} == {"export", "import"}
    assert set(flows.values()) == {2}
    assert {partner for partner, _ in flows} == {"RU", "KG"}
    assert {int(year) for _, year in flows} == set(range(2015, 2026))


def test_the_change_of_source_in_trade_is_marked_as_a_break() -> None:
    by_year = {
        int(row["year"]): (row["source"], row["level_break"])
        for row in sorted(rows("trade.csv"), key=lambda row: int(row["year"]))
    }
    for before, after in pairwise(by_year.values()):
        assert (before[0] != after[0]) == (after[1] == "source")
    assert by_year[2020] == ("bns_trade", "source")


def test_industry_is_not_offered_for_comparing_countries() -> None:
    comparable = {
        row["code"]: row["comparable_across_countries"] for row in rows("indicator_types.csv")
    }

    assert {answer for code, answer in comparable.items() if "industr" in code} == {"false"}
    assert comparable["grp_nominal"] == comparable["population_1jan"] == "true"


def test_all_three_sides_have_gross_product_in_2021_and_not_all_later() -> None:
    latest = {
        country: max(
            int(row["year"])
            for row in rows("indicators.csv")
            if row["region"].startswith(country) and row["indicator"] == "grp_nominal"
        )
        for country in ("KZ", "RU", "KG")
    }

    assert min(latest.values()) == 2021


def test_doubtful_figures_carry_their_caution() -> None:
    national = {
        (row["country"], row["indicator"], row["year"]): row["caution"]
        for row in rows("national.csv")
    }
    latest = [
        row
        for row in rows("indicators.csv")
        if row["indicator"] in PRODUCT_AND_VALUE_ADDED and row["year"] == "2025"
    ]

    assert national["KG", "fx_implied_lcu_per_usd", "2022"] == "unreliable"
    assert {row["caution"] for row in latest} == {"may_be_preliminary"}


def test_implied_rates_follow_from_their_inputs() -> None:
    national = {
        (row["country"], row["indicator"], row["year"]): float(row["value"])
        for row in rows("national.csv")
    }
    for (country, indicator, year), rate in national.items():
        if indicator == "fx_implied_lcu_per_usd":
            product = "gdp_nominal" if country == "RU" else "grp_nominal"
            implied = national[country, product, year] / national[country, "gdp_usd", year]
            assert rate == pytest.approx(implied, abs=0.006)


def test_22_pairs_are_adjacent_and_only_samara_touches_at_a_point() -> None:
    adjacent = rows("adjacency.csv")
    points = [row for row in adjacent if row["touches_at_point"] == "true"]

    assert len(adjacent) == 22
    assert [(row["kz_region"], row["other_region"]) for row in points] == [("KZ-27", "RU-SAM")]
    assert all((float(row["shared_border_km"]) == 0) == (row in points) for row in adjacent)
    assert not {row["kz_region"] for row in adjacent} & {"KZ-63", "KZ-10"}


def test_distances_join_every_pair_of_centres_along_the_geodesic() -> None:
    centres = {row["code"]: (float(row["lon"]), float(row["lat"])) for row in rows("regions.csv")}
    distances = rows("distances.csv")

    assert len(distances) == 11 * 15
    for row in distances:
        metres = EARTH.inv(*centres[row["kz_region"]], *centres[row["other_region"]])[2]
        assert float(row["distance_km"]) == pytest.approx(metres / 1000, abs=0.1)


def test_distances_of_the_undivided_region_are_those_of_its_seat() -> None:
    by_pair = {(row["kz_region"], row["other_region"]): row for row in rows("distances.csv")}
    for (home, other), row in by_pair.items():
        assert row["same_as"] == ("KZ-63" if home == UNDIVIDED else "")
        if row["same_as"]:
            assert row["distance_km"] == by_pair["KZ-63", other]["distance_km"]


def test_a_position_of_a_crossing_says_how_rough_it_is() -> None:
    for row in rows("crossings.csv"):
        placed = bool(row["lat"] and row["lon"] and row["position_source"])
        assert placed == (row["position_precision"] != "none"), row


def test_what_is_verified_only_in_part_says_which_part() -> None:
    for path in ("crossings.csv", "zones.csv", "corridors.csv"):
        for row in rows(path):
            assert row["verification"] != "partial" or row["verification_note"], row


def test_contradictions_of_the_papers_are_kept_as_printed() -> None:
    claims = {row["id"]: row["printed"] for row in rows("published/claims.csv")}
    population = rows("published/p3_table1_population.csv")
    flows = {
        (row["partner"], row["year"], row["flow"]): row["value"]
        for row in rows("published/p5_table1_trade.csv")
    }

    assert (claims["C26"], population[-1]["value"]) == ("5638263", "5638263")
    assert sum(int(row["value"]) for row in population[:-1]) == 5638263
    assert (claims["C32"], claims["C33"], claims["C43"]) == ("20", "900", "17.17 to 15.20")
    assert [flows["KG", "2022", flow] for flow in ("turnover", "export", "import")] == (
        ["1246.9", "793", "541"]
    )
