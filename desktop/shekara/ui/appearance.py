"""The look of the application: theme, type and style sheet, following the system or a choice."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from shekara.ui.icons import icon
from shekara.ui.style import style_sheet
from shekara.ui.theme import palette, resolve

if TYPE_CHECKING:
    from shekara.ui.theme import Choice, Theme

FONT = "Roboto"
_FACES = ("Regular", "Medium", "Bold", "Italic", "BoldItalic")
# The sizes of type that a page of 1366 × 768 is laid out for, in points.
_SMALLEST, _LARGEST = 9.0, 10.5
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """Dresses the application; `changed` says that the theme is another one."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice) -> None:
        """Load the font and dress the application."""
        super().__init__()
        self._app = app
        self._choice: Choice = choice
        app.setWindowIcon(icon("shekara", ""))
        self._load_font()
        self._ask_system(choice)
        self._theme = resolve(choice)
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """Give the theme shown now."""
        return self._theme

    @property
    def choice(self) -> Choice:
        """Give what the user chose: a theme, or that of the system."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Show another theme."""
        self._choice = choice
        self._ask_system(choice)
        self._follow()

    def _follow(self) -> None:
        theme = resolve(self._choice)
        if theme is not self._theme:
            self._theme = theme
            self._dress()
            self.changed.emit()

    def _ask_system(self, choice: Choice) -> None:
        """Have the system draw the frames of windows to match."""
        self._app.styleHints().setColorScheme(_SCHEMES[choice])

    def _dress(self) -> None:
        self._app.setPalette(palette(self._theme))
        self._app.setStyleSheet(style_sheet(self._theme, self._app.font().pointSizeF()))

    def _load_font(self) -> None:
        """Use our own font: a bare machine has none, and every letter must be there."""
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(font_folder() / f"{FONT}-{face}.ttf"))
        size = min(max(self._app.font().pointSizeF(), _SMALLEST), _LARGEST)
        font = QFont(FONT)
        font.setPointSizeF(size)
        self._app.setFont(font)


def font_folder() -> Path:
    """Give the folder of the font's files."""
    spec = find_spec("font_roboto")
    places = spec.submodule_search_locations if spec else None
    return Path(places[0]) / "files" if places else Path()
