"""Page -> Document, over a hostile web: limits of time and size, redirects by hand, no private address, no cookie, no hidden proxy.

Rule 1: every outcome has a name; aiohttp's errors are translated here and nowhere else.
Rule 2: a body is counted as it comes, after decompression, and the connection is closed at the limit.
Rule 3: a redirect leads only to the site's own hosts.
"""

import asyncio
import hashlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from types import SimpleNamespace
from urllib.parse import urljoin, urlsplit

import aiohttp

from watcher.crawl import guard
from watcher.errors import Overrun, Refused, Unreachable
from watcher.model import Document

MAX_REDIRECTS = 5
SOCK_CONNECT = 10.0
SOCK_READ = 15.0
"""Seconds. Without `total` a drip of one byte never ends (research/crawl.md, timeouts)."""
MAX_RETRY_AFTER = 86_400.0
TOR = "socks5://127.0.0.1:9050"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Validators:
    """What makes the next request a conditional one, for one final address."""

    url: str = field(default="", repr=False)
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    document: Document | None  # None: not modified
    validators: Validators
    retry_after: float | None = None
    requests: int = 1


@dataclass
class _Tries:
    """How often a request went out: aiohttp asks again by itself when a kept connection turns out to be closed."""

    count: int = 0


def _counting() -> aiohttp.TraceConfig:
    config = aiohttp.TraceConfig()

    async def went_out(_: aiohttp.ClientSession, context: SimpleNamespace, params: object) -> None:
        del params
        context.trace_request_ctx.count += 1

    config.on_connection_reuseconn.append(went_out)
    config.on_connection_create_end.append(went_out)
    return config


