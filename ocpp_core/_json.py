"""JSON text: parsing, writing, and what can be told from the bytes alone in time linear in their number.

Belongs here: JSON as such. Must not be here: frames.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

__all__ = ["depth_exceeds", "encode", "parse", "read_start"]

encode: Final = msgspec.json.Encoder().encode
parse: Final = msgspec.json.Decoder().decode

# The end of the text also ends a string, so that a search never starts twice within an unterminated one.
_STRINGS: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\Z|\\\Z)', re.DOTALL)
_BRACKETS: Final = bytes.maketrans(b"{}", b"[]")
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
    + rb"[,\]])?+"
)


def depth_exceeds(raw: bytes, limit: int) -> bool:
    """Whether arrays and objects nest deeper than the limit."""
    brackets = _STRINGS.sub(b"", raw).translate(_BRACKETS, _OTHERS)
    for _ in range(limit):  # each round takes away the innermost pairs, and with them one level
        shorter = brackets.replace(b"[]", b"")
        if len(shorter) == len(brackets):
            break
        brackets = shorter
    # What is left nests deeper than the limit, or does not pair up: then it is for the parser to refuse.
    return b"[]" in brackets or brackets.count(b"[") > limit


def read_start(raw: bytes) -> tuple[int | None, str | None]:
    """The message type and id of a text that need not be a whole frame, as far as they can be read."""
    found = _START.match(raw)
    if found is None:
        return None, None
    try:
        return int(found[1]), None if found[2] is None else found[2].decode()
    except UnicodeDecodeError:
        return int(found[1]), None
