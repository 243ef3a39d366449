"""The window: the only home of widgets and plots.

PySide6 looks through the source of every module imported after it for a switch of its own,
which nothing here uses. That slows each import, and the sources stay in memory, 20 MB of
them. So imports are given back to Python, before the first of them.
"""

import builtins

import PySide6.QtCore  # noqa: F401  (it takes the imports over)

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
