"""Microsoft Teams through a Workflows webhook: an Adaptive Card (adaptivecards.io/explorer). Old connector addresses are refused."""

import re
from typing import Any
from urllib.parse import urlsplit

from watcher.alert import wording
from watcher.alert.call import answer, escaped
from watcher.model import Alert, Severity

TEXT_LIMIT = 5000
"""Characters of one text block; a card must stay below 28 kB."""
STYLES = {
    Severity.CRITICAL: "attention",
    Severity.HIGH: "warning",
    Severity.MEDIUM: "warning",
    Severity.LOW: "default",
    Severity.NONE: "accent",
}
_OLD = re.compile(r"(?:^|\.)(?:webhook\.office\.com|outlook\.office(?:365)?\.com)\Z")


def refused(url: str) -> str:
    """Why an address cannot be used, "" where it can."""
    if _OLD.search(urlsplit(url).hostname or ""):
        return "is an Office 365 connector, which Microsoft has ended: make a Workflows webhook (When a Teams webhook request is received)"
    return ""


def render(alert: Alert) -> dict[str, Any]:
    words, link = answer(alert)
    title = {
        "type": "TextBlock",
        "text": escaped(wording.title(alert))[:TEXT_LIMIT],
        "weight": "Bolder",
        "size": "Medium",
        "wrap": True,
    }
    lines = [
        {"type": "TextBlock", "text": escaped(line)[:TEXT_LIMIT], "wrap": True} for line in wording.sentences(alert)
    ]
    number = {
        "type": "TextBlock",
        "text": f"alert {escaped(alert.id)}",
        "isSubtle": True,
        "size": "Small",
        "wrap": True,
    }
    card = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.4",
        "body": [{"type": "Container", "style": STYLES[alert.severity], "items": [title]}, *lines, number],
        **({"actions": [{"type": "Action.OpenUrl", "title": words, "url": link}]} if link else {}),
    }  # fmt: skip
    return {
        "type": "message",
        "attachments": [
            {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": card}
        ],
    }
