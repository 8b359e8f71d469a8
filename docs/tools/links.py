"""The pages as made, checked: each link and anchor leads somewhere, nothing is loaded from elsewhere.

Belongs here: what can only be seen in the HTML. Sphinx itself warns of what it could not resolve.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

__all__ = ["faults"]

_LOADED = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src"}
_CSS = re.compile(r"(?:url\(|@import)\s*[\"']?(?P<address>(?:https?:)?//[^\"')\s;]+)")
_KEPT = {".html", ".css", ".js"}


@dataclass
class _Page(HTMLParser):
    """What there is on a page to lead to, and where the page leads."""

    anchors: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif (name := _LOADED.get(tag)) in given and given.get("rel") not in {"canonical", "search", "index"}:
            self.loaded.append(given[name])


def faults(site: Path, *never: str) -> list[str]:
    """What is wrong with the pages in a folder, a line each; ``never`` are texts that no file may hold."""
    return list(_faults(site, never))


def _faults(site: Path, never: tuple[str, ...]) -> Iterator[str]:
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if path.is_file()}
    texts = {name: path.read_text("utf-8") for name, path in files.items() if path.suffix in _KEPT}
    pages = {name: _parsed(text) for name, text in texts.items() if name.endswith(".html")}
    for name, text in texts.items():
        yield from (f"{name}: holds {part}" for part in never if part in text)
        if name.endswith((".css", ".html")):
            yield from (f"{name}: loads {match['address']}" for match in _CSS.finditer(text))
    for name, page in pages.items():
        yield from (f"{name}: loads {address}" for address in page.loaded if urlsplit(address).netloc)
        for link in (*page.links, *page.loaded):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            path = normpath(join(dirname(name), unquote(parts.path))) if parts.path else name
            if path not in files:
                yield f"{name}: {link} leads to no file"
            elif parts.fragment and path in pages and unquote(parts.fragment) not in pages[path].anchors:
                yield f"{name}: {link} leads to no anchor"


def _parsed(text: str) -> _Page:
    page = _Page()
    page.feed(text)
    return page
