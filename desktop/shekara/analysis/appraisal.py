"""Appraisal of yearly flows: present values, paybacks, sensitivity and switching values.

Flows lie on the last axis, t = 0 … T, with any axes for draws before it; t = 0 is not
discounted. A rate is a fraction, one for all draws or one per draw. Source: Asian
Development Bank, Financial Management and Analysis of Projects, 7.11.

Internal rates of return r > −1 are the roots x = 1/(1 + r) > 0 of Σ CF_t·x^t. By Descartes'
rule one change of sign among the flows means one rate. With more, the roots in (0, 1), and
those of the reversed flows, are counted and parted by the signs of their Bernstein
coefficients, halving the interval until each part holds none or one (Lane & Riesenfeld 1981,
Bounds on a polynomial, BIT 21:112–117).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import comb

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

GRID = 41
REFINEMENTS = 12
"""Each refinement narrows a bracket forty times: twelve exhaust the digits of a float."""

HALVINGS = 20
"""Rates that differ by less than some 1e-6 are held to be one."""

NOISE = 1e-14
"""Relative size below which a coefficient's sign is that of its rounding."""

START = 0.9
PRECISION = 1e-14
STEPS = 100


def discount_factors(rate: float | Array, last_year: int) -> Array:
    """Give (1 + r)^−t for t = 0 … T, the years on a new last axis behind those of the rate."""
    each = 1 / (1 + np.asarray(rate, dtype=np.float64))
    factors = np.empty((*each.shape, last_year + 1))
    factors[..., 0] = 1
    factors[..., 1:] = each[..., np.newaxis]
    return np.multiply.accumulate(factors, axis=-1, out=factors)


def npv(flows: Array, rate: float | Array) -> Array:
    """Give Σ CF_t/(1 + r)^t, shape of the draws."""
    factors = discount_factors(rate, flows.shape[-1] - 1)
    return np.asarray(np.einsum("...t,...t->...", flows, factors), dtype=np.float64)


def viability_gap(fnpv: Array) -> Array:
    """Give max(0, −FNPV): what would have to be given for the investor to break even."""
    return np.maximum(0, -fnpv)


def benefit_cost_ratio(benefits: Array, costs: Array) -> Array:
    """Give PV(B)/PV(costs − residual); NaN where nothing is spent on balance."""
    ratio = np.full(np.broadcast(benefits, costs).shape, np.nan)
    return np.divide(benefits, costs, out=ratio, where=costs > 0)


def equivalent_annual_value(present_value: Array, rate: float | Array, last_year: int) -> Array:
    """Give the equal yearly amount in t = 1 … T that is worth a present value.

    Raises ValueError without a year to spread it over.
    """
    if last_year < 1:
        message = f"no yearly value over {last_year} years"
        raise ValueError(message)
    annuity = np.sum(discount_factors(rate, last_year)[..., 1:], axis=-1)
    return np.asarray(present_value / annuity, dtype=np.float64)


