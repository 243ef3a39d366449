"""When the hub is built, opens and fills up, and how trade grows meanwhile.

Courses of years have the shape (years, draws), t = 0 … T, so that all draws of a year lie
together; what is not drawn has one draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.hub.quantities import Array, Quantity

if TYPE_CHECKING:
    from shekara.analysis.hub.inputs import Concept

INSTANT = 1e-9
"""Years that stand for none where the model divides by them."""


def opening_year(concept: Concept) -> Quantity:
    """Give o = build years + delay, years from the start of t = 0."""
    return concept.build_years + concept.delay_years


def turning_years(first: Quantity, last: Quantity, last_year: int) -> slice[int, int, None]:
    """Give the years outside which no draw lies between two times; before and after all is even."""
    start, stop = int(np.floor(np.min(first))), int(np.ceil(np.max(last)))
    return slice(min(max(start, 0), last_year + 1), min(max(stop, 0), last_year + 1), None)


def years_open(opening: Quantity, last_year: int, out: Array | None = None) -> Array:
    """Give φ_t = clip(t + 1 − o, 0, 1), the part of each year after a time."""
    is_open = np.empty((last_year + 1, np.size(opening))) if out is None else out
    turning = turning_years(opening, opening, last_year)
    is_open[: turning.start] = 0
    is_open[turning] = part_after(opening, turning)
    is_open[turning.stop :] = 1
    return is_open


def part_after(time: Quantity, years: slice[int, int, None]) -> Array:
    """Give the part of some years that lies after a time, (years, draws)."""
    return np.clip(_ends(years) - time, 0, 1)


def ramp(
    is_open: Array, opening: Quantity, ramp_years: Quantity, out: Array | None = None
) -> Array:
    """Give φ_t·(3u² − 2u³) with u = clip((t + 1 − o)/m, 0, 1), m the years of ramp.

    `is_open` is φ. Without years of ramp the hub is full from the day it opens.
    """
    filling = np.empty_like(is_open) if out is None else out
    filling[:] = is_open
    rising = turning_years(opening, opening + ramp_years, len(is_open) - 1)
    u = np.clip((_ends(rising) - opening) / np.maximum(ramp_years, INSTANT), 0, 1)
    filling[rising] *= u * u * (3 - 2 * u)
    return filling


def _ends(years: slice[int, int, None]) -> Array:
    """Give the times at which some years end, as a column."""
    return np.arange(years.start + 1.0, years.stop + 1)[:, np.newaxis]


def spending(concept: Concept, last_year: int) -> Array:
    """Give the share of the capital cost spent each year: as entered, or equally while building.

    Delay does not move it. A building time of 2.5 years spends two fifths twice, then one fifth.
    """
    if concept.spending is None:
        build = np.maximum(concept.build_years, INSTANT)
        return np.clip(build - np.arange(last_year + 1)[:, np.newaxis], 0, 1) / build
    shares = np.zeros((last_year + 1, 1))
    shares[: len(concept.spending), 0] = concept.spending
    return shares


def in_year(year: Quantity, last_year: int) -> Array:
    """Give a course that is 1 in one year and 0 in all others."""
    return np.equal(np.arange(last_year + 1)[:, np.newaxis], year).astype(np.float64)


def grow(first: Quantity, growth: Quantity, out: Array) -> Array:
    """Fill a course with first · Π(1 + growth).

    Growth is of one rate, a number or (draws,), or of one rate per year 1 … T, (T, draws or 1).
    """
    step = 1 + np.asarray(growth)
    out[0] = first
    if step.ndim > 1:
        out[1:] = step
        return np.multiply.accumulate(out, axis=0, out=out)
    known = 1
    while known < len(out):
        more = out[known : 2 * known]
        np.multiply(out[: len(more)], step, out=more)
        known, step = 2 * known, step * step
    return out
