"""Mattermost incoming webhooks: developers.mattermost.com/integrate/webhooks/incoming. Critical ones ask to be acknowledged."""

from typing import Any

from watcher.alert.call import marked
from watcher.model import Alert, Severity

TEXT_LIMIT = 16_383
"""Characters of a message."""


def render(alert: Alert) -> dict[str, Any]:
    made: dict[str, Any] = {"text": marked(alert, "**")[:TEXT_LIMIT]}
    if alert.severity >= Severity.HIGH:
        urgent = alert.severity is Severity.CRITICAL
        made["priority"] = {"priority": "urgent" if urgent else "important", "requested_ack": urgent}
    return made
