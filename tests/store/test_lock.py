"""Two windows on one document."""

from __future__ import annotations

import getpass
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shekara.store import lock as locks
from shekara.store.lock import Holder, LockedError, acquire, lock_file, process_is_alive
from tests.domain.english import english

ELSEWHERE = Holder("Әсел", "another-computer", 1, "2026-11-21T09:00:00+05:00")
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes and links")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a document's path with spaces and Kazakh letters; no lock asks for the file itself."""
    return tmp_path / "Қорғас қақпасы.shekara"


def here(pid: int) -> Holder:
    """Give a program of this computer."""
    return Holder("Болат", Holder.this_program().host, pid, "2026-11-21T10:00:00+05:00")


def test_a_lock_stands_beside_the_document_and_goes_with_its_release(path: Path) -> None:
    lock = acquire(path)
    assert lock.file == lock_file(path)
    assert list(path.parent.iterdir()) == [lock_file(path)]
    lock.release()
    assert list(path.parent.iterdir()) == []


def test_a_lock_names_user_computer_process_and_time(path: Path) -> None:
    acquire(path)
    written = json.loads(lock_file(path).read_text(encoding="utf-8"))
    assert written["pid"] == os.getpid()
    assert sorted(written) == ["host", "pid", "started", "user"]


def test_a_lock_of_another_computer_is_respected_and_names_its_holder(path: Path) -> None:
    acquire(path, holder=ELSEWHERE)
    with pytest.raises(LockedError) as refused:
        acquire(path)
    assert refused.value.holder == ELSEWHERE
    assert "Әсел, computer another-computer" in english(refused.value.text)


def test_a_lock_of_a_program_that_runs_here_is_respected(path: Path) -> None:
    acquire(path, holder=here(4711))
    with pytest.raises(LockedError):
        acquire(path, is_alive=lambda _pid: True)


def test_a_lock_of_a_program_that_is_gone_is_taken_over(path: Path) -> None:
    acquire(path, holder=here(4711))
    lock = acquire(path, is_alive=lambda _pid: False)
    with pytest.raises(LockedError):
        acquire(path, holder=ELSEWHERE)
    lock.release()
    assert not lock_file(path).exists()


def test_a_lock_with_an_impossible_process_is_taken_over(path: Path) -> None:
    acquire(path, holder=here(0))
    assert acquire(path).file is not None


def test_the_same_program_may_lock_again(path: Path) -> None:
    acquire(path)
    assert acquire(path).file is not None


def test_a_live_lock_is_taken_over_when_the_user_insists(path: Path) -> None:
    theirs = acquire(path, holder=ELSEWHERE)
    ours = acquire(path, anyway=True)
    theirs.release()
    assert lock_file(path).exists()
    ours.release()
    assert not lock_file(path).exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[1]", b'{"user": 1}', b"x" * 10_000])
def test_an_unreadable_lock_is_respected(path: Path, content: bytes) -> None:
    lock_file(path).write_bytes(content)
    with pytest.raises(LockedError) as refused:
        acquire(path)
    assert refused.value.holder is None


def test_long_names_in_a_lock_are_cut(path: Path) -> None:
    acquire(path, holder=Holder("a" * 500, "b" * 500, 1, ""))
    with pytest.raises(LockedError) as refused:
        acquire(path)
    assert refused.value.holder == Holder("a" * 80, "b" * 80, 1, "")


def test_a_folder_that_takes_no_lock_does_not_stand_in_the_way(tmp_path: Path) -> None:
    lock = acquire(tmp_path / "missing" / "a.shekara")
    assert lock.file is None
    lock.release()


def test_a_lock_that_cannot_be_taken_over_is_none(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    acquire(path, holder=ELSEWHERE)

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    assert acquire(path, anyway=True).file is None
    assert list(path.parent.iterdir()) == [lock_file(path)]


@posix
def test_all_ways_to_a_document_lead_to_one_lock(path: Path) -> None:
    link = path.with_name("link.shekara")
    path.touch()
    link.symlink_to(path)
    acquire(link, holder=ELSEWHERE)
    with pytest.raises(LockedError):
        acquire(path)


def test_this_process_is_alive_and_an_ended_one_is_not() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert process_is_alive(os.getpid())
    assert not process_is_alive(ended.pid)
    assert not process_is_alive(2**70)


@posix
def test_a_process_of_somebody_else_is_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(pid: int, signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", refuse)
    assert process_is_alive(1)


def test_a_user_without_a_name_still_locks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", nameless)
    assert acquire(path).holder.user == "?"
    assert locks.process_is_alive(os.getpid())
