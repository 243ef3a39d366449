"""What holds for every test: no screen, no network, nothing logged or left over unnoticed."""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt; a person may choose another platform to watch a test.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

BENCHMARKS = Path(__file__).parent / "benchmarks"


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out the benchmarks unless the command line names them."""
    if collection_path != BENCHMARKS:
        return None
    named = any("benchmarks" in argument for argument in config.invocation_params.args)
    return None if named else True


class NetworkUsed(RuntimeError):  # noqa: N818 -- it names what happened, not an error of ours
    """A test, or the program under it, reached for the network."""


class NetworkGuard:
    """Refuses and remembers every attempt to reach another machine, or this one by a port.

    An audit hook sees each socket of the process, however it was made, and stays until exit.
    """

    EVENTS = frozenset({"socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendto"})

    def __init__(self) -> None:
        self.attempts: list[str] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in self.EVENTS or is_local(arguments[0]):
            return
        attempt = f"{event} {arguments[1:] if event != 'socket.getaddrinfo' else arguments[:2]}"
        self.attempts.append(attempt)
        raise NetworkUsed(attempt)


def is_local(candidate: object) -> bool:
    """Whether this is a socket that joins processes of one machine through a file."""
    family = getattr(candidate, "family", None)
    return getattr(family, "name", None) == "AF_UNIX"


GUARD = NetworkGuard()
sys.addaudithook(GUARD)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail the test that reached for the network, even where the refusal was swallowed."""
    GUARD.attempts.clear()
    yield
    attempts = [*GUARD.attempts]
    GUARD.attempts.clear()
    assert not attempts, f"reached for the network: {attempts}"


class Collected(logging.Handler):
    """Keeps the records of level WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def nothing_unexpected_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that logged a warning without being marked `logs_warnings`."""
    collected = Collected()
    root = logging.getLogger()
    root.addHandler(collected)
    yield
    root.removeHandler(collected)
    if request.node.get_closest_marker("logs_warnings"):
        return
    told = [f"{record.name}: {record.getMessage()}" for record in collected.records]
    assert not told, f"logged unexpectedly: {told}"


@pytest.fixture(autouse=True)
def nothing_left_to_delete(request: pytest.FixtureRequest) -> Iterator[None]:
    """Deliver what Qt put off deleting, or every closed plot stays in memory."""
    yield
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    # Deleting a widget may put off deleting what it held: until nothing comes after.
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
