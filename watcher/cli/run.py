"""`watcher run` and `watcher once`."""

import argparse
import asyncio
import json
import sys

from watcher import config, log
from watcher.cli import BLIND, FOUND, UNDELIVERED, USAGE, worst
from watcher.daemon import Daemon
from watcher.harden import harden


def run(chosen: argparse.Namespace) -> int:
    path = config.find(chosen.config)
    settings = config.load(path)
    harden()
    log.setup(settings.text("log", "format"), settings.text("log", "level"))
    for warning in settings.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    daemon = Daemon(path)
    if chosen.command == "once":
        return asyncio.run(_once(daemon, chosen))
    asyncio.run(daemon.run())
    return 0


async def _once(daemon: Daemon, chosen: argparse.Namespace) -> int:
    before = {}
    try:
        await daemon.open()
        before = {i.id: i.updates for i in await daemon.store.incidents.all()}
        await daemon.rounds.once()
        after = await daemon.store.incidents.all()
        changed = [i for i in after if before.get(i.id) != i.updates]
        status = await daemon.answers.status({})
        blind = [s["site"] for s in status["sites"] if s["sight"] == "blind"]
        if chosen.json:
            print(json.dumps({"alerts": [i.id for i in changed], **status}))
        else:
            print(f"{len(status['sites'])} sites looked at, {len(blind)} blind, {len(changed)} new or changed alerts")
            for name in blind:
                print(f"  blind: {name}")
            for incident in changed:
                print(f"  {incident.id}  {incident.severity!s:<8}  {incident.person}  {', '.join(incident.labels)}")
        codes = [
            USAGE if daemon.people.problems else 0,
            UNDELIVERED if daemon.dispatch.failed else 0,
            BLIND if blind else 0,
            FOUND if changed and chosen.exit_code else 0,
        ]
        return worst(codes)
    finally:
        await daemon.close()
