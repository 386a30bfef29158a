"""Boards as a whole: from the front page or a catalog into threads, and pages whose posts have the same numbers, through the daemon."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tests.fakes import served, wait
from tests.test_look import ADDRESS, START, Watch, moment, watch
from watcher.model import CLEAR, Link, Post, Reading
from watcher.settings import Site
from watcher.store import PageRow
from watcher.watch import follow, turns
from watcher.watch.ready import targets_of

NOW = 1_790_000_000.0


def html(text: str) -> web.Response:
    return web.Response(text=f"<html><body>{text}</body></html>", content_type="text/html")


async def looks(seen: Watch) -> dict[str, int]:
    """Look at each known page once more; how many posts were new there."""
    seen.clock[0] += 60
    site, known = seen.daemon.settings.sites[0], list(seen.daemon.looker.pages.values())
    return {
        row.url.removeprefix(seen.root + "/"): (await seen.daemon.looker.look(site, row)).new_posts for row in known
    }


def test_pages_without_numbers_are_told_apart(tmp_path: Path) -> None:
    """What one page says is neither news nor an edit of what another one says, and each detail is told."""
    said = {"a.txt": f"Isolde Fairweather lives at {ADDRESS}", "b.txt": "Call Isolde Fairweather: +1 541 555 0133", "c": "words of no weight " * 20}  # fmt: skip

    def answer(request: web.Request) -> web.Response:
        text = said[request.path[1:]]
        return web.Response(text=text) if request.path.endswith("txt") else html(text)

    async def main() -> None:
        async with watch(tmp_path, answer, "/a.txt", beside=("/b.txt", "/c")) as (seen, _):
            assert set((await looks(seen)).values()) == {1}
            (incident,) = await seen.daemon.store.incidents.all()
            assert incident.posts == 2
            for _ in range(3):
                assert set((await looks(seen)).values()) == {0}

    wait(main())


def test_boards_that_count_from_one_are_told_apart(tmp_path: Path) -> None:
    def answer(request: web.Request) -> web.Response:
        board = request.path.split("/")[1]
        posts = [{"no": n, "resto": n > 1, "com": f"{board} says {n}", "time": 1_790_000_000 + n} for n in (1, 2, 3)]
        return web.json_response({"posts": posts})

    async def main() -> None:
        async with watch(tmp_path, answer, "/a/res/1.json", beside=("/b/res/2.json",)) as (seen, _):
            assert await looks(seen) == {"a/res/1.json": 3, "b/res/2.json": 3}
            assert await looks(seen) == {"a/res/1.json": 0, "b/res/2.json": 0}

    wait(main())


class Forum:
    """A small forum of XenForo's markup: a front page, boards, threads. A post has a number of its own on the whole site."""

    def __init__(self) -> None:
        self.boards: dict[int, dict[int, list[str]]] = {2: {20: ["hello"], 21: ["hello"]}, 3: {30: ["hello"]}}

    def answer(self, request: web.Request) -> web.Response:
        number = int("".join(filter(str.isdigit, request.path)) or 0)
        rows = self._front() if not number else self._board(number) if number in self.boards else self._thread(number)
        text = f'<html id="XF"><body>{rows}</body></html>'
        return web.Response(text=text, content_type="text/html")

    def _front(self) -> str:
        node = '<div class="node node--forum"><h3 class="node-title"><a href="/forums/b.{0}/">Board {0}</a></h3><div class="node-stats"><dl><dd>1</dd></dl><dl><dd>{1}</dd></dl></div></div>'
        return "".join(node.format(n, sum(map(len, board.values()))) for n, board in self.boards.items())

    def _board(self, number: int) -> str:
        row = '<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/t.{0}/">Thread {0}</a></div><div class="structItem-cell--meta"><dl><dd>{1}</dd></dl></div></div>'
        return "".join(row.format(n, len(posts)) for n, posts in self.boards[number].items())

    def _thread(self, number: int) -> str:
        post = '<article class="message message--post" data-author="a" data-content="post-{0}" id="js-post-{0}"><time datetime="{1}">x</time><div class="message-body"><div class="bbWrapper">{2}</div></div></article>'
        said = next(board[number] for board in self.boards.values() if number in board)
        return "".join(post.format(number * 100 + n, moment(n), text) for n, text in enumerate(said))


