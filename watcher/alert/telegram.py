"""Telegram bots: core.telegram.org/bots/api#sendmessage. Without a parse mode nothing is formatted; no link is previewed.

The address is `https://api.telegram.org/botTOKEN/sendMessage?chat_id=ID`.
"""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit, urlunsplit

from watcher.alert.call import Call, as_json, dead, plain, unlinked
from watcher.model import Alert, Severity

TEXT_LIMIT = 4096


def render(alert: Alert) -> dict[str, Any]:
    text = unlinked(dead(plain(alert, TEXT_LIMIT)))[:TEXT_LIMIT]
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
