"""Each format against what we did not write: vendors' schemas, a reference verifier, their documented limits."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import standardwebhooks
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.needed import lacking
from watcher.alert import discord, generic, slack, wording
from watcher.alert.send import RETRIES, Target, backoff, call
from watcher.model import Alert, Severity, Threat

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
OPENED = Alert(
    "K7QX-2MHD.0",
    "watcher.alert.opened",
    NOW,
    Severity.CRITICAL,
    "K7QX-2MHD",
    "wren",
    ("home address", "mobile"),
    ("address", "phone"),
    Threat.EXPLICIT,
    "forum",
    posts=3,
    places=2,
    first_seen=NOW,
    last_seen=NOW,
)
SAMPLES = [
    OPENED,
    replace(OPENED, type="watcher.alert.acknowledged", severity=Severity.LOW, threat=Threat.NONE),
    Alert(
        "s-1",
        "watcher.source.blind",
        NOW,
        source="forum",
        sight="blind:challenge",
        note=wording.blind("challenge", NOW, again=False)("en"),
    ),
    replace(
        OPENED,
        id="full",
        bits=31.0,
        told=("team", "oncall"),
        escalates=NOW,
        answer="https://watch.example/answer/K7QX-2MHD/1700000000/0123456789abcdef0123456789abcdef",
        language="de",
    ),
    Alert("t-1", "watcher.test", NOW, Severity.HIGH, person="test"),
]
ORACLES = Path(__file__).parents[3] / "shared" / "oracles"
SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def oracle(name: str) -> Any:
    path = ORACLES / name
    if not path.exists():
        lacking(f"{name} is not here: the vendor's schema is not part of the project")
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("alert", SAMPLES)
def test_generic_by_its_own_schema(alert: Alert) -> None:
    schema = json.loads((resources.files("watcher.alert") / "generic.schema.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(generic.render(alert))


def test_generic_is_accepted_by_the_reference_verifier() -> None:
    now = int(datetime.now(UTC).timestamp())
    target = Target("team", "generic", "https://hooks.example/", f"{SECRET} whsec_{'A' * 44}")
    made = call(target, OPENED, now)
    body, headers = made.body, made.headers
    verified = standardwebhooks.Webhook(SECRET).verify(body, headers)
    assert verified["data"]["alert_id"] == headers["webhook-id"] == OPENED.id
    with pytest.raises(standardwebhooks.webhooks.WebhookVerificationError):
        standardwebhooks.Webhook(SECRET).verify(body.replace(b"critical", b"low"), headers)


@pytest.mark.parametrize("secret", ["whsec_c2hvcnQ=", "whsec_!!!!"])
def test_a_weak_secret_is_refused(secret: str) -> None:
    with pytest.raises(ValueError):
        generic.secret_bytes(secret)


@pytest.mark.parametrize("alert", SAMPLES)
def test_discord_by_its_own_schema(alert: Alert) -> None:
    document = oracle("discord_openapi.json")
    schema = {"$ref": "#/components/schemas/IncomingWebhookRequestPartial", "components": document["components"]}
    jsonschema.Draft202012Validator(schema).validate(discord.render(alert))


HOSTILE = st.text(
    st.sampled_from(list("<!channel>@everyone*_~`|[](){}:/#\\&\u202e\u200b aé\n")), min_size=1, max_size=400
)


@settings(max_examples=60)
@given(HOSTILE)
def test_hostile_text_stays_text_and_within_limits(text: str) -> None:
    alert = replace(OPENED, source=text * 20, labels=(text,), note=text * 30)
    shown = discord.render(alert)
    assert shown["allowed_mentions"] == {"parse": []}
    embed = shown["embeds"][0]
    assert len(embed["title"]) <= 256
    assert len(embed["description"]) <= 4096
    message = slack.render(alert)
    assert message["unfurl_links"] is message["unfurl_media"] is False
    for block in message["blocks"]:
        for part in (block.get("text"), *block.get("elements", ())):
            assert part is None or (part["type"] == "plain_text" and 0 < len(part["text"]) <= 3000)
    assert len(message["blocks"][0]["text"]["text"]) <= 150
    assert "<" not in message["text"]


def test_a_stressed_reader_gets_plain_words() -> None:
    text = "\n".join([wording.title(OPENED), *wording.sentences(OPENED)])
    assert "Possible home address and mobile with an explicit threat at 2 places" in text
    assert "3 posts, first seen 2026-11-22 14:02 UTC" in text
    assert "watcher alerts show K7QX-2MHD" in text
    assert "!" not in text


def test_tries_grow_and_end() -> None:
    waits = [backoff(n, None, 0.5) for n in range(len(RETRIES) + 1)]
    assert waits[-1] is None
    assert [w for w in waits if w is not None] == sorted(w for w in waits if w is not None)
    assert backoff(0, 60.0, 0.0) == 60.0
