"""The document: edits, the way back, and what is told of them."""

from __future__ import annotations

import pytest

from shekara.domain.edits import outlook, passport, swot
from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim
from shekara.translation import available
from shekara.ui.document import Document
from shekara.ui.texts import Texts

WORDS = verbatim("Set something")


def test_undo_gives_back_the_identical_object_and_redo_the_other(document: Document) -> None:
    before = document.assessment
    document.edit(WORDS, lambda a: swot.set_weight(a, "S1", 0.3))
    after = document.assessment
    document.undo_stack.undo()
    assert document.assessment is before
    document.undo_stack.redo()
    assert document.assessment is after


def test_an_edit_tells_which_parts_changed(document: Document) -> None:
    told: list[Parts] = []
    document.changed.connect(told.append)
    document.edit(WORDS, lambda a: outlook.set_target(a, 2000.0))
    document.undo_stack.undo()
    assert told == [Parts.OUTLOOK, Parts.OUTLOOK]


def test_an_edit_that_changes_nothing_is_no_step(document: Document) -> None:
    assert not document.edit(WORDS, lambda a: swot.set_words(a, "S1", "A") and a)
    assert document.undo_stack.count() == 0


def test_an_edit_that_is_refused_is_told_and_changes_nothing(document: Document) -> None:
    before, told = document.assessment, list[Text]()
    document.refused.connect(told.append)
    assert not document.edit(WORDS, lambda a: swot.set_weight(a, "S1", 2.0))
    assert document.assessment is before
    assert "between 0 and 1" in told[0].source


def test_edits_with_one_key_become_one_step(document: Document) -> None:
    before = document.assessment
    for weight in (0.1, 0.2, 0.3):
        document.edit(WORDS, lambda a, w=weight: swot.set_weight(a, "S1", w), merge=("S1", 7))
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.assessment is before


def test_edits_with_different_keys_remain_two_steps(document: Document) -> None:
    for drag, weight in enumerate((0.1, 0.2)):
        document.edit(WORDS, lambda a, w=weight: swot.set_weight(a, "S1", w), merge=("S1", drag))
    assert document.undo_stack.count() == 2


def test_a_drag_back_to_where_it_began_leaves_no_step(document: Document) -> None:
    for target in (2000.0, 3000.0):
        document.edit(WORDS, lambda a, t=target: outlook.set_target(a, t, "p5"), merge="drag")
    assert document.undo_stack.count() == 0
    assert not document.has_unsaved_edits


def test_opening_another_assessment_ends_the_way_back(document: Document) -> None:
    document.edit(WORDS, lambda a: passport.set_words(a, "author", "A"))
    document.open(document.assessment, None)
    assert not document.undo_stack.canUndo()


@pytest.mark.skipif("ru" not in available(), reason="needs a second language")
def test_the_way_back_is_worded_in_the_language_of_the_window(
    document: Document, texts: Texts
) -> None:
    no_data = QT_TRANSLATE_NOOP("words", "no data")
    document.edit(no_data, lambda a: passport.set_words(a, "author", "A"))
    texts.switch("ru")
    assert document.undo_stack.undoText() == texts(no_data) != "no data"
