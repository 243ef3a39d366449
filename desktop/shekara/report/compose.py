"""Composing the brief: results, evidence and the map become a tree of values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.observed import number, pair_name
from shekara.report.content import Brief, Meta
from shekara.report.desk import Desk
from shekara.report.sections.annex import (
    Repeating,
    methods_entries,
    methods_section,
    missing_section,
    sources_section,
)
from shekara.report.sections.decision import decision_note, title
from shekara.report.sections.financing import financing_section
from shekara.report.sections.futures import futures_section
from shekara.report.sections.gravity import gravity_section
from shekara.report.sections.hub import hub_section
from shekara.report.sections.pair import pair_section
from shekara.report.sections.reading import reading_guide
from shekara.report.sections.reconciliation import reconciliation_section
from shekara.report.sections.reference_class import reference_class_section
from shekara.report.sections.scenarios import scenarios_section
from shekara.report.sections.siting import siting_section
from shekara.report.sections.swot import swot_section
from shekara.report.sections.trade import trade_section
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shekara.analysis.reconciliation.findings import Finding
    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.evidence import Evidence
    from shekara.report.content import Section
    from shekara.report.sections.border_map import MapUnit


def compose(  # noqa: PLR0913  (all that a brief is made of)
    evaluation: Evaluation,
    evidence: Evidence,
    map_units: Sequence[MapUnit],
    language_code: str,
    *,
    made_on: str,
    version: str,
    checksum: str,
    decision: DecisionResult | None = None,
    findings: Sequence[Finding] = (),
) -> Brief:
    """Compose the brief of an evaluated assessment.

    Without a `decision`, what its simulation says, the brief makes no recommendation.

    `made_on` is an ISO date, or empty where none is known; `checksum` names the bundled
    data, so that the calculation can be repeated; `findings` are those of the audit that the
    reader is told of, open or rejected. The tree holds no words of one language
    yet: `language_code` is for the file's own statement of its language.
    """
    desk = Desk(evaluation.figures if decision is None else decision.figures, evidence)
    body = (
        decision_note(desk, evaluation, decision),
        reading_guide(desk, evaluation),
        pair_section(desk, evaluation, map_units),
        trade_section(desk, evaluation),
        gravity_section(desk, evaluation),
        siting_section(desk, evaluation, map_units),
        swot_section(desk, evaluation),
        scenarios_section(desk, evaluation),
        hub_section(desk, evaluation),
        *_money(desk, evaluation, decision),
        futures_section(desk, decision),
        reconciliation_section(desk, evaluation, findings),
        missing_section(evaluation.assessment),
    )
    # The methods cite the sources of their formulas, so the list of sources comes after.
    methods = methods_entries(desk)
    futures = None if decision is None else decision.futures
    repeating = Repeating(made_on, version, checksum, futures)
    return Brief(
        _meta(evaluation, evidence, language_code, version, made_on),
        (*body, sources_section(desk), methods_section(methods, repeating)),
    )


def _money(
    desk: Desk, evaluation: Evaluation, decision: DecisionResult | None
) -> Iterator[Section]:
    """Give the financing of the concept that the brief is about, and comparable hubs."""
    result = evaluation.hub
    if not result.concepts:
        return
    concept = None if decision is None else decision.recommendation.concept
    if concept is None or concept not in evaluation.financing:
        concept = max(result.concepts, key=lambda each: number(each.enpv)).concept
    plan = evaluation.assessment.hub.financing
    yield financing_section(desk, evaluation.financing[concept], plan)
    yield reference_class_section(desk, evaluation.reference_class)


def _meta(
    evaluation: Evaluation, evidence: Evidence, language_code: str, version: str, made_on: str
) -> Meta:
    passport = evaluation.assessment.passport
    return Meta(
        title=title(passport),
        author=", ".join(filter(None, (passport.author, passport.organisation))),
        subject=QT_TRANSLATE_NOOP("brief", "Brief on a trade hub at the border: {pair}").having(
            pair=pair_name(evidence, evaluation.assessment.pair)
        ),
        keywords=(
            QT_TRANSLATE_NOOP("brief", "cross-border trade"),
            QT_TRANSLATE_NOOP("brief", "trade hub"),
            QT_TRANSLATE_NOOP("brief", "SWOT"),
            QT_TRANSLATE_NOOP("brief", "scenarios"),
        ),
        language=language_code,
        version=version,
        made_on=made_on,
    )
