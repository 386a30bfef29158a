"""`watcher panic`, `backup` and `restore`: what keeps an installation, and what ends it."""

import argparse
import io
import json
import sqlite3
import sys
import tarfile
from pathlib import Path

from watcher import config, people, seal
from watcher.cli import USAGE
from watcher.errors import ConfigError, Problem
from watcher.settings import Settings
from watcher.store.vault import load_key

STORE, KEY = "store.db", "store.key"
MAX_BACKUP = 4 << 30
"""Bytes that a backup may unpack to: no archive may fill the disk."""


def run(chosen: argparse.Namespace) -> int:
    actions = {"panic": _panic, "backup": _backup, "restore": _restore}
    return actions[chosen.command](chosen)


# --- the end ---------------------------------------------------------------------------------------------------------


def _panic(chosen: argparse.Namespace) -> int:
    """Destroy every key and every plain detail that can be reached, then stop the daemon. Sealed files become noise on this machine."""
    from watcher.cli.control import reach

    settings = config.salvage(config.find(chosen.config))
    if not chosen.yes and (
        not sys.stdin.isatty() or input("Every key here is destroyed, for good. Type panic to go on: ") != "panic"
    ):
        print("watcher: nothing was destroyed; --yes goes on without asking", file=sys.stderr)
        return USAGE
    gone, left = [], []
    for what, secret in (
        ("key of sealed files", settings.secret("people", "identity")),
        ("key of the store", settings.secret("store", "key")),
    ):
        place = settings.base / (secret.place or "watcher.key")
        if secret.kind in {"file", ""} and (secret or what == "key of the store"):
            gone += [f"{what}: {place.name}"] if seal.shred(place) else []
        elif secret:
            left.append(f"{what}: a {secret.kind} that this program cannot reach; whoever set it must destroy it")
    folder = settings.path("people", "path")
    for path in people.files(folder) if folder.exists() else ():
        if path.suffix == ".toml" and seal.shred(path):
            gone.append(f"plain file: {path.name}")
    try:
        stopped = reach(chosen.config, "stop", {}) is not None
    except Exception:  # noqa: BLE001  whatever the daemon does, the keys are gone
        stopped = False
        left.append("the daemon did not answer: stop it by hand (systemctl stop watcher)")
    print(
        json.dumps({"destroyed": gone, "left": left, "stopped": stopped})
        if chosen.json
        else _told(gone, left, stopped=stopped)
    )
    return 0


def _told(gone: list[str], left: list[str], *, stopped: bool) -> str:
    lines = [f"destroyed  {item}" for item in gone] or ["nothing was there to destroy"]
    lines += [f"left       {item}" for item in left]
    lines.append("the daemon is stopping" if stopped else "no daemon was running")
    return "\n".join([*lines, "Sealed files can still be opened by the other recipients, with their own keys."])


# --- backup ----------------------------------------------------------------------------------------------------------


def _backup(chosen: argparse.Namespace) -> int:
    """Configuration, people, store and its key, in one file that only the recipients open."""
    path = config.find(chosen.config)
    settings = config.load(path)
    folder = settings.path("people", "path")
    folder = folder.parent if folder.is_file() else folder
    keys = seal.recipients(folder)
    target = Path(chosen.file)
    if target.exists():
        raise ConfigError([Problem(target.name, 0, 0, "is there already; a backup never overwrites")])
    files = {"watcher.toml": path.read_bytes(), STORE: _snapshot(settings.path("store", "path")), KEY: _key(settings)}
    for place in (folder, settings.path("crawl", "sites")):
        for file in sorted(place.iterdir()) if place.is_dir() else ():
            if file.is_file() and file.suffix in {".toml", ".age", ".txt"} and not file.name.startswith("."):
                files[f"{_inside(settings, place)}/{file.name}"] = file.read_bytes()
    files |= dict(_secrets(settings))
    seal.write_private(target, seal.seal(_packed({name: body for name, body in files.items() if body}), keys))
    print(
        f"made  {target}: {len(files)} files, for {len(keys)} recipients. The key that opens it is not inside: keep that apart."
    )
    return 0


