"""The SWOT of an assessment: factors in four quadrants, each with weight and intensity."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import Literal

import msgspec

from shekara.domain.drivers import DRIVERS
from shekara.domain.wording import Wording, require_words
from shekara.text import QT_TRANSLATE_NOOP, Text

Judgement = Literal["weight", "intensity"]
"""What is judged about a factor."""

LOWEST_INTENSITY, HIGHEST_INTENSITY = 1, 5

MOST_DIGITS = 9
"""How long the number in a factor's id may be."""


class Quadrant(StrEnum):
    """The quadrants; their letters begin the ids of their factors."""

    STRENGTHS = "S"
    WEAKNESSES = "W"
    OPPORTUNITIES = "O"
    THREATS = "T"

    @property
    def heading(self) -> Text:
        """Give the quadrant's name."""
        return _TITLES[self]


_TITLES = {
    Quadrant.STRENGTHS: QT_TRANSLATE_NOOP("swot", "Strengths"),
    Quadrant.WEAKNESSES: QT_TRANSLATE_NOOP("swot", "Weaknesses"),
    Quadrant.OPPORTUNITIES: QT_TRANSLATE_NOOP("swot", "Opportunities"),
    Quadrant.THREATS: QT_TRANSLATE_NOOP("swot", "Threats"),
}


class Factor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One factor of the SWOT.

    `weight` is its importance among all factors, from 0 to 1; weights need not add up,
    results normalise them. `intensity`, 1 to 5, says how strongly the factor is felt
    today. `illustrative` names those of the two that nobody judged yet: a template's
    values. The id is the quadrant's letter and a number.
    """

    id: str
    words: Wording
    weight: float
    intensity: int
    note: Wording = ""
    illustrative: tuple[Judgement, ...] = ()

    def __post_init__(self) -> None:
        """Refuse unusable words, and ids, weights and intensities out of range."""
        require_words(self.words, self.note)
        number = self.id[1:]
        whole = number.isascii() and number.isdigit() and len(number) <= MOST_DIGITS
        if self.id[:1] not in set(Quadrant) or not whole:
            message = f"“{self.id}” is not the id of a factor, such as S1"
            raise ValueError(message)
        if not 0 <= self.weight <= 1:
            message = f"the weight {self.weight} of factor {self.id} is not between 0 and 1"
            raise ValueError(message)
        if not LOWEST_INTENSITY <= self.intensity <= HIGHEST_INTENSITY:
            message = f"the intensity {self.intensity} of factor {self.id} is not between 1 and 5"
            raise ValueError(message)

    @property
    def quadrant(self) -> Quadrant:
        """Give the quadrant the factor stands in."""
        return Quadrant(self.id[0])


class Direction(StrEnum):
    """Which way a factor moves a driver."""

    UP = "up"
    DOWN = "down"


class DriverLink(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A factor that works through a driver: it labels the driver and never shocks it again."""

    factor: str
    driver: str
    direction: Direction

    def __post_init__(self) -> None:
        """Refuse an unknown driver."""
        if self.driver not in DRIVERS:
            message = f"there is no driver “{self.driver}”"
            raise ValueError(message)


class Swot(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All factors in their order; each quadrant's are those of its letter.

    `links` say through which drivers of the scenarios a factor works.
    """

    factors: tuple[Factor, ...] = ()
    links: tuple[DriverLink, ...] = ()

    def __post_init__(self) -> None:
        """Refuse two factors with one id, and links of no factor or given twice."""
        counted = Counter(factor.id for factor in self.factors)
        twice = sorted(factor_id for factor_id, count in counted.items() if count > 1)
        if twice:
            message = f"two factors are called {twice[0]}"
            raise ValueError(message)
        pairs = [(link.factor, link.driver) for link in self.links]
        if len(set(pairs)) < len(pairs):
            message = "a factor is linked twice to one driver"
            raise ValueError(message)
        lost = sorted({link.factor for link in self.links} - set(counted))
        if lost:
            message = f"there is no factor {lost[0]} to link"
            raise ValueError(message)

    def within(self, quadrant: Quadrant) -> tuple[Factor, ...]:
        """Give the factors of one quadrant in their order."""
        return tuple(factor for factor in self.factors if factor.quadrant is quadrant)

    def drivers_of(self, factor_id: str) -> tuple[DriverLink, ...]:
        """Give the links of one factor."""
        return tuple(link for link in self.links if link.factor == factor_id)

    def factors_of(self, driver: str) -> tuple[DriverLink, ...]:
        """Give the links to one driver."""
        return tuple(link for link in self.links if link.driver == driver)
