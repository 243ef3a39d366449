"""Shekara: appraisal of trade-logistics hubs on the border of Kazakhstan."""

__version__ = "0.1.0"
