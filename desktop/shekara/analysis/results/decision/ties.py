"""What is said of a turning point at which a hub is only level with no hub.

Where the best option changes, the two are worth the same, and no hub wins ties: the verdict
changes later, or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.text import Quantity, Text

_TIED = QT_TRANSLATE_NOOP(
    "decision", "{sentence} The two are tied there, and then nothing is built."
)
_TIED_UNTIL = QT_TRANSLATE_NOOP(
    "decision",
    "{sentence} The two are tied there, and then nothing is built; the verdict changes at {at}: "
    "“{verdict}”.",
)


def tied(sentence: Text) -> Text:
    """Add to the sentence of a turning point that no hub still wins there."""
    return _TIED.having(sentence=sentence)


def tied_until(sentence: Text, at: Quantity, verdict: Text) -> Text:
    """Add also at which value the verdict changes, and to what."""
    return _TIED_UNTIL.having(sentence=sentence, at=at, verdict=verdict)
