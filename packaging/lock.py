"""Compile pyproject.toml into the lock files, or check that they still agree with it.

    python packaging/lock.py compile [--upgrade]
    python packaging/lock.py check

`requirements.lock` holds every dependency of every group. Two parts of it, in the same versions,
are what Shekara needs to run (`requirements-run.lock`) and what must be there first, to build the
checkout (`requirements-build.lock`). Versions and hashes already locked stay, so a check does not
depend on what was released since. Runs in the environment of the tests, which has uv.
"""

from __future__ import annotations

import difflib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
WHOLE = "requirements.lock"
# What each lock is compiled from; the first one binds the others.
SOURCES = {
    WHOLE: ["pyproject.toml", "--group=build", "--group=lint", "--group=test"],
    "requirements-run.lock": ["pyproject.toml"],
    "requirements-build.lock": ["--group=install"],
}


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks; the exit code."""
    if arguments in (["compile"], ["compile", "--upgrade"]):
        compile_locks(TOP / "packaging", upgrade="--upgrade" in arguments)
        return 0
    if arguments == ["check"]:
        return check()
    print(__doc__, file=sys.stderr)
    return 2


def check() -> int:
    """Compile into a copy and show what differs; 0 when nothing does, else 1."""
    with tempfile.TemporaryDirectory() as folder:
        for name in SOURCES:
            shutil.copy(TOP / "packaging" / name, folder)
        compile_locks(Path(folder), upgrade=False)
        differences = [
            line
            for name in SOURCES
            for line in differing(TOP / "packaging" / name, Path(folder, name))
        ]
    if differences:
        print("\n".join(differences))
        print("The locks do not follow from pyproject.toml: run packaging/lock.py compile.")
        return 1
    print("The locks follow from pyproject.toml.")
    return 0


def compile_locks(folder: Path, *, upgrade: bool) -> None:
    """Write the locks into `folder`, keeping the versions locked there unless told otherwise."""
    newest = ["--upgrade"] if upgrade else []
    for name, sources in SOURCES.items():
        bound = [] if name == WHOLE else [f"--constraints={folder / WHOLE}"]
        compile_one(folder / name, [*sources, *newest, *bound])


def compile_one(output: Path, choice: Sequence[str]) -> None:
    """Resolve the chosen requirements for every platform into pins with hashes."""
    plain = ["--quiet", "--no-header", "--no-annotate", "--no-emit-index-url"]
    for_all = ["--universal", "--python-version=3.11", "--fork-strategy=fewest"]
    command = [sys.executable, "-m", "uv", "pip", "compile", "--no-config", "--generate-hashes"]
    command += [*plain, *for_all, *choice, f"--output-file={output}"]
    subprocess.run(command, cwd=TOP, stdout=subprocess.DEVNULL, check=True)


def differing(committed: Path, compiled: Path) -> list[str]:
    """The lines by which the committed lock differs from the compiled one."""
    before = committed.read_text("utf-8").splitlines()
    after = compiled.read_text("utf-8").splitlines()
    return list(difflib.unified_diff(before, after, committed.name, "pyproject.toml", lineterm=""))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
