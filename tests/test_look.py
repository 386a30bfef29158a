"""Looks at pages that change: cheap readings, gaps, removals and layouts, on small sites of our own on loopback."""

import asyncio
import json
import xml.sax.saxutils
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web

from tests.fakes import PERSON, served, wait
from watcher.daemon import Daemon
from watcher.model import Alert, Post

ADDRESS = "118 North Hollowmere Road, Tanbridge"
START = 1_790_000_000.0
Answer = Callable[[web.Request], web.Response]


class Watch:
    """A daemon whose clock stands still between looks."""

    def __init__(self, daemon: Daemon, clock: list[float], root: str) -> None:
        self.daemon, self.clock, self.root = daemon, clock, root
        self.host = root.removeprefix("http://")

    async def look(self, seconds: float = 60.0) -> list[Alert]:
        """Look at every page; what would be sent because of it."""
        before = {a.id for a in await self.waiting()}
        self.clock[0] += seconds
        await self.daemon.rounds.once()
        return [a for a in await self.waiting() if a.id not in before]

    async def waiting(self) -> list[Alert]:
        return [w.alert for w in await self.daemon.store.outbox.due("team", 9e9, 1000)]


@asynccontextmanager
async def watch(
    folder: Path, answer: Answer, page: str, more: str = "", beside: Sequence[str] = ()
) -> AsyncIterator[tuple[Watch, list[str]]]:
    asked: list[str] = []

    async def serve(request: web.Request) -> web.Response:
        asked.append(str(request.rel_url))
        return answer(request)

    async with served(serve) as port:
        (folder / "people").mkdir()
        today = datetime.fromtimestamp(START, UTC).date()
        person = PERSON.replace("2026-11-01", str(today)).replace("2027-10-30", str(today + timedelta(days=300)))
        (folder / "people" / "wren.toml").write_text(person)
        path, root = folder / "watcher.toml", f"http://127.0.0.1:{port}"
        path.write_text(
            f'[people]\npath = "people"\n[crawl]\nallow_private = ["127.0.0.1:{port}"]\n[[sites]]\nname = "site"\npages = {json.dumps([root + one for one in (page, *beside)])}\n'
            f'every = "1s"\ngap = "10ms"\nrobots = "ignore"\nrobots_reason = "our own"\n{more}\n[[webhooks]]\nname = "team"\nformat = "slack"\nurl = "http://127.0.0.1:9/"\nallow_private = true\n'
        )
        clock = [START]
        daemon = Daemon(path, lambda: clock[0])
        daemon.dispatch.targets = {}
        try:
            await daemon.open()
            yield Watch(daemon, clock, root), asked
        finally:
            await daemon.close()


def moment(number: int) -> str:
    return (datetime(2026, 9, 1, tzinfo=UTC) + timedelta(minutes=number)).isoformat().replace("+00:00", "Z")


def toot(number: int, text: str = "hello") -> dict[str, object]:
    return {
        "id": str(number),
        "content": f"<p>{text}</p>",
        "created_at": moment(number),
        "account": {"acct": "a"},
        "url": f"https://m.example/@a/{number}",
    }


class Timeline:
    """A Mastodon timeline of five to a page, by its documentation."""

    def __init__(self) -> None:
        self.toots = [toot(n) for n in range(1, 6)]

    def __call__(self, request: web.Request) -> web.Response:
        rows = sorted(self.toots, key=lambda t: -int(str(t["id"])))
        since, until = int(request.query.get("since_id", 0)), int(request.query.get("max_id", 10**9))
        rows = [t for t in rows if since < int(str(t["id"])) < until][:5]
        return web.json_response(rows)


def test_a_timeline_is_read_from_its_last_post_on_and_back_through_a_gap(tmp_path: Path) -> None:
    async def main() -> None:
        timeline = Timeline()
        async with watch(tmp_path, timeline, "/api/v1/timelines/tag/x", "backfill = 3") as (seen, asked):
            await seen.look()
            await seen.look()
            assert asked[-1].endswith("since_id=5")
            timeline.toots += [toot(n) for n in range(6, 19)]
            timeline.toots[8] = toot(9, ADDRESS)
            alerts = await seen.look()
            assert [a.type for a in alerts] == ["watcher.alert.opened"]
            assert sum("max_id" in a for a in asked) >= 2
            assert not any("gap" in a.sight for a in alerts)

    wait(main())


