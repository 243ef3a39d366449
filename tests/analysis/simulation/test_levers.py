"""The smallest shift of a driver at which an outcome is another."""

from collections.abc import Sequence

import numpy as np
import pytest

from shekara.analysis.recommendation.flips import leader_when_shifted, lever_of, smallest_shift
from shekara.analysis.sampling.sampler import Draws
from shekara.analysis.simulation.futures import Futures, Worth
from shekara.analysis.simulation.levers import FEW, WHOLE, DriverShift, Levers, MeanWorth
from shekara.domain.concepts import Concept
from shekara.domain.hub import HubConcept
from tests.analysis.simulation.small import RANGES, START, small_hub, small_outlook

BATCH = 2000


def leader(shifted: MeanWorth, _unshifted: MeanWorth) -> int:
    """The option of largest mean on the draws themselves."""
    return int(np.argmax([0, *shifted.value_musd]))


def never(_shifted: MeanWorth, _unshifted: MeanWorth) -> str:
    return "always the same"


@pytest.fixture(scope="module")
def futures() -> Futures:
    return Futures(small_hub(), small_outlook(), START)


@pytest.fixture(scope="module")
def levers(futures: Futures) -> Levers:
    return Levers(futures)


def shift(levers: Levers, driver: str) -> DriverShift | None:
    (found,) = levers.shifts(levers.futures.drawn.index(driver), [leader])
    return found


@pytest.mark.parametrize("driver", RANGES)
def test_a_shift_is_that_which_a_search_of_the_whole_grid_finds(
    futures: Futures, levers: Levers, driver: str
) -> None:
    place = futures.drawn.index(driver)
    batches = [futures.sampler.batch(number) for number in range(WHOLE)]
    lever = lever_of(futures.sampler.inputs, place)
    expected = smallest_shift(leader_when_shifted(futures.values, batches, lever))
    found = shift(levers, driver)
    assert expected is not None
    assert found is not None
    assert found.driver == driver
    assert found.shift.outcome == expected.outcome == 1
    assert found.shift.z == pytest.approx(expected.z, abs=1e-4)
    assert found.distance == abs(found.shift.z)


def test_a_driver_sure_in_every_scenario_is_no_lever(levers: Levers) -> None:
    assert shift(levers, "export_growth") is None


def test_what_changes_no_outcome_has_no_shift(futures: Futures, levers: Levers) -> None:
    assert levers.shifts(futures.drawn.index("trade_capex"), [never]) == (None,)


def test_every_judge_tells_its_outcome_at_the_shift_of_each(
    futures: Futures, levers: Levers
) -> None:
    def is_rich(shifted: MeanWorth, _unshifted: MeanWorth) -> str:
        return "rich" if shifted.value_musd.mean() > 5 else "poor"

    place = futures.drawn.index("trade_capex")
    first, second, third = levers.shifts(place, [leader, is_rich, never])
    assert third is None
    assert first is not None
    assert second is not None
    assert first.outcomes == (1, "poor", "always the same")
    assert second.outcomes == (1, "rich", "always the same")
    assert second.distance > first.distance


def test_a_judge_is_shown_the_same_draws_with_and_without_the_shift(
    futures: Futures, levers: Levers
) -> None:
    seen: set[float] = set()

    def judge(shifted: MeanWorth, unshifted: MeanWorth) -> bool:
        seen.add(float(unshifted.value_musd[0]))
        lost = unshifted.fnpv_musd - shifted.fnpv_musd
        return bool(lost.mean() > 1)

    (found,) = levers.shifts(futures.drawn.index("trade_capex"), [judge])
    assert found is not None
    assert found.shift.z > 0
    whole = [futures.worth(futures.sampler.batch(number)).value_musd for number in range(WHOLE)]
    few, many = sorted(seen, key=lambda mean: abs(mean - np.mean(whole)))[::-1]
    assert many == pytest.approx(np.mean(whole))
    assert few != many


def test_a_driver_of_one_concept_leaves_the_others_as_they_are() -> None:
    futures = Futures(small_hub((Concept.TRANSPORT, Concept.TRADE)), small_outlook(), START)
    seen: list[MeanWorth] = []

    def judge(shifted: MeanWorth, unshifted: MeanWorth) -> int:
        np.testing.assert_array_equal(shifted.value_musd[0], unshifted.value_musd[0])
        seen.append(shifted)
        return leader(shifted, unshifted)

    (found,) = Levers(futures).shifts(futures.drawn.index("trade_capex"), [judge])
    assert found is not None
    assert len({float(each.value_musd[1]) for each in seen}) > 40


def test_the_work_is_done_in_steps(futures: Futures) -> None:
    steps = Levers(futures).search(futures.drawn.index("trade_capex"), [leader])
    shares = list(steps)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) > 4


def test_what_was_reckoned_is_not_reckoned_again(
    futures: Futures, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, levers = futures.drawn.index("trade_capex"), Levers(futures)
    first = levers.shifts(place, [leader, never])
    monkeypatch.setattr(Futures, "worth", None)
    assert levers.shifts(place, [leader, never]) == first


def test_levers_put_away_are_pulled_as_before(futures: Futures) -> None:
    place, levers = futures.drawn.index("trade_capex"), Levers(futures)
    levers.put_away()
    assert levers.shifts(place, [leader]) == Levers(futures).shifts(place, [leader])


def test_guesses_spare_most_of_the_whole_batches_that_halving_would_take(
    futures: Futures, monkeypatch: pytest.MonkeyPatch
) -> None:
    reckoned: list[int] = []
    worth = Futures.worth

    def counted(self: Futures, draws: Draws, *concepts: Sequence[HubConcept]) -> Worth:
        reckoned.append(draws.scenario.size)
        return worth(self, draws, *concepts)

    levers = Levers(futures)
    monkeypatch.setattr(Futures, "worth", counted)
    (found,) = levers.shifts(futures.drawn.index("trade_capex"), [leader])
    assert found is not None
    assert max(reckoned) == BATCH
    whole, rest = divmod(sum(reckoned) - 11 * FEW, WHOLE * BATCH)
    assert rest == 0
    assert whole <= 7


def test_a_driver_that_a_concept_does_not_read_leaves_it_as_it_is() -> None:
    ranges = {"margin_cut": (5.0, 15.0, 30.0), "processing_fee": (20.0, 60.0, 90.0)}
    hub = small_hub((Concept.TRADE, Concept.INDUSTRIAL), ranges)
    futures = Futures(hub, small_outlook(), START)

    def judge(shifted: MeanWorth, unshifted: MeanWorth) -> bool:
        np.testing.assert_array_equal(shifted.value_musd[0], unshifted.value_musd[0])
        return bool(shifted.value_musd[1] > unshifted.value_musd[1] + 0.01)

    levers = Levers(futures)
    driver = futures.drawn.index("processing_fee")
    levers.shifts(driver, [judge])


def test_where_few_draws_err_the_whole_batches_decide(futures: Futures) -> None:
    few: list[MeanWorth] = []

    def judge(shifted: MeanWorth, unshifted: MeanWorth) -> bool:
        few.append(unshifted)
        return unshifted is few[0] and leader(shifted, shifted) == 1

    assert Levers(futures).shifts(futures.drawn.index("trade_capex"), [judge]) == (None,)
    assert few[-1] is not few[0]
