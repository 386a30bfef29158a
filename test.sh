#!/bin/sh
# Sets up everything in .venv and runs the whole test suite, slow tests included. Safe to run twice.
# What others wrote and we check against comes too: npm packages, Synapse, and as root Debian's age, tor and prometheus-alertmanager.
set -eu
cd "$(dirname "$0")"
. ./.ci/setup.sh
setup ".[dev,age,socks,pdf,mail,ocr]"
setup_oracles
exec .venv/bin/python -m pytest -q -m "slow or not slow" "$@"
