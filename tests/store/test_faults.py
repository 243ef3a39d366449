"""Saving on a disk that fails, at every step: the old file stays whole, no litter is left."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import NoReturn

import pytest

from shekara.domain.errors import DocumentError
from shekara.store.files import load, save
from tests.domain.english import english
from tests.store.failing_disk import (
    BY,
    EDITED,
    START,
    Disk,
    fail_to_compare,
    fail_to_create,
    fail_to_flush,
    fail_to_measure,
    fail_to_replace,
    fail_to_set_the_mode,
    fail_to_write,
    fail_to_write_the_rest,
    failing,
)

NUMBERS = (errno.ENOSPC, errno.EACCES, errno.EIO, errno.EROFS, errno.EDQUOT)
STEPS = (
    fail_to_measure,
    fail_to_create,
    fail_to_set_the_mode,
    fail_to_write,
    fail_to_write_the_rest,
    fail_to_flush,
    fail_to_compare,
    fail_to_replace,
)
CASES = [
    (step, number)
    for step in STEPS
    for number in NUMBERS
    if not (step is fail_to_replace and number == errno.EACCES)
]


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(tmp_path, monkeypatch)


@pytest.mark.parametrize(("step", "number"), CASES)
def test_a_fault_at_any_step_leaves_the_old_file_and_no_other(
    disk: Disk, step: Callable[[Disk, int], None], number: int
) -> None:
    step(disk, number)
    assert str(disk.path) in disk.refusal()
    disk.patch.undo()
    assert disk.is_untouched()
    assert not disk.waited


@pytest.mark.parametrize(
    ("step", "number"),
    # Without an old file there is nothing to compare, nor a mode to keep.
    [case for case in CASES if case[0] not in (fail_to_compare, fail_to_set_the_mode)],
)
def test_a_fault_at_any_step_of_saving_a_new_file_leaves_none(
    disk: Disk, step: Callable[[Disk, int], None], number: int
) -> None:
    step(disk, number)
    with pytest.raises(DocumentError):
        save(disk.path.with_name("new.shekara"), START, BY, opened=None)
    disk.patch.undo()
    assert disk.is_untouched()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "There is no room on the disk to save"),
        (errno.EACCES, "You may not write"),
        (errno.EROFS, "You may not write"),
        (errno.EIO, f"could not be saved ({os.strerror(errno.EIO)})"),
    ],
)
def test_a_fault_is_told_in_words(disk: Disk, number: int, words: str) -> None:
    fail_to_write(disk, number)
    assert words in disk.refusal()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "You may not read"),
        (errno.EIO, f"could not be read ({os.strerror(errno.EIO)})"),
    ],
)
def test_a_fault_of_opening_is_told_in_words(disk: Disk, number: int, words: str) -> None:
    fail_to_compare(disk, number)
    with pytest.raises(DocumentError) as refused:
        load(disk.path)
    assert words in english(refused.value.text)
    assert str(disk.path) in english(refused.value.text)


def test_a_fault_without_a_number_is_told_in_its_own_words(disk: Disk) -> None:
    def fail(*_: object) -> NoReturn:
        raise OSError("the share went away")  # noqa: TRY003  (as some systems say it)

    disk.patch.setattr(os, "fsync", fail)
    assert "could not be saved (the share went away)" in disk.refusal()


def test_a_full_disk_is_noticed_before_anything_is_written(disk: Disk) -> None:
    disk.patch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(total=10**9, free=5000))
    fail_to_create(disk, errno.EIO)
    assert "There is no room on the disk" in disk.refusal()
    disk.patch.undo()
    assert disk.is_untouched()


def test_a_share_that_does_not_tell_its_size_can_be_saved_to(disk: Disk) -> None:
    disk.patch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(total=0, free=0))
    disk.save()
    assert load(disk.path)[0] == EDITED


def test_a_write_protected_file_is_not_replaced(disk: Disk) -> None:
    # Root may write anything, so the system's answer is given here.
    disk.patch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    assert "You may not write" in disk.refusal()
    assert disk.is_untouched()


def test_a_fault_of_removing_the_new_file_does_not_hide_the_first_fault(disk: Disk) -> None:
    fail_to_flush(disk, errno.ENOSPC)
    disk.patch.setattr(Path, "unlink", failing(errno.EIO))
    assert "There is no room on the disk" in disk.refusal()


def test_an_interrupted_save_leaves_no_litter(disk: Disk) -> None:
    def interrupt(_: object) -> NoReturn:
        raise KeyboardInterrupt

    disk.patch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        disk.save()
    assert disk.is_untouched()
