"""What is drawn for the concepts of an assessment, and what they are worth in it."""

import msgspec
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from shekara.analysis.hub.case import Start, case_of
from shekara.analysis.hub.outcomes import outcomes
from shekara.analysis.simulation.futures import Futures, assumptions, needed, varies
from shekara.domain.concepts import Concept
from shekara.domain.drivers import DRIVERS
from shekara.domain.hub import Decision, Perspective, RankCorrelation
from shekara.domain.scenarios import Assumption
from shekara.domain.shapes import Shape
from tests.analysis.simulation.small import START, small_hub, small_outlook

SHORT = Start(exports_musd=1700, imports_musd=660, base_year=2025, first_year=2027, horizon_years=1)


def assumed(low: float, likely: float, high: float, shape: Shape = Shape.PERT) -> Assumption:
    return Assumption(driver="margin_cut", low=low, likely=likely, high=high, shape=shape)


def without(driver: str) -> Futures:
    hub = small_hub(considered=(Concept.TRANSPORT, Concept.TRADE))
    held = tuple(each for each in hub.assumptions if each.driver != driver)
    return Futures(msgspec.structs.replace(hub, assumptions=held), small_outlook(), START)


def test_what_is_fixed_is_not_drawn() -> None:
    futures = Futures(small_hub(), small_outlook(), START)
    assert futures.drawn == (
        "export_growth",
        "margin_cut",
        "trade_capex",
        "trade_food_capture",
        "social_rate",
    )
    assert set(futures.drawn) < set(futures.read)


def test_a_driver_varies_by_its_range_or_between_scenarios() -> None:
    assert not varies((assumed(5, 5, 5),))
    assert not varies((assumed(1, 5, 9, Shape.FIXED), assumed(2, 5, 8, Shape.FIXED)))
    assert varies((assumed(1, 5, 9),))
    assert varies((assumed(5, 5, 5), assumed(6, 6, 6)))


def test_a_scenario_assumes_for_itself_or_what_is_common() -> None:
    own = Assumption(driver="margin_cut", low=40, likely=50, high=60)
    outlook = small_outlook(own={1: (own,)})
    found = assumptions(small_hub(), outlook)["margin_cut"]
    assert [each.likely for each in found] == [15, 50]
    futures = Futures(small_hub(), outlook, START)
    assert_array_equal(futures.likely("margin_cut"), [15, 50])


def test_a_driver_that_only_one_scenario_assumes_is_missing() -> None:
    hub = small_hub()
    held = tuple(each for each in hub.assumptions if each.driver != "margin_cut")
    hub = msgspec.structs.replace(hub, assumptions=held)
    own = Assumption(driver="margin_cut", low=40, likely=50, high=60)
    assert "margin_cut" not in assumptions(hub, small_outlook(own={1: (own,)}))
    both = small_outlook(own={0: (own,), 1: (own,)})
    assert Futures(hub, both, START).missing == {}


def test_a_concept_with_an_input_missing_is_not_reckoned_and_the_input_named() -> None:
    futures = without("trade_capex")
    assert [each.concept for each in futures.concepts] == [Concept.TRANSPORT]
    assert futures.missing == {Concept.TRADE: ("trade_capex",)}
    assert "trade_food_capture" not in futures.read


def test_an_input_of_all_concepts_stops_all_of_them() -> None:
    futures = without("wage")
    assert futures.concepts == ()
    assert futures.missing == {Concept.TRANSPORT: ("wage",), Concept.TRADE: ("wage",)}
    assert futures.drawn == ()


def test_a_concept_not_considered_misses_nothing() -> None:
    hub = small_hub(considered=(), assumptions=())
    futures = Futures(hub, small_outlook(), START)
    assert futures.concepts == ()
    assert futures.missing == {}


def test_a_concept_rests_on_no_driver_that_its_case_does_not_read() -> None:
    for concept in small_hub(considered=tuple(Concept)).concepts:
        read: set[str] = set()

        class Reading(dict[str, float]):
            def __missing__(self, driver: str) -> float:
                read.add(driver)  # noqa: B023  (read within the loop)
                return 1.0

        case_of(Reading(), concept, START)
        assert needed(concept) <= read
        assert read <= set(DRIVERS)


def test_from_the_home_side_the_value_is_homes_part() -> None:
    def worth(perspective: Perspective) -> tuple[np.ndarray, np.ndarray]:
        decision = Decision(perspective=perspective)
        futures = Futures(small_hub(decision=decision), small_outlook(), START)
        found = futures.worth(futures.sampler.batch(0))
        expected = found.home_musd if perspective is Perspective.HOME else found.enpv_musd
        return found.value_musd, expected

    for perspective in Perspective:
        assert_array_equal(*worth(perspective))


def test_the_worth_is_that_of_each_concepts_case() -> None:
    futures = Futures(small_hub(considered=tuple(Concept)), small_outlook(), START)
    draws = futures.sampler.batch(3)
    all_worth = futures.worth(draws)
    for place, concept in enumerate(futures.concepts):
        alone = outcomes(futures.case(concept, draws.values))
        assert_array_equal(all_worth.fnpv_musd[place], np.broadcast_to(alone.fnpv_musd, 2000))
        assert_array_equal(all_worth.enpv_musd[place], np.broadcast_to(alone.enpv_musd, 2000))
        assert_array_equal(all_worth.cost_musd[place], np.broadcast_to(alone.costs_musd, 2000))
        one = futures.worth(draws, (concept,))
        assert_array_equal(one.home_musd[0], all_worth.home_musd[place])


