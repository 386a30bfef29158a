"""SQLite with one writer: a thread of its own, one transaction a call, every commit on the disk before it counts.

WAL with synchronous=FULL loses nothing that was acknowledged, even when the power goes (research/crawl.md, 5). What is deleted is
overwritten (`secure_delete`).
"""

import asyncio
import fcntl
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import resources
from pathlib import Path
from typing import TextIO, TypeVar

from watcher.errors import StoreError

T = TypeVar("T")
VERSION = 3
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
}
"""What leads from each earlier version to the next."""
BUSY_MS = 5_000


def connect(path: Path) -> sqlite3.Connection:
    """An open, checked and migrated database. Raises StoreError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)
        path.chmod(0o600)
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
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"the store cannot be opened: {type(error).__name__}") from None
    return connection


def _lock(path: Path) -> TextIO:
    """A lock beside the database for as long as it is open: there is one writer. The kernel lets go of it when the process dies."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.with_name(path.name + ".lock").open("a", encoding="ascii")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise StoreError(
            "the store is in use: a watcher runs on it whose control socket cannot be reached; see [control] socket"
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


class Database:
    """`run` hands a function the connection, inside one transaction on the writer's thread."""

    def __init__(self, path: Path) -> None:
        self._lock = _lock(path)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        try:
            self._connection = self._thread.submit(connect, path).result()
        except StoreError:
            self._thread.shutdown()
            self._lock.close()
            raise

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._transaction, work)

    def _transaction(self, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(connection)
                if isinstance(result, sqlite3.Cursor):
                    result.close()  # here: collected on another thread, it would reset a statement under the writer
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise StoreError(f"the store failed: {type(error).__name__}") from None
        return result

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """As `run`, for what only reads: it takes no lock and writes nothing."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._reading, work)

    def _reading(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return work(self._connection)
        except sqlite3.Error as error:
            raise StoreError(f"the store failed: {type(error).__name__}") from None

    def now(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """As `run`, for callers without an event loop."""
        return self._thread.submit(self._transaction, work).result()

    async def compact(self) -> None:
        """Give free pages back to the disk and empty the log, so that what was deleted stands in neither file."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._compact)

    def _compact(self) -> None:
        try:
            for pragma in ("incremental_vacuum", "wal_checkpoint(TRUNCATE)"):
                self._connection.execute(f"PRAGMA {pragma}").fetchall()
        except sqlite3.Error as error:
            raise StoreError(f"the store failed: {type(error).__name__}") from None

    def close(self) -> None:
        if self._lock.closed:
            return
        self._thread.submit(self._connection.close).result()
        self._thread.shutdown()
        self._lock.close()
