"""The fast path: straight from bytes to a typed message and back, for payloads that are plainly valid.

Belongs here: compiling the schema of a message into msgspec structs, which parse and check in C, and into straight-line
functions that turn those into attrs objects and back. Must not be here: explaining what is wrong. Whatever this module
does not vouch for raises, and the caller asks the reference path (``_validation`` and ``_structuring``), whose verdict
stands. So this module has to be right only where it accepts; differential tests hold it to that.

Each message is compiled twice. The *closed* form knows only what the schema types all the way down, and declines
customData and DataTransfer's data; nothing that it accepts can nest deeper than the schema does. The *open* form takes
those too, as long as they are no deeper than `OPEN_DEPTH`. Of each there is a *narrow* form, which declines integers
beyond 32 bits: what it takes need not be searched for any.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache, partial
from sys import float_info
from textwrap import indent
from typing import Annotated, Any, Final, TypeVar

import msgspec
from attrs import fields, frozen

from ocpp_core import schemas
from ocpp_core.message import UNSET, is_open, wire_names
from ocpp_core.payload._classes import message_class, type_class
from ocpp_core.payload._formats import INT32, is_multiple, is_uri, parse_date_time
from ocpp_core.schemas import ANNOTATIONS, Schema
from ocpp_core.versions import Kind, Version

__all__ = ["FORM_DEPTH", "OPEN_OBJECT", "Compiled", "DeclinedError", "Parts", "compile_parts", "compiled"]

T = TypeVar("T")

SCHEMA_DEPTH: Final = 16
"""More levels than any schema nests, a frame's own array included."""

OPEN_DEPTH: Final = 4
"""The most levels of a value that no schema types, such as customData, that the open form takes."""

FORM_DEPTH: Final = SCHEMA_DEPTH + OPEN_DEPTH
"""What a compiled form accepts is never deeper; where less is allowed, none can be asked."""

INT64: Final = (-(2**63), 2**63 - 1)
"""What is written without a look at whether msgspec reads it: that depends on its version and on Python's settings."""


class DeclinedError(Exception):
    """The fast path does not vouch for this value."""


@frozen(eq=False, repr=False)
class Compiled:
    """What is compiled for one message. All of it raises, anything, where it does not accept."""

    struct: Any
    """The msgspec type of a payload: parsing into it checks nearly everything."""

    build: Callable[[Any], Any]
    """The typed message of a struct."""

    pack: Callable[[Any, Callable[[datetime], str]], Any]
    """The struct of a typed message that may be sent, given how moments are written.

    All is checked but for lone surrogates, which writing it finds.
    """


_SOURCE: Final = """
def build(s0):
BUILD
    return o0

def pack(p0, text):
    if type(p0) is not Message:
        raise Declined
PACK
    return r0
"""


@cache
def compiled(version: Version, action: str, kind: Kind, *, open_form: bool, narrow: bool) -> Compiled:
    """Compiles a message. Raises LookupError if the version has none of that action and kind."""
    parts = compile_parts(version, action, kind, open_form=open_form, narrow=narrow)
    functions = parts.functions(_SOURCE, {})
    return Compiled(parts.struct, functions["build"], functions["pack"])


@frozen(eq=False, repr=False)
class Parts:
    """The struct of a message and the source code around it, to be put into functions."""

    struct: Any
    label: str
    scope: Mapping[str, Any]
    build: str
    """Lines that make ``o0``, the message, from ``s0``, the struct, and check what the type of the struct does not.

    Objects are made without their __init__, which would cost as much again as all the rest and do nothing but assign.
    """

    verify: str
    """Lines that check ``s0`` and make nothing."""

    pack: str
    """Lines that make ``r0``, the struct, from ``p0``, of the class of the message; ``text`` writes a moment.

    They check all that it holds, since nothing was checked when an object was made or changed. Each value has to be of
    the very type that its attribute has: msgspec writes others too, such as a Decimal as text and a tuple as an array.
    """

    def functions(self, source: str, scope: Mapping[str, Any]) -> dict[str, Any]:
        """Functions from a source in which BUILD, VERIFY and PACK stand for the parts, with more names in scope.

        Where such a word is indented, its lines are indented further.
        """
        for word, part in (("BUILD", self.build), ("VERIFY", self.verify), ("PACK", self.pack)):
            source = source.replace(f"    {word}", indent(part, "    ")).replace(word, part)
        filename = f"<ocpp_core {self.label}>"
        names: dict[str, Any] = {**self.scope, **scope}
        linecache.cache[filename] = len(source), None, source.splitlines(keepends=True), filename  # for tracebacks
        exec(compile(source, filename, "exec"), names)  # noqa: S102  # every name is our schemas' own
        return names


