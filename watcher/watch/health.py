"""The health of a site by what is seen of its pages: kept in the books, and told when it goes or comes back."""

from dataclasses import replace
from typing import TYPE_CHECKING

from watcher import log
from watcher.model import Sight
from watcher.settings import Site
from watcher.store import PageRow
from watcher.store.sight import Health, Patience, after
from watcher.watch import sights
from watcher.watch.follow import NEVER

if TYPE_CHECKING:
    from watcher.watch.look import Looker

SAVED_EVERY = 30.0
"""Seconds. A crash may forget so much of how long a site was clear."""


async def of_page(
    looker: "Looker", site: Site, sight: Sight, page: PageRow, *, closed: bool = False, newest: str = ""
) -> None:
    """Keep a site's health by the sight of one of its pages, where that says something of the site."""
    of_site = sights.of_site(page, sight, looker.pages.of_site(site.name))
    if of_site is not None:
        await keep(looker, site, of_site, closed=closed, newest=newest)


async def keep(looker: "Looker", site: Site, sight: Sight, *, closed: bool = False, newest: str = "") -> None:
    """Keep a site's health, and tell when its sight went or came back; `closed`: is nothing missing of what was written meanwhile?"""
    now = looker.clock()
    before = looker.health.get(site.name, Health(site.name, since=now))
    health, event = after(before, sight, now, _patience(looker))
    if newest > health.newest:
        health = replace(health, newest=newest)
    if not health.primed and all(p.read_at != NEVER for p in looker.pages.of_site(site.name)):
        health = replace(health, primed=True)
    gap = (before.last_clear or before.since, now) if event == "recovered" else None
    told = before if event == "recovered" else health
    rows = list(looker.teller.health(told, event, gap=gap, closed=closed)) if event else []
    looker.health[site.name] = health
    if event or _worth(looker.saved.get(site.name, Health(site.name)), health):
        spent, was = max(0.0, now - looker.counted.get(site.name, now)), before.state == "clear"
        looker.saved[site.name], looker.counted[site.name] = health, now
        await looker.store.books.save_health(health, rows, now, clear=spent * was, blind=spent * (not was))
    if event:
        log.get().warning("sight_changed", site=site.name, sight=str(sight), event_kind=event)


def _patience(looker: "Looker") -> Patience:
    return Patience(
        looker.settings.seconds("health", "patience"),
        looker.settings.whole("health", "tries"),
        looker.settings.seconds("health", "reminder"),
    )


def _worth(before: Health, now: Health) -> bool:
    """Is the change worth a write? That it was still clear a moment ago is not."""
    return (
        replace(now, last_clear=before.last_clear) != before
        or (now.last_clear or 0) - (before.last_clear or 0) > SAVED_EVERY
        or before.last_clear is None
    )
