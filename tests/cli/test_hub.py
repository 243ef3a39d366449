"""The hub's economics on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

Shekara = Callable[..., Any]


def simulated(shekara: Shekara, *more: str) -> dict[str, Any]:
    outcome = shekara("evaluate", "a.shekara", "--json", "--draws", "2000", *more)
    assert (outcome.code, outcome.err) == (0, "")
    return json.loads(outcome.out)


def test_the_base_case_is_printed_with_the_way_to_a_recommendation(
    shekara: Shekara, alatau: Path
) -> None:
    printed = shekara("evaluate", alatau.name).out
    assert "Trade-logistics complex" in printed
    assert "viability gap" in printed
    assert "add --draws" in printed


def test_missing_inputs_are_named_and_counted(shekara: Shekara) -> None:
    shekara("new", "--template", "blank", "--pair", "KZ-39,RU-CHE", "-o", "b.shekara")
    printed = shekara("evaluate", "b.shekara").out
    assert "inputs are missing, among them" in printed
    assert "viability gap" not in printed


def test_the_figures_of_the_base_case_stand_under_their_ids(shekara: Shekara, alatau: Path) -> None:
    data = json.loads(shekara("evaluate", alatau.name, "--json").out)
    concept = data["hub"]["concepts"]["trade"]
    assert data["figures"][concept["enpv"]]["unit"] == "musd"
    assert data["figures"][concept["turnover"]]["values"]
    assert data["decision"] is None
    assert data["hub"]["missing"] == {}


@pytest.mark.usefixtures("alatau")
def test_the_same_seed_gives_the_same_digits_and_another_gives_others(shekara: Shekara) -> None:
    one, again, other = (simulated(shekara, "--seed", seed) for seed in ("1", "1", "2"))
    assert one == again
    mean = one["decision"]["concepts"]["trade"]["value"]["mean"]
    assert one["figures"][mean]["value"] != other["figures"][mean]["value"]
    assert one["decision"]["problem"]


@pytest.mark.usefixtures("alatau")
def test_all_that_a_simulation_says_names_figures_that_are_there(shekara: Shekara) -> None:
    data = simulated(shekara)
    decision, figures = data["decision"], data["figures"]
    named = [
        *decision["concepts"]["industrial"]["value"].values(),
        decision["rules"]["agreeing"],
        *decision["rules"]["payoffs"]["none"].values(),
        *(bar["at_low"] for bar in decision["drivers"]["bars"]),
    ]
    assert all(name in figures for name in named)
    assert set(decision["rules"]["payoffs"]) == {"none", "transport", "trade", "industrial"}
    assert decision["recommendation"]["sentence"]


def test_a_simulation_is_printed_in_sentences(shekara: Shekara, alatau: Path) -> None:
    printed = shekara("evaluate", alatau.name, "--draws", "2000").out
    assert "recommend" in printed.lower() or "build" in printed.lower()


def test_the_base_case_is_written_as_a_workbook(
    shekara: Shekara, alatau: Path, tmp_path: Path
) -> None:
    outcome = shekara("workbook", alatau.name, "-o", "base.xlsx", "--language", "ru")
    assert outcome.code == 0
    assert "base.xlsx" in outcome.out
    book = openpyxl.load_workbook(tmp_path / "base.xlsx")
    assert len(book.worksheets) == 2 + 3 * 4


def test_a_workbook_never_replaces_another_file(shekara: Shekara, alatau: Path) -> None:
    before = alatau.read_bytes()
    outcome = shekara("workbook", alatau.name, "-o", alatau.name)
    assert outcome.code == 2
    assert "will not be overwritten" in outcome.err
    assert alatau.read_bytes() == before
