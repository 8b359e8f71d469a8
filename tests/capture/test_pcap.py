"""Packet captures: what went over WebSockets, put together again. The captures are made by dpkt and wsproto."""

from __future__ import annotations

import io
import random
import struct
import zlib

import dpkt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Role, Version
from ocpp_core.capture import CaptureLimits, Context, FoundEnvelope, FoundFrame, _pcap, find_all, open_capture
from ocpp_core.errors import UnreadableCaptureError
from tests.capture.envelopes import CALL as ENVELOPE
from tests.capture.packets import CALL, RESULT, Station, Wire, packets, pcap, pcapng, reject, written
from tests.helpers import altered

Read = tuple[list[FoundFrame | FoundEnvelope], list[str]]


def read(data: bytes) -> Read:
    capture = open_capture(io.BytesIO(data))
    found = [each for part in capture for each in find_all(part)]
    return found, capture.notes


def texts(data: bytes) -> list[str]:
    return [each.text for each in read(data)[0]]


def numbered(station: Station, count: int, *, filler: str = "") -> list[str]:
    """Send so many calls, each answered; what was sent."""
    sent = []
    for number in range(count):
        sent += [f'[2,"{number}","DataTransfer",{{"vendorId":"{filler}"}}]', f'[3,"{number}",{{"status":"Accepted"}}]']
        station.say(sent[-2])
        station.say(sent[-1], csms=True)
    return sent


def test_a_conversation() -> None:
    station = Station()
    station.say(CALL)
    station.ping()
    station.say(RESULT, csms=True)
    (call, result), notes = read(pcap(station.wire.sent))
    assert (call.line, call.text, call.how) == (5, CALL, "from a packet capture")
    assert call.context == Context("2026-03-01T10:00:00.004000Z", Role.CHARGING_STATION, "CP001", Version.V16)
    assert (result.line, result.text) == (7, RESULT)
    assert result.context.sender is Role.CSMS
    assert result.context.station == "CP001"
    assert notes == []


@pytest.mark.parametrize("link", [0, 1, 12, 101, 108, 113, 276])
@pytest.mark.parametrize("ip6", [False, True])
def test_link_layers(link: int, ip6: bool) -> None:
    station = Station()
    station.say(CALL)
    assert texts(pcap(station.wire.sent, link=link, ip6=ip6)) == [CALL]
    assert texts(pcapng(station.wire.sent, link=link, ip6=ip6)) == [CALL]


def test_link_layers_of_one_version() -> None:
    station = Station()
    station.say(CALL)
    assert texts(pcap(station.wire.sent, link=228)) == [CALL]
    assert texts(pcap(station.wire.sent, link=229, ip6=True)) == [CALL]
    assert texts(pcap(station.wire.sent, vlan=True)) == [CALL]


