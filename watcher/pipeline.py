"""Extract, match and judge as one pure way: the daemon, `scan` and `explain` all read posts through here."""

from dataclasses import dataclass, field
from datetime import datetime

from watcher import judge, match
from watcher.judge.ledger import Ledger, hints
from watcher.match import Watchlist
from watcher.match.text.tokens import word_skeletons
from watcher.model import Post


def assess(post: Post, watchlist: Watchlist, ledger: Ledger, now: datetime) -> judge.Outcome:
    """One post, in the light of what its thread said before."""
    mentions = match.mentions(post, watchlist, hints(ledger))
    return judge.verdict(post, mentions, ledger, now)


def words(post: Post) -> tuple[bytes, ...]:
    """The folded words of a post, by which its near-copies are known."""
    return word_skeletons(post.text)


@dataclass
class Ledgers:
    """Threads kept in memory, the least recently used forgotten first: for `scan`, which has no store."""

    limit: int = 10_000
    _threads: dict[str, Ledger] = field(default_factory=dict)

    def get(self, thread: str) -> Ledger:
        return self._threads.pop(thread, Ledger())

    def put(self, thread: str, ledger: Ledger) -> None:
        if thread:
            self._threads[thread] = ledger
        if len(self._threads) > self.limit:
            self._threads.pop(next(iter(self._threads)))
