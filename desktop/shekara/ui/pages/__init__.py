"""Pages: one module per step of the user's work."""
