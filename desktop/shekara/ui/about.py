"""What Shekara is: version, checksum of its data, licences and thanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from shekara import __version__
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.ui.workspace import Workspace

_TITLE = QT_TRANSLATE_NOOP("ui.about", "About Shekara")
_WHAT = QT_TRANSLATE_NOOP(
    "ui.about",
    "Shekara helps decide whether, where and in what form a trade-logistics hub should stand "
    "on the border of Kazakhstan. It works without a network and sends nothing anywhere.",
)
_VERSION = QT_TRANSLATE_NOOP("ui.about", "Version {version}")
_CHECKSUM = QT_TRANSLATE_NOOP("ui.about", "Checksum of the bundled data: {checksum}")
_SOURCES = QT_TRANSLATE_NOOP("ui.about", "Data and licences")
_CLOSE = QT_TRANSLATE_NOOP("ui.about", "Close")
_THANKS = (
    QT_TRANSLATE_NOOP("ui.about", "Coordinates of cities: GeoNames, CC BY 4.0."),
    QT_TRANSLATE_NOOP("ui.about", "Borders on the map: Natural Earth, public domain."),
    QT_TRANSLATE_NOOP("ui.about", "Gross domestic product in US dollars: World Bank, CC BY 4.0."),
    QT_TRANSLATE_NOOP("ui.about", "Official statistics: the agencies listed below."),
    QT_TRANSLATE_NOOP(
        "ui.about",
        "The program: MIT licence. Type: Roboto, Apache licence 2.0. Windows: Qt and PySide6, "
        "LGPL 3.",
    ),
)


def about_dialog(workspace: Workspace, parent: QWidget) -> QDialog:
    """Give the dialog that tells what the program is and whom it owes what."""
    texts = workspace.texts
    dialog = QDialog(parent)
    dialog.setWindowTitle(texts(_TITLE))
    dialog.setAccessibleName(texts(_TITLE))
    dialog.resize(600, 460)
    column = QVBoxLayout(dialog)
    column.setSpacing(SPACE["medium"])
    name = QLabel("Shekara", dialog)
    name.setObjectName("question")
    column.addWidget(name)
    column.addWidget(_label(dialog, texts(_WHAT)))
    column.addWidget(_label(dialog, texts(_VERSION.having(version=verbatim(__version__)))))
    sources = QPlainTextEdit("\n".join(_lines(workspace)), dialog)
    sources.setReadOnly(True)
    sources.setTabChangesFocus(True)
    sources.setAccessibleName(texts(_SOURCES))
    head = _label(dialog, texts(_SOURCES))
    head.setObjectName("section")
    head.setBuddy(sources)
    column.addWidget(head)
    column.addWidget(sources, 1)
    box = QDialogButtonBox(dialog)
    box.addButton(texts(_CLOSE), QDialogButtonBox.ButtonRole.RejectRole)
    box.rejected.connect(dialog.reject)
    column.addWidget(box)
    return dialog


def _label(parent: QWidget, words: str) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _lines(workspace: Workspace) -> Iterator[str]:
    from shekara.usecases.brief import data_checksum

    texts = workspace.texts
    for text in _THANKS:
        yield texts(text)
    yield texts(_CHECKSUM.having(checksum=verbatim(data_checksum())))
    yield ""
    for source in workspace.evidence.sources.values():
        yield f"• {texts(source.citation)}"
        yield f"   {texts(source.licence)}"
