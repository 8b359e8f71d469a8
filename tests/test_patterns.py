"""No pattern of the package uses what Python 3.11.2, which Debian 12 ships, matches wrongly.

That is a possessive quantifier behind a group, such as ``(?:ab)*+``, and an atomic group. Behind a single character or a
set a possessive quantifier is safe.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import ocpp_core

ROOT = Path(ocpp_core.__file__).parent
GENERATED = {"v15", "v16", "v20", "v201", "v21"}
SINGLE = {"LITERAL", "NOT_LITERAL", "ANY", "IN"}
PARSER: Any = importlib.import_module("re._parser")

# For what is put together from pieces, none of which need be a pattern: a group's end, and a possessive quantifier.
BEHIND_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{[0-9]*,?[0-9]*\})\+|\(\?>")


def misread(pattern: str | bytes, flags: int = 0) -> bool:
    """Whether a pattern has an atomic group, or a possessive quantifier behind more than a single character."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what is no pattern but can be read as one
        try:
            return _misread(PARSER.parse(pattern, flags & ~re.DEBUG))
        except (re.error, OverflowError, RecursionError):
            return False


def _misread(node: Any) -> bool:
    if isinstance(node, PARSER.SubPattern):
        return any(_misread(each) for each in node)
    if isinstance(node, list | tuple):
        if node and str(node[0]) == "ATOMIC_GROUP":
            return True
        if node and str(node[0]) == "POSSESSIVE_REPEAT":
            body = node[1][2]
            if len(body) != 1 or str(body[0][0]) not in SINGLE:
                return True
        return any(_misread(each) for each in node)
    return False


def patterns_of(value: object) -> Iterator[tuple[str | bytes, int]]:
    """The patterns in the value of a global, and texts that may be meant as patterns."""
    match value:
        case re.Pattern():
            yield value.pattern, value.flags
        case str() | bytes() if "\0" not in _text(value):  # tables for translate hold all bytes
            yield value, 0
            yield value, re.VERBOSE
        case Mapping():
            for each in value.values():
                yield from patterns_of(each)
        case list() | tuple() | set() | frozenset():
            for each in value:
                yield from patterns_of(each)


def modules() -> list[str]:
    return [
        info.name
        for info in pkgutil.walk_packages([str(ROOT)], "ocpp_core.")
        if info.name.split(".")[1] not in GENERATED and not info.name.endswith("__main__")
    ]


def test_patterns_in_globals() -> None:
    found = [
        f"{module}.{name}"
        for module in modules()
        for name, value in vars(importlib.import_module(module)).items()
        if not name.startswith("__") and any(misread(*each) for each in patterns_of(value))
    ]
    assert found == []


def test_patterns_in_sources() -> None:
    """Those within functions as well, whole or in pieces."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in ROOT.rglob("*.py")
        if path.parent.name not in GENERATED and path.parent.parent.name not in GENERATED
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
        if misread(node.value) or BEHIND_GROUP.search(_text(node.value))
    ]
    assert found == []


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


@pytest.mark.parametrize("pattern", ["(?:ab)*+", "x(a|bc)?+", "(?:a{2}){1,3}+", "(?>a)", b"((?:ab)++)", "(?=(?:ab)*+)"])
def test_what_is_found(pattern: str | bytes) -> None:
    assert misread(pattern)
    assert BEHIND_GROUP.search(_text(pattern))


@pytest.mark.parametrize("pattern", ["a*+", "[ab]{2,3}+", ".?+", r"[^\"]*+", r"\)*+", "(?:ab)*", "(?:[ab])++x", "(ab"])
def test_what_is_not_found(pattern: str) -> None:
    assert not misread(pattern)
