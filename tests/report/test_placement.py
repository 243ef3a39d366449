"""Marks stand once at the widest place that is true for all figures they are about."""

from shekara.domain.figures import Figure
from shekara.report.content import Column, FigureTable, Row
from shekara.report.placement import Mark, Placement, placement
from shekara.report.shown import Sentence, Shown, merged
from shekara.report.words import Words
from shekara.text import verbatim


def shown(*marks: int, illustrative: bool = False) -> Shown:
    figure = Figure(id="f", name=verbatim("f"), value=1.0, unit="pct", method="sum")
    return Shown(figure, marks, illustrative)


def table(*rows: tuple[Shown | None, ...]) -> FigureTable:
    columns = tuple(Column(verbatim("c")) for _ in rows[0])
    return FigureTable(Sentence(verbatim("t")), columns, tuple(Row(cells) for cells in rows))


def test_shared_marks_stand_at_the_caption() -> None:
    same = table((shown(1, 2), shown(1, 2)), (shown(1, 2), None))
    assert placement(same) == Placement(caption=Mark((1, 2)))


def test_marks_of_columns_stand_at_their_heads() -> None:
    columns = table((shown(1), shown(2)), (shown(1), shown(2)))
    assert placement(columns) == Placement(columns=(Mark((1,)), Mark((2,))))


def test_marks_of_rows_stand_at_their_ends() -> None:
    rows = table((shown(1), shown(1)), (shown(illustrative=True), shown(illustrative=True)))
    assert placement(rows) == Placement(rows=(Mark((1,)), Mark(illustrative=True)))


def test_all_else_bears_its_own_mark() -> None:
    mixed = table((shown(1), shown(2)), (shown(2), shown(1)))
    assert placement(mixed) == Placement(cells=True)


def test_a_table_without_figures_has_no_marks() -> None:
    assert placement(table((None, None))) == Placement()


def test_runs_of_marks_are_written_as_ranges(words: Words) -> None:
    written = words.mark(Mark((1, 2, 3, 5, 8, 9)))
    assert 'href="#source-1">1–3<' in written
    assert ">5<" in written
    assert ">8<" in written
    assert ">9<" in written
    assert words.mark(Mark()) == ""


def test_marks_of_several_figures_are_merged_in_order() -> None:
    assert merged((3, 1), (2, 3)) == (1, 2, 3)
