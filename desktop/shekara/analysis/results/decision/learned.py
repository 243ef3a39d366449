"""What a simulation learned, kept by what it was learned from.

Whoever decides again hands it in: what rests on the same is not reckoned anew. Thus another
threshold, another optimism or another site's name costs what reads them, and no futures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

import msgspec

from shekara.domain.hub import Decision, Financing
from shekara.domain.parts import Parts, changed_parts

if TYPE_CHECKING:
    from collections.abc import Generator

    from shekara.domain.assessment import Assessment
    from shekara.domain.hub import Hub

Step = TypeVar("Step")
Made = TypeVar("Made")

_SIMULATED = Parts.PAIR | Parts.OUTLOOK | Parts.HUB | Parts.SITING | Parts.REVIEW
"""What futures are simulated from; a site decides which concepts contend."""


class Learned:
    """The parts learned last, each by its name; of every part there is one."""

    def __init__(self) -> None:
        """Start knowing nothing."""
        self._parts: dict[str, tuple[object, object]] = {}

    def part(
        self, name: str, read: object, work: Generator[Step, None, Made]
    ) -> Generator[Step, None, Made]:
        """Give a part as it was learned from what is read, or have it worked out in steps."""
        if (known := self.known(name, read)) is not None:
            return cast("Made", known)
        made = yield from work
        self._parts[name] = read, made
        return made

    def known(self, name: str, read: object) -> object | None:
        """Give a part where it was learned from the same, else None."""
        learned_from, made = self._parts.get(name, (None, None))
        return made if learned_from == read else None


def are_futures_alike(one: Assessment, other: Assessment) -> bool:
    """Tell whether two assessments differ at most in how one and the same futures are judged."""
    changed = changed_parts(one, other) & _SIMULATED
    return not changed & ~Parts.HUB and read_by_futures(one.hub) == read_by_futures(other.hub)


def read_by_futures(hub: Hub) -> Hub:
    """Give a hub with nothing in it but what futures are drawn and reckoned from."""
    return msgspec.structs.replace(
        hub,
        decision=Decision(perspective=hub.decision.perspective),
        financing=Financing(),
        baseline="",
    )
