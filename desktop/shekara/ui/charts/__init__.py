"""Charts drawn with pyqtgraph; importing any of them imports it, and only what they draw with.

pyqtgraph copies all names of QtCore, QtGui and QtWidgets into modules of its own. PySide6
makes a class when its name is first read, so the copy alone takes 10 MB. Here its modules are
given names to read instead: each is looked up when somebody does.

It also imports what no chart has a use for: OpenGL, trees of parameters, views of images, other
processes. While it is imported these modules are stand-ins, which takes another 10 MB less.
"""

import sys
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

LEFT_OUT = (
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "pyqtgraph.imageview",
    "pyqtgraph.multiprocess",
    "pyqtgraph.parametertree",
    "pyqtgraph.reload",
    *(
        f"pyqtgraph.widgets.{name}"
        for name in (
            "CheckTable",
            "ColorMapWidget",
            "DataFilterWidget",
            "DataTreeWidget",
            "DiffTreeWidget",
            "HistogramLUTWidget",
            "JoystickButton",
            "ProgressDialog",
            "RawImageWidget",
            "RemoteGraphicsView",
            "ScatterPlotWidget",
            "TableWidget",
            "TreeWidget",
        )
    ),
)
"""Modules that no chart uses."""


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


class _StandIn(ModuleType):
    """Has an empty class for every name asked for, and no name that a star would import."""

    __all__ = ()

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        setattr(self, name, type(name, (), {}))
        return self.__dict__[name]


def _import_with_mirrors() -> None:
    """Import pyqtgraph; meanwhile the modules it would copy name nothing."""
    mirrored = {module.__name__.rpartition(".")[2]: module for module in (QtCore, QtGui, QtWidgets)}
    kept = {name: module.__dir__ for name, module in mirrored.items()}
    absent = [name for name in LEFT_OUT if name not in sys.modules]
    sys.modules.update({name: _StandIn(name) for name in absent})
    for name, module in mirrored.items():
        sys.modules[f"pyqtgraph.Qt.{name}"] = _Mirror(name, module)
        module.__dir__ = list  # type: ignore[method-assign]
    try:
        import pyqtgraph  # noqa: F401
    finally:
        for name, module in mirrored.items():
            module.__dir__ = kept[name]  # type: ignore[method-assign]
        # Whoever asks for one of them later gets it.
        for name in absent:
            del sys.modules[name]


_import_with_mirrors()
