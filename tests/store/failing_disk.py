"""A folder with a saved document, on a disk that can be made to fail at every step."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from shekara.domain.edits import passport
from shekara.domain.errors import DocumentError
from shekara.domain.templates import from_template
from shekara.store.files import Fingerprint, save
from tests.domain.english import english

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

BY = "Shekara 0.1.0"
START = from_template("alatau", date="2026-03-31", language="en")
EDITED = passport.set_words(START, "author", "Әсел")


class Disk:
    """A folder with a saved document; its steps of saving can be made to fail."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path = folder / "құжат.shekara"
        self.known = save(self.path, START, BY, opened=None)
        self.before = self.path.read_bytes()
        self.patch = monkeypatch
        self.waited: list[float] = []

    def save(self) -> Fingerprint:
        return save(self.path, EDITED, BY, opened=self.known, sleep=self.waited.append)

    def refusal(self) -> str:
        """Give the sentence with which saving fails."""
        with pytest.raises(DocumentError) as refused:
            self.save()
        return english(refused.value.text)

    def others(self) -> list[Path]:
        """Give what lies beside the document."""
        return [item for item in self.path.parent.iterdir() if item != self.path]

    def is_untouched(self) -> bool:
        return self.path.read_bytes() == self.before and not self.others()


def failing(number: int) -> Callable[..., NoReturn]:
    """Give a call that fails with this number of the system."""

    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


def opened_for_writing(disk: Disk, kind: type[io.FileIO]) -> None:
    """Let files opened for writing be of this kind."""
    plainly = Path.open

    def opened(path: Path, mode: str = "r") -> object:
        return io.BufferedWriter(kind(path, "xb")) if mode == "xb" else plainly(path, mode)

    disk.patch.setattr(Path, "open", opened)


def fail_to_measure(disk: Disk, number: int) -> None:
    disk.patch.setattr(shutil, "disk_usage", failing(number))


def fail_to_create(disk: Disk, number: int) -> None:
    plainly = Path.open

    def opened(path: Path, mode: str = "r") -> object:
        return failing(number)() if mode == "xb" else plainly(path, mode)

    disk.patch.setattr(Path, "open", opened)


def fail_to_set_the_mode(disk: Disk, number: int) -> None:
    disk.path.chmod(0o700)  # no umask makes a new file like this
    disk.patch.setattr(Path, "chmod", failing(number))


def fail_to_write(disk: Disk, number: int) -> None:
    class Failing(io.FileIO):
        def write(self, _: object, /) -> int:
            return failing(number)()

    opened_for_writing(disk, Failing)


def fail_to_write_the_rest(disk: Disk, number: int) -> None:
    class Failing(io.FileIO):
        def write(self, data: Buffer, /) -> int:
            if self.tell():
                return failing(number)()
            return super().write(memoryview(data)[:1000])

    opened_for_writing(disk, Failing)


def fail_to_flush(disk: Disk, number: int) -> None:
    disk.patch.setattr(os, "fsync", failing(number))


def fail_to_compare(disk: Disk, number: int) -> None:
    plainly = Path.open

    def opened(path: Path, mode: str = "r") -> object:
        return failing(number)() if path == disk.path else plainly(path, mode)

    disk.patch.setattr(Path, "open", opened)


def fail_to_replace(disk: Disk, number: int) -> None:
    disk.patch.setattr(os, "replace", failing(number))
