"""The other formats, each against what its vendor or somebody else wrote; hostile text in all of them; a real mail server."""

import asyncio
import base64
import json
import re
import socket
from dataclasses import replace
from importlib import import_module, resources
from typing import Any
from urllib.parse import parse_qs

import adaptive_cards
import jsonschema
import pytest
from aiosmtpd.controller import Controller
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from google.apps import chat_v1
from google.protobuf import json_format
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block

from tests.alert.test_formats import HOSTILE, NOW, OPENED, SAMPLES, SECRET, oracle
from tests.fakes import forms, watchlist
from watcher.alert import googlechat, pagerduty, slack, teams
from watcher.alert.send import Target, call, renderer
from watcher.errors import DeliveryError
from watcher.match import guard
from watcher.model import Alert
from watcher.spec import FORMATS

URLS = {
    "matrix": "https://matrix.example/!room:matrix.example", "telegram": "https://api.telegram.example/bot1:x/sendMessage?chat_id=-7", "signal": "http://signal.example/v2/send?number=+15550100&recipients=+15550101,group.x",
    "zulip": "https://chat.example/api/v1/messages?to=alerts", "ntfy": "https://ntfy.example/topic", "gotify": "https://push.example", "alertmanager": "http://alerts.example:9093",
}  # fmt: skip
HTTP = [name for name in FORMATS if name != "mail"]


def made(name: str, alert: Alert) -> Any:
    secret = SECRET if name in {"generic", "cloudevents"} else "bot@x:key"
    return call(Target("w", name, URLS.get(name, "https://hooks.example/x"), secret), alert, 1_700_000_000)


@pytest.mark.parametrize("alert", SAMPLES)
@pytest.mark.parametrize("name", HTTP)
def test_every_format_makes_a_request(name: str, alert: Alert) -> None:
    request = made(name, alert)
    body = request.body.decode()
    content = {k: v[0] for k, v in parse_qs(body).items()} if name == "zulip" else json.loads(body)
    assert content
    shown = body.replace("\\\\", "")  # markdown's own escapes
    assert alert.id in shown or alert.incident in shown
    assert "bot@x:key" not in repr(request)


