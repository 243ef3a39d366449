"""Replacement, residual value and depreciation at the ends of lives."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from shekara.analysis.hub.assets import Investment, depreciation, investment, wear
from shekara.analysis.hub.inputs import Asset, Concept
from shekara.analysis.hub.opening import in_year

LAST = 10


def capital(concept: Concept) -> Investment:
    return investment(concept, LAST, lambda year: in_year(year, LAST))


def store(life: float, **changes: float) -> Concept:
    return replace(Concept(assets=(Asset(cost_musd=12, life_years=life),)), **changes)


def line(values: object) -> np.ndarray:
    return np.broadcast_to(np.asarray(values), (LAST + 1, 1))[:, 0]


def only(**amounts: float) -> list[float]:
    """A course with the amounts given as y3=…, and zeros."""
    return [amounts.get(f"y{year}", 0.0) for year in range(LAST + 1)]


def test_an_asset_is_replaced_in_the_year_in_which_its_life_ends() -> None:
    """It opens at 1 and lives to 5 and 9, the ends of years 4 and 8."""
    found = capital(store(4))
    assert_allclose(line(found.replacement_musd), only(y4=12, y8=12))
    # At 11 it is two of four years old.
    assert_allclose(line(found.residual_musd), only(y10=6))


def test_a_life_that_ends_within_a_year_is_replaced_in_it() -> None:
    found = capital(store(4, delay_years=0.5))
    assert_allclose(line(found.replacement_musd), only(y5=12, y9=12))
    assert_allclose(line(found.residual_musd), only(y10=12 * (1 - 1.5 / 4)))


def test_nothing_is_replaced_in_the_last_year() -> None:
    """Its life ends with year 10, which is T: no successor, no residual value."""
    found = capital(store(10))
    assert not line(found.replacement_musd).any()
    assert not line(found.residual_musd).any()


def test_a_life_that_ends_before_the_last_year_is_replaced_for_that_year() -> None:
    found = capital(store(9))
    assert_allclose(line(found.replacement_musd), only(y9=12))
    assert_allclose(line(found.residual_musd), only(y10=12 * 8 / 9))


def test_overrun_raises_the_first_asset_and_not_its_successors() -> None:
    concept = store(6, overrun=0.5)
    found = capital(concept)
    assert_allclose(line(found.outlay_musd), only(y0=18))
    assert_allclose(line(found.replacement_musd), only(y6=12))
    assert_allclose(line(found.residual_musd), only(y10=4))
    worn = line(depreciation(wear(concept, LAST), LAST))
    assert_allclose(worn, [0, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2])


def test_depreciation_ends_with_the_life() -> None:
    concept = store(9.5)
    worn = line(depreciation(wear(concept, LAST), LAST))
    assert_allclose(worn, [0, *[12 / 9.5] * 9, 12 / 9.5 / 2])


def test_without_assets_nothing_wears() -> None:
    assert not depreciation(wear(Concept(), LAST), LAST).any()


def test_land_is_bought_and_given_back() -> None:
    found = capital(Concept(land_musd=2))
    assert_allclose(line(found.land_musd), only(y0=2, y10=-2))
    assert_allclose(line(found.land_opportunity_musd), line(found.land_musd))
    worth = capital(Concept(land_musd=2, land_opportunity_musd=0.5))
    assert_allclose(line(worth.land_opportunity_musd), only(y0=0.5, y10=-0.5))


def test_works_off_site_are_spent_like_capital_without_overrun() -> None:
    found = capital(Concept(off_site_musd=3, build_years=2, overrun=0.5))
    assert_allclose(line(found.off_site_musd), only(y0=1.5, y1=1.5))


def test_present_values_are_those_of_the_years() -> None:
    concept = store(4, land_musd=2, build_years=2.5)
    yearly, factors = capital(concept), 1.1 ** -np.arange(LAST + 1)
    worth = investment(concept, LAST, lambda year: 1.1**-year)
    for name in ("outlay_musd", "replacement_musd", "residual_musd", "land_musd"):
        assert getattr(worth, name) == pytest.approx(factors @ line(getattr(yearly, name)))
