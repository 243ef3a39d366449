"""The parts of a workbook beside its sheets: which sheets there are, shared words, formats."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, NamedTuple

from typing_extensions import override

from shekara.store.exchange.part import Part

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Link(NamedTuple):
    """What a part refers to: the last word of the kind of relationship, and the part."""

    kind: str
    target: str


class Links(Part):
    """The relationships of a part, by their ids, with targets as they are named in the archive."""

    def __init__(self, path: Path, folder: str) -> None:
        """Begin with no relationship; targets are told from a folder of the archive."""
        super().__init__(path)
        self.found: dict[str, Link] = {}
        self._folder = folder

    @override
    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note a relationship."""
        if tag == "Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = posixpath.normpath(
                posixpath.join("/", self._folder, attributes.get("Target", ""))
            )
            self.found[attributes.get("Id", "")] = Link(kind, target.lstrip("/"))

    def of_kind(self, kind: str) -> str:
        """Give the first part of a kind, empty if there is none."""
        return next((link.target for link in self.found.values() if link.kind == kind), "")


class SheetEntry(NamedTuple):
    """A sheet as the workbook lists it."""

    name: str
    link: str
    shown: bool


class Book(Part):
    """The list of sheets."""

    def __init__(self, path: Path) -> None:
        """Begin with no sheet."""
        super().__init__(path)
        self.sheets: list[SheetEntry] = []
        self.counts_from_1904 = False

    @override
    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note a sheet, or the day from which days are counted."""
        if tag == "sheet":
            link = next((link for key, link in attributes.items() if key.endswith(" id")), "")
            shown = attributes.get("state", "visible") == "visible"
            self.sheets.append(SheetEntry(attributes.get("name", ""), link, shown))
        elif tag == "workbookPr":
            self.counts_from_1904 = attributes.get("date1904") in ("1", "true")


class Strings(Part):
    """The words that cells refer to by number."""

    def __init__(self, path: Path) -> None:
        """Begin with no words."""
        super().__init__(path)
        self.found: list[str] = []
        self._parts: list[str] = []
        self._spoken = 0

    @override
    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Listen to words, but not to how they are spoken."""
        if tag == "rPh":
            self._spoken += 1
        elif tag == "t" and not self._spoken:
            self.listen()

    @override
    def end(self, tag: str) -> None:
        """Put the parts of words together."""
        if tag == "rPh":
            self._spoken -= 1
        elif tag == "t" and not self._spoken:
            self._parts.append(self.heard())
        elif tag == "si":
            self.found.append("".join(self._parts))
            self._parts = []


class Styles(Part):
    """Which styles of cells show a number as a date."""

    def __init__(self, path: Path) -> None:
        """Begin with no style."""
        super().__init__(path)
        self.dates: set[str] = set()
        self._codes: dict[str, str] = {}
        self._within = False
        self._count = 0

    @override
    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note the code of a format, or the format of a style."""
        if tag == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif tag == "cellXfs":
            self._within = True
        elif tag == "xf" and self._within:
            if self._is_date(attributes.get("numFmtId", "0")):
                self.dates.add(str(self._count))
            self._count += 1

    @override
    def end(self, tag: str) -> None:
        """Note that the styles of cells are over."""
        if tag == "cellXfs":
            self._within = False

    def _is_date(self, number: str) -> bool:
        from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format

        known = {str(each): code for each, code in BUILTIN_FORMATS.items()}
        return bool(is_date_format(self._codes.get(number, known.get(number))))
