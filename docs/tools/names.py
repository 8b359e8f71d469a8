"""Where the names lead that docstrings and signatures mention: an extension of Sphinx.

Docstrings name things as their module sees them (`Session`), signatures by the module that defines them. Names of
other packages are only shown.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from typing import TypeVar

from docutils.nodes import Element
from sphinx.addnodes import pending_xref, pending_xref_condition
from sphinx.application import Sphinx

from docs.tools.api import Api, public_modules

__all__ = ["full_name", "setup"]

_OF_MESSAGE = re.compile(r"(?:ocpp_core\.)?(v\d+)\.(?:(?:messages|datatypes|enums)\.\w+\.)?([A-Z]\w+)")


def setup(app: Sphinx) -> dict[str, bool]:
    """What Sphinx calls first."""
    app.connect("doctree-read", _name_in_full)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _name_in_full(_: Sphinx, page: Element) -> None:
    """Gives the public names on a page their full name, and takes the links from those that nothing describes.

    Left are names in docstrings that ought to lead somewhere: Sphinx warns of them.
    """
    for node in list(page.findall(pending_xref)):
        if node.get("refdomain") != "py":
            continue
        name = full_name(node["reftarget"], node.get("py:module"), api())
        if name is not None:
            node["reftarget"] = name
            node["refspecific"] = False  # no search for names that end so
        elif node["reftype"] != "obj" or _of_others(node["reftarget"]):
            conditions = [child for child in node.children if isinstance(child, pending_xref_condition)]
            node.replace_self(conditions[0].children if conditions else node.children)


def _of_others(name: str) -> bool:
    """Whether this is a name of another package, None, or a variable of types: what needs no description here."""
    module, _, last = name.rpartition(".")
    if module.startswith("ocpp_core"):
        return isinstance(getattr(sys.modules.get(module), last, None), TypeVar)
    return name == "None" or module != ""


@cache
def api() -> Api:
    """The public names of the package."""
    return Api(public_modules())


def full_name(name: str, module: str | None, api: Api) -> str | None:
    """The public name of what is called so in a module: a name or a member of it; None if there is none."""
    if of_message := _OF_MESSAGE.fullmatch(name):
        return "ocpp_core.{}.{}".format(*of_message.groups())
    head, dot, tail = name.rpartition(".")
    for whole, member in ((name, ""), (head, dot + tail)):
        for found in (f"{module}.{whole}", whole):
            home = api.homes.get(found) or api.defined.get(found) or api.short.get(found)
            if home is not None:
                return f"{home}{member}"
    return None
