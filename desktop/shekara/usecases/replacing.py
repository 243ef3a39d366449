"""Refusing to write over a file that is not of the kind that is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.errors import DocumentError
from shekara.store.failures import opening
from shekara.text import verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from shekara.text import Text


def require_kind(path: Path, beginning: bytes, otherwise: Text) -> None:
    """Raise DocumentError when there is a file that does not begin as its kind does.

    `otherwise` is the sentence, with a place for `{path}`. No file is no problem.
    """
    if not path.is_file():
        return
    with opening(path), path.open("rb") as file:
        is_of_kind = file.read(len(beginning)) == beginning
    if not is_of_kind:
        raise DocumentError(otherwise.having(path=verbatim(str(path))))
