"""The limit in Python: msgspec decoding a frame into structs with the same constraints.

Made from our schemas by other code than that of the library, the way an application would write such structs: names of
the wire, numbers as float, date-times as datetime with a time zone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

import msgspec

from ocpp_core import Version
from ocpp_core.schemas import bundle
from ocpp_core.versions import MessageType

_BOUNDS = {
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
    "minimum": "ge",
    "maximum": "le",
    "multipleOf": "multiple_of",
}


def limit(version: str, action: str, kind: MessageType = MessageType.CALL) -> Callable[[bytes], Any]:
    """The decoder of one kind of frame of an action."""
    half = "Response" if kind is MessageType.CALLRESULT else "Request"
    payload = struct_of(bundle(Version(version), f"{action}{half}"))
    message_id = Annotated[str, msgspec.Meta(max_length=36)]
    named = () if kind is MessageType.CALLRESULT else (Literal[action],)
    return msgspec.json.Decoder(tuple[(Literal[int(kind)], message_id, *named, payload)]).decode  # type: ignore[misc]


def struct_of(schema: dict[str, Any]) -> Any:
    """The type of a payload."""
    return _type(schema, schema.get("$defs", {}))


def _type(schema: dict[str, Any], types: dict[str, Any], name: str = "Payload") -> Any:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return _type(types[name], types, name)
    if "enum" in schema:
        return StrEnum(name, [(value, value) for value in schema["enum"]])
    match schema.get("type"):
        case "object":
            required = schema.get("required", ())
            members = {wire: _type(member, types) for wire, member in schema.get("properties", {}).items()}
            fields = [(wire, members[wire]) for wire in members if wire in required]
            fields += [(wire, members[wire] | None, None) for wire in members if wire not in required]
            closed = schema.get("additionalProperties") is False
            return msgspec.defstruct(name, fields, forbid_unknown_fields=closed, gc=False)
        case "array":
            kind = list[_type(schema["items"], types)]
        case "string" if schema.get("format") == "date-time":
            return Annotated[datetime, msgspec.Meta(tz=True)]
        case None:
            return Any
        case other:
            kind = {"string": str, "integer": int, "number": float, "boolean": bool}[other]
    bounds = {_BOUNDS[rule]: schema[rule] for rule in _BOUNDS if rule in schema}
    return Annotated[kind, msgspec.Meta(**bounds)] if bounds else kind
