"""From the start of a process to its result, beside a Python that only loads numpy.

All are in one group, so that the table gives each as a multiple of the fastest.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 7

pytestmark = pytest.mark.benchmark(group="process start to result")


def start(*arguments: str) -> bytes:
    """Run Python to its end and give what it printed."""
    return subprocess.run([sys.executable, *arguments], check=True, capture_output=True).stdout


@pytest.fixture
def sample(tmp_path: Path) -> str:
    path = tmp_path / "sample.shekara"
    start("-m", "shekara", "new", "--template", "alatau", "-o", str(path))
    return str(path)


def timed(benchmark: BenchmarkFixture, *arguments: str) -> bytes:
    return benchmark.pedantic(start, arguments, rounds=ROUNDS, warmup_rounds=1)


def test_python_with_numpy_alone(benchmark: BenchmarkFixture) -> None:
    assert timed(benchmark, "-c", "import numpy") == b""


def test_version(benchmark: BenchmarkFixture) -> None:
    assert b"0." in timed(benchmark, "-m", "shekara", "--version")


def test_pairs(benchmark: BenchmarkFixture) -> None:
    assert b"KG-C" in timed(benchmark, "-m", "shekara", "pairs")


def test_evaluate_as_json(benchmark: BenchmarkFixture, sample: str) -> None:
    printed = timed(benchmark, "-m", "shekara", "evaluate", sample, "--json")
    assert json.loads(printed)["figures"]


def test_brief(benchmark: BenchmarkFixture, sample: str, tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    timed(benchmark, "-m", "shekara", "brief", sample, "-o", str(path))
    assert path.read_bytes().startswith(b"%PDF-")
