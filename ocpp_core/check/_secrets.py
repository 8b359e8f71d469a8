"""Values of a payload that may be secrets, by the marks in its schema.

Belongs here: which member of a message a path means, and whether it is marked. Must not be here: which are secrets,
which ``schemas/`` says; their ``repr`` (``ocpp_core._secrets``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from ocpp_core._secrets import HIDDEN, without_userinfo
from ocpp_core.schemas import Schema, message_schema, resolve
from ocpp_core.versions import Version

__all__ = ["is_harmless", "without_secret"]

_STEP: Final = re.compile(r"\.([A-Za-z0-9_]+)|\['([^']+)'\]|\[[0-9]+\]")


def without_secret(value: Any, path: str, version: Version, message: str) -> Any:
    """The value at a path of a payload, or what may be shown of it.

    What is a secret only beside certain values, as that of a configuration key is, counts as one always.
    """
    for mark in _marks(path, version, message):
        if value is None:
            return None
        if mark != {"part": "userinfo"}:
            return HIDDEN
        value = without_userinfo(value) if isinstance(value, str) else value
    return value


def is_harmless(steps: Iterable[str | int], version: Version, message: str) -> bool:
    """Whether the value at a place of a payload can be shown: the schema knows it, and it has no mark."""
    node = message_schema(version, message)
    types: dict[str, Schema] = node.get("$defs", {})
    for step in steps:
        inner = node.get("items") if isinstance(step, int) else node.get("properties", {}).get(step)
        if inner is None:
            return False
        node = resolve(inner, types)
        if "x-secret" in inner or "x-secret" in node:
            return False
    return True


def _marks(path: str, version: Version, message: str) -> Iterator[Any]:
    """The marks of a value and of all that it is in."""
    node = message_schema(version, message)
    types: dict[str, Schema] = node.get("$defs", {})
    for step in _STEP.finditer(path):
        name = step[1] or step[2]
        node = node.get("items", {}) if name is None else node.get("properties", {}).get(name, {})
        for each in (node, resolve(node, types)):
            if "x-secret" in each:
                yield each["x-secret"]
        node = resolve(node, types)
