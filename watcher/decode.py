"""TOML text -> plain values with their places, and a reader that collects every problem instead of stopping at the first.

tomli gives values but no positions, so a small scanner finds where each key stands. A problem names file, line and column, what is
wrong and what would be right; of the offending line only the key is shown, since any value may be a protected one.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import tomli
from rapidfuzz.distance import DamerauLevenshtein

from watcher.errors import ConfigError, Problem

SUGGEST_FROM = 0.6
"""Normalised Damerau-Levenshtein similarity; `evry` is 0.8 like `every`, `xyz` like nothing (research/alerts_ux.md, 3)."""

Path = tuple[str | int, ...]
_HEADER = re.compile(r"[ \t]*(\[\[?)([^\]]+)\]\]?")
_KEY = re.compile(
    r"[ \t]*((?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')(?:[ \t]*\.[ \t]*(?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*'))*)[ \t]*="
)
_DURATION = re.compile(r"(\d+)\s*(ms|s|m|h|d|w)\Z")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0, "w": 604800.0}


@dataclass(frozen=True, slots=True)
class Source:
    """A TOML file read: its name, lines, data and the place (line, column, from 1) of each key."""

    file: str
    lines: list[str] = field(repr=False)
    data: dict[str, Any] = field(repr=False)
    places: Mapping[Path, tuple[int, int]] = field(repr=False)

    def problem(self, path: Path, message: str) -> Problem:
        """A problem at a key, or at the nearest table around it."""
        while path and path not in self.places:
            path = path[:-1]
        line, column = self.places.get(path, (0, 0))
        return Problem(self.file, line, column, message, _masked(self.lines[line - 1]) if line else "")


_SHOWN = re.compile(r"[ \t]*(?:\[\[?[A-Za-z_.]{1,40}\]\]?[ \t]*\Z|(?P<key>[a-z_]{1,20}[ \t]*=))")


def _masked(line: str) -> str:
    """Of a line only what is surely no value: a header, or the key before the sign; a broken line may hold a value anywhere."""
    found = _SHOWN.match(line)
    if found is None:
        return "..."
    return f"{line[: found.end()]} ..." if found["key"] else line


def parse(text: str, file: str) -> Source:
    """Read TOML. Raises ConfigError with the place of a syntax error."""
    lines = [line.rstrip("\r") for line in text.split("\n")]  # as TOML counts them; splitlines knows further ends
    try:
        data = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        line = lines[error.lineno - 1] if error.lineno <= len(lines) else ""
        reason = re.sub(r"\s*\(at .*\)\Z", "", error.msg)
        reason = re.sub(r":? ?['\"].*", "", reason)
        raise ConfigError([Problem(file, error.lineno, error.colno, f"not TOML: {reason}", _masked(line))]) from None
    return Source(file, lines, data, dict(_places(lines)))


def _places(lines: list[str]) -> Iterator[tuple[Path, tuple[int, int]]]:
    """Where each header and key stands. Lines inside multi-line strings and arrays are passed over."""
    table: Path = ()
    counts: dict[Path, int] = {}
    depth, quote = 0, ""
    for number, line in enumerate(lines, 1):
        if quote:
            quote = "" if quote in line else quote
            continue
        if depth:
            depth += _open_brackets(line)
            continue
        header, key = _HEADER.match(line), _KEY.match(line)
        if header and not key:
            table = _table(header, counts)
            yield table, (number, header.start(1) + 1)
        elif key:
            path = (*table, *_parts(key[1]))
            yield path, (number, key.start(1) + 1)
            rest = line[key.end() :]
            quote = next((q for q in ('"""', "'''") if rest.count(q) == 1), "")
            depth = 0 if quote else max(0, _open_brackets(rest))


def _table(header: re.Match[str], counts: dict[Path, int]) -> Path:
    path: Path = ()
    parts = _parts(header[2])
    for at, part in enumerate(parts):
        path = (*path, part)
        if header[1] == "[[" and at == len(parts) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _parts(key: str) -> list[str]:
    return [p.strip().strip("\"'") for p in re.findall(r"\"[^\"]*\"|'[^']*'|[^.]+", key)]


def _open_brackets(text: str) -> int:
    bare = re.sub(r"\"(?:\\.|[^\"\\])*\"|'[^']*'|#.*", "", text)
    return bare.count("[") + bare.count("{") - bare.count("]") - bare.count("}")


def duration(text: str) -> float | None:
    """Seconds of a duration such as 5m; None where it is none."""
    match = _DURATION.match(text.strip())
    return int(match[1]) * _UNITS[match[2]] if match else None


