"""The notations in which a frame is stored, and payloads in which all that is marked has a value of its own."""

from __future__ import annotations

import base64
import html
import json
import textwrap
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any, Final

from ocpp_core import schemas
from ocpp_core.versions import Kind, Version

WRAPPED: Final = 78


def _pretty_prefixed(frame: str) -> str:
    lines = json.dumps(json.loads(frame), indent=2, ensure_ascii=False).split("\n")
    return "\n".join(f"Jan 12 10:00:0{number % 10} host ocpp[12]: {line}" for number, line in enumerate(lines))


def _docker(frame: str) -> str:
    parts = textwrap.wrap(frame, 60, drop_whitespace=False, break_on_hyphens=False)
    ends = [*["" for _ in parts[1:]], "\n"]
    time = '"stream":"stdout","time":"2026-01-12T10:00:00.000000000Z"'
    return "\n".join(f'{{"log":{json.dumps(part + end)},{time}}}' for part, end in zip(parts, ends, strict=True))


def _cri(frame: str) -> str:
    parts = textwrap.wrap(frame, 60, drop_whitespace=False, break_on_hyphens=False)
    flags = [*["P" for _ in parts[1:]], "F"]
    return "\n".join(f"2026-01-12T10:00:00.1Z stdout {flag} {part}" for flag, part in zip(flags, parts, strict=True))


def _wrapped(frame: str) -> str:
    return "\n".join(frame[start : start + WRAPPED] for start in range(0, len(frame), WRAPPED))


def _named(frame: str) -> str:
    kind, message_id, *rest = json.loads(frame)
    if kind == 2:
        return json.dumps({"messageTypeId": kind, "uniqueId": message_id, "action": rest[0], "payload": rest[1]})
    return json.dumps({"messageTypeId": kind, "uniqueId": message_id, "payload": rest[0]})


NOTATIONS: Final[Mapping[str, Callable[[str], str]]] = {
    "plain": lambda frame: frame,
    "prefixed": lambda frame: f"2026-01-12 10:00:00,123 INFO CP-0001 << {frame}",
    "spaced": lambda frame: json.dumps(json.loads(frame), indent=3),
    "ascii": lambda frame: json.dumps(json.loads(frame)),
    "json": lambda frame: json.dumps({"time": "2026-01-12T10:00:00Z", "message": frame}),
    "json-twice": lambda frame: json.dumps({"log": json.dumps({"message": frame})}, ensure_ascii=False),
    "php": lambda frame: json.dumps({"message": frame}).replace("/", "\\/"),
    "u0022": lambda frame: json.dumps({"message": frame}).replace('\\"', "\\u0022"),
    "csv": lambda frame: '2026-01-12,"{}",in'.format(frame.replace('"', '""')),
    "backslashes": lambda frame: "msg=" + frame.replace("\\", "\\\\").replace('"', '\\"'),
    "python": lambda frame: f"sent {json.loads(frame)!r}",
    "bytes": lambda frame: f"read {frame.encode()!r}",
    "string": lambda frame: f"read {frame!r}",
    "html": lambda frame: f"<td>{html.escape(frame)}</td>",
    "entities": lambda frame: f"<log>{html.escape(frame, quote=True).replace('&quot;', '&#34;')}</log>",
    "base64": lambda frame: json.dumps({"data": base64.b64encode(frame.encode()).decode()}),
    "hex": lambda frame: json.dumps({"data": frame.encode().hex()}),
    "byte-values": lambda frame: json.dumps({"MESSAGE": list(frame.encode())}),
    "typographic": lambda frame: frame.replace('"', "\u201d"),
    "pretty-prefixed": _pretty_prefixed,
    "docker": _docker,
    "cri": _cri,
    "wrapped": _wrapped,
    "named": _named,
}

Secret = tuple[str, str]
"""What it is, and the value."""


def marked(version: Version, action: str, kind: Kind, payload: Any, numbers: Iterator[int]) -> list[Secret]:
    """Give each marked member of a payload a value of its own, and tell these; conditions are made to hold."""
    schema = schemas.bundle(version, action, kind)
    found: list[Secret] = []
    _mark(schema, schema.get("$defs", {}), payload, numbers, found)
    return found


def _mark(schema: Any, definitions: Any, value: Any, numbers: Iterator[int], found: list[Secret]) -> None:
    if not isinstance(value, dict):
        return
    for name, stated in schema.get("properties", {}).items():
        if name not in value:
            continue
        item = stated.get("items", stated)
        target = definitions[item["$ref"].rpartition("/")[2]] if "$ref" in item else item
        what = "secret" if stated.get("x-secret") is True else stated.get("x-identifies")
        condition = stated.get("x-secret", {})
        if isinstance(condition, dict) and "if" in condition and _makes_hold(schema, definitions, value, condition):
            what = "secret"
        if isinstance(what, str):
            value[name] = _filled(value[name], target, numbers, what, found)
        else:
            for each in value[name] if isinstance(value[name], list) else [value[name]]:
                _mark(target, definitions, each, numbers, found)


def _makes_hold(schema: Any, definitions: Any, value: Any, condition: Mapping[str, str]) -> bool:
    *path, last = condition["if"].split(".")
    for name in path:
        stated = schema["properties"][name]
        schema, value = definitions[stated["$ref"].rpartition("/")[2]], value[name]
    words = schema["properties"][last].get("x-secret-values", ())
    if "enum" in schema["properties"][last] or "$ref" in schema["properties"][last]:
        reference = schema["properties"][last].get("$ref", "")
        enumeration = definitions.get(reference.rpartition("/")[2], {}).get("enum")
        if enumeration is not None and words[0] not in enumeration:
            return False
    value[last] = words[0]
    return True


def _filled(value: Any, target: Any, numbers: Iterator[int], what: str, found: list[Secret]) -> Any:
    if isinstance(value, list):
        return [_filled(each, target, numbers, what, found) for each in value]
    if isinstance(value, dict):  # the attributes of a variable
        if "value" in value:
            value["value"] = _filled(value["value"], {}, numbers, what, found)
        return value
    if isinstance(value, str):
        made = f"Zq{next(numbers):06d}x"
        found.append((what, made))
        return made
    if isinstance(value, int) and not isinstance(value, bool):
        made_number = 770_000_000 + next(numbers)
        found.append((what, str(made_number)))
        return made_number
    return value


def numbering() -> Iterator[int]:
    """Numbers for values, none twice."""
    return count(100_000)
