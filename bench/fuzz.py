"""Hostile input for everything that reads strangers' bytes: mutated samples, counted, with every crash and every hang over a second.

    python bench/fuzz.py [--inputs 1000000] [--seed 1] [--minutes 0]

Readers of pages and feeds, the matcher, TOML, people's files, WARC, MHTML and office documents, IRC lines, webhooks' answers, sealed files. What is allowed is
what each of them promises: ConfigError, ExtractError, DeliveryError. A text that no reader may make up is also a fault: every word of a post
must stand on its page. Needs the `dev`, `age` and `pdf` extras. A fault prints the seed that makes it again.
"""

import argparse
import html
import io
import logging
import multiprocessing
import random
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import contextlib

from tests.extract.test_extract import pages
from tests.extract.test_generic import SHAPES
from tests.extract.test_generic import page as shaped
from tests.fakes import PERSON, watchlist
from tests.test_inbox import FILES
from tests.test_office import OFFICE
from watcher import config, extract, office, people, saved, seal, spec
from watcher.alert import discord, matrix, pagerduty, send, telegram
from watcher.crawl import irc
from watcher.errors import ConfigError, DeliveryError, ExtractError
from watcher.extract.charset import decode
from watcher.extract.page import plain
from watcher.judge.ledger import Ledger
from watcher.model import Document, Post
from watcher.pipeline import assess

HANG = 1.0
"""Seconds for one input."""
PAGES = [file.read_bytes() for _, file in pages()] + [shaped(shape).encode() for shape in SHAPES.values()]
WATCHED = watchlist()
NOW = datetime(2026, 11, 22, tzinfo=UTC)
TEXTS = [
    "118 North Hollowmere Road, Apt 3, Tanbridge, OR 97998", "Isolde Fairweather", "one eighteen N Hollowmere Rd", "+1 (541) 555-0133", "i . f a i r w e a t h e r @ example dot net", "MTE4IE5vcnRoIEhvbGxvd21lcmUgUm9hZA==",
    "geo:44.0543,-123.0786", "ɹǝɥʇɐǝʍɹᴉɐɟ", "17. März 1994", "she hides at Gullwing Harbour Lodge, somebody shoot her", "Изолде Фаирвеатхер", "%31%31%38 &#72;ollowmere", "... --- ...", "a silver Corsa QXR 4417",
]  # fmt: skip
LINES = [
    b"@id=1;display-name=A;tmi-sent-ts=1700000000000 :a!a@a PRIVMSG #c :hello", b"PING :x", b":s 366 n #c :End", b"@a=\\s\\: :x NOTICE * :Login authentication failed", b":s 433 * n :taken",
]  # fmt: skip
CANARY = "QuillonCanary"
TOML = (
    spec.annotated()
    + f'\n[[webhooks]]\nname = "a"\nformat = "slack"\nurl = "https://hooks.example/{CANARY}"\nsecret = "{CANARY}"\n'
)
IDENTITY, KEY = seal.new_identity()
SEALED = seal.seal(PERSON.encode(), [KEY])
UNSEAL = seal.opener(IDENTITY)
SPICE = [
    b"<",
    b">",
    b"\x00",
    b"\xff\xfe",
    b"{",
    b"[" * 50,
    b'"',
    b"&#x10ffff;",
    b"<!--",
    b"]]>",
    b"\xf0\x9f\x87\xba",
    b"9" * 40,
    b"-1",
    b"NaN",
    b"e999",
    b"\r\n\r\n",
    b"../",
    b"null",
    b"\xe2\x80\xae",
    b"\xcc\x81" * 30,
]


def mutated(chance: random.Random, body: bytes) -> bytes:
    """A few cuts, copies, changes and spices."""
    out = bytearray(body)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(out) + 1)
        match chance.randrange(6):
            case 0:
                del out[at : at + chance.randint(1, 40)]
            case 1:
                out[at:at] = chance.choice(SPICE)
            case 2 if out:
                out[min(at, len(out) - 1)] = chance.randrange(256)
            case 3:
                out[at:at] = out[chance.randrange(len(out) + 1) :][: chance.randint(1, 200)]
            case 4:
                out = out[:at] or out
            case _:
                out[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 12)))
    return bytes(out)


