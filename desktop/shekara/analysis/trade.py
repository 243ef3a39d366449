"""Trade dynamics as P5 analyses them: indices, shares, balance, coverage, concentration.

Values are yearly totals in one unit. A missing value is None and makes what is computed
from it None; nothing is filled in.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Values = tuple[float | None, ...]


def base_index(values: Sequence[float | None]) -> Values:
    """Give 100·x_t / x_0 for each year; None where either is missing or x_0 is zero."""
    first = values[0] if values else None
    return tuple(_percent(value, first) for value in values)


def chain_index(values: Sequence[float | None]) -> Values:
    """Give 100·x_t / x_(t−1) for each year; the first is None, having no year before."""
    before = (None, *values[:-1]) if values else ()
    return tuple(_percent(value, last) for value, last in zip(values, before, strict=True))


def average_annual_growth(first: float, last: float, years: int) -> float:
    """Give (x_T / x_0)^(1/T) − 1 in percent a year.

    Raises ValueError unless both values are positive and T is at least 1: no average growth
    leads from or to nothing.
    """
    if first <= 0 or last <= 0 or years < 1:
        message = f"no average growth from {first} to {last} in {years} years"
        raise ValueError(message)
    return 100 * ((last / first) ** (1 / years) - 1)


def real_growth(nominal: float, inflation: float) -> float:
    """Give (1 + g_n)/(1 + π) − 1, all in percent: growth of volume behind growth in money.

    Raises ValueError when inflation is −100 % or less: such money has no worth to grow in.
    """
    if inflation <= -100:  # noqa: PLR2004  (percent)
        message = f"no real growth at an inflation of {inflation} %"
        raise ValueError(message)
    return 100 * ((1 + nominal / 100) / (1 + inflation / 100) - 1)


def turnover(exports: Sequence[float | None], imports: Sequence[float | None]) -> Values:
    """Give exports + imports of each year; None where one of them is missing."""
    return tuple(
        None if x is None or m is None else x + m for x, m in zip(exports, imports, strict=True)
    )


def balance(exports: Sequence[float | None], imports: Sequence[float | None]) -> Values:
    """Give exports − imports of each year; None where one of them is missing."""
    return tuple(
        None if x is None or m is None else x - m for x, m in zip(exports, imports, strict=True)
    )


def coverage(exports: Sequence[float | None], imports: Sequence[float | None]) -> Values:
    """Give exports / imports of each year, in percent; None without either or with no imports."""
    return tuple(_percent(x, m) for x, m in zip(exports, imports, strict=True))


def share(part: float, total: float) -> float:
    """Give part / total in percent; raises ValueError when the total is not positive."""
    if total <= 0:
        message = f"no share of a total of {total}"
        raise ValueError(message)
    return 100 * part / total


def lead_coefficient(import_index: float, export_index: float) -> float:
    """Give the import index over the export index: above 1, imports grew faster.

    Raises ValueError unless the export index is positive.
    """
    if export_index <= 0:
        message = f"nothing leads or lags an export index of {export_index}"
        raise ValueError(message)
    return import_index / export_index


def concentration(values: Sequence[float]) -> float:
    """Give the Herfindahl–Hirschman index Σπ² of the shares π, between 1/n and 1.

    Raises ValueError for negative values and for a total of zero.
    """
    total = math.fsum(values)
    if total <= 0 or any(value < 0 for value in values):
        message = "concentration needs values that are not negative and not all zero"
        raise ValueError(message)
    return math.fsum((value / total) ** 2 for value in values)


def _percent(value: float | None, basis: float | None) -> float | None:
    if value is None or basis is None or basis == 0:
        return None
    return 100 * value / basis
