"""What the search finds by its name: an extension of Sphinx.

The search knows words, and an id such as K01.FR.31 is three of them, which stand on half of the pages. As an object of
its own it is what comes first.
"""

from __future__ import annotations

from docutils.nodes import Element
from sphinx.application import Sphinx

from docs.tools.markdown import anchor
from docs.tools.rules import named_on

__all__ = ["setup"]


def setup(app: Sphinx) -> dict[str, bool]:
    """What Sphinx calls first."""
    app.add_object_type("rule", "rule", objname="rule")
    app.connect("doctree-read", _note)
    return {"parallel_read_safe": False, "parallel_write_safe": True}


def _note(app: Sphinx, _: Element) -> None:
    """Notes what has an anchor on the page that was read."""
    for name in named_on(app.env.docname):
        app.env.domains.standard_domain.note_object("rule", name, anchor("rule", name))
