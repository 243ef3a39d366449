"""A document to be spoiled in every way, and how a spoiled one is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from shekara.domain.edits import outlook
from shekara.domain.errors import DocumentError
from shekara.domain.templates import from_template
from shekara.store.codec import decode, encode
from tests.domain.english import english

TEMPLATE = from_template("alatau", date="2026-03-31", language="en")
START = outlook.set_last_year(outlook.set_target(TEMPLATE, 3000, "p5"), 2040)
DOCUMENT = encode(START, "Shekara 0.1.0")


def changed(path: str, value: object) -> bytes:
    """Give the document with another value at a place such as `assessment.swot.factors.0.id`."""
    document = json.loads(DOCUMENT)
    *above, last = (int(step) if step.isdigit() else step for step in path.split("."))
    target: Any = document
    for step in above:
        target = target[step]
    target[last] = value
    return json.dumps(document).encode()


def without(path: str) -> bytes:
    """Give the document without what stands at a place."""
    document: Any = json.loads(DOCUMENT)
    target = document
    *above, last = (int(step) if step.isdigit() else step for step in path.split("."))
    for step in above:
        target = target[step]
    del target[last]
    return json.dumps(document).encode()


def refusal(data: bytes) -> str:
    """Give the sentence with which a document is refused."""
    with pytest.raises(DocumentError) as refused:
        decode(data)
    return english(refused.value.text)


def assert_refused_or_sound(data: bytes) -> None:
    """Fail unless a document is refused in words, or opens and can be saved again."""
    try:
        assessment = decode(data)
    except DocumentError as error:
        english(error.text)
        return
    assert decode(encode(assessment, "")) == assessment
