"""A person's details as people write them into a file -> as they stand in posts.

An advocate writes `@robin`, or the address of a profile; "Burton, Katherine" or "Katherine Burton (Kate)"; a street with its number in it. What
is searched for is the handle, the names, the street and the number. What cannot be read so stays as it was written.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from urllib.parse import parse_qs, urlsplit

from watcher.match.forms import untitled
from watcher.match.oneline import address
from watcher.model import Hidden, Person, Relative, Value


def tidied(person: Person) -> Person:
    """The same person, each detail as it stands in posts."""
    return replace(
        person,
        names=tuple(one for item in person.names for one in _names(item)),
        addresses=tuple(map(address, person.addresses)),
        emails=_each(person.emails, mailbox),
        handles=_each(person.handles, handle),
        ids=_each(person.ids, bare),
        plates=_each(person.plates, partial(_plate, american=_is_american(person))),
        relatives=tuple(one for item in person.relatives for one in _relatives(item)),
    )


def _each(items: tuple[Value, ...], change: Callable[[str], str]) -> tuple[Value, ...]:
    return tuple(replace(item, value=Hidden(change(item.value.reveal()))) for item in items)


def _is_american(person: Person) -> bool:
    return any(item.country == "US" for item in person.addresses) or any(
        item.value.reveal().startswith("+1") for item in person.phones
    )


_OF_STATE = re.compile(
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])[ -]+(?=(?:\w[ -]?){6,8}\Z)(?=.*\d)(?=.*[A-Z])"
)
"""The state before an American plate, which the plate itself does not show."""


def _plate(value: str, *, american: bool) -> str:
    plate = bare(value)
    return _OF_STATE.sub("", plate) if american else plate


def _names(item: Value) -> Iterator[Value]:
    first, *others = names(item.value.reveal())
    yield replace(item, value=Hidden(first))
    for other in others:
        yield replace(item, value=Hidden(other), kind=item.kind if " " in other else "nickname")


def _relatives(item: Relative) -> Iterator[Relative]:
    """A relative with the first of their names, and one more of each other name."""
    first, *others = names(item.name.reveal())
    yield replace(item, name=Hidden(first), addresses=tuple(map(address, item.addresses)))
    for other in others:
        if " " in other:
            yield Relative(item.relation, Hidden(other))


# --- names -----------------------------------------------------------------------------------------------------------

_NICK = re.compile(
    r"\s*(?:[(\[]([^()\[\]]+)[)\]]|[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]|(?<=\s)['‘]([^'‘’]+)['’](?=\s|\Z))\s*"
)
"""A name in brackets or quotes."""
_ALSO = re.compile(
    r"\s+/\s+|(?<=\w{3})/(?=\w{3})|\s*[;|]\s*|(?:\A|[\s,]+)(?:aka|AKA|a\.k\.a\.|also known as|formerly|alias|dit|dite|genannt)\s+"
)
"""What stands between two names of one person."""
_BORN = r"(?:(?i:n[ée]e?)|[Gg]eb\.|geboren|geborene[rn]?|born|épouse|ép\.|z domu|nata|nacida|född|roz\.|rozená|урожд(?:[её]нная|\.))\s+(?=[^\W\d_])"
"""What stands before a name of birth, or of marriage."""
_BIRTH, _OF_BIRTH = re.compile(rf"(?<=\S)[\s,]+{_BORN}"), re.compile(_BORN)
_SHOUTED = re.compile(r"((?:(?:[^\W\d_a-zß-ÿ]{1,2}['’])?[^\W\d_a-zß-ÿ]{3,}(?:[ '’-]+|\Z))+)(?=[^\W\d_]\w*[a-zß-ÿ])")
"""A family name in capitals before a given name that is not: DUBREUIL Chantal."""


def names(value: str) -> list[str]:
    """The names that one entry gives, the one that it is about first: in plain order, without what stands beside them."""
    found: list[str] = []
    for part in _ALSO.split(_NICK.sub(" ", value).strip()):
        said, *born = _BIRTH.split(part.strip())
        found += [_in_order(said.strip()), *(_beside(said, one.strip()) for one in born)]
    for groups in _NICK.findall(value):
        for inner in _ALSO.split(next(filter(None, groups)).strip()):
            birth = _OF_BIRTH.match(inner)
            found.append(_beside(found[0], inner[birth.end() :]) if birth else inner)
    return list(dict.fromkeys(name for name in found if any(map(str.isalpha, name)))) or [value]


def _beside(name: str, family: str) -> str:
    """The same given name with another family name, unless that is a whole name itself."""
    return family if " " in family or not name else f"{name.split(maxsplit=1)[0]} {family}"


def _in_order(name: str) -> str:
    """A name without titles, its family name last: Oakhurst, Marlene and OAKHURST Marlene are written in lists."""
    plain = untitled(name)
    family, comma, given = plain.partition(",")
    if comma and given.strip() and "," not in given:
        return untitled(f"{given.strip()} {family.strip()}")
    shouted = _SHOUTED.match(plain)
    if shouted:
        return f"{plain[shouted.end() :]} {shouted[1].strip().title()}"
    return plain


# --- handles ---------------------------------------------------------------------------------------------------------

_PLATFORM = r"(?i:discord|telegram|twitch|twitter|x|ig|insta|instagram|tiktok|reddit|steam|youtube|yt|snap|snapchat|fb|facebook|kik|vk|skype|signal|bluesky|mastodon|threads)"
_LABEL = re.compile(rf"[^\W\d_][\w .]{{0,18}}:\s+(?=\S)|{_PLATFORM}\s*[:=–—/]\s*(?=[\w@])|{_PLATFORM}\s+-\s+(?=[\w@])")
"""What stands before a detail that is labelled: `Discord: robin`, `SSN: 123-45-6789`."""
_NOTE = re.compile(rf"\s+(?:[(\[][^()\[\]]*[)\]]|(?:on|auf|sur|en|bei)\s+{_PLATFORM})\s*\Z")
"""A note behind a detail: (twitch), on Twitch."""
_WEB = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})(/\S*)?\Z", re.IGNORECASE)
_FOLDERS = frozenset(
    "u user users profile profiles id in c channel s people person member members accounts add o r pages intent web".split()
)
"""Parts of a profile's address that lead to the name."""
_OWN_DOMAIN = re.compile(
    r"([\w-]+)\.(?:tumblr\.com|substack\.com|github\.io|wordpress\.com|blogspot\.com|bandcamp\.com|itch\.io|carrd\.co|neocities\.org|livejournal\.com|deviantart\.com|bsky\.social|newgrounds\.com|medium\.com|dreamwidth\.org|artstation\.com)\Z",
    re.IGNORECASE,
)
"""Hosts that give each account a name of its own in front of theirs."""
_TAG = re.compile(r"(?<=\w)#\w{2,6}\Z")
"""The number behind a name that others have, too (Discord, Battle.net, Riot)."""
_ACCOUNT = re.compile(r"@?([^@\s:]+)(?:@|:)(?:[\w-]+\.)+[a-z]{2,}\Z", re.IGNORECASE)
"""An account of a federated server: @robin@social.example, @robin:matrix.example."""


