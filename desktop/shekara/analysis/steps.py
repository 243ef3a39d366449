"""Work done in steps, so that whoever started it may look after other things between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Generator

Made = TypeVar("Made")


def finished(steps: Generator[object, None, Made]) -> Made:
    """Go through all steps and give what they come to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("Made", end.value)
