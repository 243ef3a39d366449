"""Running the command line within a test."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from shekara.cli.run import run


@dataclass(frozen=True)
class Outcome:
    """What a command gave back and printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def shekara(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Outcome]:
    """Run `shekara` with the arguments, in an empty folder, in English or another language."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str, language: str = "en") -> Outcome:
        capsys.readouterr()
        try:
            code = run(arguments, {"LANG": f"{language}.UTF-8"})
        except SystemExit as stop:
            code = int(stop.code or 0)
        printed = capsys.readouterr()
        return Outcome(code, printed.out, printed.err)

    return command


@pytest.fixture
def alatau(shekara: Callable[..., Outcome], tmp_path: Path) -> Path:
    """A document made from the template alatau."""
    shekara("new", "--template", "alatau", "-o", "a.shekara")
    return tmp_path / "a.shekara"
