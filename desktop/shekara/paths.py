"""Where things are: files that ship with the program, and the user's own folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def bundled(name: str, package: Path = _PACKAGE) -> Path:
    """Give a folder that ships with the program, `data` or `resources`.

    An installed program has it within the package, a checkout at its top level.
    """
    installed = package / "_bundled" / name
    return installed if installed.exists() else package.parents[1] / name


def state_folder() -> Path:
    """Give the user's folder for logs and the like; it may not exist yet.

    Raises RuntimeError when the system names no home.
    """
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "Shekara"
    state = Path(os.environ.get("XDG_STATE_HOME", ""))
    # The XDG specification has relative paths ignored.
    return (state if state.is_absolute() else Path.home() / ".local" / "state") / "shekara"
