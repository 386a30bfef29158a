"""The daemon over many hosts for a while: does it ever ask a host sooner than its budget allows, or twice at once? All on loopback.

    python bench/soak.py [--hosts 200] [--pages 20] [--gap 2.0]

Each host is an address of its own in 127.0.0.0/8, served by one process that notes when each request came. A breach is a request that
begins less than the gap after the one before, or while another of the same host is being answered.
"""

import argparse
import asyncio
import itertools
import socket
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from aiohttp import web
from once import person

from watcher import log
from watcher.daemon import Daemon

SLACK = 0.02
"""Seconds by which the two clocks, the client's and the server's, may differ."""


class Hosts:
    def __init__(self, pages: int) -> None:
        self.pages = pages
        self.began: dict[str, list[float]] = defaultdict(list)
        self.busy: dict[str, int] = defaultdict(int)
        self.together = 0

    async def serve(self, request: web.Request) -> web.Response:
        host = request.host.partition(":")[0]
        self.began[host].append(time.monotonic())
        self.busy[host] += 1
        self.together += self.busy[host] > 1
        await asyncio.sleep(0.01)
        self.busy[host] -= 1
        text = "".join(f"<p id=p{n}>a line of {request.path}, number {n}</p>" for n in range(5))
        return web.Response(text=f"<html><body>{text}</body></html>", content_type="text/html")

    def done(self, hosts: int) -> bool:
        return len(self.began) == hosts and all(len(times) >= self.pages for times in self.began.values())


def configuration(folder: Path, hosts: list[str], port: int, pages: int, gap: float) -> Path:
    (folder / "people").mkdir()
    (folder / "people" / "p1.toml").write_text(person(1))
    allowed = ", ".join(f'"{h}:{port}"' for h in hosts)
    lines = [
        f'[people]\npath = "people"\n[crawl]\nallow_private = [{allowed}]\n[control]\nsocket = "c.sock"\n[log]\nlevel = "error"'
    ]
    for host in hosts:
        urls = ", ".join(f'"http://{host}:{port}/t/{n}"' for n in range(pages))
        lines.append(
            f'[[sites]]\nname = "{host}"\npages = [{urls}]\nevery = "1h"\ngap = "{int(gap * 1000)}ms"\nthreads = false'
        )
    path = folder / "watcher.toml"
    path.write_text("\n".join(lines))
    return path


async def soak(hosts: list[str], pages: int, gap: float, folder: Path) -> Hosts:
    seen = Hosts(pages)
    app = web.Application()
    app.router.add_get("/{tail:.*}", seen.serve)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    with socket.socket() as probe:
        probe.bind((hosts[0], 0))
        port = probe.getsockname()[1]
    for host in hosts:
        await web.TCPSite(runner, host, port).start()
    daemon = Daemon(configuration(folder, hosts, port, pages, gap))
    log.setup("json", "error")
    await daemon.start()
    deadline = time.monotonic() + 3 * gap * pages + 60
    while not seen.done(len(hosts)) and time.monotonic() < deadline:  # noqa: ASYNC110  it looks at books that others keep
        await asyncio.sleep(0.5)
    await daemon.close()
    await runner.cleanup()
    return seen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hosts", type=int, default=200)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--gap", type=float, default=2.0)
    chosen = parser.parse_args()
    hosts = [f"127.0.{1 + n // 250}.{1 + n % 250}" for n in range(chosen.hosts)]
    with tempfile.TemporaryDirectory() as name:
        start = time.monotonic()
        seen = asyncio.run(soak(hosts, chosen.pages, chosen.gap, Path(name)))
    gaps = [b - a for times in seen.began.values() for a, b in itertools.pairwise(times)]
    breaches = sum(gap < chosen.gap - SLACK for gap in gaps)
    requests = sum(map(len, seen.began.values()))
    print(
        f"{len(seen.began)} hosts, {requests} requests in {time.monotonic() - start:.0f} s; shortest time between two of a host {min(gaps):.3f} s for a gap of {chosen.gap:g} s; breaches {breaches}, at once {seen.together}"
    )


if __name__ == "__main__":
    main()
