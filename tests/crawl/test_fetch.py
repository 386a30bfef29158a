"""Fetching from hostile servers on loopback: every outcome has a name, and nothing private is reached."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from tests.fakes import Handler, served
from watcher.crawl import guard, robots
from watcher.crawl.fetch import Fetcher, Validators
from watcher.errors import CrawlError, Refused

HOSTS = ("127.0.0.1",)
CAP = 200_000


@asynccontextmanager
async def site(handler: Handler, timeout: float = 2.0) -> AsyncIterator[tuple[Fetcher, str]]:
    async with served(handler) as port:
        fetcher = Fetcher("watcher-test", timeout, CAP, frozenset({("127.0.0.1", port)}))
        try:
            yield fetcher, f"http://127.0.0.1:{port}"
        finally:
            await fetcher.close()


def outcome(handler: Handler, path: str = "/") -> str:
    async def main() -> str:
        async with site(handler) as (fetcher, base):
            try:
                got = await fetcher.fetch(base + path, HOSTS)
            except CrawlError as error:
                return f"{error.reason}{' and an address' * ('127.0.0.1' in str(error))}"
            assert got.document is not None
            return f"{got.document.status} {len(got.document.body)} {'cut' if got.document.truncated else 'whole'}"

    return asyncio.run(main())


async def _bomb(_: web.Request) -> web.Response:
    return web.Response(
        body=gzip.compress(b"0" * 50_000_000), headers={"Content-Encoding": "gzip", "Content-Type": "text/html"}
    )


async def _elsewhere(_: web.Request) -> web.Response:
    raise web.HTTPFound("http://other.example/")


async def _private(_: web.Request) -> web.Response:
    raise web.HTTPFound("http://127.0.0.1:1/")


async def _round(request: web.Request) -> web.Response:
    raise web.HTTPFound(request.path + "x")


async def _drip(request: web.Request) -> web.StreamResponse:
    answer = web.StreamResponse()
    await answer.prepare(request)
    for _ in range(100):
        await answer.write(b"x")
        await asyncio.sleep(0.1)
    return answer


async def _short(request: web.Request) -> web.StreamResponse:
    answer = web.StreamResponse(headers={"Content-Length": "1000"})
    await answer.prepare(request)
    await answer.write(b"only this")
    assert request.transport is not None
    request.transport.close()
    return answer


async def _header(_: web.Request) -> web.Response:
    return web.Response(headers={"X-Long": "y" * 100_000})


async def _good(_: web.Request) -> web.Response:
    return web.Response(text="hello")


@pytest.mark.parametrize(
    ("handler", "expected"),
    [
        (_good, "200 5 whole"),
        (_bomb, f"200 {CAP} cut"),
        (_elsewhere, "moved"),
        (_private, "private"),
        (_round, "redirects"),
        (_drip, "timeout"),
        (_short, "cut"),
        (_header, "protocol"),
    ],
)
def test_each_outcome_has_a_name(handler: Handler, expected: str) -> None:
    assert outcome(handler) == expected


FORMS = [
    "http://127.0.0.1:{p}/", "http://localhost:{p}/", "http://[::1]:{p}/", "http://[::ffff:127.0.0.1]:{p}/", "http://[::ffff:7f00:1]:{p}/", "http://0.0.0.0:{p}/", "http://[::]:{p}/", "http://2130706433:{p}/", "http://127.1:{p}/",
    "http://0x7f.1:{p}/", "http://017700000001:{p}/", "http://①②⑦.⓪.⓪.①:{p}/", "http://[64:ff9b::7f00:1]:{p}/", "http://[2002:7f00:1::]:{p}/", "http://127.0.0.1.:{p}/", "http://user@127.0.0.1:{p}/", "http://LOCALHOST:{p}/", "http://[::127.0.0.1]:{p}/",
    "http://169.254.169.254/", "http://[fe80::1%25lo]:{p}/",
]  # fmt: skip


def test_no_form_of_address_reaches_loopback() -> None:
    reached: list[str] = []

    async def tell(request: web.Request) -> web.Response:
        reached.append(request.host)
        return web.Response(text="secret")

    async def main() -> None:
        async with site(tell) as (_, base):
            port = int(base.rpartition(":")[2])
            fetcher = Fetcher("watcher-test", 2.0, CAP)
            try:
                for form in FORMS:
                    url = form.format(p=port)
                    from yarl import URL

                    host = URL(url).host or ""
                    with pytest.raises(CrawlError):
                        await fetcher.fetch(url, (host.lower(), host, "127.0.0.1", "localhost"))
            finally:
                await fetcher.close()

    asyncio.run(main())
    assert reached == []


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1", True),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
        ("2001:0:1::", False),
        ("224.0.0.1", False),
        ("fe80::1%lo", False),
        ("nonsense", False),
    ],
)
def test_public_addresses(address: str, *, public: bool) -> None:
    assert guard.is_public(address) is public


def test_a_second_look_is_a_conditional_one() -> None:
    asked: list[str | None] = []

    async def tagged(request: web.Request) -> web.Response:
        asked.append(request.headers.get("If-None-Match"))
        return web.Response(status=304) if asked[-1] == '"a"' else web.Response(text="x", headers={"ETag": '"a"'})

    async def main() -> None:
        async with site(tagged) as (fetcher, base):
            first = await fetcher.fetch(base + "/", HOSTS)
            second = await fetcher.fetch(base + "/", HOSTS, first.validators)
            assert second.document is None
            third = await fetcher.fetch(base + "/other", HOSTS, first.validators)
            assert third.document is not None

    asyncio.run(main())
    assert asked == [None, '"a"', None]


def test_cookies_and_referrers_are_never_sent() -> None:
    seen: list[set[str]] = []

    async def nosy(request: web.Request) -> web.Response:
        seen.append({k.lower() for k in request.headers})
        answer = web.Response(text="x")
        answer.set_cookie("id", "1")
        return answer

    async def main() -> None:
        async with site(nosy) as (fetcher, base):
            for _ in range(2):
                await fetcher.fetch(base + "/", HOSTS)

    asyncio.run(main())
    assert seen[0] == seen[1]
    assert not seen[1] & {"cookie", "referer"}


@pytest.mark.parametrize("url", ["ftp://a.example/", "file:///etc/passwd", "http://b.example/", "http://abc.onion/"])
def test_what_is_refused_before_any_name_is_looked_up(url: str) -> None:
    async def main() -> None:
        fetcher = Fetcher("x", 1.0, CAP)
        with pytest.raises(Refused):
            await fetcher.fetch(url, ("a.example", "abc.onion"))
        await fetcher.close()

    asyncio.run(main())


def test_retry_after_in_both_forms() -> None:
    async def later(_: web.Request) -> web.Response:
        return web.Response(status=429, headers={"Retry-After": "120"})

    async def main() -> None:
        async with site(later) as (fetcher, base):
            assert (await fetcher.fetch(base + "/", HOSTS, Validators())).retry_after == 120.0

    asyncio.run(main())
    from watcher.crawl.fetch import retry_after

    assert retry_after({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0.0
    assert retry_after({"Retry-After": "soon"}) is None


def test_robots() -> None:
    rules = robots.read(
        200, b"User-agent: *\nDisallow: /private\nCrawl-delay: 7\n\nUser-agent: watcher\nDisallow: /no\n", 0.0
    )
    assert rules.allows("http://a.example/ok")
    assert not rules.allows("http://a.example/no")
    assert rules.delay == 7.0
    assert robots.read(404, b"", 0.0).allows("http://a.example/")
    assert not robots.read(503, b"", 0.0).allows("http://a.example/")


def test_a_redirect_is_not_followed_where_robots_forbids() -> None:
    async def home(request: web.Request) -> web.Response:
        if request.path == "/private":
            return web.Response(text="hello")
        raise web.HTTPFound("/private")

    async def main() -> None:
        async with site(home) as (fetcher, base):
            assert (await fetcher.fetch(base + "/", HOSTS)).requests == 2
            with pytest.raises(Refused) as caught:
                await fetcher.fetch(base + "/", HOSTS, permits=lambda url: "/private" not in url)
            assert caught.value.reason == "robots"

    asyncio.run(main())
