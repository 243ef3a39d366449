"""Which drivers a table shows: all, or those that a word and a question leave, group by group."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from shekara.domain.concepts import Concept
from shekara.domain.driver import Group
from shekara.domain.drivers import DRIVERS, TRADE_DRIVERS
from shekara.domain.hub_needs import needs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shekara.domain.driver import Driver
    from shekara.domain.hub import Hub
    from shekara.ui.models.assumed import Assumed
    from shekara.ui.texts import Texts

ALL, MISSING, UNSOURCED = "all", "missing", "unsourced"
"""What may be asked for, beside the drivers of a concept by its key."""

ONLY: tuple[str, ...] = (ALL, MISSING, UNSOURCED, *Concept)

Rows = tuple["Group | Driver", ...]


@dataclass(frozen=True)
class Wanted:
    """What a person asks for: words in the name, one of ONLY, and the groups that are folded.

    While words are asked for nothing is folded: what was found is seen.
    """

    words: str = ""
    only: str = ALL
    folded: frozenset[Group] = frozenset()

    def turned(self, group: Group) -> Wanted:
        """Give the same with one group folded or unfolded."""
        return replace(self, folded=self.folded ^ {group})

    def is_open(self, group: Group) -> bool:
        """Tell whether the drivers of a group are seen."""
        return bool(self.words) or group not in self.folded


class DriverRows:
    """Finds the rows; names are searched in the language of the window."""

    def __init__(self, texts: Texts) -> None:
        """Word all drivers once."""
        self._said = {
            key: f"{texts(driver.title)} {texts(driver.group.heading)} {key}".casefold()
            for key, driver in DRIVERS.items()
        }

    def found(self, wanted: Wanted, assumed: Assumed, hub: Hub) -> tuple[Driver, ...]:
        """Give the drivers asked for, in their order, whether folded or not."""
        words = wanted.words.casefold().split()
        is_asked = _asked(wanted.only, assumed, hub)
        return tuple(
            driver
            for key, driver in DRIVERS.items()
            if all(word in self._said[key] for word in words) and is_asked(key)
        )


def grouped(drivers: Sequence[Driver], wanted: Wanted) -> Rows:
    """Give each group that holds any of the drivers, followed by them unless it is folded."""
    rows: list[Group | Driver] = []
    for group in Group:
        own = [driver for driver in drivers if driver.group is group]
        if own:
            rows.append(group)
            rows.extend(own if wanted.is_open(group) else ())
    return tuple(rows)


def _asked(only: str, assumed: Assumed, hub: Hub) -> Callable[[str], bool]:
    if only == MISSING:
        return assumed.missing.__contains__
    if only == UNSOURCED:
        return assumed.unsourced.__contains__
    if only in set(Concept):
        return {*TRADE_DRIVERS, *needs(hub.of(Concept(only)))}.__contains__
    return lambda _driver: True
