"""The vocabulary of the program: frozen dataclasses that the stages hand to each other.

Rule 1: a protected value travels only inside `Hidden`.
Rule 2: whatever holds a page's text keeps it out of its repr, since that text may hold a detail.
Rule 3: an `Alert` has no field that could carry a detail.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import NoReturn

Guard = Callable[[str], bool]
"""Built from the watchlist: True when a text of ours would tell a protected value to somebody new."""


class Hidden:
    """A protected value. It prints as `<hidden>`, cannot be pickled, and opens only by `reveal()`."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "<hidden>"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return "<hidden>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a protected value is never pickled")

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Hidden) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)


class Severity(IntEnum):
    """How much harm an exposure can do; DESIGN.md's table. `NONE` makes no alert."""

    NONE = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4

    def __str__(self) -> str:
        return self.name.lower()


class Threat(StrEnum):
    NONE = "none"
    IMPLIED = "implied"
    EXPLICIT = "explicit"


class Standing(StrEnum):
    """What an address or a place is to the person now."""

    CURRENT = "current"
    FORMER = "former"
    HIDING = "hiding"
    RELATIVE = "relative"
    WORK = "work"


# --- the protected person ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Consent:
    given_by: str  # self | guardian | agent
    on: date
    expires: date

    def valid(self, today: date) -> bool:
        return self.on <= today <= self.expires


@dataclass(frozen=True, slots=True)
class Value:
    """A detail that is one string: a phone, an e-mail address, a handle, a date, an id, a plate, a workplace, a school."""

    value: Hidden
    label: str
    kind: str = ""
    public: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    label: str
    standing: Standing
    venue: Hidden
    house_number: Hidden
    street: Hidden
    unit: Hidden
    city: Hidden
    region: Hidden
    region_code: Hidden
    postcode: Hidden
    country: str
    line: Hidden
    public: bool = False


@dataclass(frozen=True, slots=True)
class Vehicle:
    label: str
    make: Hidden
    model: Hidden
    colour: Hidden
    year: Hidden
    public: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Coordinates to protect, in degrees (WGS 84) and metres."""

    label: str
    position: Hidden  # "lat,lon"
    radius_m: int
    standing: Standing
    public: bool = False


@dataclass(frozen=True, slots=True)
class Relative:
    relation: str
    name: Hidden
    phones: tuple[Hidden, ...] = ()
    emails: tuple[Hidden, ...] = ()
    addresses: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    codename: str  # the only name that ever leaves the process
    consent: Consent
    names: tuple[Value, ...] = ()
    addresses: tuple[Address, ...] = ()
    phones: tuple[Value, ...] = ()
    emails: tuple[Value, ...] = ()
    handles: tuple[Value, ...] = ()
    dates: tuple[Value, ...] = ()
    ids: tuple[Value, ...] = ()
    plates: tuple[Value, ...] = ()
    vehicles: tuple[Vehicle, ...] = ()
    workplaces: tuple[Value, ...] = ()
    schools: tuple[Value, ...] = ()
    places: tuple[Place, ...] = ()
    relatives: tuple[Relative, ...] = ()


@dataclass(frozen=True, slots=True)
class Identifier:
    """One protected detail as findings speak of it: everything but its value."""

    person: str
    kind: str  # a mention kind of CONTRACT.md
    label: str
    number: int  # its place among the person's identifiers
    public: bool = False
    standing: Standing | None = None
    group: str = ""  # dependent identifiers share a group and count once: a name and its nickname


# --- what the site shows -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Document:
    """A fetched or saved page as it came."""

    body: bytes = field(repr=False)
    url: str = field(default="", repr=False)
    status: int = 200
    content_type: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Extra:
    """Text beside a post's own words: a file name, an alt text, a link's target, a signature."""

    field: str
    text: str = dataclasses.field(repr=False)


WITHIN = "\x1f"
"""Between a post's number and what it counts within, a thread or a kind, where a site has the same number more than once."""


