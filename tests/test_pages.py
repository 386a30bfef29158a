"""The books of all pages beside a plain dictionary of the same: whatever is put in and taken out, they say the same."""

from hypothesis import given
from hypothesis import strategies as st

from watcher.watch import follow
from watcher.watch.pages import Pages, host_of

SITES = st.sampled_from(["one", "two"])
URLS = st.sampled_from([f"https://{host}/t/{n}" for host in ("a.example", "www.a.example", "b.example") for n in range(3)])  # fmt: skip
STEPS = st.lists(st.tuples(SITES, URLS, st.sampled_from(["set", "pop"]), st.floats(0, 9)))


@given(STEPS)
def test_pages_are_a_mapping_and_know_their_hosts(steps: list[tuple[str, str, str, float]]) -> None:
    pages, plain = Pages(), {}
    for site, url, step, rate in steps:
        if step == "set":
            pages[site, url] = plain[site, url] = follow.new_page(site, url, rate)
        else:
            assert pages.pop((site, url), None) == plain.pop((site, url), None)
    assert dict(pages) == plain
    assert len(pages) == len(plain)
    assert dict(Pages(plain.values())) == plain
    for site in ("one", "two", "three"):
        assert list(pages.of_site(site)) == [row for (name, _), row in plain.items() if name == site]
    for host in ("a.example", "b.example", "c.example"):
        mine = [row for (_, url), row in plain.items() if host_of(url) == host]
        assert {(row.site, row.url) for row in pages.of_host(host)} == {(row.site, row.url) for row in mine}
        assert set(pages.hosts().get(host, ())) == {row.site for row in mine}
