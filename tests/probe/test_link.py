"""Connections of the probe, with peers that keep the standard and peers that do not."""

import asyncio
import contextlib
import ssl as tls
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st
from websockets.asyncio.server import ServerConnection, serve
from websockets.client import ClientProtocol
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory
from websockets.frames import Frame
from websockets.http11 import Request
from websockets.protocol import OPEN
from websockets.server import ServerProtocol
from websockets.uri import parse_uri

from ocpp_core.probe import _link
from ocpp_core.probe._link import (
    Address,
    Link,
    NoAnswerError,
    NotConnectedError,
    RefusedError,
    dial,
    frame,
    http_status,
)
from ocpp_core.probe._target import CsmsTarget
from ocpp_core.versions import Version
from tests.probe.wires import Handler, address_of, serving

SOON = 0.3  # seconds until a peer counts as silent, where it is
PATIENCE = 60.0  # seconds, of which a test that passes needs few


@contextlib.asynccontextmanager
async def listening(handler: Handler) -> AsyncIterator[Address]:
    """A server of plain TCP, and its address."""

    async def patient(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await handler(reader, writer)

    async with serving(patient) as server:
        yield Address(f"ws://{address_of(server)}/ocpp/CS001")


async def opened(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Completes the handshake as a server does."""
    protocol = ServerProtocol()
    protocol.receive_data(await reader.readuntil(b"\r\n\r\n"))
    [request] = protocol.events_received()
    assert isinstance(request, Request)
    protocol.send_response(protocol.accept(request))
    writer.write(b"".join(protocol.data_to_send()))
    await writer.drain()


def says(data: bytes, *, then_waits: bool = False) -> Handler:
    """A server that answers the handshake with these bytes."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(data)
        await writer.drain()
        if then_waits:
            await reader.read()

    return handler


async def refusal(handler: Handler, limit: float = PATIENCE) -> NotConnectedError | RefusedError:
    """How a handshake fails."""
    async with listening(handler) as address:
        with pytest.raises((NotConnectedError, RefusedError)) as raised:
            await dial(address, subprotocols=["ocpp1.6"], timeout=limit)
        error: Any = raised.value
        assert isinstance(error, NotConnectedError | RefusedError)
        return error


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("http://127.0.0.1/CS001", "begins with ws:// or wss://"),
        ("ws:///CS001", "has a host"),
        ("ws://127.0.0.1:0/CS001", "port from 1 to 65535"),
        ("ws://127.0.0.1:99999/CS001", "out of range"),
        ("ws://[::1/CS001", "no address"),
        (f"ws://{'a' * 64}.example/CS001", "no address"),
        ("ws://CS001:secret@127.0.0.1/CS001", "no password in it"),
        ("ws://127.0.0.1/CS001#top", "nothing behind a #"),
    ],
)
def test_what_is_no_address_is_refused_before_anything_is_sent(url: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong) as raised:
        Address(url)
    assert "secret" not in str(raised.value)


def test_where_nobody_listens_there_is_no_connection() -> None:
    async def main() -> None:
        async with listening(says(b"")) as address:
            pass
        with pytest.raises(NotConnectedError, match=f"no connection to 127.0.0.1:{address.port}") as raised:
            await dial(address)
        assert not isinstance(raised.value, NoAnswerError)

    asyncio.run(main())


@pytest.mark.parametrize(
    ("answer", "wrong"),
    [
        (b"SSH-2.0-OpenSSH_9.6\r\n", "something that is no HTTP"),
        (b"\x00\xff" * 50 + b"\n", "something that is no HTTP"),
        (b"HTTP/1.1 999 Odd\r\n\r\n", "something that is no HTTP"),
        (b"HTTP/1.1 101 Go\r\nA: b\r\n", "ended before the handshake was answered"),
        (b"", "ended before the handshake was answered"),
        (b"x" * 1_000_000, "a line without an end"),
        (b"HTTP/1.1 101 Go\r\n" + b"A: b\r\n" * 100_000, "headers without an end"),
    ],
)
def test_an_answer_that_is_no_http_is_told(answer: bytes, wrong: str) -> None:
    error = asyncio.run(refusal(says(answer)))
    assert isinstance(error, NoAnswerError)
    assert wrong in str(error)
    assert not error.silent


