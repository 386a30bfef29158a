"""Asking the running daemon over its control socket; the store is opened only when none runs."""

import asyncio
import http.client
import json
import socket
from pathlib import Path
from typing import Any

from watcher import config
from watcher.errors import ControlError

TIMEOUT = 10.0


class _Connection(http.client.HTTPConnection):
    def __init__(self, path: Path) -> None:
        super().__init__("watcher", timeout=TIMEOUT)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(TIMEOUT)
        self.sock.connect(str(self._path))


def ask(given: str | None, command: str, body: dict[str, Any]) -> dict[str, Any]:
    """The daemon's answer, or, when none runs, that of a daemon opened just for it."""
    path = config.find(given)
    settings = config.load(path)
    place = settings.base / settings.text("control", "socket")
    connection = _Connection(place)
    try:
        connection.request("POST", f"/{command}", json.dumps(body), {"Content-Type": "application/json"})
        answer = json.loads(connection.getresponse().read())
    except (FileNotFoundError, ConnectionRefusedError):
        return asyncio.run(_alone(path, command, body))
    except PermissionError:
        raise ControlError("the daemon's socket may only be used by its group: join the group `watcher`") from None
    except (OSError, http.client.HTTPException, json.JSONDecodeError):
        raise ControlError("the running daemon did not answer") from None
    finally:
        connection.close()
    return dict(answer)


async def _alone(path: Path, command: str, body: dict[str, Any]) -> dict[str, Any]:
    from watcher.daemon import Daemon

    daemon = Daemon(path)
    try:
        daemon.looker.pages = {(p.site, p.url): p for p in await daemon.store.pages()}
        daemon.looker.health = await daemon.store.health()
        daemon.looker.version = int(await daemon.store.meta("version") or 0)
        return {**await daemon.commands()[command](body), "daemon": "not running"}
    finally:
        await daemon.close()
