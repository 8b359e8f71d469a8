"""Pieces of source text that all generated modules are made of.

Belongs here: quoting, docstrings, wrapping, lazy exports. Must not be here: what a module says.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Any, Final

__all__ = ["WIDTH", "docstring", "exported", "lazy", "literal", "quote", "refuse_collisions"]

WIDTH: Final = 120


def lazy(package: str, doc: str, modules: Mapping[str, str]) -> str:
    """A module that exports names of others of its package without importing those before a name is used.

    A name whose module has the same name is that module.
    """
    by_module: dict[str, list[str]] = {}
    for name, module in modules.items():
        by_module.setdefault(package if name == module else f"{package}.{module}", []).append(name)
    imports = []
    for source, names in sorted(by_module.items()):
        line = f"    from {source} import {', '.join(names)}\n"
        if len(line) > WIDTH:
            listed = "".join(f"        {name},\n" for name in names)
            line = f"    from {source} import (\n{listed}    )\n"
        imports.append(line)
    entries = "".join(f"            {quote(name)}: {quote(module)},\n" for name, module in modules.items())
    return "".join(
        [
            doc,
            "from typing import TYPE_CHECKING\n\nfrom ocpp_core._lazy import exports\n\nif TYPE_CHECKING:\n",
            *imports,
            "\n",
            exported(list(modules)),
            "\nif not TYPE_CHECKING:  # type checkers see the imports above\n",
            f'    __getattr__, __dir__ = exports(\n        __name__,\n        "{package}",\n',
            f"        {{\n{entries}        }},\n    )\n",
        ]
    )


def literal(value: Any) -> str:
    """A fact as source text."""
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quote(key)}: {literal(each)}" for key, each in value.items()) + "}"
    if isinstance(value, tuple):
        return f"({', '.join(map(literal, value))}{',' if len(value) == 1 else ''})"
    return repr(value)


def exported(names: list[str]) -> str:
    """The list of what a module exports."""
    return "__all__ = [\n" + "".join(f"    {quote(name)},\n" for name in names) + "]\n"


def quote(text: str) -> str:
    """A text as source text."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def docstring(sentences: list[str], standing: str, *, indent: int) -> str:
    """A docstring of a paragraph and, below it, where the standard defines the thing."""
    blank = " " * indent
    text = " ".join(filter(None, sentences)).replace("\\", "\\\\").replace('"""', "'''")
    if not standing and len(text) + indent + 6 <= WIDTH:
        return f'{blank}"""{text}"""'
    lines = textwrap.wrap(text, WIDTH - indent - 3)
    paragraphs = [f"\n{blank}".join(lines)]
    if standing:
        paragraphs.append(f"\n{blank}".join(textwrap.wrap(standing, WIDTH - indent)))
    return f'{blank}"""' + f"\n\n{blank}".join(paragraphs) + f'\n{blank}"""'


def refuse_collisions(name: str, names: list[str]) -> None:
    """Raises ValueError if two members would have the same name."""
    doubles = sorted({each for each in names if names.count(each) > 1})
    if doubles:
        raise ValueError(f"{name}: more than one member would be called {', '.join(doubles)}")
