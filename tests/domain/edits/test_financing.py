"""Edits of loans and of the local currency."""

import msgspec
import pytest

from shekara.domain.edits import financing, hub
from shekara.domain.errors import EditError
from shekara.domain.hub import LONGEST_LIFE, Loan
from shekara.domain.templates import from_template
from tests.domain.english import english

START = from_template("alatau", date="2026-11-21", language="en")
TWO = financing.add_loan(financing.add_loan(START, " A bank "), "A fund")


def test_a_loan_is_added_last_and_is_of_nothing_yet() -> None:
    assert TWO.hub.financing.loans == (
        msgspec.structs.replace(financing.NEW_LOAN, lender="A bank"),
        msgspec.structs.replace(financing.NEW_LOAN, lender="A fund"),
    )


def test_a_loan_is_told_of_by_its_number() -> None:
    made = financing.set_lender(TWO, 2, "A development bank")
    for field, value in (("share_pct", 30), ("rate_pct", -1.5), ("years", 15), ("grace_years", 4)):
        made = financing.set_loan_number(made, 2, field, value)
    assert made.hub.financing.loans == (
        TWO.hub.financing.loans[0],
        Loan(lender="A development bank", share_pct=30, rate_pct=-1.5, years=15, grace_years=4),
    )
    assert isinstance(made.hub.financing.loans[1].years, int)


def test_other_terms_of_a_loan_rest_on_no_source_but_another_share_does() -> None:
    made = financing.set_loan_source(TWO, 2, "imf")
    assert [loan.source for loan in made.hub.financing.loans] == [None, "imf"]
    assert financing.set_loan_number(made, 2, "share_pct", 20).hub.financing.loans[1].source
    for field, value in (("rate_pct", 4), ("years", 12), ("grace_years", 2)):
        changed = financing.set_loan_number(made, 2, field, value)
        assert changed.hub.financing.loans[1].source is None
    assert financing.set_lender(made, 2, "Another").hub.financing.loans[1].source is None
    assert financing.set_loan_source(made, 2, None) == TWO


def test_a_loan_is_removed_by_its_number() -> None:
    made = financing.remove_loan(TWO, 1)
    assert [each.lender for each in made.hub.financing.loans] == ["A fund"]


@pytest.mark.parametrize("number", [0, 3])
def test_a_loan_that_is_not_there_is_refused(number: int) -> None:
    for edit in (
        lambda: financing.remove_loan(TWO, number),
        lambda: financing.set_lender(TWO, number, "Nobody"),
        lambda: financing.set_loan_number(TWO, number, "years", 5),
        lambda: financing.set_loan_source(TWO, number, "imf"),
    ):
        with pytest.raises(EditError) as refused:
            edit()
        assert english(refused.value.text).startswith(f"There is no loan {number};")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("share_pct", -1),
        ("share_pct", 101),
        ("rate_pct", -21),
        ("rate_pct", float("nan")),
        ("years", 0),
        ("years", 2.5),
        ("years", LONGEST_LIFE + 1),
        ("grace_years", 10),
        ("grace_years", -1),
    ],
)
def test_what_no_loan_has_is_refused(field: str, value: float) -> None:
    with pytest.raises(EditError) as refused:
        financing.set_loan_number(TWO, 1, field, value)
    assert "fewer years of grace" in english(refused.value.text)


def test_loans_do_not_cover_more_than_the_whole() -> None:
    made = financing.set_loan_number(TWO, 1, "share_pct", 70)
    with pytest.raises(EditError):
        financing.set_loan_number(made, 2, "share_pct", 31)


def test_a_rate_is_dated_and_named_after_its_source() -> None:
    made = financing.set_rate(START, "RUB", 90.5, "2026-03-31")
    currency = made.hub.financing.currency
    assert currency is not None
    assert (currency.code, currency.per_usd, currency.date) == ("RUB", 90.5, "2026-03-31")
    assert currency.source is None
    named = financing.set_rate_source(made, "derived_fx").hub.financing.currency
    assert named == msgspec.structs.replace(currency, source="derived_fx")


@pytest.mark.parametrize(
    ("code", "rate", "date"),
    [("EUR", 0.9, "2026-03-31"), ("KZT", 0, "2026-03-31"), ("KZT", 480, "2026-02-30")],
)
def test_a_rate_that_is_none_is_refused(code: str, rate: float, date: str) -> None:
    with pytest.raises(EditError) as refused:
        financing.set_rate(START, code, rate, date)
    assert "KZT, KGS, RUB" in english(refused.value.text)


def test_there_is_no_source_of_a_rate_that_is_not_there() -> None:
    with pytest.raises(EditError):
        financing.set_rate_source(hub.set_currency(START, None), "derived_fx")
