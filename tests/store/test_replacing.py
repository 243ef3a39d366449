"""Putting the new file in the old one's place, and what is never put there."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import msgspec
import pytest

from shekara.domain.assessment import Assessment
from shekara.domain.errors import DocumentError
from shekara.domain.regions import RegionPair
from shekara.domain.swot import Factor, Swot
from shekara.domain.wording import MAX_WORDS
from shekara.store.codec import decode
from shekara.store.failures import ReplaceRefusedError
from shekara.store.files import WAITS_S, load, save
from tests.domain.english import english
from tests.store.failing_disk import (
    BY,
    EDITED,
    START,
    Disk,
    fail_to_replace,
    failing,
)


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(tmp_path, monkeypatch)


@pytest.mark.parametrize("refusals", range(1, len(WAITS_S) + 1))
def test_a_refused_replace_is_tried_again_after_growing_waits(disk: Disk, refusals: int) -> None:
    plainly, left = os.replace, [*range(refusals)]

    def replace(source: Path, target: Path) -> None:
        if left:
            left.pop()
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        plainly(source, target)

    disk.patch.setattr(os, "replace", replace)
    disk.save()
    assert load(disk.path)[0] == EDITED
    assert not disk.others()
    assert disk.waited == list(WAITS_S[:refusals])
    assert disk.waited == sorted(disk.waited)


def test_what_could_not_replace_the_file_is_kept_and_its_path_told(disk: Disk) -> None:
    fail_to_replace(disk, errno.EACCES)
    with pytest.raises(ReplaceRefusedError) as refused:
        disk.save()
    assert disk.waited == list(WAITS_S)
    assert disk.path.read_bytes() == disk.before
    assert disk.others() == [refused.value.kept]
    assert decode(refused.value.kept.read_bytes()) == EDITED
    assert f"Your work is safe in “{refused.value.kept}”" in english(refused.value.text)


@pytest.mark.logs_warnings
def test_a_folder_that_cannot_be_flushed_does_not_undo_the_save(
    disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    disk.patch.setattr(os, "open", failing(errno.EINVAL))
    disk.save()
    disk.patch.undo()
    assert load(disk.path)[0] == EDITED
    assert "was not flushed" in caplog.text


def test_the_folder_is_flushed_after_the_file_took_its_place(disk: Disk) -> None:
    order: list[str] = []
    replace, fsync = os.replace, os.fsync
    disk.patch.setattr(os, "replace", lambda a, b: (order.append("replace"), replace(a, b)))
    disk.patch.setattr(os, "fsync", lambda fd: (order.append("fsync"), fsync(fd)))
    disk.save()
    assert order == ["fsync", "replace", "fsync"]


def test_windows_cannot_flush_folders_and_is_not_asked_to(disk: Disk) -> None:
    disk.patch.setattr(sys, "platform", "win32")
    disk.patch.setattr(os, "open", failing(errno.EACCES))
    disk.save()
    assert load(disk.path)[0] == EDITED


def test_a_disk_that_gives_back_something_else_is_reported(disk: Disk) -> None:
    plainly = os.replace

    def replace(source: Path, target: Path) -> None:
        plainly(source, target)
        target.write_bytes(target.read_bytes().replace(b"a", b"b"))

    disk.patch.setattr(os, "replace", replace)
    assert "the disk gives back something else" in disk.refusal()


def assert_not_saved(disk: Disk, assessment: Assessment, words: str) -> None:
    with pytest.raises(DocumentError) as refused:
        save(disk.path, assessment, BY, opened=disk.known)
    assert words in english(refused.value.text)
    assert disk.is_untouched()


def test_an_assessment_that_reads_back_differently_is_not_saved(disk: Disk) -> None:
    factor = msgspec.structs.replace(START.swot.factors[0], illustrative=["weight"])
    odd = msgspec.structs.replace(START, swot=Swot(factors=(factor,)))
    assert_not_saved(disk, odd, "it is not the same")


def test_an_assessment_too_large_to_be_opened_again_is_not_saved(disk: Disk) -> None:
    many = tuple(
        Factor(id=f"S{number}", words="x" * MAX_WORDS, weight=0.5, intensity=1)
        for number in range(1, 4200)
    )
    crowded = msgspec.structs.replace(START, swot=Swot(factors=many))
    assert_not_saved(disk, crowded, "cannot be saved as it is. The file is larger than 8 MiB")


def test_words_that_no_file_can_keep_are_not_saved(disk: Disk) -> None:
    odd = msgspec.structs.replace(START, pair=RegionPair("KZ-31", "\ud800"))
    assert_not_saved(disk, odd, "half a character")
