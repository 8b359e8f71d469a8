"""How official schemas differ from ours, message by message: for the next edition, and to prove fidelity.

Belongs here: bringing two dialects into one form (references inlined, annotations stripped) and listing what differs.
Must not be here: a judgement on whether a difference is wanted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from ocpp_core._codegen.render import Model
from ocpp_core.schemas import ANNOTATIONS

__all__ = ["Difference", "differences", "normal_form", "read_official"]

# What says nothing about which payloads are valid, or is brought into another form below. Any other keyword counts,
# also one that no schema has had so far.
_SET_ASIDE: Final = frozenset(
    {"$defs", "$id", "$schema", "additionalItems", "additionalProperties", "comment", "default", "definitions"}
    | {"description", "id", "items", "javaType", "properties", "required", "title", "x-draft"}
    | ANNOTATIONS
)
_MISSING: Final = "absent"


@frozen
class Difference:
    """One rule on which two schemas do not agree."""

    message: str
    path: str
    rule: str
    ours: Any
    official: Any

    def __str__(self) -> str:
        return f"{self.message} {self.path} {self.rule}: ours {self.ours}, official {self.official}"


def read_official(folder: Path) -> dict[str, dict[str, Any]]:
    """The schemas of a folder by message name, whichever way OCA named the files.

    1.6 files of requests have no suffix, 2.0 files end in ``_v1p0``, and the one-way message of 2.1 has no suffix.
    """
    found = {}
    for path in sorted(folder.glob("*.json")):
        name = re.sub(r"_v\d+p\d+$", "", path.stem)
        if not name.endswith(("Request", "Response")):
            name += "Request"
        found[name] = json.loads(path.read_text("utf-8-sig"))
    return found


def differences(model: Model, official: Mapping[str, Mapping[str, Any]]) -> list[Difference]:
    """Every difference between our schemas of a version and the official ones."""
    found = []
    for name in sorted(model.messages.keys() | official.keys()):
        if name not in official or name not in model.messages:
            here, there = ("present", _MISSING) if name in model.messages else (_MISSING, "present")
            found.append(Difference(name, "$", "message", here, there))
            continue
        ours = normal_form(model.messages[name], model.types)
        theirs = normal_form(official[name], official[name].get("definitions", {}))
        found += _compare(name, "$", ours, theirs)
        draft4 = "draft-04" in official[name].get("$schema", "")
        if draft4 != (model.messages[name].get("x-draft") == 4):
            dialect = official[name].get("$schema", _MISSING)
            found.append(Difference(name, "$", "draft", model.messages[name].get("x-draft", _MISSING), dialect))
    return found


def normal_form(schema: Mapping[str, Any], types: Mapping[str, Any]) -> dict[str, Any]:
    """The rules alone: references inlined, annotations gone, and keywords that cannot apply to the type dropped.

    The official files put additionalProperties on strings and additionalItems beside a single items schema, where
    neither means anything; and in their drafts what stands beside a ``$ref`` is ignored.
    """
    if "$ref" in schema:
        return normal_form(types[schema["$ref"].rpartition("/")[2]], types)
    rules: dict[str, Any] = {rule: value for rule, value in schema.items() if rule not in _SET_ASIDE}
    if "enum" in rules:
        rules["enum"] = sorted(rules["enum"])
    if schema.get("type") == "object":
        rules["required"] = sorted(schema.get("required", []))
        rules["others"] = schema.get("additionalProperties", True)
        rules["properties"] = {
            name: normal_form(member, types) for name, member in schema.get("properties", {}).items()
        }
    if "items" in schema:
        rules["items"] = normal_form(schema["items"], types)
    return rules


def _compare(message: str, path: str, ours: Mapping[str, Any], official: Mapping[str, Any]) -> Iterator[Difference]:
    for rule in sorted(ours.keys() | official.keys()):
        mine, theirs = ours.get(rule, _MISSING), official.get(rule, _MISSING)
        if rule == "properties" and _MISSING not in (mine, theirs):
            for name in sorted(mine.keys() | theirs.keys()):
                if name in mine and name in theirs:
                    yield from _compare(message, f"{path}.{name}", mine[name], theirs[name])
                else:
                    here, there = ("present", _MISSING) if name in mine else (_MISSING, "present")
                    yield Difference(message, f"{path}.{name}", "member", here, there)
        elif rule == "items" and _MISSING not in (mine, theirs):
            yield from _compare(message, f"{path}[*]", mine, theirs)
        elif mine != theirs or isinstance(mine, bool) != isinstance(theirs, bool):
            yield Difference(message, path, rule, mine, theirs)
