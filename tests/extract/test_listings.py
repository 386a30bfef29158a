"""Where listings, indexes and catalogs lead: to boards and threads of the site, each with a mark that changes when somebody writes there."""

import json
import re
from pathlib import Path

import pytest

from watcher import extract
from watcher.extract.jumps import thread_of
from watcher.extract.marks import answers
from watcher.model import Document, Reading
from watcher.watch import follow

INDEXES = sorted((Path(__file__).parent / "indexes").glob("*.html"))
"""Front pages of boards, in the markup of each software, written by us: rows of boards with their newest post."""
UNCOUNTED = {"discourse"}
"""Software that shows no numbers in its index to those without scripts."""


def read(body: str | bytes | object, url: str = "https://board.example/", kind: str = "") -> Reading:
    raw = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    return extract.read(Document(raw, url, 200, kind))


def led(reading: Reading) -> list[tuple[str, str, str]]:
    return [(link.kind, link.url.removeprefix("https://board.example"), link.mark) for link in reading.links]


@pytest.mark.parametrize("file", INDEXES, ids=lambda file: file.stem)
def test_an_index_leads_to_its_boards(file: Path) -> None:
    reading = read(file.read_bytes())
    boards = [link for link in reading.links if link.kind == "board"]
    assert str(reading.sight) == "clear"
    assert reading.software == file.stem.partition("-")[0]
    assert follow.lists(reading)
    assert not reading.posts
    titles = [link.title for link in boards]
    assert titles == sorted(set(titles))
    assert "Board 2" in titles
    assert "Board 3" in titles
    assert all(re.search(r"[-=?/]\d", link.url) for link in boards)
    assert len({link.url for link in boards}) == len(boards) == len(reading.links)


@pytest.mark.parametrize("file", INDEXES, ids=lambda file: file.stem)
def test_a_board_with_a_new_post_has_another_mark(file: Path) -> None:
    if file.stem in UNCOUNTED:
        assert {link.mark for link in read(file.read_bytes()).links} == {""}
        return
    before = file.read_text(encoding="utf-8")
    after = re.sub(r"\b(1?[03]03|503|53)\b", lambda m: str(int(m[0]) + 40), before)  # posts of the third board
    after = re.sub(r"10:03\b", "10:59", after)
    assert after != before
    was, now = ({link.title: link.mark for link in read(text).links} for text in (before, after))
    assert {title for title in was if was[title] != now[title]} == {"Board 3"}


@pytest.mark.parametrize(
    ("jump", "thread", "post"),
    [
        ("/threads/fences.79/post-9902", "/threads/fences.79/", "9902"),
        ("/threads/fences.79/latest", "/threads/fences.79/", ""),
        ("/threads/fences.79/page-3", "/threads/fences.79/page-3", ""),
        ("/index.php?topic=41.msg701#new", "/index.php?topic=41.0", "701"),
        ("/index.php?topic=41.new;topicseen#new", "/index.php?topic=41.0", ""),
        ("/showthread.php?tid=35&action=lastpost", "/showthread.php?tid=35", ""),
        ("/showthread.php?tid=35&pid=44#pid44", "/showthread.php?tid=35", "44"),
        ("/showthread.php?goto=newpost&t=42", "/showthread.php?t=42", ""),
        ("/showthread.php?42-Fences&p=903#post903", "/showthread.php?42-Fences", "903"),
        ("/showthread.php?p=903#post903", "/showthread.php?p=903#post903", ""),
        ("/viewtopic.php?f=2&t=12&p=55#p55", "/viewtopic.php?f=2&t=12", "55"),
        ("/viewtopic.php?p=55#p55", "/viewtopic.php?p=55#p55", ""),
        ("/viewtopic.php?f=2&t=12&view=unread#unread", "/viewtopic.php?f=2&t=12", ""),
        ("/topic/42-fences/?do=getNewComment", "/topic/42-fences/", ""),
        ("/topic/42-fences/?do=findComment&comment=77", "/topic/42-fences/", "77"),
        ("/topic/42-fences/unread/", "/topic/42-fences/", ""),
        ("/topic/42/fences/7", "/topic/42/fences", "7"),
        ("/t/fences/23/4", "/t/fences/23", "4"),
        ("/d/12-fences/33", "/d/12-fences", "33"),
        ("/article?p=12", "/article?p=12", ""),
    ],
)
def test_a_link_to_a_post_is_one_to_its_thread(jump: str, thread: str, post: str) -> None:
    assert thread_of(jump) == (thread, post)


