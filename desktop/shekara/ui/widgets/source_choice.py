"""Choosing what a number rests on: a bundled source, one named before, or one named now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.own_sources import KIND
from shekara.domain.edits.sources import name_source, source_named, without_unused
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.widgets.picker import Named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_NAMING = QT_TRANSLATE_NOOP("ui.sources", "A source of your own: {words}")
_NAME = QT_TRANSLATE_NOOP("ui.sources", "Name a source of your own")
_NO_SOURCE = ""


def choose_source(workspace: Workspace, parent: QWidget, question: Text, none: Text) -> str | None:
    """Give the id of the source that a person chose, "" for `none`, None when they chose nothing.

    One that they name is kept in the document, which can be undone.
    """
    texts, bundled = workspace.texts, workspace.evidence.sources
    own = [s for s in workspace.evaluation.evidence.sources.values() if s.kind == KIND]
    options = [(_NO_SOURCE, texts(none))]
    options += [(s.id, texts(s.citation)) for s in own]
    options += [(s.id, f"{texts(s.label)}: {texts(s.citation)}") for s in bundled.values()]
    picked = workspace.dialogs.pick_or_name(parent, question, options, _NAMING)
    if not isinstance(picked, Named):
        return picked
    words = picked.words
    # Whoever names the next source has no use for one that was mistyped.
    workspace.edit(_NAME, lambda assessment: name_source(without_unused(assessment), words))
    return source_named(workspace.document.assessment, words)


def source_label(workspace: Workspace, source_id: str) -> Text:
    """Give what a source is called; its id where nothing is known of it."""
    known = workspace.evaluation.evidence.sources.get(source_id)
    return verbatim(source_id) if known is None else known.label
