"""What the forms of this step are made of: labelled rows, calm choices, scrolled panes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shekara.text import Text
    from shekara.ui.texts import Texts


_FEWEST_LETTERS = 9


class Choice(QComboBox):
    """A choice among values, which the wheel does not change in passing."""

    def __init__(
        self, texts: Texts, options: Iterable[tuple[Any, Text]], parent: QWidget | None = None
    ) -> None:
        """Offer values under their words."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        # Kept here: Qt would give an enumeration back as bare text.
        self._values: list[Any] = []
        for value, words in options:
            self.addItem(texts(words))
            self._values.append(value)

    @property
    def value(self) -> Any:  # noqa: ANN401  (values of any kind)
        """Give the value shown."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object) -> None:
        """Show a value of the options."""
        self.setCurrentIndex(self._values.index(value))

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


class FormPane(QScrollArea):
    """A column of rows that scrolls when there is not enough room for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(*(SPACE["small"],) * 4)
        self.column.setSpacing(SPACE["tight"])
        self.setWidget(self.content)

    @override
    def sizeHint(self) -> QSize:
        return QSize(340, 240)


def label_for(words: str, field: QWidget, name: str = "") -> QLabel:
    """Give the label of a field; the field is called by it, or by a longer name."""
    label = QLabel(words, wordWrap=True)
    label.setBuddy(field)
    field.setAccessibleName(name or words.replace("&", ""))
    return label


def words_of(name: str = "", *, selectable: bool = False) -> QLabel:
    """Give an empty label for plain words, under an object name that styles it."""
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setObjectName(name)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
