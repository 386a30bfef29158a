"""Pages of software that no reader knows: the same five posts in the markup of many forums, blogs and boards."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from watcher import extract
from watcher.model import Document, Reading


@dataclass(frozen=True)
class Said:
    """A post that was made."""

    number: int
    author: str
    at: datetime
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)

    def html(self, tag: str = "p") -> str:
        return "".join(f"<{tag}>{line}</{tag}>" for line in self.paragraphs)

    @property
    def broken(self) -> str:
        return "<br>".join(self.paragraphs)


def march(day: int, hour: int, minute: int) -> datetime:
    return datetime(2024, 3, day, hour, minute, tzinfo=UTC)


SAID = [
    Said(4711, "harbour_owl", march(2, 8, 15), ("The belt of my turntable slips after ten minutes.", "Has anybody found a source for new ones?")),
    Said(4718, "Quill", march(2, 9, 40), ("Mine came from a hardware store.",)),
    Said(4725, "Marla S.", march(3, 21, 5), ("I measured 12 volts at the plug, so the supply is fine.", "Check the bearing first; a drop of oil cured the wobble here.", "Then the belt.")),
    Said(4726, "Quill", march(4, 0, 12), ("Ok",)),
    Said(4733, "old-greenhouse", march(17, 14, 33), ("The manual says 0.3 mm, which is optimistic.", "Never mix the two glues, it took me a weekend to clean.")),
]  # fmt: skip

Render = Callable[[Said], str]


def page(body: str, title: str = "Turntable belt") -> str:
    return f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"


def joined(render: Render, between: str = "\n") -> str:
    return between.join(map(render, SAID))


def tree(render: Callable[[Said, str], str], at: int = 0) -> str:
    """Each post inside the one before it."""
    return render(SAID[at], tree(render, at + 1)) if at < len(SAID) else ""


def fluxbb(s: Said) -> str:
    return f"""<div id="p{s.number}" class="blockpost row{"odd" if s.number % 2 else "even"}"><h2><span><span class="conr">#{s.number % 10}</span> <a href="viewtopic.php?pid={s.number}#p{s.number}">{s.at:%Y-%m-%d %H:%M:%S}</a></span></h2>
<div class="box"><div class="inbox"><div class="postbody"><div class="postleft"><dl><dt><strong><a href="profile.php?id=3">{s.author}</a></strong></dt><dd class="usertitle"><strong>Member</strong></dd><dd><span>Registered: 2019-05-03</span></dd><dd><span>Posts: 312</span></dd></dl></div>
<div class="postright"><h3>Re: Turntable belt</h3><div class="postmsg">{s.html()}</div></div></div></div><div class="inbox"><div class="postfoot clearb"><div class="postfootleft"><p><span>Offline</span></p></div></div></div></div></div>"""


def drupal(s: Said) -> str:
    return f"""<a id="comment-{s.number}"></a><article class="comment clearfix" typeof="schema:Comment"><footer class="comment__meta"><p class="comment__author"><span rel="schema:author"><span lang="" typeof="schema:Person">{s.author}</span></span></p><p class="comment__time">{s.at:%a, %m/%d/%Y - %H:%M}</p></footer>
