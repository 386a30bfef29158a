"""A site of several pages: what is out of sight is told once, whatever else of the site can be seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from aiohttp import web

from tests.fakes import wait
from tests.test_look import Watch, watch

LOGIN = '<html><head><title>Log in</title></head><body><form action="/login" method="post"><p>You must be logged in to do that.</p><input name="user"><input type="password" name="pass"></form></body></html>'
Answer = Callable[[int], web.Response]


def page(text: str, status: int = 200) -> web.Response:
    return web.Response(text=text, status=status, content_type="text/html")


def post(number: int) -> str:
    return f'<html id="XF"><body><article class="message message--post" data-author="a" data-content="post-{number}" id="js-post-{number}"><div class="message-body"><div class="bbWrapper">words of no weight</div></div></article></body></html>'


class Board:
    """A listing of some threads that anybody may read, and threads that answer as they are told to."""

    def __init__(self, thread: Answer, threads: int = 6) -> None:
        self.thread, self.threads = thread, threads

    def answer(self, request: web.Request) -> web.Response:
        number = int("".join(filter(str.isdigit, request.path)) or 0)
        if number:
            return self.thread(number)
        row = '<div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/t.{0}/">Thread {0}</a></div><div class="structItem-cell--meta"><dl><dd>{0}</dd></dl></div></div>'
        return page(f'<html id="XF"><body>{"".join(map(row.format, range(1, 1 + self.threads)))}</body></html>')


async def told(seen: Watch, looks: int) -> list[str]:
    """What was said of the site in so many looks at each of its pages."""
    out = []
    for _ in range(looks):
        out += [f"{alert.type.rpartition('.')[2]} {alert.sight}" for alert in await seen.look()]
    return out


def test_a_page_behind_a_login_is_told_though_another_is_clear(tmp_path: Path) -> None:
    closed = [True]

    def answer(request: web.Request) -> web.Response:
        return page(LOGIN) if closed[0] and request.path == "/threads/2/" else page(post(1))

    async def main() -> None:
        async with watch(tmp_path, answer, "/threads/1/", beside=["/threads/2/"]) as (seen, _):
            assert await told(seen, 2) == []
            assert await told(seen, 6) == ["blind blind:login"]
            (status,) = (await seen.daemon.answers.status({}))["sites"]
            assert (status["sight"], status["unseen_threads"]) == ("blind", 0)
            assert status["unseen_pages"] == [{"page": 2, "sight": "blind:login"}]
            closed[0] = False
            assert await told(seen, 3) == ["recovered blind:login"]

    wait(main())


@pytest.mark.parametrize("threads", [1, 2, 6])
def test_threads_behind_a_login_are_told_though_their_listing_is_clear(tmp_path: Path, threads: int) -> None:
    board = Board(lambda _: page(LOGIN), threads)

    async def main() -> None:
        async with watch(tmp_path, board.answer, "/") as (seen, _):
            assert await told(seen, 6) == ["blind blind:login"]
            board.thread = lambda number: page(post(number))
            assert await told(seen, 3) == ["recovered blind:login"]

    wait(main())


def test_some_closed_threads_among_others_are_no_outage(tmp_path: Path) -> None:
    board = Board(lambda number: page(LOGIN) if number in {2, 5} else page(post(number)))

    async def main() -> None:
        async with watch(tmp_path, board.answer, "/") as (seen, _):
            assert await told(seen, 8) == []
            (status,) = (await seen.daemon.answers.status({}))["sites"]
            assert (status["sight"], status["unseen_threads"], status["unseen_pages"]) == ("clear", 2, [])

    wait(main())


def test_a_listing_whose_links_lead_nowhere_is_told(tmp_path: Path) -> None:
    board = Board(lambda _: page("<html><body>404 not found</body></html>", 404))

    async def main() -> None:
        async with watch(tmp_path, board.answer, "/") as (seen, _):
            assert await told(seen, 4) == ["blind blind:removed"]

    wait(main())


def test_threads_that_are_removed_one_by_one_are_no_outage(tmp_path: Path) -> None:
    board = Board(lambda number: page(post(number)))

    async def main() -> None:
        async with watch(tmp_path, board.answer, "/") as (seen, _):
            assert await told(seen, 2) == []
            board.thread = lambda _: page("<html><body>404 not found</body></html>", 404)
            assert await told(seen, 4) == []

    wait(main())
