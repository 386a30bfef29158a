"""What a score in bits is worth: the share of posts with that evidence that really are about the person, on a labelled corpus.

    python bench/calibrate.py --corpus FOLDER [--write]

FOLDER holds watchlist.json and posts.jsonl with their labels. Each (post, person) in which any private detail was met is one case; it is
about the person when a label says so, or when its thread is. Platt's sigmoid (J. Platt, 1999) with his prior-corrected targets is fitted by
Newton steps on half of the persons; the other half measures it (expected calibration error in ten bins). `--write` puts the table where the
judge reads it: watcher/judge/data/calibration.json.
"""

import argparse
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from watcher import judge, match, people
from watcher.judge.ledger import hints
from watcher.match import Watchlist
from watcher.model import Post
from watcher.pipeline import Ledgers

TABLE = Path(__file__).parents[1] / "watcher" / "judge" / "data" / "calibration.json"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
STEPS = 50
Case = tuple[str, float, bool]
"""A person, the bits, and whether the post is about that person."""


def cases(corpus: Path) -> list[Case]:
    with tempfile.TemporaryDirectory() as name:
        make = [sys.executable, str(corpus.parents[1] / "people.py"), str(corpus / "watchlist.json"), name]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        watchlist = Watchlist(people.load(Path(name), datetime.now(UTC).date()).persons)
    out: list[Case] = []
    ledgers = Ledgers()
    for row in map(json.loads, (corpus / "posts.jsonl").read_text(encoding="utf-8").splitlines()):
        about = {label["person"] for label in row["labels"]} | set(row.get("context_persons", ()))
        post, ledger = Post(row["id"], row["text"]), ledgers.get(row["thread"])
        mentions = match.mentions(post, watchlist, hints(ledger))
        outcome = judge.verdict(post, mentions, ledger, NOW)
        ledgers.put(row["thread"], outcome.ledger)
        met = {m.identifier.person for m in mentions if not m.identifier.public}
        out += [(person, bits, person in about) for person, bits, _ in outcome.weighed if bits > 0 and person in met]
    return out


def loss(found: Sequence[Case], targets: tuple[float, float], slope: float, intercept: float) -> float:
    total = 0.0
    for _, bits, about in found:
        p = min(max(sigmoid(slope * bits + intercept), 1e-12), 1 - 1e-12)
        t = targets[not about]
        total -= t * math.log(p) + (1 - t) * math.log(1 - p)
    return total


def fitted(found: Sequence[Case]) -> tuple[float, float]:
    """Slope and intercept of the log-odds, in natural units for a bit: Newton steps, halved until they lead downhill."""
    yes = sum(about for _, _, about in found)
    targets = ((yes + 1) / (yes + 2), 1 / (len(found) - yes + 2))
    slope, intercept = 0.0, math.log((yes + 1) / (len(found) - yes + 1))
    best = loss(found, targets, slope, intercept)
    for _ in range(STEPS):
        g0 = g1 = h00 = h01 = h11 = 0.0
        for _, bits, about in found:
            p = sigmoid(slope * bits + intercept)
            off, weight = p - targets[not about], max(p * (1 - p), 1e-9)
            g0, g1 = g0 + off * bits, g1 + off
            h00, h01, h11 = h00 + weight * bits * bits, h01 + weight * bits, h11 + weight
        scale, step = h00 * h11 - h01 * h01 + 1e-12, 1.0
        move = ((h11 * g0 - h01 * g1) / scale, (h00 * g1 - h01 * g0) / scale)
        while step > 1e-6 and loss(found, targets, slope - step * move[0], intercept - step * move[1]) >= best:
            step /= 2
        if step <= 1e-6:
            break
        slope, intercept = slope - step * move[0], intercept - step * move[1]
        best = loss(found, targets, slope, intercept)
    return slope, intercept


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, x))))


def error(found: Sequence[Case], slope: float, intercept: float) -> float:
    """Expected calibration error in ten bins of equal width."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for _, bits, about in found:
        p = sigmoid(slope * bits + intercept)
        bins.setdefault(min(9, int(10 * p)), []).append((p, about))
    return sum(abs(sum(p for p, _ in rows) - sum(a for _, a in rows)) for rows in bins.values()) / len(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    found = cases(chosen.corpus)
    half = [c for c in found if sum(map(ord, c[0])) % 2]
    rest = [c for c in found if not sum(map(ord, c[0])) % 2]
    slope, intercept = fitted(half)
    print(f"{len(found)} cases, {sum(c[2] for c in found)} about the person")
    print(
        f"fitted on half of the persons: {slope:.3f} a bit, {intercept:.2f}; calibration error on the others {error(rest, slope, intercept):.3f}, uncalibrated {error(rest, math.log(2), 0.0):.3f}"
    )
    slope, intercept = fitted(found)
    for share in (0.5, 0.9, 0.99, 0.999):
        print(f"  {share:.1%} at {(math.log(share / (1 - share)) - intercept) / slope:.1f} bits")
    if chosen.write:
        table = {
            "source": "bench/calibrate.py on the development corpus, Platt's sigmoid",
            "cases": len(found),
            "slope": round(slope, 4),
            "intercept": round(intercept, 3),
        }
        TABLE.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
