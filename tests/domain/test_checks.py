"""What an assessment still lacks."""

from __future__ import annotations

import msgspec
import pytest

from shekara.domain.assessment import Assessment
from shekara.domain.check import Check, Severity
from shekara.domain.checks import checks
from shekara.domain.concepts import Concept
from shekara.domain.edits import financing, hub, outlook, passport, siting, swot
from shekara.domain.edits.pair import set_pair
from shekara.domain.hub_checks import hub_checks
from shekara.domain.parts import Parts
from shekara.domain.regions import RegionPair
from shekara.domain.services import Service
from shekara.domain.template_hub import assumptions_of_pair
from shekara.domain.templates import blank, from_template
from tests.domain.english import english

TEMPLATE = from_template("alatau", date="2026-03-31", language="en")
ALATAU = financing.set_rate(TEMPLATE, "KZT", 500, "2026-03-30")
BLANK = blank(RegionPair("KZ-31", "KG-C"), date="", language="en")


def found(assessment: Assessment) -> dict[str, str]:
    """Give the sentences of all checks but those of the siting by their places."""
    return {check.place: english(check.text) for check in but_siting(assessment)}


def but_siting(assessment: Assessment) -> list[Check]:
    """Give all checks but those of the siting, which has tests of its own."""
    return [check for check in checks(assessment) if check.part is not Parts.SITING]


def complete() -> Assessment:
    """Give an assessment with every word written, factor judged and assumption sourced."""
    assessment = passport.set_words(ALATAU, "author", "Әсел")
    assessment = passport.set_words(assessment, "organisation", "Institute")
    for factor in assessment.swot.factors:
        assessment = swot.set_weight(assessment, factor.id, factor.weight)
        assessment = swot.set_intensity(assessment, factor.id, factor.intensity)
    assessment = outlook.set_weight(assessment, "crisis", 0.15)
    for scenario in assessment.outlook.scenarios:
        for a in scenario.assumptions:
            assessment = outlook.set_assumption(
                assessment,
                scenario.id,
                a.driver,
                low=a.low,
                likely=a.likely,
                high=a.high,
                source="imf",
            )
    for a in assessment.hub.assumptions:
        assessment = hub.set_assumption(
            assessment,
            a.driver,
            low=a.low,
            likely=a.likely,
            high=a.high,
            shape=a.shape,
            source="imf",
        )
    return assessment


def test_a_complete_assessment_lacks_nothing() -> None:
    assert found(complete()) == {}


@pytest.mark.parametrize("field", ["title", "place", "author", "organisation", "date"])
def test_a_gap_in_the_passport_is_named(field: str) -> None:
    emptied = msgspec.structs.replace(complete().passport, **{field: ""})
    (check,) = but_siting(msgspec.structs.replace(complete(), passport=emptied))
    assert check.place == f"passport.{field}"
    assert (check.part, check.severity) == (Parts.PASSPORT, Severity.MISSING)
    assert field in english(check.text) or f"{field} of the hub" in english(check.text)


def test_every_empty_quadrant_is_named() -> None:
    told = found(BLANK)
    assert told["swot.S"] == "No factor stands under “Strengths”."
    assert {"swot.W", "swot.O", "swot.T"} <= set(told)


def test_a_factor_without_words_is_named() -> None:
    assert found(swot.set_words(complete(), "T2", " ")) == {
        "swot.T2.words": "Factor T2 has no words."
    }


def test_factors_that_nobody_judged_are_counted_at_the_first() -> None:
    judged = swot.set_intensity(swot.set_weight(ALATAU, "S1", 0.5), "S1", 4)
    (check,) = (check for check in checks(judged) if check.part is Parts.SWOT)
    assert (check.place, check.severity) == ("swot.S2", Severity.DOUBTFUL)
    assert english(check.text).startswith("17 factors still have an illustrative weight")


def test_a_missing_target_is_named() -> None:
    assert list(found(outlook.set_target(complete(), None))) == ["target.turnover"]


def test_scenarios_with_illustrative_assumptions_are_named_with_their_number() -> None:
    edited = outlook.set_assumption(complete(), "crisis", "inflation", low=1, likely=2, high=3)
    assert found(edited) == {
        "scenario.crisis": "Scenario “Crisis and sanctions”: 1 of 3 assumptions rest on no source."
    }


def test_weights_of_scenarios_that_nobody_judged_are_named_at_the_first() -> None:
    assert found(BLANK)["scenario.baseline.weight"] == (
        "The weights of the scenarios are illustrative. Judge them."
    )


@pytest.mark.parametrize(("day", "is_old"), [("2022-12-30", True), ("2023-01-01", False)])
def test_a_rate_of_exchange_from_long_before_the_assessment_is_doubted(
    day: str, *, is_old: bool
) -> None:
    dated = passport.set_date(ALATAU, "2024-01-01")
    priced = financing.set_rate(dated, "KZT", 460.17, day)
    assert ("hub.currency" in found(priced)) is is_old
    assert "hub.currency" not in found(passport.set_date(priced, ""))
    assert "hub.currency" not in found(hub.set_currency(priced, None))


def test_loans_on_terms_without_a_source_are_counted_at_the_first() -> None:
    lent = ALATAU
    for lender in ("A bank", "A fund", "Another bank"):
        lent = financing.add_loan(lent, lender)
    lent = financing.set_loan_source(lent, 1, "adb_economic_2017")
    assert found(lent)["hub.loan.2.source"] == "The terms of 2 loans rest on no source."
    for number in (2, 3):
        lent = financing.set_loan_source(lent, number, "adb_economic_2017")
    assert not [place for place in found(lent) if place.startswith("hub.loan")]


