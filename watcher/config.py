"""watcher.toml -> `Settings`, once, with every problem at once.

Rule: what a key is, what it defaults to and what it is for stands in `spec.SPEC` alone.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from watcher import calm, exposed
from watcher.decode import Reader, Source, duration, parse
from watcher.errors import ConfigError, Problem
from watcher.settings import Chat, Route, Secret, Settings, Site, Webhook
from watcher.spec import KINDS, LISTS, SEVERITIES, SIGNED_IN, SPEC, Key


def find(given: str | None) -> Path:
    """`--config`, else ./watcher.toml, else /etc/watcher/watcher.toml."""
    if given:
        return Path(given)
    here = Path("watcher.toml")
    return here if here.exists() else Path("/etc/watcher/watcher.toml")


def load(path: Path) -> Settings:
    """Read the configuration. Raises ConfigError with every problem of it and of its site files."""
    try:
        source = parse(path.read_text(encoding="utf-8"), path.name)
    except OSError as error:
        message = f"cannot be read: {error.strerror}; `watcher init` makes one, `--config` names another"
        raise ConfigError([Problem(str(path), 0, 0, message)]) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError([Problem(path.name, line, 1, "is not UTF-8 text")]) from None
    settings, problems = _read(source, path)
    if problems:
        raise ConfigError(problems)
    return settings


def salvage(path: Path) -> Settings:
    """What can be read of a configuration, up to where it is no TOML any more, and the defaults for the rest: for what must be done whatever is
    wrong with it. Raises ConfigError where there is none.
    """
    if not os.access(path, os.R_OK):
        return load(path)
    lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    while True:
        try:
            return _read(parse("\n".join(lines), path.name), path)[0]
        except ConfigError as error:
            lines = lines[: max(0, min(error.problems[0].line, len(lines)) - 1)]


def _read(source: Source, path: Path) -> tuple[Settings, list[Problem]]:
    """The configuration and its problems; what is wrong has its default."""
    problems: list[Problem] = []
    top = Reader(source, source.data, (), problems)
    tables = {name: _values(top.table(name), name) for name in SPEC if name not in LISTS}
    sites = [_site(r) for r in top.tables("sites")]
    chats = [_chat(r) for r in top.tables("chats")]
    webhooks = [_webhook(r) for r in top.tables("webhooks")]
    routes = [_route(r, [w.name for w in webhooks]) for r in top.tables("routes")]
    if tables["control"]["health"] and not re.fullmatch(r"\[?[0-9A-Za-z.:-]+\]?:\d{1,5}", tables["control"]["health"]):
        top.wrong("control", "`health` in [control] must be a host and a port such as 127.0.0.1:9187")
    if any(duration(step) is None for step in tables["escalation"]["steps"]):
        top.wrong("escalation", '`steps` in [escalation] must be durations such as "5m"')
    _check_calm(top, tables["calm"])
    if tables["control"]["public"] and urlsplit(tables["control"]["public"]).scheme not in {"http", "https"}:
        top.wrong("control", "`public` in [control] must be an https address such as https://watch.example")
    top.close()
    base = path.parent
    sites += _site_files(base / str(tables["crawl"]["sites"]), problems)
    problems += _twice("site", [*(s.name for s in sites), *(c.name for c in chats)], path.name) + _twice(
        "webhook", [w.name for w in webhooks], path.name
    )
    warnings = (*exposed.secrets(path, webhooks), *exposed.keys(base, tables))
    settings = Settings(base, tables, tuple(sites), tuple(webhooks), tuple(routes), tuple(chats), warnings)
    return settings, problems


def socket(path: Path) -> Path:
    """Where a running watch is reached; told even by a file that is wrong elsewhere, for that watch goes on with what it has read. Raises ConfigError."""
    try:
        return load(path).path("control", "socket")
    except ConfigError:
        if not os.access(path, os.R_OK):
            raise
        found = _SOCKET.search(path.read_text(encoding="utf-8", errors="replace"))
        return path.parent / found[1] if found else salvage(path).path("control", "socket")


_SOCKET = re.compile(r"""^\s*socket\s*=\s*["']([^"'\n]+)["']""", re.MULTILINE)


def _check_calm(top: Reader, values: dict[str, Any]) -> None:
    if not calm.TIME.match(values["digest"]):
        top.wrong("calm", '`digest` in [calm] must be a time of day such as "09:00"')
    if values["quiet"] and not calm.HOURS.match(values["quiet"]):
        top.wrong("calm", '`quiet` in [calm] must be hours such as "22:00-07:00"')
    try:
        ZoneInfo(values["zone"])
    except (ZoneInfoNotFoundError, ValueError):
        top.wrong("calm", '`zone` in [calm] must be a time zone such as "Europe/Berlin"')


def _site_files(folder: Path, problems: list[Problem]) -> Iterator[Site]:
    for file in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        try:
            source = parse(file.read_text(encoding="utf-8"), file.name)
        except ConfigError as error:
            problems += error.problems
            continue
        except (OSError, UnicodeDecodeError):
            problems.append(Problem(file.name, 0, 0, "cannot be read as UTF-8 text"))
            continue
        top = Reader(source, source.data, (), problems)
        yield from [_site(r) for r in top.tables("sites")]
        top.close()


def _twice(what: str, names: list[str], file: str) -> list[Problem]:
    return [
        Problem(file, 0, 0, f'two {what}s are named "{n}"') for n in sorted({n for n in names if names.count(n) > 1})
    ]


def _values(reader: Reader, table: str) -> dict[str, Any]:
    values = {key.name: _value(reader, key) for key in SPEC[table][1]}
    reader.close()
    return values


def _value(reader: Reader, key: Key) -> Any:
    match key.kind:
        case "text":
            return reader.text(key.name, str(key.default), required=key.required)
        case "texts":
            found = reader.texts(key.name) if reader.has(key.name) or not key.default else tuple(key.default)
            if key.required and not found and not reader.has(key.name):
                reader.wrong(key.name, f"`{key.name}` is missing in {reader.name}: a list such as {key.example}")
            return found
        case "duration":
            return reader.seconds(key.name, str(key.default), str(key.low), str(key.high))
        case "flag":
            return reader.flag(key.name, default=bool(key.default))
        case "whole":
            return reader.whole(key.name, int(key.default), int(key.low), int(key.high))
        case "choice":
            return reader.choice(key.name, str(key.default), key.options)
        case "secret":
            return _secret(reader, key)
        case "rules":
            return _rules(reader, key)


def _rules(reader: Reader, key: Key) -> tuple[tuple[str, str], ...]:
    if not reader.has(key.name):
        reader.raw(key.name)
        return ()
    table = reader.table(key.name)
    found = tuple((name, text) for name in key.options if (text := table.text(name)))
    table.close()
    for part, rule in found:
        if not _is_selector(rule):
            table.wrong(part, f"`{part}` must be a CSS selector, with @name behind it for an attribute")
    if found and "post" not in dict(found):
        table.wrong("post", f"`post` is missing in [{key.name}]: the selector that finds each post")
    return found


def _is_selector(rule: str) -> bool:
    from selectolax.lexbor import LexborHTMLParser, SelectolaxError

    selector = rule.rpartition("@")[0] if "@" in rule else rule
    try:
        if selector:
            LexborHTMLParser("<p>").css(selector)
    except SelectolaxError:
        return False
    return True


def _secret(reader: Reader, key: Key) -> Secret:
    value = reader.raw(key.name)
    if value is None:
        if key.required:
            reader.wrong(key.name, f"`{key.name}` is missing in {reader.name}: {key.example}")
        return Secret()
    if isinstance(value, str):
        return Secret("plain", value)
    if isinstance(value, dict) and len(value) == 1:
        kind, place = next(iter(value.items()))
        if kind in {"credential", "file", "env"} and isinstance(place, str) and place:
            return Secret(kind, place)
    reader.wrong(key.name, f'`{key.name}` must be {{ file = "..." }}, {{ credential = "..." }} or {{ env = "..." }}')
    return Secret()


def _site(reader: Reader) -> Site:
    values = _values(reader, "sites")
    pages = []
    for page in values["pages"]:
        parts = urlsplit(page)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            reader.wrong("pages", "each of `pages` must be an http or https address")
        elif parts.username or parts.password:
            reader.wrong("pages", "an address in `pages` holds a login: this tool reads public pages only")
        else:
            pages.append(page)
    own = {urlsplit(p).hostname or "" for p in pages}
    named = [*dict.fromkeys([h.lower() for h in values["hosts"]] + sorted(own))]
    hosts = tuple(dict.fromkeys([*named, *map(_beside, named)]))
    if values["hosts"] and own - {h.lower() for h in values["hosts"]}:
        reader.wrong("hosts", "a page's host is not among `hosts`")
    if values["robots"] == "ignore" and not values["robots_reason"]:
        reader.wrong("robots", '`robots = "ignore"` needs `robots_reason`: why may it be ignored here?')
    _check_egress(reader, values["egress"])
    if any(h.endswith(".onion") for h in hosts) and values["egress"] == "direct":
        reader.wrong("egress", 'an .onion host needs `egress = "tor"`')
    values["identity"] = values["identity"] or values["name"]
    return Site(**{**values, "hosts": hosts, "pages": tuple(pages)})


def _beside(host: str) -> str:
    """The same host with its www, or without: most sites answer on both, and write the one or the other into their links."""
    return host.removeprefix("www.") if host.startswith("www.") else f"www.{host}" if _NAME.fullmatch(host) else host


_NAME = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*")
"""A host's name, and not an address."""


