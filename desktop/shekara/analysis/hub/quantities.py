"""Numbers that are one value or one value per draw, and what they have in common."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Array = NDArray[np.float64]

Quantity = float | Array
"""One value for all draws, or an array with one value per draw on its leading axis."""

T = TypeVar("T")


def lowest(quantity: Quantity) -> float:
    """Give the lowest value over all draws."""
    return float(np.min(quantity))


def draw_count(value: object) -> int:
    """Give the number of draws of all quantities within a value; 1 when none is drawn.

    Raises ValueError when two quantities have different numbers of draws.
    """
    lengths = {len(array) for array in _arrays(value) if array.ndim} - {1}
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
    total: Quantity = 0.0
    for one, other in zip(some, others, strict=True):
        # Many effects are none: the draws of the other factor need not be run through.
        if not (_is_nothing(one) or _is_nothing(other)):
            total = total + one * other
    return total


def _is_nothing(quantity: Quantity) -> bool:
    return isinstance(quantity, float) and not quantity


def _arrays(value: object) -> Iterator[Array]:
    if isinstance(value, np.ndarray):
        yield cast("Array", value)
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _arrays(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _arrays(getattr(value, field.name))


def _changed(value: object, change: Callable[[Array], Array]) -> object:
    if isinstance(value, np.ndarray):
        return change(cast("Array", value))
    if isinstance(value, tuple):
        return tuple(_changed(item, change) for item in cast("tuple[object, ...]", value))
    if is_dataclass(value) and not isinstance(value, type):
        before = {field.name: getattr(value, field.name) for field in fields(value)}
        after = {name: _changed(item, change) for name, item in before.items()}
        return replace(value, **cast("dict[str, Any]", after))
    return value
