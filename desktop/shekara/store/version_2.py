"""Version 2 of the document: shapes of assumptions, links of factors, the hub, the review.

Written out as JSON, so that whatever becomes of the present assessment, version 1 turns into
version 2 as it was. Nothing was assumed of the hub before, so its inputs are missing now;
no evidence was reviewed.
"""

from __future__ import annotations

from shekara.store.strict import Json, Members

_CONCEPTS = ("transport", "trade", "industrial")
_SERVICES = (
    "storage",
    "logistics",
    "trading_space",
    "preparation",
    "consolidation",
    "redistribution",
    "loading",
    "carriage",
)
_CRITERIA = (
    "border",
    "road_crossing",
    "rail_crossing",
    "railway",
    "highway",
    "town",
    "environment",
    "land",
    "expansion_home",
    "expansion_partner",
    "carbon",
)


def with_the_hub(assessment: Members) -> Members:
    """Give an assessment of version 1 as one of version 2.

    Raises TypeError or LookupError where it is not of version 1, ValueError where it already
    has what version 2 adds.
    """
    outlook, swot = _members(assessment["outlook"]), _members(assessment["swot"])
    scenarios = [_with_shapes(_members(scenario)) for scenario in _items(outlook["scenarios"])]
    changed: Members = {
        **assessment,
        "outlook": {**outlook, "scenarios": [*scenarios]},
        "swot": _with(swot, links=[]),
    }
    return _with(changed, hub=_hub(), siting=_siting(), review=_review())


def _with_shapes(scenario: Members) -> Members:
    assumptions = [
        _with(_members(assumption), shape="pert") for assumption in _items(scenario["assumptions"])
    ]
    return {**scenario, "assumptions": [*assumptions]}


def _hub() -> Members:
    """Give the hub of which nothing is assumed."""
    return {
        "concepts": [
            {"concept": concept, "is_considered": True, "services": [*_SERVICES]}
            for concept in _CONCEPTS
        ],
        "first_year": 2027,
        "horizon_years": 25,
        "assumptions": [],
        "correlations": [],
        "decision": {
            "threshold": 0.8,
            "optimism": 0.5,
            "perspective": "both",
            "ceiling_musd": None,
            "agreement_in_force": False,
            "growth_reviewed": False,
        },
        "financing": {
            "currency": None,
            "public_share_pct": None,
            "loans": [],
            "gap_filler": "",
            "partnership": "",
        },
        "baseline": "",
    }


def _siting() -> Members:
    """Give the siting without sites."""
    return {
        "sites": [],
        "chosen": None,
        "border_zone_km": 30,
        "near": {
            "railway": 10.0,
            "highway": 10.0,
            "town": 30.0,
            "illustrative": ["railway", "highway", "town"],
        },
        "weights": [{"criterion": criterion, "weight": 0.5} for criterion in _CRITERIA],
        "illustrative_weights": True,
        "road_map": [],
        "risks": [],
    }


def _review() -> Members:
    """Give the review of evidence that nobody reviewed."""
    return {"corrections": [], "judgements": [], "base_years": []}


def _with(members: Members, **added: Json) -> Members:
    """Give the members with more; none of them may stand there already."""
    if twice := added.keys() & members.keys():
        message = f"{', '.join(sorted(twice))} in a document of version 1"
        raise ValueError(message)
    return {**members, **added}


def _members(value: Json) -> Members:
    if not isinstance(value, dict):
        message = f"{value!r} where an object belongs"
        raise TypeError(message)
    return value


def _items(value: Json) -> list[Json]:
    if not isinstance(value, list):
        message = f"{value!r} where a list belongs"
        raise TypeError(message)
    return value
