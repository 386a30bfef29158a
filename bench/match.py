"""The matcher beside plain rapidfuzz over the same persons and posts, in one run: its core alone, and as `scan` runs it.

The core folds a text and finds every pattern within its slips; what is shipped also reads each disguise, and confirms what was found.

    python bench/match.py [--persons 10 100 1000] [--posts 1500] [--workload FOLDER] [--texts FILE]

The other side is a loop of `partial_ratio`, and `process.cdist` with a cutoff where numpy is installed. `--workload` takes persons.jsonl and
posts.jsonl as the prototype's generator writes them: {"ids": [{"kind", "value"}]} and {"text"} a line; also prints what 100 kB of the
watchlist's own words cost. `--texts` takes posts as people wrote them: {"text"} a line. What is shipped is also told for its first reading of
the posts, in which each word that it has not met yet is looked up: so reads who scans a folder once.

Persons and posts are generated: syllable names, reserved phone numbers and mailboxes, running words by their real frequencies.
Both sides run on one core; the loop on a sample of posts, since it is slow; medians of three.
"""

import argparse
import json
import random
import statistics
import time
from pathlib import Path

from rapidfuzz import fuzz, process

from watcher import people
from watcher.match import Watchlist, _places, mentions
from watcher.match.data import tokens
from watcher.match.index import Place
from watcher.match.text.views import cleaned
from watcher.model import Person, Post

SYLLABLES = "ba bel cor dan el far gor hil in jun kel lor mar nor os per quil ros sel tor ul ven wil yor zan".split()
CUTOFF = 90


def word(chance: random.Random, parts: int) -> str:
    return "".join(chance.choices(SYLLABLES, k=parts)).title()


def person(chance: random.Random, number: int) -> Person:
    given, family, street, town = word(chance, 2), word(chance, 3), word(chance, 3), word(chance, 3)
    digits = f"{chance.randint(0, 9999999):07}"
    return people.read(
        "p.toml",
        f"""codename = "p{number}"
[consent]
given_by = "self"
on = 2026-11-01
expires = 2027-10-01
[[names]]
value = "{given} {family}"
[[addresses]]
house_number = "{chance.randint(1, 999)}"
street = "{street} Road"
city = "{town}"
postcode = "{chance.randint(10000, 99999)}"
[[phones]]
value = "+1541{digits}"
[[emails]]
value = "{given.lower()}.{family.lower()}{number}@example.net"
[[handles]]
value = "{word(chance, 3).lower()}{number}"
[[dates]]
value = {chance.randint(1960, 2005)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}
[[plates]]
value = "{"".join(chance.choices("ABCDEFGHJK", k=3))} {chance.randint(1000, 9999)}"
[[ids]]
value = "9{chance.randint(10, 99)}-{chance.randint(10, 99)}-{chance.randint(1000, 9999)}"
[[workplaces]]
value = "{word(chance, 3)} Logistics"
[[relatives]]
name = "{word(chance, 2)} {family}"
""",
    )


def posts(chance: random.Random, count: int) -> list[str]:
    table = dict(tokens())
    words = list(table)
    weights = [10**zipf for zipf in table.values()]
    return [" ".join(chance.choices(words, weights, k=chance.randint(20, 160))) for _ in range(count)]


def values(one: Person) -> list[str]:
    single = [
        v.value.reveal()
        for group in (one.names, one.phones, one.emails, one.handles, one.dates, one.plates, one.ids, one.workplaces)
        for v in group
    ]
    return [
        v.lower()
        for v in (
            *single,
            f"{one.addresses[0].house_number.reveal()} {one.addresses[0].street.reveal()}",
            one.relatives[0].name.reveal(),
        )
    ]


def given(folder: Path, count: int) -> list[Person]:
    """Persons of a workload of the prototype's generator."""
    rows = (folder / "persons.jsonl").read_text(encoding="utf-8").splitlines()[:count]
    return [_given(number, json.loads(row)["ids"]) for number, row in enumerate(rows)]