def test_a_front_page_leads_to_what_is_said_behind_it(tmp_path: Path) -> None:
    """Each board is read once, and again when the front page shows that something was written there, and so is each thread."""
    forum = Forum()

    async def main() -> None:
        async with watch(tmp_path, forum.answer, "/") as (seen, asked):
            assert await seen.look() == []
            assert sorted(asked) == ["/", "/forums/b.2/", "/forums/b.3/", "/threads/t.20/", "/threads/t.21/", "/threads/t.30/"]  # fmt: skip
            forum.boards[3][30].append(f"Isolde Fairweather, {ADDRESS}")
            due: list[str] = []
            seen.clock[0] += 30
            while found := seen.daemon.rounds.due(seen.host):
                site, row = found
                due.append(row.url.removeprefix(seen.root))
                await seen.daemon.looker.look(site, row)
            assert due == ["/", "/forums/b.3/", "/threads/t.30/"]
            (alert,) = await seen.waiting()
            assert alert.incident

    wait(main())


def test_a_feed_of_first_posts_leads_to_what_is_answered(tmp_path: Path) -> None:
    """What opens a thread is met twice, in the feed and in its thread, and told once."""
    forum = Forum()
    forum.boards[3][30] = [f"Isolde Fairweather, {ADDRESS}"]

    def answer(request: web.Request) -> web.Response:
        if request.path != "/feed":
            return forum.answer(request)
        item = "<item><title>Thread {0}</title><link>http://{2}/threads/t.{0}/</link><description>{3}</description><slash:comments>{1}</slash:comments></item>"
        threads = {n: posts for board in forum.boards.values() for n, posts in board.items()}
        items = "".join(item.format(n, len(posts), request.host, posts[0]) for n, posts in threads.items())
        text = (
            f'<rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel>{items}</channel></rss>'
        )
        return web.Response(text=text, content_type="application/rss+xml")

    async def main() -> None:
        async with watch(tmp_path, answer, "/feed") as (seen, asked):
            assert [alert.posts for alert in await seen.look() if alert.incident] == [1]
            assert sorted(asked) == ["/feed", "/threads/t.20/", "/threads/t.21/", "/threads/t.30/"]
            assert not [alert for alert in await seen.look() if alert.incident or "answers" in alert.note]
            forum.boards[2][20].append("Isolde Fairweather's phone is +1 541 555 0133")
            assert await looks(seen) == {"feed": 0, "threads/t.20/": 1, "threads/t.21/": 0, "threads/t.30/": 0}
            assert len(await seen.daemon.store.incidents.all()) == 2

    wait(main())


class Busy:
    """A board of XenForo's markup, three threads a page, the last answered first."""

    def __init__(self, threads: int) -> None:
        self.answers = dict.fromkeys(range(1, threads + 1), 1)

    def bump(self, *threads: int) -> None:
        for number in threads:
            self.answers[number] = self.answers.pop(number) + 1

    def answer(self, request: web.Request) -> web.Response:
        page, number = re.search(r"page-(\d+)", request.path), re.search(r"t\.(\d+)", request.path)
        text = self._thread(int(number[1])) if number else self._board(int(page[1]) if page else 1)
        return web.Response(text=f'<html id="XF"><body>{text}</body></html>', content_type="text/html")

    def _board(self, page: int) -> str:
        shown = list(reversed(self.answers))[(page - 1) * 3 : page * 3]
        row = '<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/t.{0}/">Thread {0}</a></div><div class="structItem-cell--meta"><dl><dd>{1}</dd></dl></div></div>'
        rows = "".join(row.format(n, self.answers[n]) for n in shown)
        return f'{rows}<a class="pageNav-jump pageNav-jump--next" href="/forums/b.1/page-{page + 1}">Next</a>'

    def _thread(self, number: int) -> str:
        return f'<article class="message message--post" data-author="a" data-content="post-{number}" id="js-post-{number}"><div class="message-body"><div class="bbWrapper">words {self.answers[number]}</div></div></article>'


