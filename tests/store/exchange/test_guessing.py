"""The first layout of a table, guessed from its headings and its cells."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shekara.store.exchange.grid import Cell, Flaw, FlawKind, Grid
from shekara.store.exchange.guessing import guess_layout
from shekara.store.exchange.layout import Layout, Role
from tests.store.exchange.tables import HEADINGS, LAYOUT, VOCABULARY, row

Row = tuple[Cell, ...]


def guessed(*rows: Row) -> Layout:
    return guess_layout(Grid(file="table.csv", rows=rows), VOCABULARY)


def test_headings_that_are_known_tell_header_and_columns() -> None:
    assert guessed(HEADINGS, row(5)) == LAYOUT
    title = ("Population of the regions",) * 6
    assert guessed(title, (), ("as of", "1 May", "b", "c", "d"), HEADINGS, row(5)).header == 4


def test_headings_are_folded_and_the_first_of_two_is_taken() -> None:
    found = guessed(("ГОД:", " Регион ", "year", None, 5), ("2021", "Osh"))
    assert found.columns == ((Role.PLACE, 1), (Role.YEAR, 0))


def test_years_among_the_headings_are_columns_of_values() -> None:
    found = guessed(
        ("Table 5", "Table 5", "Table 5"),
        ("Area", "Kind", "2019 г.", 2020, "total", 2021),
        ("Osh", "Population", 2000, 2010, 1, 5),
    )
    assert (found.header, found.year_columns) == (2, (2, 3, 5))
    assert found.columns == ((Role.PLACE, 0), (Role.INDICATOR, 1))


def test_one_year_is_a_heading_unless_there_is_a_column_of_values() -> None:
    assert guessed(("place", "2021"), ("Osh", "5")).year_columns == (1,)
    found = guessed(("place", "2021", "value"), ("Osh", "5", "6"))
    assert (found.year_columns, found.column(Role.VALUE)) == ((), 2)


def test_a_column_of_years_counts_more_than_years_among_the_headings() -> None:
    found = guessed(("place", "year", "2019", "2020"), ("Osh", 2021, 1, 2))
    assert (found.year_columns, found.column(Role.YEAR)) == ((), 1)


def test_a_column_of_values_beside_columns_of_years_is_none() -> None:
    found = guessed(("place", "value", "2019", "2020"), ("Osh", 1, 1, 2))
    assert (found.year_columns, found.column(Role.VALUE)) == ((2, 3), None)


def test_columns_with_unknown_headings_are_known_by_their_cells() -> None:
    found = guessed(
        ("A", "B", "C", "D", "E", "F"),
        ("persons", "1 000,5", "2020", "Osh", "Population", "Census"),
        ("persons", "…", "2021", "Mars", "Population", "Census"),
        ("ells", "7", "2022", "Almaty region", "Population"),
    )
    assert found.columns == (
        (Role.PLACE, 3),
        (Role.INDICATOR, 4),
        (Role.YEAR, 2),
        (Role.VALUE, 1),
        (Role.UNIT, 0),
    )


def test_rows_of_figures_are_not_taken_for_headings() -> None:
    found = guessed(("A", "B", "C"), ("Osh", 2019, 2050), ("Osh", 2020, 2060))
    assert (found.header, found.year_columns, found.column(Role.YEAR)) == (1, (), 1)
    assert guessed((2019, 2019), (5, 6)).header == 1


def test_a_table_without_rows_has_no_columns() -> None:
    assert guessed() == Layout()
    assert guessed(("place",)).columns == ((Role.PLACE, 0),)
    assert guessed(("2019", "2020")).year_columns == (0, 1)


CELLS = st.one_of(
    st.none(),
    st.text(max_size=8),
    st.sampled_from(["place", "value", "year", "2020", "Osh", 2021, 2022.0, "…"]),
    st.integers(),
    st.floats(),
    st.just(Flaw(FlawKind.FORMULA, "=1")),
)


@given(st.lists(st.lists(CELLS, max_size=6).map(tuple), max_size=40))
def test_any_table_is_guessed_to_have_columns_that_it_has(rows: list[Row]) -> None:
    found = guessed(*rows)
    used = [*found.year_columns, *(column for _, column in found.columns)]
    assert len(used) == len({*used})
    assert 1 <= found.header <= max(len(rows), 1)
    assert all(column < max(map(len, rows)) for column in used)
