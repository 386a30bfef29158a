"""The chat sink: takes webhooks by the rules that Slack and Discord publish, and verifies the signed generic one."""

import base64
import hashlib
import hmac
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

TOLERANCE = 300
"""Seconds that a signature may be old: Standard Webhooks 1.0."""


@dataclass
class Sink:
    """Everything that arrived, in order: (format, message)."""

    secret: bytes
    got: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def application(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/slack", self._slack)
        app.router.add_post("/discord", self._discord)
        app.router.add_post("/generic", self._generic)
        return app

    def _answer(self, name: str, body: dict[str, Any], wrong: str, good: web.Response) -> web.Response:
        if wrong:
            self.refused.append(f"{name}: {wrong}")
            return web.Response(text=wrong, status=400)
        self.got.append((name, body))
        return good

    async def _slack(self, request: web.Request) -> web.Response:
        body = await request.json()
        blocks = body.get("blocks", [])
        wrong = "no_text" if not body.get("text") and not blocks else "invalid_blocks" if len(blocks) > 50 else ""
        for block in blocks:
            limit = 150 if block["type"] == "header" else 3000
            if block["type"] in {"header", "section"} and not 0 < len(block["text"]["text"]) <= limit:
                wrong = "invalid_blocks"
        return self._answer("slack", body, wrong, web.Response(text="ok"))

    async def _discord(self, request: web.Request) -> web.Response:
        body = await request.json()
        embeds = body.get("embeds", [])
        total = sum(
            len(e.get("title", "")) + len(e.get("description", "")) + len(e.get("footer", {}).get("text", ""))
            for e in embeds
        )
        wrong = (
            "empty message"
            if not embeds and not body.get("content")
            else "too long"
            if total > 6000 or len(body.get("content", "")) > 2000 or len(embeds) > 10
            else ""
        )
        return self._answer("discord", body, wrong, web.Response(status=204))

    async def _generic(self, request: web.Request) -> web.Response:
        raw = await request.read()
        number, at = request.headers.get("webhook-id", ""), request.headers.get("webhook-timestamp", "0")
        expected = (
            "v1,"
            + base64.b64encode(
                hmac.new(self.secret, f"{number}.{at}.".encode() + raw, hashlib.sha256).digest()
            ).decode()
        )
        signed = any(hmac.compare_digest(expected, s) for s in request.headers.get("webhook-signature", "").split())
        wrong = "bad signature" if not signed else "too old" if abs(time.time() - int(at)) > TOLERANCE else ""
        return self._answer("generic", await request.json(), wrong, web.Response(status=204))
