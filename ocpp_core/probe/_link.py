"""One WebSocket connection, seen frame by frame, over plain TCP or TLS.

Belongs here: the handshake, and what goes over the wire below the frames of OCPP, the wrong included. Must not be here:
what a text means (``_peer``).

The protocol itself is that of websockets, without its I/O, so that bytes can be sent that no library would send.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl as tls
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Self
from urllib.parse import urlsplit

from attrs import frozen
from websockets.client import ClientProtocol
from websockets.exceptions import InvalidHandshake
from websockets.extensions import ClientExtensionFactory
from websockets.frames import Frame, Opcode
from websockets.http11 import Response
from websockets.server import ServerProtocol
from websockets.typing import Subprotocol
from websockets.uri import parse_uri

__all__ = ["Address", "Ended", "Link", "NotConnectedError", "RefusedError", "dial", "http_status"]

MAX_MESSAGE: Final = 16 * 1024 * 1024
"""Longest message that is kept, in bytes; a longer one ends the link."""

_CHUNK: Final = 65_536
ABNORMAL: Final = 1006
"""The close code that stands for none: the connection ended without a closing handshake (RFC 6455 7.4.1)."""


class NotConnectedError(Exception):
    """No connection could be made: nobody listens, or the answer is no HTTP."""


class RefusedError(Exception):
    """The handshake was refused. ``status`` is the HTTP status, ``headers`` are those of the answer."""

    def __init__(self, text: str, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(text)
        self.status = status
        self.headers = headers


@frozen
class Address:
    """Where a CSMS listens."""

    url: str
    """As it was given: ``ws://`` or ``wss://``, a host, and a path that ends with the identity."""

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
        context = (self.ssl or tls.create_default_context()) if self.secure else None
        try:
            name = self.host if self.secure else None
            return await asyncio.open_connection(self.at or self.host, self.port, ssl=context, server_hostname=name)
        except OSError as error:
            raise NotConnectedError(f"no connection to {self.host}:{self.port}: {error.strerror or error}") from error


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
    the peer are answered.
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
        self._parts: list[bytes] = []
        self._opcode = Opcode.TEXT
        self._closed = asyncio.Event()
        self._task = asyncio.create_task(self._receive())

    @property
    def subprotocol(self) -> str | None:
        """What was agreed on in the handshake."""
        return self.protocol.subprotocol

    async def send(self, data: str | bytes) -> None:
        """Sends a text message, its bytes as they are given. Does nothing on a link that has ended."""
        raw = data.encode(errors="surrogatepass") if isinstance(data, str) else data
        await self.send_frame(Opcode.TEXT, raw)

    async def send_frame(
        self, opcode: int, data: bytes = b"", *, fin: bool = True, rsv1: bool = False, masked: bool | None = None
    ) -> None:
        """Sends a single frame, which need not be allowed. ``masked`` is what it must be, unless it is given."""
        right = isinstance(self.protocol, ClientProtocol)
        extensions = self.protocol.extensions if opcode in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT) else ()
        frame = Frame(Opcode(opcode), data, fin, rsv1)
        await self.send_raw(frame.serialize(mask=right if masked is None else masked, extensions=extensions))

    async def send_raw(self, data: bytes) -> None:
        """Sends bytes as they are, in the middle of a frame if the caller likes."""
        if self.ended is None:
            self._writer.write(data)
            with contextlib.suppress(ConnectionError):
                await self._writer.drain()

    async def close(self, code: int = 1000, *, wait: float = 1.0) -> None:
        """Closes the connection in order, if it is open, and waits so many seconds for the peer to do its part."""
        if self.ended is None and self.protocol.close_code is None:
            with contextlib.suppress(Exception):  # which state it is in does not matter any more
                self.protocol.send_close(code)
                await self._flush()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._closed.wait(), wait)
        await self._drop()

    async def reset(self) -> None:
        """Ends the connection as a lost network does: without a close frame, by a reset if the system can."""
        transport: Any = self._writer.transport
        transport.abort()
        await self._drop()

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

    async def _drop(self) -> None:
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task
        self._end(Ended(ABNORMAL))
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    async def _receive(self) -> None:
        """Reads until the connection ends."""
        reset = False
        while True:
            try:
                data = await self._reader.read(_CHUNK)
            except OSError:
                data, reset = b"", True
            if data:
                self.protocol.receive_data(data)
            else:
                self.protocol.receive_eof()
            for event in self.protocol.events_received():
                if isinstance(event, Frame):
                    self._take(event)
            with contextlib.suppress(OSError):
                await self._flush()
            if self.protocol.close_rcvd is not None:
                self._end(Ended(self.protocol.close_rcvd.code))
            elif not data or self.protocol.parser_exc is not None:
                wrong = "" if isinstance(self.protocol.parser_exc, EOFError) else str(self.protocol.parser_exc or "")
                self._end(Ended(ABNORMAL, reset, wrong))
            if not data:
                self._writer.close()
                return

    def _take(self, frame: Frame) -> None:
        """Puts a frame where it belongs."""
        if frame.opcode is Opcode.PONG:
            self.pongs.put_nowait(bytes(frame.data))
            return
        if frame.opcode not in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            return
        if frame.opcode is not Opcode.CONT:
            self._opcode, self._parts = frame.opcode, []
        self._parts.append(bytes(frame.data))
        if frame.fin:
            message = b"".join(self._parts)
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
                self._writer.write_eof()
        await self._writer.drain()

    def _end(self, ended: Ended) -> None:
        if self.ended is None:
            self.ended = ended
            self._closed.set()
            self.texts.put_nowait(None)


