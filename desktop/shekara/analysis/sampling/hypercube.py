"""Latin hypercubes of uniform numbers, and rank correlation induced by reordering them.

Rows are inputs, columns are draws.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.sampling.distributions import normal_quantile

Array = NDArray[np.float64]

_OPEN = 2.0**-53
_SYMMETRY = 1e-12
_LEAST_EIGENVALUE = 1e-9


def stream(seed: int, *key: int) -> np.random.Generator:
    """Give the generator of one numbered stream: it depends on the seed and the key alone."""
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=key))


def hypercube(rows: int, draws: int, generator: np.random.Generator) -> Array:
    """Draw uniform numbers within (0, 1), shape (rows, draws): one in each stratum of a row.

    McKay, Beckman and Conover (1979). Rows are independent of each other.
    """
    uniforms = generator.random((rows, draws))
    uniforms += np.arange(draws)
    uniforms /= draws
    # A number so close to the edge of its stratum that it rounds to 0 or 1 has no quantile.
    np.clip(uniforms, _OPEN, 1 - _OPEN, out=uniforms)
    return generator.permuted(uniforms, axis=1, out=uniforms)


def checked_correlation(correlation: Array) -> Array:
    """Give a matrix of rank correlations, symmetric to the last digit.

    Raises ValueError unless it is square, symmetric, 1 along the diagonal and positive
    definite: only then are there inputs so correlated.
    """
    matrix = np.asarray(correlation, dtype=np.float64)
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1]:  # noqa: PLR2004  (a matrix)
        message = f"rank correlations must be a square matrix, not of shape {matrix.shape}"
        raise ValueError(message)
    if not np.all(np.abs(matrix - matrix.T) <= _SYMMETRY):
        message = "rank correlations must be symmetric: that of a and b is that of b and a"
        raise ValueError(message)
    if not np.all(np.abs(np.diag(matrix) - 1) <= _SYMMETRY):
        message = "every input has a rank correlation of 1 with itself"
        raise ValueError(message)
    if float(np.linalg.eigvalsh(of_scores(matrix))[0]) < _LEAST_EIGENVALUE:
        message = "the rank correlations contradict each other: not positive definite"
        raise ValueError(message)
    return (matrix + matrix.T) / 2


def of_scores(correlation: Array) -> Array:
    """Give the correlation of normal scores whose ranks are correlated as given (Pearson 1907)."""
    scores = 2 * np.sin(np.pi / 6 * np.asarray(correlation))
    np.fill_diagonal(scores, 1)
    return scores


def correlated(values: Array, correlation: Array) -> Array:
    """Reorder each row of values (rows, draws) so that rows are rank-correlated as given.

    Iman and Conover (1982) with van der Waerden scores; `correlation` (rows, rows) is
    Spearman's, as checked_correlation gives it. Row i depends on rows up to i alone, and the
    first is left as it is. Needs more draws than rows.
    """
    draws = values.shape[1]
    order = np.argsort(values, axis=1)
    scores = np.empty(values.shape)
    np.put_along_axis(scores, order, np.broadcast_to(_van_der_waerden(draws), values.shape), 1)
    by_chance = np.linalg.cholesky(scores @ scores.T / np.sum(_van_der_waerden(draws) ** 2))
    wanted = np.linalg.cholesky(of_scores(correlation)) @ np.linalg.solve(by_chance, scores)
    wanted[0] = scores[0]
    reordered = np.empty(values.shape)
    ascending = np.take_along_axis(values, order, 1)
    np.put_along_axis(reordered, np.argsort(wanted, axis=1), ascending, 1)
    return reordered


@lru_cache(maxsize=8)
def _van_der_waerden(draws: int) -> Array:
    """Give the scores Φ⁻¹(i / (n + 1)), i = 1 … n, not to be written to."""
    scores = normal_quantile(np.arange(1, draws + 1) / (draws + 1))
    scores.flags.writeable = False
    return scores
