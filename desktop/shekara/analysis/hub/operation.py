"""What a hub does and earns in a year, line by line.

Every line is linear, and so are the sums of them in `finance`, `economics` and `ledgers`. So an
Operation may hold yearly arrays, present values, or what one unit of something brings about –
a tonne of trade, a full year's ramp, a year open – and the sums may be formed before the years
or after them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from shekara.analysis.hub.quantities import Quantity, dot, plus

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Operation:
    """Lines of the hub's operation, in tonnes and in million USD.

    Existing, generated and transit tonnes handled; the charges of the first two and of transit,
    processing fees, rent, services; fixed and variable cost, wages; users' benefit u of existing
    and ½(u + c) of generated tonnes, value added by processing, the price of carbon; the surplus
    of transit users; turnover generated.
    """

    existing_t: Quantity = 0.0
    generated_t: Quantity = 0.0
    transit_t: Quantity = 0.0
    charges_musd: Quantity = 0.0
    transit_charges_musd: Quantity = 0.0
    fees_musd: Quantity = 0.0
    rent_musd: Quantity = 0.0
    services_musd: Quantity = 0.0
    fixed_musd: Quantity = 0.0
    variable_musd: Quantity = 0.0
    wages_musd: Quantity = 0.0
    existing_benefit_musd: Quantity = 0.0
    generated_benefit_musd: Quantity = 0.0
    value_added_musd: Quantity = 0.0
    carbon_musd: Quantity = 0.0
    transit_surplus_musd: Quantity = 0.0
    generated_turnover_musd: Quantity = 0.0

    @property
    def user_surplus_musd(self) -> Quantity:
        """H^d(u − c) + ½H^n(u − c): users' benefit less what they are charged."""
        return self.existing_benefit_musd + self.generated_benefit_musd - self.charges_musd


LINES = tuple(field.name for field in fields(Operation))

_COUNTED = ("existing_t", "generated_t", "transit_t", "generated_turnover_musd")

VALUED = tuple(line for line in LINES if line not in _COUNTED)
"""The lines that somebody pays or gains."""


def lines(operation: Operation) -> tuple[Quantity, ...]:
    """Give all lines of an operation in the order of LINES."""
    return tuple(getattr(operation, line) for line in LINES)


def handled_t(operation: Operation) -> Quantity:
    """Give all tonnes handled: existing, generated and transit."""
    return plus(operation.existing_t, operation.generated_t, operation.transit_t)


def combined(
    some: Sequence[Operation], times: Iterable[Quantity], wanted: Sequence[str] = LINES
) -> Operation:
    """Give the sum of some operations, each so many times, in the lines wanted."""
    how_often = tuple(times)
    return Operation(
        **{line: dot([getattr(each, line) for each in some], how_often) for line in wanted}
    )
