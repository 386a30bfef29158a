"""Prometheus Alertmanager, API v2: POST /api/v2/alerts. Labels name an alert, so they stay the same over its life; words are annotations.

The address is the server's, `http://alerts.example:9093`.
"""

from typing import Any

from watcher.alert import wording
from watcher.alert.call import Call, as_json
from watcher.model import Alert

ENDED = frozenset({"watcher.alert.resolved", "watcher.source.recovered"})


def render(alert: Alert) -> list[dict[str, Any]]:
    name = "DoxFound" if alert.incident else "SiteOutOfSight" if alert.source else "Watcher"
    labels = {
        "alertname": name,
        "severity": str(alert.severity),
        "person": alert.person,
        "incident": alert.incident,
        "site": "" if alert.incident else alert.source,
    }
    made: dict[str, Any] = {
        "labels": {key: value for key, value in labels.items() if value},
        "annotations": {
            "summary": wording.title(alert),
            "description": "\n".join(wording.sentences(alert)),
            "alert": alert.id,
        },
        "startsAt": (alert.first_seen or alert.at).isoformat(),
    }
    if alert.type in ENDED:
        made["endsAt"] = alert.at.isoformat()
    return [made]


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    del at
    headers = {"Authorization": f"Bearer {secret}"} if secret else {}
    return as_json(f"{url.rstrip('/').removesuffix('/api/v2/alerts')}/api/v2/alerts", render(alert), headers)
