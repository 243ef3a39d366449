"""A program killed while it saves."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from shekara import __file__ as package
from shekara.store.files import load, save
from tests.store.failing_disk import BY, EDITED, START

SAVE_FOR_EVER = """
import sys
from pathlib import Path
from shekara.store.files import load, save
path, other = Path(sys.argv[1]), Path(sys.argv[2])
(one, known), (two, _) = load(path), load(other)
print("saving", flush=True)
while True:
    known = save(path, two, "Shekara", opened=known)
    known = save(path, one, "Shekara", opened=known)
"""


def test_a_program_killed_while_it_saves_leaves_the_old_or_the_new_document(
    tmp_path: Path,
) -> None:
    path, other = tmp_path / "a.shekara", tmp_path / "b.shekara"
    save(path, START, BY, opened=None)
    save(other, EDITED, BY, opened=None)
    environment = os.environ | {"PYTHONPATH": str(Path(package).parents[1])}
    for length in range(40):
        command = [sys.executable, "-c", SAVE_FOR_EVER, str(path), str(other)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
            assert process.stdout is not None
            process.stdout.readline()
            # Reading the file keeps this process busy for a while that differs each time.
            for _ in range(length):
                assert load(path)[0] in (START, EDITED)
            process.kill()
        assert load(path)[0] in (START, EDITED)
