"""New, open, save, save as, close, and what can stand in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from shekara.domain.edits import passport
from shekara.store.lock import Holder, acquire, lock_file
from shekara.text import verbatim
from shekara.ui.main_window import MainWindow
from shekara.usecases.documents import open_assessment, save_over
from tests.ui.conftest import Answers

ELSEWHERE = Holder("Болат", "another-computer", 1, "2026-11-21T09:00:00+05:00")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A name that is still free."""
    return tmp_path / "Қорғас қақпасы.shekara"


@pytest.fixture
def saved(window: MainWindow, dialogs: Answers, path: Path) -> MainWindow:
    """The window with the alatau template, saved."""
    window.filing.new("alatau")
    dialogs.names.append(path)
    assert window.filing.save()
    return window


def name_author(window: MainWindow, name: str = "Әсел") -> None:
    """Make an edit."""
    window.workspace.edit(
        verbatim("Name the author"), lambda a: passport.set_words(a, "author", name)
    )


def author(path: Path) -> str:
    """Read the author from a file."""
    return open_assessment(path).assessment.passport.author


def test_saving_asks_for_a_name_once(saved: MainWindow, dialogs: Answers, path: Path) -> None:
    assert dialogs.suggested == ["Industrial trade and logistics complex “Alatau”.shekara"]
    name_author(saved)
    assert saved.isWindowModified()
    assert saved.filing.save()
    assert author(path) == "Әсел"
    assert not saved.isWindowModified()
    assert saved.windowTitle() == "Қорғас қақпасы.shekara[*] – Shekara"


def test_saving_under_no_name_saves_nothing(window: MainWindow, dialogs: Answers) -> None:
    window.filing.new("alatau")
    dialogs.names.append(None)
    assert not window.filing.save()


def test_undoing_to_what_was_saved_is_saved(saved: MainWindow) -> None:
    name_author(saved)
    saved.workspace.document.undo_stack.undo()
    assert not saved.isWindowModified()


def test_an_open_document_is_locked_until_it_is_closed(saved: MainWindow, path: Path) -> None:
    assert lock_file(path).exists()
    assert saved.filing.close()
    assert not lock_file(path).exists()
    assert saved.panes.pages.step == "start"
    assert saved.windowTitle() == "Shekara"


def test_what_was_saved_is_opened_again(saved: MainWindow, path: Path) -> None:
    before = saved.workspace.document.assessment
    saved.filing.close()
    assert saved.filing.open_path(path)
    assert saved.workspace.document.assessment == before
    assert saved.workspace.document.is_saved


def test_opening_asks_for_a_file(saved: MainWindow, dialogs: Answers, path: Path) -> None:
    saved.filing.close()
    dialogs.names += [None, path]
    assert not saved.filing.open()
    assert saved.filing.open()


@pytest.mark.parametrize(
    ("answer", "left", "kept"),
    [("save", True, "Әсел"), ("discard", True, ""), ("cancel", False, "")],
)
def test_closing_asks_what_to_do_with_changes(  # noqa: PLR0913  (the table of answers)
    saved: MainWindow, dialogs: Answers, path: Path, answer: str, kept: str, *, left: bool
) -> None:
    name_author(saved)
    dialogs.choices.append(answer)
    assert saved.filing.close() is left
    assert dict(dialogs.asked[0].values)["name"] == verbatim(path.name)
    assert author(path) == kept


def test_closing_the_window_can_be_called_off(saved: MainWindow, dialogs: Answers) -> None:
    name_author(saved)
    dialogs.choices.append("cancel")
    assert not saved.close()
    assert saved.isVisible()


def test_closing_without_changes_asks_nothing(saved: MainWindow, dialogs: Answers) -> None:
    assert saved.filing.close()
    assert dialogs.asked == []


def test_a_new_assessment_takes_the_place_only_if_nothing_is_lost(
    saved: MainWindow, dialogs: Answers
) -> None:
    name_author(saved)
    dialogs.choices.append("cancel")
    assert not saved.filing.new("kostanay-chelyabinsk")
    assert saved.workspace.document.assessment.pair.id == "KZ-31,KG-C"


