"""The fast path: an envelope that is written in the plainest way, read without building a tree of it.

Belongs here: recognising such an envelope, and the payload in it. Must not be here: errors, notes; whatever is written
in another way is declined, and the reference path (``_xml``, ``_envelope``, ``_body``) reads or refuses it.

What is taken is a part of XML that is small enough to be checked here to the last character: an XML declaration out of
a list; namespaces declared on the root, or as the default one of a header or of the body's element; elements that the
WSDL has, in its order; text without references; nothing else. Whatever is taken is well-formed, and the reference path
reads the same from it (a test compares the two).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import product
from typing import Any, Final, Protocol, TypeVar

from attrs import frozen

from ocpp_core.ocpps._binding import NAMESPACES, SOAP12, WSA
from ocpp_core.ocpps._body import Object, Plan
from ocpp_core.ocpps._envelope import ADDRESSED, ADDRESSING, Headers

__all__ = ["LONGEST", "DeclinedError", "read_plain"]

LONGEST: Final = 65_536
"""Longest envelope, in bytes, worth a try: longer ones are rare, and what is declined is read twice."""


class DeclinedError(Exception):
    """Not written in the plainest way."""


class _Planned(Protocol):
    """What is known of one message."""

    @property
    def plan(self) -> Plan: ...


P = TypeVar("P", bound=_Planned)

# Every byte but those that decide where tags are, and those that text must not hold as they are: references, control
# characters, and line ends that XML would change.
_ORDINARY: Final = bytes(set(range(256)) - set(b"<>&") - set(range(32)) | set(b"\t\n"))
_BLANK: Final = " \t\n"

_DECLARATIONS: Final = frozenset(
    f'?xml version="1.0"{encoding}{standalone}{space}?'.replace('"', quote)
    for encoding, standalone, space, quote in product(
        ("", ' encoding="UTF-8"', ' encoding="utf-8"'),
        ("", ' standalone="yes"', ' standalone="no"'),
        ("", " "),
        ('"', "'"),
    )
)

_FIELDS: Final[Mapping[str, Mapping[str, str]]] = {WSA: ADDRESSING} | {
    namespace: {"chargeBoxIdentity": "charge_box_identity"}
    for services in NAMESPACES.values()
    for namespace in services.values()
}
"""Our names of the headers, by namespace and name."""


def read_plain(data: bytes, find: Callable[[str], P | None]) -> tuple[Headers, P, dict[str, Any]]:
    """The headers of an envelope, what ``find`` has for the element in its body, and the payload in that.

    ``find`` is given the name of the element as ``{namespace}name``, and answers None for one that it does not know.

    Raises DeclinedError, LookupError or UnicodeDecodeError for an envelope that is not written in the plainest way.
    """
    before, tags, texts = _split(data)
    if len(tags[0]) > _LONGEST_ROOT:
        raise DeclinedError
    root = _root(tags[0])
    headers: Headers = {}
    at = _read_headers(tags, texts, root, headers) if tags[1] == root.header else 1
    name, prefix, known = _content(tags[at + 1], root)
    found = find(known)
    if found is None:
        raise DeclinedError
    payload: dict[str, Any] = {}
    end = at + 1
    if tags[end][-1] != "/":
        end = _read_object(tags, texts, at + 2, found.plan.root, prefix, payload)
        if tags[end] != f"/{name}":
            raise DeclinedError
    if tags[at] != root.body or tags[end + 1 :] != root.ends:
        raise DeclinedError
    if before or texts[0] or texts[at] or texts[at + 1] or texts[end] or texts[-2] or texts[-1]:
        _require_blank(before, texts[0], texts[at], texts[at + 1], texts[end], texts[-2], texts[-1])
    return headers, found, payload


def _split(data: bytes) -> tuple[str, list[str], list[str]]:
    """What stands before the root, all tags, and the text after each of them."""
    text = data.decode()
    signs = data.translate(None, _ORDINARY)
    # Signs that come in turns make every second piece below a tag, and leave no ]]> in the text.
    if signs != b"<>" * (len(signs) // 2) or (len(text) != len(data) and ("\ufffe" in text or "\uffff" in text)):
        raise DeclinedError
    pieces = text.replace(">", "<").split("<")
    before, tags, texts = pieces[0], pieces[1::2], pieces[2::2]
    if tags[0][0] != "?":
        return before, tags, texts
    if before or tags[0] not in _DECLARATIONS:
        raise DeclinedError
    return texts[0], tags[1:], texts[1:]


def _content(tag: str, root: _Root) -> tuple[str, str, str]:
    """The name in the tag of the body's element, the prefix in it, and the name as ``{namespace}name``."""
    if tag[-1] == "/":
        tag = tag[:-1].rstrip(" ")
    name, _, attribute = tag.partition(" ")
    prefix, colon, local = name.rpartition(":")
    prefix += colon
    if not attribute:
        return name, prefix, f"{{{root.namespaces[prefix]}}}{local}"
    if prefix or attribute[:7] != 'xmlns="' or attribute[-1] != '"':
        raise DeclinedError
    return name, prefix, f"{{{attribute[7:-1]}}}{local}"  # whatever it says, only a namespace of ours will be found


# -- the root and the headers


@frozen(eq=False)
class _Root:
    """What the root element says of all that follows."""

    namespaces: Mapping[str, str]
    """By prefix, with its colon; that of no prefix is the default one."""

    header: str
    body: str
    ends: list[str]
    """The tags after the body's element."""

    fields: Mapping[str, tuple[str, str, str | None]]
    """By the tag of a header: our name of it, its end tag, and the tag of the address in it, if it is to have one."""


