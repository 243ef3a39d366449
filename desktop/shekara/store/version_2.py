"""Version 2 of the document: shapes of assumptions, links of factors, the hub, the review.

Written out as JSON, so that whatever becomes of the present assessment, version 1 turns into
version 2 as it was. Nothing was assumed of the hub before, so its inputs are missing now;
no evidence was reviewed.
"""

from __future__ import annotations

from shekara.store.members import items_of, members_of, with_more
from shekara.store.strict import Members

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
    outlook, swot = members_of(assessment["outlook"]), members_of(assessment["swot"])
    scenarios = [_with_shapes(members_of(scenario)) for scenario in items_of(outlook["scenarios"])]
    changed: Members = {
        **assessment,
        "outlook": {**outlook, "scenarios": [*scenarios]},
        "swot": with_more(swot, links=[]),
    }
    return with_more(changed, hub=_hub(), siting=_siting(), review=_review())


def _with_shapes(scenario: Members) -> Members:
    assumptions = [
        with_more(members_of(assumption), shape="pert")
        for assumption in items_of(scenario["assumptions"])
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
