"""PagerDuty Events API v2: developer.pagerduty.com. The incident is the `dedup_key`; acknowledging and settling follow ours.

The address is `https://events.pagerduty.com/v2/enqueue`, the secret the integration's routing key; behind it, parted by a blank, may stand
a key for the REST API, by which what is acknowledged there counts here.
"""

import json
from typing import Any
from urllib.parse import urlencode, urlsplit

from watcher.alert import wording
from watcher.alert.call import Call, as_json, scaled
from watcher.model import Alert

SUMMARY_LIMIT = 1024
ACTIONS = {
    "watcher.alert.acknowledged": "acknowledge",
    "watcher.alert.resolved": "resolve",
    "watcher.source.recovered": "resolve",
}


def render(alert: Alert) -> dict[str, Any]:
    key = alert.incident or (f"site {alert.source}" if alert.source else alert.id)
    made: dict[str, Any] = {"event_action": ACTIONS.get(alert.type, "trigger"), "dedup_key": key[:255]}
    if made["event_action"] == "trigger":
        made["payload"] = {
            "summary": f"{wording.title(alert)}: {' '.join(wording.sentences(alert))}"[:SUMMARY_LIMIT], "source": alert.source or "watcher", "severity": scaled(alert, ("warning", "info", "warning", "error", "critical")),
            "timestamp": alert.at.isoformat(), "component": alert.person or "watch", "custom_details": {"alert": alert.id, "labels": list(alert.labels), "posts": alert.posts, "places": alert.places},
        }  # fmt: skip
    return made


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    del at
    return as_json(url, {"routing_key": secret.split(maxsplit=1)[0], **render(alert)})


def poll(url: str, secret: str, incident: str, receipt_: str) -> Call | None:
    """Asks whether somebody has acknowledged there, where the secret holds a key for the REST API too."""
    del receipt_
    key = secret.split()[1:]
    if not key:
        return None
    parts = urlsplit(url)
    host = parts.netloc.replace("events.", "api.", 1)
    query = urlencode([("incident_key", incident), ("statuses[]", "acknowledged"), ("include[]", "acknowledgers")])
    headers = {"Authorization": f"Token token={key[0]}", "Accept": "application/json"}
    return Call(f"{parts.scheme}://{host}/incidents?{query}", b"", headers, "GET")


def answered(answer: bytes) -> str:
    """Who acknowledged first."""
    found = json.loads(answer)["incidents"]
    if not found:
        return ""
    by = found[0].get("acknowledgements") or [{}]
    return str(by[0].get("acknowledger", {}).get("summary") or "PagerDuty")
