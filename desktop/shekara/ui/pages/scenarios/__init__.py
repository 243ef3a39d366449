"""The step of the scenarios: weights, assumptions, target, and the turnover they lead to."""

from shekara.ui.pages.scenarios.page import ScenariosPage

__all__ = ["ScenariosPage"]