@cache
def compile_parts(version: Version, action: str, kind: Kind, *, open_form: bool, narrow: bool) -> Parts:
    """The parts of a message. Raises LookupError if the version has none of that action and kind."""
    name = schemas.message_name(action, kind)
    schema = schemas.message_schema(version, name)
    compiler = _Compiler(version, schema.get("$defs", {}), open_form=open_form, narrow=narrow)
    message = compiler.object(name, schema, message_class(version, action, kind))
    return Parts(
        message.struct,
        f"{version} {name}, {'open' if open_form else 'closed'}{', narrow' if narrow else ''}",
        compiler.scope | {"new": object.__new__, "Message": message.cls},
        compiler.build(message),
        compiler.verify(message),
        compiler.pack(message),
    )


@frozen(eq=False, repr=False)
class _Object:
    """An object type."""

    cls: Any
    struct: Any
    members: Mapping[str, _Shape]
    """By attribute, in the order of the class."""

    optional: frozenset[str]
    label: str
    """What its class and struct are called in the generated functions."""


@frozen(eq=False, repr=False)
class _Shape:
    """How a value is parsed, and how it is converted: in the expressions, ``{0}`` stands for the value."""

    type: Any
    build: str | None = None
    check: str | None = None
    """What ``build`` checks, without building anything; None if that is the same."""

    refused: str = ""
    """Whether a value that is to be written is of another type, or out of bounds; of a list, the list itself."""

    pack: str | None = None
    """What is written of a value. It raises for one that ``refused`` should not have passed."""

    object: _Object | None = None
    item: _Shape | None = None

    @property
    def plain(self) -> bool:
        """Whether the value is the same on both sides and needs no check beyond its type."""
        return self.build is None and self.object is None and (self.item is None or self.item.plain)

    @property
    def rewritten(self) -> bool:
        """Whether something else is written than the value itself."""
        return self.object is not None or self.pack is not None or (self.item is not None and self.item.rewritten)

    @property
    def checked(self) -> bool:
        """Whether something in it has rules that its type does not express."""
        if self.object is not None:
            return any(shape.checked for shape in self.object.members.values())
        return self.item.checked if self.item is not None else self.build is not None


