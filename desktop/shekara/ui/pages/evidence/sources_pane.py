"""One number in two sources over time: a chart, and how far they lie apart in each year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from shekara.domain.units import UNITS
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text, plural
from shekara.ui.charts.line_chart import Line, LineChart, LineView
from shekara.ui.pages.evidence.rows import cited, timeline_columns, timeline_rows
from shekara.ui.theme import SPACE
from shekara.ui.widgets.calm_choice import CalmChoice
from shekara.ui.widgets.figure_table import FigureTable

if TYPE_CHECKING:
    from shekara.analysis.results.source_timelines import SourceTimeline
    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

_NUMBER = QT_TRANSLATE_NOOP("ui.evidence", "&Number")
_OPTION = QT_TRANSLATE_NOOP("ui.evidence", "{name}: {first} and {second}")
_CHART = QT_TRANSLATE_NOOP("ui.evidence", "One number in two sources")
_TABLE = QT_TRANSLATE_NOOP("ui.evidence", "Both sources by year")
_MIRROR = QT_TRANSLATE_NOOP(
    "ui.evidence",
    "Exports of the one side are imports of the other. Imports count freight and insurance too; "
    "re-export, transit and what is recorded where make up the rest.",
)
_SAME = QT_TRANSLATE_NOOP("ui.evidence", "Both sources give the same numbers.")
_TITLE = QT_TRANSLATE_NOOP("ui.evidence", "{name}, {unit}")
_KEPT, _SPLIT = "evidence.sources.number", "evidence.sources.split"


def _agreement(timeline: SourceTimeline) -> Text:
    """Say in how many years sources of the same number differ, and how far."""
    apart = timeline.apart
    if not apart:
        return _SAME
    words = plural(
        "ui.evidence",
        "Both sources tell of the same thing, but their numbers differ in %n of {total} years, "
        "by {most} at most.",
        "",
        len(apart),
    )
    total = sum(value is not None for value in timeline.difference.values)
    return words.having(total=total, most=Quantity(max(apart), timeline.difference.unit))


class SourcesPane(QWidget):
    """Shows one number of two sources; the choice survives."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without numbers."""
        super().__init__(parent)
        self._workspace, self._texts, self._kept = workspace, workspace.texts, workspace.view_state
        self._known: dict[str, SourceTimeline] = {}
        self._book: FigureBook | None = None
        self.number = CalmChoice(self._texts, [])
        self.chart = LineChart(workspace, _CHART)
        self.table: FigureTable | None = None
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setObjectName("legend")
        self._lay_out()
        self.number.activated.connect(self._choose)

    def show_timelines(
        self, timelines: tuple[SourceTimeline, ...], book: FigureBook, own: frozenset[str]
    ) -> None:
        """Offer the numbers that two sources know, first those of one's own country or region."""
        if self._known or not timelines:
            return
        self._known, self._book = {each.id: each for each in timelines}, book
        for each in sorted(timelines, key=lambda one: not one.parties & own):
            first, second = each.labels
            words = _OPTION.having(name=each.name, first=first, second=second)
            self.number.addItem(self._texts(words), each.id)
        self.number.show_value(self._kept.get(_KEPT, ""))
        self._show()

    def _choose(self) -> None:
        self._kept.keep(_KEPT, self.number.currentData())
        self._show()

    def _show(self) -> None:
        timeline, book = self._known[self.number.currentData()], self._book
        if book is None:
            return
        lines = zip(timeline.labels, (timeline.first, timeline.second), strict=True)
        rows = timeline_rows(book, timeline)
        self.chart.show_view(
            LineView(
                title=_TITLE.having(name=timeline.name, unit=UNITS[timeline.first.unit].heading),
                lines=tuple(Line(label, series) for label, series in lines),
            )
        )
        self._show_table(timeline)
        if self.table is not None:
            self.table.show_rows(rows, book)
        held = self._workspace.evaluation.evidence.sources
        sources = cited(held, (*timeline.first.sources, *timeline.second.sources))
        said = [_MIRROR if timeline.is_mirror else _agreement(timeline), *sources]
        self.note.setText("\n".join(map(self._texts, said)))

    def _show_table(self, timeline: SourceTimeline) -> None:
        """Make the table anew: its heads name the sources."""
        before = self.table
        unit = timeline.first.unit
        self.table = FigureTable(
            self._workspace, _TABLE, timeline_columns(timeline.labels, unit), sorted_by=0
        )
        if before is None:
            self._split.addWidget(self.table)
        else:
            self._split.replaceWidget(1, self.table)
            before.deleteLater()
        self._split.setSizes(self._kept.get(_SPLIT, [520, 420]))

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        label = QLabel(self._texts(_NUMBER))
        label.setBuddy(self.number)
        self.number.setAccessibleName(self._texts(_NUMBER).replace("&", ""))
        choice.addWidget(label)
        choice.addWidget(self.number, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(SPACE["medium"])
        self._split.addWidget(self.chart)
        self._split.splitterMoved.connect(lambda: self._kept.keep(_SPLIT, self._split.sizes()))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["small"])
        column.addLayout(choice)
        column.addWidget(self._split, 1)
        column.addWidget(self.note)
