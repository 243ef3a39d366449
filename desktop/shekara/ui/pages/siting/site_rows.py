"""The sites as rows of a table: what they must have, how far things are, and the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.must_haves import MustHave
from shekara.analysis.results.site_reasons import MUST_HAVES, STATES, site_name
from shekara.domain.sites import Criterion
from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.models.figure_table import Column, Row

if TYPE_CHECKING:
    from shekara.analysis.results.siting import SiteResult, SitingResult
    from shekara.domain.figures import Figure

_CHOSEN = QT_TRANSLATE_NOOP("ui.siting", "{site} (chosen)")
_DISTANCES = {
    Criterion.BORDER: QT_TRANSLATE_NOOP("ui.siting", "To the border"),
    Criterion.ROAD_CROSSING: QT_TRANSLATE_NOOP("ui.siting", "Road crossing"),
    Criterion.RAIL_CROSSING: QT_TRANSLATE_NOOP("ui.siting", "Rail crossing"),
}

COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.siting", "Site")),
    *(Column(MUST_HAVES[item]) for item in MustHave),
    *(Column(head, "km") for head in _DISTANCES.values()),
    Column(QT_TRANSLATE_NOOP("ui.siting", "Score of 100"), "index"),
    Column(QT_TRANSLATE_NOOP("ui.siting", "Known"), "pct"),
)
"""The columns of the table of sites."""


def site_rows(siting: SitingResult) -> list[Row]:
    """Give a row for each site, its id the key."""
    return [_row(result, is_chosen=result is siting.chosen) for result in siting.sites]


def _row(result: SiteResult, *, is_chosen: bool) -> Row:
    name = site_name(result.site)
    states: list[Text] = [STATES[result.requirements[item].state] for item in MustHave]
    return Row(
        key=result.site.id,
        cells=(
            _CHOSEN.having(site=name) if is_chosen else name,
            *states,
            *(_known(result.distances.get(criterion)) for criterion in _DISTANCES),
            _known(result.comparison.score),
            _known(result.comparison.coverage),
        ),
    )


def _known(figure: Figure | None) -> Figure | None:
    """Give a figure, None where it has no value: a table says “no data”, not why."""
    return None if figure is None or figure.value is None else figure
