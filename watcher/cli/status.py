"""`watcher status`."""

import argparse
import json
from typing import Any

from watcher.cli import BLIND
from watcher.cli.control import ask


def run(chosen: argparse.Namespace) -> int:
    status = ask(chosen.config, "status", {})
    if chosen.json:
        print(json.dumps(status))
    else:
        _print(status)
    return BLIND if any(s["sight"] == "blind" for s in status["sites"]) else 0


def _print(status: dict[str, object]) -> None:
    print(f"daemon: {status.get('daemon', 'running')}")
    rows = status["sites"]
    assert isinstance(rows, list)
    print(
        f"{'site':<24} {'sight':<22} {'last clear':<21} {'newest post':<21} {'next look':<21} {'pages':>5} {'waiting':>7}  {'budget':<18} robots"
    )
    for s in rows:
        sight = f"{s['sight']}:{s['reason']}" if s["reason"] else s["sight"]
        print(
            f"{s['site'][:24]:<24} {sight[:22]:<22} {s['last_clear'] or '-':<21} {(s['newest_post'] or '-')[:19]:<21} {s['next_look'] or '-':<21} {s['pages']:>5} {s['pending']:>7}  {s['budget']:<18} {s['robots']}"
        )
    _print_unseen(rows)
    persons = status["persons"]
    assert isinstance(persons, list)
    for p in persons:
        until = f", consent until {p['consent_until']}" if p["consent_until"] else ""
        print(f"person {p['person']}: {p['state']}{until}")
    outbox = status["outbox"]
    assert isinstance(outbox, dict)
    print(f"outbox: {', '.join(f'{n} {state}' for state, n in outbox.items()) or 'empty'}")
    letters, gone = status["dead_letters"], status["webhooks_gone"]
    assert isinstance(letters, list)
    assert isinstance(gone, list)
    for letter in letters:
        print(
            f"not delivered: {letter['alert']} to {letter['webhook']}: {letter['error']} ({letter['attempts']} tries); `watcher alerts replay` tries again"
        )
    for name in gone:
        print(f"webhook {name}: gone; change its address, or `watcher alerts replay {name}`")
    print(
        f"watchlist version {status['watchlist_version']}: {status['pages_current']} of {status['pages']} pages read with it"
    )


def _print_unseen(sites: list[dict[str, Any]]) -> None:
    """What of each site is out of sight."""
    for site in sites:
        for one in site["unseen_pages"]:
            print(f"{site['site']}: page {one['page']} of its `pages` is {one['sight']}")
        if site["unseen_threads"]:
            print(f"{site['site']}: {site['unseen_threads']} of its threads are out of sight")