def test_newest_posts_beside_no_listing_lead_to_their_threads() -> None:
    rows = "".join(f'<li><a href="/threads/fences.{n}/post-{900 + n}">Fences {n}</a></li>' for n in range(3))
    assert led(read(f'<html id="XF"><body><ul>{rows}</ul></body></html>')) == [
        ("thread", f"/threads/fences.{n}/", str(900 + n)) for n in range(3)
    ]


# --- imageboards ----------------------------------------------------------------------------------------------------


def row(number: int, **more: object) -> dict[str, object]:
    return {"no": number, "time": 1_790_000_000 + number, "com": f"words {number}", **more}


@pytest.mark.parametrize(
    ("opener", "folder"),
    [({"now": "09/21/26(Mon)15:33"}, "thread"), ({}, "res")],
    ids=["4chan", "vichan"],
)
def test_a_catalog_leads_to_where_its_software_keeps_threads(opener: dict[str, object], folder: str) -> None:
    catalog = [{"page": 0, "threads": [row(7, resto=0, replies=2, last_modified=9, **opener)]}]
    reading = read(catalog, "https://board.example/b/catalog.json")
    assert led(reading) == [("thread", f"/b/{folder}/7.json", "2/9")]
    assert reading.posts[0].thread == f"https://board.example/b/{folder}/7.json"


def test_a_list_of_threads_alone_leads_to_them() -> None:
    theirs = [{"page": 1, "threads": [{"no": 7, "last_modified": 9, "replies": 2}]}]
    others = [{"page": 0, "threads": [{"no": 7, "last_modified": 9}]}]
    assert led(read(theirs, "https://board.example/b/threads.json")) == [("thread", "/b/thread/7.json", "2/9")]
    assert led(read(others, "https://board.example/b/threads.json")) == [("thread", "/b/res/7.json", "None/9")]


def test_an_index_names_the_thread_of_each_answer() -> None:
    index = {"threads": [{"posts": [row(7, resto=0, replies=9), row(20, resto=7)]}, {"posts": [row(8, resto=0)]}]}
    reading = read(index, "https://board.example/b/0.json")
    assert [(p.number, p.thread[-10:]) for p in reading.posts] == [
        ("7", "res/7.json"), ("20", "res/7.json"), ("8", "res/8.json"),
    ]  # fmt: skip
    assert led(reading) == [("thread", "/b/res/7.json", "9/20"), ("thread", "/b/res/8.json", "None/8")]
    assert follow.lists(reading)


VICHAN = '<div class="thread" id="thread_{0}" data-board="b"><div class="post op" id="op_{0}"><p class="intro"><span class="name">A</span> <time datetime="2026-09-01T10:00:00Z">1</time> <a class="post_no" href="/b/res/{0}.html#{0}">No.</a></p><div class="body">opens {0}</div></div><div class="post reply" id="reply_{1}"><p class="intro"><span class="name">B</span> <time datetime="2026-09-01T11:00:00Z">1</time></p><div class="body">answers {1}</div></div></div>'
FOURCHAN = '<div class="thread" id="t{0}"><div class="postContainer opContainer"><div id="p{0}" class="post op"><div class="postInfo"><span class="name">A</span><span class="dateTime" data-utc="1790000000">x</span><span class="postNum"><a href="thread/{0}#p{0}">No.</a></span></div><blockquote class="postMessage">opens {0}</blockquote></div></div><div class="postContainer replyContainer"><div id="p{1}" class="post reply"><div class="postInfo"><span class="name">B</span><span class="dateTime" data-utc="1790000060">x</span></div><blockquote class="postMessage">answers {1}</blockquote></div></div></div>'
LYNXCHAN = '<div class="opCell" id="{0}"><div class="innerOP"><a class="linkName">A</a><span class="labelCreated">09/01/2026 (Tue) 10:00:00</span><a class="linkSelf" href="/b/res/{0}.html#{0}">No.</a><div class="divMessage">opens {0}</div></div><div class="divPosts"><div class="postCell" id="{1}"><div class="innerPost"><a class="linkName">B</a><span class="labelCreated">09/01/2026 (Tue) 11:00:00</span><div class="divMessage">answers {1}</div></div></div></div></div>'
JSCHAN = '<section class="thread"><article class="post-container op" data-board="b" data-post-id="{0}"><header><span class="post-name">A</span><time class="post-date" datetime="2026-09-01T10:00:00Z">x</time><a class="post-quote" href="/b/thread/{0}.html#{0}">No.</a></header><pre class="post-message">opens {0}</pre></article><article class="post-container" data-board="b" data-post-id="{1}"><header><span class="post-name">B</span><time class="post-date" datetime="2026-09-01T11:00:00Z">x</time></header><pre class="post-message">answers {1}</pre></article></section>'
FOOLFUUKA = '<article class="thread" id="{0}" data-thread-num="{0}"><div class="post_data"><span class="post_author">A</span><time datetime="2026-09-01T10:00:00Z">x</time><a href="/b/thread/{0}/#{0}" data-function="highlight">No.</a></div><div class="text">opens {0}</div><aside class="posts"><article class="post" id="{1}"><div class="post_wrapper"><div class="post_data"><span class="post_author">B</span><time datetime="2026-09-01T11:00:00Z">x</time></div><div class="text">answers {1}</div></div></article></aside></article>'