@pytest.mark.parametrize(
    ("answer", "done", "kept"), [("overwrite", True, "Әсел"), ("cancel", False, "Other")]
)
def test_a_file_changed_by_somebody_else_is_not_overwritten_unasked(  # noqa: PLR0913
    saved: MainWindow, dialogs: Answers, path: Path, answer: str, kept: str, *, done: bool
) -> None:
    change_elsewhere(saved, path)
    name_author(saved)
    dialogs.choices.append(answer)
    assert saved.filing.save() is done
    assert author(path) == kept


def test_a_file_changed_by_somebody_else_can_be_left_and_a_copy_saved(
    saved: MainWindow, dialogs: Answers, path: Path
) -> None:
    change_elsewhere(saved, path)
    name_author(saved)
    copy = path.with_name("copy.shekara")
    dialogs.choices.append("copy")
    dialogs.names.append(copy)
    assert saved.filing.save()
    assert (author(path), author(copy)) == ("Other", "Әсел")
    assert saved.filing.path == copy
    assert lock_file(copy).exists()
    assert not lock_file(path).exists()


def change_elsewhere(window: MainWindow, path: Path) -> None:
    """Write the file as another window would."""
    other = passport.set_words(window.workspace.document.assessment, "author", "Other")
    save_over(path, other)


def test_a_document_open_elsewhere_can_be_read_and_saved_under_another_name(
    saved: MainWindow, dialogs: Answers, path: Path
) -> None:
    saved.filing.close()
    acquire(path, holder=ELSEWHERE)
    dialogs.choices.append("read")
    assert saved.filing.open_path(path)
    assert saved.filing.is_read_only
    assert "(only to read)" in saved.windowTitle()
    assert dict(dialogs.asked[0].values)["user"] == verbatim("Болат")
    name_author(saved)
    copy = path.with_name("copy.shekara")
    dialogs.names.append(copy)
    assert saved.filing.save()
    assert (author(path), author(copy)) == ("", "Әсел")
    assert not saved.filing.is_read_only


def test_a_document_open_elsewhere_can_be_left_alone(
    saved: MainWindow, dialogs: Answers, path: Path
) -> None:
    saved.filing.close()
    acquire(path, holder=ELSEWHERE)
    dialogs.choices.append("cancel")
    assert not saved.filing.open_path(path)
    assert not saved.filing.is_open


def test_a_lock_can_be_taken_over(saved: MainWindow, dialogs: Answers, path: Path) -> None:
    saved.filing.close()
    acquire(path, holder=ELSEWHERE)
    dialogs.choices.append("anyway")
    assert saved.filing.open_path(path)
    assert not saved.filing.is_read_only
    saved.filing.close()
    assert not lock_file(path).exists()


def test_a_document_open_elsewhere_is_not_saved_over(
    saved: MainWindow, dialogs: Answers, tmp_path: Path
) -> None:
    other = tmp_path / "other.shekara"
    acquire(other, holder=ELSEWHERE)
    dialogs.names.append(other)
    assert not saved.filing.save_as()
    assert "is open in another window" in dialogs.problems[0].source
    assert not other.exists()


def test_a_file_that_cannot_be_opened_is_told_and_the_open_one_stays(
    saved: MainWindow, dialogs: Answers, path: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.shekara"
    letter.write_text("Dear reader", encoding="utf-8")
    assert not saved.filing.open_path(letter)
    assert len(dialogs.problems) == 1
    assert saved.filing.path == path


def test_a_file_that_cannot_be_saved_is_told(
    saved: MainWindow, dialogs: Answers, tmp_path: Path
) -> None:
    dialogs.names.append(tmp_path / "missing" / "a.shekara")
    assert not saved.filing.save_as()
    assert "its folder does not exist" in dialogs.problems[0].source


def test_an_example_is_complete_but_for_what_is_illustrative(window: MainWindow) -> None:
    window.filing.sample()
    made = window.workspace.document.assessment.passport
    assert (made.author, made.organisation) == ("Example author", "Example organisation")
    assert not window.workspace.document.has_unsaved_edits


def test_a_blank_assessment_asks_for_its_pair(window: MainWindow, dialogs: Answers) -> None:
    dialogs.choices.append("KZ-39,RU-CHE")
    assert window.filing.new_blank()
    assert window.workspace.document.assessment.pair.id == "KZ-39,RU-CHE"
