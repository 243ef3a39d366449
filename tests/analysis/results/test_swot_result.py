"""The SWOT in figures: what each number rests on, and what was judged by whom."""

import msgspec
import pytest

from shekara.analysis.results.evaluation import Evaluation
from shekara.analysis.results.stance import stance
from shekara.analysis.results.swot import SwotResult, swot_result
from shekara.domain.figures import FigureBook, Origin
from shekara.domain.swot import Direction, DriverLink, Factor, Judgement, Quadrant, Swot


def factor(
    name: str, weight: float, intensity: int, illustrative: tuple[Judgement, ...] = ()
) -> Factor:
    return Factor(
        id=name, words=name, weight=weight, intensity=intensity, illustrative=illustrative
    )


FACTORS = (
    factor("S1", 0.6, 4),
    factor("S2", 0.2, 2),
    factor("W1", 0.4, 3),
    factor("O1", 0.3, 5),
    factor("T1", 0.5, 1),
)


@pytest.fixture
def book() -> FigureBook:
    return FigureBook()


def result_of(book: FigureBook, *factors: Factor) -> SwotResult:
    return swot_result(book, Swot(factors=factors))


def test_means_and_positions_by_hand(book: FigureBook) -> None:
    """ī_S = (.6·4 + .2·2)/.8 = 3.5; sums of weights .8, .4, .3, .5 of 2."""
    result = result_of(book, *FACTORS)
    assert [result.intensity[q].value for q in Quadrant] == pytest.approx([3.5, 3, 5, 1])
    assert result.position.x.value == pytest.approx(0.5)
    assert result.position.y.value == pytest.approx(4)
    assert result.position.quadrant.value == "SO"
    assert result.weight_sum_position.x.value == pytest.approx(0.2)
    assert result.weight_sum_position.y.value == pytest.approx(-0.1)
    assert result.weight_sum_position.quadrant.value == "ST"
    assert result.rules_disagree


def test_shares_are_of_all_weights(book: FigureBook) -> None:
    result = result_of(book, *FACTORS)
    shares = {f.factor.id: f.share.value for q in Quadrant for f in result.factors[q]}
    assert shares == pytest.approx({"S1": 30, "S2": 10, "W1": 20, "O1": 15, "T1": 25})


def test_each_axis_rests_on_its_own_two_quadrants(book: FigureBook) -> None:
    """A guess about an opportunity does not make the internal axis a guess."""
    guess = factor("O2", 0.5, 5, illustrative=("intensity",))
    position = result_of(book, *FACTORS, guess).position
    assert position.x.inputs == ("swot.S.mean_intensity", "swot.W.mean_intensity")
    assert position.y.inputs == ("swot.O.mean_intensity", "swot.T.mean_intensity")
    assert not book.is_illustrative(position.x.id)
    assert book.is_illustrative(position.y.id)
    assert book.is_illustrative(position.quadrant.id)


def test_the_position_by_sums_rests_on_weights_alone(book: FigureBook) -> None:
    guess = factor("O2", 0.5, 5, illustrative=("intensity",))
    position = result_of(book, *FACTORS, guess).weight_sum_position
    assert not book.is_illustrative(position.quadrant.id)


def test_a_judgement_is_illustrative_until_somebody_judged_it(book: FigureBook) -> None:
    figures = result_of(book, factor("S1", 0.5, 3, illustrative=("weight",))).factors
    (only,) = figures[Quadrant.STRENGTHS]
    assert only.weight.origin is Origin.ILLUSTRATIVE
    assert only.intensity.origin is Origin.JUDGED


def test_a_blank_swot_has_no_position_and_the_rules_agree_on_it(book: FigureBook) -> None:
    result = result_of(book)
    for position in (result.position, result.weight_sum_position):
        assert (position.x.value, position.y.value) == (None, None)
        assert position.quadrant.value == "none"
        assert stance(position) is None
    assert [result.intensity[q].value for q in Quadrant] == [None] * 4
    assert not result.rules_disagree


def test_no_position_against_a_quadrant_is_a_disagreement(book: FigureBook) -> None:
    result = result_of(book, *(f for f in FACTORS if f.id != "T1"))
    assert result.position.quadrant.value == "none"
    assert result.weight_sum_position.quadrant.value == "SO"
    assert result.rules_disagree


def test_factors_that_weigh_nothing_have_shares_of_zero(book: FigureBook) -> None:
    (only,) = result_of(book, factor("W3", 0, 5)).factors[Quadrant.WEAKNESSES]
    assert only.share.value == 0


def test_a_factor_of_weight_zero_moves_no_position(book: FigureBook) -> None:
    plain = result_of(FigureBook(), *FACTORS)
    more = result_of(book, *FACTORS, factor("T9", 0, 5))
    assert more.position.y.value == plain.position.y.value
    assert more.weight_sum_position.y.value == plain.weight_sum_position.y.value


def test_factors_keep_their_order_within_the_quadrant(book: FigureBook) -> None:
    result = result_of(book, FACTORS[1], FACTORS[2], FACTORS[0])
    assert [f.factor.id for f in result.factors[Quadrant.STRENGTHS]] == ["S2", "S1"]


def test_the_sample_stands_elsewhere_by_intensity_than_by_the_length_of_its_lists(
    alatau: Evaluation,
) -> None:
    """P5 lists 7, 2, 7 and 2 factors: equal weights would always give SO."""
    equal = [msgspec.structs.replace(f, weight=0.5) for f in alatau.assessment.swot.factors]
    assert result_of(FigureBook(), *equal).weight_sum_position.quadrant.value == "SO"
    assert alatau.swot.weight_sum_position.quadrant.value == "SO"
    assert alatau.swot.position.quadrant.value == "WT"
    assert alatau.swot.rules_disagree


def linked(*pairs: tuple[str, str]) -> Swot:
    links = tuple(DriverLink(factor=f, driver=d, direction=Direction.UP) for f, d in pairs)
    return Swot(factors=FACTORS, links=links)


def test_the_share_in_money_is_that_of_the_weight_with_a_link(book: FigureBook) -> None:
    """Of W 0.4 and T 0.5 the threat is linked, twice: 0.5 / 0.9; of S 0.6 of 0.8."""
    result = swot_result(book, linked(("T1", "delay"), ("T1", "wage"), ("S1", "rent")))
    assert result.monetised_risks.value == pytest.approx(100 * 0.5 / 0.9)
    shares = [result.monetised[quadrant].value for quadrant in Quadrant]
    assert shares == pytest.approx([75, 0, 0, 100])
    assert book["swot.monetised"].inputs == ("swot.W1.weight", "swot.T1.weight")
    assert book["swot.S.monetised"].inputs == ("swot.S1.weight", "swot.S2.weight")
    (first, second) = result.factors[Quadrant.THREATS][0].links
    assert (first.driver, second.driver) == ("delay", "wage")


def test_without_weight_the_share_in_money_is_missing(book: FigureBook) -> None:
    result = result_of(book, factor("T1", 0, 3))
    assert result.monetised_risks.value is None
    assert result.monetised[Quadrant.STRENGTHS].value is None
