"""Packet captures, down to the segments of TCP: pcap and pcapng, link layers, IPv4 and IPv6.

Belongs here: headers, and where each part of a packet begins and ends. Must not be here: what a connection says
(``_pcap``).

Nothing here trusts a length that a packet states: what reaches past the bytes that are there counts as missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from struct import Struct
from typing import Final, NamedTuple

from attrs import define, field

__all__ = ["PCAPNG", "PCAPS", "Endpoint", "Link", "Packet", "Packets", "Segment", "segment"]

PCAPNG: Final = b"\n\r\r\n"
"""The first bytes of a pcapng; four bytes further stands the order of bytes."""

PCAPS: Final = {
    b"\xd4\xc3\xb2\xa1": ("<", 10**6, 16),
    b"\xa1\xb2\xc3\xd4": (">", 10**6, 16),
    b"\x4d\x3c\xb2\xa1": ("<", 10**9, 16),
    b"\xa1\xb2\x3c\x4d": (">", 10**9, 16),
    b"\x34\xcd\xb2\xa1": ("<", 10**6, 24),  # a variant with longer headers of packets, as Linux once had it
    b"\xa1\xb2\xcd\x34": (">", 10**6, 24),
}
"""By the first bytes of a pcap: the order of bytes, the ticks in a second and the length of a packet's header."""

_SECTION, _INTERFACE, _OLD_PACKET, _SIMPLE_PACKET, _PACKET = 0x0A0D0D0A, 1, 2, 3, 6  # the blocks of a pcapng
_RESOLUTION, _OFFSET = 9, 14  # options of an interface
_IP4, _IP6 = 0x0800, 0x86DD
_TAGS: Final = frozenset({0x8100, 0x88A8, 0x9100})  # VLAN
_PPPOE: Final = 0x8864
_PPP: Final = {0x0021: _IP4, 0x0057: _IP6}
_IP6_FAMILIES: Final = frozenset({10, 24, 28, 30})  # of Linux and the BSDs, which number them apart
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Link(NamedTuple):
    """A link layer that is not read, by its number in https://www.tcpdump.org/linktypes.html."""

    number: int


class Endpoint(NamedTuple):
    """One end of a TCP connection."""

    address: bytes
    port: int


class Packet(NamedTuple):
    """A packet as it was captured."""

    number: int
    """Counted from 1, as Wireshark does."""

    when: datetime | None
    link: int
    data: bytes


class Segment(NamedTuple):
    """A segment of TCP."""

    source: Endpoint
    target: Endpoint
    sequence: int
    acknowledged: int | None
    starts: bool
    payload: bytes
    missing: int
    """How many bytes of the payload were not captured, after those that were."""


class _Interface(NamedTuple):
    link: int
    ticks: int
    offset: int


@define
class Packets:
    """The packets of a capture, in order."""

    data: bytes
    cut_off: bool = False
    """Whether the capture ends within a packet, or cannot be read from there on; known at the end."""

    count: int = 0
    _interfaces: list[_Interface] = field(factory=list)

    def __iter__(self) -> Iterator[Packet]:
        """Each packet; raises nothing on any bytes."""
        return self._blocks() if self.data.startswith(PCAPNG) else self._records()

    def _packet(self, when: datetime | None, link: int, data: bytes) -> Packet:
        self.count += 1
        return Packet(self.count, when, link, data)

    def _records(self) -> Iterator[Packet]:
        """The packets of a pcap."""
        order, ticks, header = PCAPS[self.data[:4]]
        record, place, end = Struct(f"{order}IIII"), 24, len(self.data)
        if end < place:
            self.cut_off = True
            return
        link = Struct(f"{order}I").unpack_from(self.data, 20)[0] & 0xFFFF  # above it, the length of check sums
        while place < end:
            if end - place < header:
                self.cut_off = True
                return
            seconds, fraction, captured, _ = record.unpack_from(self.data, place)
            place += header
            if captured > end - place:
                self.cut_off = True
                captured = end - place
            yield self._packet(_moment(seconds * ticks + fraction, ticks), link, self.data[place : place + captured])
            place += captured

    def _blocks(self) -> Iterator[Packet]:
        """The packets of a pcapng."""
        order, place, end = "<", 0, len(self.data)
        while place < end:
            if end - place < 12:
                self.cut_off = True
                return
            if self.data.startswith(PCAPNG, place):
                order = ">" if self.data.startswith(b"\x1a\x2b\x3c\x4d", place + 8) else "<"
            kind, length = Struct(f"{order}II").unpack_from(self.data, place)
            if length < 12 or length > end - place:
                self.cut_off = True
                return
            packet = self._block(order, kind, self.data[place + 8 : place + length - 4])
            if packet is not None:
                yield packet
            place += (length + 3) & ~3

    def _block(self, order: str, kind: int, body: bytes) -> Packet | None:
        if kind == _SECTION:
            self._interfaces = []
        elif kind == _INTERFACE and len(body) >= 8:
            self._interfaces.append(_interface(order, body))
        elif kind in (_PACKET, _OLD_PACKET) and len(body) >= 20:
            head = "IIIII" if kind == _PACKET else "HHIIII"  # the old one counts lost packets beside the interface
            values = Struct(order + head).unpack_from(body)
            number, (high, low, captured) = values[0], values[-4:-1]
            interface = self._interfaces[number] if number < len(self._interfaces) else None
            if interface is None:
                return self._packet(None, -1, b"")
            ticks = (high << 32 | low) + interface.offset * interface.ticks
            return self._packet(_moment(ticks, interface.ticks), interface.link, body[20 : 20 + captured])
        elif kind == _SIMPLE_PACKET and len(body) >= 4:
            (length,) = Struct(f"{order}I").unpack_from(body)
            return self._packet(None, self._interfaces[0].link if self._interfaces else -1, body[4 : 4 + length])
        return None


