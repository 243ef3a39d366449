"""The names of the hub's figures, and the words that stand beside missing ones."""

from __future__ import annotations

from shekara.domain.goods import Store
from shekara.text import QT_TRANSLATE_NOOP

NAMED = QT_TRANSLATE_NOOP("figures", "{name}: {concept}")
IN_SCENARIO = QT_TRANSLATE_NOOP("figures", "{name}, scenario “{scenario}”")
STRESSED = QT_TRANSLATE_NOOP("figures", "{name}, {stress}")
FNPV = QT_TRANSLATE_NOOP("figures", "Net present value to the investor (FNPV)")
FIRR = QT_TRANSLATE_NOOP("figures", "Investor’s rate of return (FIRR)")
GAP = QT_TRANSLATE_NOOP("figures", "Viability gap")
PAYBACK = QT_TRANSLATE_NOOP("figures", "Payback")
DISCOUNTED = QT_TRANSLATE_NOOP("figures", "Discounted payback")
ENPV = QT_TRANSLATE_NOOP("figures", "Net present value to society (ENPV)")
EIRR = QT_TRANSLATE_NOOP("figures", "Society’s rate of return (EIRR)")
BCR = QT_TRANSLATE_NOOP("figures", "Benefits over costs")
BENEFITS = QT_TRANSLATE_NOOP("figures", "Present value of benefits")
COSTS = QT_TRANSLATE_NOOP("figures", "Present value of costs, less residual value")
CAPITAL = QT_TRANSLATE_NOOP("figures", "Capital cost with overrun and land")
SPENT = QT_TRANSLATE_NOOP("figures", "Building and renewal")
REVENUE = QT_TRANSLATE_NOOP("figures", "Revenue")
RUNNING = QT_TRANSLATE_NOOP("figures", "Running cost")
TAX = QT_TRANSLATE_NOOP("figures", "Profit tax")
CASH_FLOW = QT_TRANSLATE_NOOP("figures", "Free cash flow")
BENEFIT = QT_TRANSLATE_NOOP("figures", "Benefit")
ECONOMIC_COST = QT_TRANSLATE_NOOP("figures", "Cost at economic prices")
NET = QT_TRANSLATE_NOOP("figures", "Net benefit")
HOME_YEAR = QT_TRANSLATE_NOOP("figures", "Net benefit of Kazakhstan by year")
PARTNER_YEAR = QT_TRANSLATE_NOOP("figures", "Net benefit of the neighbour by year")
HOME = QT_TRANSLATE_NOOP("figures", "Kazakhstan’s part of the ENPV")
PARTNER = QT_TRANSLATE_NOOP("figures", "Neighbour’s part of the ENPV")
REST = QT_TRANSLATE_NOOP("figures", "Transit users of other countries")
JOBS = QT_TRANSLATE_NOOP("figures", "Jobs")
JOBS_YEAR = QT_TRANSLATE_NOOP("figures", "Jobs by year")
HANDLED = QT_TRANSLATE_NOOP("figures", "Throughput")
HANDLED_YEAR = QT_TRANSLATE_NOOP("figures", "Throughput by year")
GENERATED = QT_TRANSLATE_NOOP("figures", "Turnover the hub adds by year, in current dollars")
ADDED = QT_TRANSLATE_NOOP("figures", "Turnover the hub adds, in current dollars")
TURNOVER = QT_TRANSLATE_NOOP("figures", "Turnover with the hub")
REACHED = QT_TRANSLATE_NOOP("figures", "Year the target is reached with the hub")
NOT_BY = QT_TRANSLATE_NOOP("figures", "not by {last}")
FULL = QT_TRANSLATE_NOOP("figures", "In the first year in which the hub is full.")
NEVER = QT_TRANSLATE_NOOP("figures", "not within {years} years")
NO_RATE = QT_TRANSLATE_NOOP("figures", "no rate makes the present value zero")
SEVERAL_RATES = QT_TRANSLATE_NOOP("figures", "several rates make the present value zero: {rates}")
CHARGE = QT_TRANSLATE_NOOP("figures", "Charge of the hub, {good}")
USERS_GAIN = QT_TRANSLATE_NOOP("figures", "Gain of the user before charges, {good}")
DEMAND = QT_TRANSLATE_NOOP("figures", "Tonnes that would use the {store}")
TAKEN = QT_TRANSLATE_NOOP("figures", "Tonnes that fit into the {store}")
REFUSED = QT_TRANSLATE_NOOP("figures", "Tonnes that do not fit into the {store}")
STORES = {
    Store.DRY: QT_TRANSLATE_NOOP("figures", "dry store"),
    Store.CHILLED: QT_TRANSLATE_NOOP("figures", "chilled store"),
    Store.FROZEN: QT_TRANSLATE_NOOP("figures", "frozen store"),
    Store.YARD: QT_TRANSLATE_NOOP("figures", "yard"),
}
