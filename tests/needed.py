"""What a test needs and this machine may lack: skipped with a plain reason by hand, a failure where everything must be there (.ci/run)."""

import os
import shutil
from pathlib import Path

import pytest

REQUIRED = "WATCHER_ORACLES"
"""Set to `required` by .ci/run: there a check that cannot run is no check."""
TOP = Path(__file__).parent.parent


def lacking(reason: str) -> None:
    """Skip the test, or fail it where nothing may be lacking."""
    if os.environ.get(REQUIRED) == "required":
        pytest.fail(reason)
    pytest.skip(reason)


def program(name: str, package: str) -> str:
    """The path of a program, of which Debian has a package."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if found is None:
        lacking(f"{name} is not installed: apt install {package}, or ./test.sh as root")
    return str(found)


def oracles() -> Path:
    """The folder of the npm packages that check alerts."""
    folder = Path(__file__).parent / "alert" / "oracles"
    if not (folder / "node_modules" / "typescript").is_dir():
        lacking(
            "the npm packages of tests/alert/oracles are not installed: ./test.sh does it where npm is there (apt install npm)"
        )
    program("node", "nodejs")
    return folder


def synapse() -> Path:
    """The Python of the environment in which Synapse, the Matrix server, is installed."""
    python = TOP / ".synapse" / "bin" / "python"
    if not python.exists():
        lacking("Synapse is not installed: ./test.sh does it")
    return python