def bare(value: str) -> str:
    """A detail without its label and the note behind it."""
    stripped = _NOTE.sub("", value.strip())
    label = _LABEL.match(stripped)
    return stripped[label.end() :].strip() if label else stripped


def mailbox(value: str) -> str:
    return value.strip().removeprefix("mailto:")


def handle(value: str) -> str:
    """The handle itself, of an entry that gives it with a sign, a label or an address before it."""
    found = bare(value)
    web = _WEB.match(found)
    if web and (web[2] or _OWN_DOMAIN.match(web[1])):
        found = _of_profile(web[1], web[2] or "") or found
    account = _ACCOUNT.match(found)
    if account:
        found = account[1]
    found = re.sub(r"\A/?(?:u|user|r)/(?=\w)", "", found)
    own = _OWN_DOMAIN.match(found.removeprefix("@"))
    found = own[1] if own else _TAG.sub("", found.strip("/").removeprefix("@"))
    return found if any(map(str.isalnum, found)) else value


def _of_profile(host: str, path: str) -> str:
    """Whose profile an address is, "" where it does not show."""
    own = _OWN_DOMAIN.match(host)
    if own and own[1].lower() != "www":
        return own[1]
    parts = urlsplit(path)
    number = parse_qs(parts.query).get("id")
    if number:
        return number[0]
    steps = [step for step in parts.path.split("/") if step and step.lower() not in _FOLDERS]
    name = steps[0].removeprefix("@") if steps else ""
    return re.sub(r"(?<=\w)\.\d+\Z", "", name) if "/members/" in path else name
