"""A text -> the days in it that go by a name: Christmas Eve, Silvester, St Patrick's day 1994. Of each year the same day, none of those that move."""

import re
from collections.abc import Iterator

from watcher.match.text.days import Found

_FEASTS = {
    "1-1": "new year'?s day|neujahr(?:stag)?|jour de l'an|nouvel an|año nuevo|capodanno|ano novo|nowy rok|nyårsdagen|nieuwjaar(?:sdag)?|новый год|nový rok|yılbaşı",
    "1-6": "epiphany|dreikönigstag|heilige drei könige|épiphanie|día de reyes|epifania|befana|dia de reis|trzech króli",
    "2-14": "valentine'?s?(?: day)?|valentinstag|saint[- ]valentin|san valent[ií]n|san valentino|walentynki|alla hjärtans dag|valentijnsdag|день святого валентина",
    "3-8": "women'?s day|weltfrauentag|dzień kobiet|8 марта|восьмое марта|festa della donna",
    "3-17": r"(?:st|saint)\.? patrick'?s?(?: day)?|paddy'?s day",
    "4-1": "april fools?'?(?: day)?|poisson d'avril|prima aprilis|aprilscherz|pesce d'aprile",
    "5-1": "may day|tag der arbeit|fête du travail|primo maggio|valborgsmässoafton",
    "7-4": "(?:fourth|4th) of july|july (?:fourth|4th)|independence day",
    "7-14": "bastille day",
    "10-31": "hall?oween|reformationstag",
    "11-1": "all saints'?(?: day)?|allerheiligen|toussaint|todos los santos|ognissanti|wszystkich świętych",
    "12-6": "nikolaus(?:tag)?|mikołajki|saint[- ]nicolas",
    "12-24": "christmas eve|heiligabend|heilig abend|nochebuena|vigilia di natale|véspera de natal|wigili[aęi]|julafton|juleaften|kerstavond|štědrý den|сочельник|szenteste",
    "12-25": "christmas(?: day)?|xmas|weihnacht(?:en|stag)|noël|navidad|natale|natal|boże narodzenie|juldagen|kerst(?:mis|dag)?",
    "12-26": "boxing day|santo stefano",
    "12-31": "new year'?s eve|silvester|saint[- ]sylvestre|nochevieja|san silvestro|sylwest(?:er|ra)|nyårsafton|nytårsaften|oud en nieuw|oudjaarsdag|silvestr|réveillon",
}
"""Days that people call by their name rather than by month and day."""
_FEAST = re.compile(
    "|".join(rf"(?P<d{day.replace('-', '_')}>(?<!\w)(?:{names})(?!\w))" for day, names in _FEASTS.items()),
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"[\s,]{1,2}(?:(?:of|in|im jahre?|de l'an|des?|del|von|van|av|roku|года?)\s)?(\d{4})(?!\d)", re.IGNORECASE
)


def named(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Where each stands, with its month and day."""
    for found in _FEAST.finditer(text):
        month, day = map(int, str(found.lastgroup)[1:].split("_"))
        yield found.start(), found.end(), (month, day)


def of_years(text: str) -> Iterator[Found]:
    """Those with their year behind them."""
    for start, end, (month, day) in named(text):
        if year := _YEAR.match(text, end):
            yield Found(start, year.end(), ((int(year[1]), month, day),))


DAYS = frozenset((int(day.split("-")[0]), int(day.split("-")[1])) for day in _FEASTS)
"""Month and day of each."""
