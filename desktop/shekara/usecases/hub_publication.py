"""The hub's economics and the decision as data: which figure answers what.

The figures themselves stand under `figures`; here their ids stand under keys that stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.decision.values import (
        ConceptFutures,
        DecisionResult,
        DriverFlipResult,
        Recommendation,
        RulesResult,
        SensitivityResult,
        SpreadFigures,
    )
    from shekara.analysis.results.hub.values import ConceptAppraisal, HubResult
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure
    from shekara.text import Language

Json = dict[str, Any]


def hub_data(result: HubResult, language: Language) -> Json:
    """Give the base case of the concepts, and what the others lack."""
    return {
        "concepts": {each.concept.value: _appraisal(each, language) for each in result.concepts},
        "missing": {concept.value: list(lacking) for concept, lacking in result.missing.items()},
        "impossible": [concept.value for concept in result.impossible],
    }


def decision_data(result: DecisionResult, language: Language) -> Json:
    """Give what the simulation says: recommendation, spreads, rules, drivers, flips."""
    futures, flips = result.futures, result.flips
    return {
        "recommendation": _recommendation(result.recommendation, language),
        "problem": None if result.problem is None else language.text(result.problem),
        "draws": None if futures is None else futures.draws.id,
        "is_precise": futures is not None and futures.is_precise,
        "concepts": {}
        if futures is None
        else {each.concept.value: _spreads(each) for each in futures.concepts},
        "dominance": []
        if futures is None
        else [
            {"concept": one.value, "over": other.value, "order": int(order)}
            for one, other, order in futures.dominance
        ],
        "rules": None if result.rules is None else _rules(result.rules, language),
        "drivers": None if result.sensitivity is None else _drivers(result.sensitivity),
        "flips": None
        if flips is None
        else {
            "choice": _flips(flips.choice, language),
            "verdict": _flips(flips.verdict, language),
        },
    }


_ROLES = (
    "capital",
    "fnpv",
    "firr",
    "gap",
    "payback",
    "discounted_payback",
    "enpv",
    "eirr",
    "benefit_cost_ratio",
    "benefits",
    "costs",
    "jobs",
    "handled",
    "turnover_added",
    "turnover",
    "reached",
)


def _appraisal(each: ConceptAppraisal, language: Language) -> Json:
    return {
        "name": language.text(each.concept.heading),
        **{role: _id(getattr(each, role)) for role in _ROLES},
        "home": each.ledger.home.id,
        "partner": each.ledger.partner.id,
        "rest_of_world": each.ledger.rest_of_world.id,
        "goods_staying_away": [good.value for good in each.goods_staying_away],
        "enpv_by_scenario": {key: figure.id for key, figure in each.enpv_by_scenario.items()},
        "fnpv_by_scenario": {key: figure.id for key, figure in each.fnpv_by_scenario.items()},
    }


def _recommendation(found: Recommendation, language: Language) -> Json:
    return {
        "verdict": found.verdict.value,
        "heading": language.text(found.heading),
        "sentence": language.text(found.sentence),
        "leader": _option(found.leader) if found.has_leader else None,
        "best": _id(found.best),
        "better_than_none": _id(found.better_than_none),
        "unsourced": _id(found.unsourced),
        "conditions": [language.text(each) for each in found.conditions],
        "find_out": list(found.find_out),
    }


def _spreads(each: ConceptFutures) -> Json:
    return {
        "value": _spread(each.value),
        "fnpv": _spread(each.fnpv),
        "home": each.home.id,
        "partner": each.partner.id,
    }


def _spread(spread: SpreadFigures) -> Json:
    roles = ("mean", "p5", "p50", "p95", "loss", "shortfall")
    return {role: getattr(spread, role).id for role in roles}


def _rules(found: RulesResult, language: Language) -> Json:
    scenarios = [scenario.id for scenario in found.scenarios]
    return {
        "payoffs": {
            _option(option): {
                scenario: figure.id for scenario, figure in zip(scenarios, row, strict=True)
            }
            for option, row in zip(found.options, found.payoffs, strict=True)
        },
        "rules": {
            each.rule.value: {
                "name": language.text(each.name),
                "chosen": [_option(option) for option in each.chosen],
            }
            for each in found.rules
        },
        "agreeing": found.agreeing.id,
        "perfect_information": found.perfect_information.id,
        "weight_flips": [
            {
                "scenario": each.scenario.id,
                "at": each.at.id,
                "distance": each.distance.id,
                "to": _option(each.to),
                "sentence": language.text(each.sentence),
            }
            for each in found.weight_flips
        ],
    }


def _drivers(found: SensitivityResult) -> Json:
    return {
        "concept": found.concept.value,
        "unsourced": _id(found.unsourced),
        "bars": [
            {
                "driver": bar.driver,
                "at_low": bar.at_low.id,
                "at_high": bar.at_high.id,
                "correlation": bar.correlation.id,
                "factors": [link.factor for link in bar.links],
                "sourced": bar.is_sourced,
            }
            for bar in found.bars
        ],
    }


def _flips(found: Sequence[DriverFlipResult], language: Language) -> list[Json]:
    return [
        {
            "driver": each.driver,
            "at": each.at.id,
            "distance": each.distance.id,
            "to": _option(each.to),
            "verdict": None if each.verdict is None else each.verdict.value,
            "sentence": language.text(each.sentence),
        }
        for each in found
    ]


def _option(option: Concept | None) -> str:
    return "none" if option is None else option.value


def _id(figure: Figure | None) -> str | None:
    return None if figure is None else figure.id
