"""What the daemon answers: to commands over its control socket, and to a monitoring system over its health port. Plain values, no detail."""

import hmac
from collections.abc import Awaitable, Callable, Collection
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from watcher.errors import DeliveryError
from watcher.metrics import Health, Sample
from watcher.settings import Site
from watcher.store import FoundPost, PageRow
from watcher.store.rows import moment
from watcher.store.sight import Health as SiteHealth
from watcher.store.silence import Silence
from watcher.watch.chats import site_of
from watcher.watch.follow import GONE
from watcher.watch.sights import SEEN

if TYPE_CHECKING:
    from watcher.daemon import Daemon

MUTE_MOST = 7 * 86_400.0
"""Seconds: a silence ends by itself."""


class Answers:
    """Each command is a method: a query of plain values in, an answer of plain values out."""

    def __init__(self, daemon: "Daemon") -> None:
        self._daemon = daemon

    def commands(self) -> dict[str, Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]]:
        return {
            "status": self.status, "alerts": self.alerts, "acknowledge": self.acknowledge,
            "mute": self.mute, "unmute": self.unmute, "recall": self.recall, "replay": self.replay, "forget": self.forget, "reload": self.reloaded, "stop": self.stop,
        }  # fmt: skip

    async def forget(self, query: dict[str, Any]) -> dict[str, Any]:
        """Take a person out of the watch, whose file is gone by now, and out of the store."""
        await self._daemon.reload()
        return {"deleted": await self._daemon.store.forget(str(query.get("person")))}

    async def reloaded(self, _: dict[str, Any]) -> dict[str, Any]:
        refused = await self._daemon.reload()
        people = self._daemon.people
        problems = [str(problem) for problem in refused or people.problems]
        return {"persons": len(people.persons), "refused": bool(refused), "problems": problems}

    async def stop(self, _: dict[str, Any]) -> dict[str, Any]:
        self._daemon.stopping.set()
        return {"stopping": True}

    async def status(self, _: dict[str, Any]) -> dict[str, Any]:
        pages, next_looks = self._daemon.looker.pages, self._next_looks()
        current = sum(p.version >= self._daemon.looker.version for p in pages.values())
        sites = [self._site_status(s, pages.of_site(s.name), next_looks.get(s.name)) for s in self._sites()]
        persons = [
            {"person": p.codename, "consent_until": p.consent.expires.isoformat(), "state": "watched"}
            for p in self._daemon.people.persons
        ]
        persons += [
            {"person": n, "consent_until": "", "state": f"unwatched:{why}"}
            for n, why in sorted(self._daemon.people.unwatched.items())
        ]
        return {
            "sites": sites,
            "persons": persons,
            "outbox": await self._daemon.store.outbox.counts(),
            "dead_letters": await self._daemon.store.outbox.letters(),
            "webhooks_gone": sorted(self._daemon.chores.disabled),
            "pages": len(pages),
            "pages_current": current,
            "watchlist_version": self._daemon.looker.version,
        }

    def _site_status(self, site: Site, rows: Collection[PageRow], next_look: float | None) -> dict[str, Any]:
        health = self._daemon.looker.health.get(site.name, SiteHealth(site.name))
        return {
            "site": site.name, "sight": health.state, "reason": health.reason, "last_clear": _iso(health.last_clear), "newest_post": health.newest,
            "pages": len(rows), "pending": sum(p.pending is not None for p in rows), "last_look": _iso(max((p.read_at for p in rows if p.read_at), default=None)),
            "budget": f"a request in {max([site.gap, *(self._daemon.looker.permits.delay(h) for h in site.hosts)]):g} s", "next_look": _iso(next_look),
            "robots": f"ignored: {site.robots_reason}" if site.robots == "ignore" else "respected",
            "unseen_pages": [{"page": site.pages.index(p.url) + 1, "sight": p.sight} for p in rows if p.url in site.pages and p.sight not in SEEN],
            "unseen_threads": sum(not p.configured and p.presence != GONE and p.sight not in SEEN for p in rows),
        }  # fmt: skip

    def _next_looks(self) -> dict[str, float]:
        """When one of each site's hosts is asked next; nothing where nobody asks."""
        out: dict[str, float] = {}
        for host, sites in self._daemon.looker.pages.hosts().items() if self._daemon.running else ():
            at = self._daemon.schedule.upcoming(host)
            if at is not None:
                out |= {site: min(at, out.get(site, at)) for site in sites}
        return out

    async def alerts(self, query: dict[str, Any]) -> dict[str, Any]:
        found = [_shown(i) for i in await self._daemon.store.incidents.all()]
        if query.get("id"):
            one = next((i for i in found if i["id"] == query["id"]), None)
            if one is None:
                return {"alert": None}
            posts = [self._post(post) for post in await self._daemon.store.incidents.posts(query["id"])]
            return {"alert": one, "posts": posts, "deliveries": await self._daemon.store.outbox.deliveries(query["id"])}
        silences = await self._daemon.store.silences.active(self._daemon.clock())
        return {
            "alerts": found,
            "silences": [asdict(s) | {"until": _iso(s.until), "made_at": _iso(s.made_at)} for s in silences],
        }

    def _post(self, post: FoundPost) -> dict[str, Any]:
        """A post of an incident; an address that holds a protected detail is withheld from who may not know it."""
        link = self._daemon.looker.shown(post.link)
        return {
            "site": post.site,
            "found": _iso(post.found_at),
            "link": link,
            "withheld": bool(post.link) and not link,
            "gone_since": _iso(post.gone_at),
        }

    async def mute(self, query: dict[str, Any]) -> dict[str, Any]:
        """Silence one incident, or all alerts of a person, a site or both."""
        now = self._daemon.clock()
        until = now + min(float(query.get("seconds") or 3600.0), MUTE_MOST)
        by, reason = str(query.get("by") or "somebody")[:40], str(query.get("reason") or "no reason given")[:200]
        person, site = str(query.get("person") or ""), str(query.get("site") or "")
        if query.get("id"):
            done = await self._daemon.store.incidents.mute(str(query["id"]), until, f"{by}: {reason}")
            return {"alert": _shown(done)} if done else {"error": "there is no such alert"}
        if person not in {"", *(p.codename for p in self._daemon.people.persons)} or site not in {
            "",
            *(s.name for s in self._sites()),
        }:
            return {"error": "there is no such person or site"}
        silence = Silence(self._daemon.store.vault.name("silence", person, site), person, site, until, by, reason, now)
        await self._daemon.store.silences.add(silence)
        return {"silence": silence.id, "until": _iso(until)}

    async def unmute(self, query: dict[str, Any]) -> dict[str, Any]:
        """End a silence, or that of one incident, before its time."""
        name, now = str(query.get("id")), self._daemon.clock()
        lifted = await self._daemon.store.silences.lift(name, now)
        if not lifted and await self._daemon.store.incidents.mute(name, now, "") is None:
            return {"error": "there is no such alert or silence"}
        return {"ended": name}

    def _sites(self) -> list[Site]:
        """Everything that is watched, chats included."""
        return [*self._daemon.settings.sites, *map(site_of, self._daemon.settings.chats)]

    async def recall(self, query: dict[str, Any]) -> dict[str, Any]:
        """Take the messages of an incident back where the platform can; how many went and how many stay."""
        taken, left = 0, 0
        for receipt, target, settings in await self._daemon.dispatch.arrived(str(query.get("id"))):
            try:
                back = await self._daemon.sender.recall(target, receipt, private=settings.allow_private)
            except DeliveryError:
                back = False
            taken, left = taken + back, left + (not back)
        return {"recalled": taken, "left": left}

    async def replay(self, query: dict[str, Any]) -> dict[str, Any]:
        """Dead letters try again, those of one webhook or all."""
        webhook = str(query.get("webhook") or "")
        if not webhook or webhook in self._daemon.chores.disabled:
            self._daemon.chores.disabled -= {webhook} if webhook else self._daemon.chores.disabled
        return {"replayed": await self._daemon.store.outbox.replay(self._daemon.clock(), webhook)}

    async def by_link(self, incident: str, until: str, proof: str) -> str:
        """The state of an incident for somebody with a link to answer it by, "" where the link proves nothing, or no longer."""
        if not until.isdecimal() or len(until) > 12 or int(until) < self._daemon.clock():
            return ""
        if not hmac.compare_digest(proof, self._daemon.store.vault.answer(incident, int(until))):
            return ""
        return next((i.state for i in await self._daemon.store.incidents.all() if i.id == incident), "")

    async def acknowledge(self, query: dict[str, Any]) -> dict[str, Any]:
        state = "resolved" if query.get("state") == "resolved" else "acknowledged"
        done = await self._daemon.store.incidents.acknowledge(
            str(query.get("id")),
            str(query.get("by") or "")[:40],
            state,
            self._daemon.clock(),
            self._daemon.teller.incident,
            verdict=str(query.get("verdict") or ""),
        )
        return {"alert": _shown(done)} if done else {"error": "there is no such alert"}

    async def health(self) -> Health:
        """What the port answers."""
        status = await self.status({})
        seen = [s["sight"] == "clear" for s in status["sites"]]
        samples: list[Sample] = [("watcher_persons", "Persons watched.", {}, float(len(self._daemon.people.persons)))]
        samples += [
            ("watcher_site_clear", "1 while a site is in sight.", {"site": s["site"]}, float(clear))
            for s, clear in zip(status["sites"], seen, strict=True)
        ]
        samples += [
            ("watcher_site_pages", "Pages known of a site.", {"site": s["site"]}, float(s["pages"]))
            for s in status["sites"]
        ]
        samples += [
            ("watcher_site_pending", "Pages that wait to be read.", {"site": s["site"]}, float(s["pending"]))
            for s in status["sites"]
        ]
        samples += [
            ("watcher_messages", "Messages by state.", {"state": k}, float(v)) for k, v in status["outbox"].items()
        ]
        samples.append(
            (
                "watcher_progress_seconds",
                "Since the last page was read.",
                {},
                self._daemon.clock() - self._daemon.rounds.progress,
            )
        )
        return Health(self._daemon.watchdog.alive(), any(seen) or not seen, tuple(samples))


def _shown(incident: Any) -> dict[str, Any]:
    return {
        "id": incident.id, "person": incident.person, "severity": str(incident.severity), "state": incident.state, "threat": incident.threat.value, "labels": list(incident.labels), "kinds": list(incident.kinds),
        "sites": list(incident.sites), "posts": incident.posts, "first_seen": _iso(incident.opened_at), "last_seen": _iso(incident.last_at), "acknowledged_by": incident.acked_by,
        "muted_until": _iso(incident.muted_until), "mute_reason": incident.mute_reason, "verdict": incident.verdict, "escalations": incident.escalations,
    }  # fmt: skip


def _iso(seconds: float | None) -> str:
    return moment(seconds).isoformat(timespec="seconds").replace("+00:00", "Z") if seconds else ""
