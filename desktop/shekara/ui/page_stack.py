"""The pages, made when first visited, each in an area that scrolls when it must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shekara.ui.pages.page import Page
    from shekara.ui.view_state import ViewState

# How deep layouts lie in each other, from a table on a page to the window.
_MOST_LAYOUTS = 12


class PageArea(QScrollArea):
    """Scrolls a page that is larger than the window; sideways its head stays in sight."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        """Hold a page."""
        super().__init__(parent)
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        sideways = self.horizontalScrollBar()
        sideways.rangeChanged.connect(self._keep_head_in_sight)
        sideways.valueChanged.connect(self._keep_head_in_sight)

    def _keep_head_in_sight(self, *_change: int) -> None:
        bar = self.horizontalScrollBar()
        self._page.head.setContentsMargins(bar.value(), 0, bar.maximum() - bar.value(), 0)


class PageStack(QStackedWidget):
    """Shows one page at a time; the others rest until they are shown again."""

    def __init__(
        self,
        makers: Mapping[str, Callable[[], Page]],
        view_state: ViewState,
        parent: QWidget | None = None,
    ) -> None:
        """Know how each step's page is made."""
        super().__init__(parent)
        self._makers, self._view_state = makers, view_state
        self._areas: dict[str, QScrollArea] = {}
        self._pages: dict[str, Page] = {}
        self._step = ""

    @property
    def step(self) -> str:
        """Give the key of the step shown; empty before the first."""
        return self._step

    @property
    def pages(self) -> Mapping[str, Page]:
        """Give the pages made so far."""
        return self._pages

    def show_step(self, key: str) -> Page:
        """Show the page of a step, making it on the first visit, and give it."""
        page = self._pages.get(key) or self._make(key)
        if key != self._step and self._step in self._pages:
            self._pages[self._step].rest(resting=True)
        self._step = key
        page.rest(resting=False)
        self.setCurrentWidget(self._areas[key])
        _settle()
        return page

    def forget_pages(self) -> None:
        """Throw all pages away: they are made anew, in other words or colours."""
        self.keep()
        for area in self._areas.values():
            self.removeWidget(area)
            area.deleteLater()
        self._areas.clear()
        self._pages.clear()
        self._step = ""

    def keep(self) -> None:
        """Keep how far the pages are scrolled."""
        for key, area in self._areas.items():
            self._view_state.keep(f"{key}.scroll", area.verticalScrollBar().value())

    def _make(self, key: str) -> Page:
        page = self._makers[key]()
        area = PageArea(page, self)
        self.addWidget(area)
        self._areas[key], self._pages[key] = area, page
        scrolled = self._view_state.get(f"{key}.scroll", 0)
        if scrolled:
            bar = area.verticalScrollBar()
            bar.rangeChanged.connect(
                lambda _low, _high: bar.setValue(scrolled),
                Qt.ConnectionType.SingleShotConnection,
            )
        return page


def _settle() -> None:
    """Do what Qt puts off when something is shown, so that the page is painted once.

    Left alone, Qt paints it, then arranges what asked for it, and paints it all again. A
    layout that was arranged asks the one around it: one round for each that may lie in another.
    """
    for _ in range(_MOST_LAYOUTS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)