async def dial(
    address: Address,
    *,
    subprotocols: Sequence[str] = (),
    headers: Iterable[tuple[str, str]] = (),
    extensions: Sequence[ClientExtensionFactory] = (),
    timeout: float = 5.0,  # noqa: ASYNC109  # of one step, and an error of its own
) -> Link:
    """Opens a connection to a CSMS.

    Raises NotConnectedError if nobody listens or the answer is no HTTP, RefusedError if the handshake is refused.
    """
    protocol = ClientProtocol(
        parse_uri(address.url),
        subprotocols=[Subprotocol(name) for name in subprotocols] or None,
        extensions=extensions or None,
        max_size=MAX_MESSAGE,
    )
    request = protocol.connect()
    request.headers["User-Agent"] = "ocpp-core probe"
    for name, value in headers:
        request.headers[name] = value
    try:
        async with asyncio.timeout(timeout):
            reader, writer = await address.streams()
            protocol.send_request(request)
            writer.write(b"".join(protocol.data_to_send()))
            response = await _response(protocol, reader)
    except TimeoutError:
        raise NotConnectedError(f"no answer to the handshake within {timeout:g} seconds") from None
    except OSError as error:
        raise NotConnectedError(f"the handshake was not answered: {error.strerror or error}") from error
    if protocol.handshake_exc is not None:
        writer.close()
        if response is None or not isinstance(protocol.handshake_exc, InvalidHandshake):
            raise NotConnectedError("the handshake was answered with something that is no HTTP") from None
        found = {name.lower(): value for name, value in response.headers.raw_items()}
        raise RefusedError(f"the handshake was answered with {response.status_code}", response.status_code, found)
    return Link(protocol, reader, writer)


async def _response(protocol: ClientProtocol, reader: asyncio.StreamReader) -> Response | None:
    """The answer to the opening request; frames that follow it at once stay with the protocol."""
    while True:
        data = await reader.read(1)  # so that no frame is read along with it, which would have to be kept somewhere
        if data:
            protocol.receive_data(data)
        else:
            protocol.receive_eof()
        for event in protocol.events_received():
            if isinstance(event, Response):
                return event
        if not data or protocol.handshake_exc is not None:
            return None


async def http_status(address: Address, request: bytes, *, timeout: float = 5.0) -> int | None:  # noqa: ASYNC109
    """The HTTP status that the answer to a raw request has; None if the connection ends, or stays silent.

    Raises NotConnectedError if nobody listens.
    """
    reader, writer = await address.streams()
    line = b""
    try:
        async with asyncio.timeout(timeout):
            writer.write(request)
            await writer.drain()
            line = await reader.readline()
    except (TimeoutError, OSError, ValueError):  # ValueError: a line without an end
        return None
    finally:
        writer.close()
    words = line.split()
    return int(words[1]) if len(words) > 1 and words[0].startswith(b"HTTP/") and words[1].isdigit() else None
