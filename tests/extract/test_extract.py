"""Each software in its own markup, written by us; walls; hostile pages; the fuzz's short run."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import pauses
from watcher import dates, extract
from watcher.errors import ExtractError
from watcher.extract.page import Page, plain
from watcher.model import Document, Reading
from watcher.workers import Workers


def read(body: str | bytes, status: int = 200, **headers: str) -> Reading:
    raw = body.encode() if isinstance(body, str) else body
    return extract.read(Document(raw, status=status, headers=headers))


GOLDEN = Path(__file__).parent / "golden"
"""A folder for each software: pages in its markup, written by us, each with the posts that stand in it (N.want.json)."""


def pages() -> Iterator[tuple[str, Path]]:
    """Each golden page with its software."""
    for want in sorted(GOLDEN.glob("*/*.want.json")):
        number = want.name.partition(".")[0]
        yield from ((want.parent.name, f) for f in want.parent.glob(f"{number}.*") if f != want)


def test_every_software_has_a_page_here() -> None:
    assert {software for software, _ in pages()} == set(extract.ORDER)


@pytest.mark.parametrize(("software", "file"), list(pages()), ids=lambda v: v.name if isinstance(v, Path) else v)
def test_a_page_of_each_software(software: str, file: Path) -> None:
    reading = read(file.read_bytes())
    assert reading.software == software
    assert str(reading.sight) == "clear"
    want = json.loads(file.with_name(f"{file.stem}.want.json").read_text(encoding="utf-8"))
    found = [{"id": p.number, "author": p.author, "posted_at": p.posted_at, "text": p.text} for p in reading.posts]
    assert found == want


def test_quotes_and_what_stands_beside() -> None:
    post = read((GOLDEN / "xenforo" / "1.html").read_bytes()).posts[0]
    assert post.quotes == ("Bob said: no",)
    assert read((GOLDEN / "vichan" / "1.json").read_bytes()).posts[0].extras[0].text == "12_oak.jpg"


def test_a_listing_gives_links() -> None:
    body = '<html id="XF"><body><div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/a.1/">A</a></div><div class="structItem-cell--meta"><dl><dd>4</dd></dl></div></div></body></html>'
    reading = read(body)
    assert str(reading.sight) == "clear"
    assert [(link.url, link.kind, link.title, link.mark) for link in reading.links] == [
        ("/threads/a.1/", "thread", "A", "4")
    ]


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("./viewtopic.php?p=9&sid=005caa01d7b47b4a6126eeecf578c523#p9", "https://b.example/viewtopic.php?p=9#p9"),
        ("viewtopic.php?sid=005caa01d7b47b4a6126eeecf578c523&t=9", "https://b.example/viewtopic.php?t=9"),
        ("index.php?PHPSESSID=6dd330dfb39e95caf73f349c187597ed&topic=3.15", "https://b.example/index.php?topic=3.15"),
        ("index.php?PHPSESSID=6dd330dfb39e95caf73f349c187597ed;topic=3.15", "https://b.example/index.php?topic=3.15"),
        ("showthread.php?s=03ba67d9ff8d5d12b48b2f4b75944915&t=9", "https://b.example/showthread.php?t=9"),
        ("forum.do;jsessionid=A1B2C3D4E5F60718?id=9", "https://b.example/forum.do?id=9"),
        ("search.php?s=harbour&sid=9", "https://b.example/search.php?s=harbour&sid=9"),
    ],
)
def test_no_session_rides_in_a_link(href: str, link: str) -> None:
    assert Page(Document(b"<p>x</p>", url="https://b.example/")).link(href) == link


@pytest.mark.parametrize(
    ("base", "link"),
    [
        ("", "https://b.example/forums/f.1/threads/t.7/"),
        ('<base href="https://b.example/">', "https://b.example/threads/t.7/"),
        ('<base href="/community/">', "https://b.example/community/threads/t.7/"),
        ("<base target='_top'>", "https://b.example/forums/f.1/threads/t.7/"),
        ('<base href="http://[">', "https://b.example/forums/f.1/threads/t.7/"),
    ],
)
def test_links_are_relative_to_what_the_page_names(base: str, link: str) -> None:
    body = f"<html><head>{base}</head><body>words</body></html>"
    assert Page(Document(body.encode(), url="https://b.example/forums/f.1/")).link("threads/t.7/") == link


PAGER = '<html id="XF"><body><article class="message message--post" data-author="a" id="js-post-1"><div class="message-body"><div class="bbWrapper">words</div></div></article><div class="pagination">{}</div></body></html>'


@pytest.mark.parametrize(
    ("pager", "last"),
    [
        ('<a href="?page=1">1</a> <a href="?page=2">2</a> <span>3</span>', []),
        ('<span>1</span> <a href="?page=2">2</a> <a href="?page=3">3</a>', ["?page=3"]),
        ('<strong>225</strong> posts, page <strong>2</strong> of <strong>9</strong> <a href="?page=1">1</a> <a href="?page=9">9</a>', ["?page=9"]),
        ('<a href="javascript://">Page 2 of 2</a> <a href="?page=1">1</a> <b>2</b>', []),
    ],
)  # fmt: skip
def test_the_last_page_is_never_the_one_before(pager: str, last: list[str]) -> None:
    assert [link.url for link in read(PAGER.format(pager)).links if link.kind == "last"] == last


WALLS = [
    ("challenge", "<html><head><title>Just a moment...</title></head><body><script>window._cf_chl_opt={}</script></body></html>", 403, {}),
    ("challenge", "<p>anything</p>", 429, {"CF-Mitigated": "challenge"}),
    ("challenge", "<p>x</p>", 200, {"x-vercel-mitigated": "challenge"}),
    ("proof-of-work", '<html><head><title>Making sure you&#39;re not a bot!</title></head><body><script id="anubis_challenge">{}</script></body></html>', 200, {}),
    ("proof-of-work", '<html id="sssg" data-sssg-challenge="x"><body>wait</body></html>', 203, {}),
    ("captcha", '<body><div class="h-captcha"></div>Please verify</body>', 200, {}),
    ("login", '<body><form><input name="u"><input type="password"></form>You must be logged in to do that.</body>', 200, {}),
    ("maintenance", "<body><h1>The board is currently closed.</h1></body>", 200, {}),
    ("removed", "<body>The topic you requested does not exist.</body>", 404, {}),
    ("rate", "<body>Too many requests</body>", 429, {}),
    ("legal", "<body>no</body>", 451, {}),
    ("refused", "<body>Forbidden</body>", 403, {}),
    ("empty", "", 200, {}),
    ("maintenance", "<body>Service Unavailable</body>", 503, {}),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "body", "status", "headers"), WALLS)
def test_walls_have_names(reason: str, body: str, status: int, headers: dict[str, str]) -> None:
    reading = read(body, status, **headers)
    assert (reading.sight.state, reading.sight.reason) == ("blind", reason)
    assert reading.posts == ()


def test_a_post_that_quotes_a_wall_is_no_wall() -> None:
    body = (
        (GOLDEN / "xenforo" / "1.html")
        .read_text(encoding="utf-8")
        .replace(
            "second line", "Just a moment... checking your browser, please complete the captcha, you must be logged in"
        )
    )
    assert str(read(body).sight) == "clear"


def test_a_marker_without_posts_is_a_changed_layout() -> None:
    assert str(read('<html id="XF"><body><p>hello there</p></body></html>').sight) == "degraded:layout"


HOSTILE = [
    b"<div>" * 20_000 + b"needle" + b"</div>" * 20_000,
    b"<a " + b" ".join(b"x%d=1" % n for n in range(20_000)) + b">needle</a>",
    b"<!-- never closed needle",
    b"\x00\x00needle\x00",
    b"<html><head><meta charset=utf-16></head>needle",
    "<p>needle".encode("utf-16"),
    b"<rss><channel><!DOCTYPE x [<!ENTITY a 'b'>]><item><title>needle</title></channel>",
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><item><title>&b;needle</title></item></channel></rss>',
    b"[" * 100_000 + b"needle",
    b"&" * 50_000 + b"needle",
    b"<table>" * 3000 + b"needle",
    b"<i>" * 200_000 + b"needle",
    b"<p>needle " + b"words " * 2_000_000,
    b"<p>some words</p><template><p>needle</p></template>" + b"<noscript>" * 5000,
    b"<p>" + b"&#x0041;" * 200_000 + b" needle",
    b"<html><body><form>" * 5000 + b"<script>" * 5000 + b"</script>needle",
]


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_pages_still_give_their_text(number: int) -> None:
    document = Document(HOSTILE[number])
    try:
        texts = [p.text + p.title for p in extract.read(document).posts]
    except ExtractError:
        texts = []
    texts += [p.text for p in extract.strip(document).posts]
    assert any("needle" in t for t in texts)


@pytest.mark.slow
def test_a_hostile_page_takes_no_more_than_its_worker_and_stops_nothing() -> None:
    """Each in the killable worker, with the loop's longest pause beside that of a harmless page of the same size."""

    async def stall(workers: Workers, body: bytes) -> tuple[float, list[str]]:
        async with pauses() as stood:
            reading = await workers.read(Document(body))
        hidden = [e.text for e in reading.page.extras] if reading.page else []
        return max(stood), [*(p.text + p.title for p in reading.posts), *hidden]

    async def main() -> None:
        workers = Workers(deadline=8.0)
        try:
            await workers.read(Document(b"<p>words</p>"))
            for body in HOSTILE:
                harmless, _ = await stall(workers, b"<p>needle</p>" * (len(body) // 13 + 1))
                hostile, texts = await stall(workers, body)
                assert any("needle" in t for t in texts), body[:40]
                assert hostile < 5 * harmless + 0.5, body[:40]
        finally:
            await workers.close()

    asyncio.run(main())


def test_what_a_page_hides_is_read_too() -> None:
    body = (GOLDEN / "xenforo" / "1.html").read_text(encoding="utf-8")
    hiding = body.replace("</body>", "<!-- 118 Hollowmere Road --><template><p>in a template</p></template></body>")
    page = read(hiding).page
    assert page is not None
    assert [e.text for e in page.extras if e.field == "hidden"] == ["118 Hollowmere Road", "in a template"]


MARKUP = st.lists(
    st.sampled_from(
        [
            "<html id=XF>",
            "<article class=message--post data-content=post-1>",
            "<div class=bbWrapper>",
            "</div>",
            "</article>",
            "words",
            "<time datetime=x>",
            "<!--",
            "-->",
            "&#x;",
            "<li id=post_1 class=postbit>",
            "<rss>",
            "<item>",
            '{"posts":[{"no":1}]}',
            "<table>",
            "\x00",
            "é",
            "<a href='](",
        ]
    ),
    max_size=20,
).map("".join)


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        MARKUP,
        st.text(max_size=200),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda x: (
                st.lists(x, max_size=4)
                | st.dictionaries(
                    st.sampled_from(
                        "posts threads no threadId postId data kind text content id comments post record".split()
                    ),
                    x,
                    max_size=4,
                )
            ),
            max_leaves=12,
        ).map(json.dumps),
    )
)
def test_never_another_exception_and_never_a_word_that_is_not_there(body: str) -> None:
    try:
        reading = read(body)
    except ExtractError:
        return
    shown = "".join(plain(body).split()) + "".join(body.split())
    for post in reading.posts:
        for word in post.text.split():
            assert word in shown or word in json.dumps(shown) or not word.isascii() or "\\" in body or "&" in body, word


