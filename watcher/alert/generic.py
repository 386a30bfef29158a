"""The generic webhook: JSON by CONTRACT.md, signed by Standard Webhooks 1.0 (github.com/standard-webhooks/standard-webhooks)."""

import base64
import hashlib
import hmac
from typing import Any

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
    """The key inside `whsec_...`. Raises ValueError where it is none."""
    key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    if not MIN_SECRET <= len(key) <= MAX_SECRET:
        raise ValueError("a signing secret has 24 to 64 bytes")
    return key


def sign(secret: str, message: str, at: int, body: bytes) -> dict[str, str]:
    """The three headers. `message` stays the same over retries, `at` is the second of this attempt; several secrets, parted by blanks, rotate."""
    content = f"{message}.{at}.".encode() + body
    digests = [hmac.new(secret_bytes(s), content, hashlib.sha256).digest() for s in secret.split()]
    signature = " ".join("v1," + base64.b64encode(d).decode() for d in digests)
    return {"webhook-id": message, "webhook-timestamp": str(at), "webhook-signature": signature}