def _check_egress(reader: Reader, egress: str) -> None:
    if egress not in {"direct", "tor"} and not egress.startswith("socks5://"):
        reader.wrong("egress", '`egress` must be "direct", "tor" or "socks5://host:port"')


def _chat(reader: Reader) -> Chat:
    values = _values(reader, "chats")
    if any(not re.fullmatch(r"#[^\s,\x00-\x1f]{1,63}", channel) for channel in values["channels"]):
        reader.wrong("channels", "each of `channels` must be # and a name without blanks")
    if not re.fullmatch(r"[^\s:/]+:\d{1,5}", values["server"]):
        reader.wrong("server", "`server` must be a host and a port such as irc.chat.twitch.tv:6697")
    if values["nick"] and not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]{0,24}", values["nick"]):
        reader.wrong("nick", "`nick` must be letters, figures, _ and -, and begin with a letter")
    _check_egress(reader, values["egress"])
    return Chat(**values)


def _webhook(reader: Reader) -> Webhook:
    values = _values(reader, "webhooks")
    if values["format"] in SIGNED_IN and not values["secret"]:
        reader.wrong("secret", f"`secret` is missing for the format {values['format']}: {SIGNED_IN[values['format']]}")
    return Webhook(**values)


def _route(reader: Reader, webhooks: list[str]) -> Route:
    values = _values(reader, "routes")
    for name in values["to"]:
        if name not in webhooks:
            reader.wrong(
                "to",
                f'`to` names a webhook "{name[:40]}" that there is none of; known: {", ".join(webhooks) or "none"}',
            )
    for name in values["severity"]:
        if name not in SEVERITIES:
            reader.wrong("severity", f"`severity` must be among {', '.join(SEVERITIES)}")
    for name in values["kind"]:
        if name not in KINDS:
            reader.wrong("kind", f"`kind` must be among {', '.join(KINDS)}")
    return Route(**values)
