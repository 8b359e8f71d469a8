"""What the search finds by its name: an extension of Sphinx.

The search knows words, and an id such as K01.FR.31 is three of them, which stand on half of the pages. As an object of
its own it is what comes first: scorer.js says so.
"""

from __future__ import annotations

from docutils.nodes import Element
from sphinx.application import Sphinx

from docs.tools import rules, variables
from docs.tools.markdown import Named

__all__ = ["setup"]


def setup(app: Sphinx) -> dict[str, bool]:
    """What Sphinx calls first."""
    for kind, shown in (rules.KINDS | variables.KINDS).items():
        app.add_object_type(kind, kind, objname=shown)
    app.connect("doctree-read", _note)
    return {"parallel_read_safe": False, "parallel_write_safe": True}


def _note(app: Sphinx, _: Element) -> None:
    """Notes what has a name on the page that was read."""
    found: list[Named] = [*rules.named_on(app.env.docname), *variables.named_on(app.env.docname)]
    for each in found:
        app.env.domains.standard_domain.note_object(each.kind, each.name, each.anchor)
