"""Edits of the SWOT: add, word, weigh, rate, move and remove factors."""

from __future__ import annotations

import math
import re
import unicodedata
from itertools import count
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.edits.assumptions import require_driver
from shekara.domain.edits.road_map import follow_factor
from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.swot import (
    HIGHEST_INTENSITY,
    LOWEST_INTENSITY,
    MOST_DIGITS,
    Direction,
    DriverLink,
    Factor,
    Quadrant,
    Swot,
)
from shekara.domain.wording import MAX_WORDS
from shekara.text import QT_TRANSLATE_NOOP, Quantity, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.assessment import Assessment
    from shekara.domain.swot import Judgement

NEW_WEIGHT = 0.5
NEW_INTENSITY = 3

MOST_AT_ONCE = 100
"""How many factors a list may add at once."""

# Bullets, dashes that are no minus, and numbers such as "1." or "(1)" that are no decimals;
# U+F0B7 is what Word's own bullet becomes on the clipboard.
_MARK = re.compile(r"(?:[*•·◦▪‣●○■□\uf0b7]+|[-–—]++(?!\d)|\(?\d{1,3}[.)](?!\d))\s*")
# What Word's bullets of the second and third level become there.
_DEEPER = re.compile(r"^\s*[o§\uf0a7]\t")
_UNPRINTED = frozenset({"Cc", "Cs", "Zl", "Zp"})


def add_factor(assessment: Assessment, quadrant: Quadrant, words: str) -> Assessment:
    """Add a factor at the end of its quadrant, with middling weight and intensity."""
    factor = Factor(
        id=free_id(assessment.swot, quadrant),
        words=typed(words),
        weight=NEW_WEIGHT,
        intensity=NEW_INTENSITY,
        illustrative=("weight", "intensity"),
    )
    return _with_factors(assessment, (*assessment.swot.factors, factor))


def add_factors(assessment: Assessment, quadrant: Quadrant, lines: Sequence[str]) -> Assessment:
    """Add a factor for each line, in their order, at the end of a quadrant."""
    if len(lines) > MOST_AT_ONCE:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The list holds more than {limit} lines. Paste a shorter part of it.",
            ).having(limit=MOST_AT_ONCE)
        )
    for number, line in enumerate(lines, start=1):
        if len(line) > MAX_WORDS:
            raise EditError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Line {number} of the list is longer than {limit} characters. Shorten it "
                    "and paste the list again.",
                ).having(number=number, limit=MAX_WORDS)
            )
        assessment = add_factor(assessment, quadrant, line)
    return assessment


def listed(text: str) -> tuple[str, ...]:
    """Give the lines of a list without bullets and numbers; empty lines are skipped.

    What stands deeper than an entry with a bullet belongs to it: "Roads: narrow; no bridge".
    """
    entries: list[str] = []
    depth: int | None = None
    detailed = False
    for line in (_DEEPER.sub("\t• ", each) for each in text.splitlines()):
        printed = one_line(line)
        words = _MARK.sub("", printed, count=1)
        if not words:
            continue
        indent, marked = len(line) - len(line.lstrip()), words != printed
        if depth is None or indent <= depth:
            entries.append(words)
            depth, detailed = (indent if marked else None), False
        elif marked:
            entries[-1] = f"{entries[-1].rstrip(':')}{'; ' if detailed else ': '}{words}"
            detailed = True
        else:
            entries[-1] = f"{entries[-1]} {words}"
    return tuple(entries)


def one_line(text: str) -> str:
    """Give a text on one line; control characters and halves of characters become spaces."""
    printed = (" " if unicodedata.category(c) in _UNPRINTED else c for c in text)
    kept = "".join(printed).replace("\N{ZERO WIDTH NO-BREAK SPACE}", "")
    return re.sub(" {2,}", " ", kept).strip()


def set_words(assessment: Assessment, factor_id: str, words: str) -> Assessment:
    """Word a factor anew."""
    return _with_factor(assessment, factor_id, words=typed(words))


def set_note(assessment: Assessment, factor_id: str, note: str) -> Assessment:
    """Write down what a factor rests on."""
    return _with_factor(assessment, factor_id, note=typed(note))


def set_weight(assessment: Assessment, factor_id: str, weight: float) -> Assessment:
    """Set a factor's importance, 0 to 1."""
    if not 0 <= weight <= 1:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The weight of {factor} must lie between 0 and 1, and {value} does not."
            ).having(factor=verbatim(factor_id), value=_plain(weight))
        )
    left = _still_illustrative(assessment, factor_id, "weight")
    return _with_factor(assessment, factor_id, weight=float(weight), illustrative=left)


def set_intensity(assessment: Assessment, factor_id: str, intensity: float) -> Assessment:
    """Set how strongly a factor is felt today, a whole number from 1 to 5."""
    if intensity not in range(LOWEST_INTENSITY, HIGHEST_INTENSITY + 1):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The intensity of {factor} must be a whole number from 1 to 5, and {value} is not.",
            ).having(factor=verbatim(factor_id), value=_plain(intensity))
        )
    left = _still_illustrative(assessment, factor_id, "intensity")
    return _with_factor(assessment, factor_id, intensity=int(intensity), illustrative=left)


