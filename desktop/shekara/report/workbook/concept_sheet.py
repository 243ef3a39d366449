"""The sheet of one concept in one scenario: the hub model year by year, in formulas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.domain.concepts import Component
from shekara.domain.goods import Good, Store
from shekara.domain.services import Service
from shekara.report.workbook.capital_block import ASSETS, TINY, CapitalBlock, open_since
from shekara.report.workbook.goods_block import FIRST, LAST, GoodsBlock
from shekara.report.workbook.grid import NUMBER, WHOLE, Grid
from shekara.report.workbook.labels import LABELS
from shekara.report.workbook.ledger_block import LedgerBlock
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl.worksheet.worksheet import Worksheet

    from shekara.domain.hub import HubConcept
    from shekara.report.workbook.grid import Year
    from shekara.report.workbook.inputs_sheet import InputsSheet
    from shekara.text import Language

_GOODS = QT_TRANSLATE_NOOP("workbook", "Existing tonnes handled")


@dataclass(frozen=True)
class Place:
    """Where a sheet stands: its concept, the number of its scenario, its horizon."""

    hub: HubConcept
    scenario: int
    last_year: int


class ConceptSheet:
    """Writes the model of one concept in one scenario."""

    def __init__(
        self, sheet: Worksheet, place: Place, inputs: InputsSheet, language: Language
    ) -> None:
        """Prepare an empty sheet."""
        self.grid = Grid(sheet, place.last_year)
        self._place, self._inputs, self._language = place, inputs, language
        self._goods = GoodsBlock(self.grid, place.hub, self.given, language)
        self._has_stores = Component.TRADE in place.hub.concept.components

    def given(self, driver: str) -> str:
        """Give the cell of an input in this scenario."""
        return self._inputs.cell(driver, self._place.scenario)

    def own(self, driver: str) -> str:
        """Give the cell of an input of the concept."""
        return self.given(f"{self._place.hub.concept}_{driver}")

    def write(self) -> None:
        """Write the whole sheet, every row from rows above it."""
        self._constants()
        self._goods.write()
        self._opening()
        self._tonnes()
        self._operation()
        CapitalBlock(self.grid, self.given, self.own, self._language).write()
        self._finance()
        self._economy()
        self._ledgers()
        self._turnover()

    def _constant(self, key: str, formula: str) -> None:
        self.grid.constant(key, self._language.text(LABELS[key]), formula)

    def _course(self, key: str, formula: Callable[[Year], str], shown: str = NUMBER) -> None:
        self.grid.course(key, self._language.text(LABELS[key]), formula, shown)

    def _constants(self) -> None:
        given, own = self.given, self.own
        for flow, key in (("exports", "export_growth"), ("imports", "import_growth")):
            growth = f"((1+{given(key)}/100)*(1+{given('inflation')}/100))^{given('years_before')}"
            first = f"{given(f'{flow}_musd')}*{growth}*{given(f'corridor_{flow}')}/100"
            self._constant(f"start_{flow}", first)
        self._constant("opening", f"{own('build_years')}+{given('delay')}")
        self._constant("generation", f"{own('generation')}/100")
        self._constant("building", f"{own('capex')}*(1-{own('equipment')}/100)")
        self._constant("equipment", f"{own('capex')}*{own('equipment')}/100")
        self._constant("overrun", f"1+{given('overrun')}/100")
        self._constant("transit_charge", self._goods.charge(Store.YARD, Store.YARD))
        for asset in ASSETS:
            lived = f"(MAX({self._place.last_year}-{self.grid('opening')},0)+{TINY})"
            ended = f"FLOOR({lived}/{given(f'{asset}_life')},1)"
            self._constant(f"{asset}_lives", ended)

    def _opening(self) -> None:
        opening, ramp = self.grid("opening"), f"MAX({self.given('ramp')},{TINY})"
        self._course("year", lambda y: f"{self._first_year()}+{y.t}", WHOLE)
        self._course("open", lambda y: open_since(y, opening))
        self._course("filled", lambda y: f"MAX(0,MIN(1,({y.t + 1}-{opening})/{ramp}))")
        self._course("ramp", lambda y: f"{y('open')}*(3*{y('filled')}^2-2*{y('filled')}^3)")

    def _first_year(self) -> str:
        return self._inputs.cell("first_year", self._place.scenario)

    def _tonnes(self) -> None:
        given, grid = self.given, self.grid
        for flow, key in (("exports", "export_growth"), ("imports", "import_growth")):
            first, growth = grid(f"start_{flow}"), given(key)
            self._course(
                flow,
                lambda y, first=first, growth=growth: f"{first}*(1+{growth}/100)^{y.t}*{y('ramp')}",
            )
        arriving = f"{given('transit_tonnes')}*{self.own('transit_capture')}/100"
        growth = given("transit_growth")
        self._course("transit_demand", lambda y: f"{arriving}*(1+{growth}/100)^{y.t}*{y('ramp')}")
        for store in self._stores():
            self._course(f"need_{store}", lambda y, store=store: self._need(store, y))
            room = self.own(f"{store}_capacity")
            self._course(
                f"fits_{store}",
                lambda y, store=store, room=room: (
                    f"IF({y(f'need_{store}')}=0,1,MIN(1,{room}/{y(f'need_{store}')}))"
                ),
            )
        grid.heading(self._language.text(_GOODS))
        for good in Good:
            name = self._language.text(good.heading)
            grid.course(f"tonnes.{good}", name, lambda y, good=good: self._handled(good, y))
        self._course("transit", lambda y: f"{y('transit_demand')}*{y('fits_yard')}")
        both = f"(1+{grid('generation')})"
        self._course(
            "handled",
            lambda y: f"SUM({self._existing(y)})*{both}+{y('transit')}",
        )

    def _stores(self) -> tuple[Store, ...]:
        return tuple(Store) if self._has_stores else (Store.YARD,)

    def _arriving(self, good: Good, year: Year) -> str:
        of_exports, of_imports = (
            self.grid(f"from_{flow}.{good}") for flow in ("exports", "imports")
        )
        return f"({year('exports')}*{of_exports}+{year('imports')}*{of_imports})"

    def _need(self, store: Store, year: Year) -> str:
        """Give the capacity asked for: tonnes · dwell/365 · peak."""
        both = f"(1+{self.grid('generation')})"
        asked = [
            f"{self._arriving(good, year)}*{both}*{self.grid(f'dwell.{good}')}"
            for good in Good
            if self._goods.at_hub(good) is store
        ]
        if store is Store.YARD:
            asked.append(f"{year('transit_demand')}*{self.given('dwell_yard')}")
        return f"({'+'.join(asked)})/365*{self.given('peak')}"

    def _handled(self, good: Good, year: Year) -> str:
        return f"{self._arriving(good, year)}*{year(f'fits_{self._goods.at_hub(good)}')}"

    @staticmethod
    def _existing(year: Year) -> str:
        return year.over(f"tonnes.{FIRST}", f"tonnes.{LAST}")

    def _operation(self) -> None:
        given, grid, goods = self.given, self.grid, self._goods
        new = grid("generation")
        both = f"(1+{new})"

        def per_tonne(year: Year, key: str) -> str:
            return f"SUMPRODUCT({self._existing(year)},{goods.column(key)})"

        def gains(year: Year) -> str:
            return f"({per_tonne(year, 'gain')}+{per_tonne(year, 'charge')})"

        processed = f"{both}/1000000"
        self._course("charges", lambda y: f"{per_tonne(y, 'charge')}*{both}/1000000")
        self._course(
            "transit_charges", lambda y: f"{y('transit')}*{grid('transit_charge')}/1000000"
        )
        self._course("rent", lambda y: f"{self._let()}/1000000*{y('ramp')}")
        self._course("services", lambda y: f"({self._sold()})/1000000*{y('ramp')}")
        fee, value, exports = self._processing()
        self._course("fees", lambda y: f"{per_tonne(y, 'processed')}*{processed}*{fee}")
        cost = f"({grid('building')}+{grid('equipment')})*{given('fixed_cost')}/100"
        self._course("fixed", lambda y: f"{cost}*{y('open')}")
        self._course("variable", lambda y: f"{y('handled')}*{given('variable_cost')}/1000000")
        wages = f"{self.own('staff')}*{given('wage')}/1000000"
        self._course("wages", lambda y: f"{wages}*{y('open')}")
        self._course("existing_benefit", lambda y: f"{per_tonne(y, 'gain')}/1000000")
        self._course("generated_benefit", lambda y: f"{new}*{gains(y)}/2/1000000")
        self._course("value_added", lambda y: f"{per_tonne(y, 'processed')}*{processed}*{value}")
        self._course("carbon", lambda y: f"{y('handled')}*{given('carbon_cost')}/1000000")
        self._course(
            "generated",
            lambda y: (
                f"{new}*{per_tonne(y, 'price')}/1000000"
                f"+{per_tonne(y, 'processed')}*{processed}*{exports}"
            ),
        )

    def _processing(self) -> tuple[str, str, str]:
        if Component.INDUSTRY not in self._place.hub.concept.components:
            return "0", "0", "0"
        names = ("processing_fee", "value_added", "processed_exports")
        fee, value, exports = (self.given(name) for name in names)
        return fee, value, exports

    def _let(self) -> str:
        if not self._has_stores or Service.TRADING_SPACE not in self._place.hub.services:
            return "0"
        return f"{self.own('area')}*{self.given('rent')}*{self.given('occupancy')}/100"

    def _sold(self) -> str:
        offered = [each for each in self._place.hub.services if each.is_sold_by_itself]
        prices = [
            f"{self.given(f'{each}_price')}*{self.given(f'{each}_sales')}" for each in offered
        ]
        return "+".join(prices) or "0"

    def _finance(self) -> None:
        given, last = self.given, self._place.last_year
        self._course(
            "revenue",
            lambda y: (
                f"{y('charges')}+{y('transit_charges')}+{y('rent')}+{y('services')}+{y('fees')}"
            ),
        )
        self._course("cost", lambda y: f"{y('fixed')}+{y('variable')}+{y('wages')}")
        self._course(
            "profit_to_date",
            lambda y: (
                f"{y.before('profit_to_date')}+{y('revenue')}-{y('cost')}-{y('depreciation')}"
            ),
        )
        self._course("taxed", lambda y: f"MAX({y.before('taxed')},{y('profit_to_date')},0)")
        self._course(
            "tax", lambda y: f"{given('profit_tax')}/100*({y('taxed')}-{y.before('taxed')})"
        )
        share = f"{given('working_capital')}/100"
        self._course("working", lambda y: "0" if y.t == last else f"{share}*{y('revenue')}")
        self._course(
            "cash_flow",
            lambda y: (
                f"{y('revenue')}-{y('cost')}-{y('tax')}-({y('working')}-{y.before('working')})"
                f"-{y('outlay')}-{y('replacement')}-{y('land')}+{y('residual')}"
            ),
        )
        self._present("fnpv", "cash_flow", "investor_rate")

    def _present(self, key: str, course: str, rate: str) -> None:
        """Write a present value: t = 0 is not discounted, a spreadsheet's NPV would."""
        each = self.given(rate)
        self._constant(key, f"NPV({each}/100,{self.grid.years(course)})*(1+{each}/100)")

    def _economy(self) -> None:
        given = self.given
        self._course(
            "benefit",
            lambda y: (
                f"{y('existing_benefit')}+{y('generated_benefit')}"
                f"+{given('new_output')}/100*({y('rent')}+{y('services')})"
                f"+{y('value_added')}*(1-{given('displacement')}/100)+{y('transit_charges')}"
            ),
        )
        self._course(
            "economic_cost",
            lambda y: (
                f"({y('fixed')}+{y('variable')})*{given('conversion_factor')}"
                f"+{y('wages')}*{given('shadow_wage')}+{y('carbon')}"
                f"+({y('outlay')}+{y('replacement')}-{y('residual')}"
                f"+{self.own('off_site')}*{y('spent')})*{given('conversion_factor')}+{y('land')}"
            ),
        )
        self._course("net", lambda y: f"{y('benefit')}-{y('economic_cost')}")
        for key, course in (("benefits", "benefit"), ("costs", "economic_cost"), ("enpv", "net")):
            self._present(key, course, "social_rate")

    def _ledgers(self) -> None:
        LedgerBlock(self.grid, self.given, self.own("off_site"), self._language).write()

    def _turnover(self) -> None:
        inflation = self.given("inflation")
        self._course("generated_current", lambda y: f"{y('generated')}*(1+{inflation}/100)^{y.t}")
