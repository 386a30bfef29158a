"""False alarms in threads that are about a person: everyday chat behind a post that names them, where a piece of a detail is enough.

    python bench/chatter.py [--persons 60] [--posts 300] [--seed 5] [--show 20]

Three kinds of threads: one that began with the person's handle, with their name, and with their handle and street, after which a number alone may be the
house's. The chat is short lines with numbers, names, towns and days of strangers, running words by their real frequencies, and sentences of
bench/false_alarms.py. Threats in the running words are told apart: words drawn at random say anything. Needs Faker and wordfreq.
"""

import argparse
import random
from collections import Counter
from collections.abc import Callable

from false_alarms import SAID, Background
from persons import make
from third import NOW

from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.model import Person, Post, Severity
from watcher.pipeline import assess

LINES = (
    "{n} lol", "gg {n}", "{n} kills", "im {n}", "that was {n} minutes", "{n}", "{n}k", "it's {n} now", "{n} is too much", "no way {n}", "{n} or {m}", "score {n}-{m}", "only {n} left", "{n}%", "got {n} viewers",
    "{w}", "{w} {w}", "{w} {w} {w}", "{w} {w} {w} {w} {w}", "{w} {n} {w}", "{w} {w} {n}", "{n} {w} {w}", "i live in {city}", "from {city}", "{first} is here", "hi {first}", "{first} {last}", "born in {year}", "{year}",
    "since {year}", "call +44{long}", "{five}", "in {month}", "on {day} {month}", "{day}/{m}/{year}", "he hit {n}", "my elo is {n}", "{n} to {m}", "damage {n}", "a {n} streak", "lost by {n}", "at {n} now",
)  # fmt: skip
MONTHS = "January February March April May June July August September October November December".split()
PAGE = 50
"""Posts after which a thread begins anew."""
BEGUN: dict[str, Callable[[Person], str]] = {
    "handle": lambda one: f"{one.handles[0].value.reveal()} is live",
    "name": lambda one: f"anyone watching {one.names[0].value.reveal()} today",
    "street": lambda one: f"{one.handles[0].value.reveal()} lives on {one.addresses[0].street.reveal()}",
}


def line(chance: random.Random, background: Background, words: list[str]) -> str:
    """One line of chat."""
    draw = chance.random()
    if draw < 0.25:
        return background.talk()
    if draw < 0.4:
        return background.filled(chance.choice(SAID))
    text, who = chance.choice(LINES), chance.choice(background.pool)
    while "{w}" in text:
        text = text.replace("{w}", chance.choice(words), 1)
    return text.format(
        n=int(10 ** chance.uniform(0, 3.2)), m=chance.randint(0, 99), city=who["city"], first=who["first"], last=who["last"], year=chance.randint(1950, 2026), long=chance.randint(10**8, 10**9),
        five=chance.randint(1000, 99999), month=chance.choice(MONTHS), day=chance.randint(1, 31),
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("persons", 60), ("posts", 300), ("seed", 5), ("show", 0)):
        parser.add_argument(f"--{name}", type=int, default=default)
    chosen = parser.parse_args()
    chance, background, watched = random.Random(chosen.seed), Background(chosen.seed), random.Random(chosen.seed + 1000)
    words = [word for text in background.words for word in text.split()]
    people = tuple(make(watched, n)[0] for n in range(chosen.persons))
    watchlist = Watchlist(people)
    for kind, begin in BEGUN.items():
        alarms, shown = Counter[str](), 0
        for one in people:
            begun = ledger = assess(Post("0", begin(one), author="a", thread="t"), watchlist, Ledger(), NOW).ledger
            for number in range(1, chosen.posts + 1):
                ledger = begun if number % PAGE == 0 else ledger
                text = line(chance, background, words)
                outcome = assess(Post(str(number), text, author=f"u{number % 7}", thread="t"), watchlist, ledger, NOW)
                ledger = outcome.ledger
                for finding in outcome.findings:
                    if finding.severity > Severity.NONE:
                        why = finding.why[0] if finding.mentions else "a threat in random words"
                        alarms[why] += 1
                        if finding.mentions and shown < chosen.show:
                            shown += 1
                            print("  ", finding.severity, why, repr(text[:100]))
        total = chosen.persons * chosen.posts
        pieces = alarms.total() - alarms["a threat in random words"]
        print(
            f"{kind:<8}{total:>8,} posts  {pieces} alarms, {pieces / total * 1000:.2f} a thousand; by reason {dict(alarms)}"
        )


if __name__ == "__main__":
    main()
