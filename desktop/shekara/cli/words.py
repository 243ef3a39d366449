"""The words of argparse, which it asks gettext for, from our own catalogues."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.text import Language

WORDS = tuple(
    (text.source, text)
    for text in (
        QT_TRANSLATE_NOOP("argparse", "usage: "),
        QT_TRANSLATE_NOOP("argparse", "positional arguments"),
        QT_TRANSLATE_NOOP("argparse", "options"),
        QT_TRANSLATE_NOOP("argparse", "show this help message and exit"),
        QT_TRANSLATE_NOOP("argparse", "show program's version number and exit"),
        QT_TRANSLATE_NOOP("argparse", "%(prog)s: error: %(message)s\n"),
        QT_TRANSLATE_NOOP("argparse", "argument %(argument_name)s: %(message)s"),
        QT_TRANSLATE_NOOP("argparse", "the following arguments are required: %s"),
        QT_TRANSLATE_NOOP("argparse", "unrecognized arguments: %s"),
        QT_TRANSLATE_NOOP("argparse", "expected one argument"),
        QT_TRANSLATE_NOOP("argparse", "ambiguous option: %(option)s could match %(matches)s"),
        QT_TRANSLATE_NOOP("argparse", "ignored explicit argument %r"),
        QT_TRANSLATE_NOOP("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    )
)


def speak(language: Language) -> None:
    """Let argparse speak a language: it looks its words up through its own name `_`."""
    known = {source: language.text(text) for source, text in WORDS}

    def say(word: str) -> str:
        return known.get(word, word)

    setattr(argparse, "_", say)  # noqa: B010  (the stubs do not know the name)
