"""Financing: who pays for the hub in which year, and what that leaves to the investor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.units import UNITS
from shekara.domain.wording import is_blank, text_of
from shekara.report.content import (
    Bullets,
    Callout,
    Column,
    FigureTable,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Row,
    Section,
)
from shekara.report.sections.trade import MUSD
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.financing import FinancingResult
    from shekara.analysis.results.financing_book import Line, LoanFigures
    from shekara.domain.figures import Figure, Series
    from shekara.domain.hub import Financing
    from shekara.report.content import Block, Cell
    from shekara.report.desk import Desk
    from shekara.text import Text

EVERY_YEARS = 5
"""The account by year shows the years of building and two more, then every fifth."""

_PERCENT = QT_TRANSLATE_NOOP("units", "%")
_NO_UNIT = QT_TRANSLATE_NOOP("units", "years")


def financing_section(desk: Desk, result: FinancingResult, plan: Financing) -> Section:
    """Give the financing of one concept."""
    return Section(
        QT_TRANSLATE_NOOP("brief", "Financing: {concept}").having(concept=result.concept.heading),
        "financing",
        (
            _answer(desk, result),
            _key_figures(desk, result),
            _budget(desk, result),
            *_loans(desk, result),
            _account(desk, result),
            _years(desk, result),
            *_scheme(plan),
            _notes(desk, result),
        ),
    )


def _answer(desk: Desk, result: FinancingResult) -> Callout:
    investor, money = result.investor, result.public_money
    answer = _with(desk, result.who, (investor.gap, investor.open_gap))
    gains = _with(desk, result.bankability, (result.enpv, investor.after))
    public = desk.say(
        _PUBLIC,
        total=desk.figure(money.total),
        present=desk.figure(money.present),
        whole=desk.figure(money.with_gap),
    )
    return Callout(answer, (gains, public))


def _with(desk: Desk, text: Text, figures: Sequence[Figure]) -> Sentence:
    return Sentence(text, tuple(desk.figure(figure) for figure in figures))


def _key_figures(desk: Desk, result: FinancingResult) -> KeyFigures:
    items = (
        (_RETURN_BEFORE, result.investor.rate_before),
        (_RETURN_AFTER, result.investor.rate_after),
        (_SOCIETY, result.eirr),
        (_LOWEST_COVER, result.lowest_cover),
    )
    return KeyFigures(
        tuple(
            KeyFigure(label, desk.figure(figure), None if figure.value is not None else figure.note)
            for label, figure in items
        )
    )


def _budget(desk: Desk, result: FinancingResult) -> FigureTable:
    """Give the capital cost of each year in both currencies, and who pays it."""
    budget = result.budget
    spent = [
        year
        for year in result.years
        if (budget.capital.usd.at(year) or 0) > 0 or (budget.off_site.usd.at(year) or 0) > 0
    ]
    lines = (budget.capital, *budget.payers, budget.off_site)
    columns = [Column(_YEAR, numeric=False, share=0.3)]
    for line in lines:
        columns.append(Column(line.heading, MUSD))
        if line is budget.capital and line.local is not None:
            columns.append(Column(line.heading, UNITS[line.local.unit].heading))
    rows = [
        Row((Sentence(verbatim(str(year))), *_both(desk, lines, budget.capital, year)))
        for year in spent
    ]
    totals = Row((Sentence(_IN_ALL), *_totals(desk, lines, budget.capital)), emphasised=True)
    return desk.table(_BUDGET, columns, (*rows, totals), _rate_note(desk, result))


def _both(desk: Desk, lines: Sequence[Line], local: Line, year: int) -> list[Cell]:
    cells: list[Cell] = []
    for line in lines:
        cells.append(desk.at(line.usd, year))
        if line is local and line.local is not None:
            cells.append(desk.at(line.local, year))
    return cells


def _totals(desk: Desk, lines: Sequence[Line], local: Line) -> list[Cell]:
    cells: list[Cell] = []
    for line in lines:
        cells.append(desk.figure(line.total))
        if line is local and line.total_local is not None:
            cells.append(desk.figure(line.total_local))
    return cells


def _rate_note(desk: Desk, result: FinancingResult) -> Sentence:
    if result.rate is None or result.rate.note is None:
        return Sentence(_NO_RATE)
    day = dict(result.rate.note.values)["day"]
    return desk.say(_CONVERTED.having(day=day), rate=desk.figure(result.rate))


def _loans(desk: Desk, result: FinancingResult) -> tuple[Block, ...]:
    if not result.loans:
        return ()
    columns = (
        Column(QT_TRANSLATE_NOOP("brief", "Lender"), numeric=False),
        Column(QT_TRANSLATE_NOOP("brief", "Of the capital cost"), _PERCENT),
        Column(QT_TRANSLATE_NOOP("brief", "Real interest"), _PERCENT),
        Column(QT_TRANSLATE_NOOP("brief", "Term"), _NO_UNIT),
        Column(QT_TRANSLATE_NOOP("brief", "Of it grace"), _NO_UNIT),
        Column(QT_TRANSLATE_NOOP("brief", "Drawn"), MUSD),
        Column(QT_TRANSLATE_NOOP("brief", "Interest and repayment"), MUSD),
    )
    return (desk.table(_LOANS, columns, [_loan(desk, each) for each in result.loans]),)


def _loan(desk: Desk, loan: LoanFigures) -> Row:
    terms = loan.terms
    named = not is_blank(terms.loan.lender)
    figures = (terms.share, *terms.schedule, loan.drawn.total, loan.service.total)
    lender = Sentence(text_of(terms.loan.lender) if named else _UNNAMED)
    return Row((lender, *(desk.figure(figure) for figure in figures)))


def _account(desk: Desk, result: FinancingResult) -> FigureTable:
    """Give uses and sources in all, in both currencies."""
    local = None if result.rate is None else result.turnover.total_local
    columns = [Column(_LINE, numeric=False), Column(_IN_ALL, MUSD)]
    if local is not None:
        columns.append(Column(_IN_ALL, UNITS[local.unit].heading))
    rows = [
        Row((Sentence(line.heading), *_totals(desk, (line,), line)))
        for line in (*result.uses, *result.sources)
    ]
    last = Row(
        (Sentence(result.turnover.heading), *_totals(desk, (result.turnover,), result.turnover)),
        emphasised=True,
    )
    return desk.table(_ACCOUNT, columns, (*rows, last))


def _years(desk: Desk, result: FinancingResult) -> FigureTable:
    first = [year for year in result.years if (result.budget.capital.usd.at(year) or 0) > 0]
    early = range(result.years[0], max(first, default=result.years[0]) + 3)
    shown = [
        year
        for year in result.years
        if year in early or year == result.years[-1] or year % EVERY_YEARS == 0
    ]
    columns: tuple[tuple[Text, Text | None, Series], ...] = (
        (_SERVICE, MUSD, result.service.usd),
        (_DEBT, MUSD, result.owed.usd),
        (_COVER, None, result.cover),
        (_FLOW, MUSD, result.investor_flow.usd),
    )
    rows = [
        Row((Sentence(verbatim(str(year))), *(_cell(desk, s, year) for _, _, s in columns)))
        for year in shown
    ]
    heads = (Column(_YEAR, numeric=False, share=0.3), *(Column(h, u) for h, u, _ in columns))
    return desk.table(_BY_YEAR, heads, rows)


def _cell(desk: Desk, series: Series, year: int) -> Cell:
    """Give a year of a series; nothing where there is no debt to be covered."""
    return None if series.at(year) is None else desk.at(series, year)


def _scheme(plan: Financing) -> tuple[Block, ...]:
    if is_blank(plan.partnership):
        return ()
    words = _PARTNERSHIP.having(words=text_of(plan.partnership))
    return (Paragraph((Sentence(words),)),)


def _notes(desk: Desk, result: FinancingResult) -> Bullets:
    # The first one tells how much of the loans is drawn where that is not all.
    cut = () if result.lent_part is None else (desk.figure(result.lent_part),)
    first, *rest = result.notes
    return Bullets((Sentence(first, cut), *(Sentence(note) for note in rest)))


_PUBLIC = QT_TRANSLATE_NOOP(
    "brief",
    "Public money (grants, public share and works off the site) comes to {total}, a present value "
    "of {present} at society’s rate; with what is left of the gap it would be {whole}.",
)
_YEAR = QT_TRANSLATE_NOOP("brief", "Year")
_IN_ALL = QT_TRANSLATE_NOOP("brief", "All years")
_LINE = QT_TRANSLATE_NOOP("brief", "Use or source")
_RETURN_BEFORE = QT_TRANSLATE_NOOP("brief", "Investor’s return, nothing given or lent")
_RETURN_AFTER = QT_TRANSLATE_NOOP("brief", "Investor’s return after grants and loans")
_SOCIETY = QT_TRANSLATE_NOOP("brief", "Society’s return")
_COVER = QT_TRANSLATE_NOOP("brief", "Debt service cover")
_LOWEST_COVER = QT_TRANSLATE_NOOP("brief", "Lowest debt service cover")
_SERVICE = QT_TRANSLATE_NOOP("brief", "Debt service")
_DEBT = QT_TRANSLATE_NOOP("brief", "Debt at the end of the year")
_FLOW = QT_TRANSLATE_NOOP("brief", "Left to the investor")
_BUDGET = QT_TRANSLATE_NOOP("brief", "Yearly budget and who pays it, constant prices")
_LOANS = QT_TRANSLATE_NOOP("brief", "Loans")
_ACCOUNT = QT_TRANSLATE_NOOP("brief", "Uses and sources of all money")
_BY_YEAR = QT_TRANSLATE_NOOP("brief", "Debt and the investor’s flow by year")
_UNNAMED = QT_TRANSLATE_NOOP("brief", "lender not named")
_CONVERTED = QT_TRANSLATE_NOOP("brief", "All years are converted at the rate of {day}: {rate}.")
_NO_RATE = QT_TRANSLATE_NOOP(
    "brief", "No rate of exchange is set, so there are no amounts in local currency."
)
_PARTNERSHIP = QT_TRANSLATE_NOOP("brief", "Public-private scheme: {words}")
