"""Running one command line: language, arguments, command, and every problem as a sentence."""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

from shekara.cli import words
from shekara.cli.arguments import parser
from shekara.cli.commands import COMMANDS, FAILED, FINE
from shekara.cli.printing import print_problem
from shekara.domain.errors import ShekaraError
from shekara.translation import ENGLISH, available, language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_log = logging.getLogger(__name__)

_SET_AND_ITS_ARGUMENTS = 4


def run(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> int:
    """Run a command and give its exit code: 0 fine, 1 findings, 2 not possible."""
    spoken = language(preferred(environment))
    words.speak(spoken)
    _write_utf8()
    understood = parser(spoken)
    parsed = understood.parse_args(_protected(arguments))
    if parsed.command is None:
        understood.print_help()
        return FINE
    try:
        return COMMANDS[parsed.command](parsed, spoken)
    except ShekaraError as error:
        _log.info("Refused: %s", error)
        print_problem(error.text, spoken)
        return FAILED
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE


def _protected(arguments: Sequence[str]) -> list[str]:
    """Give the arguments so that a value such as -5 of `set` is not taken for an option."""
    if len(arguments) == _SET_AND_ITS_ARGUMENTS and arguments[0] == "set":
        return ["set", "--", *arguments[1:]]
    return list(arguments)


def preferred(environment: Mapping[str, str]) -> str:
    """Give the language of messages: that of the user's locale if there is one, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            code = environment[name].split("_")[0].split(".")[0]
            return code if code in available() else ENGLISH
    return ENGLISH


def _write_utf8() -> None:
    """Print every letter, whatever code page the terminal announces."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
