"""Scenarios in figures: paths, fan, and when the target is reached."""

from collections.abc import Callable
from typing import TypeVar

import msgspec
import numpy as np
import pytest
from numpy.testing import assert_allclose

from shekara.analysis.projection import FAN
from shekara.analysis.results.outlook import OutlookResult, outlook_result
from shekara.analysis.results.trade import trade_result
from shekara.domain.evidence import Evidence
from shekara.domain.figures import FigureBook, Origin, Series
from shekara.domain.scenarios import Assumption, Outlook, Scenario, Target
from shekara.domain.templates import from_template

EXPORTS, IMPORTS = 1759.29, 602.578
TURNOVER = EXPORTS + IMPORTS


def scenario(
    name: str, weight: float, growth: float, inflation: float = 0, spread: float = 0
) -> Scenario:
    """A scenario in which exports and imports grow alike."""
    likely = {"export_growth": growth, "import_growth": growth, "inflation": inflation}
    assumptions = tuple(
        Assumption(driver=driver, low=value - spread, likely=value, high=value + spread)
        for driver, value in likely.items()
    )
    return Scenario(id=name, name=name, weight=weight, assumptions=assumptions)


def outlook(*scenarios: Scenario, target: float | None = None, last_year: int = 2030) -> Outlook:
    return Outlook(
        scenarios=scenarios,
        last_year=last_year,
        target=None if target is None else Target(turnover_musd=target),
    )


@pytest.fixture
def book() -> FigureBook:
    return FigureBook()


Evaluated = Callable[[Outlook], OutlookResult]


@pytest.fixture
def result_of(book: FigureBook, evidence: Evidence) -> Evaluated:
    """Give the result of an outlook for trade with Kyrgyzstan, the figures into `book`."""

    def result(asked: Outlook) -> OutlookResult:
        return outlook_result(book, trade_result(book, evidence, "KG"), asked)

    return result


Thing = TypeVar("Thing")


def known(thing: Thing | None) -> Thing:
    assert thing is not None
    return thing


def values(series: Series) -> np.ndarray:
    return np.array(series.values, dtype=np.float64)


def test_paths_by_hand(result_of: Evaluated) -> None:
    result = result_of(outlook(scenario("up", 0.25, 10, 5), scenario("still", 0.75, 0)))
    up, still = result.scenarios
    years = np.arange(6)
    assert up.path.years == tuple(range(2025, 2031))
    assert_allclose(values(up.path), TURNOVER * (1.1 * 1.05) ** years)
    assert_allclose(values(still.path), np.full(6, TURNOVER))
    assert_allclose(values(result.weighted), 0.25 * values(up.path) + 0.75 * values(still.path))


def test_the_projection_starts_with_the_latest_trade(result_of: Evaluated) -> None:
    result = result_of(outlook(scenario("up", 1, 7, spread=3)))
    assert result.base_year == 2025
    for series in (result.weighted, result.scenarios[0].path, *result.fan):
        assert series.values[0] == pytest.approx(TURNOVER)


def test_the_fan_has_a_series_for_each_percentile_lowest_first(result_of: Evaluated) -> None:
    result = result_of(outlook(scenario("up", 1, 7, spread=3)))
    assert [series.id for series in result.fan] == [f"outlook.fan.{p}" for p in FAN]
    assert np.all(np.diff([values(series) for series in result.fan], axis=0)[:, 1:] > 0)


def test_a_fan_without_spread_is_the_path(result_of: Evaluated) -> None:
    result = result_of(outlook(scenario("only", 1, 4, 2)))
    for series in (*result.fan, result.weighted):
        assert_allclose(values(series), values(result.scenarios[0].path))


def test_without_a_target_everything_about_it_is_missing(result_of: Evaluated) -> None:
    result = result_of(outlook(scenario("up", 1, 10)))
    assert (result.target, result.reached, result.gap, result.chance) == (None,) * 4
    assert result.scenarios[0].reached is None


def test_the_year_the_target_is_reached_with_and_without(result_of: Evaluated) -> None:
    """2,361.9 million growing 10 % a year passes 3,000 in the third year."""
    result = result_of(outlook(scenario("up", 0.5, 10), scenario("still", 0.5, 0), target=3000))
    up, still = result.scenarios
    assert known(up.reached).value == 2028
    assert known(still.reached).value is None
    assert known(known(still.reached).note).values == (("last", 2030),)
    assert known(result.reached).value == 2030
    assert known(result.gap).value == pytest.approx(3000 - TURNOVER)
    assert (known(result.gap).year, known(result.gap).unit) == (2025, "musd")


