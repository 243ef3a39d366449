"""Edits of imported figures picked at random."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from shekara.domain.assessment import Assessment
from shekara.domain.edits import imported
from tests.analysis.results.importing import series, table

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

Edit: TypeAlias = "Callable[[Assessment], Assessment]"

_TABLES = (
    table(series("KZ-31", "unemployment_rate", "pct", {2024: 4.8, 2025: 4.7})),
    table(series("KZ", "trade.export.KG", "kusd", {2026: 2_000_000.0}), replaces=True),
    table(series("KG-C", "population_1jan", "kpersons", {2030: 990.0}), by="Ә. Автор"),
)


def any_imported_edit(random: Random, assessment: Assessment) -> Edit:
    """Pick an edit that takes a table in, puts it away or lets it count first."""
    held = [each.id for each in assessment.imported.tables]
    chosen, replaces = random.choice([*held, "9", "x"]), random.random() < 0.5
    taken = random.choice(_TABLES)
    edits: tuple[Edit, ...] = (
        lambda a: imported.add_table(a, taken),
        lambda a: imported.remove_table(a, chosen),
        lambda a: imported.set_replaces(a, chosen, replaces=replaces),
    )
    return random.choice(edits)
