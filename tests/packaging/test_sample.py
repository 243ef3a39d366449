"""Without a display: the sample's brief instead of a window."""

import stat
import sys
from pathlib import Path

import pytest

import commands
from environment import Checkout

# Stands in for the installed program: notes its arguments and writes what -o names.
STAND_IN = """#!{python}
import sys
from pathlib import Path
arguments = sys.argv[1:]
with Path(__file__).with_name("calls").open("a") as calls:
    print(arguments[0], file=calls)
if arguments[0] == Path(__file__).with_name("failing").read_text():
    sys.exit("broken")
Path(arguments[arguments.index("-o") + 1]).write_text(arguments[0])
print("wrote it")
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows always has a display")


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout whose program is the stand-in."""
    program = Path(Checkout(tmp_path).program("shekara"))
    program.parent.mkdir(parents=True)
    program.write_text(STAND_IN.format(python=sys.executable), "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    program.with_name("failing").touch()
    return Checkout(tmp_path)


def calls(checkout: Checkout) -> list[str]:
    """The commands that the stand-in was started with."""
    return Path(checkout.program("calls")).read_text("utf-8").split()


def test_the_brief_is_written_and_named(
    checkout: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    assert commands.write_sample(checkout) == 0
    brief = checkout.top / "build" / "sample" / "alatau.pdf"
    assert brief.read_text("utf-8") == "brief"
    told = capfd.readouterr()
    assert "There is no display" in told.err
    assert told.out.splitlines()[-1] == f"Wrote {brief}"


def test_a_sample_that_is_there_is_kept(
    checkout: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    commands.write_sample(checkout)
    document = checkout.top / "build" / "sample" / "alatau.shekara"
    document.write_text("edited", "utf-8")
    assert commands.write_sample(checkout) == 0
    assert document.read_text("utf-8") == "edited"
    assert calls(checkout) == ["new", "brief", "brief"]
    assert "Replaced" in capfd.readouterr().out


@pytest.mark.parametrize("command", ["new", "brief"])
def test_a_failure_passes_on_the_exit_code_and_leaves_no_half_file(
    checkout: Checkout, command: str
) -> None:
    Path(checkout.program("failing")).write_text(command, "utf-8")
    assert commands.write_sample(checkout) == 1
    left = {path.name for path in (checkout.top / "build" / "sample").iterdir()}
    assert left == (set() if command == "new" else {"alatau.shekara"})
