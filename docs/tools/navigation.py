"""The navigation beside each page: an extension of Sphinx.

Sphinx would copy the whole tree, with every heading and name, for each page: most of the time of a build. This one
opens only the branch in which the page is, so that the messages of a version are listed beside each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from docutils.nodes import document
from sphinx.addnodes import toctree
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

__all__ = ["Navigation", "setup"]

_KNOWN = re.compile(r" \((?:OCPP [\d.]+|rules)\)$")
"""What the title of a page says that its place in the navigation says as well."""


def setup(app: Sphinx) -> dict[str, bool]:
    """What Sphinx calls first."""
    app.connect("html-page-context", _own_tree, priority=100)  # before the theme asks for the tree
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _own_tree(app: Sphinx, page: str, _: str, context: dict[str, Any], __: document | None) -> None:
    navigation = _navigation(app.env)
    context["toctree"] = lambda **_: navigation.html(page, lambda other: app.builder.get_relative_uri(page, other))


def _navigation(env: BuildEnvironment) -> Navigation:
    trees = [node for node in env.get_doctree("index").findall(toctree) if node["caption"]]
    titles = {page: _KNOWN.sub("", title.astext()) for page, title in env.titles.items()}
    own = {page: title for node in trees for title, page in node["entries"] if title}
    return Navigation(
        [(node["caption"], node["includefiles"]) for node in trees],
        titles | own,
        env.toctree_includes,
    )


@dataclass(frozen=True)
class Navigation:
    """What leads to the pages: sections of the map, and below a page those that it holds."""

    sections: Sequence[tuple[str, Sequence[str]]]
    titles: dict[str, str]
    below: dict[str, list[str]]

    def html(self, page: str, address: Callable[[str], str]) -> str:
        """The navigation beside a page; ``address`` gives the one of another page, seen from there."""
        return "".join(
            f'<p class="caption" role="heading"><span class="caption-text">{escape(title)}</span></p>'
            f"<ul>{''.join(self._items(pages, page, address, 1))}</ul>"
            for title, pages in self.sections
        )

    def _items(self, pages: Sequence[str], page: str, address: Callable[[str], str], depth: int) -> Iterator[str]:
        for each in pages:
            inside = self._holds(each, page)
            below = self.below.get(each, []) if inside else []
            more = f"<ul>{''.join(self._items(below, page, address, depth + 1))}</ul>" if below else ""
            link = f'<a class="reference internal" href="{address(each)}">{escape(self.titles[each])}</a>'
            yield f'<li class="toctree-l{depth}{" current" if inside else ""}">{link}{more}</li>'

    def _holds(self, upper: str, page: str) -> bool:
        return upper == page or any(self._holds(each, page) for each in self.below.get(upper, ()))
