"""Alert -> Delivery: at least once, each webhook by itself, so that a dead one delays no other.

Retries follow Standard Webhooks: at once, 5 s, 5 min, 30 min, 2, 5, 10, 14, 20, 24 h, with jitter; then a dead letter. A redirect is a
failure, 410 and 404 end it. Errors never hold the webhook's address.
"""

import asyncio
import random
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from types import ModuleType

import aiohttp

from watcher.alert.call import USER_AGENT, Call, as_json
from watcher.errors import DeliveryError
from watcher.model import Alert, Guard

RETRIES = (5.0, 300.0, 1_800.0, 7_200.0, 18_000.0, 36_000.0, 50_400.0, 72_000.0, 86_400.0)
"""Seconds before the second, third ... attempt: Standard Webhooks 1.0, "Retries"."""
JITTER = 0.2
TIMEOUT = 20.0
MAX_ANSWER, MAX_POLL = 4096, 65_536
"""Bytes that are read of an answer to a message, and to the question who has answered it."""
MACHINES = frozenset({"generic", "cloudevents", "pagerduty", "alertmanager"})
"""Formats that programs read: each alert by itself, never several in one message."""
UNREADABLE = (ValueError, LookupError, TypeError, AttributeError)
"""What a format raises on an answer that is none of its platform's."""
_GONE = frozenset({404, 410})
_REFUSED = frozenset({400, 413, 422})
_UNWELL = frozenset({401, 408, 425, 429, *range(502, 600)})
"""Answers that no message of ours can be the reason of: RFC 9110, RFC 8470, RFC 6585, and what a proxy says of the server behind it."""


@dataclass(frozen=True, slots=True)
class Target:
    """A webhook made ready. Its address and secret never print."""

    name: str
    format: str
    url: str = field(repr=False)
    secret: str = field(default="", repr=False)


def renderer(name: str) -> ModuleType:
    """The file of a format: its name is its name in the configuration."""
    return import_module(f"watcher.alert.{name}")


def call(target: Target, alert: Alert, at: int) -> Call:
    """The request of one attempt, in the format's own way or as JSON to the webhook's address."""
    format_ = renderer(target.format)
    if hasattr(format_, "call"):
        made: Call = format_.call(alert, target.url, target.secret, at)
        return made
    return as_json(target.url, format_.render(alert))


def backoff(attempts: int, after: float | None, spread: float) -> float | None:
    """Seconds until the next try after so many, None for no more. `spread` from 0 to 1 is the jitter's place."""
    if attempts >= len(RETRIES):
        return None
    return max(RETRIES[attempts] * (1 + JITTER * spread), after or 0.0)


class Sender:
    """Sends one alert at a time to one webhook; raises DeliveryError with what to do next."""

    def __init__(self, connector: Callable[[bool], aiohttp.BaseConnector], guard: Guard | None = None) -> None:
        self._connector = connector
        self._sessions: dict[bool, aiohttp.ClientSession] = {}
        self.guard = guard
        self.withheld = 0

    async def close(self) -> None:
        for session in self._sessions.values():
            await session.close()

    def _session(self, *, private: bool) -> aiohttp.ClientSession:
        if private not in self._sessions:
            timeout = aiohttp.ClientTimeout(total=TIMEOUT, sock_connect=10)
            self._sessions[private] = aiohttp.ClientSession(
                connector=self._connector(private),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=timeout,
                trust_env=False,
            )
        return self._sessions[private]

    async def deliver(self, target: Target, alert: Alert, *, private: bool = False) -> str:
        """Send one alert; what the platform calls the message, where it says so. Raises DeliveryError."""
        if self.guard is not None and self.guard(
            " ".join((alert.person, alert.source, alert.note, alert.link, *alert.labels))
        ):
            self.withheld += 1
            raise DeliveryError("withheld: a protected detail stood in it", retry=False)
        if hasattr(renderer(target.format), "send"):  # not HTTP: mail
            await renderer(target.format).send(alert, target.url, target.secret)
            return ""
        answer = await self._exchange(call(target, alert, int(time.time())), private=private)
        receipt = getattr(renderer(target.format), "receipt", None)
        try:
            return str(receipt(answer)) if receipt else ""
        except UNREADABLE:
            return ""

    async def ping(self, url: str) -> None:
        """Ask an address, whose answer does not matter. Raises DeliveryError."""
        await self._exchange(Call(url, b"", {"User-Agent": USER_AGENT}, "GET"), private=True)

    async def answered(self, target: Target, incident: str, receipt: str, *, private: bool = False) -> str:
        """Who has answered a message on its platform, "" where nobody has, or the platform knows no way. Raises DeliveryError."""
        format_ = renderer(target.format)
        made = format_.poll(target.url, target.secret, incident, receipt) if hasattr(format_, "poll") else None
        if made is None:
            return ""
        answer = await self._exchange(made, private=private, most=MAX_POLL)
        try:
            return str(format_.answered(answer))
        except UNREADABLE:
            return ""

    async def recall(self, target: Target, receipt: str, *, private: bool = False) -> bool:
        """Take a message back; False where the platform knows no way. Raises DeliveryError."""
        recall = getattr(renderer(target.format), "recall", None)
        if recall is None or not receipt:
            return False
        await self._exchange(recall(target.url, target.secret, receipt), private=private)
        return True

    async def _exchange(self, made: Call, *, private: bool, most: int = MAX_ANSWER) -> bytes:
        """One request and the beginning of its answer."""
        try:
            async with self._session(private=private).request(
                made.method, made.url, data=made.body, headers=made.headers, allow_redirects=False
            ) as response:
                answer = await _beginning(response, most)
                _judge(response.status, response.headers)
                return answer
        except (aiohttp.ClientError, OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            raise DeliveryError(f"no delivery: {type(error).__name__}", retry=True) from None


async def _beginning(response: aiohttp.ClientResponse, most: int) -> bytes:
    """At most so many bytes of an answer."""
    parts: list[bytes] = []
    async for chunk in response.content.iter_any():
        parts.append(chunk)
        if sum(map(len, parts)) >= most:
            break
    return b"".join(parts)[:most]


def _judge(status: int, headers: Mapping[str, str]) -> None:
    """Nothing for a success, DeliveryError otherwise."""
    if 200 <= status < 300:
        return
    value = headers.get("Retry-After", "") or headers.get("X-RateLimit-Reset-After", "")
    after = float(value) if re.fullmatch(r"[0-9]{1,9}(?:\.[0-9]{1,9})?", value) else None
    if status in _GONE:
        raise DeliveryError(f"HTTP {status}", retry=False, gone=True)
    if 300 <= status < 400:
        raise DeliveryError(f"the webhook redirects (HTTP {status}), which is not followed", retry=True)
    raise DeliveryError(
        f"HTTP {status}", retry=True, after=after, refused=status in _REFUSED, unclear=status not in _UNWELL
    )


def spread() -> float:
    return random.random()  # noqa: S311  jitter
