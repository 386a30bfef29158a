"""The store: one transaction a post, incidents, the outbox, sealing, sight over time."""

import asyncio
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import forms, watchlist
from watcher import pipeline
from watcher.errors import StoreError
from watcher.judge.ledger import Ledger
from watcher.model import Alert, Post, Severity, Sight
from watcher.store import Judged, PageRow, Store, Unread
from watcher.store.database import Database, connect
from watcher.store.decide import Incident
from watcher.store.rows import moment
from watcher.store.sight import Health, Patience, after
from watcher.store.vault import Vault, load_key, make_key

WREN = watchlist()
NOW = 1_700_000_000.0
ADDRESS = "118 North Hollowmere Road, Tanbridge"
LINK = "https://forum.example/threads/isolde-fairweather.12/#post-"


def tell(incident: Incident, reason: str) -> list[tuple[str, Alert, float]]:
    alert = Alert(
        f"{incident.id}.{incident.updates}",
        "watcher.alert.opened" if reason == "first" else "watcher.alert.updated",
        moment(NOW),
        incident.severity,
        incident.id,
        incident.person,
        incident.labels,
    )
    return [("team", alert, NOW if incident.severity >= Severity.HIGH else NOW + 900)]


class Books:
    def __init__(self, folder: Path) -> None:
        self.store = Store(Database(folder / "w.db"), Vault(bytes(32)))

    def read(
        self,
        text: str,
        number: str = "1",
        *,
        site: str = "forum",
        thread: str = "t",
        backlog: bool = False,
        at: float = NOW,
    ) -> list[str]:
        """Judge and keep one post; the reasons for which people are told."""
        post = Post(number, text)
        key = self.store.thread_key(site, thread)

        async def main() -> list[str]:
            outcome = pipeline.assess(post, WREN, Ledger(), moment(at))
            judged = Judged(site, post, key, outcome, 1, backlog, link=f"{LINK}{number}")
            kept = await self.store.remember(judged, at, tell)
            return [reason for _, reason in kept]

        return asyncio.run(main())

    def due(self, at: float = NOW) -> list[Alert]:
        return [w.alert for w in asyncio.run(self.store.outbox.due("team", at))]


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = Books(tmp_path)
    yield made
    made.store.close()


def test_first_copy_worse_place_again(books: Books) -> None:
    assert books.read(ADDRESS, "1") == ["first"]
    assert books.read(ADDRESS, "1") == [""]
    assert books.read(ADDRESS, "2", thread="other") == [""]
    assert books.read(ADDRESS, "9", site="board", thread="x") == ["place"]
    assert books.read(f"{ADDRESS}. somebody shoot her", "3") == ["worse"]
    assert books.read(f"{ADDRESS}, 541 555 0133", "4") == ["detail"]
    (incident,) = asyncio.run(books.store.incidents.all())
    assert (incident.posts, incident.severity, len(incident.sites)) == (5, Severity.CRITICAL, 2)
    assert len({a.id for a in books.due()}) == len(books.due()) == 4


def test_a_further_post_is_told_in_another_thread_and_where_it_goes_on(books: Books) -> None:
    assert books.read(ADDRESS, "1") == ["first"]
    assert books.read(f"again: {ADDRESS}", "2") == [""]
    assert books.read(ADDRESS, "3", thread="a list of the latest posts") == [""]  # it may be the same post
    assert books.read(f"{ADDRESS}, for all", "4", thread="other") == ["thread"]
    assert books.read(f"so {ADDRESS} it is", "5", thread="other") == [""]
    later = NOW + 6 * 3600
    assert books.read(f"{ADDRESS} is where", "6", at=later - 1) == [""]
    assert books.read(f"{ADDRESS} is where", "6", at=later + 1) == [""]  # nothing new
    assert books.read(f"oh, {ADDRESS}", "7", at=later + 1) == ["more"]
    assert books.read(f"oh! {ADDRESS}", "8", at=later + 2) == [""]
    assert books.read(ADDRESS, "9", thread="third", at=later + 7200) == ["thread"]  # too late for the same post
    (incident,) = asyncio.run(books.store.incidents.all())
    assert incident.posts == 9


@pytest.mark.parametrize(("days", "state"), [(0.9, "acknowledged"), (1.1, "open")])
def test_what_is_posted_again_after_a_day_wants_an_answer_again(books: Books, days: float, state: str) -> None:
    books.read(ADDRESS, "1")
    (incident,) = asyncio.run(books.store.incidents.all())
    asyncio.run(books.store.incidents.acknowledge(incident.id, "ann", "acknowledged", NOW, tell))
    books.read(f"{ADDRESS}, for all", "2", thread="other", at=NOW + days * 86_400)
    (incident,) = asyncio.run(books.store.incidents.all())
    assert (incident.state, incident.updates) == (state, 2)