def standing(document: Document) -> str:
    """All letters and figures of a page, in its source, unescaped once and twice, with and without its tags: what a post can be made of."""
    text = decode(document.body, document.content_type)
    told = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text).replace("\\/", "/")
    told = re.sub(r"\\[nrtbf]", " ", told)
    ways = [text, told, html.unescape(told), html.unescape(html.unescape(told))]
    ways += [re.sub(r"<[^>]*>", "", way) for way in ways] + [plain(way) for way in ways]
    ways += [re.sub(r"<!--.*?-->", "", way, flags=re.DOTALL) for way in ways[:4]]
    return "\0".join("".join(c for c in way if c.isalnum()) for way in ways).casefold()


def made_of(word: str, shown: str, pieces: int) -> bool:
    """Does a word stand there, whole or as a few pieces that broken markup brought together?"""
    if word in shown:
        return True
    ends = range(len(word) - 1, 0, -1) if pieces > 1 else ()
    longest = next((end for end in ends if word[:end] in shown), 0)
    return longest > 0 and made_of(word[longest:], shown, pieces - 1)


def page(chance: random.Random) -> None:
    body = mutated(chance, chance.choice(PAGES))
    document = Document(
        body,
        "https://x.example/1",
        chance.choice((200, 200, 200, 403, 404, 503)),
        chance.choice(("", "text/html", "application/json")),
    )
    try:
        reading = extract.read(document)
    except ExtractError:
        reading = extract.strip(document)
    shown = standing(document) if reading.software != "pdf" else ""  # whose words are packed
    for post in reading.posts:
        assert isinstance(post.id, str)
        for word in re.findall(r"[^\W_]{5,}", post.text) if shown else ():
            assert made_of(word.casefold(), shown, 3 + (len(word) > 7)), (
                f"{word!r} does not stand on the page, from {reading.software}"
            )


REPEATED = 0.02
"""The share of texts that go on with one piece of them again and again: what takes time with the square of its length shows there."""


ABOUT = assess(Post("o", " ".join(TEXTS)), WATCHED, Ledger(), NOW).ledger
"""A thread that is known to be about the person: pieces of details are looked for, too."""


def matched(chance: random.Random) -> None:
    pieces = [
        mutated(chance, chance.choice(TEXTS).encode()).decode("utf-8", "replace") for _ in range(chance.randint(1, 4))
    ]
    text = chance.choice((" ", "\n", "", ", ")).join(pieces)
    if chance.random() < REPEATED:
        start = chance.randrange(len(text) or 1)
        text += text[start : start + chance.randint(1, 12)] * chance.randint(100, 3000)
    for finding in assess(Post("p", text), WATCHED, chance.choice((Ledger(), ABOUT)), NOW).findings:
        for mention in finding.mentions:
            assert 0 <= mention.start < mention.end <= len(text), "a span outside its text"


def toml(chance: random.Random) -> None:
    with tempfile.NamedTemporaryFile("wb", suffix=".toml", dir="/dev/shm") as file:
        file.write(mutated(chance, TOML.encode()))
        file.flush()
        try:
            config.load(Path(file.name))
        except ConfigError as error:
            assert all(p.line >= 0 for p in error.problems)
            assert CANARY not in str(error), "a message with a secret"


def person(chance: random.Random) -> None:
    try:
        text = mutated(chance, PERSON.encode()).decode("utf-8")
        people.read("p.toml", text)
    except (ConfigError, UnicodeDecodeError) as error:
        shown = str(error) if isinstance(error, ConfigError) else ""
        assert "5415550133" not in shown, "a message with a value"
        assert "Hollowmere" not in shown, "a message with a value"


