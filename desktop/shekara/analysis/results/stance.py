"""Where a strategic position stands, in words; the same in the window and in the brief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.swot import LEVEL
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.results.swot import PositionFigures
    from shekara.domain.figures import Figure
    from shekara.text import Text

_STANDS = {
    (1, 1): QT_TRANSLATE_NOOP(
        "swot", "Strengths outweigh weaknesses, and opportunities outweigh threats."
    ),
    (-1, 1): QT_TRANSLATE_NOOP(
        "swot", "Weaknesses outweigh strengths, while opportunities outweigh threats."
    ),
    (1, -1): QT_TRANSLATE_NOOP(
        "swot", "Strengths outweigh weaknesses, while threats outweigh opportunities."
    ),
    (-1, -1): QT_TRANSLATE_NOOP(
        "swot", "Weaknesses outweigh strengths, and threats outweigh opportunities."
    ),
    (0, 1): QT_TRANSLATE_NOOP(
        "swot", "Strengths and weaknesses are level; opportunities outweigh threats."
    ),
    (0, -1): QT_TRANSLATE_NOOP(
        "swot", "Strengths and weaknesses are level; threats outweigh opportunities."
    ),
    (1, 0): QT_TRANSLATE_NOOP(
        "swot", "Strengths outweigh weaknesses; opportunities and threats are level."
    ),
    (-1, 0): QT_TRANSLATE_NOOP(
        "swot", "Weaknesses outweigh strengths; opportunities and threats are level."
    ),
    (0, 0): QT_TRANSLATE_NOOP(
        "swot", "Strengths and weaknesses are level, and so are opportunities and threats."
    ),
}


def stance(position: PositionFigures) -> Text | None:
    """Say in a sentence where a position stands; None when an axis could not be computed."""
    x, y = _sign(position.x), _sign(position.y)
    return None if x is None or y is None else _STANDS[x, y]


def _sign(figure: Figure) -> int | None:
    if not isinstance(figure.value, int | float):
        return None
    if abs(figure.value) < LEVEL:
        return 0
    return 1 if figure.value > 0 else -1
