"""What a look tells of the watch itself: posts that could not be examined, answers that a feed does not show, gaps that nothing closes."""

from typing import TYPE_CHECKING

from watcher import log
from watcher.alert import wording
from watcher.model import Reading, Severity
from watcher.settings import Site
from watcher.store import PageRow
from watcher.store.rows import moment
from watcher.watch import gaps
from watcher.watch.follow import NEVER

if TYPE_CHECKING:
    from watcher.watch.look import Looker


async def unexamined(looker: "Looker", site: Site) -> None:
    """Say, once a day, that a post could not be examined."""
    number = f"unexamined-{site.name}-{moment(looker.clock()).date()}"
    note = wording.UNEXAMINED
    rows = looker.teller.notice(number, "blind", note, source=site.name, sight="degraded:fault", severity=Severity.HIGH)
    await looker.store.outbox.send(rows, looker.clock())


async def gap(looker: "Looker", site: Site, page: PageRow, reading: Reading, known: int) -> list[PageRow]:
    """Read back where posts lie between what was known and what the page shows; tell where that cannot be."""
    if gaps.outrun(page, reading, looker.pages):
        return await _outrun(looker, site, page, reading)
    if not gaps.missed(page, reading, known):
        return []
    back = gaps.older(site, page, reading, looker.pages, looker.clock())
    first = min(p.posted_at for p in reading.posts)
    log.get().warning("gap", site=site.name, reading_back=bool(back))
    if not back:
        number = f"gap-{site.name}-{int(looker.clock())}"
        note = wording.gap(page.newest, first)
        rows = looker.teller.notice(number, "blind", note, source=site.name, sight="gap")
        await looker.store.books.gap(site.name, rows, looker.clock())
    return back


async def _outrun(looker: "Looker", site: Site, page: PageRow, reading: Reading) -> list[PageRow]:
    """Read on in a listing all of which has changed; tell, once a day, where that is no end."""
    back = gaps.behind(site, page, reading, looker.pages, looker.clock())
    log.get().info("listing_outrun", site=site.name, reading_on=bool(back))
    if not back and gaps.outrun(page, reading, looker.pages, unknown=False):
        number = f"outrun-{site.name}-{moment(looker.clock()).date()}"
        rows = looker.teller.notice(number, "blind", wording.OUTRUN, source=site.name, sight="gap")
        await looker.store.outbox.send(rows, looker.clock())
    return back


async def first_posts(looker: "Looker", site: Site, page: PageRow, reading: Reading) -> None:
    """Say once that answers are not seen through a feed."""
    first = page.read_at == NEVER and page.configured and reading.software == "feed"
    if not first or not gaps.lacks_answers(site, reading):
        return
    number = f"first-posts-{site.name}-{looker.store.vault.name(page.url)}"
    rows = looker.teller.notice(number, "blind", wording.FIRST_POSTS, source=site.name, sight="clear:first-posts")
    await looker.store.outbox.send(rows, looker.clock())
