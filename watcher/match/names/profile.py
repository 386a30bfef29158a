"""An account as people give it -> its handle: @robin, the address of the profile, "Discord: robin#1234", "robin (twitch)"."""

import re
from urllib.parse import parse_qs, urlsplit

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


def handle(value: str) -> str:
    """The handle itself, of an entry that gives it with a sign, a label or an address before it."""
    found = re.sub("[™®©]", "", bare(value))
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