@pytest.mark.parametrize(
    ("box", "thread"),
    [(VICHAN, "/b/res/{}.html"), (FOURCHAN, "/b/thread/{}"), (LYNXCHAN, "/b/res/{}.html"), (JSCHAN, "/b/thread/{}.html"), (FOOLFUUKA, "/b/thread/{}/")],
    ids=["vichan", "4chan", "lynxchan", "jschan", "foolfuuka"],
)  # fmt: skip
def test_the_page_of_a_board_leads_to_its_threads_and_a_thread_nowhere(box: str, thread: str) -> None:
    index = read(f"<html><body>{box.format(1, 5)}{box.format(2, 6)}</body></html>", "https://board.example/b/")
    assert led(index) == [("thread", thread.format(1), "5"), ("thread", thread.format(2), "6")]
    where = "https://board.example" + thread
    assert {(p.number, p.thread) for p in index.posts} >= {("5", where.format(1)), ("6", where.format(2))}
    assert follow.lists(index)
    alone = read(f"<html><body>{box.format(1, 5)}</body></html>", "https://board.example" + thread.format(1))
    assert led(alone) == []
    assert {p.number for p in alone.posts} >= {"5"}


CATALOGS = {
    "vichan": ('<div class="mix" data-reply="{0}" data-bump="9"><div class="thread"><a href="/b/res/{0}.html"><img></a><div class="replies"><span class="subject">T</span>words</div></div></div>', "/b/res/{}.html", "{} 9"),
    "lynxchan": ('<div class="catalogCell"><a class="linkThumb" href="/b/res/{0}.html"><img></a><span class="labelReplies">{0}</span><div class="divMessage">words</div></div>', "/b/res/{}.html", "{}"),
    "jschan": ('<div class="catalog-tile" data-post-id="{0}"><a class="post-subject" href="/b/thread/{0}.html#{0}">T</a><span class="post-replies">R: {0}</span><pre class="post-message">words</pre></div>', "/b/thread/{}.html#{}", "R: {}"),
}  # fmt: skip


@pytest.mark.parametrize("software", CATALOGS)
def test_a_catalog_of_pictures_leads_to_its_threads(software: str) -> None:
    tile, where, mark = CATALOGS[software]
    reading = read(f"<html><body>{tile.format(1)}{tile.format(2)}</body></html>", "https://board.example/b/catalog")
    assert (reading.software, str(reading.sight)) == (software, "clear")
    assert led(reading) == [("thread", where.format(n, n), mark.format(n)) for n in (1, 2)]


def test_a_catalog_that_a_script_draws_is_read() -> None:
    threads = {"7": {"date": 1_790_000_000, "r": 2, "lr": {"id": 9}, "author": "A", "sub": "T", "teaser": "words"}}
    script = f"var catalog = {json.dumps({'threads': threads, 'slug': 'po'})};var more = 1;"
    reading = read(f"<html><head><script>{script}</script></head><body></body></html>", "https://board.example/po/")
    assert led(reading) == [("thread", "/po/thread/7", "2/9")]
    assert [(p.number, p.title, p.text) for p in reading.posts] == [("7", "T", "words")]
    assert follow.lists(reading)
    for broken in ("var catalog = {", "var catalog = {}", 'var catalog = {"threads": [], "slug": "po"}'):
        assert led(read(f"<html><head><script>{broken}</script></head><body>words</body></html>")) == []


