"""Near-copies: how many of generated pairs the store's sketch joins, of copies with some words changed and of other posts about the same person.

    python bench/copies.py [--pairs 2000] [--changed 0.15] [--seed 1]

Posts are running words by their real frequencies (match/data/frequency.tsv) with the details of one person in them. A copy has words changed,
dropped, doubled or exchanged; a stranger is another post with the same details and other words.
"""

import argparse
import random

from watcher.match.data import tokens
from watcher.match.text.tokens import word_skeletons
from watcher.store.sketch import alike, sketch

KEY = bytes(32)
DETAILS = "Ottilie Marchbanks lives at 47 Wrenfield Terrace in Larkhaven, call 541 555 0162".split()


def prose(chance: random.Random, words: list[str], weights: list[float]) -> list[str]:
    """Twenty to two hundred words with the details somewhere among them."""
    text = chance.choices(words, weights, k=chance.randint(20, 200))
    at = chance.randrange(len(text))
    return [*text[:at], *DETAILS, *text[at:]]


def reworded(chance: random.Random, text: list[str], share: float, words: list[str], weights: list[float]) -> list[str]:
    """A copy with that share of its words changed."""
    out = list(text)
    for at in chance.sample(range(len(out)), round(share * len(out))):
        match chance.choice("replace replace replace drop double".split()):
            case "replace":
                out[at] = chance.choices(words, weights)[0]
            case "drop":
                out[at] = ""
            case _:
                out[at] = f"{out[at]} {chance.choices(words, weights)[0]}"
    return " ".join(out).split()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=2000)
    parser.add_argument("--changed", type=float, default=0.15)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    chance = random.Random(chosen.seed)
    table = dict(tokens())
    words, weights = list(table), [10**zipf for zipf in table.values()]
    found = wrong = 0
    for _ in range(chosen.pairs):
        text = prose(chance, words, weights)
        copy = reworded(chance, text, chosen.changed, words, weights)
        other = prose(chance, words, weights)
        one, two, three = (sketch(word_skeletons(" ".join(t)), KEY) for t in (text, copy, other))
        found += alike(one, two)
        wrong += alike(one, three)
    print(f"{chosen.pairs} copies with {chosen.changed:.0%} of their words changed: {found / chosen.pairs:.4f} joined")
    print(f"{chosen.pairs} other posts about the same person: {wrong / chosen.pairs:.4f} joined")


if __name__ == "__main__":
    main()