def test_a_gap_that_cannot_be_closed_is_told(tmp_path: Path) -> None:
    posts = list(range(1, 6))

    def feed(_: web.Request) -> web.Response:
        items = "".join(
            f"<item><guid>{n}</guid><title>t{n}</title><description>{xml.sax.saxutils.escape('words ' * 5)}{n}</description>"
            f"<pubDate>{datetime.fromisoformat(moment(n)).strftime('%a, %d %b %Y %H:%M:%S +0000')}</pubDate></item>"
            for n in posts[-5:]
        )
        return web.Response(
            text=f'<?xml version="1.0"?><rss version="2.0"><channel><title>f</title>{items}</channel></rss>',
            content_type="application/rss+xml",
        )

    async def main() -> None:
        async with watch(tmp_path, feed, "/feed") as (seen, _):
            await seen.look()
            posts.extend(range(6, 9))
            assert await seen.look() == []
            posts.extend(range(9, 30))
            (alert,) = await seen.look()
            assert alert.sight == "gap"
            assert "was not seen" in alert.note

    wait(main())


def thread(numbers: list[int], dox: int) -> str:
    rows = "".join(
        f'<article class="message message--post" data-author="u{n}" data-content="post-{n}" id="js-post-{n}"><div class="message-userDetails"><h4 class="message-name"><a class="username">u{n}</a></h4></div>'
        f'<time class="u-dt" datetime="{moment(n)}">then</time><a href="/threads/1/post-{n}">#</a><article class="message-body"><div class="bbWrapper">{ADDRESS if n == dox else "words and words"}</div></article></article>'
        for n in numbers
    )
    return f'<html id="XF" data-app="public"><body>{rows}</body></html>'


def test_a_removed_post_is_news_after_two_good_looks_and_again_when_it_is_back(tmp_path: Path) -> None:
    numbers = [1, 2, 3, 4, 5]

    async def main() -> None:
        async with watch(
            tmp_path, lambda _: web.Response(text=thread(numbers, 3), content_type="text/html"), "/threads/1/"
        ) as (seen, _):
            (first,) = await seen.look()
            assert first.type == "watcher.alert.opened"
            numbers.remove(3)
            assert await seen.look() == []
            (gone,) = await seen.look()
            assert "No longer seen" in gone.note
            assert (await seen.daemon.store.incidents.all())[0].state == "open"
            assert await seen.look() == []
            numbers.insert(2, 3)
            (back,) = await seen.look()
            assert "there again" in back.note

    wait(main())


def test_a_page_that_loses_its_shape_is_degraded_not_empty(tmp_path: Path) -> None:
    page = [thread([1, 2, 3, 4], 0)]

    async def main() -> None:
        async with watch(tmp_path, lambda _: web.Response(text=page[0], content_type="text/html"), "/threads/1/") as (
            seen,
            _,
        ):
            await seen.look()
            assert seen.daemon.looker.health["site"].state == "clear"
            page[0] = page[0].replace("datetime=", "data-when=").replace(">then<", "><")
            await seen.look()
            health = seen.daemon.looker.health["site"]
            assert (health.state, health.reason) == ("degraded", "layout")
            page[0] = "<html><body>" + "<div class='c'><p>other words entirely</p></div>" * 9 + "</body></html>"
            await seen.look()
            assert seen.daemon.looker.health["site"].state == "degraded"

    wait(main())


