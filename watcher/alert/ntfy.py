"""ntfy: docs.ntfy.sh/publish, JSON. The address is `https://ntfy.example/TOPIC`; the secret, if any, an access token.

A topic is as good as a password: with a token nobody else can read along.
"""

from typing import Any
from urllib.parse import urlsplit

from watcher.alert import wording
from watcher.alert.call import Call, answer, as_json, said, scaled
from watcher.model import Alert

TEXT_LIMIT = 3500
"""Bytes; the server takes 4096."""


def render(alert: Alert) -> dict[str, Any]:
    text = "\n".join(said(alert)).encode()[:TEXT_LIMIT].decode("utf-8", "ignore")
    words, link = answer(alert)
    tags = scaled(alert, ("information_source", "white_circle", "yellow_circle", "orange_circle", "red_circle"))
    return {
        "title": wording.title(alert)[:250],
        "message": text,
        "priority": scaled(alert, (3, 2, 3, 4, 5)),
        "tags": [tags],
        "markdown": False,
        **({"actions": [{"action": "http", "label": words, "url": link, "method": "POST"}]} if link else {}),
    }


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    del at
    parts = urlsplit(url)
    headers = {"Authorization": f"Bearer {secret}"} if secret else {}
    return as_json(f"{parts.scheme}://{parts.netloc}/", {"topic": parts.path.strip("/"), **render(alert)}, headers)
