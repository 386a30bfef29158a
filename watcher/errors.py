"""The tree of what can go wrong. Foreign errors are translated into it at the seam where they appear.

    WatcherError
      ConfigError        a file cannot be used: every problem with file, line and column
      CrawlError         a page could not be read
        Refused          our own guard said no: private address, foreign host, scheme, robots
        Unreachable      the network or the server failed; trying again later is right
        Overrun          the answer broke a limit of time or size
      ExtractError       a document could not be understood; the fallback reader takes it
      StoreError         the state store is unusable: full disk, corrupt file, wrong version
      DeliveryError      a webhook did not take an alert; says whether another try makes sense
      ControlError       the running daemon did not answer a command

No message holds a protected value, a webhook's address or a page's URL: pages and webhooks go by their configured names.
"""

from dataclasses import dataclass


class WatcherError(Exception):
    """Anything that this program itself reports as wrong."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a file, and what would be right. Lines and columns count from 1; 0 means the whole file."""

    file: str
    line: int
    column: int
    message: str
    source: str = ""  # the offending line, already masked; "" where it cannot be shown

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        caret = f"\n  {self.source}\n  {' ' * (self.column - 1)}^" if self.source and self.line else ""
        return f"{place}: {self.message}{caret}"


def in_order(problems: list[Problem]) -> list[Problem]:
    """As their lines stand in each file."""
    files = list(dict.fromkeys(problem.file for problem in problems))
    return sorted(problems, key=lambda p: (files.index(p.file), p.line, p.column))


class ConfigError(WatcherError):
    """A configuration or person's file cannot be used."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = in_order(problems)
        super().__init__("\n".join(map(str, self.problems)))


class CrawlError(WatcherError):
    """A page could not be read; `reason` is the word that its sight shows."""

    def __init__(self, reason: str, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.reason = reason
        self.retry_after = retry_after


class Refused(CrawlError):
    """Our own guard refused the request."""


class Unreachable(CrawlError):
    """The network or the server failed."""


class Overrun(CrawlError):
    """The answer broke a limit of time or size."""


class ExtractError(WatcherError):
    """A document could not be understood."""


class StoreError(WatcherError):
    """The state store is unusable."""


class DeliveryError(WatcherError):
    """A webhook did not take an alert."""

    def __init__(
        self,
        message: str,
        *,
        retry: bool,
        after: float | None = None,
        gone: bool = False,
        refused: bool = False,
        unclear: bool = False,
    ) -> None:
        super().__init__(message)
        self.retry = retry
        self.refused = refused  # it is the message that the webhook does not like
        self.unclear = unclear  # it may be the message, or the webhook itself has a problem
        self.after = after
        self.gone = gone  # the webhook itself is no longer there


class ControlError(WatcherError):
    """The running daemon did not answer."""
