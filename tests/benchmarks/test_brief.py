"""What composing and rendering the brief costs inside a running program; the goal is 1 s."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from shekara.analysis.results.evaluation import evaluate
from shekara.domain.templates import from_template
from shekara.reference.evidence import evidence
from shekara.translation import language
from shekara.usecases.brief import brief_pdf


@pytest.mark.benchmark(group="composing and rendering the brief")
@pytest.mark.parametrize("code", ["en", "ru"])
@pytest.mark.parametrize("template", ["alatau", "kostanay-chelyabinsk"])
def test_brief(benchmark: BenchmarkFixture, template: str, code: str) -> None:
    evaluation = evaluate(from_template(template, date="2026-11-21", language=code), evidence())
    pdf = benchmark.pedantic(brief_pdf, (evaluation, language(code)), rounds=5, warmup_rounds=1)
    assert pdf.startswith(b"%PDF-")
