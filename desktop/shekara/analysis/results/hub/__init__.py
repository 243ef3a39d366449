"""The hub's base case in figures: every concept at the likely values of the scenarios."""