<div class="comment__content"><h3><a href="/comment/{s.number}#comment-{s.number}" class="permalink" rel="bookmark">The belt</a></h3><div class="text-formatted field">{s.html()}</div><ul class="links inline"><li><a href="/comment/reply/1">Reply</a></li></ul></div></article>"""


def channel(s: Said) -> str:
    return f"""<dt>{s.number} ：<a href="mailto:sage"><b>{s.author}</b></a>：{s.at:%Y/%m/%d}(月) {s.at:%H:%M:%S}.22 ID:x7Qk2<dd> {s.broken} <br><br>"""


def guestbook(s: Said) -> str:
    return f"""<table width="90%" border="0" cellpadding="4"><tr bgcolor="#ccccff"><td><b>{s.author}</b> schrieb am {s.at:%d.%m.%Y} um {s.at:%H:%M} Uhr:</td></tr><tr><td>{s.broken}</td></tr></table><br>"""


def guestbook_rows(s: Said) -> str:
    return f"""<tr><td class="kopf"><b>{s.author}</b></td><td class="kopf" align="right">{s.at:%d.%m.%Y, %H:%M}</td></tr><tr><td colspan="2">{s.broken}</td></tr><tr><td colspan="2"><hr></td></tr>"""


def obfuscated(s: Said) -> str:
    return f"""<div class="x1yztbdb x1n2onr6"><div class="x9f619"><div class="x78zum5"><a class="x1i10hfl" href="/u/{s.author.replace(" ", "-")}" role="link"><span class="xt0psk2">{s.author}</span></a><span class="x4k7w5x"><a href="/g/7/posts/{s.number}"><time datetime="{s.at:%Y-%m-%dT%H:%M:%S}Z">3w</time></a></span></div><div class="xdj266r x126k92a"><div dir="auto">{s.html("div")}</div></div><div class="x1n2onr6"><span>Like</span><span>Reply</span><span>Share</span></div></div></div>"""


def mailing_list(s: Said) -> str:
    return f"""<div class="msg"><b>From:</b> {s.author}<br><b>Date:</b> <i>{s.at:%a %d %b %Y %H:%M:%S} +0000</i><br><b>Subject:</b> Re: belt<pre>{s.text}</pre></div>"""


def blog_feet(s: Said) -> str:
    return f"""<div class="kommentartext">{s.html()}</div><p class="kommentarfuss">Kommentar von <a href="https://example.org/">{s.author}</a> &mdash; {s.at:%d.%m.%Y} @ {s.at:%H:%M}</p>"""


def nested(s: Said, inside: str) -> str:
    return f"""<details open class="comment" id="c_{s.number}"><summary><a class="name" href="/user/{s.author}">{s.author}</a> <span class="when" title="{s.at:%Y-%m-%d %H:%M:%S} UTC">2 years ago</span></summary><div class="md">{s.html()}</div><div class="buttons"><a href="#">reply</a> <a href="#">report</a></div><div class="replies">{inside}</div></details>"""


def nested_list(s: Said, inside: str) -> str:
    return f"""<ol class="comments"><li class="comments_subtree"><div id="c_{s.number}" class="comment"><div class="byline"><a href="/~{s.author}">{s.author}</a> <a href="/c/{s.number}"><span title="{s.at:%Y-%m-%d %H:%M:%S} -0500">{(s.number - 4700) // 7} hours ago</span></a> | <a href="#c_{s.number}">link</a></div><div class="comment_text">{s.html()}</div></div>{inside}</li></ol>"""


def steam(s: Said) -> str:
    return f"""<div class="commentthread_comment responsive_body_text" id="comment_{s.number}"><div class="commentthread_comment_avatar"><a href="https://chat.example/profiles/7"><img src="a.jpg"></a></div><div class="commentthread_comment_content"><div class="commentthread_comment_author"><a class="hoverunderline commentthread_author_link" href="https://chat.example/profiles/7"><bdi>{s.author}</bdi></a><span class="commentthread_comment_timestamp" title="x" data-timestamp="{int(s.at.timestamp())}">2 Mar @ 8:15am</span></div><div class="commentthread_comment_text" id="comment_content_{s.number}">{s.broken}</div></div></div>"""


def proboards(s: Said) -> str:
    return f"""<tr id="post-{s.number}" class="post item"><td class="left-panel"><div class="mini-profile"><a class="user-link user-{s.number}" href="/user/12">{s.author}</a><div class="rank">New Member</div><div class="info">Posts: 14</div></div></td><td><div class="content-head"><div class="info"><span class="date"><abbr class="o-timestamp time" data-timestamp="{int(s.at.timestamp())}000" title="{s.at:%B %d, %Y %H:%M:%S}">{s.at:%b %d, %Y %H:%M:%S}</abbr></span></div><div class="controls"><a class="button">Quote</a></div></div><article><div class="message">{s.broken}</div></article></td></tr>"""


def russian(s: Said) -> str:
    return f"""<div class="forum-msg"><div class="forum-msg__side"><span class="nick">{s.author}</span><span class="status">Участник</span></div><div class="forum-msg__main"><div class="forum-msg__date">{s.at.day} {"января февраля марта апреля".split()[s.at.month - 1]} {s.at.year}, {s.at:%H:%M}</div><div class="forum-msg__text">{s.broken}</div></div></div>"""


def portal(s: Said) -> str:
    return f"""<li class="a"><div><img src="u.png" alt="{s.author}"/><h4>{s.author}</h4><small>{s.at.day}. März {s.at.year} um {s.at:%H:%M} Uhr</small></div>{s.html()}<a href="/melden/{s.number}">Melden</a></li>"""


def definitions(s: Said) -> str:
    return f"""<dt class="c">Par <strong>{s.author}</strong>, le {s.at.day} mars {s.at.year} à {s.at:%Hh%M}</dt><dd>{s.html()}</dd>"""


def with_profile(s: Said) -> str:
    edited = f'<div class="edited">Edited {s.at:%Y-%m-%d} 23:59 by {s.author}</div>' if s.number % 2 else ""
    return f"""<table class="post"><tr><td class="profile" rowspan="2"><a name="{s.number}"></a><span class="big">{s.author}</span><br>Joined: 12 Jan 2019<br>Location: the harbour<br>Posts: 1,204</td><td class="when">Posted: {s.at:%d %b %Y %H:%M}</td></tr>
<tr><td class="what">{s.broken}{edited}<div class="sig">-- <br>Less is more than nothing</div></td></tr></table>"""


def advert_between(s: Said) -> str:
    advert = (
        '<div class="x-block x-promo"><b>Advertisement</b> Buy our belts now, today only</div>'
        if s.number in {4718, 4726}
        else ""
    )
    return f"""<div class="x-block x-entry" data-entry="{s.number}"><span class="x-by">{s.author}</span><span class="x-at">{s.at:%b %d, %Y, %I:%M %p}</span><div class="x-what">{s.broken}</div></div>{advert}"""


def list_item(s: Said) -> str:
    return f"""<li><p><b>{s.author}</b> &#8211; {s.at.day} maart {s.at.year} om {s.at:%H:%M}</p>{s.html()}</li>"""


def polish(s: Said) -> str:
    return f"""<div class="wpis"><div class="gora"><span class="autor">{s.author}</span> <span class="data">{s.at:%d.%m.%Y} o {s.at:%H:%M}</span> <a href="#w{s.number}">#</a></div><div class="tresc">{s.broken}</div></div>"""


def finnish(s: Said) -> str:
    return f"""<div class="viesti"><div class="kirjoittaja"><a href="/kayttaja/5">{s.author}</a></div><div class="aika">{s.at.day}.{s.at.month}.{s.at.year} klo {s.at:%H.%M}</div><div class="teksti">{s.html()}</div></div>"""


def portuguese(s: Said) -> str:
    return f"""<div class="comentario"><h5>{s.author}</h5><span>{s.at.day} de março de {s.at.year} às {s.at:%H:%M}</span><div>{s.html()}</div></div>"""


def korean(s: Said) -> str:
    return f"""<article id="c_{s.number}"><header><span class="member">{s.author}</span><span class="date">{s.at:%Y.%m.%d %H:%M}</span></header><div class="cmt_contents">{s.broken}</div></article>"""


def twelve_hours(s: Said) -> str:
    return f"""<div class="row"><div class="col-2"><strong>{s.author}</strong></div><div class="col-10"><div class="small text-muted">{s.at:%m/%d/%y %I:%M:%S %p}</div><div>{s.html()}</div></div></div><hr>"""


def time_last(s: Said) -> str:
    return f"""<div class="gb-entry"><p class="gb-name">{s.author} wrote:</p><div class="gb-message">{s.broken}</div><p class="gb-date">{s.at:%A, %d %B %Y %H:%M}</p></div>"""


def custom_elements(s: Said) -> str:
    return f"""<chat-comment author="{s.author}" created="{s.at:%Y-%m-%dT%H:%M:%S}+00:00" thingid="t1_k{s.number}"><div slot="meta"><a href="/user/{s.author.replace(" ", "")}/">{s.author}</a> <chat-timestamp><time datetime="{s.at:%Y-%m-%dT%H:%M:%S}+00:00">8mo ago</time></chat-timestamp></div><div slot="comment">{s.html()}</div><div slot="actions"><button>Reply</button></div></chat-comment>"""


def microdata(s: Said) -> str:
    return f"""<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="{s.at:%Y-%m-%dT%H:%M:%S}Z"><span itemprop="author" itemscope><span itemprop="name">{s.author}</span></span><div class="z"><div itemprop="text">{s.broken}</div></div><span>Helpful? Yes No</span></div>"""


def chat_log(s: Said) -> str:
    return f"""<div class="line"><span class="ts">[{s.at:%Y-%m-%d %H:%M:%S}]</span> <span class="who">{s.author}</span> <span class="said">{s.broken}</span></div>"""


def flarum(s: Said) -> str:
    return f"""<div class="PostStream-item"><article class="CommentPost Post"><div><header class="Post-header"><ul><li class="item-user"><h3 class="PostUser"><a href="/u/x"><span class="username">{s.author}</span></a></h3></li><li class="item-meta"><a class="Dropdown-toggle"><time pubdate="true" datetime="{s.at:%Y-%m-%dT%H:%M:%S}+00:00" title="x">2 Mar</time></a></li></ul></header><div class="Post-body">{s.html()}</div><aside class="Post-actions"><ul><li>Reply</li><li>Like</li></ul></aside></div></article></div>"""


def stack(s: Said) -> str:
    return f"""<div id="answer-{s.number}" class="answer" data-answerid="{s.number}"><div class="post-layout"><div class="votecell"><div class="vote-count">12</div></div><div class="answercell"><div class="s-prose js-post-body" itemprop="text">{s.html()}</div><div class="mt24"><div class="post-menu"><a href="/a/{s.number}">Share</a> <a href="#">Edit</a> <a href="#">Follow</a></div><div class="user-info"><div class="user-action-time">answered <span title="{s.at:%Y-%m-%d %H:%M:%S}Z" class="relativetime">Mar 2 at 8:15</span></div><div class="user-details" itemprop="author"><a href="/users/7/x">{s.author}</a><span class="reputation-score">1,203</span></div></div></div></div></div></div>"""


def livejournal(s: Said) -> str:
    return f"""<div class="comment-wrap" style="margin-left: {s.number % 5 * 25}px"><div class="comment-head"><div class="comment-head-in"><p><span class="ljuser"><a href="https://x.blog.example/"><b>{s.author}</b></a></span></p><p class="comment-date">{s.at:%B} {s.at.day} {s.at.year}, {s.at:%H:%M:%S} UTC</p></div></div><div class="comment-body">{s.broken}</div><p class="comment-links"><a href="#">Reply</a> <a href="?thread={s.number}#t{s.number}">Thread</a></p></div>"""


def yabb(s: Said) -> str:
    return f"""<table width="100%" class="bordercolor"><tr><td class="windowbg" width="20%" valign="top"><a name="{s.number}"></a><a href="YaBB.pl?action=viewprofile;username=x"><b>{s.author}</b></a><br><span class="small">YaBB Newbies<br>Posts: 12</span></td><td class="windowbg" valign="top"><table width="100%"><tr><td><b>Re: The belt</b><br><span class="small">&#171; Reply #{s.number % 9} on: {s.at:%b %d}<sup>th</sup>, {s.at:%Y}, {s.at:%H:%M} &#187;</span></td></tr></table><hr><span class="message">{s.broken}</span></td></tr></table>"""


def italian_board(s: Said) -> str:
    return f"""<div class="commento"><div class="intestazione">Scritto da <em>{s.author}</em> il {s.at.day} marzo {s.at.year} alle {s.at:%H:%M}</div><blockquote>{s.html()}</blockquote></div>"""


def github(s: Said) -> str:
    return f"""<div class="TimelineItem js-comment-container"><div class="timeline-comment" id="issuecomment-{s.number}"><div class="timeline-comment-header"><h3><strong><a class="author" href="/x">{s.author}</a></strong> commented <a href="#issuecomment-{s.number}" class="js-timestamp"><relative-time datetime="{s.at:%Y-%m-%dT%H:%M:%S}Z">Mar 2, 2024</relative-time></a></h3></div><div class="edit-comment-hide"><table><tbody><tr><td class="comment-body markdown-body">{s.html()}</td></tr></tbody></table><div class="reactions">+1</div></div></div></div>"""


def nitter(s: Said) -> str:
    return f"""<div class="timeline-item"><a class="tweet-link" href="/x/status/{s.number}#m"></a><div class="tweet-body"><div class="tweet-header"><a class="fullname" href="/x" title="{s.author}">{s.author}</a><span class="tweet-date"><a href="/x/status/{s.number}#m" title="{s.at:%b} {s.at.day}, {s.at.year} · {s.at:%I:%M %p} UTC">Mar 2</a></span></div><div class="tweet-content media-body">{s.broken}</div><div class="tweet-stats"><span>3</span><span>12</span></div></div></div>"""


def hungarian_board(s: Said) -> str:
    return f"""<div class="hsz"><div class="fej"><span class="szam">#{s.number % 10}</span> <a class="nev" href="/tag/x">{s.author}</a> <span class="ido">{s.at.year}. március {s.at.day:02}., {s.at:%H:%M}</span></div><div class="szoveg">{s.broken}</div></div>"""


def czech_board(s: Said) -> str:
    return f"""<div class="prispevek"><p class="hlava"><strong>{s.author}</strong> | {s.at.day}. {s.at.month}. {s.at.year} {s.at:%H:%M}</p><div class="telo">{s.html()}</div></div>"""


def swedish_board(s: Said) -> str:
    return f"""<div class="inlagg" id="i{s.number}"><div class="namn"><a href="/medlem/1">{s.author}</a></div><div class="tid">{s.at.day} mars {s.at.year} kl. {s.at:%H:%M}</div><p>{s.broken}</p></div>"""


def plain_text_board(s: Said) -> str:
    return f"""<p><font color="green"><b>{s.author}</b></font> {s.at:%y/%m/%d}({s.at:%a}){s.at:%H:%M} <a href="#{s.number}">No.{s.number}</a><blockquote>{s.broken}</blockquote></p>"""


def ul_li_time_first(s: Said) -> str:
    return f"""<li><time>{s.at:%Y-%m-%d %H:%M}</time><span>{s.author}</span><div>{s.broken}</div></li>"""


def react_hashed(s: Said) -> str:
    return f"""<div class="css-1q2w3e"><div class="css-9k8j7h"><img alt="avatar" src="x"><div class="css-{"abc" if s.number % 2 else "abd"}"><span class="css-aaa">{s.author}</span><span class="css-bbb">{s.at:%b} {s.at.day}, {s.at.year}, {s.at:%I:%M %p}</span></div></div><div class="css-zzz"><p class="css-ppp">{'</p><p class="css-ppp">'.join(s.paragraphs)}</p></div></div>"""


def address_block(s: Said) -> str:
    return f"""<div class="box"><address>{s.author}</address><small>{s.at:%A} {s.at.day} {s.at:%B} {s.at.year} {s.at:%H:%M}</small><pre>{s.text}</pre></div>"""


def by_line_inside(s: Said) -> str:
    return f"""<a name="{s.number}"></a><div class="comments">{s.broken}<br><span class="smallcopy">posted by <a href="https://x.example/user/7" target="_self">{s.author}</a> at <a href="/9/Belt#{s.number}" target="_self">{s.at:%-I:%M %p}</a> on {s.at:%B} {s.at.day}, {s.at.year} <span id="fav">[<a href="#">2 favorites</a>]</span></span></div><br><br>"""


def hour_apart(s: Said) -> str:
    return f"""<div class="lia-message-view-wrapper lia-js-data-messageUid-{s.number} lia-component-forums-widget-message-view-two" data-lia-message-uid="{s.number}" id="messageView2_{s.number % 10}"><div class="MessageView lia-message-view-forum-message lia-message-view-display lia-row-standard-unread lia-thread-reply"><div class="lia-quilt-row"><div class="lia-message-author-with-avatar"><span class="UserName lia-user-name lia-user-rank-Member"><a class="lia-link-navigation lia-page-link lia-user-name-link" href="/t5/user/viewprofilepage/user-id/7" aria-label="View Profile of {s.author}"><span>{s.author}</span></a></span><div class="lia-message-author-rank lia-component-author-rank">Member</div></div><div class="lia-message-post-date lia-component-post-date-last-edited"><span class="DateTime lia-message-posted-on"><span class="local-date">‎{s.at:%m-%d-%Y}</span> <span class="local-time">{s.at:%I:%M %p}</span></span></div></div><div class="lia-message-body lia-component-message-view-widget-body"><div class="lia-message-body-content">{s.html()}</div></div><div class="lia-quilt-row lia-quilt-row-footer"><div class="KudosButton"><span class="MessageKudosCount">0</span> Kudos</div><a class="lia-button lia-button-secondary reply-action-link" href="#">Reply</a></div></div></div>"""


def hour_in_parts(s: Said) -> str:
    return f"""<tr><td class="bold l pu"><a name="{s.number}"></a><a name="msg{s.number}"></a><a href="/9/belt#{s.number}">Re: Turntable Belt</a> by <a href="/x" class="user" title="Gender: f">{s.author}</a>: <span class="s"><b>{s.at:%-I:%M%p}</b> On <b>{s.at:%b %d}</b>, <b>{s.at.year}</b></span></td></tr><tr><td id="pb{s.number}" class="l w pd"><div class="narrow">{s.broken}</div><p class="s">(<a href="#">Quote</a>) <b></b> <b></b> <b></b></p></td></tr>"""


def account_behind(s: Said) -> str:
    return f"""<div class="activity"><p class="date"><a href="/notice/{s.number}"><time class="activity-date" datetime="{s.at:%Y-%m-%dT%H:%M:%S}.000Z">{s.at:%Y-%m-%d %H:%M:%S}</time></a></p><div class="p-author h-card"><a class="u-url" rel="author noopener" href="/users/x"><div class="avatar"><img class="u-photo" src="a.png" width="48"></div><span class="display-name"><bdi class="p-name">{s.author}</bdi><span class="nickname">x@fedi.example</span></span></a></div><div class="activity-content"><div class="e-content">{s.html()}</div></div></div>"""


def handle_behind(s: Said) -> str:
    return f"""<div class="post-a1 x{s.number}"><div class="hd"><a href="/x"><strong>{s.author}</strong><span>@x</span></a> · <a href="/x/posts/{s.number}" title="{s.at:%b %d, %Y, %I:%M %p}">Mar {s.at.day}, {s.at.year}</a></div><div class="bd"><div>{s.html()}</div></div><div class="ft"><button>Like</button><button>Comment</button><button>Repost</button></div></div>"""


def day_month_short_year(s: Said) -> str:
    return f"""<div class="thread__post" id="thread-{s.number}"><div class="post post_type_reply" id="post-{s.number}" data-num="{s.number}"><div class="post__details"><input type="checkbox" value="{s.number}"><span class="post__anon">{s.author}</span> <span class="post__time">{s.at:%d/%m/%y} Вск {s.at:%H:%M:%S}</span> <span class="post__detailpart"><span class="post__reflink" id="{s.number}"><a href="/b/res/9.html#{s.number}" class="post__reflink">№</a><a class="post__reflink">{s.number}</a></span> <span class="post__number">{s.number % 10}</span></span></div><article id="m{s.number}" class="post__message">{s.broken}</article></div></div>"""


def buttons(s: Said) -> str:
    return f"""<div class="message"><div class="generic"><table border="0" cellspacing="0"><tr><td width="100%"><div class="message-author icon-user"><a href="profile.php?1,7">{s.author}</a> [ <a href="pm.php">PM</a> ]</div><small><strong><a href="read.php?1,9,{s.number}#msg-{s.number}">Re: Turntable belt</a> <span class="new-flag">new</span></strong><br />{s.at:%B} {s.at:%d}, {s.at.year} {s.at:%I:%M%p}</small></td><td class="message-user-info" nowrap="nowrap">Registered: 11 years ago <br />Posts: 132</td></tr></table></div><div class="message-body">{s.broken}<div class="message-options"><a class="icon icon-comment-add" href="#">Reply</a> <a href="#">Quote</a></div></div></div>"""


def bare_heading(s: Said) -> str:
    return f"""<p><b>{s.author}</b> wrote on {s.at:%d %B %Y %H:%M}:<br>{s.broken}</p>"""


def bare_parts(s: Said) -> str:
    return f"""<div class="e"><b>{s.author}</b> <i>{s.at:%Y-%m-%d %H:%M}</i><br>{s.broken}</div>"""


def bare_foot(s: Said) -> str:
    return f"""<div class="e">{s.broken}<br><small>{s.author}, {s.at:%d.%m.%Y %H:%M}</small></div>"""


def bare_by_line(s: Said) -> str:
    return f"""<tr><td>{s.broken} <span class="by">by <a href="/user/x">{s.author}</a> {s.at:%b} {s.at.day} {s.at.year} {s.at:%H:%M}</span></td></tr>"""


def bare_links(s: Said) -> str:
    return f"""<div class="msg"><a href="#{s.number}">#{s.number}</a> <b>{s.author}</b> <time>{s.at:%Y-%m-%d %H:%M}</time> <a href="/report">report</a><br>{s.broken}</div>"""


def bare_before_meta(s: Said) -> str:
    return f"""<li>{s.broken}<div class="meta"><span class="u">{s.author}</span><span class="t">{s.at:%d/%m/%Y %H:%M}</span><a href="/r">Reply</a></div></li>"""


def bare_siblings(s: Said) -> str:
    return f"""<b>{s.author}</b> - {s.at:%d/%m/%Y %H:%M}<br>{s.broken}<hr>"""


def dash_foot(s: Said) -> str:
    return f"""<p>{s.broken}</p><p class="by">— {s.author} @ <a href="#{s.number}">{s.at:%Y/%m/%d %H:%M}</a></p>"""


def account_number(s: Said) -> str:
    return f"""<li id="tree_{s.number}" class="comment contain"><div id="comment_{s.number}" class="cw"><div id="comment_top_{s.number}" class="commentTop newcomment"><div class="title"><h4><a href="//x.example/c?cid={s.number}">Re:belt</a> <span class="score">(Score:2)</span></h4></div><div class="details">by <span class="by"><a href="//x.example/~q">{s.author} ( 12345 )</a></span> <span class="otherdetails">on {s.at:%A %B %d, %Y @%I:%M%p} (<a href="#">#{s.number}</a>)</span></div></div><div class="commentBody"><div id="comment_body_{s.number}">{s.html()}</div></div><div class="commentSub"><span class="nbutton"><p><b><a>Reply to This</a></b></p></span></div></div></li>"""


def floors(s: Said) -> str:
    return f"""<section id="post_{s.number}" class="c-section"><div class="c-section__main c-post"><div class="c-post__header"><div class="c-post__header__author"><a class="floor">{s.number - 4700} 樓</a><a class="username" href="#">{s.author}</a><a class="userid">x1</a></div><div class="c-post__header__info"><a class="edittime" data-mtime="{s.at:%Y-%m-%d %H:%M:%S}">{s.at:%Y-%m-%d %H:%M:%S}</a></div></div><div class="c-post__body"><article class="c-article FM-P2"><div class="c-article__content">{s.broken}</div></article><div class="c-post__body__buttonbar">GP 12 BP -</div></div></div></section>"""


SHAPES: dict[str, str] = {
    "fluxbb": joined(fluxbb),
    "drupal": f"<section><h2>Comments</h2>{joined(drupal)}</section>",
    "2channel": f'<dl class="thread">{joined(channel)}</dl>',
    "guestbook": f"<center><h1>G&auml;stebuch</h1>{joined(guestbook)}</center>",
    "guestbook rows": f'<table width="600">{joined(guestbook_rows)}</table>',
    "obfuscated": f'<div id="root"><div class="x1">{joined(obfuscated)}</div></div>',
    "mailing list": joined(mailing_list, "<hr>"),
    "feet": f"<div><h3>Kommentare</h3>{joined(blog_feet)}</div>",
    "nested": f'<main>{tree(nested)}</main><aside><a href="/user/Quill">Quill</a></aside>',
    "nested list": tree(nested_list),
    "steam": f'<div class="commentthread_comments">{joined(steam)}</div>',
    "proboards": f'<table class="list"><tbody>{joined(proboards)}</tbody></table>',
    "russian": joined(russian),
    "portal": f"<ul>{joined(portal)}</ul>",
    "definitions": f"<dl>{joined(definitions)}</dl>",
    "profile": joined(with_profile),
    "adverts": joined(advert_between),
    "list": f'<ul class="reacties">{joined(list_item)}</ul>',
    "polish": joined(polish),
    "finnish": joined(finnish),
    "portuguese": joined(portuguese),
    "korean": joined(korean),
    "twelve hours": joined(twelve_hours),
    "time last": joined(time_last),
    "custom elements": joined(custom_elements),
    "microdata": joined(microdata),
    "chat log": joined(chat_log),
    "flarum": joined(flarum),
    "stack": joined(stack),
    "livejournal": joined(livejournal),
    "yabb": joined(yabb),
    "italian": joined(italian_board),
    "github": joined(github),
    "nitter": joined(nitter),
    "hungarian": joined(hungarian_board),
    "czech": joined(czech_board),
    "swedish": joined(swedish_board),
    "plain text board": joined(plain_text_board),
    "ul li time first": f"<ul>{joined(ul_li_time_first)}</ul>",
    "react hashed": f'<div class="css-root">{joined(react_hashed)}</div>',
    "address block": joined(address_block),
    "by line inside": joined(by_line_inside),
    "hour apart": joined(hour_apart),
    "hour in parts": f"<table>{joined(hour_in_parts)}</table>",
    "account behind": joined(account_behind),
    "handle behind": joined(handle_behind),
    "day month short year": joined(day_month_short_year),
    "buttons": joined(buttons),
    "bare heading": f"<div>{joined(bare_heading)}</div>",
    "bare parts": joined(bare_parts),
    "bare foot": joined(bare_foot),
    "bare by line": f"<table>{joined(bare_by_line)}</table>",
    "bare links": joined(bare_links),
    "bare before meta": f"<ul>{joined(bare_before_meta)}</ul>",
    "bare siblings": f"<div>{joined(bare_siblings)}</div>",
    "account number": f"<ul>{joined(account_number)}</ul>",
    "floors": joined(floors),
    "dash foot": f"<div>{joined(dash_foot)}</div>",
}


def read(markup: str, software: str = "generic") -> Reading:
    return extract.read(Document(markup.encode(), url="https://board.example/t/9"), software)


@pytest.mark.parametrize("shape", SHAPES)
def test_posts_of_unknown_software(shape: str) -> None:
    header = '<header><h1>Turntable belt</h1><nav><a href="/">Home</a> <a href="/login">Log in</a></nav></header>'
    footer = "<footer>Powered by something nobody knows. Impressum</footer>"
    found = [(p.author, p.posted_at[:16], p.text) for p in read(page(header + SHAPES[shape] + footer)).posts]
    assert found == [(s.author, f"{s.at:%Y-%m-%dT%H:%M}", s.text) for s in SAID]


def test_an_article_is_read_beside_its_comments() -> None:
    article = "<article><h1>The harbour</h1><p>An article of many words about boats and the wind.</p></article>"
    reading = read(page(f"<main>{article}<section>{joined(portal)}</section></main>"))
    assert len(reading.posts) == len(SAID)
    assert reading.page is not None
    assert "boats and the wind" in reading.page.text


def test_what_stands_beside_a_body_is_kept() -> None:
    extras = [extra.text for extra in read(page(joined(with_profile))).posts[0].extras]
    assert any("Location: the harbour" in text and "Less is more than nothing" in text for text in extras)


def test_the_frame_of_a_page_is_read_too() -> None:
    body = "<header>Some words at the top</header><p>The one text of this page, long enough to be read.</p>"
    (post,) = read(page(body)).posts
    assert post.text == "The one text of this page, long enough to be read."
    assert [extra.text for extra in post.extras] == ["Some words at the top"]


def test_a_post_keeps_its_number_while_its_age_grows() -> None:
    def aged(minutes: int) -> list[str]:
        shape = "".join(
            f"<div class='m'><b>{s.author}</b> <i>{minutes + n} minutes ago</i><p>{s.text}</p></div>"
            for n, s in enumerate(SAID)
        )
        return [post.id for post in read(page(shape)).posts]

    assert len(set(aged(5))) == len(SAID)
    assert aged(5) == aged(17)


def rows_of_threads(count: int = 6) -> str:
    titles = "Which tyres|Repairing a deck|Balcony tomatoes|Old cameras and film|Commuting in winter|Rust on a frame"
    return "".join(
        f"<tr><td><a href='/thread/{n}'>{title} again</a></td><td>{n * 7}</td><td>2024-03-{n + 1:02} 10:0{n} <a href='/u/{n}'>Quill</a></td></tr>"
        for n, title in enumerate(titles.split("|")[:count])
    )


def test_a_listing_of_unknown_software_gives_its_threads() -> None:
    reading = read(page(f"<table>{rows_of_threads()}</table>"))
    threads = [link for link in reading.links if link.kind == "thread"]
    assert str(reading.sight) == "clear"
    assert [link.url for link in threads] == [f"https://board.example/thread/{n}" for n in range(6)]
    assert (threads[0].title, threads[0].mark) == ("Which tyres again", "2024-03-01 10:00 Quill")
    assert "Balcony tomatoes again" in reading.posts[0].text


def test_related_articles_are_no_listing() -> None:
    article = "<p>" + "Many words about boats, wind and weather in the harbour. " * 20 + "</p>"
    reading = read(page(f"<article>{article}</article><table>{rows_of_threads()}</table>"))
    assert not reading.links


def test_a_known_software_in_another_layout_is_read_all_the_same() -> None:
    reading = read(f'<html id="XF"><body>{joined(polish)}</body></html>', "auto")
    assert (reading.software, str(reading.sight)) == ("generic", "clear")
    assert [post.author for post in reading.posts] == [s.author for s in SAID]


def test_a_known_software_without_posts_is_read_as_one_and_degraded() -> None:
    reading = read('<html id="XF"><body><p>Some words and 118 North Hollowmere Road</p></body></html>', "auto")
    assert (reading.software, str(reading.sight)) == ("xenforo", "degraded:layout")
    assert "Hollowmere" in reading.posts[0].text


def test_what_a_reader_misses_of_its_posts_is_told_by_the_others() -> None:
    """A skin of phpBB that shows author and time where no other one does."""
    rows = joined(
        lambda s: (
            f"""<div id="p{s.number}" class="post"><div class="inner"><p class="who">{s.author}</p><p class="when">{s.at:%d.%m.%Y, %H:%M}</p><div class="content">{s.broken}</div></div></div>"""
        )
    )
    reading = read(f'<html><body id="phpbb"><div id="page-body">{rows}</div></body></html>', "auto")
    found = [(p.id, p.author, p.posted_at[:16], p.text) for p in reading.posts]
    assert reading.software == "phpbb"
    assert found == [(str(s.number), s.author, f"{s.at:%Y-%m-%dT%H:%M}", s.text) for s in SAID]


@pytest.mark.parametrize(
    ("here", "href", "said", "follows"),
    [
        ("/t/9", "/t/9?page=2", "Next »", True),
        ("/t/9?page=2", "/t/9?page=3", ">", True),
        ("/t/9-old-cameras", "/t/9-old-cameras/page/2/", "Weiter", True),
        ("/view.php?id=7", "/view.php?id=7&p=2", "Suivant", True),
        ("/view.php?p=2&id=7", "/view.php?p=3&id=7", "siguiente", True),
        ("/t/9_1.html", "/t/9_2.html", "次へ", True),
        ("/t/9", "/t/9?page=2", "2", False),
        ("/view.php?id=7", "/view.php?id=8", "Next", False),
        ("/a.html", "/b.html", "Next", False),
        ("/t/9", "/t/9#last", "Next", False),
    ],
)
def test_the_next_page_is_known_by_its_words_and_its_address(here: str, href: str, said: str, follows: bool) -> None:
    markup = page(f"<p>Some words of this page.</p><a href='{href}'>{said}</a>")
    reading = extract.read(Document(markup.encode(), url=f"https://board.example{here}"), "generic")
    assert [link.kind for link in reading.links] == ["next"] * follows


TOPICS = [
    (11, "Which tyres for the winter?", "Quill", 3, "2024-03-02 08:15"),
    (12, "Repairing an old deck", "harbour_owl", 14, "2024-03-03 09:40"),
    (15, "Balcony tomatoes in a north wind", "Marla S.", 0, "2024-03-04 10:05"),
    (16, "Film for old cameras", "Quill", 27, "2024-03-05 21:11"),
    (19, "Rust", "old-greenhouse", 5, "2024-03-17 14:33"),
    (23, "Commuting by bike: a log", "Quill", 2, "2024-03-18 07:59"),
]
LISTINGS = {
    "parts": "<div class='thr'><div><a href='/x/{0}'>{1}</a></div><div>by <a href='/u/{2}'>{2}</a>, {3} replies, last {4}</div></div>",
    "items": "<li><a href='topic.php?id={0}'>{1}</a> <em>{2}</em> <small>({3}) {4}</small></li>",
    "ages": "<tr><td><a href='/d/{0}'>{1}</a></td><td><a href='/u/{2}'>{2}</a></td><td>{3}</td><td>{3} hours ago</td></tr>",
    "rows": "<tr><td><a href='/d/{0}'>{1}</a><br><a href='/u/{2}'>{2}</a></td><td>{3}</td><td><a href='/d/{0}?page=9#last'>{4}</a><br>by <a href='/u/q'>Quill</a></td></tr>",
    "definitions": "<dt><a href='/d/{0}'>{1}</a></dt><dd>{4} / {2} / {3}</dd>",
    "beginnings": "<article><h2><a href='/2024/{0}/'>{1}</a></h2><time datetime='{4}'>x</time><p>Some words about number {0}, which go on for a line or two and then end with dots ...</p><a href='/2024/{0}/'>More</a></article>",
}


def test_authors_in_headings_make_no_listing() -> None:
    rows = "".join(
        f"<div class='turn'><h3><a href='/people/{n}'>{name}</a></h3><i>2024-03-0{n} 10:33</i><p>Words of {name} about it.</p></div>"
        for n, name in enumerate(("harbour_owl", "Quill", "old-greenhouse", "nine_pins"), 1)
    )
    reading = read(page(rows))
    assert not reading.links
    assert [post.author for post in reading.posts] == ["harbour_owl", "Quill", "old-greenhouse", "nine_pins"]


@pytest.mark.parametrize("name", LISTINGS)
def test_listings_of_many_shapes(name: str) -> None:
    rows = "".join(LISTINGS[name].format(*topic) for topic in TOPICS)
    holder = {"<tr>": "table", "<li>": "ul", "<dt>": "dl"}.get(rows[:4], "div")
    reading = read(page(f"<nav><a href='/faq'>Questions and answers</a></nav><{holder}>{rows}</{holder}>", "Board"))
    assert [link.title for link in reading.links if link.kind == "thread"] == [topic[1] for topic in TOPICS]


HELD = [{"id": n, "author": {"name": f"user{n}"}, "createdAt": f"2026-11-26T10:0{n}:00Z", "body": f"words of post {n}"} for n in range(1, 4)]  # fmt: skip
STATE = json.dumps({"props": {"thread": {"title": "T", "posts": HELD}}})
LINKED = json.dumps({"@type": "DiscussionForumPosting", "text": "opens", "author": {"name": "a"}, "datePublished": "2026-11-26", "comment": [{"@type": "Comment", "text": "words of post 1", "author": {"name": "user1"}, "datePublished": "2026-11-26T10:01:00Z"}]})  # fmt: skip


@pytest.mark.parametrize(
    "held",
    [
        f'<script id="__NEXT_DATA__" type="application/json">{STATE}</script>',
        f"<script>window.__INITIAL_STATE__ = {STATE};</script>",
        f"<script>var state={STATE}</script>",
        f"<div id=app data-page='{STATE}'></div>",
        f'<script type="application/ld+json">{LINKED}</script>',
    ],
    ids=["Next.js", "state", "variable", "attribute", "JSON-LD"],
)
def test_a_page_that_is_drawn_in_the_browser_is_read_by_what_it_brings(held: str) -> None:
    reading = read(f"<html><head><title>T</title></head><body><div id=root></div>{held}</body></html>")
    assert str(reading.sight) == "clear"
    found = {p.text: (p.author, p.posted_at) for p in reading.posts}
    assert found["words of post 1"] == ("user1", "2026-11-26T10:01:00Z")


@pytest.mark.parametrize(
    "held",
    [
        "<script>window.state = {broken</script>",
        f"<script>start({STATE})</script>",
        '<script type="application/json">{"name": "Town", "description": "about us"}</script>',
        f'<script type="application/json">{"[" * 100_000}</script>',
        "",
    ],
)
def test_a_page_that_brings_nothing_is_out_of_sight(held: str) -> None:
    reading = read(f"<html><head><title>T</title></head><body><div id=root></div>{held}</body></html>")
    assert (str(reading.sight), reading.posts) == ("blind:empty", ())


def test_what_a_page_shows_comes_before_what_it_brings() -> None:
    shown = "".join(f'<article id="c{n}"><b class="author">shown{n}</b> <time>2026-11-26 10:0{n}</time><p>other words of {n}</p></article>' for n in range(1, 4))  # fmt: skip
    reading = read(f'<html><body>{shown}<script type="application/json">{STATE}</script></body></html>')
    assert {p.author for p in reading.posts} == {"shown1", "shown2", "shown3"}


def test_a_name_leads_to_somebodys_page_where_nothing_else_tells_of_it() -> None:
    """A page whose names are made by a machine: ranks stand before names, and "Report" behind them."""
    ranks = {"Quill": "Newbie", "Marla S.": "Old hand", "harbour_owl": "Sailor", "old-greenhouse": "Newbie"}
    rows = joined(
        lambda s: (
            f"""<div class="qpf"><i class="zzt">{ranks[s.author]}</i><a class="mmp" href="/k{s.author[:3]}">{s.author}</a><a class="rrt" href="/r/{s.number}">Report</a><span class="vvk">{s.at:%Y-%m-%d %H:%M}</span><div class="bbd">{s.html()}</div></div>"""
        )
    )
    assert [post.author for post in read(page(rows)).posts] == [s.author for s in SAID]


@pytest.mark.parametrize(
    "head",
    [
        "Quote:",
        "Zitat",
        "Originally Posted by Ann",
        "Ann said: ↑",
        "Ann schrieb am 2.3.2024:",
        "Ann a écrit :",
        "Анна писал(а):",
    ],
)
def test_quotations_are_known_by_how_they_begin(head: str) -> None:
    def post(s: Said) -> str:
        quote = (
            f'<div class="qq"><div>{head}</div><div class="in">Nobody sells these belts any more.</div></div>'
            if s.number == 4725
            else ""
        )
        return f"""<div class="qpf"><b>{s.author}</b><i>{s.at:%Y-%m-%d %H:%M}</i><div class="bbd">{quote}{s.html()}</div></div>"""

    posts = read(page(joined(post))).posts
    assert [post.text for post in posts] == [s.text for s in SAID]
    assert [len(post.quotes) for post in posts] == [0, 0, 1, 0, 0]
    assert "Nobody sells" in posts[2].quotes[0]


def test_posts_that_go_on_are_by_whoever_began() -> None:
    """A chat as Telegram exports it: the name stands above the first of several messages alone."""
    rows = joined(
        lambda s: "".join(
            f"""<div class="message default{" joined" if n else ""}" id="message{s.number}{n}"><div class="body"><div class="date" title="{s.at:%d.%m.%Y %H:%M:%S} UTC+00:00">{s.at:%H:%M}</div>{"" if n else f'<div class="from_name">{s.author} </div>'}<div class="text">{line}</div></div></div>"""
            for n, line in enumerate(s.paragraphs)
        )
    )
    posts = read(page(f'<div class="history">{rows}</div>')).posts
    assert [(p.author, p.text) for p in posts] == [(s.author, line) for s in SAID for line in s.paragraphs]
