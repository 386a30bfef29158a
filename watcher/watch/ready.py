"""A configuration made ready: the persons with their compiled watchlist, the store's key, the webhooks with their secrets.

Everything that can be wrong is found here, before anything runs.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp

from watcher import config, match, people
from watcher.alert.generic import secret_bytes
from watcher.alert.send import Target, renderer
from watcher.crawl import guard
from watcher.errors import ConfigError, Problem
from watcher.match import Watchlist
from watcher.seal import unsealer
from watcher.settings import Settings, Webhook
from watcher.store.vault import Vault, load_key, make_key


@dataclass(frozen=True, slots=True)
class Loaded:
    """A configuration with its watchlist, checked together."""

    settings: Settings
    people: people.Loaded
    watchlist: Watchlist
    exposed: tuple[str, ...] = ()  # names that others on this machine can read and that hold a detail: what they are


def load(path: Path, now: float) -> Loaded:
    """Read configuration and people. Raises ConfigError; a single person's problem only takes that person out."""
    settings = config.load(path)
    found = people.load(settings.path("people", "path"), datetime.fromtimestamp(now, UTC).date(), unsealer(settings))
    limit = people.MAX_PERSONS
    if len(found.persons) > limit and not settings.text("people", "organisation"):
        raise ConfigError(
            [
                Problem(
                    path.name, 0, 0, f"more than {limit} persons are for organisations: set `organisation` in [people]"
                )
            ]
        )
    watchlist = Watchlist(found.persons)
    problems = list(leaking_pages(settings, watchlist))
    if problems:
        raise ConfigError(problems)
    return Loaded(settings, found, watchlist, tuple(exposed_names(settings, watchlist, path)))


def exposed_names(settings: Settings, watchlist: Watchlist, path: Path) -> Iterator[str]:
    """Which names that anybody on this machine can list hold a protected detail: of files, folders, and the process's own title."""
    leaks = match.guard(watchlist)

    def holds(name: str) -> bool:
        return leaks(re.sub(r"[-_/.+]", " ", name)) or leaks(name)

    folder = settings.path("people", "path")
    if folder.exists() and any(holds(file.name) for file in people.files(folder)):
        yield "a file of a person"
    places = {
        "the configuration": path.name,
        "the store": settings.text("store", "path"),
        "the inbox": settings.text("inbox", "path"),
        "the folder of people": settings.text("people", "path"),
        "the folder of sites": settings.text("crawl", "sites"),
    }
    yield from (what for what, name in places.items() if holds(name))
    if any(holds(argument) for argument in sys.argv[1:] if argument != str(path)):
        yield "the command line of the watch"


def leaking_pages(settings: Settings, watchlist: Watchlist) -> Iterator[Problem]:
    """Configured pages that hold a protected detail: the site would read it in its logs."""
    leaks = match.guard(watchlist)
    named = (
        [("site", s.name) for s in settings.sites]
        + [("chat", c.name) for c in settings.chats]
        + [("webhook", w.name) for w in settings.webhooks]
    )
    for number, (what, name) in enumerate(named, 1):
        if leaks(name):  # it goes out in alerts, logs and metrics
            yield Problem(
                "watcher.toml",
                0,
                0,
                f"the name of {what} #{number} holds a protected detail, and goes out in alerts: choose another",
            )
    if leaks(settings.text("crawl", "agent")):
        yield Problem("watcher.toml", 0, 0, "`agent` in [crawl] holds a protected detail, which every site would log")
    for site in settings.sites:
        if not leaks("\n".join(form for page in site.pages for form in _read_aloud(page))):  # hundreds at once
            continue
        for number, page in enumerate(site.pages, 1):
            if any(map(leaks, _read_aloud(page))):
                yield Problem(
                    "watcher.toml",
                    0,
                    0,
                    f'page {number} of the site "{site.name}" holds a protected detail, which the site would log: use the form with the number only, such as /threads/123/',
                )


def _read_aloud(page: str) -> tuple[str, str]:
    """An address, and its words."""
    return page, page.replace("-", " ").replace("_", " ")


def vault_of(settings: Settings) -> Vault:
    secret = settings.secret("store", "key")
    if secret.kind in {"", "file"}:
        return Vault(make_key(settings.base / (secret.place or "watcher.key")))
    return Vault(load_key(secret.read(settings.base)))


def targets_of(settings: Settings) -> Iterator[tuple[str, tuple[Target, Webhook]]]:
    """Webhooks with their secrets read. Raises ConfigError."""
    return ((webhook.name, (target_of(settings, webhook), webhook)) for webhook in settings.webhooks)


def target_of(settings: Settings, webhook: Webhook) -> Target:
    """A webhook with its secrets read. Raises ConfigError where they cannot be read, or are none of its format."""
    url = webhook.url.read(settings.base)
    secret = webhook.secret.read(settings.base) if webhook.secret else ""
    refused = renderer(webhook.format).refused(url) if hasattr(renderer(webhook.format), "refused") else ""
    if not refused and urlsplit(url).scheme not in (
        {"smtp", "smtps"} if webhook.format == "mail" else {"http", "https"}
    ):
        refused = f"is not {'smtp or smtps' if webhook.format == 'mail' else 'http or https'}"
    if refused:
        raise ConfigError([Problem("watcher.toml", 0, 0, f'the address of the webhook "{webhook.name}" {refused}')])
    if webhook.format == "generic" or (webhook.format == "cloudevents" and secret):
        try:
            for part in secret.split():
                secret_bytes(part)
        except ValueError:
            wrong = "must be whsec_ and 24 to 64 bytes in base64, or whsk_ and an ed25519 key"
            raise ConfigError(
                [Problem("watcher.toml", 0, 0, f'the secret of the webhook "{webhook.name}" {wrong}')]
            ) from None
    return Target(webhook.name, webhook.format, url, secret)


def connector(private: bool) -> aiohttp.BaseConnector:
    return aiohttp.TCPConnector(limit=16) if private else aiohttp.TCPConnector(limit=16, socket_factory=guard.factory())


def values_of(watchlist: Watchlist) -> Iterator[str]:
    """Every compiled pattern, for the watchlist's version: their keyed fingerprint only."""
    for pattern in watchlist.patterns:
        yield f"{pattern.identifier.person} {pattern.identifier.kind} {pattern.skeleton.decode('ascii', 'replace')}"
