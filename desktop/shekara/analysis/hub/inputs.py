"""What the hub model is told: trade flows, goods, transit, the hub concept, how to judge it.

A `Quantity` is one number, or an array with one number per draw. Shares and rates are fractions
(.1 is ten percent), growth is real, money is in prices of the first year of building, t = 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from shekara.analysis.hub.quantities import Quantity, lowest

Store = Literal["dry", "chilled", "frozen", "yard"]
STORES: tuple[Store, ...] = get_args(Store)

MIX_TOLERANCE = 1e-9


def _require(*, holds: bool, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Flow:
    """The trade of one direction: V_t = value · share of the corridor σ · Π(1 + growth).

    `growth` is one rate for all years, or one per year 1 … T on the last axis, shape (1, T) or
    (draws, T). `value_musd` is the trade of t = 0.
    """

    value_musd: Quantity
    growth: Quantity = 0.0
    corridor_share: Quantity = 1.0


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Charge:
    """What the hub asks per tonne: handling, and storage for each day of dwell."""

    handling_usd_t: Quantity = 0.0
    storage_usd_t_day: Quantity = 0.0


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Benefit:
    """The parts of what a tonne through the hub is worth to its user before charges.

    Loss λ and the share ρ of it that storage avoids; share σ sold off-season, its premium and
    the fall e of the premium that the store itself causes; hours and resources a vehicle saves
    and its payload; extra handling; the intermediaries' margin, the cut of it and the share of
    the cut that is real; the cost of the store that is displaced.
    """

    loss_share: Quantity = 0.0
    loss_avoided: Quantity = 0.0
    offseason_share: Quantity = 0.0
    premium_usd_t: Quantity = 0.0
    premium_fall: Quantity = 0.0
    hours_saved: Quantity = 0.0
    hour_value_usd: Quantity = 0.0
    resources_saved_usd: Quantity = 0.0
    payload_t: Quantity
    extra_handling_usd_t: Quantity = 0.0
    margin_usd_t: Quantity = 0.0
    margin_cut: Quantity = 0.0
    margin_real_share: Quantity = 0.0
    displaced_store_usd_t: Quantity = 0.0

    def __post_init__(self) -> None:
        """Refuse vehicles without payload."""
        _require(holds=lowest(self.payload_t) > 0, otherwise="a payload must be positive")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Processing:
    """What of a good's tonnes is processed: fee to the hub, value added, exports it adds."""

    share: Quantity
    fee_usd_t: Quantity
    value_added_usd_t: Quantity
    exports_usd_t: Quantity = 0.0


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Good:
    """A commodity group at one hub concept.

    `mix` is its share of the value of each flow, in the order of the flows. `capture` is the
    share of its tonnes that uses the hub, `generation` γ the new trade per captured tonne,
    `peak` the busiest day's stock over the average.
    """

    key: str
    store: Store
    mix: tuple[Quantity, ...]
    price_usd_t: Quantity
    capture: Quantity
    generation: Quantity = 0.0
    dwell_days: Quantity
    peak: Quantity = 1.0
    charge: Charge
    benefit: Benefit
    processing: Processing | None = None

    def __post_init__(self) -> None:
        """Refuse a price of nothing: no value can be turned into tonnes at it."""
        holds = lowest(self.price_usd_t) > 0
        _require(holds=holds, otherwise=f"the price of {self.key} must be positive")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Transit:
    """Tonnes that cross both countries: X_t = tonnes · Π(1 + growth), of which `capture`.

    `benefit_usd_t` is what a tonne is worth to its user before charges; it goes to the rest of
    the world. `growth` as in Flow.
    """

    tonnes: Quantity
    growth: Quantity = 0.0
    capture: Quantity
    store: Store = "yard"
    dwell_days: Quantity
    peak: Quantity = 1.0
    charge: Charge
    benefit_usd_t: Quantity


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Capacities:
    """Tonnes that each store holds at once; None where the concept has no such store."""

    dry: Quantity | None = None
    chilled: Quantity | None = None
    frozen: Quantity | None = None
    yard: Quantity | None = None


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Asset:
    """A part of the capital cost with a life of its own, years from opening."""

    cost_musd: Quantity
    life_years: Quantity

    def __post_init__(self) -> None:
        """Refuse an asset that ends as it begins."""
        _require(holds=lowest(self.life_years) > 0, otherwise="a life must be positive")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Rent:
    """Space let: area, price a year and the occupancy of the full year."""

    area_m2: Quantity
    usd_m2: Quantity
    occupancy: Quantity = 1.0


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Service:
    """A service sold beside handling and storage: price, units sold in a full year, a switch."""

    key: str
    price_usd: Quantity
    units: Quantity
    is_offered: bool = True


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Concept:
    """A hub: what it costs to build and to run, what it holds and lets. The default is no hub.

    `overrun` is the excess over the assets' cost (.2 builds at 120 %). `spending` gives the
    share of the capital cost spent in t = 0, 1, …, when it is not in equal parts over the years
    of building. `land_opportunity_musd` is the land's worth in its next best use, None when
    that is its price. `off_site_musd` is what others must build for the hub. `fixed_share` is
    the fixed cost of a year as a share of the assets' cost without overrun.
    """

    assets: tuple[Asset, ...] = ()
    build_years: Quantity = 1.0
    delay_years: Quantity = 0.0
    overrun: Quantity = 0.0
    spending: tuple[float, ...] | None = None
    ramp_years: Quantity = 1.0
    land_musd: Quantity = 0.0
    land_opportunity_musd: Quantity | None = None
    off_site_musd: Quantity = 0.0
    capacities_t: Capacities = Capacities()
    yard_dwell_days: Quantity = 1.0
    fixed_share: Quantity = 0.0
    variable_usd_t: Quantity = 0.0
    staff: Quantity = 0.0
    wage_usd: Quantity = 0.0
    rent: Rent | None = None
    services: tuple[Service, ...] = ()

    def __post_init__(self) -> None:
        """Refuse spending that does not add up to the capital cost."""
        holds = self.spending is None or abs(sum(self.spending) - 1) < MIX_TOLERANCE
        _require(holds=holds, otherwise=f"spending adds up to {sum(self.spending or ())}, not to 1")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Finance:
    """How the investor reckons: real rate, profit tax, working capital as a share of revenue."""

    discount_rate: Quantity
    tax_rate: Quantity
    working_capital_share: Quantity


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Economy:
    """How society reckons.

    Discount rate, conversion factor of costs, shadow wage ratio SWR, share ε of rent and
    services that is new output, share of processing that displaces other output, price of the
    carbon of a tonne handled (0 when it is not priced), inflation of the dollar π.
    """

    discount_rate: Quantity
    conversion_factor: Quantity
    shadow_wage_ratio: Quantity
    new_output_share: Quantity
    displacement: Quantity
    carbon_usd_t: Quantity = 0.0
    inflation: Quantity = 0.0


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class HomeShares:
    """The home side's share of each account of the ledger; the partner has what remains.

    Users; the hub's owner; its workers; the budgets; and the neighbours of the hub: those whom
    rent and services displace, processors, who sold the land, who bears the carbon. `grant` is
    the share of the assets' cost that budgets give to the owner, of which `grant_giver` home.
    """

    users: Quantity
    owner: Quantity
    workers: Quantity
    budgets: Quantity
    neighbours: Quantity
    grant: Quantity = 0.0
    grant_giver: Quantity = 1.0


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class HubCase:
    """One scenario and one hub concept, over the years t = 0 … last_year (T)."""

    flows: tuple[Flow, ...]
    goods: tuple[Good, ...]
    transit: Transit | None = None
    concept: Concept
    finance: Finance
    economy: Economy
    home: HomeShares
    last_year: int = 25

    def __post_init__(self) -> None:
        """Refuse mixes that do not fit the flows, and building that never ends."""
        _require(holds=self.last_year >= 0, otherwise="the last year lies before the first")
        for good in self.goods:
            fits = len(good.mix) == len(self.flows)
            _require(holds=fits, otherwise=f"{good.key} needs a share of each of the flows")
        for flow in range(len(self.flows)):
            shares = sum((np.asarray(good.mix[flow]) for good in self.goods), np.zeros(1))
            whole = float(np.max(shares)) <= 1 + MIX_TOLERANCE
            _require(holds=whole, otherwise="the goods are more than the whole of a flow")
        longest = float(np.max(self.concept.build_years))
        spent = len(self.concept.spending or ())
        holds = max(longest, spent) <= self.last_year + 1
        _require(holds=holds, otherwise="the hub is not built by the last year")
