"""The recommendation and what would have to be true for another: verdicts and flips as values.

Sentences are made elsewhere. Option 0 is no hub, whose value is zero.
"""
