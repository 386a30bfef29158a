"""How soon a new post is seen, by the daemon's own `pick` and books, against a fixed interval with as many requests. A discrete-event simulation.

    python bench/delay.py [--threads 300] [--days 1.5] [--slot 10] [--seeds 4] [--plot docs/delay.svg]

The world: threads of lognormal rates with a daily cycle, replies that breed replies within 4 and 60 minutes (a Hawkes process), and raids. One
request each `slot` seconds. Settings: a listing that shows the 30 newest threads; the same with a fifth of the threads never listed; no listing.
Delays in seconds after a day's warming up; the plot shows the share of posts seen within so many minutes.
"""

import argparse
import math
import random
import statistics
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from watcher.crawl import pick
from watcher.model import CLEAR, Link, Reading
from watcher.settings import Site
from watcher.store import PageRow
from watcher.watch import follow, turns

HOUR = 3600.0
TOP = 30
"""Threads that a listing shows."""


def poisson(chance: random.Random, mean: float) -> int:
    """Knuth's method; for large means in parts."""
    if mean > 30:
        return poisson(chance, mean / 2) + poisson(chance, mean / 2)
    limit, count, product = math.exp(-mean), 0, chance.random()
    while product > limit:
        count, product = count + 1, product * chance.random()
    return count


def world(chance: random.Random, threads: int, seconds: float) -> list[list[float]]:
    """The times of each thread's posts."""
    out: list[list[float]] = []
    for _ in range(threads):
        base = min(chance.lognormvariate(math.log(0.03 / HOUR), 1.6), 6 / HOUR)
        times = [chance.uniform(0, seconds) for _ in range(poisson(chance, base * seconds * 1.9))]
        out.append([t for t in times if chance.uniform(0, 1.9) < 1 + 0.9 * math.sin(2 * math.pi * t / 86_400)])
    for _ in range(poisson(chance, 2 * seconds / 86_400)):  # raids
        start = chance.uniform(0, seconds)
        out[chance.randrange(threads)] += [start + chance.expovariate(1 / 1500) for _ in range(poisson(chance, 40))]
    return [sorted(t for t in _replies(chance, thread, seconds) if t < seconds) for thread in out]


def _replies(chance: random.Random, first: list[float], seconds: float) -> Iterator[float]:
    waiting = list(first)
    while waiting:
        at = waiting.pop()
        yield at
        for _ in range(poisson(chance, 0.65)):
            later = at + chance.expovariate(1 / (240 if chance.random() < 0.5 else HOUR))
            if later < seconds:
                waiting.append(later)


class Run:
    """One policy in one world: which page each slot reads, and how late each post was seen."""

    def __init__(self, posts: list[list[float]], warm: float) -> None:
        self.posts, self.warm = posts, warm
        self.read = [0] * len(posts)
        self.delays: list[float] = []
        self.waits: list[float] = []

    def look(self, thread: int, now: float) -> int:
        """Read one thread; how many of its posts were new."""
        first, last = self.read[thread], bisect_right(self.posts[thread], now)
        if now > self.warm:
            self.delays += [now - t for t in self.posts[thread][first:last]]
        self.read[thread] = last
        return last - first


def fixed(run: Run, slots: list[float]) -> None:
    """Every page in turn."""
    for number, now in enumerate(slots):
        run.look(number % len(run.posts), now)


def ours(run: Run, slots: list[float], listing: bool, unlisted: set[int]) -> None:
    """The daemon's books and choice, its clock given from here."""
    gap = slots[1] - slots[0]
    site = Site("s", ("x",), (), "auto", (), gap * 10 if listing else 300.0, gap, 0, threads=True, egress="direct", identity="", robots="respect", robots_reason="")  # fmt: skip
    blank = PageRow("s", "", listing=False, configured=not listing, read_at=follow.NEVER, pending=None, rate=pick.FIRST_RATE, version=1)  # fmt: skip
    pages = {
        ("s", f"http://x/{n}"): replace(blank, url=f"http://x/{n}", read_at=1.0, last=f"http://x/{n}")
        for n in range(len(run.posts))
    }
    top = ("s", "http://x/")
    if listing:
        pages[top] = replace(blank, url=top[1], listing=True, configured=True, read_at=1.0)
    latest: dict[int, float] = {}
    feed = sorted((t, n) for n, thread in enumerate(run.posts) for t in thread if n not in unlisted)
    shown = 0
    for now in slots:
        while shown < len(feed) and feed[shown][0] <= now:
            latest.pop(feed[shown][1], None)
            latest[feed[shown][1]] = feed[shown][0]
            shown += 1
        books = [book for row in pages.values() if (book := turns.due(site, row, now, 1, gap * len(pages)))]
        chosen = pick.pick(books, now, gap * len(pages), listed=listing)
        if chosen is None:
            continue
        key = ("s", chosen.url.removeprefix("s "))
        row = pages[key]
        if now > run.warm and key != top:
            run.waits.append(now - row.read_at)
        if key == top:
            newest = list(latest)[-TOP:]
            links = tuple(Link(f"http://x/{n}", "thread", mark=str(bisect_right(run.posts[n], now))) for n in newest)
            pages |= {
                (r.site, r.url): r for r in follow.rows(site, row, Reading("forum", CLEAR, (), links), pages, now)
            }
            pages[key] = replace(pages[key], read_at=now)
        else:
            fresh = run.look(int(chosen.url.rpartition("/")[2]), now)
            pages[key] = replace(pages[key], rate=turns.learnt(row, fresh, now), read_at=now, pending=None)


