"""The parts of the window and the ways between them: rail, pages, Why panel, status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from shekara.ui.page_stack import PageStack
from shekara.ui.pages.start import StartPage
from shekara.ui.rail import Rail
from shekara.ui.settings import WHY_OPEN
from shekara.ui.status import StatusLine
from shekara.ui.steps import FIRST, START, STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shekara.domain.figures import FigureBook
    from shekara.ui.drops import Drops
    from shekara.ui.filing import Filing
    from shekara.ui.pages.page import Page
    from shekara.ui.settings import Settings
    from shekara.ui.widgets.why_panel import WhyPanel
    from shekara.ui.workspace import Workspace

_PAGES_WIDTH, _WHY_WIDTH = 1000, 300
_SPLITTER = "window.splitter"
_STEP = "window.step"


class Panes(QWidget):
    """Everything below the menu bar; made anew when language or theme change.

    `why_shown` says whether the Why panel is open now.
    """

    why_shown = Signal(bool)

    def __init__(
        self, workspace: Workspace, filing: Filing, settings: Settings, drops: Drops
    ) -> None:
        """Lay out the parts; no page is made yet."""
        super().__init__()
        self._workspace, self._filing = workspace, filing
        self._settings, self._drops = settings, drops
        self.rail = Rail(workspace.texts, workspace.theme, self)
        self.pages = PageStack(self._makers(), workspace.view_state, self)
        self._why: WhyPanel | None = None
        self.status = StatusLine(workspace, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        if settings.get(WHY_OPEN):
            self.why.show()
        self.rail.chosen.connect(self.go_to_step)
        self.rail.why.setChecked(settings.get(WHY_OPEN))
        self.rail.why_wanted.connect(lambda: self.show_why(shown=not self.is_why_shown))
        workspace.explained.connect(self.explain)
        workspace.visited.connect(self.visit)

    @property
    def why(self) -> WhyPanel:
        """Give the Why panel, made when it is first wanted: the first paint needs none."""
        if self._why is None:
            from shekara.ui.widgets.why_panel import WhyPanel

            self._why = WhyPanel(self._workspace, self)
            self._why.hide()
            self._why.closed.connect(lambda: self.show_why(shown=False))
            self.splitter.addWidget(self._why)
            self.splitter.setStretchFactor(1, 0)
            self.splitter.setChildrenCollapsible(False)
            sizes = self._workspace.view_state.get(_SPLITTER, [_PAGES_WIDTH, _WHY_WIDTH])
            self.splitter.setSizes(sizes)
        return self._why

    @property
    def is_why_shown(self) -> bool:
        """Tell whether the Why panel is open."""
        return self._why is not None and not self._why.isHidden()

    @property
    def explained(self) -> tuple[tuple[str, ...], FigureBook | None]:
        """Give the trail of the Why panel, and the book it is in; see `WhyPanel.resume`."""
        return ((), None) if self._why is None else (self._why.trail, self._why.own_book)

    def show_step(self, key: str) -> Page:
        """Show a step of the work and give its page."""
        self._workspace.tasks.let_window_go_first()
        known = key in self.pages.pages
        page = self.pages.show_step(key)
        # The start has no fields, and the first paint need not wait for what fields are.
        if not known and key != START:
            self._drops.watch(page)
        self.rail.show_step(key)
        if key != START:
            self._workspace.view_state.keep(_STEP, key)
        return page

    def go_to_step(self, key: str) -> None:
        """Show a step and, unless the rail is walked through, put the focus on its page."""
        if key != START and not self._filing.is_open:
            return
        page = self.show_step(key)
        if not self.rail.isAncestorOf(QApplication.focusWidget() or self):
            focus_first(page)

    def visit(self, step: str, place: str) -> None:
        """Go to a step, and there to a place."""
        if step != START and not self._filing.is_open:
            return
        page = self.show_step(step)
        if place:
            page.go_to(place)

    def resume(self, step: str, explained: tuple[tuple[str, ...], FigureBook | None]) -> None:
        """Show what was shown before the parts were made anew."""
        self.show_step(step)
        if explained[0]:
            self.why.resume(*explained)

    def step_to_resume(self) -> str:
        """Give the step at which a file was left, or the one after the start."""
        kept = self._workspace.view_state.get(_STEP, FIRST)
        return kept if kept in self.rail.buttons and self._filing.path else FIRST

    def explain(self, figure_id: str, book: FigureBook | None) -> None:
        """Open the Why panel on a figure of a book, by default that of the results."""
        self.show_why(shown=True)
        self.why.explain(figure_id, book)

    def forget(self) -> None:
        """Explain nothing any more."""
        if self._why is not None:
            self._why.forget()

    def show_why(self, *, shown: bool) -> None:
        """Show or hide the Why panel, also the next time the program starts."""
        if shown:
            self.why.show()
        elif self._why is not None:
            if self._why.isAncestorOf(QApplication.focusWidget() or self):
                focus_first(self.pages)
            self._why.hide()
        self._settings.set(WHY_OPEN, shown)
        self.rail.why.setChecked(shown)
        self.why_shown.emit(shown)

    def go_to_next_part(self) -> None:
        """Move the focus from the rail to the page, to Why, to the status line and round."""
        parts = [self.rail, self.pages, self._why, self.status]
        shown = [part for part in parts if part is not None and part.isVisible()]
        focused = QApplication.focusWidget()
        inside = [part.isAncestorOf(focused) if focused else False for part in shown]
        here = inside.index(True) if any(inside) else -1
        for offset in range(1, len(shown) + 1):
            if focus_first(shown[(here + offset) % len(shown)]):
                return

    def keep(self) -> None:
        """Keep what the user arranged."""
        self.pages.keep()
        if self._why is not None and self._why.isVisible():
            self._workspace.view_state.keep(_SPLITTER, self.splitter.sizes())

    def _makers(self) -> Mapping[str, Callable[[], Page]]:
        makers: dict[str, Callable[[], Page]] = {
            step.key: lambda step=step: step.page_class()(self._workspace) for step in STEPS
        }
        makers[START] = lambda: StartPage(self._workspace, self._filing)
        return makers

    def _lay_out(self) -> None:
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addWidget(self.splitter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self.status)


def focus_first(part: QWidget) -> bool:
    """Put the focus on the first thing in a part that takes it; tell whether there is one."""
    following = part.nextInFocusChain()
    while following is not None and following is not part:
        if part.isAncestorOf(following) and _takes_focus(following):
            following.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        following = following.nextInFocusChain()
    return False


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisibleTo(widget.window())
