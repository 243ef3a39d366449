"""Starting a process that shows a window and waiting for what it tells."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

PROCESS = Path(__file__).with_name("window_process.py")
KNOWN = ("PATH", "SYSTEMROOT", "TEMP", "LANG")


def started(kind: str, home: Path) -> dict[str, Any]:
    """Run the process of a kind for a user whose home this is; give what it told.

    `seconds` are those from the start of the process to its first paint.
    """
    known = {key: os.environ[key] for key in KNOWN if key in os.environ}
    known |= {"HOME": str(home), "PYTHONPATH": os.pathsep.join(sys.path)}
    begun = time.monotonic()
    told = subprocess.run(
        [sys.executable, str(PROCESS), kind],
        env={**known, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert told.returncode == 0, told.stderr
    found = json.loads(told.stdout)
    if "painted" in found:
        found["seconds"] = found["painted"] - begun
    return found
