"""Formulas over printed numbers: constant + Σ scale · Π (Σ coefficient · cell)^power.

Sums, differences, shares, indices, growth, quotients and means all have this form, so one
evaluation and one solution for an unknown cell serve them all.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import reduce
from typing import TYPE_CHECKING

import msgspec

from shekara.analysis.reconciliation.intervals import EVERYTHING, MINUS_ONE, ONE, Interval

if TYPE_CHECKING:
    from collections.abc import Callable

_UNIT = Decimal(1)
_ONE = Interval(_UNIT, _UNIT)


class Factor(msgspec.Struct, frozen=True):
    """A sum of cells, each times a coefficient, to a power."""

    parts: tuple[tuple[str, Decimal], ...]
    power: Fraction = ONE

    def base(self, look: Callable[[str], Interval]) -> Interval:
        """Give the sum before it is raised to the power."""
        values = [
            look(cell) if coefficient == _UNIT else look(cell).scaled(coefficient)
            for cell, coefficient in self.parts
        ]
        return reduce(Interval.plus, values)

    def value(self, look: Callable[[str], Interval]) -> Interval:
        """Give the power of the sum."""
        base = self.base(look)
        return base if self.power is ONE else base.power(self.power)


class Product(msgspec.Struct, frozen=True):
    """A number times factors."""

    factors: tuple[Factor, ...]
    scale: Decimal = _UNIT

    def value(self, look: Callable[[str], Interval]) -> Interval:
        """Give the product."""
        value = reduce(Interval.times, [factor.value(look) for factor in self.factors])
        return value if self.scale == _UNIT else value.scaled(self.scale)


class Formula(msgspec.Struct, frozen=True):
    """A sum of products and a constant."""

    products: tuple[Product, ...] = ()
    constant: Decimal = Decimal(0)

    @property
    def cells(self) -> tuple[str, ...]:
        """Give the cells it names, each once."""
        named = (
            cell
            for product in self.products
            for factor in product.factors
            for cell, _ in factor.parts
        )
        return tuple(dict.fromkeys(named))

    @property
    def only_cell(self) -> str | None:
        """Give the cell when the formula is nothing but one."""
        cells = self.cells
        return cells[0] if cells and self == just(cells[0]) else None

    def value(self, look: Callable[[str], Interval]) -> Interval:
        """Give everything the formula may amount to."""
        values = [product.value(look) for product in self.products]
        return reduce(Interval.plus, values, Interval.of(self.constant))

    def solved(self, cell: str, result: Interval, look: Callable[[str], Interval]) -> Interval:
        """Give what the cell must be for the formula to amount to the result.

        A cell that stands at several places cannot be solved for: then it may be anything.
        """
        own = [p for p in self.products if any(cell in dict(f.parts) for f in p.factors)]
        if len(own) != 1 or not result.is_bounded:
            return EVERYTHING
        rest = result.minus(Interval.of(self.constant))
        for product in self.products:
            if product is not own[0]:
                rest = rest.minus(product.value(look))
        return _solved_in_product(own[0], cell, rest, look)


def _solved_in_product(
    product: Product, cell: str, result: Interval, look: Callable[[str], Interval]
) -> Interval:
    own = [factor for factor in product.factors if cell in dict(factor.parts)]
    if len(own) != 1:
        return EVERYTHING
    others = [factor.value(look) for factor in product.factors if factor is not own[0]]
    divisor = reduce(Interval.times, others, _ONE).scaled(product.scale)
    power = result.times(divisor.power(MINUS_ONE))
    base = power.power(1 / own[0].power)
    if not base.is_bounded:
        return EVERYTHING
    for other, coefficient in own[0].parts:
        if other != cell:
            base = base.minus(look(other).scaled(coefficient))
    return base.scaled(1 / dict(own[0].parts)[cell])


def just(cell: str) -> Formula:
    """Give the formula that is one cell."""
    return total(((cell, _UNIT),))


def total(parts: tuple[tuple[str, Decimal], ...]) -> Formula:
    """Give the sum of cells, each times its coefficient."""
    return Formula((Product((Factor(parts),)),))


def quotient(
    above: tuple[tuple[str, Decimal], ...],
    below: tuple[tuple[str, Decimal], ...],
    scale: Decimal = _UNIT,
) -> Formula:
    """Give scale · Σ above / Σ below."""
    return Formula((Product((Factor(above), Factor(below, MINUS_ONE)), scale),))
