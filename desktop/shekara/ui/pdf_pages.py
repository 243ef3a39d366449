"""The pages of a PDF file that is in memory: their sizes, their words, pictures of them.

The library that reads them may be used by one thread at a time, also for closing what it
opened: every function opens the file anew, which costs nothing, and closes it behind the
same lock.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from threading import Lock

from PySide6.QtGui import QImage

MOST_PIXELS = 8_000_000
"""The largest picture of a page, so that a great zoom does not fill the memory."""

_one_at_a_time = Lock()


@dataclass(frozen=True)
class Leaf:
    """One page: its size in points and its words, in the order in which they were set."""

    width: float
    height: float
    words: str


@dataclass(frozen=True)
class PdfPages:
    """A PDF file and its pages."""

    pdf: bytes
    leaves: tuple[Leaf, ...]


def read_pages(pdf: bytes) -> PdfPages:
    """Read sizes and words of all pages."""
    with _one_at_a_time:
        import pypdfium2

        with closing(pypdfium2.PdfDocument(pdf)) as document:
            leaves: list[Leaf] = []
            for page in document:
                with closing(page), closing(page.get_textpage()) as words:
                    leaves.append(Leaf(*page.get_size(), words.get_text_bounded()))
    return PdfPages(pdf, tuple(leaves))


def picture_of(pdf: bytes, number: int, scale: float) -> QImage:
    """Draw a page, counted from zero, with `scale` pixels to the point."""
    with _one_at_a_time:
        import pypdfium2

        with closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[number]) as page:
            width, height = page.get_size()
            most = (MOST_PIXELS / (width * height)) ** 0.5
            with closing(page.render(scale=min(scale, most), prefer_bgrx=True)) as bitmap:
                drawn = QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGB32,
                )
                # The copy owns its pixels; those of the bitmap are freed here.
                return drawn.copy()
