"""Tables made for tests: calculated exactly, then printed rounded, as an agency does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import msgspec
from hypothesis import strategies as st

from shekara.analysis.reconciliation.comparisons import Compared, Dynamics
from shekara.analysis.reconciliation.declarations import PLUS, Declaration, Share, Sum
from shekara.analysis.reconciliation.patterns import CrossSection, Jumps, Pattern, Repeated
from shekara.analysis.reconciliation.tables import Cell, Hedge, Ledger, decimals_of
from shekara.text import verbatim

TABLE, OTHER, PARTNERS_OWN = "trade_paper", "agency", "partner_agency"
FIRST_YEAR = 2016
FLOWS = ("export", "import", "turnover")

DECLARATIONS: tuple[Declaration, ...] = (
    Sum(
        table=TABLE,
        along="flow",
        whole="turnover",
        parts=(("export", PLUS), ("import", PLUS)),
        words=verbatim("exports and imports"),
    ),
    Share(table=TABLE, along="partner", whole="total"),
    Dynamics(table=TABLE),
    Compared(first=TABLE, second=OTHER),
    Compared(first=OTHER, second=PARTNERS_OWN, mirror=True, tolerance=Decimal("0.10")),
)
PATTERNS: tuple[Pattern, ...] = (
    Repeated(TABLE),
    Repeated(OTHER),
    Jumps(TABLE),
    Jumps(OTHER),
    CrossSection(OTHER),
)


def printed(value: Decimal, decimals: int) -> str:
    """Print a value as an agency rounds it."""
    return f"{value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):f}"


def cell(  # noqa: PLR0913 -- a cell has this many sides
    table: str,
    series: str,
    year: int | None,
    text: str,
    *,
    unit: str = "musd",
    hedge: Hedge = Hedge.ROUNDED,
    after_break: bool = False,
    **keys: str,
) -> Cell:
    """Make a cell from what is printed."""
    return Cell(
        table=table,
        series=series,
        year=year,
        printed=text,
        value=Decimal(text),
        decimals=decimals_of(text),
        unit=unit,
        source=f"source_of_{table}",
        name=verbatim(series),
        keys=tuple(keys.items()),
        hedge=hedge,
        after_break=after_break,
    )


def flow(  # noqa: PLR0913, PLR0917 -- a flow has this many keys
    table: str, partner: str, kind: str, year: int, text: str, measure: str = "value"
) -> Cell:
    """Make a cell of a trade table."""
    series = f"KZ-{partner} {kind}" + ("" if measure == "value" else f" {measure}")
    return cell(
        table,
        series,
        year,
        text,
        unit="musd" if measure == "value" else "pct",
        reporter="KZ",
        partner=partner,
        flow=kind,
        measure=measure,
    )


@dataclass(frozen=True)
class Numbers:
    """Exact exports and imports of a partner and of all partners, by year."""

    own: Sequence[tuple[Decimal, Decimal]]
    total: Sequence[tuple[Decimal, Decimal]]
    freight: Decimal

    def cells(self) -> list[Cell]:
        """Print them: values, shares and indices of one paper, two agencies beside it."""
        made: list[Cell] = []
        for number, (own, total) in enumerate(zip(self.own, self.total, strict=True)):
            made += self._year(
                FIRST_YEAR + number, number, (*own, own[0] + own[1]), (*total, total[0] + total[1])
            )
        return made

    def _year(
        self, year: int, number: int, own: Iterable[Decimal], total: Iterable[Decimal]
    ) -> list[Cell]:
        made: list[Cell] = []
        for kind, value, whole in zip(FLOWS, own, total, strict=True):
            made += [
                flow(TABLE, "KG", kind, year, printed(value, 1)),
                flow(TABLE, "total", kind, year, printed(whole, 1)),
                flow(TABLE, "KG", kind, year, printed(100 * value / whole, 1), "share"),
            ]
            if number:
                first, before = self._of(0, kind), self._of(number - 1, kind)
                growth = (float(value / first) ** (1 / number) - 1) * 100
                indices = {
                    "chain_index": 100 * value / before,
                    "chain_growth": 100 * value / before - 100,
                    "base_index": 100 * value / first,
                    "average_growth": Decimal(growth),
                }
                made += [
                    flow(TABLE, "KG", kind, year, printed(index, 1), measure)
                    for measure, index in indices.items()
                ]
            if kind != "turnover":
                seen = "import" if kind == "export" else "export"
                made += [
                    flow(OTHER, "KG", kind, year, printed(value, 3)),
                    cell(
                        PARTNERS_OWN,
                        f"KG-KZ {seen}",
                        year,
                        printed(value * self.freight, 1),
                        reporter="KG",
                        partner="KZ",
                        flow=seen,
                    ),
                ]
        return made

    def _of(self, number: int, kind: str) -> Decimal:
        export, import_ = self.own[number]
        return (export, import_, export + import_)[FLOWS.index(kind)]


_GROWTH = st.integers(860, 990) | st.integers(1010, 1180)


@st.composite
def numbers(draw: st.DrawFn, years: int | None = None) -> Numbers:
    """Give trade that varies from year to year as trade does, neither still nor in jumps."""
    length = years or draw(st.integers(2, 10))
    levels = [Decimal(draw(st.integers(150_000, 3_000_000))) / 1000 for _ in range(2)]
    wholes = [Decimal(draw(st.integers(20_000_000, 90_000_000))) / 1000 for _ in range(2)]
    own, total = [], []
    for _ in range(length):
        own.append((levels[0], levels[1]))
        total.append((wholes[0], wholes[1]))
        levels = [level * draw(_GROWTH) / 1000 for level in levels]
        wholes = [whole * draw(_GROWTH) / 1000 for whole in wholes]
    return Numbers(own, total, Decimal(draw(st.integers(925, 1080))) / 1000)


def ledger(cells: Iterable[Cell]) -> Ledger:
    """Give a ledger of the cells."""
    return Ledger(list(cells))


def with_print(cells: Iterable[Cell], place: str, text: str) -> list[Cell]:
    """Give the cells with another print at one place."""
    return [
        msgspec.structs.replace(c, printed=text, value=Decimal(text), decimals=decimals_of(text))
        if c.id == place
        else c
        for c in cells
    ]
