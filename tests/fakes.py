"""Invented people and a laboratory on loopback: the sample site, the chat sink and a configuration between them."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from watcher import people
from watcher.daemon import Daemon
from watcher.demo.story import Story
from watcher.match import Watchlist
from watcher.model import Person
from watcher.watch.ready import targets_of

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
PERSON = """
codename = "wren"
[consent]
given_by = "self"
on = 2026-11-01
expires = 2027-10-30
[[names]]
value = "Isolde Maren Fairweather"
kind = "legal"
[[handles]]
value = "copperlynx88"
[[handles]]
value = "fairmaiden"
public = true
[[addresses]]
kind = "current"
house_number = "118"
street = "North Hollowmere Road"
unit = "Apt 3"
city = "Tanbridge"
region = "Oregon"
region_code = "OR"
postcode = "97998"
country = "US"
line = "118 North Hollowmere Road, Apt 3, Tanbridge, OR 97998"
[[addresses]]
label = "hiding place"
venue = "Gullwing Harbour Lodge"
kind = "hiding"
house_number = "9"
street = "Lindenstraße"
city = "Möhrenfeld"
postcode = "90999"
country = "DE"
[[phones]]
value = "+15415550133"
[[emails]]
value = "i.fairweather@example.net"
[[dates]]
value = 1994-03-17
kind = "birth"
[[ids]]
value = "912-44-0817"
kind = "ssn"
[[plates]]
value = "QXR 4417"
[[workplaces]]
value = "Brackwater Veterinary Clinic"
[[places]]
lat = 44.05432
lon = -123.07862
[[vehicles]]
make = "Vauxhall"
model = "Corsa"
colour = "silver"
year = 2019
[[relatives]]
relation = "sister"
name = "Rosamund Fairweather"
phones = ["+15415550177"]
"""


def person(text: str = PERSON) -> Person:
    return people.read("wren.toml", text)


KITE = 'codename = "kite"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-30\n[[handles]]\nvalue = "quillmarsh41"\n[[handles]]\nvalue = "tidewhistle9"\n'  # fmt: skip
"""A second person, of whom little is known."""


def watched(lines: str) -> Watchlist:
    """A watchlist of kite alone, with further details as lines of her file."""
    return Watchlist((person(KITE + lines),))


def watchlist() -> Watchlist:
    return Watchlist((person(),))


@asynccontextmanager
async def laboratory(folder: Path) -> AsyncIterator[tuple[Story, Path]]:
    """The sample site and the sink on loopback, and a configuration that watches the one and tells the other."""
    story = Story(folder)
    await story.serve()
    try:
        yield story, story.configure()
    finally:
        for runner in story._runners:
            await runner.cleanup()


@asynccontextmanager
async def running(path: Path) -> AsyncIterator[Daemon]:
    daemon = Daemon(path)
    try:
        await daemon.start()
        yield daemon
    finally:
        await daemon.close()


@asynccontextmanager
async def served(handler: Handler) -> AsyncIterator[int]:
    """A server on loopback that answers every request by one function; its port."""
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    await web.SockSite(runner, sock).start()
    try:
        yield sock.getsockname()[1]
    finally:
        await runner.cleanup()


def tell_only(daemon: Daemon, *names: str) -> None:
    """Of the configured webhooks the daemon sends to these."""
    daemon.dispatch.targets = {name: target for name, target in targets_of(daemon.settings) if name in names}


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


@asynccontextmanager
async def pauses() -> AsyncIterator[list[float]]:
    """How long the loop stood still, in seconds, between beats of a thousandth: filled when the block ends."""
    seen: list[float] = []

    async def beat() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            seen.append(time.perf_counter() - before)

    heart = asyncio.ensure_future(beat())
    await asyncio.sleep(0.01)
    seen.clear()
    try:
        yield seen
        await asyncio.sleep(0.01)  # the beat that was held up ends here
    finally:
        heart.cancel()


async def until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait for something that another process or task brings about."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.02)


def alerted(story: Story) -> bool:
    """Has the signed webhook got an alert about the person, and not only word about the watch itself?"""
    return any(name == "generic" and body["type"].startswith("watcher.alert") for name, body in story.sink.got)


def wait(work: Awaitable[None]) -> None:
    async def main() -> None:
        await work

    asyncio.run(main())


def forms(value: str) -> Iterator[str]:
    """The ways in which a value might stand in bytes that should not hold it."""
    bare = "".join(c for c in value if c.isalnum())
    yield from {
        value,
        value.lower(),
        value.upper(),
        value.replace(" ", "-").lower(),
        value.replace(" ", "_"),
        value.replace(" ", "+"),
        value.replace(" ", "%20"),
        bare,
        bare.lower(),
        value[::-1],
    }
