"""Whole frames on the fast path: text to frame and back in one parse.

Belongs here: guessing which message a frame holds and letting its compiled decoder prove it. Must not be here: errors.
Every method answers None, or False, where the reference path has to decide.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any, Final

import msgspec
from attrs import frozen

from ocpp_core import _schemas
from ocpp_core._fast import plan
from ocpp_core._json import depth_exceeds
from ocpp_core.frames import Call, CallResult, Frame, Send
from ocpp_core.limits import Limits
from ocpp_core.message import UNSET
from ocpp_core.versions import MESSAGE_TYPES, Kind, MessageType, Version

__all__ = ["FastFrames"]

_KINDS: Final = {MessageType.CALL: Kind.REQUEST, MessageType.SEND: Kind.REQUEST, MessageType.CALLRESULT: Kind.RESPONSE}
_SCHEMA_DEPTH: Final = 16  # more than any schema nests, the frame's own array included

_encode: Final = msgspec.json.Encoder().encode
_parse: Final = msgspec.json.Decoder().decode


def read_payload(raw: bytes) -> Any:
    """The payload of a frame that was accepted before."""
    return _parse(raw)[-1]


@frozen
class _Route:
    """What it takes to read and write one message in one kind of frame."""

    head: tuple[Any, ...]
    decode: Callable[[bytes], tuple[Any, ...]]
    build: Callable[[Any], Any]
    verify: Callable[[Any], object] | None
    pack: Callable[[Any], Any]
    frame: type[Call | CallResult | Send]


class FastFrames:
    """The fast path of one codec. Routes are compiled on first use: at most one for each message and kind of frame."""

    def __init__(self, version: Version, limits: Limits) -> None:
        self._version = version
        self._limits = limits
        self._max_depth = limits.max_depth
        self._calls: dict[bytes, _Route] = {}
        self._sends: dict[bytes, _Route] = {}
        self._results: dict[str, _Route] = {}

    def decode(self, raw: bytes, action: str | None) -> Frame | None:
        """The frame of a text; ``action`` is that of the request if the frame is a CALLRESULT."""
        route = self._route(raw, action)
        if route is None:
            return None
        try:
            elements = route.decode(raw)
            message = route.build(elements[-1])
        except Exception:  # anything at all: the reference path finds out what is wrong, or that nothing is
            return None
        return route.frame(elements[1], message, None, UNSET, partial(read_payload, raw))

    def verify(self, raw: bytes, action: str | None) -> bool:
        """Whether `decode` would return a frame."""
        route = self._route(raw, action)
        if route is None:
            return False
        try:
            elements = route.decode(raw)
            if route.verify is not None:
                route.verify(elements[-1])
        except Exception:  # as above
            return False
        return True

    def encode(self, frame: Call | CallResult | Send) -> bytes | None:
        """The text of a typed frame."""
        message = frame.message
        if message is None or message.VERSION is not self._version:
            return None
        try:
            if isinstance(frame, CallResult):
                route = self._results.get(message.ACTION) or self._compile_result(message.ACTION)
            else:
                kind, routes = (
                    (MessageType.CALL, self._calls) if isinstance(frame, Call) else (MessageType.SEND, self._sends)
                )
                name = message.ACTION.encode()
                route = routes.get(name) or self._compile(kind, name)
            if route is None:
                return None
            packed = route.pack(message)
            head = route.head
            raw = _encode((head[0], frame.message_id, *head[1:], packed))
            # Parsing it back is the check. It has to give what was packed: msgspec writes some things as others, such
            # as NaN as null and bytes as base64.
            struct = route.decode(raw)[-1]
            if struct != packed or (route.verify is not None and not route.verify(struct)):
                return None
        except Exception:  # as above
            return None
        return raw

    def _route(self, raw: bytes, action: str | None) -> _Route | None:
        """The route of the message that a frame seems to hold. Only a guess: its decoder proves it or declines."""
        start = raw[:3]
        if start == b"[2," or start == b"[6,":
            parts = raw.split(b'"', 4)  # [2, | id | , | action | the rest
            if len(parts) < 5:
                return None
            if start == b"[2,":
                route = self._calls.get(parts[3]) or self._compile(MessageType.CALL, parts[3])
            else:
                route = self._sends.get(parts[3]) or self._compile(MessageType.SEND, parts[3])
        elif start == b"[3," and action is not None:
            route = self._results.get(action) or self._compile_result(action)
        else:
            return None
        if raw.count(b"{") + raw.count(b"[") > self._max_depth and self._too_deep(raw):
            return None
        return route

    def _too_deep(self, raw: bytes) -> bool:
        """Only where the schema leaves a place open can a valid payload nest deeper than the schema does."""
        if self._max_depth < _SCHEMA_DEPTH or b'"customData"' in raw or b'"data"' in raw or b"\\" in raw:
            return depth_exceeds(raw, self._max_depth)
        return False

    def _compile(self, kind: MessageType, name: bytes) -> _Route | None:
        """The route of a request, kept for the next time; None for a name that is no action of this kind."""
        entry = _names(self._version).get(name)
        if entry is None or kind not in MESSAGE_TYPES[self._version] or entry.answered != (kind is MessageType.CALL):
            return None
        routes, frame = (self._calls, Call) if kind is MessageType.CALL else (self._sends, Send)
        routes[name] = self._made(kind, entry.name, frame)
        return routes[name]

    def _compile_result(self, action: str) -> _Route | None:
        if not _schemas.actions(self._version)[action].answered:
            return None
        self._results[action] = self._made(MessageType.CALLRESULT, action, CallResult)
        return self._results[action]

    def _made(self, kind: MessageType, action: str, frame: type[Call | CallResult | Send]) -> _Route:
        compiled = plan(self._version, _schemas.message_name(action, _KINDS[kind]))
        head = (int(kind),) if kind is MessageType.CALLRESULT else (int(kind), action)
        decode = compiled.frame_decoder(kind, action, self._limits.max_message_id)
        return _Route(head, decode, compiled.build, compiled.verify, compiled.pack, frame)


@cache
def _names(version: Version) -> Mapping[bytes, _schemas.Action]:
    return {name.encode(): entry for name, entry in _schemas.actions(version).items()}
