"""Which classes of a code base are charge points of the package ``ocpp``, through whatever files they inherit.

Belongs here: bases of classes, by name. Must not be here: what such a class has to change.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

__all__ = ["charge_points", "class_bases"]


def class_bases(tree: ast.Module, module: str) -> dict[str, set[str]]:
    """The bases of each class of a module, and what its imported names stand for: by whole names as far as it says.

    ``module`` is the last part of its name: a name that is not imported is one of its own.
    """
    imported = dict(_imports(tree))
    found = {f"{module}.{name}": {path} for name, path in imported.items()}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names = (ast.unparse(base) for base in node.bases)
            found.setdefault(f"{module}.{node.name}", set()).update(_whole(name, imported, module) for name in names)
    return found


def _imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            for each in node.names:
                yield each.asname or each.name, f"{node.module or ''}.{each.name}".lstrip(".")
        elif isinstance(node, ast.Import):
            for each in node.names:
                top = each.name.partition(".")[0]
                yield (each.asname, each.name) if each.asname else (top, top)


def _whole(name: str, imported: Mapping[str, str], module: str) -> str:
    first, dot, rest = name.partition(".")
    return f"{imported[first]}{dot}{rest}" if first in imported else f"{module}.{name}"


def charge_points(bases: Mapping[str, set[str]]) -> set[str]:
    """The names, each behind the last part of its module's name, that stand for charge points of theirs."""
    found: set[str] = set()
    while True:
        more = {
            name
            for name, its_bases in bases.items()
            if name not in found
            if any(_is_theirs(base) or _last_two(base) in found for base in its_bases)
        }
        if not more:
            return found
        found |= more


def _is_theirs(base: str) -> bool:
    return base.startswith("ocpp.") and base.endswith(".ChargePoint")


def _last_two(name: str) -> str:
    return ".".join(name.split(".")[-2:])
