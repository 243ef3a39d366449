"""What the command line understands."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

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
_JSON = QT_TRANSLATE_NOOP("cli", "print one JSON document, for other programs")


def parser(language: Language) -> argparse.ArgumentParser:
    """Give the parser of the whole command line, its help in the language."""

    def says(text: Text) -> str:
        return language.text(text).replace("%", "%%")

    top = argparse.ArgumentParser(prog="shekara", description=says(_ABOUT), allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"Shekara {__version__}")
    commands = top.add_subparsers(
        dest="command", metavar="COMMAND", title=says(QT_TRANSLATE_NOOP("cli", "commands"))
    )

    def command(name: str, text: Text) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=says(text), description=says(text), allow_abbrev=False
        )

    new = command("new", QT_TRANSLATE_NOOP("cli", "start an assessment from a template"))
    new.add_argument(
        "--template",
        choices=TEMPLATES,
        required=True,
        help=says(
            QT_TRANSLATE_NOOP(
                "cli",
                "alatau: Zhambyl and Chuy; kostanay-chelyabinsk; blank: any pair, without factors",
            )
        ),
    )
    new.add_argument(
        "--pair",
        metavar="A,B",
        help=says(QT_TRANSLATE_NOOP("cli", "the pair of regions for “blank”: KZ-31,KG-C")),
    )
    new.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        required=True,
        help=says(QT_TRANSLATE_NOOP("cli", "the file to write; it must not exist yet")),
    )
    _add_language(new, says(QT_TRANSLATE_NOOP("cli", "the language of its brief")))

    pairs = command("pairs", QT_TRANSLATE_NOOP("cli", "list the pairs of border regions"))
    pairs.add_argument(
        "--all",
        action="store_true",
        help=says(QT_TRANSLATE_NOOP("cli", "also pairs that share no border")),
    )
    pairs.add_argument("--json", action="store_true", help=says(_JSON))

    change = command("set", QT_TRANSLATE_NOOP("cli", "change one thing in an assessment"))
    change.add_argument("file", metavar="FILE", help=says(_FILE))
    change.add_argument(
        "address",
        metavar="PLACE",
        help=says(
            QT_TRANSLATE_NOOP(
                "cli", "what to change: swot.S1.weight, scenario.crisis.weight, passport.title …"
            )
        ),
    )
    change.add_argument(
        "value", metavar="VALUE", help=says(QT_TRANSLATE_NOOP("cli", "what it becomes"))
    )

    evaluate = command("evaluate", QT_TRANSLATE_NOOP("cli", "compute an assessment’s results"))
    evaluate.add_argument("file", metavar="FILE", help=says(_FILE))
    evaluate.add_argument("--json", action="store_true", help=says(_JSON))

    brief = command("brief", QT_TRANSLATE_NOOP("cli", "write the brief, a PDF file"))
    brief.add_argument("file", metavar="FILE", help=says(_FILE))
    brief.add_argument(
        "-o",
        "--output",
        metavar="OUT.pdf",
        required=True,
        help=says(QT_TRANSLATE_NOOP("cli", "the PDF file to write")),
    )
    _add_language(
        brief,
        says(QT_TRANSLATE_NOOP("cli", "its language; without it the one the assessment names")),
    )

    check = command("check", QT_TRANSLATE_NOOP("cli", "tell what is missing or doubtful"))
    check.add_argument("file", metavar="FILE", help=says(_FILE))
    check.add_argument("--json", action="store_true", help=says(_JSON))
    return top


def _add_language(command: argparse.ArgumentParser, says: str) -> None:
    command.add_argument("--language", metavar="en|ru", help=says)
