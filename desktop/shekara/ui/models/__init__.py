"""Table models over results; raw, displayed and spoken values by role."""