def test_futaba() -> None:
    post = "<span class=rsc>{0}</span> Name <font><b>A</b></font> 26/09/01(火)10:00:0{1} No.{0} {2}<blockquote>words {0}</blockquote>"
    reply = '[<a href="res/{0}.htm">返信</a>]'
    boxes = (f"{post.format(n, 1, reply.format(n))}{post.format(n + 5, 2, '')}<hr>" for n in (10, 30))
    reading = read(f"<html><title>ふたば</title><body>{''.join(boxes)}</body></html>", "https://board.example/b/")
    assert led(reading) == [("thread", "/b/res/10.htm", "15"), ("thread", "/b/res/30.htm", "35")]
    assert [(p.number, p.thread[-6:]) for p in reading.posts] == [
        ("10", "10.htm"), ("15", "10.htm"), ("30", "30.htm"), ("35", "30.htm"),
    ]  # fmt: skip


# --- news and social sites ------------------------------------------------------------------------------------------


def test_hacker_news_leads_to_what_is_said_and_not_to_the_article() -> None:
    rows = "".join(
        f'<tr class="athing" id="{n}"><td class="title"><span class="titleline"><a href="https://else.example/{n}">Title {n}</a></span></td></tr><tr><td class="subtext"><span class="age" title="2026-09-01T10:00:00">1 hour ago</span> <a href="item?id={n}">{n} comments</a></td></tr>'
        for n in (41, 42)
    )
    assert led(read(f'<html><body><table id="hnmain">{rows}</table></body></html>')) == [
        ("thread", "/item?id=41", "41"),
        ("thread", "/item?id=42", "42"),
    ]


def submission(name: str, comments: int) -> dict[str, object]:
    told = {"name": f"t3_{name}", "title": "T", "selftext": "S", "permalink": f"/r/town/comments/{name}/t/", "num_comments": comments, "author": "a", "created_utc": 1.79e9}  # fmt: skip
    return {"kind": "t3", "data": told}


def test_reddit_leads_to_comments() -> None:
    listing = {"kind": "Listing", "data": {"children": [submission("1pab7", 3), submission("1pac7", 0)]}}
    reading = read(listing, "https://board.example/r/town/new.json")
    where = "/r/town/comments/{}/t.json?sort=new&limit=500"
    assert led(reading) == [("thread", where.format("1pab7"), "3"), ("thread", where.format("1pac7"), "0")]
    assert follow.lists(reading)
    assert led(read([listing, {"kind": "Listing", "data": {"children": []}}])) == []


def thing(name: str, comments: str = "") -> str:
    return f'<div class="thing" data-fullname="{name}" data-author="a" data-permalink="/r/town/{name}/"><div class="entry"><p class="title"><a class="title" href="/x">T</a></p><time datetime="2026-09-01T10:00:00Z">x</time><div class="usertext-body"><div class="md">words of {name}</div></div>{comments}</div></div>'


def test_old_reddit_keeps_posts_apart_whose_names_end_alike() -> None:
    listed = "".join(thing(f"t3_1p{c}7", f'<a class="comments" href="/c/1p{c}7/">{n} comments</a>') for n, c in enumerate("ab"))  # fmt: skip
    listing = read(f"<html><body><div id=siteTable>{listed}</div></body></html>")
    assert led(listing) == [("thread", "/c/1pa7/", "0 comments"), ("thread", "/c/1pb7/", "1 comments")]
    assert [p.id for p in listing.posts] == ["t3_1pa7", "t3_1pb7"]
    said = thing("t1_ka7") + thing("t1_kb7")
    thread = read(f"<html><body>{thing('t3_1pa7', listed)}<div class=commentarea>{said}</div></body></html>")
    assert {"t1_ka7", "t1_kb7"} <= {p.id for p in thread.posts}
    assert led(thread) == []


def test_a_post_and_a_comment_of_one_number_are_two() -> None:
    post = {"id": 5, "name": "T", "body": "asks", "ap_id": "https://board.example/post/5", "published": "2026-09-01"}
    comment = {"id": 5, "post_id": 5, "content": "answers", "ap_id": "https://board.example/comment/5"}
    creator = {"name": "a"}
    posts = {"posts": [{"post": post, "creator": creator, "counts": {"comments": 1}}]}
    both = {**posts, "comments": [{"comment": comment, "creator": creator}]}
    where = "/api/v3/comment/list?post_id=5&sort=New&limit=50"
    assert led(read(posts, "https://board.example/api/v3/post/list")) == [("thread", where, "1")]
    found = read(both, "https://board.example/api/v3/search").posts
    assert len({p.id for p in found}) == len(found) == 2
    assert {p.thread for p in found} == {"https://board.example" + where}


