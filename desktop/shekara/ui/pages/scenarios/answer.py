"""The answer of the step of the scenarios in one sentence, and how far the step is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.checks import Severity, checks
from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP, Quantity
from shekara.ui.pages.page import StepState
from shekara.ui.steps import step_of

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.checks import Check
    from shekara.text import Text

_REACHED = {
    "RU": QT_TRANSLATE_NOOP(
        "ui.scenarios",
        "Trade of Kazakhstan and Russia reaches {target} a year in {year} in the weighted mean "
        "of the scenarios.",
    ),
    "KG": QT_TRANSLATE_NOOP(
        "ui.scenarios",
        "Trade of Kazakhstan and Kyrgyzstan reaches {target} a year in {year} in the weighted "
        "mean of the scenarios.",
    ),
}
_NOT_REACHED = {
    "RU": QT_TRANSLATE_NOOP(
        "ui.scenarios",
        "Trade of Kazakhstan and Russia does not reach {target} a year by {year} in the weighted "
        "mean of the scenarios.",
    ),
    "KG": QT_TRANSLATE_NOOP(
        "ui.scenarios",
        "Trade of Kazakhstan and Kyrgyzstan does not reach {target} a year by {year} in the "
        "weighted mean of the scenarios.",
    ),
}
_NO_TARGET = QT_TRANSLATE_NOOP(
    "ui.scenarios", "No target is set: write one below to see when it is reached."
)


def answer(evaluation: Evaluation) -> Text:
    """Say when the target is reached, or that there is none."""
    outlook, target = evaluation.outlook, evaluation.assessment.outlook.target
    if target is None or outlook.reached is None:
        return _NO_TARGET
    whole = target.turnover_musd.is_integer()
    aim = Quantity(target.turnover_musd, "musd", 0 if whole else 1)
    partner = evaluation.assessment.pair.partner
    if outlook.reached.value is None:
        return _NOT_REACHED[partner].having(target=aim, year=outlook.weighted.years[-1])
    return _REACHED[partner].having(target=aim, year=int(outlook.reached.value))


def state_of(evaluation: Evaluation) -> StepState:
    """Tell how far the step is: empty as a template without a target leaves it.

    A driver of the hub that nobody assumed is waited for; one without a source is not.
    """
    outlook = evaluation.assessment.outlook
    if outlook.target is None and outlook.illustrative_weights:
        return StepState.EMPTY
    waiting = any(map(_is_waited_for, checks(evaluation.assessment)))
    return StepState.INCOMPLETE if waiting else StepState.DONE


def _is_waited_for(check: Check) -> bool:
    is_here = step_of(check.place) == "scenarios"
    return check.part is Parts.OUTLOOK or (is_here and check.severity is Severity.MISSING)
