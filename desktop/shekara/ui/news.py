"""What is new in this version, in the words of those who use it."""

from __future__ import annotations

from shekara.text import QT_TRANSLATE_NOOP

NEWS = (
    QT_TRANSLATE_NOOP(
        "ui.news",
        "This version states the position, the trade and the year a target is reached. It makes "
        "no recommendation yet: costs and benefits of the hub are not part of it.",
    ),
    QT_TRANSLATE_NOOP(
        "ui.news", "The whole assessment in one window: from the pair of regions to the brief."
    ),
    QT_TRANSLATE_NOOP(
        "ui.news", "Click any number: the Why panel shows its formula, its inputs and sources."
    ),
    QT_TRANSLATE_NOOP(
        "ui.news", "Every change can be undone, and the line below says what is still missing."
    ),
)
"""The last version's news, the most important first."""
