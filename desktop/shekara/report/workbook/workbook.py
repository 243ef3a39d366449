"""The workbook: inputs, a sheet for each concept in each scenario, and a summary."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from openpyxl import Workbook

from shekara.analysis.hub.case import PERCENT
from shekara.domain.wording import text_of
from shekara.report.workbook.concept_sheet import ConceptSheet, Place
from shekara.report.workbook.grid import RATE, WHOLE, Grid, Year
from shekara.report.workbook.inputs_sheet import InputsSheet
from shekara.report.workbook.labels import LABELS
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.hub.base_case import BaseCase
    from shekara.analysis.results.hub.values import ConceptAppraisal, HubResult
    from shekara.domain.evidence import Evidence
    from shekara.domain.figures import Figure
    from shekara.text import Language

_SUMMARY = QT_TRANSLATE_NOOP("workbook", "Summary")
_INPUTS = QT_TRANSLATE_NOOP("workbook", "Inputs")
_CONCEPT = QT_TRANSLATE_NOOP("workbook", "{concept}, mean of the scenarios by weight")
_FLOW = QT_TRANSLATE_NOOP("workbook", "{flow}: {concept}")
_SCENARIO = QT_TRANSLATE_NOOP("workbook", "{concept}, scenario “{scenario}”")
_LEDGERS = ("home_enpv", "partner_enpv", "world_enpv", "check")
_ABOUT = QT_TRANSLATE_NOOP(
    "workbook",
    "Base case at the likely values; change an input and everything follows. Not in here: the "
    "simulation.",
)


def workbook_bytes(result: HubResult, evidence: Evidence, language: Language) -> bytes:
    """Give the base case of all concepts that can be reckoned as an XLSX file.

    Raises ValueError when there is no such concept.
    """
    base = result.base_case
    if not result.concepts:
        message = "no concept can be reckoned"
        raise ValueError(message)
    book = Workbook()
    summary = book.active
    if summary is None:
        message = "a new workbook has a sheet"
        raise TypeError(message)
    summary.title = language.text(_SUMMARY)
    inputs = InputsSheet(book.create_sheet(language.text(_INPUTS)), language)
    inputs.write(base.futures, evidence)
    horizon = base.futures.start.horizon_years
    grid = Grid(summary, horizon)
    grid.heading(language.text(_ABOUT))
    first = inputs.cell("first_year", 0)
    grid.course("year", language.text(LABELS["year"]), lambda year: f"{first}+{year.t}", WHOLE)
    for each in result.concepts:
        sheets = [
            _concept_sheet(book, Place(each.hub, scenario, horizon), inputs, base, language)
            for scenario in range(len(base.futures.weights))
        ]
        _summarise(grid, each, sheets, inputs, language)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _concept_sheet(
    book: Workbook, place: Place, inputs: InputsSheet, base: BaseCase, language: Language
) -> Grid:
    scenario = base.futures.outlook.scenarios[place.scenario]
    number = 1 + list(base.futures.concepts).index(place.hub)
    sheet = ConceptSheet(
        book.create_sheet(f"{number}.{place.scenario + 1}"), place, inputs, language
    )
    title = _SCENARIO.having(concept=place.hub.concept.heading, scenario=text_of(scenario.name))
    sheet.grid.heading(language.text(title))
    sheet.write()
    return sheet.grid


def _summarise(
    grid: Grid,
    appraised: ConceptAppraisal,
    sheets: Sequence[Grid],
    inputs: InputsSheet,
    language: Language,
) -> None:
    """Write the means of the scenarios by weight, and the rates of the mean flows."""
    concept = appraised.concept
    grid.heading(language.text(_CONCEPT.having(concept=concept.heading)))
    weights = [inputs.cell("weight", number) for number in range(len(sheets))]

    def mean(cells: Sequence[str]) -> str:
        return "+".join(f"{w}*{cell}" for w, cell in zip(weights, cells, strict=True))

    def label(key: str) -> str:
        return language.text(LABELS[key])

    for key in ("fnpv", "benefits", "costs", "enpv", *_LEDGERS):
        cells = [each.outside(each(key)) for each in sheets]
        grid.constant(f"{concept}.{key}", label(key), mean(cells))
    for key in ("cash_flow", "net"):
        name = language.text(_FLOW.having(flow=LABELS[key], concept=concept.heading))

        def formula(year: Year, key: str = key) -> str:
            return mean([each.outside(Year(each, year.t)(key)) for each in sheets])

        grid.course(f"{concept}.{key}", name, formula)
    rates = (("firr", "cash_flow", appraised.firr), ("eirr", "net", appraised.eirr))
    for key, flow, known in rates:
        rate = f"IRR({grid.years(f'{concept}.{flow}')},{_near(known)})"
        grid.constant(f"{concept}.{key}", label(key), rate, RATE)
    ratio = f"{grid(f'{concept}.benefits')}/{grid(f'{concept}.costs')}"
    grid.constant(f"{concept}.bcr", label("bcr"), ratio)


def _near(rate: Figure) -> float:
    """Give where a spreadsheet starts to look for a rate of return: about where it was found."""
    return round(rate.value / PERCENT, 2) if isinstance(rate.value, float) else 0.05
