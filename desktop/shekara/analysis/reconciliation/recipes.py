"""The calculations of trade analysis as formulas, as P5 makes them; x and y are sums of cells.

A sum of cells is written as pairs of a cell and its coefficient, so that x may be one
printed value, or exports and imports where no turnover is printed.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.formulas import Factor, Formula, Product, quotient
from shekara.analysis.reconciliation.intervals import MINUS_ONE

if TYPE_CHECKING:
    from collections.abc import Sequence

Parts = tuple[tuple[str, Decimal], ...]

HUNDRED = Decimal(100)


def index(first: Parts, last: Parts) -> Formula:
    """Give 100·x_t / x_0."""
    return quotient(last, first, HUNDRED)


def growth(first: Parts, last: Parts) -> Formula:
    """Give 100·x_t / x_0 − 100."""
    return Formula(index(first, last).products, -HUNDRED)


def average_growth(first: Parts, last: Parts, years: int) -> Formula:
    """Give 100·(x_T / x_0)^(1/T) − 100."""
    root = Fraction(1, years)
    factors = (Factor(last, root), Factor(first, -root))
    return Formula((Product(factors, HUNDRED),), -HUNDRED)


def index_of_indices(x: tuple[Parts, Parts], y: tuple[Parts, Parts]) -> Formula:
    """Give 100·(x_t / x_0) / (y_t / y_0), the lead of x over y."""
    factors = (Factor(x[1]), Factor(x[0], MINUS_ONE), Factor(y[1], MINUS_ONE), Factor(y[0]))
    return Formula((Product(factors, HUNDRED),))


def fall(first: Parts, last: Parts) -> Formula:
    """Give x_0 / x_t: how many times smaller the last value is."""
    return quotient(first, last)


def difference(first: Parts, last: Parts) -> Formula:
    """Give x_t − x_0."""
    less = tuple((cell, -coefficient) for cell, coefficient in first)
    return Formula((Product((Factor(last + less),)),))


def share(part: Parts, whole: Parts) -> Formula:
    """Give 100·x / Σx."""
    return quotient(part, whole, HUNDRED)


def change_of_share(first: tuple[Parts, Parts], last: tuple[Parts, Parts]) -> Formula:
    """Give the change of a share in percentage points, each as part and whole."""
    later, earlier = share(*last).products[0], share(*first).products[0]
    return Formula((later, Product(earlier.factors, -earlier.scale)))


def growth_of_share(first: tuple[Parts, Parts], last: tuple[Parts, Parts]) -> Formula:
    """Give the growth of a share in percent of itself, each as part and whole."""
    (x, whole), (y, other) = first, last
    factors = (Factor(y), Factor(other, MINUS_ONE), Factor(x, MINUS_ONE), Factor(whole))
    return Formula((Product(factors, HUNDRED),), -HUNDRED)


def mean(values: Sequence[Parts]) -> Formula:
    """Give the mean of several values."""
    joined = tuple(part for value in values for part in value)
    return Formula((Product((Factor(joined),), 1 / Decimal(len(values))),))


def ratio(above: Parts, below: Parts) -> Formula:
    """Give x / y, such as the coverage of imports by exports."""
    return quotient(above, below)