def test_a_timeline_leads_to_what_was_answered() -> None:
    def status(number: int, answers: int) -> dict[str, object]:
        return {"id": str(number), "content": "<p>x</p>", "account": {"acct": "a"}, "created_at": "2026-09-01", "replies_count": answers}  # fmt: skip

    timeline = read([status(1, 0), status(2, 3)], "https://board.example/api/v1/timelines/public")
    assert led(timeline) == [("thread", "/api/v1/statuses/2/context", "3")]
    assert [p.thread for p in timeline.posts] == ["", "https://board.example/api/v1/statuses/2/context"]
    assert led(read({"ancestors": [], "descendants": [status(3, 1)]})) == []


def test_a_feed_of_bluesky_leads_to_what_was_answered() -> None:
    view = {"uri": "at://did:plc:x/app.bsky.feed.post/3k", "author": {"handle": "a"}, "record": {"text": "x"}}
    where = "/xrpc/app.bsky.feed.getPostThread?uri=at%3A%2F%2Fdid%3Aplc%3Ax%2Fapp.bsky.feed.post%2F3k&depth=100"
    url = "https://board.example/xrpc/app.bsky.feed.getAuthorFeed"
    assert led(read({"feed": [{"post": {**view, "replyCount": 2}}]}, url)) == [("thread", where, "2")]
    assert led(read({"feed": [{"post": {**view, "replyCount": 0}}]}, url)) == []
    assert led(read({"thread": {"post": {**view, "replyCount": 2}}}, url)) == []


# --- software without pages to follow ---------------------------------------------------------------------------------


def test_discourse_leads_to_boards_topics_and_a_topics_last_page() -> None:
    index = {"category_list": {"categories": [{"id": 4, "slug": "town", "name": "Town", "topic_count": 2, "post_count": 9}]}}  # fmt: skip
    assert led(read(index)) == [("board", "/c/town/4/l/latest.json", "2/9")]
    latest = {"topic_list": {"topics": [{"id": 7, "slug": "t", "title": "T", "posts_count": 45, "last_posted_at": "x"}]}}  # fmt: skip
    assert led(read(latest)) == [("thread", "/t/7.json", "45/x")]
    topic = {"post_stream": {"posts": []}, "id": 7, "posts_count": 45, "chunk_size": 20}
    assert led(read(topic, "https://board.example/t/7.json")) == [
        ("next", "/t/7.json?page=2", ""), ("last", "/t/7.json?page=3", ""),
    ]  # fmt: skip
    assert led(read(topic, "https://board.example/t/7.json?page=3")) == [("prev", "/t/7.json?page=2", "")]


def test_posts_of_two_topics_of_discourse_are_told_apart() -> None:
    """Its pages count the posts of each topic from one."""
    body = '<html><head><meta name="generator" content="Discourse 3"></head><body><noscript><div id="post_1" class="topic-body crawler-post"><div class="post" itemprop="text">words</div></div></noscript></body></html>'
    posts = [
        read(body, f"https://board.example/t/fences/{n}{page}").posts[0] for n, page in ((23, ""), (24, "?page=2"))
    ]
    assert [p.number for p in posts] == ["1", "1"]
    assert [p.url for p in posts] == ["https://board.example/t/fences/23/1", "https://board.example/t/fences/24/1"]
    assert len({p.id for p in posts}) == 2


def test_flarum_leads_to_discussions_and_to_their_last_page() -> None:
    told = {"title": "T", "slug": "12-t", "commentCount": 45, "lastPostedAt": "x", "lastPostNumber": 47}
    discussion = {"type": "discussions", "id": "12", "attributes": told}
    assert led(read({"data": [discussion]}, "https://board.example/api/discussions")) == [("thread", "/d/12-t", "45/x")]
    assert led(read({"data": discussion}, "https://board.example/d/12-t?page=2")) == [
        ("next", "/d/12-t?page=3", ""), ("last", "/d/12-t?page=3", ""), ("prev", "/d/12-t?page=1", ""),
    ]  # fmt: skip


