"""PDF documents: the text of each page, and the link targets. Needs the `pdf` extra (pypdf); without it a PDF is not understood."""

import io

from watcher.errors import ExtractError
from watcher.extract.page import Page
from watcher.model import Extra, Link, Post

MAX_PAGES = 500


def knows(page: Page) -> bool:
    return page.document.body[:1024].lstrip().startswith(b"%PDF-")


def read(page: Page) -> tuple[list[Post], list[Link]]:
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        raise ExtractError("is a PDF: reading it needs the `pdf` extra (pip install 'doxwatch[pdf]')") from None
    try:
        reader = PdfReader(io.BytesIO(page.document.body))
        title = str(reader.metadata.title or "") if reader.metadata else ""
        texts = [p.extract_text() for p in reader.pages[:MAX_PAGES]]
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        AttributeError,
        OverflowError,
        AssertionError,
        RecursionError,
    ) as error:
        raise ExtractError(f"is no readable PDF ({type(error).__name__})") from None
    whole = "\n".join(t.strip() for t in texts if t.strip())
    extras = (Extra("filename", page.document.url.rpartition("/")[2]),) if page.document.url else ()
    return ([Post("page", whole, url=page.document.url, title=title, extras=extras)] if whole else []), []