def _interface(order: str, body: bytes) -> _Interface:
    (link,) = Struct(f"{order}H").unpack_from(body)
    ticks, offset, place = 10**6, 0, 8
    while place + 4 <= len(body):
        code, length = Struct(f"{order}HH").unpack_from(body, place)
        value = body[place + 4 : place + 4 + length]
        if code == _RESOLUTION and len(value) == 1:
            ticks = 2 ** (value[0] & 0x7F) if value[0] & 0x80 else 10 ** value[0]
        elif code == _OFFSET and len(value) == 8:
            (offset,) = Struct(f"{order}q").unpack(value)
        place += 4 + ((length + 3) & ~3)
    return _Interface(link, ticks, offset)


def _moment(ticks: int, in_a_second: int) -> datetime | None:
    """A time, given in ticks since 1970; None for one that no calendar has."""
    try:
        return _EPOCH + timedelta(microseconds=ticks * 10**6 // in_a_second)
    except OverflowError:
        return None


def segment(packet: Packet) -> Segment | Link | str | None:
    """The segment of TCP in a packet, None where it holds something else.

    A `Link` says that its link layer is not read, a text why the segment in it cannot be.
    """
    found = _network(packet.link, packet.data)
    if found is None:
        return Link(packet.link)
    protocol, place = found
    if protocol == _IP4:
        return _ip4(packet.data, place)
    return _ip6(packet.data, place) if protocol == _IP6 else None


def _network(link: int, data: bytes) -> tuple[int, int] | None:
    """The protocol above the link layer, as EtherType, and where it begins; None for an unknown link layer."""
    match link:
        case 1:
            return _ethernet(data, 12)
        case 113:  # Linux cooked, as of "-i any"
            return _ethernet(data, 14)
        case 276:  # and its second version
            return _number(data, 0), 20
        case 0 | 108:  # loopback of the BSDs and macOS: the family, in the order of either machine
            family = max(data[:1] + data[3:4], default=0)
            return _IP4 if family == 2 else _IP6 if family in _IP6_FAMILIES else 0, 4
        case 12 | 14 | 101:
            return _IP6 if data[:1] >= b"\x60" else _IP4, 0
        case 228:
            return _IP4, 0
        case 229:
            return _IP6, 0
        case 9:
            return _PPP.get(_number(data, 2), 0), 4
    return None


def _ethernet(data: bytes, place: int) -> tuple[int, int]:
    """What an EtherType at this place leads to, past the tags of VLANs."""
    protocol = _number(data, place)
    while protocol in _TAGS:
        place += 4
        protocol = _number(data, place)
    if protocol == _PPPOE:
        return _PPP.get(_number(data, place + 8), 0), place + 10
    return protocol, place + 2


def _number(data: bytes, place: int, length: int = 2) -> int:
    """A number of the network's order; what is missing of it counts as 0."""
    return int.from_bytes(data[place : place + length], "big")


def _ip4(data: bytes, place: int) -> Segment | str | None:
    header = (data[place] & 0x0F) * 4 if place < len(data) else 0
    if header < 20 or len(data) < place + header or data[place + 9] != 6:
        return None
    if _number(data, place + 6) & 0x3FFF:
        return "fragments of IP"
    # A length of 0 is what a capture has of segments that the network card cuts up.
    end = place + (_number(data, place + 2) or len(data) - place)
    return _tcp(data, place + header, end, data[place + 12 : place + 16], data[place + 16 : place + 20])


def _ip6(data: bytes, place: int) -> Segment | str | None:
    if len(data) < place + 40:
        return None
    source, target = data[place + 8 : place + 24], data[place + 24 : place + 40]
    following, length = data[place + 6], _number(data, place + 4)
    place += 40
    end = place + length if length else len(data)
    while following in (0, 43, 44, 51, 60) and len(data) >= place + 8:
        if following == 44 and _number(data, place + 2) & 0xFFF9:
            return "fragments of IP"
        size = 8 if following == 44 else (data[place + 1] + 2) * 4 if following == 51 else (data[place + 1] + 1) * 8
        following, place = data[place], place + size
    return _tcp(data, place, end, source, target) if following == 6 else None


def _tcp(data: bytes, place: int, end: int, source: bytes, target: bytes) -> Segment | None:
    if len(data) < place + 20:
        return None
    begin, flags = place + (data[place + 12] >> 4) * 4, data[place + 13]
    payload = data[begin : max(begin, end)]
    return Segment(
        Endpoint(source, _number(data, place)),
        Endpoint(target, _number(data, place + 2)),
        _number(data, place + 4, 4),
        _number(data, place + 8, 4) if flags & 0x10 else None,
        bool(flags & 0x02),
        payload,
        max(0, end - begin - len(payload)),
    )
