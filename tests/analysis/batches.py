"""Batches of values for tests."""

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.uncertainty.batch_values import BatchValues


def in_one_scenario(values: NDArray[np.float64]) -> BatchValues:
    """Values of options, (options, draws), in the only scenario there is."""
    return BatchValues(values[np.newaxis], np.ones(1), np.zeros(values.shape[1], dtype=np.intp))
