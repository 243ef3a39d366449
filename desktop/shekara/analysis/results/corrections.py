"""Applying corrections to the evidence: results compute from them, the print stays known.

A corrected number keeps the printed one, the reason and the sources, so that whoever asks
why sees both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import msgspec

from shekara.analysis.results.observed import (
    FLOW_NAMES,
    TOTAL_NAME,
    as_printed,
    enter_corrected,
    exports_name,
    observation_name,
)
from shekara.domain.evidence import (
    Corrected,
    Evidence,
    Observation,
    PublishedFlow,
    PublishedTotal,
    TradeFlow,
)
from shekara.domain.figures import Figure, Origin
from shekara.domain.review import OBSERVED
from shekara.domain.wording import text_of
from shekara.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from shekara.domain.figures import FigureBook
    from shekara.domain.review import Correction

Number = TypeVar("Number", Observation, TradeFlow, PublishedFlow, PublishedTotal)

_VALUES = {
    Observation: "value",
    TradeFlow: "value_musd",
    PublishedFlow: "thousand_usd",
    PublishedTotal: "value_musd",
}
_THOUSANDS = 1000


def corrected(evidence: Evidence, corrections: tuple[Correction, ...]) -> Evidence:
    """Give the evidence as it counts; the same evidence where nothing is corrected."""
    wanted = {each.of: each for each in corrections if each.of.startswith(OBSERVED)}
    if not wanted:
        return evidence
    return replace(
        evidence,
        observations={
            key: _counting(found, wanted) for key, found in evidence.observations.items()
        },
        trade=tuple(_counting(flow, wanted) for flow in evidence.trade),
        published_exports={
            pair: _counting(flow, wanted) for pair, flow in evidence.published_exports.items()
        },
        published_turnover=tuple(_counting(total, wanted) for total in evidence.published_turnover),
    )


def unknown_places(evidence: Evidence, corrections: Iterable[Correction]) -> tuple[str, ...]:
    """Give the places of corrections of which the evidence knows no number."""
    known = {number.id for number in _numbers(evidence)}
    return tuple(
        each.of for each in corrections if each.of.startswith(OBSERVED) and each.of not in known
    )


def _numbers(
    evidence: Evidence,
) -> Iterable[Observation | TradeFlow | PublishedFlow | PublishedTotal]:
    yield from evidence.observations.values()
    yield from evidence.trade
    yield from evidence.published_exports.values()
    yield from evidence.published_turnover


def _counting(number: Number, wanted: Mapping[str, Correction]) -> Number:
    """Give a number with its correction, or as it is where there is none."""
    correction = wanted.get(number.id)
    if correction is None:
        return number
    field = _VALUES[type(number)]
    # Published flows are held in thousands and shown in millions.
    scale = _THOUSANDS if isinstance(number, PublishedFlow) else 1
    note = Corrected(
        printed=getattr(number, field) / scale,
        reason=text_of(correction.reason),
    )
    return msgspec.structs.replace(number, **{field: correction.value * scale, "corrected": note})


class PrintedNumber(msgspec.Struct, frozen=True, kw_only=True):
    """A printed number that no result reads: what it is called, its value, unit, source."""

    name: Text
    value: float
    unit: str
    source: str
    year: int | None


@dataclass(frozen=True, kw_only=True)
class CorrectedNumber:
    """A correction, the number as printed, and the one that counts."""

    correction: Correction
    printed: Figure
    counts: Figure


def corrected_numbers(
    book: FigureBook,
    evidence: Evidence,
    corrections: tuple[Correction, ...],
    printed: Callable[[str], PrintedNumber | None],
) -> tuple[CorrectedNumber, ...]:
    """Enter every correction as a figure, in the order they were made.

    `evidence` is corrected already; `printed` gives a number that is not in the evidence.
    """
    known = {
        number.id: (number, number.corrected)
        for number in _numbers(evidence)
        if number.corrected is not None
    }
    found: list[CorrectedNumber] = []
    for correction in corrections:
        counting = known.get(correction.of)
        figure = (
            _unread(correction, printed(correction.of))
            if counting is None
            else (_read(evidence, correction, counting[0]), counting[1])
        )
        if figure is not None:
            found.append(_entered(book, correction, *figure))
    return tuple(found)


def _entered(
    book: FigureBook, correction: Correction, counts: Figure, note: Corrected
) -> CorrectedNumber:
    entered = enter_corrected(book, counts, note)
    printed = as_printed(counts, note)
    return CorrectedNumber(correction=correction, printed=printed, counts=entered)


def _read(
    evidence: Evidence,
    correction: Correction,
    number: Observation | TradeFlow | PublishedFlow | PublishedTotal,
) -> Figure:
    """Give the figure of a number that results rest on."""
    name, unit = _named(evidence, number)
    return Figure(
        id=correction.of,
        name=name,
        value=correction.value,
        unit=unit,
        method="observed",
        origin=Origin.OBSERVED,
        sources=(number.source,),
        year=number.year,
    )


def _named(
    evidence: Evidence, number: Observation | TradeFlow | PublishedFlow | PublishedTotal
) -> tuple[Text, str]:
    if isinstance(number, Observation):
        return observation_name(evidence, number), number.unit
    if isinstance(number, TradeFlow):
        return FLOW_NAMES[number.flow, number.partner], "musd"
    if isinstance(number, PublishedFlow):
        return exports_name(evidence, number.pair), "musd"
    return TOTAL_NAME, "musd"


def _unread(
    correction: Correction, printed: PrintedNumber | None
) -> tuple[Figure, Corrected] | None:
    if printed is None:
        return None
    figure = Figure(
        id=correction.of,
        name=printed.name,
        value=correction.value,
        unit=printed.unit,
        method="observed",
        origin=Origin.OBSERVED,
        sources=(printed.source,),
        year=printed.year,
    )
    return figure, Corrected(printed=printed.value, reason=text_of(correction.reason))
