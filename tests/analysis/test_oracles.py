"""numpy-financial, SALib, scipy and numpy agree where they compute the same.

Quantiles, ranks, Student's t and loans are held against them beside their own tests.
"""

import numpy as np
import numpy_financial
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from numpy.typing import NDArray
from SALib.analyze import sobol as salib
from SALib.sample import sobol as salib_sample
from scipy import stats
from scipy.stats import qmc

from shekara.analysis import appraisal
from shekara.analysis.hub.quantities import Array
from shekara.analysis.sampling.distributions import Distribution, Shape
from shekara.analysis.sampling.hypercube import hypercube, stream
from shekara.analysis.sampling.sampler import BATCH, Draws, Input, Sampler
from shekara.analysis.sensitivity import rank_correlation, sobol
from shekara.analysis.simulation.futures import Futures
from shekara.analysis.simulation.study import variance_shares
from shekara.analysis.uncertainty.running import RunningStatistics
from tests.analysis.batches import in_one_scenario
from tests.analysis.simulation.small import START, small_hub, small_outlook

SERIES = 512
"""Points of SALib's own design: a power of two."""

discounts = st.floats(-0.3, 0.6)
incomes = st.floats(1, 1e4)
flows = arrays(np.float64, st.integers(1, 40), elements=st.floats(-1e4, 1e4))
investments = st.tuples(incomes, st.lists(incomes, min_size=1, max_size=30)).map(
    lambda given: np.array([-given[0], *given[1]])
)


@given(flows, discounts)
def test_npv_is_that_of_numpy_financial(series: Array, rate: float) -> None:
    size = float(np.abs(series) @ (1 + rate) ** -np.arange(len(series), dtype=np.float64))
    wanted = float(numpy_financial.npv(rate, series))
    assert appraisal.npv(series, rate) == pytest.approx(wanted, rel=1e-12, abs=1e-12 * size)


@given(investments)
def test_the_only_rate_of_return_is_that_of_numpy_financial(series: Array) -> None:
    found, wanted = appraisal.irr(series), float(numpy_financial.irr(series))
    assert found.count == 1
    assert float(found.rate) == pytest.approx(wanted, rel=1e-6, abs=1e-7)


@given(st.integers(1, 30), incomes, st.floats(0.001, 0.3))
def test_what_a_loan_is_worth_to_numpy_financial_is_paid_back_with_its_last_payment(
    years: int, income: float, rate: float
) -> None:
    spent = float(numpy_financial.pv(rate, years, -income))
    series = np.array([-spent, *[income] * (years + 1)])
    assert float(appraisal.discounted_payback(series, rate)) == pytest.approx(years, rel=1e-6)


@given(incomes, incomes, st.floats(0.001, 0.3))
def test_an_income_pays_back_in_the_year_in_which_numpy_financial_counts_the_last_payment(
    spent: float, income: float, rate: float
) -> None:
    """Within a year income comes evenly here, and to the power of the time there."""
    payments = float(numpy_financial.nper(rate, income, -spent)) if spent * rate < income else 99
    assume(payments <= 40)
    series = np.array([-spent, *[income] * 41])
    found = float(appraisal.discounted_payback(series, rate))
    assert np.floor(payments - 1e-6) <= found <= np.ceil(payments + 1e-6)
    assert float(appraisal.payback(series)) == pytest.approx(spent / income)


@given(st.floats(-1e4, 1e4), st.floats(0.001, 0.5), st.integers(1, 40))
def test_the_equivalent_annual_value_is_the_payment_of_numpy_financial(
    worth: float, rate: float, years: int
) -> None:
    found = float(appraisal.equivalent_annual_value(np.array(worth), rate, years))
    assert found == pytest.approx(-float(numpy_financial.pmt(rate, years, worth)), rel=1e-9)


def ishigami(draws: Draws) -> Array:
    """Ishigami and Homma (1990), a = 7, b = 0.1."""
    x = draws.values
    return np.sin(x[0]) + 7 * np.sin(x[1]) ** 2 + 0.1 * x[2] ** 4 * np.sin(x[0])


ANGLES = Sampler([Input((Distribution(-np.pi, 0, np.pi, Shape.UNIFORM),))] * 3, [1], seed=1)


class Recorded:
    """A model that keeps what it answered, batch by batch."""

    def __init__(self, futures: Futures) -> None:
        self.futures = futures
        self.answers: list[Array] = []

    def __call__(self, draws: Draws) -> Array:
        worth = self.futures.worth(draws).enpv_musd[0]
        self.answers.extend(worth.reshape(-1, BATCH))
        return worth


