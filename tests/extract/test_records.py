"""JSON of programs that no reader knows: the same three posts as different programs and exports give them."""

import json
from typing import Any

import pytest

from watcher import extract
from watcher.model import Document, Reading

SAID = [
    ("harbour_owl", "2024-03-02T08:15:00", "The belt of my turntable slips after ten minutes."),
    ("Quill", "2024-03-02T09:40:00", "Mine came from a hardware store."),
    ("Marla S.", "2024-03-03T21:05:00", "Check the bearing first; a drop of oil cured it here."),
]
EPOCHS = (1_709_367_300, 1_709_372_400, 1_709_499_900)


def tree(at: int = 0) -> list[dict[str, Any]]:
    """Each answer inside the post before it."""
    if at == len(SAID):
        return []
    who, when, text = SAID[at]
    return [{"comment_id": at, "author": {"name": who, "bio": "A description of somebody", "created": "2011-01-01"}, "date": when, "comment": f"<p>{text}</p>", "replies": tree(at + 1)}]  # fmt: skip


SHAPES: dict[str, Any] = {
    "flat": {"ok": True, "count": 3, "items": [{"id": n, "username": who, "created_at": when, "text": text} for n, (who, when, text) in enumerate(SAID)]},
    "tree": {"thread": {"title": "Turntables"}, "comments": tree()},
    "chat export": {"guild": {"name": "Harbour"}, "messages": [{"id": str(n), "type": "Default", "timestamp": f"{when}+00:00", "content": text, "author": {"id": "7", "name": who, "nickname": who}} for n, (who, when, text) in enumerate(SAID)]},
    "messenger export": {"name": "Harbour", "type": "group", "messages": [{"id": n, "type": "message", "date": when, "date_unixtime": str(EPOCHS[n]), "from": who, "text": [text[:10], {"type": "bold", "text": text[10:]}]} for n, (who, when, text) in enumerate(SAID)]},
    "channel export": {"name": "Harbour", "id": 1, "messages": [{"id": n, "date": when, "from": who, "text": text, "text_entities": [{"type": "plain", "text": text}]} for n, (who, when, text) in enumerate(SAID)]},
    "board": {"threads": [{"posts": [{"num": 900 + n, "comment": text, "name": who, "timestamp": EPOCHS[n], "subject": ""} for n, (who, _, text) in enumerate(SAID)]}]},
    "workplace export": [{"type": "message", "user": "U7", "text": text, "ts": f"{EPOCHS[n]}.000200", "user_profile": {"real_name": who}} for n, (who, _, text) in enumerate(SAID)],
    "video comments": {"items": [{"kind": "commentThread", "snippet": {"topLevelComment": {"id": f"v{n}", "snippet": {"textDisplay": text, "authorDisplayName": who, "publishedAt": f"{when}Z"}}}} for n, (who, when, text) in enumerate(SAID)]},
    "search": {"hits": [{"objectID": str(n), "author": who, "comment_text": text, "created_at": f"{when}Z", "created_at_i": EPOCHS[n], "points": None} for n, (who, when, text) in enumerate(SAID)]},
    "milliseconds": {"data": {"posts": [{"_id": f"a{n}", "sender": {"displayName": who}, "createdAt": EPOCHS[n] * 1000, "body": {"html": f"<p>{text}</p>"}} for n, (who, _, text) in enumerate(SAID)]}},
}  # fmt: skip


def read(data: Any) -> Reading:
    return extract.read(Document(json.dumps(data).encode(), content_type="application/json"))


@pytest.mark.parametrize("shape", SHAPES)
def test_posts_of_unknown_json(shape: str) -> None:
    reading = read(SHAPES[shape])
    assert reading.software == "generic"
    assert [(p.posted_at[:19], p.text) for p in reading.posts] == [(when, text) for _, when, text in SAID]
    assert [p.author for p in reading.posts] == [who for who, _, _ in SAID]
    assert len({p.id for p in reading.posts}) == len(SAID)


def test_a_board_numbers_its_posts() -> None:
    assert [post.number for post in read(SHAPES["board"]).posts] == ["900", "901", "902"]


def test_nothing_of_a_document_goes_unread() -> None:
    reading = read(SHAPES["tree"] | {"notes": ["118 North Hollowmere Road"]})
    assert reading.page is not None
    rest = set(reading.page.text.split("\n"))
    assert {"118 North Hollowmere Road", "A description of somebody"} <= rest
    assert rest.isdisjoint(text for _, _, text in SAID)


def test_a_number_alone_is_a_post() -> None:
    """House numbers come in posts of their own."""
    (post,) = read({"messages": [{"author": "Quill", "content": "118"}]}).posts
    assert (post.author, post.text) == ("Quill", "118")


def test_json_without_posts_is_one() -> None:
    (post,) = read({"a": [{"b": "118 North Hollowmere Road"}, 12]}).posts
    assert post.text == "118 North Hollowmere Road\n12"
