"""What of a page is its content, and what the frame around it. Pure."""

from collections.abc import Container

from selectolax.lexbor import LexborNode

from watcher.extract.page import Page, plain

_CHROME = "nav, header, footer, aside, form, script, style, [role=navigation], [class*=sidebar], [class*=menu], [class*=cookie], [id*=sidebar], [id*=menu]"


def outermost(page: Page, wanted: Container[int]) -> list[LexborNode]:
    """Of some nodes by their numbers those that are in no other one."""
    out, stack = list[LexborNode](), [page.tree.body]
    while stack:
        node = stack.pop()
        if node is not None and node.mem_id in wanted:
            out.append(node)
        elif node is not None:
            stack.extend(node.iter(include_text=True))
    return out


def frame(page: Page, *, links: bool = False) -> list[LexborNode]:
    """The parts of a page that are not its content; or these and all links."""
    return outermost(page, {node.mem_id for node in page.tree.css(f"{_CHROME}, a" if links else _CHROME)})


def content(page: Page, *, links: bool = True) -> int:
    """Code points of a page's content, with its links or without."""
    body, around = page.tree.body, frame(page, links=not links)
    return len(plain(body.html or "")) - sum(len(plain(n.html or "")) for n in around) if body is not None else 0
