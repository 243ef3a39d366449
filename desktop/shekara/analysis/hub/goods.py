"""What a tonne of each good pays and gains at a hub, and what it brings about there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.hub.operation import Operation
from shekara.analysis.hub.quantities import Quantity

if TYPE_CHECKING:
    from shekara.analysis.hub.inputs import (
        Capacities,
        Charge,
        Concept,
        Economy,
        Good,
        Store,
        Transit,
    )

MILLION = 1e6
DAYS = 365


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Terms:
    """A good at a hub, USD per tonne: its store there, its charge c, the parts of its benefit u.

    Loss avoided, off-season sale, crossing, handling (negative), intermediaries, store displaced.
    """

    key: str
    store: Store
    dwell_days: Quantity
    charge_usd_t: Quantity
    loss_usd_t: Quantity
    offseason_usd_t: Quantity
    crossing_usd_t: Quantity
    handling_usd_t: Quantity
    intermediaries_usd_t: Quantity
    displaced_store_usd_t: Quantity

    @property
    def benefit_usd_t(self) -> Quantity:
        """u, the benefit before charges: the sum of its parts."""
        storing = self.loss_usd_t + self.offseason_usd_t + self.displaced_store_usd_t
        return storing + self.crossing_usd_t + self.handling_usd_t + self.intermediaries_usd_t

    @property
    def keeps_away(self) -> NDArray[np.bool_]:
        """Whether u < c: users would not come at this charge. One value, or one per draw."""
        return np.asarray(np.less(self.benefit_usd_t, self.charge_usd_t))


def store_at(store: Store, capacities: Capacities) -> Store:
    """Give the store that takes a good: its own type, or the yard where the hub lacks it."""
    return "yard" if getattr(capacities, store) is None else store


def _charge(charge: Charge, dwell_days: Quantity, *, is_stored: bool) -> Quantity:
    if not is_stored:
        return charge.handling_usd_t
    return charge.handling_usd_t + charge.storage_usd_t_day * dwell_days


def terms(good: Good, concept: Concept) -> Terms:
    """Give charge and benefit of a good at a hub.

    c = handling + storage·dwell; u = λρp + σ·premium·(1 − e/2) + (hours saved · value of hour +
    resources saved)/payload − extra handling + margin·cut·real share + cost of the displaced
    store. A good in the yard for want of its store has the yard's dwell and none of the terms
    of storage: charge for it, loss, off-season sale, displaced store.
    """
    store = store_at(good.store, concept.capacities_t)
    is_stored = store == good.store
    parts = good.benefit
    dwell = good.dwell_days if is_stored else concept.yard_dwell_days
    premium = parts.premium_usd_t * (1 - parts.premium_fall / 2)
    hours = parts.hours_saved * parts.hour_value_usd
    return Terms(
        key=good.key,
        store=store,
        dwell_days=dwell,
        charge_usd_t=_charge(good.charge, dwell, is_stored=is_stored),
        loss_usd_t=parts.loss_share * parts.loss_avoided * good.price_usd_t if is_stored else 0.0,
        offseason_usd_t=parts.offseason_share * premium if is_stored else 0.0,
        crossing_usd_t=(hours + parts.resources_saved_usd) / parts.payload_t,
        handling_usd_t=-parts.extra_handling_usd_t,
        intermediaries_usd_t=parts.margin_usd_t * parts.margin_cut * parts.margin_real_share,
        displaced_store_usd_t=parts.displaced_store_usd_t if is_stored else 0.0,
    )


def captured_t(good: Good) -> tuple[Quantity, ...]:
    """Give the existing tonnes per million USD of each flow that would use the hub, D^d/V·ramp."""
    per_musd = MILLION / good.price_usd_t * good.capture
    return tuple(share * per_musd for share in good.mix)


def stock_t(tonnes: Quantity, dwell_days: Quantity, peak: Quantity) -> Quantity:
    """Give the capacity that tonnes a year need, K = D · dwell/365 · peak."""
    return tonnes * dwell_days * peak / DAYS


def per_captured_tonne(good: Good, at_hub: Terms, concept: Concept, economy: Economy) -> Operation:
    """Give what a tonne of existing trade brings about, with the γ tonnes it generates."""
    gain, charge = at_hub.benefit_usd_t / MILLION, at_hub.charge_usd_t / MILLION
    new = good.generation
    tonnes = 1 + new
    processing = good.processing
    processed = 0.0 if processing is None else tonnes * processing.share / MILLION
    fee, value, exports = (
        (0.0, 0.0, 0.0)
        if processing is None
        else (processing.fee_usd_t, processing.value_added_usd_t, processing.exports_usd_t)
    )
    return Operation(
        existing_t=1.0,
        generated_t=new,
        charges_musd=tonnes * charge,
        fees_musd=processed * fee,
        variable_musd=tonnes / MILLION * concept.variable_usd_t,
        existing_benefit_musd=gain,
        generated_benefit_musd=new * ((gain + charge) / 2),
        value_added_musd=processed * value,
        carbon_musd=tonnes * economy.carbon_usd_t / MILLION,
        generated_turnover_musd=new * good.price_usd_t / MILLION + processed * exports,
    )


def transit_terms(transit: Transit, concept: Concept) -> tuple[Store, Quantity, Quantity]:
    """Give the store of transit at a hub, its dwell in days and its charge per tonne."""
    store = store_at(transit.store, concept.capacities_t)
    is_stored = store == transit.store
    dwell = transit.dwell_days if is_stored else concept.yard_dwell_days
    return store, dwell, _charge(transit.charge, dwell, is_stored=is_stored)


def per_transit_tonne(transit: Transit, concept: Concept, economy: Economy) -> Operation:
    """Give what a tonne of transit brings about; its users are of the rest of the world."""
    _, _, charge = transit_terms(transit, concept)
    return Operation(
        transit_t=1.0,
        transit_charges_musd=charge / MILLION,
        variable_musd=concept.variable_usd_t / MILLION,
        carbon_musd=economy.carbon_usd_t / MILLION,
        transit_surplus_musd=(transit.benefit_usd_t - charge) / MILLION,
    )
