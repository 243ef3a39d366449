"""The page of the appraisal, pane by pane."""

from shekara.ui.pages.appraisal.page import AppraisalPage

__all__ = ("AppraisalPage",)
