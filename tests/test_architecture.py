"""DESIGN.md, laws 1 and 2: imports point one way, and the middle is pure."""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

import watcher

ROOT = Path(watcher.__file__).parent
STAGES = ("crawl", "extract", "match", "judge", "store", "alert")
LAYERS = (
    ("cli", "demo", "__main__"),
    ("daemon", "watch", "seal"),
    ("schedule", "systemd", "harden", "listen", "workers", "saved", "office", "pipeline"),
    STAGES,
    ("config", "people"),
    ("exposed", "private"),
    (
        "settings",
        "ago",
        "calendars",
        "calm",
        "decode",
        "dates",
        "log",
        "metrics",
        "model",
        "months",
        "errors",
        "spec",
        "__init__",
    ),
)
"""From the top down; a module may import what stands below it, and its own package."""
ROOMS = {
    "extract": (
        ("__init__",),
        ("mend", "sites", "worker"),
        ("unknown",),
        ("forum", "frame", "walls"),
        ("jumps", "marks", "notices"),
        ("page",),
        ("charset",),
    ),
    "match": (
        ("__init__",),
        ("thread", "watchlist"),
        ("compiler", "mention", "overlap", "words", "written"),
        ("scripts",),
        ("kinds",),
        ("names",),
        ("places",),
        ("asked",),
        ("index", "pattern"),
        ("disguises",),
        ("text",),
        ("data",),
    ),
    "judge": (
        ("__init__",),
        ("threads",),
        ("findings",),
        ("called", "ledger", "severity", "threat"),
        ("languages", "learnt", "wording"),
        ("data",),
        ("phrases",),
        ("needles",),
    ),
}
"""The same within the stages that are large enough for rooms of their own."""
MAY_ALSO = {("store", "judge")}
"""The store keeps the judge's ledger, whose type it must know."""
IMPURE = {
    "aiohttp",
    "asyncio",
    "sqlite3",
    "time",
    "random",
    "os",
    "socket",
    "subprocess",
    "threading",
    "structlog",
    "logging",
}


def _level(name: str, layers: tuple[tuple[str, ...], ...] = LAYERS) -> int:
    return next(i for i, layer in enumerate(layers) if name in layer)


def _imports(file: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module in {"watcher", *(f"watcher.{stage}" for stage in ROOMS)}:
                yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield node.module, node.lineno


def violations(root: Path) -> list[str]:
    found = []
    for file in sorted(root.rglob("*.py")):
        unit = file.relative_to(root).parts[0].removesuffix(".py")
        for module, line in _imports(file):
            parts = module.split(".")
            place = f"{file.relative_to(root)}:{line} {module}"
            if unit in {"extract", "match", "judge"} and parts[0] in IMPURE:
                found.append(f"impure: {place}")
            if parts[0] != "watcher" or len(parts) < 2 or parts[1] == "__version__":
                continue
            target = parts[1]
            if target == unit or (unit, target) in MAY_ALSO:
                continue
            if unit in STAGES and target in STAGES:
                found.append(f"sibling: {place}")
            elif _level(target) < _level(unit):
                found.append(f"upwards: {place}")
    return found


def upwards_inside(root: Path, stage: str) -> list[str]:
    found = []
    for file in sorted((root / stage).rglob("*.py")):
        room = file.relative_to(root / stage).parts[0].removesuffix(".py")
        for module, line in _imports(file):
            target = module.removeprefix(f"watcher.{stage}.").split(".")[0]
            inside = module.startswith(f"watcher.{stage}.") and target != room
            if inside and _level(target, ROOMS[stage]) <= _level(room, ROOMS[stage]):
                found.append(f"upwards: {file.relative_to(root)}:{line} {module}")
    return found


def test_the_laws_hold() -> None:
    assert violations(ROOT) == []
    assert [upwards_inside(ROOT, stage) for stage in ROOMS] == [[], [], []]


def test_a_planted_violation_of_each_is_seen(tmp_path: Path) -> None:
    copy = tmp_path / "watcher"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns("data", "__pycache__"))
    for file, line in (
        ("match/kinds/name.py", "import os"),
        ("match/text/fold.py", "from watcher.match import words"),
        ("extract/sites/feed.py", "from watcher.match import mentions"),
        ("model.py", "from watcher import config"),
    ):
        path = copy / file
        path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    assert {v.split(":")[0] for v in violations(copy)} == {"impure", "sibling", "upwards"}
    assert [v.split(":")[1].strip() for v in upwards_inside(copy, "match")] == ["match/text/fold.py"]


def test_a_detail_opens_in_few_places() -> None:
    openers = {str(f.relative_to(ROOT)) for f in ROOT.rglob("*.py") if ".reveal()" in f.read_text(encoding="utf-8")}
    assert openers <= {
        "private.py",
        "model.py",
        "cli/advice.py",
        "match/kinds/address.py",
        "match/places/around.py",
        "match/compiler.py",
        "match/kinds/coordinates.py",
        "match/thread/hints.py",
        "match/kinds/locality.py",
        "match/kinds/venue.py",
        "match/places/oneline.py",
        "match/written.py",
        "match/kinds/vehicle.py",
    }
