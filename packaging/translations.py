"""Catalogues of translations: kept in step with the sources, checked, filled and compiled.

    translations.py update [--add kk]   bring every catalogue up to date, or begin a new one
    translations.py missing ru          print what is not translated yet, as JSON
    translations.py fill ru FILE.json   take translations in that form
    translations.py check               list everything that is wrong, exit 1 if anything is
    translations.py compile             make the .qm files the program reads

sentences.py reads them from the sources; Qt's tools merge them into the catalogues.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sentences import Sentence, TranslationError, sentences

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = "en"

Forms = list[str]
Translations = Mapping[str, Mapping[str, "str | Forms"]]

# Ours, Qt's and those of the command line's parser: {name}, %n, %(name)s, %s.
_PLACE = re.compile(r"\{\w*\}|%n|%\(\w+\)[a-z]|%[srd]\b")
_WORD = re.compile(r"\w+")
_LATIN = re.compile(r"[A-Za-z]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LOOK_ALIKES = frozenset("AaBCcEeHKkMOoPpTXxYyi")


def qt_tool(name: str) -> str:
    """Give the path of a tool that comes with PySide6."""
    package = importlib.util.find_spec("PySide6")
    for folder in (package.submodule_search_locations or ()) if package else ():
        for file in (Path(folder, name), Path(folder, f"{name}.exe")):
            if file.exists():
                return str(file)
    message = f"{name} is part of PySide6: start this with the Python of the checkout's .venv"
    raise TranslationError(message)


def merged(catalogue: bytes | None, code: str, wanted: Iterable[Sentence]) -> bytes:
    """Give a catalogue brought up to date, or a new one: same input, same bytes.

    What was translated stays; what is wanted no more goes; what is new is unfinished.
    """
    with tempfile.TemporaryDirectory() as folder:
        listing, result = Path(folder, "listing.py"), Path(folder, f"shekara_{code}.ts")
        listing.write_text("".join(map(_listed, wanted)), "utf-8")
        if catalogue is not None:
            result.write_bytes(catalogue)
        settings = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none"]
        settings += ["-source-language", ENGLISH, "-target-language", code]
        settings += ["-pluralonly"] if code == ENGLISH else []
        _run([qt_tool("lupdate"), *settings, str(listing), "-ts", str(result)])
        return result.read_bytes().replace(b"\r\n", b"\n")


def _listed(sentence: Sentence) -> str:
    words = [sentence.context, sentence.source, sentence.comment]
    written = ", ".join(json.dumps(part, ensure_ascii=False) for part in words)
    return f"translate({written}{', 1' if sentence.counted else ''})\n"


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TranslationError(done.stderr.strip() or f"{command[0]} failed")


def catalogues(root: Path) -> dict[str, Path]:
    """Give the catalogues by the code of their language."""
    files = sorted(_folder(root).glob("shekara_*.ts"))
    return {file.stem.removeprefix("shekara_"): file for file in files}


def update(root: Path, added: Sequence[str] = ()) -> list[str]:
    """Bring every catalogue up to date and begin those of new languages; give the changed."""
    wanted = sentences(root).sentences
    files = {code: _folder(root) / f"shekara_{code}.ts" for code in added} | catalogues(root)
    changed: list[str] = []
    for code, file in files.items():
        before = file.read_bytes() if file.exists() else None
        after = merged(before, code, wanted)
        if after != before:
            _replace(file, after)
            changed.append(code)
    return changed


def compile_all(root: Path) -> list[str]:
    """Compile every catalogue that is newer than its compiled form; give those."""
    compiled: list[str] = []
    for code, file in catalogues(root).items():
        target = file.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < file.stat().st_mtime:
            with tempfile.TemporaryDirectory() as folder:
                fresh = Path(folder, target.name)
                settings = ["-silent", "-nounfinished"]
                _run([qt_tool("lrelease"), *settings, str(file), "-qm", str(fresh)])
                _replace(target, fresh.read_bytes())
            compiled.append(code)
    return compiled


def missing(root: Path, code: str) -> dict[str, dict[str, str | Forms]]:
    """Give what a language lacks, by context and source, with what may be meant if known."""
    found: dict[str, dict[str, str | Forms]] = {}
    for message in _messages(merged(_read(root, code), code, sentences(root).sentences)):
        if message.state:
            forms = message.forms if message.counted else message.forms[0]
            found.setdefault(message.context, {})[message.source] = forms
    return found


def fill(root: Path, code: str, given: Translations) -> list[str]:
    """Take translations into a catalogue; give those that no sentence asks for."""
    wanted = sentences(root).sentences
    tree = ET.fromstring(merged(_read(root, code), code, wanted))  # noqa: S314  (our own file)
    open_ones = {(context, source) for context, words in given.items() for source in words}
    for message in _in_tree(tree):
        new = given.get(message.context, {}).get(message.source)
        open_ones.discard((message.context, message.source))
        if new and all(new):
            message.write([new] if isinstance(new, str) else new)
    filled = cast("bytes", ET.tostring(tree, encoding="utf-8", xml_declaration=True))
    _replace(catalogues(root)[code], merged(filled, code, wanted))
    return [f"{context}: {source}" for context, source in sorted(open_ones)]


@dataclass
class Message:
    """One entry of a catalogue; `state` is empty when it is finished."""

    context: str
    source: str
    counted: bool
    translation: ET.Element

    @property
    def state(self) -> str:
        """Give what the entry is called when it is not finished."""
        return self.translation.get("type", "")

    @property
    def forms(self) -> Forms:
        """Give the plural forms, or the one translation."""
        parts = self.translation.findall("numerusform") if self.counted else [self.translation]
        return [part.text or "" for part in parts]

    def write(self, forms: Forms) -> None:
        """Put in a finished translation."""
        self.translation.clear()
        if not self.counted:
            self.translation.text = forms[0]
            return
        for form in forms:
            ET.SubElement(self.translation, "numerusform").text = form


def _messages(catalogue: bytes) -> Iterator[Message]:
    return _in_tree(ET.fromstring(catalogue))  # noqa: S314  (our own file)


def _in_tree(tree: ET.Element) -> Iterator[Message]:
    for context in tree.iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is not None:
                name, source = context.findtext("name", ""), entry.findtext("source", "")
                yield Message(name, source, entry.get("numerus") == "yes", translation)


def _folder(root: Path) -> Path:
    return root / "resources" / "translations"


def _read(root: Path, code: str) -> bytes:
    known = catalogues(root)
    if code not in known:
        message = f"there is no catalogue for “{code}”: begin one with update --add {code}"
        raise TranslationError(message)
    return known[code].read_bytes()


def _replace(file: Path, content: bytes) -> None:
    """Write beside the file and replace it, so that a reader never meets half of it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=".fresh-") as folder:
        fresh = Path(folder, file.name)
        fresh.write_bytes(content)
        fresh.replace(file)


