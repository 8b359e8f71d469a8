"""One WebSocket connection, seen frame by frame, over plain TCP or TLS.

Belongs here: the handshake, and what goes over the wire below the frames of OCPP, the wrong included. Must not be here:
what a text means (``_peer``).

The protocol itself is that of websockets, without its I/O, so that bytes can be sent that no library would send.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import socket
import ssl as tls
import struct
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from functools import cache
from os import urandom
from typing import Any, Final, Self, TypeVar
from urllib.parse import urlsplit

from attrs import Attribute, field, frozen
from websockets.client import ClientProtocol
from websockets.extensions import ClientExtensionFactory
from websockets.frames import Frame, Opcode
from websockets.server import ServerProtocol
from websockets.typing import Subprotocol
from websockets.uri import parse_uri

from ocpp_core._printable import printable
from ocpp_core.capture._websocket_frames import mask

__all__ = [
    "Address",
    "Ended",
    "Head",
    "Link",
    "NoAnswerError",
    "NotConnectedError",
    "RefusedError",
    "as_bytes",
    "dial",
    "frame",
    "http_status",
    "read_head",
]

T = TypeVar("T")

MAX_MESSAGE: Final = 16 * 1024 * 1024
"""Longest message that is kept, in bytes; a longer one ends the link."""

MAX_UNREAD: Final = 4 * MAX_MESSAGE
"""Most bytes of messages that wait to be read; more end the link."""

_MOST_UNREAD: Final = 100_000  # messages, pongs and binary messages that wait to be read
_CHUNK: Final = 65_536
_HEAD: Final = 65_536  # bytes of an HTTP answer before its body
_SEND: Final = 10.0  # seconds in which the peer has to take what it is sent
_GOODBYE: Final = 1.0  # seconds for the last bytes, and for TLS to end

ABNORMAL: Final = 1006
"""The close code that stands for none: the connection ended without a closing handshake (RFC 6455 7.4.1)."""

SWITCHED: Final = 101
"""The HTTP status of a handshake that succeeds."""

QUIET: Final = logging.getLogger("ocpp_core.probe")
QUIET.disabled = True
"""What websockets logs of a peer's faults is dropped: a probe provokes them all the time."""


class NotConnectedError(Exception):
    """No connection could be made: nobody listens, or there is no answer, or one that is no HTTP."""


class NoAnswerError(NotConnectedError):
    """Somebody listens, but does not answer by HTTP. ``silent`` if nothing came in time."""

    def __init__(self, text: str, *, silent: bool = False) -> None:
        super().__init__(text)
        self.silent = silent


