"""What the system must bring: what is missing, what would install it, what the user is told."""

import sys

import pytest

import steps
import system


@pytest.mark.parametrize(
    ("platform", "environ", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_only_linux_can_lack_a_display(
    platform: str,
    environ: dict[str, str],
    seen: bool,  # noqa: FBT001
) -> None:
    assert system.has_display(platform, environ) is seen


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the loader of Linux")
def test_a_library_is_missing_when_the_loader_does_not_find_it() -> None:
    needed = {"libc6": "libc.so.6", "libshekara0": "libshekara.so.0"}
    assert system.missing_packages(needed) == ("libshekara0",)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="installs on Linux alone")
def test_a_user_is_told_the_one_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: False)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    needed = {"libfirst1": "libfirst.so.1", "libsecond2": "libsecond.so.2"}
    assert system.require_libraries(needed) is False
    assert capsys.readouterr().err.splitlines()[-1] == (
        "    sudo apt-get install -y libfirst1 libsecond2"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="installs on Linux alone")
def test_a_system_without_apt_is_told_the_files(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system.shutil, "which", lambda _: None)
    assert system.require_libraries({"libfirst1": "libfirst.so.1"}) is False
    assert "libfirst.so.1" in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="installs on Linux alone")
def test_root_installs_after_reading_what_debian_offers(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(system, "is_root", lambda: True)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "run_quietly", lambda command, *_: ran.append(command))
    assert system.require_libraries({"libfirst1": "libfirst.so.1"}) is True
    assert ran[0] == ["apt-get", "update"]
    assert ran[1][:3] == ["apt-get", "install", "-y"]
    assert ran[1][-1] == "libfirst1"


def test_a_window_needs_all_that_drawing_needs() -> None:
    assert system.DRAWING.items() <= system.WINDOWS.items()


def test_a_python_without_ensurepip_stops_a_user_with_the_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system.importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "is_root", lambda: False)
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    with pytest.raises(steps.SetupError, match=f"sudo apt-get install -y {package}$"):
        system.require_venv()
