"""What no file of the repository may hold: where a machine keeps things, or where packages lie."""

import re
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
# In two parts each, so that this file does not hold what it forbids.
HOSTS = [
    ("pypi", ".org"),
    ("pythonhosted", ".org"),
    ("npmjs", ".org"),
    ("npmjs", ".com"),
    ("yarnpkg", ".com"),
    ("deb.debian", ".org"),
    ("security.debian", ".org"),
    ("snapshot.debian", ".org"),
    ("archive.ubuntu", ".com"),
]
PLACES = [("/wo", "rk/"), ("/ro", "ot/"), ("/ho", "me/"), ("/o", "pt/"), ("/us", "ers/")]


def tracked_files() -> list[Path]:
    """Every file git holds or would add."""
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={TOP}", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=TOP,
        capture_output=True,
        check=True,
    )
    names = listed.stdout.decode().split("\0")[:-1]
    # A file that was deleted, yet not committed so, is listed still.
    return [TOP / name for name in names if (TOP / name).is_file()]


def test_no_file_names_a_package_registry() -> None:
    hosts = re.compile(b"|".join(re.escape("".join(parts).encode()) for parts in HOSTS))
    assert not [file for file in tracked_files() if hosts.search(file.read_bytes())]


def test_no_file_names_a_place_on_a_machine() -> None:
    # Inside of an address or a longer path it is something else.
    names = b"|".join(re.escape("".join(parts).encode()) for parts in PLACES)
    places = re.compile(rb"(?<![\w.:/~-])(?:" + names + rb")")
    assert not [file for file in tracked_files() if places.search(file.read_bytes())]


@pytest.mark.parametrize("name", ["uv.lock", "poetry.lock", "package-lock.json"])
def test_locks_with_download_addresses_are_ignored(name: str) -> None:
    ignored = subprocess.run(
        ["git", "-c", f"safe.directory={TOP}", "check-ignore", "--quiet", name],
        cwd=TOP,
        check=False,
    )
    assert ignored.returncode == 0


@pytest.mark.parametrize("folder", ["desktop", "data", "resources", "packaging"])
def test_folders_that_are_no_packages_hold_no_init_file(folder: str) -> None:
    assert not (TOP / folder / "__init__.py").exists()
