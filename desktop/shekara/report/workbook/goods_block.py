"""The block of a sheet that says of every good what a tonne of it does at the hub."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from shekara.domain.concepts import Component
from shekara.domain.goods import Good, Store
from shekara.domain.services import Service
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.domain.hub import HubConcept
    from shekara.report.workbook.grid import Grid
    from shekara.text import Language, Text

FIRST, *_, LAST = Good

_MIX_EXPORTS = QT_TRANSLATE_NOOP("workbook", "Share of exports")
_MIX_IMPORTS = QT_TRANSLATE_NOOP("workbook", "Share of imports")
_FROM_EXPORTS = QT_TRANSLATE_NOOP("workbook", "Tonnes through the hub per million USD of exports")
_FROM_IMPORTS = QT_TRANSLATE_NOOP("workbook", "Tonnes through the hub per million USD of imports")
_DWELL = QT_TRANSLATE_NOOP("workbook", "Days at the hub")
_CHARGE = QT_TRANSLATE_NOOP("workbook", "Charge of a tonne, USD")
_GAIN = QT_TRANSLATE_NOOP("workbook", "Gain of the user of a tonne before charges, USD")
_PROCESSED = QT_TRANSLATE_NOOP("workbook", "Share processed")
_PRICE = QT_TRANSLATE_NOOP("workbook", "Price of a tonne, USD")

Input = Callable[[str], str]
"""Gives the cell of a driver in the scenario of the sheet."""


class GoodsBlock:
    """Writes what the goods of a concept do; `at_hub` tells which store takes each."""

    def __init__(self, grid: Grid, hub: HubConcept, given: Input, language: Language) -> None:
        """Prepare for one concept in one scenario."""
        self._grid, self._hub, self._in, self._language = grid, hub, given, language
        self._has_stores = Component.TRADE in hub.concept.components

    def at_hub(self, good: Good) -> Store:
        """Give the store that takes a good: its own, or the yard where the hub lacks it."""
        return good.store if self._has_stores else Store.YARD

    def write(self) -> None:
        """Write the block, attribute by attribute, the goods below each other."""
        blocks: tuple[tuple[str, Text, Callable[[Good], str]], ...] = (
            ("mix_exports", _MIX_EXPORTS, lambda good: self._mix("exports", good)),
            ("mix_imports", _MIX_IMPORTS, lambda good: self._mix("imports", good)),
            ("price", _PRICE, lambda good: self._in(f"price_{good}")),
            ("from_exports", _FROM_EXPORTS, lambda good: self._captured("exports", good)),
            ("from_imports", _FROM_IMPORTS, lambda good: self._captured("imports", good)),
            ("dwell", _DWELL, lambda good: self._in(f"dwell_{self.at_hub(good)}")),
            ("charge", _CHARGE, lambda good: self.charge(good.store, self.at_hub(good))),
            ("gain", _GAIN, self._gain),
            ("processed", _PROCESSED, self._processed),
        )
        for key, title, formula in blocks:
            self._grid.heading(self._language.text(title))
            for good in Good:
                name = self._language.text(good.heading)
                self._grid.constant(f"{key}.{good}", name, formula(good))

    def column(self, key: str) -> str:
        """Give the cells of an attribute of all goods."""
        return self._grid.constants(f"{key}.{FIRST}", f"{key}.{LAST}")

    def charge(self, store: Store, at_hub: Store) -> str:
        """Give the formula of the charge of a tonne that needs a store and gets another one."""
        handling = self._in("handling_charge") if self._offers(Service.LOADING) else "0"
        if at_hub is not store or store is Store.YARD or not self._offers(Service.STORAGE):
            return handling
        rate = self._in("dry_charge" if store is Store.DRY else "cold_charge")
        return f"{handling}+{rate}*{self._in(f'dwell_{store}')}"

    def _offers(self, service: Service) -> bool:
        return service in self._hub.services

    def _mix(self, flow: str, good: Good) -> str:
        named = "+".join(self._in(f"{flow}_{each}") for each in Good if each is not Good.OTHER)
        whole = f"MAX(1,({named})/100)"
        if good is Good.OTHER:
            return f"1-({named})/100/{whole}"
        return f"{self._in(f'{flow}_{good}')}/100/{whole}"

    def _captured(self, flow: str, good: Good) -> str:
        is_food = good not in {Good.TEXTILES, Good.PHARMACEUTICALS, Good.OTHER}
        capture = self._in(f"{self._hub.concept}_{'food' if is_food else 'other'}_capture")
        mix, price = self._grid(f"mix_{flow}.{good}"), self._grid(f"price.{good}")
        return f"1000000*{mix}/{price}*{capture}/100"

    def _gain(self, good: Good) -> str:
        given, price = self._in, self._grid(f"price.{good}")
        crossing = (
            f"({given('hours_saved')}*{given('hour_value')}+{given('resources_saved')})"
            f"/{given('payload')}"
        )
        cut = f"{price}*{given('margin')}/100*{given('margin_cut')}/100*{given('formal_share')}/100"
        parts = [crossing, f"-{given('extra_handling')}", f"+{cut}"]
        if self.at_hub(good) is good.store and good.store is not Store.YARD:
            parts.append(f"+{given('displaced_store')}")
            if good.is_fresh:
                loss = f"{given('loss')}/100*{given('loss_avoided')}/100*{price}"
                late = f"{given('offseason')}/100*{given('premium')}"
                parts += [f"+{loss}", f"+{late}*(1-{given('premium_fall')}/200)"]
        return "".join(parts)

    def _processed(self, good: Good) -> str:
        if not good.is_farm_produce or Component.INDUSTRY not in self._hub.concept.components:
            return "0"
        return f"{self._in('processed_share')}/100"
