"""Imported figures: what they may be, and their edits."""

from __future__ import annotations

import math
from typing import Any

import msgspec
import pytest

from shekara.domain.edits import imported as edits
from shekara.domain.errors import EditError
from shekara.domain.imported import (
    MOST_FIGURES,
    ImportedFigures,
    ImportedSeries,
    ImportedTable,
    trade_code,
    traded,
)
from shekara.domain.templates import from_template
from tests.analysis.results.importing import imported, series, table
from tests.domain.english import english

START = from_template("alatau", date="2026-03-31", language="en")
POPULATION = series("KZ-31", "population_1jan", "persons", {2024: 1_220_000.0, 2025: 1_225_000.0})


@pytest.mark.parametrize(
    ("side", "value"),
    [
        ("place", "KZ 31"),
        ("indicator", ""),
        ("unit", "млн"),
        ("years", ()),
        ("years", (2025, 2024)),
        ("years", (2024, 2024)),
        ("years", (2024,)),
        ("years", (1899, 2024)),
        ("years", (2024, 2101)),
        ("values", (0.0, 1.0)),
        ("values", (math.inf, 1.0)),
        ("values", (1.0, 1e16)),
    ],
)
def test_a_series_that_nobody_could_have_measured_is_refused(side: str, value: object) -> None:
    sides: dict[str, Any] = msgspec.structs.asdict(POPULATION)
    with pytest.raises(ValueError, match=r"."):
        ImportedSeries(**{**sides, side: value})


@pytest.mark.parametrize(
    ("side", "value"),
    [
        ("id", "0"),
        ("id", "one"),
        ("file", " "),
        ("file", "a\x00"),
        ("sources", (" ",)),
        ("sources", ()),
        ("series", ()),
        ("series", (POPULATION, POPULATION)),
        ("date", "30.11.2026"),
    ],
)
def test_a_table_without_name_source_or_figure_is_refused(side: str, value: object) -> None:
    sides: dict[str, Any] = msgspec.structs.asdict(table(POPULATION))
    with pytest.raises(ValueError, match=r"."):
        ImportedTable(**{**sides, side: value})


def test_two_tables_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="2 imported tables with 1 ids"):
        ImportedFigures(tables=(table(POPULATION), table(POPULATION)))


def full() -> ImportedFigures:
    """Give as many figures as there is room for."""
    years = dict.fromkeys(range(1901, 2101), 1.0)
    return imported(*(series(f"P-{n}", "x", "t", years) for n in range(MOST_FIGURES // 200)))


def test_more_figures_than_there_is_room_for_are_refused() -> None:
    held = full()
    assert held.figures == MOST_FIGURES
    with pytest.raises(ValueError, match="100002 imported figures"):
        ImportedFigures(tables=(*held.tables, table(POPULATION, id="2")))
    filled = msgspec.structs.replace(START, imported=held)
    with pytest.raises(EditError) as refused:
        edits.add_table(filled, table(POPULATION))
    assert "There is no room for “own.csv”" in english(refused.value.text)


def test_longer_citations_than_there_is_room_for_are_refused() -> None:
    long = tuple(f"{number} " + "word " * 395 for number in range(103))
    with pytest.raises(EditError) as refused:
        edits.add_table(START, table(POPULATION, sources=long))
    assert "no room for the sources of “own.csv”" in english(refused.value.text)


def test_trade_is_an_indicator_with_flow_and_partner() -> None:
    assert traded(trade_code("export", "RU")) == ("export", "RU")
    assert traded("grp_nominal") is None
    assert traded("trade.export") is None


def test_tables_are_numbered_as_they_come_and_keep_their_numbers() -> None:
    first = edits.add_table(START, table(POPULATION, id="77"))
    second = edits.add_table(first, table(POPULATION))
    assert [each.id for each in second.imported.tables] == ["1", "2"]
    gone = edits.remove_table(second, "1")
    assert [each.id for each in gone.imported.tables] == ["2"]
    assert edits.add_table(gone, table(POPULATION)).imported.tables[1].id == "3"


def test_whether_a_table_counts_first_is_set_apart() -> None:
    first = edits.add_table(START, table(POPULATION))
    replaced = edits.set_replaces(first, "1", replaces=True)
    assert replaced.imported.tables[0].replaces
    assert edits.set_replaces(replaced, "1", replaces=True) is replaced
    with pytest.raises(EditError, match="There is no imported table"):
        edits.set_replaces(first, "5", replaces=True)
