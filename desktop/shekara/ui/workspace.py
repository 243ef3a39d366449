"""What every page is given: document, results, words, look, and the way to the Why panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.evidence import Evidence
    from shekara.domain.figures import FigureBook
    from shekara.text import Text
    from shekara.ui.deciding import Decider
    from shekara.ui.dialogs import Dialogs
    from shekara.ui.document import Document, Edit
    from shekara.ui.evaluation import Evaluator
    from shekara.ui.tasks import Tasks
    from shekara.ui.texts import Texts
    from shekara.ui.theme import Theme
    from shekara.ui.to_do import ToDo
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
        evidence: Callable[[], Evidence],
        texts: Texts,
        theme: Theme,
        tasks: Tasks,
        dialogs: Dialogs,
        view_state: ViewState,
        parent: QObject | None = None,
    ) -> None:
        """Keep what is shared; the theme may be replaced, then all pages are made anew.

        The evidence is read when it is first asked for: the first paint needs none.
        """
        super().__init__(parent)
        self.document = document
        self.evaluator = evaluator
        self._evidence = evidence
        self.texts = texts
        self.theme = theme
        self.tasks = tasks
        self.dialogs = dialogs
        self.view_state = view_state
        self._decider: Decider | None = None
        self._to_do: ToDo | None = None

    @property
    def decider(self) -> Decider:
        """Give what simulates futures, made when it is first wanted."""
        if self._decider is None:
            from shekara.ui.deciding import Decider

            self._decider = Decider(self.document, self.evaluator, self.tasks, parent=self)
        return self._decider

    @property
    def to_do(self) -> ToDo:
        """Give what knows what is still to do, made when it is first wanted."""
        if self._to_do is None:
            from shekara.ui.to_do import ToDo

            self._to_do = ToDo(self.document, self.tasks, self)
        return self._to_do

    @property
    def decision(self) -> DecisionResult | None:
        """Give what was decided of the current assessment, None before the verdict stands."""
        latest = self.decider.latest if self.decider.is_current else None
        return latest if latest is not None and latest.recommendation.is_final else None

    @property
    def evaluation(self) -> Evaluation:
        """Give the results of the current assessment."""
        return self.evaluator.current

    @property
    def evidence(self) -> Evidence:
        """Give the bundled evidence."""
        return self._evidence()

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
