"""One factor in detail: weight, share, intensity, what they rest on, and its drivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.widgets.driver_links import DriversOfFactor
from shekara.ui.widgets.factor_rating import IntensityDots, WeightSlider
from shekara.ui.widgets.factor_words import WordsEdit
from shekara.ui.widgets.steady_figure import SteadyFigure

if TYPE_CHECKING:
    from shekara.analysis.results.swot import FactorFigures
    from shekara.text import Text
    from shekara.ui.widgets.factor_edits import FactorEdits
    from shekara.ui.workspace import Workspace

_WEIGHT = QT_TRANSLATE_NOOP("ui.swot", "Weight")
_SHARE = QT_TRANSLATE_NOOP("ui.swot", "Share of all weights")
_INTENSITY = QT_TRANSLATE_NOOP("ui.swot", "Intensity")
_NOTE = QT_TRANSLATE_NOOP("ui.swot", "Rests on")
_NOTE_HINT = QT_TRANSLATE_NOOP("ui.swot", "A source, a document, an interview…")
_CONFIRM = QT_TRANSLATE_NOOP("ui.swot", "Confirm both values")
_CONFIRM_HINT = QT_TRANSLATE_NOOP(
    "ui.swot", "Takes weight and intensity as they stand for your judgement, no longer illustrative"
)
_WEIGHT_HINT = QT_TRANSLATE_NOOP("ui.swot", "How important the factor is among all, from 0 to 1")
_INTENSITY_HINT = QT_TRANSLATE_NOOP(
    "ui.swot", "How strongly the factor is felt today, from 1 to 5; the keys 1 to 5 set it"
)


class FactorDetails(QWidget):
    """Sets what is judged about the factor that is shown."""

    def __init__(
        self, workspace: Workspace, edits: FactorEdits, colour: str, parent: QWidget | None = None
    ) -> None:
        """Start without a factor."""
        super().__init__(parent)
        self._texts, self._edits = workspace.texts, edits
        self._factor_id = ""
        self.slider = WeightSlider(self)
        self.weight = SteadyFigure(workspace, self)
        self.share = SteadyFigure(workspace, self)
        self.dots = IntensityDots(workspace.theme, colour, self)
        self.intensity = SteadyFigure(workspace, self)
        self.note = WordsEdit(self)
        self.confirm = QPushButton(self._texts(_CONFIRM), self)
        self.links = DriversOfFactor(workspace, edits, self)
        self._lay_out()
        self._explain_controls()
        self.slider.weighed.connect(self._weigh)
        self.dots.rated.connect(self._rate)
        self.note.committed.connect(lambda words: self._edits.note(self._factor_id, words))
        self.confirm.clicked.connect(lambda: self._edits.confirm(self._factor_id))

    def show_factor(self, figures: FactorFigures) -> None:
        """Show the judgements of a factor."""
        factor = figures.factor
        self._factor_id = factor.id
        self.slider.show_weight(factor.weight)
        self.dots.show_value(factor.intensity)
        self.weight.show_figure(figures.weight)
        self.share.show_figure(figures.share)
        self.intensity.show_figure(figures.intensity, unit=False)
        self.note.give(self._texts(text_of(factor.note)))
        self.confirm.setVisible(bool(factor.illustrative))
        self.links.show_factor(factor, figures.links)
        for control, name in (
            (self.slider, _WEIGHT),
            (self.dots, _INTENSITY),
            (self.note, _NOTE),
        ):
            control.setAccessibleName(f"{self._texts(name)}: {factor.id}")

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Give the controls in the order of the keyboard."""
        return (
            self.slider,
            self.weight,
            self.share,
            self.dots,
            self.intensity,
            self.note,
            self.confirm,
            *self.links.tab_stops(),
        )

    def _weigh(self, weight: float, drag: object) -> None:
        self._edits.weigh(self._factor_id, weight, drag)

    def _rate(self, intensity: int, drag: object) -> None:
        self._edits.rate(self._factor_id, intensity, drag)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        rows = (
            (self._label(_WEIGHT, self.slider), self.slider, self.weight),
            (self._label(_SHARE, self.share), None, self.share),
            (self._label(_INTENSITY, self.dots), None, self.dots, self.intensity),
            (self._label(_NOTE, self.note), self.note),
            (None, self.confirm),
        )
        for widgets in rows:
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                if widget is None:
                    row.addStretch(1)
                else:
                    row.addWidget(widget, int(widget in {self.slider, self.note}))
            column.addLayout(row)
        column.addWidget(self.links)

    def _label(self, text: Text, buddy: QWidget) -> QLabel:
        label = QLabel(self._texts(text), self, textFormat=Qt.TextFormat.PlainText)
        label.setObjectName("quiet")
        label.setBuddy(buddy)
        return label

    def _explain_controls(self) -> None:
        self.note.setPlaceholderText(self._texts(_NOTE_HINT))
        for control, hint in (
            (self.slider, _WEIGHT_HINT),
            (self.dots, _INTENSITY_HINT),
            (self.confirm, _CONFIRM_HINT),
        ):
            control.setToolTip(self._texts(hint))
