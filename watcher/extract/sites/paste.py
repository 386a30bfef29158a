"""Raw text, as paste sites serve it: one post, whose id is the keyed content itself elsewhere."""

from watcher.extract.page import Page
from watcher.model import Link, Post


def knows(page: Page) -> bool:
    return page.kind == "text" and bool(page.text.strip())


def read(page: Page) -> tuple[list[Post], list[Link]]:
    return [Post("text", page.text.strip(), url=page.document.url)], []
