"""Trade dynamics: the numbers P5 prints, hand-checked cases, and what holds always."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.analysis import trade
from shekara.domain.templates import INFLATION, OBSERVED_GROWTH
from shekara.reference.evidence import evidence
from shekara.reference.tables import rows

amounts = st.floats(min_value=0.1, max_value=1e6)
series = st.lists(amounts, min_size=1, max_size=12)

Rule = Callable[[Sequence[float | None], Sequence[float | None]], trade.Values]

YEARS = ("2020", "2021", "2022", "2023")
PRINTED = {
    (row["partner"], row["flow"], row["year"]): row for row in rows("published/p5_table1_trade")
}
CLAIMS = {row["id"]: row["printed"] for row in rows("published/claims")}


def p5(flow: str, partner: str = "KG") -> tuple[float, ...]:
    """A row of P5's Table 1, 2020 to 2023, million USD."""
    return tuple(float(PRINTED[partner, flow, year]["value"]) for year in YEARS)


def as_printed(text: str) -> object:
    """Whatever rounds to a printed number: half a unit of its last decimal either way."""
    decimals = len(text.partition(".")[2])
    return pytest.approx(float(text), rel=0, abs=0.5 * 10**-decimals)


@pytest.mark.parametrize(
    ("flow", "claim"), [("export", "C01"), ("import", "C02")], ids=["exports", "imports"]
)
def test_base_index_is_the_growth_since_2020_that_p5_prints(flow: str, claim: str) -> None:
    assert trade.base_index(p5(flow))[-1] == as_printed(CLAIMS[claim])


@pytest.mark.parametrize(
    ("flow", "claims"),
    [
        ("turnover", ("C06", "C07", "C08")),
        ("export", ("C09", "C10", "C11")),
        ("import", ("C12", "C13", "C14")),
    ],
)
def test_chain_index_is_what_p5_draws_in_its_figures(flow: str, claims: tuple[str, ...]) -> None:
    first, *others = trade.chain_index(p5(flow))
    assert first is None
    assert others == [as_printed(CLAIMS[claim]) for claim in claims]


def test_lead_coefficient_is_that_of_p5() -> None:
    imports, exports = (trade.base_index(p5(flow))[-1] for flow in ("import", "export"))
    assert imports is not None
    assert exports is not None
    assert 100 * trade.lead_coefficient(imports, exports) == as_printed(CLAIMS["C03"])


def test_average_growth_is_not_the_eleven_percent_p5_prints() -> None:
    """TRAP: the printed 11.7 % does not follow from the printed turnover."""
    turnover = p5("turnover")
    growth = trade.average_annual_growth(turnover[0], turnover[-1], 3)
    assert growth == pytest.approx(25.77, abs=0.005)
    assert growth != as_printed(CLAIMS["C05"])


MISPRINTED_SHARES = {("KG", "import", "2022")}


@pytest.mark.parametrize("key", sorted(set(PRINTED) - MISPRINTED_SHARES), ids="-".join)
def test_share_of_total_is_that_of_p5(key: tuple[str, str, str]) -> None:
    _, flow, year = key
    total = float(PRINTED["total", flow, year]["value"])
    share = trade.share(float(PRINTED[key]["value"]), total)
    assert share == as_printed(PRINTED[key]["printed_share_percent"])


def test_share_does_not_hide_that_p5_prints_the_import_of_2022_twice() -> None:
    share = trade.share(p5("import")[2], p5("import", "total")[2])
    assert share == pytest.approx(1.062, abs=0.0005)


@pytest.mark.parametrize("year", [0, 1, 3])
def test_turnover_of_p5_is_exports_and_imports(year: int) -> None:
    total = trade.turnover(p5("export"), p5("import"))[year]
    assert total == pytest.approx(p5("turnover")[year], abs=0.1501)  # three rounded numbers


def test_turnover_balance_and_coverage_of_two_years() -> None:
    exports, imports = (30.0, 50.0), (20.0, 200.0)
    assert trade.turnover(exports, imports) == (50, 250)
    assert trade.balance(exports, imports) == (10, -150)
    assert trade.coverage(exports, imports) == (150, 25)


@pytest.mark.parametrize("rule", [trade.turnover, trade.balance, trade.coverage])
def test_what_lacks_one_flow_is_missing(rule: Rule) -> None:
    assert rule((None, 1.0, None), (1.0, None, None)) == (None, None, None)


def test_flows_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        trade.turnover((1.0, 2.0), (1.0,))


def test_coverage_of_no_imports_is_missing() -> None:
    assert trade.coverage((5.0,), (0.0,)) == (None,)


def test_indices_of_nothing_are_nothing() -> None:
    assert trade.base_index(()) == ()
    assert trade.chain_index(()) == ()


