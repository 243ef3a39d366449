"""Reconciliation: whether what is printed adds up, with itself and with other sources.

Tables are cells (`tables`), what must hold between them is declared (`declarations`) and
becomes relations (`relations`) over formulas (`formulas`) in exact interval arithmetic
(`intervals`): the rounding of the print decides what counts as a difference. `patterns`
looks for what no formula says: breaks, outliers, repeated values. `repairs` proposes values,
`audit` joins everything into findings. Nothing here knows a particular table.
"""
