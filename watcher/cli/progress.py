"""How far a long work is, in one line of a terminal that is drawn over; nothing where the stream is no terminal."""

import shutil
import time
from collections.abc import Callable
from typing import TextIO

BAR = 30
"""Signs."""
EVERY = 0.1
"""Seconds between two drawings: faster than anybody reads."""
SURE = 1.0
"""Seconds after which a rate is worth telling."""


class Progress:
    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._clock = stream, clock
        self._shown = stream.isatty()
        self._began = self._next = clock()
        self._drawn = 0  # signs that stand there

    def show(self, count: int, share: float | None) -> None:
        """So many posts are done, which are so much of all; None where that is not known."""
        if not self._shown or (now := self._clock()) < self._next:
            return
        self._next = now + EVERY
        line = wording(count, share, now - self._began)[: shutil.get_terminal_size().columns - 1]
        self._stream.write(f"\r{line:<{self._drawn}}")
        self._stream.flush()
        self._drawn = len(line)

    def clear(self) -> None:
        """Make room for another line."""
        if self._drawn:
            self._stream.write(f"\r{'':<{self._drawn}}\r")
            self._stream.flush()
            self._drawn = 0


def wording(count: int, share: float | None, seconds: float) -> str:
    """[######            ]  20 %  1,204 posts, 812 a second, 3 min left."""
    parts = [f"{count:,} posts"]
    if seconds >= SURE:
        parts.append(f"{count / seconds:,.0f} a second")
    if share is None:
        return ", ".join(parts)
    if share and seconds >= SURE:
        parts.append(f"{_span(seconds / share - seconds)} left")
    return f"[{'#' * int(BAR * share):<{BAR}}] {share:4.0%}  {', '.join(parts)}"


def _span(seconds: float) -> str:
    minutes = round(seconds / 60)
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02} min"
