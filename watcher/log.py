"""structlog to the console or, as JSON lines, to journald. One line an event; names of sites and webhooks, never addresses.

Every line passes the leak guard before it leaves: a value that holds a protected detail is replaced, and the replacing is itself told.
Tracebacks never show local variables, which may hold details.
"""

import logging
import sys
from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

import structlog
from structlog.tracebacks import ExceptionDictTransformer

if TYPE_CHECKING:
    from watcher.model import Guard

BLOCKED = "[withheld: it holds a protected detail]"
LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
Event = MutableMapping[str, Any]


class Scrubber:
    """The last look at each event. The guard comes once the watchlist is compiled; until then no event holds page text."""

    def __init__(self) -> None:
        self.guard: Guard | None = None
        self.masked = 0

    def __call__(self, logger: object, name: str, event: Event) -> Event:
        del logger, name
        if self.guard is not None:
            for key, value in list(event.items()):
                if (
                    isinstance(value, str)
                    and len(value) > 3
                    and key not in {"timestamp", "level"}
                    and self.guard(value)
                ):
                    event[key] = BLOCKED
                    self.masked += 1
        return event


scrubber = Scrubber()


def setup(form: str = "auto", level: str = "info") -> None:
    """Configure structlog for the process; also what libraries log goes this way, from warnings on."""
    console = form == "console" or (form == "auto" and sys.stderr.isatty())
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    traces = structlog.processors.ExceptionRenderer(ExceptionDictTransformer(show_locals=False, max_frames=20))
    tail: list[Any] = (
        [_brief, scrubber, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
        if console
        else [traces, _flat, scrubber, structlog.processors.JSONRenderer()]
    )
    structlog.configure(
        processors=[*shared, *tail], wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]), logger_factory=structlog.PrintLoggerFactory(sys.stderr), cache_logger_on_first_use=False,
    )  # fmt: skip
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    handler = _Bridge()
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)


def _brief(logger: object, name: str, event: Event) -> Event:
    """On the console an error shows its kind; its text may quote what a server sent."""
    del logger, name
    if event.pop("exc_info", None):
        kind = sys.exc_info()[0]
        event["error"] = kind.__name__ if kind else "error"
    return event


def _flat(logger: object, name: str, event: Event) -> Event:
    """A traceback as file, line and function: exception texts may quote what a server sent."""
    del logger, name
    traces = event.pop("exception", None)
    if traces:
        event["error"] = traces[0].get("exc_type", "error")
        event["at"] = [
            f"{f['filename'].rsplit('/', 1)[-1]}:{f['lineno']} {f['name']}" for f in traces[0].get("frames", ())
        ][-8:]
    return event


class _Bridge(logging.Handler):
    """Standard logging -> structlog: the logger's name and level; messages of libraries may hold addresses, so only their template."""

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        get().log(
            record.levelno,
            "library",
            source=record.name,
            template=str(record.msg)[:120] if record.args else "",
            error=kind,
        )


def get() -> Any:
    return structlog.get_logger()
