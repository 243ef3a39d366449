"""Changing single things by their place."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

Shekara = Callable[..., Any]


def stored(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text(encoding="utf-8"))["assessment"]


def factor(file: Path, factor_id: str) -> dict[str, Any]:
    return {f["id"]: f for f in stored(file)["swot"]["factors"]}[factor_id]


def scenario(file: Path, scenario_id: str) -> dict[str, Any]:
    return {s["id"]: s for s in stored(file)["outlook"]["scenarios"]}[scenario_id]


def test_a_weight_may_be_typed_with_comma_or_point(shekara: Shekara, alatau: Path) -> None:
    assert shekara("set", str(alatau), "swot.S1.weight", "0,3").code == 0
    assert factor(alatau, "S1")["weight"] == 0.3
    assert factor(alatau, "S1")["illustrative"] == ["intensity"]

    shekara("set", str(alatau), "swot.S1.weight", "0.25")
    assert factor(alatau, "S1")["weight"] == 0.25


def test_scenario_weights_keep_their_sum(shekara: Shekara, alatau: Path) -> None:
    shekara("set", str(alatau), "scenario.crisis.weight", "0.2")

    weights = [s["weight"] for s in stored(alatau)["outlook"]["scenarios"]]
    assert scenario(alatau, "crisis")["weight"] == 0.2
    assert sum(weights) == pytest.approx(1)


def test_an_assumption_takes_three_numbers_and_loses_its_source(
    shekara: Shekara, alatau: Path
) -> None:
    shekara("set", str(alatau), "scenario.baseline.export_growth", "-2; 3,5; 9")

    grown = scenario(alatau, "baseline")["assumptions"][0]
    assert (grown["low"], grown["likely"], grown["high"]) == (-2, 3.5, 9)
    assert grown["source"] is None


def test_an_assumption_takes_a_source(shekara: Shekara, alatau: Path) -> None:
    assert shekara("set", str(alatau), "scenario.crisis.inflation.source", "p5_text").code == 0
    assert scenario(alatau, "crisis")["assumptions"][2]["source"] == "p5_text"
    assert shekara("set", str(alatau), "scenario.crisis.inflation.source", "hearsay").code == 2


def test_an_assumption_takes_a_source_of_ones_own(shekara: Shekara, alatau: Path) -> None:
    named = shekara("set", str(alatau), "source.add", "Survey of carriers, Korday 2026")
    assert named.code == 0
    assert "The source is called own.1" in named.out
    assert shekara("set", str(alatau), "hub.rent.source", "own.1").code == 0
    assert shekara("set", str(alatau), "hub.rent.source", "own.2").code == 2
    sheet = alatau.with_suffix(".xlsx")
    assert shekara("workbook", str(alatau), "-o", str(sheet)).code == 0
    told = load_workbook(sheet)["Inputs"].iter_rows(values_only=True)
    assert any("Survey of carriers, Korday 2026" in row for row in told)
    assert shekara("set", str(alatau), "source.own.1.remove", "own.1").code == 2
    assert shekara("set", str(alatau), "hub.rent.source", "none").code == 0
    assert shekara("set", str(alatau), "source.own.1.remove", "own.1").code == 0
    assert stored(alatau)["sources"] == []
    assert shekara("set", str(alatau), "source.own.1", "Other words").code == 2


def test_factors_are_added_worded_moved_and_removed(shekara: Shekara, alatau: Path) -> None:
    for place, value in (
        ("swot.W.add", "Жол нашар"),
        ("swot.W3.words", "Жолдар нашар"),
        ("swot.W3.note", "Field visit"),
        ("swot.W3.intensity", "4"),
        ("swot.W3.quadrant", "T"),
        ("swot.S7.remove", "S7"),
    ):
        assert shekara("set", str(alatau), place, value).code == 0, place

    moved = factor(alatau, "T3")
    assert (moved["words"], moved["note"], moved["intensity"]) == (
        "Жолдар нашар",
        "Field visit",
        4,
    )
    assert "S7" not in {f["id"] for f in stored(alatau)["swot"]["factors"]}


def test_scenarios_are_copied_named_and_removed(shekara: Shekara, alatau: Path) -> None:
    shekara("set", str(alatau), "scenario.crisis.copy", "Drought")
    assert scenario(alatau, "scenario_1")["name"] == "Drought"

    shekara("set", str(alatau), "scenario.scenario_1.name", "Dry years")
    assert scenario(alatau, "scenario_1")["name"] == "Dry years"

    shekara("set", str(alatau), "scenario.crisis.remove", "crisis")
    weights = [s["weight"] for s in stored(alatau)["outlook"]["scenarios"]]
    assert sum(weights) == pytest.approx(1)
    assert len(weights) == 4


def test_target_last_year_pair_and_passport_are_set(shekara: Shekara, alatau: Path) -> None:
    for place, value in (
        ("target.turnover", "2500"),
        ("target.source", "none"),
        ("outlook.last_year", "2032"),
        ("pair", "RU-CHE,KZ-39"),
        ("passport.date", "2026-03-31"),
        ("passport.organisation", "Министерство"),
    ):
        assert shekara("set", str(alatau), place, value).code == 0, place

    found = stored(alatau)
    assert found["outlook"]["target"] == {"turnover_musd": 2500, "source": None}
    assert found["outlook"]["last_year"] == 2032
    assert found["pair"] == {"kz": "KZ-39", "other": "RU-CHE"}
    assert found["passport"]["organisation"] == "Министерство"

    shekara("set", str(alatau), "target.turnover", "none")
    assert stored(alatau)["outlook"]["target"] is None


@pytest.mark.parametrize(
    ("place", "value", "named"),
    [
        ("swot.S1.weight", "1.5", "S1"),
        ("swot.S1.weight", "much", "much"),
        ("swot.S1.intensity", "2.5", "S1"),
        ("swot.S9.weight", "0.5", "S9"),
        ("swot.S1.colour", "red", "swot.S1.colour"),
        ("swot.S1.remove", "S2", "swot.S1.remove"),
        ("swot.S1.words", "a" * 3000, "2000"),
        ("scenario.crisis.weight", "-0.1", "crisis"),
        ("scenario.boom.weight", "0.1", "boom"),
        ("scenario.crisis.weather", "1;2;3", "scenario.crisis.weather"),
        ("scenario.crisis.inflation", "3;2;1", "order"),
        ("scenario.crisis.inflation", "1;2", "1;2"),
        ("scenario.crisis.weather.source", "p5", "scenario.crisis.weather.source"),
        ("target.turnover", "-5", "target"),
        ("target.colour", "red", "target.colour"),
        ("outlook.last_year", "1066", "2100"),
        ("pair", "KZ-31", "KZ-31"),
        ("pair", "KZ-31,KZ-39", "KZ-31,KZ-39"),
        ("pair", "KZ-31,XX-1", "XX-1"),
        ("passport.date", "31.3.2026", "31.3.2026"),
        ("passport.language", "de", "de"),
        ("passport.colour", "red", "passport.colour"),
        ("weather", "fine", "weather"),
    ],
)
def test_what_does_not_fit_is_named_and_nothing_is_changed(
    shekara: Shekara, alatau: Path, place: str, value: str, named: str
) -> None:
    before = alatau.read_bytes()
    outcome = shekara("set", str(alatau), place, value)

    assert outcome.code == 2
    assert named in outcome.err
    assert outcome.out == ""
    assert alatau.read_bytes() == before


def test_setting_what_is_so_already_writes_nothing(shekara: Shekara, alatau: Path) -> None:
    shekara("set", str(alatau), "swot.S1.weight", "0.3")
    before = alatau.stat().st_mtime_ns

    assert shekara("set", str(alatau), "swot.S1.weight", "0.3").code == 0
    assert alatau.stat().st_mtime_ns == before
