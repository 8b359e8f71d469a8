"""The rules of the standard, found by their ids: an extension of Sphinx.

The search knows words, and an id such as K01.FR.31 is three of them, which stand on half of the pages. As an object of
its own it is what comes first.
"""

from __future__ import annotations

from docutils.nodes import Element, inline
from sphinx.application import Sphinx

__all__ = ["setup"]


def setup(app: Sphinx) -> dict[str, bool]:
    """What Sphinx calls first."""
    app.add_object_type("rule", "rule", objname="rule of the standard")
    app.connect("doctree-read", _note)
    return {"parallel_read_safe": False, "parallel_write_safe": True}


def _note(app: Sphinx, page: Element) -> None:
    """Notes each rule that has an anchor on a page."""
    for node in page.findall(inline):
        for anchor in node["ids"]:
            if anchor.startswith("rule-"):
                app.env.domains.standard_domain.note_object("rule", node.astext(), anchor)
