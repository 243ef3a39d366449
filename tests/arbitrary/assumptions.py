"""Arbitrary assumptions about drivers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hypothesis import strategies as st

from shekara.domain.driver import Driver
from shekara.domain.scenarios import Assumption, in_order
from shekara.domain.shapes import Shape
from tests.arbitrary.words import SOURCES, wordings


@st.composite
def assumptions(draw: st.DrawFn, driver: Driver) -> Assumption:
    """Assumptions about a driver, anywhere within its bounds, of any shape that fits."""
    value = st.floats(min_value=driver.lowest, max_value=driver.highest)
    low, likely, high = sorted(draw(st.lists(value, min_size=3, max_size=3)))
    shapes = [shape for shape in Shape if low > 0 or shape is not Shape.LOGNORMAL]
    return Assumption(
        driver=driver.key,
        low=low,
        likely=likely,
        high=high,
        shape=draw(st.sampled_from(shapes)),
        source=draw(SOURCES),
        note=draw(wordings()),
    )


@st.composite
def some_assumptions(
    draw: st.DrawFn, drivers: Mapping[str, Driver], always: Iterable[str] = ()
) -> tuple[Assumption, ...]:
    """Assumptions about `always`, and up to four others of the drivers, in their order."""
    others = draw(st.lists(st.sampled_from(sorted(drivers)), max_size=4, unique=True))
    return tuple(draw(assumptions(drivers[key])) for key in in_order([*always, *others]))
