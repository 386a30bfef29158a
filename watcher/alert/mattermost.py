"""Mattermost incoming webhooks: developers.mattermost.com/integrate/webhooks/incoming. Critical ones ask to be acknowledged."""

from typing import Any

from watcher.alert import wording
from watcher.alert.call import escaped
from watcher.model import Alert, Severity

TEXT_LIMIT = 16_383
"""Characters of a message."""


def render(alert: Alert) -> dict[str, Any]:
    words = [
        f"**{escaped(wording.title(alert))}**",
        *map(escaped, wording.sentences(alert)),
        f"alert {escaped(alert.id)}",
    ]
    made: dict[str, Any] = {"text": "\n".join(words)[:TEXT_LIMIT]}
    if alert.severity >= Severity.HIGH:
        urgent = alert.severity is Severity.CRITICAL
        made["priority"] = {"priority": "urgent" if urgent else "important", "requested_ack": urgent}
    return made
