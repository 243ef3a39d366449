"""What is new in this version, in the words of those who use it."""

from __future__ import annotations

from shekara.text import QT_TRANSLATE_NOOP

NEWS = (
    QT_TRANSLATE_NOOP(
        "ui.news",
        "New: costs and benefits of hub concepts for the investor and both sides of the border, "
        "thousands of simulated futures, a recommendation, and what would have to be true for "
        "another one.",
    ),
    QT_TRANSLATE_NOOP(
        "ui.news", "The whole assessment in one window: from the pair of regions to the brief."
    ),
    QT_TRANSLATE_NOOP(
        "ui.news",
        "Click any number, or double-click it in a table: the Why panel shows its formula, its "
        "inputs and sources.",
    ),
    QT_TRANSLATE_NOOP(
        "ui.news", "Every change can be undone, and the line below says what is still missing."
    ),
)
"""The last version's news, the most important first."""
