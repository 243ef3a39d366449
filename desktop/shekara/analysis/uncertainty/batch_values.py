"""What the options come to in a batch of futures, each looked at in every scenario."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class BatchValues:
    """One quantity of the options in a batch, (scenarios, options, draws).

    Scenarios weigh as in `weights`, (scenarios,), which add up to 1; `scenario`, (draws,), is
    the one drawn for each future by weight. Means are over all scenarios, by weight, and so know
    more than the futures drawn alone.
    """

    in_each: Array
    weights: Array
    scenario: NDArray[np.intp]

    def __post_init__(self) -> None:
        """Refuse values that are not finite, with a ValueError."""
        if not np.all(np.isfinite(self.in_each)):
            message = "a value drawn is not a finite number"
            raise ValueError(message)

    @property
    def drawn(self) -> Array:
        """The values in the scenarios drawn, (options, draws)."""
        if len(self.in_each) == 1:
            return self.in_each[0]
        return np.take_along_axis(self.in_each, self.scenario[np.newaxis, np.newaxis, :], axis=0)[0]

    def payoffs(self) -> Array:
        """Give the mean value of each option in each scenario, (options, scenarios)."""
        return self.in_each.mean(axis=-1).T

    @property
    def means(self) -> Array:
        """The mean of each option, (options,)."""
        return self.mean(self.in_each)

    def mean(self, of: Array | NDArray[np.bool_]) -> Array:
        """Give the mean of anything known of all values, of their shape; of truths the share."""
        return np.asarray(self.weights @ np.mean(of, axis=-1))
