"""The assessments opened last: what the start page tells of each without reading it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from shekara.domain.wording import Wording
from shekara.ui.settings import Setting

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.ui.settings import Settings

KEPT = 8


class RecentFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file and what it held when it was last opened or saved here.

    `pair` is written as `KZ-31,KG-C`; `open_points` counts what was still to do.
    """

    path: str
    title: Wording
    pair: str
    date: str
    open_points: int

    @classmethod
    def of(cls, path: Path, assessment: Assessment, open_points: int) -> RecentFile:
        """Describe a file that holds an assessment."""
        return cls(
            path=os.path.realpath(path),
            title=assessment.passport.title,
            pair=assessment.pair.id,
            date=assessment.passport.date,
            open_points=open_points,
        )


RECENT: Setting[tuple[RecentFile, ...]] = Setting("recent", tuple[RecentFile, ...], ())


class RecentFiles(QObject):
    """The list of recent files, the last one first; `changed` says that it is another."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Keep the list in the settings."""
        super().__init__(parent)
        self._settings = settings

    @property
    def files(self) -> tuple[RecentFile, ...]:
        """Give the files, the last one first."""
        return self._settings.get(RECENT)

    def note(self, path: Path, assessment: Assessment, open_points: int) -> None:
        """Put a file at the top of the list."""
        new = RecentFile.of(path, assessment, open_points)
        others = tuple(file for file in self.files if file.path != new.path)
        self._keep((new, *others)[:KEPT])

    def forget(self, path: str) -> None:
        """Take a file off the list; the file itself stays."""
        self._keep(tuple(file for file in self.files if file.path != path))

    def _keep(self, files: tuple[RecentFile, ...]) -> None:
        self._settings.set(RECENT, files)
        self.changed.emit()
