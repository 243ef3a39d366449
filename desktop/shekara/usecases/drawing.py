"""Drawing the pages of a composed brief: here, or in a process of its own.

The process gives back all the memory that drawing took when it ends, and while it works the
window keeps its turn.
"""

from __future__ import annotations

import logging
import multiprocessing
from contextlib import closing, suppress
from threading import Lock
from traceback import format_exc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from shekara.report.content import Brief
    from shekara.text import Language

    Step = Callable[[int], None]
    """Is told the percentage done, again and again; what it raises ends the drawing."""

    Draw = Callable[[Brief, Language, Step], bytes]
    """Gives a brief as a PDF file."""

_ASKED_EACH_S = 0.1
_ENDED_WITHIN_S = 5.0

_log = logging.getLogger(__name__)


class DrawingError(Exception):
    """The drawing failed in a process of its own, with the traceback from there."""


# The library that draws the pages does not promise that two threads may use it at once.
_one_at_a_time = Lock()


def draw(brief: Brief, language: Language, step: Step) -> bytes:
    """Draw the pages in this process; the same brief gives the same bytes."""
    from shekara.report.fonts import roboto
    from shekara.report.pdf import render

    with _one_at_a_time:
        return render(brief, language, roboto(), step)


def draw_apart(brief: Brief, language: Language, step: Step) -> bytes:
    """Draw the pages in a process of its own, which ends with the drawing.

    Where none can be started, or it ends before its work, they are drawn here.
    """
    spawning = multiprocessing.get_context("spawn")
    here, there = spawning.Pipe(duplex=False)
    process = spawning.Process(target=_serve, args=(there, brief, language), daemon=True)
    with closing(here):
        try:
            with closing(there):
                process.start()
            drawn = _received(here, step)
        except (OSError, EOFError):
            _log.warning("The process that draws the brief ended before its work", exc_info=True)
            return draw(brief, language, step)
        finally:
            if process.pid is not None:
                process.kill()
                process.join(_ENDED_WITHIN_S)
    if isinstance(drawn, DrawingError):
        raise drawn
    return drawn


def _received(here: Connection, step: Step) -> bytes | DrawingError:
    """Follow the drawing to its end: give the file, or the failure."""
    percent = 0
    while True:
        step(percent)
        if not here.poll(_ASKED_EACH_S):
            continue
        told = here.recv()
        if not isinstance(told, int):
            return told
        percent = told


def _serve(there: Connection, brief: Brief, language: Language) -> None:
    """Draw in the process apart: tell each percentage, then the file or the failure."""
    told: bytes | DrawingError
    # Whoever no longer listens wants no pages.
    with suppress(BrokenPipeError):
        try:
            told = draw(brief, language, there.send)
        except BrokenPipeError:
            raise
        except Exception:  # noqa: BLE001  (whoever waits for the pages hands every failure on)
            told = DrawingError(format_exc())
        there.send(told)
