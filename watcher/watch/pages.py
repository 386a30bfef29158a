"""The books of all pages, in memory, by site and address; those of one site or of one host without a look at the others, of which there may
be a hundred thousand.
"""

from collections.abc import Collection, Iterable, Iterator, MutableMapping, ValuesView
from urllib.parse import urlsplit

from watcher.store import PageRow

Key = tuple[str, str]
"""A site's name and an address."""


def host_of(url: str) -> str:
    """Who is asked for a page: a host is the same with and without its www."""
    return urlsplit(url).netloc.removeprefix("www.")


class Pages(MutableMapping[Key, PageRow]):
    """A mapping like any other, that knows which of its pages belong together."""

    def __init__(self, rows: Iterable[PageRow] = ()) -> None:
        self._sites: dict[str, dict[str, PageRow]] = {}
        self._hosts: dict[
            str, dict[str, dict[str, None]]
        ] = {}  # of a host the sites, and of each its addresses there, in order
        self.update({(row.site, row.url): row for row in rows})

    def __getitem__(self, key: Key) -> PageRow:
        return self._sites[key[0]][key[1]]

    def __setitem__(self, key: Key, row: PageRow) -> None:
        site, url = key
        known = self._sites.setdefault(site, {})
        if url not in known:
            self._hosts.setdefault(host_of(url), {}).setdefault(site, {})[url] = None
        known[url] = row

    def __delitem__(self, key: Key) -> None:
        site, url = key
        del self._sites[site][url]
        host = host_of(url)
        del self._hosts[host][site][url]
        if not self._hosts[host][site]:
            del self._hosts[host][site]
        if not self._hosts[host]:
            del self._hosts[host]

    def __iter__(self) -> Iterator[Key]:
        return ((site, url) for site, rows in self._sites.items() for url in rows)

    def __len__(self) -> int:
        return sum(map(len, self._sites.values()))

    def of_site(self, site: str) -> ValuesView[PageRow]:
        """The books of a site's pages."""
        return self._sites.get(site, {}).values()

    def of_host(self, host: str) -> list[PageRow]:
        """The books of the pages that a host is asked for."""
        return [self._sites[site][url] for site, urls in self._hosts.get(host, {}).items() for url in urls]

    def hosts(self) -> dict[str, Collection[str]]:
        """Every host, with the names of the sites that have pages there."""
        return {host: sites.keys() for host, sites in self._hosts.items()}
