"""Keep the sizes and checksums in data/datapackage.json true to the files.

    python packaging/datapackage.py refresh
    python packaging/datapackage.py check

`refresh` writes the size and the SHA-256 of every file into the descriptor, `check` says which
of them are wrong. Needs nothing but the standard library; what the tables mean is not its business.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict, cast

DATA = Path(__file__).resolve().parents[1] / "data"
DESCRIPTOR = "datapackage.json"
# In the folder, but none of the data.
BESIDE = frozenset({DESCRIPTOR, "README.md"})


class Resource(TypedDict):
    """What the script reads of a resource, and writes into it."""

    path: str
    bytes: int
    hash: str


class Descriptor(TypedDict):
    """The part of a data package's descriptor that the script knows."""

    resources: list[Resource]


def main(arguments: Sequence[str], folder: Path = DATA) -> int:
    """Do what the command line asks; the exit code."""
    if arguments == ["refresh"]:
        refresh(folder)
        return 0
    if arguments == ["check"]:
        return check(folder)
    print(__doc__, file=sys.stderr)
    return 2


def refresh(folder: Path) -> None:
    """Write the size and checksum of every file into the descriptor."""
    descriptor = read(folder)
    for resource in descriptor["resources"]:
        content = (folder / resource["path"]).read_bytes()
        resource["bytes"] = len(content)
        resource["hash"] = checksum(content)
    text = json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"
    (folder / DESCRIPTOR).write_text(text, encoding="utf-8", newline="\n")


def check(folder: Path) -> int:
    """Print what differs; 0 when nothing does, else 1."""
    found = differences(folder)
    for line in found:
        print(line)
    print("Run packaging/datapackage.py refresh." if found else "The data package is whole.")
    return 1 if found else 0


def differences(folder: Path) -> list[str]:
    """One sentence for each file that is missing, changed or not described."""
    resources = read(folder)["resources"]
    named = {resource["path"] for resource in resources}
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    strangers = sorted(present - named - BESIDE)
    return [
        *(sentence for resource in resources if (sentence := difference(folder, resource))),
        *(f"{name} is not described in {DESCRIPTOR}." for name in strangers),
    ]


def difference(folder: Path, resource: Resource) -> str:
    """What is wrong with the file of this resource, or nothing."""
    path = folder / resource["path"]
    if not path.is_file():
        return f"{resource['path']} is missing."
    content = path.read_bytes()
    if (resource.get("bytes"), resource.get("hash")) != (len(content), checksum(content)):
        return f"{resource['path']} differs from its size or checksum in {DESCRIPTOR}."
    return ""


def read(folder: Path) -> Descriptor:
    """The descriptor of the package in this folder."""
    return cast("Descriptor", json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8")))


def checksum(content: bytes) -> str:
    """The SHA-256 of these bytes, written as a data package writes it."""
    return "sha256:" + hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
