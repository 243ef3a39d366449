"""Paragraph styles, made from the tokens."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from shekara.report.tokens import Gap, Ink, Type

if TYPE_CHECKING:
    from shekara.report.fonts import Typeface

_TABLE = {"fontSize": Type.SMALL, "leading": Type.SMALL_LEADING}
_HEAD = {"fontSize": 7.6, "leading": 9.6, "bold": True}
_TABLE_OF: dict[str, dict[str, Any]] = {
    "title": {
        "fontSize": Type.TITLE,
        "leading": Type.TITLE_LEADING,
        "bold": True,
        "textColor": Ink.TEXT,
    },
    "kind": {"fontSize": Type.SMALL, "bold": True, "textColor": Ink.ACCENT, "spaceAfter": 3},
    "place": {"fontSize": 10.5, "leading": 14, "textColor": Ink.QUIET},
    "anchor": {"fontSize": 1, "leading": 0.1},
    "section": {
        "fontSize": Type.SECTION,
        "leading": Type.SECTION_LEADING,
        "bold": True,
        "spaceAfter": Gap.MEDIUM,
        "keepWithNext": 1,
    },
    "section_within": {
        "fontSize": Type.SECTION,
        "leading": Type.SECTION_LEADING,
        "bold": True,
        "spaceAfter": Gap.MEDIUM,
    },
    "subheading": {
        "fontSize": Type.SUBHEADING,
        "leading": Type.SUBHEADING_LEADING,
        "bold": True,
        "spaceBefore": Gap.LARGE * 0.75,
        "spaceAfter": Gap.SMALL,
        "keepWithNext": 1,
    },
    "body": {"spaceAfter": Gap.SMALL},
    "bullet": {
        "leftIndent": 11,
        "bulletIndent": 1,
        "bulletFontSize": Type.BODY,
        "spaceAfter": Gap.HAIR,
    },
    "answer": {"fontSize": Type.ANSWER, "leading": Type.ANSWER_LEADING, "bold": True},
    "support": {"spaceBefore": 3},
    "note": {
        "fontSize": Type.SMALL,
        "leading": Type.SMALL_LEADING,
        "textColor": Ink.QUIET,
        "spaceBefore": 3,
        "spaceAfter": 3,
    },
    "caption": {
        "fontSize": 8.6,
        "leading": 11.4,
        "bold": True,
        "spaceBefore": Gap.MEDIUM,
        "spaceAfter": 4,
        "keepWithNext": 1,
    },
    "key_label": {"fontSize": Type.SMALL, "leading": Type.SMALL_LEADING, "textColor": Ink.QUIET},
    "key_number": {"fontSize": Type.NUMBER, "leading": Type.NUMBER_LEADING, "bold": True},
    "key_unit": {"fontSize": Type.SMALL, "leading": Type.SMALL_LEADING},
    "key_words": {"fontSize": 11.0, "leading": Type.NUMBER_LEADING, "bold": True},
    "cell": _TABLE,
    "cell_strong": {**_TABLE, "bold": True},
    "number": {**_TABLE, "alignment": TA_RIGHT},
    "number_strong": {**_TABLE, "alignment": TA_RIGHT, "bold": True},
    "head": {**_HEAD, "textColor": Ink.TEXT},
    "head_group": {**_HEAD, "alignment": TA_RIGHT},
    "head_number": {**_HEAD, "alignment": TA_RIGHT},
    "label": {**_TABLE, "textColor": Ink.QUIET},
    "panel": {"fontSize": 9.2, "leading": 12, "bold": True, "textColor": Ink.PAPER},
    "key": {"fontSize": 7.2, "leading": 9.6, "textColor": Ink.QUIET},
    "contents": {"fontSize": 10, "leading": 14},
    "source": {
        "fontSize": Type.SMALL,
        "leading": Type.SMALL_LEADING,
        "leftIndent": 22,
        "bulletIndent": 0,
        "bulletFontSize": Type.SMALL,
        "spaceAfter": 3.5,
    },
}


class Styles:
    """The paragraph styles of one typeface, by name."""

    def __init__(self, face: Typeface) -> None:
        """Make all styles."""
        self._styles = {name: _style(name, dict(s), face) for name, s in _TABLE_OF.items()}

    def __getitem__(self, name: str) -> ParagraphStyle:
        """Give the style of that name."""
        return self._styles[name]


@cache
def styles(face: Typeface) -> Styles:
    """Give the styles of a typeface, made once."""
    return Styles(face)


def _style(name: str, special: dict[str, Any], face: Typeface) -> ParagraphStyle:
    font = face.bold if special.pop("bold", False) else face.regular
    given: dict[str, Any] = {
        "fontName": font,
        "bulletFontName": face.regular,
        "fontSize": Type.BODY,
        "leading": Type.BODY_LEADING,
        "textColor": Ink.TEXT,
        "alignment": TA_LEFT,
        "splitLongWords": 1,
        "allowWidows": 0,
        "allowOrphans": 0,
        "linkUnderline": 0,
        **special,
    }
    given["textColor"] = HexColor(given["textColor"])
    return ParagraphStyle(name, **given)
