"""The document as bytes: how an assessment is written down, and read back strictly.

A document is UTF-8 JSON with sorted keys: the format's name, its version, the program that
wrote it, and the assessment. Nothing is left out, so that a later default changes no old
document. Knows no files.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.assessment import Assessment
from shekara.domain.errors import DocumentError
from shekara.store.complaints import complaint, missing_key, unknown_key, wrong_kind
from shekara.store.migrations import STEPS, Step, migrated, present_version
from shekara.store.strict import FOREIGN, Members, below, shown, strict_json
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.store.strict import Json

FORMAT = "shekara"
VERSION = present_version()

_KEYS = ("format", "version", "written_by", "assessment")


def encode(assessment: Assessment, written_by: str) -> bytes:
    """Give the document of an assessment, naming the program that writes it.

    Raises DocumentError for words that cannot be written as UTF-8.
    """
    document = {
        "format": FORMAT,
        "version": VERSION,
        "written_by": written_by,
        "assessment": msgspec.to_builtins(assessment),
    }
    words = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2, sort_keys=True)
    try:
        return f"{words}\n".encode()
    except UnicodeEncodeError as error:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The text “{words}” holds half a character, which no file can keep. Type it anew.",
            ).having(words=shown(words[max(error.start - 20, 0) : error.end + 20]))
        ) from error


def decode(data: bytes, steps: Sequence[Step] = STEPS) -> Assessment:
    """Give the assessment of a document; raises DocumentError for anything doubtful in it.

    `steps` bring older documents up to date; a newer one is refused.
    """
    document = _document(strict_json(data))
    version = _version(document, present_version(steps))
    members = migrated(_assessment(document), version, steps)
    try:
        return msgspec.json.decode(json.dumps(members), type=Assessment)
    except msgspec.ValidationError as error:
        raise complaint(error, "$.assessment") from error


def _document(tree: Json) -> Members:
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        raise DocumentError(FOREIGN)
    return tree


def _version(document: Members, present: int) -> int:
    """Give the document's version, one that this program can read."""
    version = document.get("version")
    if type(version) is not int or version < 1:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "$.version in the file is not the number of a version. Write the number that "
                "an earlier copy has there, or open that copy.",
            )
        )
    if version > present:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The file has version {version} of the document format, and this program "
                "reads versions up to {present}. Open it with a newer Shekara.",
            ).having(version=verbatim(str(version)), present=verbatim(str(present)))
        )
    return version


def _assessment(document: Members) -> Members:
    """Give what the document holds of the assessment; its own keys must be there, no others."""
    for key in document:
        if key not in _KEYS:
            raise unknown_key(below("$", key))
    for key in _KEYS:
        if key not in document:
            raise missing_key(below("$", key))
    written_by, assessment = document["written_by"], document["assessment"]
    if not isinstance(written_by, str):
        raise wrong_kind("$.written_by", "Expected `str`")
    if not isinstance(assessment, dict):
        raise wrong_kind("$.assessment", "Expected `object`")
    return assessment
