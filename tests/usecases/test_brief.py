"""Writing the brief: how far it is, and stopping it."""

from itertools import pairwise
from pathlib import Path

import pytest

from shekara.analysis.results.evaluation import Evaluation
from shekara.translation import language
from shekara.usecases.brief import brief_pdf, write_brief
from shekara.usecases.documents import new_assessment
from shekara.usecases.evaluation import evaluate


class Unwanted(Exception):  # noqa: N818  (it is a way out)
    """Nobody wants the brief any more."""


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return evaluate(new_assessment("alatau", language="en"))


def test_the_percentage_done_rises_while_the_pages_are_drawn(evaluation: Evaluation) -> None:
    told: list[int] = []
    brief_pdf(evaluation, language("en"), told.append)
    assert all(before <= after for before, after in pairwise(told))
    assert told[0] == 0
    assert 80 < told[-1] <= 90
    assert len(set(told)) > 20


def test_the_drawing_ends_at_any_step(evaluation: Evaluation) -> None:
    for last in (0, 10, 45, 80):
        told: list[int] = []

        def stop(percent: int, told: list[int] = told, last: int = last) -> None:
            told.append(percent)
            if percent > last:
                raise Unwanted

        with pytest.raises(Unwanted):
            brief_pdf(evaluation, language("en"), stop)
        assert sum(percent > last for percent in told) == 1
    assert brief_pdf(evaluation, language("en")).startswith(b"%PDF-")


def test_a_brief_no_longer_wanted_leaves_the_file_as_it_was(
    evaluation: Evaluation, tmp_path: Path
) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"%PDF-older")

    def stop(percent: int) -> None:
        if percent > 50:
            raise Unwanted

    with pytest.raises(Unwanted):
        write_brief(evaluation, language("en"), path, stop)
    assert path.read_bytes() == b"%PDF-older"
    assert [kept.name for kept in tmp_path.iterdir()] == ["brief.pdf"]
