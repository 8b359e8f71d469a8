"""Exports that import the module behind a name only when the name is first used (PEP 562).

A version has up to 400 classes, and making one costs a third of a millisecond: a process should pay for those it uses.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["exports"]


def exports(
    name: str, package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The ``__getattr__`` and ``__dir__`` of a module, given the module within ``package`` of each of its exports."""

    def load(attribute: str) -> Any:
        if attribute not in modules:
            raise AttributeError(f"module {name!r} has no attribute {attribute!r}")
        if modules[attribute] == attribute:  # the module itself, which importing it sets
            return import_module(f"{package}.{attribute}")
        value = getattr(import_module(f"{package}.{modules[attribute]}"), attribute)
        setattr(sys.modules[name], attribute, value)
        return value

    def listing() -> list[str]:
        return sorted({*vars(sys.modules[name]), *modules})

    return load, listing