def problem(rows: int) -> dict[str, object]:
    """A problem of SALib over the uniform numbers behind the draws, the scenario's first."""
    names = [f"row {row}" for row in range(rows)]
    return {"num_vars": rows, "names": names, "bounds": [[0.0, 1.0]] * rows}


def by_salib(sampler: Sampler, results: Array) -> dict[str, Array]:
    """What SALib makes of results in its own order of draws."""
    return salib.analyze(problem(sampler.rows), results, calc_second_order=False, seed=1)


def own_design(sampler: Sampler) -> Draws:
    """SALib's own quasi-random design, as draws."""
    points = salib_sample.sample(
        problem(sampler.rows), SERIES, calc_second_order=False, scramble=True, seed=1
    )
    return sampler.draws(np.clip(points.T, 1e-12, 1 - 1e-12))


@pytest.fixture(scope="module")
def futures() -> Futures:
    """A small hub of two scenarios: its cut of margins, capital, capture, rate, growth."""
    return Futures(small_hub(), small_outlook(), START)


def test_on_the_same_draws_salib_finds_the_same_indices(futures: Futures) -> None:
    """Totals are the same to the last digits; of first orders SALib takes another centre."""
    model, sampler = Recorded(futures), futures.independent()
    found = sobol(sampler, model, replicates=2)
    each = [
        by_salib(sampler, np.array([one, *swapped, other]).T.ravel())
        for one, other, *swapped in np.split(np.array(model.answers), 2)
    ]
    assert_allclose(found.total, np.mean([of["ST"] for of in each], axis=0), rtol=1e-9, atol=1e-12)
    assert_allclose(found.first, np.mean([of["S1"] for of in each], axis=0), atol=2e-3)
    assert found.total.max() > 0.2


def test_on_draws_of_its_own_salib_finds_the_indices_of_a_hub(futures: Futures) -> None:
    sampler = futures.independent()
    found = variance_shares(futures, futures.concepts[0])
    theirs = by_salib(sampler, futures.worth(own_design(sampler)).enpv_musd[0])
    first_off = found.first_half_width + theirs["S1_conf"]
    total_off = found.total_half_width + theirs["ST_conf"]
    assert np.all(np.abs(found.first - theirs["S1"]) <= first_off)
    assert np.all(np.abs(found.total - theirs["ST"]) <= total_off)


def test_on_draws_of_its_own_salib_finds_the_indices_of_ishigami() -> None:
    found, theirs = sobol(ANGLES, ishigami), by_salib(ANGLES, ishigami(own_design(ANGLES)))
    assert np.all(np.abs(found.first - theirs["S1"]) <= found.first_half_width + theirs["S1_conf"])
    assert np.all(np.abs(found.total - theirs["ST"]) <= found.total_half_width + theirs["ST_conf"])


@given(st.integers(0, 2**32), st.integers(0, 3))
def test_rank_correlation_is_spearmans_of_scipy_ties_included(seed: int, digits: int) -> None:
    generator = np.random.default_rng(seed)
    values = np.round(generator.normal(size=(3, 60)), digits)
    results = np.round(values[0] - values[1] + generator.normal(size=60), digits)
    wanted = [np.asarray(stats.spearmanr(row, results))[0] for row in values]
    assert_allclose(rank_correlation(values, results), wanted, atol=1e-12)


def test_hypercubes_fill_space_as_evenly_as_those_of_scipy() -> None:
    """By their mean discrepancy; numbers drawn freely leave far larger gaps."""
    ours = [qmc.discrepancy(hypercube(3, 200, stream(seed)).T) for seed in range(40)]
    theirs = [qmc.discrepancy(qmc.LatinHypercube(3, rng=seed).random(200)) for seed in range(40)]
    free = [qmc.discrepancy(np.random.default_rng(seed).random((200, 3))) for seed in range(40)]
    assert np.mean(ours) == pytest.approx(np.mean(theirs), rel=0.2)
    assert np.mean(ours) < np.mean(free) / 2


@given(arrays(np.float64, (2, 400), elements=st.floats(-1e6, 1e6)))
def test_the_expected_shortfall_is_the_mean_of_the_worst_twentieth_by_numpy(
    values: NDArray[np.float64],
) -> None:
    known = RunningStatistics(2)
    for batch in np.split(values, 20, axis=1):
        known.add(in_one_scenario(batch))
    worst = np.sort(values, axis=1)[:, :20].mean(axis=1)
    assert_allclose(known.expected_shortfall(), worst, rtol=1e-9, atol=1e-6)
