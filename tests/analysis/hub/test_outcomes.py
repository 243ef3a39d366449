"""Simulated outcomes: blocks, memory, rates of return."""

import tracemalloc

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from shekara.analysis import appraisal
from shekara.analysis.hub import outcomes as module
from shekara.analysis.hub.model import evaluate
from shekara.analysis.hub.outcomes import outcomes, rates
from shekara.analysis.hub.quantities import draws_of
from tests.analysis.hub.cases import any_case, one_draw, simulated_case, worked_example
from tests.analysis.hub.oracle import tell


@pytest.mark.parametrize("seed", range(12))
def test_blocks_and_chunks_change_nothing(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    case = any_case(seed, 11)
    whole, returns = outcomes(case), rates(case)
    monkeypatch.setattr(module, "BLOCK", 5)
    monkeypatch.setattr(module, "CHUNK", 2)
    parts, some = outcomes(case), rates(case)
    assert_allclose(parts.fnpv_musd, whole.fnpv_musd, rtol=1e-12, atol=1e-12)
    assert_allclose(parts.enpv_musd, whole.enpv_musd, rtol=1e-12, atol=1e-12)
    assert_allclose(parts.home_musd, whole.home_musd, rtol=1e-12, atol=1e-12)
    assert_array_equal(some.firr.count, returns.firr.count)
    assert_allclose(some.eirr.rate, returns.eirr.rate, rtol=1e-9)


def test_the_same_draws_give_the_same_digits() -> None:
    one, other = outcomes(simulated_case(500)), outcomes(simulated_case(500))
    assert_array_equal(one.enpv_musd, other.enpv_musd)


def test_simulated_draws_are_what_the_oracle_says() -> None:
    case = simulated_case(3000)
    result = outcomes(case)
    for draw in (0, 1023, 1024, 2999):
        told = tell(one_draw(case, draw))
        assert result.enpv_musd[draw] == pytest.approx(told.enpv, rel=1e-9)
        assert result.fnpv_musd[draw] == pytest.approx(told.fnpv, rel=1e-9)


def test_rates_are_those_of_the_yearly_flows() -> None:
    case = simulated_case(50)
    years, found = evaluate(case), rates(case)
    firr, eirr = (
        appraisal.irr(flows)
        for flows in (years.finance.free_cash_flow_musd, years.economy.net_musd)
    )
    assert_array_equal(found.firr.rate, firr.rate)
    assert_array_equal(found.eirr.rate, eirr.rate)
    assert_array_equal(found.eirr.count, 1)


def test_the_ratio_of_a_hub_that_costs_nothing_on_balance_is_not_a_number() -> None:
    ratio = appraisal.benefit_cost_ratio(np.array([1.0, 1.0]), np.array([0.5, 0.0]))
    assert_array_equal(ratio, [2, np.nan])
    assert outcomes(worked_example()).benefit_cost_ratio.shape == (1,)


def test_memory_does_not_grow_with_draws_times_years() -> None:
    case = simulated_case(60_000)
    outcomes(draws_of(case, slice(10)))
    tracemalloc.start()
    outcomes(case)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # The years of one figure alone would take 12 MB, and there are some sixty figures.
    assert peak < 80e6


def test_many_draws_take_no_more_room_at_a_time_than_a_batch(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "LARGE_BLOCK", 1)
    case = simulated_case(8000)
    outcomes(draws_of(case, slice(10)))
    tracemalloc.start()
    outcomes(case)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10e6
