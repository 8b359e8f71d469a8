"""JSON text, as far as the protocol needs to look at it without parsing.

Belongs here: bounds and hints that work on bytes, in time linear in their number. Must not be here: frames.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

__all__ = ["Start", "depth_exceeds", "read_start"]

# The end of the text also ends a string, so that a search never starts twice within an unterminated one.
_STRINGS: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\Z|\\\Z)', re.DOTALL)
_BRACKETS: Final = bytes.maketrans(b"{}", b"[]")
_OTHERS: Final = bytes(set(range(256)) - set(b"[]{}"))

_START: Final = re.compile(rb'[ \t\n\r]*+\[[ \t\n\r]*+([0-9])[ \t\n\r]*+,[ \t\n\r]*+(?:"([^"\\\x00-\x1f]*+)"[ \t\n\r]*+[,\]])?+')


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


@frozen
class Start:
    """The first elements of a frame, as far as they can be read."""

    message_type: int | None
    message_id: str | None


def read_start(raw: bytes) -> Start:
    """The message type and id of a text that is not, or not yet, known to be a whole frame."""
    found = _START.match(raw)
    if found is None:
        return Start(None, None)
    try:
        message_id = None if found[2] is None else found[2].decode()
    except UnicodeDecodeError:
        message_id = None
    return Start(int(found[1]), message_id)
