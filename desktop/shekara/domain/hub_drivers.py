"""The drivers of the hub's economics: every input of the hub model.

Shares are percent, money is US dollars of the first year of building, times are those of a
vehicle or a consignment. Each has bounds beyond which a value makes no sense.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from shekara.domain.concepts import Component, Concept
from shekara.domain.driver import Driver, Group
from shekara.domain.goods import Good
from shekara.domain.services import Service
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shekara.text import Text

_Bounds = tuple[str, float, float]

SHARE: _Bounds = ("pct", 0, 100)
RATE: _Bounds = ("pct_year", 0, 50)
CHANGE: _Bounds = ("pct_year", -50, 100)
PER_TONNE: _Bounds = ("usd_t", 0, 1e6)
PRICE: _Bounds = ("usd_t", 1, 1e6)
DAYS: _Bounds = ("days", 0, 365)
MONEY: _Bounds = ("usd", 0, 1e6)
YEARS: _Bounds = ("years", 0, 20)
LIFE: _Bounds = ("years", 1, 100)
CAPITAL: _Bounds = ("musd", 0, 10_000)
TONNES: _Bounds = ("t", 0, 1e8)
PEOPLE: _Bounds = ("persons", 0, 100_000)
SALES: _Bounds = ("count", 0, 1e7)

_Row = tuple[str, "Text", _Bounds]

_COMMON: Mapping[Group, tuple[_Row, ...]] = {
    Group.TRADE: (
        (
            "corridor_exports",
            QT_TRANSLATE_NOOP("drivers", "Share of exports that takes this corridor"),
            SHARE,
        ),
        (
            "corridor_imports",
            QT_TRANSLATE_NOOP("drivers", "Share of imports that takes this corridor"),
            SHARE,
        ),
    ),
    Group.TRANSIT: (
        ("transit_tonnes", QT_TRANSLATE_NOOP("drivers", "Transit through the corridor"), TONNES),
        ("transit_growth", QT_TRANSLATE_NOOP("drivers", "Growth of transit"), CHANGE),
        (
            "transit_benefit",
            QT_TRANSLATE_NOOP("drivers", "Worth of the hub to transit, before charges"),
            PER_TONNE,
        ),
    ),
    Group.STORAGE: (
        ("dwell_dry", QT_TRANSLATE_NOOP("drivers", "Days in the dry store"), DAYS),
        ("dwell_chilled", QT_TRANSLATE_NOOP("drivers", "Days in the chilled store"), DAYS),
        ("dwell_frozen", QT_TRANSLATE_NOOP("drivers", "Days in the frozen store"), DAYS),
        ("dwell_yard", QT_TRANSLATE_NOOP("drivers", "Days in the yard"), DAYS),
        (
            "peak",
            QT_TRANSLATE_NOOP("drivers", "Stock of the busiest days over the average"),
            ("ratio", 1, 20),
        ),
    ),
    Group.USERS: (
        (
            "loss",
            QT_TRANSLATE_NOOP("drivers", "Fruit and vegetables lost between border and sale"),
            SHARE,
        ),
        (
            "loss_avoided",
            QT_TRANSLATE_NOOP("drivers", "Share of the loss that storage avoids"),
            SHARE,
        ),
        (
            "offseason",
            QT_TRANSLATE_NOOP("drivers", "Fruit and vegetables kept for the off-season"),
            SHARE,
        ),
        ("premium", QT_TRANSLATE_NOOP("drivers", "Off-season premium"), PER_TONNE),
        (
            "premium_fall",
            QT_TRANSLATE_NOOP("drivers", "Fall of the premium that the store itself causes"),
            SHARE,
        ),
        (
            "hours_saved",
            QT_TRANSLATE_NOOP("drivers", "Hours a vehicle saves"),
            ("hours", -24, 240),
        ),
        ("hour_value", QT_TRANSLATE_NOOP("drivers", "Worth of a vehicle’s hour"), MONEY),
        (
            "resources_saved",
            QT_TRANSLATE_NOOP("drivers", "Fuel and wear a vehicle saves"),
            MONEY,
        ),
        ("payload", QT_TRANSLATE_NOOP("drivers", "Load of a vehicle"), ("t", 1, 200)),
        (
            "extra_handling",
            QT_TRANSLATE_NOOP("drivers", "Extra handling through the hub"),
            PER_TONNE,
        ),
        (
            "margin",
            QT_TRANSLATE_NOOP("drivers", "Intermediaries’ margin, of the price"),
            SHARE,
        ),
        ("margin_cut", QT_TRANSLATE_NOOP("drivers", "Cut of the intermediaries’ margin"), SHARE),
        (
            "formal_share",
            QT_TRANSLATE_NOOP("drivers", "Part of the cut that saves real resources"),
            SHARE,
        ),
        (
            "displaced_store",
            QT_TRANSLATE_NOOP("drivers", "Cost of the stores that the hub replaces"),
            PER_TONNE,
        ),
    ),
    Group.CHARGES: (
        (
            "handling_charge",
            QT_TRANSLATE_NOOP("drivers", "Charge for loading and unloading"),
            PER_TONNE,
        ),
        (
            "dry_charge",
            QT_TRANSLATE_NOOP("drivers", "Charge for dry storage"),
            ("usd_t_day", 0, 1000),
        ),
        (
            "cold_charge",
            QT_TRANSLATE_NOOP("drivers", "Charge for cold storage"),
            ("usd_t_day", 0, 1000),
        ),
        ("rent", QT_TRANSLATE_NOOP("drivers", "Rent of trading space"), ("usd_m2", 0, 10_000)),
        ("occupancy", QT_TRANSLATE_NOOP("drivers", "Trading space let, once full"), SHARE),
    ),
    Group.PROCESSING: (
        (
            "processed_share",
            QT_TRANSLATE_NOOP("drivers", "Farm produce processed at the hub"),
            SHARE,
        ),
        ("processing_fee", QT_TRANSLATE_NOOP("drivers", "Fee for processing"), PER_TONNE),
        (
            "value_added",
            QT_TRANSLATE_NOOP("drivers", "Value added by processing"),
            PER_TONNE,
        ),
        (
            "processed_exports",
            QT_TRANSLATE_NOOP("drivers", "Exports that processing adds"),
            PER_TONNE,
        ),
    ),
    Group.RUNNING: (
        (
            "delay",
            QT_TRANSLATE_NOOP("drivers", "Delay of the opening"),
            YEARS,
        ),
        (
            "overrun",
            QT_TRANSLATE_NOOP("drivers", "Overrun of the capital cost"),
            ("pct", -50, 500),
        ),
        ("ramp", QT_TRANSLATE_NOOP("drivers", "Years until the hub is full"), YEARS),
        ("building_life", QT_TRANSLATE_NOOP("drivers", "Life of buildings"), LIFE),
        ("equipment_life", QT_TRANSLATE_NOOP("drivers", "Life of equipment"), LIFE),
        (
            "fixed_cost",
            QT_TRANSLATE_NOOP("drivers", "Fixed cost of a year, of the capital cost"),
            SHARE,
        ),
        ("variable_cost", QT_TRANSLATE_NOOP("drivers", "Running cost of a tonne"), PER_TONNE),
        ("wage", QT_TRANSLATE_NOOP("drivers", "Wage of a year"), MONEY),
    ),
    Group.INVESTOR: (
        ("investor_rate", QT_TRANSLATE_NOOP("drivers", "Investor’s real discount rate"), RATE),
        ("profit_tax", QT_TRANSLATE_NOOP("drivers", "Profit tax"), SHARE),
        (
            "working_capital",
            QT_TRANSLATE_NOOP("drivers", "Working capital, of the revenue"),
            SHARE,
        ),
    ),
    Group.SOCIETY: (
        ("social_rate", QT_TRANSLATE_NOOP("drivers", "Social discount rate"), RATE),
        (
            "conversion_factor",
            QT_TRANSLATE_NOOP("drivers", "Conversion factor of costs to economic prices"),
            ("ratio", 0, 2),
        ),
        ("shadow_wage", QT_TRANSLATE_NOOP("drivers", "Shadow wage ratio"), ("ratio", 0, 2)),
        (
            "new_output",
            QT_TRANSLATE_NOOP("drivers", "Rent and services that are new output"),
            SHARE,
        ),
        (
            "displacement",
            QT_TRANSLATE_NOOP("drivers", "Processing that displaces other output"),
            SHARE,
        ),
        (
            "carbon_cost",
            QT_TRANSLATE_NOOP("drivers", "Priced carbon of a tonne handled"),
            PER_TONNE,
        ),
    ),
    Group.SIDES: (
        ("users_home", QT_TRANSLATE_NOOP("drivers", "Users: share of the home side"), SHARE),
        ("owner_home", QT_TRANSLATE_NOOP("drivers", "Owner: share of the home side"), SHARE),
        ("workers_home", QT_TRANSLATE_NOOP("drivers", "Workers: share of the home side"), SHARE),
        ("budgets_home", QT_TRANSLATE_NOOP("drivers", "Taxes: share of the home side"), SHARE),
        (
            "neighbours_home",
            QT_TRANSLATE_NOOP("drivers", "Others touched by the hub: share of the home side"),
            SHARE,
        ),
        ("grant", QT_TRANSLATE_NOOP("drivers", "Grant, of the capital cost"), SHARE),
        ("grant_home", QT_TRANSLATE_NOOP("drivers", "Grant: share given by the home side"), SHARE),
    ),
}

_OF_A_CONCEPT: tuple[_Row, ...] = (
    ("capex", QT_TRANSLATE_NOOP("drivers", "Capital cost without land"), CAPITAL),
    ("equipment", QT_TRANSLATE_NOOP("drivers", "Equipment, of the capital cost"), SHARE),
    ("build_years", QT_TRANSLATE_NOOP("drivers", "Years of building"), ("years", 0.1, 20)),
    ("land", QT_TRANSLATE_NOOP("drivers", "Land"), CAPITAL),
    ("off_site", QT_TRANSLATE_NOOP("drivers", "Works off the site, paid by others"), CAPITAL),
    ("yard_capacity", QT_TRANSLATE_NOOP("drivers", "Capacity of the yard"), TONNES),
    ("food_capture", QT_TRANSLATE_NOOP("drivers", "Food that uses the hub"), SHARE),
    ("other_capture", QT_TRANSLATE_NOOP("drivers", "Other goods that use the hub"), SHARE),
    ("transit_capture", QT_TRANSLATE_NOOP("drivers", "Transit that uses the hub"), SHARE),
    (
        "generation",
        QT_TRANSLATE_NOOP("drivers", "New trade, of the trade that uses the hub"),
        ("pct", 0, 500),
    ),
    ("staff", QT_TRANSLATE_NOOP("drivers", "Staff"), PEOPLE),
)

_OF_TRADE: tuple[_Row, ...] = (
    ("dry_capacity", QT_TRANSLATE_NOOP("drivers", "Capacity of the dry store"), TONNES),
    ("chilled_capacity", QT_TRANSLATE_NOOP("drivers", "Capacity of the chilled store"), TONNES),
    ("frozen_capacity", QT_TRANSLATE_NOOP("drivers", "Capacity of the frozen store"), TONNES),
    ("area", QT_TRANSLATE_NOOP("drivers", "Trading space"), ("m2", 0, 1e7)),
)
"""What only a concept with stores and trading space has."""

_PRICE = QT_TRANSLATE_NOOP("drivers", "Price: {good}")
_EXPORTS = QT_TRANSLATE_NOOP("drivers", "Share of exports: {good}")
_IMPORTS = QT_TRANSLATE_NOOP("drivers", "Share of imports: {good}")
_FEE = QT_TRANSLATE_NOOP("drivers", "Price of one sale: {service}")
_SALES = QT_TRANSLATE_NOOP("drivers", "Sales in a full year: {service}")


def _drivers() -> Iterator[Driver]:
    """Go through all drivers, group by group."""
    for group in Group:
        for row in _COMMON.get(group, ()):
            yield _driver(row, group)
        for row in _of_goods(group):
            yield _driver(row, group)
        if group is Group.SERVICES:
            yield from _of_services()
        if group is Group.CONCEPT:
            yield from _of_concepts()


def _of_goods(group: Group) -> Iterator[_Row]:
    if group is Group.PRICES:
        for good in Good:
            yield f"price_{good}", _PRICE.having(good=good.heading), PRICE
    if group is Group.COMPOSITION:
        # What is in no other group is what remains of each direction.
        for flow, name in (("exports", _EXPORTS), ("imports", _IMPORTS)):
            for good in Good:
                if good is not Good.OTHER:
                    yield f"{flow}_{good}", name.having(good=good.heading), SHARE


def _of_services() -> Iterator[Driver]:
    for service in Service:
        if service.is_sold_by_itself:
            fee = (f"{service}_price", _FEE.having(service=service.heading), MONEY)
            sales = (f"{service}_sales", _SALES.having(service=service.heading), SALES)
            yield _driver(fee, Group.SERVICES)
            yield _driver(sales, Group.SERVICES)


def _of_concepts() -> Iterator[Driver]:
    for concept in Concept:
        rows = _OF_A_CONCEPT + (_OF_TRADE if Component.TRADE in concept.components else ())
        for row in rows:
            yield _driver(row, Group.CONCEPT, concept)


def _driver(row: _Row, group: Group, concept: Concept | None = None) -> Driver:
    key, name, (unit, lowest, highest) = row
    return Driver(
        key=key if concept is None else f"{concept}_{key}",
        name=name,
        unit=unit,
        lowest=lowest,
        highest=highest,
        group=group,
        concept=concept,
    )


HUB_DRIVERS: Mapping[str, Driver] = MappingProxyType({each.key: each for each in _drivers()})
"""The drivers of the hub's economics by key, in the order in which they are shown."""
