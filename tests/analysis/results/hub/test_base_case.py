"""The hub's base case in figures."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from shekara.analysis.appraisal import npv
from shekara.analysis.hub.case import case_of
from shekara.analysis.hub.outcomes import outcomes
from shekara.analysis.results.hub.base_case import STRESSES
from shekara.analysis.results.hub.values import ConceptAppraisal
from shekara.analysis.results.observed import number
from shekara.analysis.simulation.futures import needed
from shekara.domain.assessment import Assessment
from shekara.domain.concepts import Concept
from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub as hub_edits
from shekara.domain.edits.outlook import set_assumption, set_target, set_weight
from shekara.domain.figures import Series
from shekara.domain.regions import RegionPair
from shekara.domain.shapes import Shape
from shekara.domain.templates import blank, from_template
from shekara.usecases.evaluation import evaluate

START = from_template("alatau", date="2026-11-22", language="en")
EVALUATED = evaluate(START)


def trade_complex(assessment: Assessment = START) -> ConceptAppraisal:
    found = evaluate(assessment).hub.of(Concept.TRADE)
    assert found is not None
    return found


def values(series: Series) -> np.ndarray:
    return np.array(series.values, dtype=np.float64)


def likely(assessment: Assessment, driver: str, value: float) -> Assessment:
    return hub_edits.set_assumption(
        assessment, driver, low=value, likely=value, high=value, shape=Shape.FIXED
    )


def test_every_concept_of_the_template_is_appraised() -> None:
    assert [each.concept for each in EVALUATED.hub.concepts] == list(Concept)
    assert not EVALUATED.hub.missing
    assert not EVALUATED.hub.impossible


@pytest.mark.parametrize("each", EVALUATED.hub.concepts, ids=lambda each: each.concept)
def test_home_and_partner_add_up_to_the_enpv(each: ConceptAppraisal) -> None:
    sides = number(each.ledger.home) + number(each.ledger.partner)
    assert sides == pytest.approx(number(each.enpv), rel=1e-12)
    assert number(each.benefits) - number(each.costs) == pytest.approx(number(each.enpv))
    years = values(each.years.home) + values(each.years.partner)
    assert years == pytest.approx(values(each.years.net), abs=1e-12)


@pytest.mark.parametrize("each", EVALUATED.hub.concepts, ids=lambda each: each.concept)
def test_the_fnpv_is_that_of_the_yearly_cash_flow_and_the_gap_its_lack(
    each: ConceptAppraisal,
) -> None:
    assumed = START.hub.assumption("investor_rate")
    assert assumed is not None
    present = float(npv(values(each.years.cash_flow), assumed.likely / 100))
    assert number(each.fnpv) == pytest.approx(present)
    assert number(each.gap) == max(0.0, -number(each.fnpv))
    taken = values(each.years.revenue) - values(each.years.cost) - values(each.years.tax)
    assert taken[5] > values(each.years.cash_flow)[5]


@pytest.mark.parametrize("each", EVALUATED.hub.concepts, ids=lambda each: each.concept)
def test_discounting_at_a_rate_of_return_gives_zero(each: ConceptAppraisal) -> None:
    for rate, flows in ((each.firr, each.years.cash_flow), (each.eirr, each.years.net)):
        present = float(npv(values(flows), number(rate) / 100))
        assert present == pytest.approx(0, abs=1e-9 * float(np.abs(values(flows)).sum()))


def test_present_values_are_means_of_the_scenarios_by_weight() -> None:
    weights = {each.id: each.weight for each in START.outlook.scenarios}
    each = trade_complex()
    for of_scenarios, mean in (
        (each.enpv_by_scenario, each.enpv),
        (each.fnpv_by_scenario, each.fnpv),
    ):
        total = sum(weights[key] * number(figure) for key, figure in of_scenarios.items())
        assert number(mean) == pytest.approx(total)


def test_every_figure_can_be_explained_down_to_the_drivers() -> None:
    book, enpv = EVALUATED.figures, trade_complex().enpv
    behind = {entry.id for entry in book.behind(enpv.id)}
    assert {"hub.trade_capex.likely", "hub.social_rate.likely"} <= behind
    assert {"scenario.crisis.export_growth.likely", "scenario.crisis.weight"} <= behind
    assert not any(each.startswith("hub.industrial_") for each in behind)
    assert book.is_illustrative(enpv.id)
    assert "adb_economic_2017" in book.sources_of(enpv.id)


def test_an_own_assumption_of_a_scenario_stands_behind_the_result_instead() -> None:
    own = set_assumption(START, "crisis", "trade_capex", low=60, likely=70, high=90)
    evaluation = evaluate(own)
    found = evaluation.hub.of(Concept.TRADE)
    assert found is not None
    behind = {entry.id for entry in evaluation.figures.behind(found.enpv.id)}
    assert {"scenario.crisis.trade_capex.likely", "hub.trade_capex.likely"} <= behind
    assert number(found.enpv_by_scenario["crisis"]) < number(
        trade_complex().enpv_by_scenario["crisis"]
    )
    assert found.enpv_by_scenario["growth"] == msgspec.structs.replace(
        trade_complex().enpv_by_scenario["growth"],
        inputs=found.enpv_by_scenario["growth"].inputs,
    )


def test_a_weight_moves_the_means_and_keeps_the_years() -> None:
    _ = EVALUATED.hub
    after = evaluate(set_weight(START, "crisis", 0.5), EVALUATED)
    kept = after.hub.base_case.concepts
    assert kept is EVALUATED.hub.base_case.concepts
    assert after.hub.of(Concept.TRADE) != EVALUATED.hub.of(Concept.TRADE)
    fresh = evaluate(set_weight(START, "crisis", 0.5)).hub.of(Concept.TRADE)
    assert after.hub.of(Concept.TRADE) == fresh


def test_what_the_hub_does_not_read_leaves_its_result_as_it_was() -> None:
    _ = EVALUATED.hub
    titled = msgspec.structs.replace(
        START, passport=msgspec.structs.replace(START.passport, title="Another")
    )
    assert evaluate(titled, EVALUATED).hub is EVALUATED.hub


def test_without_an_assumption_the_concepts_that_need_it_are_missing() -> None:
    lacking = hub_edits.clear_assumption(START, "trade_capex")
    result = evaluate(lacking).hub
    assert result.missing == {Concept.TRADE: ("trade_capex",)}
    assert result.of(Concept.TRADE) is None
    assert result.of(Concept.TRANSPORT) is not None


def test_another_pair_starts_with_the_inputs_of_the_pair_missing() -> None:
    result = evaluate(blank(RegionPair("KZ-39", "RU-CHE"), date="2026-11-22", language="en")).hub
    assert not result.concepts
    assert set(result.missing) == set(Concept)
    assert all("transit_tonnes" in lacking for lacking in result.missing.values())


def test_a_concept_left_out_is_neither_appraised_nor_missing() -> None:
    result = evaluate(hub_edits.consider(START, Concept.TRADE, is_considered=False)).hub
    assert result.of(Concept.TRADE) is None
    assert Concept.TRADE not in result.missing


def test_a_hub_that_is_not_built_within_the_years_is_impossible() -> None:
    slow = hub_edits.set_assumption(START, "trade_build_years", low=9, likely=10, high=12)
    result = evaluate(hub_edits.set_horizon(slow, 5)).hub
    assert result.impossible == (Concept.TRADE,)
    assert result.of(Concept.TRADE) is None


def test_more_overrun_costs_the_investor_and_society() -> None:
    each = trade_complex()
    found = dict(zip(STRESSES, each.stresses, strict=True))
    half, whole = (
        next(s for s in STRESSES if s.overrun_pct == pct and not s.delay_years) for pct in (25, 50)
    )
    for key in ("fnpv", "enpv"):
        of = [number(getattr(found[stress], key)) for stress in (half, whole)]
        assert number(getattr(each, key)) > of[0] > of[1]


def test_a_stress_is_what_the_same_change_of_the_drivers_gives() -> None:
    stress = STRESSES[-1]
    delay, overrun = START.hub.assumption("delay"), START.hub.assumption("overrun")
    assert delay is not None
    assert overrun is not None
    worse = likely(START, "delay", delay.likely + stress.delay_years)
    worse = likely(worse, "overrun", overrun.likely + stress.overrun_pct)
    stressed = trade_complex().stresses[-1]
    assert number(stressed.enpv) == pytest.approx(number(trade_complex(worse).enpv))
    assert number(stressed.fnpv) == pytest.approx(number(trade_complex(worse).fnpv))


def test_users_stay_away_where_the_charge_is_more_than_the_gain() -> None:
    dear = trade_complex(likely(START, "handling_charge", 500))
    kept_away = set(dear.goods_staying_away)
    assert kept_away > set(trade_complex().goods_staying_away)
    for each in dear.goods:
        assert each.keeps_away == (number(each.benefit) < number(each.charge))


def test_a_store_handles_what_it_does_not_refuse() -> None:
    for use in trade_complex().stores:
        both = number(use.handled) + number(use.refused)
        assert both == pytest.approx(number(use.demand))


def test_the_hub_adds_to_the_turnover_once_it_is_open() -> None:
    each, without = trade_complex(), EVALUATED.outlook.weighted
    added = values(each.turnover) - values(without)
    assert added[0] == 0
    assert added[-1] > 0
    assert number(each.turnover_added) > 0
    assert each.reached is not None
    reached, alone = each.reached, EVALUATED.outlook.reached
    assert alone is not None
    assert number(reached) <= number(alone)


def test_without_a_target_no_year_is_named() -> None:
    assert trade_complex(set_target(START, None)).reached is None


def test_a_target_out_of_reach_says_so() -> None:
    reached = trade_complex(set_target(START, 1e6)).reached
    assert reached is not None
    assert reached.value is None
    assert reached.note is not None


def test_a_hub_that_never_pays_back_says_so() -> None:
    poor = likely(START, "wage", 100_000)
    each = trade_complex(poor)
    assert each.payback.value is None
    assert each.payback.note is not None
    assert each.firr.value is None
    assert each.firr.note is not None


@pytest.mark.parametrize("concept", Concept)
def test_what_a_concept_does_not_rest_on_moves_nothing(concept: Concept) -> None:
    hub = START.hub.of(concept)
    for offered in (hub, msgspec.structs.replace(hub, services=())):
        values_of = {each.driver: each.likely for each in START.hub.assumptions}
        values_of |= {a.driver: a.likely for a in START.outlook.scenarios[0].assumptions}
        start = EVALUATED.hub.base_case.futures.start
        before = outcomes(case_of(values_of, offered, start))
        others = {driver: 7.0 for driver in DRIVERS if driver not in needed(offered)}
        after = outcomes(case_of({**values_of, **others}, offered, start))
        assert before.enpv_musd == pytest.approx(after.enpv_musd)
        assert before.fnpv_musd == pytest.approx(after.fnpv_musd)
        assert before.home_musd == pytest.approx(after.home_musd)