_LONGEST_ROOT: Final = 1024
_DECLARED: Final = re.compile(r'[ \t\n]+xmlns(?::(?!xml)([A-Za-z_][A-Za-z0-9_.-]*))?="([^"\s}]+)"', re.ASCII)
_ALL_DECLARED: Final = re.compile(f"(?:{_DECLARED.pattern})*", re.ASCII)
_RESERVED: Final = frozenset({"http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/"})


@lru_cache(maxsize=64)  # one make of station writes one root, always the same
def _root(tag: str) -> _Root:
    name = re.split("[ \t\n]", tag, maxsplit=1)[0]
    prefix = name.removesuffix("Envelope")
    declared = tag[len(name) :]
    pairs = [(each[1], each[2]) for each in _DECLARED.finditer(declared)]
    namespaces = {f"{each}:" if each else "": namespace for each, namespace in pairs}
    if (
        _ALL_DECLARED.fullmatch(declared) is None
        or len(namespaces) != len(pairs)
        or not _RESERVED.isdisjoint(namespaces.values())
        or name != f"{prefix}Envelope"
        or namespaces[prefix] != SOAP12
    ):
        raise DeclinedError
    marks = ("", f' {prefix}mustUnderstand="true"', f' {prefix}mustUnderstand="1"')
    fields = {}
    for before, namespace in [*namespaces.items(), *((None, each) for each in _FIELDS)]:
        for local, field in _FIELDS.get(namespace, {}).items():
            start = f"{before or ''}{local}"
            default = f' xmlns="{namespace}"' if before is None else ""
            address = f"{before or ''}Address" if field in ADDRESSED else None
            for mark in marks:
                fields[f"{start}{default}{mark}"] = (field, f"/{start}", address)
    return _Root(namespaces, f"{prefix}Header", f"{prefix}Body", [f"/{prefix}Body", f"/{name}"], fields)


def _read_headers(tags: list[str], texts: list[str], root: _Root, headers: Headers) -> int:
    """Fills in the headers, and gives the position of the body."""
    fields = root.fields
    at = 2
    while (entry := fields.get(tags[at])) is not None:
        field, end, address = entry
        value = texts[at]
        if address is not None:
            if tags[at + 1] != address or tags[at + 2] != f"/{address}":
                raise DeclinedError
            if value or texts[at + 2]:
                _require_blank(value, texts[at + 2])
            value = texts[at + 1]
            at += 2
        if tags[at + 1] != end or field in headers:
            raise DeclinedError
        if texts[at + 1]:
            _require_blank(texts[at + 1])
        headers[field] = value.strip(_BLANK) or None
        at += 2
    if tags[at] != f"/{root.header}":
        raise DeclinedError
    _require_blank(texts[1], texts[at])
    return at + 1


# -- the payload

_Entry = tuple[str, int, str, bool, Callable[[str], Any] | None, Object | None]


@lru_cache(maxsize=256)  # there are about a hundred objects, and stations of one make use one prefix
def _entries(shape: Object, prefix: str) -> Mapping[str, _Entry]:
    """The members of an object by their tags: end tag, position, wire name, if it is a list, conversion, object."""
    return {f"{prefix}{name}": (f"/{prefix}{name}", *entry) for name, entry in shape.members.items()}


def _read_object(  # noqa: C901, PLR0912, PLR0917  # calls cost here
    tags: list[str], texts: list[str], at: int, shape: Object, prefix: str, payload: dict[str, Any]
) -> int:
    """Fills in the payload of the element whose content starts at a position, and gives that of its end tag."""
    entries = _entries(shape, prefix)
    last = -1
    while True:
        tag = tags[at]
        entry = entries.get(tag)
        attributes = ""
        if entry is None:
            name, _, attributes = tag.partition(" ")
            entry = entries.get(name)
            if entry is None:  # then it is the end tag, or the caller declines it
                break
        end, position, wire, many, convert, inner = entry
        if position <= last and not (many and position == last):
            raise DeclinedError
        value: Any = texts[at]
        at += 1
        if inner is None:
            if attributes:
                raise DeclinedError
            if convert is not None:
                value = convert(value)
        elif inner.text is not None:
            value = {inner.text.wire: value, **_read_attributes(attributes, inner)}
        else:
            if attributes:
                raise DeclinedError
            if value:
                _require_blank(value)
            value = {}
            at = _read_object(tags, texts, at, inner, prefix, value)
        if tags[at] != end:
            raise DeclinedError
        if texts[at]:
            _require_blank(texts[at])
        at += 1
        if not many:
            payload[wire] = value
        elif position == last:
            payload[wire].append(value)
        else:
            payload[wire] = [value]
        last = position
    for wire in shape.empty:
        payload.setdefault(wire, [])
    return at


_ATTRIBUTE: Final = re.compile(r' ([A-Za-z]+)="([^"\t\n]*)"', re.ASCII)
_ALL_ATTRIBUTES: Final = re.compile(f"(?:{_ATTRIBUTE.pattern})*", re.ASCII)


def _read_attributes(text: str, shape: Object) -> dict[str, Any]:
    if not text:
        return {}
    text = f" {text}"
    found = _ATTRIBUTE.findall(text)
    values = {shape.attributes[name].wire: value for name, value in found}
    if _ALL_ATTRIBUTES.fullmatch(text) is None or len(values) != len(found):
        raise DeclinedError
    return values


def _require_blank(*texts: str) -> None:
    if "".join(texts).strip(_BLANK):
        raise DeclinedError