class Fetcher:
    """One session for each way out. `fetch` never reads more than asked and never follows where the site does not own the host."""

    def __init__(self, agent: str, timeout: float, max_bytes: int, allowed: Collection[tuple[str, int]] = ()) -> None:
        self._agent = agent
        self._timeout = aiohttp.ClientTimeout(total=timeout, sock_connect=SOCK_CONNECT, sock_read=SOCK_READ)
        self._max_bytes = max_bytes
        self._allowed = allowed
        self._sessions: dict[str, aiohttp.ClientSession] = {}

    async def close(self) -> None:
        for session in self._sessions.values():
            await session.close()

    def _session(self, egress: str, identity: str) -> aiohttp.ClientSession:
        key = "direct" if egress == "direct" else f"{egress} {identity}"
        if key not in self._sessions:
            self._sessions[key] = aiohttp.ClientSession(
                connector=self._connector(egress, identity), cookie_jar=aiohttp.DummyCookieJar(), timeout=self._timeout, trust_env=False, auto_decompress=True, max_line_size=16_384, max_field_size=16_384,
                trace_configs=[_counting()], headers={"User-Agent": self._agent, "Accept": "text/html,application/xhtml+xml,application/json,application/xml;q=0.9,*/*;q=0.5", "Accept-Encoding": "gzip, deflate"},
            )  # fmt: skip
        return self._sessions[key]

    def _connector(self, egress: str, identity: str) -> aiohttp.BaseConnector:
        if egress == "direct":
            return aiohttp.TCPConnector(
                limit=64,
                limit_per_host=1,
                keepalive_timeout=15,
                ttl_dns_cache=60,
                socket_factory=guard.factory(self._allowed),
            )
        from aiohttp_socks import ProxyConnector

        connector: aiohttp.BaseConnector = ProxyConnector.from_url(
            isolated(TOR if egress == "tor" else egress, identity), rdns=True, limit_per_host=1
        )
        return connector

    async def fetch(
        self,
        url: str,
        hosts: Collection[str],
        validators: Validators | None = None,
        *,
        egress: str = "direct",
        identity: str = "",
        permits: Callable[[str], bool] = lambda _: True,
        gap: float = 0.0,
    ) -> Fetched:
        """Read one page; `identity` names the circuit where the way out has such; `permits` says whether a redirect may be followed, which is after `gap` seconds. Raises Refused, Unreachable or Overrun."""
        current, requests = url, 0
        for _ in range(MAX_REDIRECTS + 1):
            self._check(current, hosts, egress)
            tries = _Tries()
            known = validators if validators and validators.url == current else None
            try:
                answer = await self._once(current, known, self._session(egress, identity), tries)
            except _foreign() as error:
                raise _translated(error) from None
            requests += max(1, tries.count)
            if isinstance(answer, tuple):
                status, target = answer
                current = urljoin(current, target)
                outside = urlsplit(current).hostname or ""
                if outside not in hosts:
                    moved = outside if status in {301, 308} else ""
                    raise Refused(
                        "moved",
                        f"it redirects to another host{f': may have moved to {moved}; add it under hosts' if moved else ''}",
                    )
                if not permits(current):
                    raise Refused("robots", "it redirects to a page that its robots.txt forbids")
                await asyncio.sleep(gap)
                continue
            return Fetched(answer.document, answer.validators, answer.retry_after, requests=requests)
        raise Refused("redirects", f"more than {MAX_REDIRECTS} redirects")

    @staticmethod
    def _check(url: str, hosts: Collection[str], egress: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"}:
            raise Refused("scheme", "only http and https are read")
        host = (parts.hostname or "").lower()
        if host not in hosts:
            raise Refused("host", "the host is not one of the site's")
        if host.endswith(".onion") and egress == "direct":
            raise Refused("onion", "an onion address never leaves by the direct way")

    async def _once(
        self, url: str, known: Validators | None, session: aiohttp.ClientSession, tries: _Tries
    ) -> Fetched | tuple[int, str]:
        headers = _conditions(known)
        async with session.get(url, headers=headers, allow_redirects=False, trace_request_ctx=tries) as response:
            if response.status in _REDIRECTS and response.headers.get("Location"):
                return response.status, response.headers["Location"]
            after = retry_after(response.headers)
            if response.status == 304 and known:
                return Fetched(None, known, after)
            body, whole = await self._body(response)
            headers_seen = {k: v[:512] for k, v in response.headers.items()}
            document = Document(
                body,
                str(response.url),
                response.status,
                response.headers.get("Content-Type", ""),
                headers_seen,
                truncated=not whole,
            )
            kept = (
                Validators(url, response.headers.get("ETag", ""), response.headers.get("Last-Modified", ""))
                if response.status == 200
                else Validators()
            )
            return Fetched(document, kept, after)

    async def _body(self, response: aiohttp.ClientResponse) -> tuple[bytes, bool]:
        parts: list[bytes] = []
        size = 0
        async for chunk in response.content.iter_any():
            parts.append(chunk[: self._max_bytes - size])
            size += len(chunk)
            if size >= self._max_bytes:
                response.close()
                return b"".join(parts), False
        return b"".join(parts), True


def isolated(proxy: str, identity: str) -> str:
    """A SOCKS proxy with a login of its own for each identity: Tor gives each login its own circuit (torspec, socks-extensions, IsolateSOCKSAuth)."""
    parts = urlsplit(proxy)
    if parts.username is not None:
        return proxy
    login = hashlib.blake2b(identity.encode(), digest_size=8).hexdigest()
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"socks5://{login}:x@{host}:{parts.port or 9050}"


@cache
def _foreign() -> tuple[type[Exception], ...]:
    """All that may come out of a request."""
    return (
        aiohttp.ClientError,
        OSError,
        TimeoutError,
        ValueError,
        asyncio.IncompleteReadError,
        *_proxy_errors(),
    )


@cache
def _proxy_errors() -> tuple[type[Exception], ...]:
    """What a SOCKS proxy's library raises, where it is installed."""
    try:
        from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError
    except ImportError:
        return ()
    return ProxyError, ProxyConnectionError, ProxyTimeoutError


def _conditions(known: Validators | None) -> dict[str, str]:
    if known is None:
        return {}
    pairs = {"If-None-Match": known.etag, "If-Modified-Since": known.modified}
    return {k: v for k, v in pairs.items() if v}


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that a server asks us to stay away, from either form of Retry-After (RFC 9110, 10.2.3)."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), MAX_RETRY_AFTER)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, min((moment - datetime.now(UTC)).total_seconds(), MAX_RETRY_AFTER))


def _translated(error: Exception) -> Refused | Unreachable | Overrun:
    """One of ours for each of aiohttp's; its text stays behind, since it holds addresses."""
    if isinstance(error, _proxy_errors()):
        return Unreachable("proxy", "the proxy could not reach it")
    match error:
        case TimeoutError():
            return Overrun("timeout", "no answer in time")
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientConnectorSSLError() | aiohttp.ClientSSLError():
            return Unreachable("tls", "the TLS certificate or connection is not valid")
        case aiohttp.ClientConnectorDNSError():
            return Unreachable("dns", "the host's name does not resolve")
        case aiohttp.ClientConnectorError() if "refused: not a public" in str(error.os_error):
            return Refused("private", "it lies at an address that is not public")
        case aiohttp.ClientConnectorError():
            return Unreachable("connect", "no connection")
        case aiohttp.ClientPayloadError():
            return Unreachable("cut", "the answer broke off")
        case aiohttp.ServerDisconnectedError() | aiohttp.ClientOSError() | ConnectionError():
            return Unreachable("reset", "the connection was closed")
        case aiohttp.ClientResponseError() | aiohttp.InvalidURL() | ValueError():
            return Unreachable("protocol", "the answer is not valid HTTP")
    return Unreachable("network", "the network failed")
