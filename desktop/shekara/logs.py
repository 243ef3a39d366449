"""The program's log: a file in the user's folder, nothing on the terminal."""

from __future__ import annotations

import logging
import logging.handlers
from typing import TYPE_CHECKING

from shekara import paths

if TYPE_CHECKING:
    from pathlib import Path

NAME = "shekara.log"
MAX_BYTES = 1_000_000
KEPT = 3

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class LogFile(logging.handlers.RotatingFileHandler):
    """A log file whose own troubles (a full disk) are nobody's concern."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging names it)
        """Lose the record rather than write to the terminal."""


def start(folder: Path | None = None) -> None:
    """Log into the folder, by default the user's; without a log file if it cannot be written."""
    root = logging.getLogger()
    if any(handler.get_name() == NAME for handler in root.handlers):
        return
    handler = _file(folder) or logging.NullHandler()
    handler.set_name(NAME)
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def _file(folder: Path | None) -> logging.Handler | None:
    try:
        place = folder or paths.state_folder() / "logs"
        place.mkdir(parents=True, exist_ok=True)
        handler = LogFile(place / NAME, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8")
    except (OSError, RuntimeError):
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    return handler
