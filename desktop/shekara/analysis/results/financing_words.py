"""What the financing comes to, in sentences: who fills the gap, who gains, what to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.wording import is_blank, text_of
from shekara.text import QT_TRANSLATE_NOOP, Quantity

if TYPE_CHECKING:
    from shekara.domain.hub import Financing
    from shekara.text import Text

LEAST_MUSD = 0.05
"""What would be shown as nothing, in million USD, is nothing."""


def who_fills(plan: Financing, gap_musd: float, open_gap_musd: float) -> Text:
    """Say whether the investor needs more than the hub earns, and who gives it."""
    if gap_musd < LEAST_MUSD and open_gap_musd < LEAST_MUSD:
        return _NO_GAP
    gap, rest = Quantity(gap_musd, "musd"), Quantity(open_gap_musd, "musd")
    if open_gap_musd < LEAST_MUSD:
        return _FILLED.having(gap=gap)
    if gap_musd < LEAST_MUSD:
        words = _OPENED_NAMED if not is_blank(plan.gap_filler) else _OPENED
        words = words.having(rest=rest)
    else:
        words = _NAMED if not is_blank(plan.gap_filler) else _NOBODY
        words = words.having(gap=gap, rest=rest)
    return words if is_blank(plan.gap_filler) else words.having(who=text_of(plan.gap_filler))


def bankability(enpv_musd: float, npv_after_musd: float) -> Text:
    """Say who gains: society, and the investor after grants, public money and loans."""
    worth = {
        "society": Quantity(enpv_musd, "musd"),
        "investor": Quantity(npv_after_musd, "musd"),
    }
    if enpv_musd > 0:
        words = _BOTH_GAIN if npv_after_musd >= 0 else _INVESTOR_LOSES
    else:
        words = _SOCIETY_LOSES if npv_after_musd >= 0 else _BOTH_LOSE
    return words.having(**worth)


_NO_GAP = QT_TRANSLATE_NOOP(
    "financing", "There is no gap to fill: the investor earns the return asked for."
)
_FILLED = QT_TRANSLATE_NOOP(
    "financing",
    "Grants, public share and loans fill the gap of {gap}: the investor earns the return asked "
    "for.",
)
_NAMED = QT_TRANSLATE_NOOP(
    "financing", "Of the gap of {gap} there remain {rest}. Who fills it: {who}"
)
_NOBODY = QT_TRANSLATE_NOOP(
    "financing", "Of the gap of {gap} there remain {rest}, and nobody is named yet who fills it."
)
_OPENED_NAMED = QT_TRANSLATE_NOOP(
    "financing", "The loans cost more than the hub earns: {rest} are missing. Who gives it: {who}"
)
_OPENED = QT_TRANSLATE_NOOP(
    "financing",
    "The loans cost more than the hub earns: {rest} are missing, and nobody is named yet who "
    "gives it.",
)
_BOTH_GAIN = QT_TRANSLATE_NOOP(
    "financing",
    "Society gains {society} and the investor {investor}: the hub pays for both.",
)
_INVESTOR_LOSES = QT_TRANSLATE_NOOP(
    "financing",
    "Society gains {society}, but the investor is left with {investor}: without more support "
    "nobody would invest.",
)
_SOCIETY_LOSES = QT_TRANSLATE_NOOP(
    "financing",
    "The investor is left with {investor}, but society with {society}: support would pay for "
    "a loss.",
)
_BOTH_LOSE = QT_TRANSLATE_NOOP(
    "financing",
    "Society is left with {society} and the investor with {investor}: the hub pays for neither.",
)
CUT = QT_TRANSLATE_NOOP(
    "financing",
    "Grants and loans together would be more than the capital cost: only {part} of each loan is "
    "drawn.",
)
CALLED = QT_TRANSLATE_NOOP(
    "financing",
    "A loan runs longer than the years looked at: what is still owed in {year} is repaid then.",
)
UNDECIDED = QT_TRANSLATE_NOOP(
    "financing", "The public share is not decided yet: nothing is counted for it."
)
TERMS = QT_TRANSLATE_NOOP(
    "financing",
    "Constant prices. Interest is paid every year, while building too; after the grace each sum "
    "drawn is repaid in equal yearly payments. Tax is that of the hub without loans.",
)
