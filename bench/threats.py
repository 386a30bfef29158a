"""How often everyday posts are read as threats: each post of a file of JSON lines with "text" is read as if it were about somebody.

    python bench/threats.py POSTS.jsonl [--posts 6000] [--show 10]

Counts the levels, and shows the first posts that were taken for violence. Where a post also has "threat", as a labelled corpus does, the level
is set beside it.
"""

import argparse
import json
from collections import Counter
from itertools import islice
from pathlib import Path

from watcher.judge import threat
from watcher.model import Threat

LONGEST = 2_000
"""Code points of a post that are read, somewhat more than the reach of a threat."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--posts", type=int, default=6_000)
    parser.add_argument("--show", type=int, default=10)
    chosen = parser.parse_args()
    with chosen.file.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in islice(lines, chosen.posts)]
    met = Counter[tuple[str, str]]()
    shown: list[str] = []
    for row in rows:
        text = row["text"][:LONGEST]
        found, wanted = threat.weightier(threat.read(text), text).level, row.get("threat", "none")
        met[wanted, found.value] += 1
        if found is Threat.EXPLICIT and wanted == Threat.NONE.value:
            shown.append(row["text"][:200].replace("\n", " "))
    for (wanted, found_level), count in sorted(met.items()):
        print(f"{wanted:>9} read as {found_level:<9}{count:>7,}{1000 * count / len(rows):>9.2f} of a thousand posts")
    print(*shown[: chosen.show], sep="\n")


if __name__ == "__main__":
    main()
