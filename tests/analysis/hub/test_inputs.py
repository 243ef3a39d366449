"""What the inputs refuse."""

from dataclasses import replace

import numpy as np
import pytest

from shekara.analysis.hub.inputs import Asset, Benefit, Concept
from shekara.analysis.hub.quantities import changed, draw_count, draws_of
from tests.analysis.hub.cases import worked_example

CASE = worked_example()
FRUIT, TEXTILES = CASE.goods


def test_the_goods_of_a_flow_are_no_more_than_its_whole() -> None:
    """TRAP: P5's shares sum to 265 % and are no mix."""
    goods = (replace(FRUIT, mix=(np.array([0.2, 0.6]),)), replace(TEXTILES, mix=(0.5,)))
    with pytest.raises(ValueError, match="more than the whole"):
        replace(CASE, goods=goods)


def test_a_good_has_a_share_of_each_flow() -> None:
    with pytest.raises(ValueError, match="fruit needs a share"):
        replace(CASE, goods=(replace(FRUIT, mix=(0.2, 0.3)),))


def test_prices_payloads_and_lives_are_positive() -> None:
    with pytest.raises(ValueError, match="price of fruit"):
        replace(FRUIT, price_usd_t=np.array([800.0, 0]))
    with pytest.raises(ValueError, match="payload"):
        Benefit(payload_t=0)
    with pytest.raises(ValueError, match="life"):
        Asset(cost_musd=1, life_years=0)


def test_entered_spending_adds_up_and_ends_in_time() -> None:
    with pytest.raises(ValueError, match=r"adds up to 0\.9"):
        Concept(spending=(0.5, 0.4))
    with pytest.raises(ValueError, match="not built"):
        replace(CASE, concept=replace(CASE.concept, spending=(0.5, 0.1, 0.1, 0.1, 0.1, 0.1)))


def test_building_ends_by_the_last_year() -> None:
    with pytest.raises(ValueError, match="not built"):
        replace(CASE, concept=replace(CASE.concept, build_years=5.5))
    with pytest.raises(ValueError, match="last year"):
        replace(CASE, last_year=-1)


def test_draws_are_counted_and_taken_wherever_they_are() -> None:
    case = worked_example(capture=np.array([1.0, 2, 3]), loss_avoided=np.array(0.5))
    assert draw_count(CASE) == 1
    assert draw_count(case) == 3
    some = draws_of(case, slice(1, 3))
    assert draw_count(some) == 2
    assert some.goods[0].capture == pytest.approx([0.4, 0.6])
    assert some.goods[0].benefit.loss_avoided == 0.5
    assert changed("as it is", np.copy) == "as it is"
