"""Google Chat webhooks: developers.google.com/workspace/chat/api/reference/rest/v1/cards (cardsV2). Messages of an alert share a thread."""

import html
from typing import Any

from watcher.alert import wording
from watcher.alert.call import Call, answer, as_json, dead, unlinked
from watcher.model import Alert

TEXT_LIMIT = 4096


def render(alert: Alert) -> dict[str, Any]:
    words = "<br>".join(_shown(line) for line in wording.sentences(alert))
    card = {
        "header": {"title": dead(wording.title(alert))[:200], "subtitle": f"alert {dead(alert.id)}"[:200]},
        "sections": [{"widgets": [{"textParagraph": {"text": words[:TEXT_LIMIT] or " "}}, *_button(alert)]}],
    }
    return {
        "cardsV2": [{"cardId": "alert", "card": card}],
        "thread": {"threadKey": alert.incident or alert.source or "watch"},
    }


def _button(alert: Alert) -> list[dict[str, Any]]:
    words, link = answer(alert)
    return [{"buttonList": {"buttons": [{"text": words, "onClick": {"openLink": {"url": link}}}]}}] if link else []


def _shown(text: str) -> str:
    """HTML as text: cards format a subset of HTML."""
    return html.escape(unlinked(dead(text)))


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    del secret, at
    joint = "&" if "?" in url else "?"
    return as_json(f"{url}{joint}messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD", render(alert))
