"""The methods of the hub's economics and of the decision.

Present values are those of the first year of building, in its dollars.
"""

from __future__ import annotations

from shekara.domain.method import Method
from shekara.text import QT_TRANSLATE_NOOP

HUB_METHODS = (
    Method(
        "hub_year",
        QT_TRANSLATE_NOOP("methods", "The hub year by year"),
    ),
    Method(
        "npv",
        QT_TRANSLATE_NOOP("methods", "Present value of the yearly flows"),
        "Σ CF(t) / (1 + r)^t",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "CF: flow of a year, r: discount rate, t: years from the first year of building",
        ),
    ),
    Method(
        "irr",
        QT_TRANSLATE_NOOP("methods", "Rate at which the present value is zero"),
        "Σ CF(t) / (1 + IRR)^t = 0",
        letters=QT_TRANSLATE_NOOP(
            "methods", "CF: flow of a year, t: years from the first year of building"
        ),
    ),
    Method(
        "viability_gap",
        QT_TRANSLATE_NOOP("methods", "What the investor lacks to break even"),
        "max(0, −FNPV)",
        letters=QT_TRANSLATE_NOOP(
            "methods", "FNPV: present value to the investor, before grants and loans"
        ),
    ),
    Method(
        "benefit_cost_ratio",
        QT_TRANSLATE_NOOP("methods", "Present benefits over present costs less residual value"),
        "PV(B) / PV(C − RV)",
        letters=QT_TRANSLATE_NOOP(
            "methods", "B: benefits, C: costs at economic prices, RV: residual value"
        ),
    ),
    Method(
        "payback",
        QT_TRANSLATE_NOOP("methods", "Years until what was spent has come back"),
    ),
    Method(
        "discounted_payback",
        QT_TRANSLATE_NOOP("methods", "Years until what was spent has come back, discounted"),
    ),
    Method(
        "side_enpv",
        QT_TRANSLATE_NOOP("methods", "A side’s part of the economic present value"),
        "Σ s·E",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "E: present value of what users, owner, workers, budgets and others gain; s: the "
            "side’s share of each",
        ),
    ),
    Method(
        "scenario_mean",
        QT_TRANSLATE_NOOP("methods", "Mean of the scenarios by weight, at their likely values"),
        "Σ p·X",
        letters=QT_TRANSLATE_NOOP("methods", "p: weight of a scenario, X: what is computed in it"),
    ),
    Method(
        "hub_terms",
        QT_TRANSLATE_NOOP("methods", "What a tonne pays and gains at the hub"),
        "u = λρp + σ·P·(1 − e/2) + (h·v + s)/l − x + m·c·r + d",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "λρp: loss avoided, σP: off-season sale, e: fall of the premium, (hv + s)/l: "
            "crossing, x: extra handling, mcr: intermediaries, d: store displaced",
        ),
    ),
    Method(
        "throughput",
        QT_TRANSLATE_NOOP("methods", "Tonnes that pass the hub within its capacity"),
        "H = κ·D, κ = min(1, C / N)",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "D: tonnes that would use the hub; κ: share that fits; C: capacity; N: what they need "
            "of it",
        ),
    ),
    Method(
        "turnover_with_hub",
        QT_TRANSLATE_NOOP("methods", "Turnover of the countries with what the hub adds"),
        "V(t) + Σ p·H",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "V: turnover without the hub; p·H: value of the new trade, in current dollars",
        ),
    ),
    Method(
        "drawn",
        QT_TRANSLATE_NOOP("methods", "Number of simulated futures"),
    ),
    Method(
        "simulated",
        QT_TRANSLATE_NOOP(
            "methods", "Counted over simulated futures, in all scenarios by their weight"
        ),
    ),
    Method(
        "weighted_mean",
        QT_TRANSLATE_NOOP(
            "methods", "Mean over simulated futures, in all scenarios by their weight"
        ),
    ),
    Method(
        "simulated_mean",
        QT_TRANSLATE_NOOP("methods", "Mean over simulated futures"),
    ),
    Method(
        "percentile",
        QT_TRANSLATE_NOOP("methods", "Percentile of simulated futures"),
    ),
    Method(
        "shortfall",
        QT_TRANSLATE_NOOP("methods", "Mean of the worst twentieth of simulated futures"),
    ),
    Method(
        "rule_score",
        QT_TRANSLATE_NOOP("methods", "What a decision rule makes of an option"),
    ),
    Method(
        "rules_counted",
        QT_TRANSLATE_NOOP("methods", "Counted over the decision rules"),
    ),
    Method(
        "perfect_information",
        QT_TRANSLATE_NOOP("methods", "What knowing the scenario beforehand would be worth"),
        "min Σ p·(max X − X)",
        letters=QT_TRANSLATE_NOOP(
            "methods", "p: weight of a scenario, X: mean value of an option in it"
        ),
    ),
    Method(
        "weight_flip",
        QT_TRANSLATE_NOOP("methods", "Weight of a scenario at which another option becomes best"),
        "w* = (W − δ) / (ΣW − δ)",
        letters=QT_TRANSLATE_NOOP(
            "methods", "W: its weight, δ: gap to the rival over the lead in the scenario"
        ),
    ),
    Method(
        "one_at_a_time",
        QT_TRANSLATE_NOOP("methods", "One driver at its low or high, the others likely"),
    ),
    Method(
        "rank_correlation",
        QT_TRANSLATE_NOOP("methods", "Rank correlation over simulated futures (Spearman)"),
    ),
    Method(
        "sobol",
        QT_TRANSLATE_NOOP("methods", "Share of the variance that a driver accounts for (Sobol)"),
    ),
    Method(
        "unsourced_share",
        QT_TRANSLATE_NOOP("methods", "Share of the variance that rests on unsourced assumptions"),
        "U = 1 − V(E[Y | S]) / V(Y)",
        letters=QT_TRANSLATE_NOOP(
            "methods", "V: variance; E: mean; Y: value of the concept; S: drivers with a source"
        ),
    ),
    Method(
        "lever",
        QT_TRANSLATE_NOOP("methods", "Smallest shift of a driver that changes the outcome"),
        "x + z·(h − x) or x + z·(x − l)",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "l, x, h: low, likely, high; z: the distance; 1 is the end of the stated range",
        ),
    ),
    Method(
        "switching_value",
        QT_TRANSLATE_NOOP("methods", "Value of a driver at which the present value is zero"),
    ),
    Method(
        "sensitivity_indicator",
        QT_TRANSLATE_NOOP(
            "methods", "Change of the present value over the change of a driver, both in percent"
        ),
        "SI = (ΔNPV / NPV) / (ΔX / X)",
        letters=QT_TRANSLATE_NOOP("methods", "NPV: present value, X: likely value of the driver"),
    ),
)
