"""Charts drawn with pyqtgraph; importing any of them imports it.

pyqtgraph copies all names of QtCore, QtGui and QtWidgets into modules of its own. PySide6
makes a class when its name is first read, so the copy alone takes 10 MB. Here its modules are
given names to read instead: each is looked up when somebody does.
"""

import sys
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets


class _Mirror(ModuleType):
    """Reads the names of a module of PySide6, each when it is first wanted."""

    def __init__(self, name: str, mirrored: ModuleType) -> None:
        super().__init__(name)
        self._mirrored = mirrored

    def __getattr__(self, name: str) -> object:
        found = getattr(self._mirrored, name)
        # From now on it is there: painting reads it many times over.
        setattr(self, name, found)
        return found


def _import_with_mirrors() -> None:
    """Import pyqtgraph; meanwhile the modules it would copy name nothing."""
    mirrored = {module.__name__.rpartition(".")[2]: module for module in (QtCore, QtGui, QtWidgets)}
    kept = {name: module.__dir__ for name, module in mirrored.items()}
    for name, module in mirrored.items():
        sys.modules[f"pyqtgraph.Qt.{name}"] = _Mirror(name, module)
        module.__dir__ = list  # type: ignore[method-assign]
    try:
        import pyqtgraph  # noqa: F401
    finally:
        for name, module in mirrored.items():
            module.__dir__ = kept[name]  # type: ignore[method-assign]


_import_with_mirrors()
