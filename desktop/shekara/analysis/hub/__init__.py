"""The yearly hub model: trade through the hub, its finance and its economics.

`model.evaluate` gives every yearly figure, `outcomes.outcomes` only what a simulation keeps of
a draw. Both take the values of `inputs`, where every number may be one value or one per draw.
All money is in million USD of the first year of building unless a name says otherwise.
"""
