"""Opening a document, and saving it so that the old or the new one is always whole."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
import secrets
import shutil
import stat
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.errors import DocumentError
from shekara.store.codec import decode, encode
from shekara.store.failures import (
    AlreadyExistsError,
    ChangedOnDiskError,
    ReplaceRefusedError,
    opening,
    saving,
)
from shekara.store.strict import MAX_BYTES
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.domain.assessment import Assessment

WAITS_S = (0.1, 0.2, 0.4, 0.8)
"""How long to wait before each new try when the system refuses to replace a file."""

SPARE_BYTES = 64 * 1024
"""What must stay free on the disk beside the document."""

_log = logging.getLogger(__name__)


class Fingerprint(msgspec.Struct, frozen=True):
    """What a file held when it was opened or saved, to notice when somebody else writes it."""

    sha256: str
    size: int

    @classmethod
    def of(cls, data: bytes) -> Fingerprint:
        """Give the fingerprint of a file that holds these bytes."""
        return cls(hashlib.sha256(data).hexdigest(), len(data))


def load(path: Path) -> tuple[Assessment, Fingerprint]:
    """Give the assessment in a file, and what to compare the file with when it is saved.

    Raises DocumentError, naming the file, when it cannot be read or is no sound document.
    """
    with opening(path):
        data = _contents(path)
    try:
        return decode(data), Fingerprint.of(data)
    except DocumentError as error:
        raise DocumentError(
            QT_TRANSLATE_NOOP("errors", "“{path}” cannot be opened. {problem}").having(
                path=verbatim(str(path)), problem=error.text
            )
        ) from error


def save(  # noqa: PLR0913  (each is a decision of the caller)
    path: Path,
    assessment: Assessment,
    written_by: str,
    *,
    opened: Fingerprint | None,
    overwrite: bool = False,
    sleep: Callable[[float], None] = time.sleep,
) -> Fingerprint:
    """Save an assessment and give the fingerprint of the saved file.

    `opened` is the fingerprint of the file as it was opened or last saved, None for a new
    file. `overwrite` saves over whatever stands there. A link is followed to its target.

    Raises ChangedOnDiskError, AlreadyExistsError, ReplaceRefusedError or another
    DocumentError. The old file is then untouched, unless the sentence says that the disk
    gave back something else than was written.
    """
    data = _verified(assessment, written_by)
    write_file(path, data, opened=opened, overwrite=overwrite, sleep=sleep)
    return Fingerprint.of(data)


def write_file(
    path: Path,
    data: bytes,
    *,
    opened: Fingerprint | None,
    overwrite: bool = False,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Write a file so that the old or the new one is always whole, as `save` does."""
    target = Path(os.path.realpath(path))
    with saving(path):
        _require_place(target, len(data))
        _put(data, target, opened, overwrite=overwrite, sleep=sleep)
        _sync_folder(target.parent)
        _require_written(target, data)


def _contents(path: Path) -> bytes:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _verified(assessment: Assessment, written_by: str) -> bytes:
    """Give the document's bytes, once they have been read back as the same assessment."""
    data = encode(assessment, written_by)
    try:
        same = decode(data) == assessment
    except DocumentError as error:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors", "The assessment cannot be saved as it is. {problem}"
            ).having(problem=error.text)
        ) from error
    if not same:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The assessment was not saved: written down and read back, it is not the "
                "same. This is a fault of the program; please report it.",
            )
        )
    return data


def _require_place(target: Path, size: int) -> None:
    """Raise unless the file may be written and the disk has room for a second copy of it."""
    if target.is_symlink():  # all links were followed, so this one leads in a circle
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    disk = shutil.disk_usage(target.parent)
    if disk.total and disk.free < size + SPARE_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _put(
    data: bytes,
    target: Path,
    opened: Fingerprint | None,
    *,
    overwrite: bool,
    sleep: Callable[[float], None],
) -> None:
    """Write the bytes to a file beside the target, then let it take the target's place."""
    temporary = target.with_name(f"{target.stem[:40]}.{secrets.token_hex(6)}.tmp")
    file = temporary.open("xb")
    try:
        with file:
            _keep_mode(temporary, target)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not overwrite:
            _require_unchanged(target, opened)
        _replace(temporary, target, sleep)
    except ReplaceRefusedError:
        raise
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _keep_mode(temporary: Path, target: Path) -> None:
    """Give the new file the old one's mode; without one it has what the umask leaves."""
    if target.exists():
        mode = stat.S_IMODE(target.stat().st_mode)
        if mode != stat.S_IMODE(temporary.stat().st_mode):
            temporary.chmod(mode)


def _require_unchanged(target: Path, opened: Fingerprint | None) -> None:
    """Raise if saving would overwrite what somebody else wrote; a file that is gone may be."""
    if not target.exists():
        return
    path = verbatim(str(target))
    if opened is None:
        raise AlreadyExistsError(
            QT_TRANSLATE_NOOP(
                "errors", "“{path}” exists already. Choose another name, or overwrite it."
            ).having(path=path)
        )
    with target.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != opened.sha256:
        raise ChangedOnDiskError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Somebody else changed “{path}” since you opened it. Save under another name, "
                "or overwrite it.",
            ).having(path=path)
        )


def _replace(temporary: Path, target: Path, sleep: Callable[[float], None]) -> None:
    """Put the new file in the old one's place; antivirus programs may hold it for a moment."""
    for wait in WAITS_S:
        with contextlib.suppress(PermissionError):
            temporary.replace(target)
            return
        sleep(wait)
    try:
        temporary.replace(target)
    except PermissionError as error:
        raise ReplaceRefusedError(target, temporary) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:  # the file is in its place all the same
        _log.warning("The folder of the document was not flushed: %s", error)


def _require_written(target: Path, data: bytes) -> None:
    """Raise if the disk gives back anything else than was written."""
    if _contents(target) != data:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{path}” was written, but the disk gives back something else. Save the "
                "document on another disk now.",
            ).having(path=verbatim(str(target)))
        )