def test_a_raid_over_many_threads_is_told_six_times_an_hour(books: Books) -> None:
    for number in range(40):
        books.read(f"{number * 'so '}{ADDRESS}", str(number), thread=str(number), at=NOW + number)
    assert len(books.due(NOW + 60)) == 6
    (joined,) = [a for a in books.due(NOW + 3600) if a not in books.due(NOW + 60)]
    assert joined.type == "watcher.alert.updated"


def test_the_posts_of_an_incident(books: Books) -> None:
    books.read(ADDRESS, "1")
    books.read(f"{ADDRESS} again", "2", site="board", at=NOW + 60)
    (incident,) = asyncio.run(books.store.incidents.all())
    posts = asyncio.run(books.store.incidents.posts(incident.id))
    assert [(p.site, p.found_at, p.link, p.gone_at) for p in posts] == [
        ("forum", NOW, f"{LINK}1", None),
        ("board", NOW + 60, f"{LINK}2", None),
    ]


def test_a_settled_incident_opens_again(books: Books) -> None:
    books.read(ADDRESS, "1")
    (incident,) = asyncio.run(books.store.incidents.all())
    asyncio.run(books.store.incidents.acknowledge(incident.id, "ann", "resolved", NOW, tell))
    assert books.read(ADDRESS, "2") == ["again"]
    (incident,) = asyncio.run(books.store.incidents.all())
    assert incident.state == "open"


def test_what_was_there_before_comes_as_one(books: Books) -> None:
    reasons = [
        books.read(text, str(n), thread=str(n), backlog=True)
        for n, text in enumerate([ADDRESS, "541 555 0133", ADDRESS, "912-44-0817"])
    ]
    assert reasons == [["first"], [""], [""], [""]]
    assert len(books.due()) == 1
    assert books.read(ADDRESS, "8", thread="0") == [
        "first"
    ]  # somebody posts it again, in the old thread or in a new one
    assert books.read(f"{ADDRESS} again", "9", thread="9") == ["thread"]
    assert [incident.backlog for incident in asyncio.run(books.store.incidents.all())] == [False, True]


def test_a_message_that_nobody_has_seen_is_changed_in_place(books: Books) -> None:
    books.read("541 555 0133", "1")
    assert books.due() == []
    books.read("541 555 0133 and i.fairweather@example.net", "2")
    (alert,) = books.due(NOW + 901)
    assert len(alert.labels) == 2


def test_the_database_holds_no_detail(books: Books, tmp_path: Path) -> None:
    books.read(f"Isolde Fairweather lives at {ADDRESS}, 541 555 0133, copperlynx88")
    page = PageRow(
        "forum",
        "https://forum.example/threads/isolde-fairweather.12/",
        listing=False,
        configured=False,
        read_at=NOW,
        pending=None,
        rate=1.0,
        version=1,
    )
    asyncio.run(books.store.books.save_pages([page]))
    assert asyncio.run(books.store.books.pages()) == [page]
    books.store.close()
    held = b"".join(f.read_bytes() for f in tmp_path.iterdir()).decode("latin-1").lower()
    for value in (
        "Isolde Fairweather",
        "Fairweather",
        "118 North Hollowmere Road",
        "Hollowmere",
        "5415550133",
        "copperlynx88",
    ):
        for form in forms(value):
            assert form.lower() not in held


def _counted(unread: Unread) -> tuple[list[tuple[Post, bool]], int]:
    return unread.fresh, len(unread.known)


def test_new_edited_known(books: Books) -> None:
    posts = [Post("1", "a"), Post("2", "b")]

    async def main() -> None:
        store = books.store
        assert _counted(await store.unread("s", posts, 1)) == ([(p, False) for p in posts], 0)
        await store.mark("s", posts, 1, NOW)
        assert _counted(await store.unread("s", posts, 1)) == ([], 2)
        edited = [replace(posts[0], text="a!"), posts[1]]
        assert _counted(await store.unread("s", edited, 1)) == ([(edited[0], False)], 2)
        assert _counted(await store.unread("s", posts, 2)) == ([(p, True) for p in posts], 2)
        assert _counted(await store.unread("other", posts, 1)) == ([(p, False) for p in posts], 0)

    asyncio.run(main())


def ledger(store: Store, thread: bytes) -> Ledger:
    return asyncio.run(store._run(lambda db: store._ledger(db, thread)))


def test_the_ledger_survives_a_restart(books: Books, tmp_path: Path) -> None:
    books.read("it is North Hollowmere Road", "1")
    key = books.store.thread_key("forum", "t")
    before = ledger(books.store, key)
    books.store.close()
    again = Store(Database(tmp_path / "w.db"), Vault(bytes(32)))
    assert ledger(again, key) == before
    assert before.entries
    again.close()


