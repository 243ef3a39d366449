"""The first step: begin with a template, go on with a file, or look around in an example."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara import __version__
from shekara.domain.phrases import PHRASES
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim
from shekara.ui.news import NEWS
from shekara.ui.pages.page import Page, StepState
from shekara.ui.steps import FIRST
from shekara.ui.theme import SPACE
from shekara.ui.widgets.recent_row import RecentRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.ui.filing import Filing
    from shekara.ui.recent import RecentFile
    from shekara.ui.tasks import Progress
    from shekara.ui.workspace import Workspace

SHOWN = 5

_CHOOSE = QT_TRANSLATE_NOOP(
    "ui.start", "Choose a template. Its pair of regions and its factors can be changed later."
)
_OPEN_NOW = QT_TRANSLATE_NOOP("ui.start", "Open now: {name}. Go on with its pair of regions.")
_CONTINUE = QT_TRANSLATE_NOOP("ui.start", "Go on")
_NEW = QT_TRANSLATE_NOOP("ui.start", "A new assessment")
_BEGIN = QT_TRANSLATE_NOOP("ui.start", "Begin with this")
_BEGIN_NAMED = QT_TRANSLATE_NOOP("ui.start", "Begin with this: {title}")
_CHOOSE_PAIR = QT_TRANSLATE_NOOP("ui.start", "Choose a pair…")
_RECENT = QT_TRANSLATE_NOOP("ui.start", "Go on with a file")
_NO_RECENT = QT_TRANSLATE_NOOP(
    "ui.start", "Nothing was opened on this computer yet. What you save will stand here."
)
_OPEN = QT_TRANSLATE_NOOP("ui.start", "Open a file…")
_DROP = QT_TRANSLATE_NOOP("ui.start", "Or drop a .shekara file anywhere in this window.")
_SAMPLE = QT_TRANSLATE_NOOP("ui.start", "Look around in an example")
_NEWS = QT_TRANSLATE_NOOP("ui.start", "New in version {version}")
_BLANK_TITLE = QT_TRANSLATE_NOOP("ui.start", "Any pair of regions")

TEMPLATES = (
    (
        "alatau",
        PHRASES["alatau.title"],
        QT_TRANSLATE_NOOP(
            "ui.start",
            "Zhambyl (Kazakhstan) and Chuy (Kyrgyzstan). With the factors and the turnover "
            "target of a published study, and four scenarios.",
        ),
        _BEGIN,
    ),
    (
        "kostanay-chelyabinsk",
        PHRASES["kostanay.title"],
        QT_TRANSLATE_NOOP(
            "ui.start",
            "Kostanay (Kazakhstan) and Chelyabinsk (Russia). With factors from published "
            "studies and four scenarios; the target is yours to set.",
        ),
        _BEGIN,
    ),
    (
        "blank",
        _BLANK_TITLE,
        QT_TRANSLATE_NOOP(
            "ui.start",
            "You choose two regions that share the border. Trade and scenarios are there; the "
            "factors are yours to write.",
        ),
        _CHOOSE_PAIR,
    ),
)


class StartPage(Page):
    """Where an assessment begins. Needs no results, so it is painted before anything else."""

    step: ClassVar[str] = "start"
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.steps", "Start")
    question: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.start", "Where do you want to begin?")

    def __init__(self, workspace: Workspace, filing: Filing, parent: QWidget | None = None) -> None:
        """Lay out templates, recent files and news."""
        super().__init__(workspace, parent)
        self._filing = filing
        self._go_on = self.set_primary_action(_CONTINUE)
        self._go_on.clicked.connect(lambda: workspace.visit(FIRST))
        self.buttons: dict[str, QPushButton] = {}
        self.rows: list[RecentRow] = []
        self._rows = QVBoxLayout()
        self._no_recent = _words(self.texts(_NO_RECENT), "quiet")
        self.body.addWidget(_words(self.texts(_NEW), "section"))
        self.body.addLayout(self._cards())
        lower = QHBoxLayout()
        lower.setSpacing(SPACE["large"])
        lower.addLayout(self._files(), 3)
        lower.addLayout(self._beside(), 2)
        self.body.addLayout(lower)
        self.body.addStretch(1)
        filing.recents.changed.connect(self._show_recent)
        filing.begun.connect(self.refresh)
        filing.ended.connect(self.refresh)
        workspace.document.renamed.connect(self.refresh)
        self._show_recent()
        self.refresh()

    @override
    def refresh(self) -> None:
        """Tell what is open; unlike other pages it asks for no results."""
        is_open = self._filing.is_open
        text = _OPEN_NOW.having(name=verbatim(self._filing.name)) if is_open else _CHOOSE
        self._answer.setText(self.texts(text))
        self._go_on.setVisible(is_open)
        # One primary action at a time: go on, or begin with the first template.
        first = self.buttons[TEMPLATES[0][0]]
        name = "" if is_open else "primary"
        if first.objectName() != name:
            first.setObjectName(name)
            # Before it is shown for the first time it has no look to be renewed.
            if first.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                first.style().unpolish(first)
                first.style().polish(first)
            first.updateGeometry()

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        return _CHOOSE

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        """Show nothing: this page rests on no results."""

    @classmethod
    @override
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Give done: there is something to work on."""
        return StepState.DONE

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE["medium"])
        for key, title, description, action in TEMPLATES:
            row.addWidget(self._card(key, title, description, action), 1)
        return row

    def _card(self, key: str, title: Text, description: Text, action: Text) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        head, words = _words(self.texts(title), "section"), _words(self.texts(description), "quiet")
        button = self._button(key, action, lambda: self._begin(key))
        named = _BEGIN_NAMED.having(title=title)
        button.setAccessibleName(self.texts(named if action is _BEGIN else action))
        column = QVBoxLayout(card)
        column.setSpacing(SPACE["small"])
        column.addWidget(head)
        column.addWidget(words)
        column.addStretch(1)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _files(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE["small"])
        column.addWidget(_words(self.texts(_RECENT), "section"))
        column.addWidget(self._no_recent)
        self._rows.setSpacing(SPACE["tight"])
        column.addLayout(self._rows)
        line = QHBoxLayout()
        line.addWidget(self._button("open", _OPEN, self._filing.open))
        line.addWidget(_words(self.texts(_DROP), "quiet"), 1)
        column.addLayout(line)
        column.addStretch(1)
        return column

    def _beside(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE["small"])
        news = _NEWS.having(version=verbatim(__version__))
        column.addWidget(_words(self.texts(news), "section"))
        for text in NEWS:
            column.addWidget(_words(f"•  {self.texts(text)}", "quiet"))
        sample = self._button("sample", _SAMPLE, self._filing.sample)
        column.addWidget(sample, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column

    def _button(self, key: str, text: Text, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self.texts(text), self)
        # So that Enter works as Space does.
        button.setAutoDefault(True)
        button.clicked.connect(lambda _checked=False: act())
        self.buttons[key] = button
        return button

    def _begin(self, template: str) -> None:
        if template == "blank":
            self._filing.new_blank()
        else:
            self._filing.new(template)

    def _show_recent(self) -> None:
        for row in self.rows:
            self._rows.removeWidget(row)
            row.deleteLater()
        files = self._filing.recents.files[:SHOWN]
        self.rows = [self._row(file) for file in files]
        for row in self.rows:
            self._rows.addWidget(row)
        self._no_recent.setVisible(not files)
        if files:
            self._look_for(files)

    def _row(self, file: RecentFile) -> RecentRow:
        row = RecentRow(self.workspace, file, self)
        row.opened.connect(lambda path: self._filing.open_path(Path(path)))
        row.forgotten.connect(self._filing.recents.forget)
        return row

    def _look_for(self, files: tuple[RecentFile, ...]) -> None:
        """See which files are there, off this thread: a folder on a network may be slow."""

        def look(progress: Progress) -> frozenset[str]:
            found: set[str] = set()
            for number, file in enumerate(files):
                progress(100 * number // len(files))
                if Path(file.path).exists():
                    found.add(file.path)
            return frozenset(found)

        self.workspace.tasks.start("recent", look, self._mark, lambda _error: None)

    def _mark(self, found: frozenset[str]) -> None:
        for row in self.rows:
            row.show_found(found=row.file.path in found)


def _words(words: str, name: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
