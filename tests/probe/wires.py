"""A CSMS of a few calls, written down to the bytes, that keeps RFC 6455 but for the faults that are named; a station.

It shares no code with the probe and none with websockets, so that neither is tested by itself. ``async with
listening(Csms({"no-pong"})) as url`` serves it in this process; stations connect to ``{url}/CS001``.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import json
import selectors
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from typing import Any
from urllib.parse import unquote_to_bytes

from tests.clock import Clock

LIMIT = 1 << 20
CODES = {*range(1000, 1004), *range(1007, 1015), *range(3000, 5000)}
MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Selector(selectors.DefaultSelector):  # type: ignore[misc, valid-type, unused-ignore]  # which one the system has
    """Waits no longer than bytes could need from one end of a local connection to the other."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(timeout if timeout is None else min(timeout, 0.001))
        if not ready and timeout:
            self.clock.now += timeout
        return ready


def run(test: Coroutine[Any, Any, None]) -> None:
    """Runs a test with the clock above."""
    with asyncio.Runner(loop_factory=lambda: Clock(Selector)) as runner:
        runner.run(test)


class Over(Exception):  # noqa: N818  # no error: a connection ends
    """The server ends a connection."""


class Csms:
    """The CSMS. ``faults`` are what it gets wrong."""

    def __init__(self, faults: Iterable[str] = (), *, password: bytes | None = None) -> None:
        self.faults = frozenset(faults)
        self.password = password
        self.known = {"CS001"} | ({"STRANGER"} & self.faults)
        self.connections: list[Connection] = []
        self.server: asyncio.Server | None = None
        self.turn = asyncio.Lock()

    def has(self, fault: str) -> bool:
        return fault in self.faults

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        turn = self.turn if self.has("one-at-a-time") else contextlib.nullcontext()
        with contextlib.suppress(Over, ConnectionError, asyncio.IncompleteReadError):
            async with turn:
                connection = await self.shake_hands(reader, writer)
                self.connections.append(connection)
                await connection.live()

    # -- the handshake

    async def shake_hands(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Connection:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")[:-2]
        method, path, _ = first.split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}

        def refuse(status: int, *more: str) -> Over:
            if not self.has("silent-refusals"):
                writer.write("\r\n".join([f"HTTP/1.1 {status} No", "Content-Length: 0", *more, "", ""]).encode())
            return Over()

        upgrade = method == "GET" and "sec-websocket-key" in headers
        if not self.has("takes-any-request") and (not upgrade or headers.get("sec-websocket-version") != "13"):
            raise refuse(426 if upgrade else 400)
        self.find_identity(path, refuse, writer)
        await self.authenticate(headers.get("authorization"), refuse)
        if self.has("refuses-second") and any(each.open for each in self.connections):
            raise refuse(409)
        offered = [name.strip() for name in headers.get("sec-websocket-protocol", "").split(",") if name.strip()]
        picked = self.pick(offered, path)
        if picked is None and self.has("refuses-unknown"):
            raise refuse(400)
        self.accept(headers, picked, writer)
        connection = Connection(self, reader, writer)
        unknown = "CS001" not in path and self.has("closes-on-unknown")
        if unknown or self.has("closes-on-any") or (picked is None and not self.faults & UNKNOWN_STAYS):
            await connection.say_close(1008)
        connection.mute = picked is None and bool(self.faults & {"unknown-open", "unknown-late"})
        return connection

    def accept(self, headers: dict[str, str], picked: str | None, writer: asyncio.StreamWriter) -> None:
        more = [] if picked is None or self.has("no-subprotocol-header") else [f"Sec-WebSocket-Protocol: {picked}"]
        if self.has("echoes-extensions") and "sec-websocket-extensions" in headers:
            more.append("Sec-WebSocket-Extensions: " + headers["sec-websocket-extensions"])
        key = headers.get("sec-websocket-key", "").encode()
        accept = base64.b64encode(hashlib.sha1(key + MAGIC).digest()).decode()  # as RFC 6455 demands
        head = ["HTTP/1.1 101 Go", "Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Accept: {accept}"]
        writer.write("\r\n".join([*head, *more, "", ""]).encode())

    def find_identity(self, path: str, refuse: Callable[..., Over], writer: asyncio.StreamWriter) -> None:
        segment = path.rpartition("/")[2]
        raw = segment.encode() if self.has("raw-identities") else unquote_to_bytes(segment)
        if self.has("breaks-on-nul") and b"\x00" in raw and self.server is not None:
            self.server.close()
            writer.transport.abort()
            raise Over
        identity = raw.decode(errors="replace")
        if self.has("cuts-unknown") and identity not in self.known:
            raise Over
        if "|" in identity and self.faults & {"breaks-on-pipe", "takes-no-pipe"}:
            raise refuse(500 if self.has("breaks-on-pipe") else 400)
        if not self.has("takes-all") and identity not in self.known:
            raise refuse(403 if self.has("forbids") else 404)

    async def authenticate(self, header: str | None, refuse: Callable[..., Over]) -> None:
        if self.password is None or self.faults & {"no-authentication", "closes-on-any"}:
            return
        try:
            name, _, given = base64.b64decode((header or "").removeprefix("Basic "), validate=True).partition(b":")
            if self.has("text-passwords"):
                given.decode()
        except UnicodeError:
            raise refuse(500) from None
        except ValueError:
            name = given = b""
        right = (name == b"CS001" or self.has("any-user")) and given == self.password
        if right == self.has("wrong-way-round"):
            if self.has("forbids"):
                raise refuse(403)
            raise refuse(401, *([] if self.has("no-challenge") else ["WWW-Authenticate: Basic"]))

    def pick(self, offered: list[str], path: str) -> str | None:
        known = ["ocpp1.6", "ocpp2.0.1"]
        if self.has("always-1.6"):
            return "ocpp1.6"
        if self.has("picks-first"):
            return next(iter(offered), None)
        if self.has("by-path") and "/2.0.1/" in path:
            return "ocpp2.0.1"
        if self.has("any-case"):
            return next((name for name in offered if name.lower() in known), None)
        if self.has("by-beginning"):
            return next((name for name in offered if name.startswith(tuple(known))), None)
        if self.has("picks-last"):
            offered = [*reversed(offered)]
        return next((name for name in offered if name in known), None)


