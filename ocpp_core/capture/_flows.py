"""What ``mitmproxy`` stores: the messages of WebSocket connections, with the handshake of each.

Belongs here: the notation of such a file (tnetstrings), and which of its fields tell what. Must not be here: finding
frames in the messages.

Nothing here trusts a length that the file states, and nothing but the fields that are needed is taken out of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, TypeAlias

from ocpp_core.capture._beside import station_in
from ocpp_core.capture._found import Context
from ocpp_core.versions import Role, Version

__all__ = ["is_flows", "messages_of_flows"]

_BEGINS: Final = re.compile(rb"([1-9][0-9]{0,11}):[0-9]{1,9}:")
_LONGEST: Final = 12  # digits of a length
_MAX_VALUE: Final = 4_000  # bytes of a path or header

_Value: TypeAlias = tuple[bytes, int, int]
"""The mark of its type, and where it begins and ends."""

_NOTHING: Final[_Value] = (b"~", 0, 0)
_PARTS: Final = (b"request", b"response", b"websocket")
_NAMES: Final = frozenset({*_PARTS, b"path", b"headers", b"messages"})


def is_flows(data: bytes) -> bool:
    """Whether a file begins with a flow, as far as its first bytes are there."""
    begins = _BEGINS.match(data)
    return begins is not None and b":websocket" in data and data[_end(begins) : _end(begins) + 1] in (b"}", b"")


def _end(begins: re.Match[bytes]) -> int:
    return begins.end(1) + 1 + int(begins[1])


def messages_of_flows(data: bytes) -> tuple[str, dict[int, Context], bool]:
    """The messages, one a line; what the file tells of each line; and whether it can be read to its end.

    A message with line breaks stands there as a JSON string.
    """
    lines: list[str] = []
    contexts: dict[int, Context] = {}
    try:
        for flow in _items(data, 0, len(data)):
            for text, context in _messages(data, flow):
                lines.append(text)
                contexts[len(lines)] = context
    except _DamagedError:
        return "\n".join(lines), contexts, False
    return "\n".join(lines), contexts, True


def _messages(data: bytes, flow: _Value) -> Iterator[tuple[str, Context]]:
    """The messages of a connection, and what the file tells of each."""
    fields = _fields(data, flow)
    request, response, connection = (_fields(data, fields.get(name, _NOTHING)) for name in _PARTS)
    station = station_in(_text(data, request.get(b"path", _NOTHING)).partition("?")[0])[0]
    version = _version(data, response) or _version(data, request)
    for message in _children(data, connection.get(b"messages", _NOTHING)):
        _, from_client, content, when = _first(_children(data, message), 4)
        text = data[content[1] : content[2]].decode(errors="surrogateescape")
        sender = Role.CHARGING_STATION if _text(data, from_client) == "true" else Role.CSMS
        yield (
            json.dumps(text, ensure_ascii=False) if "\n" in text or "\r" in text else text,
            Context(_text(data, when) or None, sender, station, version),
        )


class _DamagedError(Exception):
    """A length cannot be read, or reaches past the end."""


def _items(data: bytes, start: int, end: int) -> Iterator[_Value]:
    """The values that stand one behind the other."""
    while start < end:
        colon = data.find(b":", start, start + _LONGEST + 1)
        if colon < 0 or not data[start:colon].isdigit():
            raise _DamagedError
        stop = colon + 1 + int(data[start:colon])
        if stop >= end:
            raise _DamagedError
        yield data[stop : stop + 1], colon + 1, stop
        start = stop + 1


def _children(data: bytes, value: _Value) -> Iterator[_Value]:
    """What a list or an object holds."""
    return _items(data, *value[1:]) if value[0] in (b"]", b"}") else iter(())


def _fields(data: bytes, value: _Value) -> dict[bytes, _Value]:
    """The fields of an object by name, those that are needed."""
    if value[0] != b"}":
        return {}
    children = _children(data, value)
    named = ((data[key[1] : min(key[2], key[1] + 20)], each) for key, each in zip(children, children, strict=False))
    return {name: each for name, each in named if name in _NAMES}


def _first(values: Iterator[_Value], number: int) -> list[_Value]:
    """The first values, and nothing for those that are missing."""
    found = list(islice(values, number))
    return found + [_NOTHING] * (number - len(found))


def _text(data: bytes, value: _Value) -> str:
    return data[value[1] : min(value[2], value[1] + _MAX_VALUE)].decode(errors="replace")


def _version(data: bytes, fields: dict[bytes, _Value]) -> Version | None:
    """The version that a request or a response names as the only subprotocol."""
    for header in _children(data, fields.get(b"headers", _NOTHING)):
        name, value = _first(_children(data, header), 2)
        if _text(data, name).lower() == "sec-websocket-protocol":
            try:
                return Version(_text(data, value).strip())
            except LookupError:
                return None
    return None