def test_a_listing_all_of_which_changed_is_read_on(tmp_path: Path) -> None:
    """As far as there is news, and no further; what is behind it is read only then."""
    board = Busy(30)

    async def main() -> None:
        async with watch(tmp_path, board.answer, "/forums/b.1/") as (seen, asked):

            async def read() -> list[str]:
                asked.clear()
                told = [alert.sight for alert in await seen.look() if not alert.incident]
                return [*(path for path in asked if path.startswith("/forums/b.1/p")), *told]

            assert await read() == []  # the first look
            board.bump(28, 29)
            assert await read() == []  # the third is as it was
            board.bump(*range(30, 23, -1))
            behind = [f"/forums/b.1/page-{n}" for n in range(2, 7)]
            assert await read() == behind  # nobody knew what stands there
            assert {f"/threads/t.{n}/" for n in range(24, 31)} <= {*asked}
            assert await read() == []
            board.bump(*range(30, 23, -1))
            assert await read() == behind[:2]
            board.bump(*range(1, 31))
            assert await read() == [*behind, "gap"]
            board.bump(*range(1, 31))
            assert "gap" not in await read()  # told once a day

    wait(main())


def test_a_configured_thread_is_read_where_it_goes_on(tmp_path: Path) -> None:
    """Its last page as often as the page that was configured."""
    pages = [1, 2, 3]

    def answer(request: web.Request) -> web.Response:
        page = int(request.path.rpartition("page-")[2]) if "page-" in request.path else 1
        links = "".join(f'<li><a href="/threads/t.1/page-{n}">{n}</a></li>' if n != page else f"<li>{n}</li>" for n in pages)  # fmt: skip
        post = f'<article class="message message--post" data-author="a" data-content="post-{page}" id="js-post-{page}"><div class="message-body"><div class="bbWrapper">words {page}</div></div></article>'
        text = f'<html id="XF"><body><nav class="pageNav"><ul>{links}</ul></nav>{post}</body></html>'
        return web.Response(text=text, content_type="text/html")

    async def main() -> None:
        async with watch(tmp_path, answer, "/threads/t.1/") as (seen, asked):
            await seen.look()
            for last in ("/threads/t.1/page-3", "/threads/t.1/page-4"):
                asked.clear()
                seen.clock[0] += 5  # some intervals, but no hour
                while found := seen.daemon.rounds.due(seen.host):
                    await seen.daemon.looker.look(*found)
                assert sorted(asked) == ["/threads/t.1/", last]
                pages.append(4)
                await seen.daemon.looker.look(seen.daemon.settings.sites[0], seen.daemon.looker.pages["site", f"{seen.root}/threads/t.1/"])  # fmt: skip

    wait(main())


SITE = Site("site", ("b.example",), ("x",), "auto", (), 60.0, 1.0, 2, threads=True, egress="direct", identity="", robots="respect", robots_reason="")  # fmt: skip


