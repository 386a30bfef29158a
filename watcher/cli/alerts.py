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


def run(chosen: argparse.Namespace) -> int:
    if chosen.command == "test-alert":
        return asyncio.run(_test(chosen))
    from watcher.cli.control import ask

    if chosen.action == "replay":
        answer = ask(chosen.config, "replay", {"webhook": chosen.id or ""})
        print(json.dumps(answer) if chosen.json else f"{answer['replayed']} messages are tried again")
        return 0
    if chosen.action != "list" and not chosen.id:
        print(f"watcher: which alert? watcher alerts {chosen.action} ID", file=sys.stderr)
        return USAGE
    if chosen.action == "recall":
        answer = ask(chosen.config, "recall", {"id": chosen.id})
        kept = f"{answer['left']} cannot be taken back: their platform knows no way, or did not answer"
        print(json.dumps(answer) if chosen.json else f"{answer['recalled']} messages taken back; {kept}")
        return 0
    if chosen.action == "mute":
        seconds = duration(chosen.time or "24h")
        if seconds is None:
            print("watcher: --for takes a duration such as 30m, 12h or 7d", file=sys.stderr)
            return USAGE
        answer = ask(
            chosen.config, "mute", {"id": chosen.id, "seconds": seconds, "by": chosen.by, "reason": chosen.reason}
        )
    elif chosen.action in {"list", "show"}:
        answer = ask(chosen.config, "alerts", {"id": chosen.id or ""})
    else:
        answer = ask(
            chosen.config,
            "acknowledge",
            {
                "id": chosen.id,
                "by": chosen.by,
                "state": "resolved" if chosen.action == "resolve" else "acknowledged",
                "verdict": chosen.verdict if chosen.action == "resolve" else "",
            },
        )
    if answer.get("error") or (chosen.action == "show" and not answer["alert"]):
        print("watcher: there is no such alert; `watcher alerts list` shows them", file=sys.stderr)
        return USAGE
    print(json.dumps(answer) if chosen.json else _text(answer))
    return 0


def _text(answer: dict[str, Any]) -> str:
    if "alerts" in answer:
        rows = [
            f"{a['id']}  {a['severity']:<8}  {a['state']:<12}  {a['person']:<16}  {a['last_seen']}  {', '.join(a['labels'])}"
            for a in answer["alerts"]
        ]
        return "\n".join(rows) or "no alerts"
    alert = answer["alert"]
    lines = [
        f"{key.replace('_', ' '):<16} {', '.join(value) if isinstance(value, list) else value}"
        for key, value in alert.items()
    ]
    lines += [
        f"{'told':<16} {d['webhook']}: {d['state']}{', ' + d['error'] if d['error'] else ''} ({d['attempts']} tries)"
        for d in answer.get("deliveries", ())
    ]
    return "\n".join(lines)


async def _test(chosen: argparse.Namespace) -> int:
    """A real example of each severity, straight to the webhooks."""
    from watcher import config
    from watcher.alert.send import Sender
    from watcher.errors import DeliveryError
    from watcher.model import Severity
    from watcher.ready import connector, targets_of
    from watcher.tell import Teller

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
