"""What the robots.txt of each host lets us read, and how fast; asked for once a day, of a site that does not say to ignore it."""

from collections.abc import Callable
from urllib.parse import urlsplit

from watcher.crawl import robots
from watcher.crawl.fetch import Fetcher
from watcher.errors import CrawlError, Refused
from watcher.settings import Site

RETRY = 300.0
"""Seconds until a robots.txt that could not be read is asked for again."""


class Permits:
    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._rules: dict[str, robots.Rules] = {}

    async def ask(self, fetcher: Fetcher, site: Site, url: str) -> int:
        """Ask robots.txt, once a day and host; how many requests that took. Raises Refused."""
        if site.robots == "ignore":
            return 0
        parts = urlsplit(url)
        host = parts.netloc
        rules, spent = self._rules.get(host), 0
        if rules is None or rules.stale(self._clock()):
            spent = 1
            rules = await self._read(fetcher, site, f"{parts.scheme}://{host}/robots.txt")
            self._rules[host] = rules
        if not rules.allows(url):
            raise Refused("robots", "its robots.txt forbids the page")
        return spent

    def allows(self, site: Site, url: str) -> bool:
        """Does the robots.txt of a host of the site, as far as it is known, let us follow a redirect there?"""
        rules = self._rules.get(urlsplit(url).netloc)
        return site.robots == "ignore" or rules is None or rules.allows(url)

    async def _read(self, fetcher: Fetcher, site: Site, url: str) -> robots.Rules:
        try:
            answer = await fetcher.fetch(url, site.hosts, egress=site.egress, identity=site.identity)
        except Refused:
            return robots.Rules(None, open=True, at=self._clock())
        except CrawlError:
            soon = self._clock() - robots.TTL + RETRY
            return robots.Rules(None, open=True, at=soon)  # the page itself will show what is wrong
        assert answer.document is not None
        return robots.read(answer.document.status, answer.document.body, self._clock())

    def delay(self, host: str) -> float:
        """Seconds that a host's robots.txt asks for between requests, with its www or without."""
        both = map(self._rules.get, (host, f"www.{host}"))
        return max((rules.delay for rules in both if rules), default=0.0)
