"""How the decision enters its figures: ids, what each rests on, and how exact it is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from shekara.analysis.simulation.futures import needed
from shekara.domain.concepts import NO_HUB
from shekara.domain.drivers import DRIVERS
from shekara.domain.figures import Figure, FigureBook
from shekara.text import QT_TRANSLATE_NOOP, Quantity, verbatim

if TYPE_CHECKING:
    from shekara.analysis.results.decision.setting import Setting
    from shekara.domain.concepts import Concept
    from shekara.text import Text

PERCENT = 100

NONE = "none"
"""What stands for no hub in the ids of figures."""

_DRAWN = QT_TRANSLATE_NOOP("decision", "Over {draws} simulated futures, seed {seed}.")
_DRAWN_WITHIN = QT_TRANSLATE_NOOP(
    "decision",
    "Over {draws} simulated futures, seed {seed}; with a confidence of 95 % not off by more "
    "than {half_width}.",
)


class Entries:
    """The figures of one result, entered into a book of their own.

    `draws` and `seed` are those of the simulation.
    """

    def __init__(self, setting: Setting, *, draws: int, seed: int) -> None:
        """Start with no figures."""
        self.setting, self.draws, self.seed = setting, draws, seed
        self.book = FigureBook()
        self._read: dict[tuple[Concept, str | None], tuple[str, ...]] = {}

    def read_by(self, concept: Concept, scenario_id: str | None = None) -> tuple[str, ...]:
        """Give the ids of all that a concept's value rests on, of one scenario or of all."""
        key = concept, scenario_id
        if key not in self._read:
            self._read[key] = self._all_read(concept, scenario_id)
        return self._read[key]

    def _all_read(self, concept: Concept, scenario_id: str | None) -> tuple[str, ...]:
        setting = self.setting
        wanted = needed(setting.hub.of(concept))
        drivers = [driver for driver in DRIVERS if driver in wanted]
        if scenario_id is not None:
            return (*setting.trade, *(setting.assumed(d, scenario_id) for d in drivers))
        of_drivers = (name for driver in drivers for name in setting.all_assumed(driver))
        return (*setting.trade, *setting.weights, *of_drivers)

    def figure(  # noqa: PLR0913  (a figure has that many parts)
        self,
        key: str,
        name: Text,
        value: float | None,
        *,
        unit: str,
        method: str,
        inputs: tuple[str, ...],
        note: Text | None = None,
    ) -> Figure:
        """Enter a figure as `decision.<key>`; what is not a number is missing."""
        is_known = value is not None and math.isfinite(value)
        return self.book.enter(
            Figure(
                id=f"decision.{key}",
                name=name,
                value=float(value) if value is not None and is_known else None,
                unit=unit,
                method=method,
                inputs=inputs,
                note=note,
            )
        )

    def drawn(
        self, half_width: float = math.inf, unit: str = "musd", *, draws: int | None = None
    ) -> Text:
        """Say over how many draws a figure was counted, and how exact it is where known.

        They are those of the simulation unless given.
        """
        counted = {
            "draws": Quantity(self.draws if draws is None else draws, "count"),
            "seed": verbatim(str(self.seed)),
        }
        if not math.isfinite(half_width):
            return _DRAWN.having(**counted)
        return _DRAWN_WITHIN.having(**counted, half_width=Quantity(half_width, unit))


def option_key(option: Concept | None) -> str:
    """Give what stands for an option in the ids of figures."""
    return NONE if option is None else str(option)


def option_name(option: Concept | None) -> Text:
    """Give the name of an option."""
    return NO_HUB if option is None else option.heading
