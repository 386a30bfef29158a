"""CloudEvents 1.0, structured JSON: github.com/cloudevents/spec. Signed like the generic format where a secret is given."""

from typing import Any

from watcher.alert import generic
from watcher.alert.call import Call, as_json
from watcher.model import Alert


def render(alert: Alert) -> dict[str, Any]:
    return {
        "specversion": "1.0", "id": alert.id, "source": "urn:watcher", "type": f"org.doxwatch.{alert.type}", "subject": alert.incident or alert.source or "watch",
        "time": alert.at.isoformat(), "datacontenttype": "application/json", "data": generic.render(alert)["data"],
    }  # fmt: skip


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    made = as_json(url, render(alert), {"Content-Type": "application/cloudevents+json; charset=utf-8"})
    return Call(made.url, made.body, made.headers | generic.sign(secret, alert.id, at, made.body)) if secret else made