def test_a_thread_that_is_gone_is_looked_for_twice(tmp_path: Path) -> None:
    there = [True]

    def site(request: web.Request) -> web.Response:
        if request.path == "/":
            row = '<div class="structItem structItem--thread js-threadListItem-7"><div class="structItem-title"><a href="/threads/x.7/">A thread</a></div></div>'
            return web.Response(
                text=f'<html id="XF" data-app="public"><body>{row}</body></html>', content_type="text/html"
            )
        if not there[0]:
            body = '<html id="XF" data-template="error"><body><div class="p-body-pageContent"><div class="blockMessage">The requested thread could not be found.</div></div></body></html>'
            return web.Response(text=body, status=404, content_type="text/html")
        return web.Response(text=thread([1, 2, 3], 2), content_type="text/html")

    async def main() -> None:
        async with watch(tmp_path, site, "/") as (seen, asked):
            opened = await seen.look()
            assert [a.type for a in opened] == ["watcher.alert.opened"]
            there[0] = False
            told = await seen.look() + await seen.look() + await seen.look()
            assert ["No longer seen" in a.note for a in told] == [True]
            assert asked.count("/threads/x.7/") == 3
            assert json.dumps([h.state for h in seen.daemon.looker.health.values()]) == '["clear"]'

    wait(main())


def test_configured_selectors_read_what_no_reader_knows(tmp_path: Path) -> None:
    rows = "".join(
        f'<p class="r" data-n="{n}"><b>user{n}</b><i>{moment(n)}</i><span>{ADDRESS if n == 2 else "words"}</span></p>'
        for n in (1, 2, 3)
    )
    select = 'select = { post = "p.r", id = "@data-n", author = "b", time = "i", body = "span" }'

    async def main() -> None:
        answer: Answer = lambda _: web.Response(text=f"<html><body>{rows}</body></html>", content_type="text/html")  # noqa: E731
        async with watch(tmp_path, answer, "/odd", select) as (seen, _):
            (alert,) = await seen.look()
            assert alert.posts == 1
            (row,) = seen.daemon.looker.pages.values()
            assert (row.posts, row.shape, row.newest) == (3, "configured:ta", moment(3))

    wait(main())


def test_a_board_of_unknown_software_is_followed_from_its_listing_alone(tmp_path: Path) -> None:
    """Without any selectors; what a thread lists below itself is not followed."""

    def row(number: int) -> str:
        return f'<tr><td><a href="/talk/{number}">A talk about matter number {number}</a></td><td>{moment(number)}</td></tr>'

    def board(request: web.Request) -> web.Response:
        number = int(request.path.rpartition("/")[2] or 0)
        listing = f"<table>{''.join(map(row, range(number * 10 + 1, number * 10 + 5)))}</table>"
        talk = "".join(
            f"<div class='turn'><b>user{n}</b> <i>{moment(n)}</i><p>{ADDRESS if number == n == 2 else 'words of no weight'}</p></div>"
            for n in range(4)
        )
        return web.Response(
            text=f"<html><body>{talk if number else ''}{listing}</body></html>", content_type="text/html"
        )

    async def main() -> None:
        async with watch(tmp_path, board, "/talk/0") as (seen, asked):
            alerts = [alert for _ in range(6) for alert in await seen.look()]
            assert [alert.posts for alert in alerts if alert.incident] == [1]
            assert set(asked) == {f"/talk/{n}" for n in range(5)}

    wait(main())


def test_a_new_session_at_each_look_makes_no_new_threads(tmp_path: Path) -> None:
    sessions = iter(range(1000))

    def board(request: web.Request) -> web.Response:
        sid = f"{next(sessions):032x}"
        row = "<li class='row'><a class='topictitle' href='/viewtopic.php?t={0}&amp;sid={1}'>A topic of number {0}</a><dd class='posts'>{0}</dd></li>"
        rows = "".join(row.format(number, sid) for number in (1, 2, 3))
        return web.Response(
            text=f"<html><body id='phpbb'><ul class='topiclist'>{rows}</ul></body></html>", content_type="text/html"
        )

    async def main() -> None:
        async with watch(tmp_path, board, "/viewforum.php?f=1") as (seen, asked):
            for _ in range(5):
                await seen.look()
            assert set(asked) == {"/viewforum.php?f=1", *(f"/viewtopic.php?t={number}" for number in (1, 2, 3))}

    wait(main())


