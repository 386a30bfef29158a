"""Signal through signal-cli-rest-api, POST /v2/send: bbernhard.github.io/signal-cli-rest-api. Plain text, no preview.

The address is `http://host:8080/v2/send?number=+SENDER&recipients=+ONE,group.ID`.
"""

from typing import Any
from urllib.parse import parse_qs, urlsplit, urlunsplit

from watcher.alert.call import Call, as_json, plain, unlinked, with_answer
from watcher.model import Alert

TEXT_LIMIT = 2000


def render(alert: Alert) -> dict[str, Any]:
    return {"message": with_answer(alert, unlinked(plain(alert, TEXT_LIMIT))), "text_mode": "normal"}


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    del secret, at
    parts = urlsplit(url)
    query = parse_qs(parts.query.replace("+", "%2B"))
    recipients = [r for value in query.get("recipients", ()) for r in value.split(",")]
    content = {"number": query.get("number", [""])[0], "recipients": recipients, **render(alert)}
    return as_json(urlunsplit((*parts[:3], "", "")), content)
