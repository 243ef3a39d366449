"""Entering who pays for a hub into the book of figures, each line in both currencies."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.results.financing_names import (
    CURRENCY_UNITS,
    IN_ALL,
    IN_LOCAL,
    LINES,
    OF_CONCEPT,
    OF_LOAN,
)
from shekara.analysis.results.financing_terms import loan_terms, public_share, rate_of_exchange
from shekara.domain.figures import Figure, FigureBook, Series

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.financing import Sources, Uses
    from shekara.analysis.hub.quantities import Array
    from shekara.analysis.loans import LoanYears
    from shekara.analysis.results.financing_names import Basis
    from shekara.analysis.results.financing_terms import LoanTerms
    from shekara.domain.concepts import Concept
    from shekara.domain.hub import Financing
    from shekara.text import Text

Ids = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the account by year and in all; in local currency where there is a rate."""

    key: str
    heading: Text
    usd: Series
    local: Series | None
    total: Figure
    total_local: Figure | None


@dataclass(frozen=True, kw_only=True)
class LoanFigures:
    """A loan's terms as entered, and what is drawn of it, paid and owed by year."""

    terms: LoanTerms
    drawn: Line
    service: Line
    owed: Line


class FinancingBook:
    """One concept's financing on its way into the book: figures `financing.<concept>.…`.

    `inputs` are the ids of the figures on which the hub's account rests, the likely values of
    its drivers among them.
    """

    def __init__(
        self,
        book: FigureBook,
        plan: Financing,
        concept: Concept,
        *,
        years: tuple[int, ...],
        inputs: Ids,
    ) -> None:
        self._book, self._plan, self._concept = book, plan, concept
        self._inputs, self.years = inputs, years
        self.rate = rate_of_exchange(book, plan.currency)
        self.public_share = public_share(book, plan)
        self._terms = tuple(
            loan_terms(book, loan, number) for number, loan in enumerate(plan.loans, start=1)
        )
        self._basis = self._bases()

    def line(self, key: str, flows: Array) -> Line:
        """Enter a course of years, shape (years,), million USD."""
        return self._line(key, key, LINES[key].heading, flows)

    def accounts(self, lines: Uses | Sources) -> tuple[Line, ...]:
        """Enter the lines of one side of the account."""
        side = type(lines).__name__.lower().removesuffix("s")
        return tuple(
            self.line(f"{side}.{each.name.removesuffix('_musd')}", getattr(lines, each.name))
            for each in fields(lines)
        )

    def loans(self, of: tuple[LoanYears, ...]) -> tuple[LoanFigures, ...]:
        """Enter the loans in their order."""
        return tuple(
            LoanFigures(
                terms=terms,
                drawn=self._of_loan(number, "drawn", years.drawn_musd),
                service=self._of_loan(number, "service", years.service_musd),
                owed=self._of_loan(number, "owed", years.owed_musd),
            )
            for number, (terms, years) in enumerate(zip(self._terms, of, strict=True), start=1)
        )

    def figure(  # noqa: PLR0913  (a figure has that many properties)
        self,
        key: str,
        name: Text,
        value: float | None,
        *,
        inputs: Ids,
        method: str = "npv",
        unit: str = "musd",
        year: int | None = None,
        note: Text | None = None,
    ) -> Figure:
        """Enter a single figure of the concept."""
        return self._book.enter(
            Figure(
                id=self._id(key),
                name=OF_CONCEPT.having(name=name, concept=self._concept.heading),
                value=value,
                unit=unit,
                method=method,
                inputs=inputs,
                year=year,
                note=note,
            )
        )

    def in_local(self, key: str, name: Text, figure: Figure) -> Figure | None:
        """Enter an amount in local currency, None without a rate."""
        currency = self._plan.currency
        if currency is None or self.rate is None or not isinstance(figure.value, int | float):
            return None
        return self.figure(
            f"{key}.local",
            IN_LOCAL.having(line=name),
            figure.value * currency.per_usd,
            inputs=(figure.id, self.rate.id),
            method="in_local",
            unit=CURRENCY_UNITS[currency.code],
        )

    def series(self, key: str, name: Text, flows: Array, unit: str, of: tuple[str, Ids]) -> Series:
        """Enter a course of years come by in a way and resting on figures; NaN is missing."""
        method, inputs = of
        return self._book.enter(
            Series(
                id=self._id(key),
                name=OF_CONCEPT.having(name=name, concept=self._concept.heading),
                years=self.years,
                values=tuple(None if math.isnan(flow) else flow for flow in flows.tolist()),
                unit=unit,
                method=method,
                inputs=inputs,
            )
        )

    def rests_on(self, basis: Basis) -> Ids:
        """Give the ids of the figures that a kind of line rests on."""
        return self._basis[basis]

    def drivers(self, *names: str) -> Ids:
        """Give the ids of what is assumed of drivers, the concept's own or common ones."""
        wanted = {*names, *(f"{self._concept}_{name}" for name in names)}
        return tuple(each for each in self._inputs if each.split(".")[-2] in wanted)

    def _id(self, key: str) -> str:
        return f"financing.{self._concept}.{key}"

    def _of_loan(self, number: int, key: str, flows: Array) -> Line:
        heading = OF_LOAN.having(number=number, line=LINES[f"loan.{key}"].heading)
        return self._line(f"loan.{number}.{key}", f"loan.{key}", heading, flows)

    def _line(self, key: str, kind: str, heading: Text, flows: Array) -> Line:
        of = LINES[kind]
        usd = self.series(key, heading, flows, "musd", (of.method, self.rests_on(of.basis)))
        in_all = IN_ALL.having(line=heading)
        total = self.figure(
            f"{key}.total", in_all, float(np.sum(flows)), inputs=(usd.id,), method="sum"
        )
        return Line(
            key=key,
            heading=heading,
            usd=usd,
            local=self._converted(key, heading, usd, flows),
            total=total,
            total_local=self.in_local(f"{key}.total", in_all, total),
        )

    def _converted(self, key: str, heading: Text, usd: Series, flows: Array) -> Series | None:
        currency = self._plan.currency
        if currency is None or self.rate is None:
            return None
        name, unit = IN_LOCAL.having(line=heading), CURRENCY_UNITS[currency.code]
        of = ("in_local", (usd.id, self.rate.id))
        return self.series(f"{key}.local", name, flows * currency.per_usd, unit, of)

    def _bases(self) -> Mapping[Basis, Ids]:
        """Give what each kind of line rests on; weights of scenarios enter every mean."""
        weights = tuple(each for each in self._inputs if each.endswith(".weight"))
        capital = (*weights, *self.drivers("capex", "overrun", "build_years"))
        decided = (self.public_share.id, *(each.share.id for each in self._terms))
        shares = (*self.drivers("grant"), *decided)
        terms = tuple(figure.id for each in self._terms for figure in each.schedule)
        return {
            "capital": capital,
            "land": (*weights, *self.drivers("land")),
            "off_site": (*weights, *self.drivers("off_site", "build_years")),
            "hub": self._inputs,
            "shares": (*capital, *shares),
            "loans": (*capital, *shares, *terms),
            "investor": (*self._inputs, *decided, *terms),
        }