def test_silence_ends_with_the_time_however_slowly_bytes_come() -> None:
    async def dripping(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 101 Go\r\nA: ")
        while True:
            writer.write(b"b")
            await writer.drain()
            await asyncio.sleep(SOON / 10)

    for handler in (dripping, says(b"HTTP/1.1 101", then_waits=True)):
        error = asyncio.run(refusal(handler, SOON))
        assert isinstance(error, NoAnswerError)
        assert error.silent
        assert "within 0.3 seconds" in str(error)


def test_a_refusal_is_told_by_its_status_without_its_body() -> None:
    body = b"HTTP/1.1 401 Go away\r\nWWW-Authenticate: Basic\r\nContent-Length: 5000000\r\n\r\nno"
    error = asyncio.run(refusal(says(body, then_waits=True)))
    assert isinstance(error, RefusedError)
    assert (error.status, error.headers["www-authenticate"]) == (401, "Basic")


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        (b"Upgrade: websocket\r\n", "missing Connection header"),
        (b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: \x1b[31m\r\n", "but wrongly"),
        (b"A: b\r\n" * 200, "but wrongly"),
        (b"\xff\xfe\r\n", "but wrongly"),
    ],
)
def test_a_handshake_that_is_answered_wrongly_is_refused(lines: bytes, wrong: str) -> None:
    error = asyncio.run(refusal(says(b"HTTP/1.1 101 Go\r\n" + lines + b"\r\n")))
    assert isinstance(error, RefusedError)
    assert error.status == 101
    assert wrong in str(error)
    assert str(error).isprintable()


def test_the_status_of_a_raw_request_is_read() -> None:
    async def main() -> None:
        async with listening(says(b"HTTP/1.0 426 Upgrade\r\n\r\n")) as address:
            assert await http_status(address, b"POST / HTTP/1.1\r\n\r\n") == 426

    asyncio.run(main())


def test_texts_binaries_and_pongs_arrive_apart_and_compression_works() -> None:
    async def answer(connection: ServerConnection) -> None:
        async for message in connection:
            await connection.send(message)

    async def main(extensions: Any) -> None:
        async with serve(answer, "127.0.0.1", 0) as server:
            address = Address(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/CS001")
            link = await dial(address, extensions=extensions)
            assert len(link.protocol.extensions) == len(extensions)
            await link.send("é" * 40_000)
            assert await link.texts.get() == "é".encode() * 40_000
            await link.send_frame(9, b"now")
            assert await link.pongs.get() == b"now"
            await link.send_frame(2, b"\x00")
            await link.send_frame(1, b"[", fin=False)
            await link.send_frame(0, b"]")
            assert await link.texts.get() == b"[]"
            assert link.binaries == [b"\x00"]
            await link.close(3001)
            assert link.ended is not None
            assert (link.ended.code, link.ended.clean) == (3001, False)

    asyncio.run(main([]))
    asyncio.run(main([ClientPerMessageDeflateFactory()]))


def test_what_is_sent_together_is_read_together() -> None:
    read: list[bytes] = []

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await opened(reader, writer)
        read.append(await reader.read(1 << 16))

    async def main() -> None:
        async with listening(handler) as address, await dial(address) as link:
            async with link.together():
                await link.send("[]")
                await asyncio.sleep(0.01)  # in which nothing may go out
                await link.send_frame(9)
            await link.wait_closed(PATIENCE)

    asyncio.run(main())
    server = ServerProtocol(state=OPEN)
    server.receive_data(read[0])
    assert [str(event.opcode.name) for event in server.events_received() if isinstance(event, Frame)] == [
        "TEXT",
        "PING",
    ]


def test_how_a_peer_ends_the_connection_is_told() -> None:
    async def ended_by(data: bytes) -> Any:
        async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await opened(reader, writer)
            writer.write(data)
            await writer.drain()

        async with listening(handler) as address, await dial(address) as link:
            return await link.wait_closed(PATIENCE)

    for data, told in (
        (frame(8, b"\x03\xf0bye", masked=False), "closed with code 1008"),
        (frame(8, b"", masked=False), "closed with code 1005"),
        (b"", "ended without a close frame"),
        (frame(1, b"[", fin=False, masked=False) + frame(8, b"\x03\xe8", masked=False), "closed with code 1000"),
        (frame(8, b"\x03", masked=False), "broken off: "),
        (frame(8, b"\x03\xe7", masked=False), "broken off: "),
        (frame(1, b"[]", masked=True), "broken off: "),
        (frame(1, b"[]", rsv=4, masked=False), "broken off: "),
        (frame(3, b"", masked=False), "broken off: "),
        (frame(1, b"", masked=False, length=1 << 40), "broken off: "),
        (frame(8, b"\x03\xe8\xff", masked=False), "broken off: "),
    ):
        assert told in str(asyncio.run(ended_by(data)))


def test_a_reset_is_told_and_done() -> None:
    async def theirs(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await opened(reader, writer)
        link = Link(ServerProtocol(state=OPEN), reader, writer)
        await link.reset()

    async def ours(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await opened(reader, writer)
        with pytest.raises(ConnectionResetError):
            await reader.read()
        seen.set()

    seen = asyncio.Event()

    async def main() -> None:
        async with listening(theirs) as address, await dial(address) as link:
            ended = await link.wait_closed(PATIENCE)
            assert ended is not None
            assert ended.reset
            assert str(ended) == "reset"
        async with listening(ours) as address:
            link = await dial(address)
            await link.reset()
            await link.send("[]")  # does nothing
            await seen.wait()

    asyncio.run(main())


def certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody signed, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "CSMS")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2100, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path = folder / "csms.pem"
    path.write_bytes(made.public_bytes(Encoding.PEM) + secret)
    return path


def test_tls_is_spoken_with_a_peer_that_is_trusted_only(tmp_path: Path) -> None:
    path = certificate(tmp_path)

    async def answer(connection: ServerConnection) -> None:
        async for message in connection:
            await connection.send(message)

    async def main() -> None:
        theirs = tls.SSLContext(tls.PROTOCOL_TLS_SERVER)
        theirs.load_cert_chain(path)
        ours = tls.create_default_context(cafile=str(path))
        async with serve(answer, "127.0.0.1", 0, ssl=theirs) as server:
            port = server.sockets[0].getsockname()[1]
            target = CsmsTarget(url=f"wss://127.0.0.1:{port}", version=Version.V16, ssl=ours)
            for _ in range(2):
                link = await target.dial(subprotocols=[])
                await link.send("[]")
                assert await link.texts.get() == b"[]"
                await link.close()
                assert str(link.ended) == "closed with code 1000"
            link = await target.dial(subprotocols=[])
            await link.reset()
            with pytest.raises(NotConnectedError, match="certificate verify failed"):
                await dial(Address(f"wss://127.0.0.1:{port}/CS001"))
            with pytest.raises(NoAnswerError):
                await dial(Address(f"ws://127.0.0.1:{port}/CS001"))

    asyncio.run(main())


@pytest.mark.parametrize(
    "data", [frame(1, b"", masked=False), frame(10, b"", masked=False), frame(2, b"", masked=False)]
)
def test_a_peer_that_sends_without_end_ends_the_link(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    async def flood(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await opened(reader, writer)
        while True:
            writer.write(data * 1000)
            await writer.drain()

    async def main() -> None:
        async with listening(flood) as address, await dial(address) as link:
            ended = await link.wait_closed(PATIENCE)
            assert ended is not None
            assert "without end" in str(ended)

    monkeypatch.setattr(_link, "_MOST_UNREAD", 5000)
    asyncio.run(main())


def test_long_messages_that_nobody_reads_end_the_link_and_those_that_are_read_do_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def answer(connection: ServerConnection) -> None:
        async for _ in connection:
            await connection.send("x" * 1000)

    async def main(*, read: bool) -> str:
        async with serve(answer, "127.0.0.1", 0, compression=None) as server:
            link = await dial(Address(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/CS001"))
            for _ in range(10):
                await link.send("more")
                if read:
                    await link.texts.get()
            ended = await link.wait_closed(0 if read else PATIENCE)
            await link.close()
            return str(ended or link.ended)

    monkeypatch.setattr(_link, "MAX_UNREAD", 5500)
    assert "without end" in asyncio.run(main(read=False))
    assert asyncio.run(main(read=True)) == "closed with code 1000"


def test_a_peer_that_reads_nothing_ends_the_link(monkeypatch: pytest.MonkeyPatch) -> None:
    async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await opened(reader, writer)
        await asyncio.Event().wait()

    async def main() -> None:
        async with listening(deaf) as address, await dial(address) as link:
            await link.send(b"x" * 50_000_000)
            assert link.ended is not None
            assert "does not read what it is sent" in str(link.ended)

    monkeypatch.setattr(_link, "_SEND", SOON)
    asyncio.run(main())


def test_a_link_closes_in_time_though_the_peer_does_nothing() -> None:
    async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await opened(reader, writer)
        await asyncio.Event().wait()

    async def main() -> None:
        async with listening(deaf) as address:
            link = await dial(address)
            assert await link.wait_closed(0) is None
            await link.close(wait=0.01)
            assert str(link.ended) == "ended without a close frame"
            assert await link.texts.get() is None

    asyncio.run(main())


@given(
    st.sampled_from([0, 1, 2, 8, 9, 10]),
    st.integers(0, 70_000).map(lambda size: bytes(each % 251 for each in range(size))),
    st.booleans(),
)
def test_frames_are_read_back_as_they_were_meant(opcode: int, data: bytes, fin: bool) -> None:
    control = opcode >= 8
    data, fin = (data[:125], True) if control else (data, fin)
    if opcode == 8:
        data = b"\x03\xe8" + b"x" * (len(data) % 120)
    server = ServerProtocol(state=OPEN)
    before = frame(1, b"", fin=False, masked=True) if opcode == 0 else b""
    server.receive_data(before + frame(opcode, data, fin=fin, masked=True))
    found: Any = server.events_received()[-1]
    assert server.parser_exc is None
    assert (found.opcode, found.data, found.fin) == (opcode, data, fin)
    client = ClientProtocol(parse_uri("ws://localhost/"), state=OPEN)
    client.receive_data(
        (frame(1, b"", fin=False, masked=False) if before else b"") + frame(opcode, data, fin=fin, masked=False)
    )
    found = client.events_received()[-1]
    assert found.data == data
