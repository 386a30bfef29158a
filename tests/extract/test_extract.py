"""Each software in its own markup, written by us; walls; hostile pages; the fuzz's short run."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.test_inbox import pdf
from watcher import dates, extract
from watcher.errors import ExtractError
from watcher.extract.page import plain
from watcher.model import Document, Reading

Post = tuple[str, str, str, str]
"""id, author, beginning of posted_at, text."""


def read(body: str | bytes, status: int = 200, **headers: str) -> Reading:
    raw = body.encode() if isinstance(body, str) else body
    return extract.read(Document(raw, status=status, headers=headers))


CASES: dict[str, list[tuple[str, list[Post]]]] = {
    "xenforo": [
        (
            '<html id="XF"><body><article class="message message--post" data-author="Ada" data-content="post-7" id="js-post-7"><header class="message-attribution"><ul class="message-attribution-main"><li><a href="/threads/x.1/post-7"><time class="u-dt" datetime="2024-05-01T10:00:00+0200">May</time></a></li></ul></header>'
            '<div class="message-body"><div class="bbWrapper"><blockquote class="bbCodeBlock bbCodeBlock--quote">Bob said: no</blockquote>First <b>wo</b>rd<br>second line</div></div></article></body></html>',
            [("7", "Ada", "2024-05-01T10:00:00+02:00", "First word\nsecond line")],
        ),
        (
            '<html id="XenForo"><body><ol id="messageList"><li id="post-8" data-author="Bob" class="message"><blockquote class="messageText"><div class="bbCodeQuote">q</div>Hello</blockquote><abbr class="DateTime" data-time="1714557600">May 1</abbr><div class="messageMeta"><abbr class="DateTime" data-time="1714557600">x</abbr></div></li></ol></body></html>',
            [("8", "Bob", "2024-05-01T10:00:00Z", "Hello")],
        ),
    ],
    "vichan": [
        (json.dumps({"posts": [{"no": 5, "resto": 0, "time": 1714557600, "name": "Anonymous", "com": "&gt;green<br>words", "filename": "12_oak", "ext": ".jpg"}]}), [("5", "Anonymous", "2024-05-01T10:00:00Z", ">green\nwords")]),
        (
            '<body><div class="thread" id="thread_4" data-board="b"><div class="post op" id="op_4"><p class="intro"><span class="name">Anon</span><time datetime="2024-05-01T10:00:00Z">x</time><a class="post_no" href="/b/res/4.html#4">4</a></p><div class="body">Opener</div></div>'
            '<div class="post reply" id="reply_5"><p class="intro"><span class="name">Anon</span><time datetime="2024-05-01T10:01:00Z">x</time></p><div class="body">Reply</div></div></div></body>',
            [("4", "Anon", "2024-05-01T10:00:00Z", "Opener"), ("5", "Anon", "2024-05-01T10:01:00Z", "Reply")],
        ),
    ],
    "lynxchan": [(json.dumps({"threadId": 9, "markdown": "op", "creation": "2024-05-01T10:00:00Z", "name": "Bernd", "posts": [{"postId": 10, "markdown": "re", "creation": "2024-05-01T10:02:00Z", "name": "Bernd"}]}), [("9", "Bernd", "2024-05-01T10:00:00Z", "op"), ("10", "Bernd", "2024-05-01T10:02:00Z", "re")])],
    "jschan": [(json.dumps({"board": "b", "postId": 3, "nomarkup": "op", "message": "op", "bumped": "x", "date": "2024-05-01T10:00:00Z", "name": "Anon", "replies": [{"board": "b", "postId": 4, "message": "re", "date": "2024-05-01T10:01:00Z", "name": "Anon"}]}), [("3", "Anon", "2024-05-01T10:00:00Z", "op"), ("4", "Anon", "2024-05-01T10:01:00Z", "re")])],
    "foolfuuka": [('<html><head><meta name="generator" content="FoolFuuka 2.2.0"></head><body><article class="post" id="55"><div class="post_wrapper"><div class="post_data"><span class="post_author">Anonymous</span><time datetime="2024-05-01T10:00:00+00:00">x</time></div><div class="text">Words</div></div></article></body></html>', [("55", "Anonymous", "2024-05-01T10:00:00+00:00", "Words")])],
    "isso": [(json.dumps([{"id": 1, "text": "<p>Nice</p>", "created": 1714557600.0, "likes": 0, "author": "ann"}]), [("1", "ann", "2024-05-01T10:00:00Z", "Nice")])],
    "discourse": [(json.dumps({"id": 9, "slug": "t", "post_stream": {"posts": [{"id": 70, "username": "sam", "created_at": "2024-05-01T10:00:00.000Z", "cooked": '<aside class="quote">old</aside><p>New words</p>', "post_number": 1}]}}), [("70", "sam", "2024-05-01T10:00:00.000Z", "New words")])],
    "wordpress": [
        (
            '<html><head><meta name="generator" content="WordPress 6.1"></head><body><ol class="commentlist"><li class="comment" id="comment-3"><div class="comment-author vcard"><cite class="fn">Tom</cite></div><div class="comment-meta"><a href="#comment-3"><time datetime="2024-05-01T10:00:00+00:00">x</time></a></div><div class="comment-content"><p>Outer</p></div>'
            '<ul class="children"><li class="comment" id="comment-4"><cite class="fn">Una</cite><time datetime="2024-05-01T11:00:00+00:00">x</time><div class="comment-content"><p>Inner</p></div></li></ul></li></ol></body></html>',
            [("3", "Tom", "2024-05-01T10:00:00+00:00", "Outer"), ("4", "Una", "2024-05-01T11:00:00+00:00", "Inner")],
        ),
        (json.dumps([{"id": 6, "content": {"rendered": "<p>Hi</p>"}, "author_name": "Zoe", "date_gmt": "2024-05-01T10:00:00"}]), [("6", "Zoe", "2024-05-01T10:00:00Z", "Hi")]),
    ],
    "reddit": [(json.dumps({"kind": "Listing", "data": {"children": [{"kind": "t1", "data": {"name": "t1_x", "author": "u", "body": "words", "created_utc": 1714557600}}]}}), [("t1_x", "u", "2024-05-01T10:00:00Z", "words")])],
    "lemmy": [(json.dumps({"comments": [{"comment": {"id": 2, "content": "words", "ap_id": "https://l.example/2", "published": "2024-05-01T10:00:00Z"}, "creator": {"name": "lem"}}]}), [("2", "lem", "2024-05-01T10:00:00Z", "words")])],
    "mastodon": [(json.dumps([{"id": "11", "account": {"acct": "m@x.example"}, "content": "<p>toot</p>", "created_at": "2024-05-01T10:00:00.000Z"}]), [("11", "m@x.example", "2024-05-01T10:00:00.000Z", "toot")])],
    "bluesky": [(json.dumps({"thread": {"post": {"uri": "at://did:plc:x/app.bsky.feed.post/1", "author": {"handle": "b.example"}, "record": {"text": "sky", "createdAt": "2024-05-01T10:00:00Z"}}}}), [("at://did:plc:x/app.bsky.feed.post/1", "b.example", "2024-05-01T10:00:00Z", "sky")])],
    "nodebb": [('<body><ul><li component="post" data-pid="12" data-username="kim" data-timestamp="1714557600000"><div component="post/content"><p>Node</p></div></li></ul></body>', [("12", "kim", "2024-05-01T10:00:00Z", "Node")])],
    "feed": [
        ('<?xml version="1.0"?><rss version="2.0"><channel><item><guid>g1</guid><title>T</title><author>ed</author><pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;Body &amp;amp; soul&lt;/p&gt;</description></item></channel></rss>', [("g1", "ed", "2024-05-01T10:00:00+00:00", "Body & soul")]),
        ('<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>e1</id><title>T</title><author><name>al</name></author><published>2024-05-01T10:00:00Z</published><content type="html">words</content></entry></feed>', [("e1", "al", "2024-05-01T10:00:00Z", "words")]),
        (json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "j1", "content_text": "words", "date_published": "2024-05-01T10:00:00Z", "author": {"name": "jo"}}]}), [("j1", "jo", "2024-05-01T10:00:00Z", "words")]),
    ],
    "invision": [('<body><article id="elComment_21" class="ipsComment"><aside class="ipsComment_author"><h3 class="cAuthorPane_author">Ivy</h3></aside><div class="ipsComment_meta"><a href="/topic/1/?do=findComment&amp;comment=21"><time datetime="2024-05-01T10:00:00Z">x</time></a></div><div data-role="commentContent"><p>Board</p></div></article></body>', [("21", "Ivy", "2024-05-01T10:00:00Z", "Board")])],
    "vanilla": [('<body><ul class="MessageList"><li class="Item ItemComment" id="Comment_31"><span class="Author"><a class="Username">Van</a></span><span class="DateCreated"><time datetime="2024-05-01T10:00:00+00:00">x</time></span><div class="Message">Words</div></li></ul></body>', [("31", "Van", "2024-05-01T10:00:00+00:00", "Words")])],
    "vbulletin": [
        ('<body><script src="clientscript/vbulletin_global.js"></script><table id="post41"><tr><td class="thead">04-21-2024, 06:46 PM</td></tr><tr><td><a class="bigusername">Vic</a></td><td class="alt1" id="td_post_41"><div id="post_message_41">Three</div></td></tr></table></body>', [("41", "Vic", "2024-04-21T18:46:00", "Three")]),
        ('<html id="vbulletin_html"><body><ol><li class="postbitlegacy" id="post_42"><div class="posthead"><span class="date">04-21-2024, 06:46 PM</span></div><a class="username"><strong>Val</strong></a><blockquote class="postcontent">Four</blockquote></li></ol></body></html>', [("42", "Val", "2024-04-21T18:46:00", "Four")]),
        ('<body id="vb-page-body"><ul><li class="b-post" data-node-id="43"><div class="author">Viv</div><time itemprop="dateCreated" datetime="2024-04-21T18:46:00">x</time><div class="js-post__content-text">Five</div></li></ul></body>', [("43", "Viv", "2024-04-21T18:46:00", "Five")]),
    ],
    "phpbb": [
        (
            '<body><a href="http://www.phpbb.com/">phpBB</a><table><tr><td><span class="name"><a name="131"></a><b>Pia</b></span></td><td><span class="postdetails">Posted: Wed May 01, 2024 4:34 pm</span><span class="postbody">Words</span></td></tr></table></body>',
            [("131", "Pia", "2024-05-01T16:34:00", "Words")],
        ),
        ('<body id="phpbb"><div id="p51" class="post"><div class="postbody"><p class="author">by <strong><a class="username">Pat</a></strong> » Wed May 01, 2024 4:34 pm</p><div class="content"><blockquote>q</blockquote>Words</div></div></div></body>', [("51", "Pat", "2024-05-01T16:34:00", "Words")])],
    "smf": [('<body><a href="https://www.simplemachines.org">SMF</a><div class="windowbg" id="msg61"><div class="post_wrapper"><div class="poster"><h4><a href="?action=profile;u=1">Sue</a></h4></div><div class="postinfo"><a class="smalltext" href="?msg=61">May 01, 2024, 06:54 AM</a></div><div class="inner" id="msg_61">Words</div></div></div></body>', [("61", "Sue", "2024-05-01T06:54:00", "Words")])],
    "mybb": [('<body><a href="https://mybb.com">MyBB</a><div class="post" id="post_71"><div class="author_information"><span class="largetext">May</span></div><span class="post_date">05-21-2024, 08:15 AM</span><div class="post_body" id="pid_71">Words</div></div></body>', [("71", "May", "2024-05-21T08:15:00", "Words")])],
    "bbpress": [('<body><div id="bbpress-forums"><ul><li><div id="post-81" class="bbp-reply-header"><span class="bbp-reply-post-date">May 1, 2024 at 9:00 am</span></div><div class="reply post-81 type-reply"><div class="bbp-reply-author"><a class="bbp-author-name">Bea</a></div><div class="bbp-reply-content"><p>Words</p></div></div></li></ul></div></body>', [("81", "Bea", "2024-05-01T09:00:00", "Words")])],
    "hackernews": [("<body><table id='hnmain'><tr class='athing comtr' id='91'><td><a class='hnuser'>hal</a><span class='age' title='2024-05-01T10:00:00'><a href='item?id=91'>1 hour ago</a></span><span class='commtext'>Words</span></td></tr></table></body>", [("91", "hal", "2024-05-01T10:00:00Z", "Words")])],
    "telegram": [('<body><section class="tgme_channel_history"><div class="tgme_widget_message" data-post="chan/101"><div class="tgme_widget_message_text">Words</div><a class="tgme_widget_message_date" href="https://t.me/chan/101"><time datetime="2024-05-01T10:00:00+00:00">x</time></a></div></section></body>', [("chan/101", "chan", "2024-05-01T10:00:00+00:00", "Words")])],
    "futaba": [("<body><b>レス送信モード</b><form>Name <font><b>としあき</b></font> 24/05/01(水)10:00:00 No.111 <a>del</a><blockquote>ことば</blockquote></form></body>", [("111", "としあき", "2024-05-01T10:00:00+09:00", "ことば")])],
    "blogger": [
        (
            "<html><head><meta content='blogger' name='generator'/></head><body><ol><li class='comment' id='c121'><div class='comment-header'><cite class='user'><a>Bo</a></cite><span class='datetime'><a href='#c121'>May 1, 2024 at 9:00 AM</a></span></div><p class='comment-content'>Words</p></li></ol></body></html>",
            [("121", "Bo", "2024-05-01T09:00:00", "Words")],
        )
    ],
    "pdf": [(pdf("Some words here").decode("latin-1"), [("page", "", "", "Some words here")])],
    "paste": [("just some words\nin two lines", [("text", "", "", "just some words\nin two lines")])],
    "generic": [
        (
            "<html><head><title>A board</title></head><body><nav>menu menu</nav><div class='comment' id='c1'><span class='author'>Gil</span><time datetime='2024-05-01T10:00:00Z'>x</time><div class='text'>One word and more</div></div>"
            "<div class='comment' id='c2'><span class='author'>Gus</span><time datetime='2024-05-01T11:00:00Z'>x</time><div class='text'>Two words and more</div></div></body></html>",
            [("1", "Gil", "2024-05-01T10:00:00Z", "One word and more"), ("2", "Gus", "2024-05-01T11:00:00Z", "Two words and more")],
        )
    ],
}  # fmt: skip


def test_every_software_has_a_page_here() -> None:
    assert set(CASES) == set(extract.ORDER)


@pytest.mark.parametrize(
    ("software", "body", "expected"), [(name, body, posts) for name, cases in CASES.items() for body, posts in cases]
)
def test_a_page_of_each_software(software: str, body: str, expected: list[Post]) -> None:
    reading = read(body)
    assert reading.software == software
    assert str(reading.sight) == "clear"
    assert [(p.id, p.author, p.posted_at, p.text) for p in reading.posts] == expected


def test_quotes_and_what_stands_beside() -> None:
    post = read(CASES["xenforo"][0][0]).posts[0]
    assert post.quotes == ("Bob said: no",)
    assert read(CASES["vichan"][0][0]).posts[0].extras[0].text == "12_oak.jpg"


def test_a_listing_gives_links() -> None:
    body = '<html id="XF"><body><div class="structItem structItem--thread"><div class="structItem-title"><a href="/threads/a.1/">A</a></div><div class="structItem-cell--meta"><dl><dd>4</dd></dl></div></div></body></html>'
    reading = read(body)
    assert str(reading.sight) == "clear"
    assert [(link.url, link.kind, link.title, link.mark) for link in reading.links] == [
        ("/threads/a.1/", "thread", "A", "4")
    ]


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
    body = CASES["xenforo"][0][0].replace(
        "second line", "Just a moment... checking your browser, please complete the captcha, you must be logged in"
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
]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_pages_still_give_their_text(number: int) -> None:
    document = Document(HOSTILE[number])
    try:
        texts = [p.text + p.title for p in extract.read(document).posts]
    except ExtractError:
        texts = []
    texts += [p.text for p in extract.strip(document).posts]
    assert any("needle" in t for t in texts)


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
        ("nothing", ""),
    ],
)
def test_dates_as_shown(shown: str, iso: str) -> None:
    assert dates.iso(shown) == iso


def test_a_page_learns_whether_the_day_comes_first() -> None:
    assert dates.order(["13-02-2024", "01-02-2024"])
    assert not dates.order(["02-13-2024", "02-14-2024"])
