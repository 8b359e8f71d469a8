"""JSON text: parsing, writing, and what the bytes alone show, in time linear in their number.

Belongs here: JSON as such. Must not be here: frames.
"""

from __future__ import annotations

import re
from array import array
from itertools import accumulate
from typing import Final

import msgspec

__all__ = ["NOT_JSON", "depth_exceeds", "encode", "encode_lines", "literals", "parse", "read_start"]

encode: Final = msgspec.json.Encoder().encode
encode_lines: Final = msgspec.json.Encoder().encode_lines
parse: Final = msgspec.json.Decoder().decode

NOT_JSON: Final = (msgspec.DecodeError, ValueError, RecursionError)
"""What `parse` raises on a text that is no JSON, or too deep. The error of older msgspec versions is no ValueError."""
literals: Final = msgspec.json.Decoder(list[msgspec.Raw]).decode
"""The elements of an array, each as the JSON text that it was written as."""

# The end of the text also ends a string, so that a search never starts twice within an unterminated one. A possessive
# quantifier stands behind single characters only: Python 3.11.2 matches it wrongly behind a group.
_STRINGS: Final = re.compile(rb'"[^"]*+"?')
_STEPS: Final = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")  # up and, as a signed byte, down
_OTHERS: Final = bytes(set(range(256)) - set(b"[]{}"))

_SPACE: Final = rb"[ \t\n\r]*+"
_START: Final = re.compile(
    _SPACE
    + rb"\["
    + _SPACE
    + rb"([0-9])"
    + _SPACE
    + rb","
    + _SPACE
    + rb'(?:"([^"\\\x00-\x1f]*+)"'
    + _SPACE
    + rb"[,\]])?"
)


def depth_exceeds(raw: bytes, limit: int) -> bool:
    """Whether arrays and objects nest deeper than the limit."""
    if raw.count(b"[") + raw.count(b"{") <= limit:
        return False
    unescaped = raw.replace(rb"\\", b"").replace(rb"\"", b"")  # what is left of quotes begins or ends a string
    steps = array("b", _STRINGS.sub(b"", unescaped).translate(None, _OTHERS).translate(_STEPS))
    return max(accumulate(steps), default=0) > limit


def read_start(raw: bytes) -> tuple[int | None, str | None]:
    """The message type and id of a text that need not be a whole frame, as far as they can be read."""
    found = _START.match(raw)
    if found is None:
        return None, None
    try:
        return int(found[1]), None if found[2] is None else found[2].decode()
    except UnicodeDecodeError:
        return int(found[1]), None
