"""How the running daemon is reached: commands over a Unix socket that only its group may use, and health over a port, if one is configured.

The port answers /livez (is there progress), /readyz (is anything in sight), /metrics (text exposition format 0.0.4 of
Prometheus). Names of sites and webhooks are its only labels. /answer/... takes an answer to an alert, by a link that only our own messages carry.
"""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Protocol

from aiohttp import web

from watcher.metrics import EXPOSITION, Health, exposition

MODE = 0o660
Answer = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


class Answering(Protocol):
    """What a link to answer an alert by leads to."""

    async def by_link(self, incident: str, until: str, proof: str) -> str: ...

    async def acknowledge(self, query: dict[str, Any]) -> dict[str, Any]: ...


PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
}
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>watcher</title><style>body{{font:18px system-ui;max-width:32em;margin:15vh auto;padding:0 1em}}button{{font:inherit;padding:.6em 1.2em}}</style>
<h1>{head}</h1><p>{text}</p>{form}"""
_FORM = '<form method="post"><button>I take care of it</button></form>'


def _add_answers(app: web.Application, answering: Answering) -> None:
    """A page with a button: what only looks (a preview, a mail scanner) changes nothing, what is sent acts."""

    def page(head: str, text: str, form: str = "", status: int = 200) -> web.Response:
        body = _PAGE.format(head=head, text=text, form=form)
        return web.Response(text=body, content_type="text/html", headers=PAGE_HEADERS, status=status)

    async def answer(request: web.Request) -> web.Response:
        incident = request.match_info["incident"]
        state = await answering.by_link(incident, request.match_info["until"], request.match_info["proof"])
        if not state:
            return page(
                "This link does not work",
                "It is too old, or not one of ours. <code>watcher alerts list</code> shows what is open.",
                status=404,
            )
        if request.method == "POST" and state == "open":
            await answering.acknowledge({"id": incident, "by": "link"})
            state = "acknowledged"
        if state == "open":
            return page(
                f"Alert {incident}",
                "Nobody has answered yet. Press the button if you take care of it; the others are told.",
                _FORM,
            )
        return page(f"Alert {incident}", "It is settled." if state == "resolved" else "Somebody is taking care of it.")

    app.router.add_route("GET", "/answer/{incident}/{until}/{proof}", answer)
    app.router.add_route("POST", "/answer/{incident}/{until}/{proof}", answer)


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

    async def open_port(
        self, address: str, health: Callable[[], Awaitable[Health]], answering: Answering | None = None
    ) -> int:
        """Answer about health on a port, and take answers to alerts; the port. Raises OSError."""
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
        if answering is not None:
            _add_answers(app, answering)
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
