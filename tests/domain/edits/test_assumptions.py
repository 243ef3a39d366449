"""Assumptions as people type them, and their place among the others."""

from __future__ import annotations

import pytest

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits.assumptions import assumed, inserted, require_driver, without
from shekara.domain.errors import EditError
from shekara.domain.scenarios import in_order
from shekara.domain.shapes import Shape
from tests.domain.english import english


def test_an_assumption_holds_what_was_typed_as_fractions_and_trimmed_words() -> None:
    new = assumed("delay", low=0, likely=1, high=2, shape=Shape.UNIFORM, source="p5", note=" a ")
    assert (new.low, new.likely, new.high) == (0.0, 1.0, 2.0)
    assert all(isinstance(value, float) for value in (new.low, new.likely, new.high))
    assert (new.shape, new.source, new.note) == (Shape.UNIFORM, "p5", "a")


@pytest.mark.parametrize(
    ("low", "likely", "high"),
    [(1, 0, 2), (0, 3, 2), (-1, 0, 1), (0, 1, 21), (float("nan"), 1, 2), (0, 1, float("inf"))],
)
def test_values_out_of_order_or_bounds_are_refused_with_the_bounds(
    low: float, likely: float, high: float
) -> None:
    with pytest.raises(EditError) as refused:
        assumed("delay", low=low, likely=likely, high=high)
    assert english(refused.value.text) == (
        "Delay of the opening: write low, likely and high in this order, between 0 years and "
        "20 years."
    )


def test_a_refusal_names_the_concept_of_the_driver() -> None:
    with pytest.raises(EditError) as refused:
        assumed("trade_staff", low=3, likely=2, high=1)
    assert english(refused.value.text).startswith("Staff (Trade-logistics complex): ")


@pytest.mark.parametrize("low", [-0.5, 0])
def test_a_lognormal_assumption_must_lie_above_zero(low: float) -> None:
    with pytest.raises(EditError) as refused:
        assumed("hours_saved", low=low, likely=1, high=2, shape=Shape.LOGNORMAL)
    assert "a lognormal distribution lies above zero" in english(refused.value.text)
    assumed("hours_saved", low=0.1, likely=1, high=2, shape=Shape.LOGNORMAL)


def test_assumptions_stay_in_the_order_of_the_drivers_whatever_comes_first() -> None:
    keys = list(DRIVERS)
    held = ()
    for key in (*keys[1::2], *keys[::2][::-1], keys[7]):
        lowest, highest = DRIVERS[key].lowest, DRIVERS[key].highest
        held = inserted(held, assumed(key, low=lowest, likely=lowest, high=highest))
    assert [assumption.driver for assumption in held] == in_order(keys) == keys


def test_an_assumption_takes_the_place_of_the_one_before() -> None:
    first = assumed("delay", low=0, likely=1, high=2)
    second = assumed("delay", low=1, likely=2, high=3)
    assert inserted((first,), second) == (second,)
    assert without((second,), "delay") == ()
    assert without((second,), "peak") == (second,)


def test_an_unknown_driver_is_refused_with_keys_like_it() -> None:
    with pytest.raises(EditError) as refused:
        require_driver("hub_capex")
    assert "transport_capex, trade_capex, industrial_capex" in english(refused.value.text)


@pytest.mark.parametrize("driver", ["", "rain", "_"])
def test_an_unknown_driver_like_none_is_refused_with_the_first(driver: str) -> None:
    with pytest.raises(EditError) as refused:
        require_driver(driver)
    assert "such as export_growth, import_growth, inflation;" in english(refused.value.text)
