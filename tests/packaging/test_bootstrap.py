"""The commands of bootstrap.py, and how a step speaks and fails."""

import subprocess
import sys
from pathlib import Path

import pytest

import bootstrap
import commands
import steps

BOOTSTRAP = Path(bootstrap.__file__)


@pytest.mark.parametrize(
    ("version", "fits"), [((3, 10), False), ((3, 11), True), ((3, 14), True), ((4, 0), True)]
)
def test_python_from_3_11_on_fits(version: tuple[int, int], fits: bool) -> None:  # noqa: FBT001
    assert bootstrap.supports(version) is fits


def test_an_older_python_is_told_both_versions(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "OLDEST_PYTHON", (9, 0))
    assert bootstrap.main(["run"]) == 1
    found = sys.version.split()[0]
    assert capsys.readouterr().err == f"Shekara needs Python 9.0 or newer; this is {found}.\n"


@pytest.mark.parametrize("arguments", [[], ["start"], ["-x"]])
def test_an_unknown_command_shows_the_usage_on_standard_error(arguments: list[str]) -> None:
    told = subprocess.run(
        [sys.executable, BOOTSTRAP, *arguments], capture_output=True, text=True, check=False
    )
    assert told.returncode == 2
    assert told.stdout == ""
    assert told.stderr == commands.USAGE + "\n"


def test_help_is_no_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["--help"]) == 0
    assert capsys.readouterr().out == commands.USAGE + "\n"


@pytest.mark.parametrize(
    ("given", "passed"),
    [
        ([], ["-n", "auto"]),
        (["tests/store", "-x"], ["-n", "auto", "tests/store", "-x"]),
        (["-n0"], ["-n0"]),
        (["-n", "3"], ["-n", "3"]),
        (["--numprocesses=2"], ["--numprocesses=2"]),
        (["tests/benchmarks"], ["-n", "0", "tests/benchmarks"]),
    ],
)
def test_tests_use_every_core_unless_told_otherwise_or_measuring(
    given: list[str], passed: list[str]
) -> None:
    assert commands.pytest_arguments(given) == passed


def test_a_quiet_step_shows_its_output_only_when_it_fails(
    capsys: pytest.CaptureFixture[str],
) -> None:
    steps.run_quietly([sys.executable, "-c", "print('fine')"], "Trying")
    assert capsys.readouterr() == ("", "")
    with pytest.raises(steps.SetupError, match=r"^Trying failed with exit code 3"):
        steps.run_quietly([sys.executable, "-c", "print('why'); raise SystemExit(3)"], "Trying")
    assert capsys.readouterr() == ("", "why\n")


def test_a_step_that_cannot_start_says_so() -> None:
    with pytest.raises(steps.SetupError, match="nowhere cannot be started"):
        steps.run_quietly(["nowhere"], "Trying")
