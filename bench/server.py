"""A forum of N threads of about 40 kB on loopback, with ETags, for the crawl benchmark: server.py PORT

GET /t/<n> a thread; POST /round adds a post to each; POST /reset zeroes and GET /stats gives the counters.
"""

import hashlib
import json
import random
import sys
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SIZE = 40_000
WORDS = "the of thread member said today posted quote reply moderator link page image video stream account channel comment".split()
STATE = {"round": 0, "requests": 0, "unchanged": 0, "connections": 0, "bytes": 0}


@lru_cache(4096)
def page(number: int, rounds: int) -> tuple[bytes, str]:
    chance = random.Random(number)
    posts: list[str] = []
    size = 0
    while size < SIZE:
        text = " ".join(chance.choices(WORDS, k=60))
        post = f'<article class="message message--post" data-author="user{chance.randint(1, 999)}" data-content="post-{number * 1000 + len(posts)}"><header class="message-attribution"><time datetime="2024-05-0{1 + len(posts) % 8}T10:00:00Z">then</time></header><div class="message-body"><div class="bbWrapper">{text}</div></div></article>'
        posts.append(post)
        size += len(post)
    posts.extend(
        f'<article class="message message--post" data-author="new" data-content="post-{number * 1000 + 900 + n}"><div class="message-body"><div class="bbWrapper">a new post, round {n + 1}</div></div></article>'
        for n in range(rounds)
    )
    body = f'<!doctype html><html id="XF"><head><title>Thread {number}</title></head><body>{"".join(posts)}</body></html>'.encode()
    return body, f'"{hashlib.blake2b(body, digest_size=8).hexdigest()}"'


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # as servers do (nginx.org, tcp_nodelay): else each answer on a kept connection waits 40 ms for an acknowledgement
    wbufsize = -1  # head and body of an answer leave together

    def setup(self) -> None:
        super().setup()
        STATE["connections"] += 1

    def log_message(self, *_: object) -> None:
        pass

    def _send(self, status: int, body: bytes, kind: str = "text/html; charset=utf-8", tag: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if tag:
            self.send_header("ETag", tag)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 304:
            self.wfile.write(body)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/round":
            STATE["round"] += 1
        else:
            STATE.update({k: 0 for k in STATE if k != "round"})
        self._send(200, b"ok")

    def do_GET(self) -> None:
        if self.path == "/stats":
            return self._send(200, json.dumps(STATE).encode(), "application/json")
        if not self.path.startswith("/t/"):
            return self._send(404, b"no")
        STATE["requests"] += 1
        body, tag = page(int(self.path[3:]), STATE["round"])
        if self.headers.get("If-None-Match") == tag:
            STATE["unchanged"] += 1
            return self._send(304, b"", tag=tag)
        STATE["bytes"] += len(body)
        return self._send(200, body, tag=tag)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