@pytest.mark.parametrize(
    ("oldest", "change", "read"),
    [(5, {}, True), (-5, {}, False), (5, {"backlog": True}, False), (5, {"version": 1}, False), (5, {"known_until": 0.0}, False)],
)  # fmt: skip
def test_a_thread_is_read_back_to_what_was_known(oldest: int, change: dict[str, Any], read: bool) -> None:
    """While nobody looked, more was written in a thread than its last page shows."""
    until = datetime.fromisoformat(moment(0)).timestamp()
    last = replace(follow.new_page("site", "http://b.example/t/1?page=9", NOW), thread="http://b.example/t/1", **{"known_until": until, **change})  # fmt: skip
    posts = tuple(Post(str(n), "words", posted_at=moment(n)) for n in range(oldest, 20))
    reading = Reading("forum", CLEAR, posts, (Link("http://b.example/t/1?page=8", "prev"),))
    found = follow.rows(SITE, last, reading, {("site", last.url): last}, NOW)
    assert [row.url for row in found] == (["http://b.example/t/1?page=8"] if read else [])
    assert all(row.known_until == until and row.thread == last.thread for row in found)
    assert follow.rows(SITE, last, reading, {("site", row.url): row for row in found}, NOW) == []


@pytest.mark.parametrize("newest_first", [False, True])
def test_a_thread_goes_on_where_its_newest_posts_are(newest_first: bool) -> None:
    root = follow.new_page("site", "http://b.example/t/1", NOW)
    root = replace(root, thread=root.url, last=root.url, marks={"listing": "3"}, depth=2, pending=None)
    posts = tuple(Post(str(n), "words", posted_at=moment(-n if newest_first else n)) for n in range(5))
    further = Link("http://b.example/t/1?page=2", "next"), Link("http://b.example/t/1?page=9", "last")
    found = follow.rows(SITE, root, Reading("forum", CLEAR, posts, further), {("site", root.url): root}, NOW)
    rows = {("site", root.url): root} | {(row.site, row.url): row for row in found}
    assert ("site", further[0].url) in rows  # its history
    listing = replace(follow.blank("site", "http://b.example/"), configured=True, read_at=NOW, version=1)
    news = follow.rows(SITE, listing, Reading("forum", CLEAR, (), (Link(root.url, "thread", mark="4"),)), rows, NOW + 9)
    due = next(row.url for row in news if row.pending == NOW + 9 or row.url != root.url)
    assert due == (root.url if newest_first else further[1].url)


def test_what_is_new_comes_before_what_was_there_before_the_watch(tmp_path: Path) -> None:
    board = Busy(3)

    async def main() -> None:
        async with watch(tmp_path, board.answer, "/forums/b.1/") as (seen, _):

            async def read() -> str:
                due = seen.daemon.rounds.due(seen.host)
                assert due is not None
                await seen.daemon.looker.look(*due)
                return due[1].url.removeprefix(seen.root)

            seen.clock[0] += 2
            assert await read() == "/forums/b.1/"
            first = await read()
            board.bump(int(first.strip("/").rpartition(".")[2]))
            seen.clock[0] += 2
            assert [await read() for _ in range(2)] == ["/forums/b.1/", first]
            assert {await read(), await read()} == {f"/threads/t.{n}/" for n in (1, 2, 3)} - {first}

    wait(main())


def test_a_changed_thread_that_fails_once_is_read_soon(tmp_path: Path) -> None:
    """And not only when its quiet hours come; one that goes on failing, or shows a wall, is not asked for again and again."""
    board, status = Busy(3), [200]

    def answer(request: web.Request) -> web.Response:
        if request.path.startswith("/threads/") and status[0] != 200:
            return web.Response(text="<html><title>Error</title></html>", status=status[0], content_type="text/html")
        return board.answer(request)

    async def main() -> None:
        async with watch(tmp_path, answer, "/forums/b.1/") as (seen, asked):
            await seen.look()

            async def read(code: int, *later: int) -> list[str]:
                """What is asked for in a minute once a thread changed, while threads answer so at first, and so later."""
                board.bump(1)
                status[:] = [code, *later]
                asked.clear()
                for _ in range(5):
                    seen.clock[0] += 10
                    while due := seen.daemon.rounds.due(seen.host):
                        await seen.daemon.looker.look(*due)
                        if len(status) > 1 and due[1].url.endswith("t.1/"):
                            status.pop(0)
                return [path for path in asked if path != "/forums/b.1/"]

            assert await read(502, 200) == ["/threads/t.1/"] * 2
            assert await read(503) == ["/threads/t.1/"] * turns.TRIES
            assert await read(403) == ["/threads/t.1/"]
            assert await read(200) == ["/threads/t.1/"]

    wait(main())


