"""The hub concepts of an assessment under uncertainty: futures drawn, and what they are worth."""