def test_the_chance_never_falls_and_ends_with_the_scenarios_that_get_there(
    result_of: Evaluated,
) -> None:
    result = result_of(outlook(scenario("up", 0.25, 10), scenario("still", 0.75, 0), target=3000))
    assert known(result.chance).values == (0, 0, 0, 25, 25, 25)


def test_a_target_already_reached_leaves_no_gap(result_of: Evaluated) -> None:
    result = result_of(outlook(scenario("down", 1, -20), target=2000))
    assert known(result.gap).value == 0
    assert known(result.reached).value == known(result.scenarios[0].reached).value == 2025
    assert set(known(result.chance).values) == {100}


def test_an_outlook_that_ends_before_the_latest_year_shows_that_year_alone(
    result_of: Evaluated,
) -> None:
    result = result_of(outlook(scenario("up", 1, 10), target=3000, last_year=2020))
    assert result.weighted.years == (2025,)
    assert known(result.chance).values == (0,)


def test_a_scenario_may_be_called_like_a_figure_of_the_outlook(result_of: Evaluated) -> None:
    names = ("weighted", "target", "gap", "chance", "fan", "path", "reached")
    scenarios = [scenario(name, 1 / len(names), growth) for growth, name in enumerate(names)]
    result = result_of(outlook(*scenarios, target=3000))
    ids = [known(s.reached).id for s in result.scenarios]
    assert len({*ids, known(result.reached).id}) == len(names) + 1


def test_a_scenario_of_weight_zero_moves_neither_mean_nor_fan(evidence: Evidence) -> None:
    def result(*scenarios: Scenario) -> OutlookResult:
        book = FigureBook()
        return outlook_result(book, trade_result(book, evidence, "KG"), outlook(*scenarios))

    kept = scenario("kept", 1, 5, spread=2)
    alone, beside = result(kept), result(kept, scenario("dropped", 0, 90, 20, 10))
    assert beside.weighted.values == alone.weighted.values
    assert [s.values for s in beside.fan] == [s.values for s in alone.fan]


def test_what_has_no_source_is_illustrative_and_what_has_one_is_assumed(
    result_of: Evaluated, book: FigureBook
) -> None:
    sourced = msgspec.structs.replace(
        scenario("up", 1, 5).assumptions[0], source="fed_inflation_goal"
    )
    plain = scenario("up", 1, 5)
    mixed = msgspec.structs.replace(plain, assumptions=(sourced, *plain.assumptions[1:]))
    exports, imports, _ = result_of(outlook(mixed)).scenarios[0].assumptions
    assert [f.origin for f in (exports.low, exports.likely, exports.high)] == [Origin.ASSUMED] * 3
    assert exports.likely.sources == ("fed_inflation_goal",)
    assert imports.likely.origin is Origin.ILLUSTRATIVE
    assert book.is_illustrative("outlook.weighted")


@pytest.mark.parametrize(
    ("illustrative", "origin"), [(True, Origin.ILLUSTRATIVE), (False, Origin.JUDGED)]
)
def test_weights_are_illustrative_until_somebody_judged_them(
    illustrative: bool,  # noqa: FBT001  (the case)
    origin: Origin,
    result_of: Evaluated,
) -> None:
    asked = msgspec.structs.replace(
        outlook(scenario("up", 1, 5)), illustrative_weights=illustrative
    )
    weight = result_of(asked).scenarios[0].weight
    assert (weight.origin, weight.value, weight.unit) == (origin, 100, "pct")


def test_a_target_without_a_source_is_a_judgement(result_of: Evaluated) -> None:
    figure = known(result_of(outlook(scenario("up", 1, 5), target=2500)).target)
    assert (figure.origin, figure.sources) == (Origin.JUDGED, ())


def test_the_target_of_the_sample_is_that_of_p5(result_of: Evaluated) -> None:
    result = result_of(from_template("alatau", date="", language="en").outlook)
    assert (known(result.target).value, known(result.target).sources) == (3000, ("p5",))
    assert known(result.gap).value == pytest.approx(638.132)
    reached = {s.scenario.id: known(s.reached).value for s in result.scenarios}
    assert reached == {"baseline": 2027, "growth": 2027, "stagnation": 2035, "crisis": None}
    assert known(result.reached).value == 2028


def test_the_fan_rests_on_low_likely_and_high_and_a_path_on_the_likely_alone(
    result_of: Evaluated, book: FigureBook
) -> None:
    result = result_of(outlook(scenario("up", 1, 5, spread=1)))
    path = {entry.id for entry in book.behind(result.scenarios[0].path.id)}
    fan = {entry.id for entry in book.behind(result.fan[0].id)}
    assert "scenario.up.inflation.likely" in path & fan
    assert "scenario.up.inflation.low" in fan - path
    assert "scenario.up.weight" in fan - path