class _Compiler:
    """Compiles the types of one message into structs and source code."""

    def __init__(self, version: Version, definitions: Mapping[str, Schema], *, open_form: bool, narrow: bool) -> None:
        self._version = version
        self._definitions = definitions
        self._open_form = open_form
        self._width = dict(zip(("ge", "le"), INT32, strict=True)) if narrow else {}
        self._done: dict[str, _Shape] = {}
        self._count = 0
        self.scope: dict[str, Any] = {
            "ABSENT": msgspec.UNSET,
            "Declined": DeclinedError,
            "UNSET": UNSET,
            "iso": datetime.fromisoformat,
            "marks": slice(1, 20, 3),
            "moment": parse_date_time,
            "multiple": _multiple,
            "written": _written,
            "uri": _uri,
            "datetime": datetime,
            "edge": _edge,
        }

    # -- types

    def object(self, name: str, schema: Schema, cls: Any) -> _Object:
        """The struct of an object type, after those that it needs."""
        required = schema.get("required", ())
        names = wire_names(cls)
        members = {
            attribute: shape
            for attribute, wire in names.items()
            if (shape := self._shape(schema["properties"][wire])) is not None
        }
        optional = frozenset(attribute for attribute in members if names[attribute] not in required)
        struct = msgspec.defstruct(
            name,
            [
                (attribute, shape.type, *([_absent(shape)] if attribute in optional else []))
                for attribute, shape in members.items()
            ],
            rename={attribute: names[attribute] for attribute in members},
            # Members that the schema does not know are for the reference path, which keeps or refuses them.
            forbid_unknown_fields=True,
            omit_defaults=True,
            gc=False,
        )
        self.scope |= {f"new_{cls.__name__}": cls, f"struct_{cls.__name__}": struct}
        return _Object(cls, struct, members, optional, cls.__name__)

    def _shape(self, schema: Schema) -> _Shape | None:
        """How a member is handled; None for one that the closed form declines."""
        unknown = schema.keys() - _KEYWORDS.get(schema.get("type"), frozenset()) - ANNOTATIONS
        if unknown:
            raise NotImplementedError(f"the fast path does not know {', '.join(sorted(unknown))}")
        if "$ref" in schema:
            name = schemas.reference(schema)
            return self._named(name, self._definitions[name])
        match schema.get("type"):
            case "array":
                item = self._shape(schema["items"])
                if item is None:  # pragma: no cover  # a list of open places: in no schema yet
                    return None
                least, most = schema.get("minItems"), schema.get("maxItems")
                return _Shape(
                    _annotated(list[item.type], _bounds(min_length=least, max_length=most)),  # type: ignore[name-defined]
                    refused=_refused("list", least=least, most=most, of="len({0})"),
                    item=item,
                )
            case "string":
                return _string(schema)
            case "integer":
                least, most = schema.get("minimum"), schema.get("maximum")
                return _Shape(
                    _annotated(int, self._width | _bounds(ge=least, le=most)),
                    refused=_refused(
                        "int", least=INT64[0] if least is None else least, most=INT64[1] if most is None else most
                    ),
                )
            case "number":
                return _number(schema)
            case "boolean":
                return _Shape(bool, refused=_refused("bool"))
            case None:  # anything at all, where absence differs from null
                return _Shape(_OPEN, pack="ABSENT if {0} is UNSET else written({0})") if self._open_form else None
            case other:  # pragma: no cover  # of which no keyword is known
                raise NotImplementedError(f"an inline {other}")

    def _named(self, name: str, schema: Schema) -> _Shape | None:
        if "enum" not in schema and schema["type"] != "object":
            return self._shape(schema)
        cls = type_class(self._version, name)
        if "enum" in schema:
            label = f"enum_{cls.__name__}"
            self.scope |= {label: cls, f"{label}_texts": frozenset(schema["enum"])}
            return _Shape(cls, refused=f"{_refused(label)} and ({_refused('str')} or {{0}} not in {label}_texts)")
        if name == "CustomDataType":  # the one type of 2.0.1 and 2.1 that is open, and made to hold what we don't know
            if not self._open_form:
                return None
            vendor, limit = _string(schema["properties"]["vendorId"]), schema["properties"]["vendorId"]["maxLength"]
            self.scope |= {
                "Custom": cls,
                "custom": partial(_custom, cls, limit),
                "check_custom": partial(_check_custom, limit),
                "members": _custom_members,
            }
            return _Shape(
                OPEN_OBJECT,
                "custom({0})",
                "check_custom({0})",
                refused=f"{_refused('Custom')} or {vendor.refused.format('{0}.vendor_id')}",
                pack="members({0})",
            )
        if name not in self._done:
            made = self.object(name, schema, cls)
            self._done[name] = _Shape(made.struct, refused=_refused(f"new_{made.label}"), object=made)
        return self._done[name]

    # -- source code

    def build(self, message: _Object) -> str:
        """Lines that make ``o0``, the attrs object, from ``s0``, the struct."""
        return "\n".join(f"    {line}" for line in self._make(message, "s0", "o0"))

    def verify(self, message: _Object) -> str:
        """Lines that check in ``s0`` what its type does not."""
        return "\n".join(f"    {line}" for line in self._check_object(message, "s0")) or "    pass"

    def pack(self, message: _Object) -> str:
        """Lines that make ``r0``, the struct, from ``p0``, the attrs object, and check all of it."""
        return "\n".join(f"    {line}" for line in self._pack_object(message, "p0", "r0"))

    def _make(self, made: _Object, source: str, target: str) -> Iterable[str]:
        defaults = {each.name: each.default for each in fields(made.cls)}
        yield f"{target} = new(new_{made.label})"
        for attribute in wire_names(made.cls):
            shape = made.members.get(attribute)
            if shape is None:  # an open place, which the closed form declined
                yield f"{target}.{attribute} = {'UNSET' if defaults[attribute] is UNSET else 'None'}"
            elif shape.type is _OPEN:
                yield f"{target}.{attribute} = UNSET if {source}.{attribute} is ABSENT else {source}.{attribute}"
            elif shape.plain:
                yield f"{target}.{attribute} = {source}.{attribute}"
            else:
                value = self._fresh()
                yield f"{value} = {source}.{attribute}"
                lines = [*self._convert(shape, value, f"{target}.{attribute}")]
                if attribute in made.optional:
                    yield f"if {value} is None: {target}.{attribute} = None"
                    yield "else:"
                    lines = [f"    {line}" for line in lines]
                yield from lines
        if is_open(made.cls):
            yield f"{target}.extra = {{}}"

    def _convert(self, shape: _Shape, value: str, target: str) -> Iterable[str]:
        if shape.object is not None:
            made = self._fresh()
            yield from self._make(shape.object, value, made)
            yield f"{target} = {made}"
        elif shape.item is not None:
            items, item = self._fresh(), self._fresh()
            yield f"{items} = []"
            yield f"for {item} in {value}:"
            converted = self._fresh()
            yield from (f"    {line}" for line in self._convert(shape.item, item, converted))
            yield f"    {items}.append({converted})"
            yield f"{target} = {items}"
        else:
            yield f"{target} = {(shape.build or '{0}').format(value)}"

    def _check_object(self, made: _Object, source: str) -> Iterable[str]:
        for attribute, shape in made.members.items():
            if shape.checked:
                value = self._fresh()
                yield f"{value} = {source}.{attribute}"
                lines = [*self._check(shape, value)]
                if attribute in made.optional:
                    yield f"if {value} is not None:"
                    lines = [f"    {line}" for line in lines]
                yield from lines

    def _check(self, shape: _Shape, value: str) -> Iterable[str]:
        if shape.object is not None:
            yield from self._check_object(shape.object, value)
        elif shape.item is not None:
            item = self._fresh()
            yield f"for {item} in {value}:"
            yield from (f"    {line}" for line in self._check(shape.item, item))
        else:
            yield (shape.check or shape.build or "{0}").format(value)

    def _pack_object(self, made: _Object, source: str, target: str) -> Iterable[str]:
        packed = []
        for attribute in wire_names(made.cls):
            shape = made.members.get(attribute)
            value = self._fresh()
            yield f"{value} = {source}.{attribute}"
            if shape is None:  # an open place, which the closed form declines
                yield f"if {value} is not None and {value} is not UNSET: raise Declined"
                continue
            packed.append(value)
            lines = [*self._pack(shape, value)]
            if attribute in made.optional and shape.type is not _OPEN:
                yield f"if {value} is not None:"
                lines = [f"    {line}" for line in lines]
            yield from lines
        if is_open(made.cls):
            yield f"if {source}.extra != {{}}: raise Declined"
        yield f"{target} = struct_{made.label}({', '.join(packed)})"

    def _pack(self, shape: _Shape, value: str) -> Iterable[str]:
        """Lines that check a value, and put in its place what is written of it."""
        if shape.refused:
            yield f"if {shape.refused.format(value)}: raise Declined"
        if shape.pack is not None:
            yield f"{value} = {shape.pack.format(value)}"
        if shape.object is not None:
            yield from self._pack_object(shape.object, value, value)
        if shape.item is not None:
            items, item = self._fresh(), self._fresh()
            lines = [*self._pack(shape.item, item)]
            if shape.item.rewritten:
                yield f"{items} = []"
                lines += [f"{items}.append({item})"]
            yield f"for {item} in {value}:"
            yield from (f"    {line}" for line in lines)
            if shape.item.rewritten:
                yield f"{value} = {items}"

    def _fresh(self) -> str:
        self._count += 1
        return f"x{self._count}"


