"""Tax with losses carried forward, and working capital."""

import numpy as np
from numpy.testing import assert_allclose

from shekara.analysis.hub.finance import tax, working_capital_change


def test_losses_are_carried_forward_until_they_are_made_up() -> None:
    """Losses of 5 and 2 take in 4 and part of 6; the loss of 1 takes all of the next 1."""
    profit = np.array([[-5.0], [4], [-2], [6], [-1], [1], [2]])
    assert_allclose(tax(profit, 0.5)[:, 0], [0, 0, 0, 1.5, 0, 0, 1])


def test_profit_without_losses_is_taxed_in_its_year() -> None:
    assert_allclose(tax(np.array([[1.0, 2], [3, 0]]), np.array([0.1, 0.2])), [[0.1, 0.4], [0.3, 0]])


def test_working_capital_follows_revenue_and_is_released() -> None:
    revenue = np.array([[0.0], [10], [30], [20]])
    assert_allclose(working_capital_change(revenue, 0.1)[:, 0], [0, 1, 2, -3])
    assert_allclose(revenue[:, 0], [0, 10, 30, 20])
