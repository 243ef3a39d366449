"""Cells know what their print may stand for; a ledger finds them and keeps doubles apart."""

from decimal import Decimal

import pytest

from shekara.analysis.reconciliation.intervals import INFINITY, Interval
from shekara.analysis.reconciliation.tables import Hedge, conversion
from shekara.text import verbatim
from tests.analysis.reconciliation.made import cell, ledger


@pytest.mark.parametrize(
    ("text", "hedge", "low", "high"),
    [
        ("1.6", Hedge.ROUNDED, "1.55", "1.65"),
        ("541", Hedge.ROUNDED, "540.5", "541.5"),
        ("541", Hedge.EXACT, "541", "541"),
        ("20", Hedge.ABOUT, "10", "30"),
        ("25", Hedge.ABOUT, "24", "26"),
        ("7.9", Hedge.MORE_THAN, "7.85", str(INFINITY)),
        ("36", Hedge.UP_TO, "0", "36.5"),
    ],
)
def test_a_print_stands_for_what_rounding_and_words_allow(
    text: str, hedge: Hedge, low: str, high: str
) -> None:
    assert cell("t", "s", 2020, text, hedge=hedge).interval == Interval(Decimal(low), Decimal(high))


def test_units_of_one_measure_convert_exactly() -> None:
    assert conversion("busd", "musd") == 1000
    assert conversion("kusd", "busd") == Decimal("0.000001")
    assert conversion("pct", "pct") == 1
    with pytest.raises(ValueError, match="no conversion of musd into persons"):
        conversion("musd", "persons")


def test_a_ledger_finds_cells_by_place_keys_series_and_rows() -> None:
    made = [
        cell("t", "b", 2021, "2", flow="x", region="b"),
        cell("t", "b", 2020, "1.25", flow="x", region="b"),
        cell("t", "c", 2020, "3", flow="x", region="c"),
        cell("t", "n", None, "4"),
        cell("u", "b", 2020, "5", flow="x", region="b"),
    ]
    held = ledger(made)
    assert held["t/b/2021"] is made[0]
    assert "t/b/1999" not in held
    assert held.tables == ("t", "u")
    assert held.where("t", flow="x", region="b") == (made[0], made[1])
    assert held.where("t") == tuple(made[:4])
    assert held.where("t", flow="none") == ()
    assert [[c.year for c in series] for series in held.series("t")] == [[2020, 2021], [2020]]
    assert {"b": made[1], "c": made[2]} in held.rows("t", "region")
    assert held.rows("t", "region") is held.rows("t", "region")
    assert held.rows("nowhere", "region") == []
    assert held.decimals(made[0]) == 2
    assert held.title("t") == verbatim("t")


def test_the_second_cell_of_one_place_is_kept_apart() -> None:
    first, second = cell("t", "a", 2020, "1"), cell("t", "a", 2020, "2")
    held = ledger([first, second])
    assert held["t/a/2020"] is first
    assert held.twice == [second]
