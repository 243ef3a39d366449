"""packaging/datapackage.py: changes to the data do not pass unseen."""

import json
import shutil
from pathlib import Path

import pytest

import datapackage


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(datapackage.DATA, tmp_path / "data"))


def test_the_bundled_data_agrees_with_its_checksums() -> None:
    assert datapackage.differences(datapackage.DATA) == []


def test_a_changed_file_is_named(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trade = copy / "trade.csv"
    trade.write_bytes(trade.read_bytes().replace(b"4547.5", b"4547.6"))

    assert datapackage.main(["check"], copy) == 1
    assert "trade.csv differs" in capsys.readouterr().out


def test_a_missing_file_and_a_stranger_are_named(copy: Path) -> None:
    (copy / "zones.csv").rename(copy / "areas.csv")

    assert datapackage.differences(copy) == [
        "zones.csv is missing.",
        "areas.csv is not described in datapackage.json.",
    ]


def test_refreshing_accepts_the_files_as_they_are(copy: Path) -> None:
    with (copy / "trade.csv").open("ab") as trade:
        trade.write(b"\n")

    assert datapackage.main(["refresh"], copy) == 0
    assert datapackage.main(["check"], copy) == 0


def test_refreshing_whole_data_changes_nothing(copy: Path) -> None:
    before = (copy / "datapackage.json").read_bytes()

    datapackage.main(["refresh"], copy)

    assert (copy / "datapackage.json").read_bytes() == before
    assert json.loads(before)["name"] == "shekara-data"


def test_an_unknown_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert datapackage.main(["polish"]) == 2
    assert "refresh" in capsys.readouterr().err
