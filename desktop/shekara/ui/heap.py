"""Giving memory back to the system."""

from __future__ import annotations

import contextlib
import ctypes
import sys

_TRIM_THRESHOLD = -1
_KEPT_BYTES = 1 << 20


def give_memory_back() -> None:
    """Have glibc keep no more than 1 MB of what was freed, for each thread that allocates.

    Left alone it learns from every large array that is freed to keep twice as much: 30 MB
    after a simulation. Other systems give back by themselves.
    """
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_TRIM_THRESHOLD, _KEPT_BYTES)
