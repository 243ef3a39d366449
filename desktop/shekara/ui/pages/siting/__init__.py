"""The step Siting: where the hub might stand, what the place must have, and who does what."""

from shekara.ui.pages.siting.page import SitingPage

__all__ = ["SitingPage"]
