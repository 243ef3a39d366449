"""Deciding what a start of the program means: a command, or the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from shekara import logs
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NO_DISPLAY = 2

_NO_DISPLAY = QT_TRANSLATE_NOOP(
    "cli",
    "There is no display to show the window on: start Shekara from a desktop, or use its "
    "commands, which “shekara --help” lists.",
)


def launch(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for and give the exit code."""
    logs.start()
    if not wants_window(arguments):
        from shekara.cli.run import run

        return run(arguments)
    if not has_display(sys.platform, os.environ):
        return _without_display()
    from shekara.ui.app import run as run_window

    return run_window(Path(arguments[0]) if arguments else None)


def wants_window(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments ask for the window: none, or the name of a file.

    What is neither a command nor looks like a file is left to the command line to refuse.
    """
    if not arguments:
        return True
    if len(arguments) > 1 or arguments[0].startswith("-"):
        return False
    from shekara.cli.commands import COMMANDS

    path = Path(arguments[0])
    looks_like_file = path.suffix == ".shekara" or len(path.parts) > 1 or path.exists()
    return arguments[0] not in COMMANDS and looks_like_file


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown: Linux needs a display, or Qt's word for none."""
    if not platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def _without_display() -> int:
    from shekara.cli.printing import print_problem
    from shekara.cli.run import preferred
    from shekara.translation import language

    print_problem(_NO_DISPLAY, language(preferred(os.environ)))
    return NO_DISPLAY
