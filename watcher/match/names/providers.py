"""A mailbox by its name and who keeps it, without its address in full: "her gmail is wolken.anne91", wolken.anne91 on Outlook, the mail wolken.anne91.

In: a mailbox and where its name stands. Out: what that is worth by the words beside it. A name of one everyday word is none: Thomas is on Gmail.
"""

import re
from functools import lru_cache

from watcher.match import data
from watcher.match.pattern import Hit, Sighting, bounds
from watcher.match.text.fold import letters

PROVIDER_BITS, MAIL_BITS = 20.0, 8.0
"""Bits with its provider beside it, and with a mere word for a mailbox."""
NEAR = 24
"""Code points on each side in which they stand."""
RARE = 15.0
"""Bits of a provider that no sentence speaks of otherwise: not so web.de, orange.fr and mail.ru."""
LEAST = 7
"""Letters and figures of a name that says whose mailbox it is."""
_SAME = (
    ("gmail.com", "googlemail.com"),
    ("icloud.com", "me.com", "mac.com"),
    ("proton.me", "protonmail.com", "protonmail.ch", "pm.me"),
    ("yandex.ru", "yandex.com", "ya.ru", "yandex.by", "yandex.kz", "yandex.ua"),
)
"""Domains under which one mailbox is met (the help pages of Google, Apple, Proton and Yandex, from memory)."""
_CALLED = {
    "gmail": ("gmail", "g-?mail", "google ?mail", "google"),
    "icloud": ("icloud", "apple"),
    "googlemail": ("gmail", "google ?mail"),
}
_MAIL = "e-?mails?|mails?|mailbox|mail ?adresse?|inbox|courriel|mél|correo|posta|poczta|почта|почту|мейл|мыло|имейл|メール|이메일|邮箱|بريد|אימייל|מייל"
_QUICK = ("mail", "google", "apple", "inbox", "courriel", "correo", "post", "poczta")
"""One of these stands beside the name, unless it is the provider itself or in letters beyond ASCII: a cheap look."""
_BETWEEN = r"[^\n\w.!?;]{1,4}(?:[^\W\d_]{1,7}[^\n\w.!?;]{1,4}){0,2}?"
"""What parts a name from its provider: is, at the, on, an account of."""


_DOT_SAID = re.compile(r"\s(?:dot|punkt|point|punto|ponto|kropka|точка)\s", re.IGNORECASE)


def same(domain: str) -> tuple[str, ...]:
    """A domain with those under which the same mailbox is met, itself first."""
    others = next((group for group in _SAME if domain.lower() in group), ())
    return (domain, *(other for other in others if other != domain.lower()))


@lru_cache(1_024)
def _beside(domain: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before a name and behind it: its provider, or a word for a mailbox."""
    label = domain.partition(".")[0].lower()
    called = "|".join(_CALLED.get(label, (re.escape(label),))) if data.word_bits(letters(label)) >= RARE else r"(?!)"
    either = rf"(?:(?P<provider>{called})|(?P<mail>{_MAIL}))"
    before = re.compile(rf"(?<![^\W_]){either}(?![^\W_]){_BETWEEN}\Z", re.IGNORECASE)
    return before, re.compile(rf"(?:{_BETWEEN}|\s?@\s?){either}(?![^\W_])(?!\.\w)", re.IGNORECASE)


def beside_provider(value: str, hit: Hit) -> Sighting | None:
    """A mailbox's name letter for letter, with its provider or a word for a mailbox beside it. John Smith in two words is no mailbox."""
    name, _, domain = value.partition("@")
    text, start, end = hit.view.text, hit.start, hit.end
    parted = " " in _DOT_SAID.sub(".", text[start:end])
    longer = bounds(text, start, end, joiners="_") < 2 or text[start - 1 : start] in {".", "+", "-", "@"}
    if hit.distance or parted or longer or not _tells(name):
        return None
    around = text[max(0, start - NEAR) : end + NEAR].lower()
    if around.isascii() and not any(sign in around for sign in (domain.partition(".")[0].lower(), *_QUICK)):
        return None
    head, tail = _beside(domain)
    before, behind = head.search(text, max(0, start - NEAR), start), tail.match(text, end, end + NEAR)
    found = [match for match in (behind, before) if match]
    sure = next((match for match in found if match["provider"]), None)
    if sure is not None:
        first, last = min(start, sure.start()), max(end, sure.end())
        return Sighting(first, last, 1.0, PROVIDER_BITS, why="the mailbox and its provider")
    return Sighting(start, end, 1.0, MAIL_BITS, "fragment", "the mailbox's name") if found else None


def _tells(name: str) -> bool:
    """Is it long enough, and no everyday word?"""
    return sum(map(str.isalnum, name)) >= LEAST and (not name.isalpha() or not data.is_word(letters(name)))