def archive(chance: random.Random) -> None:
    name = chance.choice([n for n in FILES if not n.endswith(".pdf")])
    with tempfile.NamedTemporaryFile("wb", suffix=f"-{name}", dir="/dev/shm") as file:
        file.write(mutated(chance, FILES[name]))
        file.flush()
        with contextlib.suppress(ExtractError):
            list(saved.documents(Path(file.name)))
    suffix, build = chance.choice(tuple(OFFICE.items()))
    with contextlib.suppress(ExtractError):
        list(office.documents(suffix, build(lambda text: mutated(chance, text.encode())), 1 << 20))


def line(chance: random.Random) -> None:
    made = irc.parse(mutated(chance, chance.choice(LINES)).decode("utf-8", "replace"))
    if made is not None:
        irc.post(made, 1_700_000_000.0)


def answer(chance: random.Random) -> None:
    body = mutated(
        chance,
        chance.choice((b'{"id": "7"}', b'{"result": {"chat": {"id": 1}, "message_id": 2}}', b'{"event_id": "$x"}')),
    )
    for format_ in (discord, telegram, matrix):
        with contextlib.suppress(*send.UNREADABLE):
            format_.receipt(body)
    for polled, sample in (
        (matrix, b'{"chunk": [{"sender": "@a:b"}]}'),
        (pagerduty, b'{"incidents": [{"acknowledgements": [{"acknowledger": {"summary": "A"}}]}]}'),
    ):
        with contextlib.suppress(*send.UNREADABLE):
            polled.answered(mutated(chance, sample))
    with contextlib.suppress(DeliveryError):
        send._judge(
            chance.choice((200, 204, 301, 404, 410, 429, 500, 599)),
            {"Retry-After": mutated(chance, b"120").decode("latin-1")},
        )


def sealed(chance: random.Random) -> None:
    with contextlib.suppress(ConfigError):
        UNSEAL(mutated(chance, SEALED))


TARGETS: tuple[tuple[Callable[[random.Random], None], int], ...] = (
    (page, 30),
    (matched, 14),
    (toml, 1),
    (person, 4),
    (archive, 4),
    (line, 25),
    (answer, 20),
    (sealed, 2),
)
"""What is fed, and how often of a hundred."""


def part(seed: int, count: int, until: float) -> tuple[Counter[str], list[str]]:
    done: Counter[str] = Counter()
    faults: list[str] = []
    names = [target for target, weight in TARGETS for _ in range(weight)]
    sys.stdout = sys.stderr = printed = io.StringIO()
    logging.disable()
    for number in range(count):
        if until and time.time() > until:
            break
        chance = random.Random(f"{seed} {number}")
        target = chance.choice(names)
        start = time.perf_counter()
        try:
            target(chance)
        except Exception:
            where = traceback.format_exc(limit=-3).strip().splitlines()
            faults.append(f"crash {target.__name__} seed {seed} number {number}: {' | '.join(where[-4:])[:400]}")
        if printed.tell():  # words of strangers, past the log's guard
            faults.append(f"crash {target.__name__} seed {seed} number {number}: it prints")
            printed.seek(0)
            printed.truncate()
        took = time.perf_counter() - start
        if took > HANG:
            faults.append(f"hang {target.__name__} seed {seed} number {number}: {took:.1f} s")
        done[target.__name__] += 1
    return done, faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=0.0, help="stop after so long")
    parser.add_argument("--processes", type=int, default=multiprocessing.cpu_count())
    chosen = parser.parse_args()
    until = time.time() + 60 * chosen.minutes if chosen.minutes else 0.0
    start = time.perf_counter()
    with multiprocessing.Pool(chosen.processes) as pool:
        jobs = [(chosen.seed * 100 + n, chosen.inputs // chosen.processes, until) for n in range(chosen.processes)]
        parts = pool.starmap(part, jobs)
    done = sum((one[0] for one in parts), Counter[str]())
    faults = [fault for one in parts for fault in one[1]]
    print(
        f"{done.total():,} inputs in {time.perf_counter() - start:.0f} s: {', '.join(f'{n} {c:,}' for n, c in done.most_common())}"
    )
    print(
        f"{sum(f.startswith('crash') for f in faults)} crashes, {sum(f.startswith('hang') for f in faults)} hangs over {HANG:.0f} s"
    )
    for fault in faults[:40]:
        print("  ", fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
