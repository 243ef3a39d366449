"""Draws of the uncertain inputs: distributions, Latin hypercubes, and the sampler over scenarios.

Knows no driver by name and no model: inputs are numbered, and draws are arrays.
"""
