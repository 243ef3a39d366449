"""What `files/v2.shekara` holds, written out: it must open as this for ever."""

from __future__ import annotations

from shekara.domain.assessment import Assessment, Passport
from shekara.domain.concepts import Concept
from shekara.domain.hub import (
    Decision,
    Financing,
    Hub,
    HubConcept,
    Loan,
    LocalCurrency,
    Perspective,
    RankCorrelation,
)
from shekara.domain.imported import ImportedFigures
from shekara.domain.regions import RegionPair
from shekara.domain.review import (
    BaseYearReview,
    Correction,
    EvidenceReview,
    Growth,
    Judgement,
    Verdict,
)
from shekara.domain.road_map import RiskOwner, RoadStep
from shekara.domain.scenarios import Assumption, Outlook, Scenario, Target
from shekara.domain.services import Service
from shekara.domain.shapes import Shape
from shekara.domain.sites import Access, Agreement, Criterion, Judged, Side, Site
from shekara.domain.siting import BorderZone, Near, Siting, Weight
from shekara.domain.swot import Direction, DriverLink, Factor, Swot
from shekara.domain.wording import Phrase, Wording


def assumed(
    driver: str,
    values: tuple[float, float, float],
    shape: Shape,
    source: str | None,
    note: Wording,
) -> Assumption:
    """Give an assumption in one row."""
    low, likely, high = values
    return Assumption(
        driver=driver, low=low, likely=likely, high=high, shape=shape, source=source, note=note
    )


