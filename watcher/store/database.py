"""SQLite with one writer: a thread of its own, group commit, every commit on the disk before it counts.

WAL with synchronous=FULL loses nothing that was acknowledged, even when the power goes (research/crawl.md, 5). What is deleted is
overwritten (`secure_delete`).
"""

import asyncio
import fcntl
import os
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple, TextIO, TypeVar

from watcher.errors import StoreError

T = TypeVar("T")
VERSION = 5
MIGRATIONS = {
    1: """
        ALTER TABLE findings ADD COLUMN page BLOB;
        ALTER TABLE findings ADD COLUMN number BLOB;
        ALTER TABLE findings ADD COLUMN gone_at REAL;
        ALTER TABLE findings ADD COLUMN gone_looks INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX findings_page ON findings (site, page);
        CREATE INDEX findings_incident ON findings (incident);
        ALTER TABLE incidents ADD COLUMN muted_until REAL;
        ALTER TABLE incidents ADD COLUMN mute_reason TEXT NOT NULL DEFAULT '';
        ALTER TABLE incidents ADD COLUMN verdict TEXT NOT NULL DEFAULT '';
        ALTER TABLE incidents ADD COLUMN escalations INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE incidents ADD COLUMN escalate_at REAL;
        ALTER TABLE outbox ADD COLUMN receipt TEXT NOT NULL DEFAULT '';
        CREATE TABLE judged (person TEXT NOT NULL, words BLOB NOT NULL, verdict TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (person, words)) STRICT, WITHOUT ROWID;
    """,
    2: """
        ALTER TABLE findings ADD COLUMN sketch BLOB NOT NULL DEFAULT x'';
        ALTER TABLE incidents ADD COLUMN bits REAL NOT NULL DEFAULT 0;
        CREATE TABLE days (
            site TEXT NOT NULL, day INTEGER NOT NULL, clear REAL NOT NULL, blind REAL NOT NULL, gaps INTEGER NOT NULL, PRIMARY KEY (site, day)
        ) STRICT, WITHOUT ROWID;
    """,
    3: """
        CREATE TABLE silences (
            id TEXT PRIMARY KEY, person TEXT NOT NULL, site TEXT NOT NULL, until REAL NOT NULL, by TEXT NOT NULL, reason TEXT NOT NULL, made_at REAL NOT NULL
        ) STRICT, WITHOUT ROWID;
    """,
    4: "ALTER TABLE findings ADD COLUMN link BLOB NOT NULL DEFAULT x'';",
}
"""What leads from each earlier version to the next."""
BUSY_MS = 5_000
MOST_TOGETHER = 64
"""Functions that share a commit at most."""


def _give(path: Path) -> None:
    """What root makes in a folder of somebody else's, the service's, is theirs: else the service could not go on with it."""
    folder = path.parent.stat()
    if os.geteuid() == 0 and folder.st_uid != 0:
        os.chown(path, folder.st_uid, folder.st_gid)


