"""Bars, shares of the spread and switching values of one concept."""

import math

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from shekara.analysis.appraisal import sensitivity_indicator
from shekara.analysis.hub.case import Start
from shekara.analysis.sampling.sampler import Draws
from shekara.analysis.sensitivity import GroupShare
from shekara.analysis.simulation.futures import Futures
from shekara.analysis.simulation.study import (
    bars,
    unsourced_share,
    unsourced_shares,
    variance_shares,
    variance_steps,
)
from shekara.analysis.simulation.switching import CHANGE, switching
from shekara.analysis.uncertainty.batches import LEAST_BATCHES
from shekara.domain.concepts import Concept
from shekara.domain.hub import RankCorrelation
from shekara.domain.scenarios import Assumption
from tests.analysis.simulation.small import (
    RANGES,
    START,
    small_hub,
    small_outlook,
)

CORRELATED = (RankCorrelation(first="margin_cut", second="trade_capex", coefficient=0.5),)


@pytest.fixture(scope="module")
def futures() -> Futures:
    return Futures(small_hub(), small_outlook(), START)


def mean_value(futures: Futures, driver: str, value: float) -> float:
    """The mean of the scenarios with one driver at a value in all of them."""
    likely = futures.likely_draws()
    values = likely.values.copy()
    values[futures.drawn.index(driver)] = value
    worth = futures.worth(Draws(values, likely.scenario))
    return float(np.array(futures.weights) @ worth.value_musd[0])


def test_bars_move_one_driver_in_all_scenarios(futures: Futures) -> None:
    found = bars(futures, futures.concepts[0])
    for driver, (low, likely, high) in RANGES.items():
        place = futures.drawn.index(driver)
        assert found.at_low[place] == pytest.approx(mean_value(futures, driver, low))
        assert found.at_high[place] == pytest.approx(mean_value(futures, driver, high))
        assert found.base == pytest.approx(mean_value(futures, driver, likely))


def test_the_widest_bar_comes_first_and_what_is_sure_last(futures: Futures) -> None:
    found = bars(futures, futures.concepts[0])
    assert futures.drawn[found.order[0]] == "trade_capex"
    assert futures.drawn[found.order[-1]] == "export_growth"
    widths = [abs(found.at_high - found.at_low)[place] for place in found.order]
    assert widths == sorted(widths, reverse=True)


def test_the_rank_correlation_tells_which_way_a_driver_works(futures: Futures) -> None:
    found = bars(futures, futures.concepts[0])
    signs = dict(zip(futures.drawn, np.sign(found.correlation).tolist(), strict=True))
    assert signs["margin_cut"] == signs["trade_food_capture"] == 1
    assert signs["trade_capex"] == signs["social_rate"] == -1


def test_without_anything_uncertain_there_are_no_bars() -> None:
    sure = Futures(small_hub(ranges={}), small_outlook(growth=((1.0, 5.0),)), START)
    found = bars(sure, sure.concepts[0])
    assert found.order == ()
    assert found.base == pytest.approx(float(sure.worth(sure.likely_draws()).value_musd[0, 0]))


def test_all_unsourced_is_all_of_the_spread(futures: Futures) -> None:
    assert unsourced_share(futures, futures.concepts[0]) == GroupShare(1.0, 0.0)


def test_all_sourced_is_none_of_the_spread() -> None:
    sourced = Futures(small_hub(source="p5"), small_outlook(source="p5"), START)
    assert unsourced_share(sourced, sourced.concepts[0]) == GroupShare(0.0, 0.0)


def test_weights_without_a_source_make_the_spread_between_scenarios_unsourced() -> None:
    outlook = small_outlook(source="p5", illustrative_weights=True)
    guessed = Futures(small_hub(source="p5"), outlook, START)
    found = unsourced_share(guessed, guessed.concepts[0])
    assert 0 < found.share < 0.5
    assert found.half_width < 0.05


def test_what_does_not_vary_and_has_no_source_is_nothing_to_rest_on() -> None:
    sure = Futures(small_hub(ranges={}), small_outlook(growth=((1.0, 5.0),)), START)
    assert unsourced_share(sure, sure.concepts[0]).share == 1


def test_the_unsourced_share_is_known_better_and_better() -> None:
    sourced = small_hub(source="p5")
    own = Assumption(driver="margin_cut", low=5, likely=15, high=30)
    outlook = small_outlook(source="p5", own={0: (own,), 1: (own,)})
    futures = Futures(sourced, outlook, START)
    found = list(unsourced_shares(futures, futures.concepts[0]))
    assert len(found) == LEAST_BATCHES
    assert math.isinf(found[0].half_width)
    assert found[-1] == unsourced_share(futures, futures.concepts[0])
    assert 0.05 < found[-1].share < 0.5


def test_shares_of_the_variance_come_in_steps() -> None:
    few = {"margin_cut": RANGES["margin_cut"], "trade_capex": RANGES["trade_capex"]}
    futures = Futures(small_hub(ranges=few), small_outlook(growth=((1.0, 5.0),)), START)
    done = list(variance_steps(futures, futures.concepts[0], 2))
    assert done == sorted(done)
    assert done[-1] == 1
    assert len(done) == 2


def test_shares_of_the_variance_are_those_of_independent_drivers() -> None:
    few = {"margin_cut": RANGES["margin_cut"], "trade_capex": RANGES["trade_capex"]}
    outlook = small_outlook(growth=((1.0, 5.0),))
    alone, joined = (
        variance_shares(futures, futures.concepts[0])
        for futures in (
            Futures(small_hub(ranges=few), outlook, START),
            Futures(small_hub(ranges=few, correlations=CORRELATED), outlook, START),
        )
    )
    assert_array_equal(alone.total, joined.total)
    assert alone.total[0] == 0
    assert alone.first.sum() == pytest.approx(1, abs=0.1)
    assert np.all(alone.total[1:] > 0.1)