def test_nodebb_leads_to_categories() -> None:
    index = {"categories": [{"cid": 2, "slug": "2/town", "name": "Town", "totalPostCount": 9}], "loggedInUser": {}}
    assert led(read(index, "https://board.example/api/categories")) == [("board", "/api/category/2/town", "9")]


# --- feeds ------------------------------------------------------------------------------------------------------------


def rss(*items: str) -> Reading:
    kinds = 'xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"'
    return read(f'<rss version="2.0" {kinds}><channel>{"".join(f"<item>{i}</item>" for i in items)}</channel></rss>')


@pytest.mark.parametrize(
    ("item", "link"),
    [
        ("<title>A</title><link>https://board.example/threads/a.1/unread</link>", ("thread", "/threads/a.1/", "")),
        ("<title>A</title><link>https://board.example/a/</link><comments>https://board.example/a/#comments</comments><slash:comments>3</slash:comments>", ("thread", "/a/", "3")),
        ("<title>A</title><link>https://else.example/a</link><comments>https://board.example/item?id=1</comments>", ("thread", "/item?id=1", "")),
        ("<title>A</title><link>https://board.example/a</link><updated>2026-09-01T10:00:00Z</updated>", ("thread", "/a", "2026-09-01T10:00:00Z")),
    ],
)  # fmt: skip
def test_a_feed_of_first_posts_leads_to_threads(item: str, link: tuple[str, str, str]) -> None:
    reading = rss(item)
    assert led(reading) == [link]
    assert reading.posts[0].thread.endswith(link[1])


@pytest.mark.parametrize(
    "items",
    [
        ("<title>Re: A</title><link>https://board.example/a</link>",),
        ("<title>A</title><link>https://board.example/a#post-5</link>",),
        ("<title>A</title><link>https://board.example/1</link>", "<title>A</title><link>https://board.example/2</link>"),
        ("<description>words</description><link>https://board.example/@a/1</link>",),
    ],
    ids=["answer", "post", "one title", "no title"],
)  # fmt: skip
def test_a_feed_of_posts_leads_nowhere(items: tuple[str, ...]) -> None:
    assert led(rss(*items)) == []


def test_all_that_a_feed_says_of_an_entry_is_read() -> None:
    whole = "<title>A</title><content:encoded>&lt;p&gt;the whole of it&lt;/p&gt;</content:encoded><description>and a summary</description><category>town</category><category>harbour</category>"
    (post,) = rss(whole).posts
    assert (post.text, [(e.field, e.text) for e in post.extras]) == (
        "the whole of it", [("beside", "and a summary"), ("tags", "town, harbour")],
    )  # fmt: skip
    (film,) = rss(
        "<title>A</title><media:group><media:description>what it is about</media:description></media:group>"
    ).posts
    assert film.text == "what it is about"


def test_entries_without_a_number_are_told_apart() -> None:
    posts = rss("<description>one</description>", "<description>two</description>").posts
    assert [p.text for p in posts] == ["one", "two"]
    assert len({p.id for p in posts}) == len(posts)


# --- pages of a thread --------------------------------------------------------------------------------------------------

PAGERS = sorted((Path(__file__).parent / "pagers").glob("*.html"))
"""The first of a thread's seven pages, with its address, in the markup of each software, written by us."""


