"""`watcher alerts` and `watcher test-alert`."""

import argparse
import asyncio
import json
import secrets
import sys
import time
from typing import Any

from watcher.cli import UNDELIVERED, USAGE
from watcher.decode import duration

SHOWN = 20
"""Posts of an alert that are listed."""


def run(chosen: argparse.Namespace) -> int:
    if chosen.command == "test-alert":
        return asyncio.run(_test(chosen))
    wrong = _usage(chosen)
    if wrong:
        print(f"watcher: {wrong}", file=sys.stderr)
        return USAGE
    from watcher.cli.control import ask

    answer = ask(chosen.config, *_question(chosen))
    missing = answer.get("error") or (chosen.action == "show" and not answer["alert"] and "there is no such alert")
    if missing:
        print(f"watcher: {missing}; `watcher alerts list` shows them", file=sys.stderr)
        return USAGE
    print(json.dumps(answer) if chosen.json else _text(answer))
    return 0


def _usage(chosen: argparse.Namespace) -> str:
    """What is missing of a question, "" where nothing is."""
    everywhere = chosen.action == "mute" and (chosen.person or chosen.site)
    if chosen.action not in {"list", "replay"} and not chosen.id and not everywhere:
        return f"which alert? watcher alerts {chosen.action} ID"
    if chosen.action == "mute" and duration(chosen.time) is None:
        return "--for takes a duration such as 30m, 12h or 7d"
    if everywhere and not (chosen.by and chosen.reason):
        return "who silences it, and why? --by NAME --reason TEXT"
    return ""


def _question(chosen: argparse.Namespace) -> tuple[str, dict[str, Any]]:
    """The daemon's command and what it wants to know."""
    by = {"id": chosen.id or "", "by": chosen.by}
    match chosen.action:
        case "list" | "show":
            return "alerts", {"id": chosen.id if chosen.action == "show" else ""}
        case "ack":
            return "acknowledge", by | {"state": "acknowledged"}
        case "resolve":
            return "acknowledge", by | {"state": "resolved", "verdict": chosen.verdict}
        case "mute":
            where = {"person": chosen.person, "site": chosen.site}
            return "mute", by | where | {"seconds": duration(chosen.time), "reason": chosen.reason}
        case "replay":
            return "replay", {"webhook": chosen.id or ""}
        case action:
            return action, by


def _text(answer: dict[str, Any]) -> str:
    """An answer as people read it."""
    match answer:
        case {"replayed": count}:
            return f"{count} messages are tried again"
        case {"recalled": taken, "left": left}:
            return f"{taken} messages taken back; {left} cannot be taken back: their platform knows no way, or did not answer"
        case {"silence": name, "until": until}:
            return (
                f"{name}  silent until {until}, but for critical alerts; `watcher alerts unmute {name}` ends it before"
            )
        case {"ended": name}:
            return f"{name}  may be heard again"
        case {"alerts": alerts, "silences": silences}:
            return "\n".join([*map(_row, alerts), *map(_silence, silences)]) or "no alerts"
    lines = [
        f"{key.replace('_', ' '):<16} {', '.join(value) if isinstance(value, list) else value}"
        for key, value in answer["alert"].items()
    ]
    posts = answer.get("posts", ())
    lines += [_post(post) for post in posts[:SHOWN]]
    if len(posts) > SHOWN:
        lines.append(f"{'':<16} and {len(posts) - SHOWN} more; --json has them all")
    lines += [
        f"{'told':<16} {d['webhook']}: {d['state']}{', ' + d['error'] if d['error'] else ''} ({d['attempts']} tries)"
        for d in answer.get("deliveries", ())
    ]
    return "\n".join(lines)


def _post(post: dict[str, Any]) -> str:
    where = "its address holds a protected detail" if post["withheld"] else post["link"]
    gone = f", gone since {post['gone_since']}" if post["gone_since"] else ""
    return f"{'post':<16} {post['found']}  {post['site']}  {where}{gone}"


def _row(alert: dict[str, Any]) -> str:
    return f"{alert['id']}  {alert['severity']:<8}  {alert['state']:<12}  {alert['person']:<16}  {alert['last_seen']}  {', '.join(alert['labels'])}"


def _silence(silence: dict[str, Any]) -> str:
    what = " at ".join(filter(None, (silence["person"] or "everybody", silence["site"])))
    return f"{silence['id']}  silence   until {silence['until']}  {what}  ({silence['by']}: {silence['reason']})"


async def _test(chosen: argparse.Namespace) -> int:
    """A real example of each severity, straight to the webhooks."""
    from watcher import config
    from watcher.alert.send import Sender
    from watcher.errors import DeliveryError
    from watcher.model import Severity
    from watcher.watch.ready import connector, targets_of
    from watcher.watch.tell import Teller

    settings = config.load(config.find(chosen.config))
    targets = {name: t for name, t in targets_of(settings) if chosen.webhook in {None, name}}
    if not targets:
        print(
            f"watcher: there is no webhook{f' named {chosen.webhook[:40]}' if chosen.webhook else ' configured'}",
            file=sys.stderr,
        )
        return USAGE
    sender, teller = Sender(connector), Teller(settings, time.time)
    results: list[dict[str, str]] = []
    try:
        for name, (target, webhook) in targets.items():
            for severity in (Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL):
                _, alert, _ = teller.test(f"test-{secrets.token_hex(6)}", severity, name)
                try:
                    await sender.deliver(target, alert, private=webhook.allow_private)
                    results.append({"webhook": name, "severity": str(severity), "result": "delivered"})
                except DeliveryError as error:
                    results.append({"webhook": name, "severity": str(severity), "result": str(error)})
    finally:
        await sender.close()
    print(
        json.dumps(results)
        if chosen.json
        else "\n".join(f"{r['webhook']}: {r['severity']}: {r['result']}" for r in results)
    )
    return 0 if all(r["result"] == "delivered" for r in results) else UNDELIVERED
