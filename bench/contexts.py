"""Is a detail still found among other words? Each stands before, behind and between the commonest words of its language.

    python bench/contexts.py [--words 500] [--show 12]

Nineteen details of invented persons, most of their streets such as are everywhere, in seventeen shapes each, as written and in small letters. One counts
as found where it is seen whole. Needs wordfreq. What really counts with the number of a common street ("Hauptstraße 37 Minuten", "line 118 Church Road")
is left in doubt on purpose.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator

from wordfreq import top_n_list

from watcher import people
from watcher.match import Watchlist, mentions
from watcher.model import Post

HEAD = """codename = "p1"
[consent]
given_by = "self"
on = 2026-11-01
expires = 2027-10-01
[[handles]]
value = "zzquux9"
[[emails]]
value = "zzquux9@example.org"
"""
HOME = '[[addresses]]\nhouse_number = "{}"\nstreet = "{}"\ncity = "{}"\n'
ADDRESSES = (
    ("en", "118", "North Hollowmere Road", "Tarnbrook", "118 North Hollowmere Road"), ("en", "118", "Church Road", "Tarnbrook", "118 Church Road"), ("en", "14", "Station Street", "Tarnbrook", "14 Station St"),
    ("de", "37", "Birkenfelder Straße", "Altenbrück", "Birkenfelder Straße 37"), ("de", "37", "Hauptstraße", "Altenbrück", "Hauptstraße 37"), ("fr", "37", "rue de la Gare", "Montauvray", "37 rue de la Gare"),
    ("es", "37", "Calle Mayor", "Villanueva", "Calle Mayor 37"), ("it", "37", "Via Roma", "Montefiore", "Via Roma 37"), ("nl", "37", "Kerkstraat", "Oosterveld", "Kerkstraat 37"),
    ("pl", "37", "ulica Lipowa", "Olszyny", "ul. Lipowa 37"), ("sv", "37", "Storgatan", "Lillby", "Storgatan 37"), ("pt", "37", "Rua do Sol", "Vila Nova", "Rua do Sol 37"),
)  # fmt: skip
OTHERS = (
    ("name", '[[names]]\nvalue = "Quilla Fennimorrow"\n', "Quilla Fennimorrow"), ("name", '[[names]]\nvalue = "Rose Miller"\n', "Rose Miller"), ("phone", '[[phones]]\nvalue = "+15415550178"\n', "541-555-0178"),
    ("email", '[[emails]]\nvalue = "quilla.fenn@example.net"\n', "quilla.fenn@example.net"), ("handle", '[[handles]]\nvalue = "copperlynx88"\n', "copperlynx88"),
    ("national_id", '[[ids]]\nvalue = "923-45-6789"\n', "923-45-6789"), ("coordinates", '[[places]]\nlabel = "home"\nlat = 46.51234\nlon = -92.51234\nradius_m = 300\n', "46.51234, -92.51234"),
)  # fmt: skip
SHAPES = (
    "{w} {a}", "{w}, {a}", "{w}: {a}", "{w}. {a}", "{a} {w}", "{a}, {w}", "{a}. {w}", "{W} {a}", "{a} {W}", "{w}\n{a}", "{a}\n{w}", "{a} - {w}", "({w} {a})", "the {w} {a} now", "{a} the {w} now", "{w} {x} {a} {y}", "{w}/{a}",
)  # fmt: skip


def cases() -> Iterator[tuple[str, str, str, str]]:
    """Language, kind, entry of the person's file, and the words of the post."""
    yield from ((language, "address", HOME.format(*home), shown) for language, *home, shown in ADDRESSES)
    yield from ((language, *other) for other in OTHERS for language in ("en", "de", "fr", "es"))


def texts(detail: str, words: list[str], chance: random.Random) -> Iterator[str]:
    for word in words:
        for shape in SHAPES:
            text = shape.format(w=word, W=word.capitalize(), a=detail, x=chance.choice(words), y=chance.choice(words))
            yield from dict.fromkeys((text, text.lower()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=500)
    parser.add_argument("--show", type=int, default=12)
    chosen = parser.parse_args()
    chance, seen, missed = random.Random(5), Counter[bool](), list[str]()
    for language, kind, entry, detail in cases():
        watchlist = Watchlist([people.read("p.toml", HEAD + entry)])
        words = [word for word in top_n_list(language, chosen.words) if word.isalpha()]
        for text in texts(detail, words, chance):
            found = any(m.identifier.kind == kind and m.part == "whole" for m in mentions(Post("1", text), watchlist))
            seen[found] += 1
            missed += [] if found else [text]
    print(f"{seen[False]} of {seen.total()} posts missed")
    for text in chance.sample(missed, min(chosen.show, len(missed))):
        print(f"  {text!r}")


if __name__ == "__main__":
    main()
