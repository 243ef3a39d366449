"""Trade in figures: breaks of the series, missing years, and the numbers behind the sample."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from shekara.analysis.results.evaluation import Evaluation
from shekara.analysis.results.trade import TradeResult, trade_result
from shekara.domain.evidence import Evidence, TradeFlow
from shekara.domain.figures import FigureBook, Origin


def result_of(evidence: Evidence, *flows: TradeFlow) -> TradeResult:
    return trade_result(FigureBook(), replace(evidence, trade=flows), "KG")


def flow(kind: str, year: int, value: float, *, level_break: bool = False) -> TradeFlow:
    return TradeFlow(
        reporter="KZ",
        partner="KG",
        flow=kind,
        year=year,
        value_musd=value,
        level_break=level_break,
        source="p5_table1",
    )


@pytest.mark.parametrize("partner", ["KG", "RU"])
def test_dynamics_start_after_the_change_of_source_of_2020(
    partner: str, evidence: Evidence
) -> None:
    result = trade_result(FigureBook(), evidence, partner)
    assert result.comparable_from == 2020
    assert result.turnover.years == tuple(range(2015, 2026))
    assert result.base_index.years == result.chain_index.years == tuple(range(2020, 2026))
    assert result.base_index.values[0] == 100
    assert result.chain_index.values[0] is None
    assert result.turnover_growth.name.values[1:] == (("first", 2020), ("last", 2025))


def test_turnover_with_kyrgyzstan_grew_from_849_to_2362_million_dollars(
    alatau: Evaluation,
) -> None:
    trade = alatau.trade
    assert trade.turnover.at(2020) == pytest.approx(848.593)
    assert trade.latest.value == pytest.approx(2361.868)
    assert trade.latest.year == trade.latest_year == 2025
    assert trade.turnover_growth.value == pytest.approx(100 * ((2361.868 / 848.593) ** (1 / 5) - 1))
    assert trade.lead.value == pytest.approx((602.578 / 267.583) / (1759.29 / 581.01))
    assert trade.balance.at(2025) == pytest.approx(1759.29 - 602.578)
    assert trade.coverage.at(2025) == pytest.approx(100 * 1759.29 / 602.578)


def test_the_latest_flows_are_observed_and_the_turnover_is_calculated(alatau: Evaluation) -> None:
    assert alatau.trade.latest_exports.origin is Origin.OBSERVED
    assert alatau.trade.latest.origin is Origin.CALCULATED
    assert alatau.figures.sources_of(alatau.trade.latest.id) == ("wits_kz", "bns_trade")


def test_a_series_without_a_break_starts_with_its_first_year(evidence: Evidence) -> None:
    unbroken = [msgspec.structs.replace(f, level_break=False) for f in evidence.trade]
    assert result_of(evidence, *unbroken).comparable_from == 2015


def test_years_of_both_flows_are_matched_and_not_their_places(evidence: Evidence) -> None:
    """TRAP: with one year missing on each side both lists are of one length."""
    result = result_of(
        evidence,
        *(flow("export", year, value) for year, value in ((2020, 10.0), (2022, 30.0))),
        *(flow("import", year, value) for year, value in ((2021, 5.0), (2022, 6.0))),
    )
    assert result.turnover.years == (2020, 2021, 2022)
    assert result.exports.values == (10, None, 30)
    assert result.turnover.values == (None, None, 36)
    assert result.balance.values == (None, None, 24)


def test_a_year_missing_on_both_sides_stays_in_the_series_as_missing(evidence: Evidence) -> None:
    known = [flow(kind, year, 10) for kind in ("export", "import") for year in (2020, 2022)]
    result = result_of(evidence, *known)
    assert result.turnover.values == (20, None, 20)
    assert result.chain_index.values == (None, None, None)
    assert result.turnover_growth.value == 0


def test_a_year_with_one_flow_is_not_the_latest(evidence: Evidence) -> None:
    both = [flow(kind, year, 10) for kind in ("export", "import") for year in (2020, 2021)]
    result = result_of(evidence, *both, flow("export", 2022, 99))
    assert (result.latest_year, result.latest.value, result.latest_exports.value) == (2021, 20, 10)
    assert result.base_index.years == (2020, 2021)


def test_growth_from_nothing_or_over_no_time_is_missing(evidence: Evidence) -> None:
    rising = result_of(
        evidence,
        *(flow("export", year, value) for year, value in ((2020, 0.0), (2021, 30.0))),
        *(flow("import", year, value) for year, value in ((2020, 5.0), (2021, 10.0))),
    )
    assert (rising.export_growth.value, rising.lead.value) == (None, None)
    assert rising.import_growth.value == pytest.approx(100)
    single = result_of(evidence, flow("export", 2020, 1), flow("import", 2020, 1))
    assert (single.turnover_growth.value, single.lead.value) == (None, None)


def test_growth_from_a_missing_year_is_missing(evidence: Evidence) -> None:
    result = result_of(
        evidence,
        flow("export", 2021, 5),
        *(flow("import", year, value) for year, value in ((2020, 5.0), (2021, 10.0))),
    )
    assert result.export_growth.value is None
    assert result.turnover_growth.value is None
    assert result.base_index.values == (None, None)
    assert result.lead.value is None


def test_no_year_with_both_flows_is_refused(evidence: Evidence) -> None:
    with pytest.raises(ValueError, match="empty"):
        result_of(evidence, flow("export", 2020, 1), flow("import", 2021, 1))


def test_trade_is_that_of_the_pairs_neighbour(blank_of: Callable[..., Evaluation]) -> None:
    result = blank_of("KZ-39,RU-CHE").trade
    assert result.partner == "RU"
    assert result.latest.value == pytest.approx(27787.42)
