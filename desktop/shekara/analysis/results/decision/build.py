"""The result of a simulation, put together from what has been found out so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.decision.entries import Entries
from shekara.analysis.results.decision.flips import flips_result
from shekara.analysis.results.decision.futures import futures_result
from shekara.analysis.results.decision.recommendation import recommendation
from shekara.analysis.results.decision.rules import rules_result
from shekara.analysis.results.decision.sensitivity import sensitivity_result
from shekara.analysis.results.decision.values import DecisionResult
from shekara.domain.figures import FigureBook

if TYPE_CHECKING:
    from shekara.analysis.results.decision.found import Found
    from shekara.analysis.results.decision.setting import Setting
    from shekara.text import Text


def decision_result(
    setting: Setting, found: Found, *, seed: int, progress: float, problem: Text | None = None
) -> DecisionResult:
    """Give the result with all its figures, the evaluation's in the book as well."""
    simulated, payoffs = found.simulated, found.payoffs
    entries = Entries(setting, draws=0 if simulated is None else simulated.draws, seed=seed)
    made = recommendation(entries, found)
    study, flips = found.study, found.flips
    return DecisionResult(
        recommendation=made,
        futures=None if simulated is None else futures_result(entries, simulated),
        rules=None if payoffs is None else rules_result(entries, payoffs),
        sensitivity=None if study is None else sensitivity_result(entries, study, made.unsourced),
        flips=None if flips is None else flips_result(entries, flips),
        problem=problem,
        figures=FigureBook.joining(setting.figures, entries.book),
        progress=progress,
    )
