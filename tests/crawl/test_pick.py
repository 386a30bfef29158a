"""Which page comes next."""

from hypothesis import given
from hypothesis import strategies as st

from watcher.crawl.pick import MAX_WAIT, Due, learnt, pick


def test_listing_then_changed_threads_then_the_rest() -> None:
    now = 1000.0
    listing = Due("list", 60, listing=True, read_at=900)
    changed = [Due("new", 3600, pending_since=990.0, read_at=500), Due("older", 3600, pending_since=980.0, read_at=500)]
    quiet = Due("quiet", 60, read_at=910)
    chosen = []
    rows = [listing, *changed, quiet]
    while (due := pick(rows, now)) is not None:
        chosen.append(due.url)
        rows.remove(due)
    assert chosen == ["list", "older", "new", "quiet"]


def test_listings_and_changed_threads_take_turns_as_they_fell_due() -> None:
    """With ten boards a minute and a request each six seconds no thread would ever be read otherwise."""
    listing = Due("list", 60, listing=True, read_at=900)
    earlier, later = Due("earlier", 3600, pending_since=950.0), Due("later", 3600, pending_since=970.0)
    rows, chosen = [listing, later, earlier], []
    while (due := pick(rows, 1000.0)) is not None:
        chosen.append(due.url)
        rows.remove(due)
    assert chosen == ["earlier", "list", "later"]


def test_what_was_there_before_waits_for_what_is_new() -> None:
    """And for pages that are configured, but not for quiet threads."""
    now = 1000.0
    backlog = [Due(f"old {n}", 3600, pending_since=100.0 + n, read_at=0.0, backlog=True, followed=True) for n in (1, 2)]
    fresh = Due("new", 3600, pending_since=990.0, read_at=500, followed=True)
    own, quiet = Due("own", 60, read_at=900), Due("quiet", 60, read_at=930, followed=True)
    rows, chosen = [*backlog, fresh, own, quiet], []
    while (due := pick(rows, now)) is not None:
        chosen.append(due.url)
        rows.remove(due)
    assert chosen == ["new", "own", "old 1", "old 2", "quiet"]


def test_nothing_is_due() -> None:
    assert pick([Due("a", 60, read_at=950)], 1000.0) is None
    assert pick([], 0.0) is None


@given(st.lists(st.tuples(st.floats(0, 1e4), st.floats(1, 500), st.floats(1e-6, 1)), min_size=1, max_size=8))
def test_a_page_that_waited_too_long_is_never_passed_over(rows: list[tuple[float, float, float]]) -> None:
    now = 2e4
    pages = [Due(str(n), every, read_at=read_at, rate=rate) for n, (read_at, every, rate) in enumerate(rows)]
    chosen = pick(pages, now)
    assert chosen is not None
    overdue = [p for p in pages if now - p.read_at >= MAX_WAIT * p.every]
    assert not overdue or chosen in overdue
    waiting = pick(pages, now, around=1e9)  # a round takes long: then by what is likely to stand there
    assert waiting is not None
    assert waiting.rate * (now - waiting.read_at) ** 2 == max(p.rate * (now - p.read_at) ** 2 for p in pages)


def test_the_rate_is_learnt_from_what_no_listing_announced() -> None:
    assert learnt(0.1, 0, 60) < 0.1 < learnt(0.1, 60, 60)
