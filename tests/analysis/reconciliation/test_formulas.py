"""Formulas evaluate to what the calculation gives, and a solved cell gives the result back."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.analysis import trade
from shekara.analysis.reconciliation import recipes
from shekara.analysis.reconciliation.formulas import Factor, Formula, Product, just, quotient, total
from shekara.analysis.reconciliation.intervals import EVERYTHING, MINUS_ONE, Interval
from shekara.analysis.reconciliation.recipes import Parts

VALUES = st.decimals("0.1", 100_000, places=1)
ONE = Decimal(1)


def part(name: str) -> Parts:
    return ((name, ONE),)


A, B, C, D = (part(name) for name in "abcd")

RECIPES: dict[str, Formula] = {
    "index": recipes.index(A, B),
    "growth": recipes.growth(A, B),
    "average_growth": recipes.average_growth(A, B, 3),
    "index_of_indices": recipes.index_of_indices((A, B), (C, D)),
    "fall": recipes.fall(A, B),
    "difference": recipes.difference(A, B),
    "share": recipes.share(A, B),
    "change_of_share": recipes.change_of_share((A, B), (C, D)),
    "growth_of_share": recipes.growth_of_share((A, B), (C, D)),
    "mean": recipes.mean((A, B, C)),
    "ratio": recipes.ratio(A, B),
    "sum": total((*A, *B, ("c", Decimal(-1)))),
    "cell": just("a"),
}


def value(formula: Formula, values: dict[str, Decimal]) -> Decimal:
    return formula.value(lambda cell: Interval.of(values[cell])).middle


@given(st.fixed_dictionaries(dict.fromkeys("abcd", VALUES)))
def test_recipes_are_the_calculations_of_trade_analysis(values: dict[str, Decimal]) -> None:
    a, b, c, d = (float(values[name]) for name in "abcd")
    expected = {
        "index": trade.base_index([a, b])[1],
        "growth": 100 * b / a - 100,
        "average_growth": trade.average_annual_growth(a, b, 3),
        "index_of_indices": 100 * trade.lead_coefficient(b / a, d / c),
        "fall": a / b,
        "difference": b - a,
        "share": trade.share(a, b),
        "change_of_share": trade.share(c, d) - trade.share(a, b),
        "growth_of_share": 100 * (c / d) / (a / b) - 100,
        "mean": (a + b + c) / 3,
        "ratio": a / b,
        "sum": a + b - c,
        "cell": a,
    }
    found = {name: float(value(formula, values)) for name, formula in RECIPES.items()}
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-6)


@given(st.fixed_dictionaries(dict.fromkeys("abcd", VALUES)), st.sampled_from(sorted(RECIPES)))
def test_a_solved_cell_is_the_one_that_gave_the_result(
    values: dict[str, Decimal], name: str
) -> None:
    formula = RECIPES[name]
    look = {key: Interval.of(number) for key, number in values.items()}.__getitem__
    result = formula.value(look)
    for cell in formula.cells:
        solved = formula.solved(cell, result, look)
        near = Interval.of(values[cell], values[cell] * Decimal("1e-12"))
        assert solved.meets(near), (cell, solved)


def look(_cell: str) -> Interval:
    return Interval.of(Decimal(3))


def test_a_cell_at_two_places_or_at_none_cannot_be_solved_for() -> None:
    result = Interval.of(Decimal(5))
    twice_in_a_product = quotient(A, (*A, *B))
    twice_in_a_sum = Formula((Product((Factor(A),)), Product((Factor(A), Factor(B)))))
    for formula in (twice_in_a_product, twice_in_a_sum, just("b")):
        assert formula.solved("a", result, look) == EVERYTHING


def test_nothing_is_solved_from_an_open_result_or_through_zero() -> None:
    assert just("a").solved("a", EVERYTHING, look) == EVERYTHING
    share = quotient(A, B)
    through_zero = share.solved("b", Interval(Decimal(-1), Decimal(1)), look)
    assert through_zero == EVERYTHING


def test_a_formula_knows_whether_it_is_only_one_cell() -> None:
    assert just("a").only_cell == "a"
    assert total((("a", Decimal(2)),)).only_cell is None
    assert total((*A, *B)).only_cell is None
    assert Formula(constant=Decimal(100)).only_cell is None


def test_powers_of_factors_are_kept() -> None:
    cube_root = Formula((Product((Factor(A, Fraction(1, 3)), Factor(B, MINUS_ONE))),))
    found = value(cube_root, {"a": Decimal(27), "b": Decimal(3)})
    assert float(found) == pytest.approx(1)