class Reader:
    """One table: typed values by key, problems collected, unknown keys told at the end by `close`."""

    def __init__(self, source: Source, table: Mapping[str, Any], path: Path, problems: list[Problem]) -> None:
        self.source, self.path, self.problems = source, path, problems
        self._table = table
        self._known: list[str] = []

    def wrong(self, key: str, message: str) -> None:
        self.problems.append(self.source.problem((*self.path, key), message))

    def has(self, key: str) -> bool:
        return key in self._table

    def _get(self, key: str, kinds: tuple[type, ...], what: str, default: Any) -> Any:
        self._known.append(key)
        value = self._table.get(key, default)
        if key not in self._table:
            return default
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            self.wrong(key, f"`{key}` must be {what}")
            return default
        return value

    def text(self, key: str, default: str = "", *, required: bool = False) -> str:
        if required and not self._table.get(key):
            self._known.append(key)
            if not isinstance(self._table.get(key, ""), str):
                return self._text(key, default)
            self.wrong(key, f"`{key}` is missing in {self.name}")
            return default
        return self._text(key, default)

    def _text(self, key: str, default: str) -> str:
        return str(self._get(key, (str,), "text in quotes", default))

    def flag(self, key: str, *, default: bool = False) -> bool:
        return bool(self._get(key, (bool,), "true or false", default))

    def whole(self, key: str, default: int, low: int, high: int) -> int:
        value = int(self._get(key, (int,), f"a whole number from {low} to {high}", default))
        if not low <= value <= high:
            self.wrong(key, f"`{key}` must be from {low} to {high}")
            return default
        return value

    def number(self, key: str, default: float, low: float, high: float) -> float:
        value = float(self._get(key, (int, float), f"a number from {low:g} to {high:g}", default))
        if not low <= value <= high:
            self.wrong(key, f"`{key}` must be from {low:g} to {high:g}")
            return default
        return value

    def day(self, key: str) -> date | None:
        value = self._get(key, (date,), "a date such as 2026-11-02, without quotes", None)
        if isinstance(value, datetime):
            self.wrong(key, f"`{key}` must be a date such as 2026-11-02, without a time")
            return None
        return value if isinstance(value, date) else None

    def seconds(self, key: str, default: str, low: str = "1s", high: str = "365d") -> float:
        """A duration such as "5m"."""
        value = self._get(key, (str,), 'a duration such as "30s", "5m" or "2h", in quotes', default)
        found = duration(value)
        limits = duration(low) or 0.0, duration(high) or 0.0
        if found is None or not limits[0] <= found <= limits[1]:
            self.wrong(key, f'`{key}` must be a duration from "{low}" to "{high}", such as "5m"')
            return duration(default) or 0.0
        return found

    def choice(self, key: str, default: str, options: tuple[str, ...]) -> str:
        value = self.text(key, default)
        if value not in options:
            close = suggestion(value, options)
            hint = f'; did you mean "{close}"?' if close else ""
            self.wrong(key, f"`{key}` must be one of {', '.join(filter(None, options))}{hint}")
            return default
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._get(key, (list,), "a list of texts", [])
        if not all(isinstance(v, str) for v in value):
            self.wrong(key, f"`{key}` must be a list of texts in quotes")
            return ()
        return tuple(value)

    def raw(self, key: str) -> Any:
        """A value that the caller checks."""
        self._known.append(key)
        return self._table.get(key)

    def table(self, key: str) -> "Reader":
        value = self._get(key, (dict,), f"a table: write [{key}]", {})
        return Reader(self.source, value, (*self.path, key), self.problems)

    def tables(self, key: str) -> Iterator["Reader"]:
        value = self._get(key, (list,), f"a list of tables: write [[{key}]]", [])
        for index, item in enumerate(value):
            if isinstance(item, dict):
                yield Reader(self.source, item, (*self.path, key, index), self.problems)
            else:
                self.wrong(key, f"`{key}` must be a list of tables: write [[{key}]]")

    @property
    def name(self) -> str:
        """The table as the reader of a message knows it: `[[sites]] #3`."""
        names = [p for p in self.path if isinstance(p, str)]
        if not names:
            return "the file"
        index = self.path[-1]
        return f"[[{'.'.join(names)}]] #{index + 1}" if isinstance(index, int) else f"[{'.'.join(names)}]"

    def close(self, *also: str) -> None:
        """Tell every key that nobody asked for."""
        known = [*self._known, *also]
        for key in self._table:
            if key not in known:
                close = suggestion(key, known)
                hint = f'; did you mean "{close}"?' if close else ""
                self.wrong(key, f'unknown key "{_shown(key)}" in {self.name}{hint}')


def _shown(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]{1,30}", key) else "..."


def suggestion(word: str, options: "list[str] | tuple[str, ...]") -> str:
    """The option that a misspelt word most likely meant, "" where none is near."""
    score: Callable[[str], float] = lambda option: DamerauLevenshtein.normalized_similarity(word, option)  # noqa: E731
    best = max(options, key=score, default="")
    return best if best and score(best) >= SUGGEST_FROM else ""
