"""A canvas that leaves words open until the whole file is drawn: page numbers yet unknown."""
# The stubs of reportlab leave parts of these calls untyped.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

if TYPE_CHECKING:
    from collections.abc import Callable


class LateCanvas(Canvas):
    """Draws a file in one go; what was left open is written just before it is saved.

    Words left open are forms of the PDF format: used on a page first, drawn afterwards.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401  (as reportlab's)
        """Begin with nothing left open."""
        super().__init__(*arguments, **options)
        self._open: dict[str, Callable[[], None]] = {}

    def leave(
        self,
        name: str,
        place: tuple[float, float],
        look: tuple[str, float, str],
        words: Callable[[], str],
    ) -> None:
        """Leave words open that end at a place; `look` is font, size, and colour."""
        font, size, colour = look

        def write() -> None:
            self.setFillColor(HexColor(colour))
            self.setFont(font, size)
            self.drawRightString(*place, words())

        self._open[name] = write
        self.doForm(name)

    def save(self) -> None:
        """Write what was left open, and the file."""
        for name, write in self._open.items():
            self.beginForm(name)
            write()
            self.endForm()
        super().save()

    def date(self, iso: str) -> None:
        """Date the file: a file of reproducible bytes else bears a day of the year 2000."""
        moment = dt.datetime.fromisoformat(iso).replace(tzinfo=dt.UTC)
        stamp: Any = vars(self)["_doc"]._timeStamp  # noqa: SLF001  (no public way)
        stamp.t = moment.timestamp()
        stamp.lt = time.gmtime(stamp.t)
        stamp.YMDhms = tuple(stamp.lt)[:6]


class LatePageNumber(Flowable):
    """The number of the page on which a section begins, in the table of contents."""

    def __init__(
        self, anchor: str, look: tuple[str, float, str], leading: float, found: dict[str, int]
    ) -> None:
        """Keep where to look the number up when all pages are drawn."""
        super().__init__()
        self._anchor, self._look, self._leading, self._found = anchor, look, leading, found
        self._width = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  (reportlab's names)
        """Take the width of the cell and the height of a line."""
        self._width = aW
        return aW, self._leading

    def draw(self) -> None:
        """Leave the number open, and lead to the section."""
        canvas: Any = self.canv  # pyright: ignore[reportAttributeAccessIssue]
        base = self._leading - self._look[1]
        canvas.leave(
            f"page-of-{self._anchor}",
            (self._width, base),
            self._look,
            lambda: str(self._found.get(self._anchor, "")),
        )
        canvas.linkRect("", self._anchor, (0, 0, self._width, self._leading), relative=1)
