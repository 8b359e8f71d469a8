"""Spoils a frame of an archive: one fault, of a kind that stations and CSMS are known for.

Belongs here: the kinds of faults, and the text with one of them. Must not be here: which frames are spoiled
(``_archive``), payloads that break each rule of their schema (``_violations``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, Final, NamedTuple, TypeAlias

from ocpp_core.payload import ERROR_CODE_BY_RULE
from ocpp_core.schemas import Schema, message_name, message_schema, resolve
from ocpp_core.versions import REQUEST_TYPES, ErrorCode, Kind, MessageType, Version

__all__ = ["ARCHIVE_FAULTS", "error_code", "spoil", "written"]

_RULES: Final = {
    "enum-case": "enum",
    "unknown-member": "additionalProperties",
    "missing-member": "required",
    "wrong-type": "type",
    "too-long": "maxLength",
    "bad-time": "format",
}
"""The faults of payloads, and the rule of JSON Schema that each breaks."""

_FRAMING: Final = ("member-twice", "unknown-action", "unknown-error-code", "wrong-length", "broken-json", "cut-off")

ARCHIVE_FAULTS: Final = (*_RULES, *_FRAMING)
"""The faults that a frame of an `archive` may have."""

_ERRORS: Final = (MessageType.CALLERROR, MessageType.CALLRESULTERROR)

Head: TypeAlias = tuple[Any, ...]
"""What stands before the content of a frame: the type, the id and, of a call, the action."""

_LEFT_OUT: Final = object()


class _Break(NamedTuple):
    """One way to break a rule: the member of an object gets another value, or is left out."""

    fault: str
    within: dict[str, Any]
    member: str
    value: Any

    def apply(self) -> None:
        if self.value is _LEFT_OUT:
            del self.within[self.member]
        else:
            self.within[self.member] = self.value


written: Final = json.JSONEncoder(separators=(",", ":")).encode
"""A value as JSON without spaces."""


def error_code(version: Version, fault: str) -> ErrorCode:
    """The code of the error that answers a frame with a fault."""
    if fault == "unknown-action":
        return ErrorCode.NOT_IMPLEMENTED
    return ERROR_CODE_BY_RULE[version][_RULES.get(fault, "additionalProperties")]


def spoil(version: Version, head: Head, action: str, content: tuple[Any, ...], random: Random) -> tuple[str, str]:
    """A frame with one fault: its name, and the text."""
    kind = head[0]
    breaks: dict[str, list[_Break]] = {}
    if kind not in _ERRORS:
        content = (json.loads(written(content[-1])),)  # a copy
        half = Kind.REQUEST if kind in REQUEST_TYPES else Kind.RESPONSE
        schema = message_schema(version, message_name(action, half))
        for each in _breaks(schema.get("$defs", {}), schema, content[-1]):
            breaks.setdefault(each.fault, []).append(each)
    faults = [*breaks, "wrong-length", "broken-json", "cut-off"]
    if kind in REQUEST_TYPES:
        faults.append("unknown-action")
    if kind in _ERRORS:
        faults.append("unknown-error-code")
    elif content[-1]:
        faults.append("member-twice")
    fault = random.choice(faults)
    if fault in breaks:
        random.choice(breaks[fault]).apply()
    return fault, _spoilt(fault, head, content, random)


def _spoilt(fault: str, head: Head, content: tuple[Any, ...], random: Random) -> str:
    whole = written([*head, *content])
    match fault:
        case "unknown-action":
            action = head[-1]
            wrong = random.choice((f"{action}Request", action[0].lower() + action[1:], f"{action}s"))
            return written([*head[:-1], wrong, *content])
        case "unknown-error-code":
            return written([*head, f"My{content[0]}", *content[1:]])
        case "wrong-length":
            return written([*head, *content[:-1]] if random.random() < 0.5 else [*head, *content, None, None])
        case "member-twice":
            payload = written(content[-1])
            name, value = next(iter(content[-1].items()))
            return f"{written(head)[:-1]},{{{written({name: value})[1:-1]},{payload[1:]}]"
        case "cut-off":
            first = len(written(head))
            return whole[: random.randrange(first, len(whole))]
        case "broken-json":
            return random.choice((f"{whole[:-2]},}}]", f"{whole[:-2]}]", f"{whole[:-1]}}}]"))
        case _:
            return whole


def _breaks(types: Mapping[str, Schema], schema: Schema, value: Any) -> Iterator[_Break]:
    """Every way to break a rule within an object or an array."""
    if isinstance(value, list):
        for item in value:
            yield from _breaks(types, resolve(schema.get("items", {}), types), item)
        return
    if not isinstance(value, dict):
        return
    if schema.get("additionalProperties") is False:
        yield _Break("unknown-member", value, "vendorInfo", "1")
    for name in schema.get("required", ()):
        if name in value:
            yield _Break("missing-member", value, name, _LEFT_OUT)
    for name, member in value.items():
        rules = resolve(schema["properties"][name], types)
        for fault, wrong in _wrong_values(rules, member):
            yield _Break(fault, value, name, wrong)
        yield from _breaks(types, rules, member)


def _wrong_values(rules: Schema, value: Any) -> Iterator[tuple[str, Any]]:
    """What breaks a rule in the place of a value, with the name of the fault."""
    if "enum" in rules:
        for wrong in (value.lower(), value.upper()):
            if wrong not in rules["enum"]:
                yield "enum-case", wrong
    elif rules.get("format") == "date-time":
        yield "bad-time", value.replace("T", " ").rstrip("Z")
    elif isinstance(value, str):
        if "type" in rules:
            yield "wrong-type", len(value)
        if "maxLength" in rules:
            yield "too-long", f"{value} {'x' * rules['maxLength']}"
    elif isinstance(value, bool | int | float):
        yield "wrong-type", written(value)
