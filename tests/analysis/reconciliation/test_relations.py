"""Relations hold or fail as declared, and every failure has its sentence and repairs."""

from decimal import Decimal

import pytest

from shekara.analysis.reconciliation.audit import audit
from shekara.analysis.reconciliation.comparisons import Compared, Dynamics, SameFigure
from shekara.analysis.reconciliation.declarations import (
    Declaration,
    PartOf,
    Quotient,
    Share,
    SharesOfOne,
    Stated,
    Sum,
)
from shekara.analysis.reconciliation.findings import CheckKind, Finding, Severity, Where
from shekara.analysis.reconciliation.formulas import Formula, just, quotient, total
from shekara.analysis.reconciliation.patterns import Repeated
from shekara.analysis.reconciliation.recipes import change_of_share, growth_of_share
from shekara.analysis.reconciliation.relations import Comparison, Relation
from shekara.analysis.reconciliation.tables import Cell, Hedge, Ledger
from shekara.text import Text, verbatim
from tests.analysis.reconciliation.made import FLOWS, TABLE, cell, flow, ledger, with_print

ONE = Decimal(1)
WORDS = verbatim("what should be")
TURNOVER = Sum(
    table=TABLE,
    along="flow",
    whole="turnover",
    parts=(("export", ONE), ("import", ONE)),
    words=WORDS,
)


def found(cells: list[Cell], *declared: Declaration) -> list[Finding]:
    return list(audit(ledger(cells), declared).findings)


def stated(
    check: CheckKind,
    left: Cell,
    *right: Formula,
    comparison: Comparison = Comparison.EQUAL,
    unit: str = "musd",
    rival: Formula | None = None,
) -> Stated:
    relation = Relation(
        check=check,
        where=Where(left.table, left.series, left.year),
        left=just(left.id),
        right=right,
        words=WORDS,
        unit=unit,
        sources=(left.source,),
        comparison=comparison,
        rival=rival,
    )
    return Stated(relation=relation)


def trade_of(year: int, *printed: str) -> list[Cell]:
    return [flow(TABLE, "KG", kind, year, text) for kind, text in zip(FLOWS, printed, strict=True)]


def test_rounding_of_the_print_is_no_finding() -> None:
    assert found(trade_of(2023, "1147.2", "541", "1688.1"), TURNOVER) == []


def test_every_number_of_an_identity_may_be_the_wrong_one() -> None:
    (finding,) = found(trade_of(2022, "793.0", "541.0", "1246.9"), TURNOVER)
    repairs = {r.change.where.series: r.change.value for r in finding.repairs}
    assert repairs == {
        "KZ-KG turnover": Decimal("1334.0"),
        "KZ-KG export": Decimal("705.9"),
        "KZ-KG import": Decimal("453.9"),
    }
    assert (finding.printed, finding.recomputed) == (Decimal("1246.9"), Decimal("1334.0"))
    assert (finding.difference, finding.rounding) == (Decimal("-87.1"), Decimal("0.15"))
    assert finding.severity is Severity.CONTRADICTION


def test_competing_repairs_show_the_checks_that_tell_them_apart() -> None:
    cells = [
        *trade_of(2022, "793.0", "541.0", "1246.9"),
        flow("agency", "KG", "import", 2022, "453.925"),
    ]
    claim = cell("claims", "C1", 2022, "541")
    said = stated(CheckKind.CLAIM, claim, just(f"{TABLE}/KZ-KG import/2022"))
    compared = Compared(first=TABLE, second="agency")
    finding = next(
        f for f in found([*cells, claim], TURNOVER, compared, said) if f.check is CheckKind.IDENTITY
    )
    agreeing = {r.change.where.series: r.agreeing_checks for r in finding.repairs}
    assert agreeing["KZ-KG import"] == ("two_sources.trade_paper.KZ-KG-import.2022.agency",)
    assert agreeing["KZ-KG export"] == ("claim.claims.C1.2022",)
    assert agreeing["KZ-KG turnover"] == ("claim.claims.C1.2022",)


