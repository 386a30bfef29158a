"""Rocket.Chat incoming webhooks: docs.rocket.chat, Incoming Webhook Script. No address is looked up (`parseUrls`)."""

from typing import Any

from watcher.alert import wording
from watcher.alert.call import escaped
from watcher.model import Alert

TEXT_LIMIT = 5000


def render(alert: Alert) -> dict[str, Any]:
    words = [
        f"*{escaped(wording.title(alert))}*",
        *map(escaped, wording.sentences(alert)),
        f"alert {escaped(alert.id)}",
    ]
    return {"text": "\n".join(words)[:TEXT_LIMIT], "parseUrls": False}
