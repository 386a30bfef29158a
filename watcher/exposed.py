"""Secrets and keys that lie where others could read them -> warnings, none of which says what the secret is."""

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from watcher.errors import Problem
from watcher.settings import Webhook


def secrets(path: Path, webhooks: list[Webhook]) -> Iterator[Problem]:
    """Webhooks' secrets that stand in the clear, or that others could read."""
    plain = [w.name for w in webhooks if "plain" in {w.url.kind, w.secret.kind}]
    if plain and stat.S_IMODE(path.stat().st_mode) & 0o077:
        yield Problem(
            path.name,
            0,
            0,
            f"holds secrets in the clear ({', '.join(plain)}) and others may read it: chmod 600, or {{ file = ... }}",
        )
    elif plain:
        yield Problem(
            path.name,
            0,
            0,
            f"holds secrets in the clear ({', '.join(plain)}): {{ file = ... }} or {{ credential = ... }} keep them apart",
        )
    for webhook in webhooks:
        for secret in (webhook.url, webhook.secret):
            file = path.parent / secret.place
            if secret.kind == "file" and file.exists() and stat.S_IMODE(file.stat().st_mode) & 0o007:
                yield Problem(secret.place, 0, 0, "can be read by everybody on this machine: chmod 600")


def _is_open(file: Path) -> bool:
    """May others read a key: anybody, or a group that is not its folder's, as the service's is?"""
    key = file.stat()
    return bool(key.st_mode & 0o007 or (key.st_mode & 0o070 and key.st_gid != file.parent.stat().st_gid))


def keys(base: Path, tables: dict[str, dict[str, Any]]) -> Iterator[Problem]:
    """Keys of the watchlist and the store that others could read."""
    for table, key in (("people", "identity"), ("store", "key")):
        secret = tables[table][key]
        file = base / secret.place
        if secret.kind in {"env", "plain"}:
            where = (
                "in the environment, which other processes of this user can read"
                if secret.kind == "env"
                else "in the configuration itself"
            )
            yield Problem(
                "watcher.toml",
                0,
                0,
                f"`{key}` in [{table}] is {where}: {{ credential = ... }} or a private {{ file = ... }} keep it apart",
            )
        elif secret.kind == "file" and file.exists() and _is_open(file):
            yield Problem(file.name, 0, 0, "is a key that others on this machine can read: chmod 600")
