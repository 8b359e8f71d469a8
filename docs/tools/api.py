"""The reference of the Python names: a page for each public module, from the docstrings.

A name that several modules export is described once, in the module that has the others of its subject; the others lead
there. The classes of the messages are described with the messages (``messages``).
"""

from __future__ import annotations

import ast
import inspect
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import ocpp_core
from docs.tools.markdown import toctree, write
from ocpp_core import Version

__all__ = ["Api", "public_modules", "write_api"]

_OF_MESSAGES = tuple(f"ocpp_core.{version.package}" for version in Version)
_OF_LISTS = re.compile(r"ocpp_core\.registry\.v\d+\.")
_NOT_FOR_PROGRAMS = "ocpp_core.cli."


_PRIVATE = re.compile(r"\b_\w|\bfor\b")


def public_modules() -> dict[str, ModuleType]:
    """The modules that a program may import, by their names; those of the messages of a version apart."""
    names = ["ocpp_core", *(module.name for module in pkgutil.walk_packages(ocpp_core.__path__, "ocpp_core."))]
    return {
        name: import_module(name)
        for name in sorted(names)
        if "._" not in name and not name.startswith((*_OF_MESSAGES, _NOT_FOR_PROGRAMS)) and not _OF_LISTS.match(name)
    }


@dataclass(frozen=True)
class Api:
    """The public names of some modules."""

    modules: Mapping[str, ModuleType]

    @cached_property
    def homes(self) -> dict[str, str]:
        """The name under which each public name is described, by each of its names."""
        named: dict[tuple[str, int], list[str]] = {}
        for name, module in self.modules.items():
            for public in module.__all__:
                if not inspect.ismodule(value := getattr(module, public)):
                    named.setdefault((public, id(value)), []).append(f"{name}.{public}")
        return {name: max(names, key=len) for names in named.values() for name in names}

    @cached_property
    def defined(self) -> dict[str, str]:
        """The public name of each class and function, by the name of the module that defines it."""
        found = {}
        for home in set(self.homes.values()):
            value = self.value(home)
            if inspect.isclass(value) or inspect.isfunction(value):
                found[f"{value.__module__}.{value.__qualname__}"] = home
        return found

    @cached_property
    def short(self) -> dict[str, str]:
        """The public name of each, by the last part of it, where only one ends so."""
        found: dict[str, set[str]] = {}
        for home in self.homes.values():
            found.setdefault(home.rpartition(".")[2], set()).add(home)
        return {name: next(iter(homes)) for name, homes in found.items() if len(homes) == 1}

    def value(self, name: str) -> Any:
        """What has this full name."""
        module, _, public = name.rpartition(".")
        return getattr(self.modules[module], public)

    def page(self, module: str) -> str:
        """The page of a module, in reStructuredText as the docstrings are."""
        names = [name for public in self.modules[module].__all__ if (name := f"{module}.{public}") in self.homes]
        own = [name for name in names if self.homes[name] == name]
        elsewhere = [self.homes[name] for name in names if self.homes[name] != name]
        parts = [f"{module}\n{'=' * len(module)}", f".. automodule:: {module}"]
        parts += [_directive(name, self.value(name), self.modules[module]) for name in own]
        if elsewhere:
            parts += ["From other modules\n------------------"] if own else []
            parts += ["\n".join(f"* :py:obj:`{name}`" for name in sorted(elsewhere))]
        return "\n\n".join(parts) + "\n"


def write_api(target: Path) -> None:
    """Writes the pages below a folder, with a list of them."""
    api = Api(public_modules())
    for name in api.modules:
        write(target / "api" / f"{name}.rst", api.page(name))
    rows = [f"* [`{name}`]({name}.rst): {_sentence(module)}" for name, module in api.modules.items()]
    write(target / "api" / "index.md", "\n".join(["# The Python names", "", *rows, "", toctree(api.modules), ""]))


def _sentence(module: ModuleType) -> str:
    return " ".join((module.__doc__ or "").split("\n\n")[0].split()).replace("``", "`")


def _directive(name: str, value: Any, module: ModuleType) -> str:
    if inspect.isclass(value):
        return "\n".join([f".. autoclass:: {name}", "   :members:", *_inheritance(value)])
    if inspect.isfunction(value) or (callable(value) and hasattr(value, "__wrapped__")):
        return f".. autofunction:: {name}"
    written, said = _assigned(name.rpartition(".")[2], module)
    head = [f".. py:data:: {name.rpartition('.')[2]}", *([f"   :value: {written}"] if written else [])]
    return "\n".join([*head, "", *(f"   {line}".rstrip() for line in said.split("\n"))])


def _inheritance(described: type) -> list[str]:
    """What to say of the classes that it is made of: those that are public by name, of the others what they bring."""
    public = [base.__name__ for base in described.__mro__[1:] if not base.__name__.startswith("_")]
    private = len(public) < len(described.__mro__) - 1
    named = any(base.__name__ in public and base is not object for base in described.__bases__)
    return [
        *(["   :show-inheritance:"] if named else []),
        *([f"   :inherited-members: {', '.join(public)}"] if private else []),
    ]


def _assigned(name: str, module: ModuleType) -> tuple[str, str]:
    """What is assigned to a name, if it is short, and the docstring below it, where the module takes it from."""
    for body in _bodies(module, name):
        for statement, after in pairwise(body):
            match statement, after:
                case (
                    ast.Assign(targets=[ast.Name(id=found)], value=written)
                    | ast.AnnAssign(target=ast.Name(id=found), value=ast.expr() as written),
                    ast.Expr(value=ast.Constant(value=str(said))),
                ) if found == name:
                    text = ast.unparse(written)
                    plain = len(text) < 200 and not _PRIVATE.search(text)
                    return text if plain else "", inspect.cleandoc(said)
    raise ValueError(f"{module.__name__}.{name} has no docstring")


def _bodies(module: ModuleType, name: str) -> Iterator[list[ast.stmt]]:
    """The statements of a module, and those of the modules from which it imports a name."""
    tree = ast.parse(inspect.getsource(module))
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.If):
            yield node.body
        elif isinstance(node, ast.ImportFrom) and node.module and name in {alias.name for alias in node.names}:
            yield from _bodies(import_module(node.module), name)
