"""The virtual environment of a checkout: made once, and recognised at once afterwards.

A stamp in it, written last, says what it was made from; a set-up that was interrupted leaves
none, so the next start makes the environment anew. Knows nothing of what is started in it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import sys
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from steps import run_quietly, say
from system import require_venv

# A venv for the tests holds everything; one to run Shekara, only what it needs itself.
Scope = Literal["run", "test"]
Step = Literal["venv", "packages", "project", "catalogues"]
LOCKS: Mapping[Scope | Literal["build"], str] = {
    "build": "requirements-build.lock",
    "run": "requirements-run.lock",
    "test": "requirements.lock",
}
STAMP = "shekara-setup.json"


@dataclass(frozen=True)
class Checkout:
    """The places of one checkout, named as the system names them."""

    top: Path
    windows: bool = os.name == "nt"

    @property
    def venv(self) -> Path:
        """The folder of the virtual environment."""
        return self.top / ".venv"

    @property
    def stamp(self) -> Path:
        """The file that says what the environment was made from."""
        return self.venv / STAMP

    def program(self, name: str) -> str:
        """The path of a program in the environment."""
        inside = f"Scripts/{name}.exe" if self.windows else f"bin/{name}"
        return str(self.venv / inside)

    def lock(self, scope: Scope | Literal["build"]) -> Path:
        """The lock file with what `scope` needs."""
        return self.top / "packaging" / LOCKS[scope]

    @property
    def catalogues(self) -> list[Path]:
        """The translations in the form in which they are edited."""
        return sorted((self.top / "resources" / "translations").glob("*.ts"))


def prepare(checkout: Checkout, scope: Scope) -> None:
    """Make the environment fit for `scope`, doing only what is not yet done."""
    if not pending(checkout, scope):
        return
    with alone(checkout.top / ".venv.lock"):
        # Another start may have done it while this one waited.
        steps = pending(checkout, scope)
        if not steps:
            return
        if "venv" in steps:
            kept = None
            say(f"Setting up Shekara in {checkout.venv}; a minute or two, once.")
        else:
            kept = scope_of(read_stamp(checkout.stamp))
            say(f"Bringing {checkout.venv} up to date.")
        reached: Scope = "test" if "test" in (scope, kept) else "run"
        checkout.stamp.unlink(missing_ok=True)
        for step in steps:
            carry_out(step, checkout, reached)
        write_stamp(checkout.stamp, {**fingerprint(checkout), "scope": reached})


def pending(checkout: Checkout, scope: Scope) -> tuple[Step, ...]:
    """The steps that lead from the environment as it is to one fit for `scope`, in order."""
    stamp = read_stamp(checkout.stamp)
    # The interpreter is a link that breaks when the system's Python goes away.
    whole = all(Path(checkout.program(name)).exists() for name in ("python", "shekara"))
    steps = steps_between(stamp if whole else None, fingerprint(checkout), scope)
    compiled = all(catalogue.with_suffix(".qm").exists() for catalogue in checkout.catalogues)
    return steps if compiled or "catalogues" in steps else (*steps, "catalogues")


def steps_between(
    stamp: Mapping[str, str] | None, wanted: Mapping[str, str], scope: Scope
) -> tuple[Step, ...]:
    """The steps needed where the stamp tells something else than what is wanted."""
    if stamp is None or any(stamp.get(key) != wanted[key] for key in ("python", "place", "lock")):
        return ("venv", "packages", "project", "catalogues")
    steps: list[Step] = []
    if scope == "test" and scope_of(stamp) == "run":
        steps.append("packages")
    if stamp.get("project") != wanted["project"]:
        steps.append("project")
    if stamp.get("catalogues") != wanted["catalogues"]:
        steps.append("catalogues")
    return tuple(steps)


def fingerprint(checkout: Checkout) -> dict[str, str]:
    """What an environment is made from, each part in a few letters."""
    return {
        "python": f"{platform.python_implementation()} {sys.version} {platform.machine()}",
        "place": str(checkout.venv),
        "lock": digest(checkout.lock(scope) for scope in LOCKS),
        "project": digest([checkout.top / "pyproject.toml"]),
        "catalogues": digest(checkout.catalogues),
    }


def digest(files: Iterable[Path]) -> str:
    """A hash over names and contents."""
    whole = hashlib.sha256()
    for file in files:
        whole.update(f"{file.name}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def scope_of(stamp: Mapping[str, str] | None) -> Scope | None:
    """The scope of a set-up that was finished."""
    if stamp is None:
        return None
    return "test" if stamp.get("scope") == "test" else "run"


def read_stamp(file: Path) -> dict[str, str] | None:
    """The stamp, or None where none can be read: the set-up is then done anew."""
    try:
        stamp: object = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(stamp, dict):
        return None
    return {str(key): str(value) for key, value in cast("dict[object, object]", stamp).items()}


def write_stamp(file: Path, stamp: Mapping[str, str]) -> None:
    """Write the stamp whole or not at all."""
    fresh = file.with_suffix(".new")
    fresh.write_text(json.dumps(stamp, indent=2) + "\n", "utf-8")
    fresh.replace(file)


def carry_out(step: Step, checkout: Checkout, scope: Scope) -> None:
    """Do one step of the set-up."""
    python = checkout.program("python")
    if step == "venv":
        require_venv()
        run_quietly(venv_command(checkout), "Making the virtual environment")
    elif step == "packages":
        say("  installing the locked packages …")
        for command in packages_commands(checkout, scope):
            run_quietly(command, "Installing the locked packages")
    elif step == "project":
        say("  installing the checkout …")
        run_quietly(project_command(checkout), "Installing the checkout")
    else:
        say("  compiling the translations …")
        script = str(checkout.top / "packaging" / "translations.py")
        run_quietly([python, script, "compile"], "Compiling the translations")


def venv_command(checkout: Checkout) -> list[str]:
    """Make the environment anew, from the Python outside of any environment."""
    # Started from inside .venv, this Python would clear away itself.
    base = str(getattr(sys, "_base_executable", sys.executable))
    return [base, "-m", "venv", "--clear", str(checkout.venv)]


def packages_commands(checkout: Checkout, scope: Scope) -> list[list[str]]:
    """Install exactly what the locks name, each file checked against its hash.

    The builders come first, because font-roboto is published as source alone.
    """
    locked = ["install", "--require-hashes", "--no-deps", "--only-binary", ":all:"]
    built = ["--no-binary", "font-roboto", "--no-build-isolation", "--use-pep517"]
    return [
        [*pip(checkout), *locked, "-r", str(checkout.lock("build"))],
        [*pip(checkout), *locked, *built, "-r", str(checkout.lock(scope))],
    ]


def project_command(checkout: Checkout) -> list[str]:
    """Install the checkout itself so that edits show at once."""
    locked = ["--no-deps", "--no-build-isolation"]
    return [*pip(checkout), "install", *locked, "--editable", str(checkout.top)]


def pip(checkout: Checkout) -> list[str]:
    """The pip of the environment, asking and nagging nobody."""
    quiet = ["--disable-pip-version-check", "--no-input", "--quiet"]
    return [checkout.program("python"), "-m", "pip", *quiet]


@contextlib.contextmanager
def alone(file: Path) -> Generator[None]:
    """Hold `file` locked, waiting for another start to finish; a crash lets go of it."""
    with file.open("a+b") as held:
        if not seize(held.fileno(), wait=False):
            say("Another start is setting up Shekara; waiting for it.")
            seize(held.fileno(), wait=True)
        yield


def seize(descriptor: int, *, wait: bool) -> bool:
    """Lock an open file until it is closed; False when another process holds it."""
    if sys.platform == "win32":
        import msvcrt

        # Its waiting kind gives up after ten seconds, hence the loop.
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
            else:
                return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True
