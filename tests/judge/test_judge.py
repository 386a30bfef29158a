"""Severity, threats, threads, namesakes."""

import base64
import codecs
from datetime import UTC, datetime

import pytest

from tests.fakes import watched, watchlist
from watcher import judge, pipeline
from watcher.judge import threat
from watcher.judge.ledger import Ledger, without
from watcher.model import Post, Threat

WREN = watchlist()
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def verdict(text: str, ledger: Ledger | None = None, number: str = "1") -> judge.Outcome:
    return pipeline.assess(Post(number, text), WREN, ledger or Ledger(), NOW)


def severity(text: str) -> str:
    findings = verdict(text).findings
    return str(findings[0].severity) if findings else "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("she is at Gullwing Harbour Lodge", "critical"),
        ("118 North Hollowmere Road", "high"),
        ("Hollowmere Road, Tanbridge", "high"),
        ("912-44-0817", "high"),
        ("44.05440,-123.07870", "high"),
        ("541 555 0133", "medium"),
        ("i.fairweather@example.net", "medium"),
        ("plate QXR 4417", "medium"),
        ("Isolde Fairweather lives in Tanbridge", "low"),
        ("Isolde Fairweather of Tanbridge works at Brackwater Veterinary Clinic", "medium"),
        ("fairmaiden had a good stream", "none"),
        ("Tanbridge is nice in spring", "none"),
        ("Brackwater Veterinary Clinic opens a second branch", "none"),
        ("the storm of 17/03/1994", "none"),
        ("118 North Hollowmere Road. would be a shame if something happened", "critical"),
        ("541 555 0133, somebody shoot her", "critical"),
        ("Isolde Fairweather: put a bullet in her", "high"),
    ],
)
def test_severity_by_the_table(text: str, expected: str) -> None:
    assert severity(text) == expected


SAID = "Isolde Fairweather, 118 North Hollowmere Road, Tanbridge. somebody go and shoot her tonight"


@pytest.mark.parametrize(
    "text",
    [
        SAID,
        "look: " + base64.b64encode(SAID.encode()).decode(),
        SAID.encode().hex(),
        codecs.encode(SAID, "rot13"),
        SAID[::-1],
        "".join(f"&#{ord(c)};" for c in SAID),
        "".join(f"%{ord(c):02x}" for c in SAID),
        "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in SAID),
        "".join(chr(0x1F130 + ord(c) - ord("A")) if c.isalpha() else c for c in SAID.upper()),
        "\u200b".join(SAID),
        SAID.translate(str.maketrans("aeio", "4310")),
        SAID.translate(str.maketrans("aeop", "\u0430\u0435\u043e\u0440")),
    ],
    ids=[
        "plain",
        "base64",
        "hex",
        "rot13",
        "reversed",
        "entities",
        "url",
        "wide",
        "squared",
        "invisible",
        "leet",
        "look-alikes",
    ],
)
def test_a_threat_is_read_where_its_whole_post_is_disguised(text: str) -> None:
    finding = verdict(text).findings[0]
    assert (finding.threat, str(finding.severity)) == (Threat.EXPLICIT, "critical")


def test_what_was_told_in_a_disguise_is_not_kept() -> None:
    ledger = verdict(SAID[::-1]).ledger
    assert ledger.entries
    assert not any(entry.mention.told for entry in ledger.entries)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("somebody should go there and shoot him", Threat.EXPLICIT),
        ("gonna call the cops and say there are hostages", Threat.EXPLICIT),
        ("jemand soll sie abstechen", Threat.EXPLICIT),
        ("que quelqu'un lui mette une balle", Threat.EXPLICIT),
        ("hay que matarla", Threat.EXPLICIT),
        ("would be a shame if she had visitors", Threat.IMPLIED),
        ("someone should call in a welfare check", Threat.IMPLIED),
        ("wäre doch schade, wenn da was passiert", Threat.IMPLIED),
        ("on arrive", Threat.IMPLIED),
        ("I could murder a burger right now", Threat.NONE),
        ("he was convicted of swatting a streamer", Threat.NONE),
        ("please don't shoot him a message at night", Threat.NONE),
        ("in round two you have to shoot the guard at the gate", Threat.NONE),
        ("lovely weather today", Threat.NONE),
    ],
)
def test_threats(text: str, level: Threat) -> None:
    assert threat.level(text) is level


