"""Patterns ask where a careful reader stumbles, and are silent where values merely vary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.analysis.reconciliation.findings import CheckKind, Finding, Severity, Where
from shekara.analysis.reconciliation.patterns import (
    CrossSection,
    Jumps,
    Pattern,
    Repeated,
    Trend,
)
from shekara.analysis.reconciliation.tables import Cell, Hedge
from tests.analysis.reconciliation.made import cell, ledger

STEADY = ["100.3", "108.1", "113.9", "125.2", "131.7", "140.4", "152.8", "161.5", "173.3", "188.2"]


def series(values: list[str], name: str = "s", region: str = "r") -> list[Cell]:
    return [cell("t", name, 2015 + n, value, region=region) for n, value in enumerate(values)]


def found(pattern: Pattern, cells: list[Cell]) -> list[Finding]:
    return list(pattern.findings(ledger(cells)))


def test_a_value_repeated_to_the_last_digit_is_asked_about() -> None:
    cells = series(["267.6", "345.6", "541", "541", "602.5"])
    (finding,) = found(Repeated("t"), cells)
    assert finding.check is CheckKind.REPEATED
    assert finding.where == Where("t", "s", 2018)
    assert finding.severity is Severity.QUESTION
    assert finding.repairs == ()


@pytest.mark.parametrize(
    "values",
    [
        pytest.param(["1.0", "1.1", "1.1", "0.9"], id="two digits repeat by chance"),
        pytest.param(["100", "100", "100"], id="a constant is no copy"),
        pytest.param(["0", "5.25", "0", "0"], id="nothing may stay nothing"),
        pytest.param(STEADY, id="nothing repeats"),
        pytest.param(["100.1", "100.2", "100.2", "100.1"], id="values that hardly move"),
    ],
)
def test_equal_neighbours_that_chance_explains_are_not(values: list[str]) -> None:
    assert found(Repeated("t"), series(values)) == []


def test_one_value_far_from_all_others_of_a_table_is_asked_about() -> None:
    values = ["543", "937", "2461", "3042", "4094", "4588", "5719", "743897", "6702"]
    cells = [cell("t", f"pair {n}", 2014, value) for n, value in enumerate(values)]
    (finding,) = found(CrossSection("t"), cells)
    assert (finding.check, finding.printed) == (CheckKind.OUTLIER, cells[7].value)
    assert set(CrossSection("t").cells(ledger(cells))) == {c.id for c in cells}


@given(st.lists(st.integers(100, 999), max_size=30))
def test_values_of_one_order_of_magnitude_have_no_outlier(values: list[int]) -> None:
    cells = [cell("t", f"pair {n}", 2014, str(value)) for n, value in enumerate(values)]
    assert found(CrossSection("t"), cells) == []


def test_a_spike_is_asked_about_once_and_its_return_is_not() -> None:
    values = [*STEADY[:5], "1404", *STEADY[6:]]
    (finding,) = found(Jumps("t"), series(values))
    assert (finding.check, finding.where.year) == (CheckKind.OUTLIER, 2020)


def test_a_level_that_breaks_and_stays_is_asked_about_unless_it_is_marked() -> None:
    values = [*STEADY[:5], *(str(float(value) * 3) for value in STEADY[5:])]
    (finding,) = found(Jumps("t"), series(values))
    assert (finding.check, finding.where.year) == (CheckKind.LEVEL_BREAK, 2020)
    marked = [
        cell("t", c.series, c.year, c.printed, after_break=c.year == 2020) for c in series(values)
    ]
    assert found(Jumps("t"), marked) == []


def test_a_break_in_the_last_year_is_asked_about() -> None:
    (finding,) = found(Jumps("t"), series([*STEADY[:9], "18.2"]))
    assert (finding.check, finding.where.year) == (CheckKind.LEVEL_BREAK, 2024)


def test_one_region_that_moves_unlike_the_others_is_asked_about() -> None:
    cells: list[Cell] = []
    for number in range(9):
        last = 45.0 if number == 4 else 130.0 + number
        values = ["100", str(last)]
        cells += series(values, f"r{number}", region=f"r{number}")
    (finding,) = found(Jumps("t", along="region"), cells)
    assert finding.where == Where("t", "r4", 2016)


def test_growth_common_to_all_regions_is_no_jump_and_few_regions_tell_nothing() -> None:
    tripled = [c for n in range(9) for c in series(["100", str(300 + n)], f"r{n}", region=f"r{n}")]
    assert found(Jumps("t", along="region"), tripled) == []
    assert found(Jumps("t", along="region"), tripled[:8]) == []


def test_growth_over_a_gap_from_nothing_or_from_a_limit_is_not_looked_at() -> None:
    gap = [c for c in series(STEADY) if c.year != 2018]
    hedged = [
        cell("h", "s", 2015, "1", hedge=Hedge.ABOUT),
        cell("h", "s", 2016, "9", hedge=Hedge.ABOUT),
    ]
    assert found(Jumps("t"), gap) == []
    assert found(Jumps("h"), hedged) == []
    assert found(Jumps("t"), series(["0", "5", "-3", *STEADY])) == []


@given(st.lists(st.integers(870, 1150), min_size=3, max_size=14))
def test_series_that_grow_and_fall_moderately_have_no_jump(growth: list[int]) -> None:
    level, values = 1000.0, []
    for step in growth:
        values.append(f"{level:.1f}")
        level *= step / 1000
    assert found(Jumps("t"), series(values)) == []


def falls(values: list[str], said: bool = True) -> list[Finding]:  # noqa: FBT001, FBT002
    claim = cell("claims", "C1", 2018, "0", unit="trend", hedge=Hedge.EXACT)
    trend = Trend(claim=claim.id, table="t", series="s", first=2015, last=2018)
    return found(trend, [*series(values), *([claim] if said else [])])


def test_a_year_in_which_a_falling_series_rose_is_named() -> None:
    (finding,) = falls(["17.5", "16.7", "16.4", "16.47"])
    assert finding.check is CheckKind.DIRECTION
    assert finding.where == Where("claims", "C1", 2018)
    assert finding.severity is Severity.CONTRADICTION


def test_a_fall_or_a_rise_that_rounding_hides_is_as_said() -> None:
    assert falls(["17.5", "16.7", "16.4", "16.4"]) == []
    assert falls(["17.5", "16.7", "16.4", "15.1", "99.0"]) == []
    assert falls(["17.5", "18.7"], said=False) == []
    assert (
        list(Trend(claim="x", table="none", series="s", first=1, last=2).findings(ledger([]))) == []
    )


def test_a_trend_reads_its_series_and_its_claim() -> None:
    trend = Trend(claim="claims/C1/", table="t", series="s", first=2015, last=2018)
    assert set(trend.cells(ledger(series(STEADY)))) >= {"claims/C1/", "t/s/2015"}
