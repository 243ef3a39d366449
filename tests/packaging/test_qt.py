"""The Qt that is locked: it must not lose references."""

import os
import subprocess
import sys

MANY_TITLES = """
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
window = QWidget()
for number in range(100_000):
    window.setWindowTitle("Shekara")
print(number + 1)
"""


def test_a_title_can_be_set_100_000_times() -> None:
    """PySide6 6.12.0 loses a reference to None with each call, which kills Python 3.11."""
    done = subprocess.run(
        [sys.executable, "-c", MANY_TITLES],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "100000\n"
