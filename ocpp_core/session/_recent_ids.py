"""A bounded memory of message ids.

Belongs here: telling whether an id was used before, in a few kilobytes. Must not be here: what to do about it.
"""

from __future__ import annotations

from typing import Final

__all__ = ["RecentIds"]


class RecentIds:
    """The last message ids of one side: a ring of hashes, so that a busy session stays small."""

    __slots__ = ("_most", "_next", "_ring")

    def __init__(self, most: int) -> None:
        self._most = most
        self._next = 0
        self._ring = bytearray()

    def add(self, message_id: str) -> None:
        start = self._next * _HASH_BYTES
        self._ring[start : start + _HASH_BYTES] = _hashed(message_id)  # grows until the ring is full
        self._next = (self._next + 1) % self._most

    def __contains__(self, message_id: str) -> bool:
        wanted = _hashed(message_id)
        found = self._ring.find(wanted)
        while found % _HASH_BYTES and found >= 0:  # the end of one and the start of the next
            found = self._ring.find(wanted, found + 1)
        return found >= 0


_HASH_BYTES: Final = 8


def _hashed(message_id: str) -> bytes:
    """Salted for each process by Python, so that no peer can make two ids meet."""
    return hash(message_id).to_bytes(_HASH_BYTES, "little", signed=True)
