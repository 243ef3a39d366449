"""One quadrant of the board: its name and mean intensity, its cards, a field to add more."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.domain.swot import Quadrant
from shekara.text import QT_TRANSLATE_NOOP, plural
from shekara.ui.widgets.factor_card import FactorCard
from shekara.ui.widgets.factor_words import WordsEdit
from shekara.ui.widgets.steady_figure import SteadyFigure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.swot import FactorFigures
    from shekara.domain.figures import Figure
    from shekara.ui.widgets.factor_edits import FactorEdits
    from shekara.ui.workspace import Workspace

_MEAN = QT_TRANSLATE_NOOP("ui.swot", "mean intensity")
_ADD = QT_TRANSLATE_NOOP("ui.swot", "Type a factor, or paste a list")
_ADD_NAME = QT_TRANSLATE_NOOP("ui.swot", "Add a factor: {quadrant}")
_HINTS = {
    Quadrant.STRENGTHS: QT_TRANSLATE_NOOP(
        "ui.swot", "What do the hub and its regions have that speaks for it?"
    ),
    Quadrant.WEAKNESSES: QT_TRANSLATE_NOOP("ui.swot", "What do the hub and its regions lack?"),
    Quadrant.OPPORTUNITIES: QT_TRANSLATE_NOOP(
        "ui.swot", "What from outside could the hub profit from?"
    ),
    Quadrant.THREATS: QT_TRANSLATE_NOOP("ui.swot", "What from outside could harm the hub?"),
}


class QuadrantPanel(QWidget):
    """Shows the factors of a quadrant.

    `card_made` carries each new card; `entered` the quadrant's letter, when something is to be
    added; `added` the id of the last factor that was.
    """

    card_made = Signal(object)
    entered = Signal(str)
    added = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        edits: FactorEdits,
        quadrant: Quadrant,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty."""
        super().__init__(parent)
        self.quadrant = quadrant
        self._workspace, self._texts, self._theme = workspace, workspace.texts, workspace.theme
        self._edits = edits
        self._colour = self._theme.quadrant(quadrant.value)
        self.cards: dict[str, FactorCard] = {}
        self.mean = SteadyFigure(workspace, self)
        self._mean_name = QLabel(self._texts(_MEAN), self, textFormat=Qt.TextFormat.PlainText)
        self._count = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._hint = QLabel(self._texts(_HINTS[quadrant]), textFormat=Qt.TextFormat.PlainText)
        self.add_field = WordsEdit(self, takes_lists=True)
        self.area = QScrollArea(self)
        self._line = QFrame()
        self._lay_out()
        self.setAccessibleName(self._texts(quadrant.heading))
        self.add_field.committed.connect(self._add)
        self.add_field.list_pasted.connect(self._add_list)

    def show_factors(self, factors: Sequence[FactorFigures], mean: Figure) -> None:
        """Show factors in their order; cards that stay are brought up to date in place."""
        ids = [figures.factor.id for figures in factors]
        if ids != list(self.cards):
            self._arrange(ids)
        for figures, card in zip(factors, self.cards.values(), strict=True):
            card.show_factor(figures)
        self.mean.show_figure(mean)

    def select(self, factor_id: str) -> None:
        """Expand the card of that id and no other; it is where Tab enters the list."""
        entry = factor_id if factor_id in self.cards else next(iter(self.cards), "")
        for card_id, card in self.cards.items():
            card.expand(card_id == factor_id)
            policy = Qt.FocusPolicy.TabFocus if card_id == entry else Qt.FocusPolicy.NoFocus
            card.setFocusPolicy(policy)
        self._chain_tabs(entry)
        # An expanded card may be the widest thing here.
        self.updateGeometry()

    def reveal(self, factor_id: str) -> None:
        """Scroll until the card is seen."""
        if factor_id in self.cards:
            self._cards_column.activate()
            card, bar = self.cards[factor_id].geometry(), self.area.verticalScrollBar()
            # Of a card taller than the list the upper part matters more.
            lowest = min(card.top(), card.bottom() + 1 - self.area.viewport().height())
            bar.setValue(min(max(bar.value(), lowest), card.top()))

    def place_at(self, point: QPoint, factor_id: str) -> int:
        """Give the place in the order that a card dropped at a point of the screen gets."""
        y = self._list.mapFromGlobal(point).y()
        others = [card for card_id, card in self.cards.items() if card_id != factor_id]
        return sum(1 for card in others if card.geometry().center().y() < y)

    def show_drop(self, place: int | None, factor_id: str = "") -> None:
        """Show where a dragged card would go; None shows nothing."""
        self._line.setVisible(place is not None)
        if place is None:
            return
        others = [card for card_id, card in self.cards.items() if card_id != factor_id]
        if place < len(others):
            y = others[place].y() - 3
        else:
            y = others[-1].geometry().bottom() + 1 if others else 2
        self._line.setGeometry(4, max(y, 0), self._list.width() - 8, 3)
        self._line.raise_()

    @property
    def is_drop_shown(self) -> bool:
        """Tell whether a dragged card would go into this quadrant."""
        return self._line.isVisible()

    def paste(self, text: str) -> None:
        """Add a factor for each line of a text."""
        from shekara.domain.edits.swot import listed

        self._add_list(listed(text))

    @override
    def sizeHint(self) -> QSize:
        return QSize(330, 190)

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.area.verticalScrollBar().sizeHint().width()
        return QSize(max(250, self._list.minimumSizeHint().width() + bar + 12), 170)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The name of the mean gives way where one of the four heads has no room for it.
        parts = (self._letter, self._count, self._mean_name, self.mean)
        titles = (self._texts(quadrant.heading) for quadrant in Quadrant)
        widest = max(map(self._title.fontMetrics().horizontalAdvance, titles))
        wanted = widest + sum(part.sizeHint().width() + 6 for part in parts)
        self._mean_name.setVisible(self.width() > wanted + 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.line))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.fillRect(QRectF(6, 0, self.width() - 12, 3), QColor(self._colour))
        painter.end()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addLayout(self._header())
        self._list = QWidget()
        self._cards_column = QVBoxLayout(self._list)
        self._cards_column.setContentsMargins(0, 0, 2, 0)
        self._cards_column.setSpacing(3)
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        self._cards_column.addWidget(self._hint)
        self._cards_column.addStretch(1)
        self._line.setParent(self._list)
        self._line.setStyleSheet(f"background: {self._theme.accent};")
        self._line.hide()
        self.area.setWidget(self._list)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.area, 1)
        self.add_field.setPlaceholderText(self._texts(_ADD))
        self.add_field.setAccessibleName(
            self._texts(_ADD_NAME.having(quadrant=self.quadrant.heading))
        )
        column.addWidget(self.add_field)

    def _header(self) -> QHBoxLayout:
        self._letter = letter = QLabel(
            self.quadrant.value, self, alignment=Qt.AlignmentFlag.AlignCenter
        )
        letter.setFixedSize(22, 22)
        letter.setStyleSheet(
            f"background: {self._colour}; color: {self._theme.raised}; "
            "border-radius: 4px; font-weight: 700;"
        )
        self._title = title = QLabel(
            self._texts(self.quadrant.heading), self, textFormat=Qt.TextFormat.PlainText
        )
        title.setObjectName("section")
        self._count.setObjectName("quiet")
        self._mean_name.setObjectName("legend")
        self._mean_name.setBuddy(self.mean)
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (letter, title, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._mean_name)
        row.addWidget(self.mean)
        return row

    def _arrange(self, ids: Sequence[str]) -> None:
        for gone in [card_id for card_id in self.cards if card_id not in ids]:
            card = self.cards.pop(gone)
            self._cards_column.removeWidget(card)
            card.retire()
        known = self.cards
        self.cards = {card_id: known.get(card_id) or self._made() for card_id in ids}
        for card in self.cards.values():
            self._cards_column.removeWidget(card)
        for place, card in enumerate(self.cards.values()):
            self._cards_column.insertWidget(place, card)
            card.show()
        self._hint.setVisible(not ids)
        self._count.setText(self._texts.language.number(len(ids), 0))
        self._count.setToolTip(self._texts(plural("ui.swot", "%n factors", "", len(ids))))

    def _made(self) -> FactorCard:
        card = FactorCard(self._workspace, self._edits, self.quadrant, self._list)
        self.card_made.emit(card)
        return card

    def _chain_tabs(self, entry: str) -> None:
        stops = self.cards[entry].tab_stops() if entry else ()
        for before, after in pairwise((self.mean, *stops, self.add_field)):
            QWidget.setTabOrder(before, after)

    def _add(self, words: str) -> None:
        self.entered.emit(self.quadrant.value)
        if self._edits.add(self.quadrant, words):
            self._show_last()

    def _add_list(self, lines: Sequence[str]) -> None:
        self.entered.emit(self.quadrant.value)
        if self._edits.add_list(self.quadrant, lines):
            self._show_last()

    def _show_last(self) -> None:
        self.add_field.reset()
        self.added.emit(next(reversed(self.cards)))