def connect(path: Path) -> sqlite3.Connection:
    """An open, checked and migrated database. Raises StoreError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)
        try:
            _prepare(path, connection)
        except BaseException:
            connection.close()
            raise
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"the store cannot be opened: {type(error).__name__}") from None
    return connection


def _prepare(path: Path, connection: sqlite3.Connection) -> None:
    path.chmod(0o600)
    _give(path)
    connection.row_factory = sqlite3.Row
    for pragma in (
        "auto_vacuum=INCREMENTAL",
        "journal_mode=WAL",
        "synchronous=FULL",
        "secure_delete=ON",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise StoreError("the store is damaged: restore a backup, or move it away to start anew")
    _migrate(connection)


def _lock(path: Path) -> TextIO:
    """A lock beside the database for as long as it is open: there is one writer. The kernel lets go of it when the process dies."""
    path.parent.mkdir(parents=True, exist_ok=True)
    place = path.with_name(path.name + ".lock")
    try:
        file = place.open("a", encoding="ascii")
        _give(place)
    except OSError as error:
        raise StoreError(f"the store's lock cannot be opened: {error.strerror}; whose is {place.name}?") from None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise StoreError(
            "the store is in use: a watch runs here already; `watcher status` shows it, and where that cannot reach it, see [control] socket"
        ) from None
    return file


def _migrate(connection: sqlite3.Connection) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise StoreError("the store was written by a newer version of watcher")
    if version == 0:
        script = (resources.files(__package__) / "schema.sql").read_text(encoding="utf-8")
        connection.executescript(f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version={VERSION};\nCOMMIT;")
        return
    steps = "".join(MIGRATIONS[step] for step in range(version, VERSION))
    if steps:
        connection.executescript(f"BEGIN IMMEDIATE;\n{steps}\nPRAGMA user_version={VERSION};\nCOMMIT;")


class _Work(NamedTuple):
    """A function that waits for the connection, and whoever waits for its result."""

    work: Callable[[sqlite3.Connection], Any]
    done: "Future[Any]"
    alone: bool = False  # it can be in no transaction


class Database:
    """`run` hands a function the connection, on the writer's thread.

    What waits while a commit is on its way to the disk shares the next one (group commit): each function has a savepoint of its own, so
    that one that fails takes no other with it, and none is answered before its changes are on the disk.
    """

    def __init__(self, path: Path) -> None:
        self._lock = _lock(path)
        self._waiting: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        try:
            self._connection = connect(path)
        except StoreError:
            self._lock.close()
            raise
        self._thread = threading.Thread(target=self._serve, name="store", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """A transaction. Raises StoreError."""
        return await asyncio.wrap_future(self._put(work))

    def now(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """As `run`, for callers without an event loop."""
        return self._put(work).result()

    async def compact(self) -> None:
        """Give free pages back to the disk and empty the log, so that what was deleted stands in neither file."""
        await asyncio.wrap_future(self._put(_compact, alone=True))

    def _put(self, work: Callable[[sqlite3.Connection], T], *, alone: bool = False) -> "Future[T]":
        done: Future[T] = Future()
        self._waiting.put(_Work(work, done, alone))
        return done

    def close(self) -> None:
        if self._lock.closed:
            return
        self._waiting.put(None)
        self._thread.join()
        self._connection.close()
        self._lock.close()

    # --- the writer's thread ----------------------------------------------------------------------------------------

    def _serve(self) -> None:
        first = self._waiting.get()
        while first is not None:
            group, following = self._together(first)
            if len(group) == 1:
                self._one(first)
            elif not self._all(group):
                for one in group:
                    self._one(one)
            first = following or self._waiting.get()

    def _together(self, first: _Work) -> tuple[list[_Work], _Work | None]:
        """What shares a commit with the first, and what was met that does not."""
        group = [first]
        while not first.alone and len(group) < MOST_TOGETHER:
            try:
                one = self._waiting.get_nowait()
            except queue.Empty:
                break
            if one is None or one.alone:
                if one is None:
                    self._waiting.put(None)
                return group, one
            group.append(one)
        return group, None

    def _all(self, group: list[_Work]) -> bool:
        """Everything in one transaction; False where that cannot be, and nothing of it has happened."""
        db, settled = self._connection, list[tuple[_Work, Any, BaseException | None]]()
        try:
            db.execute("BEGIN IMMEDIATE")
            for one in group:
                db.execute("SAVEPOINT one")
                try:
                    settled.append((one, _kept(one.work(db)), None))
                except sqlite3.Error:
                    raise  # a full disk ends the whole transaction: each tries alone, and the one that cannot says so
                except BaseException as error:  # noqa: BLE001  it is handed to whoever asked
                    db.execute("ROLLBACK TO one")
                    settled.append((one, None, error))
                db.execute("RELEASE one")
            db.execute("COMMIT")
        except sqlite3.Error:
            _undo(db)
            return False
        for one, result, failure in settled:
            _answer(one, result, failure)
        return True

    def _one(self, one: _Work) -> None:
        """One function in a transaction of its own, or in none."""
        db = self._connection
        try:
            if not one.alone:
                db.execute("BEGIN IMMEDIATE")
            result = _kept(one.work(db))
            if not one.alone:
                db.execute("COMMIT")
        except sqlite3.Error as error:
            _undo(db)
            _answer(one, None, StoreError(f"the store failed: {type(error).__name__}"))
        except BaseException as error:  # noqa: BLE001  it is handed to whoever asked
            _undo(db)
            _answer(one, None, error)
        else:
            _answer(one, result, None)


def _kept(result: T) -> T:
    """A result; a cursor is closed here, since collected on another thread it would reset a statement under the writer."""
    if isinstance(result, sqlite3.Cursor):
        result.close()
    return result


def _answer(one: _Work, result: Any, failure: BaseException | None) -> None:
    if one.done.cancelled() or not one.done.set_running_or_notify_cancel():
        return
    if failure is not None:
        one.done.set_exception(failure)
    else:
        one.done.set_result(result)


def _undo(db: sqlite3.Connection) -> None:
    if db.in_transaction:
        db.execute("ROLLBACK")


def _compact(db: sqlite3.Connection) -> None:
    for pragma in ("incremental_vacuum", "wal_checkpoint(TRUNCATE)"):
        db.execute(f"PRAGMA {pragma}").fetchall()


def upsert(
    db: sqlite3.Connection, table: str, row: dict[str, Any], key: tuple[str, ...], fixed: tuple[str, ...] = ()
) -> None:
    """A row, new or in place of the one with the same key; what is fixed stays as it was."""
    changed = ", ".join(f"{name}=excluded.{name}" for name in row if name not in {*key, *fixed})
    places = ", ".join(f":{name}" for name in row)
    query = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places}) ON CONFLICT({', '.join(key)}) DO UPDATE SET {changed}"  # noqa: S608  our own names
    db.execute(query, row)
