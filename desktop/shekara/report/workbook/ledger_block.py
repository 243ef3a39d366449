"""The block of a sheet that says who gains and who pays: home, partner, the rest of the world.

Every account is a row: what users, owner, workers, budgets and neighbours of the hub have
together, then what home has of it by its shares, and the partner by what they leave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.report.workbook.labels import LABELS
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.report.workbook.goods_block import Input
    from shekara.report.workbook.grid import Grid, Year
    from shekara.text import Language, Text

ACCOUNTS = ("users", "owner", "workers", "budgets", "neighbours")

_TOGETHER = QT_TRANSLATE_NOOP("workbook", "Ledger of both sides")
_SIDES = {
    "home": QT_TRANSLATE_NOOP("workbook", "Ledger of Kazakhstan"),
    "partner": QT_TRANSLATE_NOOP("workbook", "Ledger of the neighbour"),
}
_WORLD = QT_TRANSLATE_NOOP("workbook", "Ledger of the rest of the world")


class LedgerBlock:
    """Writes the ledgers of a concept below its cash flow and its net benefit.

    `off_site` is the cell of the cost of off-site works.
    """

    def __init__(self, grid: Grid, given: Input, off_site: str, language: Language) -> None:
        """Prepare for one concept in one scenario."""
        self._grid, self._in, self._language = grid, given, language
        self._off_site = off_site

    def write(self) -> None:
        """Write accounts and sides year by year, then their present values and the check."""
        accounts: dict[str, Callable[[Year], str]] = {
            "users": self._users,
            "owner": self._owner,
            "workers": lambda y: f"{y('wages')}*(1-{self._in('shadow_wage')})",
            "budgets": self._budgets,
            "neighbours": self._neighbours,
        }
        self._heading(_TOGETHER)
        for key, formula in accounts.items():
            self._course(key, key, formula)
        self._course("granted", "granted", lambda y: f"{self._share('grant')}*{y('outlay')}")
        for side in ("home", "partner"):
            self._side(side)
        self._heading(_WORLD)
        gain = f"({self._in('transit_benefit')}-{self._grid('transit_charge')})/1000000"
        self._course("world", "world", lambda y: f"{y('transit')}*{gain}")
        for key in ("home", "partner", "world"):
            self._present(key)
        check = f"{self._grid('home_enpv')}+{self._grid('partner_enpv')}-{self._grid('enpv')}"
        self._grid.constant("check", self._language.text(LABELS["check"]), check)

    def _side(self, side: str) -> None:
        """Write what one side has of each account, the grants moved from budgets to owner."""
        self._heading(_SIDES[side])
        granted = {"owner": "+", "budgets": "-"}
        for key in ACCOUNTS:
            share = self._of(side, key)
            giver = self._of(side, "grant" if key == "budgets" else "owner")
            grant = f"{granted[key]}{{}}*{giver}" if key in granted else ""
            self._course(
                f"{side}.{key}",
                key,
                lambda y, key=key, share=share, grant=grant: (
                    f"{y(key)}*{share}{grant.format(y('granted'))}"
                ),
            )
        first, *_, last = ACCOUNTS
        self._course(side, side, lambda y: f"SUM({y.over(f'{side}.{first}', f'{side}.{last}')})")

    def _of(self, side: str, account: str) -> str:
        share = self._share(f"{account}_home")
        return share if side == "home" else f"(1-{share})"

    def _share(self, driver: str) -> str:
        return f"{self._in(driver)}/100"

    @staticmethod
    def _users(year: Year) -> str:
        return f"{year('existing_benefit')}+{year('generated_benefit')}-{year('charges')}"

    @staticmethod
    def _owner(year: Year) -> str:
        """Give the cash flow without working capital, which takes nothing from anybody."""
        return (
            f"{year('revenue')}-{year('cost')}-{year('tax')}-{year('outlay')}"
            f"-{year('replacement')}-{year('land')}+{year('residual')}"
        )

    def _budgets(self, year: Year) -> str:
        """Give the tax, and what prices hold of it, less the works beside the site."""
        factor = self._in("conversion_factor")
        bought = (
            f"({year('fixed')}+{year('variable')}+{year('outlay')}+{year('replacement')}"
            f"-{year('residual')})"
        )
        works = f"{self._off_site}*{year('spent')}*{factor}"
        return f"{year('tax')}+{bought}*(1-{factor})-{works}"

    def _neighbours(self, year: Year) -> str:
        """Give what is added by processing beyond its fees, less what only moves, and carbon."""
        added = f"{year('value_added')}*(1-{self._share('displacement')})-{year('fees')}"
        moved = f"({year('rent')}+{year('services')})*(1-{self._share('new_output')})"
        return f"{added}-{moved}-{year('carbon')}"

    def _heading(self, title: Text) -> None:
        self._grid.heading(self._language.text(title))

    def _course(self, key: str, label: str, formula: Callable[[Year], str]) -> None:
        self._grid.course(key, self._language.text(LABELS[label]), formula)

    def _present(self, key: str) -> None:
        rate = self._in("social_rate")
        present = f"NPV({rate}/100,{self._grid.years(key)})*(1+{rate}/100)"
        name = f"{key}_enpv"
        self._grid.constant(name, self._language.text(LABELS[name]), present)
