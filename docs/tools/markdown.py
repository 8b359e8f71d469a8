"""Generated pages, in Markdown: tables, anchors, names of classes, plain text, and writing them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

__all__ = ["Named", "anchor", "destination", "escaped", "page", "stacked", "table", "toctree", "write"]


class Named(NamedTuple):
    """What has a name and an anchor on a page, so that the search finds it."""

    kind: str
    name: str
    anchor: str


def page(*parts: str) -> str:
    """A page of these parts; empty ones are left out."""
    return "\n\n".join(part for part in parts if part) + "\n"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table, a row for each sequence of cells."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def stacked(kind: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose cells stand one below the other where the screen is narrow; site.css knows its ``kind``."""
    return f"{{.stacked .{kind}}}\n{table(heads, rows)}"


def destination(name: str, kind: str = "class") -> str:
    """Where the name of a class leads."""
    return f"```{{py:{kind}}} {name}\n:no-typesetting:\n```"


def anchor(kind: str, name: str) -> str:
    """The anchor on its page of what has a name, such as a rule."""
    return f"{kind}-" + re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def escaped(text: str) -> str:
    """A plain text, of which nothing is taken for Markdown."""
    for mark in "\\|*_<>[]`":
        text = text.replace(mark, f"\\{mark}")
    return text


def write(path: Path, content: str | bytes) -> None:
    """Writes a file of the site, and makes the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def toctree(pages: Iterable[str], caption: str = "") -> str:
    """Has Sphinx put pages below the one that this stands on, and lists them in the navigation only."""
    head = [":hidden:", *([f":caption: {caption}"] if caption else []), ""]
    return "\n".join(["```{toctree}", *head, *pages, "```"])
