"""Set up a checkout and start Shekara from it, or run its tests, with nothing but Python.

    python3 packaging/bootstrap.py run [arguments of shekara]
    python3 packaging/bootstrap.py test [arguments of pytest]

The first start makes `.venv`; later ones find it ready. Standard library only.
"""

from __future__ import annotations

import sys

OLDEST_PYTHON = (3, 11)


def supports(version: tuple[int, int]) -> bool:
    """Whether Shekara runs on this Python, given as major and minor number."""
    return version >= OLDEST_PYTHON


def main(arguments: list[str]) -> int:
    """Do what the command line asks; the exit code."""
    if not supports(sys.version_info[:2]):
        wanted, found = ".".join(map(str, OLDEST_PYTHON)), sys.version.split()[0]
        print(f"Shekara needs Python {wanted} or newer; this is {found}.", file=sys.stderr)
        return 1
    # Below the check, because an older Python could not read these modules.
    import commands

    return commands.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
