"""The environment of a checkout: what is done and when. Nothing is installed here."""

import subprocess
import sys
from pathlib import Path, PurePath

import pytest

import environment
from environment import Checkout

WANTED = {
    "python": "CPython 3.11.7",
    "place": "/checkout/.venv",
    "lock": "l1",
    "project": "p1",
    "catalogues": "c1",
}
FROM_NOTHING = ("venv", "packages", "project", "catalogues")
SECOND_START = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import environment
environment.prepare(environment.Checkout(Path(sys.argv[2])), "run")
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout with the files that decide about the set-up, and no environment yet."""
    for name, text in {
        "pyproject.toml": "[project]\n",
        "packaging/requirements.lock": "numpy==2.0\npytest==9.0\n",
        "packaging/requirements-run.lock": "numpy==2.0\n",
        "packaging/requirements-build.lock": "hatchling==1.0\n",
        "resources/translations/shekara_ru.ts": "<TS/>",
    }.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return Checkout(tmp_path)


def finish(checkout: Checkout, scope: environment.Scope) -> None:
    """Leave what a finished set-up leaves."""
    for name in ("python", "shekara"):
        program = Path(checkout.program(name))
        program.parent.mkdir(parents=True, exist_ok=True)
        program.touch()
    for catalogue in checkout.catalogues:
        catalogue.with_suffix(".qm").touch()
    stamp = {**environment.fingerprint(checkout), "scope": scope}
    environment.write_stamp(checkout.stamp, stamp)


def record_steps(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Replace the steps, which need a network, by a list of what would be done."""
    done: list[tuple[str, str]] = []

    def note(step: environment.Step, checkout: Checkout, scope: environment.Scope) -> None:
        checkout.venv.mkdir(exist_ok=True)
        done.append((step, scope))

    monkeypatch.setattr(environment, "carry_out", note)
    return done


def test_nothing_is_pending_after_a_finished_set_up(checkout: Checkout) -> None:
    finish(checkout, "run")
    assert environment.pending(checkout, "run") == ()


def test_everything_is_pending_in_a_fresh_checkout(checkout: Checkout) -> None:
    assert environment.pending(checkout, "run") == FROM_NOTHING


@pytest.mark.parametrize("key", ["python", "place", "lock"])
def test_another_python_place_or_lock_needs_a_new_environment(key: str) -> None:
    stamp = {**WANTED, "scope": "test", key: "other"}
    assert environment.steps_between(stamp, WANTED, "run") == FROM_NOTHING


def test_the_tests_add_their_packages_to_an_environment_for_running() -> None:
    stamp = {**WANTED, "scope": "run"}
    assert environment.steps_between(stamp, WANTED, "test") == ("packages",)


def test_an_environment_for_the_tests_also_runs() -> None:
    stamp = {**WANTED, "scope": "test"}
    assert environment.steps_between(stamp, WANTED, "run") == ()


def test_a_changed_project_and_changed_texts_are_brought_up_to_date() -> None:
    stamp = {**WANTED, "scope": "run", "project": "p0", "catalogues": "c0"}
    assert environment.steps_between(stamp, WANTED, "run") == ("project", "catalogues")


def test_an_edited_translation_is_compiled_again(checkout: Checkout) -> None:
    finish(checkout, "run")
    checkout.catalogues[0].write_text("<TS></TS>", "utf-8")
    assert environment.pending(checkout, "run") == ("catalogues",)


def test_a_lost_compiled_translation_is_compiled_again(checkout: Checkout) -> None:
    finish(checkout, "run")
    checkout.catalogues[0].with_suffix(".qm").unlink()
    assert environment.pending(checkout, "run") == ("catalogues",)


@pytest.mark.parametrize("program", ["python", "shekara"])
def test_a_broken_environment_is_made_anew(checkout: Checkout, program: str) -> None:
    finish(checkout, "run")
    Path(checkout.program(program)).unlink()
    assert environment.pending(checkout, "run") == FROM_NOTHING


def test_a_moved_environment_is_made_anew(checkout: Checkout, tmp_path: Path) -> None:
    finish(checkout, "run")
    moved = tmp_path.with_name(tmp_path.name + "-moved")
    checkout.top.rename(moved)
    assert environment.pending(Checkout(moved), "run") == FROM_NOTHING


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"scope": "test"}', "\0"])
def test_an_unreadable_stamp_counts_as_none(checkout: Checkout, text: str) -> None:
    finish(checkout, "run")
    checkout.stamp.write_text(text, "utf-8")
    assert environment.pending(checkout, "run") == FROM_NOTHING


def test_a_set_up_ends_with_the_stamp(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    done = record_steps(monkeypatch)
    environment.prepare(checkout, "test")
    assert done == [(step, "test") for step in FROM_NOTHING]
    stamp = environment.read_stamp(checkout.stamp)
    assert stamp == {**environment.fingerprint(checkout), "scope": "test"}


def test_an_interrupted_set_up_leaves_no_stamp(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(checkout, "run")
    checkout.lock("run").write_text("numpy==2.1\n", "utf-8")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "carry_out", interrupt)
    with pytest.raises(KeyboardInterrupt):
        environment.prepare(checkout, "run")
    assert not checkout.stamp.exists()
    assert environment.pending(checkout, "run") == FROM_NOTHING


def test_bringing_a_test_environment_up_to_date_keeps_its_scope(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(checkout, "test")
    (checkout.top / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
    done = record_steps(monkeypatch)
    environment.prepare(checkout, "run")
    assert done == [("project", "test")]
    assert environment.scope_of(environment.read_stamp(checkout.stamp)) == "test"


def test_a_second_start_waits_for_the_first_and_then_finds_all_done(checkout: Checkout) -> None:
    first = environment.alone(checkout.top / ".venv.lock")
    with first:
        second = subprocess.Popen(
            [
                sys.executable,
                "-c",
                SECOND_START,
                str(Path(environment.__file__).parent),
                str(checkout.top),
            ],
            stderr=subprocess.PIPE,
            text=True,
        )
        assert second.stderr is not None
        assert "waiting" in second.stderr.readline()
        finish(checkout, "run")
    assert second.communicate()[1] == ""
    assert second.returncode == 0


@pytest.mark.parametrize(
    ("windows", "end"),
    [(True, (".venv", "Scripts", "shekara.exe")), (False, (".venv", "bin", "shekara"))],
)
def test_programs_lie_where_the_system_puts_them(
    windows: bool,  # noqa: FBT001
    end: tuple[str, ...],
) -> None:
    program = Checkout(Path("top"), windows=windows).program("shekara")
    assert PurePath(program).parts == ("top", *end)


@pytest.mark.parametrize("scope", ["run", "test"])
def test_packages_are_installed_from_the_lock_alone(scope: environment.Scope) -> None:
    checkout = Checkout(Path("top"), windows=True)
    builders, packages = environment.packages_commands(checkout, scope)
    assert PurePath(packages[0]).name == "python.exe"
    assert {"--require-hashes", "--no-deps"} <= set(builders) & set(packages)
    assert builders[-1] == str(checkout.lock("build"))
    assert packages[-1] == str(checkout.lock(scope))


def test_the_checkout_is_installed_editable_with_the_locked_builder() -> None:
    command = environment.project_command(Checkout(Path("top")))
    assert {"--no-deps", "--no-build-isolation", "--editable"} <= set(command)


def test_the_environment_is_made_by_the_python_outside_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "_base_executable", "outside")
    command = environment.venv_command(Checkout(Path("top")))
    assert command == ["outside", "-m", "venv", "--clear", str(Path("top", ".venv"))]
