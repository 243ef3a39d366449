"""Round steps for the axis of a chart."""

from __future__ import annotations

import math

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)


def round_steps(highest: float, about: int = 5) -> tuple[float, ...]:
    """Give steps from zero to the first round one not below a positive number."""
    if not 0 < highest < math.inf:
        return 0.0, 1.0
    rough = highest / about
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(size * factor for factor in _ROUND if size * factor >= rough * (1 - 1e-9))
    return tuple(number * step for number in range(math.ceil(highest / step - 1e-9) + 1))


def axis_steps(low: float, high: float, about: int = 5) -> tuple[float, ...]:
    """Give round steps from below the lowest to above the highest value of an axis."""
    step = round_steps(high - low or 1.0, about)[1]
    first = math.floor(low / step + 1e-9)
    last = max(math.ceil(high / step - 1e-9), first + 1)
    return tuple(step * number for number in range(first, last + 1))
