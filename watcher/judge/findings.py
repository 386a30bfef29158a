"""Mentions of one person in a post -> the finding: the threat around them, how bad it is, and why it is one."""

from watcher.judge import severity, threat
from watcher.judge.called import EVERY, WHO, called, dotted, unnamed
from watcher.judge.threat import Danger
from watcher.model import Finding, Mention, Post, Threat


def made(person: str, post: Post, own: tuple[Mention, ...], score: float, joined: tuple[str, ...] = ()) -> Finding:
    """`score` in bits; `joined`: the other posts of the thread that it is built from."""
    danger = danger_in(post, own).level
    return Finding(
        person, post, own, danger, severity.of_post(own, danger), round(score, 1), tuple(m.why for m in own), joined
    )


def danger_in(post: Post, own: tuple[Mention, ...]) -> Danger:
    """The threat in a post against somebody. Violence is looked for with all their details called "him" and "his house", lesser threats with
    their names: whoever drives past "his house" has told more than whoever drives past an address.
    """
    text, title = unnamed(post.text, own, "text"), unnamed(post.title, own, "title")
    around = threat.windows(text, [(m.start, m.end) for m in own if m.field == "text"])
    told = threat.joined(dict.fromkeys(m.told for m in own if m.told))
    here = f"{title}\n{around}" if title else around
    short = len(post.text) <= threat.BREATH
    by_name, by_all = (called(post.text, own, kinds) if short else "" for kinds in (WHO, EVERY))
    danger = threat.read(here, *filter(None, (told, by_name)))
    if danger.level is not Threat.EXPLICIT and by_all != by_name and (words := threat.violence(by_all)):
        return Danger(Threat.EXPLICIT, words)
    return danger._replace(words=dotted(danger.words))