_KEYWORDS: Final[Mapping[str | None, frozenset[str]]] = {
    name: frozenset({"default", "description", "type", *checked})
    for name, checked in {
        None: ("$ref",),
        "array": ("items", "maxItems", "minItems"),
        "boolean": (),
        "integer": ("maximum", "minimum"),
        "number": ("maximum", "minimum", "multipleOf"),
        "string": ("format", "maxLength"),
    }.items()
}
"""What a member of each type may state; a keyword that is not checked here must not be accepted here."""


def _open(levels: int) -> Any:
    """The type of any JSON value of so many levels at most. msgspec takes a union apart at each, so there are few."""
    value: Any = str | int | float | bool | None
    for _ in range(levels):
        value = str | int | float | bool | list[value] | dict[str, value] | None
    return value


_OPEN: Final = _open(OPEN_DEPTH)
"""The type of a value that no schema types."""

OPEN_OBJECT: Final[Any] = dict.__class_getitem__((str, _open(OPEN_DEPTH - 1)))
"""The type of an object that no schema types."""


def _absent(shape: _Shape) -> Any:
    """What a struct holds for a member that is not there."""
    return msgspec.UNSET if shape.type is _OPEN else None


def _refused(*kinds: str, least: float | None = None, most: float | None = None, of: str = "{0}") -> str:
    """The condition under which a value is of no such type, or out of bounds, itself or in what is taken of it."""
    conditions = [" and ".join(f"type({{0}}) is not {kind}" for kind in kinds)]
    if least is not None and most is not None:
        conditions.append(f"not {least} <= {of} <= {most}")
    elif least is not None:
        conditions.append(f"{of} < {least}")
    elif most is not None:
        conditions.append(f"{of} > {most}")
    return " or ".join(conditions)


def _bounds(**bounds: Any) -> dict[str, Any]:
    return {name: bound for name, bound in bounds.items() if bound is not None}


