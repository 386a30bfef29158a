"""Discord webhooks: docs.discord.com, resources/webhook, Execute Webhook. No mention fires, no markdown formats, nothing is fetched."""

import json
import re
from typing import Any

from watcher.alert import wording
from watcher.alert.call import Call, as_json
from watcher.model import Alert, Severity

COLOURS = {
    Severity.CRITICAL: 0xC62828,
    Severity.HIGH: 0xEF6C00,
    Severity.MEDIUM: 0xF9A825,
    Severity.LOW: 0x90A4AE,
    Severity.NONE: 0x1565C0,
}
TITLE_LIMIT = 256
TEXT_LIMIT = 4096
_MARKUP = re.compile(r"([\\*_~`|>#\[\]()<:@-])")


def render(alert: Alert) -> dict[str, Any]:
    return {
        "allowed_mentions": {"parse": []},
        "embeds": [
            {
                "title": wording.title(alert)[:TITLE_LIMIT],
                "description": "\n".join(map(escaped, wording.sentences(alert)))[:TEXT_LIMIT],
                "color": COLOURS[alert.severity],
                "footer": {"text": f"alert {alert.id}"[:TITLE_LIMIT]},
                "timestamp": alert.at.isoformat(),
                **({"url": alert.answer} if alert.answer else {}),
            }
        ],
    }


def escaped(text: str) -> str:
    """Markdown as plain text. Our own command names keep their back quotes."""
    parts = re.split(r"(`watcher [a-z -]+[A-Z0-9-]*`)", text)
    return "".join(p if i % 2 else _MARKUP.sub(r"\\\1", p) for i, p in enumerate(parts))


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    """With `wait` Discord answers with the message, whose id takes it back."""
    del secret, at
    return as_json(f"{url}{'&' if '?' in url else '?'}wait=true", render(alert))


def receipt(answer: bytes) -> str:
    return str(json.loads(answer)["id"])


def recall(url: str, secret: str, receipt_: str) -> Call:
    del secret
    return Call(f"{url.partition('?')[0]}/messages/{receipt_}", b"", {}, "DELETE")