def remove_factor(assessment: Assessment, factor_id: str) -> Assessment:
    """Remove a factor, its links to drivers and the risk it was."""
    gone = find(assessment.swot, factor_id)
    left = tuple(factor for factor in assessment.swot.factors if factor is not gone)
    links = _without(assessment.swot.links, factor_id)
    removed = _with_swot(assessment, factors=left, links=links)
    return follow_factor(removed, factor_id, None)


def link_driver(
    assessment: Assessment, factor_id: str, driver: str, direction: Direction
) -> Assessment:
    """Say that a factor works through a driver, and which way it moves it."""
    find(assessment.swot, factor_id)
    require_driver(driver)
    link = DriverLink(factor=factor_id, driver=driver, direction=direction)
    kept = unlink_driver(assessment, factor_id, driver)
    return _with_swot(kept, links=(*kept.swot.links, link))


def unlink_driver(assessment: Assessment, factor_id: str, driver: str) -> Assessment:
    """Undo the link of a factor and a driver, if there is one."""
    require_driver(driver)
    links = tuple(
        link for link in assessment.swot.links if (link.factor, link.driver) != (factor_id, driver)
    )
    return _with_swot(assessment, links=links)


def move_factor(
    assessment: Assessment, factor_id: str, quadrant: Quadrant, position: int
) -> Assessment:
    """Move a factor to a place in a quadrant, from 0; another quadrant gives it a new id.

    Its links to drivers, and the risk it is, follow it.
    """
    factor = find(assessment.swot, factor_id)
    rest = Swot(factors=tuple(f for f in assessment.swot.factors if f is not factor))
    if quadrant is not factor.quadrant:
        factor = msgspec.structs.replace(factor, id=free_id(assessment.swot, quadrant))
    neighbours = rest.within(quadrant)
    place = min(max(position, 0), len(neighbours))
    reordered: Sequence[Factor] = (*neighbours[:place], factor, *neighbours[place:])
    others = tuple(f for f in rest.factors if f.quadrant is not quadrant)
    moved = _with_swot(
        assessment,
        factors=in_quadrant_order((*others, *reordered)),
        links=_renamed(assessment.swot.links, factor_id, factor.id),
    )
    return follow_factor(moved, factor_id, factor.id)


def find(swot: Swot, factor_id: str) -> Factor:
    """Give a factor by its id; raises EditError when there is none."""
    for factor in swot.factors:
        if factor.id == factor_id:
            return factor
    raise EditError(
        QT_TRANSLATE_NOOP(
            "errors",
            "There is no factor “{factor}” in this assessment. Factors are called by the "
            "letter of their quadrant and a number, such as S1.",
        ).having(factor=verbatim(factor_id))
    )


def free_id(swot: Swot, quadrant: Quadrant) -> str:
    """Give the id a new factor of the quadrant gets: one above the highest in use.

    Above the highest possible number, the lowest free one.
    """
    numbers = {int(factor.id[1:]) for factor in swot.within(quadrant)}
    number = max(numbers, default=0) + 1
    if number >= 10**MOST_DIGITS:
        number = next(n for n in count(1) if n not in numbers)
    return f"{quadrant}{number}"


def in_quadrant_order(factors: Sequence[Factor]) -> tuple[Factor, ...]:
    """Sort factors by quadrant, keeping their order within each."""
    order = list(Quadrant)
    return tuple(sorted(factors, key=lambda factor: order.index(factor.quadrant)))


def _still_illustrative(
    assessment: Assessment, factor_id: str, judged: Judgement
) -> tuple[Judgement, ...]:
    factor = find(assessment.swot, factor_id)
    return tuple(name for name in factor.illustrative if name != judged)


def _plain(value: float) -> Quantity:
    whole = math.isfinite(value) and float(value).is_integer()
    return Quantity(value, "ratio", 0 if whole else 3)


def _with_factor(
    assessment: Assessment, factor_id: str, **changes: str | float | tuple[Judgement, ...]
) -> Assessment:
    old = find(assessment.swot, factor_id)
    new = msgspec.structs.replace(old, **changes)
    return _with_factors(
        assessment, tuple(new if factor is old else factor for factor in assessment.swot.factors)
    )


def _with_factors(assessment: Assessment, factors: tuple[Factor, ...]) -> Assessment:
    return _with_swot(assessment, factors=in_quadrant_order(factors))


def _with_swot(
    assessment: Assessment, **changes: tuple[Factor, ...] | tuple[DriverLink, ...]
) -> Assessment:
    swot = msgspec.structs.replace(assessment.swot, **changes)
    return msgspec.structs.replace(assessment, swot=swot)


def _renamed(links: Sequence[DriverLink], old: str, new: str) -> tuple[DriverLink, ...]:
    """Give the links with those of one factor under its new id."""
    return tuple(
        msgspec.structs.replace(link, factor=new) if link.factor == old else link for link in links
    )


def _without(links: Sequence[DriverLink], factor_id: str) -> tuple[DriverLink, ...]:
    return tuple(link for link in links if link.factor != factor_id)
