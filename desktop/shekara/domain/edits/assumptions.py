"""Assumptions as people type them, whether common to all scenarios or of one."""

from __future__ import annotations

from bisect import bisect
from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.scenarios import Assumption
from shekara.domain.shapes import Shape
from shekara.text import QT_TRANSLATE_NOOP, Quantity, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.wording import Wording


def assumed(  # noqa: PLR0913  (the three values of an estimate belong together)
    driver: str,
    *,
    low: float,
    likely: float,
    high: float,
    shape: Shape = Shape.PERT,
    source: str | None = None,
    note: Wording = "",
) -> Assumption:
    """Give the assumption; raises EditError for what no driver could be."""
    require_driver(driver)
    bounds = DRIVERS[driver]
    if not (bounds.lowest <= low <= likely <= high <= bounds.highest):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{driver}: write low, likely and high in this order, between {lowest} "
                "and {highest}.",
            ).having(
                driver=bounds.title,
                lowest=Quantity(bounds.lowest, bounds.unit, 0),
                highest=Quantity(bounds.highest, bounds.unit, 0),
            )
        )
    if shape is Shape.LOGNORMAL and low <= 0:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{driver}: a lognormal distribution lies above zero. Raise the low value or "
                "choose another shape.",
            ).having(driver=bounds.title)
        )
    return Assumption(
        driver=driver,
        low=float(low),
        likely=float(likely),
        high=float(high),
        shape=shape,
        source=source,
        note=typed(note) if isinstance(note, str) else note,
    )


def inserted(assumptions: Sequence[Assumption], new: Assumption) -> tuple[Assumption, ...]:
    """Give the assumptions with one more, in its place or in place of the one it replaces."""
    rest = without(assumptions, new.driver)
    order = list(DRIVERS)
    place = bisect([order.index(each.driver) for each in rest], order.index(new.driver))
    return (*rest[:place], new, *rest[place:])


def without(assumptions: Sequence[Assumption], driver: str) -> tuple[Assumption, ...]:
    """Give the assumptions without that of a driver."""
    return tuple(each for each in assumptions if each.driver != driver)


def require_driver(driver: str) -> None:
    """Raise EditError unless there is such a driver, naming those whose keys are like it."""
    if driver in DRIVERS:
        return
    word = driver.rsplit("_", maxsplit=1)[-1]
    alike = [key for key in DRIVERS if word and word in key] or list(DRIVERS)[:3]
    raise EditError(
        QT_TRANSLATE_NOOP(
            "errors",
            "There is no driver “{driver}”. Choose one such as {names}; “shekara evaluate "
            "--json” lists all of them.",
        ).having(driver=verbatim(driver), names=verbatim(", ".join(alike)))
    )
