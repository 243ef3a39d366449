"""The step SWOT: what speaks for and against the hub."""

from shekara.ui.pages.swot.page import SwotPage

__all__ = ["SwotPage"]
