"""What words say of a threat: weights for judge/learnt.py, learnt from the sentences of tests/judge and from everyday posts.

    PYTHONPATH=. python bench/learn_threats.py POSTS.jsonl [--corpus FOLDER] [--write] [--without LIST.tsv] [--read LIST.tsv]

POSTS.jsonl holds posts of every day, {"text"} a line, whose sentences threaten nobody: half of those that are taken serve to learn, the others to
measure how often they are read as threats. `--corpus` holds posts.jsonl with labels, whose posts that expose somebody and threaten nobody
serve, too. `--without` leaves the sentences of a list of tests/judge/lists out, `--read` says how those of one are read then. `--write` puts
the table where the judge reads it: watcher/judge/data/learnt.json. Needs `pip install scikit-learn`.
"""

import argparse
import base64
import json
import random
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from tests.judge import said
from watcher.judge import learnt
from watcher.model import Threat

TABLE = Path(__file__).parents[1] / "watcher" / "judge" / "data" / "learnt.json"
LEVELS = (Threat.NONE, Threat.IMPLIED, Threat.EXPLICIT)
EVERYDAY = 50_000
"""Sentences of everyday posts, half to learn from and half to measure with."""
SHORTEST = 12
"""Code points of a sentence of an everyday post, at least."""
LOOSE = 20.0
"""How freely weights may follow the sentences (scikit-learn's C); 20 to 200 read unseen lists alike."""
STEPS = 300
CALM = 3.0
"""What a sentence counts that was written to be no threat though it sounds like one, beside any other."""
RATES = (0.005, 0.002, 0.001)
_DETAIL = re.compile(
    r"\{[NAT]\}|copperlynx88|Isolde Fairweather|Lucía Berrocal|Marlene Osterkamp|Camille Duvernay|Marlene Oakhurst"
    r"|21 Ashgrove Lane|118 North Hollowmere R(?:oad|d)|North Hollowmere R(?:oad|d)(?: 118)?|calle Olmo 14|12 rue des Tilleuls|Fliederweg 14"
)
"""Details of the invented persons of these tests."""


def everyday(path: Path) -> list[str]:
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    every = [one for text in texts for one in learnt.sentences(text) if SHORTEST < len(one) < learnt.LONGEST]
    chance = random.Random(1)
    chance.shuffle(every)
    return [_about(one, chance) if at % 2 else one for at, one in enumerate(every[:EVERYDAY])]


def _about(sentence: str, chance: random.Random) -> str:
    """A sentence with somebody for one of its words: that a text speaks of a person is no sign of a threat."""
    words = sentence.split(" ")
    words[chance.randrange(len(words))] = learnt.SOMEBODY
    return " ".join(words)


def exposing(corpus: Path) -> list[str]:
    """What posts of a labelled corpus say that expose somebody, and threaten nobody."""
    rows = map(json.loads, (corpus / "posts.jsonl").read_text(encoding="utf-8").splitlines())
    texts = (
        _hidden(row["text"], row["labels"]) for row in rows if row["labels"] and row["threat"] == Threat.NONE.value
    )
    return list(dict.fromkeys(one for text in texts for one in learnt.sentences(text)))


def _hidden(text: str, labels: Iterable[dict[str, Any]]) -> str:
    for label in sorted(labels, key=lambda label: -int(label["start"])):
        text = f"{text[: label['start']]} {learnt.SOMEBODY} {text[label['end'] :]}"
    return text


def matrix(sentences: Iterable[str]) -> csr_matrix:
    places, ends, values = list[int](), [0], list[float]()
    for sentence in sentences:
        found = learnt.features(_DETAIL.sub(learnt.SOMEBODY, sentence))
        places += sorted(found)
        values += [learnt.share(found)] * len(found)
        ends.append(len(places))
    return csr_matrix((values, places, ends), shape=(len(ends) - 1, learnt.BUCKETS))


def table(model: LogisticRegression) -> dict[str, object]:
    """Weights of each level beside those of none, a byte each."""
    weights = model.coef_[1:] - model.coef_[0]
    scale = float(np.abs(weights).max() / 127)
    rows = [np.rint(row / scale).astype(np.int8).tobytes() for row in weights]
    return {
        "scale": round(scale, 6),
        "biases": [round(float(one), 4) for one in model.intercept_[1:] - model.intercept_[0]],
        "weights": [base64.b85encode(row).decode() for row in rows],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--without", type=Path, action="append", default=[])
    parser.add_argument("--read", type=Path)
    chosen = parser.parse_args()
    unseen = {sentence for path in chosen.without for _, sentence in said.of(path)}
    known = {sentence: level for sentence, level in said.every().items() if sentence not in unseen}
    calm = everyday(chosen.file)
    calmly = [one for sentence, level in known.items() if level is Threat.NONE for one in learnt.sentences(sentence)]
    known |= dict.fromkeys(calmly, Threat.NONE)  # no part of what threatens nobody does
    half = len(calm) // 2
    told = exposing(chosen.corpus) if chosen.corpus else []
    model = LogisticRegression(C=LOOSE, max_iter=STEPS)
    levels = [LEVELS.index(level) for level in (*known.values(), *[Threat.NONE] * (len(told) + half))]
    weights = [CALM if level is Threat.NONE else 1.0 for level in known.values()] + [CALM] * len(told) + [1.0] * half
    model.fit(matrix([*known, *told, *calm[:half]]), levels, sample_weight=weights)
    print(f"{len(known):,} sentences, {len(told):,} of posts that expose somebody, {half:,} of every day")
    quiet = model.predict_proba(matrix(calm[half:]))
    for name, odds in (("threat", 1 - quiet[:, 0]), ("violence", quiet[:, 2])):
        least = (f"{rate:.1%} at {np.quantile(odds, 1 - rate):.2f}" for rate in RATES)
        print(f"everyday sentences read as {name}: {', '.join(least)}")
    if chosen.read:
        rows = list(said.of(chosen.read))
        read = model.predict_proba(matrix(sentence for _, sentence in rows)).argmax(axis=1)
        for level in LEVELS:
            right = [LEVELS[at] is level for (wanted, _), at in zip(rows, read, strict=True) if wanted is level]
            print(f"{level.value}: {sum(right) / max(1, len(right)):.3f} of {len(right)}")
    if chosen.write:
        TABLE.write_text(json.dumps(table(model), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
