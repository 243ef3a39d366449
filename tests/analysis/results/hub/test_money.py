"""Figures of money of a concept where nothing can be told, or too much."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from shekara.analysis.results.hub.money import rate_of_return
from shekara.text import Text, verbatim
from tests.domain.english import english

ENTRY: Any = SimpleNamespace(figure=lambda _key, _name, value, *_, **__: (value, _[-1]))
FLOWS: Any = SimpleNamespace(id="flows")


def entered(*rates: float) -> tuple[float | None, Text | None]:
    return rate_of_return(ENTRY, "eirr", verbatim("Rate"), rates, FLOWS)  # type: ignore[return-value]


def test_the_only_rate_of_return_is_told_in_percent() -> None:
    assert entered(0.25) == (25, None)


def test_several_rates_of_return_are_said_and_none_is_chosen() -> None:
    value, note = entered(0.1, 0.2)
    assert value is None
    assert note is not None
    assert "10" in english(note)
    assert "20" in english(note)


def test_no_rate_of_return_is_said() -> None:
    value, note = entered()
    assert value is None
    assert note is not None