def test_similar_threads_below_a_thread_change_nothing(tmp_path: Path) -> None:
    """Its further pages are read, its posts belong together, it goes on with its last page, and what it only names is not read."""
    said = {1: "Isolde Fairweather, Hollowmere Road", 2: "words of no weight", 3: "number 118"}

    def row(number: int) -> str:
        return f'<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/t.{number}/">A thread about {number}</a></div><div class="structItem-cell--meta"><dl><dd>{number}</dd></dl></div></div>'

    def post(number: int, text: str) -> str:
        return f'<article class="message message--post" data-author="a" data-content="post-{number}" id="js-post-{number}"><time datetime="{moment(number)}">x</time><div class="message-body"><div class="bbWrapper">{text}</div></div></article>'

    def pager(page: int) -> str:
        numbers = "".join(f'<li><a href="/threads/t.7/page-{n}">{n}</a></li>' for n in (1, 2, 3) if n != page)
        following = f'<a class="pageNav-jump--next" href="/threads/t.7/page-{page + 1}">Next</a>' if page < 3 else ""
        return f'<nav class="pageNav"><ul>{numbers}<li><span>{page}</span></li></ul>{following}</nav>'

    def board(request: web.Request) -> web.Response:
        page = int(request.path.rpartition("page-")[2]) if "page-" in request.path else 1
        body = row(7)
        if request.path.startswith("/threads/t.7/"):
            body = post(page * 10, said[page]) + pager(page) + "".join(map(row, range(100, 105)))
        return web.Response(text=f'<html id="XF"><body>{body}</body></html>', content_type="text/html")

    async def main() -> None:
        async with watch(tmp_path, board, "/forums/f.1/", "backfill = 2") as (seen, asked):
            for _ in range(6):
                await seen.look()
            assert set(asked) == {"/forums/f.1/", "/threads/t.7/", "/threads/t.7/page-2", "/threads/t.7/page-3"}
            (thread,) = (row for row in seen.daemon.looker.pages.values() if row.url.endswith("/threads/t.7/"))
            assert thread.last.endswith("/threads/t.7/page-3")
            (incident,) = await seen.daemon.store.incidents.all()
            assert incident.posts == 2

    wait(main())


def test_openers_on_a_catalog_belong_to_their_own_threads(tmp_path: Path) -> None:
    """Halves of an address in two threads make nothing; an opener and its own thread do."""
    openers = {7: "Isolde Fairweather, Hollowmere Road", 8: "house number 118"}
    replies = ["nothing here"]

    def board(request: web.Request) -> web.Response:
        def row(number: int, text: str, opener: int) -> dict[str, object]:
            return {"no": number, "resto": opener, "com": text, "time": 1_790_000_000 + number, "name": "Anonymous"}

        if request.path.endswith("catalog.json"):
            rows = [
                row(n, text, 0) | {"replies": len(replies), "last_modified": len(replies)}
                for n, text in openers.items()
            ]
            return web.json_response([{"page": 1, "threads": rows}])
        number = int(request.path.rpartition("/")[2].removesuffix(".json"))
        later = [row(20 + i, text, 7) for i, text in enumerate(replies)] if number == 7 else []
        return web.json_response({"posts": [row(number, openers[number], 0), *later]})

    async def main() -> None:
        async with watch(tmp_path, board, "/b/catalog.json", "backfill = 1") as (seen, _):
            alerts = await seen.look() + await seen.look()
            assert {str(a.severity) for a in alerts if a.incident} <= {"low", "medium"}
            incidents = await seen.daemon.store.incidents.all()
            assert len(incidents) == 1
            before = incidents[0].severity
            replies.append("number 118")
            await seen.look()
            await seen.look()
            fresh, old = await seen.daemon.store.incidents.all()
            assert (fresh.backlog, old.backlog) == (False, True)
            assert fresh.severity >= before

    wait(main())


