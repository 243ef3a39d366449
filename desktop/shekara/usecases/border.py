"""Looking along the border: the map, and pairs beside each other before one is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from shekara.domain.figures import FigureBook
from shekara.reference.evidence import evidence
from shekara.reference.map import MapUnit, map_units

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.results.gravity import GravityResult
    from shekara.analysis.results.profile import PairProfile
    from shekara.domain.evidence import Evidence
    from shekara.domain.regions import RegionPair

__all__ = ["BorderSurvey", "MapUnit", "every_pair", "map_units", "survey"]


@dataclass(frozen=True, kw_only=True)
class BorderSurvey:
    """Pairs compared with each other, the profile of each, and the book of their figures."""

    gravity: GravityResult
    profiles: Mapping[RegionPair, PairProfile]
    figures: FigureBook


def every_pair(own: RegionPair) -> tuple[RegionPair, ...]:
    """Give all pairs of present regions, and the own one last if it is not among them."""
    present = evidence().present_pairs()
    return present if own in present else (*present, own)


@lru_cache(maxsize=4)
def survey(pairs: tuple[RegionPair, ...], counting: Evidence) -> BorderSurvey:
    """Compare pairs and profile each by the evidence that counts; what was surveyed is kept."""
    from shekara.analysis.results.gravity import gravity_result
    from shekara.analysis.results.profile import pair_profile

    book = FigureBook()
    return BorderSurvey(
        gravity=gravity_result(book, counting, pairs),
        profiles={pair: pair_profile(book, counting, pair) for pair in pairs},
        figures=book,
    )
