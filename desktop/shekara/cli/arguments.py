"""What the command line understands."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from shekara import __version__
from shekara.domain.templates import TEMPLATES
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.text import Language, Text

_ABOUT = QT_TRANSLATE_NOOP(
    "cli",
    "Shekara appraises trade-logistics hubs on the border of Kazakhstan with Russia and "
    "Kyrgyzstan, offline.",
)
_FILE = QT_TRANSLATE_NOOP("cli", "the assessment, a .shekara file")
_LANGUAGE_OF_OUTPUT = QT_TRANSLATE_NOOP(
    "cli", "its language; without it the one the assessment names"
)
_JSON = QT_TRANSLATE_NOOP("cli", "print one JSON document, for other programs")
_TEMPLATES = QT_TRANSLATE_NOOP(
    "cli",
    "alatau: Zhambyl and Chuy; kostanay-chelyabinsk; blank: any pair, without factors",
)
_PLACE = QT_TRANSLATE_NOOP(
    "cli", "what to change: swot.S1.weight, scenario.crisis.weight, passport.title …"
)
_DRAWS = QT_TRANSLATE_NOOP(
    "cli",
    "simulate so many futures and recommend; 40000 are enough for most assessments",
)
_SEED = QT_TRANSLATE_NOOP("cli", "where the draws start: the same seed gives the same digits")


def parser(language: Language) -> argparse.ArgumentParser:
    """Give the parser of the whole command line, its help in the language."""
    commands = _Commands(language)
    for add in (_add_assessments, _add_evidence, _add_results):
        add(commands)
    return commands.top


class _Commands:
    """The commands, whose help is in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.top = argparse.ArgumentParser(
            prog="shekara", description=self.says(_ABOUT), allow_abbrev=False
        )
        self.top.add_argument("--version", action="version", version=f"Shekara {__version__}")
        self._all = self.top.add_subparsers(
            dest="command",
            metavar="COMMAND",
            title=self.says(QT_TRANSLATE_NOOP("cli", "commands")),
        )

    def says(self, text: Text) -> str:
        return self._language.text(text).replace("%", "%%")

    def add(self, name: str, text: Text) -> _Command:
        return _Command(
            self,
            self._all.add_parser(
                name, help=self.says(text), description=self.says(text), allow_abbrev=False
            ),
        )


class _Command:
    """One command, to which its arguments are added."""

    def __init__(self, commands: _Commands, taken: argparse.ArgumentParser) -> None:
        self._commands, self._parser = commands, taken

    def takes(self, *names: str, says: Text, **options: Any) -> None:  # noqa: ANN401  (argparse's own)
        """Add an argument or an option with its help."""
        self._parser.add_argument(*names, help=self._commands.says(says), **options)

    def takes_file(self) -> None:
        self.takes("file", metavar="FILE", says=_FILE)

    def takes_output(self, metavar: str, says: Text) -> None:
        self.takes("-o", "--output", metavar=metavar, required=True, says=says)

    def takes_json(self) -> None:
        self.takes("--json", action="store_true", says=_JSON)

    def takes_draws(self) -> None:
        self.takes("--draws", metavar="N", type=int, says=_DRAWS)
        self.takes("--seed", metavar="S", type=int, default=1, says=_SEED)

    def takes_language(self, says: Text) -> None:
        self.takes("--language", metavar="en|ru", says=says)


def _add_assessments(commands: _Commands) -> None:
    new = commands.add("new", QT_TRANSLATE_NOOP("cli", "start an assessment from a template"))
    new.takes("--template", choices=TEMPLATES, required=True, says=_TEMPLATES)
    new.takes(
        "--pair",
        metavar="A,B",
        says=QT_TRANSLATE_NOOP("cli", "the pair of regions for “blank”: KZ-31,KG-C"),
    )
    new.takes_output("FILE", QT_TRANSLATE_NOOP("cli", "the file to write; it must not exist yet"))
    new.takes_language(QT_TRANSLATE_NOOP("cli", "the language of its brief"))

    change = commands.add("set", QT_TRANSLATE_NOOP("cli", "change one thing in an assessment"))
    change.takes_file()
    change.takes("address", metavar="PLACE", says=_PLACE)
    change.takes("value", metavar="VALUE", says=QT_TRANSLATE_NOOP("cli", "what it becomes"))

    check = commands.add("check", QT_TRANSLATE_NOOP("cli", "tell what is missing or doubtful"))
    check.takes_file()
    check.takes_json()


def _add_evidence(commands: _Commands) -> None:
    pairs = commands.add("pairs", QT_TRANSLATE_NOOP("cli", "list the pairs of border regions"))
    pairs.takes(
        "--all",
        action="store_true",
        says=QT_TRANSLATE_NOOP("cli", "also pairs that share no border"),
    )
    pairs.takes_json()

    audit = commands.add(
        "audit",
        QT_TRANSLATE_NOOP("cli", "tell what does not add up in the bundled tables and claims"),
    )
    audit.takes(
        "file",
        metavar="FILE",
        nargs="?",
        says=QT_TRANSLATE_NOOP("cli", "an assessment whose judgements of the findings count"),
    )
    audit.takes_json()


def _add_results(commands: _Commands) -> None:
    evaluate = commands.add("evaluate", QT_TRANSLATE_NOOP("cli", "compute an assessment’s results"))
    evaluate.takes_file()
    evaluate.takes_json()
    evaluate.takes_draws()

    workbook = commands.add(
        "workbook",
        QT_TRANSLATE_NOOP("cli", "write the hub’s base case as a spreadsheet with live formulas"),
    )
    workbook.takes_file()
    workbook.takes_output("OUT.xlsx", QT_TRANSLATE_NOOP("cli", "the spreadsheet to write"))
    workbook.takes_language(_LANGUAGE_OF_OUTPUT)

    brief = commands.add("brief", QT_TRANSLATE_NOOP("cli", "write the brief, a PDF file"))
    brief.takes_file()
    brief.takes_output("OUT.pdf", QT_TRANSLATE_NOOP("cli", "the PDF file to write"))
    brief.takes_language(_LANGUAGE_OF_OUTPUT)
    brief.takes_draws()
