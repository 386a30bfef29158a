"""How well pages are read whose software nobody knows: captured threads of known software, read without their own readers; and JSON answers.

    python bench/generic.py --fixtures ../shared/bench/fixtures [--verbose]

`alone` reads each page by the generic reader alone; `nameless` the same, where no class, id or address says anything any more, as on sites whose
names are made by a machine. The other lines leave a page its reader but keep one of its rules from finding anything, as
in a skin that shows a field in another place. The truth and its scorer are those of the fixtures' `score_extract.py`.
"""

import argparse
import csv
import hashlib
import importlib.util
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from watcher import extract
from watcher.extract import forum
from watcher.extract.forum import Rules
from watcher.extract.page import Page
from watcher.model import Document, Link, Post

NOWHERE = "nothing-has-this-name"
SKINS: dict[str, Callable[[Rules], Rules]] = {
    "without authors": lambda rules: replace(rules, author=()),
    "without times": lambda rules: replace(rules, time=(), epoch=()),
    "without bodies": lambda rules: replace(rules, body=(NOWHERE,)),
    "without posts": lambda rules: replace(rules, post=NOWHERE),
}


def scorer(fixtures: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_extract", fixtures.parent / "score_extract.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextmanager
def skin(change: Callable[[Rules], Rules]) -> Iterator[None]:
    """Every set of rules as a changed one, where a reader reads a page."""
    own = forum.read

    def read(page: Page, rules: Rules) -> tuple[list[Post], list[Link]]:
        return own(page, change(rules))

    forum.read = read
    try:
        yield
    finally:
        forum.read = own


def threads(fixtures: Path, ending: str) -> Iterator[tuple[str, list[dict[str, str]], Document]]:
    truth = {row["file"]: row for row in map(json.loads, (fixtures / "TRUTH.jsonl").open(encoding="utf-8"))}
    for row in csv.DictReader((fixtures / "INDEX.csv").open(encoding="utf-8")):
        if row["kind"] in {"thread", "json"} and row["file"].endswith(ending):
            yield row["file"], truth[row["file"]]["posts"], Document((fixtures / row["file"]).read_bytes())


def nameless(document: Document) -> Document:
    """A page with other names: the same one for the same, of letters alone."""
    page = _SAYING.sub("", document.body.decode(errors="replace"))
    page = _NAMES.sub(lambda found: f"{found[1]}{' '.join(map(_hashed, found[2].split()))}{found[3]}", page)
    page = _ADDRESSES.sub(
        lambda found: found[1] + re.sub(r"[A-Za-z]{3,}", lambda word: _hashed(word[0]), found[2]), page
    )
    return replace(document, body=page.encode())


_SAYING = re.compile(
    r"""\s(?:item(?:prop|scope|type|id)|data-[\w-]+|rel|typeof|property|role|aria-[\w-]+)(?:=(?:"[^"]*"|'[^']*'))?"""
)
_NAMES = re.compile(r"""(\s(?:class|id|name)=["'])([^"']*)(["'])""")
_ADDRESSES = re.compile(r"""(\shref=["'])([^"']*)""")


def _hashed(name: str) -> str:
    stem = name.rstrip("0123456789")
    letters = (
        hashlib.md5(stem.encode(), usedforsecurity=False)
        .hexdigest()[:6]
        .translate(str.maketrans("0123456789", "ghijklmnop"))
    )
    return f"x{letters}{'_' if stem != name else ''}{name[len(stem) :]}"


def score(
    fixtures: Path,
    software: str,
    ending: str = ".html",
    *,
    change: Callable[[Document], Document] = lambda document: document,
    verbose: bool = False,
) -> Counter[str]:
    total, judge = Counter[str](), scorer(fixtures)
    for name, truth, document in threads(fixtures, ending):
        posts = extract.read(change(document), software).posts
        found = judge.posts_score(
            truth, [{"id": p.id, "author": p.author, "text": p.text, "posted_at": p.posted_at} for p in posts]
        )
        total.update(found)
        if verbose:
            print(f"  {name}: {dict(found)}")
    return total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fixtures", type=Path, required=True)
    parser.add_argument("--verbose", action="store_true")
    chosen = parser.parse_args()
    shown("alone", score(chosen.fixtures, "generic", verbose=chosen.verbose))
    shown("nameless", score(chosen.fixtures, "generic", change=nameless, verbose=chosen.verbose))
    shown("alone, JSON", score(chosen.fixtures, "generic", ".json", verbose=chosen.verbose))
    for name, change in SKINS.items():
        with skin(change):
            shown(name, score(chosen.fixtures, "auto", verbose=chosen.verbose))


def shown(name: str, total: Counter[str]) -> None:
    shares = {field: total[field] / total["truth"] for field in ("found", "author", "text")}
    shares["time"] = total["time"] / total["timed"]
    told = ", ".join(f"{field} {share:.3f}" for field, share in shares.items())
    print(f"{name:16} {told}, invented {total['invented']} of {total['truth']} posts")


if __name__ == "__main__":
    main()
