"""Numbers and words as a restless user would type them, good and bad ones."""

from __future__ import annotations

NUMBERS = (-1.0, 0.0, 1e-300, 0.1, 1 / 3, 0.5, 0.9999999999, 1.0, 1.0000000004, 2.5, 3.0)
ODD_NUMBERS = (*NUMBERS, 2040.0, 1e30, float("nan"), float("inf"), float("-inf"))
WORDS = ("", "Шекара", "Қорғас қақпасы", "x" * 2001, "\x00", "\ud800", " spaces around ")
