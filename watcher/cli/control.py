"""Asking the running daemon over its control socket; the store is opened only when none runs."""

import asyncio
import http.client
import json
import socket
from pathlib import Path
from typing import Any

from watcher import config
from watcher.errors import ControlError
from watcher.settings import Settings

TIMEOUT = 10.0
"""Seconds."""


class _Connection(http.client.HTTPConnection):
    def __init__(self, path: Path, timeout: float) -> None:
        super().__init__("watcher", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(str(self._path))


def reach(given: str | None, command: str, body: dict[str, Any], timeout: float = TIMEOUT) -> dict[str, Any] | None:
    """The running daemon's answer, None when none runs."""
    connection = _Connection(config.socket(config.find(given)), timeout)
    try:
        connection.request("POST", f"/{command}", json.dumps(body), {"Content-Type": "application/json"})
        return dict(json.loads(connection.getresponse().read()))
    except (FileNotFoundError, ConnectionRefusedError):
        return None
    except PermissionError:
        raise ControlError("the daemon's socket may only be used by its group: join the group `watcher`") from None
    except (OSError, http.client.HTTPException, json.JSONDecodeError):
        raise ControlError("the running daemon did not answer") from None
    finally:
        connection.close()


def forget(given: str | None, settings: Settings, person: str) -> dict[str, int]:
    """Delete all that the store holds of a person, through the daemon where one runs; how many rows of what."""
    answer = reach(given, "forget", {"person": person})
    if answer is not None:
        return dict(answer["deleted"])
    from watcher.store import opened
    from watcher.watch.ready import vault_of

    if not settings.path("store", "path").exists():
        return {}

    async def alone() -> dict[str, int]:
        store, _ = opened(settings.path("store", "path"), vault_of(settings))
        try:
            return await store.forget(person)
        finally:
            store.close()

    return asyncio.run(alone())


def ask(given: str | None, command: str, body: dict[str, Any]) -> dict[str, Any]:
    """The daemon's answer, or, when none runs, that of a daemon opened just for it."""
    answer = reach(given, command, body)
    return answer if answer is not None else asyncio.run(_alone(config.find(given), command, body))


async def _alone(path: Path, command: str, body: dict[str, Any]) -> dict[str, Any]:
    from watcher.daemon import Daemon
    from watcher.watch.pages import Pages

    daemon = Daemon(path)
    try:
        daemon.looker.pages = Pages(await daemon.store.books.pages())
        daemon.looker.health = await daemon.store.books.health()
        daemon.looker.version = int(await daemon.store.books.meta("version") or 0)
        return {**await daemon.answers.commands()[command](body), "daemon": "not running"}
    finally:
        await daemon.close()