def test_repairs_of_one_kind_in_several_years_go_together() -> None:
    cells = [
        *trade_of(2017, "2792.2", "1864.1", "4393.3"),
        *trade_of(2018, "1868.4", "1017.2", "2661.7"),
    ]
    claim = cell("claims", "C1", 2018, "1.6", unit="times")
    years = ((f"{TABLE}/KZ-KG turnover/2017", ONE),), ((f"{TABLE}/KZ-KG turnover/2018", ONE),)
    said = stated(CheckKind.CLAIM, claim, quotient(*years), unit="times")
    findings = found([*cells, claim], TURNOVER, said)
    first = findings[0].repairs[0]
    assert first.change.value == Decimal("4656.3")
    assert [change.value for change in first.with_it] == [Decimal("2885.6")]
    assert first.agreeing_checks == ("claim.claims.C1.2018",)
    borrowed = findings[-1].repairs[-1]
    assert borrowed.change.value in {Decimal("4656.3"), Decimal("2885.6")}
    assert len(borrowed.agreeing_checks) == 2


def test_a_total_without_named_parts_is_the_sum_of_all_others() -> None:
    cells = [
        cell("p", region, 2015, text, unit="persons", region=region)
        for region, text in {"a": "10", "b": "20", "Total": "35"}.items()
    ]
    (finding,) = found(cells, Sum(table="p", along="region", whole="Total", words=WORDS))
    assert finding.recomputed == 30


def test_rows_that_lack_a_part_or_hold_shares_are_not_summed() -> None:
    lone = trade_of(2022, "1.0", "2.0", "9.0")
    shares = [flow(TABLE, "KG", kind, 2022, "50.0", "share") for kind in FLOWS]
    only_total = [cell("p", "Total", 2015, "35", region="Total")]
    regions = Sum(table="p", along="region", whole="Total", words=WORDS)
    assert found([lone[0], lone[2], *shares, *only_total], TURNOVER, regions) == []
    assert found(lone[:2], TURNOVER) == []


def test_a_part_larger_than_its_whole_is_found_without_a_repair() -> None:
    cells = [
        cell("r", "part", 2020, "120", indicator="industry", region="a"),
        cell("r", "whole", 2020, "100", indicator="product", region="a"),
    ]
    part = PartOf(table="r", along="indicator", part="industry", whole="product")
    (finding,) = found(cells, part)
    assert (finding.check, finding.repairs) == (CheckKind.LIMIT, ())
    assert found(cells, PartOf(table="r", along="indicator", part="x", whole="product")) == []
    only = PartOf(table="r", along="region", part="a", whole="a", only=("none",))
    assert found(cells, only) == []


def test_shares_that_exceed_their_whole_even_without_upper_bounds_are_found() -> None:
    cells = [
        cell("s", "a", None, "63", unit="pct"),
        cell("s", "b", None, "64", unit="pct"),
        cell("s", "c", None, "36", unit="pct", hedge=Hedge.UP_TO),
    ]
    shares = SharesOfOne(table="s", series="total", words=WORDS)
    (finding,) = found(cells, shares)
    assert (finding.printed, finding.recomputed) == (Decimal(163), Decimal(100))
    assert found(cells[1:], shares) == []
    assert found([], shares) == []


def test_a_rate_is_recomputed_and_figures_of_a_later_year_may_stand_in() -> None:
    cells = [
        cell("r", "rate", 2020, "72.1", indicator="rate"),
        cell("r", "local", 2020, "107658", indicator="local"),
        cell("r", "usd", 2022, "1493.1", indicator="usd"),
    ]
    rate = Quotient(
        table="r",
        along="indicator",
        result="rate",
        above="local",
        below="usd",
        words=WORDS,
        years_later=2,
    )
    assert found(cells, rate) == []
    (finding,) = found(with_print(cells, "r/rate/2020", "80.0"), rate)
    assert finding.repairs[0].change.value == Decimal("72.1")
    undated = [cell("u", name, None, "20", indicator=name) for name in ("rate", "local", "usd")]
    same = Quotient(
        table="u", along="indicator", result="rate", above="local", below="usd", words=WORDS
    )
    assert found(undated, same)[0].recomputed == 1
    assert found(cells[:2], rate) == []
    assert found(cells[1:], rate) == []


