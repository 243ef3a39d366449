"""A clean table gives no finding; a planted error is found and its repair restores the value."""

from decimal import Decimal

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from shekara.analysis.reconciliation.audit import Audit, audit
from shekara.analysis.reconciliation.declarations import place
from shekara.analysis.reconciliation.findings import CheckKind, Finding
from shekara.analysis.reconciliation.tables import Cell
from tests.analysis.reconciliation.made import (
    DECLARATIONS,
    FIRST_YEAR,
    FLOWS,
    OTHER,
    PATTERNS,
    TABLE,
    Numbers,
    ledger,
    numbers,
    printed,
    with_print,
)

# Each example is a whole audit.
FEWER = settings(max_examples=25)


def audited(cells: list[Cell]) -> Audit:
    return audit(ledger(cells), DECLARATIONS, PATTERNS)


def restores(found: tuple[Finding, ...], original: Cell) -> bool:
    """Tell whether a repair gives the original back, as near as the rounding of its print."""
    return any(
        repair.change.where == place(original)
        and abs(repair.change.value - original.value) <= Decimal("0.2")
        for finding in found
        for repair in finding.repairs
    )


@FEWER
@given(numbers())
def test_a_clean_table_gives_no_finding(made: Numbers) -> None:
    result = audited(made.cells())
    assert [finding.id for finding in result.findings] == []
    assert result.checks > 0


@FEWER
@given(
    numbers(),
    st.sampled_from(FLOWS),
    st.sampled_from(["KG", "total"]),
    st.integers(0, 9),
    st.sampled_from(["1.3", "0.6", "2.7"]),
)
def test_a_wrong_value_is_found_and_restored(
    made: Numbers, kind: str, partner: str, number: int, factor: str
) -> None:
    cells = made.cells()
    year = FIRST_YEAR + number % len(made.own)
    original = ledger(cells)[f"{TABLE}/KZ-{partner} {kind}/{year}"]
    wrong = printed(original.value * Decimal(factor), 1)
    found = audited(with_print(cells, original.id, wrong)).findings
    identity = [f for f in found if f.check is CheckKind.IDENTITY]
    assert identity
    assert restores(tuple(identity), original)


@FEWER
@given(numbers(), st.sampled_from(FLOWS), st.integers(0, 9), st.sampled_from([3, -3, 6]))
def test_a_slip_of_the_unit_is_named_and_restored(
    made: Numbers, kind: str, number: int, power: int
) -> None:
    cells = made.cells()
    year = FIRST_YEAR + number % len(made.own)
    original = ledger(cells)[f"{TABLE}/KZ-KG {kind}/{year}"]
    wrong = f"{original.value.scaleb(power):f}"
    found = audited(with_print(cells, original.id, wrong)).findings
    slips = [f for f in found if f.check is CheckKind.UNIT_SLIP]
    assert any(f.where == place(original) for f in slips)
    assert restores(tuple(slips), original)


@FEWER
@given(
    numbers(years=4),
    st.sampled_from(FLOWS),
    st.integers(1, 3),
    st.sampled_from(["share", "chain_index", "chain_growth", "base_index", "average_growth"]),
)
def test_a_wrong_share_or_index_is_found_and_restored(
    made: Numbers, kind: str, number: int, measure: str
) -> None:
    cells = made.cells()
    original = ledger(cells)[f"{TABLE}/KZ-KG {kind} {measure}/{FIRST_YEAR + number}"]
    wrong = printed(original.value + 40, 1)
    found = audited(with_print(cells, original.id, wrong)).findings
    assert {f.check for f in found} <= {CheckKind.SHARE, CheckKind.DERIVED, CheckKind.UNIT_SLIP}
    assert restores(found, original)


@FEWER
@given(numbers(), st.sampled_from(["export", "import"]), st.integers(0, 9))
def test_another_source_that_differs_is_found_and_offered(
    made: Numbers, kind: str, number: int
) -> None:
    cells = made.cells()
    year = FIRST_YEAR + number % len(made.own)
    other = ledger(cells)[f"{OTHER}/KZ-KG {kind}/{year}"]
    changed = printed(other.value * Decimal("1.02"), 3)
    found = audited(with_print(cells, other.id, changed)).findings
    # A correct mirror figure may now lie a little too far from the changed one.
    assert {f.check for f in found} - {CheckKind.MIRROR} == {CheckKind.TWO_SOURCES}
    # Half-way between two prints either of them will do.
    assert any(
        abs(repair.change.value - Decimal(changed)) <= Decimal("0.05")
        for finding in found
        for repair in finding.repairs
    )


@FEWER
@given(numbers(), st.sampled_from(["export", "import"]), st.integers(0, 9))
def test_mirror_figures_that_lie_too_far_apart_are_asked_about(
    made: Numbers, kind: str, number: int
) -> None:
    cells = made.cells()
    year = FIRST_YEAR + number % len(made.own)
    mirrored = ledger(cells)[f"partner_agency/KG-KZ {kind}/{year}"]
    far = printed(mirrored.value * Decimal("1.3"), 1)
    found = audited(with_print(cells, mirrored.id, far)).findings
    assert {f.check for f in found} == {CheckKind.MIRROR}
    assert all(finding.repairs == () for finding in found)


@FEWER
@given(numbers(years=5), st.integers(0, 4), st.sampled_from(["0.5", "0.8"]))
def test_a_column_low_by_a_like_factor_is_asked_about_once(
    made: Numbers, number: int, part: str
) -> None:
    cells = made.cells()
    year = FIRST_YEAR + number
    for kind in FLOWS:
        original = ledger(cells)[f"{TABLE}/KZ-KG {kind}/{year}"]
        cells = with_print(cells, original.id, printed(original.value * Decimal(part), 1))
    found = [f for f in audited(cells).findings if f.check is CheckKind.PART_OF_YEAR]
    assert [finding.where.year for finding in found] == [year]
    assert found[0].repairs == ()


@FEWER
@given(numbers(years=5))
def test_a_table_low_in_every_column_is_not_part_of_a_year(made: Numbers) -> None:
    cells = [
        msgspec.structs.replace(
            c, value=c.value * Decimal("0.5"), printed=printed(c.value * Decimal("0.5"), 2)
        )
        if c.table == TABLE and dict(c.keys)["measure"] == "value"
        else c
        for c in made.cells()
    ]
    assert not [f for f in audited(cells).findings if f.check is CheckKind.PART_OF_YEAR]
