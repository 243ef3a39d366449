"""What was learned from the same is not reckoned anew."""

from collections.abc import Generator
from itertools import islice

import msgspec
import pytest

from shekara.analysis.results.decision.deciding import decide
from shekara.analysis.results.decision.learned import (
    Learned,
    are_futures_alike,
    read_by_futures,
)
from shekara.analysis.results.decision.values import DecisionResult
from shekara.analysis.results.evaluation import Evaluation
from shekara.analysis.sampling.sampler import Draws
from shekara.analysis.simulation.futures import Futures, Worth
from shekara.domain.concepts import Concept
from shekara.domain.edits import hub, outlook
from shekara.domain.figures import Figure
from shekara.domain.hub import Decision, Financing, Perspective
from tests.analysis.results.decision.known import said, words
from tests.analysis.simulation.small import START, Site, Small, small_hub, small_outlook

DRAWS = 40_000
SMALL = Small(hub=small_hub((Concept.TRANSPORT, Concept.TRADE)))


def judged_by(small: Small, **changes: object) -> Small:
    decision = msgspec.structs.replace(small.hub.decision, **changes)
    return small.having(hub=msgspec.structs.replace(small.hub, decision=decision))


def steps(name: str, taken: list[str]) -> Generator[int, None, str]:
    taken.append(name)
    yield 1
    yield 2
    return name


def result_of(small: Small, learned: Learned | None = None) -> DecisionResult:
    *_, result = decide(small.setting, START, draws=DRAWS, learned=learned)
    return result


def told(result: DecisionResult) -> tuple[object, ...]:
    """All that a result says."""
    assert result.flips is not None
    assert result.rules is not None
    flips = (*result.flips.choice, *result.flips.verdict)
    figures = [(each.id, each.value) for each in result.figures if isinstance(each, Figure)]
    sentences = [words(each.sentence) for each in flips]
    return figures, sentences, said(result.recommendation), words(result.rules.agreement)


@pytest.fixture(scope="module")
def learned() -> Learned:
    known = Learned()
    result_of(SMALL, known)
    return known


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many futures were reckoned at a time."""
    worth, sizes = Futures.worth, list[int]()

    def counted(self: Futures, draws: Draws, *concepts: object) -> Worth:
        sizes.append(draws.scenario.size)
        return worth(self, draws, *concepts)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(Futures, "worth", counted)
    return sizes


def test_a_part_is_worked_out_once_from_the_same() -> None:
    learned, taken = Learned(), list[str]()
    assert list(learned.part("bars", (1, "a"), steps("first", taken))) == [1, 2]
    assert list(learned.part("bars", (1, "a"), steps("again", taken))) == []
    assert learned.known("bars", (1, "a")) == "first"
    assert taken == ["first"]


def test_a_part_is_worked_out_anew_from_something_else() -> None:
    learned, taken = Learned(), list[str]()
    list(learned.part("bars", 1, steps("first", taken)))
    assert list(learned.part("bars", 2, steps("second", taken))) == [1, 2]
    assert learned.known("bars", 1) is None
    assert learned.known("levers", 2) is None
    assert learned.known("bars", 2) == "second"


def test_work_cut_off_teaches_nothing() -> None:
    learned = Learned()
    work = learned.part("bars", 1, steps("first", []))
    assert list(islice(work, 1)) == [1]
    work.close()
    assert learned.known("bars", 1) is None


def test_futures_read_neither_how_options_are_judged_nor_who_pays() -> None:
    judged = small_hub(
        decision=Decision(threshold=0.6, optimism=0.1, perspective=Perspective.HOME),
        financing=Financing(public_share_pct=30.0),
        baseline="Repair",
    )
    other = msgspec.structs.replace(
        judged, decision=Decision(perspective=Perspective.HOME), financing=Financing(), baseline=""
    )
    assert read_by_futures(judged) == other


def test_futures_are_alike_unless_what_they_are_simulated_from_changed(alatau: Evaluation) -> None:
    made = alatau.assessment
    for edited in (
        hub.set_threshold(made, 0.6),
        hub.set_optimism(made, 0.6),
        hub.set_gap_filler(made, "The budget"),
    ):
        assert are_futures_alike(made, edited)
    for edited in (
        hub.set_perspective(made, Perspective.HOME),
        outlook.set_weight(made, made.outlook.scenarios[0].id, 0.9),
        hub.set_horizon(made, 20),
    ):
        assert not are_futures_alike(made, edited)


@pytest.mark.parametrize(
    "other",
    [
        judged_by(SMALL, threshold=0.95),
        judged_by(SMALL, optimism=0.9),
        judged_by(SMALL, agreement_in_force=False),
        SMALL.having(place=None),
    ],
    ids=["threshold", "optimism", "agreement", "site"],
)
def test_what_is_judged_anew_says_the_same_as_from_the_beginning(
    learned: Learned, other: Small
) -> None:
    assert told(result_of(other, learned)) == told(result_of(other))


def test_another_threshold_draws_no_batch_of_futures_but_near_its_turning_points(
    learned: Learned, drawn: list[int]
) -> None:
    result_of(SMALL, learned)
    known = len(drawn)
    assert sum(drawn) < 100
    result = result_of(judged_by(SMALL, threshold=0.75), learned)
    assert result.flips is not None
    assert sum(each >= 2000 for each in drawn[known:]) <= 12 * len(result.flips.verdict)


def test_the_verdict_stands_with_the_first_result(learned: Learned) -> None:
    other = judged_by(SMALL, threshold=0.9)
    first = next(iter(decide(other.setting, START, draws=DRAWS, learned=learned)))
    assert first.recommendation.is_final
    assert first.sensitivity is not None
    assert all(each.enpv is not None for each in first.sensitivity.bars)


def test_other_assumptions_weights_or_options_are_simulated_anew(drawn: list[int]) -> None:
    learned = Learned()
    result_of(SMALL, learned)
    for other in (
        SMALL.having(outlook=small_outlook(((0.5, 6.0), (0.5, 2.0)))),
        SMALL.having(site=Site(failed_by=(Concept.TRANSPORT,))),
        judged_by(SMALL, perspective=Perspective.HOME),
    ):
        drawn.clear()
        result_of(other, learned)
        assert sum(each for each in drawn if each >= 2000) >= 20 * 2000


def test_indices_asked_for_once_stay_known(drawn: list[int]) -> None:
    small = Small(hub=small_hub(ranges={"margin_cut": (5, 15, 30)}))
    learned = Learned()
    *_, asked = decide(small.setting, START, draws=2000, with_indices=True, learned=learned)
    drawn.clear()
    *_, after = decide(judged_by(small, threshold=0.9).setting, START, draws=2000, learned=learned)
    assert asked.sensitivity is not None
    assert after.sensitivity is not None
    assert after.sensitivity.bars[0].total == asked.sensitivity.bars[0].total is not None
    assert sum(drawn) < 100
