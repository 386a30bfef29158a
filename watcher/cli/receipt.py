"""The receipt of a removal: what went, and that the store's files hold no byte of it any more."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from watcher import private
from watcher.model import Person
from watcher.settings import Settings

MIN_TRACE = 4
"""Characters. Anything shorter stands in any file by chance."""


def traces(settings: Settings, codename: str, person: Person | None) -> tuple[int, int]:
    """How many bytes of the store's files were searched, and how many forms of the person's details were found in them."""
    path = settings.path("store", "path")
    bodies = [p.read_bytes() for suffix in ("", "-wal", "-shm") if (p := Path(f"{path}{suffix}")).exists()]
    wanted = {form for value in (codename, *(private.values(person) if person else ())) for form in _forms(value)}
    found = sum(any(form in body for body in bodies) for form in wanted)
    return sum(map(len, bodies)), found


def _forms(value: str) -> Iterator[bytes]:
    bare = "".join(c for c in value if c.isalnum())
    for form in {value, value.lower(), value.upper(), bare, bare.lower()}:
        if len(form) >= MIN_TRACE:
            yield from (form.encode(), form.encode("utf-16-le"))


def receipt(
    codename: str, file: str, deleted: dict[str, int], searched: int, found: int, at: datetime
) -> dict[str, Any]:
    return {
        "removed": codename,
        "at": at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "file": f"{file}: overwritten and deleted",
        "deleted": ", ".join(f"{count} {what}" for what, count in deleted.items()) or "nothing was stored",
        "bytes_searched": searched,
        "traces_found": found,
        "not_reached": "backups, messages already sent, copies on other machines",
    }
