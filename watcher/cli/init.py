"""`watcher init`: a first configuration by dialogue, or by flags that take paths and code names only. Never overwrites."""

import argparse
import os
import secrets
import sys
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import available_timezones

from watcher import people, spec
from watcher.cli import USAGE
from watcher.cli.service import SYSTEM

PERSON = """# Who is protected. Only the code name ever leaves this machine. Fill in what the person gave you, delete the rest,
# then run `watcher check`. Kinds and further fields: config/README.md of the project, or `watcher explain --help`.
codename = "{codename}"

[consent]
given_by = "self"            # self | guardian | agent
on = {on}
expires = {expires}          # at most 12 months later

# [[names]]
# value = ""
# kind = "legal"             # legal | preferred | former | nickname
# public = false             # true: widely known, alone it never alarms

# [[addresses]]
# label = "home"             # what an alert may say
# kind = "current"           # current | former | hiding | relative | work
# house_number = ""
# street = ""
# city = ""
# postcode = ""
# country = ""               # two letters, such as US or DE

# [[phones]]
# value = "+"                # with the country code, no blanks

# [[emails]]
# value = ""

# [[handles]]
# value = ""
# public = true
"""
SERVICE_SOCKET, OWN_SOCKET = 'socket = "/run/watcher/control.sock"', 'socket = "control.sock"'
"""A folder of one's own has its socket beside it; the service has its own."""
SERVICES = {
    'path = "watcher.db"': 'path = "/var/lib/watcher/watcher.db"',
    'path = "inbox"': 'path = "/var/lib/watcher/inbox"',
    '# key = { file = "watcher.key" }': 'key = { credential = "store.key" }',
}
"""What the system's service has elsewhere: it cannot write where its configuration lies."""
ZONE, ZONES = 'zone = "UTC"', "zoneinfo/"
"""A first configuration has this machine's time zone: the link of /etc/localtime says which (localtime(5))."""
WEBHOOK = """
[[webhooks]]
name = "team"
format = "{format}"
url = {{ file = "{url}" }}
{secret}"""
SITE = """[[sites]]
name = "{name}"
pages = ["{page}"]
"""


def run(chosen: argparse.Namespace) -> int:
    folder = Path(chosen.folder)
    asked = sys.stdin.isatty() and not chosen.codename
    codename = chosen.codename or (
        _ask("A code name for the first person, which says nothing about them", "robin") if asked else "robin"
    )
    if not people.CODENAME.match(codename):
        print("watcher: a code name is lower-case letters, figures, - and _, at most 32", file=sys.stderr)
        return USAGE
    page = chosen.page or (
        _ask("A public page to watch, best a list of the latest posts (empty: later)", "") if asked else ""
    )
    if asked and not chosen.webhook_file:
        chosen.webhook_file = _ask("A private file that holds your chat's webhook address", "")
    made = [
        _write(folder / "config" / "people" / f"{codename}.toml", _person(codename)),
        _write(folder / "watcher.toml", _settings(folder) + _webhook(folder, chosen)),
    ]
    if page:
        host = page.split("/")[2] if page.count("/") >= 2 else "site"
        made.append(_write(folder / "config" / "sites" / "sites.toml", SITE.format(name=host.split(":")[0], page=page)))
    for path, new in made:
        print(f"{'made' if new else 'kept'}  {path}")
    print(
        f"\nNext:\n  1. fill in {folder / 'config' / 'people' / f'{codename}.toml'}\n  2. watcher check      (in {folder})\n  3. watcher test-alert\n  4. watcher once\n  5. watcher run"
    )
    return 0


def _ask(question: str, default: str) -> str:
    answer = input(f"{question}{f' [{default}]' if default else ''}: ").strip()
    return answer or default


def _write(path: Path, text: str) -> tuple[Path, bool]:
    """A private file, unless there is one already."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path, False
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    return path, True


def _settings(folder: Path) -> str:
    text = spec.annotated()
    system = folder.resolve().is_relative_to(SYSTEM)
    for shown, own in (SERVICES if system else {SERVICE_SOCKET: OWN_SOCKET}).items():
        text = text.replace(shown, own)
    _, _, zone = os.path.realpath("/etc/localtime").partition(ZONES)
    return text.replace(ZONE, f'zone = "{zone.removeprefix("Etc/")}"') if zone in available_timezones() else text


def _person(codename: str) -> str:
    today = datetime.now(UTC).date()
    return PERSON.format(codename=codename, on=today, expires=today + timedelta(days=364))


def _webhook(folder: Path, chosen: argparse.Namespace) -> str:
    if not chosen.webhook_file:
        return ""
    secret = ""
    if chosen.format == "generic":
        path, _ = _write(folder / "team.secret", "whsec_" + b64encode(secrets.token_bytes(32)).decode() + "\n")
        secret = f'secret = {{ file = "{path.name}" }}\n'
    return WEBHOOK.format(format=chosen.format, url=Path(chosen.webhook_file).absolute(), secret=secret)
