"""Pages of a document as sheets of paper, one below the other, to be scrolled and zoomed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.later import Later
from shekara.ui.pdf_pages import picture_of
from shekara.ui.theme import SPACE
from shekara.ui.widgets.page_sheet import PAGE_OF, PageSheet

if TYPE_CHECKING:
    from shekara.ui.pdf_pages import PdfPages
    from shekara.ui.workspace import Workspace

DRAWING = "preview.pages"
FIT_WIDTH = 0.0
"""The zoom that makes a page as wide as the room there is."""
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)

_PAGES = QT_TRANSLATE_NOOP("ui.preview", "Pages of the brief")
_KEPT_ZOOM, _KEPT_PLACE = "brief.zoom", "brief.pages.place"
_SCROLLED_MS = 30
_NOTCH = 120
_EDGE = SPACE["medium"]


class PageSheets(QScrollArea):
    """Shows the pages. Pictures are drawn off this thread, and kept near what is visible.

    `moved` says that another page, or another number of pages, is in view; `zoomed` that
    they have another size.
    """

    moved = Signal()
    zoomed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without pages."""
        super().__init__(parent)
        self._workspace, self._kept = workspace, workspace.view_state
        self.sheets: list[PageSheet] = []
        self._pages: PdfPages | None = None
        self._zoom = self._kept.get(_KEPT_ZOOM, FIT_WIDTH)
        self.scale = 1.0
        self._turned = 0
        self._is_drawing = False
        self._later = Later(self, _SCROLLED_MS, self._draw_next)
        self._canvas = QWidget()
        self.setWidget(self._canvas)
        self.setObjectName("sheets")
        self.setAccessibleName(workspace.texts(_PAGES))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # The border is as wide without the focus: the pages keep their size.
        theme = workspace.theme
        self.setStyleSheet(
            f"#sheets {{ background: {theme.sunken}; border: 2px solid {theme.line};"
            f" border-radius: 4px; }} #sheets:focus {{ border-color: {theme.accent}; }}"
        )
        self.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        workspace.tasks.ended.connect(self._note_end)

    @property
    def fits_width(self) -> bool:
        """Tell whether the pages follow the width of the room."""
        return self._zoom == FIT_WIDTH

    @property
    def page(self) -> int:
        """Give the number of the page in view, from 1; 0 without pages."""
        bar = self.verticalScrollBar()
        way = bar.value() / bar.maximum() if bar.maximum() else 0.0
        # The first page at the top, the last one at the bottom, the middle one between.
        line = bar.value() + way * self.viewport().height()
        above = sum(sheet.geometry().top() <= line for sheet in self.sheets)
        return max(above, min(len(self.sheets), 1))

    def show_pages(self, pages: PdfPages) -> None:
        """Show other pages, at the same place; the old pictures stay until there are new ones."""
        first, self._pages = self._pages is None, pages
        place = self._kept.get(_KEPT_PLACE, 0.0) if first else None
        for sheet in self.sheets[len(pages.leaves) :]:
            sheet.deleteLater()
        del self.sheets[len(pages.leaves) :]
        for number, leaf in enumerate(pages.leaves):
            if number == len(self.sheets):
                self.sheets.append(PageSheet(self._workspace, leaf, self._canvas))
            self.sheets[number].leaf = leaf
            self.sheets[number].number(number + 1, len(pages.leaves))
        self._arrange()
        if place is not None:
            bar = self.verticalScrollBar()
            bar.setValue(round(place * bar.maximum()))
        self._tell_page()

    def zoom_by(self, steps: int, at: float | None = None) -> None:
        """Go to the next larger or smaller zoom; what is at a height of the view stays there."""
        larger = [zoom for zoom in ZOOMS if zoom > self.scale * 1.01]
        smaller = [zoom for zoom in reversed(ZOOMS) if zoom < self.scale * 0.99]
        way = larger if steps > 0 else smaller
        if way:
            self.zoom_to(way[min(abs(steps), len(way)) - 1], at)

    def zoom_to(self, zoom: float, at: float | None = None) -> None:
        """Show the pages at a zoom, 1.0 being 100 %, or FIT_WIDTH."""
        self._zoom = zoom
        self._kept.keep(_KEPT_ZOOM, zoom)
        self._arrange(self.viewport().height() / 2 if at is None else at)

    def _arrange(self, at: float = 0.0) -> None:
        """Give the sheets their sizes and places; what is at a height of the view stays there."""
        if not self.sheets:
            return
        bars = self.verticalScrollBar(), self.horizontalScrollBar()
        canvas, half = self._canvas, self.viewport().width() / 2
        wider = canvas.width() > 2 * half
        across = (bars[1].value() + half) / canvas.width() if wider else 0.5
        down = (bars[0].value() + at) / max(canvas.height(), 1)
        room = self.viewport().width() - 2 * _EDGE
        widest = max(sheet.full_width for sheet in self.sheets)
        fitting = min(max(room / widest, ZOOMS[0] / 2), ZOOMS[-1])
        self.scale = fitting if self.fits_width else self._zoom
        canvas.resize(*self._place(max(room, round(widest * self.scale))))
        bars[0].setValue(round(down * canvas.height() - at))
        bars[1].setValue(round(across * canvas.width() - half))
        self.zoomed.emit()
        self._later.ask()

    def _place(self, width: int) -> tuple[int, int]:
        """Put the sheets below each other, in the middle of a width; give the size of all."""
        y = _EDGE
        for sheet in self.sheets:
            wide = round(sheet.full_width * self.scale)
            height = sheet.paper_height(self.scale) + sheet.caption_height()
            sheet.setGeometry(_EDGE + (width - wide) // 2, y, wide, height)
            y += height + SPACE["small"]
        return width + 2 * _EDGE, y

    def _near(self) -> list[int]:
        """Give the pages that are visible, and then those a view above and below."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        middle = top + height / 2
        spans = [(sheet.y(), sheet.y() + sheet.height()) for sheet in self.sheets]
        near = [
            number
            for number, (above, below) in enumerate(spans)
            if above < top + 2 * height and below > top - height
        ]
        return sorted(near, key=lambda n: max(spans[n][0] - middle, middle - spans[n][1]))

    def _draw_next(self) -> None:
        """Have the picture drawn that is lacking most, and let those out of sight go."""
        if self._pages is None or self._is_drawing or not self.isVisible():
            return
        pdf, ratio, near = self._pages.pdf, self.devicePixelRatioF(), self._near()
        for number, sheet in enumerate(self.sheets):
            if number not in near:
                sheet.forget()
        wanted = {number: (pdf, round(self.sheets[number].width() * ratio)) for number in near}
        number = next((n for n in near if self.sheets[n].drawn != wanted[n]), None)
        if number is None:
            return
        scale = wanted[number][1] / self.sheets[number].leaf.width
        self._workspace.tasks.start(
            DRAWING,
            lambda _progress: picture_of(pdf, number, scale),
            partial(self._take, number, wanted[number]),
            self._fail,
        )
        self._is_drawing = True

    def _take(self, number: int, drawn: tuple[bytes, int], picture: QImage) -> None:
        if not shiboken6.isValid(self):
            return
        if number < len(self.sheets):
            self.sheets[number].put(picture, drawn)
        self._draw_next()

    @staticmethod
    def _fail(error: Exception) -> None:
        raise error

    def _note_end(self, key: str) -> None:
        if key == DRAWING:
            self._is_drawing = False

    def _follow_scrolling(self) -> None:
        bar = self.verticalScrollBar()
        if self.sheets and bar.maximum():
            self._kept.keep(_KEPT_PLACE, bar.value() / bar.maximum())
        self._tell_page()
        self._later.ask()

    def _tell_page(self) -> None:
        where = PAGE_OF.having(page=self.page, pages=len(self.sheets))
        self.setAccessibleDescription(self._workspace.texts(where))
        self.moved.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.ask()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._workspace.tasks.cancel(DRAWING)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._later.ask()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        acts = {
            Qt.Key.Key_Plus: lambda: self.zoom_by(1),
            Qt.Key.Key_Equal: lambda: self.zoom_by(1),
            Qt.Key.Key_Minus: lambda: self.zoom_by(-1),
            Qt.Key.Key_0: lambda: self.zoom_to(FIT_WIDTH),
            Qt.Key.Key_Home: lambda: bar.setValue(0),
            Qt.Key.Key_End: lambda: bar.setValue(bar.maximum()),
        }
        if event.key() in acts:
            acts[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.zoom_by(steps, event.position().y())
        event.accept()
