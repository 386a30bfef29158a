"""`watcher service`: the systemd unit for this installation. Its own interpreter, configuration and credentials, every hardening line as shipped.

A configuration under /etc has the user `watcher`, whose store lies in /var/lib; one in a folder of its own runs as the user whose folder it is,
and writes there and nowhere else.
"""

import argparse
import grp
import pwd
import sys
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from watcher import config
from watcher.settings import Secret, Settings

SYSTEM = Path("/etc")
CREDENTIALS = Path("/etc/watcher")
WRITTEN = (
    ("store", "path", "/var/lib/watcher/watcher.db"),
    ("inbox", "path", "/var/lib/watcher/inbox"),
    ("control", "socket", "/run/watcher/control.sock"),
)
"""What the daemon writes, and where the system's service may."""
HOMES = (Path("/home"), Path("/root"), Path("/run/user"))
"""What ProtectHome hides: systemd.exec(5)."""


def run(chosen: argparse.Namespace) -> int:
    path = config.find(chosen.config).absolute()
    settings = config.load(path) if path.is_file() else None
    own = settings is not None and not path.resolve().is_relative_to(SYSTEM)  # in a folder of somebody's own
    text = "\n".join(_unit(path, settings, own=own)) + "\n"
    for warning in _unwritable(settings) if settings and not own else ():
        print(f"warning: {warning}", file=sys.stderr)
    if not chosen.write:
        print(text, end="")
        return 0
    folder = Path(chosen.write)
    made = {"watcher.service": text} | ({} if own else {"watcher-sysusers.conf": shipped("sysusers.conf")})
    folder.mkdir(parents=True, exist_ok=True)
    for name, body in made.items():
        (folder / name).write_text(body, encoding="utf-8")
        (folder / name).chmod(0o644)
        print(f"made  {folder / name}")
    print("Next, as root:")
    if not own:
        print(f"  cp {folder / 'watcher-sysusers.conf'} /usr/lib/sysusers.d/watcher.conf && systemd-sysusers")
    print(
        f"  cp {folder / 'watcher.service'} /etc/systemd/system/ && systemctl daemon-reload && systemctl enable --now watcher"
    )
    return 0


def shipped(name: str) -> str:
    """A file of systemd/, from the package or from the checkout."""
    packaged = resources.files("watcher.demo") / "material" / "systemd" / name
    place = packaged if packaged.is_file() else Path(__file__).parents[2] / "systemd" / name
    return place.read_text(encoding="utf-8")


def _unwritable(settings: Settings) -> Iterator[str]:
    """What of a system's configuration lies where the service cannot write."""
    for table, key, better in WRITTEN:
        if settings.path(table, key).resolve().is_relative_to(SYSTEM):
            yield f'`{key}` in [{table}] lies under {SYSTEM}, where the service cannot write: set it to "{better}"'


def _unit(path: Path, settings: Settings | None, *, own: bool) -> Iterator[str]:
    """The lines of the unit, those that are this installation's in place of the shipped ones."""
    program = Path(sys.executable).parent / "watcher"
    changed = {"ExecStart": [f"ExecStart={_quoted(program)} run --config {_quoted(path)}"]}
    if settings is not None:
        place = path.parent if own else CREDENTIALS
        changed["LoadCredential"] = [f"LoadCredential={n}:{_escaped(place / n)}" for n in _credentials(settings)]
    if own:
        owner = path.stat()
        changed["User"] = [f"User={pwd.getpwuid(owner.st_uid).pw_name}"]
        changed["Group"] = [f"Group={grp.getgrgid(owner.st_gid).gr_name}"]
        changed["ProtectSystem"] = ["ProtectSystem=strict", f"ReadWritePaths={_quoted(path.parent)}"]
    if any(used.resolve().is_relative_to(home) for used in (path, program) for home in HOMES):
        changed["ProtectHome"] = ["ProtectHome=read-only"]
    for line in shipped("watcher.service").splitlines():
        yield from changed.get(line.partition("=")[0], [line])


def _credentials(settings: Settings) -> list[str]:
    """What the configuration reads as credentials."""
    tables: list[Secret] = [v for table in settings.tables.values() for v in table.values() if isinstance(v, Secret)]
    webhooks = [secret for webhook in settings.webhooks for secret in (webhook.url, webhook.secret)]
    return sorted({secret.place for secret in (*tables, *webhooks) if secret.kind == "credential"})


def _escaped(path: Path) -> str:
    """A path up to the end of a line."""
    return str(path).replace("%", "%%")


def _quoted(path: Path) -> str:
    """A path among others: systemd.syntax(7)."""
    text = _escaped(path)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' if set(text) & set(" \"'\\") else text
