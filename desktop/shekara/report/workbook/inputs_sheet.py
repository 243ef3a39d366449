"""The sheet of inputs: what every scenario assumes of every driver, with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from shekara.domain.drivers import DRIVERS
from shekara.domain.units import UNITS
from shekara.domain.wording import text_of
from shekara.report.workbook.grid import plain
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from shekara.analysis.simulation.futures import Futures
    from shekara.domain.evidence import Evidence
    from shekara.text import Language, Text

FIRST_SCENARIO = 3
"""The column of the first scenario."""

_DRIVER = QT_TRANSLATE_NOOP("workbook", "Driver")
_UNIT = QT_TRANSLATE_NOOP("workbook", "Unit")
_SOURCE = QT_TRANSLATE_NOOP("workbook", "Source")
_ILLUSTRATIVE = QT_TRANSLATE_NOOP("workbook", "illustrative")
_WEIGHT = QT_TRANSLATE_NOOP("workbook", "Weight of the scenario")
_EXPORTS = QT_TRANSLATE_NOOP("workbook", "Exports of {year}")
_IMPORTS = QT_TRANSLATE_NOOP("workbook", "Imports of {year}")
_FIRST_YEAR = QT_TRANSLATE_NOOP("workbook", "First year of building")
_YEARS = QT_TRANSLATE_NOOP("workbook", "Years from the base year to the first year of building")


class InputsSheet:
    """Writes the inputs, and tells where each of them stands."""

    def __init__(self, sheet: Worksheet, language: Language) -> None:
        """Start with an empty sheet."""
        self.sheet, self._language = sheet, language
        self._rows: dict[str, int] = {}

    def write(self, futures: Futures, evidence: Evidence) -> None:
        """Write everything that the concepts' sheets read."""
        scenarios = futures.outlook.scenarios
        names = [self._words(text_of(scenario.name)) for scenario in scenarios]
        last = FIRST_SCENARIO + len(names)
        self._line("", [self._words(_DRIVER), self._words(_UNIT), *names, self._words(_SOURCE)])
        for cell in self.sheet[1]:
            cell.font = Font(bold=True)
        self._own("weight", self._words(_WEIGHT), "", list(futures.weights))
        start = futures.start
        same = len(names)
        year = start.base_year
        musd = self._unit("musd")
        exports = self._language.text(_EXPORTS.having(year=year))
        imports = self._language.text(_IMPORTS.having(year=year))
        self._own("exports_musd", exports, musd, [start.exports_musd] * same)
        self._own("imports_musd", imports, musd, [start.imports_musd] * same)
        first = self._words(_FIRST_YEAR)
        self._own("first_year", first, "", [float(start.first_year)] * same)
        years = float(start.first_year - start.base_year)
        self._own("years_before", self._words(_YEARS), "", [years] * same)
        for driver, assumed in futures.assumed.items():
            known = dict.fromkeys(each.source for each in assumed)
            marks = [
                self._words(_ILLUSTRATIVE)
                if source is None
                else self._language.text(evidence.sources[source].label)
                for source in known
            ]
            label = self._language.text(DRIVERS[driver].title)
            unit = self._unit(DRIVERS[driver].unit)
            self._own(driver, label, unit, [each.likely for each in assumed])
            self.sheet.cell(self._rows[driver], last, plain("; ".join(marks)))
        self.sheet.column_dimensions["A"].width = 64
        self.sheet.column_dimensions["B"].width = 18
        for column in range(FIRST_SCENARIO, last):
            self.sheet.column_dimensions[get_column_letter(column)].width = 14
        self.sheet.column_dimensions[get_column_letter(last)].width = 40
        self.sheet.freeze_panes = "C2"

    def cell(self, key: str, scenario: int) -> str:
        """Give the cell of an input in a scenario, as other sheets name it."""
        column = get_column_letter(FIRST_SCENARIO + scenario)
        return f"'{self.sheet.title}'!${column}${self._rows[key]}"

    def _own(self, key: str, label: str, unit: str, values: list[float]) -> None:
        self._line(key, [label, unit, *values])

    def _line(self, key: str, cells: list[str | float]) -> None:
        row = len(self._rows) + 1
        self._rows[key] = row
        for column, value in enumerate(cells, start=1):
            self.sheet.cell(row, column, plain(value) if isinstance(value, str) else value)

    def _unit(self, code: str) -> str:
        return self._language.text(UNITS[code].heading)

    def _words(self, text: Text) -> str:
        return self._language.text(text)
