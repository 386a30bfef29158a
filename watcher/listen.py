"""How the running daemon is reached: commands over a Unix socket that only its group may use, and health over a port, if one is configured.

The port only answers `GET`: /livez (is there progress), /readyz (is anything in sight), /metrics (text exposition format 0.0.4 of
Prometheus). Names of sites and webhooks are its only labels.
"""

import json
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import web

MODE = 0o660
Answer = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


EXPOSITION = "text/plain; version=0.0.4; charset=utf-8"
Sample = tuple[str, str, dict[str, str], float]
"""A metric's name and help, its labels, its value."""


@dataclass(frozen=True, slots=True)
class Health:
    alive: bool
    ready: bool
    samples: tuple[Sample, ...]


def exposition(samples: Iterable[Sample]) -> str:
    """Gauges as Prometheus reads them (prometheus.io, exposition formats)."""
    lines: list[str] = []
    known: set[str] = set()
    for name, text, labels, value in samples:
        if name not in known:
            known.add(name)
            lines += [f"# HELP {name} {text}", f"# TYPE {name} gauge"]
        shown = ",".join(f'{key}="{_escaped(label)}"' for key, label in labels.items())
        lines.append(f"{name}{{{shown}}} {value:g}" if shown else f"{name} {value:g}")
    return "\n".join(lines) + "\n"


def _escaped(label: str) -> str:
    return label.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')


class Listener:
    """Serves each named command as POST /name with a JSON body."""

    def __init__(self, commands: dict[str, Answer]) -> None:
        self._commands = commands
        self._runner: web.AppRunner | None = None
        self._path: Path | None = None
        self._port: web.AppRunner | None = None

    async def start(self, path: Path) -> bool:
        """False where the folder of the socket does not exist or is not ours: the daemon runs on without."""
        app = web.Application(client_max_size=65_536)
        app.router.add_post("/{command}", self._serve)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        try:
            path.unlink(missing_ok=True)  # noqa: ASYNC240  a local socket, once
            await web.UnixSite(self._runner, str(path)).start()
            path.chmod(MODE)  # noqa: ASYNC240
        except OSError:
            await self._runner.cleanup()
            self._runner = None
            return False
        self._path = path
        return True

    async def open_port(self, address: str, health: Callable[[], Awaitable[Health]]) -> int:
        """Answer about health on a port; the port. Raises OSError."""
        app = web.Application()

        async def live(_: web.Request) -> web.Response:
            alive = (await health()).alive
            return web.Response(text="ok\n" if alive else "no progress\n", status=200 if alive else 503)

        async def ready(_: web.Request) -> web.Response:
            seen = (await health()).ready
            return web.Response(text="ok\n" if seen else "nothing in sight\n", status=200 if seen else 503)

        async def metrics(_: web.Request) -> web.Response:
            return web.Response(text=exposition((await health()).samples), headers={"Content-Type": EXPOSITION})

        for path, answer in (("/livez", live), ("/readyz", ready), ("/metrics", metrics)):
            app.router.add_get(path, answer)
        self._port = web.AppRunner(app, access_log=None)
        await self._port.setup()
        host, _, port = address.rpartition(":")
        site = web.TCPSite(self._port, host.strip("[]"), int(port))
        await site.start()
        return int(self._port.addresses[0][1])

    async def _serve(self, request: web.Request) -> web.Response:
        answer = self._commands.get(request.match_info["command"])
        if answer is None:
            return web.json_response({"error": "unknown command"}, status=404)
        try:
            body = await request.json()
        except json.JSONDecodeError:
            body = {}
        return web.json_response(await answer(body if isinstance(body, dict) else {}))

    async def close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        if self._port is not None:
            await self._port.cleanup()
        if self._path is not None:
            self._path.unlink(missing_ok=True)