def test_a_share_without_its_part_or_whole_is_not_checked() -> None:
    share = flow(TABLE, "KG", "export", 2022, "9.0", "share")
    part = flow(TABLE, "KG", "export", 2022, "793.0")
    declared = Share(table=TABLE, along="partner", whole="total")
    assert audit(ledger([share, part]), [declared]).checks == 0


def test_a_claim_names_the_number_it_should_be_and_who_confirms_its_base() -> None:
    cells = trade_of(2022, "793.0", "453.9", "1246.9")
    claim = cell("claims", "C1", 2022, "800.0")
    (finding,) = found([*cells, claim], TURNOVER, stated(CheckKind.CLAIM, claim, just(cells[0].id)))
    (repair,) = finding.repairs
    assert repair.change.value == Decimal("793.0")
    assert repair.agreeing_checks == ("identity.trade_paper.KZ-KG-turnover.2022",)


def test_a_claim_without_a_year_is_compared_with_all_years_and_only_asked_about() -> None:
    cells = [*trade_of(2021, "1.0", "2.0", "3.0"), *trade_of(2022, "4.0", "5.0", "9.0")]
    years = tuple(just(c.id) for c in cells if c.series.endswith("turnover"))
    claim = cell("claims", "C1", None, "20.0")
    (finding,) = found([*cells, claim], stated(CheckKind.CLAIM, claim, *years))
    assert (finding.severity, finding.recomputed) == (Severity.QUESTION, Decimal("9.0"))
    fitting = cell("claims", "C1", None, "5.0")
    assert found([*cells, fitting], stated(CheckKind.CLAIM, fitting, *years)) == []


@pytest.mark.parametrize(
    ("text", "comparison", "hedge", "is_found"),
    [
        ("900", Comparison.AT_MOST, Hedge.ROUNDED, True),
        ("90", Comparison.AT_MOST, Hedge.ROUNDED, False),
        ("90", Comparison.AT_LEAST, Hedge.ROUNDED, True),
        ("900", Comparison.AT_LEAST, Hedge.ROUNDED, False),
        ("90", Comparison.AT_LEAST, Hedge.MORE_THAN, False),
        ("101", Comparison.AT_MOST, Hedge.ABOUT, False),
    ],
)
def test_limits_are_kept_in_their_direction(
    text: str,
    comparison: Comparison,
    hedge: Hedge,
    is_found: bool,  # noqa: FBT001
) -> None:
    limit = cell("limits", "limit", 2020, "100")
    claim = cell("claims", "C1", None, text, hedge=hedge)
    declared = stated(CheckKind.LIMIT, claim, just(limit.id), comparison=comparison)
    assert bool(found([limit, claim], declared)) is is_found


def test_a_limit_a_thousand_times_too_small_tells_a_slip_of_the_unit() -> None:
    limit = cell("limits", "limit", 2020, "200")
    claim = cell("claims", "C1", None, "20000", hedge=Hedge.MORE_THAN)
    declared = stated(CheckKind.LIMIT, claim, just(limit.id), comparison=Comparison.AT_MOST)
    (finding,) = found([limit, claim], declared)
    assert finding.check is CheckKind.UNIT_SLIP
    assert [repair.change.value for repair in finding.repairs] == [Decimal(20)]


def test_two_statements_that_contradict_each_other_are_found() -> None:
    first = cell("claims", "C1", None, "24040", unit="month", hedge=Hedge.EXACT)
    second = cell("claims", "C2", None, "24041", unit="month", hedge=Hedge.EXACT)
    (finding,) = found([first, second], stated(CheckKind.STATEMENTS, second, just(first.id)))
    assert (finding.printed, finding.recomputed) == ("24041", "24040")
    assert finding.difference is None
    index, growth = cell("claims", "C3", 2022, "156.5"), cell("claims", "C4", 2022, "66.5")
    declared = stated(CheckKind.STATEMENTS, growth, Formula(just(index.id).products, Decimal(-100)))
    (finding,) = found([index, growth], declared)
    assert {r.change.where.series: r.change.value for r in finding.repairs} == {
        "C4": Decimal("56.5"),
        "C3": Decimal("166.5"),
    }


