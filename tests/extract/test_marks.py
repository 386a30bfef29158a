"""What tells a listing's reader that a thread changed: an answer does, a look and the passing of time do not."""

from collections.abc import Callable

import pytest

from watcher import extract
from watcher.model import Document

Row = Callable[[int, int, str, str], str]
"""Answers, views, the time of the last answer as it is shown, and how long ago that was."""


def smf(answers: int, views: int, last: str, age: str) -> str:
    return f"""<html><head><meta name="generator" content="SMF 2.1.4"></head><body id="action_messageindex"><div id="messageindex"><div id="topic_container">
<div class="windowbg"><div class="info"><div class="message_index_title"><span id="msg_7"><a href="/index.php?topic=7.0">Old cameras</a></span></div></div><div class="board_stats centertext"><p>Replies: {answers}<br>Views: {views}</p></div><div class="lastpost"><p><a href="#">{last}</a><br>by Quill</p></div></div></div></div><a href="https://www.simplemachines.org">SMF</a></body></html>"""


def vbulletin_3(answers: int, views: int, last: str, age: str) -> str:
    return f"""<html><body><script src="clientscript/vbulletin_global.js"></script><table><tr><td id="td_threadtitle_7"><a href="showthread.php?t=7" id="thread_title_7">Old cameras</a> <a href="showthread.php?t=7&amp;page=2">2</a></td>
<td><div class="smallfont">{last}<br>by Quill</div></td><td><a href="#">{answers}</a></td><td>{views}</td></tr></table></body></html>"""


def vbulletin_4(answers: int, views: int, last: str, age: str) -> str:
    return f"""<html id="vbulletin_html"><body><table><tr class="threadbit" id="thread_7"><td><h3 class="threadtitle"><a class="title" href="showthread.php?t=7" id="thread_title_7">Old cameras</a></h3></td>
<td class="threadlastpost"><dl><dd>{age}</dd><dd>by Quill</dd></dl></td><td class="threadreplies"><a href="#">{answers}</a></td><td class="threadviews"><span>{views}</span></td></tr></table></body></html>"""


def phpbb_2(answers: int, views: int, last: str, age: str) -> str:
    return f"""<html><body>Powered by phpBB<table><tr><td><span class="topictitle"><a class="topictitle" href="viewtopic.php?t=7">Old cameras</a></span></td><td>{answers}</td><td>Quill</td><td>{views}</td><td>{last}<br>Quill</td></tr></table></body></html>"""


def invision_3(answers: int, views: int, last: str, age: str) -> str:
    return f"""<html><body id="ipboard_body"><table><tr id="trow_7" class="__topic"><td><h4><a id="tid-link-7" class="topic_title" href="/topic/7-old/">Old cameras</a></h4></td><td class="col_f_views"><ul><li><a href="#">{answers} replies</a></li><li class="views">{views} views</li></ul></td><td class="col_f_post">{last}</td></tr></table></body></html>"""


def bbpress(answers: int, views: int, last: str, age: str) -> str:
    return f"""<html><body><div id="bbpress-forums"><ul class="bbp-topics"><li class="bbp-body"><ul id="bbp-topic-7" class="topic type-topic"><li class="bbp-topic-title"><a class="bbp-topic-permalink" href="/topic/old/">Old cameras</a></li><li class="bbp-topic-reply-count">{answers}</li><li class="bbp-topic-freshness"><a href="#">{age}</a></li></ul></li></ul></div></body></html>"""


def hackernews(answers: int, views: int, last: str, age: str) -> str:
    return f"""<html><body><table id="hnmain"><tr class="athing" id="7"><td class="title"><span class="titleline"><a href="https://example.org/old">Old cameras</a></span></td></tr><tr><td class="subtext">{views} points by quill {age} | <a href="item?id=7">{answers}&nbsp;comments</a></td></tr></table></body></html>"""


ROWS: dict[str, Row] = {
    "smf": smf, "vbulletin 3": vbulletin_3, "vbulletin 4": vbulletin_4, "phpbb 2": phpbb_2, "invision 3": invision_3, "bbpress": bbpress, "hackernews": hackernews,
}  # fmt: skip


def mark(row: Row, answers: int, views: int, last: str, age: str) -> str:
    reading = extract.read(Document(row(answers, views, last, age).encode(), url="https://board.example/f/1"))
    (found,) = {link.mark for link in reading.links if link.title == "Old cameras"}
    return found


@pytest.mark.parametrize("name", ROWS)
def test_an_answer_changes_a_mark_and_nothing_else_does(name: str) -> None:
    row, last = ROWS[name], "12-03-2024, 10:33 AM"
    before = mark(row, 15, 302, last, "12 hours, 17 minutes ago")
    assert before
    assert mark(row, 15, 311, last, "13 hours ago") == before
    assert mark(row, 16, 302, last, "12 hours, 17 minutes ago") != before


def test_an_age_is_better_than_nothing() -> None:
    def bare(answers: int, views: int, last: str, age: str) -> str:
        return (
            vbulletin_4(answers, views, last, age).split('<td class="threadreplies">')[0]
            + "</tr></table></body></html>"
        )

    assert mark(bare, 1, 1, "", "2 hours ago") != mark(bare, 2, 1, "", "1 minute ago")
