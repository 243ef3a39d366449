"""The typeface of the brief: where its files are, how wide words are, what it can print."""
# The stubs of reportlab leave parts of these calls untyped.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Fonts:
    """The font files of the four faces used."""

    regular: Path
    bold: Path
    italic: Path
    bold_italic: Path


def roboto() -> Fonts:
    """Give the faces of Roboto, which has the letters of all four languages."""
    folder = Path(str(files("font_roboto"))) / "files"
    return Fonts(
        regular=folder / "Roboto-Regular.ttf",
        bold=folder / "Roboto-Medium.ttf",
        italic=folder / "Roboto-Italic.ttf",
        bold_italic=folder / "Roboto-MediumItalic.ttf",
    )


class Typeface:
    """The four faces, registered for drawing, and what is known about their letters."""

    def __init__(self, fonts: Fonts) -> None:
        """Read and register the font files."""
        self.regular, self.bold, self.italic, self.bold_italic = (
            _registered(path)
            for path in (fonts.regular, fonts.bold, fonts.italic, fonts.bold_italic)
        )
        for each in (_once, _once_width, _once_pair):
            each.cache_clear()
        pdfmetrics.registerFontFamily(
            self.regular,
            normal=self.regular,
            bold=self.bold,
            italic=self.italic,
            boldItalic=self.bold_italic,
        )
        font: Any = pdfmetrics.getFont(self.regular)
        self._letters: frozenset[int] = frozenset(font.face.charToGlyph)

    def width(self, words: str, size: float, *, bold: bool = False) -> float:
        """Give the width of words on one line, in points."""
        return float(pdfmetrics.stringWidth(words, self.bold if bold else self.regular, size))

    def printable(self, words: str) -> str:
        """Give the words with one replacement character for each run that cannot be printed.

        Line breaks become spaces; marks of direction and other invisible ones are left out.
        """
        composed = unicodedata.normalize("NFC", words)
        if composed.isascii() and composed.isprintable():
            return composed
        letters: list[str] = []
        for character in composed:
            kind = unicodedata.category(character)
            if (
                character.isspace()
                and character not in "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
            ):
                letters.append(" ")
            elif kind in {"Cc", "Cf"}:
                continue
            elif ord(character) in self._letters:
                letters.append(character)
            elif letters[-1:] != [UNPRINTABLE]:
                letters.append(UNPRINTABLE)
        return "".join(letters)


@cache
def typeface(fonts: Fonts) -> Typeface:
    """Give the faces of these files, read once."""
    return Typeface(fonts)


def _registered(path: Path) -> str:
    name = path.stem
    if name not in pdfmetrics.getRegisteredFontNames():
        font = TTFont(name, str(path))
        _compact(font.face)
        pdfmetrics.registerFont(font)
    return name


def _compact(face: Any) -> None:  # noqa: ANN401  (a face of reportlab)
    """Halve the room of what was read of a face: equal values once, and none that nobody reads.

    Which characters a glyph stands for is read only while the file is.
    """
    face.glyphToChar = {}
    face.glyphPos = array("L", face.glyphPos)
    face.hmetrics = [_once_pair(left, right) for left, right in face.hmetrics]
    face.charWidths = {_once(letter): _once_width(w) for letter, w in face.charWidths.items()}
    face.charToGlyph = {_once(letter): _once(g) for letter, g in face.charToGlyph.items()}


@cache
def _once(number: int) -> int:
    """Give one and the same object for equal numbers."""
    return number


@cache
def _once_width(width: float) -> float:
    return width


@cache
def _once_pair(advance: int, bearing: int) -> tuple[int, int]:
    return advance, bearing