@pytest.mark.parametrize("driver", ["margin_cut", "corridor_exports"])
def test_the_worth_everywhere_is_that_in_each_scenario_by_itself(driver: str) -> None:
    """Whether scenarios differ by their trade alone, or otherwise as well."""
    own = Assumption(driver=driver, low=40, likely=50, high=60)
    futures = Futures(small_hub(considered=tuple(Concept)), small_outlook(own={1: (own,)}), START)
    draws = futures.sampler.everywhere((3,))
    found = futures.worth_everywhere(draws)
    assert found.enpv_musd.shape == (2, len(futures.concepts), 2000)
    for number in range(2):
        alone = futures.worth(draws.in_scenario(number))
        for name in ("value_musd", "home_musd", "fnpv_musd", "cost_musd"):
            assert_array_equal(getattr(found, name)[number], getattr(alone, name))
    assert not np.array_equal(found.enpv_musd[0], found.enpv_musd[1])


def test_no_hub_is_worth_nothing_in_any_future() -> None:
    futures = Futures(small_hub(), small_outlook(), START)
    draws = futures.sampler.batch(0)
    values = futures.values(draws)
    assert_array_equal(values[0], 0)
    assert_array_equal(values[1], futures.worth(draws).value_musd[0])


def test_where_nothing_varies_all_draws_are_worth_the_same() -> None:
    futures = Futures(small_hub(ranges={}), small_outlook(growth=((1.0, 5.0),)), START)
    assert futures.drawn == ()
    worth = futures.worth(futures.sampler.batch(0))
    assert worth.value_musd.shape == (1, 2000)
    assert np.ptp(worth.value_musd) == 0
    assert_allclose(futures.worth(futures.likely_draws()).value_musd[0], worth.value_musd[0, :1])


def test_likely_draws_are_one_for_each_scenario() -> None:
    futures = Futures(small_hub(), small_outlook(), START)
    draws = futures.likely_draws()
    assert_array_equal(draws.scenario, [0, 1])
    assert_array_equal(draws.values[0], [6, 2])
    assert_array_equal(draws.values[1], [15, 15])


def test_what_has_no_source_in_any_scenario_is_unsourced() -> None:
    own = Assumption(driver="margin_cut", low=40, likely=50, high=60)
    outlook = small_outlook(source="stat", own={1: (own,)})
    futures = Futures(small_hub(source="stat"), outlook, START)
    marked = dict(zip(futures.drawn, futures.unsourced.tolist(), strict=True))
    assert marked.pop("margin_cut")
    assert not any(marked.values())
    assert not futures.is_sourced("margin_cut")


def test_correlations_of_drivers_that_are_drawn_are_kept() -> None:
    correlations = (
        RankCorrelation(first="margin_cut", second="trade_food_capture", coefficient=0.6),
        RankCorrelation(first="margin_cut", second="wage", coefficient=0.9),
    )
    futures = Futures(small_hub(correlations=correlations), small_outlook(), START)
    assert futures.are_correlations_possible
    assert not futures.sampler.is_independent
    assert futures.independent().is_independent
    values = futures.sampler.batch(0).values
    cut, capture = futures.drawn.index("margin_cut"), futures.drawn.index("trade_food_capture")
    ranks = values[[cut, capture]].argsort(axis=1).argsort(axis=1)
    assert np.asarray(np.corrcoef(ranks))[0, 1] == pytest.approx(0.6, abs=0.03)


def test_correlations_of_what_is_not_drawn_are_none() -> None:
    correlations = (RankCorrelation(first="margin_cut", second="wage", coefficient=0.9),)
    futures = Futures(small_hub(correlations=correlations), small_outlook(), START)
    assert futures.are_correlations_possible
    assert futures.sampler.is_independent


def test_correlations_that_contradict_each_other_are_left_out() -> None:
    pairs = (
        ("margin_cut", "trade_capex", 0.9),
        ("margin_cut", "social_rate", 0.9),
        ("trade_capex", "social_rate", -0.9),
    )
    correlations = tuple(
        RankCorrelation(first=first, second=second, coefficient=coefficient)
        for first, second, coefficient in pairs
    )
    futures = Futures(small_hub(correlations=correlations), small_outlook(), START)
    assert not futures.are_correlations_possible
    assert futures.sampler.is_independent


def test_the_same_seed_gives_the_same_draws() -> None:
    one, same, other = (
        Futures(small_hub(), small_outlook(), START, seed).sampler.batch(2) for seed in (7, 7, 8)
    )
    assert_array_equal(one.values, same.values)
    assert not np.array_equal(one.values, other.values)


def test_the_futures_of_one_concept_draw_what_it_reads() -> None:
    every = Futures(small_hub(considered=tuple(Concept)), small_outlook(), START, seed=5)
    only = every.only(Concept.TRANSPORT)
    assert [each.concept for each in only.concepts] == [Concept.TRANSPORT]
    assert "trade_capex" in every.drawn
    assert "trade_capex" not in only.drawn
    assert only.sampler.seed == 5


def test_a_concept_that_may_never_be_built_is_impossible() -> None:
    hub = small_hub(
        considered=(Concept.TRANSPORT, Concept.TRADE),
        ranges={"transport_build_years": (0.5, 0.8, 1), "trade_build_years": (1, 1.5, 4)},
    )
    assert Futures(hub, small_outlook(), SHORT).impossible() == (Concept.TRADE,)
    assert Futures(hub, small_outlook(), START).impossible() == ()
