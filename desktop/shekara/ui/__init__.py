"""The window: the only home of widgets and plots."""
