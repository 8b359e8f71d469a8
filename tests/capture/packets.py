"""Packet captures to read: WebSockets by wsproto, packets by dpkt."""

from __future__ import annotations

import io
import socket
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import dpkt
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, Message, Ping, RejectConnection, Request, TextMessage
from wsproto.extensions import PerMessageDeflate

START = 1_772_359_200.0
"""2026-03-01T10:00:00Z."""

CALL = '[2,"1","Heartbeat",{}]'
RESULT = '[3,"1",{"currentTime":"2026-03-01T10:00:00Z"}]'


class Sent(NamedTuple):
    """A segment of TCP."""

    when: float
    from_client: bool
    sequence: int
    acknowledged: int
    flags: int
    payload: bytes


class Wire:
    """A TCP connection: what each side sends becomes segments."""

    def __init__(self, *, size: int = 1_400, start: bool = True, isn: int = 4_294_967_000) -> None:
        self.sent: list[Sent] = []
        self.size = size
        self.next = {True: isn, False: 77}
        self.when = START
        if start:
            self.segment(True, b"", dpkt.tcp.TH_SYN)
            self.segment(False, b"", dpkt.tcp.TH_SYN | dpkt.tcp.TH_ACK)

    def segment(self, from_client: bool, payload: bytes, flags: int = dpkt.tcp.TH_ACK) -> None:
        acknowledged = 0 if flags == dpkt.tcp.TH_SYN else self.next[not from_client]
        self.sent.append(Sent(self.when, from_client, self.next[from_client], acknowledged, flags, payload))
        taken = len(payload) + (1 if flags & dpkt.tcp.TH_SYN else 0)
        self.next[from_client] = (self.next[from_client] + taken) % 2**32
        self.when += 0.001

    def send(self, from_client: bool, data: bytes) -> None:
        for place in range(0, len(data), self.size):
            self.segment(from_client, data[place : place + self.size])


class Station:
    """A WebSocket of a station with its CSMS."""

    def __init__(
        self,
        wire: Wire | None = None,
        *,
        target: str = "/ocpp/CP001",
        protocols: Sequence[str] = ("ocpp2.0.1", "ocpp1.6"),
        chosen: str | None = "ocpp1.6",
        deflate: bool = False,
        handshake: bool = True,
    ) -> None:
        self.wire = wire or Wire()
        self.client = WSConnection(ConnectionType.CLIENT)
        self.server = WSConnection(ConnectionType.SERVER)
        extensions = [PerMessageDeflate()] if deflate else []
        data = self.client.send(Request("csms", target, subprotocols=list(protocols), extensions=extensions))
        self.take(True, data)
        accepted = AcceptConnection(subprotocol=chosen, extensions=[PerMessageDeflate()] if deflate else [])
        self.take(False, self.server.send(accepted))
        if not handshake:
            self.wire.sent.clear()

    def take(self, from_client: bool, data: bytes) -> None:
        self.wire.send(from_client, data)
        receiver = self.server if from_client else self.client
        receiver.receive_data(data)
        list(receiver.events())

    def say(self, text: str, *, csms: bool = False, finished: bool = True, separate: bool = True) -> bytes:
        side = self.server if csms else self.client
        data = side.send(TextMessage(text, message_finished=finished))
        if separate:
            self.wire.send(not csms, data)
        return data

    def say_bytes(self, data: bytes) -> None:
        self.wire.send(True, self.client.send(Message(data)))

    def ping(self) -> None:
        self.wire.send(True, self.client.send(Ping()))


def reject(wire: Wire, target: str = "/ocpp/CP001") -> None:
    """A handshake that the CSMS refuses."""
    server, client = WSConnection(ConnectionType.SERVER), WSConnection(ConnectionType.CLIENT)
    request = client.send(Request("csms", target))
    server.receive_data(request)
    list(server.events())
    wire.send(True, request)
    wire.send(False, server.send(RejectConnection(status_code=401, headers=[(b"content-length", b"0")])))


def packets(
    sent: Iterable[Sent], *, link: int = 1, ip6: bool = False, vlan: bool = False, port: int = 50_000
) -> list[tuple[float, bytes]]:
    """Packets with their times."""
    return [(each.when, _packet(each, link, ip6=ip6, vlan=vlan, port=port)) for each in sent]


def _packet(sent: Sent, link: int, *, ip6: bool, vlan: bool, port: int) -> bytes:
    ports = (port, 9_000) if sent.from_client else (9_000, port)
    tcp = dpkt.tcp.TCP(
        sport=ports[0], dport=ports[1], seq=sent.sequence, ack=sent.acknowledged, flags=sent.flags, data=sent.payload
    )
    if ip6:
        ends = [socket.inet_pton(socket.AF_INET6, name) for name in ("2001:db8::1", "2001:db8::2")]
        source, target = ends if sent.from_client else reversed(ends)
        ip = dpkt.ip6.IP6(src=source, dst=target, nxt=6, hlim=64, plen=len(tcp), data=tcp)
        ip.extension_hdrs, kind, family = {}, dpkt.ethernet.ETH_TYPE_IP6, 30
    else:
        ends = [socket.inet_aton(name) for name in ("10.0.0.1", "10.0.0.2")]
        source, target = ends if sent.from_client else reversed(ends)
        ip = dpkt.ip.IP(src=source, dst=target, p=6, data=tcp)
        ip.len = len(ip)
        kind, family = dpkt.ethernet.ETH_TYPE_IP, 2
    match link:
        case 1:
            head = bytes(12) + (b"\x81\x00\x00\x05" if vlan else b"")
            return (head + kind.to_bytes(2, "big") + bytes(ip)).ljust(60, b"\0")
        case 113:
            return bytes(14) + kind.to_bytes(2, "big") + bytes(ip)
        case 276:
            return kind.to_bytes(2, "big") + bytes(18) + bytes(ip)
        case 0:
            return family.to_bytes(4, "little") + bytes(ip)
        case 108:
            return family.to_bytes(4, "big") + bytes(ip)
        case _:
            return bytes(ip)


def pcap(sent: Iterable[Sent], *, link: int = 1, nano: bool = False, **options: bool | int) -> bytes:
    """A capture as tcpdump writes it."""
    return written(packets(sent, link=link, **options), link=link, nano=nano)  # type: ignore[arg-type]


def written(data: Iterable[tuple[float, bytes]], *, link: int = 1, nano: bool = False) -> bytes:
    file = io.BytesIO()
    writer = dpkt.pcap.Writer(file, linktype=link, nano=nano, snaplen=262_144)
    for when, packet in data:
        writer.writepkt(packet, when)
    return file.getvalue()


def pcapng(sent: Iterable[Sent], *, link: int = 1, **options: bool | int) -> bytes:
    """A capture as Wireshark writes it."""
    file = io.BytesIO()
    writer = dpkt.pcapng.Writer(file, linktype=link, snaplen=262_144)
    for when, packet in packets(sent, link=link, **options):  # type: ignore[arg-type]
        writer.writepkt(packet, when)
    return file.getvalue()
