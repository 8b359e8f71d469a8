"""The order of the rooms: which module may import which.

Every import statement counts, those within functions and those for type checkers only as well.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

import ocpp_core

ROOT = Path(ocpp_core.__file__).parent

# Lowest first. A module may import its own room and what stands on lower floors; the modules of the vocabulary may import
# each other. Rooms on one floor do not know each other.
VOCABULARY = {
    "_diagnosis", "_help", "_json", "_lazy", "_names", "_printable", "_secrets", "errors", "findings", "frames", "limits", "message",
    "schemas", "versions",
}  # fmt: skip
GENERATED = {"v15", "v16", "v20", "v201", "v21"}
FLOORS = [
    VOCABULARY,
    GENERATED,
    {"payload", "websocket", "signed"},
    {"ocppj", "ocpps", "registry", "schedule"},
    {"changes", "session", "rules"},
    {"endpoint"},
    {"ocpp_core"},  # the package itself, which exports what is below
    {"capture"},
    {"redaction"},
    {"check"},
    {"arrow", "migrate", "strategies"},
    {"probe"},
    {"cli", "pytest_plugin", "_hypothesis", "_codegen"},
    {"__main__"},
]
ONLY = {"websocket": {"_names", "versions", "errors"}, "_codegen": {*VOCABULARY, "payload", "_codegen"}}
"""Rooms that know less than their floor would let them."""

BY_NAME = {("ocpp_core.message", "ocpp_core.payload")}
"""What is imported by `import_module` upwards: only ``to_dict`` and ``from_dict`` of a message, which lead to its codec."""


@cache
def sources() -> dict[str, Path]:
    """The file of each module by its full name."""
    found = {}
    for path in ROOT.rglob("*.py"):
        parts = ("ocpp_core", *path.relative_to(ROOT).with_suffix("").parts)
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def imported(module: str) -> frozenset[str]:
    """The modules of ours that a module imports: a name imported from a package counts as the module of that name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(sources()[module].read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: a relative import"
            source = node.module or ""
            names = {f"{source}.{each.name}" for each in node.names}
            found |= {name if name in sources() else source for name in names}
        elif isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
    return frozenset(name for name in found if name.partition(".")[0] == "ocpp_core")


def room(module: str) -> str:
    """The room of a module: the part of its name after that of the package."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else parts[0]


def floor(name: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if name in rooms)


def may_import(importer: str, target: str) -> bool:
    """Whether one room may import another."""
    if importer == target:
        return True
    if importer in ONLY:
        return target in ONLY[importer]
    return floor(target) < floor(importer) or {importer, target} <= VOCABULARY


def test_every_module_has_its_floor() -> None:
    known = {name for rooms in FLOORS for name in rooms}
    assert {room(module) for module in sources()} | {"_codegen"} == known  # which the wheel does not have


def test_no_import_runs_upwards() -> None:
    wrong = [
        f"{module} imports {target}"
        for module in sorted(sources())
        for target in sorted(imported(module))
        if not may_import(room(module), room(target))
    ]
    assert wrong == []


def test_no_import_by_name_runs_upwards() -> None:
    found = {
        (module, str(node.args[0].value))
        for module, path in sources().items()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__"))
        if isinstance(node.args[0], ast.Constant)
    }
    assert {pair for pair in found if not may_import(*map(room, pair))} == BY_NAME


def test_every_import_leads_to_a_module() -> None:
    assert sorted({target for module in sources() for target in imported(module)} - set(sources())) == []


def test_no_circle() -> None:
    graph = {module: imported(module) & set(sources()) for module in sources()}
    while free := [module for module, targets in graph.items() if not targets & set(graph)]:
        for module in free:
            del graph[module]
    # What is left is in a circle, or imports one.
    assert {module: sorted(targets & set(graph)) for module, targets in graph.items()} == {}


@pytest.mark.parametrize(
    ("importer", "target", "allowed"),
    [
        ("session", "ocppj", True),
        ("payload", "v16", True),
        ("errors", "frames", True),
        ("frames", "payload", False),
        ("payload", "ocppj", False),
        ("ocpps", "ocppj", False),
        ("rules", "registry", True),
        ("registry", "rules", False),
        ("ocppj", "ocpp_core", False),
        ("check", "capture", True),
        ("check", "strategies", False),
        ("pytest_plugin", "cli", False),
        ("websocket", "schemas", False),
    ],
)
def test_the_order(importer: str, target: str, *, allowed: bool) -> None:
    assert may_import(importer, target) is allowed


def test_imports_are_read() -> None:
    """In the file that has all forms of them: within functions, for type checkers, of a name and of a module."""
    assert imported("ocpp_core.pytest_plugin") >= {"ocpp_core", "ocpp_core.ocppj", "ocpp_core.schemas"}
    assert "ocpp_core.v16" in imported("ocpp_core")
    assert "ocpp_core.cli.app" in imported("ocpp_core.cli")
