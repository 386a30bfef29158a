"""Chat over IRC -> posts as they are said: anonymous and read-only, for the chat around a streamer.

RFC 2812 for the protocol, ircv3.net for message tags, dev.twitch.tv/docs/chat/irc for Twitch: anonymous nicks are `justinfan` and a number, at most
20 JOINs in 10 s, PING is answered by PONG, RECONNECT asks to come again. A chat has no history: what is said while we are away is a gap.
"""

import asyncio
import hashlib
import re
import ssl
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

from watcher.crawl import guard
from watcher.crawl.fetch import TOR
from watcher.errors import Overrun, Refused, Unreachable
from watcher.model import Extra, Post

MAX_LINE = 16_384
"""Bytes. 8191 of tags and 512 of message at most (IRCv3 message-tags), and room."""
JOIN_EVERY = 0.5
"""Seconds between two JOINs: 20 in 10 s is Twitch's limit."""
QUIET = 330.0
"""Seconds without a line after which we ask whether the server is there; Twitch pings about every 300 s."""
ANSWER = 30.0
CONNECT = 20.0
_LINE = re.compile(
    r"(?:@(?P<tags>\S+) +)?(?::(?P<prefix>\S+) +)?(?P<command>[A-Za-z]+|\d{3})(?P<params>(?: .*)?)\Z", re.DOTALL
)
_ESCAPES = {"\\:": ";", "\\s": " ", "\\\\": "\\", "\\r": "\r", "\\n": "\n"}
REFUSALS = frozenset({"403", "405", "437", "463", "464", "465", "471", "473", "474", "475", "476"})
"""No such channel, too many, banned, full, invite only, a key needed."""


@dataclass(frozen=True, slots=True)
class Line:
    """One message of the protocol."""

    command: str
    params: tuple[str, ...] = field(default=(), repr=False)
    prefix: str = field(default="", repr=False)
    tags: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def tag(self, name: str) -> str:
        return next((value for key, value in self.tags if key == name), "")


def parse(text: str) -> Line | None:
    """A line of the protocol, None where it is none."""
    found = _LINE.match(text.strip("\r\n"))
    if found is None:
        return None
    middle, colon, trailing = found["params"].partition(" :")
    params = (*middle.split(), *((trailing,) if colon else ()))
    pairs = (pair.partition("=") for pair in (found["tags"] or "").split(";") if pair)
    tags = tuple((key, re.sub(r"\\.?", lambda m: _ESCAPES.get(m[0], m[0][1:]), value)) for key, _, value in pairs)
    return Line(found["command"].upper(), params, found["prefix"] or "", tags)


def post(line: Line, now: float) -> Post | None:
    """What somebody said; None for every other line. Without an id of its own a post is named by its words and second."""
    if line.command not in {"PRIVMSG", "USERNOTICE"} or len(line.params) < 1 or not line.params[0].startswith("#"):
        return None
    said = line.params[1] if len(line.params) > 1 else ""
    text = re.sub(r"\A\x01ACTION (.*)\x01\Z", r"\1", said)
    text = re.sub(r"\x03\d{0,2}(?:,\d{1,2})?|[\x02\x0f\x16\x1d\x1f]", "", text)
    author = line.tag("display-name") or line.tag("login") or line.prefix.partition("!")[0]
    sent = line.tag("tmi-sent-ts")
    at = datetime.fromtimestamp(int(sent) / 1000 if sent.isdecimal() and len(sent) < 15 else now, UTC)
    number = (
        line.tag("id")
        or hashlib.blake2b(f"{line.params[0]} {author} {int(now)} {text}".encode(), digest_size=8).hexdigest()
    )
    system = line.tag("system-msg")
    if not text and not system:
        return None
    channel = line.params[0]
    extras = (Extra("notice", system),) if system else ()
    return Post(
        number,
        text,
        author,
        at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        thread=f"{channel} {at.date()}",
        extras=extras,
    )


