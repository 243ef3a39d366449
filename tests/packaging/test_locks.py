"""The lock files: one part of the other, complete with hashes, the same for everyone."""

import re
import tomllib
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-run.lock", "requirements-build.lock"]
PIN = re.compile(r"^([a-z0-9._-]+)==(\S+)", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    """The packages and versions that a lock file names."""
    return dict(PIN.findall((TOP / "packaging" / name).read_text("utf-8")))


@pytest.mark.parametrize("part", ["requirements-run.lock", "requirements-build.lock"])
def test_a_part_takes_the_same_versions_as_the_whole(part: str) -> None:
    assert pins(part).items() < pins("requirements.lock").items()


def test_running_takes_each_dependency_of_the_project() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]
    named = {re.split(r"[<>=!~\[ ]", wish)[0].lower() for wish in project["dependencies"]}
    assert named <= pins("requirements-run.lock").keys()


def test_the_builder_of_the_project_is_locked() -> None:
    assert "hatchling" in pins("requirements-build.lock")


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_carries_a_hash_and_nothing_else(name: str) -> None:
    text = (TOP / "packaging" / name).read_text("utf-8")
    entry = r"[a-z0-9._-]+==[^\s;]+( ; [^\\\n]+)? \\\n(    --hash=sha256:[0-9a-f]{64}( \\)?\n)+"
    assert re.fullmatch(f"({entry})+", text)
