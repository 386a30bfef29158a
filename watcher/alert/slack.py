"""Slack incoming webhooks, Block Kit: docs.slack.dev/messaging/sending-messages-using-incoming-webhooks.

Text goes as `plain_text`, in which nothing is live; links are neither unfurled nor made.
"""

from typing import Any

from watcher.alert import wording
from watcher.alert.call import answer
from watcher.model import Alert

HEADER_LIMIT = 150
TEXT_LIMIT = 3000


def render(alert: Alert) -> dict[str, Any]:
    title = wording.title(alert)
    lines = wording.sentences(alert)
    words, link = answer(alert)
    button = {"type": "button", "text": {"type": "plain_text", "text": words}, "url": link}
    return {
        "text": escaped(title),
        "unfurl_links": False,
        "unfurl_media": False,
        "blocks": [
            {"type": "header", "text": {"type": "plain_text", "text": title[:HEADER_LIMIT], "emoji": True}},
            {
                "type": "section",
                "text": {"type": "plain_text", "text": "\n".join(lines)[:TEXT_LIMIT] or " ", "emoji": False},
            },
            *([{"type": "actions", "elements": [button]}] if link else []),
            {"type": "context", "elements": [{"type": "plain_text", "text": f"alert {alert.id}"[:TEXT_LIMIT]}]},
        ],
    }


def escaped(text: str) -> str:
    """Slack's three control characters."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
