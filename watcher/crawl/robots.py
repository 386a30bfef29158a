"""robots.txt of each host: read once a day, at most 500 kB of it (RFC 9309). 5xx closes the host, 4xx opens it."""

from dataclasses import dataclass

from protego import Protego

MAX_BYTES = 500_000
TTL = 86_400.0
"""Seconds."""
NAME = "watcher"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host allows, and since when we know. `delay` in seconds."""

    parsed: Protego | None
    open: bool
    at: float
    delay: float = 0.0

    def allows(self, url: str) -> bool:
        if self.parsed is None:
            return self.open
        return bool(self.parsed.can_fetch(url, NAME))

    def stale(self, now: float) -> bool:
        return now - self.at > TTL


def read(status: int, body: bytes, now: float) -> Rules:
    """Rules from an answer to /robots.txt; status 0 stands for none at all."""
    if status == 0 or status >= 500:
        return Rules(None, open=False, at=now)
    if status >= 400:
        return Rules(None, open=True, at=now)
    parsed = Protego.parse(body[:MAX_BYTES].decode("utf-8", "replace"))
    delays = [parsed.crawl_delay(agent) for agent in (NAME, "*")]  # a group of our own does not inherit the delay of *
    return Rules(parsed, open=True, at=now, delay=max((float(d) for d in delays if d), default=0.0))
