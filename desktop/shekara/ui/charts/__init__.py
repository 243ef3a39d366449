"""Charts on screen, drawn from the same values as those in print."""
