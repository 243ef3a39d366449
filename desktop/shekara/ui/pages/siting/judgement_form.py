"""What is judged of the selected site, from 1 to 5, and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from shekara.analysis.results.site_figures import CRITERIA
from shekara.domain.sites import JUDGED, Criterion
from shekara.domain.wording import MAX_WORDS, text_of
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.pages.siting.form_rows import Choice, FormPane, label_for, words_of
from shekara.ui.theme import SPACE
from shekara.ui.widgets.word_field import WordField

if TYPE_CHECKING:
    from shekara.domain.sites import Site
    from shekara.ui.pages.siting.changes import SiteChanges
    from shekara.ui.workspace import Workspace

_SCORES = (
    (None, QT_TRANSLATE_NOOP("ui.siting", "not judged")),
    (1, QT_TRANSLATE_NOOP("ui.siting", "1 – bad")),
    (2, verbatim("2")),
    (3, QT_TRANSLATE_NOOP("ui.siting", "3 – middling")),
    (4, verbatim("4")),
    (5, QT_TRANSLATE_NOOP("ui.siting", "5 – good")),
)
_WHY = QT_TRANSLATE_NOOP("ui.siting", "{what}: why")
_WHY_HINT = QT_TRANSLATE_NOOP("ui.siting", "why")
_HOW = QT_TRANSLATE_NOOP(
    "ui.siting",
    "5 is best for the hub and for what lies around it. Carbon is judged here; with a price it "
    "is counted in the appraisal.",
)


class JudgementForm(FormPane):
    """Shows the judgements of a site and makes the edits of them."""

    def __init__(
        self, workspace: Workspace, changes: SiteChanges, parent: QWidget | None = None
    ) -> None:
        """Lay out a row for everything that is judged."""
        super().__init__(parent)
        self._texts, self._changes = workspace.texts, changes
        self._site_id = ""
        self.scores = {criterion: Choice(self._texts, _SCORES) for criterion in JUDGED}
        self.notes = {criterion: WordField() for criterion in JUDGED}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setColumnStretch(1, 1)
        for row, criterion in enumerate(JUDGED):
            self._add(grid, 2 * row, criterion)
        hint = words_of("legend")
        hint.setText(self._texts(_HOW))
        self.column.addWidget(hint)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def show_site(self, site: Site) -> None:
        """Bring the rows up to date with a site."""
        self._site_id = site.id
        for criterion in JUDGED:
            judged = site.judged(criterion)
            self.scores[criterion].show_value(judged.score)
            self.notes[criterion].show_words(self._texts(text_of(judged.note)))

    def go_to(self, criterion: Criterion) -> None:
        """Put the focus on a judgement."""
        self.ensureWidgetVisible(self.scores[criterion])
        self.scores[criterion].setFocus()

    def _add(self, grid: QGridLayout, row: int, criterion: Criterion) -> None:
        what = self._texts(CRITERIA[criterion])
        score, note = self.scores[criterion], self.notes[criterion]
        note.setAccessibleName(self._texts(_WHY.having(what=CRITERIA[criterion])))
        note.setPlaceholderText(self._texts(_WHY_HINT))
        note.setMaxLength(MAX_WORDS)
        grid.addWidget(label_for(what, score), row, 0, 1, 2)
        grid.addWidget(score, row + 1, 0)
        grid.addWidget(note, row + 1, 1)
        score.activated.connect(partial(self._judge, criterion))
        note.entered.connect(partial(self._explain, criterion))

    def _judge(self, criterion: Criterion, _row: int) -> None:
        self._changes.judge(self._site_id, criterion, self.scores[criterion].value)

    def _explain(self, criterion: Criterion, words: str) -> None:
        self._changes.judge_note(self._site_id, criterion, words)
