# setup PACKAGE: a virtual environment in .venv with PACKAGE installed, or a plain word about what is missing.

setup() {
    python=""
    for candidate in "${PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$candidate
            break
        fi
    done
    if [ -z "$python" ]; then
        echo "watcher needs Python 3.11 or newer. On Debian 12 or Ubuntu 24.04 and later: apt install python3 python3-venv" >&2
        exit 2
    fi
    if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        if ! "$python" -m venv .venv >.venv.log 2>&1; then
            rm -rf .venv .venv.log
            echo "Python's venv module is missing. On Debian and Ubuntu: apt install python3-venv" >&2
            exit 2
        fi
        rm -f .venv.log
    fi
    stamp=".venv/installed-$(printf %s "$1" | cksum | cut -d' ' -f1)-$(cksum <pyproject.toml | cut -d' ' -f1)"
    if [ ! -f "$stamp" ]; then
        echo "setting up (once) ..." >&2
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$1" || {
            echo "the packages could not be installed: is there a network, or a package index of your own (PIP_INDEX_URL)?" >&2
            exit 2
        }
        touch "$stamp"
    fi
}

# setup_oracles: programs that the tests check us against. What cannot be had here is said by the test that is skipped.
setup_oracles() {
    missing=""
    command -v age >/dev/null 2>&1 || missing="$missing age"
    command -v prometheus-alertmanager >/dev/null 2>&1 || missing="$missing prometheus-alertmanager"
    command -v tesseract >/dev/null 2>&1 || missing="$missing tesseract-ocr"
    command -v microsocks >/dev/null 2>&1 || missing="$missing microsocks"
    command -v tor >/dev/null 2>&1 || [ -x /usr/sbin/tor ] || missing="$missing tor"
    command -v npm >/dev/null 2>&1 || missing="$missing nodejs npm"
    if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "installing$missing, which some tests check against ..." >&2
        # shellcheck disable=SC2086  # several names
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >/dev/null 2>&1 ||
            echo "not installed:$missing" >&2
    fi
    if command -v npm >/dev/null 2>&1 && [ ! -d tests/alert/oracles/node_modules/typescript ]; then
        (cd tests/alert/oracles && npm install --silent --no-package-lock --no-audit --no-fund --ignore-scripts) ||
            echo "the npm packages could not be installed" >&2
    fi
    if [ ! -f .synapse/installed ]; then
        echo "setting up Synapse (once) ..." >&2
        { .venv/bin/python -m venv .synapse && .synapse/bin/python -m pip install --quiet --disable-pip-version-check "matrix-synapse>=1.150" &&
            touch .synapse/installed; } >/dev/null 2>&1 || echo "Synapse could not be installed" >&2
    fi
}
