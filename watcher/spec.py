"""What watcher.toml may hold: each key, its default and what it is for, said once.

The annotated default file, the JSON Schema for editors and the reading of the file (config.py) are all made from `SPEC`.
"""

from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["text", "texts", "duration", "flag", "whole", "choice", "secret", "rules"]
SEVERITIES = ("low", "medium", "high", "critical")
FORMATS = (
    "generic", "cloudevents", "slack", "discord", "mattermost", "teams", "googlechat", "matrix", "telegram", "signal", "zulip", "rocketchat", "ntfy", "gotify", "pagerduty", "alertmanager", "mail",
)  # fmt: skip
LANGUAGES = ("en", "de", "fr", "es")
KINDS = (
    "name", "address", "locality", "phone", "email", "handle", "dob", "national_id", "plate", "vehicle", "employer", "school", "coordinates",
    "relative", "relative_phone", "relative_email", "relative_address",
)  # fmt: skip
SIGNED_IN = {
    "generic": "it is signed, see standardwebhooks.com", "matrix": "an access token", "zulip": "bot@chat.example:API_KEY", "gotify": "an application token", "pagerduty": "the integration's routing key",
}  # fmt: skip
"""Formats that cannot do without a secret, and what it is."""

SOFTWARE = (
    "auto", "flarum", "discourse", "lynxchan", "jschan", "foolfuuka", "vichan", "isso", "wordpress", "reddit", "lemmy", "mastodon", "bluesky", "nodebb", "feed", "xenforo",
    "invision", "vanilla", "vbulletin", "phpbb", "smf", "mybb", "bbpress", "hackernews", "telegram", "futaba", "blogger", "transcript", "paste", "pdf", "generic",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the configuration."""

    name: str
    kind: Kind
    doc: str
    default: Any = ""
    example: str = ""  # TOML, where the default says too little
    options: tuple[str, ...] = ()
    low: str | int = 0
    high: str | int = 0
    required: bool = False


RULES = (
    "post",
    "id",
    "author",
    "time",
    "body",
    "quote",
    "drop",
    "signature",
    "permalink",
    "title",
    "thread",
    "link",
    "mark",
    "next",
)


SPEC: dict[str, tuple[str, tuple[Key, ...]]] = {
    "people": (
        "Who is protected. One file a person, written by `watcher init` or by hand; config/README.md explains them.",
        (
            Key("path", "text", "A person's file, or the folder of them (seen from this file).", "config/people"),
            Key("identity", "secret", "The age identity that opens sealed files (*.toml.age).", example='{ credential = "watcher.key" }'),
            Key("organisation", "text", "The organisation's name, once more than 20 persons are watched."),
        ),
    ),
    "crawl": (
        "How pages are read. Gentle by default: minutes matter, and so does not being a burden.",
        (
            Key("sites", "text", "A folder of further site files (*.toml, each with [[sites]]).", "config/sites"),
            Key("agent", "text", "The User-Agent. Say who you are and how to reach you, or leave it neutral.", "watcher (doxing monitor)"),
            Key("timeout", "duration", "A page that takes longer is given up.", "45s", low="1s", high="10m"),
            Key("max_bytes", "whole", "A page is cut off here, after decompression, and marked as truncated.", 5_242_880, low=10_000, high=104_857_600),
            Key("allow_private", "texts", 'Private addresses that may be read all the same, as "127.0.0.1:8080": for a forum of your own.', ()),
        ),
    ),
    "store": (
        "What is remembered: fingerprints of posts, findings, alerts on their way. Never a detail in the clear.",
        (
            Key("path", "text", "The SQLite database.", "watcher.db"),
            Key("key", "secret", "The key of the fingerprints and of what is sealed in the store. Made at first start if the file is missing.", example='{ file = "watcher.key" }'),
            Key("retention", "duration", "Findings and fingerprints are deleted after this time.", "90d", low="1d", high="3650d"),
        ),
    ),
    "calm": (
        "When people are disturbed. Critical and high alerts always go out at once.",
        (
            Key("medium", "duration", "Medium alerts wait so long for others to join them.", "15m", low="0s", high="24h"),
            Key("digest", "text", "The time of day at which low alerts are told.", "09:00"),
            Key("quiet", "text", "Hours in which medium alerts wait; critical and high ones never do.", example='"22:00-07:00"'),
            Key("zone", "text", 'The time zone of these hours and of the times in messages, such as "Europe/Berlin".', "UTC"),
            Key("receipt", "duration", "How often a message says that the watch goes on, and how it is.", "7d", low="1d", high="90d"),
        ),
    ),
    "escalation": (
        "Calling again, until somebody answers with `watcher alerts ack`.",
        (
            Key("severity", "choice", "From which severity on.", "critical", options=("critical", "high", "none")),
            Key("steps", "texts", "After how long each; then again and again.", ("5m", "15m")),
            Key("repeat", "duration", "How long between further calls.", "1h", low="1m", high="24h"),
            Key("limit", "whole", "How many further calls; after the last one the watch itself says so.", 24, low=0, high=1000),
        ),
    ),
    "health": (
        "When a site cannot be seen, that is news too.",
        (
            Key("patience", "duration", "A site may be out of sight so long before it is told ...", "15m", low="0s", high="24h"),
            Key("tries", "whole", "... or for so many looks.", 3, low=1, high=100),
            Key("reminder", "duration", "While it lasts, it is told again.", "24h", low="1h", high="168h"),
            Key("heartbeat", "secret", "An address (healthchecks.io style) that is asked every five minutes while there is real progress: somebody else notices when this machine dies.", example='{ file = "heartbeat.url" }'),
        ),
    ),
    "inbox": (
        "A folder for pages that somebody saved by hand, where this program cannot read: HTML, MHTML, WARC, WACZ, ZIP, text and exported chats, PDF, pictures.",
        (Key("path", "text", "The folder (seen from this file), with done/ and failed/ in it. It is read while it exists.", "inbox"),),
    ),
    "log": (
        "",
        (
            Key("format", "choice", "`auto` is `console` on a terminal and `json` elsewhere.", "auto", options=("auto", "console", "json")),
            Key("level", "choice", "", "info", options=("debug", "info", "warning", "error")),
        ),
    ),
    "control": (
        "How commands reach the running daemon, and how a monitoring system does.",
        (
            Key("socket", "text", "A socket that members of its group may use.", "/run/watcher/control.sock"),
            Key("public", "text", "The address under which that port is reached from a chat, over HTTPS: messages then carry a link to answer by. Empty for none.", example='"https://watch.example"'),
            Key("health", "text", "Host and port for /livez, /readyz and /metrics (Prometheus); empty for none.", example='"127.0.0.1:9187"'),
        ),
    ),
    "sites": (
        "A site: one identity, however many hosts it has had.",
        (
            Key("name", "text", "Its name in alerts and logs.", example='"example forum"', required=True),
            Key("hosts", "texts", "Every host that it answers on, each also with its www or without. Redirects to other hosts are not followed.", (), example='["forum.example"]'),
            Key("pages", "texts", "Pages to read, best a listing: a feed, the latest posts, a catalog. Never one with a protected word in it.", (), example='["https://forum.example/whats-new/posts/"]', required=True),
            Key("software", "choice", "What it runs on; `auto` tells by the markup.", "auto", options=SOFTWARE),
            Key("select", "rules", "CSS selectors for pages that are read badly otherwise; `name@attribute` takes an attribute.", options=RULES, example='{ post = "div.entry", id = "@id", author = ".by", time = "time@datetime", body = ".text" }'),
            Key("every", "duration", "How often each page is looked at.", "5m", low="1s", high="30d"),
            Key("gap", "duration", "The least time between two requests to one host.", "10s", low="10ms", high="1h"),
            Key("backfill", "whole", "How many older pages are read when a thread is first seen.", 2, low=0, high=10_000),
            Key("threads", "flag", "Follow a listing into its changed threads.", True),
            Key("egress", "text", '"direct", "tor", or a SOCKS proxy such as "socks5://127.0.0.1:9050".', "direct"),
            Key("identity", "text", "Through Tor or a SOCKS proxy, sites of the same identity share a circuit; by default each site has its own."),
            Key("robots", "choice", "`ignore` needs a reason, which `watcher status` shows.", "respect", options=("respect", "ignore")),
            Key("robots_reason", "text", "Why robots.txt may be ignored here."),
        ),
    ),
    "chats": (
        "A chat around a streamer, read without a login as it happens. Twitch: the channel is # and the streamer's name in lower case.",
        (
            Key("name", "text", "Its name in alerts and logs.", example='"example stream"', required=True),
            Key("channels", "texts", "Channels to read.", (), example='["#example"]', required=True),
            Key("server", "text", "Host and port of the IRC server.", "irc.chat.twitch.tv:6697"),
            Key("tls", "flag", "Whether the connection is encrypted.", True),
            Key("nick", "text", "The nick to read under; empty for an anonymous one as Twitch gives."),
            Key("egress", "text", '"direct", "tor", or a SOCKS proxy.', "direct"),
        ),
    ),
    "webhooks": (
        "Where alerts go.",
        (
            Key("name", "text", "Its name in routes and logs.", example='"team"', required=True),
            Key("format", "choice", "", "generic", options=FORMATS),
            Key("url", "secret", "The address, which is a secret.", example='{ file = "team.url" }', required=True),
            Key("secret", "secret", "What the format signs or logs in with: `whsec_...` for generic (standardwebhooks.com), a token for others; docs/alerts.md has the table.", example='{ file = "team.secret" }'),
            Key("allow_private", "flag", "Whether the address may lie in a private network.", False),
            Key("language", "choice", "The language of its messages.", "en", options=LANGUAGES),
        ),
    ),
    "routes": (
        "Which alerts go where. Every route that fits is taken; without any route, everything goes to every webhook.",
        (
            Key("to", "texts", "Names of webhooks.", (), example='["team"]', required=True),
            Key("severity", "texts", "Only these severities; empty means all.", ()),
            Key("person", "texts", "Only these code names; empty means all.", ()),
            Key("site", "texts", "Only these sites; empty means all.", ()),
            Key("kind", "texts", "Only these kinds of detail, such as address or phone; empty means all.", ()),
            Key("alerts", "flag", "Whether alerts about persons go here; false makes a route for the watch itself.", True),
            Key("links", "flag", "Whether alerts say the post's address, broken so that nothing fetches it; never one with a protected word in it.", False),
            Key("health", "flag", "Whether messages about sites and the watch itself go here.", True),
        ),
    ),
}  # fmt: skip
LISTS = ("sites", "chats", "webhooks", "routes")


# --- made from SPEC -------------------------------------------------------------------------------------------------


def _toml(value: Any, key: Key) -> str:
    if key.example:
        return key.example
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(f'"{v}"' for v in value) + "]"
    return f'"{value}"'


def annotated() -> str:
    """The default configuration with what each key is for: watcher.toml at the top of the tree."""
    out = [
        "# watcher.toml: what is watched, and who is warned. Every key is shown with its default; `watcher check` reads it over.",
        "#:schema config/watcher.schema.json",
        "",
    ]
    for name, (doc, keys) in SPEC.items():
        many = name in LISTS
        out += [f"# {doc}"] if doc else []
        out.append(f"# [[{name}]]" if many else f"[{name}]")
        for key in keys:
            note = " ".join(
                filter(
                    None,
                    (
                        key.doc,
                        f"One of: {', '.join(key.options)}." if key.options and len(key.options) < 6 else "",
                        "Required." if key.required else "",
                    ),
                )
            )
            out += [f"# {note}"] if note else []
            shown = f"{key.name} = {_toml(key.default, key)}"
            out.append(f"# {shown}" if many or key.kind == "secret" or key.default in ("", ()) else shown)
        out.append("")
    return "\n".join(out).rstrip() + "\n"


def schema() -> dict[str, Any]:
    """JSON Schema (draft 7) of the configuration, for editors."""
    tables = {
        name: {
            "type": "object",
            "description": doc,
            "additionalProperties": False,
            "properties": {k.name: _property(k) for k in keys},
            "required": [k.name for k in keys if k.required],
        }
        for name, (doc, keys) in SPEC.items()
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#", "title": "watcher.toml", "type": "object", "additionalProperties": False,
        "properties": {name: {"type": "array", "items": table} if name in LISTS else table for name, table in tables.items()},
    }  # fmt: skip


def _property(key: Key) -> dict[str, Any]:
    kinds: dict[str, dict[str, Any]] = {
        "text": {"type": "string"}, "texts": {"type": "array", "items": {"type": "string"}}, "flag": {"type": "boolean"}, "choice": {"enum": list(key.options)},
        "duration": {"type": "string", "pattern": "^[0-9]+(ms|s|m|h|d|w)$"}, "whole": {"type": "integer", "minimum": key.low, "maximum": key.high},
        "rules": {"type": "object", "properties": {name: {"type": "string"} for name in key.options}, "additionalProperties": False},
        "secret": {"oneOf": [{"type": "string"}, *({"type": "object", "properties": {k: {"type": "string"}}, "required": [k], "additionalProperties": False} for k in ("credential", "file", "env"))]},
    }  # fmt: skip
    return {"description": key.doc, **kinds[key.kind]}
