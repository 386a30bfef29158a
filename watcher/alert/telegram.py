"""Telegram bots: core.telegram.org/bots/api#sendmessage. Without a parse mode nothing is formatted; no link is previewed.

The address is `https://api.telegram.org/botTOKEN/sendMessage?chat_id=ID`.
"""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit, urlunsplit

from watcher.alert.call import Call, as_json, dead, plain, unlinked, with_answer
from watcher.model import Alert, Severity

TEXT_LIMIT, ANSWER_ROOM = 4096, 512
"""Characters of a message, and those kept for the link to answer by."""


def render(alert: Alert) -> dict[str, Any]:
    text = with_answer(alert, unlinked(dead(plain(alert, TEXT_LIMIT)))[: TEXT_LIMIT - ANSWER_ROOM])
    return {
        "text": text,
        "link_preview_options": {"is_disabled": True},
        "disable_notification": alert.severity <= Severity.LOW,
        "protect_content": True,
    }


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    del secret, at
    parts = urlsplit(url)
    chat = parse_qs(parts.query).get("chat_id", [""])[0]
    return as_json(urlunsplit((*parts[:3], "", "")), {"chat_id": chat, **render(alert)})


def receipt(answer: bytes) -> str:
    result = json.loads(answer)["result"]
    return f"{result['chat']['id']} {result['message_id']}"


def recall(url: str, secret: str, receipt_: str) -> Call:
    del secret
    chat, _, number = receipt_.partition(" ")
    parts = urlsplit(url)
    where = urlunsplit((*parts[:2], parts.path.replace("/sendMessage", "/deleteMessage"), "", ""))
    return as_json(where, {"chat_id": chat, "message_id": int(number)})
