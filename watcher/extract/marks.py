"""What of a listing's row changes when its thread does: by this a thread is known to be read again.

In: a row. Out: a text that is another one when somebody answered, and the same when somebody only looked: our own reading is counted as a view,
and would call for the next one.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from selectolax.lexbor import LexborNode

from watcher import dates
from watcher.extract.page import attribute, one, plain

_VIEWS = (
    r"(?:views?|hits|aufrufe?|zugriffe?|ansichten|vues?|affichages?|lectures?|visitas?|vistas|visualizzazioni|visite|letture|weergaven|bekeken|gelezen|"
    r"wyświetle\w+|odsłon\w*|visningar?|visninger|katselu\w*|zobrazen\w+|megtekintés\w*|visualizações|exibições|просмотр\w*|перегляд\w*)"
)
_SEEN = re.compile(rf"\b{_VIEWS}\s*:\s*\d[\d.,]*\s?[KM]?\b|\d[\d.,]*\s?[KM]?[ \u00a0]{_VIEWS}\b(?!\s*:)", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d.,\u00a0]*")
_ANSWERS = re.compile(
    r"\b(\d[\d.,]*)\s(?:comments?|repl(?:y|ies)|answers?|antworten|réponses?|respuestas?|risposte)\b", re.IGNORECASE
)


_NAMES = (
    r"(?:(?:no\.? of |# ?)?(?:comments?|repl(?:y|ies)|answers?|posts?|messages?)|antworten|beiträge|kommentare|réponses?|commentaires?|respuestas?|comentarios?|mensajes|"
    r"risposte|commenti|messaggi|reacties|antwoorden|berichten|odpowiedzi|posty|komentarze|svar|inlägg|kommentarer|vastaukset|respostas?|comentários|ответ\w*|сообщени\w*|відповід\w*)"
)
_COUNTED = re.compile(rf"\W*{_NAMES}\W*", re.IGNORECASE)
_LABELLED = re.compile(rf"\b{_NAMES}[ \u00a0]?[:=(][ \u00a0]?(\d[\d.,]*)", re.IGNORECASE)


def answers(lines: Sequence[str]) -> str:
    """How many answers a row says it has, before the word for them or behind it; "" where it does not."""
    for line in lines:
        if found := _ANSWERS.search(line) or _LABELLED.search(line):
            return found[1].rstrip(".,")
    pairs = [*pairwise(lines), *((b, a) for a, b in pairwise(lines))]  # "12", "replies" before "replies", "12"
    return next((a for a, b in pairs if _NUMBER.fullmatch(a) and _COUNTED.fullmatch(b)), "")


def counted(row: LexborNode) -> str:
    """How many answers a row of a table has, by the head of a column that says so; "" where none does."""
    table = row.parent
    while table is not None and table.tag != "table":
        table = table.parent
    head = table.css_first("tr") if table is not None and row.tag == "tr" else None
    names = [plain(cell.html or "") for cell in head.css("th, td")] if head is not None else []
    at = next((place for place, name in enumerate(names) if _COUNTED.fullmatch(name)), None)
    cells = row.css("td, th") if at is not None else []
    said = plain(cells[at].html or "") if at is not None and len(cells) == len(names) else ""
    return said if _NUMBER.fullmatch(said) else ""


_AGE = re.compile(
    r"(?:\d+|an?|one) [\w-]+(?:[, ]+(?:\d+|an?|one) [\w-]+)? (?:ago|yang lalu|geleden|sedan|siden|fa|atrás|temu|назад|тому|sitten|önce|előtt)\b"
    r"|\b(?:vor|il y a|hace|há|před|acum) (?:\d+|ein\w*|une?|una?|um|uma) [\w-]+",
    re.IGNORECASE,
)
"""How long ago something was: another one each time that somebody looks."""


def mark(row: LexborNode, rules: Sequence[str]) -> str:
    """By the software's rules; where they find nothing that stays, by the first number that has a cell of its own, which is that of the answers
    (that of the views comes after it), and by the row's last time. How long ago that was counts only where there is nothing else.
    """
    told = " ".join(filter(None, (one(row, (rule,)) for rule in rules)))
    kept = lasting(told)
    return (kept if re.search(r"\d", kept) else "") or _unruled(row) or told


def lasting(text: str) -> str:
    """What of a text stays the same while nobody answers."""
    return _SEEN.sub("", _AGE.sub("", text))


def _unruled(row: LexborNode) -> str:
    whole = row.parent if row.tag == "td" and row.parent is not None else row
    cells = (plain(node.html or "") for node in whole.css("td, dd, li"))
    alone = next((said for said in cells if _NUMBER.fullmatch(said)), "")
    shown = (
        attribute(node, "datetime") or plain(node.html or "")
        for node in whole.css("td, dd, li, div, span, a, time, abbr")
    )
    times = [said for said in shown if len(said) < LONGEST and dates.iso(said)]
    said = answers(plain((whole.html or "") + behind(whole)).split("\n")) or alone
    return " ".join(filter(None, (said, *times[-1:])))


LONGEST = 60
"""Code points of a time as a row shows it."""


def behind(row: LexborNode) -> str:
    """The markup of the row behind one that has no numbers of its own: Hacker News shows them there."""
    following = row.next
    while following is not None and not following.is_element_node:
        following = following.next
    return (following.html or "") if following is not None and following.tag == "tr" else ""
