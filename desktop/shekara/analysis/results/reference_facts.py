"""Where the reference class is found among the reported figures, and what limits it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.text import Text


@dataclass(frozen=True, kw_only=True)
class HubFacts:
    """A comparable hub: the ids of what is reported of it, empty where nothing is.

    `unlike` says why cost and area do not belong together.
    """

    name: Text
    place: Text
    cost_usd: str = ""
    cost_kzt: str = ""
    area: str = ""
    cargo: str = ""
    opening: str = ""
    unlike: Text | None = None


HUBS: Mapping[str, HubFacts] = {
    "alatau_itlc": HubFacts(
        name=QT_TRANSLATE_NOOP("figures", "Complex Alatau"),
        place=QT_TRANSLATE_NOOP("figures", "Kazakhstan – Kyrgyzstan"),
        cost_usd="alatau_cost_usd",
        cost_kzt="alatau_cost_kzt",
        opening="alatau_completion",
    ),
    "kostanay_dry_port": HubFacts(
        name=QT_TRANSLATE_NOOP("figures", "Kostanay dry port"),
        place=QT_TRANSLATE_NOOP("figures", "Kazakhstan – Russia"),
        cost_usd="kostanay_port_cost_usd",
        cost_kzt="kostanay_port_cost_kzt",
        area="kostanay_port_area",
        cargo="kostanay_port_cargo",
    ),
    "gulistan_atameken": HubFacts(
        name=QT_TRANSLATE_NOOP("figures", "Centre Gulistan/Atameken"),
        place=QT_TRANSLATE_NOOP("figures", "Kazakhstan – Uzbekistan"),
        cost_kzt="gulistan_cost",
        area="gulistan_area",
        opening="gulistan_opening",
        unlike=QT_TRANSLATE_NOOP("figures", "not comparable"),
    ),
}

CROSSINGS = ("2021", "2022", "kz_2019", "kg_2019")

QUALIFIED = {
    "about": QT_TRANSLATE_NOOP("figures", "The source says “about”."),
    "up_to": QT_TRANSLATE_NOOP("figures", "The source says “up to”."),
    "more_than": QT_TRANSLATE_NOOP("figures", "The source says “more than”."),
}
CAUTION = QT_TRANSLATE_NOOP(
    "financing",
    "Reported costs are plans and announcements in prices of their year; none is a settled "
    "account. Where the cost is that of all phases and the area that of the first, there is no "
    "cost per hectare.",
)
CROSSINGS_CAUTION = QT_TRANSLATE_NOOP(
    "financing",
    "These are whole crossings of other borders and years, customs included where there are any. "
    "Inside the Eurasian Economic Union no customs are cleared: they bound what a hub may save and "
    "are no likely value of it.",
)