@pytest.mark.parametrize(
    ("shown", "iso"),
    [
        ("Sun May 26, 2019 4:34 pm", "2019-05-26T16:34:00"),
        ("27. September 2018 um 14:51 Uhr", "2018-09-27T14:51:00"),
        ("07 December 2015 - 12:15 AM", "2015-12-07T00:15:00"),
        ("Ven 7 Oct 2011 08:23", "2011-10-07T08:23:00"),
        ("2016-02-01, 02:21", "2016-02-01T02:21:00"),
        ("Wed, 21 Jan 2026 22:40:40 +0000", "2026-01-21T22:40:40+00:00"),
        ("3 de marzo de 2024, 10:05", "2024-03-03T10:05:00"),
        ("2024. március 02., 08:15", "2024-03-02T08:15:00"),
        ("2024 m. kovo 2 d., 10:33", "2024-03-02T10:33:00"),
        ("2. ožujka 2024.", "2024-03-02T00:00:00"),
        ("2 березня 2024, 10:33", "2024-03-02T10:33:00"),
        ("שבת 2 במרץ 2024, 10:33", "2024-03-02T10:33:00"),
        ("2 مارس 2024", "2024-03-02T00:00:00"),
        ("2024年3月2日 10:33", "2024-03-02T10:33:00"),
        ("2024년 3월 2일 10:33", "2024-03-02T10:33:00"),
        ("2024/3/2 (土) 10:33:22.11", "2024-03-02T10:33:22"),
        ("13/07/15(月)18:47:40", "2013-07-15T18:47:40"),
        ("2024-Mar-02 10:33", "2024-03-02T10:33:00"),
        ("02-Mar-24 10:33", "2024-03-02T10:33:00"),
        ("2 Mar 24 10:33", "2024-03-02T10:33:00"),
        ("Mar 2nd, '24", "2024-03-02T00:00:00"),
        ("2 March 10:33", ""),
        ("Patch Notes 4.47.4", ""),
        ("version 1.2.3", ""),
        ("nothing", ""),
    ],
)
def test_dates_as_shown(shown: str, iso: str) -> None:
    assert dates.iso(shown) == iso


def test_a_page_learns_whether_the_day_comes_first() -> None:
    assert dates.order(["13-02-2024", "01-02-2024"])
    assert not dates.order(["02-13-2024", "02-14-2024"])
