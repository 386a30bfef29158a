"""False alarms for a million posts about other people: a watchlist of 100 invented persons over generated background that none of them is in.

    python bench/false_alarms.py [--posts 1000000] [--persons 100] [--show 20] [--untidy] [--scripts] [--there]

Three kinds of background, half of it talk: running words by their real frequencies; what strangers of the same countries say about
themselves (names, towns, dates, addresses, handles, shops' numbers); and lists that dox a stranger. The watchlist is crossed: its persons
share towns, streets' words, given names and family names with the strangers, as people of a country do. With `--scripts` the background is
written in other scripts by people there, and the names of the watchlist are looked for in them, too; with `--there` the watchlist is of persons
there. Needs Faker, and wordfreq for the first.
The bound is the exact Poisson one (Garwood 1936) at 95 %, one-sided.
"""

import argparse
import math
import multiprocessing
import random
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial

from faker import Faker
from match import posts as running_words
from persons import LOCALES, SCRIPTS, make
from third import NOW

from watcher.judge.ledger import Ledger
from watcher.match import Watchlist
from watcher.model import Post, Severity
from watcher.pipeline import assess

POOL = 4000
"""Strangers and sentences made once; posts draw from them at random, so that a million posts need no million calls of Faker."""
SAID = (
    "my name is {name} and I live in {city}", "{name} moved to {city} last year", "selling a bike, {city}, call {phone}", "shop at {street} {number}, {postcode} {city}", "born {date}, feeling old",
    "{first} said hi to {other}", "wrote to {mail} and got no answer", "order {digits} shipped {date}", "{name} won the match {number}:{small}", "meet at {street} {number} tomorrow?", "thanks {handle}, great post",
    "{first} and {other} from {city} are here", "case no {digits}, room {number}", "the mayor of {city}, {name}, resigned on {date}",
)  # fmt: skip
DOX = (
    "name: {name}\naddress: {street} {number}, {postcode} {city}\nphone: {phone}\ndob: {date}\nmail: {mail}",
    "{handle} is {name}, {number} {street}, {city}. number {phone}", "{name} / {street} {number} / {city} / {phone} / {handle}",
)  # fmt: skip


THERE = {"ru": "ru_RU", "uk": "uk_UA", "bg": "bg_BG", "el": "el_GR", "he": "he_IL", "ar": "ar_AA", "fa": "fa_IR", "hi": "hi_IN", "bn": "bn_BD", "ko": "ko_KR", "ja": "ja_JP", "zh": "zh_CN"}  # fmt: skip
"""Languages of other scripts, each with where it is spoken."""
_SCRIPTS = {
    locale: SCRIPTS[locale] for locale in SCRIPTS if locale in THERE.values() or locale in {"th_TH", "ka_GE", "hy_AM"}
}