def test_base_index_to_a_missing_or_zero_first_year_is_missing() -> None:
    assert trade.base_index((None, 5.0)) == (None, None)
    assert trade.base_index((0.0, 5.0)) == (None, None)


def test_a_missing_year_breaks_the_chain_on_both_sides() -> None:
    assert trade.chain_index((10.0, None, 20.0, 30.0)) == (None, None, None, 150)


@given(series)
def test_base_index_is_the_product_of_the_chain(values: list[float]) -> None:
    base, chain = trade.base_index(values), trade.chain_index(values)
    for (before, now), link in zip(pairwise(base), chain[1:], strict=True):
        assert before is not None
        assert link is not None
        assert now == pytest.approx(before * link / 100)


@given(series, amounts)
def test_indices_do_not_depend_on_the_unit(values: list[float], unit: float) -> None:
    scaled = [unit * value for value in values]
    assert trade.base_index(scaled) == pytest.approx(trade.base_index(values))
    assert trade.chain_index(scaled)[1:] == pytest.approx(trade.chain_index(values)[1:])


def test_average_growth_from_100_to_121_in_two_years_is_ten_percent() -> None:
    assert trade.average_annual_growth(100, 121, 2) == pytest.approx(10)


@given(amounts, st.floats(min_value=-40, max_value=60), st.integers(min_value=1, max_value=30))
def test_average_growth_gives_back_a_steady_rate(first: float, rate: float, years: int) -> None:
    last = first * (1 + rate / 100) ** years
    assert trade.average_annual_growth(first, last, years) == pytest.approx(rate, abs=1e-9)


@pytest.mark.parametrize(("first", "last", "years"), [(0, 1, 1), (1, 0, 1), (-1, 1, 1), (1, 2, 0)])
def test_no_average_growth_from_or_to_nothing(first: float, last: float, years: int) -> None:
    with pytest.raises(ValueError, match="no average growth"):
        trade.average_annual_growth(first, last, years)


def test_growth_of_32_percent_under_ten_percent_inflation_is_twenty_real() -> None:
    assert trade.real_growth(32, 10) == pytest.approx(20)


@given(st.floats(min_value=-50, max_value=100), st.floats(min_value=-10, max_value=30))
def test_real_growth_and_inflation_compose_to_nominal_growth(
    nominal: float, inflation: float
) -> None:
    real = trade.real_growth(nominal, inflation)
    assert (1 + real / 100) * (1 + inflation / 100) == pytest.approx(1 + nominal / 100)


def test_money_without_worth_has_no_real_growth() -> None:
    with pytest.raises(ValueError, match="no real growth"):
        trade.real_growth(5, -100)


@pytest.mark.parametrize(("partner", "flow"), sorted(OBSERVED_GROWTH))
def test_growth_of_the_templates_follows_from_the_trade_table(partner: str, flow: str) -> None:
    values = {f.year: f.value_musd for f in evidence().flow(partner, flow)}

    def real(first: int, last: int) -> float:
        nominal = trade.average_annual_growth(values[first], values[last], last - first)
        return trade.real_growth(nominal, INFLATION[1])

    windows = [real(year, year + 5) for year in range(2015, 2021)]
    low, likely, high = OBSERVED_GROWTH[partner, flow]
    assert (min(windows), real(2015, 2025), max(windows)) == (
        as_printed(str(low)),
        as_printed(str(likely)),
        as_printed(str(high)),
    )


def test_a_share_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no share"):
        trade.share(1, 0)


def test_concentration_of_the_merger_guidelines_example() -> None:
    """Shares of 30, 30, 20 and 20 % give 2,600 points (US DOJ and FTC 2010, section 5.3)."""
    assert 10_000 * trade.concentration((30, 30, 20, 20)) == pytest.approx(2600)


@given(series)
def test_concentration_lies_between_one_over_n_and_one(values: list[float]) -> None:
    assert 1 / len(values) <= trade.concentration(values) * (1 + 1e-12)
    assert trade.concentration(values) <= 1 + 1e-12


@given(amounts, st.integers(min_value=1, max_value=20))
def test_concentration_of_equal_values_is_one_over_n(value: float, count: int) -> None:
    assert trade.concentration([value] * count) == pytest.approx(1 / count)


@pytest.mark.parametrize("values", [(), (0.0, 0.0), (2.0, -1.0)])
def test_concentration_needs_something_that_is_not_negative(values: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="concentration"):
        trade.concentration(values)


def test_exports_that_came_to_nothing_lead_nowhere() -> None:
    with pytest.raises(ValueError, match="export index"):
        trade.lead_coefficient(120, 0)
