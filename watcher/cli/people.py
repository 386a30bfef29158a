"""`watcher people`: who is protected, sealed where recipients are named. Details come from a dialogue, a file or standard input only."""

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from watcher import config, people, seal
from watcher.cli import USAGE
from watcher.cli.intake import Tables, consent_rows, dialogue, imported, written
from watcher.cli.reload import renew
from watcher.errors import ConfigError, Problem
from watcher.model import Person

TMPFS = ("/dev/shm", "/run/user/{uid}")  # noqa: S108  memory, not disk: where a file is opened for editing
KEPT = "Copies made before (backups, other machines, old disks) can still be opened with the old keys; nothing reaches those."
"""What `rekey` cannot do, said plainly."""


def run(chosen: argparse.Namespace) -> int:
    settings = config.load(config.find(chosen.config))
    folder = settings.path("people", "path")
    if folder.is_file():
        folder = folder.parent
    actions = {
        "list": _list, "add": _add, "edit": _edit, "show": _show, "seal": _seal, "recipients": _recipients, "rekey": _rekey, "consent": _consent, "remove": _remove,
    }  # fmt: skip
    if chosen.action in {"add", "edit", "show", "consent", "remove"} and not chosen.name:
        print(f"watcher: whom? watcher people {chosen.action} CODENAME", file=sys.stderr)
        return USAGE
    if chosen.name and chosen.action != "recipients" and not people.CODENAME.match(chosen.name):
        print("watcher: a code name is lower-case letters, figures, - and _, at most 32", file=sys.stderr)
        return USAGE
    return actions[chosen.action](chosen, settings, folder)


# --- files -----------------------------------------------------------------------------------------------------------


def _file(folder: Path, codename: str) -> Path:
    """The file of a person, sealed or not. Raises ConfigError where there is none."""
    for path in people.files(folder) if folder.is_dir() else ():
        if path.name in {f"{codename}.toml", f"{codename}.toml{seal.SUFFIX}"}:
            return path
    raise ConfigError([Problem(codename, 0, 0, "there is no such person; `watcher people list` shows them")])


def _text(settings: config.Settings, path: Path) -> str:
    body = path.read_bytes()
    if path.suffix == seal.SUFFIX:
        unseal = seal.unsealer(settings)
        if unseal is None:
            raise ConfigError([Problem(path.name, 0, 0, "is sealed: set `identity` in [people]")])
        body = unseal(body)
    return body.decode("utf-8")


def _keep(folder: Path, codename: str, text: str) -> Path:
    """Write a person's file, sealed where recipients are named; a plain one beside it is destroyed."""
    plain, sealed = folder / f"{codename}.toml", folder / f"{codename}.toml{seal.SUFFIX}"
    keys = seal.recipients(folder)
    if not keys:
        seal.write_private(plain, text.encode())
        return plain
    seal.write_private(sealed, seal.seal(text.encode(), keys), like=plain)
    seal.shred(plain)
    return sealed


def _summary(person: Person) -> dict[str, Any]:
    """What a person's file holds, by label: never a value."""
    lists: dict[str, tuple[Any, ...]] = {
        "names": person.names, "addresses": person.addresses, "phones": person.phones, "emails": person.emails, "handles": person.handles, "dates": person.dates, "ids": person.ids, "plates": person.plates,
        "vehicles": person.vehicles, "workplaces": person.workplaces, "schools": person.schools, "places": person.places,
    }  # fmt: skip
    details = {
        key: [f"{item.label}{' (public)' if item.public else ''}" for item in items]
        for key, items in lists.items()
        if items
    }
    if person.relatives:
        details["relatives"] = [r.relation for r in person.relatives]
    consent = person.consent
    return {
        "codename": person.codename,
        "consent": {"given_by": consent.given_by, "on": str(consent.on), "expires": str(consent.expires)},
        "private": people.private_count(person),
        "details": details,
    }


# --- actions ---------------------------------------------------------------------------------------------------------


