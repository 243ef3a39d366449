"""One page of a document on screen: paper with its picture, and its number below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from shekara.ui.pdf_pages import Leaf
    from shekara.ui.workspace import Workspace

PAGE_OF = QT_TRANSLATE_NOOP("ui.preview", "Page {page} of {pages}")
_POINTS_TO_PIXELS = 96 / 72
_PAPER = "#ffffff"


class PageSheet(QWidget):
    """Shows a page. Until its picture comes, the one before stays, or the paper is blank.

    `drawn` tells what the picture was made of: the file, and its width in device pixels.
    """

    def __init__(self, workspace: Workspace, leaf: Leaf, parent: QWidget) -> None:
        """Show blank paper."""
        super().__init__(parent)
        self._texts, self._theme = workspace.texts, workspace.theme
        self.leaf = leaf
        self.picture: QImage | None = None
        self.drawn: tuple[bytes, int] | None = None
        self._caption = ""
        self.show()

    @property
    def full_width(self) -> float:
        """Give the width in pixels at a zoom of 100 %."""
        return self.leaf.width * _POINTS_TO_PIXELS

    def number(self, page: int, pages: int) -> None:
        """Say which page of how many this is, and what stands on it."""
        self._caption = self._texts(PAGE_OF.having(page=page, pages=pages))
        self.setAccessibleName(self._caption)
        self.setAccessibleDescription(self.leaf.words)
        self.update()

    def paper_height(self, zoom: float) -> int:
        """Give the height of the paper at a zoom."""
        return round(self.leaf.height * _POINTS_TO_PIXELS * zoom)

    def caption_height(self) -> int:
        """Give the room that the page's number needs."""
        return self.fontMetrics().height() + 2 * SPACE["tight"]

    def put(self, picture: QImage, drawn: tuple[bytes, int]) -> None:
        """Show a picture of the page."""
        self.picture, self.drawn = picture, drawn
        self.update()

    def forget(self) -> None:
        """Let the picture go: the page is out of sight."""
        self.picture = self.drawn = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        caption = self.caption_height()
        paper = self.rect().adjusted(0, 0, 0, -caption)
        if self.picture is None:
            painter.fillRect(paper, QColor(_PAPER))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self.picture)
        painter.setPen(QColor(self._theme.line))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        painter.setPen(QColor(self._theme.quiet_ink))
        below = QRect(0, self.height() - caption, self.width(), caption)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._caption)
        painter.end()
