"""Mentions of one person in a post -> the finding: the threat around them, how bad it is, and why it is one."""

from collections.abc import Callable

from watcher.judge import severity, threat
from watcher.judge.called import EVERY, WHO, called, dotted, masked, unnamed
from watcher.judge.threat import Danger
from watcher.model import Finding, Mention, Post, Threat


def made(person: str, post: Post, own: tuple[Mention, ...], score: float, joined: tuple[str, ...] = ()) -> Finding:
    """`score` in bits; `joined`: the other posts of the thread that it is built from."""
    danger = danger_in(post, own).level
    return Finding(
        person, post, own, danger, severity.of_post(own, danger), round(score, 1), tuple(m.why for m in own), joined
    )


def danger_in(post: Post, own: tuple[Mention, ...]) -> Danger:
    """The threat in a post against somebody: by the lexicon, and where that knows less, by what its words are likely to mean."""
    told = threat.joined(dict.fromkeys(m.told for m in own if m.told))
    known = _known(post, own, told)
    found = threat.weightier(known, *filter(None, _around(post, own, masked)))
    if found.level is not Threat.EXPLICIT and (words := threat.surely_violent(told)):  # details are readable there
        return Danger(Threat.EXPLICIT, words)
    return known if found is known else found._replace(words=dotted(found.words))


def _known(post: Post, own: tuple[Mention, ...], told: str) -> Danger:
    """The threat that the lexicon finds. Violence is looked for with all their details called "him" and "his house", lesser threats with their names:
    whoever drives past "his house" has told more than whoever drives past an address.
    """
    here = "\n".join(filter(None, _around(post, own, unnamed)))
    short = len(post.text) <= threat.BREATH
    by_name, by_all = (called(post.text, own, kinds) if short else "" for kinds in (WHO, EVERY))
    danger = threat.read(here, *filter(None, (told, by_name)))
    if danger.level is not Threat.EXPLICIT and by_all != by_name and (words := threat.violence(by_all)):
        return Danger(Threat.EXPLICIT, words)
    return danger._replace(words=dotted(danger.words))


def _around(
    post: Post, own: tuple[Mention, ...], hide: Callable[[str, tuple[Mention, ...], str], str]
) -> tuple[str, str]:
    """The title, and the text around details, which are hidden in some way."""
    text = hide(post.text, own, "text")
    return hide(post.title, own, "title"), threat.windows(text, [(m.start, m.end) for m in own if m.field == "text"])
