#!/bin/sh
# Sets up everything in .venv and runs the whole test suite, slow tests included. Safe to run twice.
set -eu
cd "$(dirname "$0")"
. ./.ci/setup.sh
setup ".[dev,age,socks,pdf,mail]"
exec .venv/bin/python -m pytest -q -m "slow or not slow" "$@"
