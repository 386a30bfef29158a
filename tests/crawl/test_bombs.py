"""Bodies that unpack without end: they cost no more memory, and hold the loop no longer, than an honest body that is cut at the same limit."""

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import pytest
from aiohttp import web

from tests.fakes import pauses, served
from watcher.crawl.fetch import Fetcher
from watcher.errors import CrawlError

CAP = 5_242_880
UNPACKED = 200_000_000


def _zeros(level: int = 9) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, 31)
    parts = [packer.compress(bytes(1_000_000)) for _ in range(UNPACKED // 1_000_000)]
    return b"".join(parts) + packer.flush()


GZIP = _zeros()
BODIES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "gzip": ("gzip", lambda: GZIP),
    "gzip in gzip": ("gzip", lambda: gzip.compress(GZIP)),
    "two encodings": ("gzip, gzip", lambda: gzip.compress(GZIP)),
    "brotli": ("br", lambda: b"\x5b\xff\xff\xff" + bytes(1000)),
    "zstd": ("zstd", lambda: b"\x28\xb5\x2f\xfd\xa4\x00\x00\x00\x0b" + bytes(1000)),
    "no such": ("x-strange", lambda: bytes(1000)),
}


async def _cost(encoding: str, body: bytes) -> tuple[str, int, float]:
    """What came of one fetch, the most memory it held, and the longest time for which the loop stood still."""
    headers = {"Content-Encoding": encoding} if encoding else {}

    async def page(_: web.Request) -> web.Response:
        return web.Response(body=body, headers=headers, content_type="text/html")

    async with served(page) as port:
        fetcher = Fetcher("watcher", 20, CAP, {("127.0.0.1", port)})
        tracemalloc.start()
        try:
            async with pauses() as stood:
                try:
                    got = await fetcher.fetch(f"http://127.0.0.1:{port}/", ["127.0.0.1"])
                    assert got.document is not None
                    outcome = f"{len(got.document.body)} {'cut' if got.document.truncated else 'whole'}"
                except CrawlError as error:
                    outcome = error.reason
                memory = tracemalloc.get_traced_memory()[1]
            return outcome, memory, max(stood)
        finally:
            tracemalloc.stop()
            await fetcher.close()


@pytest.mark.parametrize("name", BODIES)
def test_a_bomb_costs_no_more_than_an_honest_page(name: str) -> None:
    encoding, made = BODIES[name]
    body = made()

    async def main() -> None:
        _, honest, honest_stall = await _cost("", bytes(2 * CAP))
        outcome, memory, stall = await _cost(encoding, body)
        assert outcome in {f"{CAP} cut", "cut", "protocol", "network"} or outcome.endswith("whole")
        assert outcome != f"{UNPACKED} whole"
        assert memory < honest + 10_000_000
        assert stall < 10 * honest_stall + 0.25

    asyncio.run(main())