@pytest.mark.parametrize("alert", SAMPLES)
def test_pagerduty_by_its_own_schema(alert: Alert) -> None:
    document = oracle("pagerduty_events_v2.json")
    schema = document["paths"]["/enqueue"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    content = json.loads(made("pagerduty", alert).body)
    jsonschema.Draft7Validator({**schema, "components": document["components"]}).validate(content)
    assert content["dedup_key"] == pagerduty.render(replace(alert, id="another"))["dedup_key"] or not alert.incident


@pytest.mark.parametrize("alert", SAMPLES)
def test_teams_by_the_schema_of_adaptive_cards(alert: Alert) -> None:
    schema = json.loads(
        (resources.files(adaptive_cards) / "schemas" / "schema-1.4.json").read_text(encoding="utf-8-sig")
    )
    (attachment,) = teams.render(alert)["attachments"]
    jsonschema.validate(attachment["content"], schema)
    assert len(json.dumps(teams.render(alert))) < 28_000
    assert "Workflows" in teams.refused("https://x.webhook.office.com/webhookb2/1")
    assert teams.refused("https://prod-1.westeurope.logic.azure.com/workflows/1") == ""


@pytest.mark.parametrize("alert", SAMPLES)
def test_google_chat_by_its_protobuf(alert: Alert) -> None:
    json_format.ParseDict(googlechat.render(alert), chat_v1.Message.pb(chat_v1.Message()))


@pytest.mark.parametrize("alert", SAMPLES)
def test_slack_by_its_own_models(alert: Alert) -> None:
    blocks = slack.render(alert)["blocks"]
    parsed = Block.parse_all(blocks)
    assert [b.to_dict()["type"] for b in parsed] == [b["type"] for b in blocks]
    for block in parsed:
        block.validate_json()
    assert len(blocks) <= 50


def test_the_public_key_verifies_what_the_private_one_signed() -> None:
    secret = "whsk_" + base64.b64encode(bytes(range(32))).decode()
    request = call(Target("w", "generic", "https://x.example", f"{SECRET} {secret}"), OPENED, 7)
    first, second = request.headers["webhook-signature"].split()
    assert first.startswith("v1,")
    assert second.startswith("v1a,")
    key = Ed25519PublicKey.from_public_bytes(
        bytes.fromhex("03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8")
    )
    key.verify(base64.b64decode(second[4:]), f"{OPENED.id}.7.".encode() + request.body)


def test_a_cloud_event_has_what_the_specification_wants() -> None:
    request = made("cloudevents", OPENED)
    event = json.loads(request.body)
    assert {"specversion", "id", "source", "type"} <= set(event)
    assert request.headers["Content-Type"].startswith("application/cloudevents+json")
    assert all(re.fullmatch(r"[a-z0-9]+", key) for key in event)


def test_a_matrix_message_sent_twice_is_one_transaction() -> None:
    first, second = made("matrix", OPENED), made("matrix", OPENED)
    assert (
        first.url
        == second.url
        == "https://matrix.example/_matrix/client/v3/rooms/%21room%3Amatrix.example/send/m.room.message/K7QX-2MHD.0"
    )
    assert first.method == "PUT"


LIVE = {
    "slack": r"<[!@#]", "mattermost": r"@\w|(?<!\\)[*_`\[]\w+(?<!\\)[*_`\]]\(|https?://\w", "teams": r"@\w|(?<!\\)\]\(|https?://\w", "googlechat": r"<users|<a |https?://\w", "matrix": r"https?://\w",
    "telegram": r"@\w|https?://\w", "signal": r"https?://\w", "rocketchat": r"@\w|https?://\w", "zulip": r"\n```\n.",
}  # fmt: skip
"""What would be live in each platform's text."""


@settings(max_examples=40, deadline=None)
@given(
    HOSTILE
    | st.sampled_from(
        [
            "@everyone <!channel> <users/all> @all",
            "https://hostile.example/t/1",
            "[x](https://hostile.example)",
            "```\n@**all**",
            "\u202e" * 40,
            "x" * 10_000,
        ]
    )
)
def test_hostile_text_is_dead_in_every_format(text: str) -> None:
    alert = replace(OPENED, source=text, labels=(text,), note=text)
    for name in HTTP:
        body = made(name, alert).body.decode()
        content = parse_qs(body)["content"][0] if name == "zulip" else json.dumps(json.loads(body), ensure_ascii=False)
        assert len(content) < 60_000
        if name in LIVE:
            shown = content[7:-3] if name == "zulip" else content
            shown = (
                json.loads(body)["text"] if name == "slack" else shown
            )  # its blocks are plain_text, where nothing is live
            shown = shown.replace("http://adaptivecards.io/schemas/adaptive-card.json", "")
            assert not re.search(LIVE[name], shown), (name, shown[:300])


def test_no_format_has_room_for_a_detail() -> None:
    leaks = guard(watchlist())
    wanted = [f for value in ("118 North Hollowmere Road", "+15415550133", "Isolde Fairweather") for f in forms(value)]
    for name in FORMATS:
        for alert in SAMPLES:
            text = json.dumps(renderer(name).render(alert), ensure_ascii=False)
            assert not any(form in text for form in wanted)
            assert not leaks(text)


class _Box:
    def __init__(self) -> None:
        self.got: list[bytes] = []

    async def handle_DATA(self, server: object, session: object, envelope: Any) -> str:  # noqa: N802, ARG002  the name that aiosmtpd calls
        self.got.append(envelope.content)
        return "250 OK"


def test_a_real_mail_server_takes_the_mail() -> None:
    box = _Box()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    try:
        mail = import_module("watcher.alert.mail")
        asyncio.run(
            mail.send(OPENED, f"smtp://127.0.0.1:{port}?from=watch@example.net&to=a@example.net,b@example.net", "")
        )
        with pytest.raises(DeliveryError):
            asyncio.run(mail.send(OPENED, "smtp://127.0.0.1:9?to=a@example.net", ""))
    finally:
        server.stop()
    (content,) = box.got
    assert b"Message-ID: <K7QX-2MHD.0@watcher.invalid>" in content
    assert b"To: a@example.net, b@example.net" in content
    assert NOW.strftime("%d %b %Y").encode() in content
