"""The lock beside a document: who has it open, so that two windows do not overwrite it.

A lock is a small file beside the document. It warns people and stops nobody: a folder that
takes no lock can still be read, and a lock whose program is gone is taken over.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import getpass
import json
import os
import platform
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.errors import DocumentError
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_BYTES = 4096
_LONGEST = 80


class Holder(msgspec.Struct, frozen=True):
    """Who holds a lock: the user, the computer, the program's process, and since when.

    `started` is a moment in ISO form with its offset.
    """

    user: str
    host: str
    pid: int
    started: str

    @classmethod
    def this_program(cls) -> Holder:
        """Give this program on this computer, from now on."""
        now = dt.datetime.now().astimezone().isoformat(timespec="seconds")
        return cls(_user(), platform.node(), os.getpid(), now)


class LockedError(DocumentError):
    """Another window has the document open; `holder` is None when its lock is unreadable."""

    def __init__(self, path: Path, holder: Holder | None) -> None:
        """Name the holder."""
        text = QT_TRANSLATE_NOOP(
            "errors",
            "“{path}” is open in another window: {user}, computer {host}. Choose another file, "
            "or wait until it is closed there.",
        ).having(
            path=verbatim(str(path)),
            user=verbatim(holder.user if holder else "?"),
            host=verbatim(holder.host if holder else "?"),
        )
        super().__init__(text)
        self.holder = holder


class Lock:
    """A lock this program holds, until it is released."""

    def __init__(self, file: Path | None, holder: Holder) -> None:
        """Keep where the lock is; None where the folder takes none."""
        self.file = file
        self.holder = holder

    def release(self) -> None:
        """Remove the lock, unless somebody else took it over in the meantime."""
        if self.file is not None and _read(self.file) == self.holder:
            with contextlib.suppress(OSError):
                self.file.unlink()
        self.file = None


def lock_file(path: Path) -> Path:
    """Give the place of a document's lock; links are followed, so all ways lead to one lock."""
    target = Path(os.path.realpath(path))
    return target.with_name(f".{target.name}.lock")


def acquire(
    path: Path,
    *,
    holder: Holder | None = None,
    anyway: bool = False,
    is_alive: Callable[[int], bool] | None = None,
) -> Lock:
    """Lock a document and give the lock; raises LockedError when another window has it.

    A lock of a program on this computer that runs no more is taken over; `anyway` takes
    over any lock.
    """
    own = holder or Holder.this_program()
    file = lock_file(path)
    try:
        with file.open("xb") as new:
            new.write(_written(own))
    except FileExistsError:
        found = _read(file)
        if not (anyway or _is_over(found, own, is_alive or process_is_alive)):
            raise LockedError(path, found) from None
        return Lock(file if _take_over(file, own) else None, own)
    except OSError:
        return Lock(None, own)
    return Lock(file, own)


def process_is_alive(pid: int) -> bool:
    """Tell whether a process of this computer runs."""
    if sys.platform == "win32":  # pragma: no cover  (the tests that count lines run elsewhere)
        return _is_alive_on_windows(pid)
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # somebody else's process
        return True
    return True


def _is_alive_on_windows(pid: int) -> bool:  # pragma: no cover  (see process_is_alive)
    """Ask Windows, where `os.kill` would end the process instead."""
    import ctypes

    synchronize, timed_out = 0x00100000, 0x102
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  (absent elsewhere)
    handle = kernel.OpenProcess(synchronize, False, pid)  # noqa: FBT003  (C)
    if not handle:
        return False
    try:
        return bool(kernel.WaitForSingleObject(handle, 0) == timed_out)
    finally:
        kernel.CloseHandle(handle)


def _is_over(found: Holder | None, own: Holder, is_alive: Callable[[int], bool]) -> bool:
    """Tell whether the program that left the lock is gone, or is this one."""
    if found is None or found.host != own.host:
        return False
    return found.pid <= 0 or found.pid == own.pid or not is_alive(found.pid)


def _take_over(file: Path, own: Holder) -> bool:
    """Put our lock in the place of another; the later of two who try has it."""
    temporary = file.with_name(f"{file.name[:40]}.{secrets.token_hex(6)}.tmp")
    try:
        temporary.write_bytes(_written(own))
        temporary.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        return False
    return True


def _written(holder: Holder) -> bytes:
    return json.dumps(msgspec.to_builtins(holder), ensure_ascii=False).encode(errors="replace")


def _read(file: Path) -> Holder | None:
    """Give the holder named in a lock, None when it cannot be read."""
    try:
        with file.open("rb") as opened:
            found = msgspec.json.decode(opened.read(MAX_BYTES), type=Holder)
    except (OSError, msgspec.MsgspecError):
        return None
    return Holder(found.user[:_LONGEST], found.host[:_LONGEST], found.pid, found.started)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name is known for this user
        return "?"
