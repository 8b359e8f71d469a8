"""The fast path: straight from bytes to a typed message and back, for payloads that are plainly valid.

Belongs here: compiling the schema of a message into msgspec structs, which parse and check in C, and into straight-line
functions that build attrs objects from them. Must not be here: explaining what is wrong. Whatever this module does not
vouch for raises, and the caller asks the reference path (``validation`` and ``structure``), whose verdict stands. So this
module has to be right only where it accepts; differential tests hold it to that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib import import_module
from typing import Annotated, Any, Literal

import msgspec
from attrs import field, frozen

from ocpp_core import _schemas
from ocpp_core._formats import format_date_time, is_multiple, is_uri, parse_date_time
from ocpp_core._schemas import Schema
from ocpp_core.message import UNSET, Message, is_open, wire_names
from ocpp_core.versions import MessageType, Version

__all__ = ["Declined", "Plan", "plan"]


class Declined(Exception):
    """The fast path does not vouch for this value."""


@frozen
class Plan:
    """What is compiled for one message."""

    struct: Any = field(repr=False)
    """The msgspec type of the payload: every rule of the schema that can be checked while parsing."""

    verify: Callable[[Any], object] | None
    """Raises if a parsed payload breaks one of the remaining rules; None if there are none."""

    build: Callable[[Any], Any]
    """The typed message of a parsed payload. Raises as ``verify`` does."""

    pack: Callable[[Any], Any]
    """The struct of a typed message, its values not checked. Raises if something in it has a wrong class."""

    def frame_decoder(self, kind: MessageType, action: str, max_message_id: int) -> Callable[[bytes], tuple[Any, ...]]:
        """Parses a whole frame of this message into a tuple of its elements."""
        message_id = Annotated[str, msgspec.Meta(min_length=1, max_length=max_message_id)]
        named = () if kind is MessageType.CALLRESULT else (Literal[action],)
        shape = tuple[(Literal[int(kind)], message_id, *named, self.struct)]  # type: ignore[misc]  # made at run time
        return msgspec.json.Decoder(shape).decode


@cache
def plan(version: Version, message: str) -> Plan:
    """The compiled form of a message. Raises LookupError if the version has none of that name."""
    schema = _schemas.bundle(version, message)
    package = import_module(f"ocpp_core.{version.package}")
    compiler = _Compiler(schema.get("$defs", {}), package.TYPES)
    compiled = compiler.object(message, schema, getattr(package, message))
    return Plan(compiled.struct, compiled.verify, compiled.build, compiled.pack)


@frozen
class _Object:
    """What is compiled for one object type."""

    struct: Any
    build: Callable[[Any], Any]
    verify: Callable[[Any], object] | None
    pack: Callable[[Any], Any]


@frozen
class _Member:
    """How one member is parsed, and the expressions that convert it: ``{}`` stands for the value."""

    type: Any
    build: str = "{}"
    verify: str | None = None
    pack: str = "{}"

    def many(self) -> _Member:
        """The same for a list of such members."""
        return _Member(
            list[self.type],  # type: ignore[name-defined]  # made at run time
            "{}" if self.build == "{}" else f"[{self.build.format('x')} for x in {{}}]",
            None if self.verify is None else f"[{self.verify.format('x')} for x in {{}}]",
            "{}" if self.pack == "{}" else f"[{self.pack.format('x')} for x in {{}}]",
        )


class _Compiler:
    """Compiles the object types of one message."""

    def __init__(self, definitions: Mapping[str, Schema], classes: Mapping[str, type]) -> None:
        self._definitions = definitions
        self._classes = classes
        self._done: dict[str, _Member] = {}
        # What the generated functions can see. Every name in their source comes from our schemas.
        self._scope: dict[str, Any] = {
            "UNSET": UNSET,
            "ABSENT": msgspec.UNSET,
            "moment": parse_date_time,
            "text": format_date_time,
            "uri": _uri,
            "multiple": _multiple,
        }

    def object(self, name: str, schema: Schema, cls: Any) -> _Object:
        """Compiles one object type, after those that it needs."""
        names = wire_names(cls)
        members = {attribute: self._member(schema["properties"][wire]) for attribute, wire in names.items()}
        required = schema.get("required", ())
        optional = {attribute for attribute, wire in names.items() if wire not in required}
        struct = msgspec.defstruct(
            name,
            [
                (attribute, member.type)
                if attribute not in optional
                else (attribute, member.type, msgspec.UNSET if member.type is Any else None)
                for attribute, member in members.items()
            ],
            rename=dict(names),
            # An object with members that we do not know is for the reference path, which keeps them.
            forbid_unknown_fields=True,
            omit_defaults=True,
            gc=False,
        )
        self._scope |= {f"new_{name}": cls, f"struct_{name}": struct}
        built = [_guarded(a, m.build, a in optional, m.type is Any) for a, m in members.items()]
        packed = [_guarded(a, m.pack, a in optional, m.type is Any, back=True) for a, m in members.items()]
        checks = [
            f"    if o.{a} is not None: {m.verify.format(f'o.{a}')}\n" if a in optional else f"    {m.verify.format(f'o.{a}')}\n"
            for a, m in members.items()
            if m.verify is not None
        ]
        decline = "    if o.extra: raise Declined\n" if is_open(cls) else ""
        self._scope["Declined"] = Declined
        source = (
            f"def build_{name}(o):\n    return new_{name}({', '.join(built)})\n"
            f"def pack_{name}(o):\n{decline}    return struct_{name}({', '.join(packed)})\n"
            f"def verify_{name}(o):\n{''.join(checks)}    return True\n"
        )
        exec(compile(source, f"<ocpp_core: {name}>", "exec"), self._scope)
        return _Object(
            struct,
            self._scope[f"build_{name}"],
            self._scope[f"verify_{name}"] if checks else None,
            self._scope[f"pack_{name}"],
        )

    def _member(self, schema: Schema) -> _Member:
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name not in self._done:
                self._done[name] = self._named(name, self._definitions[name])
            return self._done[name]
        match schema.get("type"):
            case "array":
                many = self._member(schema["items"]).many()
                return _with_meta(many, min_length=schema.get("minItems"), max_length=schema.get("maxItems"))
            case "string":
                return _string(schema)
            case "integer":
                return _with_meta(_Member(int), ge=schema.get("minimum"), le=schema.get("maximum"))
            case "number":
                return _number(schema)
            case "boolean":
                return _Member(bool)
            case _:
                return _Member(Any)

    def _named(self, name: str, schema: Schema) -> _Member:
        if "enum" in schema:
            return _Member(self._classes[name])
        if schema["type"] != "object":
            return self._member(schema)
        cls = self._classes[name]
        name = cls.__name__
        if name == "CustomDataType":
            # The one type of 2.0.1 and 2.1 that is open, and used for nothing but the members that we do not know.
            limit = schema["properties"]["vendorId"]["maxLength"]
            self._scope[f"build_{name}"] = partial(_custom, cls, limit)
            self._scope[f"pack_{name}"] = lambda value: {"vendorId": value.vendor_id, **value.extra}
            return _Member(dict[str, Any], f"build_{name}({{}})", f"build_{name}({{}})", f"pack_{name}({{}})")
        compiled = self.object(name, schema, cls)
        verify = f"verify_{name}({{}})" if compiled.verify else None
        return _Member(compiled.struct, f"build_{name}({{}})", verify, f"pack_{name}({{}})")


def _guarded(attribute: str, conversion: str, optional: bool, anything: bool, *, back: bool = False) -> str:
    """The expression that converts an attribute of ``o``, or passes its absence on."""
    value = f"o.{attribute}"
    if anything:  # absence has a value of its own on either side, since None means null
        absent, other = ("UNSET", "ABSENT") if back else ("ABSENT", "UNSET")
        return f"{other} if {value} is {absent} else {value}"
    if conversion == "{}":
        return value
    return f"None if {value} is None else {conversion.format(value)}" if optional else conversion.format(value)


def _with_meta(member: _Member, **bounds: Any) -> _Member:
    bounds = {name: bound for name, bound in bounds.items() if bound is not None}
    if not bounds:
        return member
    return _Member(Annotated[member.type, msgspec.Meta(**bounds)], member.build, member.verify, member.pack)


def _string(schema: Schema) -> _Member:
    match schema.get("format"):
        case None:
            return _with_meta(_Member(str), max_length=schema.get("maxLength"))
        case "date-time":
            return _Member(str, "moment({})", "moment({})", "text({})")
        case "uri":
            return _Member(str, "uri({})", "uri({})")
        case other:
            raise NotImplementedError(f"format {other}")


def _number(schema: Schema) -> _Member:
    """Integers stay integers, so that a number is written back as it came."""
    bounds = {"ge": schema.get("minimum"), "le": schema.get("maximum")}
    kind = _with_meta(_Member(int), **bounds).type | _with_meta(_Member(float), **bounds).type
    if "multipleOf" not in schema:
        return _Member(kind)
    conversion = f"multiple({{}}, {schema['multipleOf']!r})"
    return _Member(kind, conversion, conversion)


def _multiple(value: float, factor: float) -> float:
    # Rounding settles the usual factor, 0.1, without fractions: it gives the number back exactly if it has one decimal.
    if (factor == 0.1 and round(value, 1) == value) or is_multiple(value, factor):
        return value
    raise Declined


def _uri(value: str) -> str:
    if not is_uri(value):
        raise Declined
    return value


def _custom(cls: Any, limit: int, members: dict[str, Any]) -> Any:
    extra = dict(members)
    vendor = extra.pop("vendorId", None)
    if type(vendor) is not str or len(vendor) > limit:
        raise Declined
    return cls(vendor, extra)
