"""Real decisions for tests of the window: simulated once, and told again and again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from shekara.analysis.results.decision.values import DecisionResult
from shekara.analysis.results.evaluation import Evaluation
from shekara.domain.assessment import Assessment
from shekara.domain.concepts import Concept
from shekara.domain.edits import hub
from shekara.ui.deciding import Decider
from shekara.ui.workspace import Workspace
from shekara.usecases.decision import decide
from shekara.usecases.documents import new_assessment
from shekara.usecases.evaluation import evaluate

TODAY = dt.date(2026, 11, 21)
DRAWS = 40_000
"""As few as a verdict takes."""

OPEN = frozenset({"margin_cut", "margin"})
"""The drivers of the hub that vary."""


def small_assessment() -> Assessment:
    """Give the template with two concepts and few open drivers: soon simulated."""
    made = new_assessment("alatau", language="en", today=TODAY)
    for held in made.hub.assumptions:
        if held.driver not in OPEN:
            value = held.likely
            made = hub.set_assumption(made, held.driver, low=value, likely=value, high=value)
    return hub.consider(made, Concept.INDUSTRIAL, is_considered=False)


@lru_cache
def told() -> tuple[DecisionResult, ...]:
    """Give the results of a simulation, from the first batch to the first turning points."""
    found: list[DecisionResult] = []
    for result in decide(evaluate(small_assessment()), draws=DRAWS):
        if not found or result.figures is not found[-1].figures:
            found.append(result)
    return (*found[:-1], replace(found[-1], progress=1.0))


def teller(_evaluation: Evaluation, _indices: bool) -> Iterator[DecisionResult]:  # noqa: FBT001
    """Tell the results as if they had just been found."""
    return iter(told())


def let_tell(workspace: Workspace) -> Decider:
    """Give a workspace of the small assessment a simulation that takes no time."""
    workspace.decider.simulate_by(teller)
    workspace.document.open(small_assessment(), None)
    return workspace.decider
