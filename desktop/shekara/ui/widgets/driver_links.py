"""Which drivers a factor works through, and which factors work through a driver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS, TRADE_DRIVERS
from shekara.domain.swot import Direction
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.widgets.link_rows import LinkRow, LinkRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from shekara.domain.driver import Driver
    from shekara.domain.swot import DriverLink, Factor
    from shekara.ui.widgets.factor_edits import FactorEdits
    from shekara.ui.workspace import Workspace

_WORKS_THROUGH = QT_TRANSLATE_NOOP("ui.links", "Works through")
_ADD_DRIVER = QT_TRANSLATE_NOOP("ui.links", "Add a driver…")
_WHICH_DRIVER = QT_TRANSLATE_NOOP("ui.links", "Through which driver does {factor} work?")
_WORK_THROUGH_IT = QT_TRANSLATE_NOOP("ui.links", "SWOT factors that move it")
_ADD_FACTOR = QT_TRANSLATE_NOOP("ui.links", "Add a factor…")
_WHICH_FACTOR = QT_TRANSLATE_NOOP("ui.links", "Which factor works through “{driver}”?")
_DRIVER = QT_TRANSLATE_NOOP("ui.links", "{group}: {driver}")
_FACTOR = QT_TRANSLATE_NOOP("ui.links", "{factor} {words}")


class DriversOfFactor(LinkRows):
    """The drivers that one factor works through."""

    def __init__(
        self, workspace: Workspace, edits: FactorEdits, parent: QWidget | None = None
    ) -> None:
        """Start without a factor."""
        super().__init__(workspace, _WORKS_THROUGH, _ADD_DRIVER, parent)
        self._workspace, self._edits = workspace, edits
        self._factor_id = ""
        self._links: tuple[DriverLink, ...] = ()
        self.add.clicked.connect(self._ask)
        self.turned.connect(lambda driver, way: self._edits.link(self._factor_id, driver, way))
        self.removed.connect(lambda driver: self._edits.unlink(self._factor_id, driver))
        self.visited.connect(self._visit)

    def show_factor(self, factor: Factor, links: Sequence[DriverLink]) -> None:
        """Show the links of a factor."""
        # In the order of the drivers, so that a link that is turned round keeps its place.
        order = list(DRIVERS)
        self._factor_id = factor.id
        self._links = tuple(sorted(links, key=lambda link: order.index(link.driver)))
        texts = self._workspace.texts
        self.show_links(
            [LinkRow(n.driver, texts(DRIVERS[n.driver].title), n.direction) for n in self._links]
        )

    def _ask(self) -> None:
        linked = {link.driver for link in self._links}
        options = [
            (driver.key, self._option(driver))
            for driver in DRIVERS.values()
            if driver.key not in linked
        ]
        question = _WHICH_DRIVER.having(factor=verbatim(self._factor_id))
        picked = self._workspace.dialogs.pick(self, question, options)
        if picked is not None:
            self._edits.link(self._factor_id, picked, Direction.UP)

    def _option(self, driver: Driver) -> str:
        text = _DRIVER.having(group=driver.group.heading, driver=driver.title)
        return self._workspace.texts(text)

    def _visit(self, driver: str) -> None:
        self._workspace.visit("scenarios", place_of(driver, self._workspace))


class FactorsOfDriver(LinkRows):
    """The factors that work through one driver."""

    def __init__(
        self, workspace: Workspace, edits: FactorEdits, parent: QWidget | None = None
    ) -> None:
        """Start without a driver."""
        super().__init__(workspace, _WORK_THROUGH_IT, _ADD_FACTOR, parent)
        self._workspace, self._edits = workspace, edits
        self._driver = ""
        self.add.clicked.connect(self._ask)
        self.turned.connect(lambda factor, way: self._edits.link(factor, self._driver, way))
        self.removed.connect(lambda factor: self._edits.unlink(factor, self._driver))
        self.visited.connect(lambda factor: self._workspace.visit("swot", f"swot.{factor}"))

    def show_driver(self, driver: str) -> None:
        """Show the links to a driver."""
        self._driver = driver
        swot = self._workspace.document.assessment.swot
        words = {factor.id: self._words(factor) for factor in swot.factors}
        order = list(words)
        links = sorted(swot.factors_of(driver), key=lambda link: order.index(link.factor))
        self.show_links([LinkRow(n.factor, words[n.factor], n.direction) for n in links])
        self.add.setEnabled(len(links) < len(swot.factors))

    def _ask(self) -> None:
        swot = self._workspace.document.assessment.swot
        linked = {link.factor for link in swot.factors_of(self._driver)}
        options = [(f.id, self._words(f)) for f in swot.factors if f.id not in linked]
        question = _WHICH_FACTOR.having(driver=DRIVERS[self._driver].title)
        picked = self._workspace.dialogs.pick(self, question, options)
        if picked is not None:
            self._edits.link(picked, self._driver, Direction.UP)

    def _words(self, factor: Factor) -> str:
        text = _FACTOR.having(factor=verbatim(factor.id), words=text_of(factor.words))
        return self._workspace.texts(text)


def place_of(driver: str, workspace: Workspace) -> str:
    """Give the place of a driver on the page of the scenarios, as checks address it."""
    if driver in TRADE_DRIVERS:
        first = workspace.document.assessment.outlook.scenarios[0]
        return f"scenario.{first.id}.{driver}"
    return f"hub.{driver}"
