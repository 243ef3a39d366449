"""The program's log."""

from __future__ import annotations

import errno
import io
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from shekara import logs, paths


class FullDisk(io.TextIOWrapper):
    """A file on a disk without room."""

    def write(self, words: str, /) -> NoReturn:
        raise OSError(errno.ENOSPC, words)


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    """Close what a test opened and set logging back."""
    root = logging.getLogger()
    before, level = [*root.handlers], root.level
    yield
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def own_handlers() -> list[logging.Handler]:
    return [handler for handler in logging.getLogger().handlers if handler.name == logs.NAME]


def test_records_go_to_a_file_in_the_folder_and_not_to_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    logs.start(tmp_path / "a" / "logs")
    logging.getLogger("shekara.test").info("Қорғас opened")
    written = (tmp_path / "a" / "logs" / logs.NAME).read_text(encoding="utf-8")
    assert written.endswith(" INFO shekara.test: Қорғас opened\n")
    assert capfd.readouterr() == ("", "")


def test_the_users_own_folder_is_the_usual_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "state_folder", lambda: tmp_path)
    logs.start()
    assert (tmp_path / "logs" / logs.NAME).exists()


def test_starting_twice_logs_once(tmp_path: Path) -> None:
    logs.start(tmp_path)
    logs.start(tmp_path)
    assert len(own_handlers()) == 1


def test_a_log_that_grows_is_continued_in_a_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 200)
    logs.start(tmp_path)
    for number in range(50):
        logging.getLogger("shekara.test").info("record %s", number)
    assert len(list(tmp_path.iterdir())) == 1 + logs.KEPT


@pytest.mark.logs_warnings
def test_a_folder_that_cannot_be_made_stops_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    logs.start(tmp_path / "file" / "logs")
    logging.getLogger("shekara.test").warning("unheard")
    assert len(own_handlers()) == 1
    assert capfd.readouterr() == ("", "")


def test_a_user_without_a_home_has_no_log(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> NoReturn:
        raise RuntimeError

    monkeypatch.setattr(paths, "state_folder", homeless)
    logs.start()
    assert [type(handler) for handler in own_handlers()] == [logging.NullHandler]


def test_a_full_disk_loses_the_record_and_says_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    logs.start(tmp_path)
    (handler,) = own_handlers()
    assert isinstance(handler, logs.LogFile)
    assert handler.stream is not None
    handler.stream.close()
    handler.stream = FullDisk(io.BytesIO(), encoding="utf-8")
    logging.getLogger("shekara.test").info("lost")
    assert capfd.readouterr() == ("", "")
