"""The style sheet of the application, built from the tokens of the theme.

Rules name object names that pages give their widgets: question, answer, primary, figure,
chart_title, legend, card, quiet. Everything else is drawn by Fusion with the palette.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from shekara.paths import bundled
from shekara.ui.theme import TYPE

if TYPE_CHECKING:
    from shekara.ui.theme import Theme

RADIUS = 6

_COLOURS = (
    "ground",
    "raised",
    "sunken",
    "line",
    "ink",
    "quiet_ink",
    "accent",
    "on_accent",
    "accent_ground",
    "warning",
    "missing",
)

_SHEET = Template("""
QToolTip { color: $ink; background: $raised; border: 1px solid $line; padding: 4px; }

#question { font-size: ${title_pt}pt; font-weight: 600; color: $ink; }
#answer { font-size: ${answer_pt}pt; color: $quiet_ink; }
#section, #chart_title { font-weight: 600; color: $ink; }
#quiet, #legend { color: $quiet_ink; }
#legend { font-size: ${small_pt}pt; }
#warning { color: $warning; }
#missing { color: $missing; }

QPushButton, QToolButton, QComboBox, QLineEdit, QAbstractSpinBox {
    min-height: 22px;
}
QPushButton {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: ${radius}px;
    padding: 3px 12px;
}
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $accent_ground; }
QPushButton:focus { border: 2px solid $accent; padding: 2px 11px; }
QPushButton:disabled { color: $quiet_ink; background: $ground; }
QPushButton#primary, QDialog QPushButton:default {
    background: $accent; color: $on_accent; border: 1px solid $accent;
}
QPushButton#primary { font-weight: 600; }
QPushButton#primary:hover, QDialog QPushButton:default:hover { background: $accent_hover; }
QPushButton#primary:focus, QDialog QPushButton:default:focus { border: 2px solid $ink; }
QPushButton#primary:disabled { background: $sunken; color: $quiet_ink; border-color: $line; }
QPushButton#figure, QPushButton#link {
    background: transparent; border: 1px solid transparent; border-radius: 3px;
    padding: 0 3px; text-align: left;
}
QPushButton#figure { color: $ink; }
QPushButton#link { color: $accent; }
QPushButton#figure:hover, QPushButton#link:hover { border-color: $line; background: $sunken; }
QPushButton#figure:focus, QPushButton#link:focus { border: 2px solid $accent; padding: 0 2px; }
QPushButton#figure:disabled { color: $quiet_ink; }
QToolButton {
    border: 1px solid transparent; border-radius: 4px; padding: 1px 5px; color: $ink;
    background: transparent;
}
QToolButton:hover { background: $sunken; border-color: $line; }
QToolButton:pressed, QToolButton:checked { background: $accent_ground; }
QToolButton:focus { border: 2px solid $accent; padding: 0 4px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 4px;
    padding: 1px 6px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $quiet_ink;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 0 5px;
}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $quiet_ink; background: $ground;
}
QCheckBox { spacing: 6px; }
QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid $quiet_ink; border-radius: 3px;
    background: $raised;
}
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/$tick.svg");
}
QCheckBox::indicator:disabled { border-color: $line; background: $ground; }
QCheckBox::indicator:checked:disabled { border-color: $line; background: $quiet_ink; }
QCheckBox:focus { color: $accent; }

QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$icons/down.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $line; selection-background-color: $accent_ground;
    selection-color: $ink;
}

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $handle; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 10px; margin: -5px 0; border-radius: 6px; border: 1px solid $ground;
    background: $quiet_ink;
}
QSlider::handle:hover { background: $accent; }
QSlider::handle:focus { border-color: $ink; background: $accent; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $quiet_ink; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0;
}
QProgressBar {
    background: $sunken; border: 1px solid $line; border-radius: 4px; max-height: 8px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QTabWidget::pane { border: 1px solid $line; border-radius: 4px; top: -1px; }
QTabBar::tab {
    background: transparent; color: $quiet_ink; padding: 5px 14px; margin: 0 2px 0 0;
    border: 1px solid transparent; border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { border: 1px solid $accent; border-bottom: 2px solid $accent; }

QTableView, QListView, QTreeView {
    background: $raised; alternate-background-color: $ground; color: $ink;
    border: 1px solid $line; border-radius: 4px; gridline-color: $line; outline: none;
    selection-background-color: $accent_ground; selection-color: $ink;
}
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QTableView::item:focus, QListView::item:focus, QTreeView::item:focus {
    border: 1px solid $accent;
}
QHeaderView { background: $ground; }
QHeaderView::section {
    background: $ground; color: $quiet_ink; border: none; border-bottom: 1px solid $line;
    padding: 4px 6px; font-weight: 600;
}

QTableCornerButton::section { background: $ground; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
#card { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }

#rail { background: $sunken; border-right: 1px solid $line; }
#rail QToolButton {
    text-align: left; padding: 5px 8px; border: 1px solid transparent; border-radius: 4px;
}
#rail QToolButton:hover { background: $ground; }
#rail QToolButton:checked { background: $accent_ground; font-weight: 600; }
#rail QToolButton:focus { border: 2px solid $accent; padding: 4px 7px; }
#rail QToolButton:disabled { color: $quiet_ink; }
#status { background: $sunken; border-top: 1px solid $line; }
#status QToolButton { min-height: 18px; }
#why { background: $raised; border-left: 1px solid $line; }
#why QListView { background: $ground; }
#why_name { font-weight: 600; }
#why_value { font-size: ${figure_pt}pt; font-weight: 600; }
#badge {
    color: $warning; background: $ground; border-left: 3px solid $warning; padding: 4px 8px;
}
#formula { background: $ground; border-radius: 4px; padding: 5px 8px; }

QMenuBar { background: $sunken; color: $ink; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_ground; }
""")


def style_sheet(theme: Theme, body_pt: float) -> str:
    """Give the application's style sheet for a theme and the size of body type in points."""
    hover = QColor(theme.accent)
    hover = hover.lighter(112) if theme.is_dark else hover.darker(115)
    return _SHEET.substitute(
        {name: getattr(theme, name) for name in _COLOURS},
        accent_hover=hover.name(),
        handle=_between(theme.line, theme.quiet_ink),
        tick="tick-dark" if theme.is_dark else "tick",
        icons=(bundled("resources") / "icons").as_posix(),
        radius=RADIUS,
        title_pt=round(TYPE["title"] * body_pt, 1),
        answer_pt=round(TYPE["answer"] * body_pt, 1),
        small_pt=round(TYPE["small"] * body_pt, 1),
        figure_pt=round(TYPE["figure"] * body_pt, 1),
    )


def _between(first: str, second: str) -> str:
    """Give the colour half-way between two."""
    one, two = QColor(first), QColor(second)
    pairs = (one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue())
    return QColor(*((a + b) // 2 for a, b in pairs)).name()
