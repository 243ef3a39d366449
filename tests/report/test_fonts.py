"""The faces of the brief: what is kept of them once they are read."""

from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from shekara.report.fonts import roboto, typeface


def test_a_face_keeps_its_letters_widths_and_places() -> None:
    typeface(roboto())
    kept: Any = pdfmetrics.getFont(roboto().bold.stem)
    read: Any = TTFont("read", str(roboto().bold))
    for name in ("charToGlyph", "charWidths", "hmetrics"):
        assert getattr(kept.face, name) == getattr(read.face, name)
    assert list(kept.face.glyphPos) == read.face.glyphPos


def test_equal_values_of_a_face_are_kept_once() -> None:
    typeface(roboto())
    font: Any = pdfmetrics.getFont(roboto().regular.stem)
    face = font.face
    for values in (face.charWidths.values(), face.hmetrics):
        assert len({id(value) for value in values}) == len(set(values))
    assert not face.glyphToChar
