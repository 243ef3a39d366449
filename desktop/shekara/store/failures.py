"""What can go wrong with a file on a disk, as sentences that name it and say what to do."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from shekara.domain.errors import DocumentError
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path


class ChangedOnDiskError(DocumentError):
    """Somebody else wrote the file since it was opened: to be overwritten, or left as it is."""


class AlreadyExistsError(DocumentError):
    """A new document would overwrite a file: to be overwritten, or left as it is."""


class ReplaceRefusedError(DocumentError):
    """The system refused to put the new file in the old one's place; it was kept beside it."""

    def __init__(self, path: Path, kept: Path) -> None:
        """Keep where the new file is."""
        super().__init__(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{path}” could not be replaced: another program holds it. Your work is safe "
                "in “{kept}”. Close the other program and save again.",
            ).having(path=verbatim(str(path)), kept=verbatim(str(kept)))
        )
        self.kept = kept


_OPENING: Mapping[int, Text] = {
    errno.ENOENT: QT_TRANSLATE_NOOP(
        "errors", "There is no file “{path}”. Check its name and folder."
    ),
    errno.EISDIR: QT_TRANSLATE_NOOP("errors", "“{path}” is a folder. Choose a document in it."),
    errno.EACCES: QT_TRANSLATE_NOOP(
        "errors", "You may not read “{path}”. Ask its owner for permission."
    ),
}
_SAVING: Mapping[int, Text] = {
    errno.ENOENT: QT_TRANSLATE_NOOP(
        "errors", "“{path}” cannot be saved: its folder does not exist. Choose another folder."
    ),
    errno.EISDIR: QT_TRANSLATE_NOOP(
        "errors", "“{path}” is a folder. Choose a name for the document in it."
    ),
    errno.EACCES: QT_TRANSLATE_NOOP(
        "errors",
        "You may not write “{path}”. Save the document in another folder, or ask for permission.",
    ),
    errno.ENOSPC: QT_TRANSLATE_NOOP(
        "errors",
        "There is no room on the disk to save “{path}”. Remove something there, or save elsewhere.",
    ),
}
_ALIKE: Mapping[int, int] = {
    errno.EPERM: errno.EACCES,
    errno.EROFS: errno.EACCES,
    errno.ENOTDIR: errno.ENOENT,
    errno.EDQUOT: errno.ENOSPC,
}

_NOT_OPENED = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” could not be read ({detail}). Check the disk and its connection, and try again.",
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” could not be saved ({detail}). Check the disk and its connection, or save elsewhere.",
)


@contextmanager
def opening(path: Path) -> Generator[None]:
    """Turn what the system refuses while a file is read into a DocumentError."""
    try:
        yield
    except OSError as error:
        raise _failure(path, error, _OPENING, _NOT_OPENED) from error


@contextmanager
def saving(path: Path) -> Generator[None]:
    """Turn what the system refuses while a file is written into a DocumentError."""
    try:
        yield
    except OSError as error:
        raise _failure(path, error, _SAVING, _NOT_SAVED) from error


def _failure(
    path: Path, error: OSError, known: Mapping[int, Text], otherwise: Text
) -> DocumentError:
    number = error.errno or 0
    text = known.get(_ALIKE.get(number, number), otherwise)
    if text is otherwise:
        text = text.having(detail=verbatim(error.strerror or str(error)))
    return DocumentError(text.having(path=verbatim(str(path))))