def test_a_thread_that_lost_its_last_page_goes_on_with_the_one_before(tmp_path: Path) -> None:
    """Posts were deleted, so that its third page is none any more; then somebody writes on the second."""
    pages, answers = [3], [7]

    def answer(request: web.Request) -> web.Response:
        page = int(request.path.rpartition("page-")[2]) if "page-" in request.path else 1
        if page > pages[0]:
            return web.Response(text="<html><body>not found</body></html>", status=404, content_type="text/html")
        numbers = range(1, pages[0] + 1)
        links = "".join(f'<li><a href="/threads/t.1/page-{n}">{n}</a></li>' if n != page else f"<li>{n}</li>" for n in numbers)  # fmt: skip
        post = f'<article class="message message--post" data-author="a" data-content="post-{page}" id="js-post-{page}"><div class="message-body"><div class="bbWrapper">words {page}</div></div></article>'
        row = f'<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/t.1/">A thread</a></div><div class="structItem-cell--meta"><dl><dd>{answers[0]}</dd></dl></div></div>'
        text = f'<html id="XF"><body>{post + links if "threads" in request.path else row}</body></html>'
        return web.Response(text=text.replace(links, f"<nav class=pageNav><ul>{links}</ul></nav>"), content_type="text/html")  # fmt: skip

    async def main() -> None:
        async with watch(tmp_path, answer, "/forums/f.1/") as (seen, asked):
            for count, last, answered in ((3, 3, 7), (2, 3, 6), (2, 2, 7), (2, 2, 8)):
                pages[0], answers[0] = count, answered
                asked.clear()
                await _while_due(seen, 5)
                await _while_due(seen, 5)
                assert f"/threads/t.1/page-{last}" in asked, (count, asked)

    async def _while_due(seen: Watch, seconds: float) -> None:
        seen.clock[0] += seconds
        while due := seen.daemon.rounds.due(seen.host):
            await seen.daemon.looker.look(*due)

    wait(main())


@pytest.mark.parametrize(
    ("written", "old"),
    [
        (START - 3600, True),
        (START + 90, False),  # after the listing was read for the first time, which is 60 seconds after the start
        (START + 30, True),
    ],
)
def test_what_is_written_during_a_first_round_is_new(tmp_path: Path, written: float, old: bool) -> None:
    """It is not one more of the findings that were there before the watch, and calls again if nobody answers."""
    when = datetime.fromtimestamp(written, UTC).isoformat()

    def answer(request: web.Request) -> web.Response:
        row = '<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/t.1/">A thread</a></div></div>'
        post = f'<article class="message message--post" data-author="a" data-content="post-5" id="js-post-5"><time class="u-dt" datetime="{when}">x</time><div class="message-attribution"><time datetime="{when}">x</time></div><div class="message-body"><div class="bbWrapper">Isolde Fairweather, {ADDRESS}</div></div></article>'
        text = f'<html id="XF"><body>{post if "threads" in request.path else row}</body></html>'
        return web.Response(text=text, content_type="text/html")

    async def main() -> None:
        async with watch(tmp_path, answer, "/forums/f.1/") as (seen, _):
            seen.clock[0] += 60
            for row in (seen.root + "/forums/f.1/", seen.root + "/threads/t.1/"):
                await seen.daemon.looker.look(seen.daemon.settings.sites[0], seen.daemon.looker.pages["site", row])
                seen.clock[0] += 60
            (incident,) = await seen.daemon.store.incidents.all()
            assert incident.backlog is old

    wait(main())


