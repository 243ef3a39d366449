"""The look of the brief in one table: colours, type sizes and distances (points)."""

from __future__ import annotations

from typing import NamedTuple


class Ink:
    """Colours, as RRGGBB. One accent; the rest are greys and the palette of data."""

    TEXT = "#1B2733"
    QUIET = "#566472"
    RULE = "#C9D1D8"
    GRID = "#E3E8EC"
    PAPER = "#FFFFFF"
    TINT = "#F2F5F7"
    ACCENT = "#0B5A78"
    ACCENT_TINT = "#E4EFF4"
    ILLUSTRATIVE = "#8A4B08"
    WARNING = "#B07A12"
    WARNING_TINT = "#FBF3E3"
    ABROAD = "#F8F7F4"
    LAND = "#EFECE6"
    BORDER = "#FFFFFF"
    SIDE_HOME = "#A9CBDB"
    SIDE_OTHER = "#E9CFA3"
    RAIL = "#7A2E1D"
    ZONE = "#F6F1CE"


class LineStyle(NamedTuple):
    """How one line of a chart differs from the others: in colour, dashes and marker."""

    colour: str
    dash: tuple[float, ...]
    marker: str


LINES = (
    LineStyle("#0B6A8F", (), "circle"),
    LineStyle("#B45F06", (5, 2), "triangle"),
    LineStyle("#00735A", (2, 2), "square"),
    LineStyle("#9C3A72", (6, 2, 1.5, 2), "diamond"),
    LineStyle("#54616B", (1, 2), "circle"),
    LineStyle("#4F6D2F", (8, 3), "square"),
)
"""Told apart in greyscale too: after the last they begin again."""

FAN_TINTS = ("#DCE6EC", "#BED2DD")
"""The outer and the inner band of a fan."""


class QuadrantInk(NamedTuple):
    """The strong colour and the tint of one quadrant of the SWOT."""

    strong: str
    tint: str


QUADRANTS = {
    "S": QuadrantInk("#00735A", "#E1F1EC"),
    "W": QuadrantInk("#A0530A", "#F8EBDD"),
    "O": QuadrantInk("#0062A3", "#E2EDF7"),
    "T": QuadrantInk("#9C3A72", "#F6E6EF"),
}


class Type:
    """Type sizes and the distance from line to line."""

    TITLE, TITLE_LEADING = 21.0, 25.0
    SECTION, SECTION_LEADING = 16.0, 20.0
    SUBHEADING, SUBHEADING_LEADING = 11.0, 14.0
    ANSWER, ANSWER_LEADING = 11.5, 15.5
    BODY, BODY_LEADING = 9.2, 13.2
    SMALL, SMALL_LEADING = 8.0, 10.8
    MARK = 7.0
    NUMBER, NUMBER_LEADING = 16.0, 19.0
    CHART = 7.5
    CHART_SMALL = 7.0


class Page:
    """The A4 page and its margins."""

    WIDTH, HEIGHT = 595.28, 841.89
    LEFT = RIGHT = 54.0
    TOP, BOTTOM = 62.0, 58.0
    COLUMN = WIDTH - LEFT - RIGHT
    DEPTH = HEIGHT - TOP - BOTTOM


class Gap:
    """Distances between things."""

    HAIR, SMALL, MEDIUM, LARGE = 2.0, 5.0, 9.0, 16.0
    CELL, TIGHT_CELL = 3.2, 2.0
