"""Reading one XML part of a workbook as a stream: nothing is built, nothing expanded.

Refused are declarations of any kind, so that no entity exists, tags without an end, and depth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from shekara.store.exchange.guards import BROKEN, UNUSUAL, refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from shekara.domain.errors import DocumentError

_DEEPEST = 64
_LONGEST_TAG = 16
"""In chunks."""

_SPREADSHEET = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main ",
    "http://purl.oclc.org/ooxml/spreadsheetml/main ",
)
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships "


class Part:
    """Hears of the tags of a part, by their names without the namespaces of spreadsheets."""

    def __init__(self, path: Path) -> None:
        """Begin with nothing read of a part of the file."""
        self.path = path
        self._names: dict[str, str] = {}
        self._depth = 0
        self._words: list[str] | None = None

    def read(self, chunks: Iterable[bytes]) -> None:
        """Read the part; raises DocumentError where it is damaged or dangerous."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._said
        parser.StartDoctypeDeclHandler = self._refuse
        waited = 0
        for chunk in chunks:
            waited = 0 if b">" in chunk else waited + 1
            if waited > _LONGEST_TAG:
                self._refuse()
            self._parse(parser, chunk)
        self._parse(parser, b"", last=True)

    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Hear that a tag begins."""

    def end(self, tag: str) -> None:
        """Hear that a tag ends."""

    def listen(self) -> None:
        """Keep the words that follow."""
        self._words = []

    def heard(self) -> str:
        """Give the words since `listen`, and keep no more."""
        words, self._words = self._words, None
        return "".join(words or ())

    def broken(self) -> DocumentError:
        """Give the error for what no spreadsheet program writes."""
        return refusal(self.path, BROKEN)

    def _parse(self, parser: expat.XMLParserType, chunk: bytes, *, last: bool = False) -> None:
        try:
            parser.Parse(chunk, last)
        except (expat.ExpatError, LookupError, ValueError) as error:  # an encoding nobody knows
            raise self.broken() from error

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            self._refuse()
        self.begin(self._tag(name), attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self.end(self._tag(name))

    def _said(self, words: str) -> None:
        if self._words is not None:
            self._words.append(words)

    def _refuse(self, *_: object) -> None:
        raise refusal(self.path, UNUSUAL)

    def _tag(self, name: str) -> str:
        """Give the bare name of a tag that is known by its namespace, else all of it."""
        if name not in self._names:
            if len(self._names) > _MOST_NAMES:
                self._refuse()
            self._names[name] = bare(name)
        return self._names[name]


def bare(name: str) -> str:
    """Give the name of a tag of spreadsheets without its namespace; of any other, all of it."""
    for namespace in (*_SPREADSHEET, _RELATIONSHIPS):
        name = name.removeprefix(namespace)
    return name


_MOST_NAMES = 10_000
"""More different tags than any format has."""
