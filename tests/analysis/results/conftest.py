"""The bundled evidence, and evaluations of real assessments by it."""

from collections.abc import Callable

import pytest

from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.domain.evidence import Evidence
from shekara.domain.regions import RegionPair
from shekara.domain.templates import blank, from_template
from shekara.reference.evidence import evidence as bundled


@pytest.fixture(scope="session")
def evidence() -> Evidence:
    return bundled()


@pytest.fixture(scope="session")
def alatau(evidence: Evidence) -> Evaluation:
    return evaluate(from_template("alatau", date="2026-11-21", language="en"), evidence)


@pytest.fixture
def blank_of(evidence: Evidence) -> Callable[..., Evaluation]:
    """Evaluate a blank assessment of a pair, by the bundled or by other evidence."""

    def evaluated(pair: str, by: Evidence = evidence) -> Evaluation:
        return evaluate(blank(RegionPair.parse(pair), date="2026-11-21", language="en"), by)

    return evaluated
