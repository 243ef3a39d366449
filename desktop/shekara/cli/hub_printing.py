"""What the commands print of the hub's economics and of the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.cli.printing import print_table, shown
from shekara.domain.drivers import DRIVERS
from shekara.text import QT_TRANSLATE_NOOP, Listed, plural

if TYPE_CHECKING:
    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.hub.values import ConceptAppraisal
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure
    from shekara.text import Language, Text

_BASE_CASE = QT_TRANSLATE_NOOP("cli", "Base case, mean of the scenarios at their likely values")
_SIMULATE = QT_TRANSLATE_NOOP(
    "cli", "No recommendation without simulated futures: add --draws 40000."
)
_NAMED_MISSING = 5
"""How many missing inputs are named; the rest are counted."""

_ROWS: tuple[tuple[str, Text], ...] = (
    ("capital", QT_TRANSLATE_NOOP("cli", "capital cost with land")),
    ("enpv", QT_TRANSLATE_NOOP("cli", "ENPV")),
    ("eirr", QT_TRANSLATE_NOOP("cli", "EIRR")),
    ("benefit_cost_ratio", QT_TRANSLATE_NOOP("cli", "benefits over costs")),
    ("fnpv", QT_TRANSLATE_NOOP("cli", "FNPV")),
    ("firr", QT_TRANSLATE_NOOP("cli", "FIRR")),
    ("gap", QT_TRANSLATE_NOOP("cli", "viability gap")),
    ("jobs", QT_TRANSLATE_NOOP("cli", "jobs")),
)


def print_hub(evaluation: Evaluation, language: Language) -> None:
    """Print the base case, concepts as columns, and what the others lack."""
    result = evaluation.hub
    if result.concepts:
        print()
        print(language.text(_BASE_CASE))
        heads = ("", *(language.text(each.concept.heading) for each in result.concepts))
        rows = [
            (language.text(name), *(_of(each, key, language) for each in result.concepts))
            for key, name in _ROWS
        ]
        print_table([heads, *rows], right=range(1, len(heads)))
    for concept, lacking in result.missing.items():
        print(language.text(_missing(concept, lacking)))


def print_decision(decision: DecisionResult, language: Language) -> None:
    """Print the recommendation, its conditions, and what would have to be true for another."""
    found = decision.recommendation
    print()
    print(language.text(found.sentence))
    for condition in found.conditions:
        print(f"  – {language.text(condition)}")
    if decision.problem is not None:
        print(language.text(decision.problem))
    flips = decision.flips
    if flips is not None:
        for flip in flips.choice:
            print(f"  * {language.text(flip.sentence)}")
        if flips.nothing is not None:
            print(language.text(flips.nothing))


def print_no_decision(language: Language) -> None:
    """Say how to get a recommendation."""
    print()
    print(language.text(_SIMULATE))


def _of(each: ConceptAppraisal, key: str, language: Language) -> str:
    figure: Figure = getattr(each, key)
    return shown(figure, language)


def _missing(concept: Concept, lacking: tuple[str, ...]) -> Text:
    names = tuple(DRIVERS[driver].name for driver in lacking[:_NAMED_MISSING])
    return plural(
        "cli", "{concept}: %n inputs are missing, among them {names}.", "", len(lacking)
    ).having(concept=concept.heading, names=Listed(names))
