"""Drawing the brief here and in a process of its own."""

import multiprocessing
import os
from dataclasses import replace
from itertools import pairwise
from multiprocessing.connection import Connection
from types import SimpleNamespace

import pytest

from shekara.report.content import Brief
from shekara.text import Text
from shekara.translation import language
from shekara.usecases import drawing
from shekara.usecases.brief import brief_pdf
from shekara.usecases.documents import new_assessment
from shekara.usecases.drawing import DrawingError, draw, draw_apart
from shekara.usecases.evaluation import evaluate


class Unwanted(Exception):  # noqa: N818  (it is a way out)
    """Nobody wants the brief any more."""


@pytest.fixture(scope="module")
def brief() -> Brief:
    composed: list[Brief] = []

    def keep(brief: Brief, _language: object, _step: object) -> bytes:
        composed.append(brief)
        return b""

    brief_pdf(evaluate(new_assessment("alatau", language="ru")), language("ru"), drawing=keep)
    return composed[0]


def no_step(_percent: int) -> None:
    """Do nothing with what is told."""


def test_a_process_of_its_own_draws_the_same_bytes(brief: Brief) -> None:
    told: list[int] = []
    assert draw_apart(brief, language("ru"), told.append) == draw(brief, language("ru"), no_step)
    assert all(before <= after for before, after in pairwise(told))
    assert told[0] == 0
    assert 80 < told[-1] <= 90


def test_what_is_no_longer_wanted_ends_with_its_process(brief: Brief) -> None:
    seen: list[int] = []

    def stop(percent: int) -> None:
        seen.extend(child.pid or 0 for child in multiprocessing.active_children())
        if percent > 40:
            raise Unwanted

    with pytest.raises(Unwanted):
        draw_apart(brief, language("ru"), stop)
    assert seen
    assert not multiprocessing.active_children()


def test_a_failure_there_is_told_here(brief: Brief) -> None:
    # No font knows what to do with a thing that is no text.
    broken = replace_title(brief, 7)  # type: ignore[arg-type]
    with pytest.raises(DrawingError, match="Traceback"):
        draw_apart(broken, language("ru"), no_step)


@pytest.mark.logs_warnings
def test_a_process_that_ends_before_its_work_leaves_it_to_this_one(
    brief: Brief, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(drawing, "_serve", end_early)
    assert draw_apart(brief, language("ru"), no_step).startswith(b"%PDF-")
    assert "ended before its work" in caplog.text


@pytest.mark.logs_warnings
def test_where_no_process_can_be_started_this_one_draws(
    brief: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = multiprocessing.get_context("spawn")

    def refuse(**_arguments: object) -> SimpleNamespace:
        return SimpleNamespace(start=raise_os_error, pid=None)

    stand_in = SimpleNamespace(Pipe=context.Pipe, Process=refuse)
    monkeypatch.setattr(drawing.multiprocessing, "get_context", lambda _method: stand_in)
    assert draw_apart(brief, language("ru"), no_step).startswith(b"%PDF-")


def end_early(_there: Connection, _brief: Brief, _language: object) -> None:
    """End the process as a system short of memory ends it."""
    os._exit(9)


def raise_os_error() -> None:
    """Start nothing."""
    raise OSError


def replace_title(brief: Brief, title: Text) -> Brief:
    """Give the brief with another title."""
    return replace(brief, meta=replace(brief.meta, title=title))
