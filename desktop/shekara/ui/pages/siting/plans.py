"""The road map and the owners of risks, as lists that are typed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.swot import Quadrant
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.pages.siting.changes import PlanChanges
from shekara.ui.pages.siting.plan_model import DATE, PlanField, PlanModel, PlanRow
from shekara.ui.pages.siting.plan_table import PlanList

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.road_map import RiskOwner
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_STEPS = QT_TRANSLATE_NOOP("ui.siting", "Road map")
_RISKS = QT_TRANSLATE_NOOP("ui.siting", "Owners of risks")
_STEP_FIELDS = (
    PlanField("words", QT_TRANSLATE_NOOP("ui.siting", "Next step")),
    PlanField("operator", QT_TRANSLATE_NOOP("ui.siting", "Operator")),
    PlanField(DATE, QT_TRANSLATE_NOOP("ui.siting", "By when")),
)
_RISK_FIELDS = (
    PlanField("words", QT_TRANSLATE_NOOP("ui.siting", "Risk")),
    PlanField("owner", QT_TRANSLATE_NOOP("ui.siting", "Owner")),
    PlanField(DATE, QT_TRANSLATE_NOOP("ui.siting", "Looked at by")),
)
_ADD_STEP = QT_TRANSLATE_NOOP("ui.siting", "Add a step")
_ADD_RISK = QT_TRANSLATE_NOOP("ui.siting", "Add a risk…")
_NO_STEPS = QT_TRANSLATE_NOOP(
    "ui.siting", "No step yet. Write what is done next, who does it and by when."
)
_NO_RISKS = QT_TRANSLATE_NOOP(
    "ui.siting", "No risk has an owner yet. Take a threat or weakness from the SWOT, or write one."
)
_WHICH = QT_TRANSLATE_NOOP("ui.siting", "Which risk gets an owner?")
_OWN_WORDS = QT_TRANSLATE_NOOP("ui.siting", "Another risk, in your own words")
_NEW_RISK = QT_TRANSLATE_NOOP("ui.siting", "New risk")
_OF_SWOT = QT_TRANSLATE_NOOP("ui.siting", "{factor}: {words}")
_GONE = QT_TRANSLATE_NOOP("ui.siting", "{factor}: no longer in the SWOT")
_OWN = ""


class Plans:
    """Both lists; their cells make the edits."""

    def __init__(self, workspace: Workspace) -> None:
        """Start empty."""
        self._workspace, self._texts = workspace, workspace.texts
        self._changes = PlanChanges(workspace)
        self.steps = PlanList(
            self._texts,
            PlanModel(self._texts, _STEP_FIELDS, self._changes.set_step),
            _STEPS,
            _ADD_STEP,
            _NO_STEPS,
            ordered=True,
        )
        self.risks = PlanList(
            self._texts,
            PlanModel(self._texts, _RISK_FIELDS, self._changes.set_risk),
            _RISKS,
            _ADD_RISK,
            _NO_RISKS,
        )
        self.steps.add_asked.connect(self._add_step)
        self.steps.removal_asked.connect(self._changes.remove_step)
        self.steps.given_up.connect(self._changes.give_up_step)
        self.steps.move_asked.connect(self._changes.move_step)
        self.risks.add_asked.connect(self._add_risk)
        self.risks.removal_asked.connect(self._changes.remove_risk)
        self.risks.given_up.connect(self._changes.give_up_risk)

    def lists(self) -> tuple[tuple[Text, PlanList], ...]:
        """Give both lists under their names."""
        return ((_STEPS, self.steps), (_RISKS, self.risks))

    def show_assessment(self, assessment: Assessment) -> None:
        """Bring both lists up to date."""
        siting = assessment.siting
        self.steps.show_rows(
            [
                PlanRow(
                    step.id,
                    {
                        "words": self._texts(text_of(step.words)),
                        "operator": step.operator,
                        DATE: step.date,
                    },
                )
                for step in siting.road_map
            ]
        )
        self.risks.show_rows(
            [
                PlanRow(
                    risk.id,
                    {
                        "words": self._risk_words(assessment, risk),
                        "owner": risk.owner,
                        DATE: risk.date,
                    },
                )
                for risk in siting.risks
            ]
        )

    def holds(self, entry: str) -> bool:
        """Tell whether a place, as checks address it, is in one of the lists."""
        return entry.split("_", maxsplit=1)[0] in {"step", "road", "risk", "risks"}

    def list_of(self, entry: str) -> PlanList:
        """Give the list in which an entry stands."""
        return self.risks if entry.startswith("risk") else self.steps

    def go_to(self, entry: str) -> None:
        """Put the focus on an entry, or on the way to add one."""
        self.list_of(entry).go_to(entry)

    def _add_step(self) -> None:
        added = self._changes.add_step()
        if added is not None:
            self.steps.write(added)

    def _add_risk(self) -> None:
        picked = self._workspace.dialogs.pick(self.risks, _WHICH, self._open_risks())
        if picked is None:
            return
        risk = picked or self._texts(_NEW_RISK)
        added = self._changes.add_risk(risk)
        if added is not None:
            self.risks.write(added, "owner" if picked else "words")

    def _open_risks(self) -> list[tuple[str, str]]:
        """Give the threats and weaknesses nobody answers for yet, and own words."""
        assessment = self._workspace.document.assessment
        owned = {risk.factor for risk in assessment.siting.risks}
        factors = [
            factor
            for quadrant in (Quadrant.THREATS, Quadrant.WEAKNESSES)
            for factor in assessment.swot.within(quadrant)
            if factor.id not in owned
        ]
        named = [(f.id, f"{f.id}: {self._texts(text_of(f.words))}") for f in factors]
        return [*named, (_OWN, self._texts(_OWN_WORDS))]

    def _risk_words(self, assessment: Assessment, risk: RiskOwner) -> str:
        if not risk.factor:
            return self._texts(text_of(risk.words))
        factor = next((f for f in assessment.swot.factors if f.id == risk.factor), None)
        named = verbatim(risk.factor)
        if factor is None:
            return self._texts(_GONE.having(factor=named))
        return self._texts(_OF_SWOT.having(factor=named, words=text_of(factor.words)))
