"""One number in two sources over time, and how far they lie apart."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.findings import CheckKind
from shekara.domain.figures import FigureBook, Origin, Series
from shekara.domain.units import UNITS
from shekara.text import QT_TRANSLATE_NOOP, Listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shekara.analysis.reconciliation.relations import Relation
    from shekara.analysis.reconciliation.tables import Cell, Ledger
    from shekara.domain.evidence import Source
    from shekara.text import Text

_BETWEEN_SOURCES = {CheckKind.TWO_SOURCES, CheckKind.MIRROR}
_FIRST = QT_TRANSLATE_NOOP("audit", "{name}: {sources}")
_PARTNER = QT_TRANSLATE_NOOP("audit", "partner’s records: {sources}")
_DIFFERENCE = QT_TRANSLATE_NOOP("audit", "{name}: the first source above the second")


@dataclass(frozen=True, kw_only=True)
class SourceTimeline:
    """A number as two sources give it, and the difference in percent of the second.

    `labels` are short names of the sources, `parties` whom it concerns; `is_mirror` where the
    second is the partner's.
    """

    id: str
    name: Text
    labels: tuple[Text, Text]
    first: Series
    second: Series
    difference: Series
    is_mirror: bool
    parties: frozenset[str]

    @property
    def apart(self) -> tuple[float, ...]:
        """Give how far they lie apart in the years in which that shows, in percent."""
        shown = UNITS[self.difference.unit].decimals
        known = (value for value in self.difference.values if value is not None)
        return tuple(abs(value) for value in known if round(value, shown))


def source_timelines(
    book: FigureBook,
    ledger: Ledger,
    relations: Iterable[Relation],
    sources: Mapping[str, Source],
) -> tuple[SourceTimeline, ...]:
    """Give every number that two sources know, those known for most years first."""
    grouped: dict[tuple[str, str, CheckKind, str], list[Relation]] = defaultdict(list)
    for relation in relations:
        only = relation.left.only_cell
        if relation.check in _BETWEEN_SOURCES and only is not None and relation.where.year:
            other = ledger[relation.right[0].cells[0]].table
            grouped[relation.where.table, relation.where.series, relation.check, other].append(
                relation
            )
    found = [
        _timeline(book, ledger, ".".join(map(str, key)).replace(" ", "-"), several, sources)
        for key, several in grouped.items()
    ]
    return tuple(sorted(found, key=lambda each: -_known(each.first)))


def _known(series: Series) -> int:
    return sum(value is not None for value in series.values)


def _timeline(
    book: FigureBook,
    ledger: Ledger,
    key: str,
    relations: list[Relation],
    sources: Mapping[str, Source],
) -> SourceTimeline:
    cells = [ledger[relation.left.cells[0]] for relation in relations]
    others = [ledger[name] for relation in relations for name in relation.right[0].cells]
    values = {r.where.year or 0: r.middles(ledger) for r in relations}
    first_year, last_year = min(values), max(values)
    years = tuple(range(first_year, last_year + 1))
    name, unit = cells[0].name, relations[0].unit
    is_mirror = relations[0].check is CheckKind.MIRROR
    labels = _labels(cells, sources), _labels(others, sources)
    if is_mirror:
        labels = labels[0], _PARTNER.having(sources=labels[1])
    entered = [
        book.enter(
            Series(
                id=f"timeline.{key}.{side}",
                name=_FIRST.having(name=name, sources=labels[number]),
                years=years,
                values=tuple(
                    float(values[year][number]) if year in values else None for year in years
                ),
                unit=unit,
                method="observed",
                origin=Origin.OBSERVED,
                sources=tuple(dict.fromkeys(cell.source for cell in held)),
            )
        )
        for number, (side, held) in enumerate((("first", cells), ("second", others)))
    ]
    difference = book.enter(
        Series(
            id=f"timeline.{key}.difference",
            name=_DIFFERENCE.having(name=name),
            years=years,
            values=tuple(
                _apart(one, other)
                for one, other in zip(entered[0].values, entered[1].values, strict=True)
            ),
            unit="pct",
            method="source_difference",
            inputs=(entered[0].id, entered[1].id),
        )
    )
    return SourceTimeline(
        id=key,
        name=name,
        labels=labels,
        first=entered[0],
        second=entered[1],
        difference=difference,
        is_mirror=is_mirror,
        parties=frozenset(value for _key, value in cells[0].keys),
    )


def _labels(cells: list[Cell], sources: Mapping[str, Source]) -> Text:
    named = dict.fromkeys(cell.source for cell in cells)
    labels = tuple(sources[source].label for source in named if source in sources)
    return labels[0] if len(labels) == 1 else _SEVERAL.having(all=Listed(labels))


_SEVERAL = QT_TRANSLATE_NOOP("audit", "{all}")


def _apart(one: float | None, other: float | None) -> float | None:
    """Give how much larger the one is, in percent; None unless both are known."""
    return None if one is None or not other else 100 * (one / other - 1)
