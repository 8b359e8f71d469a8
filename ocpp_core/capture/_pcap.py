"""The messages in a packet capture: TCP put together again, HTTP and the WebSocket within it.

Belongs here: connections, and what they carried. Must not be here: the headers of packets (``_packets``), whether a
message is a frame of OCPP, the bytes of one WebSocket frame (``_websocket_frames``).

Each direction of a connection is read for itself, and is in one of the modes below. What the capture misses makes a
direction lose its place; it finds it again at the next segment that begins as a message does, since WebSocket libraries
write a message at once. The same is how a connection is read whose beginning was not captured. The side that masks
is the client (RFC 6455 section 5.1), and the client is the station (1.6-J section 3.1; 2.x part 4 section 3.1).

What is kept of a direction is bounded by `MAX_MESSAGE`, `_MAX_WAITING` and `_MAX_HEAD`.
"""

from __future__ import annotations

import json
import re
import zlib
from collections import Counter
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any, Final

from attrs import define, field

from ocpp_core.capture._found import Context
from ocpp_core.capture._packets import Endpoint, Link, Packets, Segment, segment
from ocpp_core.capture._websocket_frames import (
    BINARY,
    CONTINUED,
    MAX_MESSAGE,
    frame_head,
    looks_like_frame,
    mask,
    may_begin,
)
from ocpp_core.errors import HandshakeError, UnreadableCaptureError
from ocpp_core.versions import Role, Version
from ocpp_core.websocket import station_identity

__all__ = ["Messages"]

_MAX_HEAD: Final = 65_536  # of an HTTP message
_MAX_WAITING: Final = 512  # segments after a hole
_MAX_WAITING_BYTES: Final = 4 * 1024**2
_MAX_CONNECTIONS: Final = 10_000
_PATIENCE: Final = timedelta(seconds=1)
"""How late a segment that the receiver acknowledged may come: a capture on several queues mixes them up a little."""

_RANGE: Final = 2**32  # of sequence numbers
_NEW: Final = 2**26  # further back than any window: another connection between the same ports

_HTTP: Final = re.compile(
    rb"(?:PROXY TCP[46] [^\r\n]{1,90}\r\n)?(?:[A-Z]{3,10} [^\r\n ]{1,9000} HTTP/1\.|HTTP/1\.[01] \d)"
)
_HTTP_BEGINS: Final = re.compile(rb"(?:PROXY TCP|[A-Z]{3,10} [/h*]|HTTP/1\.)")
_CHUNK: Final = re.compile(rb"([0-9a-fA-F]{1,8})(?:;[^\r\n]{0,200})?\r\n")
_TLS: Final = re.compile(rb"[\x14-\x17]\x03[\x00-\x04]")
_TELLING: Final = 3


class _Mode(Enum):
    LOST = auto()  # in the middle of something
    HTTP = auto()
    BODY = auto()  # of an HTTP message
    CHUNKS = auto()  # the same, where its length was not known at first
    WEBSOCKET = auto()
    TLS = auto()
    OTHER = auto()  # another protocol


@define(eq=False)
class _Waiting:
    """A segment that came before the one that it follows, or what is left of it."""

    payload: bytes
    missing: int
    number: int
    when: datetime | None


@define(eq=False)
class _Direction:
    """What one side of a connection sends."""

    expected: int | None = None
    """The sequence number of the next byte; None before the first segment."""

    mode: _Mode = _Mode.LOST
    fresh: bool = False
    """Whether it is at its very beginning, as the SYN tells."""

    reached: _Waiting | None = None
    """The last segment that was read, by the number of its packet."""

    waiting: dict[int, _Waiting] = field(factory=dict)
    waiting_bytes: int = 0
    since: datetime | None = None
    acknowledged: int | None = None
    buffer: bytearray = field(factory=bytearray)
    searched: int = 0
    body: int = 0
    parts: list[bytes] = field(factory=list)
    """What has come of a message that takes several WebSocket frames."""

    length: int = 0
    opcode: int | None = None
    compressed: bool = False
    inflater: Any = None  # of zlib, which does not name the type


@define(eq=False)
class _Connection:
    """A connection: both its directions, and what its handshake says."""

    directions: dict[Endpoint, _Direction]
    client: Endpoint | None = None
    requested: bool = False
    upgraded: bool = False
    """Whether it is known to be a WebSocket."""

    refused: bool = False
    station: str | None = None
    version: Version | None = None

    def other(self, one: Endpoint) -> Endpoint:
        """The other end than this one."""
        return next((each for each in self.directions if each != one), one)

    def role(self, sender: Endpoint) -> Role:
        """Which side an endpoint of a WebSocket is."""
        return Role.CHARGING_STATION if sender == self.client else Role.CSMS


