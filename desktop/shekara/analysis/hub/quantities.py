"""Numbers that are one value or one value per draw, and what they have in common."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Array = NDArray[np.float64]

Quantity = float | Array
"""One value for all draws, or an array with one value per draw on its leading axis."""

T = TypeVar("T")

_PLAIN = (float, str, int, type(None))
"""What holds no array; most of what is looked through is that."""


def lowest(quantity: Quantity) -> float:
    """Give the lowest value over all draws."""
    return float(np.min(quantity))


def draw_count(value: object) -> int:
    """Give the number of draws of all quantities within a value; 1 when none is drawn.

    Raises ValueError when two quantities have different numbers of draws.
    """
    found: list[Array] = []
    _collect((value,), found)
    lengths = {len(array) for array in found if array.ndim} - {1}
    if len(lengths) > 1:
        message = f"quantities have different numbers of draws: {sorted(lengths)}"
        raise ValueError(message)
    return lengths.pop() if lengths else 1


def draws_of(value: T, some: slice) -> T:
    """Give the same value with only some of the draws of its quantities."""
    return changed(value, lambda array: array if array.shape[:1] in {(), (1,)} else array[some])


def changed(value: T, change: Callable[[Array], Array]) -> T:
    """Give the same value with every array within it changed."""
    return cast("T", _changed(value, change))


def stacked(quantities: Sequence[Quantity], draws: int) -> Array:
    """Give quantities one under the other, shape (quantities, draws)."""
    table = np.empty((len(quantities), draws))
    for row, quantity in zip(table, quantities, strict=True):
        row[:] = quantity
    return table


def dot(some: Iterable[Quantity], others: Iterable[Quantity]) -> Quantity:
    """Give the sum of products of two series of equal length; 0 of none."""
    # Many effects are none: the draws of the other factor need not be run through.
    total: Quantity = 0.0
    for one, other in zip(some, others, strict=True):
        if _is_nothing(one) or _is_nothing(other):
            continue
        product = one * other
        if _is_nothing(total):
            total = product
        elif isinstance(total, np.ndarray) and np.shape(total) == np.shape(product):
            total += product
        else:
            total = total + product
    return total


def plus(*quantities: Quantity) -> Quantity:
    """Give the sum; what is nothing is passed over, for no draws need be run through for it."""
    total: Quantity = 0.0
    for quantity in quantities:
        if not _is_nothing(quantity):
            total = quantity if _is_nothing(total) else total + quantity
    return total


def _is_nothing(quantity: Quantity) -> bool:
    return isinstance(quantity, float) and not quantity


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Give the names of the fields of a dataclass; none of any other type."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _collect(value: object, found: list[Array]) -> None:
    """Add the arrays within a tuple or a dataclass to those found."""
    for item in _within(value):
        if isinstance(item, np.ndarray):
            found.append(cast("Array", item))
        elif not isinstance(item, float):
            _collect(item, found)


def _within(value: object) -> Sequence[object]:
    if isinstance(value, tuple):
        return cast("tuple[object, ...]", value)
    return [getattr(value, name) for name in _names(type(value))]


def _changed(value: object, change: Callable[[Array], Array]) -> object:
    if isinstance(value, np.ndarray):
        return change(cast("Array", value))
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        changed_items = tuple(_changed(item, change) for item in items)
        return items if _are_same(items, changed_items) else changed_items
    names = _names(type(value))
    before = [getattr(value, name) for name in names]
    after: list[Any] = [
        item if isinstance(item, _PLAIN) else _changed(item, change) for item in before
    ]
    # What holds no array is not made anew, nor checked again.
    if _are_same(before, after):
        return value
    return type(value)(**dict(zip(names, after, strict=True)))


def _are_same(some: Sequence[object], others: Sequence[object]) -> bool:
    return all(one is other for one, other in zip(some, others, strict=True))
