"""What every page is given: document, results, words, look, and the way to the Why panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.evidence import Evidence
    from shekara.domain.figures import FigureBook
    from shekara.text import Text
    from shekara.ui.dialogs import Dialogs
    from shekara.ui.document import Document, Edit
    from shekara.ui.evaluation import Evaluator
    from shekara.ui.tasks import Tasks
    from shekara.ui.texts import Texts
    from shekara.ui.theme import Theme
    from shekara.ui.view_state import ViewState


class Workspace(QObject):
    """The things all pages share; pages reach each other only through its signals.

    `explained` carries the id of the figure the Why panel shall show, and the book it stands
    in: None for that of the current results. `visited` carries the name of the step, and the
    place in it (as checks address it), that the window shall go to; `told` a text for the
    status line.
    """

    explained = Signal(str, object)
    visited = Signal(str, str)
    told = Signal(object)

    def __init__(  # noqa: PLR0913  (it is the list of what pages share)
        self,
        *,
        document: Document,
        evaluator: Evaluator,
        evidence: Evidence,
        texts: Texts,
        theme: Theme,
        tasks: Tasks,
        dialogs: Dialogs,
        view_state: ViewState,
        parent: QObject | None = None,
    ) -> None:
        """Keep what is shared; the theme may be replaced, then all pages are made anew."""
        super().__init__(parent)
        self.document = document
        self.evaluator = evaluator
        self.evidence = evidence
        self.texts = texts
        self.theme = theme
        self.tasks = tasks
        self.dialogs = dialogs
        self.view_state = view_state

    @property
    def evaluation(self) -> Evaluation:
        """Give the results of the current assessment."""
        return self.evaluator.current

    def explain(self, figure_id: str, book: FigureBook | None = None) -> None:
        """Show in the Why panel what a figure rests on; without a book, in the results."""
        self.explained.emit(figure_id, book)

    def visit(self, step: str, place: str = "") -> None:
        """Go to a step of the work, and within it to a place."""
        self.visited.emit(step, place)

    def tell(self, text: Text) -> None:
        """Say something in the status line."""
        self.told.emit(text)

    def edit(self, text: Text, edit: Edit, merge: object = None) -> bool:
        """Make an edit of the document that can be undone under `text`."""
        return self.document.edit(text, edit, merge)
