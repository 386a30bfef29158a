"""`watcher people seal`, `recipients` and `rekey`: for whom the persons' files are sealed, and with which keys."""

import argparse
import json
import sys
from pathlib import Path

from watcher import people, seal
from watcher.cli import files
from watcher.cli.reload import renew
from watcher.settings import Settings

KEPT = "Copies made before (backups, other machines, old disks) can still be opened with the old keys; nothing reaches those."
"""What `rekey` cannot do, said plainly."""


def seal_all(chosen: argparse.Namespace, settings: Settings, folder: Path) -> int:
    _own_key(settings, folder)
    plain = [p for p in people.files(folder) if p.suffix == ".toml" and chosen.name in {None, p.stem}]
    for path in plain:
        people.read(path.name, path.read_text(encoding="utf-8"))
        print(f"sealed  {files.keep(folder, path.stem, path.read_text(encoding='utf-8'))}")
    if not plain:
        print("nothing to seal: there is no plain file")
    else:
        print("The plain files were overwritten and deleted. Backups and flash memory may hold older copies.")
        renew(chosen.config)
    return 0


def _own_key(settings: Settings, folder: Path) -> None:
    """The daemon's identity, made at first use, is always among the recipients."""
    if settings.secret("people", "identity").kind == "file":
        path = seal.identity_file(settings)
        if not path.exists():
            identity, _ = seal.new_identity()
            seal.write_private(
                path,
                f"# The key that opens sealed files. Keep it private, and a copy of it apart.\n{identity}\n".encode(),
            )
            print(f"made  {path}")
        identity = path.read_text(encoding="ascii")
    elif settings.secret("people", "identity"):
        identity = settings.secret("people", "identity").read(settings.base)
    else:
        seal.identity_file(settings)
        return
    key = seal.public_key(identity)
    if key and key not in seal.recipients(folder):
        _write_recipients(folder, (*seal.recipients(folder), key))


def _write_recipients(folder: Path, keys: tuple[str, ...]) -> None:
    head = "# Public keys that sealed files are made for, one a line: each advocate's and the daemon's. `age -R` reads it too.\n"
    seal.write_private(folder / seal.RECIPIENTS, (head + "".join(f"{key}\n" for key in keys)).encode())


def recipients(chosen: argparse.Namespace, settings: Settings, folder: Path) -> int:
    del settings
    before = seal.recipients(folder)
    after = tuple(dict.fromkeys(k for k in (*before, *(chosen.add or ())) if k not in (chosen.remove or ())))
    if after != before:
        if after:
            seal.seal(b"", after)  # refuses what is no key before anything is written
        _write_recipients(folder, after)
        print("Sealed files still have the old recipients: watcher people rekey", file=sys.stderr)
    print(json.dumps(list(after)) if chosen.json else "\n".join(after) or "no recipients: files are kept as plain text")
    return 0


def rekey(chosen: argparse.Namespace, settings: Settings, folder: Path) -> int:
    sealed = [p for p in people.files(folder) if p.suffix == seal.SUFFIX]
    texts = {p: files.text_of(settings, p) for p in sealed}
    old = None
    if chosen.new_identity:
        path = seal.identity_file(settings)
        old = seal.public_key(path.read_text(encoding="ascii")) if path.exists() else None
        identity, key = seal.new_identity()
        _write_recipients(folder, tuple(k for k in (*seal.recipients(folder), key) if k != old))
        seal.write_private(path.with_name(path.name + ".new"), f"{identity}\n".encode())
    keys = seal.recipients(folder)
    for path, text in texts.items():
        seal.write_private(path, seal.seal(text.encode(), keys))
        print(f"sealed anew  {path}")
    if chosen.new_identity:
        path = seal.identity_file(settings)
        path.with_name(path.name + ".new").replace(path)
        print(f"new key  {path}")
    print(KEPT)
    renew(chosen.config)
    return 0