def points(printed: str, unit: str) -> list[Finding]:
    cells = [
        *(flow(TABLE, "KG", "export", year, t) for year, t in ((2022, "793.0"), (2023, "1147.2"))),
        *(
            flow(TABLE, "total", "export", year, t)
            for year, t in ((2022, "84593.1"), (2023, "79138.8"))
        ),
    ]
    first, last = (
        (((f"{TABLE}/KZ-KG export/{y}", ONE),), ((f"{TABLE}/KZ-total export/{y}", ONE),))
        for y in (2022, 2023)
    )
    claim = cell("claims", "C1", 2023, printed, unit=unit)
    declared = stated(
        CheckKind.CLAIM,
        claim,
        change_of_share(first, last),
        unit="pct_points",
        rival=growth_of_share(first, last),
    )
    return found([*cells, claim], declared)


def test_percent_printed_for_percentage_points_is_found() -> None:
    (finding,) = points("0.5", "pct")
    assert finding.check is CheckKind.PERCENT_FOR_POINTS
    assert finding.repairs[0].change.unit == "pct_points"


def test_a_change_in_percentage_points_is_fine_and_a_wrong_one_is_a_wrong_claim() -> None:
    assert points("0.5", "pct_points") == []
    assert [finding.check for finding in points("3.5", "pct")] == [CheckKind.CLAIM]


def test_our_copy_of_a_printed_number_agrees_to_the_last_digit() -> None:
    printed = cell("p", "a", 2015, "581473", unit="persons")
    same = SameFigure(copies=(("own/a/2015", "p/a/2015"), ("own/b/2015", "p/a/2015")))
    good, bad = (cell("own", "a", 2015, text, unit="persons") for text in ("581473", "581475"))
    assert found([printed, good], same) == []
    (finding,) = found([printed, bad], same)
    assert finding.check is CheckKind.TRANSCRIPTION
    assert [repair.change.value for repair in finding.repairs] == [Decimal(581473)]


def test_growth_is_checked_only_where_both_its_years_are_printed() -> None:
    cells = [
        flow(TABLE, "KG", "export", 2020, "581.0"),
        flow(TABLE, "KG", "export", 2022, "793.0"),
        flow(TABLE, "KG", "export", 2022, "126.8", "chain_index"),
        flow(TABLE, "KG", "export", 2023, "144.7", "chain_index"),
        flow(TABLE, "KG", "export", 2020, "100.0", "base_index"),
        cell(TABLE, "undated", None, "5.0", measure="value"),
        flow(TABLE, "KG", "export", 2022, "136.5", "base_index"),
    ]
    result = audit(ledger(cells), [Dynamics(table=TABLE)])
    assert (result.checks, result.findings) == (1, ())


def test_an_exact_number_is_repaired_exactly() -> None:
    kept = cell("own", "a", 2015, "15", unit="km", hedge=Hedge.EXACT)
    print_of_it = cell("p", "a", 2015, "30", unit="km", hedge=Hedge.EXACT)
    (finding,) = found([kept, print_of_it], SameFigure(copies=((kept.id, print_of_it.id),)))
    assert (finding.repairs[0].change.value, finding.rounding) == (Decimal(30), Decimal(0))


def test_a_claim_borrows_no_repair_that_leaves_it_wrong() -> None:
    cells = trade_of(2022, "793.0", "541.0", "1246.9")
    claim = cell("claims", "C1", 2022, "100.0")
    findings = found([*cells, claim], TURNOVER, stated(CheckKind.CLAIM, claim, just(cells[0].id)))
    of_claim = next(f for f in findings if f.check is CheckKind.CLAIM)
    assert [r.change.where.series for r in of_claim.repairs] == ["C1"]


def test_another_source_lends_its_value_but_takes_none() -> None:
    cells = [
        flow(TABLE, "KG", "import", 2022, "541.0"),
        flow(TABLE, "total", "import", 2022, "50934.4"),
        flow(TABLE, "KG", "import", 2022, "0.9", "share"),
        flow("agency", "KG", "import", 2022, "453.925"),
    ]
    compared = Compared(first=TABLE, second="agency")
    findings = found(cells, Share(table=TABLE, along="partner", whole="total"), compared)
    values = {f.check: {r.change.where.series: r.change.value for r in f.repairs} for f in findings}
    assert values[CheckKind.SHARE]["KZ-KG import"] == Decimal("453.9")
    assert values[CheckKind.TWO_SOURCES] == {"KZ-KG import": Decimal("453.9")}


