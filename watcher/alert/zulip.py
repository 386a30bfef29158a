"""Zulip: zulip.com/api/send-message. Text goes inside a code block, where no mention and no markup is live; an alert is a topic.

The address is `https://chat.example/api/v1/messages?to=CHANNEL`, the secret `bot@chat.example:API_KEY`.
"""

import base64
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

from watcher.alert.call import USER_AGENT, Call, lines, with_answer
from watcher.model import Alert

CONTENT_LIMIT, TOPIC_LIMIT = 10_000, 60


def render(alert: Alert) -> dict[str, Any]:
    words = "\n".join(lines(alert)).replace("`", "'").replace("~~~", "---")
    topic = f"{alert.person or alert.source or 'the watch'} {alert.incident}".strip()
    return {
        "type": "stream",
        "topic": topic[:TOPIC_LIMIT],
        "content": f"```text\n{words[: CONTENT_LIMIT - 520]}\n```{with_answer(alert, '')}",
    }


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    del at
    parts = urlsplit(url)
    content = {**render(alert), "to": parse_qs(parts.query).get("to", [""])[0]}
    login = base64.b64encode(secret.encode()).decode()
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "User-Agent": USER_AGENT,
        "Authorization": f"Basic {login}",
    }
    return Call(urlunsplit((*parts[:3], "", "")), urlencode(content).encode(), headers)
