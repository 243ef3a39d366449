"""The worked example, reckoned by hand, to the last digit it prints, and the traps beside it."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from shekara.analysis import appraisal
from shekara.analysis.hub.model import evaluate
from shekara.analysis.hub.outcomes import outcomes, rates
from tests.analysis.hub.cases import worked_example

YEARS = evaluate(worked_example())
RESULT = outcomes(worked_example())
ENPV = 1.638353

TABLE = {
    "R": (YEARS.finance.revenue_musd, [0, 0.51, 0.888, 0.888, 0.888]),
    "C": (YEARS.finance.cost_musd, [0, 0.271, 0.3088, 0.3088, 0.3088]),
    "tax": (YEARS.finance.tax_musd, [0, 0.0078, 0.07584, 0.07584, 0.07584]),
    "change of w.c.": (
        YEARS.finance.working_capital_change_musd,
        [0, 0.051, 0.0378, 0, -0.0888],
    ),
    "FCF": (YEARS.finance.free_cash_flow_musd, [-4, 0.1802, 0.46556, 0.50336, 3.79216]),
    "B": (YEARS.economy.benefit_musd, [0, 0.825, 1.392, 1.392, 1.392]),
    "economic cost": (YEARS.economy.cost_musd, [3.6, 0.2199, 0.25392, 0.25392, -2.62608]),
    "net": (YEARS.economy.net_musd, [-3.6, 0.6051, 1.13808, 1.13808, 4.01808]),
}


def as_printed(value: float, decimals: int = 6) -> object:
    """Whatever rounds to a printed number."""
    return pytest.approx(value, rel=0, abs=0.5000001 * 10**-decimals)


@pytest.mark.parametrize("row", TABLE)
def test_every_row_of_the_table(row: str) -> None:
    computed, printed = TABLE[row]
    assert computed.shape == (1, 5)
    # The table's numbers are exact.
    assert_allclose(computed[0], printed, rtol=0, atol=1e-12)


def test_residual_value_is_3_2_in_the_last_year() -> None:
    assert_allclose(YEARS.finance.capital.residual_musd, [[0, 0, 0, 0, 3.2]], atol=1e-12)


def test_ramp_charges_and_benefits() -> None:
    dry, chilled = YEARS.terms[1], YEARS.terms[0]
    assert (chilled.charge_usd_t, dry.charge_usd_t) == pytest.approx((30, 20))
    assert (chilled.benefit_usd_t, dry.benefit_usd_t) == pytest.approx((60, 25))
    assert (chilled.loss_usd_t, chilled.offseason_usd_t) == pytest.approx((40, 17.5))
    assert (chilled.crossing_usd_t, chilled.intermediaries_usd_t) == pytest.approx((1, 1.5))
    assert not chilled.keeps_away.any()


def test_tonnes_and_rationing() -> None:
    dry, chilled = YEARS.stores
    assert (dry.store, chilled.store) == ("dry", "chilled")
    assert_allclose(chilled.need_t[0], [0, 330, 660, 660, 660])
    assert_allclose(chilled.passed[0], [1, 1, 0.8, 0.8, 0.8])
    assert_allclose(chilled.handled_t[0], [0, 11_000, 17_600, 17_600, 17_600])
    assert_allclose(chilled.refused_t[0], [0, 0, 4400, 4400, 4400])
    assert_allclose(dry.handled_t[0], [0, 6000, 12_000, 12_000, 12_000])
    assert_allclose(YEARS.operation.existing_t, [[0, 16_000, 28_000, 28_000, 28_000]])
    assert_allclose(YEARS.operation.generated_t, [[0, 1000, 1600, 1600, 1600]])


def test_generated_turnover() -> None:
    assert_allclose(YEARS.turnover.generated_musd[0], [0, 0.8, 1.28, 1.28, 1.28])
    assert_allclose(YEARS.turnover.with_current_musd[0], [230, 230.8, 231.28, 231.28, 231.28])


def test_financial_appraisal() -> None:
    assert RESULT.fnpv_musd == as_printed(-0.483143)
    assert RESULT.viability_gap_musd == as_printed(0.483143)
    assert 100 * rates(worked_example()).firr.rate == as_printed(6.0797, 4)


def test_economic_appraisal() -> None:
    assert RESULT.enpv_musd == as_printed(ENPV)
    assert RESULT.benefit_cost_ratio == as_printed(1.696829)
    assert 100 * rates(worked_example()).eirr.rate == as_printed(23.1281, 4)


def test_ledgers() -> None:
    assert RESULT.home_musd == as_printed(0.987839)
    assert RESULT.partner_musd == as_printed(0.650514)
    assert RESULT.rest_of_world_musd == 0
    for side, value in (
        (YEARS.ledgers.home_musd, 0.987839),
        (YEARS.ledgers.partner_musd, 0.650514),
    ):
        assert appraisal.npv(side, 0.09) == as_printed(value)


def test_capture_switches_at_its_share() -> None:
    found = appraisal.switching_point(
        lambda capture: outcomes(worked_example(capture=capture)).enpv_musd, 1, 0.1, 1.2
    )
    assert found is not None
    assert found.value == as_printed(0.469599)
    assert found.change_percent == as_printed(-53.0401, 4)


def test_loss_avoided_switches_at_its_share() -> None:
    found = appraisal.switching_point(
        lambda share: outcomes(worked_example(loss_avoided=share)).enpv_musd, 0.5, 0, 1
    )
    assert found is not None
    assert found.value == as_printed(0.079024)


def worth(flows: object) -> float:
    return float(appraisal.npv(np.asarray(flows), 0.09)[0])


def test_trap_the_wage_gain_is_no_benefit() -> None:
    wrong = RESULT.enpv_musd[0] + 0.3 * worth(YEARS.operation.wages_musd)
    assert wrong == as_printed(1.754982)
    assert RESULT.enpv_musd != as_printed(1.754982)


def test_trap_tariffs_are_no_benefit_beside_what_users_gain() -> None:
    wrong = RESULT.enpv_musd[0] + worth(YEARS.operation.charges_musd)
    # Printed as a sum of rounded numbers, a unit of the last digit above 3.834714.
    assert wrong == pytest.approx(3.834715, rel=0, abs=1e-6)
    assert RESULT.enpv_musd != as_printed(3.834715)


def test_trap_generated_tonnes_count_by_the_rule_of_half() -> None:
    whole = YEARS.operation.generated_t * 60 / 1e6
    wrong = RESULT.enpv_musd[0] + worth(whole - YEARS.operation.generated_benefit_musd)
    assert wrong == as_printed(1.707849)
    assert RESULT.enpv_musd != as_printed(1.707849)


def test_without_capture_rent_and_costs_remain() -> None:
    empty = outcomes(worked_example(capture=0.0))
    assert empty.enpv_musd == as_printed(-1.956586)
    rent = 0.5 * worth(YEARS.operation.rent_musd)
    assert empty.enpv_musd == pytest.approx(rent - empty.costs_musd)


def test_a_charge_above_the_benefit_is_found() -> None:
    fruit, textiles = worked_example().goods
    charge = replace(textiles.charge, handling_usd_t=np.array([18.0, 24.0]))
    case = replace(worked_example(), goods=(fruit, replace(textiles, charge=charge)))
    assert evaluate(case).terms[1].keeps_away.tolist() == [False, True]
