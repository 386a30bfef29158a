"""Matrix rooms: spec.matrix.org, client-server API, PUT .../send/m.room.message/{txnId}. The alert's id is the transaction: sent twice, it stands once.

The address is the homeserver's with the room behind it, `https://matrix.example/!room:example`; the secret is an access token.
"""

import json
from typing import Any
from urllib.parse import quote, urlsplit

from watcher.alert.call import Call, as_json, plain, unlinked, with_answer
from watcher.model import Alert

TEXT_LIMIT = 8000


def render(alert: Alert) -> dict[str, Any]:
    return {"msgtype": "m.text", "body": with_answer(alert, unlinked(plain(alert, TEXT_LIMIT))), "m.mentions": {}}


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    del at
    parts = urlsplit(url)
    room = quote(parts.path.strip("/"), safe="")
    where = (
        f"{parts.scheme}://{parts.netloc}/_matrix/client/v3/rooms/{room}/send/m.room.message/{quote(alert.id, safe='')}"
    )
    return as_json(where, render(alert), {"Authorization": f"Bearer {secret}"}, "PUT")


def receipt(answer: bytes) -> str:
    return str(json.loads(answer)["event_id"])


def poll(url: str, secret: str, incident: str, receipt_: str) -> Call | None:
    """Asks for the reactions to a message: any of them is an answer."""
    del incident
    if not receipt_:
        return None
    parts = urlsplit(url)
    room, event = quote(parts.path.strip("/"), safe=""), quote(receipt_, safe="")
    where = f"{parts.scheme}://{parts.netloc}/_matrix/client/v1/rooms/{room}/relations/{event}/m.annotation/m.reaction"
    return Call(where, b"", {"Authorization": f"Bearer {secret}"}, "GET")


def answered(answer: bytes) -> str:
    """Who reacted first."""
    chunk = json.loads(answer)["chunk"]
    return str(chunk[-1]["sender"]) if chunk else ""


def recall(url: str, secret: str, receipt_: str) -> Call:
    parts = urlsplit(url)
    room, event = quote(parts.path.strip("/"), safe=""), quote(receipt_, safe="")
    where = f"{parts.scheme}://{parts.netloc}/_matrix/client/v3/rooms/{room}/redact/{event}/recall"
    return as_json(where, {}, {"Authorization": f"Bearer {secret}"}, "PUT")
