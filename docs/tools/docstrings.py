"""What is shown of docstrings and signatures: an extension of Sphinx.

The heads of modules say to those who change them what belongs there, and attrs writes defaults in its own way: neither
is for readers of the reference.
"""

from __future__ import annotations

import re
from typing import Any

import attrs
from sphinx.application import Sphinx

__all__ = ["setup", "with_defaults", "without_advice"]

_ADVICE = re.compile(r"Belongs (?:here|in)\b")
_DEFAULT = re.compile(r"attr_dict\['(?P<name>\w+)'\]\.default")


def setup(app: Sphinx) -> dict[str, bool]:
    """What Sphinx calls first."""
    app.connect("autodoc-process-docstring", _docstring)
    app.connect("autodoc-process-signature", _signature)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _docstring(_: Sphinx, what: str, __: str, ___: Any, ____: Any, lines: list[str]) -> None:
    if what == "module":
        lines[:] = without_advice("\n".join(lines)).split("\n")


def without_advice(docstring: str) -> str:
    """The docstring of a module without the paragraph on what belongs there."""
    return "\n\n".join(part for part in docstring.split("\n\n") if not _ADVICE.match(part))


def _signature(
    _: Sphinx, __: str, ___: str, described: Any, ____: Any, arguments: str | None, returned: str | None
) -> tuple[str, str | None] | None:
    return None if arguments is None else (with_defaults(arguments, described), returned)


def with_defaults(arguments: str, described: Any) -> str:
    """The arguments of a class with the defaults of its attributes; those that are made anew each time as ``...``."""
    names = attrs.fields_dict(described) if isinstance(described, type) and attrs.has(described) else {}
    return _DEFAULT.sub(lambda match: repr(names[match["name"]].default), arguments).replace("= NOTHING", "= ...")
