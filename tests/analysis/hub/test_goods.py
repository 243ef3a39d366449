"""Where a good is taken, what it pays and gains there."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from shekara.analysis.hub.goods import terms
from shekara.analysis.hub.inputs import Capacities
from shekara.analysis.hub.model import evaluate
from tests.analysis.hub.cases import worked_example

FRUIT = worked_example().goods[0]
STORED = worked_example().concept
CROSSDOCK = replace(STORED, capacities_t=Capacities(dry=200, yard=50), yard_dwell_days=0.5)


def test_a_good_without_its_store_goes_through_the_yard_without_terms_of_storage() -> None:
    displaced = replace(FRUIT.benefit, displaced_store_usd_t=9, extra_handling_usd_t=2)
    at_hub = terms(replace(FRUIT, benefit=displaced), CROSSDOCK)
    assert at_hub.store == "yard"
    assert at_hub.dwell_days == 0.5
    assert at_hub.charge_usd_t == 22.7
    assert at_hub.loss_usd_t == at_hub.offseason_usd_t == at_hub.displaced_store_usd_t == 0
    assert at_hub.benefit_usd_t == pytest.approx(1 + 1.5 - 2)
    assert at_hub.keeps_away.all()


def test_a_good_in_its_store_has_all_terms() -> None:
    displaced = replace(FRUIT.benefit, displaced_store_usd_t=9, extra_handling_usd_t=2)
    at_hub = terms(replace(FRUIT, benefit=displaced), STORED)
    assert at_hub.store == "chilled"
    assert at_hub.dwell_days == 7.3
    assert at_hub.benefit_usd_t == pytest.approx(60 + 9 - 2)


def test_a_good_of_the_yard_pays_and_waits_as_it_says_itself() -> None:
    at_hub = terms(replace(FRUIT, store="yard"), STORED)
    assert at_hub.dwell_days == 7.3
    assert at_hub.charge_usd_t == pytest.approx(30)


def test_the_yard_is_rationed_like_any_store() -> None:
    years = evaluate(replace(worked_example(), concept=CROSSDOCK))
    dry, yard = years.stores
    assert (dry.store, yard.store) == ("dry", "yard")
    # 22,000 t a year for half a day at a peak of 1.5.
    assert yard.need_t[0, 3] == pytest.approx(22_000 * 0.5 / 365 * 1.5)
    assert yard.passed[0, 3] == 1


def test_a_hub_without_store_and_yard_refuses_all() -> None:
    bare = replace(STORED, capacities_t=Capacities(dry=200))
    dry, yard = evaluate(replace(worked_example(), concept=bare)).stores
    assert_allclose(yard.handled_t, 0, atol=1e-200)
    assert yard.refused_t[0, 3] == 22_000
    assert np.all(dry.refused_t == 0)
