"""The rows of the table of concepts, for each of its views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.hub.base_case import STRESSES
from shekara.domain.concepts import Concept
from shekara.domain.goods import Good, Store
from shekara.domain.units import UNITS
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Quantity, verbatim
from shekara.ui.models.figure_table import Column, Row
from shekara.ui.widgets.option_marks import SHORT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.hub.values import ConceptAppraisal
    from shekara.domain.figures import Figure
    from shekara.text import Text
    from shekara.ui.models.figure_table import Cell

    Read = Callable[[ConceptAppraisal], Figure | None]

COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Base case")),
    # A unit that the head does not say puts the digits at the right.
    *(Column(SHORT[concept], "count") for concept in Concept),
)

VIEWS: Mapping[str, Text] = {
    "results": QT_TRANSLATE_NOOP("ui.appraisal", "Results"),
    "scenarios": QT_TRANSLATE_NOOP("ui.appraisal", "By scenario"),
    "stresses": QT_TRANSLATE_NOOP("ui.appraisal", "Delay and overrun"),
    "goods": QT_TRANSLATE_NOOP("ui.appraisal", "Gain and charge by good"),
    "stores": QT_TRANSLATE_NOOP("ui.appraisal", "Room in the stores"),
}

_WITH_UNIT = QT_TRANSLATE_NOOP("ui.appraisal", "{name}, {unit}")
_NOT_CONSIDERED = QT_TRANSLATE_NOOP("ui.appraisal", "not considered")
_INPUTS_MISSING = QT_TRANSLATE_NOOP("ui.appraisal", "inputs missing")
_IMPOSSIBLE = QT_TRANSLATE_NOOP("ui.appraisal", "not built in time")
_NOTHING = verbatim("")

_RESULTS: tuple[tuple[str, Text, str, Read], ...] = (
    (
        "capital",
        QT_TRANSLATE_NOOP("ui.appraisal", "Capital cost with land"),
        "musd",
        lambda c: c.capital,
    ),
    (
        "enpv",
        QT_TRANSLATE_NOOP("ui.appraisal", "Society’s net present value (ENPV)"),
        "musd",
        lambda c: c.enpv,
    ),
    (
        "home",
        QT_TRANSLATE_NOOP("ui.appraisal", "· part of Kazakhstan"),
        "musd",
        lambda c: c.ledger.home,
    ),
    (
        "partner",
        QT_TRANSLATE_NOOP("ui.appraisal", "· part of the neighbour"),
        "musd",
        lambda c: c.ledger.partner,
    ),
    (
        "bcr",
        QT_TRANSLATE_NOOP("ui.appraisal", "Benefits over costs (BCR)"),
        "ratio",
        lambda c: c.benefit_cost_ratio,
    ),
    (
        "eirr",
        QT_TRANSLATE_NOOP("ui.appraisal", "Society’s return (EIRR)"),
        "pct",
        lambda c: c.eirr,
    ),
    (
        "firr",
        QT_TRANSLATE_NOOP("ui.appraisal", "Investor’s return (FIRR)"),
        "pct",
        lambda c: c.firr,
    ),
    (
        "fnpv",
        QT_TRANSLATE_NOOP("ui.appraisal", "Investor’s net present value (FNPV)"),
        "musd",
        lambda c: c.fnpv,
    ),
    ("gap", QT_TRANSLATE_NOOP("ui.appraisal", "Viability gap"), "musd", lambda c: c.gap),
    ("payback", QT_TRANSLATE_NOOP("ui.appraisal", "Payback"), "years", lambda c: c.payback),
    (
        "discounted",
        QT_TRANSLATE_NOOP("ui.appraisal", "Discounted payback"),
        "years",
        lambda c: c.discounted_payback,
    ),
    ("jobs", QT_TRANSLATE_NOOP("ui.appraisal", "Jobs"), "persons", lambda c: c.jobs),
    ("handled", QT_TRANSLATE_NOOP("ui.appraisal", "Throughput a year"), "t", lambda c: c.handled),
    (
        "added",
        QT_TRANSLATE_NOOP("ui.appraisal", "Turnover added a year"),
        "musd",
        lambda c: c.turnover_added,
    ),
    (
        "reached",
        QT_TRANSLATE_NOOP("ui.appraisal", "Target reached with the hub"),
        "year",
        lambda c: c.reached,
    ),
)
_WITHOUT = QT_TRANSLATE_NOOP("ui.appraisal", "Target reached without it")
_STATE = QT_TRANSLATE_NOOP("ui.appraisal", "State")
_SCENARIO = QT_TRANSLATE_NOOP("ui.appraisal", "{what}, scenario “{scenario}”")
_STRESS = QT_TRANSLATE_NOOP("ui.appraisal", "{what}: {delay} late, {overrun} dearer")
_GAIN = QT_TRANSLATE_NOOP("ui.appraisal", "{good}: gain of the user before charges")
_CHARGE = QT_TRANSLATE_NOOP("ui.appraisal", "{good}: charge of the hub")
_ENPV = QT_TRANSLATE_NOOP("ui.appraisal", "ENPV")
_FNPV = QT_TRANSLATE_NOOP("ui.appraisal", "FNPV")
_STORES: Mapping[Store, Text] = {
    Store.DRY: QT_TRANSLATE_NOOP("ui.appraisal", "Dry store"),
    Store.CHILLED: QT_TRANSLATE_NOOP("ui.appraisal", "Chilled store"),
    Store.FROZEN: QT_TRANSLATE_NOOP("ui.appraisal", "Frozen store"),
    Store.YARD: QT_TRANSLATE_NOOP("ui.appraisal", "Yard"),
}
_ASKED = QT_TRANSLATE_NOOP("ui.appraisal", "{store}: wanted")
_TAKEN = QT_TRANSLATE_NOOP("ui.appraisal", "{store}: fits in")
_REFUSED = QT_TRANSLATE_NOOP("ui.appraisal", "{store}: turned away")


def concept_rows(evaluation: Evaluation, view: str) -> list[Row]:
    """Give the rows of a view; concepts that cannot be reckoned say why in the first."""
    rows = [*_ROWS[view](evaluation)]
    states = _states(evaluation)
    return [Row("state", (_STATE, *states)), *rows] if any(s != _NOTHING for s in states) else rows


def _states(evaluation: Evaluation) -> tuple[Text, ...]:
    hub = evaluation.assessment.hub

    def state(concept: Concept) -> Text:
        if not hub.of(concept).is_considered:
            return _NOT_CONSIDERED
        if concept in evaluation.hub.missing:
            return _INPUTS_MISSING
        return _IMPOSSIBLE if concept in evaluation.hub.impossible else _NOTHING

    return tuple(state(concept) for concept in Concept)


def _row(evaluation: Evaluation, key: str, name: Text, unit: str, read: Read) -> Row:
    found = (evaluation.hub.of(concept) for concept in Concept)
    cells: Sequence[Cell] = [_NOTHING if each is None else read(each) for each in found]
    is_plain = unit in {"year", "ratio"}
    head = name if is_plain else _WITH_UNIT.having(name=name, unit=UNITS[unit].heading)
    return Row(key, (head, *cells))


def _results(evaluation: Evaluation) -> Iterator[Row]:
    has_target = evaluation.outlook.reached is not None
    for key, name, unit, read in _RESULTS:
        if key != "reached" or has_target:
            yield _row(evaluation, key, name, unit, read)
    if has_target:
        yield _row(evaluation, "without", _WITHOUT, "year", lambda _c: evaluation.outlook.reached)


def _by_scenario(evaluation: Evaluation) -> Iterator[Row]:
    for what in (_ENPV, _FNPV):
        for scenario in evaluation.assessment.outlook.scenarios:
            name = _SCENARIO.having(what=what, scenario=text_of(scenario.name))

            def read(concept: ConceptAppraisal, of: Text = what, key: str = scenario.id) -> Figure:
                is_enpv = of is _ENPV
                return (concept.enpv_by_scenario if is_enpv else concept.fnpv_by_scenario)[key]

            yield _row(evaluation, f"{what.source}.{scenario.id}", name, "musd", read)


def _stressed(evaluation: Evaluation) -> Iterator[Row]:
    for what in (_ENPV, _FNPV):
        for place, stress in enumerate(STRESSES):
            name = _STRESS.having(
                what=what,
                delay=Quantity(stress.delay_years, "years", 0),
                overrun=Quantity(stress.overrun_pct, "pct", 0),
            )

            def read(concept: ConceptAppraisal, of: Text = what, at: int = place) -> Figure:
                figures = concept.stresses[at]
                return figures.enpv if of is _ENPV else figures.fnpv

            yield _row(evaluation, f"{what.source}.{place}", name, "musd", read)


def _by_good(evaluation: Evaluation) -> Iterator[Row]:
    for place, good in enumerate(Good):

        def gain(concept: ConceptAppraisal, at: int = place) -> Figure:
            return concept.goods[at].benefit

        def charge(concept: ConceptAppraisal, at: int = place) -> Figure:
            return concept.goods[at].charge

        yield _row(evaluation, f"{good}.gain", _GAIN.having(good=good.heading), "usd_t", gain)
        yield _row(evaluation, f"{good}.charge", _CHARGE.having(good=good.heading), "usd_t", charge)


def _by_store(evaluation: Evaluation) -> Iterator[Row]:
    for store in Store:
        for name, part in ((_ASKED, "demand"), (_TAKEN, "handled"), (_REFUSED, "refused")):

            def read(
                concept: ConceptAppraisal, of: Store = store, key: str = part
            ) -> Figure | None:
                use = next((each for each in concept.stores if each.store is of), None)
                return None if use is None else getattr(use, key)

            named = name.having(store=_STORES[store])
            yield _row(evaluation, f"{store}.{part}", named, "t", read)


_ROWS: Mapping[str, Callable[[Evaluation], Iterator[Row]]] = {
    "results": _results,
    "scenarios": _by_scenario,
    "stresses": _stressed,
    "goods": _by_good,
    "stores": _by_store,
}
