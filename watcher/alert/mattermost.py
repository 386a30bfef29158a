"""Mattermost incoming webhooks: developers.mattermost.com/integrate/webhooks/incoming. Critical ones ask to be acknowledged."""

from typing import Any

from watcher.alert.call import marked, with_answer
from watcher.model import Alert, Severity

TEXT_LIMIT, ANSWER_ROOM = 16_383, 512
"""Characters of a message, and those kept for the link to answer by."""


def render(alert: Alert) -> dict[str, Any]:
    made: dict[str, Any] = {"text": with_answer(alert, marked(alert, "**")[: TEXT_LIMIT - ANSWER_ROOM])}
    if alert.severity >= Severity.HIGH:
        urgent = alert.severity is Severity.CRITICAL
        made["priority"] = {"priority": "urgent" if urgent else "important", "requested_ack": urgent}
    return made