def test_a_link_layer_that_is_not_read() -> None:
    station = Station()
    station.say(CALL)
    assert read(pcap(station.wire.sent, link=127)) == (
        [],
        ["Not read from the packet capture: packets of link type 127: 5."],
    )


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("magic", "ticks"), [(0xA1B2C3D4, 10**6), (0xA1B23C4D, 10**9)])
def test_forms_of_pcap(order: str, magic: int, ticks: int) -> None:
    station = Station()
    station.say(CALL)
    data = struct.pack(f"{order}IHHiIII", magic, 2, 4, 0, 0, 65_535, 1)
    for _, packet in packets(station.wire.sent):
        data += struct.pack(f"{order}IIII", 1_772_359_200, ticks // 2, len(packet), len(packet)) + packet
    (call,), _ = read(data)
    assert call.context.when == "2026-03-01T10:00:00.500000Z"


def block(order: str, kind: int, body: bytes) -> bytes:
    body += bytes(-len(body) % 4)
    return struct.pack(f"{order}II", kind, len(body) + 12) + body + struct.pack(f"{order}I", len(body) + 12)


@pytest.mark.parametrize("order", ["<", ">"])
def test_interfaces_and_sections_of_pcapng(order: str) -> None:
    """Each interface has a link layer and a clock of its own, and each section interfaces of its own."""
    station = Station()
    station.say(CALL)
    station.say(RESULT, csms=True)
    section = block(order, 0x0A0D0D0A, struct.pack(f"{order}IHHq", 0x1A2B3C4D, 1, 0, -1))
    loopback = block(order, 1, struct.pack(f"{order}HHI", 0, 0, 0))
    ethernet = block(
        order,
        1,
        struct.pack(f"{order}HHI", 1, 0, 0)
        + struct.pack(f"{order}HHB3x", 9, 1, 0x80 | 10)  # 1024 ticks a second
        + struct.pack(f"{order}HHq", 14, 8, 60)  # a minute late
        + bytes(4),
    )
    other = block(order, 5, bytes(12))  # statistics

    def packet(interface: int, ticks: int, data: bytes) -> bytes:
        head = struct.pack(f"{order}IIIII", interface, ticks >> 32, ticks & 0xFFFFFFFF, len(data), len(data))
        return block(order, 6, head + data)

    on_ethernet, on_raw = packets(station.wire.sent), packets(station.wire.sent, link=101)
    data = section + loopback + ethernet + other
    data += b"".join(packet(1, 1_772_359_200 * 1024 + 512, each) for _, each in on_ethernet[:5])
    data += section + block(order, 1, struct.pack(f"{order}HHI", 101, 0, 0))
    data += b"".join(block(order, 3, struct.pack(f"{order}I", len(each)) + each) for _, each in on_raw[5:])
    data += packet(7, 0, b"of no interface")
    (call, result), notes = read(data)
    assert (call.text, call.line, call.context.when) == (CALL, 5, "2026-03-01T10:01:00.500000Z")
    assert (result.text, result.line, result.context.when) == (RESULT, 6, None)
    assert notes == ["Not read from the packet capture: packets of no interface: 1."]


def test_segments_that_come_late_twice_and_in_other_parts() -> None:
    station = Station(Wire(size=30))
    sent = numbered(station, 10, filler="x" * 100)
    segments = station.wire.sent
    random.Random(1).shuffle(segments[2:])
    shuffled = segments[:2]
    rest = segments[2:]
    for place in range(0, len(rest), 8):
        some = rest[place : place + 8]
        random.Random(place).shuffle(some)
        shuffled += [*some, some[0]]
    assert sorted(texts(pcap(shuffled))) == sorted(sent)
    # One segment again, with the one after it: it begins with what is known.
    first, second = segments[2:4]
    again = first._replace(payload=first.payload + second.payload)
    assert texts(pcap([*segments[:3], again, *segments[4:]])) == sent


@given(st.integers(0, 2**32), st.integers(1, 200))
def test_any_order_within_a_window(seed: int, size: int) -> None:
    source = random.Random(seed)
    station = Station(Wire(size=size))
    sent = numbered(station, 4)
    segments = sorted(station.wire.sent[2:], key=lambda each: each.when + source.random() * 0.005)
    segments = [*station.wire.sent[:2], *segments]
    when = [each.when for each in station.wire.sent]
    found, notes = read(pcap(each._replace(when=moment) for each, moment in zip(segments, when, strict=True)))
    assert sorted(each.text for each in found) == sorted(sent)
    assert notes == []


@pytest.mark.parametrize("deflate", [False, True])
def test_a_hole(deflate: bool) -> None:
    """What is missing costs the message it is in, and with compression those that refer to it."""
    station = Station(Wire(size=60), deflate=deflate)
    before = len(station.wire.sent)
    sent = numbered(station, 5, filler="".join(map(chr, range(48, 90))))
    lost = next(place for place, each in enumerate(station.wire.sent) if place > before + 4 and each.from_client)
    found, notes = read(pcap([*station.wire.sent[:lost], *station.wire.sent[lost + 1 :]]))
    missing = set(sent) - {each.text for each in found}
    assert len(missing) == 1 or deflate
    assert {each.text for each in found} <= set(sent)
    assert "Not read from the packet capture: holes in connections of WebSockets: 1." in notes


def test_a_hole_is_not_waited_for_where_the_receiver_has_the_bytes() -> None:
    station = Station()
    sent = numbered(station, 3)
    station.wire.when += 10
    sent += numbered(station, 3)
    found, _ = read(pcap([*station.wire.sent[:4], *station.wire.sent[5:]]))
    assert [each.text for each in found] == sent[1:]


def test_a_hole_is_waited_for_where_the_receiver_waits_too() -> None:
    """The segment was lost on its way, and is sent again: what follows it is read with it."""
    station = Station(Wire())
    station.say(CALL)
    late = station.wire.sent.pop()
    station.wire.when += 30
    station.say(CALL.replace("1", "2"))
    found, _ = read(pcap([*station.wire.sent, late._replace(when=station.wire.when)]))
    assert [(each.line, each.text) for each in found] == [(6, CALL), (6, CALL.replace("1", "2"))]
    assert {each.context.when for each in found} == {"2026-03-01T10:00:30.006000Z"}


def test_two_holes_and_what_comes_twice_after_them() -> None:
    station = Station()
    sent = numbered(station, 4)
    segments = station.wire.sent
    kept = [segments[place] for place in (0, 1, 2, 3, 6, 6, 5, 10, 10, 8, 7, 9, 11)]  # 4 of the station is missing
    assert sorted(texts(pcap(kept))) == sorted(set(sent) - {sent[0]})
    kept = [segments[place] for place in (0, 1, 2, 3, 6, 10)]  # 4 and 8
    found, notes = read(pcap(each._replace(acknowledged=0) for each in kept))
    assert [each.text for each in found] == [sent[2], sent[6]]
    assert notes == ["Not read from the packet capture: holes in connections of WebSockets: 2."]


def test_a_hole_in_what_is_encrypted() -> None:
    secret = Wire()
    for _ in range(4):
        secret.send(True, b"\x16\x03\x01\x02\x00" + bytes(100))
    secret.send(False, CALL.encode())
    with pytest.raises(UnreadableCaptureError, match="encrypted"):
        read(pcap([*secret.sent[:3], *secret.sent[4:]]))


def test_what_only_looks_like_a_frame() -> None:
    """In a connection of which nothing is known."""
    for data in (
        b"\x81\xfe\x00\x05" + bytes(4) + b"[2,3]",  # a length in more bytes than it takes
        masked(b"", 0x81),
        masked(b"[2]", 0x80),
        masked(b"[2]", 0x89),
        masked(b"x[2]", 0x81),
        masked(b"[2]", 0x41),
        masked(b"[2]", 0xC1) + b"more",
        b"\x81\xfe",
    ):
        wire = Wire(start=False)
        wire.send(True, data)
        wire.send(True, masked(CALL.encode()))
        assert read(pcap(wire.sent))[1] == []
        assert texts(pcap(wire.sent)) == [CALL]


def test_a_connection_that_begins_before_the_capture() -> None:
    station = Station(handshake=False)
    station.ping()
    station.say(RESULT, csms=True)
    station.say(CALL)
    (result, call), notes = read(pcap(station.wire.sent))
    assert (result.text, result.context.sender) == (RESULT, Role.CSMS)
    assert (call.text, call.context.sender) == (CALL, Role.CHARGING_STATION)
    assert call.context.station is call.context.version is None
    assert notes == []


def test_a_capture_that_begins_within_a_message() -> None:
    station = Station(Wire(size=40), handshake=False)
    station.say(CALL + " " * 100)
    station.say(CALL)
    station.say(RESULT, csms=True)
    assert texts(pcap(station.wire.sent[1:])) == [CALL, RESULT]


def test_compression() -> None:
    station = Station(Wire(size=50), deflate=True)
    sent = numbered(station, 20)
    assert texts(pcap(station.wire.sent)) == sent


def test_compression_without_the_handshake() -> None:
    """The first message of either side can be read; one that refers to an earlier one cannot."""
    station = Station(deflate=True, handshake=False)
    sent = numbered(station, 2)
    assert texts(pcap(station.wire.sent)) == sent
    found, notes = read(pcap(station.wire.sent[1:]))
    assert {each.text for each in found} <= set(sent)
    count = 4 - len(found)
    assert count > 1
    assert notes == [
        f"Not read from the packet capture: compressed WebSocket messages that need an earlier one: {count - 1}."
    ]


def test_what_unpacks_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    station = Station(deflate=True)
    station.say("[" + " " * 1_000_000)
    station.say(CALL)
    data = pcap(station.wire.sent)
    with pytest.raises(UnreadableCaptureError, match="unpack to more than is read"):
        list(open_capture(io.BytesIO(data), limits=CaptureLimits(max_unpacked=999_999)))
    monkeypatch.setattr(_pcap, "MAX_MESSAGE", 1_000)
    assert read(data)[1][0] == "Not read from the packet capture: WebSocket messages that are too long: 1."


def test_messages_in_parts_and_in_one_packet() -> None:
    station = Station()
    station.say('[2,"1",', finished=False)
    station.ping()
    station.say('"Heartbeat"', finished=False)
    station.say(",{}]")
    together = station.say(CALL, separate=False) + station.say(CALL.replace("1", "2"), separate=False)
    station.wire.send(True, together)
    found, _ = read(pcap(station.wire.sent))
    assert [(each.line, each.text) for each in found] == [(8, CALL), (9, CALL), (9, CALL.replace("1", "2"))]


def test_line_breaks_and_bytes_that_are_no_utf_8() -> None:
    station = Station()
    station.say('[2,"1","Heartbeat",\r\n{}]')
    frame = b'[2,"\xff","Heartbeat",{}]'
    station.wire.send(True, b"\x81" + bytes([0x80 | len(frame)]) + bytes(4) + frame)
    found, _ = read(pcap(station.wire.sent))
    assert [(each.line, each.text) for each in found] == [
        (5, '[2,"1","Heartbeat",\r\n{}]'),
        (6, '[2,"\udcff","Heartbeat",{}]'),
    ]


def test_binary_messages() -> None:
    station = Station()
    station.say_bytes(CALL.encode())
    station.say_bytes(b"\0\1")
    found, notes = read(pcap(station.wire.sent))
    assert [each.text for each in found] == [CALL]
    assert notes == ["Not read from the packet capture: binary WebSocket messages: 1."]


@pytest.mark.parametrize(
    ("target", "identity"),
    [("/CP%20001?token=1", "CP 001"), ("/", None), ("/a/b:c", None), ("/ocpp/v16/X-1", "X-1")],
)
def test_identities(target: str, identity: str | None) -> None:
    station = Station(target=target)
    station.say(CALL)
    (call,), _ = read(pcap(station.wire.sent))
    assert call.context.station == identity


@pytest.mark.parametrize(
    ("protocols", "chosen", "version"),
    [
        (("ocpp2.0.1", "ocpp1.6"), "ocpp1.6", Version.V16),
        (("ocpp2.0.1", "ocpp1.6"), None, Version.V201),
        (("ocpp2.1",), "ocpp2.1", Version.V21),
        (("mine",), "mine", None),
    ],
)
def test_versions(protocols: tuple[str, ...], chosen: str | None, version: Version | None) -> None:
    station = Station(protocols=protocols, chosen=chosen)
    station.say(CALL)
    (call,), _ = read(pcap(station.wire.sent))
    assert call.context.version is version


def test_several_stations() -> None:
    one, other = Station(target="/one"), Station(target="/other", protocols=("ocpp2.0.1",), chosen="ocpp2.0.1")
    for station in (one, other):
        station.say(CALL)
    data = sorted([*packets(one.wire.sent), *packets(other.wire.sent, port=50_001)])
    found, _ = read(written(data))
    assert {(each.context.station, each.context.version) for each in found} == {
        ("one", Version.V16),
        ("other", Version.V201),
    }


def test_ports_that_serve_another_connection() -> None:
    first = Station(target="/first")
    first.say(CALL)
    second = Station(Wire(isn=5), target="/second")
    second.say(CALL)
    found, _ = read(pcap([*first.wire.sent, *second.wire.sent]))
    assert [each.context.station for each in found] == ["first", "second"]


@pytest.mark.parametrize("isn", [1_000_000_000, 3_000_000_000])
def test_ports_that_serve_another_connection_whose_beginning_was_not_captured(isn: int) -> None:
    first = Station(Wire(isn=500), target="/first")
    first.say(CALL)
    later = Station(Wire(isn=isn), target="/later")
    later.say(CALL)
    assert [each.context.station for each in read(pcap([*first.wire.sent, *later.wire.sent[2:]]))[0]] == [
        "first",
        "later",
    ]


def test_a_repeated_syn() -> None:
    station = Station()
    station.say(CALL)
    syn = station.wire.sent[0]
    assert texts(pcap([syn, *station.wire.sent])) == [CALL]


def test_a_refused_handshake() -> None:
    wire = Wire()
    reject(wire)
    assert read(pcap(wire.sent)) == (
        [],
        ["Not read from the packet capture: WebSocket handshakes that were refused: 1."],
    )
    station = Station(wire)  # with a password this time
    station.say(CALL)
    (call,), notes = read(pcap(wire.sent))
    assert call.context.station == "CP001"
    assert notes == []


def test_only_one_direction() -> None:
    station = Station()
    station.say(CALL)
    station.say(RESULT, csms=True)
    (call,), _ = read(pcap(each for each in station.wire.sent if each.from_client))
    assert (call.text, call.context.sender, call.context.version) == (CALL, Role.CHARGING_STATION, Version.V201)
    (result,), _ = read(pcap(each for each in station.wire.sent if not each.from_client))
    assert (result.text, result.context.sender, result.context.version) == (RESULT, Role.CSMS, Version.V16)


def test_the_line_of_a_proxy_before_the_handshake() -> None:
    station = Station()
    station.say(CALL)
    line = b"PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n"
    sent = [
        each._replace(payload=line + each.payload)
        if each.payload.startswith(b"GET ")
        else each._replace(sequence=(each.sequence + len(line)) % 2**32)
        if each.from_client and each.payload
        else each
        for each in station.wire.sent
    ]
    (call,), _ = read(pcap(sent))
    assert call.context.station == "CP001"


@pytest.mark.parametrize("chunked", [False, True])
def test_envelopes_over_http(chunked: bool) -> None:
    wire = Wire(size=300)
    body = ENVELOPE.encode()
    head = b"POST /cs HTTP/1.1\r\nHost: cs\r\nContent-Type: application/soap+xml\r\n"
    if chunked:
        half = len(body) // 2
        wire.send(
            True,
            head
            + b"Transfer-Encoding: chunked\r\n\r\n"
            + b"%x;x=y\r\n%b\r\n%X\r\n%b\r\n0\r\n\r\n" % (half, body[:half], len(body) - half, body[half:]),
        )
    else:
        wire.send(True, head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
    wire.send(False, b"HTTP/1.1 204 No Content\r\n\r\n")
    wire.send(True, b"GET / HTTP/1.1\r\n\r\n")
    wire.send(False, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    (envelope,), notes = read(pcap(wire.sent))
    assert isinstance(envelope, FoundEnvelope)
    assert envelope.text == ENVELOPE
    assert notes == []


def test_tls() -> None:
    secret = Wire()
    secret.send(True, b"\x16\x03\x01\x02\x00" + bytes(range(200)))
    secret.send(False, b"\x16\x03\x03\x00\x7a" + bytes(range(100)))
    with pytest.raises(UnreadableCaptureError, match=r"encrypted \(TLS\).*behind the proxy"):
        read(pcap(secret.sent))
    later = Wire(start=False)
    later.send(True, b"\x17\x03\x03\x00\x30" + bytes(48))
    with pytest.raises(UnreadableCaptureError, match="encrypted"):
        read(pcap(later.sent))
    station = Station()
    station.say(CALL)
    found, notes = read(written([*packets(secret.sent, port=1), *packets(station.wire.sent)]))
    assert [each.text for each in found] == [CALL]
    assert notes == ["Not read, since they are encrypted (TLS): 1 of the TCP connections."]


def test_other_traffic() -> None:
    wire = Wire()
    wire.send(True, b"\x10\x20\x00\x04MQTT" + bytes(40))
    wire.send(True, CALL.encode())
    udp = dpkt.ethernet.Ethernet(data=dpkt.ip.IP(p=17, data=dpkt.udp.UDP(sport=1, dport=2, data=CALL.encode())))
    assert read(written([*packets(wire.sent), (0.0, bytes(udp)), (0.0, bytes(14) + b"\x08\x06"), (0.0, b"")])) == (
        [],
        [],
    )


def test_fragments_of_ip_are_counted() -> None:
    station = Station()
    station.say(CALL)
    *rest, (when, packet) = packets(station.wire.sent)
    packet = packet[:20] + b"\x20\x00" + packet[22:]
    found, notes = read(written([*rest, (when, packet)]))
    assert found == []
    assert notes == ["Not read from the packet capture: fragments of IP: 1."]


def test_packets_that_were_captured_in_part() -> None:
    station = Station()
    station.say(CALL + " " * 200)
    station.say(RESULT, csms=True)
    station.say(CALL)
    data = [
        (when, packet[:200] if len(packet) > 250 and packet[54:55] == b"\x81" else packet)
        for when, packet in packets(station.wire.sent)
    ]
    found, notes = read(written(data))
    assert [each.text for each in found] == [RESULT, CALL]
    assert notes == [
        "Not read from the packet capture: packets that were captured in part: 1.",
        "Not read from the packet capture: WebSocket messages with a part missing: 1.",
    ]


@pytest.mark.parametrize("form", [pcap, pcapng])
def test_a_capture_that_is_cut_off(form: object) -> None:
    station = Station()
    sent = numbered(station, 3)
    data = (pcap if form is pcap else pcapng)(station.wire.sent)
    found, notes = read(data[:-3])
    assert [each.text for each in found] == sent[:-1]
    assert "Not read from the packet capture: packets at the end that are cut off: 1." in notes
    for length in range(4, 60):
        assert read(data[:length])[0] == []


def test_what_waits_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """One segment is missing, and no acknowledgement tells that the receiver has it."""
    monkeypatch.setattr(_pcap, "_MAX_WAITING", 20)
    station = Station()
    for number in range(100):
        station.say(f'[2,"{number}","Heartbeat",{{}}]')
    data = pcap([*station.wire.sent[:4], *station.wire.sent[5:]])
    assert len(texts(data)) == 99


def test_connections_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_pcap, "_MAX_CONNECTIONS", 2)
    stations = [Station() for _ in range(5)]
    for station in stations:
        station.say(CALL)
    data = [packet for port, station in enumerate(stations, 1) for packet in packets(station.wire.sent, port=port)]
    assert texts(written(data)) == [CALL] * 5


def masked(data: bytes, first: int = 0x81) -> bytes:
    """A WebSocket frame of a station, with a mask that changes nothing."""
    length = bytes([0x80 | len(data)]) if len(data) < 126 else b"\xfe" + len(data).to_bytes(2, "big")
    return bytes([first]) + length + bytes(4) + data


@pytest.mark.parametrize(
    "frame",
    [
        b"\x83\x80",  # an opcode that does not exist
        b"\xa1\x80",  # an extension that does not exist
        b"\x09\x80",  # a ping in parts
        b"\x89\xfe\x00\x80",  # a long ping
        b"\xc0\x80",  # compression that begins in the middle
        b"\x81\xff\x00\x00\x00\x01\x00\x00\x00\x00",  # a message of 4 GiB
    ],
)
def test_frames_that_cannot_be_read(frame: bytes) -> None:
    """The next segment that begins with a frame is read again."""
    station = Station()
    station.wire.send(True, frame + bytes(20))
    station.wire.send(True, b"the rest of it")
    station.ping()
    station.say(CALL)
    found, notes = read(pcap(station.wire.sent))
    assert [each.text for each in found] == [CALL]
    assert notes == [
        "Not read from the packet capture: places where WebSocket frames cannot be read: 1.",
        "Not read from the packet capture: segments in the middle of a message: 1.",
    ]


@pytest.mark.parametrize(
    ("frames", "count"),
    [
        ([masked(b"b]", 0x80)], 1),  # the end of a message that did not begin
        ([masked(b"[", 0x01)], 2),  # the beginning of one that does not end
        ([masked(b"[", 0x01), masked(b"[", 0x01)], 3),
        ([masked(b"b", 0x00), masked(b"b]", 0x80)], 1),
    ],
)
def test_messages_with_a_part_missing(frames: list[bytes], count: int) -> None:
    station = Station()
    for frame in frames:
        station.wire.send(True, frame)
    station.say(CALL)
    last = Station(Wire(isn=5, start=False), handshake=False)
    if count > 1:
        last.wire.send(True, masked(b"[", 0x01))  # and one at the end of the capture
    found, notes = read(written([*packets(station.wire.sent), *packets(last.wire.sent, port=1)]))
    assert [each.text for each in found] == [CALL]
    assert notes == [f"Not read from the packet capture: WebSocket messages with a part missing: {count}."]


def test_a_long_message_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_pcap, "MAX_MESSAGE", 100)
    station = Station()
    for _ in range(3):
        station.say("x" * 50, finished=False)
    station.say("x")
    station.say(CALL)
    assert read(pcap(station.wire.sent))[1] == [
        "Not read from the packet capture: WebSocket messages that are too long: 1."
    ]
    assert texts(pcap(station.wire.sent)) == [CALL]


def test_compression_that_ends_with_each_message() -> None:
    station = Station(deflate=True)
    for _ in range(2):
        packed = zlib.compressobj(wbits=-15)
        station.wire.send(True, masked(packed.compress(CALL.encode()) + packed.flush() + b"\0", 0xC1))
    assert texts(pcap(station.wire.sent)) == [CALL, CALL]


@pytest.mark.parametrize("size", [1, 2, 5])
def test_small_segments(size: int) -> None:
    station = Station(Wire(size=size))
    station.say(CALL)
    assert texts(pcap(station.wire.sent)) == [CALL]
    secret = Wire(size=size)
    secret.send(True, b"\x16\x03\x01\x02\x00" + bytes(100))
    with pytest.raises(UnreadableCaptureError, match="encrypted"):
        read(pcap(secret.sent))


@pytest.mark.parametrize(
    "message",
    [
        b"GET / HTTP/1.1\r\nX: " + b"x" * 70_000,
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + b"x" * 70_000,
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n",
    ],
)
def test_http_that_is_not_read_on(message: bytes) -> None:
    wire = Wire()
    wire.send(True, message)
    wire.send(True, masked(CALL.encode()))
    assert read(pcap(wire.sent)) == ([], [])


@pytest.mark.parametrize("header", [b"Transfer-Encoding: gzip", b"Content-Length: x", b"Content-Length: 9999999999"])
def test_http_of_unknown_length(header: bytes) -> None:
    """The next message is found where a segment begins with it."""
    wire = Wire()
    wire.send(True, b"POST / HTTP/1.1\r\n" + header + b"\r\n\r\nabc")
    wire.send(True, b"def")
    wire.send(True, b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % len(ENVELOPE) + ENVELOPE.encode())
    assert texts(pcap(wire.sent)) == [ENVELOPE]


def test_ppp() -> None:
    station = Station()
    station.say(CALL)
    raw = packets(station.wire.sent, link=101)
    assert texts(written([(when, b"\xff\x03\x00\x21" + each) for when, each in raw], link=9)) == [CALL]
    over_ethernet = bytes(12) + b"\x88\x64\x11\x00\x00\x01\x00\x00\x00\x21"
    assert texts(written([(when, over_ethernet + each) for when, each in raw])) == [CALL]


@pytest.mark.parametrize(
    ("header", "found"),
    [
        (b"\x3c\x06\x00" + bytes(6), [CALL]),
        (b"\x3c\x06\xff" + bytes(6), []),  # shorter than it says
        (b"\x00" + b"\x06\x01" + bytes(14), [CALL]),
        (b"\x33" + b"\x06\x04" + bytes(22), [CALL]),
        (b"\x2c" + b"\x06\x00\x00\x00" + bytes(4), [CALL]),
        (b"\x2c" + b"\x06\x00\x00\x01" + bytes(4), []),
        (b"\x2c" + b"\x06\x00\x00\x08" + bytes(4), []),
    ],
)
def test_extension_headers_of_ip_6(header: bytes, found: list[str]) -> None:
    """The first byte here is the kind of the header."""
    station = Station()
    station.say(CALL)
    *rest, (when, last) = packets(station.wire.sent, link=101, ip6=True)
    length = int.from_bytes(last[4:6], "big") + len(header) - 1
    last = last[:4] + length.to_bytes(2, "big") + header[:1] + last[7:40] + header[1:] + last[40:]
    assert texts(written([*rest, (when, last)], link=101)) == found


def test_short_packets() -> None:
    station = Station()
    station.say(CALL)
    for ip6 in (False, True):
        data = packets(station.wire.sent, link=101, ip6=ip6)
        for length in range(len(data[-1][1]) - len(CALL)):
            assert read(written([*data[:-1], (0.0, data[-1][1][:length])], link=101))[0] == []


def test_a_time_that_no_calendar_has() -> None:
    station = Station()
    station.say(CALL)
    data = bytearray(pcapng(station.wire.sent))
    place = data.rindex(
        (6).to_bytes(4, "little") + (len(packets(station.wire.sent)[-1][1]) + 35 & ~3).to_bytes(4, "little")
    )
    data[place + 12 : place + 16] = b"\xff" * 4
    (call,), _ = read(bytes(data))
    assert (call.text, call.context.when) == (CALL, None)


def hostile() -> list[bytes]:
    station = Station(deflate=True)
    numbered(station, 2)
    plain = Station(Wire(size=30))
    numbered(plain, 2)
    http = Wire()
    http.send(True, b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<abc>\r\n0\r\n\r\n")
    return [
        pcap(station.wire.sent),
        pcapng(plain.wire.sent, ip6=True),
        pcap(http.sent, link=113),
        pcap(plain.wire.sent),
    ]


HOSTILE = hostile()


@given(
    st.sampled_from(HOSTILE),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=6)), max_size=8),
    st.floats(0.1, 1),
)
def test_changed_bytes(data: bytes, changes: list[tuple[float, bytes]], share: float) -> None:
    try:
        read(altered(data, changes, share))
    except UnreadableCaptureError as error:
        assert str(error).isprintable()


@given(st.binary(max_size=400), st.sampled_from(["pcap", "http", "websocket"]))
def test_any_bytes(data: bytes, place: str) -> None:
    wire = Wire()
    if place == "pcap":
        read(HOSTILE[0][:24] + data)
        read(HOSTILE[1][:60] + data)
        return
    station = Station(wire) if place == "websocket" else None
    wire.send(True, data)
    wire.send(False, data)
    if station is not None:
        station.say(CALL)
    try:
        read(pcap(wire.sent))
    except UnreadableCaptureError as error:
        assert "encrypted" in str(error)  # which the bytes may look like
