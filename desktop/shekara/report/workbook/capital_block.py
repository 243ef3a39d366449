"""The block of a sheet that says what the hub's assets cost, year by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.report.workbook.labels import LABELS

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.report.workbook.goods_block import Input
    from shekara.report.workbook.grid import Grid, Year
    from shekara.text import Language

TINY = "0.000000001"
"""What the model holds to be no time at all."""

ASSETS = ("building", "equipment")


class CapitalBlock:
    """Writes the capital of a concept below the constants of its sheet."""

    def __init__(self, grid: Grid, given: Input, own: Input, language: Language) -> None:
        """Prepare for one concept in one scenario; `own` gives the inputs of the concept."""
        self._grid, self._in, self._own, self._language = grid, given, own, language

    def write(self) -> None:
        """Write building, renewal, what remains, land, and depreciation, year by year."""
        build, grid = f"MAX({self._own('build_years')},{TINY})", self._grid
        self._course("spent", lambda y: f"MAX(0,MIN(1,{build}-{y.t}))/{build}")
        first = f"({grid('building')}+{grid('equipment')})*{grid('overrun')}"
        self._course("outlay", lambda y: f"{first}*{y('spent')}")
        self._course(
            "replacement", lambda y: "+".join(self._replaced(asset, y) for asset in ASSETS)
        )
        self._course("residual", self._residual)
        self._course("land", self._land)
        self._course("depreciation", self._depreciation)

    def _replaced(self, asset: str, year: Year) -> str:
        """Give the cost of the lives that end within a year, before the end of all years."""
        life, opening = self._in(f"{asset}_life"), self._grid("opening")
        ended = [
            f"MIN({self._grid(f'{asset}_lives')},FLOOR(MAX(0,{time}-{opening}+{TINY})/{life},1))"
            for time in (year.t + 1, year.t)
        ]
        return f"{self._grid(asset)}*({ended[0]}-{ended[1]})"

    def _residual(self, year: Year) -> str:
        if year.t < self._grid.last_year:
            return "0"
        parts: list[str] = []
        for asset in ASSETS:
            life, lives = self._in(f"{asset}_life"), self._grid(f"{asset}_lives")
            age = f"MAX(0,{year.t + 1}-({self._grid('opening')}+{lives}*{life}))"
            cost = f"{self._grid(asset)}*IF({lives}=0,{self._grid('overrun')},1)"
            parts.append(f"{cost}*MAX(0,1-{age}/{life})")
        return "+".join(parts)

    def _land(self, year: Year) -> str:
        if year.t == 0:
            return self._own("land")
        return f"-{self._own('land')}" if year.t == self._grid.last_year else "0"

    def _depreciation(self, year: Year) -> str:
        opening, parts = self._grid("opening"), list[str]()
        for asset in ASSETS:
            life, cost = self._in(f"{asset}_life"), self._grid(asset)
            lives, overrun = self._grid(f"{asset}_lives"), self._grid("overrun")
            since = f"{opening}+{life}"
            standing = f"{opening}+({lives}+1)*{life}"
            parts += [
                f"{cost}*{overrun}/{life}*{open_since(year, opening)}",
                f"{cost}*(1-{overrun})/{life}*{open_since(year, since)}",
                f"-{cost}/{life}*{open_since(year, standing)}",
            ]
        return "+".join(parts).replace("+-", "-")

    def _course(self, key: str, formula: Callable[[Year], str]) -> None:
        self._grid.course(key, self._language.text(LABELS[key]), formula)


def open_since(year: Year, time: str) -> str:
    """Give the part of a year that lies behind a time, in years from the first."""
    return f"MAX(0,MIN(1,{year.t + 1}-({time})))"
