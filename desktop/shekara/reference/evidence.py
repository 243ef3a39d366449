"""The bundled evidence, read once and kept."""

from __future__ import annotations

from functools import cache

from shekara.domain.evidence import (
    Evidence,
    Indicator,
    Observation,
    PublishedFlow,
    PublishedTotal,
    ReportedFigure,
    Source,
    TradeFlow,
)
from shekara.domain.regions import (
    Adjacency,
    Corridor,
    Crossing,
    Distance,
    Region,
    RegionPair,
    Zone,
)
from shekara.reference.borders import Borders
from shekara.reference.tables import Row, listed, optional_number, rows, words


@cache
def evidence() -> Evidence:
    """Give all bundled evidence."""
    observations = [_observation(row) for row in rows("indicators") if row["preferred"] == "true"]
    observations += [_observation(row) for row in rows("national")]
    return Evidence(
        sources={row["id"]: _source(row) for row in rows("sources")},
        regions={row["code"]: _region(row) for row in rows("regions")},
        indicators={row["code"]: _indicator(row) for row in rows("indicator_types")},
        observations={(o.place, o.indicator, o.year): o for o in observations},
        trade=tuple(_flow(row) for row in rows("trade")),
        adjacencies={a.pair: a for a in map(_adjacency, rows("adjacency"))},
        distances={d.pair: d for d in map(_distance, rows("distances"))},
        crossings=tuple(_crossing(row) for row in rows("crossings")),
        zones=tuple(_zone(row) for row in rows("zones")),
        corridors=_corridors(),
        published_exports={
            p.pair: p for p in map(_published, rows("published/p3_table2_exports_by_region_pair"))
        },
        published_turnover=tuple(
            PublishedTotal(int(row["year"]), float(row["value"]), row["source"])
            for row in rows("published/p5_table1_trade")
            if row["partner"] == "total" and row["flow"] == "turnover"
        ),
        borders=Borders(),
        reported={r.id: r for r in map(_reported, rows("reported_figures"))},
    )


def _source(row: Row) -> Source:
    return Source(
        id=row["id"],
        kind=row["kind"],
        label=words(row["label"]),
        citation=words(row["citation"]),
        date=row["date"],
        licence=words(row["licence"]),
        locator=row["locator"],
        note=words(row["note"]) if row["note"] else None,
    )


def _region(row: Row) -> Region:
    return Region(
        code=row["code"],
        country=row["country"],
        name=words(row["name"]),
        short_name=words(row["short_name"]),
        centre=words(row["centre"]),
        note=words(row["valid_note"]) if row["valid_note"] else None,
        latitude=float(row["lat"]),
        longitude=float(row["lon"]),
        area_km2=optional_number(row["area_km2"]),
        area_source=row["area_source"],
        members=listed(row["members"]),
        map_unit=row["map_unit"],
        source=row["source"],
    )


def _indicator(row: Row) -> Indicator:
    return Indicator(
        code=row["code"],
        name=words(row["name"]),
        unit_kind=row["unit_kind"],
        definition=words(row["definition"]),
        comparable_across_countries=row["comparable_across_countries"] == "true",
    )


def _observation(row: Row) -> Observation:
    return Observation(
        place=row.get("region") or row["country"],
        indicator=row["indicator"],
        year=int(row["year"]),
        value=float(row["value"]),
        unit=row["unit"],
        territory=row.get("territory", "present"),
        level_break=bool(row["level_break"]),
        source=row["source"],
    )


def _flow(row: Row) -> TradeFlow:
    return TradeFlow(
        reporter=row["reporter"],
        partner=row["partner"],
        flow=row["flow"],
        year=int(row["year"]),
        value_musd=float(row["value_musd"]),
        level_break=bool(row["level_break"]),
        source=row["source"],
    )


def _pair(row: Row) -> RegionPair:
    return RegionPair(row["kz_region"], row["other_region"])


def _adjacency(row: Row) -> Adjacency:
    return Adjacency(
        pair=_pair(row),
        shared_border_km=float(row["shared_border_km"]),
        touches_at_point=row["touches_at_point"] == "true",
        source=row["source"],
    )


def _distance(row: Row) -> Distance:
    return Distance(pair=_pair(row), km=float(row["distance_km"]), source=row["source"])


def _crossing(row: Row) -> Crossing:
    return Crossing(
        id=row["id"],
        name_kz=words(row["name_kz"]),
        name_other=words(row["name_other"]),
        kz_region=row["kz_region"],
        other_region=row["other_region"],
        mode=row["mode"],
        status=row["status"],
        latitude=optional_number(row["lat"]),
        longitude=optional_number(row["lon"]),
        position_source=row["position_source"],
        verification=row["verification"],
        source=row["source"],
    )


def _zone(row: Row) -> Zone:
    return Zone(
        id=row["id"],
        name=words(row["name"]),
        region=row["region"],
        type=row["type"],
        year=int(row["year"]) if row["year"] else None,
        area_ha=optional_number(row["area_ha"]),
        verification=row["verification"],
        source=row["source"],
    )


def _corridors() -> tuple[Corridor, ...]:
    regions: dict[str, list[str]] = {}
    for row in rows("corridor_regions"):
        regions.setdefault(row["corridor"], []).append(row["region"])
    return tuple(
        Corridor(
            id=row["id"],
            name=words(row["name"]),
            mode=row["mode"],
            regions=tuple(regions.get(row["id"], ())),
            verification=row["verification"],
            source=row["source"],
        )
        for row in rows("corridors")
    )


def _published(row: Row) -> PublishedFlow:
    return PublishedFlow(
        pair=RegionPair(row["kz_region_iso"], row["ru_region_iso"]),
        year=int(row["year"]),
        thousand_usd=float(row["export_thousand_usd"]),
        source=row["source"],
    )


def _reported(row: Row) -> ReportedFigure:
    return ReportedFigure(
        id=row["id"],
        subject=row["subject"],
        name=words(row["name"]),
        value=float(row["value"]),
        unit="year" if row["unit"] == "calendar_year" else row["unit"],
        year=int(row["year"]) if row["year"] else None,
        qualifier=row["qualifier"],
        sources=(row["source"], *listed(row["further_sources"])),
    )
