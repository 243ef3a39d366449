"""Exports by pair of regions, as P3 printed them for 2014."""

import math
from dataclasses import replace

import pytest

from shekara.analysis.results.exports import ExportsResult, exports_result
from shekara.analysis.results.profile import pair_profile
from shekara.domain.evidence import Evidence
from shekara.domain.figures import FigureBook
from shekara.domain.methods import METHODS
from shekara.domain.regions import RegionPair

KOSTANAY = RegionPair("KZ-39", "RU-CHE")


@pytest.fixture
def book() -> FigureBook:
    return FigureBook()


@pytest.fixture
def exports(book: FigureBook, evidence: Evidence) -> ExportsResult:
    return exports_result(book, evidence)


def test_the_table_has_17_pairs_of_2014_with_a_source(
    exports: ExportsResult, book: FigureBook
) -> None:
    assert len(exports.rows) == 17
    assert {row.exports.year for row in exports.rows} == {2014}
    assert {entry.method for entry in book} <= set(METHODS)
    for entry in book:
        assert book.sources_of(entry.id) == ("p3_table2",)


def test_shares_add_up_to_a_hundred_and_ranks_run_from_one(exports: ExportsResult) -> None:
    shares = [row.share.value for row in exports.rows if isinstance(row.share.value, float)]
    assert math.fsum(shares) == pytest.approx(100)
    assert {row.rank.value for row in exports.rows} == set(range(1, 18))


def test_kostanay_and_chelyabinsk_hold_most_of_the_exports_of_p3(
    exports: ExportsResult, evidence: Evidence
) -> None:
    thousands = {pair: flow.thousand_usd for pair, flow in evidence.published_exports.items()}
    total = math.fsum(thousands.values())
    row = exports.of(KOSTANAY)
    assert row is not None
    assert row.exports.value == pytest.approx(thousands[KOSTANAY] / 1000)
    assert row.share.value == pytest.approx(100 * thousands[KOSTANAY] / total)
    assert thousands[KOSTANAY] > total / 2
    assert row.rank.value == 1
    assert exports.concentration.value == pytest.approx(
        math.fsum((value / total) ** 2 for value in thousands.values())
    )


def test_a_pair_that_is_not_in_the_table_is_missing_and_not_zero(exports: ExportsResult) -> None:
    assert exports.of(RegionPair("KZ-31", "KG-C")) is None


def test_the_profile_shows_the_same_figure(
    exports: ExportsResult, book: FigureBook, evidence: Evidence
) -> None:
    row = exports.of(KOSTANAY)
    assert row is not None
    assert pair_profile(book, evidence, KOSTANAY).exports_2014 == row.exports


def test_one_pair_alone_holds_everything(evidence: Evidence) -> None:
    only = {KOSTANAY: evidence.published_exports[KOSTANAY]}
    result = exports_result(FigureBook(), replace(evidence, published_exports=only))
    assert (result.rows[0].share.value, result.concentration.value) == (100, 1)
