"""Giving memory back to the system."""

from __future__ import annotations

import contextlib
import ctypes
import sys

_TRIM_THRESHOLD = -1
_KEPT_BYTES = 1 << 20


def keep_little() -> None:
    """Have glibc keep no more than 1 MB of what was freed, for each thread that allocates.

    Left alone it learns from every large array that is freed to keep twice as much: 30 MB
    after a simulation. Other systems give back by themselves.
    """
    _call("mallopt", _TRIM_THRESHOLD, _KEPT_BYTES)


def give_back() -> None:
    """Have glibc give back the freed pages between what is still held: 1 to 2 ms."""
    _call("malloc_trim", 0)


def _call(name: str, *arguments: int) -> None:
    if sys.platform.startswith("linux"):
        # Other C libraries of Linux lack them.
        with contextlib.suppress(OSError, AttributeError):
            getattr(ctypes.CDLL(None), name)(*arguments)
