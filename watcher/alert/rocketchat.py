"""Rocket.Chat incoming webhooks: docs.rocket.chat, Incoming Webhook Script. No address is looked up (`parseUrls`)."""

from typing import Any

from watcher.alert.call import marked
from watcher.model import Alert

TEXT_LIMIT = 5000


def render(alert: Alert) -> dict[str, Any]:
    return {"text": marked(alert, "*")[:TEXT_LIMIT], "parseUrls": False}