def _annotated(kind: Any, bounds: dict[str, Any]) -> Any:
    return Annotated[kind, msgspec.Meta(**bounds)] if bounds else kind


# The usual forms of a date-time of this century, in UTC with seconds or milliseconds, are recognised by their
# punctuation, at a third of the cost of the pattern: every third character, and before it the hundreds of the year. Of
# these lengths and with this punctuation, fromisoformat takes nothing that is not RFC 3339, since what it takes beyond
# that (week dates, the basic format, a comma, missing seconds) looks different; but in the fraction it stops reading at
# a NUL.
_MOMENT: Final = (
    "iso({0}) if len({0}) == 20 and {0}[marks] == '0--T::Z'"
    " or len({0}) == 24 and {0}[marks] == '0--T::.' and {0}[23] == 'Z' and '\\0' not in {0} else moment({0})"
)


_TEXT: Final = "text({0}) if 1 < {0}.year < 9998 else edge(text({0}))"
"""What is written of a moment. In UTC it can be in another year, of which a date-time may not have each."""


def _string(schema: Schema) -> _Shape:
    most = schema.get("maxLength")
    match schema.get("format"):
        case None:
            return _Shape(
                _annotated(str, _bounds(max_length=most)),
                refused=_refused("str", most=most, of="len({0})"),
            )
        case _ if most is not None:
            raise NotImplementedError("a format and a maxLength")
        case "date-time":
            return _Shape(str, _MOMENT, refused=_refused("datetime"), pack=_TEXT)
        case "uri":
            return _Shape(str, "uri({0})", refused=_refused("str"), pack="uri({0})")
        case other:
            raise NotImplementedError(f"format {other}")


def _number(schema: Schema) -> _Shape:
    """Integers stay integers, so that a number is written back as it came."""
    least, most = schema.get("minimum"), schema.get("maximum")
    bounds = _bounds(ge=least, le=most)
    kind = _annotated(int, bounds) | _annotated(float, bounds)
    multiple = _multiple_of(schema["multipleOf"]) if "multipleOf" in schema else None
    refused = _refused(
        "float",
        "int",
        least=-float_info.max if least is None else least,
        most=float_info.max if most is None else most,  # so that neither NaN nor an infinity is within
    )
    return _Shape(kind, multiple, refused=refused, pack=multiple)


def _multiple_of(factor: float) -> str:
    exact = f"multiple({{0}}, {factor!r})"
    # Rounding settles the one factor in use: it gives a number back as it is if it has one decimal at most. Large
    # numbers, which it would take long for, are integers; of an infinity the difference is NaN.
    quick = "type({0}) is int or {0}.is_integer() or round({0}, 1) - {0} == 0"
    return f"{{0}} if {quick} else {exact}" if factor == 0.1 else exact


def _multiple(value: float, factor: float) -> float:
    if not is_multiple(value, factor):
        raise DeclinedError
    return value


def _edge(text: str) -> str:
    parse_date_time(text)
    return text


def _uri(value: str) -> str:
    if not is_uri(value):
        raise DeclinedError
    return value


def _check_custom(limit: int, members: dict[str, Any]) -> None:
    vendor = members.get("vendorId")
    if type(vendor) is not str or len(vendor) > limit:
        raise DeclinedError


def _custom(cls: Any, limit: int, members: dict[str, Any]) -> Any:
    _check_custom(limit, members)
    made = object.__new__(cls)
    made.vendor_id = members.pop("vendorId")  # the struct that held them is not used again
    made.extra = members
    return made


def _custom_members(value: Any) -> dict[str, Any]:
    extra = value.extra
    if extra == {}:
        return {"vendorId": value.vendor_id}
    if "vendorId" in extra:  # two truths
        raise DeclinedError
    _check_open(extra)
    return {"vendorId": value.vendor_id, **extra}


def _written(value: T) -> T:
    _check_open(value)
    return value


_SAFE: Final = frozenset({str, bool, type(None)})


def _check_open(value: Any, levels: int = OPEN_DEPTH) -> None:
    """Declines a value that no schema types if it nests deeper, or is no JSON: msgspec writes NaN as null."""
    kind = type(value)
    if kind is dict and levels:
        for name, item in value.items():
            if type(name) is not str:
                raise DeclinedError
            if type(item) not in _SAFE:
                _check_open(item, levels - 1)
    elif kind is list and levels:
        for item in value:
            if type(item) not in _SAFE:
                _check_open(item, levels - 1)
    elif kind not in _SAFE and not (kind in (int, float) and -float_info.max <= value <= float_info.max):
        raise DeclinedError