def test_what_two_listings_say_of_a_thread_is_no_news(tmp_path: Path) -> None:
    """Each says it in its own way, and a thread is read again when one of them says something new."""
    forum = Forum()

    def answer(request: web.Request) -> web.Response:
        links = "".join(f'<a href="/threads/t.{n}/post-{n}0{len(p)}">Thread {n}</a>' for b in forum.boards.values() for n, p in b.items())  # fmt: skip
        portal = web.Response(text=f'<html id="XF"><body>{links}</body></html>', content_type="text/html")
        return portal if request.path == "/newest" else forum.answer(request)

    async def main() -> None:
        async with watch(tmp_path, answer, "/forums/b.2/", beside=["/newest"]) as (seen, _):
            await seen.look()
            pages, site = seen.daemon.looker.pages, seen.daemon.settings.sites[0]

            async def waiting() -> list[str]:
                """The threads that wait to be read once both listings were."""
                for path in ("/forums/b.2/", "/newest"):
                    await seen.daemon.looker.look(site, pages["site", seen.root + path])
                return [row.url.removeprefix(seen.root) for row in pages.values() if row.pending is not None]

            assert [await waiting() for _ in range(3)] == [[], [], []]
            forum.boards[2][21].append("more")
            assert await waiting() == ["/threads/t.21/"]

    wait(main())


def test_a_link_to_a_post_without_its_thread_is_read_once(tmp_path: Path) -> None:
    """What comes later has links of its own."""
    posts = [1, 2, 3]

    def answer(request: web.Request) -> web.Response:
        number = request.query.get("p", "")
        links = "".join(f'<a href="/viewtopic.php?p={n}#p{n}">A post of number {n}</a>' for n in posts)
        body = f'<div class="post" id="p{number}"><div class="content">words {number}</div></div>' if number else links
        return web.Response(text=f"<html><body id=phpbb>{body}</body></html>", content_type="text/html")

    async def main() -> None:
        async with watch(tmp_path, answer, "/search.php?id=new") as (seen, asked):
            for _ in range(3):
                await seen.look()
            posts.append(4)
            await seen.look()
            assert sorted(asked) == ["/search.php?id=new"] * 4 + [f"/viewtopic.php?p={n}" for n in posts]

    wait(main())


def test_threads_on_another_host_are_told(tmp_path: Path) -> None:
    rows = "".join(f'<li class="row"><a class="topictitle" href="https://elsewhere.example/viewtopic.php?t={n}">A topic of number {n}</a></li>' for n in (1, 2, 3))  # fmt: skip

    async def main() -> None:
        async with watch(tmp_path, lambda _: html(f"<div id=phpbb class=x>{rows}</div>powered by phpBB"), "/") as (seen, asked):  # fmt: skip
            await seen.look()
            assert asked == ["/"]
            assert str(seen.daemon.looker.health["site"].state) == "degraded"
            assert seen.daemon.looker.health["site"].reason == "elsewhere"

    wait(main())


def test_what_is_forgotten_is_what_has_been_quiet_for_longest() -> None:
    def page(name: str, changed: float, **more: Any) -> PageRow:
        return replace(follow.blank("site", name), changed=changed, read_at=NOW, thread=name, **more)

    many = [page(f"t{n}", NOW - n) for n in range(turns.MOST_PAGES - 1)]
    old = page("old", 1.0)
    further = page("old page 2", NOW + 1)
    further = replace(further, thread="old")
    assert turns.surplus([*many, old], NOW) == []
    assert turns.surplus([*many, old, page("new", NOW + 1)], NOW) == [old]
    assert turns.surplus([*many, old, further], NOW) == [many[-1]]  # a thread is as young as its youngest page
    kept = [page("board", 0.0, listing=True), page("own", 0.0, configured=True), page("due", 0.0, pending=1.0)]
    assert turns.surplus([*many, old, *kept], NOW) == []


