"""The story that `watcher demo` tells: a real daemon with its real store between the sample site and the chat sink."""

import asyncio
import os
import re
import secrets
import shutil
import sys
import tempfile
import time
from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web

from watcher import log
from watcher.daemon import Daemon
from watcher.demo.sample import Sample
from watcher.demo.sink import Sink

PATIENCE = 25.0
"""Seconds until a step that does not come is an error."""
DOX = "found her. 𝟒𝟕 Wrеnfiеld Tеrrасе, L4rkh4ven. somebody should go over there and shoot her"
"""Mathematical digits, Cyrillic е and а among Latin letters, leetspeak."""
PART_ONE = "part 1: the street is Wrenfield Terrace"
PART_TWO = "and the house number is forty-seven. go say hi"


class Story:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        key = secrets.token_bytes(32)
        self.sample, self.sink = Sample(), Sink(key)
        self._secret = "whsec_" + b64encode(key).decode()
        self._runners: list[web.AppRunner] = []
        self.ports: dict[str, int] = {}
        self._start, self._told = time.monotonic(), 0
        self._colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")

    # --- setting up -------------------------------------------------------------------------------------------------

    async def _serve(self, name: str, app: web.Application) -> None:
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        assert site._server is not None  # noqa: SLF001  the only way to learn a port that the system chose
        self.ports[name] = site._server.sockets[0].getsockname()[1]  # type: ignore[attr-defined]  # noqa: SLF001
        self._runners.append(runner)

    async def serve(self) -> None:
        for name, app in (
            ("forum", self.sample.forum()),
            ("board", self.sample.imageboard()),
            ("blog", self.sample.blog()),
            ("sink", self.sink.application()),
        ):
            await self._serve(name, app)

    def configure(self) -> Path:
        """The project's own watcher.toml and config/, pointed at the sample site; consent starts today."""
        source = material()
        shutil.copytree(source / "config", self.folder / "config")
        today = datetime.now(UTC).date()
        person = self.folder / "config" / "people" / "robin.toml"
        text = re.sub(r"(?m)^on = .*$", f"on = {today}", person.read_text(encoding="utf-8"))
        person.write_text(
            re.sub(r"(?m)^expires = .*$", f"expires = {today + timedelta(days=300)}", text), encoding="utf-8"
        )
        person.chmod(0o600)
        sites = self.folder / "config" / "sites" / "example.toml"
        text = sites.read_text(encoding="utf-8")
        for name in ("forum", "board", "blog"):
            text = text.replace(f'"{name}.example"', '"127.0.0.1"').replace(
                f"http://{name}.example/", f"http://127.0.0.1:{self.ports[name]}/"
            )
        sites.write_text(re.sub(r"(?m)^every = .*$", 'every = "1s"\ngap = "150ms"', text), encoding="utf-8")
        private = ", ".join(f'"127.0.0.1:{self.ports[n]}"' for n in ("forum", "board", "blog"))
        text = (source / "watcher.toml").read_text(encoding="utf-8")
        text = re.sub(r"(?m)^# allow_private = \[\]$", f"allow_private = [{private}]", text)
        text = re.sub(r"(?m)^socket = .*$", 'socket = "control.sock"', text)
        for name in ("slack", "discord", "generic"):
            (self.folder / f"{name}.url").write_text(
                f"http://127.0.0.1:{self.ports['sink']}/{name}\n", encoding="utf-8"
            )
            text += f'\n[[webhooks]]\nname = "{name}"\nformat = "{name}"\nurl = {{ file = "{name}.url" }}\nallow_private = true\n'
            text += 'secret = { file = "generic.secret" }\n' if name == "generic" else ""
        (self.folder / "generic.secret").write_text(self._secret + "\n", encoding="utf-8")
        for file in self.folder.glob("*.*"):
            file.chmod(0o600) if file.is_file() else None
        path = self.folder / "watcher.toml"
        path.write_text(text, encoding="utf-8")
        path.chmod(0o600)
        return path

    # --- telling ----------------------------------------------------------------------------------------------------

    def say(self, text: str, *, mark: str = "•") -> None:
        elapsed = f"{time.monotonic() - self._start:5.1f}s"
        print(f"\033[2m{elapsed}\033[0m {mark} {text}" if self._colour else f"{elapsed} {mark} {text}", flush=True)

    async def until(self, what: str, true: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > deadline:
                raise TimeoutError(what)
            await asyncio.sleep(0.05)

    def _show(self, count: int) -> None:
        """The chat messages that arrived since `count`, as the chats get them."""
        for name, body in self.sink.got[count:]:
            if name == "slack":
                lines = [b["text"]["text"] for b in body["blocks"] if b["type"] in {"header", "section"}]
                self._box("Slack", "\n".join(lines))
            elif name == "discord":
                embed = body["embeds"][0]
                self._box(
                    "Discord", re.sub(r"\\([\\*_~`|>#\[\]()<:@-])", r"\1", embed["title"] + "\n" + embed["description"])
                )
            else:
                self.say(
                    f"signed webhook verified: {body['type']}, {body['data']['severity']}, {', '.join(body['data']['labels']) or body['data']['source']}",
                    mark=" ",
                )

    @staticmethod
    def _box(name: str, text: str) -> None:
        print(f"        ┌─ {name} " + "─" * (66 - len(name)))
        for line in text.splitlines():
            for piece in re.findall(r".{1,84}(?:\s|\Z)", line) or [""]:
                print(f"        │ {piece.rstrip()}")
        print("        └" + "─" * 69, flush=True)

    async def _alerts(self, what: str, kind: str) -> None:
        """Wait until all three chats have a message whose type begins so, then show them."""
        before = self._told
        await self.until(
            what,
            lambda: (
                len({n for n, b in self.sink.got[before:]}) == 3
                and any(n == "generic" and b["type"].startswith(kind) for n, b in self.sink.got[before:])
            ),
        )
        self._show(before)
        self._told = len(self.sink.got)

    # --- the story --------------------------------------------------------------------------------------------------

    async def tell(self, *, keep: bool) -> None:
        self._start = time.monotonic()
        await self.serve()
        path = self.configure()
        print("watcher demo: a sample forum, imageboard and blog, and three chats, all on this machine.\n")
        with (self.folder / "watcher.log").open("w", encoding="utf-8") as journal:
            standard, sys.stderr = sys.stderr, journal
            try:
                log.setup("json", "info")
                daemon = Daemon(path)
                await daemon.start()
                try:
                    await self._acts(daemon)
                    if keep:
                        await self._stay(path)
                finally:
                    await daemon.close()
            finally:
                sys.stderr = standard
                for runner in self._runners:
                    await runner.cleanup()

    async def _acts(self, daemon: Daemon) -> None:
        health = daemon.looker.health
        await self.until(
            "every site in sight",
            lambda: len(health) == 3 and all(h.state == "clear" and h.primed for h in health.values()),
        )
        pages = len(daemon.looker.pages)
        self.say(
            f"three sites in sight, {pages} pages read, some forty ordinary posts: nothing to tell. Watched: robin, an invented person."
        )
        self.say("On the imageboard somebody posts robin's address in disguise, and asks for violence:")
        print(f'        "{DOX}"')
        self.sample.say("board", next(iter(self.sample.board)), "Anonymous", DOX)
        await self._alerts("an alert for the disguised address", "watcher.alert.opened")
        self.say("Neither the address nor a link went out: chats keep what they get.")
        self.say("In the forum it comes in two posts; each alone says little:")
        self.sample.say("forum", 1, "tinwhistle", PART_ONE)
        print(f'        "{PART_ONE}"')
        await asyncio.sleep(1.5)
        self.sample.say("forum", 1, "tinwhistle", PART_TWO)
        print(f'        "{PART_TWO}"')
        await self._alerts("an alert for the two posts", "watcher.alert")
        count = len(self.sink.got)
        looks = min(p.read_at for p in daemon.looker.pages.values() if p.configured)
        await self.until(
            "two more looks", lambda: min(p.read_at for p in daemon.looker.pages.values() if p.configured) > looks + 2
        )
        self.say(
            f"The same posts were read again: {'nothing new is sent.' if len(self.sink.got) == count else 'A COPY WAS SENT.'}"
        )
        self.say("The forum puts up a bot challenge. It is recognised, not passed:")
        self.sample.walled = True
        await self._alerts("the blind alert", "watcher.source.blind")
        self.sample.walled = False
        self.say("The forum is back:")
        await self._alerts("the recovery", "watcher.source.recovered")
        self.say(
            f"Done: {len(self.sink.got)} messages, {len(self.sink.refused)} refused by the chats. What is kept is sealed; the log holds no detail."
        )

    async def _stay(self, path: Path) -> None:
        forum = self.ports["forum"]
        print(
            f"\nIt goes on until Ctrl-C. Look around, in another terminal:\n  watcher status --config {path}\n  watcher alerts list --config {path}\n  less {self.folder / 'watcher.log'}\n  http://127.0.0.1:{forum}/whats-new/   the forum",
            flush=True,
        )
        await asyncio.Event().wait()


def material() -> Path:
    """The project's watcher.toml and config/: packed with an installed program, at the top of a checkout."""
    packed = Path(__file__).parent / "material"
    return packed if packed.exists() else Path(__file__).parents[2]


def run(*, keep: bool) -> int:
    with tempfile.TemporaryDirectory(prefix="watcher-demo-") as folder:
        story = Story(Path(folder))
        try:
            asyncio.run(story.tell(keep=keep))
        except TimeoutError as error:
            print(f"watcher demo: this did not come in time: {error}", file=sys.stderr)
            return 70
        return 70 if story.sink.refused else 0
