"""What must hold within the bundled tables: declared once for a table, not for its rows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.comparisons import Compared
from shekara.analysis.reconciliation.declarations import (
    PLUS,
    Declaration,
    PartOf,
    Quotient,
    Share,
    SharesOfOne,
    Sum,
)
from shekara.analysis.reconciliation.patterns import CrossSection, Jumps, Pattern, Repeated
from shekara.reference.between_tables import between_tables
from shekara.reference.claims import claim_declarations, claim_trends
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.tables import Ledger

TURNOVER = (("export", PLUS), ("import", PLUS))

# Imports count freight and insurance, the partner's exports do not: 10 % by the convention of
# the International Monetary Fund. What lies further apart is asked about.
FREIGHT = Decimal("0.10")
# The census moved the population of some regions by that much.
_CENSUS = Decimal("0.05")
_REGIONS_SUM = QT_TRANSLATE_NOOP("audit", "the sum of the regions")
_FLOWS_SUM = QT_TRANSLATE_NOOP("audit", "exports and imports together")
_PER_HEAD = QT_TRANSLATE_NOOP("audit", "the product divided by the population")
_RATE = QT_TRANSLATE_NOOP("audit", "the product in local currency divided by that in USD")
_COMMODITIES = QT_TRANSLATE_NOOP("audit", "The commodity shares together")

_AMOUNTS = (
    "area",
    "population_1jan",
    "grp_nominal",
    "industry_shipped_mining",
    "industry_shipped_manufacturing",
    "industry_shipped_energy",
    "industry_shipped_water_waste",
    "organizations_total",
    "organizations_manufacturing",
    "small_enterprise_headcount",
    "small_enterprise_turnover",
    "individual_entrepreneurs",
    "individual_entrepreneurs_revenue",
    "foreign_trade_export_total",
    "foreign_trade_import_total",
    "foreign_trade_export_cis",
    "foreign_trade_import_cis",
    "wholesale_turnover",
    "retail_turnover",
    "labour_force",
)


PARTS_OF_INDICATORS = (
    ("industry_gva", "grp_nominal"),
    ("transport_warehousing_gva", "grp_nominal"),
    ("organizations_manufacturing", "organizations_total"),
    ("foreign_trade_export_cis", "foreign_trade_export_total"),
    ("foreign_trade_import_cis", "foreign_trade_import_total"),
)
"""Indicators that are part of another one, with that."""

TABLES: tuple[Declaration, ...] = (
    *(
        Sum(table=table, along="flow", whole="turnover", parts=TURNOVER, words=_FLOWS_SUM)
        for table in ("p4_table1_trade", "p5_table1_trade")
    ),
    Sum(table="p3_table1_population", along="region", whole="Total", words=_REGIONS_SUM),
    Share(table="p5_table1_trade", along="partner", whole="total"),
    PartOf(table="p5_table1_trade", along="partner", part="EAEU", whole="total"),
    PartOf(table="p5_table1_trade", along="partner", part="KG", whole="EAEU"),
    PartOf(table="p4_table1_trade", along="reporter", part="RU border regions (12)", whole="RU"),
    SharesOfOne(table="p5_commodity_shares", series="total", words=_COMMODITIES),
    Compared(first="p5_table1_trade", second="trade"),
    *(
        Compared(first=first, second=second, mirror=True, tolerance=FREIGHT)
        for first, second in (
            ("p4_table1_trade", "trade"),
            ("trade", "reported_figures"),
        )
    ),
    *(
        Quotient(
            table="national",
            along="indicator",
            result="fx_implied_lcu_per_usd",
            above=above,
            below="gdp_usd",
            words=_RATE,
        )
        for above in ("grp_nominal", "gdp_nominal")
    ),
    Quotient(
        table="indicators",
        along="indicator",
        result="grp_per_capita",
        above="grp_nominal",
        below="population_1jan",
        scale=Decimal(10**6),
        years_later=2,
        tolerance=_CENSUS,
        words=_PER_HEAD,
    ),
    *(
        PartOf(
            table="indicators", along="territory", part="own", whole="with okrugs", only=_AMOUNTS
        ),
        *(
            PartOf(table="indicators", along="indicator", part=part, whole=whole)
            for part, whole in PARTS_OF_INDICATORS
        ),
    ),
)

PATTERNS: tuple[Pattern, ...] = (
    *(
        Repeated(table)
        for table in (
            "p4_table1_trade",
            "p4_table2_small_enterprise_share",
            "p5_table1_trade",
            "trade",
            "indicators",
            "national",
        )
    ),
    CrossSection("p3_table2_exports_by_region_pair"),
    Jumps("indicators", along="region"),
    Jumps("trade"),
    Jumps("national"),
)


def bundled_declarations(ledger: Ledger) -> tuple[Declaration, ...]:
    """Give everything that must hold: within tables, between them, and of the claims."""
    return (
        *TABLES,
        *claim_declarations(ledger),
        *between_tables(ledger),
    )


def bundled_patterns(ledger: Ledger) -> tuple[Pattern, ...]:
    """Give the patterns that are looked for, with the trends that texts assert."""
    return (*PATTERNS, *claim_trends(ledger))
