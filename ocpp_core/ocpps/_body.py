"""The body of an envelope to a JSON payload and back, by the schema of the message.

Belongs here: which element is which member, and text as numbers, booleans and dates. Must not be here: judging. What
cannot be turned into what the schema wants is left as it is, so that the judge of JSON payloads names it; what XML may
hold and JSON may not becomes a member that no schema knows, such as ``@unit`` or ``#text``.

`Plan.read` takes an element however it is written, and notes what is unusual. What is written exactly as the WSDL has
it mostly goes by ``_fast``. What XML allows a value to be and JSON does not, ``_judge`` knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from xml.etree.ElementTree import Element  # as a type; _xml parses

from attrs import define, frozen

from ocpp_core import schemas
from ocpp_core._names import key_of
from ocpp_core.ocpps._binding import NAMESPACES, XSI, Body, members, plain_namespace, spellings, text_member
from ocpp_core.ocpps._xml import XmlError, escape, escape_attribute
from ocpp_core.payload._formats import format_date_time, parse_date_time
from ocpp_core.schemas import Schema
from ocpp_core.versions import Version

if TYPE_CHECKING:
    from ocpp_core.payload._allowances import Allowed
    from ocpp_core.payload._places import Where

__all__ = ["BLANK", "Child", "Leaf", "Names", "Object", "Plan", "UnwritableError", "plan"]


class UnwritableError(Exception):
    """A value that XML, or the WSDL, has no place for. The text is ours and safe to show."""


# -- text


BLANK: Final = " \t\r\n"
_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,15}")
_DECIMAL: Final = re.compile(r"[+-]?(?:[0-9]{1,64}(?:\.[0-9]{0,64})?|\.[0-9]{1,64})")
_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}
_INT: Final = range(-(2**31), 2**31)
"""xs:int, which the WSDL gives every integer."""


def _integer(text: str) -> Any:
    bare = text.strip(BLANK)
    if not _INTEGER.fullmatch(bare):
        return bare
    number = int(bare)
    return number if number in _INT else bare


def _number(text: str) -> Any:
    bare = text.strip(BLANK)
    if not _DECIMAL.fullmatch(bare):
        return bare
    return float(bare) if "." in bare else int(bare)


def _boolean(text: str) -> Any:
    bare = text.strip(BLANK)
    return _BOOLEANS.get(bare, bare)


def _stripped(text: str) -> str:
    """For the types whose white space XML Schema collapses: dates and URIs."""
    return text.strip(BLANK)


def _integer_text(value: Any) -> str:
    if value not in _INT:
        raise UnwritableError("an integer in XML has 32 bits")
    return str(int(value))


def _number_text(value: Any) -> str:
    if not abs(value) < _MOST:
        raise UnwritableError("a number in XML has at most 18 digits")
    if isinstance(value, int):
        return str(value)
    text = format(Decimal(repr(value)), "f")
    return text if "." in text else f"{text}.0"  # so that it comes back as what it was


_MOST: Final = 10**17
"""With the one decimal that OCPP has, 18 digits: all of an xs:decimal that readers have to support (XML Schema part 2,
section 3.2.3)."""


def _boolean_text(value: Any) -> str:
    return "true" if value else "false"


def _date_time_text(value: str) -> str:
    """An RFC 3339 date-time as an xs:dateTime: capitals, and no offset beyond 14 hours."""
    text = value.upper()
    if text[-1] == "Z" or text[-5:-3] < "14" or text[-5:] == "14:00":
        return text
    return format_date_time(parse_date_time(text).astimezone(UTC))


# -- elements


@frozen(eq=False, repr=False)
class Leaf:
    """A value that is text."""

    convert: Callable[[str], Any] | None
    """Text to value; None where the value is the text."""

    write: Callable[[Any], str]
    kind: str
    """The format in the schema, else the type, or ``enum``."""


@frozen(eq=False, repr=False)
class Child:
    """A member of an object."""

    position: int
    wire: str
    name: str
    many: bool
    least: int
    type: Leaf | Object


@frozen(eq=False, repr=False)
class Object:
    """An element that holds elements, or text with attributes."""

    members: Mapping[str, tuple[int, str, bool, Callable[[str], Any] | None, Object | None]]
    """What the fast path needs of each child, by name: position, wire name, if it is a list, conversion, object."""

    by_name: Mapping[str, Child]
    by_wire: Mapping[str, Child]
    attributes: Mapping[str, Child]
    text: Child | None
    empty: tuple[str, ...]
    """Lists that are empty where there is no element of theirs."""


@frozen(eq=False, repr=False)
class Plan:
    """How one message is read and written, in the namespace of one service."""

    namespace: str
    name: str
    known_namespaces: frozenset[str]
    root: Object

    def read(self, element: Element, notes: dict[str, None], names: Names | None = None) -> dict[str, Any]:
        """The payload of the body's element, as well as it can be read; ``notes`` gets what is unusual about it.

        What an unknown element holds is read as that of the member that it stands for by ``names``.
        """
        return _Reader(self, notes, names).object(element, self.root, ())

    def write(self, payload: Mapping[str, Any], prefix: str) -> str:
        """The element of a valid payload, whose namespace has that prefix. Raises UnwritableError."""
        writer = _Writer(prefix)
        writer.object(payload, self.root, self.name, "$")
        return "".join(writer.parts)


@define
class Names:
    """Which members unknown elements may stand for, by what a tolerance says of names."""

    allowed: Allowed
    most: int
    """How many unknown elements are looked at: a message with more is refused anyway."""

    def meant(self, name: str, shape: Object, where: Where) -> Child | None:
        """The member of the object at a place that an unknown element, by its local name, may stand for."""
        if self.most == 0:
            return None
        self.most -= 1
        for child in shape.by_name.values():
            for each in self.allowed.called((*where, child.wire)):
                if each.called == name or (each.called is None and key_of(name) == key_of(child.wire)):
                    return child
        return None


_NIL: Final = f"{{{XSI}}}nil"
_XSI: Final = f"{{{XSI}}}"


class _Reader:
    """Reads what is written in another way than the WSDL has it. It never raises."""

    def __init__(self, plan: Plan, notes: dict[str, None], names: Names | None) -> None:
        self._plan = plan
        self._notes = notes
        self._names = names
        self._usual = f"{{{plan.namespace}"

    def object(self, element: Element, shape: Object, where: Where) -> dict[str, Any]:
        payload = self._attributes(element, shape.attributes) if element.keys() else {}
        text = _text_of(element)
        if shape.text is not None:
            payload = {shape.text.wire: text, **payload}
        elif text.strip(BLANK):
            payload["#text"] = text
        last = -1
        stood_for: set[str] = set()
        for child in element:
            found = self._child(child, shape)
            meant = found or self._stands_for(child, shape, where)
            if meant is None:
                _put(payload, _foreign(child.tag), _whole(child))
                continue
            if child.keys() and child.get(_NIL, "").strip(BLANK) in ("true", "1"):
                self._note("an element that is marked as nil was taken as absent")
                continue
            if found is None:
                stood_for.add(meant.wire)
            else:
                if found.position < last:
                    self._note("elements were in another order than that of the WSDL")
                last = max(last, found.position)
            self._add(payload, meant.wire if found else _foreign(child.tag), child, meant, where)
        for wire in shape.empty:
            if wire not in stood_for:
                payload.setdefault(wire, [])
        return payload

    def _stands_for(self, child: Element, shape: Object, where: Where) -> Child | None:
        """The member that an unknown element may stand for."""
        return None if self._names is None else self._names.meant(_local(child.tag), shape, where)

    def _add(self, payload: dict[str, Any], name: str, element: Element, found: Child, where: Where) -> None:
        """Puts what an element holds into the payload, read as what the member holds."""
        if isinstance(found.type, Object):
            index = (len(payload.get(name, ())),) if found.many else ()
            value: Any = self.object(element, found.type, (*where, found.wire, *index))
        else:
            value = self._value(element, found.type)
        if found.many:
            payload.setdefault(name, []).append(value)
        else:
            _put(payload, name, value)

    def _child(self, child: Element, shape: Object) -> Child | None:
        """Which member an element is, however its namespace is spelt."""
        namespace, _, name = child.tag.rpartition("}")
        if name not in shape.by_name:
            return None
        if namespace == self._usual:
            return shape.by_name[name]
        namespace = namespace.removeprefix("{")
        if not namespace:
            self._note("an element of the body has no namespace")
        elif plain_namespace(namespace) in self._plan.known_namespaces:
            self._note("an element of the body is in another spelling of its namespace")
        else:
            return None
        return shape.by_name[name]

    def _value(self, element: Element, kind: Leaf) -> Any:
        if element.keys() or len(element):
            payload = self._attributes(element, {})
            if len(element) or payload:  # no schema takes an object where text is due
                return {
                    "#text": element.text or "",
                    **payload,
                    **{_foreign(child.tag): child.text or "" for child in element},
                }
        text = element.text or ""
        return text if kind.convert is None else kind.convert(text)

    @staticmethod
    def _attributes(element: Element, known: Mapping[str, Child]) -> dict[str, Any]:
        """The attributes as members, but for those of XML Schema, which may stand on any element."""
        return {
            known[name].wire if name in known else f"@{_local(name)}": value
            for name, value in element.items()
            if not name.startswith(_XSI)
        }

    def _note(self, text: str) -> None:
        self._notes[text] = None


def _put(payload: dict[str, Any], name: str, value: Any) -> None:
    """Puts in a value of which there should be one; no schema takes the list that becomes of several."""
    if name not in payload:
        payload[name] = value
    elif isinstance(before := payload[name], list):
        before.append(value)
    else:
        payload[name] = [before, value]


def _whole(element: Element) -> Any:
    """What an unknown element holds: its text, or an object with its attributes, text and elements."""
    holds: dict[str, Any] = {f"@{_local(name)}": value for name, value in element.items() if not name.startswith(_XSI)}
    text = _text_of(element)
    if not holds and not len(element):
        return text
    if text.strip(BLANK):
        holds["#text"] = text
    for child in element:
        _put(holds, _local(child.tag), _whole(child))
    return holds


def _text_of(element: Element) -> str:
    """The text of an element between its children; that of theirs left out."""
    text = element.text or ""
    for child in element:
        if child.tail:  # most often there is at most white space, and little of it
            return "".join([text, *(child.tail or "" for child in element)])
    return text


def _local(name: str) -> str:
    """A name without its namespace, which may be long and would be repeated for each."""
    return name.rpartition("}")[2]


def _foreign(tag: str) -> str:
    """The name of an element that the schema does not know, as no member is called."""
    return f"{{}}{_local(tag)}"


# -- writing


class _Writer:
    """Writes the elements of one payload."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self.parts: list[str] = []

    def object(self, payload: Mapping[str, Any], shape: Object, name: str, path: str) -> None:
        parts, tag = self.parts, f"{self._prefix}:{name}"
        parts.append(f"<{tag}")
        for child in shape.attributes.values():
            if child.wire in payload:
                text = _text(payload[child.wire], child, escape_attribute, f"{path}.{child.wire}")
                parts.append(f' {child.name}="{text}"')
        parts.append(">")
        if shape.text is not None:
            parts.append(_text(payload[shape.text.wire], shape.text, escape, f"{path}.{shape.text.wire}"))
        for child in shape.by_name.values():
            if not child.many:
                if child.wire in payload:
                    self._element(payload[child.wire], child, f"{path}.{child.wire}")
                continue
            items = payload.get(child.wire, ())
            if len(items) < child.least:
                raise UnwritableError(f"{path}.{child.wire}: XML has to have at least one element here")
            for number, item in enumerate(items):
                self._element(item, child, f"{path}.{child.wire}[{number}]")
        parts.append(f"</{tag}>")

    def _element(self, value: Any, child: Child, path: str) -> None:
        if isinstance(child.type, Object):
            self.object(value, child.type, child.name, path)
        else:
            tag = f"{self._prefix}:{child.name}"
            self.parts.append(f"<{tag}>{_text(value, child, escape, path)}</{tag}>")