UNKNOWN_STAYS = {"unknown-served", "unknown-open", "unknown-late"}


class Connection:
    """An open connection."""

    def __init__(
        self, csms: Csms, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, client: bool = False
    ) -> None:
        self.csms, self.reader, self.writer, self.client = csms, reader, writer, client
        self.has = csms.has
        self.open, self.mute, self.booted = True, False, False
        self.parts: bytearray | None = None
        self.kind = 1

    async def live(self) -> None:
        try:
            while True:
                await self.take(*await self.read())
        finally:
            self.open = False

    async def read(self) -> tuple[int, int, bytes]:
        """The first byte of a frame without its opcode, its opcode, and its data."""
        start = await self.reader.readexactly(1)
        first, second = start[0], (await self.reader.readexactly(1))[0]
        opcode, length = first & 15, second & 127
        if length > 125:
            length = int.from_bytes(await self.reader.readexactly(2 if length == 126 else 8), "big")
        masked = second >= 128
        if length > LIMIT and not self.has("no-limit"):
            await self.fail(1009)
        if masked == self.client and not self.has("unmasked-taken"):
            await self.fail(1002)
        if opcode >= 8 and (second & 127 > 125 or first < 128) and not self.has("odd-control-taken"):
            await self.fail(1002)
        key = await self.reader.readexactly(4) if masked else bytes(4)
        data = await self.reader.readexactly(length)
        pattern = (key * (length // 4 + 1))[:length]
        return first & 0xF0, opcode, (int.from_bytes(data) ^ int.from_bytes(pattern)).to_bytes(length)

    async def fail(self, code: int) -> None:
        if self.has("fails-silently"):
            raise Over
        await self.say_close(1008 if self.has("fails-with-1008") else code)

    async def say_close(self, code: int) -> None:
        self.send(8, code.to_bytes(2, "big"))
        raise Over

    def send(self, opcode: int, data: bytes) -> None:
        assert len(data) < 1 << 16
        mark = 128 if self.client else 0
        length = bytes([mark | len(data)]) if len(data) < 126 else bytes([mark | 126]) + len(data).to_bytes(2, "big")
        key = bytes(4) if self.client else b""  # which masks nothing, and is a mask
        self.writer.write(bytes([128 | opcode]) + length + key + data)

    async def take(self, flags: int, opcode: int, data: bytes) -> None:
        """Does what a frame asks for."""
        if flags & 0x70 and not self.has("reserved-taken"):
            await self.fail(1002)
        match opcode:
            case 0 | 1 | 2:
                await self.take_data(opcode, data, fin=flags >= 128)
            case 8:
                await self.take_close(data)
            case 9:
                await self.take_ping(data)
            case 10:
                if self.has("pong-kills"):
                    raise Over
            case _:
                if not self.has("opcodes-ignored"):
                    await self.fail(1002)

    async def take_data(self, opcode: int, data: bytes, *, fin: bool) -> None:
        if self.has("no-fragments"):
            return await self.take_message(opcode or 1, data)
        if (opcode == 0) == (self.parts is None) and not self.has("order-ignored"):
            await self.fail(1002)
        if opcode or self.parts is None:
            self.kind, self.parts = opcode or 1, bytearray()
        self.parts += data
        if fin:
            message, self.parts = bytes(self.parts), None
            await self.take_message(self.kind, message)
        return None

    async def take_close(self, data: bytes) -> None:
        if self.has("close-ignored"):
            return
        if self.has("close-cuts"):
            raise Over
        code = int.from_bytes(data[:2], "big")
        if data and (len(data) == 1 or code not in CODES) and not self.has("close-unread"):
            await self.fail(1002)
        self.send(8, b"\x03\xe8" if self.has("closes-with-1000") else data)
        raise Over

    async def take_ping(self, data: bytes) -> None:
        if data.startswith(b"flood") and self.has("flood-closes"):
            await self.say_close(1008)
        if data.startswith(b"flood") and self.has("flood-kills"):
            raise Over
        if self.has("other-pong"):
            self.send(10, b"other")
        elif not self.has("no-pong") and not (self.has("no-pong-amid") and self.parts is not None):
            self.send(10, data)

    async def take_message(self, kind: int, data: bytes) -> None:
        if kind == 2 and not self.has("binary-answered"):
            await self.take_binary()
            return
        if len(data) > 100_000:
            await self.take_large()
        try:
            text = data.decode()
        except UnicodeError:
            if self.has("utf8-ignored"):
                return
            if not self.has("utf8-replaced"):
                await self.fail(1007)
            text = data.decode(errors="replace")
        if self.has("unknown-late") and self.mute:
            await self.say_close(1002)
        if not self.mute:
            self.answer(text)

    async def take_binary(self) -> None:
        self.mute = self.has("binary-hangs")
        if not self.mute and not self.has("binary-ignored"):
            await self.say_close(1011 if self.has("binary-breaks") else 1003)

    async def take_large(self) -> None:
        self.mute = self.has("large-hangs")
        if self.has("limit"):
            await self.say_close(1009)
        if self.has("large-cuts"):
            raise Over

    def answer(self, text: str) -> None:
        """Answers a call."""
        try:
            kind, number, *rest = json.loads(text)
        except (ValueError, TypeError):
            return None
        if kind != 2:
            return None
        action = rest[0]
        now = "2026-01-01T00:00:00Z"
        status = next((each for each in ("Pending", "Rejected") if self.has(each)), "Accepted")
        if action == "BootNotification" and self.has("boot-refused"):
            return self.say([4, number, "SecurityError", "", {}])
        if action == "BootNotification":
            self.say([3, number, {"status": status, "currentTime": now, "interval": 300}])
            self.booted = True
            everybody = [each for each in self.csms.connections if each.open]
            for each in everybody if self.has("keeps-both") else [self]:
                each.say([2, f"asked-{id(each)}-{len(everybody)}", "ClearCache", {}])
            return None
        if self.has("boot-each-time") and not self.booted:
            return self.say([4, number, "SecurityError", "", {}])
        return self.say([3, number, {"currentTime": now}])

    def say(self, elements: list[Any]) -> None:
        if elements[0] == 2 and not self.has("asks"):
            return
        self.send(1, json.dumps(elements).encode())


async def connected(csms: Csms, port: int) -> None:
    """Lives as a station that connects again and again, with the faults of a CSMS."""
    while True:
        with contextlib.suppress(Over, OSError, asyncio.IncompleteReadError):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            try:
                head = ["GET /ocpp/CS001 HTTP/1.1", "Host: localhost", "Upgrade: websocket", "Connection: Upgrade"]
                head += ["Sec-WebSocket-Key: MTIzNDU2Nzg5MDEyMzQ1Ng==", "Sec-WebSocket-Version: 13"]
                writer.write("\r\n".join([*head, "Sec-WebSocket-Protocol: ocpp1.6", "", ""]).encode())
                await reader.readuntil(b"\r\n\r\n")
                await Connection(csms, reader, writer, client=True).live()
            finally:
                writer.close()
        await asyncio.sleep(1)


@contextlib.asynccontextmanager
async def listening(csms: Csms) -> AsyncIterator[str]:
    """Serves it, and says where stations connect, without their identity."""
    async with serving(csms.serve) as server:
        csms.server = server
        yield f"ws://{address_of(server)}/ocpp"


Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def address_of(server: asyncio.Server) -> str:
    host, port = server.sockets[0].getsockname()
    return f"{host}:{port}"


@contextlib.asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[asyncio.Server]:
    """A server of plain TCP. Each connection has a task, of which none is left, and which raises ConnectionError only."""
    tasks: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await handler(reader, writer)
            writer.close()
            await writer.wait_closed()
        except (asyncio.CancelledError, ConnectionError):
            writer.transport.abort()

    def handled(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.create_task(handle(reader, writer)))

    server = await asyncio.start_server(handled, "127.0.0.1", 0, limit=1 << 16)
    try:
        yield server
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert [each for each in ends if isinstance(each, Exception)] == []
        await asyncio.sleep(0)  # in which the transports end
