"""What was typed at an address, read as what belongs there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from shekara.domain.errors import EditError
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.domain.evidence import Evidence

Choice = TypeVar("Choice", bound=StrEnum)

NOTHING = frozenset({"", "none", "-"})
_YES = {"yes": True, "no": False}


@dataclass(frozen=True)
class Typed:
    """What was typed at an address, and how the reader's language writes numbers."""

    address: str
    words: str
    parse: Callable[[str], float | None]

    @property
    def is_nothing(self) -> bool:
        """Tell whether the thing shall be cleared."""
        return self.words in NOTHING

    def number(self) -> float:
        """Give the number; raises EditError naming the address when it is none."""
        value = self.parse(self.words)
        if value is None:
            raise EditError(
                QT_TRANSLATE_NOOP(
                    "errors", "{address} takes a number, and “{typed}” is none. Write 0.3 or 0,3."
                ).having(address=verbatim(self.address), typed=verbatim(self.words))
            )
        return value

    def range(self) -> tuple[float, float, float]:
        """Give low, likely and high; raises EditError unless there are three numbers."""
        parts = re.split(r"[;\s]+", self.words.strip())
        match [self.parse(part) for part in parts]:
            case [float(low), float(likely), float(high)]:
                return low, likely, high
            case _:
                raise EditError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "{address} takes three numbers, low, likely and high, such as "
                        "“2; 5; 9”, and “{typed}” is not that.",
                    ).having(address=verbatim(self.address), typed=verbatim(self.words))
                )

    def choice(self, choices: type[Choice]) -> Choice:
        """Give the one of the choices that was typed; raises EditError naming all of them."""
        words = self.words.strip().lower()
        if words not in set(choices):
            raise self._none_of(choices)
        return choices(words)

    def yes(self) -> bool:
        """Tell whether “yes” was typed; raises EditError for anything but “yes” and “no”."""
        answer = _YES.get(self.words.strip().lower())
        if answer is None:
            raise self._none_of(_YES)
        return answer

    def _none_of(self, names: Iterable[str]) -> EditError:
        return EditError(
            QT_TRANSLATE_NOOP(
                "errors", "{address} takes one of {names}, and “{typed}” is none of them."
            ).having(
                address=verbatim(self.address),
                names=verbatim(", ".join(names)),
                typed=verbatim(self.words),
            )
        )


def known_source(typed: Typed, evidence: Evidence) -> str | None:
    """Give the id of the source that was typed, None for nothing; EvidenceError if unknown."""
    return None if typed.is_nothing else evidence.source(typed.words).id


def nothing_at(address: str) -> EditError:
    """Give the error for an address that leads to nothing."""
    return EditError(
        QT_TRANSLATE_NOOP(
            "errors",
            "There is nothing to set at “{address}”. Places are written like {examples}.",
        ).having(
            address=verbatim(address),
            examples=verbatim(
                "swot.S1.weight, swot.S.add, swot.S1.remove, scenario.crisis.weight, "
                "scenario.crisis.inflation, hub.delay, hub.trade.considered, siting.add, "
                "target.turnover, passport.title, pair"
            ),
        )
    )