def test_a_failure_in_the_middle_leaves_nothing(books: Books) -> None:
    def broken(incident: Incident, reason: str) -> list[tuple[str, Alert, float]]:
        raise RuntimeError

    post = Post("1", ADDRESS)
    outcome = pipeline.assess(post, WREN, Ledger(), moment(NOW))
    with pytest.raises(RuntimeError):
        asyncio.run(books.store.remember(Judged("forum", post, b"k", outcome, 1), NOW, broken))
    assert asyncio.run(books.store.incidents.all()) == []
    assert asyncio.run(books.store.unread("forum", [post], 1))[0] == [(post, False)]


def test_retention_deletes(books: Books) -> None:
    books.read(ADDRESS, "1")
    asyncio.run(books.store.retire(NOW + 1))
    assert asyncio.run(books.store.incidents.all()) == []


def test_another_key_opens_nothing(books: Books, tmp_path: Path) -> None:
    books.read(ADDRESS, "1")
    key = books.store.thread_key("forum", "t")
    other = Store(books.store._db, Vault(b"x" * 32))
    with pytest.raises(StoreError, match="another key"):
        ledger(other, key)


def test_a_damaged_or_newer_store_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(StoreError):
        connect(tmp_path / "bad.db")
    plain = sqlite3.connect(tmp_path / "new.db")
    plain.execute("PRAGMA user_version=99")
    plain.close()
    with pytest.raises(StoreError, match="newer"):
        connect(tmp_path / "new.db")


def test_keys(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "w.key"
    assert make_key(path) == make_key(path) == load_key(path.read_text())
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(StoreError):
        load_key("not hex")


PATIENCE = Patience(900, 3, 86_400)


def test_blindness_is_told_once_and_its_end_too() -> None:
    health, events = Health("forum", since=0.0), []
    looks = [
        ("clear", 0),
        ("blind", 10),
        ("blind", 20),
        ("blind", 30),
        ("blind", 40),
        ("blind", 90_000),
        ("clear", 90_010),
        ("clear", 90_020),
    ]
    for state, now in looks:
        health, event = after(health, Sight(state, "challenge" if state == "blind" else ""), float(now), PATIENCE)
        events.append(event)
    assert events == ["", "", "", "blind", "", "reminder", "recovered", ""]


@given(st.lists(st.sampled_from(["clear", "blind", "degraded"]), max_size=30))
def test_every_recovery_follows_a_told_outage(states: list[str]) -> None:
    health, out = Health("s"), False
    for n, state in enumerate(states):
        health, event = after(health, Sight(state, "x"), n * 600.0, PATIENCE)
        assert event != "recovered" or out
        out = event in {"blind", "reminder"} or (out and event == "")
        assert event != "blind" or state != "clear"


def test_there_is_one_writer(tmp_path: Path) -> None:
    first = Database(tmp_path / "w.db")
    with pytest.raises(StoreError, match="in use"):
        Database(tmp_path / "w.db")
    first.close()
    Database(tmp_path / "w.db").close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_what_root_makes_in_the_services_folder_is_the_services(tmp_path: Path) -> None:
    folder = tmp_path / "service"
    folder.mkdir()
    os.chown(folder, 12_345, 12_345)
    Database(folder / "w.db").close()
    assert {(file.name, file.stat().st_uid) for file in folder.iterdir()} == {("w.db", 12_345), ("w.db.lock", 12_345)}


def test_a_lock_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "w.db.lock").mkdir()
    with pytest.raises(StoreError, match=r"w\.db\.lock"):
        Database(tmp_path / "w.db")


def test_every_earlier_schema_becomes_todays(tmp_path: Path) -> None:
    fresh = connect(tmp_path / "fresh.db")
    wanted = {
        r["name"]: sorted(c["name"] for c in fresh.execute(f"PRAGMA table_info({r['name']})"))
        for r in fresh.execute("SELECT name FROM sqlite_master WHERE type IN ('table','index')")
    }
    for file in Path(__file__).parent.glob("schema_*.sql"):
        version = int(file.stem.rpartition("_")[2])
        old = sqlite3.connect(tmp_path / f"{version}.db")
        old.executescript(f"{file.read_text()}; PRAGMA user_version={version};")
        old.execute(
            "INSERT INTO incidents (id, person, severity, state, threat, labels, kinds, sites, posts, updates, opened_at, last_at)"
            " VALUES ('I','wren',3,'open','none','[]','[]','[]',1,0,1.0,1.0)"
        )
        old.execute(
            "INSERT INTO findings (person,site,post,incident,severity,score,details,sealed,thread,at) VALUES ('wren','s',x'01','I',3,1.0,x'02',x'03',x'04',1.0)"
        )
        old.commit()
        old.close()
        new = connect(tmp_path / f"{version}.db")
        got = {
            r["name"]: sorted(c["name"] for c in new.execute(f"PRAGMA table_info({r['name']})"))
            for r in new.execute("SELECT name FROM sqlite_master WHERE type IN ('table','index')")
        }
        assert got == wanted
        assert new.execute("SELECT person, gone_looks FROM findings").fetchone()["gone_looks"] == 0
        new.close()
    fresh.close()
