"""Choosing the pair of border regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.regions import RegionPair


def set_pair(assessment: Assessment, pair: RegionPair) -> Assessment:
    """Assess another pair; factors and scenarios stay, their checks say what no longer fits."""
    return msgspec.structs.replace(assessment, pair=pair)
