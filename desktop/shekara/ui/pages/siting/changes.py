"""The edits of this step, each under its undo text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.site_figures import CRITERIA
from shekara.analysis.results.site_reasons import site_name
from shekara.domain.edits import road_map, site_requirements
from shekara.domain.edits import siting as edits
from shekara.text import QT_TRANSLATE_NOOP, Quantity

if TYPE_CHECKING:
    from shekara.domain.sites import Agreement, Criterion, Side
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_ADD = QT_TRANSLATE_NOOP("undo", "Add a site")
_MOVE = QT_TRANSLATE_NOOP("undo", "Move “{site}”")
_NAME = QT_TRANSLATE_NOOP("undo", "Rename “{site}”")
_REMOVE = QT_TRANSLATE_NOOP("undo", "Remove “{site}”")
_CHOOSE = QT_TRANSLATE_NOOP("undo", "Choose “{site}”")
_CONFIRM = QT_TRANSLATE_NOOP("undo", "Confirm what is known of “{site}”")
_LAND = QT_TRANSLATE_NOOP("undo", "Say whether land is agreed at “{site}”")
_AREA = QT_TRANSLATE_NOOP("undo", "Set the free land at “{site}”")
_NOTE = QT_TRANSLATE_NOOP("undo", "Note about “{site}”")
_SET = QT_TRANSLATE_NOOP("undo", "Set {what}, “{site}”")
_SOURCE = QT_TRANSLATE_NOOP("undo", "Name the source of {what}, “{site}”")
_ZONE = QT_TRANSLATE_NOOP("undo", "Set the border zone to {zone}")
_NEAR = QT_TRANSLATE_NOOP("undo", "Set what counts as near")
_WEIGH = QT_TRANSLATE_NOOP("undo", "Set the weight of {what}")
_ADD_STEP = QT_TRANSLATE_NOOP("undo", "Add a step")
_STEP = QT_TRANSLATE_NOOP("undo", "Change a step")
_MOVE_STEP = QT_TRANSLATE_NOOP("undo", "Move a step")
_REMOVE_STEP = QT_TRANSLATE_NOOP("undo", "Remove a step")
_ADD_RISK = QT_TRANSLATE_NOOP("undo", "Add a risk")
_RISK = QT_TRANSLATE_NOOP("undo", "Change a risk")
_REMOVE_RISK = QT_TRANSLATE_NOOP("undo", "Remove a risk")
_NEW_NAME = QT_TRANSLATE_NOOP("ui.siting", "Site {number}")

_STEP_EDITS = {
    "words": road_map.set_step_words,
    "operator": road_map.set_operator,
    "date": road_map.set_step_date,
}
_RISK_EDITS = {
    "words": road_map.set_risk_words,
    "owner": road_map.set_owner,
    "date": road_map.set_risk_date,
}


class SiteChanges:
    """Makes the edits of the sites and of what is asked of them."""

    def __init__(self, workspace: Workspace) -> None:
        """Edit the document of a workspace."""
        self._workspace = workspace

    def add(self, latitude: float, longitude: float) -> str | None:
        """Add a site and give its id; None when it was refused."""
        number = len(self._workspace.document.assessment.siting.sites) + 1
        name = self._workspace.texts(_NEW_NAME.having(number=number))
        done = self._workspace.edit(_ADD, lambda a: edits.add_site(a, name, latitude, longitude))
        return self._workspace.document.assessment.siting.sites[-1].id if done else None

    def move(self, site_id: str, latitude: float, longitude: float) -> bool:
        """Set where a site is."""
        return self._workspace.edit(
            self._of(_MOVE, site_id), lambda a: edits.move_site(a, site_id, latitude, longitude)
        )

    def name(self, site_id: str, name: str) -> None:
        """Name a site anew."""
        self._workspace.edit(self._of(_NAME, site_id), lambda a: edits.set_name(a, site_id, name))

    def remove(self, site_id: str) -> None:
        """Remove a site."""
        self._workspace.edit(self._of(_REMOVE, site_id), lambda a: edits.remove_site(a, site_id))

    def choose(self, site_id: str) -> None:
        """Choose the site at which the hub is assessed."""
        self._workspace.edit(self._of(_CHOOSE, site_id), lambda a: edits.choose_site(a, site_id))

    def confirm(self, site_id: str) -> None:
        """Say that what was entered holds where the site is now."""
        self._workspace.edit(
            self._of(_CONFIRM, site_id), lambda a: edits.confirm_entries(a, site_id)
        )

    def agree(self, site_id: str, agreed: Agreement) -> None:
        """Say whether free land is agreed."""
        self._workspace.edit(
            self._of(_LAND, site_id), lambda a: edits.set_land_agreed(a, site_id, agreed)
        )

    def area(self, site_id: str, area_ha: float | None) -> None:
        """Set how much free land there is."""
        self._workspace.edit(
            self._of(_AREA, site_id), lambda a: edits.set_area(a, site_id, area_ha)
        )

    def note(self, site_id: str, note: str) -> None:
        """Write a note about a site."""
        self._workspace.edit(self._of(_NOTE, site_id), lambda a: edits.set_note(a, site_id, note))

    def distance(self, site_id: str, criterion: Criterion, km: float | None) -> None:
        """Enter a distance, or take it away."""
        self._workspace.edit(
            self._of(_SET, site_id, criterion),
            lambda a: edits.set_distance(a, site_id, criterion, km),
        )

    def side(self, site_id: str, criterion: Criterion, side: Side) -> None:
        """Say on which side lies what a distance was measured to."""
        self._workspace.edit(
            self._of(_SET, site_id, criterion),
            lambda a: edits.set_side(a, site_id, criterion, side),
        )

    def source(self, site_id: str, criterion: Criterion, source: str | None) -> None:
        """Name the source of a distance."""
        self._workspace.edit(
            self._of(_SOURCE, site_id, criterion),
            lambda a: edits.set_source(a, site_id, criterion, source),
        )

    def judge(self, site_id: str, criterion: Criterion, score: int | None) -> None:
        """Judge a site from 1 to 5."""
        self._workspace.edit(
            self._of(_SET, site_id, criterion),
            lambda a: edits.set_judgement(a, site_id, criterion, score),
        )

    def judge_note(self, site_id: str, criterion: Criterion, note: str) -> None:
        """Write why a site was judged so."""
        self._workspace.edit(
            self._of(_SET, site_id, criterion),
            lambda a: edits.set_judgement_note(a, site_id, criterion, note),
        )

    def zone(self, km: int) -> None:
        """Set the width of the border zone."""
        self._workspace.edit(
            _ZONE.having(zone=Quantity(km, "km")),
            lambda a: site_requirements.set_border_zone(a, km),
        )

    def near(self, criterion: Criterion, km: float) -> None:
        """Set up to how many km something is near."""
        self._workspace.edit(_NEAR, lambda a: site_requirements.set_near(a, criterion, km))

    def weigh(self, criterion: Criterion, weight: float) -> None:
        """Set the weight of a criterion."""
        self._workspace.edit(
            _WEIGH.having(what=CRITERIA[criterion]),
            lambda a: site_requirements.set_criterion_weight(a, criterion, weight),
        )

    def _of(self, text: Text, site_id: str, criterion: Criterion | None = None) -> Text:
        sites = self._workspace.document.assessment.siting.sites
        site = next(site for site in sites if site.id == site_id)
        named = text.having(site=site_name(site))
        return named if criterion is None else named.having(what=CRITERIA[criterion])


class PlanChanges:
    """Makes the edits of the road map and of the owners of risks."""

    def __init__(self, workspace: Workspace) -> None:
        """Edit the document of a workspace."""
        self._workspace = workspace
        self._adding = object()

    def add_step(self) -> str | None:
        """Add a step without words and give its id; None when it was refused."""
        self._adding = object()
        done = self._workspace.edit(_ADD_STEP, lambda a: road_map.add_step(a, ""), self._adding)
        return self._workspace.document.assessment.siting.road_map[-1].id if done else None

    def set_step(self, step_id: str, field: str, words: str) -> bool:
        """Set the words, operator or date of a step; give whether anything changed."""
        edit = _STEP_EDITS[field]
        return self._workspace.edit(_STEP, lambda a: edit(a, step_id, words))

    def move_step(self, step_id: str, position: int) -> None:
        """Move a step up or down."""
        self._workspace.edit(_MOVE_STEP, lambda a: road_map.move_step(a, step_id, position))

    def remove_step(self, step_id: str) -> None:
        """Remove a step."""
        self._workspace.edit(_REMOVE_STEP, lambda a: road_map.remove_step(a, step_id))

    def give_up_step(self, step_id: str) -> None:
        """Remove the step that was added last, as if it had never been."""
        self._workspace.edit(_REMOVE_STEP, lambda a: road_map.remove_step(a, step_id), self._adding)

    def add_risk(self, risk: str) -> str | None:
        """Add a factor, or a risk in words, and give the id; None when it was refused."""
        self._adding = object()
        done = self._workspace.edit(_ADD_RISK, lambda a: road_map.add_risk(a, risk), self._adding)
        return self._workspace.document.assessment.siting.risks[-1].id if done else None

    def set_risk(self, risk_id: str, field: str, words: str) -> bool:
        """Set the words, owner or date of a risk; give whether anything changed."""
        edit = _RISK_EDITS[field]
        return self._workspace.edit(_RISK, lambda a: edit(a, risk_id, words))

    def remove_risk(self, risk_id: str) -> None:
        """Remove a risk from the list."""
        self._workspace.edit(_REMOVE_RISK, lambda a: road_map.remove_risk(a, risk_id))

    def give_up_risk(self, risk_id: str) -> None:
        """Remove the risk that was added last, as if it had never been."""
        self._workspace.edit(_REMOVE_RISK, lambda a: road_map.remove_risk(a, risk_id), self._adding)