@pytest.mark.parametrize("file", PAGERS, ids=lambda file: file.stem)
def test_a_thread_leads_to_its_next_and_its_last_page(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    own = re.match(r"<!-- (\S+) -->", text)
    assert own is not None
    reading = read(text, f"https://board.example{own[1]}")
    assert reading.software == file.stem.partition("-")[0]
    assert [p.text for p in reading.posts] == ["hello there"]
    assert {link.kind for link in reading.links} == {"next", "last"}
    where = {link.kind: re.findall(r"\d+", link.url)[-1] for link in reading.links}
    assert where in [{"next": "2", "last": "7"}, {"next": "15", "last": "90"}]


# --- where people see a post ------------------------------------------------------------------------------------------

LYNX = {"boardUri": "b", "threadId": 7, "markdown": "w", "creation": "2026-09-01", "posts": [{"postId": 9, "markdown": "w", "creation": "2026-09-01"}]}  # fmt: skip
JS = {"board": "b", "postId": 7, "nomarkup": "w", "u": 1, "date": "2026-09-01", "replies": [{"board": "b", "postId": 9, "thread": 7, "nomarkup": "w"}]}  # fmt: skip
FOOL = {"7": {"op": {"doc_id": "1", "num": "7", "thread_num": "7", "board": {"shortname": "b"}, "comment": "w"}, "posts": {"9": {"doc_id": "2", "num": "9", "thread_num": "7", "board": {"shortname": "b"}, "comment": "w"}}}}  # fmt: skip


@pytest.mark.parametrize(
    ("url", "body", "seen"),
    [
        ("https://board.example/b/res/7.json", {"posts": [row(7, resto=0), row(9, resto=7)]}, "https://board.example/b/res/7.html#9"),
        ("https://board.example/b/0.json", {"threads": [{"posts": [row(7, resto=0), row(9, resto=7)]}]}, "https://board.example/b/res/7.html#9"),
        ("https://a.4cdn.org/b/thread/7.json", {"posts": [row(7, resto=0, now="x"), row(9, resto=7, now="x")]}, "https://boards.4chan.org/b/thread/7#p9"),
        ("https://board.example/b/res/7.json", LYNX, "https://board.example/b/res/7.html#9"),
        ("https://board.example/b/thread/7.json", JS, "https://board.example/b/thread/7.html#9"),
        ("https://board.example/_/api/chan/thread/?board=b&num=7", FOOL, "https://board.example/b/thread/7/#9"),
        ("https://board.example/latest", [{"id": 9, "uri": "/a/", "text": "w", "created": 1.79e9, "likes": 0}], "https://board.example/a/#isso-9"),
        ("https://board.example/xrpc/x", {"posts": [{"uri": "at://did:plc:x/app.bsky.feed.post/9", "author": {"handle": "a.example"}, "record": {"text": "w"}}]}, "https://bsky.app/profile/a.example/post/9"),
    ],
    ids=["vichan", "vichan index", "4chan", "lynxchan", "jschan", "foolfuuka", "isso", "bluesky"],
)  # fmt: skip
def test_a_post_of_an_answer_to_programs_has_the_address_that_people_see(url: str, body: object, seen: str) -> None:
    assert read(body, url).posts[-1].url == seen


# --- software that nobody knows ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "counts"),
    [
        ("<th>Topic</th><th>Replies</th><th>Views</th><th>Last post</th>", True),
        ("<td>Thema</td><td>Antworten</td><td>Aufrufe</td><td>Letzter Beitrag</td>", True),
        ("<th>Topic</th><th>Views</th><th>Rating</th><th>Last post</th>", False),
    ],
)
def test_a_column_of_answers_is_part_of_the_mark_and_one_of_views_is_none(head: str, counts: bool) -> None:
    row = '<tr><td><a href="/show?t={0}">A matter of some length, number {0}</a></td><td>{0}</td><td>{1}</td><td>26 Nov 2026, 10:0{0}</td></tr>'
    rows = "".join(row.format(n, 70 + n) for n in range(1, 5))
    body = f"<html><body><table><tr>{head}</tr>{rows}</table></body></html>"
    assert led(read(body)) == [
        ("thread", f"/show?t={n}", f"26 Nov 2026, 10:0{n}" + (f" {n}" if counts else "")) for n in range(1, 5)
    ]


def test_a_listing_of_pastes_is_one_and_its_ages_are_no_marks() -> None:
    row = '<tr><td><a href="/p{0}">Untitled</a></td><td>{0} min ago</td><td><a href="/text">None</a></td></tr>'
    named = '<tr><td><a href="/upload/{0}">Somebody {0}</a></td><td>{0}</td><td>9{0}</td><td><a href="/user/x{0}">x{0}</a></td><td>Nov 2{0}, 2026</td></tr>'
    pastes = read(f"<html><body><table>{''.join(map(row.format, range(1, 9)))}</table></body></html>")
    assert [url for _, url, _ in led(pastes)] == [f"/p{n}" for n in range(1, 9)]
    assert len({mark for _, _, mark in led(pastes)}) == 1
    uploads = read(f"<html><body><table>{''.join(map(named.format, range(1, 9)))}</table></body></html>")
    assert [url for _, url, _ in led(uploads)] == [f"/upload/{n}" for n in range(1, 9)]


def test_a_row_whose_title_leads_elsewhere_leads_to_what_is_said_here() -> None:
    row = '<li><a href="https://else.example/{0}">Something happened in the town, part {0}</a> <a href="/~heron{0}">heron{0}</a> <time datetime="2026-11-26T10:0{0}:00Z">x</time> <a href="/s/{0}/something#top">{0} comments</a></li>'
    reading = read(f"<html><body><ol>{''.join(map(row.format, range(1, 6)))}</ol></body></html>")
    assert [(url, mark) for _, url, mark in led(reading)] == [
        (f"/s/{n}/something", f"2026-11-26T10:0{n}:00Z {n}") for n in range(1, 6)
    ]


