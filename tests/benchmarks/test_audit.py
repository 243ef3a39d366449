"""What auditing the bundled tables costs inside a running program; the goal is 0.2 s."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from shekara.analysis.reconciliation.audit import Audit, audit
from shekara.reference.declarations import bundled_declarations, bundled_patterns
from shekara.reference.ledger import bundled_ledger


def read_and_audit() -> Audit:
    """Read the tables, declare, and check, with nothing kept from before."""
    ledger = bundled_ledger.__wrapped__()
    return audit(ledger, bundled_declarations(ledger), bundled_patterns(ledger))


@pytest.mark.benchmark(group="auditing the bundled tables")
def test_audit(benchmark: BenchmarkFixture) -> None:
    assert benchmark(read_and_audit).findings