def _given(number: int, rows: list[dict[str, str]]) -> Person:
    kinds: dict[str, list[str]] = {}
    for row in rows:
        kinds.setdefault(row["kind"], []).append(row["value"])
    street, _, city = kinds["address"][0].rpartition(", ")
    house, _, street = street.partition(" ")
    lat, _, lon = kinds["geo"][0].partition(",")
    lists = {"names": "name", "phones": "phone", "emails": "email", "handles": "handle", "ids": "idnum", "plates": "plate", "workplaces": "org"}  # fmt: skip
    parts = [f'[[{table}]]\nvalue = "{value}"' for table, kind in lists.items() for value in kinds[kind]]
    parts += [f'[[names]]\nvalue = "{value}"' for value in kinds["deadname"]]
    parts += [f"[[dates]]\nvalue = {value}" for value in kinds["dob"]]
    parts += [f'[[addresses]]\nhouse_number = "{house}"\nstreet = "{street}"\ncity = "{city}"']
    parts += [f"[[places]]\nlat = {lat}\nlon = {lon}", f'[[relatives]]\nname = "{kinds["relative"][0]}"']
    head = f'codename = "p{number}"\n[consent]\ngiven_by = "self"\non = 2026-11-01\nexpires = 2027-10-01\n'
    return people.read("p.toml", head + "\n".join(parts))


def cdist(names: list[str], sample: list[str]) -> float:
    """MB/s of rapidfuzz's grid with a cutoff, 0 where numpy is not installed."""
    try:
        import numpy as np
    except ImportError:
        return 0.0
    low = [t.lower() for t in sample]
    return rate(
        lambda: process.cdist(names, low, scorer=fuzz.partial_ratio, score_cutoff=CUTOFF, dtype=np.uint8, workers=1),
        sample,
    )


def places(text: str, watchlist: Watchlist) -> list[Place]:
    """What the core does with a text."""
    return list(_places(cleaned(text), watchlist.words.asked(text), watchlist, {}))


def size(texts: list[str]) -> int:
    return sum(len(t.encode()) for t in texts)


def rate(work: "object", texts: list[str], repeat: int = 3) -> float:
    """MB/s of some work over texts."""
    return size(texts) / timed(work, repeat) / 1e6


def hostile(chance: random.Random, names: list[str], watchlist: Watchlist) -> tuple[float, float]:
    """Milliseconds for a post of 100 kB that is made of the watchlist's own words: the core's, and everything."""
    words = [w for name in names for w in name.split()]
    text = " ".join(chance.choices(words, k=100_000 // 7))[:100_000]
    core = timed(lambda: places(text, watchlist))
    return core * 1000, timed(lambda: mentions(Post("h", text), watchlist)) * 1000


def timed(work: "object", repeat: int = 3) -> float:
    assert callable(work)
    out = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        out.append(time.perf_counter() - start)
    return statistics.median(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--persons", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--posts", type=int, default=1500)
    parser.add_argument("--workload", type=Path)
    parser.add_argument("--texts", type=Path)
    chosen = parser.parse_args()
    chance = random.Random(7)
    texts = posts(chance, chosen.posts)
    if chosen.texts or chosen.workload:
        lines = (chosen.texts or chosen.workload / "posts.jsonl").read_text(encoding="utf-8").splitlines()
        texts = [json.loads(line)["text"] for line in lines[: chosen.posts]]
    print(
        f"{len(texts)} posts, {size(texts) / 1e6:.2f} MB\n{'persons':>8}{'patterns':>10}{'compile s':>11}{'loop MB/s':>11}{'cdist':>8}{'core':>8}{'to loop':>9}{'to cdist':>10}{'shipped':>9}{'to loop':>9}{'to cdist':>10}{'first':>7}{'100 kB ms':>11}{'all':>6}"
    )
    for count in chosen.persons:
        everybody = given(chosen.workload, count) if chosen.workload else [person(chance, n) for n in range(count)]
        start = time.perf_counter()
        watchlist = Watchlist(everybody)
        compiled = time.perf_counter() - start
        first = rate(lambda watchlist=watchlist: [mentions(Post("1", t), watchlist) for t in texts], texts, repeat=1)
        core = rate(lambda watchlist=watchlist: [places(t, watchlist) for t in texts], texts)
        ours = rate(lambda watchlist=watchlist: [mentions(Post("1", t), watchlist) for t in texts], texts)
        sample = texts[:: max(1, len(texts) * count // 20_000)]
        names = [v for p in everybody for v in values(p)]
        loop = rate(
            lambda sample=sample, names=names: [fuzz.partial_ratio(v, t) >= CUTOFF for t in sample for v in names],
            sample,
        )
        grid = cdist(names, sample)
        ratios = "".join(
            f"{mine:>{wide}.2f}{mine / loop:>9.0f}{f'{mine / grid:.0f}' if grid else '-':>10}"
            for mine, wide in ((core, 8), (ours, 9))
        )
        alone, everything = hostile(chance, names, watchlist)
        print(
            f"{count:>8}{len(watchlist.patterns):>10}{compiled:>11.2f}{loop:>11.4f}{grid:>8.4f}{ratios}{first:>7.2f}{alone:>11.0f}{everything:>6.0f}"
        )


if __name__ == "__main__":
    main()
