"""The look from one table: colours, spacing and type for light and dark.

Every colour that carries text keeps a contrast of at least 4.5:1 on its ground. The four
quadrant colours are from the Okabe–Ito palette, told apart by people who are colour blind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

Choice = Literal["system", "light", "dark"]


@dataclass(frozen=True)
class Theme:
    """One look: named colours as #rrggbb."""

    name: str
    ground: str
    raised: str
    sunken: str
    line: str
    ink: str
    quiet_ink: str
    accent: str
    on_accent: str
    accent_ground: str
    warning: str
    missing: str
    land: str
    far_land: str
    border: str
    strengths: str
    weaknesses: str
    opportunities: str
    threats: str
    series: tuple[str, ...]

    @property
    def is_dark(self) -> bool:
        """Tell whether ink is light on a dark ground."""
        return self.name == "dark"

    def quadrant(self, letter: str) -> str:
        """Give the colour of the quadrant S, W, O or T."""
        return {
            "S": self.strengths,
            "W": self.weaknesses,
            "O": self.opportunities,
            "T": self.threats,
        }[letter]


LIGHT = Theme(
    name="light",
    ground="#f6f7f8",
    raised="#ffffff",
    sunken="#eceff1",
    line="#cfd6db",
    ink="#1d2429",
    quiet_ink="#54616b",
    accent="#0b6a8f",
    on_accent="#ffffff",
    accent_ground="#dcecf3",
    warning="#8a5a00",
    missing="#a3341f",
    land="#ffffff",
    far_land="#eceff1",
    border="#8a97a0",
    strengths="#00735a",
    weaknesses="#a0530a",
    opportunities="#0062a3",
    threats="#9c3a72",
    series=("#0b6a8f", "#b45f06", "#00735a", "#9c3a72", "#54616b"),
)
DARK = Theme(
    name="dark",
    ground="#171b1e",
    raised="#20262a",
    sunken="#111416",
    line="#3b454c",
    ink="#e8edf0",
    quiet_ink="#a5b2bb",
    accent="#5cb8dc",
    on_accent="#0d1c23",
    accent_ground="#183541",
    warning="#e5b454",
    missing="#f08a76",
    land="#38444b",
    far_land="#2a3238",
    border="#65737d",
    strengths="#4cc6a2",
    weaknesses="#f0a35e",
    opportunities="#6db6ee",
    threats="#e08fc0",
    series=("#5cb8dc", "#f0a35e", "#4cc6a2", "#e08fc0", "#a5b2bb"),
)

SPACE = {"tight": 4, "small": 8, "medium": 12, "large": 20, "page": 24}
"""Spacing in logical pixels."""

TYPE = {"small": 0.88, "body": 1.0, "answer": 1.15, "title": 1.6, "figure": 1.35}
"""Sizes of type, as multiples of the system's."""


def resolve(choice: Choice) -> Theme:
    """Give the theme of a choice; `system` follows the desktop."""
    if choice != "system":
        return DARK if choice == "dark" else LIGHT
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """Give Qt's palette of a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.ground,
        role.WindowText: theme.ink,
        role.Base: theme.raised,
        role.AlternateBase: theme.sunken,
        role.Text: theme.ink,
        role.PlaceholderText: theme.quiet_ink,
        role.Button: theme.raised,
        role.ButtonText: theme.ink,
        role.BrightText: theme.missing,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.ink,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.sunken,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.sunken,
        role.Accent: theme.accent,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.quiet_ink))
    return made