def _list(chosen: argparse.Namespace, settings: config.Settings, folder: Path) -> int:
    rows = []
    for path in people.files(folder) if folder.is_dir() else ():
        found = people.load(path, datetime.now(UTC).date(), seal.unsealer(settings))
        name = path.name.removesuffix(seal.SUFFIX).removesuffix(".toml")
        state = "watched" if found.persons else f"unwatched:{next(iter(found.unwatched.values()), 'file')}"
        until = str(found.persons[0].consent.expires) if found.persons else ""
        rows.append({"person": name, "state": state, "consent_until": until, "sealed": path.suffix == seal.SUFFIX})
    if chosen.json:
        print(json.dumps(rows))
    else:
        lines = [
            f"{r['person']:<20} {r['state']:<20} {'sealed' if r['sealed'] else 'plain':<8} {r['consent_until']}"
            for r in rows
        ]
        print("\n".join(lines) or "nobody yet: watcher people add CODENAME")
    return 0


def _add(chosen: argparse.Namespace, settings: config.Settings, folder: Path) -> int:
    del settings
    taken = [p for p in (people.files(folder) if folder.is_dir() else ()) if p.name.startswith(f"{chosen.name}.toml")]
    if taken:
        raise ConfigError([Problem(taken[0].name, 0, 0, f"is there already: watcher people edit {chosen.name}")])
    if chosen.source:
        text = _given(chosen)
    else:
        print(f"A new person, called {chosen.name} in alerts.")
        consent = _asked_consent(chosen)
        text = written(chosen.name, consent, dialogue(input, print))
    person = people.read(f"{chosen.name}.toml", text)
    if person.codename != chosen.name:
        raise ConfigError([Problem(f"{chosen.name}.toml", 0, 0, "its `codename` is another one")])
    path = _keep(folder, chosen.name, text)
    print(
        f"made  {path}  ({people.private_count(person)} private details{'' if path.suffix == seal.SUFFIX else ', not sealed'})"
    )
    if path.suffix != seal.SUFFIX:
        print("It is plain text. To seal it: watcher people seal")
    renew(chosen.config)
    return 0