@pytest.mark.parametrize(
    ("item", "url", "mark"),
    [
        ('<a href="17956800{0}/l50">{0}: A matter of the harbour ({0}7)</a>', "/17956800{}/l50", "{}7"),
        ('<li><a href="/talk/{0}-behind-the-mill">Behind the mill, question {0}</a></li>', "/talk/{}-behind-the-mill", ""),
        ('<tr><td><a href="view.php?id={0}">Behind the mill, question {0}</a></td><td>heron{0}</td></tr>', "/view.php?id={}", ""),
    ],
    ids=["2channel", "list", "table"],
)  # fmt: skip
def test_a_page_of_links_of_one_shape_is_a_listing_without_times(item: str, url: str, mark: str) -> None:
    body = "".join(map(item.format, range(1, 9)))
    reading = read(f"<html><body><nav><a href=/rules/1>The rules here</a></nav>{body}</body></html>")
    assert led(reading) == [("thread", url.format(n), mark.format(n)) for n in range(1, 9)]
    assert follow.lists(reading)


@pytest.mark.parametrize(
    "body",
    [
        "<p>" + "The boats came in late that week. " * 40 + "</p>" + "".join(f'<a href="/{n}/x">Other story {n}</a>' for n in range(9)),
        "".join(f'<a href="/page/{n}">{n}</a> ' for n in range(9)),
        "".join(f'<a href="https://else.example/{n}">A story of the mill {n}</a> ' for n in range(9)),
        "".join(f'<a href="/users/{n}">heron the {n}</a> ' for n in range(9)),
        "".join(f'<a href="/{n}">Read more here</a> ' for n in range(9)),
    ],
    ids=["article", "numbers", "elsewhere", "people", "one title"],
)  # fmt: skip
def test_a_page_with_other_links_is_no_listing(body: str) -> None:
    assert led(read(f"<html><body>{body}</body></html>")) == []


def _first_and_last(last: str, counted: str) -> str:
    """A listing that shows when each thread began before it shows when it went on."""
    rows = "".join(
        f"""<li><h3><a href="/thread/{n}-x/">A talk about the {thing} and what came of it</a></h3><small><a href="/user/7/">Quill</a> <time datetime="2024-01-01T10:00:00+00:00">1. Januar 2024</time></small>
<dl>{counted if n == 3 else "<dt>Antworten</dt><dd>7</dd>"}<dt>Zugriffe</dt><dd>{300 + n}</dd></dl><div>Fen <time datetime="{last if n == 3 else "2024-03-02T08:15:00+00:00"}">2. März 2024</time></div></li>"""
        for n, thing in enumerate(("boats", "weather", "harbour", "wind", "glue"))
    )
    return f"<html><body><h1>Talk</h1><ol>{rows}</ol></body></html>"


@pytest.mark.parametrize(
    ("last", "counted"),
    [
        ("2024-03-03T08:15:00+00:00", "<dt>Antworten</dt><dd>7</dd>"),
        ("2024-03-02T08:15:00+00:00", "<dt>Antworten</dt><dd>8</dd>"),
    ],
)
def test_a_thread_that_went_on_has_another_mark_where_its_beginning_is_shown_first(last: str, counted: str) -> None:
    before = _first_and_last("2024-03-02T08:15:00+00:00", "<dt>Antworten</dt><dd>7</dd>")
    was, now, seen = (
        {link.url: link.mark for link in read(text).links}
        for text in (before, _first_and_last(last, counted), before.replace("303", "304"))
    )
    assert len(was) == 5
    assert was == seen
    assert {url for url in was if was[url] != now[url]} == {"https://board.example/thread/3-x/"}


@pytest.mark.parametrize(
    "row",
    [
        "12 replies 300 views",
        "Replies: 12, Views: 300",
        "Replies\n12\nViews\n300",
        "12\nReplies\n300\nViews",
        "1. Januar 2024\nAntworten\n12\nZugriffe\n300",
    ],
)
def test_answers_are_counted_before_or_behind_their_word(row: str) -> None:
    assert answers(row.split("\n")) == "12"