def test_a_thread_that_has_long_been_gone_is_forgotten() -> None:
    gone = replace(follow.blank("site", "t"), presence=follow.GONE, read_at=NOW)
    assert turns.surplus([gone], NOW + turns.GONE_FOR) == []
    assert turns.surplus([gone], NOW + turns.GONE_FOR + 1) == [gone]


def test_a_thread_that_was_told_of_is_not_forgotten_and_the_others_are_for_good(tmp_path: Path) -> None:
    forum = Forum()
    forum.boards[3][30] = [f"Isolde Fairweather, {ADDRESS}"]

    async def main() -> None:
        async with watch(tmp_path, forum.answer, "/") as (seen, _):
            await seen.look()
            pages = seen.daemon.looker.pages
            for key, row in pages.items():
                if "threads" in row.url:
                    pages[key] = replace(row, presence=follow.GONE)
            seen.clock[0] += turns.GONE_FOR + 100
            await seen.daemon._forget()
            left = {"/", "/forums/b.2/", "/forums/b.3/", "/threads/t.30/"}
            assert {row.url.removeprefix(seen.root) for row in pages.values()} == left
            assert {row.url.removeprefix(seen.root) for row in await seen.daemon.store.books.pages()} == left

    wait(main())


def test_once_sends_what_it_finds_before_it_has_read_everything(tmp_path: Path) -> None:
    """A first round of a large board takes hours."""
    board, sent_after = Busy(6), list[int]()

    def answer(request: web.Request) -> web.Response:
        if "/threads/" in request.path and not sent_after:
            post = f'<article class="message message--post" data-author="a" data-content="post-99" id="js-post-99"><div class="message-body"><div class="bbWrapper">Isolde Fairweather, {ADDRESS}, somebody shoot her</div></div></article>'
            return web.Response(text=f'<html id="XF"><body>{post}</body></html>', content_type="text/html")
        return board.answer(request)

    async def main() -> None:
        async with watch(tmp_path, answer, "/forums/b.1/") as (seen, asked):

            async def sink(_: web.Request) -> web.Response:
                sent_after.append(len(asked))
                return web.Response(text="ok")

            async with served(sink) as port:
                target, settings = next(iter(dict(targets_of(seen.daemon.settings)).values()))
                seen.daemon.dispatch.targets = {"team": (replace(target, url=f"http://127.0.0.1:{port}/"), settings)}
                seen.clock[0] += 60
                await seen.daemon.rounds.once()
                assert sent_after[0] < len(asked)

    wait(main())


@pytest.mark.parametrize("conditional", [False, True])
def test_what_still_stands_is_no_news_after_the_retention(tmp_path: Path, conditional: bool) -> None:
    """A page that is read for months shows posts that were judged long ago, also where it says that it has not changed."""
    post = f'<html id="XF"><body><article class="message message--post" data-author="a" data-content="post-5" id="js-post-5"><div class="message-body"><div class="bbWrapper">Isolde Fairweather, {ADDRESS}</div></div></article></body></html>'

    more: list[str] = []

    def answer(request: web.Request) -> web.Response:
        tag = {"ETag": f'"{len(more)}"'} if conditional else {}
        if conditional and request.headers.get("If-None-Match") == tag["ETag"]:
            return web.Response(status=304, headers=tag)
        return web.Response(text=post + "".join(more), content_type="text/html", headers=tag)

    async def main() -> None:
        async with watch(tmp_path, answer, "/threads/1/") as (seen, _):
            assert [alert.type for alert in await seen.look() if alert.incident] == ["watcher.alert.opened"]
            for _ in range(40):
                assert not [alert for alert in await seen.look(5 * 86_400.0) if alert.incident]
                await seen.daemon._retire()
            more.append("<p>a word beside the posts</p>")
            assert not [alert for alert in await seen.look() if alert.incident]

    wait(main())