def test_the_capital_cost_turns_the_enpv_at_its_switching_value(futures: Futures) -> None:
    place = futures.drawn.index("trade_capex")
    found = switching(futures, futures.concepts[0], place).enpv
    assert mean_value(futures, "trade_capex", found.at) == pytest.approx(0, abs=1e-9)
    assert found.change_percent == pytest.approx(100 * (found.at - 25) / 25)
    base, more = (mean_value(futures, "trade_capex", value) for value in (25, 25 * (1 + CHANGE)))
    expected = abs(sensitivity_indicator(base, more, 25, 25 * (1 + CHANGE)))
    assert found.indicator == pytest.approx(expected)


def test_in_a_linear_driver_the_switching_change_is_100_over_the_indicator(
    futures: Futures,
) -> None:
    place = futures.drawn.index("margin_cut")
    found = switching(futures, futures.concepts[0], place)
    assert abs(found.enpv.change_percent) == pytest.approx(100 / found.enpv.indicator, rel=1e-9)
    assert found.fnpv.indicator == 0
    assert math.isnan(found.fnpv.at)


def test_the_investor_has_a_switching_value_of_his_own(futures: Futures) -> None:
    place = futures.drawn.index("trade_capex")
    found = switching(futures, futures.concepts[0], place)
    assert found.fnpv.at < found.enpv.at
    values = futures.likely_draws().values.copy()
    values[place] = found.fnpv.at
    worth = futures.worth(Draws(values, np.arange(2)))
    assert float(np.array(futures.weights) @ worth.fnpv_musd[0]) == pytest.approx(0, abs=1e-9)


def test_a_driver_that_differs_is_moved_by_one_factor_in_all_scenarios(futures: Futures) -> None:
    place = futures.drawn.index("export_growth")
    found = switching(futures, futures.concepts[0], place).enpv
    base = 0.6 * 6 + 0.4 * 2
    values = futures.likely_draws().values.copy()
    values[place] *= found.at / base
    worth = futures.worth(Draws(values, np.arange(2)))
    assert float(np.array(futures.weights) @ worth.enpv_musd[0]) == pytest.approx(0, abs=1e-9)


def test_a_driver_that_is_likely_zero_has_no_indicator() -> None:
    zero = Futures(small_hub(ranges={"hours_saved": (0, 0, 2)}), small_outlook(), START)
    zero_likely = switching(zero, zero.concepts[0], zero.drawn.index("hours_saved"))
    assert math.isnan(zero_likely.enpv.indicator)
    assert math.isnan(zero_likely.fnpv.change_percent)


def test_a_share_near_the_whole_is_made_less_and_not_more() -> None:
    near = Futures(small_hub(ranges={"occupancy": (80, 95, 100)}), small_outlook(), START)
    found = switching(near, near.concepts[0], near.drawn.index("occupancy")).fnpv
    base, less = (
        float(np.array(near.weights) @ near.worth(Draws(values, np.arange(2))).fnpv_musd[0])
        for values in (_at(near, "occupancy", 95), _at(near, "occupancy", 95 * (1 - CHANGE)))
    )
    assert found.indicator == pytest.approx(
        abs(sensitivity_indicator(base, less, 95, 95 * (1 - CHANGE)))
    )


def _at(futures: Futures, driver: str, value: float) -> np.ndarray:
    values = futures.likely_draws().values.copy()
    values[futures.drawn.index(driver)] = value
    return values


def test_where_the_model_ends_a_zero_is_looked_for_within_what_is_assumed() -> None:
    """Ten times the years of building would be more than the years looked at."""
    short = Start(
        exports_musd=1700, imports_musd=660, base_year=2025, first_year=2027, horizon_years=8
    )
    hub = small_hub(ranges={"trade_build_years": (1, 2, 3)})
    futures = Futures(hub, small_outlook(), short)
    found = switching(futures, futures.concepts[0], futures.drawn.index("trade_build_years"))
    assert math.isnan(found.enpv.at)
    assert found.enpv.indicator > 0


def test_where_the_model_ends_within_what_is_assumed_nothing_is_found() -> None:
    short = Start(
        exports_musd=1700, imports_musd=660, base_year=2025, first_year=2027, horizon_years=3
    )
    hub = small_hub(ranges={"trade_build_years": (1, 2, 9)})
    futures = Futures(hub, small_outlook(), short)
    found = switching(futures, futures.concepts[0], futures.drawn.index("trade_build_years"))
    assert math.isnan(found.enpv.at)
    assert math.isfinite(found.enpv.indicator)


def test_a_concept_worth_nothing_has_no_indicator() -> None:
    """What costs nothing and is used by nobody is worth zero."""
    hub = small_hub((Concept.TRANSPORT,), ranges={"payload": (15, 18, 20)})
    nothing = ("transport_", "corridor_", "transit_tonnes", "carbon")
    sales = ("_sales", "_price")
    assumptions = tuple(
        Assumption(driver=each.driver, low=0, likely=0, high=0)
        if (each.driver.startswith(nothing) and not each.driver.endswith("build_years"))
        or each.driver.endswith(sales)
        else each
        for each in hub.assumptions
    )
    hub = small_hub((Concept.TRANSPORT,), assumptions=assumptions)
    futures = Futures(hub, small_outlook(), START)
    found = switching(futures, futures.concepts[0], futures.drawn.index("payload"))
    assert_allclose(found.enpv.indicator, math.nan)
    assert found.enpv.at == 18