class Chat:
    """One connection to some channels of one server. `posts` lives as long as the connection."""

    def __init__(
        self,
        server: str,
        channels: Collection[str],
        nick: str,
        *,
        tls: ssl.SSLContext | None,
        egress: str = "direct",
        allowed: Collection[tuple[str, int]] = (),
    ) -> None:
        self._host, _, port = server.rpartition(":")
        self._port, self._channels, self._nick, self._tls = int(port), tuple(channels), nick, tls
        self._egress, self._allowed = egress, allowed
        self.joined: set[str] = set()

    async def posts(self) -> AsyncIterator[Post | None]:
        """Each post as it is said, and None whenever the server has shown that it is there. Raises Refused, Unreachable or Overrun."""
        try:
            async with asyncio.timeout(CONNECT):
                reader, writer = await self._connect()
        except TimeoutError:
            raise Overrun("timeout", "no answer in time") from None
        except ssl.SSLError:
            raise Unreachable("tls", "the TLS certificate or connection is not valid") from None
        except OSError as error:
            if "not a public" in str(error):
                raise Refused("private", "it lies at an address that is not public") from None
            raise Unreachable("connect", "no connection") from None
        joining = asyncio.ensure_future(self._greet(writer))
        try:
            async for line in self._lines(reader, writer):
                yield self._heard(line, writer)
        except (OSError, ssl.SSLError):
            raise Unreachable("reset", "the connection was closed") from None
        finally:
            joining.cancel()
            writer.close()
        raise Unreachable("reset", "the server closed the connection")

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        loop = asyncio.get_running_loop()
        name = self._host if self._tls else None
        if self._egress != "direct":
            from python_socks.async_.asyncio import Proxy

            parts = urlsplit(TOR if self._egress == "tor" else self._egress)
            proxy = Proxy.from_url(f"socks5://irc:x@{parts.hostname}:{parts.port or 9050}", rdns=True)
            made = await proxy.connect(self._host, self._port)
            return await asyncio.open_connection(sock=made, ssl=self._tls, server_hostname=name, limit=MAX_LINE)
        failure: OSError = OSError("no address")
        for info in await loop.getaddrinfo(self._host, self._port, type=1):
            try:
                made = guard.factory(self._allowed)(info)
            except OSError as error:
                failure = error
                continue
            try:
                made.setblocking(False)
                await loop.sock_connect(made, info[4])
            except OSError as error:
                made.close()
                failure = error
                continue
            return await asyncio.open_connection(sock=made, ssl=self._tls, server_hostname=name, limit=MAX_LINE)
        raise failure

    async def _greet(self, writer: asyncio.StreamWriter) -> None:
        """Name ourselves, then join one channel after another."""
        self._say(
            writer,
            "CAP REQ :twitch.tv/tags twitch.tv/commands message-tags",
            f"NICK {self._nick}",
            f"USER {self._nick} 0 * :reader",
            "CAP END",
        )
        for channel in self._channels:
            await asyncio.sleep(JOIN_EVERY)
            self._say(writer, f"JOIN {channel}")

    @staticmethod
    def _say(writer: asyncio.StreamWriter, *lines: str) -> None:
        if not writer.is_closing():
            writer.write("".join(f"{line}\r\n" for line in lines).encode())

    async def _lines(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> AsyncIterator[Line]:
        """The server's lines until it closes; one that is silent is asked, then given up. Lines beyond all measure are passed over."""
        asked = False
        while True:
            try:
                raw = await asyncio.wait_for(reader.readline(), ANSWER if asked else QUIET)
            except TimeoutError:
                if asked:
                    raise Overrun("timeout", "the server is silent") from None
                self._say(writer, "PING :there")
                asked = True
                continue
            except ValueError:
                continue
            if not raw:
                return
            asked = False
            line = parse(raw.decode("utf-8", "replace"))
            if line is not None:
                yield line

    def _heard(self, line: Line, writer: asyncio.StreamWriter) -> Post | None:
        match line.command:
            case "PING":
                self._say(writer, f"PONG :{line.params[-1] if line.params else ''}")
            case "433":
                self._nick += "_"
                self._say(writer, f"NICK {self._nick}", *(f"JOIN {c}" for c in self._channels))
            case "366" | "ROOMSTATE":
                self.joined |= {p.lower() for p in line.params if p.startswith("#")}
            case "RECONNECT" | "ERROR":
                raise Unreachable("reset", "the server asks to come again")
            case "NOTICE" if (
                "authentication failed" in line.params[-1].lower()
                or "improperly formatted auth" in line.params[-1].lower()
            ):
                raise Refused("login", "it asks for a login")
            case command if command in REFUSALS:
                raise Refused("refused", f"the server refuses (numeric {command})")
        return post(line, datetime.now(UTC).timestamp())