def _given(chosen: argparse.Namespace) -> str:
    """A person's file from a file or standard input."""
    name = "standard input" if chosen.source == "-" else Path(chosen.source).name
    try:
        body = sys.stdin.buffer.read() if chosen.source == "-" else Path(chosen.source).read_bytes()
        text = body.decode("utf-8-sig")
    except OSError as error:
        raise ConfigError([Problem(name, 0, 0, f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError:
        raise ConfigError([Problem(name, 0, 0, "is not UTF-8 text")]) from None
    if "[consent]" in text or "codename" in text:
        return text
    tables: Tables = imported(name, text)
    return written(chosen.name, _asked_consent(chosen), tables)


def _asked_consent(chosen: argparse.Namespace) -> dict[str, Any]:
    """The consent from the flags, or asked for. Raises ConfigError where nobody can be asked."""
    given_by = chosen.given_by
    if not given_by and sys.stdin.isatty():
        while given_by not in {"self", "guardian", "agent"}:
            given_by = input("Who gave consent: self, guardian or agent? ").strip().lower()
    if not given_by:
        raise ConfigError([Problem("consent", 0, 0, "nobody is watched without it: --given-by self|guardian|agent")])
    return dict(consent_rows(given_by, _date(chosen.on) or datetime.now(UTC).date(), _date(chosen.until)))


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise ConfigError([Problem("consent", 0, 0, "a date must look like 2026-11-02")]) from None


def _show(chosen: argparse.Namespace, settings: config.Settings, folder: Path) -> int:
    path = _file(folder, chosen.name)
    summary = _summary(people.read(path.name, _text(settings, path))) | {"sealed": path.suffix == seal.SUFFIX}
    if chosen.json:
        print(json.dumps(summary))
        return 0
    consent = summary["consent"]
    print(
        f"{summary['codename']}: {'sealed' if summary['sealed'] else 'plain text'}, consent by {consent['given_by']} from {consent['on']} to {consent['expires']}"
    )
    for kind, labels in summary["details"].items():
        print(f"  {kind:<11} {', '.join(labels)}")
    print("Values are not shown; `watcher people edit` opens them.")
    return 0


def _edit(chosen: argparse.Namespace, settings: config.Settings, folder: Path) -> int:
    path = _file(folder, chosen.name)
    text = _text(settings, path)
    place = _memory()
    draft = place / f"{chosen.name}.toml"
    try:
        seal.write_private(draft, text.encode())
        while True:
            changed = _edited(draft)
            try:
                person = people.read(draft.name, changed)
                break
            except ConfigError as error:
                print("\n".join(map(str, error.problems)), file=sys.stderr)
                if not sys.stdin.isatty() or input("Open it again? [Y/n] ").strip().lower() not in {"", "y", "yes"}:
                    print("watcher: nothing was changed", file=sys.stderr)
                    return USAGE
        if person.codename != chosen.name:
            raise ConfigError([Problem(draft.name, 0, 0, "the code name must stay; add a new person instead")])
        kept = _keep(folder, chosen.name, changed)
    finally:
        for left in place.iterdir():
            seal.shred(left)
        place.rmdir()
    print(f"kept  {kept}")
    renew(chosen.config)
    return 0


def _memory() -> Path:
    """A private folder in memory, so that an opened file never reaches a disk."""
    for pattern in TMPFS:
        place = Path(pattern.format(uid=os.getuid()))
        if place.is_dir() and os.access(place, os.W_OK):
            return Path(tempfile.mkdtemp(prefix="watcher-", dir=place))
    raise ConfigError([Problem("editing", 0, 0, "there is no memory file system (/dev/shm) to open the file in")])


def _edited(draft: Path) -> str:
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or next(filter(shutil.which, ("nano", "vi")), "")
    if not editor:
        raise ConfigError([Problem("editing", 0, 0, "set EDITOR to the editor of your choice")])
    subprocess.run([*shlex.split(editor), str(draft)], check=False)  # noqa: S603  the user's own editor
    try:
        return draft.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise ConfigError([Problem(draft.name, 0, 0, "cannot be read as UTF-8 text any more")]) from None


def _seal(chosen: argparse.Namespace, settings: config.Settings, folder: Path) -> int:
    _own_key(settings, folder)
    plain = [p for p in people.files(folder) if p.suffix == ".toml" and chosen.name in {None, p.stem}]
    for path in plain:
        people.read(path.name, path.read_text(encoding="utf-8"))
        print(f"sealed  {_keep(folder, path.stem, path.read_text(encoding='utf-8'))}")
    if not plain:
        print("nothing to seal: there is no plain file")
    else:
        print("The plain files were overwritten and deleted. Backups and flash memory may hold older copies.")
        renew(chosen.config)
    return 0


def _own_key(settings: config.Settings, folder: Path) -> None:
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


def _recipients(chosen: argparse.Namespace, settings: config.Settings, folder: Path) -> int:
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


def _rekey(chosen: argparse.Namespace, settings: config.Settings, folder: Path) -> int:
    sealed = [p for p in people.files(folder) if p.suffix == seal.SUFFIX]
    texts = {p: _text(settings, p) for p in sealed}
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


def _consent(chosen: argparse.Namespace, settings: config.Settings, folder: Path) -> int:
    path = _file(folder, chosen.name)
    lines, inside, out = _text(settings, path).splitlines(), False, []
    fresh = _asked_consent(chosen)
    for line in lines:
        if line.lstrip().startswith("["):
            inside = line.strip().startswith("[consent]")
            out.append(line)
            if inside:
                out += [f'given_by = "{fresh["given_by"]}"', f"on = {fresh['on']}", f"expires = {fresh['expires']}"]
        elif not (inside and line.split("=")[0].strip() in fresh):
            out.append(line)
    text = "\n".join(out) + "\n"
    person = people.read(path.name, text)
    _keep(folder, chosen.name, text)
    print(f"{chosen.name}: consent by {person.consent.given_by}, from {person.consent.on} to {person.consent.expires}")
    renew(chosen.config)
    return 0


def _remove(chosen: argparse.Namespace, settings: config.Settings, folder: Path) -> int:
    """Details, findings and ledger rows go; the store's bytes are searched; a receipt says so."""
    from watcher.cli.control import forget
    from watcher.cli.receipt import receipt, traces

    path = _file(folder, chosen.name)
    if not chosen.yes and (
        not sys.stdin.isatty() or input(f"This cannot be undone. Type {chosen.name} to go on: ") != chosen.name
    ):
        print("watcher: nothing was removed; --yes goes on without asking", file=sys.stderr)
        return USAGE
    try:
        person = people.read(path.name, _text(settings, path))
    except ConfigError:
        person = None  # a file that nobody can open any more may go all the same
    seal.shred(path)
    deleted = forget(chosen.config, settings, chosen.name)
    searched, found = traces(settings, chosen.name, person)
    made = receipt(chosen.name, path.name, deleted, searched, found, datetime.now(UTC))
    print(json.dumps(made) if chosen.json else "\n".join(f"{k.replace('_', ' '):<16} {v}" for k, v in made.items()))
    return 0 if not found else 70
