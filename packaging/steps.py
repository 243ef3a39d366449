"""How a step of the set-up speaks, runs another program quietly, and fails."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence


class SetupError(Exception):
    """A step failed; the message is for the person who started it."""


def say(sentence: str) -> None:
    """Tell the person what happens, leaving standard output to the program itself."""
    print(sentence, file=sys.stderr, flush=True)


def run_quietly(
    command: Sequence[str], purpose: str, environ: Mapping[str, str] | None = None
) -> None:
    """Run `command`, showing what it printed only when it fails."""
    try:
        done = subprocess.run(
            command,
            env={**os.environ, **(environ or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        message = f"{purpose} failed: {command[0]} cannot be started ({error.strerror})."
        raise SetupError(message) from error
    if done.returncode:
        say(done.stdout.rstrip())
        message = f"{purpose} failed with exit code {done.returncode}; its own words are above."
        raise SetupError(message)
