"""What the operating system must bring: a display, Qt's libraries, the means to make a venv.

Missing Debian packages are installed by root; anyone else is told the one command.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterable, Mapping

from steps import SetupError, run_quietly, say

# Debian's package: the library in it that Qt loads.
DRAWING: Mapping[str, str] = {
    "libdbus-1-3": "libdbus-1.so.3",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libx11-6": "libX11.so.6",
    "libxkbcommon0": "libxkbcommon.so.0",
}
WINDOWS: Mapping[str, str] = {
    **DRAWING,
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-shm0": "libxcb-shm.so.0",
    "libxcb-sync1": "libxcb-sync.so.1",
    "libxcb-xfixes0": "libxcb-xfixes.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can open: on Linux only with a display server or a chosen Qt platform."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def require_libraries(needed: Mapping[str, str]) -> bool:
    """Bring the libraries Qt needs; False after saying how, where that is left to the user."""
    if not sys.platform.startswith("linux"):
        return True
    packages = missing_packages(needed)
    if not packages:
        return True
    if not shutil.which("apt-get"):
        files = ", ".join(needed[package] for package in packages)
        say(f"Qt needs libraries that this system lacks: {files}.")
        say("Install the packages of your system that hold them.")
        return False
    if not is_root():
        say("Qt needs libraries that this system lacks. Install them with this command:")
        say(f"    {install_command(packages)}")
        return False
    say(f"Installing the system libraries that Qt needs: {' '.join(packages)}")
    install(packages)
    return True


def missing_packages(needed: Mapping[str, str]) -> tuple[str, ...]:
    """The packages among `needed` whose library cannot be loaded."""
    return tuple(package for package, library in needed.items() if not loads(library))


def loads(library: str) -> bool:
    """Whether the system's loader finds `library` and all that it needs itself."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def require_venv() -> None:
    """Make sure that this Python can make a venv with pip; bare Debian's cannot."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = venv_package(sys.version_info[:2])
    if shutil.which("apt-get") and is_root():
        say(f"Installing {package}, without which this Python cannot make a virtual environment.")
        install([package])
    elif shutil.which("apt-get"):
        message = (
            "This Python cannot make a virtual environment. Install what it lacks with this"
            f" command, then start again:\n    {install_command([package])}"
        )
        raise SetupError(message)
    else:
        message = (
            "This Python cannot make a virtual environment: it lacks the module ensurepip."
            " Install your system's package for it, then start again."
        )
        raise SetupError(message)


def venv_package(version: tuple[int, int]) -> str:
    """Debian's package that lets the Python of this version make a venv."""
    return f"python{version[0]}.{version[1]}-venv"


def is_root() -> bool:
    """Whether this process may install system packages; never on Windows."""
    return sys.platform != "win32" and os.geteuid() == 0


def install_command(packages: Iterable[str]) -> str:
    """The one command with which a user installs Debian packages."""
    return f"sudo apt-get install -y {' '.join(packages)}"


def install(packages: Iterable[str]) -> None:
    """Install Debian packages as root, after reading afresh what Debian offers."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run_quietly(["apt-get", "update"], "Reading Debian's list of packages", quiet)
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    run_quietly(command, "Installing system packages", quiet)