def test_a_value_known_only_coarsely_is_offered_no_finer() -> None:
    cells = [
        flow(TABLE, "KG", "import", 2022, "541.0"),
        flow(TABLE, "total", "import", 2022, "50934.4"),
        flow(TABLE, "KG", "import", 2022, "0.9", "share"),
    ]
    (finding,) = found(cells, Share(table=TABLE, along="partner", whole="total"))
    offered = {r.change.where.series: r.change.value for r in finding.repairs}
    assert offered["KZ-KG import share"] == Decimal("1.1")
    assert offered["KZ-KG import"] == Decimal(460)


def test_two_values_for_one_place_are_found() -> None:
    cells = [cell("t", "a", 2020, "1.0"), cell("t", "a", 2020, "2.0")]
    (finding,) = found(cells)
    assert (finding.check, finding.difference) == (CheckKind.TRANSCRIPTION, Decimal("1.0"))


def test_a_repeated_value_agrees_with_the_repair_of_either_year() -> None:
    cells = [
        *trade_of(2020, "581.0", "267.6", "848.6"),
        *trade_of(2021, "625.2", "345.6", "970.8"),
        *trade_of(2022, "793.0", "541.0", "1246.9"),
        *trade_of(2023, "1147.2", "541.0", "1688.1"),
    ]
    findings = audit(ledger(cells), [TURNOVER], [Repeated(TABLE)]).findings
    identity = next(f for f in findings if f.check is CheckKind.IDENTITY)
    agreeing = {r.change.where.series: r.agreeing_checks for r in identity.repairs}
    assert agreeing["KZ-KG import"] == ("repeated.trade_paper.KZ-KG-import.2023",)


def test_a_turnover_is_compared_with_flows_where_no_turnover_is_known() -> None:
    agency = [
        flow("agency", "KG", kind, 2022, text) for kind, text in zip(FLOWS, "12", strict=False)
    ]
    table = trade_of(2022, "1.0", "2.0", "3.0")
    lone = flow("agency", "KG", "export", 2021, "1")
    compared = Compared(first=TABLE, second="agency")
    extra = [flow(TABLE, "KG", "turnover", 2021, "9.0"), cell(TABLE, "note", 2022, "7")]
    result = audit(ledger([*agency, lone, *table, *extra]), [compared])
    assert (result.checks, result.findings) == (3, ())


def test_cells_that_no_check_reaches_are_told() -> None:
    cells = [*trade_of(2022, "1.0", "2.0", "3.0"), cell("other", "x", 2022, "5")]
    assert [c.id for c in audit(ledger(cells), [TURNOVER]).unchecked] == ["other/x/2022"]


def test_a_declared_relation_needs_all_its_cells() -> None:
    claim = cell("claims", "C1", 2022, "1")
    assert audit(ledger([claim]), [stated(CheckKind.CLAIM, claim, just("none"))]).checks == 0


def test_ids_are_stable_and_of_one_each() -> None:
    cells = [*trade_of(2021, "1.0", "2.0", "9.0"), *trade_of(2022, "4.0", "5.0", "19.0")]
    first, second = (found(cells, TURNOVER) for _ in range(2))
    assert first == second
    assert [f.id for f in first] == [
        "identity.trade_paper.KZ-KG-turnover.2021",
        "identity.trade_paper.KZ-KG-turnover.2022",
    ]


def test_tables_are_called_by_their_title() -> None:
    titled = Ledger([cell("t", "a", 2020, "1")], {"t": Text("data", "Kuanshaliev, Table 1")})
    assert titled.title("t") == Text("data", "Kuanshaliev, Table 1")


def test_the_sum_of_a_negative_part_is_a_balance() -> None:
    cells = [
        cell("b", kind, 2020, text, flow=kind)
        for kind, text in {"export": "5.0", "import": "3.0", "balance": "8.0"}.items()
    ]
    declared = Sum(
        table="b",
        along="flow",
        whole="balance",
        parts=(("export", ONE), ("import", -ONE)),
        words=WORDS,
    )
    (finding,) = found(cells, declared)
    assert finding.recomputed == Decimal("2.0")
    assert total((("a", ONE),)) == just("a")
