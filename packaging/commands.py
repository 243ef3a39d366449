"""What `bootstrap.py run` and `bootstrap.py test` do once the Python is known to fit."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from environment import Checkout, prepare
from steps import SetupError, say
from system import DRAWING, WINDOWS, has_display, require_libraries

USAGE = """\
usage: python3 packaging/bootstrap.py run [arguments of shekara]
       python3 packaging/bootstrap.py test [arguments of pytest]"""
FAILED = 1
MISUSED = 2


def main(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` name; the exit code."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", ())
    if command not in {"run", "test"}:
        print(USAGE, file=sys.stdout if command in {"-h", "--help"} else sys.stderr)
        return 0 if command in {"-h", "--help"} else MISUSED
    checkout = Checkout(Path(__file__).resolve().parents[1])
    try:
        return run(checkout, rest) if command == "run" else test(checkout, rest)
    except SetupError as error:
        say(str(error))
        return FAILED
    except KeyboardInterrupt:
        say("Stopped. The next start goes on from here.")
        return 130


def run(checkout: Checkout, arguments: Sequence[str]) -> int:
    """Start Shekara; without a display and without arguments write the sample's brief."""
    seen = has_display(sys.platform, os.environ)
    require_libraries(WINDOWS if seen else DRAWING)
    prepare(checkout, "run")
    if not arguments and not seen:
        return write_sample(checkout)
    return hand_over([checkout.program("shekara"), *arguments], os.environ)


def test(checkout: Checkout, arguments: Sequence[str]) -> int:
    """Run the whole test suite, or what `arguments` choose of it, without a screen."""
    if not require_libraries(DRAWING):
        return FAILED
    prepare(checkout, "test")
    os.chdir(checkout.top)
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return hand_over([checkout.program("pytest"), *pytest_arguments(arguments)], environ)


def pytest_arguments(arguments: Sequence[str]) -> list[str]:
    """The arguments for pytest: on every core, unless told otherwise or measuring time."""
    if any(argument.startswith(("-n", "--numprocesses")) for argument in arguments):
        return list(arguments)
    measuring = any("benchmark" in argument for argument in arguments)
    return ["-n", "0" if measuring else "auto", *arguments]


def hand_over(command: list[str], environ: Mapping[str, str]) -> int:
    """Become `command`, so that signals and exit code are its own; on Windows, wait for it."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(command[0], command, environ)  # noqa: S606 -- our own program, no shell
    return subprocess.run(command, env=environ, check=False).returncode


def write_sample(checkout: Checkout) -> int:
    """Write the sample and its brief to build/sample and name the brief; the exit code.

    A sample that is there is kept, with whatever was changed in it; the brief is made anew.
    """
    say("There is no display, so Shekara writes the brief of its sample instead of a window.")
    folder = checkout.top / "build" / "sample"
    folder.mkdir(parents=True, exist_ok=True)
    document, brief = folder / "alatau.shekara", folder / "alatau.pdf"
    shekara = checkout.program("shekara")
    if not document.exists():
        made = subprocess.run(
            [shekara, "new", "--template", "alatau", "-o", str(document)], check=False
        )
        if made.returncode:
            return made.returncode
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        written = Path(fresh, brief.name)
        printed = subprocess.run(
            [shekara, "brief", str(document), "-o", str(written)],
            stdout=subprocess.DEVNULL,  # it would name the temporary file
            check=False,
        )
        if printed.returncode:
            return printed.returncode
        replaced = brief.exists()
        put_in_place(written, brief)
    print(f"{'Replaced' if replaced else 'Wrote'} {brief}")
    return 0


def put_in_place(written: Path, target: Path) -> None:
    """Move the finished file to its name, also over an older one."""
    try:
        written.replace(target)
    except PermissionError as error:
        # Windows refuses while a viewer holds the older one open.
        message = f"{target} cannot be replaced. Close it where it is open, then start again."
        raise SetupError(message) from error
