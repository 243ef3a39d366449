"""How the options are told apart wherever they stand side by side: short names, lines, grounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from shekara.domain.concepts import Concept
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.widgets.swatch import scenario_pen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.text import Text
    from shekara.ui.theme import Theme

OPTIONS: tuple[Concept | None, ...] = (None, *Concept)
"""No hub, then the concepts."""

SHORT: Mapping[Concept | None, Text] = {
    None: QT_TRANSLATE_NOOP("ui.appraisal", "No hub"),
    Concept.TRANSPORT: QT_TRANSLATE_NOOP("ui.appraisal", "Transport"),
    Concept.TRADE: QT_TRANSLATE_NOOP("ui.appraisal", "Trade"),
    Concept.INDUSTRIAL: QT_TRANSLATE_NOOP("ui.appraisal", "Industrial"),
}
"""The options' names where there is little room."""

_PATTERNS = {
    None: Qt.BrushStyle.SolidPattern,
    Concept.TRANSPORT: Qt.BrushStyle.FDiagPattern,
    Concept.TRADE: Qt.BrushStyle.Dense4Pattern,
    Concept.INDUSTRIAL: Qt.BrushStyle.HorPattern,
}


def concept_colour(theme: Theme, concept: Concept) -> QColor:
    """Give the colour of a concept."""
    return QColor(theme.series[tuple(Concept).index(concept)])


def concept_pen(theme: Theme, concept: Concept) -> QPen:
    """Give the line of a concept, told apart by dash and colour."""
    return scenario_pen(theme, tuple(Concept).index(concept))


def option_brush(theme: Theme, option: Concept | None) -> QBrush:
    """Give the ground of an option, told apart by pattern and colour."""
    colour = QColor(theme.sunken) if option is None else concept_colour(theme, option)
    return QBrush(colour, _PATTERNS[option])
