"""Rocket.Chat incoming webhooks: docs.rocket.chat, Incoming Webhook Script. No address is looked up (`parseUrls`)."""

from typing import Any

from watcher.alert.call import marked, with_answer
from watcher.model import Alert

TEXT_LIMIT, ANSWER_ROOM = 5000, 512
"""Characters of a message, and those kept for the link to answer by."""


def render(alert: Alert) -> dict[str, Any]:
    return {"text": with_answer(alert, marked(alert, "*")[: TEXT_LIMIT - ANSWER_ROOM]), "parseUrls": False}
