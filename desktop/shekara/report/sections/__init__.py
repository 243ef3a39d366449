"""The sections of the brief, one module each, in the reader's order."""