def _text(value: Any, child: Child, escaped: Callable[[str], str], path: str) -> str:
    if isinstance(child.type, Object):  # pragma: no cover  # neither an attribute nor a text member is of such a type
        raise TypeError("an object is no text")
    try:
        return escaped(child.type.write(value))
    except (UnwritableError, XmlError) as error:
        raise UnwritableError(f"{path}: {error}") from None


# -- compiling


@cache
def plan(version: Version, body: Body) -> Plan:
    """The plan of a message."""
    name = schemas.message_name(body.action, body.kind)
    schema = schemas.message_schema(version, name)
    namespace = NAMESPACES[version][body.service]
    known = frozenset(map(plain_namespace, NAMESPACES[version].values()))
    root = _Compiler(version, schema.get("$defs", {})).object(name, schema)
    return Plan(namespace, body.name, known, root)


class _Compiler:
    def __init__(self, version: Version, definitions: Mapping[str, Schema]) -> None:
        self._version = version
        self._definitions = definitions

    def object(self, name: str, schema: Schema) -> Object:
        text = text_member(self._version, name)
        fast = {}
        by_name: dict[str, Child] = {}
        attributes: dict[str, Child] = {}
        whole = None
        empty = []
        for position, member in enumerate(members(self._version, name, schema)):
            kind = self._kind(member.schema)
            child = Child(position, member.wire, member.name, member.many, member.least, kind)
            if member.wire == text:
                whole = child
            elif member.attribute:
                attributes[member.name] = child
            else:
                by_name[member.name] = child
                inner = kind if isinstance(kind, Object) else None
                convert = kind.convert if isinstance(kind, Leaf) else None
                fast[member.name] = (position, member.wire, member.many, convert, inner)
                if member.many and not member.least and member.wire in schema.get("required", ()):
                    empty.append(member.wire)
        by_wire = {child.wire: child for child in by_name.values()}
        return Object(fast, by_name, by_wire, attributes, whole, tuple(empty))

    def _kind(self, schema: Schema) -> Leaf | Object:
        if "$ref" in schema:
            name = schemas.reference(schema)
            target = self._definitions[name]
            if target["type"] == "object":
                return self.object(name, target)
            if "enum" in target:
                spelt = spellings(self._version, name)
                return Leaf(None, lambda value: spelt.get(value, value), "enum")
            return self._kind(target)
        match schema["type"], schema.get("format"):
            case "string", None:
                return Leaf(None, str, "string")
            case "string", "date-time":
                return Leaf(_stripped, _date_time_text, "date-time")
            case "string", "uri":
                return Leaf(_stripped, str, "uri")
            case "integer", None:
                return Leaf(_integer, _integer_text, "integer")
            case "number", None:
                return Leaf(_number, _number_text, "number")
            case "boolean", None:
                return Leaf(_boolean, _boolean_text, "boolean")
            case other:  # pragma: no cover  # in no schema yet
                raise NotImplementedError(f"XML for {other}")
