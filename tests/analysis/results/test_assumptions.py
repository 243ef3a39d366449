"""Assumptions in figures: what holds where, what is illustrative, and what is missing."""

import msgspec
import pytest

from shekara.analysis.results.assumptions import AssumptionResult, assumption_figures
from shekara.domain.assessment import Assessment
from shekara.domain.edits import hub, outlook
from shekara.domain.figures import FigureBook, Origin
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.templates import from_template


@pytest.fixture
def book() -> FigureBook:
    return FigureBook()


@pytest.fixture
def start() -> Assessment:
    return from_template("alatau", date="2026-11-21", language="en")


def result_of(book: FigureBook, of: Assessment) -> AssumptionResult:
    return assumption_figures(book, of.hub, of.outlook)


def test_what_all_scenarios_assume_is_entered_under_the_driver(
    book: FigureBook, start: Assessment
) -> None:
    changed = hub.set_assumption(start, "wage", low=4000, likely=5000, high=9000, note="a guess")
    held = result_of(book, changed).common["wage"]
    ids = [f"hub.wage.{role}" for role in ("low", "likely", "high")]
    figures = [book[figure_id] for figure_id in ids]
    assert figures == [held.low, held.likely, held.high]
    assert [held.low.value, held.likely.value, held.high.value] == [4000, 5000, 9000]
    assert {figure.unit for figure in figures} == {"usd"}
    assert {figure.method for figure in figures} == {"assumed"}
    assert held.likely.note is not None
    assert held.likely.note.source == "a guess"


def test_without_a_source_it_is_illustrative_and_with_one_assumed(
    book: FigureBook, start: Assessment
) -> None:
    guessed = hub.set_assumption(start, "wage", low=1, likely=2, high=3)
    known = hub.set_assumption(guessed, "rent", low=1, likely=2, high=3, source="p5")
    result = result_of(book, known)
    assert result.common["wage"].low.origin is Origin.ILLUSTRATIVE
    assert result.common["wage"].low.sources == ()
    assert result.common["rent"].low.origin is Origin.ASSUMED
    assert result.common["rent"].low.sources == ("p5",)


def test_a_scenarios_own_assumption_goes_before_the_common_one(
    book: FigureBook, start: Assessment
) -> None:
    own = outlook.set_assumption(start, "crisis", "wage", low=1, likely=2, high=3)
    result = result_of(book, own)
    held = result.of("crisis", "wage")
    assert held is not None
    assert held.low.id == "scenario.crisis.wage.low"
    assert result.of("growth", "wage") is result.common["wage"]
    assert book["hub.wage.low"] is result.common["wage"].low


def test_growth_and_inflation_are_left_to_the_outlook(book: FigureBook, start: Assessment) -> None:
    result_of(book, start)
    assert "scenario.crisis.inflation.low" not in book


def test_a_driver_is_missing_unless_every_scenario_assumes_something(
    book: FigureBook, start: Assessment
) -> None:
    bare = msgspec.structs.replace(start, hub=msgspec.structs.replace(start.hub, assumptions=()))
    assert result_of(book, bare).missing == tuple(HUB_DRIVERS)
    partly = outlook.set_assumption(bare, "crisis", "wage", low=1, likely=2, high=3)
    missing = result_of(FigureBook(), partly)
    assert "wage" in missing.missing
    assert missing.of("growth", "wage") is None
    for scenario in bare.outlook.scenarios:
        partly = outlook.set_assumption(partly, scenario.id, "wage", low=1, likely=2, high=3)
    assert "wage" not in result_of(FigureBook(), partly).missing
    common = hub.set_assumption(bare, "wage", low=1, likely=2, high=3)
    assert "wage" not in result_of(FigureBook(), common).missing


def test_rank_correlations_are_illustrative_figures_of_their_own(
    book: FigureBook, start: Assessment
) -> None:
    bare = msgspec.structs.replace(start, hub=msgspec.structs.replace(start.hub, correlations=()))
    (figure,) = result_of(book, hub.correlate(bare, "wage", "rent", -0.4)).correlations
    assert book["hub.correlation.wage.rent"] is figure
    assert (figure.value, figure.origin) == (-0.4, Origin.ILLUSTRATIVE)


def test_the_figures_of_before_hold_until_an_assumption_changes(
    book: FigureBook, start: Assessment
) -> None:
    assumed = outlook.set_assumption(start, "crisis", "wage", low=1, likely=2, high=3)
    before = result_of(book, assumed)
    weighed = outlook.set_weight(assumed, "crisis", 0.5)
    again, anew = FigureBook(), FigureBook()
    assert assumption_figures(again, weighed.hub, weighed.outlook, before) is before
    assert result_of(anew, weighed) == before
    assert list(again) == list(anew) == list(book)
    changed = outlook.set_assumption(weighed, "crisis", "wage", low=1, likely=2, high=4)
    after = assumption_figures(FigureBook(), changed.hub, changed.outlook, before)
    assert after.own["crisis"]["wage"].high.value == 4
