"""Changing the hub, and what scenarios assume of its drivers, by place."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Shekara = Callable[..., Any]


def hub(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text(encoding="utf-8"))["assessment"]["hub"]


def assumed(file: Path, driver: str) -> dict[str, Any]:
    return {each["driver"]: each for each in hub(file)["assumptions"]}[driver]


def in_crisis(file: Path) -> dict[str, dict[str, Any]]:
    scenarios = json.loads(file.read_text(encoding="utf-8"))["assessment"]["outlook"]["scenarios"]
    (crisis,) = (scenario for scenario in scenarios if scenario["id"] == "crisis")
    return {each["driver"]: each for each in crisis["assumptions"]}


@pytest.fixture
def set_to(shekara: Shekara, alatau: Path) -> Callable[[str, str], None]:
    """Set a value that must fit."""

    def command(place: str, value: str) -> None:
        outcome = shekara("set", str(alatau), place, value)
        assert outcome.code == 0, outcome.err

    return command


SetTo = Callable[[str, str], None]


def test_an_assumption_takes_three_numbers_and_keeps_its_shape(set_to: SetTo, alatau: Path) -> None:
    set_to("hub.delay.shape", "triangular")
    set_to("hub.delay", "0; 0,5; 3")
    delay = assumed(alatau, "delay")
    assert (delay["low"], delay["likely"], delay["high"]) == (0, 0.5, 3)
    assert (delay["shape"], delay["source"]) == ("triangular", None)


def test_an_assumption_of_one_value_is_fixed_and_spread_again_by_three(
    set_to: SetTo, alatau: Path
) -> None:
    set_to("hub.delay", "1; 1; 1")
    assert assumed(alatau, "delay")["shape"] == "fixed"
    set_to("hub.delay", "1; 1; 2")
    assert assumed(alatau, "delay")["shape"] == "pert"


def test_new_values_lose_the_source_of_the_old_ones(set_to: SetTo, alatau: Path) -> None:
    assert assumed(alatau, "social_rate")["source"] == "adb_economic_2017"
    set_to("hub.social_rate", "5; 6; 7")
    assert assumed(alatau, "social_rate")["source"] is None


def test_a_source_is_named_with_words_that_stay_and_a_templates_that_go(
    set_to: SetTo, alatau: Path
) -> None:
    set_to("hub.delay.source", "p5")
    assert (assumed(alatau, "delay")["source"], assumed(alatau, "delay")["note"]) == ("p5", "")
    set_to("hub.delay.note", "Ministry, table 3")
    set_to("hub.delay.source", "none")
    delay = assumed(alatau, "delay")
    assert (delay["source"], delay["note"]) == (None, "Ministry, table 3")


def test_a_shape_changes_and_what_is_said_of_the_values_stays(set_to: SetTo, alatau: Path) -> None:
    set_to("hub.social_rate.shape", "Uniform")
    rate = assumed(alatau, "social_rate")
    assert (rate["shape"], rate["source"]) == ("uniform", "adb_economic_2017")
    assert rate["note"] == {"key": "note.social_rate"}


def test_an_assumption_is_cleared_and_filled_from_a_template(set_to: SetTo, alatau: Path) -> None:
    before = hub(alatau)
    set_to("hub.delay", "-")
    assert "delay" not in {each["driver"] for each in hub(alatau)["assumptions"]}
    set_to("hub.fill", "alatau")
    assert hub(alatau) == before


def test_a_scenario_assumes_something_of_its_own_and_gives_it_up(
    set_to: SetTo, alatau: Path
) -> None:
    set_to("scenario.crisis.delay", "1; 2; 4")
    set_to("scenario.crisis.delay.shape", "lognormal")
    set_to("scenario.crisis.delay.source", "p5")
    set_to("scenario.crisis.delay.note", "Interview")
    delay = in_crisis(alatau)["delay"]
    assert (delay["likely"], delay["shape"], delay["source"]) == (2, "lognormal", "p5")
    assert delay["note"] == "Interview"
    set_to("scenario.crisis.delay", "none")
    assert "delay" not in in_crisis(alatau)


def test_concepts_and_services_are_switched(set_to: SetTo, alatau: Path) -> None:
    set_to("hub.industrial.considered", "no")
    set_to("hub.trade.storage", "No")
    set_to("hub.transport.preparation", "yes")
    concepts = {each["concept"]: each for each in hub(alatau)["concepts"]}
    assert not concepts["industrial"]["is_considered"]
    assert "storage" not in concepts["trade"]["services"]
    assert "preparation" in concepts["transport"]["services"]


def test_the_years_and_the_baseline_are_set(set_to: SetTo, alatau: Path) -> None:
    for place, value in (("first_year", "2028"), ("horizon", "30"), ("baseline", "Ремонт")):
        set_to(f"hub.{place}", value)
    found = hub(alatau)
    assert (found["first_year"], found["horizon_years"]) == (2028, 30)
    assert found["baseline"] == "Ремонт"


def test_rules_of_the_decision_are_set(set_to: SetTo, alatau: Path) -> None:
    for place, value in (
        ("threshold", "0,9"),
        ("optimism", "0.25"),
        ("perspective", "home"),
        ("ceiling", "60"),
        ("agreement", "yes"),
        ("growth_reviewed", "yes"),
    ):
        set_to(f"hub.{place}", value)
    assert hub(alatau)["decision"] == {
        "threshold": 0.9,
        "optimism": 0.25,
        "perspective": "home",
        "ceiling_musd": 60,
        "agreement_in_force": True,
        "growth_reviewed": True,
    }
    set_to("hub.ceiling", "none")
    assert hub(alatau)["decision"]["ceiling_musd"] is None


def test_financing_is_set(set_to: SetTo, alatau: Path) -> None:
    for place, value in (("public_share", "35"), ("gap_filler", "Область"), ("partnership", "ГЧП")):
        set_to(f"hub.{place}", value)
    financing = hub(alatau)["financing"]
    assert (financing["public_share_pct"], financing["gap_filler"]) == (35, "Область")
    assert financing["partnership"] == "ГЧП"
    set_to("hub.public_share", "-")
    assert hub(alatau)["financing"]["public_share_pct"] is None


def test_factors_are_linked_to_drivers_and_unlinked(set_to: SetTo, alatau: Path) -> None:
    def links() -> list[tuple[str, str]]:
        swot = json.loads(alatau.read_text(encoding="utf-8"))["assessment"]["swot"]
        return [(e["driver"], e["direction"]) for e in swot["links"] if e["factor"] == "S1"]

    set_to("swot.S1.link", "delay up")
    set_to("swot.S1.link", "delay down")
    assert links() == [("delay", "down")]
    set_to("swot.S1.unlink", "delay")
    assert links() == []


def test_two_drivers_are_correlated_with_a_note_and_set_free(set_to: SetTo, alatau: Path) -> None:
    before = hub(alatau)["correlations"]
    set_to("hub.correlation.peak.ramp", "-0,3")
    set_to("hub.correlation.ramp.peak.note", "Both hang on the season")
    assert hub(alatau)["correlations"] == [
        *before,
        {
            "first": "peak",
            "second": "ramp",
            "coefficient": -0.3,
            "note": "Both hang on the season",
        },
    ]
    set_to("hub.correlation.ramp.peak", "none")
    assert hub(alatau)["correlations"] == before


def test_the_local_currency_has_a_dated_rate_and_a_source(set_to: SetTo, alatau: Path) -> None:
    set_to("hub.currency", "kgs; 87,45; 2026-03-31")
    rate = {"code": "KGS", "per_usd": 87.45, "date": "2026-03-31"}
    assert hub(alatau)["financing"]["currency"] == {**rate, "source": None}
    set_to("hub.currency.source", "derived_fx")
    assert hub(alatau)["financing"]["currency"] == {**rate, "source": "derived_fx"}
    set_to("hub.currency.source", "none")
    assert hub(alatau)["financing"]["currency"]["source"] is None
    set_to("hub.currency", "none")
    assert hub(alatau)["financing"]["currency"] is None


def test_loans_are_added_told_of_and_removed_by_number(set_to: SetTo, alatau: Path) -> None:
    set_to("hub.loan.add", "A bank")
    set_to("hub.loan.add", "Another bank")
    set_to("hub.loan.2.share", "40")
    set_to("hub.loan.2.rate", "3,5")
    set_to("hub.loan.2.years", "15")
    set_to("hub.loan.2.grace", "3")
    set_to("hub.loan.2.lender", "A bank of development")
    set_to("hub.loan.2.source", "adb_economic_2017")
    set_to("hub.loan.1.remove", "1")
    assert hub(alatau)["financing"]["loans"] == [
        {
            "lender": "A bank of development",
            "share_pct": 40.0,
            "rate_pct": 3.5,
            "years": 15,
            "grace_years": 3,
            "source": "adb_economic_2017",
        }
    ]


@pytest.mark.parametrize(
    ("place", "value", "named"),
    [
        ("hub.delay", "3; 2; 1", "order"),
        ("hub.delay", "1; 2", "1; 2"),
        ("hub.delay", "0; 1; 99", "20"),
        ("hub.delay.source", "hearsay", "hearsay"),
        ("hub.delay.shape", "round", "fixed, uniform, triangular, pert, normal, lognormal"),
        ("hub.delay.shape", "lognormal", "above zero"),
        ("hub.delay.colour", "red", "hub.delay.colour"),
        ("hub.inflation", "1; 2; 3", "inflation"),
        ("hub.inflation.source", "p5", "Nothing is assumed of “Inflation of the US dollar”"),
        ("hub.rain", "1; 2; 3", "hub.rain"),
        ("hub.trade.considered", "maybe", "yes, no"),
        ("hub.trade.weather", "yes", "hub.trade.weather"),
        ("hub.castle.considered", "yes", "hub.castle.considered"),
        ("hub.trade.storage.price", "1", "hub.trade.storage.price"),
        ("hub.first_year", "1066", "2000"),
        ("hub.horizon", "many", "many"),
        ("hub.threshold", "0.2", "threshold"),
        ("hub.optimism", "2", "optimism"),
        ("hub.ceiling", "-1", "ceiling"),
        ("hub.public_share", "120", "public share"),
        ("hub.perspective", "mine", "both, home"),
        ("hub.fill", "almaty", "almaty"),
        ("hub.correlation.delay.delay", "0.5", "two different drivers"),
        ("hub.correlation.delay.overrun", "1", "between"),
        ("hub.correlation.delay.rain", "0.5", "rain"),
        ("hub.correlation.peak.ramp.note", "why", "Set it first"),
        ("hub.correlation.delay.overrun.colour", "red", "hub.correlation.delay.overrun.colour"),
        ("hub.currency", "KZT 460", "KZT; 460.17; 2026-03-31"),
        ("hub.currency", "KZT many 2026-03-31", "KZT; 460.17; 2026-03-31"),
        ("hub.currency", "EUR 0.9 2026-03-31", "KZT, KGS, RUB"),
        ("hub.currency", "KZT 480 yesterday", "2026-03-31"),
        ("hub.currency.source", "hearsay", "hearsay"),
        ("hub.currency.colour", "red", "hub.currency.colour"),
        ("hub.loan.1.share", "10", "There is no loan 1"),
        ("hub.loan.1.colour", "red", "hub.loan.1.colour"),
        ("hub.loan.first.share", "10", "hub.loan.first.share"),
        ("hub", "1", "hub"),
        ("scenario.crisis.inflation", "-", "inflation"),
        ("scenario.crisis.delay.source", "p5", "Set low, likely and high first"),
        ("scenario.crisis.delay.colour", "red", "scenario.crisis.delay.colour"),
        ("scenario.crisis.delay.shape.more", "pert", "scenario.crisis.delay.shape.more"),
        ("scenario.boom.delay", "1; 2; 3", "boom"),
        ("swot.S1.link", "delay", "delay up"),
        ("swot.S1.link", "delay sideways", "delay up"),
        ("swot.S1.link", "rain up", "rain"),
        ("swot.S9.link", "delay up", "S9"),
        ("swot.S9.unlink", "delay", "S9"),
        ("swot.S1.unlink", "rain", "rain"),
        ("swot.S1.unlink", "delay up", "swot.S1.unlink"),
    ],
)
def test_what_does_not_fit_is_named_and_nothing_is_changed(
    shekara: Shekara, alatau: Path, place: str, value: str, named: str
) -> None:
    before = alatau.read_bytes()
    outcome = shekara("set", str(alatau), place, value)

    assert outcome.code == 2
    assert named.casefold() in outcome.err.casefold()
    assert alatau.read_bytes() == before