@define
class Messages:
    """The messages in a capture: `text` has them in the line of the packet that completed each."""

    packets: Packets
    limit: int
    """How many bytes may come of compressed messages; more is an `UnreadableCaptureError`."""

    contexts: dict[int, Context] = field(factory=dict)
    """By line."""

    counts: Counter[str] = field(factory=Counter)
    """What was not read, and how often."""

    encrypted: int = 0
    """How many connections are encrypted."""

    _lines: dict[int, list[str]] = field(factory=dict)
    _connections: dict[tuple[Endpoint, Endpoint], _Connection] = field(factory=dict)

    def read(self) -> str:
        """The messages, one or several in a line; a message with line breaks stands there as a JSON string."""
        for packet in self.packets:
            found = segment(packet)
            match found:
                case Segment():
                    self._take(found, packet.number, packet.when)
                case Link(number):
                    self.counts[f"packets of link type {number}" if number >= 0 else "packets of no interface"] += 1
                case str():
                    self.counts[found] += 1
        for connection in self._connections.values():
            self._end(connection)
        self._connections.clear()
        if self.packets.cut_off:
            self.counts["packets at the end that are cut off"] += 1
        last = max(self._lines, default=0)
        return "\n".join(" ".join(self._lines.get(number, ())) for number in range(1, last + 1))

    def _take(self, new: Segment, number: int, when: datetime | None) -> None:
        begins = (new.sequence + 1) % _RANGE
        connection = self._connection(new, begins)
        direction = connection.directions[new.source]
        if new.starts:
            direction.expected, direction.mode, direction.fresh = begins, _Mode.HTTP, True
            if new.acknowledged is None:
                connection.client = new.source
        if new.acknowledged is not None:
            connection.directions[new.target].acknowledged = new.acknowledged
        for source, each in connection.directions.items():
            if each.waiting and _is_lost(each, when):
                self._skip_hole(connection, source, each)
        if new.payload or new.missing:
            sequence = begins if new.starts else new.sequence
            self._order(connection, new.source, sequence, _Waiting(new.payload, new.missing, number, when))

    def _connection(self, new: Segment, begins: int) -> _Connection:
        """The connection of a segment, given the number of its first byte if it starts one."""
        key = (new.source, new.target) if new.source < new.target else (new.target, new.source)
        connection = self._connections.pop(key, None)
        if connection is not None and new.starts:
            direction = connection.directions[new.source]
            if direction.expected is not None and not (direction.fresh and direction.expected == begins):
                # Not the same SYN once more: the ports serve another connection.
                self._end(connection)
                connection = None
        if connection is None:
            connection = _Connection({new.source: _Direction(), new.target: _Direction()})
            if len(self._connections) >= _MAX_CONNECTIONS:
                self._end(self._connections.pop(next(iter(self._connections))))
        self._connections[key] = connection  # the last of them, so that the longest silent one is the first
        return connection

    def _order(self, connection: _Connection, source: Endpoint, sequence: int, new: _Waiting) -> None:
        """Take a segment in its turn."""
        direction = connection.directions[source]
        if direction.expected is None:
            direction.expected = sequence
        ahead = (sequence - direction.expected) % _RANGE
        if _RANGE // 2 <= ahead < _RANGE - _NEW:
            self._lose(direction)
            direction.expected, ahead = sequence, 0
        if 0 < ahead < _RANGE // 2:
            known = direction.waiting.get(sequence)
            if known is None or len(known.payload) < len(new.payload):
                direction.waiting_bytes += len(new.payload) - (len(known.payload) if known else 0)
                direction.waiting[sequence] = new
                direction.since = direction.since or new.when
            while len(direction.waiting) > _MAX_WAITING or direction.waiting_bytes > _MAX_WAITING_BYTES:
                self._skip_hole(connection, source, direction)
            return
        self._accept(connection, source, sequence, new)
        self._drain(connection, source, direction)

    def _accept(self, connection: _Connection, source: Endpoint, sequence: int, new: _Waiting) -> None:
        """Read what a segment has that is new; it begins at the expected byte, or before it."""
        direction = connection.directions[source]
        assert direction.expected is not None  # noqa: S101 -- the caller compared with it
        old = (direction.expected - sequence) % _RANGE
        payload = new.payload[old:]
        missing = new.missing - max(0, old - len(new.payload))
        if payload:
            if direction.reached is None or direction.reached.number <= new.number:
                direction.reached = new
            new = direction.reached  # what waited for a segment is read when that comes
            direction.expected = (direction.expected + len(payload)) % _RANGE
            self._feed(connection, source, payload, new)
        if missing > 0:
            direction.expected = (direction.expected + missing) % _RANGE
            self.counts["packets that were captured in part"] += 1
            self._lose(direction)

    def _drain(self, connection: _Connection, source: Endpoint, direction: _Direction) -> None:
        """Read the segments whose turn has come."""
        while direction.waiting:
            expected = direction.expected or 0
            sequence = expected
            if sequence not in direction.waiting:  # one may overlap what was read
                behind = (each for each in direction.waiting if (expected - each) % _RANGE < _RANGE // 2)
                sequence = next(behind, -1)
            if sequence < 0:
                return
            new = direction.waiting.pop(sequence)
            direction.waiting_bytes -= len(new.payload)
            self._accept(connection, source, sequence, new)
        direction.since = None

    def _skip_hole(self, connection: _Connection, source: Endpoint, direction: _Direction) -> None:
        """Go on with the first segment after a hole."""
        expected = direction.expected or 0
        direction.expected = min(direction.waiting, key=lambda each: (each - expected) % _RANGE)
        direction.since = None
        if connection.requested or connection.upgraded:
            self.counts["holes in connections of WebSockets"] += 1
        self._lose(direction)
        self._drain(connection, source, direction)
        if direction.waiting:
            direction.since = next(iter(direction.waiting.values())).when

    def _lose(self, direction: _Direction) -> None:
        """Forget where in the stream a direction is."""
        if direction.mode in (_Mode.TLS, _Mode.OTHER):
            return
        if direction.mode is _Mode.WEBSOCKET and (direction.buffer or direction.opcode is not None):
            self.counts["WebSocket messages with a part missing"] += 1
        direction.mode, direction.fresh = _Mode.LOST, False
        direction.buffer.clear()
        direction.parts.clear()
        direction.opcode, direction.inflater = None, None
        direction.length = direction.searched = direction.body = 0

    def _end(self, connection: _Connection) -> None:
        """Read what waits, and count what was not read."""
        for source, direction in connection.directions.items():
            while direction.waiting:
                self._skip_hole(connection, source, direction)
            if direction.mode is _Mode.WEBSOCKET:
                self._lose(direction)
        modes = {direction.mode for direction in connection.directions.values()}
        if _Mode.TLS in modes:
            self.encrypted += 1
        if connection.refused and not connection.upgraded:
            self.counts["WebSocket handshakes that were refused"] += 1

    def _feed(self, connection: _Connection, source: Endpoint, data: bytes, new: _Waiting) -> None:
        """Read the next bytes of a direction."""
        direction = connection.directions[source]
        if direction.mode is _Mode.LOST and not self._find_place(connection, source, data):
            return
        if direction.mode in (_Mode.TLS, _Mode.OTHER):
            return
        direction.buffer += data
        if direction.fresh:
            if len(direction.buffer) < _TELLING:
                return
            direction.fresh = False
            direction.mode = _first_mode(direction.buffer)
        while self._step(connection, source, new):
            pass
        if direction.mode in (_Mode.LOST, _Mode.TLS, _Mode.OTHER):
            direction.buffer.clear()

    def _step(self, connection: _Connection, source: Endpoint, new: _Waiting) -> bool:
        """Read the next element of a direction; whether all of it was there."""
        direction = connection.directions[source]
        match direction.mode:
            case _Mode.HTTP:
                return self._http(connection, source)
            case _Mode.BODY:
                return self._body(direction, new)
            case _Mode.CHUNKS:
                return self._chunk(direction, new)
            case _Mode.WEBSOCKET:
                return self._frame(connection, source, new)
            case _:
                return False

    def _find_place(self, connection: _Connection, source: Endpoint, data: bytes) -> bool:
        """Whether a segment begins as a message does: then the mode is that of the message."""
        direction = connection.directions[source]
        if _TLS.match(data):
            direction.mode = _Mode.TLS
        elif _HTTP.match(data):
            direction.mode = _Mode.HTTP
        elif looks_like_frame(data, known=connection.upgraded):
            direction.mode = _Mode.WEBSOCKET
            if connection.client is None:
                connection.client = source if data[1] & 0x80 else connection.other(source)
        else:
            if connection.upgraded:
                self.counts["segments in the middle of a message"] += 1
            return False
        return True

    def _http(self, connection: _Connection, source: Endpoint) -> bool:
        """Read the head of an HTTP message; whether it was there."""
        direction = connection.directions[source]
        end = direction.buffer.find(b"\r\n\r\n", max(0, direction.searched - 3))
        direction.searched = len(direction.buffer)
        if end < 0:
            if direction.searched > _MAX_HEAD:
                direction.mode = _Mode.OTHER
            return False
        head = bytes(direction.buffer[:end]).decode("latin-1")
        del direction.buffer[: end + 4]
        direction.searched = 0
        if head.startswith("PROXY "):
            head = head.partition("\r\n")[2]
        first, *rest = head.split("\r\n")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
        if first.startswith("HTTP/"):
            self._response(connection, source, first, headers)
        else:
            self._request(connection, source, first, headers)
        return True

    def _request(self, connection: _Connection, source: Endpoint, first: str, headers: dict[str, str]) -> None:
        direction = connection.directions[source]
        if headers.get("upgrade", "").lower() != "websocket":
            _expect_body(direction, headers)
            return
        connection.client, connection.requested = source, True
        words = first.split(" ")
        try:
            connection.station = station_identity(words[1] if len(words) > 1 else "")
        except HandshakeError:
            connection.station = None
        connection.version = _version(headers.get("sec-websocket-protocol"))
        direction.mode = _Mode.WEBSOCKET

    def _response(self, connection: _Connection, source: Endpoint, first: str, headers: dict[str, str]) -> None:
        direction = connection.directions[source]
        status = first.split(" ")[1:2]
        if status == ["101"] and headers.get("upgrade", "").lower() == "websocket":
            if connection.client is None:
                connection.client = connection.other(source)
            # What was chosen outweighs what was offered.
            connection.version = _version(headers.get("sec-websocket-protocol")) or connection.version
            connection.upgraded = True
            direction.mode = _Mode.WEBSOCKET
            return
        if connection.requested and not connection.upgraded and status != ["100"]:
            connection.refused = True
        _expect_body(direction, headers)

    def _body(self, direction: _Direction, new: _Waiting) -> bool:
        """Read the body of an HTTP message; whether all of it was there."""
        if len(direction.buffer) < direction.body:
            return False
        direction.parts.append(bytes(direction.buffer[: direction.body]))
        del direction.buffer[: direction.body]
        self._end_body(direction, new)
        return True

    def _chunk(self, direction: _Direction, new: _Waiting) -> bool:
        """Read a chunk of a body; whether all of it was there (RFC 9112 section 7.1)."""
        head = _CHUNK.match(direction.buffer)
        if head is None:
            if len(direction.buffer) > _MAX_HEAD:
                direction.mode = _Mode.OTHER
            return False
        size = int(head[1], 16)
        if direction.length + size > MAX_MESSAGE:
            direction.mode = _Mode.OTHER
            return False
        if len(direction.buffer) < head.end() + size + 2:
            return False
        direction.parts.append(bytes(direction.buffer[head.end() : head.end() + size]))
        direction.length += size
        del direction.buffer[: head.end() + size + 2]
        if not size:
            self._end_body(direction, new)
        return True

    def _end_body(self, direction: _Direction, new: _Waiting) -> None:
        """Take a body for a message if it is text: an envelope of OCPP-S perhaps."""
        body = b"".join(direction.parts)
        direction.parts.clear()
        direction.length, direction.mode = 0, _Mode.HTTP
        if body.lstrip()[:1] in (b"<", b"[", b"{", b"\xef"):
            self._emit(body, Context(when=_when(new)), new)

    def _frame(self, connection: _Connection, source: Endpoint, new: _Waiting) -> bool:
        """Read a WebSocket frame; whether all of it was there (RFC 6455 section 5.2)."""
        direction = connection.directions[source]
        buffer = direction.buffer
        head = frame_head(buffer)
        if head is None:
            return False
        begin, length = head
        if connection.refused and _HTTP.match(buffer):  # the request once more, with a password perhaps
            direction.mode = _Mode.HTTP
            return True
        if not may_begin(buffer[0], buffer[1]) or length > MAX_MESSAGE:
            self.counts["places where WebSocket frames cannot be read"] += 1
            buffer.clear()
            self._lose(direction)
            return False
        if len(buffer) < begin + length:
            return False
        payload = bytes(buffer[begin : begin + length])
        if buffer[1] & 0x80:
            payload = mask(payload, bytes(buffer[begin - 4 : begin]))
        first = buffer[0]
        del buffer[: begin + length]
        if first & 0x0F <= BINARY:
            self._part(connection, source, first, payload, new)
        return True

    def _part(self, connection: _Connection, source: Endpoint, first: int, payload: bytes, new: _Waiting) -> None:
        """Take the payload of a frame, which may be one of several that make up a message (RFC 6455 section 5.4)."""
        direction = connection.directions[source]
        connection.upgraded = True
        opcode, ends = first & 0x0F, bool(first & 0x80)
        if opcode != CONTINUED:
            if direction.opcode is not None:
                self.counts["WebSocket messages with a part missing"] += 1
            direction.parts.clear()
            direction.length, direction.opcode, direction.compressed = 0, opcode, bool(first & 0x40)
        elif direction.opcode is None:
            if ends:
                self.counts["WebSocket messages with a part missing"] += 1
            return
        direction.length += len(payload)
        if direction.length <= MAX_MESSAGE:
            direction.parts.append(payload)
        if not ends:
            return
        message = self._message(direction)
        is_binary, direction.opcode = direction.opcode == BINARY, None
        direction.parts.clear()
        if message is not None and is_binary and not message.startswith(b"["):
            self.counts["binary WebSocket messages"] += 1
        elif message is not None:
            role = connection.role(source)
            self._emit(message, Context(_when(new), role, connection.station, connection.version), new)

    def _message(self, direction: _Direction) -> bytes | None:
        """The message whose last part has come; None if it cannot be read."""
        if direction.length > MAX_MESSAGE:
            self.counts["WebSocket messages that are too long"] += 1
            direction.inflater = None
            return None
        message = b"".join(direction.parts)
        return self._inflated(direction, message) if direction.compressed else message

    def _inflated(self, direction: _Direction, message: bytes) -> bytes | None:
        """A message without the compression of permessage-deflate (RFC 7692 section 7.2.2); None if it cannot be read.

        The parameters of the handshake are not needed: the largest window reads them all, and one that is kept from
        message to message does no harm where the sender begins anew.
        """
        if direction.inflater is None:
            direction.inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            found: bytes = direction.inflater.decompress(message + b"\x00\x00\xff\xff", MAX_MESSAGE + 1)
        except zlib.error:
            self.counts["compressed WebSocket messages that need an earlier one"] += 1
            direction.inflater = None
            return None
        self.limit -= len(found)
        if self.limit < 0:
            raise UnreadableCaptureError("the compressed messages in it unpack to more than is read; split the capture")
        if len(found) > MAX_MESSAGE or direction.inflater.unconsumed_tail:
            self.counts["WebSocket messages that are too long"] += 1
            direction.inflater = None
            return None
        if direction.inflater.eof:
            direction.inflater = None
        return found

    def _emit(self, message: bytes, context: Context, new: _Waiting) -> None:
        text = message.removeprefix(b"\xef\xbb\xbf").decode(errors="surrogateescape")
        if "\n" in text or "\r" in text:
            text = json.dumps(text, ensure_ascii=False)
        self._lines.setdefault(new.number, []).append(text)
        self.contexts[new.number] = context


def _first_mode(start: bytearray) -> _Mode:
    """What a direction is at its beginning, known by at least `_TELLING` bytes."""
    if _TLS.match(start):
        return _Mode.TLS
    return _Mode.HTTP if _HTTP_BEGINS.match(start) or len(start) < 16 else _Mode.OTHER


def _is_lost(direction: _Direction, now: datetime | None) -> bool:
    """Whether what is missing before the waiting segments will not come: the receiver has it, the capture has not."""
    if direction.acknowledged is None or direction.since is None or now is None or now - direction.since < _PATIENCE:
        return False
    expected = direction.expected or 0
    hole = min((each - expected) % _RANGE for each in direction.waiting)
    return hole <= (direction.acknowledged - expected) % _RANGE < _RANGE // 2


def _expect_body(direction: _Direction, headers: dict[str, str]) -> None:
    """Set the mode by the headers of a message that is no handshake."""
    length = headers.get("content-length", "0")
    if headers.get("transfer-encoding", "").lower() == "chunked":
        direction.mode = _Mode.CHUNKS
    elif not length.isdecimal() or len(length) > 9 or int(length) > MAX_MESSAGE:
        direction.mode = _Mode.LOST  # until a segment begins with the next message
    elif int(length):
        direction.mode, direction.body = _Mode.BODY, int(length)
    else:
        direction.mode = _Mode.HTTP


def _version(protocols: str | None) -> Version | None:
    """The first version among subprotocols."""
    known = {version.subprotocol: version for version in Version}
    names = (name.strip() for name in (protocols or "").split(","))
    return next((known[name] for name in names if name in known), None)


def _when(new: _Waiting) -> str | None:
    return None if new.when is None else new.when.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
