"""Two examples of each rule: what keeps it, and what breaks it.

Belongs here: reading them. They stand in ``examples/``, in a file for each block, a line for each rule. Must not be
here: judging them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import frozen

from ocpp_core._json import parse
from ocpp_core.rules._registry import MODULES
from ocpp_core.versions import Role, Version

__all__ = ["Example", "Line", "as_shown", "examples"]

Line: TypeAlias = tuple[Role, Any, float | None]
"""Which side sent a frame, the frame as a JSON value, or as text if it is not JSON, and when, in seconds."""


@frozen(eq=False)
class Example:
    """What keeps a rule, and what breaks it and, but for what is named, no other."""

    rule: str
    version: Version
    keeps: Any
    """For a rule on messages a payload, for one on exchanges the two payloads, for one on conversations its lines."""

    breaks: Any
    action: str | None = None
    """The action of the payloads; None for a conversation."""

    kind: str = "request"
    """Which half of its action a payload is."""

    also: tuple[str, ...] = ()
    """The other rules that what breaks this one breaks as well."""


@cache
def examples() -> Mapping[str, Example]:
    """The examples by the id of their rule."""
    found: dict[str, Example] = {}
    for name in MODULES:
        path = files("ocpp_core.rules") / "examples" / f"{name.removeprefix('_')}.jsonl"
        for line in path.read_bytes().splitlines():
            entry = parse(line)
            found[entry["rule"]] = _example(entry)
    return MappingProxyType(found)


def _example(entry: dict[str, Any]) -> Example:
    both = {name: as_shown(entry[name]) for name in ("keeps", "breaks")}
    return Example(
        entry["rule"],
        Version(entry["version"]),
        **both,
        action=entry.get("action"),
        kind=entry.get("kind", "request"),
        also=tuple(entry.get("also", ())),
    )


def as_shown(value: Any) -> Any:
    """A conversation as lines, a pair as two payloads, a payload as it is."""
    if isinstance(value, list):
        return [(Role(sender), frame, at[0] if at else None) for sender, frame, *at in value]
    return (value["request"], value["response"]) if value.keys() == {"request", "response"} else value
