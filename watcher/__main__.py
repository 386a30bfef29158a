"""`watcher` and `python -m watcher`."""

import sys


def main() -> int:
    from watcher.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