def check(root: Path) -> list[str]:
    """Give everything that is wrong with sentences and catalogues."""
    findings = sentences(root)
    problems = [*findings.problems]
    for code, file in catalogues(root).items():
        content = file.read_bytes()
        if merged(content, code, findings.sentences) != content:
            problems.append(f"{file.name}: not up to date; run translations.py update")
        expected = plural_forms(code)
        for message in _messages(content):
            place = f"{file.name}: {message.context}: “{message.source}”"
            problems += [f"{place}: {fault}" for fault in faults(message, code, expected)]
    return problems


def plural_forms(code: str) -> int:
    """Give how many plural forms Qt has for a language."""
    probe = Sentence("probe", "%n", counted=True)
    return len(next(_messages(merged(None, code, [probe]))).forms)


def faults(message: Message, code: str, plurals: int) -> Iterator[str]:
    """Give what is wrong with one translation."""
    if message.state or not all(form.strip() for form in message.forms):
        yield message.state or "empty"
        return
    if message.counted and len(message.forms) != plurals:
        yield f"{len(message.forms)} plural forms instead of {plurals}"
    for form in message.forms:
        if _places(form) != _places(message.source):
            yield f"places differ in “{form}”"
        if code != ENGLISH:
            yield from _foreign_letters(form, message.source)
            if set("“”") & set(form):
                yield f"English quotation marks in “{form}”"


def _places(text: str) -> list[str]:
    return sorted(set(_PLACE.findall(text)))


def _foreign_letters(form: str, source: str) -> Iterator[str]:
    """Give words that mix alphabets, and single Latin letters that pass for Cyrillic ones."""
    allowed = set(_WORD.findall(source))
    for word in _WORD.findall(_PLACE.sub(" ", form)):
        mixed = _LATIN.search(word) and _CYRILLIC.search(word)
        if mixed or (word in _LOOK_ALIKES and word not in allowed):
            yield f"Latin letters in “{word}”"


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Do what was asked; give the exit code."""
    asked = _parser().parse_args(arguments)
    try:
        lines = _answers(asked, root)
    except TranslationError as error:
        lines = [str(error)]
    for line in lines:
        print(line, file=sys.stderr)
    return 1 if lines else 0


def _answers(asked: argparse.Namespace, root: Path) -> list[str]:
    """Carry out the command; give what is wrong."""
    match asked.command:
        case "update":
            print("changed:", ", ".join(update(root, asked.add)) or "nothing")
            return sentences(root).problems
        case "compile":
            print("compiled:", ", ".join(compile_all(root)) or "nothing")
            return []
        case "missing":
            print(json.dumps(missing(root, asked.language), ensure_ascii=False, indent=1))
            return []
        case "fill":
            given: Any = json.loads(asked.file.read_text("utf-8"))
            return [f"unknown: {name}" for name in fill(root, asked.language, given)]
        case _:
            return check(root)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    updating = commands.add_parser("update", help="bring every catalogue up to date")
    updating.add_argument("--add", action="append", default=[], metavar="CODE", help="begin one")
    commands.add_parser("compile", help="make the .qm files the program reads")
    commands.add_parser("check", help="list everything that is wrong")
    lacking = commands.add_parser("missing", help="print what is not translated yet, as JSON")
    filling = commands.add_parser("fill", help="take translations in the form of `missing`")
    for command in (lacking, filling):
        command.add_argument("language", help="two-letter code")
    filling.add_argument("file", type=Path, help="JSON file")
    return parser


if __name__ == "__main__":
    sys.exit(main())
