"""Posts -> what some work says of each, in their order, by several processes at once.

The first posts are worked on here: mostly there are no more, and what they make ready the others then need not. After them this process
is forked, so each of the others has the compiled watchlist as it stands: it is never pickled, only posts and answers cross the border.
Posts of one thread go to the same process, in their order, since the ledger of the thread is there.

Where a system cannot fork, everything is worked on here.
"""

import multiprocessing
import os
import pickle
import signal
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import chain, islice
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from watcher.cli import fault
from watcher.errors import WatcherError
from watcher.model import Post

ALONE = 100
"""Posts before the others are called: more work than calling them costs."""
BATCH = 16
"""Posts that are handed over at once."""
AHEAD = 500
"""Posts that are read while an earlier one is still worked on."""

Work = Callable[[Post], list[str]]
Numbered = tuple[int, Post]
Answer = dict[int, list[str]] | str
"""What is said of each post, by its number; or, in words, the fault that ended the process."""


def possible() -> int:
    """How many processes can work at once on this machine."""
    if "fork" not in multiprocessing.get_all_start_methods():
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def spread(posts: Iterator[Post], work: Work, processes: int) -> Iterator[list[str]]:
    """What `work` says of each post. Raises WatcherError where a process failed."""
    yield from map(work, islice(posts, ALONE) if processes > 1 else posts)
    first = next(posts, None)
    if first is None:
        return
    team = [_member(work) for _ in range(processes)]
    try:
        yield from _answers(chain([first], posts), team)
    finally:
        for one in team:
            one.process.terminate()
            one.process.join()


@dataclass
class _Member:
    process: BaseProcess
    pipe: Connection
    waiting: deque[Numbered] = field(default_factory=deque)
    busy: bool = False  # it was given posts, and has not answered yet

    def give(self) -> None:
        """The next posts that wait for it, where it has nothing to do."""
        if self.waiting and not self.busy:
            with _ended():
                self.pipe.send_bytes(
                    pickle.dumps([self.waiting.popleft() for _ in range(min(BATCH, len(self.waiting)))])
                )
            self.busy = True

    def take(self) -> dict[int, list[str]]:
        with _ended():
            answer: Answer = pickle.loads(self.pipe.recv_bytes())  # noqa: S301  of a process that is a copy of ours
        if isinstance(answer, str):
            raise WatcherError(answer)
        self.busy = False
        return answer


@contextmanager
def _ended() -> Iterator[None]:
    """Tells of a pipe whose other end is gone; it must not be taken for our reader's, who has seen enough."""
    try:
        yield
    except (EOFError, OSError):
        raise WatcherError("a process was ended from outside, for want of memory perhaps: --jobs 1 needs less") from None  # fmt: skip


def _answers(posts: Iterator[Post], team: list[_Member]) -> Iterator[list[str]]:
    ready: dict[int, list[str]] = {}
    read = shown = 0
    more = True
    while True:
        room = min(BATCH * len(team), AHEAD - (read - shown)) if more else 0
        some = list(islice(posts, room))
        for number, post in enumerate(some, read):
            _whose(post, team).waiting.append((number, post))
        read, more = read + len(some), more and len(some) == room
        for one in team:
            one.give()
        working = {id(one.pipe): one for one in team if one.busy}
        if not working and not more:
            return
        for pipe in wait([one.pipe for one in working.values()], timeout=0 if more and read - shown < AHEAD else None):
            ready |= working[id(pipe)].take()
        while shown in ready:
            yield ready.pop(shown)
            shown += 1


def _whose(post: Post, team: list[_Member]) -> _Member:
    """Of a thread always the same, else who has least to do."""
    if post.thread:
        return team[zlib.crc32(post.thread.encode("utf-8", "surrogatepass")) % len(team)]
    return min(team, key=lambda one: len(one.waiting))


def _member(work: Work) -> _Member:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("fork").Process(target=_serve, args=(theirs, ours, work), daemon=True)
    process.start()
    theirs.close()
    return _Member(process, ours)


def _serve(pipe: Connection, others_end: Connection, work: Work) -> None:
    """Answer until the one who asks is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it ends with the process that was interrupted
    others_end.close()
    answer: Answer = {}
    with suppress(EOFError, OSError):
        while not isinstance(answer, str):
            answer = _said(pickle.loads(pipe.recv_bytes()), work)  # noqa: S301
            pipe.send_bytes(pickle.dumps(answer))


def _said(posts: list[Numbered], work: Work) -> Answer:
    try:
        return {number: work(post) for number, post in posts}
    except Exception as error:  # noqa: BLE001  told to the process that asked, which ends with it
        return fault(error)
