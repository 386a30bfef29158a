"""Plain mail by SMTP (RFC 5321, 5322), as a fallback: the `mail` extra (aiosmtplib). Always encrypted, unless the server is this machine.

The address is `smtp://user@host:587?from=watch@example.net&to=team@example.net` (STARTTLS) or `smtps://...:465`; the secret is the password.
"""

from email.message import EmailMessage
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from watcher.alert import wording
from watcher.alert.call import with_answer
from watcher.errors import DeliveryError
from watcher.model import Alert

LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
TIMEOUT = 30.0


def render(alert: Alert) -> dict[str, Any]:
    title = " ".join(wording.title(alert).split())
    return {
        "subject": title[:200],
        "text": with_answer(alert, "\n".join([*wording.sentences(alert), "", f"alert {alert.id}"])),
    }


def message(alert: Alert, sender: str, to: list[str]) -> EmailMessage:
    """The mail. Its Message-ID stays the same over retries, so that a second copy is known as one."""
    made, words = EmailMessage(), render(alert)
    made["Subject"], made["From"], made["To"] = words["subject"], sender, ", ".join(to)
    made["Date"], made["Message-ID"] = alert.at, f"<{alert.id.replace(' ', '_')}@watcher.invalid>"
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(words["text"])
    return made


async def send(alert: Alert, url: str, secret: str) -> None:
    """Send one mail. Raises DeliveryError."""
    try:
        import aiosmtplib
    except ImportError:
        raise DeliveryError("mail needs the `mail` extra: pip install 'doxwatch[mail]'", retry=False) from None
    parts = urlsplit(url)
    query = parse_qs(parts.query)
    host, to = parts.hostname or "", [t for value in query.get("to", ()) for t in value.split(",")]
    local = host in LOCAL
    try:
        await aiosmtplib.send(
            message(alert, query.get("from", ["watcher@localhost"])[0], to), hostname=host, port=parts.port or (465 if parts.scheme == "smtps" else 587), timeout=TIMEOUT,
            username=unquote(parts.username) if parts.username else None, password=secret or None, use_tls=parts.scheme == "smtps", start_tls=None if local else parts.scheme == "smtp",
        )  # fmt: skip
    except aiosmtplib.SMTPResponseException as error:
        raise DeliveryError(f"the mail server answered {error.code}", retry=error.code < 500) from None
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        raise DeliveryError(f"no delivery: {type(error).__name__}", retry=True) from None