def test_a_detail_in_two_posts_of_a_thread() -> None:
    ledger = Ledger()
    texts = [
        "it's about Isolde Fairweather",
        "part 1: North Hollowmere Road",
        "nice weather",
        "part 2: house number one hundred and eighteen. go say hi",
    ]
    outcomes = []
    for number, text in enumerate(texts):
        outcomes.append(verdict(text, ledger, str(number)))
        ledger = outcomes[-1].ledger
    assert [len(o.findings) for o in outcomes] == [1, 1, 0, 1]
    last = outcomes[3].findings[0]
    assert last.mentions[0].identifier.kind == "address"
    assert str(last.severity) == "high"


def test_fragments_of_a_stranger_thread_say_nothing() -> None:
    assert not verdict("house number 118").findings
    assert not verdict("North Hollowmere Road is closed for works").findings


def test_a_threat_alone_in_a_thread_about_the_person() -> None:
    first = verdict("118 North Hollowmere Road, that's where she lives")
    second = verdict("and there you go, now go and say hi", first.ledger, "2")
    assert [(str(f.severity), f.mentions) for f in second.findings] == [("medium", ())]
    assert not verdict("and there you go, now go and say hi").findings


@pytest.mark.parametrize(
    ("before", "text", "rank"),
    [
        ("118 North Hollowmere Road, that's where she lives", "people showed up late", "medium"),
        ("it's about Isolde Fairweather", "people showed up late", "low"),
        ("it's about Isolde Fairweather", "somebody should shoot her", "medium"),
    ],
)
def test_what_may_be_meant_as_a_threat_is_for_the_digest_where_little_was_told(
    before: str, text: str, rank: str
) -> None:
    second = verdict(text, verdict(before).ledger, "2")
    assert [(str(f.severity), f.mentions) for f in second.findings] == [(rank, ())]


def test_a_thread_about_the_person_makes_no_finding_of_small_talk() -> None:
    first = verdict("118 North Hollowmere Road, that's where she lives")
    for text in ("lovely weather", "say hi " + "and talk on " * 400, "Tanbridge is nice"):
        assert not [f for f in verdict(text, first.ledger, "2").findings if f.threat is not Threat.NONE]


def test_the_same_small_detail_again_says_no_more() -> None:
    first = verdict("she is somewhere in Tanbridge")
    assert not first.findings
    assert not verdict("yes, Tanbridge", first.ledger, "2").findings


def test_a_threat_in_the_title_counts_for_a_long_post() -> None:
    post = Post("1", "well, " * 200 + "118 North Hollowmere Road, Tanbridge", title="someone should go and shoot her")
    (finding,) = pipeline.assess(post, WREN, Ledger(), NOW).findings
    assert finding.threat is Threat.EXPLICIT


def test_a_fragment_completes_an_earlier_one() -> None:
    first = verdict("ok here we go, North Hollowmere Road")
    assert not first.findings
    second = verdict("number 118, Isolde Fairweather", first.ledger, "2")
    assert second.findings
    assert "1" in {number for number, _ in second.late} | set(second.findings[0].joined)


def test_a_name_is_no_company_for_itself() -> None:
    roman = watched('[[names]]\nvalue = "Roman Anichini"\n')
    assert pipeline.assess(Post("1", "è Roman Anichini secondo la lista"), roman, Ledger(), NOW).findings
    assert not pipeline.assess(Post("1", "il nuovo roman di Roman Anichini"), roman, Ledger(), NOW).findings


def test_a_namesake_and_a_stranger() -> None:
    assert not verdict(
        "There is a statue of Isolde Fairweather, the nineteenth century botanist, in the park."
    ).findings
    assert verdict("So it turns out she is Isolde Fairweather").findings


def test_reading_a_post_again_leaves_the_ledger_as_it_was() -> None:
    first = verdict("North Hollowmere Road")
    again = verdict("North Hollowmere Road", without(first.ledger, "1"))
    assert again.ledger == first.ledger


def test_a_long_dump_needs_more() -> None:
    rows = "\n".join(f"{n},Somebody Else,{n}@example.org,Tanbridge,1980-01-{n % 28 + 1:02}" for n in range(400))
    assert not verdict(rows).findings
    assert verdict(rows + "\n118 North Hollowmere Road\n" + rows).findings


def test_more_evidence_is_more_likely_about_the_person() -> None:
    shares = [judge.likelihood(bits) for bits in (0, 10, 18, 24, 30, 60, 1e6)]
    assert shares == sorted(shares)
    assert shares[0] < 0.01
    assert shares[4] > 0.98
    assert 0 <= shares[-1] <= 1
