"""Figures, and the book that knows what each of them rests on."""

from __future__ import annotations

from typing import cast

import pytest

from shekara.domain.figures import Figure, FigureBook, Origin, Series
from shekara.text import verbatim


def figure(figure_id: str, *inputs: str, sources: tuple[str, ...] = ()) -> Figure:
    return Figure(
        id=figure_id,
        name=verbatim(figure_id),
        value=1.0,
        unit="musd",
        method="sum",
        inputs=inputs,
        sources=sources,
    )


TRADE = Series(
    id="trade",
    name=verbatim("Trade"),
    years=(2019, 2020, 2021),
    values=(1.0, None, 3.0),
    unit="musd",
    method="observed",
    origin=Origin.OBSERVED,
    sources=("wits", "bns"),
)
GUESS = Figure(
    id="guess",
    name=verbatim("Guess"),
    value=None,
    unit="pct",
    method="assumed",
    origin=Origin.ILLUSTRATIVE,
)


def book(*entries: Figure | Series) -> FigureBook:
    filled = FigureBook()
    for entry in entries:
        filled.enter(cast("Figure", entry))  # `enter` gives back the kind it was given
    return filled


def test_a_figure_is_found_by_its_id_in_the_order_of_entry() -> None:
    one = figure("one")
    both = book(one, TRADE)
    assert both["trade"] is TRADE
    assert list(both) == [one, TRADE]
    assert len(both) == 2
    assert "one" in both
    assert "two" not in both
    with pytest.raises(KeyError):
        both["two"]


def test_the_same_figure_may_be_entered_twice() -> None:
    assert len(book(figure("one"), figure("one"))) == 1


def test_two_figures_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="two different figures are called one"):
        book(figure("one"), figure("one", "trade"))


def test_books_are_joined_in_their_order_and_share_figures() -> None:
    joined = FigureBook.joining(book(TRADE, GUESS), book(figure("one"), TRADE))
    assert list(joined) == [TRADE, GUESS, figure("one")]


def test_books_that_call_two_figures_the_same_cannot_be_joined() -> None:
    with pytest.raises(ValueError, match="two different figures are called one"):
        FigureBook.joining(book(figure("one")), book(figure("one", "trade")))


def test_everything_behind_a_figure_is_named_once_and_nearest_first() -> None:
    total = figure("total", "left", "right")
    left, right = figure("left", "trade"), figure("right", "trade", "left")
    behind = book(TRADE, left, right, total).behind("total")
    assert behind == (total, left, right, TRADE)


def test_figures_that_name_each_other_do_not_go_round_for_ever() -> None:
    assert len(book(figure("a", "b"), figure("b", "a")).behind("a")) == 2


def test_an_input_that_is_not_in_the_book_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        book(figure("one", "nowhere")).behind("one")


def test_sources_are_those_of_everything_behind_it() -> None:
    total = figure("total", "part", "trade", sources=("own",))
    assert book(TRADE, figure("part", sources=("bns",)), total).sources_of("total") == (
        "own",
        "bns",
        "wits",
    )


def test_a_figure_is_illustrative_when_anything_behind_it_is() -> None:
    filled = book(GUESS, TRADE, figure("sure", "trade"), figure("total", "sure", "guess"))
    assert filled.is_illustrative("total")
    assert not filled.is_illustrative("sure")


def test_a_series_gives_the_value_of_a_year() -> None:
    assert [TRADE.at(year) for year in (2019, 2020, 2022)] == [1.0, None, None]


def test_a_series_with_a_value_too_many_is_refused() -> None:
    with pytest.raises(ValueError, match="short: 1 years, 2 values"):
        Series(
            id="short",
            name=verbatim(""),
            years=(2020,),
            values=(1.0, 2.0),
            unit="musd",
            method="sum",
        )
