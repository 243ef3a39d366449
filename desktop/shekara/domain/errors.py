"""What can be wrong with a request, each problem with its sentence.

Errors are raised low with a `Text`; the window and the command line turn it into words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shekara.text import Text


class ShekaraError(Exception):
    """A problem that the user can act on; `text` names the thing and says what to do."""

    def __init__(self, text: Text) -> None:
        """Keep the sentence untranslated; `str(error)` is for logs only."""
        super().__init__(text.source, *(str(value) for _, value in text.values))
        self.text = text


class EditError(ShekaraError):
    """An edit was asked for that would make the assessment invalid; nothing was changed."""


class EvidenceError(ShekaraError):
    """Something asked for is not in the bundled figures."""


class DocumentError(ShekaraError):
    """A document cannot be read or written; the file on disk was left as it is."""
