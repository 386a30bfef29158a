#!/bin/sh
# Sets up everything in .venv and runs the main job: watcher demo. Safe to run twice. Further words are a command: ./run.sh status
set -eu
cd "$(dirname "$0")"
. ./.ci/setup.sh
setup .
if [ $# -eq 0 ]; then set -- demo; fi
exec .venv/bin/watcher "$@"
