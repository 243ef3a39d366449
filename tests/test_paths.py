"""Where shipped files and the user's own folder are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from shekara import paths


def test_a_checkout_has_its_data_at_the_top_level() -> None:
    assert paths.bundled("data") == Path(__file__).parents[1] / "data"


def test_an_installed_program_has_its_data_within_the_package(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "shekara"
    (package / "_bundled" / "data").mkdir(parents=True)
    assert paths.bundled("data", package) == package / "_bundled" / "data"


def test_linux_keeps_state_where_the_user_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert paths.state_folder() == tmp_path / "shekara"


@pytest.mark.parametrize("said", ["", "relative/folder"])
def test_linux_keeps_state_in_the_home_otherwise(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", said)
    assert paths.state_folder() == tmp_path / ".local" / "state" / "shekara"


def test_windows_keeps_state_in_the_local_application_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert paths.state_folder() == tmp_path / "Shekara"


def test_windows_without_a_named_folder_has_one_in_the_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    assert paths.state_folder() == tmp_path / "AppData" / "Local" / "Shekara"