@dataclass(frozen=True, slots=True)
class Post:
    id: str
    text: str = field(repr=False)
    author: str = field(default="", repr=False)
    posted_at: str = ""  # ISO 8601, without a zone where the page shows none
    url: str = field(default="", repr=False)
    thread: str = ""
    title: str = field(default="", repr=False)
    quotes: tuple[str, ...] = field(default=(), repr=False)
    extras: tuple[Extra, ...] = field(default=(), repr=False)

    def __reduce__(self) -> tuple[type["Post"], tuple[object, ...]]:
        """As the call that makes it: dozens cross from a worker with each page, and this is four times as fast as field by field."""
        values = self.id, self.text, self.author, self.posted_at, self.url, self.thread, self.title
        return Post, (*values, self.quotes, self.extras)

    @property
    def number(self) -> str:
        """Its number as its page shows it."""
        return self.id.rpartition(WITHIN)[2]


@dataclass(frozen=True, slots=True)
class Link:
    url: str = field(repr=False)
    kind: str  # board | thread | prev | next | last
    title: str = field(default="", repr=False)
    mark: str = ""  # what changes when the thread does: a reply count, a time


@dataclass(frozen=True, slots=True)
class Sight:
    """How well a page could be seen: `clear`, `degraded` or `blind`, and why."""

    state: str
    reason: str = ""

    def __str__(self) -> str:
        return f"{self.state}:{self.reason}" if self.reason else self.state


CLEAR = Sight("clear")


@dataclass(frozen=True, slots=True)
class Reading:
    software: str
    sight: Sight
    posts: tuple[Post, ...] = field(default=(), repr=False)
    links: tuple[Link, ...] = field(default=(), repr=False)
    page: Post | None = None  # the page's own words beside its posts: title, description, an article
    since: str = field(default="", repr=False)  # the address that gives only newer posts, where the software has one
    older: str = field(default="", repr=False)  # the address of the posts before these


# --- what the matcher and the judge say ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mention:
    """A person's identifier met in a post. Offsets are code points into the raw text of `field`, end exclusive."""

    identifier: Identifier
    field: str
    start: int
    end: int
    similarity: float
    via: tuple[str, ...] = ()
    bits: float = 0.0  # log2(P(seen | about the person) / P(by chance))
    part: str = "whole"  # of an address: whole | partial | fragment; of others: whole | fragment
    why: str = ""  # for `explain`; names kinds and rules, never a value
    told: str = dataclasses.field(default="", repr=False, compare=False)
    """The words around it, where they are read otherwise than they stand: for the judge alone, never kept."""


@dataclass(frozen=True, slots=True)
class Finding:
    person: str
    post: Post
    mentions: tuple[Mention, ...]
    threat: Threat
    severity: Severity
    score: float  # evidence in bits
    why: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()  # ids of the other posts of the thread that it is built from


# --- what goes out -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Alert:
    """What a webhook may tell. Labels and counts only: there is nowhere to put a detail."""

    id: str  # constant over retries
    type: str  # watcher.alert.opened | updated | ... of CONTRACT.md
    at: datetime
    severity: Severity = Severity.NONE
    incident: str = ""
    person: str = ""
    labels: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    threat: Threat = Threat.NONE
    source: str = ""  # the site's configured name
    sight: str = ""
    posts: int = 0
    places: int = 0
    first_seen: datetime | None = None
    last_seen: datetime | None = None
    note: str = ""  # one of our own sentences, from alert/wording.py
    link: str = ""  # only with `links = true` on the route, and only past the guard
    bits: float = 0.0  # the strongest evidence among its findings
    told: tuple[str, ...] = ()  # the webhooks that are told
    escalates: datetime | None = None  # when it is called again unless somebody answers
    answer: str = ""  # our own address under which it can be acknowledged
    language: str = "en"
