"""Gotify: gotify.net/api-docs, POST /message. The address is the server's, the secret an application token."""

from typing import Any

from watcher.alert import wording
from watcher.alert.call import Call, as_json, said, scaled, with_answer
from watcher.model import Alert

TEXT_LIMIT = 8000


def render(alert: Alert) -> dict[str, Any]:
    text = with_answer(alert, "\n".join(said(alert)))
    return {
        "title": wording.title(alert)[:250], "message": text[:TEXT_LIMIT], "priority": scaled(alert, (4, 2, 5, 8, 10)),
        "extras": {"client::display": {"contentType": "text/plain"}},
    }  # fmt: skip


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    del at
    return as_json(f"{url.rstrip('/').removesuffix('/message')}/message", render(alert), {"X-Gotify-Key": secret})