def test_a_clock_that_jumps_stops_nothing(tmp_path: Path) -> None:
    """Back by a day, forth by a month, over the end of summer time: pages stay due, consent ends on its day, the gap is no alarm."""
    numbers = [1, 2, 3]

    async def main() -> None:
        answer: Answer = lambda _: web.Response(text=thread(numbers, 9), content_type="text/html")  # noqa: E731
        async with watch(tmp_path, answer, "/threads/1/") as (seen, asked):
            await seen.look()
            seen.clock[0] -= 86_400
            (host,) = seen.daemon.rounds.hosts()
            assert await seen.daemon.rounds.tick(host)
            assert len(asked) == 2
            assert not await seen.daemon.rounds.tick(host)
            seen.clock[0] += 30 * 86_400
            numbers.append(9)
            assert [a.type for a in await seen.look()] == ["watcher.alert.opened"]
            seen.clock[0] -= 3600
            assert await seen.daemon.rounds.tick(host)
            assert [p.codename for p in seen.daemon.people.persons] == ["wren"]
            seen.clock[0] = START + 301 * 86_400
            await seen.daemon.chores.consent()
            assert seen.daemon.people.persons == ()

    wait(main())


def test_a_feed_of_first_posts_is_known_as_one(tmp_path: Path) -> None:
    def feed(answers: bool) -> web.Response:
        items = "".join(
            f"<item><title>{'Re: a topic' if answers else f'topic {n}'}</title><link>https://f.example/threads/{n}/</link><guid>{n}</guid><description>words</description></item>"
            for n in range(10)
        )
        text = f'<?xml version="1.0"?><rss version="2.0"><channel><title>forum</title>{items}</channel></rss>'
        return web.Response(text=text, content_type="application/rss+xml")

    async def main(answers: bool, folder: Path) -> list[str]:
        folder.mkdir()
        async with watch(folder, lambda _: feed(answers), "/feed") as (seen, _):
            for _ in range(3):
                await seen.look()
            return [a.note for a in await seen.waiting() if a.sight == "clear:first-posts"]

    (told,) = asyncio.run(main(False, tmp_path / "first"))
    assert "answers are not seen there" in told
    assert asyncio.run(main(True, tmp_path / "all")) == []


def test_a_fault_in_the_middle_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    async def main() -> None:
        def answer(request: web.Request) -> web.Response:
            return web.Response(text=thread([1, 2, 3], 0), content_type="text/html")

        async with watch(tmp_path, answer, "/threads/1/", "[health]\ntries = 2") as (seen, _):
            # faults of the program, as any may be: it has lost a part of itself
            looker, watchlist = seen.daemon.looker, seen.daemon.looker.watchlist
            looker.watchlist = None  # type: ignore[assignment]
            assert [a.sight for a in await seen.look()] == ["degraded:fault"]  # once for all posts of a day
            assert await seen.look() == []
            looker.watchlist = watchlist
            fetcher, looker.fetcher = looker.fetcher, None  # type: ignore[assignment]
            for _ in range(3):
                seen.clock[0] += 60
                assert await seen.daemon.rounds.tick(next(iter(seen.daemon.rounds.hosts())))
            looker.fetcher = fetcher
            assert [a.sight for a in await seen.waiting() if a.type == "watcher.source.blind"][-1] == "blind:fault"
            await seen.look()
            assert looker.health["site"].state == "clear"

    wait(main())


def test_what_is_matched_while_a_new_watchlist_comes_is_matched_again(tmp_path: Path) -> None:
    robin = PERSON.replace('"wren"', '"robin"').replace("copperlynx88", "sablequartz417").replace("2026-11-01", "2026-09-01").replace("2027-10-30", "2027-03-01")  # fmt: skip

    async def main() -> None:
        async with watch(tmp_path, lambda _: web.Response(text=thread([1], 0)), "/threads/1/") as (seen, _):
            daemon = seen.daemon
            site = daemon.settings.sites[0]
            posts = [
                Post(str(n), "words of a long evening " * 4000 + "by sablequartz417", thread="7") for n in range(30)
            ]
            matching = asyncio.create_task(daemon.looker.heard(site, posts))
            (tmp_path / "people" / "robin.toml").write_text(robin)
            await daemon.reload()
            assert not matching.done()
            await matching
            assert await daemon.looker.heard(site, posts[:1]) == 1

    wait(main())