class RefusedError(Exception):
    """The handshake was refused, or answered wrongly with 101.

    ``status`` is the HTTP status, ``headers`` are those of the answer, by their names in lower case.
    """

    def __init__(self, text: str, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(text)
        self.status = status
        self.headers = headers


def _is_address(_: Any, __: Attribute[str], url: str) -> None:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
        (host or "").encode("idna")
    except ValueError as error:  # of which UnicodeError is a subclass
        raise ValueError(f"no address of a WebSocket: {printable(str(error), 200)}") from None
    if parts.scheme not in ("ws", "wss"):
        raise ValueError("the address of a WebSocket begins with ws:// or wss://")
    if not host or port == 0:
        raise ValueError("the address of a WebSocket has a host, and a port from 1 to 65535 if it has one")
    if "@" in parts.netloc:
        raise ValueError("the address has no user name and no password in it; the password is given apart")
    if parts.fragment:
        raise ValueError("the address of a WebSocket has nothing behind a #")


@cache
def _trust() -> tls.SSLContext:
    """The certificates that this system trusts, which take a while to read."""
    return tls.create_default_context()


@frozen
class Address:
    """Where a CSMS listens."""

    url: str = field(validator=_is_address)
    """``ws://`` or ``wss://``, a host, and a path that ends with the identity. Raises ValueError for any other."""

    ssl: tls.SSLContext | None = None
    """How a ``wss://`` address is trusted; None for the system's own way."""

    at: str = ""
    """The number that the name of the host was resolved to; empty to ask the system for each connection."""

    @property
    def host(self) -> str:
        """The name or number of the host."""
        return urlsplit(self.url).hostname or ""

    @property
    def secure(self) -> bool:
        """Whether it is reached by TLS."""
        return urlsplit(self.url).scheme == "wss"

    @property
    def port(self) -> int:
        """The port, 80 or 443 if the URL names none."""
        return urlsplit(self.url).port or (443 if self.secure else 80)

    async def streams(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A new TCP connection. Raises NotConnectedError."""
        context = (self.ssl or _trust()) if self.secure else None
        try:
            name = self.host if self.secure else None
            return await asyncio.open_connection(
                self.at or self.host, self.port, ssl=context, server_hostname=name, limit=_CHUNK
            )
        except OSError as error:
            raise NotConnectedError(f"no connection to {self.host}:{self.port}: {_reason(error)}") from error


@frozen
class Ended:
    """How a link ended."""

    code: int
    """The code of the peer's close frame; 1006 if it sent none, 1005 if its frame had no code."""

    reset: bool = False
    """Whether the connection was reset."""

    wrong: str = ""
    """What the peer did wrong below OCPP, if that is why it ended."""

    @property
    def clean(self) -> bool:
        """Whether the peer ended it with a code that says that it goes on working."""
        return self.code in {1000, 1001, 1002, 1003, 1005, 1007, 1008, 1009}

    def __str__(self) -> str:
        if self.wrong:
            return f"broken off: {self.wrong}"
        if self.reset:
            return "reset"
        return "ended without a close frame" if self.code == ABNORMAL else f"closed with code {self.code}"


class Link:
    """A connection whose handshake is done.

    Texts arrive in `texts`, binary messages in `binaries`, pongs in `pongs`; `wait_closed` waits for the end. Pings of
    the peer are answered. A peer that sends without end, or does not read what it is sent, ends the link.
    """

    def __init__(
        self, protocol: ClientProtocol | ServerProtocol, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.protocol: Final = protocol
        self.texts: Final[asyncio.Queue[bytes | None]] = asyncio.Queue()
        """Messages of the peer, as they came; None when there will be no more."""

        self.binaries: Final[list[bytes]] = []
        self.pongs: Final[asyncio.Queue[bytes]] = asyncio.Queue()
        self.ended: Ended | None = None
        self._reader, self._writer = reader, writer
        self._together: bytearray | None = None
        self._message = bytearray()
        self._opcode = Opcode.TEXT
        self._unread = 0
        self._closed = asyncio.Event()
        self._task = asyncio.create_task(self._receive())

    @property
    def subprotocol(self) -> str | None:
        """What was agreed on in the handshake."""
        return self.protocol.subprotocol

    @property
    def masks(self) -> bool:
        """Whether this end has to mask what it sends, as a client has to."""
        return isinstance(self.protocol, ClientProtocol)

    async def send(self, data: str | bytes) -> None:
        """Sends a text message, its bytes as they are given. Does nothing on a link that has ended."""
        await self.send_raw(
            Frame(Opcode.TEXT, as_bytes(data)).serialize(mask=self.masks, extensions=self.protocol.extensions)
        )

    async def send_frame(
        self, opcode: int, data: bytes = b"", *, fin: bool = True, rsv: int = 0, masked: bool | None = None
    ) -> None:
        """Sends a single frame, which need not be allowed (`frame`). ``masked`` is what it must be, unless given."""
        await self.send_raw(frame(opcode, data, fin=fin, rsv=rsv, masked=self.masks if masked is None else masked))

    async def send_raw(self, data: bytes) -> None:
        """Sends bytes as they are, in the middle of a frame if the caller likes."""
        if self._together is not None:
            self._together += data
        elif self.ended is None:
            self._writer.write(data)
            await self._drain()

    @contextlib.asynccontextmanager
    async def together(self) -> AsyncIterator[None]:
        """Sends what is sent within in one piece.

        A peer that ends the connection on a part of it has then read all of it. Bytes that it had not read would make
        its system reset the connection, and its close frame would be lost.
        """
        self._together = bytearray()
        try:
            yield
        finally:
            data, self._together = bytes(self._together), None
            await self.send_raw(data)

    async def start_close(self, code: int | None = 1000, reason: str = "") -> None:
        """Sends a close frame, after which the peer has to send its own; without a code for None."""
        if self.ended is None and self.protocol.close_code is None and self.protocol.close_sent is None:
            self.protocol.send_close(code, reason)
            await self._flush()

    async def close(self, code: int = 1000, *, wait: float = 1.0) -> None:
        """Closes the connection in order, if it is open, and waits so many seconds for the peer to do its part."""
        with contextlib.suppress(Exception):  # which state it is in does not matter any more
            await self.start_close(code)
        await self.wait_closed(wait)
        await self._drop()

    async def reset(self) -> None:
        """Ends the connection as a lost network does: without a close frame, by a reset if the system can."""
        connection: Any = self._writer.get_extra_info("socket")
        with contextlib.suppress(OSError, AttributeError, struct.error):  # then it is only cut
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._abort()
        await self._drop()

    async def next_of(self, queue: asyncio.Queue[T], limit: float) -> T | None:
        """The next item of a queue that the peer fills; None if none comes within ``limit`` seconds."""
        if not queue.empty() or limit <= 0:
            return None if queue.empty() else queue.get_nowait()
        getting = asyncio.ensure_future(queue.get())
        ending = asyncio.ensure_future(self.wait_closed(limit))
        try:
            await asyncio.wait({getting, ending}, return_when=asyncio.FIRST_COMPLETED)
            if not getting.done():
                await asyncio.sleep(0)  # what came with the end is still to be read
            return getting.result() if getting.done() else None
        finally:
            getting.cancel()
            ending.cancel()

    async def wait_closed(self, timeout: float) -> Ended | None:  # noqa: ASYNC109  # None says that it is still open
        """How it ended; None if it has not within so many seconds."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._closed.wait(), timeout)
        return self.ended

    async def __aenter__(self) -> Self:
        """The link itself."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Closes it."""
        await self.close()

    # -- inside

    def _abort(self) -> None:
        transport: Any = self._writer.transport
        transport.abort()

    async def _drop(self) -> None:
        self._task.cancel()
        await asyncio.wait({self._task})
        self._end(Ended(ABNORMAL))
        self._writer.close()
        try:
            async with asyncio.timeout(_GOODBYE):
                await self._writer.wait_closed()
        except (OSError, TimeoutError):
            self._abort()

    async def _receive(self) -> None:
        """Reads until the connection ends."""
        reset = False
        while self.ended is None or self.protocol.close_rcvd is not None:
            try:
                data = await self._reader.read(_CHUNK)
            except OSError:
                data, reset = b"", True
            wrong = self._understand(data)
            await self._flush()
            if self.protocol.close_rcvd is not None:
                self._end(Ended(self.protocol.close_rcvd.code))
            elif wrong or not data:
                self._end(Ended(ABNORMAL, reset, wrong))
            if not data:
                break
        self._writer.close()

    def _understand(self, data: bytes) -> str:
        """Takes what was read, and says what is wrong with it; no bytes are the end."""
        try:
            if data:
                self.protocol.receive_data(data)
            else:
                self.protocol.receive_eof()
            for event in self.protocol.events_received():
                if isinstance(event, Frame):
                    self._take(event)
        except Exception as error:  # noqa: BLE001  # whatever websockets stumbles over, the peer has sent it
            return f"cannot be read: {type(error).__name__}"
        if self._unread > MAX_UNREAD or self.texts.qsize() + self.pongs.qsize() + len(self.binaries) > _MOST_UNREAD:
            return "sends without end what nobody asked for"
        wrong = self.protocol.parser_exc
        return "" if wrong is None or isinstance(wrong, EOFError) else printable(str(wrong), 200)

    def _take(self, received: Frame) -> None:
        """Puts a frame where it belongs."""
        if received.opcode is Opcode.PONG:
            self.pongs.put_nowait(bytes(received.data))
            return
        if received.opcode not in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            return
        if received.opcode is not Opcode.CONT:
            self._opcode, self._message = received.opcode, bytearray()
        self._message += received.data
        if received.fin:
            message = bytes(self._message)
            self._unread = len(message) + (0 if self.texts.empty() and not self.binaries else self._unread)
            if self._opcode is Opcode.TEXT:
                self.texts.put_nowait(message)
            else:
                self.binaries.append(message)

    async def _flush(self) -> None:
        """Sends what the protocol has to say, such as a pong."""
        for data in self.protocol.data_to_send():
            if data:
                self._writer.write(data)
            elif self._writer.can_write_eof():
                with contextlib.suppress(OSError):
                    self._writer.write_eof()
        await self._drain()

    async def _drain(self) -> None:
        """Waits until the peer has taken most of what was sent. One that takes nothing ends the link."""
        try:
            async with asyncio.timeout(_SEND):
                await self._writer.drain()
        except TimeoutError:
            self._end(Ended(ABNORMAL, wrong=f"does not read what it is sent within {_SEND:g} seconds"))
            self._abort()
        except OSError:
            pass  # its end is noticed where it is read

    def _end(self, ended: Ended) -> None:
        if self.ended is None:
            self.ended = ended
            self._closed.set()
            self.texts.put_nowait(None)


def as_bytes(text: str | bytes) -> bytes:
    """A text as it goes over the wire."""
    return text.encode(errors="surrogatepass") if isinstance(text, str) else text


def frame(
    opcode: int, data: bytes = b"", *, fin: bool = True, rsv: int = 0, masked: bool, length: int | None = None
) -> bytes:
    """The bytes of a WebSocket frame, which need not be allowed (RFC 6455 section 5.2).

    ``rsv`` are the three reserved bits, 4 for the first. ``length`` is the length that it claims, that of ``data`` for
    None.
    """
    claimed = len(data) if length is None else length
    mark = 0x80 if masked else 0
    first = bytes([(0x80 if fin else 0) | rsv << 4 | opcode])
    if claimed <= _SHORT:
        first += bytes([mark | claimed])
    elif claimed < 1 << 16:
        first += bytes([mark | 126]) + claimed.to_bytes(2, "big")
    else:
        first += bytes([mark | 127]) + claimed.to_bytes(8, "big")
    if not masked:
        return first + data
    key = urandom(4)
    return first + key + mask(data, key)


_SHORT: Final = 125  # longest data of a control frame, and the longest whose length fits into the second byte


async def dial(
    address: Address,
    *,
    subprotocols: Sequence[str] = (),
    headers: Iterable[tuple[str, str]] = (),
    extensions: Sequence[ClientExtensionFactory] = (),
    timeout: float = 5.0,  # noqa: ASYNC109  # of the whole handshake, and an error of its own
) -> Link:
    """Opens a connection to a CSMS.

    Raises NotConnectedError if nobody listens, NoAnswerError if there is no answer or one that is no HTTP, RefusedError
    if the handshake is refused, or answered wrongly.
    """
    protocol = ClientProtocol(
        parse_uri(address.url),
        subprotocols=[Subprotocol(name) for name in subprotocols] or None,
        extensions=extensions or None,
        max_size=MAX_MESSAGE,
        logger=QUIET,
    )
    request = protocol.connect()
    request.headers["User-Agent"] = "ocpp-core probe"
    for name, value in headers:
        request.headers[name] = value
    head, reader, writer = await _asked(address, request.serialize(), timeout)
    if head.status != SWITCHED:
        await _cut(writer)
        raise RefusedError(f"the handshake was answered with {head.status}", head.status, head.headers)
    protocol.receive_data(head.raw)
    protocol.events_received()
    if protocol.handshake_exc is not None:
        await _cut(writer)
        wrong = printable(str(protocol.handshake_exc), 200)
        raise RefusedError(f"the handshake was answered with {SWITCHED}, but wrongly: {wrong}", SWITCHED, head.headers)
    return Link(protocol, reader, writer)


async def http_status(address: Address, request: bytes, *, timeout: float = 5.0) -> int:  # noqa: ASYNC109  # as above
    """The HTTP status that a raw request is answered with.

    Raises NotConnectedError if nobody listens, NoAnswerError if there is no answer, or one that is no HTTP.
    """
    head, _, writer = await _asked(address, request, timeout)
    await _cut(writer)
    return head.status


@frozen
class Head:
    """An HTTP answer without its body."""

    status: int
    headers: Mapping[str, str]
    """By their names in lower case; the last of several."""

    raw: bytes = field(repr=False)


async def read_head(reader: asyncio.StreamReader) -> Head:
    """Reads an HTTP answer as far as its body. Raises NoAnswerError if there is none, and OSError."""
    raw = b""
    try:
        while not raw.endswith((b"\n\r\n", b"\n\n")):
            line = await reader.readuntil(b"\n")
            if not raw and not _STATUS.match(line):
                raise NoAnswerError("the handshake was answered with something that is no HTTP")
            raw += line
            if len(raw) > _HEAD:
                raise NoAnswerError("the handshake was answered with headers without an end")
    except asyncio.IncompleteReadError:
        raise NoAnswerError("the connection ended before the handshake was answered") from None
    except asyncio.LimitOverrunError:
        raise NoAnswerError("the handshake was answered with a line without an end") from None
    first, *lines = raw.decode("latin-1").splitlines()
    pairs = (line.partition(":") for line in lines)
    return Head(int(first.split()[1]), {name.strip().lower(): value.strip() for name, _, value in pairs}, raw)


_STATUS: Final = re.compile(rb"HTTP/1\.[01] [1-5][0-9][0-9]\b")


async def _asked(
    address: Address, request: bytes, limit: float
) -> tuple[Head, asyncio.StreamReader, asyncio.StreamWriter]:
    """A new connection, on which a request was sent and answered. Raises NotConnectedError."""
    writer: asyncio.StreamWriter | None = None
    try:
        async with asyncio.timeout(limit):
            reader, writer = await address.streams()
            writer.write(request)
            return await read_head(reader), reader, writer
    except BaseException as error:
        if writer is not None:
            await _cut(writer)
        if isinstance(error, TimeoutError) and writer is None:
            raise NotConnectedError(
                f"no connection to {address.host}:{address.port} within {limit:g} seconds"
            ) from None
        if isinstance(error, TimeoutError):
            raise NoAnswerError(f"no answer to the handshake within {limit:g} seconds", silent=True) from None
        if isinstance(error, OSError):
            raise NoAnswerError(f"the handshake was not answered: {_reason(error)}") from error
        raise


async def _cut(writer: asyncio.StreamWriter) -> None:
    """Ends a connection at once."""
    transport: Any = writer.transport
    transport.abort()
    await asyncio.sleep(0)  # in which it ends


def _reason(error: OSError) -> str:
    return printable(error.strerror or str(error), 200)
