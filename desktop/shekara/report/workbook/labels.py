"""The labels of the rows of a spreadsheet."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.text import Text

LABELS: Mapping[str, Text] = MappingProxyType(
    {
        "start_exports": QT_TRANSLATE_NOOP(
            "workbook", "Exports through the corridor in the first year, million USD"
        ),
        "start_imports": QT_TRANSLATE_NOOP(
            "workbook", "Imports through the corridor in the first year, million USD"
        ),
        "opening": QT_TRANSLATE_NOOP("workbook", "Opening, years from the first year"),
        "generation": QT_TRANSLATE_NOOP("workbook", "New trade, of the trade that uses the hub"),
        "building": QT_TRANSLATE_NOOP("workbook", "Cost of buildings without overrun, million USD"),
        "equipment": QT_TRANSLATE_NOOP(
            "workbook", "Cost of equipment without overrun, million USD"
        ),
        "overrun": QT_TRANSLATE_NOOP("workbook", "Building cost over the planned cost"),
        "transit_charge": QT_TRANSLATE_NOOP("workbook", "Charge of a tonne of transit, USD"),
        "building_lives": QT_TRANSLATE_NOOP("workbook", "Lives of buildings that end"),
        "equipment_lives": QT_TRANSLATE_NOOP("workbook", "Lives of equipment that end"),
        "year": QT_TRANSLATE_NOOP("workbook", "Year"),
        "open": QT_TRANSLATE_NOOP("workbook", "Part of the year open"),
        "filled": QT_TRANSLATE_NOOP("workbook", "Way from opening to full use"),
        "ramp": QT_TRANSLATE_NOOP("workbook", "Part of full use"),
        "exports": QT_TRANSLATE_NOOP(
            "workbook", "Exports through the corridor, million USD, by part of full use"
        ),
        "imports": QT_TRANSLATE_NOOP(
            "workbook", "Imports through the corridor, million USD, by part of full use"
        ),
        "transit_demand": QT_TRANSLATE_NOOP("workbook", "Transit that would use the hub, tonnes"),
        "need_dry": QT_TRANSLATE_NOOP("workbook", "Dry store: capacity needed, tonnes"),
        "need_chilled": QT_TRANSLATE_NOOP("workbook", "Chilled store: capacity needed, tonnes"),
        "need_frozen": QT_TRANSLATE_NOOP("workbook", "Frozen store: capacity needed, tonnes"),
        "need_yard": QT_TRANSLATE_NOOP("workbook", "Yard: capacity needed, tonnes"),
        "fits_dry": QT_TRANSLATE_NOOP("workbook", "Dry store: share that fits"),
        "fits_chilled": QT_TRANSLATE_NOOP("workbook", "Chilled store: share that fits"),
        "fits_frozen": QT_TRANSLATE_NOOP("workbook", "Frozen store: share that fits"),
        "fits_yard": QT_TRANSLATE_NOOP("workbook", "Yard: share that fits"),
        "transit": QT_TRANSLATE_NOOP("workbook", "Transit handled, tonnes"),
        "handled": QT_TRANSLATE_NOOP("workbook", "All tonnes handled"),
        "charges": QT_TRANSLATE_NOOP("workbook", "Charges, million USD"),
        "transit_charges": QT_TRANSLATE_NOOP("workbook", "Charges of transit, million USD"),
        "rent": QT_TRANSLATE_NOOP("workbook", "Rent, million USD"),
        "services": QT_TRANSLATE_NOOP("workbook", "Services sold, million USD"),
        "fees": QT_TRANSLATE_NOOP("workbook", "Fees for processing, million USD"),
        "fixed": QT_TRANSLATE_NOOP("workbook", "Fixed cost, million USD"),
        "variable": QT_TRANSLATE_NOOP("workbook", "Running cost of tonnes, million USD"),
        "wages": QT_TRANSLATE_NOOP("workbook", "Wages, million USD"),
        "existing_benefit": QT_TRANSLATE_NOOP("workbook", "Benefit of existing trade, million USD"),
        "generated_benefit": QT_TRANSLATE_NOOP("workbook", "Benefit of new trade, million USD"),
        "value_added": QT_TRANSLATE_NOOP("workbook", "Value added by processing, million USD"),
        "carbon": QT_TRANSLATE_NOOP("workbook", "Priced carbon, million USD"),
        "generated": QT_TRANSLATE_NOOP(
            "workbook", "Turnover the hub adds, million USD of the first year"
        ),
        "spent": QT_TRANSLATE_NOOP("workbook", "Share of the capital cost spent"),
        "outlay": QT_TRANSLATE_NOOP("workbook", "Building, million USD"),
        "replacement": QT_TRANSLATE_NOOP("workbook", "Renewal, million USD"),
        "residual": QT_TRANSLATE_NOOP("workbook", "Residual value, million USD"),
        "land": QT_TRANSLATE_NOOP("workbook", "Land, million USD"),
        "depreciation": QT_TRANSLATE_NOOP("workbook", "Depreciation, million USD"),
        "revenue": QT_TRANSLATE_NOOP("workbook", "Revenue, million USD"),
        "cost": QT_TRANSLATE_NOOP("workbook", "Running cost, million USD"),
        "profit_to_date": QT_TRANSLATE_NOOP("workbook", "Profit before tax to date, million USD"),
        "taxed": QT_TRANSLATE_NOOP("workbook", "Profit taxed to date, million USD"),
        "tax": QT_TRANSLATE_NOOP("workbook", "Profit tax, million USD"),
        "working": QT_TRANSLATE_NOOP("workbook", "Working capital, million USD"),
        "cash_flow": QT_TRANSLATE_NOOP("workbook", "Free cash flow, million USD"),
        "fnpv": QT_TRANSLATE_NOOP("workbook", "FNPV, million USD"),
        "benefit": QT_TRANSLATE_NOOP("workbook", "Benefit to society, million USD"),
        "economic_cost": QT_TRANSLATE_NOOP("workbook", "Cost at economic prices, million USD"),
        "net": QT_TRANSLATE_NOOP("workbook", "Net benefit, million USD"),
        "benefits": QT_TRANSLATE_NOOP("workbook", "Present value of benefits, million USD"),
        "costs": QT_TRANSLATE_NOOP(
            "workbook", "Present value of costs less residual value, million USD"
        ),
        "enpv": QT_TRANSLATE_NOOP("workbook", "ENPV, million USD"),
        "users": QT_TRANSLATE_NOOP("workbook", "Users’ gain above the charges, million USD"),
        "owner": QT_TRANSLATE_NOOP("workbook", "Owner’s surplus before grants, million USD"),
        "workers": QT_TRANSLATE_NOOP("workbook", "Workers’ gain in wages, million USD"),
        "budgets": QT_TRANSLATE_NOOP("workbook", "Budgets: taxes less public works, million USD"),
        "neighbours": QT_TRANSLATE_NOOP("workbook", "Others near the hub, million USD"),
        "granted": QT_TRANSLATE_NOOP("workbook", "Grants from the budgets, million USD"),
        "home": QT_TRANSLATE_NOOP("workbook", "Kazakhstan, all accounts, million USD"),
        "partner": QT_TRANSLATE_NOOP("workbook", "The neighbour, all accounts, million USD"),
        "world": QT_TRANSLATE_NOOP("workbook", "Gain of transit above the charges, million USD"),
        "home_enpv": QT_TRANSLATE_NOOP("workbook", "ENPV of Kazakhstan, million USD"),
        "partner_enpv": QT_TRANSLATE_NOOP("workbook", "ENPV of the neighbour, million USD"),
        "world_enpv": QT_TRANSLATE_NOOP(
            "workbook", "The rest of the world beside them, present value, million USD"
        ),
        "check": QT_TRANSLATE_NOOP(
            "workbook", "Check: both sides less the ENPV, million USD; zero when it holds"
        ),
        "generated_current": QT_TRANSLATE_NOOP(
            "workbook", "Turnover the hub adds, million current USD"
        ),
        "firr": QT_TRANSLATE_NOOP("workbook", "FIRR"),
        "eirr": QT_TRANSLATE_NOOP("workbook", "EIRR"),
        "bcr": QT_TRANSLATE_NOOP("workbook", "Benefits over costs"),
    }
)