def _inside(settings: Settings, place: Path) -> str:
    """Where a folder lies, seen from the configuration. Raises ConfigError where it lies elsewhere: a restore could not tell its place."""
    try:
        return str(place.absolute().relative_to(settings.base.absolute()))
    except ValueError:
        message = "lies outside the configuration's folder, so a backup cannot tell its place: use a relative path"
        raise ConfigError([Problem(place.name, 0, 0, message)]) from None


def _snapshot(path: Path) -> bytes:
    """The database as it is now, also while the daemon writes to it."""
    if not path.exists():
        return b""
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as source, sqlite3.connect(":memory:") as copy:
            source.backup(copy)
            return copy.serialize()
    except sqlite3.Error as error:
        raise ConfigError([Problem(path.name, 0, 0, f"cannot be copied: {type(error).__name__}")]) from None


def _key(settings: Settings) -> bytes:
    secret = settings.secret("store", "key")
    place = settings.base / (secret.place or "watcher.key")
    if secret.kind in {"", "file"}:
        return place.read_bytes() if place.exists() else b""
    return secret.read(settings.base).encode()


def _secrets(settings: Settings) -> list[tuple[str, bytes]]:
    """The webhooks' secret files that lie beside the configuration, by their relative place."""
    found = []
    for webhook in settings.webhooks:
        for secret in (webhook.url, webhook.secret):
            place = settings.base / secret.place
            if (
                secret.kind == "file"
                and place.is_file()
                and not Path(secret.place).is_absolute()
                and ".." not in Path(secret.place).parts
            ):
                found.append((secret.place, place.read_bytes()))
    return found


def _packed(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:xz") as archive:
        for name, body in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(body), 0o600
            archive.addfile(entry, io.BytesIO(body))
    return out.getvalue()


def _restore(chosen: argparse.Namespace) -> int:
    """Unpack a backup into a folder of its own, on this machine or another; nothing is overwritten."""
    folder = Path(chosen.folder)
    if folder.exists() and any(folder.iterdir()):
        raise ConfigError([Problem(folder.name, 0, 0, "is not empty; a restore never overwrites")])
    try:
        identity, body = Path(chosen.identity).read_text(encoding="ascii"), Path(chosen.file).read_bytes()
    except (OSError, UnicodeDecodeError):
        raise ConfigError([Problem("restore", 0, 0, "the backup or the identity cannot be read")]) from None
    for name, content in _unpacked(seal.opener(identity)(body)):
        seal.write_private(folder / name, content)
    settings = config.load(folder / "watcher.toml")
    key, store = folder / KEY, folder / STORE
    if key.exists():
        load_key(key.read_text(encoding="ascii"))
        secret = settings.secret("store", "key")
        key.replace(folder / (secret.place if secret.kind == "file" else "watcher.key"))
        if secret.kind not in {"", "file"}:
            print(
                "The store's key is in watcher.key; the configuration reads it from elsewhere: put it there.",
                file=sys.stderr,
            )
    if store.exists():
        settings.path("store", "path").parent.mkdir(parents=True, exist_ok=True)
        store.replace(settings.path("store", "path"))
    print(f"restored to {folder}. Next: watcher check --config {folder / 'watcher.toml'}")
    return 0


def _unpacked(body: bytes) -> list[tuple[str, bytes]]:
    """Plain files only, with plain names inside the folder."""
    found, size = [], 0
    try:
        with tarfile.open(fileobj=io.BytesIO(body), mode="r:xz") as archive:
            for entry in archive:
                parts = Path(entry.name).parts
                size += entry.size
                if not entry.isfile() or Path(entry.name).is_absolute() or ".." in parts or size > MAX_BACKUP:
                    raise ConfigError([Problem("backup", 0, 0, "holds something that no backup of ours holds")])
                content = archive.extractfile(entry)
                found.append((entry.name, content.read() if content else b""))
    except (tarfile.TarError, EOFError, OSError):
        raise ConfigError([Problem("backup", 0, 0, "is damaged")]) from None
    return found
