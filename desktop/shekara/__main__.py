"""`shekara` and `python -m shekara`."""

from __future__ import annotations

import sys


def main() -> int:
    """Start the program with the arguments of this process."""
    from shekara.launch import launch

    return launch(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
