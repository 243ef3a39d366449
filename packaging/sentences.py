"""The sentences of the product: what its sources and data tables hold to be translated.

They come from Python's own reading of the sources, because Qt's extractor overlooks plural
forms and takes f-strings for text.
"""

from __future__ import annotations

import ast
import csv
import json
from dataclasses import dataclass, field
from pathlib import Path

DATA_CONTEXT = "data"


class TranslationError(Exception):
    """Something in the sources or the catalogues that keeps the work from going on."""


@dataclass(frozen=True)
class Sentence:
    """One thing to translate: its context, English source, and whether a number decides."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False


@dataclass
class Findings:
    """The sentences of the product in the order of its files, and what is wrong with them."""

    sentences: dict[Sentence, None] = field(default_factory=dict[Sentence, None])
    problems: list[str] = field(default_factory=list[str])


def sentences(root: Path) -> Findings:
    """Give every sentence below `desktop/` and every translatable value below `data/`."""
    findings = Findings()
    for file in sorted((root / "desktop").rglob("*.py")):
        try:
            tree = ast.parse(file.read_text("utf-8"), str(file))
        except SyntaxError as error:
            raise TranslationError(str(error)) from error
        _Reader(file.relative_to(root).as_posix(), findings).visit(tree)
    for value in translatable_values(root / "data"):
        findings.sentences[Sentence(DATA_CONTEXT, value)] = None
    return findings


def translatable_values(data: Path) -> list[str]:
    """Give the values of all columns that the data package marks as translatable."""
    package = data / "datapackage.json"
    if not package.exists():
        return []
    values: set[str] = set()
    for resource in json.loads(package.read_text("utf-8"))["resources"]:
        fields = resource.get("schema", {}).get("fields", ())
        names = [column["name"] for column in fields if column.get("translatable")]
        if names:
            with (data / resource["path"]).open(encoding="utf-8-sig", newline="") as table:
                values.update(row[name] for row in csv.DictReader(table) for name in names)
    return sorted(value for value in values if value.strip())


class _Reader(ast.NodeVisitor):
    """Collects the sentences of one file; `tr` belongs to the class it stands in."""

    def __init__(self, name: str, findings: Findings) -> None:
        self._name = name
        self._findings = findings
        self._classes = [""]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class while reading it."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take in a call that marks a sentence."""
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = node.func.id if isinstance(node.func, ast.Name) else called
        arguments: list[ast.expr] = [*node.args, *(word.value for word in node.keywords)]
        if called == "tr" and arguments:
            self._take(node, called, [ast.Constant(self._classes[-1]), *arguments])
        elif called in {"QT_TRANSLATE_NOOP", "plural", "translate"} and len(arguments) > 1:
            self._take(node, called, arguments)
        elif called == "Text" and len(arguments) > 1:
            self._refuse_hidden(node, arguments)
        self.generic_visit(node)

    def _take(self, node: ast.Call, called: str, arguments: list[ast.expr]) -> None:
        context, source, comment = (_plain(part) for part in (*arguments, ast.Constant(""))[:3])
        if context is None or source is None or comment is None:
            looked_up = (ast.Name, ast.Attribute, ast.Subscript)
            if called not in {"tr", "translate"} or not isinstance(arguments[1], looked_up):
                self._fault(node, f"{called}() takes plain text only, so that it can be listed")
            return
        counted = len(arguments) > 3  # noqa: PLR2004  (context, source, comment, number)
        if counted != ("%n" in source):
            self._fault(node, f"%n and a number go together: “{source}”")
        self._findings.sentences[Sentence(context, source, comment, counted)] = None

    def _refuse_hidden(self, node: ast.Call, arguments: list[ast.expr]) -> None:
        context, source = (_plain(part) for part in arguments[:2])
        if context and source:
            self._fault(node, f"“{source}” is listed nowhere: use QT_TRANSLATE_NOOP")

    def _fault(self, node: ast.AST, problem: str) -> None:
        line = getattr(node, "lineno", 0)
        self._findings.problems.append(f"{self._name}:{line}: {problem}")


def _plain(part: ast.expr) -> str | None:
    return part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else None
