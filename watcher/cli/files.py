"""A person's file on the disk: found by code name, opened where it is sealed, written sealed where recipients are named."""

from pathlib import Path

from watcher import people, seal
from watcher.errors import ConfigError, Problem
from watcher.settings import Settings


def find(folder: Path, codename: str) -> Path:
    """The file of a person, sealed or not. Raises ConfigError where there is none."""
    for path in people.files(folder) if folder.is_dir() else ():
        if path.name in {f"{codename}.toml", f"{codename}.toml{seal.SUFFIX}"}:
            return path
    raise ConfigError([Problem(codename, 0, 0, "there is no such person; `watcher people list` shows them")])


def text_of(settings: Settings, path: Path) -> str:
    """What a person's file says, opened where it is sealed. Raises ConfigError."""
    body = path.read_bytes()
    if path.suffix == seal.SUFFIX:
        unseal = seal.unsealer(settings)
        if unseal is None:
            raise ConfigError([Problem(path.name, 0, 0, "is sealed: set `identity` in [people]")])
        body = unseal(body)
    return body.decode("utf-8")


def keep(folder: Path, codename: str, text: str) -> Path:
    """Write a person's file, sealed where recipients are named; a plain one beside it is destroyed."""
    plain, sealed = folder / f"{codename}.toml", folder / f"{codename}.toml{seal.SUFFIX}"
    keys = seal.recipients(folder)
    if not keys:
        seal.write_private(plain, text.encode())
        return plain
    seal.write_private(sealed, seal.seal(text.encode(), keys), like=plain)
    seal.shred(plain)
    return sealed