def payback(flows: Array) -> Array:
    """Give the years until what was spent has come back, within a year by straight line.

    0 where nothing is ever owed, NaN where it never comes back. What is spent again after that
    does not count.
    """
    owed = np.cumsum(flows, axis=-1)
    was_negative = np.logical_or.accumulate(owed < 0, axis=-1)
    back = was_negative & (owed >= 0)
    year = np.argmax(back, axis=-1)[..., np.newaxis]
    before = np.take_along_axis(owed, np.maximum(year - 1, 0), axis=-1)
    income = np.take_along_axis(flows, year, axis=-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        years = (year - 1 - before / income)[..., 0]
    years = np.where(np.any(back, axis=-1), years, np.nan)
    return np.where(was_negative[..., -1], years, 0.0)


def discounted_payback(flows: Array, rate: float | Array) -> Array:
    """Give the payback of the discounted flows, in years; NaN where they never pay back."""
    return payback(flows * discount_factors(rate, flows.shape[-1] - 1))


def sensitivity_indicator(
    base_npv: float, changed_npv: float, base: float, changed: float
) -> float:
    """Give SI = ((NPV_b − NPV_1)/NPV_b)/((X_1 − X_b)/X_b); its size is what is reported.

    Raises ValueError when the base of either is zero or the variable does not change.
    """
    if 0 in (base_npv, base, changed - base):
        message = f"no sensitivity of {base_npv} to a change from {base} to {changed}"
        raise ValueError(message)
    return ((base_npv - changed_npv) / base_npv) / ((changed - base) / base)


def switching_value(base_npv: float, changed_npv: float, base: float, changed: float) -> float:
    """Give SV = 100·NPV_b/(NPV_b − NPV_1)·|X_1 − X_b|/X_b, percent; exact where linear.

    Raises ValueError when the NPV does not change or the base is zero.
    """
    return switching_change(base_npv, changed_npv, base, changed) * (1 if changed > base else -1)


def switching_change(base_npv: float, changed_npv: float, base: float, changed: float) -> float:
    """Give the signed change of a variable, percent, that makes a linear NPV zero.

    Raises ValueError when the NPV does not change or the base is zero.
    """
    if base_npv == changed_npv or base == 0:
        message = f"no change of {base} switches an NPV that stays {base_npv}"
        raise ValueError(message)
    return 100 * base_npv / (base_npv - changed_npv) * (changed - base) / base


@dataclass(frozen=True, slots=True)
class Switch:
    """Where the response becomes zero: the variable's value, and its change in percent of base."""

    value: float
    change_percent: float


def switching_point(
    response: Callable[[Array], Array], base: float, low: float, high: float
) -> Switch | None:
    """Find where a response that need not be linear becomes zero, nearest to the base.

    `response` takes values of the variable, shape (n,), and gives one NPV for each. The range
    is searched on a grid of 41 points; None where the response keeps its sign on it. The base
    must not be zero, for the change is told in percent of it: ValueError.
    """
    if base == 0 or not low <= base <= high:
        message = f"no switching change of {base} between {low} and {high}"
        raise ValueError(message)
    found = [root for end in (low, high) if (root := _first_zero(response, base, end)) is not None]
    if not found:
        return None
    value = min(found, key=lambda root: abs(root - base))
    return Switch(value, 100 * (value - base) / base)


def _first_zero(response: Callable[[Array], Array], start: float, end: float) -> float | None:
    """Give the first zero on the way from start to end, to the last digits of a float."""
    for _ in range(REFINEMENTS):
        points = np.linspace(start, end, GRID)
        signs = np.sign(response(points))
        turns = np.flatnonzero(signs != signs[0])
        if signs[0] == 0 or not len(turns):
            return start if signs[0] == 0 else None
        start, end = float(points[turns[0] - 1]), float(points[turns[0]])
    return (start + end) / 2


@dataclass(frozen=True, slots=True, eq=False)
class RateOfReturn:
    """Rate per draw, NaN unless it is the only one, and how many rates there are."""

    rate: Array
    count: Integers


def irr(flows: Array) -> RateOfReturn:
    """Give the internal rate of return of flows (…, years), a fraction above −1."""
    series = np.ascontiguousarray(np.reshape(flows, (-1, flows.shape[-1])), dtype=np.float64)
    count = sign_changes(series)
    rate = np.full(len(series), np.nan)
    single = count == 1
    rate[single] = _only_rate(series if np.all(single) else series[single])
    several = np.flatnonzero(count > 1)
    if len(several):
        owners, rates = _all_rates(series[several])
        count[several] = np.bincount(owners, minlength=len(several))
        alone = count[several[owners]] == 1
        rate[several[owners[alone]]] = rates[alone]
    shape = flows.shape[:-1]
    return RateOfReturn(rate.reshape(shape), count.reshape(shape))


def rates_of_return(flows: Array) -> tuple[float, ...]:
    """Give all internal rates of return of one series of flows, from low to high."""
    _, rates = _all_rates(np.reshape(np.asarray(flows, dtype=np.float64), (1, -1)))
    return tuple(sorted(float(rate) for rate in rates))


def sign_changes(series: Array) -> Integers:
    """Give how often the sign changes along the last axis, zeros passed over."""
    changes = np.zeros(len(series), dtype=np.int64)
    last = np.zeros(len(series))
    for flow in np.ascontiguousarray(series.T):
        changes += last * np.sign(flow) < 0
        last = np.where(flow == 0, last, np.sign(flow))
    return changes


def _only_rate(series: Array) -> Array:
    """Give the rate of flows with one change of sign: 0 < x < 1 above zero, or below it."""
    total, first = np.sum(series, axis=1), _first_sign(series)
    is_positive = total * first < 0
    polynomials = series
    if not np.all(is_positive):
        polynomials = np.where(is_positive[:, np.newaxis], series, series[:, ::-1])
        first = np.where(is_positive, first, -first)
    x = _root(polynomials, first, np.zeros(len(series)), np.ones(len(series)))
    return np.where(total == 0, 0, np.where(is_positive, 1 / x - 1, x - 1))


def _first_sign(series: Array) -> Array:
    first = np.argmax(series != 0, axis=1)
    return np.sign(series[np.arange(len(series)), first])


def _root(polynomials: Array, sign_at_low: Array, low: Array, high: Array) -> Array:
    """Give the one root between low and high by Newton's method, halving where it would leave."""
    powers = np.ascontiguousarray(polynomials.T)
    x = low + START * (high - low)
    moved, steps = math.inf, 0
    while moved > PRECISION and steps < STEPS:
        value, slope = _value_and_slope(powers, x)
        is_low = value * sign_at_low > 0
        low, high = np.where(is_low, x, low), np.where(is_low, high, x)
        with np.errstate(divide="ignore", invalid="ignore"):
            following = x - value / slope
        inside = (following >= low) & (following <= high)
        following = np.where(inside, following, (low + high) / 2)
        moved = float(np.max(np.abs(following - x) / following, initial=0))
        x, steps = following, steps + 1
    return x


def _value_and_slope(powers: Array, x: Array) -> tuple[Array, Array]:
    value, slope = powers[-1].copy(), np.zeros(len(x))
    for coefficient in powers[-2::-1]:
        slope *= x
        slope += value
        value *= x
        value += coefficient
    return value, slope


def _all_rates(series: Array) -> tuple[Integers, Array]:
    """Give the rates of several series: for each rate the number of its series, and the rate."""
    total, scale = np.sum(series, axis=1), np.sum(np.abs(series), axis=1)
    # One measure of noise for all three, or a rate next to zero would be counted twice.
    noise = NOISE * scale
    even = np.flatnonzero((np.abs(total) <= noise) & (scale > 0))
    above, x = _roots_inside(series, noise)
    below, y = _roots_inside(series[:, ::-1], noise)
    return (
        np.concatenate([above, below, even]),
        np.concatenate([1 / x - 1, y - 1, np.zeros(len(even))]),
    )


def _roots_inside(polynomials: Array, noise: Array) -> tuple[Integers, Array]:
    """Give the roots in (0, 1): for each the number of its polynomial, and the root.

    `noise` is what of each polynomial's coefficients is no more than zero, shape (series,).
    """
    coefficients = polynomials @ _to_bernstein(polynomials.shape[1] - 1).T
    owner = np.arange(len(polynomials))
    low, width = np.zeros(len(polynomials)), 1.0
    owners, roots = [np.zeros(0, dtype=np.int64)], [np.zeros(0)]
    for _ in range(HALVINGS):
        coefficients = np.where(
            np.abs(coefficients) <= noise[owner][:, np.newaxis], 0, coefficients
        )
        if not len(owner):
            break
        changes = sign_changes(coefficients)
        one, more = changes == 1, changes > 1
        owners.append(owner[one])
        sign = _first_sign(coefficients[one])
        roots.append(_root(polynomials[owner[one]], sign, low[one], low[one] + width))
        left, right = _halves(coefficients[more])
        owner, low, width = owner[more], low[more], width / 2
        at_middle = np.abs(left[:, -1]) <= noise[owner]
        owners.append(owner[at_middle])
        roots.append(low[at_middle] + width)
        coefficients = np.concatenate([left, right])
        owner, low = np.concatenate([owner, owner]), np.concatenate([low, low + width])
    touching = sign_changes(coefficients) > 0
    owners.append(owner[touching])
    roots.append(low[touching] + width / 2)
    return np.concatenate(owners), np.concatenate(roots)


@cache
def _to_bernstein(degree: int) -> Array:
    """Give the matrix from coefficients of powers to those of Bernstein: C(i, j)/C(degree, j)."""
    return np.array(
        [[comb(i, j) / comb(degree, j) for j in range(degree + 1)] for i in range(degree + 1)]
    )


def _halves(coefficients: Array) -> tuple[Array, Array]:
    """Give the Bernstein coefficients of both halves of the interval (de Casteljau)."""
    left, right = coefficients.copy(), coefficients.copy()
    degree = coefficients.shape[1] - 1
    for step in range(1, degree + 1):
        left[:, step:] = (left[:, step:] + left[:, step - 1 : -1]) / 2
        right[:, : degree + 1 - step] = (
            right[:, : degree + 1 - step] + right[:, 1 : degree + 2 - step]
        ) / 2
    return left, right