def words_there(chance: random.Random) -> list[str]:
    """Running words of those languages; sentences begin with a capital, and nothing parts words of signs."""
    import wordfreq

    made: list[str] = []
    for language in THERE:
        table = wordfreq.get_frequency_dict(language)
        words = [word for word in table if not word.isascii()]
        weights = [table[word] for word in words]
        parts = "" if language in {"ja", "zh"} else " "
        for _ in range(POOL // len(THERE)):
            drawn = chance.choices(words, weights, k=chance.randint(20, 160))
            made.append(parts.join(word.title() if at % 11 == 0 else word for at, word in enumerate(drawn)))
    return made


class Background:
    """An endless supply of posts; one for each process, by its seed."""

    def __init__(self, seed: int, *, scripts: bool = False) -> None:
        self.chance = random.Random(seed)
        self.words = words_there(self.chance) if scripts else running_words(self.chance, POOL)
        self.fakes = [Faker(locale) for locale in (THERE.values() if scripts else LOCALES)]
        for number, fake in enumerate(self.fakes):
            fake.seed_instance(seed * 100 + number)
        self.pool = [self._stranger(fake) for fake in self.fakes for _ in range(POOL // len(self.fakes))]

    def _stranger(self, fake: Faker) -> dict[str, str]:
        first, last = fake.first_name(), fake.last_name()
        return {
            "first": first, "last": last, "city": fake.city(), "street": fake.street_name(), "postcode": fake.postcode(), "mail": f"{fake.user_name()}@example.org", "handle": fake.user_name(),
        }  # fmt: skip

    def filled(self, template: str) -> str:
        """A sentence about somebody of the pool."""
        chance = self.chance
        one, other = chance.choices(self.pool, k=2)
        near = chance.randrange(len(self.pool))
        family = self.pool[near]["last"] if chance.random() < 0.5 else one["last"]  # crossed within the pool
        return template.format(
            **one, name=f"{one['first']} {family}", other=other["first"], number=chance.randint(1, 300), small=chance.randint(0, 9), digits=chance.randint(10**6, 10**10),
            phone=f"+{chance.choice((1, 33, 34, 39, 44, 46, 48, 49))}{chance.randint(10**8, 10**10)}", date=f"{chance.randint(1, 28):02}.{chance.randint(1, 12):02}.{chance.randint(1950, 2010)}",
        )  # fmt: skip

    def talk(self) -> str:
        """A few running words."""
        text = self.chance.choice(self.words)
        if " " not in text:
            at = self.chance.randrange(max(1, len(text) - 40))
            return text[at : at + self.chance.randint(16, 120)]
        words = text.split()
        at = self.chance.randrange(max(1, len(words) - 20))
        return " ".join(words[at : at + self.chance.randint(8, 60)])

    def posts(self, count: int) -> Iterator[tuple[str, str]]:
        for _ in range(count):
            draw = self.chance.random()
            if draw < 0.5:
                yield "talk", self.talk()
            elif draw < 0.9:
                yield "said", self.filled(self.chance.choice(SAID))
            else:
                yield "list", self.filled(self.chance.choice(DOX))


def part(
    seed: int, count: int, persons: int, show: int, *, untidy: bool = False, scripts: bool = False, there: bool = False
) -> tuple[Counter[str], Counter[str], list[str]]:
    watched = random.Random(4242)
    watchlist = Watchlist(
        tuple(make(watched, n, untidy=untidy, locales=_SCRIPTS if there else LOCALES)[0] for n in range(persons))
    )
    seen: Counter[str] = Counter()
    alarms: Counter[str] = Counter()
    samples: list[str] = []
    for kind, text in Background(seed, scripts=scripts).posts(count):
        seen[kind] += 1
        findings = [f for f in assess(Post("p", text), watchlist, Ledger(), NOW).findings if f.severity > Severity.NONE]
        for finding in findings[:1]:
            alarms[kind] += 1
            alarms[str(finding.severity)] += 1
            if len(samples) < show:
                what = [(m.identifier.kind, text[m.start : m.end], m.bits) for m in finding.mentions]
                samples.append(f"{finding.severity!s:<8} {finding.score:5.1f}  {what}  in  {text[:160]!r}")
    return seen, alarms, samples


def upper(count: int) -> float:
    """The rate that would give so few or fewer with a chance of 5 %."""
    low, high = float(count), count + 10 * math.sqrt(count + 1) + 10
    for _ in range(100):
        middle = (low + high) / 2
        logs = [k * math.log(middle) - middle - math.lgamma(k + 1) for k in range(count + 1)]
        low, high = (middle, high) if sum(map(math.exp, logs)) > 0.05 else (low, middle)
    return high


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", type=int, default=1_000_000)
    parser.add_argument("--persons", type=int, default=100)
    parser.add_argument("--processes", type=int, default=multiprocessing.cpu_count())
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument(
        "--untidy", action="store_true", help="watch persons whose files are as third.py --untidy writes them"
    )
    parser.add_argument("--there", action="store_true", help="watch persons of countries with other scripts")
    parser.add_argument("--scripts", action="store_true", help="posts in other scripts than the Latin one")
    chosen = parser.parse_args()
    start = time.perf_counter()
    share = chosen.posts // chosen.processes
    jobs = [(chosen.seed * 1000 + n, share, chosen.persons, chosen.show) for n in range(chosen.processes)]
    with multiprocessing.Pool(chosen.processes) as pool:
        parts = pool.starmap(partial(part, untidy=chosen.untidy, scripts=chosen.scripts, there=chosen.there), jobs)
    seen, alarms = Counter[str](), Counter[str]()
    for one in parts:
        seen += one[0]
        alarms += one[1]
    total = sum(seen.values())
    print(f"{total:,} posts, {chosen.persons} persons, {time.perf_counter() - start:.0f} s")
    for kind in ("talk", "said", "list"):
        rate, bound = alarms[kind] / seen[kind] * 1e6, upper(alarms[kind]) / seen[kind] * 1e6
        print(
            f"{kind:<8}{seen[kind]:>10,} posts  {alarms[kind]:>6} alarms  {rate:8.1f} a million, at most {bound:.1f} (95 %)"
        )
    every = sum(alarms[kind] for kind in seen)
    print(f"all: {every} alarms, {every / total * 1e6:.1f} a million, at most {upper(every) / total * 1e6:.1f} (95 %)")
    print("by severity: " + ", ".join(f"{s} {alarms[s]}" for s in ("low", "medium", "high", "critical")))
    for sample in [s for one in parts for s in one[2]][: chosen.show]:
        print("  ", sample)


if __name__ == "__main__":
    main()
