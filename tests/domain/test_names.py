"""Tables of names: units, methods and drivers agree with each other and with their keys."""

from __future__ import annotations

import re

import pytest

from shekara.domain.drivers import DRIVERS
from shekara.domain.errors import EditError, ShekaraError
from shekara.domain.methods import METHODS
from shekara.domain.unit import Unit
from shekara.domain.units import UNITS
from shekara.text import Day, Listed, Quantity, plural, verbatim
from tests.domain.english import english


@pytest.mark.parametrize("unit", UNITS.values(), ids=list(UNITS))
def test_a_unit_shows_exactly_the_number(unit: Unit) -> None:
    assert UNITS[unit.code] is unit
    assert re.findall(r"\{(\w+)\}", unit.shown.source) == ["number"]
    assert unit.heading.source
    assert unit.decimals >= 0


def test_drivers_have_units_and_bounds_in_order() -> None:
    for key, driver in DRIVERS.items():
        assert driver.key == key
        assert driver.unit in UNITS
        assert driver.lowest < driver.highest


def test_methods_are_found_by_their_keys() -> None:
    assert all(method.key == key and method.name.source for key, method in METHODS.items())


def test_a_text_is_filled_with_values_of_every_kind() -> None:
    text = plural("test", "%n of {all} on {day}: {who}, {much}", "", 3).having(
        all=7,
        day=Day("2026-11-21"),
        who=Listed((verbatim("a"), "b")),
        much=Quantity(1.5, "musd"),
    )
    assert english(text) == "3 of 7 on 2026-11-21: a, b, 1.5 musd"


def test_an_error_keeps_its_sentence_and_says_it_in_the_log() -> None:
    error = EditError(verbatim("No {thing}").having(thing="hub"))
    assert isinstance(error, ShekaraError)
    assert error.text.source == "No {thing}"
    assert "hub" in str(error)
