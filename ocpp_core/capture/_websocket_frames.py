"""WebSocket frames, by their bytes (RFC 6455 section 5.2).

Belongs here: what one frame says of itself, and what may be one. Must not be here: connections, messages of several
frames (``_pcap``).
"""

from __future__ import annotations

from typing import Final

__all__ = ["BINARY", "CONTINUED", "MAX_MESSAGE", "frame_head", "looks_like_frame", "mask", "may_begin"]

MAX_MESSAGE: Final = 16 * 1024**2
"""Longest message that is put together, in bytes; a longer one is counted as not read."""

CONTINUED: Final = 0
"""The opcode of a frame that continues a message."""

BINARY: Final = 2
"""The opcode of the first frame of a message of bytes; those of text have a lower one."""

_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10
_TEXT_BEGINS: Final = frozenset(b'[{<" \t\r\n')


def frame_head(data: bytes | bytearray) -> tuple[int, int] | None:
    """Where the payload of a WebSocket frame begins, and its length; None before all of that is there."""
    if len(data) < 2:
        return None
    length, begin = data[1] & 0x7F, 2
    if length >= 126:
        begin = 4 if length == 126 else 10
        length = int.from_bytes(data[2:begin], "big")
    begin += 4 if data[1] & 0x80 else 0
    return (begin, length) if len(data) >= begin else None


def may_begin(first: int, second: int) -> bool:
    """Whether a WebSocket frame may begin with these two bytes."""
    opcode = first & 0x0F
    if first & 0x30 or opcode not in (CONTINUED, _TEXT, BINARY, _CLOSE, _PING, _PONG):
        return False
    if opcode >= _CLOSE:
        return first & 0xF0 == 0x80 and second & 0x7F <= 125
    return opcode != CONTINUED or not first & 0x40


def looks_like_frame(data: bytes, *, known: bool) -> bool:
    """Whether a segment seems to begin with a WebSocket frame.

    That this is a WebSocket may be ``known`` from its handshake; else only what looks like a message of text counts.
    """
    head = frame_head(data)
    if head is None or not may_begin(data[0], data[1]):
        return False
    begin, length = head
    if data[1] & 0x7F >= 126 and length < (126 if data[1] & 0x7F == 126 else 65_536):
        return False  # a length in more bytes than it takes
    opcode = data[0] & 0x0F
    if opcode >= _CLOSE:
        return known and len(data) >= begin + length
    if opcode == CONTINUED or not length:
        return False
    if data[0] & 0x40:  # compressed: only its length can tell
        return len(data) >= begin + length if known else data[0] & 0x80 != 0 and len(data) == begin + length
    start = data[begin : begin + 1]
    if data[1] & 0x80:
        start = mask(start, data[begin - 4 : begin])
    return bool(start) and start[0] in _TEXT_BEGINS and length <= MAX_MESSAGE


def mask(payload: bytes, key: bytes) -> bytes:
    """A payload with a mask put on it, or taken off it, which is the same (RFC 6455 section 5.3)."""
    length = len(payload)
    pattern = (key * (length // 4 + 1))[:length]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(pattern, "big")).to_bytes(length, "big")