def test_the_place_of_a_template_is_doubted_where_a_site_of_ones_own_is_chosen() -> None:
    assert "passport.place" not in found(ALATAU)
    added = siting.add_site(ALATAU, "Merke", 42.87, 73.18)
    assert "passport.place" not in found(added)
    chosen = siting.choose_site(added, added.siting.sites[-1].id)
    assert "another site is chosen" in found(chosen)["passport.place"]
    assert "passport.place" not in found(passport.set_words(chosen, "place", "Merke"))


def test_checks_come_in_the_order_of_the_users_work() -> None:
    parts = [check.part for check in checks(BLANK)]
    order = [Parts.PASSPORT, Parts.SWOT, Parts.OUTLOOK, Parts.HUB, Parts.SITING]
    assert parts == sorted(parts, key=order.index)
    assert set(parts) == set(order)


def test_words_of_a_template_for_another_pair_are_doubted_once_each() -> None:
    moved = set_pair(
        from_template("kostanay-chelyabinsk", date="2026-03-31", language="en"),
        RegionPair("KZ-55", "RU-OMS"),
    )
    places = [check.place for check in checks(moved) if "another pair" in check.text.source]
    assert places == [
        "passport.title",
        "passport.place",
        "swot.S1",
        "hub.corridor_exports",
        "siting.site_1.name",
    ]

    back = set_pair(moved, RegionPair("KZ-39", "RU-CHE"))
    assert not [check for check in checks(back) if "another pair" in check.text.source]


def test_a_template_s_target_is_doubted_only_with_another_neighbour() -> None:
    start = from_template("alatau", date="2026-03-31", language="en")

    def doubted(pair: RegionPair) -> list[str]:
        found = checks(set_pair(start, pair))
        return [check.place for check in found if "target is that" in check.text.source]

    assert doubted(RegionPair("KZ-39", "RU-CHE")) == ["target.turnover"]
    assert doubted(RegionPair("KZ-19", "KG-C")) == []


def test_what_two_templates_assume_alike_is_doubted_with_neither() -> None:
    start = from_template("alatau", date="2026-03-31", language="en")
    moved = set_pair(start, RegionPair("KZ-39", "RU-CHE"))
    (found,) = (check for check in checks(moved) if "%n inputs of the hub" in check.text.source)
    of_alatau = {each.driver: each for each in assumptions_of_pair("alatau")}
    of_kostanay = {each.driver: each for each in assumptions_of_pair("kostanay")}
    alike = [d for d, each in of_alatau.items() if of_kostanay.get(d) == each]
    assert alike
    assert found.text.count == len(of_alatau) - len(alike)


def of_the_hub(assessment: Assessment) -> list[tuple[str, Severity, str]]:
    return [(c.place, c.severity, english(c.text)) for c in hub_checks(assessment)]


_MISSING = "“{}” cannot be appraised: {} of its {} inputs are missing."


def test_inputs_that_nobody_assumed_are_counted_for_each_concept() -> None:
    lacking = hub.clear_assumption(hub.clear_assumption(complete(), "trade_capex"), "premium")
    assert of_the_hub(lacking) == [
        (
            "hub.premium",
            Severity.MISSING,
            _MISSING.format("Trade-logistics complex", 2, 99),
        ),
        (
            "hub.premium",
            Severity.MISSING,
            _MISSING.format("Industrial trade-logistics complex", 1, 104),
        ),
    ]
    assert all(check.part is Parts.HUB for check in hub_checks(lacking))


def test_of_a_concept_that_is_left_out_nothing_is_missing() -> None:
    lacking = hub.clear_assumption(complete(), "trade_capex")
    assert of_the_hub(hub.consider(lacking, Concept.TRADE, is_considered=False)) == []


def test_an_input_that_every_scenario_assumes_for_itself_is_not_missing() -> None:
    assessment = hub.clear_assumption(complete(), "delay")
    for scenario in assessment.outlook.scenarios:
        assert of_the_hub(assessment)
        assessment = outlook.set_assumption(
            assessment, scenario.id, "delay", low=0, likely=1, high=2, source="imf"
        )
    assert of_the_hub(assessment) == []


def test_a_hub_without_a_concept_to_consider_is_named() -> None:
    assessment = complete()
    for concept in Concept:
        assessment = hub.consider(assessment, concept, is_considered=False)
    assert of_the_hub(assessment) == [
        (
            "hub.transport.considered",
            Severity.MISSING,
            "No concept of a hub is considered. Choose some.",
        )
    ]


def test_inputs_without_a_source_are_counted_once_each_at_the_first() -> None:
    guessed = hub.set_assumption(complete(), "delay", low=0, likely=1, high=2)
    guessed = hub.set_assumption(guessed, "wage", low=5000, likely=6000, high=7000)
    guessed = outlook.set_assumption(guessed, "crisis", "delay", low=0, likely=1, high=3)
    assert of_the_hub(guessed) == [
        ("hub.delay", Severity.DOUBTFUL, "2 of the 130 inputs of the appraisal rest on no source.")
    ]


def test_what_no_considered_concept_rests_on_may_be_illustrative() -> None:
    guessed = hub.set_assumption(complete(), "rent", low=1, likely=2, high=3)
    assert of_the_hub(guessed)
    for concept in (Concept.TRADE, Concept.INDUSTRIAL):
        guessed = hub.offer(guessed, concept, Service.TRADING_SPACE, is_offered=False)
    assert of_the_hub(guessed) == []