def figures(run: Run) -> tuple[float, float]:
    return statistics.fmean(run.delays), statistics.quantiles(run.delays, n=20)[18]


def plot(curves: dict[str, list[float]]) -> str:
    """SVG: the share of posts seen within so many minutes, a curve for each policy."""
    width, height, most = 640, 360, 60.0
    colours = ["#888888", "#2e7d32", "#1565c0", "#ef6c00"]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width + 90} {height + 70}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="white"/>'
    ]
    for minute in range(0, 61, 10):
        x = 50 + width * minute / most
        parts.append(
            f'<line x1="{x}" y1="20" x2="{x}" y2="{height + 20}" stroke="#e0e0e0"/><text x="{x}" y="{height + 40}" text-anchor="middle">{minute} min</text>'
        )
    for share in range(0, 101, 25):
        y = 20 + height * (1 - share / 100)
        parts.append(
            f'<line x1="50" y1="{y}" x2="{width + 50}" y2="{y}" stroke="#e0e0e0"/><text x="44" y="{y + 4}" text-anchor="end">{share} %</text>'
        )
    for number, (name, delays) in enumerate(curves.items()):
        ordered = sorted(delays)
        points = " ".join(
            f"{50 + width * m / most:.1f},{20 + height * (1 - bisect_right(ordered, 60 * m) / len(ordered)):.1f}"
            for m in [i / 4 for i in range(int(4 * most) + 1)]
        )
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colours[number]}" stroke-width="2.5"/>')
        parts.append(
            f'<rect x="{width - 190}" y="{height - 70 + 20 * number}" width="14" height="4" fill="{colours[number]}"/><text x="{width - 168}" y="{height - 64 + 20 * number}">{name}</text>'
        )
    parts.append(
        f'<text x="{50 + width / 2}" y="{height + 62}" text-anchor="middle">posts seen within so many minutes</text></svg>'
    )
    return "\n".join(parts) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=300)
    parser.add_argument("--days", type=float, default=1.5)
    parser.add_argument("--slot", type=float, default=10.0)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--plot", default="")
    chosen = parser.parse_args()
    seconds, around = chosen.days * 86_400, chosen.threads * chosen.slot
    warm = seconds / 3
    settings: dict[str, Callable[[Run, list[float], random.Random], None]] = {
        "fixed interval": lambda run, slots, _: fixed(run, slots),
        "with a listing": lambda run, slots, _: ours(run, slots, True, set()),
        "a fifth unlisted": lambda run, slots, c: ours(
            run, slots, True, set(c.sample(range(chosen.threads), chosen.threads // 5))
        ),
        "no listing": lambda run, slots, _: ours(run, slots, False, set()),
    }
    rows: dict[str, list[tuple[float, float, float]]] = {}
    curves: dict[str, list[float]] = {}
    for seed in range(chosen.seeds):
        chance = random.Random(seed)
        posts = world(chance, chosen.threads, seconds)
        slots = [chosen.slot * (n + 1) for n in range(int(seconds / chosen.slot))]
        for name, policy in settings.items():
            run = Run(posts, warm)
            policy(run, slots, random.Random(seed))
            rows.setdefault(name, []).append((*figures(run), max(run.waits, default=0.0) / around))
            curves.setdefault(name, []).extend(run.delays)
    print(
        f"{chosen.threads} threads, {chosen.days:g} days, a request each {chosen.slot:g} s (once around: {around / 60:.0f} min), {chosen.seeds} seeds"
    )
    print(f"{'':<18}{'mean s':>9}{'p95 s':>9}{'gain':>8}{'p95':>7}{'longest wait, rounds':>23}")
    base = [statistics.fmean(r[k] for r in rows["fixed interval"]) for k in (0, 1)]
    for name, found in rows.items():
        mean, tail, wait = (statistics.fmean(r[k] for r in found) for k in (0, 1, 2))
        print(f"{name:<18}{mean:>9.0f}{tail:>9.0f}{base[0] / mean:>8.1f}{base[1] / tail:>7.2f}{wait:>15.1f}")
    if chosen.plot:
        Path(chosen.plot).write_text(plot(curves), encoding="utf-8")


if __name__ == "__main__":
    main()
