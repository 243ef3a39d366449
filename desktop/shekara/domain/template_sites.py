"""The sites from which a template starts: where its crossing lies, and nothing more.

The positions are those of the data package's list of crossings, indicative as that list
says; whether land is agreed and what lies near was not assessed by anybody.
"""

from __future__ import annotations

from collections.abc import Mapping

from shekara.domain.sites import Site
from shekara.domain.siting import Siting
from shekara.domain.wording import Phrase

_SOURCE = "derived_crossing_position"

SITE_CROSSINGS: Mapping[str, tuple[str, float, float]] = {
    "alatau": ("kzkg_r02", 42.97, 74.879),
    "kostanay-chelyabinsk": ("kzru_r11", 53.935, 61.937),
}
"""Of each template the crossing of its site, with its latitude and longitude; the tests hold
them against the list of crossings."""


def template_siting(name: str) -> Siting:
    """Give the siting of a template; one without a site, such as `blank`, starts empty."""
    if name not in SITE_CROSSINGS:
        return Siting()
    _crossing, latitude, longitude = SITE_CROSSINGS[name]
    site = Site(
        id="site_1",
        name=Phrase(f"{name.split('-', maxsplit=1)[0]}.site"),
        latitude=latitude,
        longitude=longitude,
        indicative=True,
        position_source=_SOURCE,
        note=Phrase("note.site"),
    )
    return Siting(sites=(site,), chosen=site.id)