PASSPORT = Passport(
    title=Phrase("alatau.title"),
    place=Phrase("alatau.place"),
    author="Әсел Қуанышәлиева",
    organisation="",
    date="2026-11-22",
    language="ru",
)
SWOT = Swot(
    factors=(
        Factor(
            id="S8",
            words=Phrase("alatau.O7"),
            weight=0.6,
            intensity=3,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="S1",
            words=Phrase("alatau.S1"),
            weight=0.6,
            intensity=4,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="S2",
            words=Phrase("alatau.S2"),
            weight=0.7,
            intensity=4,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="S3",
            words=Phrase("alatau.S3"),
            weight=0.4,
            intensity=2,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="S4",
            words=Phrase("alatau.S4"),
            weight=0.3,
            intensity=2,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="S5",
            words=Phrase("alatau.S5"),
            weight=0.5,
            intensity=3,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="S6",
            words=Phrase("alatau.S6"),
            weight=0.6,
            intensity=4,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="S7",
            words=Phrase("alatau.S7"),
            weight=0.4,
            intensity=2,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="W1",
            words=Phrase("alatau.W1"),
            weight=0.8,
            intensity=4,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="W2",
            words=Phrase("alatau.W2"),
            weight=0.5,
            intensity=3,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="O1",
            words=Phrase("alatau.O1"),
            weight=0.8,
            intensity=5,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="O2",
            words=Phrase("alatau.O2"),
            weight=0.5,
            intensity=3,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="O3",
            words=Phrase("alatau.O3"),
            weight=0.7,
            intensity=4,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="O4",
            words=Phrase("alatau.O4"),
            weight=0.6,
            intensity=3,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="O5",
            words=Phrase("alatau.O5"),
            weight=0.4,
            intensity=2,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="O6",
            words=Phrase("alatau.O6"),
            weight=0.3,
            intensity=2,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="T1",
            words=Phrase("alatau.T1"),
            weight=0.7,
            intensity=4,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
        Factor(
            id="T2",
            words="Шекарадағы кезек өсуде —\n«Қордай»",
            weight=0.8,
            intensity=4,
            note=Phrase("alatau.note"),
            illustrative=("weight", "intensity"),
        ),
    ),
    links=(
        DriverLink(factor="S2", driver="hours_saved", direction=Direction.UP),
        DriverLink(factor="S2", driver="transit_tonnes", direction=Direction.UP),
        DriverLink(factor="S6", driver="export_growth", direction=Direction.UP),
        DriverLink(factor="W1", driver="delay", direction=Direction.UP),
        DriverLink(factor="W2", driver="transport_food_capture", direction=Direction.DOWN),
        DriverLink(factor="W2", driver="trade_food_capture", direction=Direction.DOWN),
        DriverLink(factor="W2", driver="industrial_food_capture", direction=Direction.DOWN),
        DriverLink(factor="O1", driver="export_growth", direction=Direction.UP),
        DriverLink(factor="O1", driver="import_growth", direction=Direction.UP),
        DriverLink(factor="O2", driver="transport_staff", direction=Direction.UP),
        DriverLink(factor="O2", driver="trade_staff", direction=Direction.UP),
        DriverLink(factor="O2", driver="industrial_staff", direction=Direction.UP),
        DriverLink(factor="O3", driver="offseason", direction=Direction.UP),
        DriverLink(factor="O3", driver="loss_avoided", direction=Direction.UP),
        DriverLink(factor="O4", driver="offseason", direction=Direction.UP),
        DriverLink(factor="O4", driver="premium", direction=Direction.UP),
        DriverLink(factor="S8", driver="formal_share", direction=Direction.UP),
        DriverLink(factor="T1", driver="export_growth", direction=Direction.DOWN),
        DriverLink(factor="T1", driver="import_growth", direction=Direction.DOWN),
        DriverLink(factor="T1", driver="transport_food_capture", direction=Direction.DOWN),
        DriverLink(factor="T1", driver="trade_food_capture", direction=Direction.DOWN),
        DriverLink(factor="T1", driver="industrial_food_capture", direction=Direction.DOWN),
        DriverLink(factor="T1", driver="investor_rate", direction=Direction.UP),
        DriverLink(factor="T2", driver="export_growth", direction=Direction.DOWN),
        DriverLink(factor="T2", driver="import_growth", direction=Direction.DOWN),
        DriverLink(factor="T2", driver="transit_tonnes", direction=Direction.DOWN),
        DriverLink(factor="T2", driver="hours_saved", direction=Direction.DOWN),
        DriverLink(factor="T2", driver="delay", direction=Direction.UP),
        DriverLink(factor="T2", driver="peak", direction=Direction.UP),
    ),
)
OUTLOOK = Outlook(
    scenarios=(
        Scenario(
            id="baseline",
            name=Phrase("scenario.baseline"),
            weight=0.3764705882352941,
            assumptions=(
                assumed(
                    "export_growth",
                    (0.3, 10.8, 22.4),
                    Shape.PERT,
                    "derived_trade_growth",
                    Phrase("note.observed_growth"),
                ),
                assumed(
                    "import_growth",
                    (5.9, 10.5, 15.3),
                    Shape.PERT,
                    "derived_trade_growth",
                    Phrase("note.observed_growth"),
                ),
                assumed(
                    "inflation",
                    (1.5, 2.0, 3.5),
                    Shape.PERT,
                    "fed_inflation_goal",
                    Phrase("note.fed_goal"),
                ),
            ),
        ),
        Scenario(
            id="growth",
            name=Phrase("scenario.growth"),
            weight=0.18823529411764706,
            assumptions=(
                assumed(
                    "export_growth",
                    (8.0, 12.0, 18.0),
                    Shape.PERT,
                    None,
                    Phrase("note.illustrative"),
                ),
                assumed(
                    "import_growth",
                    (8.0, 12.0, 18.0),
                    Shape.PERT,
                    None,
                    Phrase("note.illustrative"),
                ),
                assumed(
                    "inflation", (1.5, 2.0, 3.5), Shape.PERT, None, Phrase("note.illustrative")
                ),
            ),
        ),
        Scenario(
            id="stagnation",
            name=Phrase("scenario.stagnation"),
            weight=0.2352941176470588,
            assumptions=(
                assumed(
                    "export_growth", (-2.0, 0.0, 2.0), Shape.PERT, None, Phrase("note.illustrative")
                ),
                assumed(
                    "import_growth", (-2.0, 0.0, 2.0), Shape.PERT, None, Phrase("note.illustrative")
                ),
                assumed(
                    "inflation", (1.5, 2.5, 4.0), Shape.PERT, None, Phrase("note.illustrative")
                ),
            ),
        ),
        Scenario(
            id="crisis",
            name=Phrase("scenario.crisis"),
            weight=0.2,
            assumptions=(
                assumed(
                    "export_growth",
                    (-12.0, -5.0, 0.0),
                    Shape.PERT,
                    None,
                    Phrase("note.illustrative"),
                ),
                assumed(
                    "import_growth",
                    (-12.0, -5.0, 0.0),
                    Shape.PERT,
                    None,
                    Phrase("note.illustrative"),
                ),
                assumed(
                    "inflation", (2.0, 3.0, 6.0), Shape.PERT, None, Phrase("note.illustrative")
                ),
                assumed("delay", (0.5, 1.0, 3.0), Shape.TRIANGULAR, "p5", "Қызылорда “2020”"),
            ),
        ),
    ),
    last_year=2035,
    target=Target(turnover_musd=2750.5, source=None),
    illustrative_weights=False,
)
HUB_ASSUMPTIONS = (
    assumed("corridor_exports", (20.0, 35.0, 50.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("corridor_imports", (25.0, 40.0, 60.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "transit_tonnes",
        (250000.0, 300000.5, 420000.0),
        Shape.LOGNORMAL,
        "p5",
        "Count of the post’s head",
    ),
    assumed("transit_growth", (0.0, 3.0, 7.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("transit_benefit", (6.0, 12.0, 25.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("exports_fruit", (0.5, 1.5, 3.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("exports_vegetables", (1.0, 3.0, 6.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("exports_processed", (4.0, 8.0, 14.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("exports_dairy", (2.0, 4.0, 7.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("exports_meat", (0.5, 1.0, 3.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("exports_textiles", (1.0, 2.0, 5.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "exports_pharmaceuticals", (1.0, 2.0, 4.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("imports_fruit", (3.0, 6.0, 10.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("imports_vegetables", (3.0, 6.0, 10.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("imports_processed", (2.0, 4.0, 7.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("imports_dairy", (3.0, 6.0, 9.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("imports_meat", (0.5, 1.0, 3.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("imports_textiles", (8.0, 15.0, 25.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "imports_pharmaceuticals", (0.2, 0.5, 1.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("price_fruit", (500.0, 800.0, 1200.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "price_vegetables", (250.0, 400.0, 650.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "price_processed", (800.0, 1200.0, 1800.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("price_dairy", (1200.0, 1900.0, 2800.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("price_meat", (2500.0, 3500.0, 5000.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "price_textiles", (3000.0, 6000.0, 10000.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "price_pharmaceuticals",
        (15000.0, 30000.0, 60000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed("price_other", (500.0, 1000.0, 2000.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("dwell_dry", (4.0, 8.0, 15.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("dwell_chilled", (5.0, 10.0, 25.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("dwell_frozen", (10.0, 20.0, 40.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("dwell_yard", (0.5, 1.0, 2.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("peak", (1.2, 1.6, 2.2), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("loss", (10.0, 20.0, 40.0), Shape.PERT, None, Phrase("note.loss_bound")),
    assumed("loss_avoided", (20.0, 40.0, 60.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("offseason", (5.0, 15.0, 30.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("premium", (40.0, 120.0, 250.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("premium_fall", (10.0, 25.0, 50.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("hours_saved", (-0.25, 0.0, 1.5), Shape.NORMAL, None, ""),
    assumed("hour_value", (8.0, 15.0, 25.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("resources_saved", (0.0, 10.0, 40.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("payload", (12.0, 18.0, 20.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("extra_handling", (2.0, 4.0, 8.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("margin", (10.0, 18.0, 30.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("margin_cut", (5.0, 15.0, 30.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("formal_share", (20.0, 40.0, 60.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("displaced_store", (2.0, 6.0, 15.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("handling_charge", (8.0, 12.0, 18.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("dry_charge", (0.25, 0.5, 0.9), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("cold_charge", (0.8, 1.4, 2.2), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("rent", (40.0, 80.0, 140.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("occupancy", (50.0, 75.0, 90.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("logistics_price", (20.0, 40.0, 80.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "logistics_sales", (500.0, 2000.0, 5000.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("preparation_price", (3.0, 6.0, 12.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "preparation_sales",
        (5000.0, 20000.0, 50000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed("consolidation_price", (4.0, 8.0, 15.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "consolidation_sales",
        (5000.0, 20000.0, 50000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "redistribution_price", (3.0, 6.0, 12.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "redistribution_sales",
        (10000.0, 30000.0, 80000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed("carriage_price", (50.0, 150.0, 400.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "carriage_sales", (100.0, 500.0, 1500.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("processed_share", (5.0, 12.0, 25.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("processing_fee", (20.0, 40.0, 80.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("value_added", (60.0, 150.0, 300.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "processed_exports", (50.0, 150.0, 400.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("transport_capex", (12.0, 20.0, 32.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "transport_equipment", (25.0, 35.0, 45.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "transport_build_years", (1.0, 1.5, 2.5), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("transport_off_site", (0.0, 1.0, 3.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "transport_yard_capacity",
        (1500.0, 3000.0, 6000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "transport_food_capture", (3.0, 8.0, 15.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "transport_other_capture", (3.0, 8.0, 15.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "transport_transit_capture", (2.0, 5.0, 12.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("transport_generation", (0.0, 2.0, 6.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("transport_staff", (40.0, 70.0, 110.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("trade_capex", (35.0, 50.0, 70.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("trade_equipment", (25.0, 35.0, 45.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("trade_build_years", (1.5, 2.0, 3.5), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("trade_land", (0.5, 1.0, 2.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("trade_off_site", (0.0, 2.0, 5.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "trade_yard_capacity",
        (1500.0, 3000.0, 6000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "trade_food_capture", (10.0, 20.0, 35.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "trade_other_capture", (5.0, 10.0, 18.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "trade_transit_capture", (3.0, 6.0, 14.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("trade_generation", (2.0, 6.0, 12.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("trade_staff", (120.0, 200.0, 300.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "trade_dry_capacity",
        (4000.0, 8000.0, 15000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "trade_chilled_capacity",
        (3000.0, 6000.0, 12000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "trade_frozen_capacity",
        (500.0, 1500.0, 3000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "trade_area", (8000.0, 15000.0, 25000.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "industrial_capex",
        (60.0, 68.0, 95.0),
        Shape.PERT,
        "trend_az_2024_05_30",
        Phrase("note.alatau_capex"),
    ),
    assumed(
        "industrial_equipment", (30.0, 40.0, 50.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "industrial_build_years", (2.0, 3.0, 4.5), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed("industrial_land", (1.0, 2.0, 4.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("industrial_off_site", (1.0, 4.0, 10.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "industrial_yard_capacity",
        (1500.0, 3000.0, 6000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "industrial_food_capture", (10.0, 22.0, 38.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "industrial_other_capture", (6.0, 11.0, 20.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "industrial_transit_capture",
        (3.0, 6.0, 14.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "industrial_generation", (3.0, 8.0, 15.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "industrial_staff", (250.0, 400.0, 600.0), Shape.PERT, None, Phrase("note.illustrative")
    ),
    assumed(
        "industrial_dry_capacity",
        (5000.0, 10000.0, 18000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "industrial_chilled_capacity",
        (4000.0, 8000.0, 15000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "industrial_frozen_capacity",
        (1000.0, 2500.0, 5000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed(
        "industrial_area",
        (10000.0, 18000.0, 30000.0),
        Shape.PERT,
        None,
        Phrase("note.illustrative"),
    ),
    assumed("delay", (0.0, 0.5, 2.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("overrun", (0.0, 15.0, 40.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("ramp", (2.0, 3.0, 5.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("building_life", (25.0, 30.0, 40.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("equipment_life", (8.0, 12.0, 15.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("fixed_cost", (2.0, 3.0, 5.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("variable_cost", (2.0, 3.5, 6.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("wage", (5000.0, 6500.0, 9000.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("investor_rate", (8.0, 12.0, 16.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "profit_tax", (20.0, 20.0, 20.0), Shape.FIXED, "kz_tax_code_2017", Phrase("note.profit_tax")
    ),
    assumed("working_capital", (5.0, 10.0, 15.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed(
        "social_rate", (6.0, 9.0, 12.0), Shape.PERT, "adb_economic_2017", Phrase("note.social_rate")
    ),
    assumed("conversion_factor", (0.85, 0.9, 0.98), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("shadow_wage", (0.5, 0.7, 0.9), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("new_output", (20.0, 40.0, 60.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("displacement", (20.0, 40.0, 70.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("carbon_cost", (0.0, 0.0, 0.0), Shape.FIXED, None, ""),
    assumed("users_home", (30.0, 50.0, 70.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("owner_home", (100.0, 100.0, 100.0), Shape.FIXED, None, Phrase("note.illustrative")),
    assumed("workers_home", (70.0, 90.0, 100.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("budgets_home", (80.0, 100.0, 100.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("neighbours_home", (30.0, 50.0, 70.0), Shape.PERT, None, Phrase("note.illustrative")),
    assumed("grant", (0.0, 0.0, 0.0), Shape.FIXED, None, Phrase("note.illustrative")),
    assumed("grant_home", (100.0, 100.0, 100.0), Shape.FIXED, None, Phrase("note.illustrative")),
)
SITING = Siting(
    sites=(
        Site(
            id="site_1",
            name=Phrase("alatau.site"),
            latitude=42.97,
            longitude=74.879,
            indicative=True,
            position_source="derived_crossing_position",
            land_agreed=Agreement.UNKNOWN,
            area_ha=None,
            border=None,
            railway=None,
            highway=None,
            town=None,
            environment=Judged(score=None, note=""),
            land=Judged(score=None, note=""),
            expansion_home=Judged(score=None, note=""),
            expansion_partner=Judged(score=None, note=""),
            carbon=Judged(score=None, note=""),
            note=Phrase("note.site"),
            unconfirmed=(),
        ),
        Site(
            id="site_2",
            name="Қордай, 3 км",
            latitude=43.06,
            longitude=74.72,
            indicative=False,
            position_source=None,
            land_agreed=Agreement.YES,
            area_ha=45.5,
            border=None,
            railway=Access(km=12.25, side=Side.PARTNER, source="p5", note=""),
            highway=None,
            town=None,
            environment=Judged(score=2, note=""),
            land=Judged(score=None, note=""),
            expansion_home=Judged(score=None, note=""),
            expansion_partner=Judged(score=None, note=""),
            carbon=Judged(score=None, note=""),
            note="",
            unconfirmed=("land_agreed", "railway", "environment"),
        ),
    ),
    chosen="site_2",
    border_zone_km=BorderZone.KAZAKHSTAN,
    near=Near(railway=10.0, highway=10.0, town=25.5, illustrative=("railway", "highway")),
    weights=(
        Weight(criterion=Criterion.BORDER, weight=0.5),
        Weight(criterion=Criterion.ROAD_CROSSING, weight=0.5),
        Weight(criterion=Criterion.RAIL_CROSSING, weight=0.5),
        Weight(criterion=Criterion.RAILWAY, weight=0.5),
        Weight(criterion=Criterion.HIGHWAY, weight=0.5),
        Weight(criterion=Criterion.TOWN, weight=0.5),
        Weight(criterion=Criterion.ENVIRONMENT, weight=0.5),
        Weight(criterion=Criterion.LAND, weight=0.5),
        Weight(criterion=Criterion.EXPANSION_HOME, weight=0.5),
        Weight(criterion=Criterion.EXPANSION_PARTNER, weight=0.5),
        Weight(criterion=Criterion.CARBON, weight=0.125),
    ),
    illustrative_weights=False,
    road_map=(
        RoadStep(id="step_1", words="Земельный участок", operator="Акимат", date="2027-03-01"),
    ),
    risks=(
        RiskOwner(id="risk_1", factor="W1", words="", owner="МТ РК", date=""),
        RiskOwner(id="risk_2", factor="", words="Курс валюты", owner="", date=""),
    ),
)
HUB = Hub(
    concepts=(
        HubConcept(
            concept=Concept.TRANSPORT,
            is_considered=True,
            services=(Service.STORAGE, Service.LOGISTICS, Service.LOADING, Service.CARRIAGE),
        ),
        HubConcept(
            concept=Concept.TRADE,
            is_considered=True,
            services=(
                Service.STORAGE,
                Service.LOGISTICS,
                Service.TRADING_SPACE,
                Service.PREPARATION,
                Service.CONSOLIDATION,
                Service.REDISTRIBUTION,
                Service.LOADING,
            ),
        ),
        HubConcept(
            concept=Concept.INDUSTRIAL,
            is_considered=False,
            services=(
                Service.STORAGE,
                Service.LOGISTICS,
                Service.TRADING_SPACE,
                Service.PREPARATION,
                Service.CONSOLIDATION,
                Service.REDISTRIBUTION,
                Service.LOADING,
                Service.CARRIAGE,
            ),
        ),
    ),
    first_year=2028,
    horizon_years=30,
    assumptions=HUB_ASSUMPTIONS,
    correlations=(
        RankCorrelation(
            first="corridor_exports",
            second="corridor_imports",
            coefficient=0.4,
            note=Phrase("note.illustrative"),
        ),
        RankCorrelation(
            first="transport_food_capture",
            second="transport_other_capture",
            coefficient=0.5,
            note=Phrase("note.illustrative"),
        ),
        RankCorrelation(
            first="trade_food_capture",
            second="trade_other_capture",
            coefficient=0.5,
            note=Phrase("note.illustrative"),
        ),
        RankCorrelation(
            first="industrial_food_capture",
            second="industrial_other_capture",
            coefficient=0.5,
            note=Phrase("note.illustrative"),
        ),
        RankCorrelation(
            first="export_growth", second="transit_growth", coefficient=0.25, note="Judged"
        ),
    ),
    decision=Decision(
        threshold=0.9,
        optimism=0.3333333333333333,
        perspective=Perspective.HOME,
        ceiling_musd=60.0,
        agreement_in_force=True,
        growth_reviewed=False,
    ),
    financing=Financing(
        currency=LocalCurrency(code="KGS", per_usd=87.45, date="2026-03-31", source="p5"),
        public_share_pct=35.0,
        loans=(Loan(lender="ЕАБР", share_pct=40.0, rate_pct=4.5, years=15, grace_years=3),),
        gap_filler="Бюджет области",
        partnership="Концессия",
    ),
    baseline=Phrase("hub.baseline"),
)
REVIEW = EvidenceReview(
    corrections=(
        Correction(
            of="observed.trade.KG.import.2022",
            value=410.0,
            reason="Считать по данным Кыргызстана — «зеркало»",
            finding="mirror.trade.KZ-KG-import.2022.reported_figures",
            date="2026-11-22",
            by="Әсел Қуанышәлиева",
        ),
        Correction(
            of="printed.p5_table1_trade/KZ-KG import/2022",
            value=453.9,
            reason=Phrase("review.accepted"),
            finding="identity.p5_table1_trade.KZ-KG-turnover.2022",
        ),
        Correction(
            of="observed.KZ-31.population_avg_annual.2023",
            value=1222000.5,
            reason="Count of the district heads",
        ),
    ),
    judgements=(
        Judgement(
            finding="mirror.trade.KZ-KG-import.2022.reported_figures",
            verdict=Verdict.CORRECTED,
            reason="Считать по данным Кыргызстана — «зеркало»",
            date="2026-11-22",
            by="Әсел Қуанышәлиева",
        ),
        Judgement(finding="identity.p5_table1_trade.KZ-KG-turnover.2022", verdict=Verdict.ACCEPTED),
        Judgement(finding="claim.claims.C27", verdict=Verdict.REJECTED, reason="A speech of 2013"),
    ),
    base_years=(
        BaseYearReview(
            partner="KG",
            flow="export",
            year=2025,
            growth=Growth.RE_EXPORT,
            normal_musd=1100.25,
            reason="Машины из третьих стран",
        ),
        BaseYearReview(partner="KG", flow="import", year=2025, growth=Growth.NORMAL),
    ),
)
ASSESSMENT = Assessment(
    passport=PASSPORT,
    pair=RegionPair("KZ-31", "KG-C"),
    swot=SWOT,
    outlook=OUTLOOK,
    hub=HUB,
    siting=SITING,
    imported=ImportedFigures(),
    review=REVIEW,
)
