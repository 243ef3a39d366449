"""The simulation batch by batch, and what is known after each."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from shekara.analysis.decisions import expected_value
from shekara.analysis.sampling.sampler import BATCH
from shekara.analysis.simulation import run
from shekara.analysis.simulation.futures import Futures
from shekara.analysis.simulation.run import BARS, Simulated, Simulation
from shekara.analysis.uncertainty.batch_values import BatchValues
from shekara.analysis.uncertainty.batches import LEAST_BATCHES
from shekara.analysis.uncertainty.dominance import Dominance
from shekara.analysis.uncertainty.running import RunningStatistics
from shekara.domain.concepts import Concept
from tests.analysis.simulation.small import START, small_hub, small_outlook

TWO = (Concept.TRANSPORT, Concept.TRADE)


def simulated(batches: int, futures: Futures | None = None) -> Simulated:
    simulation = Simulation(futures or Futures(small_hub(TWO), small_outlook(), START))
    for _ in range(batches):
        simulation.add_batch()
    return simulation.known()


@pytest.fixture(scope="module")
def few() -> Simulated:
    return simulated(2)


@pytest.fixture(scope="module")
def many() -> Simulated:
    return simulated(LEAST_BATCHES)


def in_each(futures: Futures, name: str, batches: int) -> np.ndarray:
    """What draws are worth in each scenario, (scenarios, concepts, draws), scenario by scenario."""
    drawn = [futures.sampler.everywhere((number,)) for number in range(batches)]
    found = [
        [getattr(futures.worth(each.in_scenario(scenario)), name) for each in drawn]
        for scenario in range(len(futures.weights))
    ]
    return np.stack([np.concatenate(of_scenario, axis=1) for of_scenario in found])


def test_the_means_are_those_of_all_draws_in_all_scenarios_by_weight(few: Simulated) -> None:
    futures = Futures(small_hub(TWO), small_outlook(), START)
    weights, values = np.array(futures.weights), in_each(futures, "value_musd", 2)
    assert few.draws == values.shape[2] == 4000
    assert_allclose(few.value.mean, weights @ values.mean(axis=2))
    assert_allclose(few.value.loss, weights @ np.mean(values < 0, axis=2))
    assert_allclose(few.fnpv.mean, weights @ in_each(futures, "fnpv_musd", 2).mean(axis=2))
    assert_allclose(few.cost_mean, weights @ in_each(futures, "cost_musd", 2).mean(axis=2))
    assert_allclose(few.payoffs[1:], values.mean(axis=2).T)


def test_percentiles_are_those_of_the_draws_in_the_scenarios_drawn(few: Simulated) -> None:
    futures = Futures(small_hub(TWO), small_outlook(), START)
    batches = [futures.worth(futures.sampler.batch(number)).value_musd for number in range(2)]
    values = np.concatenate(batches, axis=1)
    assert_allclose(few.value.percentiles, np.percentile(values, (5, 50, 95), axis=1).T)


def test_batches_reckoned_together_are_those_reckoned_one_by_one() -> None:
    futures = Futures(small_hub(TWO), small_outlook(), START)
    simulation, alone = Simulation(futures), RunningStatistics(len(TWO))
    for number in range(12):
        simulation.add_batch()
        drawn = futures.sampler.everywhere((number,))
        values, weights = futures.worth_everywhere(drawn).value_musd, np.array(futures.weights)
        alone.add(BatchValues(values, weights, drawn.drawn.scenario))
        known = simulation.known()
        assert_array_equal(known.value.mean, alone.mean)
        assert_array_equal(known.value.percentiles, alone.percentiles())


def test_batches_can_be_added_after_the_last() -> None:
    simulation = Simulation(Futures(small_hub(), small_outlook(), START), most=3)
    done: list[bool] = []
    for _ in range(4):
        simulation.add_batch()
        done.append(simulation.is_done)
    assert done == [False, False, True, True]
    assert simulation.known().draws == 4 * BATCH


def test_home_and_partner_make_up_the_whole(many: Simulated) -> None:
    assert_allclose(many.home_mean + many.partner_mean, many.value.mean)


def test_expected_payoffs_are_the_means(many: Simulated) -> None:
    weights = small_outlook().scenarios
    expected = expected_value(many.payoffs, [each.weight for each in weights])
    assert_array_equal(many.payoffs[0], 0)
    assert_allclose(expected[1:], many.value.mean)


def test_below_twenty_batches_nothing_stands(few: Simulated, many: Simulated) -> None:
    assert few.standing is None
    assert not few.is_precise
    assert many.standing is not None
    assert_allclose(many.standing.means[1:], many.value.mean)
    assert len(many.standing.shares_best) == len(many.standing.shares_above_zero) == 3
    assert sum(each.share for each in many.standing.shares_best) == pytest.approx(1)


def test_shares_of_all_options_hold_those_of_the_leader(many: Simulated) -> None:
    standing = many.standing
    assert standing is not None
    best = standing.shares_best[standing.leader]
    above = standing.shares_above_zero[standing.leader]
    assert (best.share, best.half_width) == (standing.best, standing.best_half_width)
    assert above.share == standing.above_zero
    assert above.half_width == standing.above_zero_half_width


def test_histograms_hold_every_future_once(few: Simulated) -> None:
    assert few.edges.shape == (BARS + 1,)
    assert few.shares.shape == (2, BARS)
    assert np.all(np.diff(few.edges) > 0)
    assert_allclose(few.shares.sum(axis=1), 1)


def test_a_concept_does_not_dominate_itself(few: Simulated) -> None:
    assert [few.dominance[place][place] for place in range(2)] == [Dominance.NONE] * 2


def test_a_moved_weight_weighs_the_same_payoffs() -> None:
    def known(weight: float) -> Simulated:
        outlook = small_outlook(growth=((weight, 6.0), (1 - weight, 2.0)))
        return simulated(2, Futures(small_hub(), outlook, START))

    one, other = known(0.60), known(0.61)
    assert_array_equal(one.payoffs, other.payoffs)
    lead = float(one.payoffs[1, 0] - one.payoffs[1, 1])
    assert float(other.value.mean[0] - one.value.mean[0]) == pytest.approx(0.01 * lead)


def test_only_the_admitted_contend() -> None:
    futures = Futures(small_hub(TWO), small_outlook(), START)
    simulation = Simulation(futures, admitted=(1,))
    for _ in range(LEAST_BATCHES):
        simulation.add_batch()
    known = simulation.known()
    assert [each.concept for each in known.contenders] == [Concept.TRADE]
    assert known.standing is not None
    assert len(known.standing.means) == 2
    assert known.value.mean.shape == (2,)


def test_with_nothing_admitted_no_hub_is_best_always() -> None:
    simulation = Simulation(Futures(small_hub(), small_outlook(), START), admitted=())
    for _ in range(LEAST_BATCHES):
        simulation.add_batch()
    standing = simulation.known().standing
    assert standing is not None
    assert standing.is_no_hub
    assert standing.best == 1
    assert standing.runner_up is None


def test_a_scenario_of_no_weight_is_looked_at_all_the_same() -> None:
    futures = Futures(small_hub(), small_outlook(growth=((1.0, 6.0), (0.0, 2.0))), START)
    known = simulated(1, futures)
    equal = simulated(1, Futures(small_hub(), small_outlook(), START))
    assert_array_equal(known.payoffs, equal.payoffs)
    assert known.payoffs[1, 0] == pytest.approx(known.value.mean[0])


def test_where_nothing_varies_the_histogram_still_has_a_width() -> None:
    futures = Futures(small_hub(ranges={}), small_outlook(growth=((1.0, 5.0),)), START)
    known = simulated(1, futures)
    assert np.all(np.diff(known.edges) > 0)
    assert_allclose(known.shares.sum(axis=1), 1)


def test_it_is_done_when_probabilities_are_precise() -> None:
    simulation = Simulation(Futures(small_hub(), small_outlook(), START))
    done: list[bool] = []
    for _ in range(LEAST_BATCHES):
        done.append(simulation.is_done)
        simulation.add_batch()
    assert not any(done)
    assert simulation.is_done
    assert simulation.known().is_precise


def test_it_is_done_at_last_without_being_precise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "MOST_BATCHES", 2)
    simulation = Simulation(Futures(small_hub(), small_outlook(), START))
    simulation.add_batch()
    assert not simulation.is_done
    simulation.add_batch()
    assert simulation.is_done
    assert not simulation.known().is_precise


def test_without_a_concept_there_is_nothing_to_simulate() -> None:
    with pytest.raises(ValueError, match="no concept"):
        Simulation(Futures(small_hub(()), small_outlook(), START))


def test_the_same_seed_gives_the_same_digits(few: Simulated) -> None:
    again = simulated(2)
    assert_array_equal(again.value.mean, few.value.mean)
    assert_array_equal(again.shares, few.shares)
    assert_array_equal(again.payoffs, few.payoffs)
