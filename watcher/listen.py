"""The control socket: how commands reach the running daemon. HTTP over a Unix socket that only its group may use."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web

MODE = 0o660
Answer = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


class Listener:
    """Serves each named command as POST /name with a JSON body."""

    def __init__(self, commands: dict[str, Answer]) -> None:
        self._commands = commands
        self._runner: web.AppRunner | None = None
        self._path: Path | None = None

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
        if self._path is not None:
            self._path.unlink(missing_ok=True)
