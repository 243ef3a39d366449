"""Opening and saving documents on a disk that works."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

import pytest

from shekara.domain.edits import passport
from shekara.domain.errors import DocumentError
from shekara.domain.templates import from_template
from shekara.store.codec import encode
from shekara.store.failures import AlreadyExistsError, ChangedOnDiskError
from shekara.store.files import Fingerprint, load, save
from shekara.store.strict import MAX_BYTES
from tests.domain.english import english

BY = "Shekara 0.1.0"
START = from_template("alatau", date="2026-03-31", language="en")
EDITED = passport.set_words(START, "author", "Әсел")

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes and links")


def refusal(path: Path) -> str:
    """Give the sentence with which opening a file is refused."""
    with pytest.raises(DocumentError) as refused:
        load(path)
    return english(refused.value.text)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a path with spaces and Kazakh letters, in a folder of its own."""
    folder = tmp_path / "Құжаттар мен жоспарлар"
    folder.mkdir()
    return folder / "Қорғас қақпасы № 1.shekara"


def test_what_was_saved_is_opened(path: Path) -> None:
    saved = save(path, START, BY, opened=None)
    assert load(path) == (START, saved)
    assert path.read_bytes() == encode(START, BY)


def test_a_fingerprint_is_the_hash_and_size_of_the_file(path: Path) -> None:
    saved = save(path, START, BY, opened=None)
    data = path.read_bytes()
    assert saved == Fingerprint(hashlib.sha256(data).hexdigest(), len(data))


def test_saving_again_and_again_replaces_the_file_and_leaves_no_other(path: Path) -> None:
    known = save(path, START, BY, opened=None)
    for assessment in (EDITED, START, EDITED):
        known = save(path, assessment, BY, opened=known)
        assert load(path) == (assessment, known)
    assert list(path.parent.iterdir()) == [path]


def test_a_file_opened_is_saved_over(path: Path) -> None:
    save(path, START, BY, opened=None)
    _, opened = load(path)
    save(path, EDITED, BY, opened=opened)
    assert load(path)[0] == EDITED


def test_a_new_document_overwrites_no_file(path: Path) -> None:
    path.write_text("A letter", encoding="utf-8")
    with pytest.raises(AlreadyExistsError) as refused:
        save(path, START, BY, opened=None)
    assert f"“{path}” exists already" in english(refused.value.text)
    assert path.read_text(encoding="utf-8") == "A letter"
    assert list(path.parent.iterdir()) == [path]


def test_a_new_document_overwrites_a_file_when_asked_to(path: Path) -> None:
    path.write_text("A letter", encoding="utf-8")
    save(path, START, BY, opened=None, overwrite=True)
    assert load(path)[0] == START


def test_what_somebody_else_wrote_since_is_not_overwritten(path: Path) -> None:
    opened = save(path, START, BY, opened=None)
    theirs = encode(passport.set_words(START, "author", "Somebody else"), BY)
    path.write_bytes(theirs)
    with pytest.raises(ChangedOnDiskError) as refused:
        save(path, EDITED, BY, opened=opened)
    assert f"Somebody else changed “{path}”" in english(refused.value.text)
    assert path.read_bytes() == theirs
    assert list(path.parent.iterdir()) == [path]


def test_what_somebody_else_wrote_is_overwritten_when_asked_to(path: Path) -> None:
    opened = save(path, START, BY, opened=None)
    path.write_bytes(b"theirs")
    saved = save(path, EDITED, BY, opened=opened, overwrite=True)
    assert load(path) == (EDITED, saved)


def test_a_file_touched_but_not_changed_is_saved_over(path: Path) -> None:
    opened = save(path, START, BY, opened=None)
    os.utime(path, (0, 0))
    save(path, EDITED, BY, opened=opened)
    assert load(path)[0] == EDITED


def test_a_file_that_somebody_removed_is_saved_anew(path: Path) -> None:
    opened = save(path, START, BY, opened=None)
    path.unlink()
    save(path, EDITED, BY, opened=opened)
    assert load(path)[0] == EDITED


@posix
@pytest.mark.parametrize("mode", [0o640, 0o600, 0o664, 0o755])
def test_the_files_mode_is_kept(path: Path, mode: int) -> None:
    opened = save(path, START, BY, opened=None)
    path.chmod(mode)
    save(path, EDITED, BY, opened=opened)
    assert stat.S_IMODE(path.stat().st_mode) == mode


@posix
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o027, 0o640), (0o077, 0o600)])
def test_a_new_file_has_the_mode_that_the_umask_leaves(path: Path, umask: int, mode: int) -> None:
    before = os.umask(umask)
    try:
        save(path, START, BY, opened=None)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == mode


@posix
def test_a_link_is_followed_and_stays_a_link(path: Path, tmp_path: Path) -> None:
    opened = save(path, START, BY, opened=None)
    link = tmp_path / "link.shekara"
    link.symlink_to(path)
    save(link, EDITED, BY, opened=opened)
    assert link.is_symlink()
    assert load(path)[0] == load(link)[0] == EDITED
    assert sorted(tmp_path.iterdir()) == sorted([link, path.parent])


@posix
def test_a_link_to_a_file_that_is_not_there_yet_makes_it(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.shekara"
    link.symlink_to(path)
    save(link, START, BY, opened=None)
    assert load(path)[0] == START


@posix
def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    first, second = tmp_path / "a.shekara", tmp_path / "b.shekara"
    first.symlink_to(second)
    second.symlink_to(first)
    assert f"“{first}” could not be read" in refusal(first)
    with pytest.raises(DocumentError):
        save(first, START, BY, opened=None)
    assert sorted(tmp_path.iterdir()) == [first, second]


def test_the_longest_name_that_a_disk_takes_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("ғ" * 123 + ".shekara")
    save(path, START, BY, opened=None)
    assert load(path)[0] == START


def test_a_missing_file_is_named(path: Path) -> None:
    assert refusal(path) == f"There is no file “{path}”. Check its name and folder."


def test_a_file_below_a_file_is_missing(path: Path) -> None:
    path.write_bytes(b"")
    assert "There is no file" in refusal(path / "a.shekara")


def test_a_folder_is_no_document(path: Path) -> None:
    assert f"“{path.parent}” is a folder" in refusal(path.parent)
    with pytest.raises(DocumentError) as refused:
        save(path.parent, START, BY, opened=None, overwrite=True)
    assert "is a folder. Choose a name" in english(refused.value.text)


@posix
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.shekara"
    os.mkfifo(pipe)
    assert f"“{pipe}” could not be read" in refusal(pipe)


def test_a_folder_that_is_missing_is_named_when_saving(path: Path) -> None:
    lost = path.parent / "lost" / "a.shekara"
    with pytest.raises(DocumentError) as refused:
        save(lost, START, BY, opened=None)
    assert english(refused.value.text) == (
        f"“{lost}” cannot be saved: its folder does not exist. Choose another folder."
    )


def test_a_damaged_file_is_refused_with_its_name_and_left_alone(path: Path) -> None:
    path.write_bytes(encode(START, BY)[:-200])
    before = path.read_bytes()
    sentence = refusal(path)
    assert sentence.startswith(f"“{path}” cannot be opened. The file is damaged or cut off at line")
    assert path.read_bytes() == before


def test_a_huge_file_is_read_no_further_than_the_limit(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 100_000)
    assert "cannot be opened" in refusal(path)
