"""The road map: the next steps with operator and date, and the owner of each risk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.wording import is_blank, text_of
from shekara.report.content import Column, Paragraph, Row, Subheading
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, Day, verbatim

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.road_map import RiskOwner
    from shekara.report.content import Block
    from shekara.report.desk import Desk
    from shekara.text import Text

_OPEN = QT_TRANSLATE_NOOP("brief", "open")
_NO_WORDS = QT_TRANSLATE_NOOP("brief", "(no words yet)")
_ON = QT_TRANSLATE_NOOP("brief", "{day}")


def plan_blocks(desk: Desk, assessment: Assessment) -> tuple[Block, ...]:
    """Give the steps and the owners of risks; where there are none, that is said."""
    return (
        Subheading(QT_TRANSLATE_NOOP("brief", "Road map")),
        _steps(desk, assessment),
        _risks(desk, assessment),
    )


def _steps(desk: Desk, assessment: Assessment) -> Block:
    steps = assessment.siting.road_map
    if not steps:
        return _said(QT_TRANSLATE_NOOP("brief", "No next step has been agreed yet."))
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Next steps"),
        (
            Column(QT_TRANSLATE_NOOP("brief", "Step"), numeric=False, share=3),
            Column(QT_TRANSLATE_NOOP("brief", "Operator"), numeric=False, share=1.5),
            Column(QT_TRANSLATE_NOOP("brief", "By when"), numeric=False),
        ),
        [
            Row(
                (
                    Sentence(_NO_WORDS if is_blank(step.words) else text_of(step.words)),
                    _who(step.operator),
                    _when(step.date),
                )
            )
            for step in steps
        ],
    )


def _risks(desk: Desk, assessment: Assessment) -> Block:
    risks = assessment.siting.risks
    if not risks:
        return _said(QT_TRANSLATE_NOOP("brief", "Nobody has been named to answer for a risk yet."))
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Owners of risks"),
        (
            Column(QT_TRANSLATE_NOOP("brief", "Risk"), numeric=False, share=3),
            Column(QT_TRANSLATE_NOOP("brief", "Owner"), numeric=False, share=1.5),
            Column(QT_TRANSLATE_NOOP("brief", "Looked at by"), numeric=False),
        ),
        [
            Row((Sentence(_risk(assessment, risk)), _who(risk.owner), _when(risk.date)))
            for risk in risks
        ],
    )


def _risk(assessment: Assessment, risk: RiskOwner) -> Text:
    if not risk.factor:
        return _NO_WORDS if is_blank(risk.words) else text_of(risk.words)
    words = {factor.id: factor.words for factor in assessment.swot.factors}
    if risk.factor not in words:
        return QT_TRANSLATE_NOOP("brief", "{factor}: no longer in the SWOT").having(
            factor=verbatim(risk.factor)
        )
    return QT_TRANSLATE_NOOP("brief", "{factor}: {words}").having(
        factor=verbatim(risk.factor), words=text_of(words[risk.factor])
    )


def _said(text: Text) -> Paragraph:
    return Paragraph((Sentence(text),))


def _who(name: str) -> Sentence:
    return Sentence(verbatim(name) if name else _OPEN)


def _when(date: str) -> Sentence:
    return Sentence(_ON.having(day=Day(date)) if date else _OPEN)
