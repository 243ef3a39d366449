"""From rows to series: what is taken, what is refused, and why."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shekara.domain.errors import DocumentError
from shekara.domain.imported import ImportedSeries, ImportedTable
from shekara.store.exchange import entries, series
from shekara.store.exchange.assembly import assemble, lacking_roles
from shekara.store.exchange.grid import Cell, Flaw, FlawKind, Grid
from shekara.store.exchange.layout import (
    MOST_SHOWN,
    Assembled,
    DecimalMark,
    Layout,
    Role,
    folded,
)
from tests.domain.english import english
from tests.store.exchange.tables import HEADINGS, LAYOUT, VOCABULARY, grid, row

WIDE = Layout(
    columns=((Role.PLACE, 0), (Role.INDICATOR, 1)),
    fixed=((Role.SOURCE, "Yearbook"),),
    year_columns=(2, 3),
)


def taken(*rows: tuple[Cell, ...], layout: Layout = LAYOUT, delimiter: str = "") -> Assembled:
    return assemble(grid(*rows, delimiter=delimiter), layout, VOCABULARY)


def reasons(assembled: Assembled) -> list[tuple[int, str]]:
    return [(each.row, english(each.reason)) for each in assembled.refused]


def only_reason(*rows: tuple[Cell, ...], layout: Layout = LAYOUT, delimiter: str = "") -> str:
    found = taken(*rows, layout=layout, delimiter=delimiter)
    assert (found.taken, found.refused_rows) == (0, 1)
    return reasons(found)[0][1]


def test_rows_become_series_with_their_sources() -> None:
    found = taken(
        row("1,5", 2021, source="Census  of 2021"),
        row(2, 2020, source="Census of 2021"),
        row("3", 2021, indicator="Exports to Russia", unit="million USD", source="Customs"),
    )
    assert found == Assembled(
        series=(
            ImportedSeries(
                place="KG-O",
                indicator="population",
                unit="persons",
                source=0,
                years=(2020, 2021),
                values=(2.0, 1.5),
            ),
            ImportedSeries(
                place="KG-O",
                indicator="trade.export.RU",
                unit="musd",
                source=1,
                years=(2021,),
                values=(3.0,),
            ),
        ),
        sources=("Census of 2021", "Customs"),
        taken=3,
        refused=(),
        refused_rows=0,
        unknown=(),
        lacking=(),
    )


def test_years_may_be_headings() -> None:
    rows = (
        ("p", "i", "2020 г.", 2021),
        ("Osh", "Population", "1 000", None),
        ("Osh", "Population"),
    )
    found = assemble(Grid(file="a", rows=rows), WIDE, VOCABULARY)
    assert [(each.years, each.values, each.unit) for each in found.series] == [
        ((2020,), (1000.0,), "persons")
    ]
    assert (found.sources, found.refused_rows) == (("Yearbook",), 0)


def test_a_heading_that_is_no_year_refuses_its_cells_alone() -> None:
    rows = (("p", "i", "total"), ("Osh", "Population", 5, 6), ("Osh", "Population", "a", "b"))
    found = assemble(Grid(file="a", rows=rows), WIDE, VOCABULARY)
    assert [(number, reason[:7]) for number, reason in reasons(found)] == [
        (2, "“total”"),
        (2, "“” is n"),
        (3, "“a” is "),
        (3, "“b” is "),
    ]
    found = assemble(Grid(file="a", rows=rows), msgspec.structs.replace(WIDE, header=9), VOCABULARY)
    assert (found.taken, found.refused_rows) == (0, 0)
    found = assemble(
        Grid(file="a", rows=rows), msgspec.structs.replace(WIDE, header=-3), VOCABULARY
    )
    assert found.taken == 0


def test_nothing_is_taken_until_every_role_has_a_column_or_a_value() -> None:
    assert lacking_roles(Layout()) == (
        Role.PLACE,
        Role.INDICATOR,
        Role.SOURCE,
        Role.YEAR,
        Role.VALUE,
    )
    assert lacking_roles(LAYOUT) == lacking_roles(WIDE) == ()
    half = Layout(columns=((Role.PLACE, 0),), fixed=((Role.VALUE, "5"), (Role.SOURCE, " ")))
    found = taken(row(1), layout=half)
    assert (found.taken, found.refused_rows) == (0, 0)
    assert found.lacking == (Role.INDICATOR, Role.SOURCE, Role.YEAR, Role.VALUE)


def test_what_holds_for_all_rows_needs_no_column() -> None:
    layout = Layout(
        header=0,
        columns=((Role.VALUE, 0),),
        fixed=(
            (Role.PLACE, "KG-O"),
            (Role.INDICATOR, "population"),
            (Role.YEAR, "2021"),
            (Role.UNIT, "kpersons"),
            (Role.SOURCE, "Yearbook"),
        ),
    )
    found = assemble(Grid(file="a", rows=((5,),)), layout, VOCABULARY)
    assert [(each.place, each.unit, each.years) for each in found.series] == [
        ("KG-O", "kpersons", (2021,))
    ]


def test_a_row_without_a_unit_has_that_of_the_table_or_of_the_evidence() -> None:
    assert taken(row(5, unit=None)).series[0].unit == "persons"
    layout = msgspec.structs.replace(LAYOUT, fixed=((Role.UNIT, "kpersons"),))
    assert taken(row(5, unit=None), layout=layout).series[0].unit == "kpersons"
    layout = msgspec.structs.replace(LAYOUT, fixed=((Role.UNIT, "km"),))
    assert "“km” is not a unit of “Population” of “Osh”" in only_reason(
        row(5, unit=None), layout=layout
    )


@pytest.mark.parametrize("value", [None, "…", "-", "x", "н/д", " "])
def test_what_is_not_known_is_passed_over_whatever_the_row_says(value: Cell) -> None:
    found = taken(row(value, place="Nowhere", source=None), ())
    assert (found.taken, found.refused_rows, found.unknown) == (0, 0, ())


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (row(5, place=None), "The row names no place"),
        (row(5, place="***"), "The row names no place"),
        (row(5, indicator=None), "The row names no indicator"),
        (row(5, year=None), "The row names no year"),
        (row(5, source=None), "no figure is taken without one"),
        (row(5, place="Mars"), "“Mars” is no place that is known"),
        (row(5, indicator="Luck"), "“Luck” is no indicator that is known"),
        (row(5, unit="ells"), "“ells” is no unit that is known"),
        (row(5, year="last"), "“last” is no year from 1900 to 2100"),
        (row(5, unit="usd"), "“usd” is not a unit of “Population” of “Osh”"),
        (row(5, unit="km"), "“km” is not a unit of “Population” of “Osh”"),
        (row("many"), "“many” is no number"),
        (row("1,234"), "“1,234” could be two numbers"),
        (row(-5), "“-5” is not above 0"),
        (row(Flaw(FlawKind.FORMULA, "=A1")), "“=A1” is a formula"),
        (row(5, place=Flaw(FlawKind.ERROR, "#REF!")), "“#REF!” is an error"),
        (row(5, source=Flaw(FlawKind.DATE, "2021-01-01")), "“2021-01-01” is a date"),
        (row(5, year=Flaw(FlawKind.COVERED, "2021")), "merged with another that holds “2021”"),
        (row(5, source="x" * 2001), "has more than 2000 characters"),
        (row(5, source="a\0"), "or some that nobody types"),
    ],
)
def test_a_row_is_refused_with_its_reason(cells: tuple[Cell, ...], told: str) -> None:
    assert told in only_reason(cells)


def test_what_the_evidence_does_not_hold_is_refused_by_its_words() -> None:
    vocabulary = msgspec.structs.replace(VOCABULARY, units={})
    found = assemble(grid(row(5)), LAYOUT, vocabulary)
    assert reasons(found) == [(2, "“Population” of “Osh” has no use here. Leave the row out.")]


def test_unknown_words_are_counted_and_may_be_named_or_left_out() -> None:
    rows = (
        row(5, place="Mars", unit="ells"),
        row(6, 2020, place="mars."),
        row(7, 2019, place="Moon"),
        row(8, indicator="Luck"),
    )
    found = taken(*rows)
    assert [(each.role, each.words, each.folded, each.rows) for each in found.unknown] == [
        (Role.PLACE, "Mars", "mars", 2),
        (Role.PLACE, "Moon", "moon", 1),
        (Role.INDICATOR, "Luck", "luck", 1),
        (Role.UNIT, "ells", "ells", 1),
    ]
    names = (
        (Role.PLACE, "mars", "KZ-19"),
        (Role.PLACE, "moon", ""),
        (Role.INDICATOR, "luck", ""),
        (Role.UNIT, "ells", "kpersons"),
    )
    found = taken(*rows, layout=msgspec.structs.replace(LAYOUT, names=names))
    assert (found.refused_rows, found.unknown, found.taken) == (0, (), 2)
    assert [(each.place, each.unit, each.values) for each in found.series] == [
        ("KZ-19", "kpersons", (0.006, 5.0))
    ]


def test_one_series_has_the_unit_of_its_first_row() -> None:
    found = taken(row("1,1", 2020, unit="thousand persons"), row(7, 2021), row("0,3", 2022))
    assert found.series[0].unit == "kpersons"
    assert found.series[0].values == (1.1, 0.007, 0.0003)


def test_a_value_that_leaves_the_range_in_another_unit_is_refused() -> None:
    trade = {"indicator": "Exports to Russia", "source": "Customs"}
    found = taken(row(1, 2020, unit="usd", **trade), row(1e12, 2021, unit="million usd", **trade))
    assert found.taken == 1
    assert "out of range in the unit of the first row" in reasons(found)[0][1]


def test_the_same_told_twice_is_taken_once() -> None:
    found = taken(row(5), row("0,005", unit="thousand persons"), row("5,0"))
    assert found.series[0].values == (5.0,)
    told = "The row says the same as row 2. Leave one of them out."
    assert reasons(found) == [(3, told), (4, told)]


def test_of_contradicting_rows_none_is_elected() -> None:
    found = taken(row(5), row(6), row(5), row(5, source="Another"))
    assert [(each.values, each.source) for each in found.series] == [((5.0,), 0)]
    assert found.sources == ("Another",)
    assert [(number, reason.split(" gives")[0]) for number, reason in reasons(found)] == [
        (2, "Row 3"),
        (3, "Row 2"),
        (4, "Row 3"),
    ]


def test_a_row_of_a_text_file_that_is_longer_than_its_headings_is_refused() -> None:
    assert "7 cells, and there are 6 headings" in only_reason((*row(5), "x"), delimiter=";")
    assert taken((*row(5), "note")).taken == 1
    assert taken(row(5), delimiter=";").taken == 1


def test_a_layout_for_another_table_refuses_rows_and_breaks_nothing() -> None:
    far = msgspec.structs.replace(LAYOUT, columns=tuple((role, 50) for role in Role))
    assert taken(row(5), layout=far).taken == 0
    back = msgspec.structs.replace(LAYOUT, columns=((Role.PLACE, -1), *LAYOUT.columns[1:]))
    assert "no place" in only_reason(row(5), layout=back)


def test_the_decimal_mark_is_decided_by_the_whole_column_or_chosen() -> None:
    assert taken(row("1,234", 2020), row("1,5", 2021)).series[0].values == (1.234, 1.5)
    layout = msgspec.structs.replace(LAYOUT, decimal_mark=DecimalMark.POINT)
    assert taken(row("1,234", 2020), layout=layout).series[0].values == (1234.0,)


def test_only_the_first_of_many_refused_rows_are_told_in_the_order_of_the_file() -> None:
    rows = [row("many", 2020 + n % 3, place=("Osh", "Mars")[n % 2]) for n in range(3000)]
    found = taken(*rows)
    assert found.refused_rows == 3000
    assert [each.row for each in found.refused] == [*range(2, MOST_SHOWN + 2)]
    assert found.refused[0].cells == ("Osh", "Population", "2020", "many", "persons", "Census")


def test_more_than_a_document_has_room_for_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row(5, 2000 + n, source=f"Source {n}") for n in range(4)]
    monkeypatch.setattr(series, "MOST_SERIES", 3)
    with pytest.raises(DocumentError) as caught:
        taken(*rows)
    assert "“table.csv” gives more than 100000 figures or 3 series" in english(caught.value.text)
    monkeypatch.setattr(series, "MOST_SERIES", 4)
    assert taken(*rows).taken == 4
    monkeypatch.setattr(series, "MOST_FIGURES", 3)
    with pytest.raises(DocumentError):
        taken(*rows)
    monkeypatch.setattr(entries, "MOST_ENTRIES", 3)
    with pytest.raises(DocumentError) as caught:
        taken(*rows)
    assert "“table.csv” holds more than 3 values" in english(caught.value.text)


class Cancelled(Exception):  # noqa: N818 -- it names what happened
    """Somebody asked to stop."""


def test_a_hundred_thousand_rows_are_assembled_with_progress() -> None:
    rows = [
        row(
            f"{n},{n % 97:02}",
            1900 + n % 200,
            place=("Osh", "Almaty region")[n // 200 % 2],
            source=f"Source {n // 400}",
        )
        for n in range(1, 100_001)
    ]
    table, told = grid(*rows, delimiter=";"), list[int]()
    found = assemble(table, LAYOUT, VOCABULARY, told.append)
    assert (found.taken, found.refused_rows) == (100_000, 0)
    assert told == sorted(told)
    assert (len(told) > 25, told[-1]) == (True, 100)


def test_an_assembly_may_be_cancelled_at_every_step() -> None:
    table, told = grid(row(5)), list[int]()
    assemble(table, LAYOUT, VOCABULARY, told.append)
    assert len(told) > 8
    for step in range(len(told)):
        left = iter(range(step))

        def cancel(_: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            assemble(table, LAYOUT, VOCABULARY, cancel)


CELLS = st.one_of(
    st.none(),
    st.sampled_from(["Osh", "Population", "2021", "1,5", "1 000", "usd", "persons", "…", "Census"]),
    st.integers(1990, 2030),
    st.floats(min_value=-1, max_value=1e16),
    st.text(max_size=5),
    st.builds(Flaw, st.sampled_from(FlawKind), st.text(max_size=3)),
)
LIKELY = st.builds(
    row,
    st.one_of(CELLS, st.integers(1, 3)),
    st.one_of(CELLS, st.integers(2020, 2022)),
    st.sampled_from(["Osh", "Almaty region", "Mars"]),
    st.sampled_from(["Population", "Exports to Russia"]),
    st.sampled_from([None, "persons", "thousand persons", "usd"]),
    st.sampled_from(["A", "B", None]),
)


@settings(max_examples=200)
@given(
    rows=st.lists(st.one_of(LIKELY, st.lists(CELLS, max_size=8).map(tuple)), max_size=12),
    delimiter=st.sampled_from(["", ";"]),
    wide=st.booleans(),
)
def test_any_rows_give_a_sound_table_and_every_value_is_accounted_for(
    *, rows: list[tuple[Cell, ...]], delimiter: str, wide: bool
) -> None:
    layout = (
        Layout(columns=LAYOUT.columns[:2], fixed=WIDE.fixed, year_columns=(2, 3))
        if wide
        else LAYOUT
    )
    headings = (*HEADINGS[:2], 2020, "2021") if wide else HEADINGS
    table = Grid(file="a.csv", rows=(headings, *rows), delimiter=delimiter)
    found = assemble(table, layout, VOCABULARY)
    if found.series:
        ImportedTable(id="1", file="a.csv", sources=found.sources, series=found.series)
    assert found.taken == sum(len(each.years) for each in found.series)
    assert len(found.refused) == found.refused_rows
    assert all(english(each.reason) for each in found.refused)
    assert [*found.refused] == sorted(found.refused, key=lambda each: each.row)
    assert {each.source for each in found.series} == set(range(len(found.sources)))


@given(st.permutations([row(5), row(6), row(7, 2020), row(7, 2020), row("a"), row(8, 2019)]))
def test_what_is_taken_does_not_depend_on_the_order_of_rows(rows: list[tuple[Cell, ...]]) -> None:
    found = taken(*rows)
    assert (found.series[0].years, found.series[0].values) == ((2019, 2020), (8.0, 7.0))
    assert found.refused_rows == 4


def test_words_are_folded_as_people_vary_them() -> None:
    assert folded(" Орёл-«Область»_ 1. ") == "орел область 1"
