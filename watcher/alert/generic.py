"""The generic webhook: JSON by CONTRACT.md, signed by Standard Webhooks 1.0 (github.com/standard-webhooks/standard-webhooks)."""

import base64
import hashlib
import hmac
from typing import Any

from watcher.alert.call import Call, as_json
from watcher.model import Alert

MIN_SECRET = 24
MAX_SECRET = 64
"""Bytes: Standard Webhooks 1.0, "Signature scheme"."""


def render(alert: Alert) -> dict[str, Any]:
    return {
        "type": alert.type,
        "timestamp": alert.at.isoformat(),
        "data": {
            "alert_id": alert.id, "incident_id": alert.incident, "person": alert.person, "severity": str(alert.severity), "labels": list(alert.labels), "kinds": list(alert.kinds), "threat": alert.threat.value,
            "source": alert.source, "sight": alert.sight, "posts": alert.posts, "places": alert.places, "first_seen": alert.first_seen.isoformat() if alert.first_seen else None,
            "last_seen": alert.last_seen.isoformat() if alert.last_seen else None, "note": alert.note,
        },
    }  # fmt: skip


def secret_bytes(secret: str) -> bytes:
    """The key inside `whsec_...` (shared) or `whsk_...` (ed25519, 32 bytes). Raises ValueError where it is none."""
    key = base64.b64decode(secret.removeprefix("whsec_").removeprefix("whsk_"), validate=True)
    if secret.startswith("whsk_"):
        if len(key) not in {32, 64}:
            raise ValueError("an ed25519 signing key has 32 bytes")
        return key[:32]
    if not MIN_SECRET <= len(key) <= MAX_SECRET:
        raise ValueError("a signing secret has 24 to 64 bytes")
    return key


def sign(secret: str, message: str, at: int, body: bytes) -> dict[str, str]:
    """The three headers. `message` stays the same over retries, `at` is the second of this attempt; several secrets, parted by blanks, rotate."""
    content = f"{message}.{at}.".encode() + body
    signature = " ".join(_signature(s, content) for s in secret.split())
    return {"webhook-id": message, "webhook-timestamp": str(at), "webhook-signature": signature}


def _signature(secret: str, content: bytes) -> str:
    """`v1` by HMAC-SHA-256, `v1a` by ed25519: with the latter, whoever verifies cannot forge."""
    if secret.startswith("whsk_"):
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        signed = Ed25519PrivateKey.from_private_bytes(secret_bytes(secret)).sign(content)
        return "v1a," + base64.b64encode(signed).decode()
    return "v1," + base64.b64encode(hmac.new(secret_bytes(secret), content, hashlib.sha256).digest()).decode()


def call(alert: Alert, url: str, secret: str, at: int) -> Call:
    made = as_json(url, render(alert))
    return Call(made.url, made.body, made.headers | sign(secret, alert.id, at, made.body))
