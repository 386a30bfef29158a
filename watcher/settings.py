"""What watcher.toml says, as the program knows it: `config.py` reads it, everything else is given it."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from watcher.errors import ConfigError, Problem


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret's place, or in the worst case the secret itself. It never prints."""

    kind: str = ""  # credential | file | env | plain | "" for none
    place: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return bool(self.kind)

    def read(self, base: Path) -> str:
        """The secret. Raises ConfigError naming the place, never the content."""
        if self.kind == "plain":
            return self.place
        if self.kind == "env":
            value = os.environ.get(self.place, "")
        else:
            # outside the service a credential is read where the unit loads it from
            folder = Path(os.environ.get("CREDENTIALS_DIRECTORY") or base) if self.kind == "credential" else base
            try:
                value = (folder / self.place).read_text(encoding="utf-8").strip()
            except OSError as error:
                raise ConfigError(
                    [Problem(self.place, 0, 0, f"the {self.kind} cannot be read: {error.strerror}")]
                ) from None
        if not value:
            raise ConfigError([Problem(self.place, 0, 0, f"the {self.kind} is empty")])
        return value


@dataclass(frozen=True, slots=True)
class Site:
    name: str
    hosts: tuple[str, ...]
    pages: tuple[str, ...] = field(repr=False)
    software: str
    select: tuple[tuple[str, str], ...] = field(repr=False)
    every: float
    gap: float
    backfill: int
    threads: bool
    egress: str = field(repr=False)
    identity: str
    robots: str
    robots_reason: str


@dataclass(frozen=True, slots=True)
class Chat:
    name: str
    channels: tuple[str, ...]
    server: str
    tls: bool
    nick: str
    egress: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Webhook:
    name: str
    format: str
    url: Secret
    secret: Secret
    allow_private: bool
    language: str


@dataclass(frozen=True, slots=True)
class Route:
    to: tuple[str, ...]
    severity: tuple[str, ...]
    person: tuple[str, ...]
    site: tuple[str, ...]
    kind: tuple[str, ...]
    alerts: bool
    links: bool
    health: bool


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole configuration. Paths are seen from `base`, the folder of watcher.toml."""

    base: Path
    tables: dict[str, dict[str, Any]] = field(repr=False)
    sites: tuple[Site, ...]
    webhooks: tuple[Webhook, ...]
    routes: tuple[Route, ...]
    chats: tuple[Chat, ...] = ()
    warnings: tuple[Problem, ...] = ()

    def path(self, table: str, key: str) -> Path:
        return self.base / str(self.tables[table][key])

    def seconds(self, table: str, key: str) -> float:
        return float(self.tables[table][key])

    def text(self, table: str, key: str) -> str:
        return str(self.tables[table][key])

    def whole(self, table: str, key: str) -> int:
        return int(self.tables[table][key])

    def secret(self, table: str, key: str) -> Secret:
        value = self.tables[table][key]
        return value if isinstance(value, Secret) else Secret()

    def texts(self, table: str, key: str) -> tuple[str, ...]:
        return tuple(self.tables[table][key])
