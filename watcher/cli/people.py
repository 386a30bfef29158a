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

from watcher import config, people, private, seal
from watcher.cli import USAGE, files
from watcher.cli.intake import consent_rows, dialogue, imported, written
from watcher.cli.reload import renew
from watcher.cli.sealing import recipients, rekey, seal_all
from watcher.errors import ConfigError, Problem
from watcher.model import Person
from watcher.settings import Settings

TMPFS = ("/dev/shm", "/run/user/{uid}")  # noqa: S108  memory, not disk: where a file is opened for editing


def run(chosen: argparse.Namespace) -> int:
    settings = config.load(config.find(chosen.config))
    folder = settings.path("people", "path")
    if folder.is_file():
        folder = folder.parent
    actions = {
        "list": _list, "add": _add, "edit": _edit, "show": _show, "seal": seal_all, "recipients": recipients, "rekey": rekey, "consent": _consent, "remove": _remove,
    }  # fmt: skip
    if chosen.action in {"add", "edit", "show", "consent", "remove"} and not chosen.name:
        print(f"watcher: whom? watcher people {chosen.action} CODENAME", file=sys.stderr)
        return USAGE
    if chosen.name and chosen.action != "recipients" and not people.CODENAME.match(chosen.name):
        print("watcher: a code name is lower-case letters, figures, - and _, at most 32", file=sys.stderr)
        return USAGE
    return actions[chosen.action](chosen, settings, folder)


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
        "private": private.count(person),
        "details": details,
    }


def _list(chosen: argparse.Namespace, settings: Settings, folder: Path) -> int:
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


def _add(chosen: argparse.Namespace, settings: Settings, folder: Path) -> int:
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
    path = files.keep(folder, chosen.name, text)
    print(
        f"made  {path}  ({private.count(person)} private details{'' if path.suffix == seal.SUFFIX else ', not sealed'})"
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
    tables, left = imported(name, text)
    if left:
        print(f"not taken over from {name}: {', '.join(left)}; add by hand what belongs to the person", file=sys.stderr)
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


def _show(chosen: argparse.Namespace, settings: Settings, folder: Path) -> int:
    path = files.find(folder, chosen.name)
    summary = _summary(people.read(path.name, files.text_of(settings, path))) | {"sealed": path.suffix == seal.SUFFIX}
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


def _edit(chosen: argparse.Namespace, settings: Settings, folder: Path) -> int:
    path = files.find(folder, chosen.name)
    text = files.text_of(settings, path)
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
        kept = files.keep(folder, chosen.name, changed)
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


def _consent(chosen: argparse.Namespace, settings: Settings, folder: Path) -> int:
    path = files.find(folder, chosen.name)
    lines, inside, out = files.text_of(settings, path).splitlines(), False, []
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
    files.keep(folder, chosen.name, text)
    print(f"{chosen.name}: consent by {person.consent.given_by}, from {person.consent.on} to {person.consent.expires}")
    renew(chosen.config)
    return 0


def _remove(chosen: argparse.Namespace, settings: Settings, folder: Path) -> int:
    """Details, findings and ledger rows go; the store's bytes are searched; a receipt says so."""
    from watcher.cli.control import forget
    from watcher.cli.receipt import receipt, traces

    path = files.find(folder, chosen.name)
    if not chosen.yes and (
        not sys.stdin.isatty() or input(f"This cannot be undone. Type {chosen.name} to go on: ") != chosen.name
    ):
        print("watcher: nothing was removed; --yes goes on without asking", file=sys.stderr)
        return USAGE
    try:
        person = people.read(path.name, files.text_of(settings, path))
    except ConfigError:
        person = None  # a file that nobody can open any more may go all the same
    seal.shred(path)
    deleted = forget(chosen.config, settings, chosen.name)
    searched, found = traces(settings, chosen.name, person)
    made = receipt(chosen.name, path.name, deleted, searched, found, datetime.now(UTC))
    print(json.dumps(made) if chosen.json else "\n".join(f"{k.replace('_', ' '):<16} {v}" for k, v in made.items()))
    return 0 if not found else 70
