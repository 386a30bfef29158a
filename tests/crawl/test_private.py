"""Through a proxy: no name is looked up here, each site has its own circuit, an onion address never goes the direct way.

The proxies are others' programs: microsocks, and Debian's tor without a network.
"""

import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import web

from tests.fakes import free_port, served, wait
from tests.needed import program
from watcher.crawl.fetch import Fetcher, isolated
from watcher.errors import CrawlError

LOOKED_UP: list[str] = []
_LISTENING = False


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if _LISTENING and event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        LOOKED_UP.append(str(arguments[0]))


sys.addaudithook(_listen)


@contextmanager
def names_looked_up() -> Iterator[list[str]]:
    """The names that this process looks up inside the block, as the interpreter itself reports them."""
    global _LISTENING  # noqa: PLW0603  an audit hook cannot be taken away
    LOOKED_UP.clear()
    _LISTENING = True
    try:
        yield LOOKED_UP
    finally:
        _LISTENING = False


@contextmanager
def _proxy(command: list[str], port: int) -> Iterator[str]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert process.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.05)
        yield f"socks5://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)


def test_the_proxy_looks_names_up_and_we_do_not() -> None:
    port = free_port()

    async def main(proxy: str) -> None:
        async def page(request: web.Request) -> web.Response:
            assert "Referer" not in request.headers
            assert "Cookie" not in request.headers
            return web.Response(text="hello")

        async with served(page) as there:
            fetcher = Fetcher("watcher", 10, 1000)
            try:
                with names_looked_up() as names:
                    got = await fetcher.fetch(f"http://localhost:{there}/", ["localhost"], egress=proxy, identity="a")
                assert got.document is not None
                assert got.document.body == b"hello"
                assert names == []
            finally:
                await fetcher.close()

    with _proxy([program("microsocks", "microsocks"), "-i", "127.0.0.1", "-p", str(port)], port) as proxy:
        wait(main(proxy))


def test_tor_is_asked_for_the_name_and_what_it_cannot_reach_has_a_name(tmp_path: Path) -> None:
    port = free_port()
    command = [program("tor", "tor"), "--SocksPort", str(port), "--DataDirectory", str(tmp_path), "--DisableNetwork", "0", "--SocksTimeout", "3", "--quiet", "-f", "/dev/null", "--ignore-missing-torrc"]  # fmt: skip
    onion = "http://" + "a" * 56 + ".onion/"

    async def main(proxy: str) -> None:
        fetcher = Fetcher("watcher", 8, 1000)
        try:
            with names_looked_up() as names:
                for address in ("http://forum.example/", onion):
                    host = urlsplit(address).hostname or ""
                    with pytest.raises(CrawlError) as caught:
                        await fetcher.fetch(address, [host], egress=proxy, identity="a")
                    assert caught.value.reason in {"proxy", "timeout"}
                    assert host not in str(caught.value)
            assert names == []
        finally:
            await fetcher.close()

    with _proxy(command, port) as proxy:
        wait(main(proxy))


def test_an_onion_address_is_refused_on_the_direct_way_before_any_look_up() -> None:
    async def main() -> None:
        fetcher = Fetcher("watcher", 5, 1000)
        try:
            with names_looked_up() as names, pytest.raises(CrawlError) as caught:
                await fetcher.fetch("http://" + "b" * 56 + ".onion/", ["b" * 56 + ".onion"])
            assert caught.value.reason == "onion"
            assert names == []
        finally:
            await fetcher.close()

    wait(main())


def test_each_identity_has_a_login_of_its_own() -> None:
    one, other = isolated("socks5://127.0.0.1:9050", "forum"), isolated("socks5://127.0.0.1:9050", "board")
    assert urlsplit(one).username != urlsplit(other).username
    assert isolated("socks5://127.0.0.1:9050", "forum") == one
    assert "forum" not in one
    assert isolated("socks5://me:pw@127.0.0.1:9050", "forum") == "socks5://me:pw@127.0.0.1:9050"


def test_a_proxy_that_is_not_there_has_a_name() -> None:
    async def main() -> None:
        fetcher = Fetcher("watcher", 5, 1000)
        try:
            with pytest.raises(CrawlError) as caught:
                await fetcher.fetch("http://f.example/", ["f.example"], egress=f"socks5://127.0.0.1:{free_port()}")
            assert caught.value.reason == "proxy"
        finally:
            await fetcher.close()

    wait(main())


def test_a_request_that_goes_out_twice_is_charged_twice() -> None:
    """A kept connection that the server has closed: aiohttp asks again on a new one."""

    async def main() -> None:
        asked = 0

        async def page(request: web.Request) -> web.Response:
            nonlocal asked
            asked += 1
            if asked == 2:
                assert request.transport is not None
                request.transport.abort()
            return web.Response(text="hello")

        async with served(page) as there:
            fetcher = Fetcher("watcher", 5, 1000, {("127.0.0.1", there)})
            try:
                url = f"http://127.0.0.1:{there}/"
                assert (await fetcher.fetch(url, ["127.0.0.1"])).requests == 1
                again = await fetcher.fetch(url, ["127.0.0.1"])
                assert (again.requests, asked) == (2, 3)
            finally:
                await fetcher.close()

    asyncio.run(main())
