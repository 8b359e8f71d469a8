"""A text with places of it written anew, and where each of its places stood before.

Belongs here: what all ways to write a text anew share. Must not be here: what is written anew, and why.
"""

from __future__ import annotations

import io
from array import array
from bisect import bisect_left, bisect_right
from typing import Final

__all__ = ["Edits"]


class Edits:
    """Places of a text that read otherwise, noted in the order of the text.

    Numbers in arrays, since a text may have as many as it has words.
    """

    def __init__(self, text: str) -> None:
        self._source: Final = text
        self._written: Final = io.StringIO()
        self._length = 0
        self._before: Final = array("q"), array("q")
        self._after: Final = array("q"), array("q")
        self._hows: Final[list[str]] = []

    def __bool__(self) -> bool:
        return bool(self._hows)

    @property
    def end(self) -> int:
        """Where in the source the last edit ends."""
        return self._before[1][-1] if self._hows else 0

    def replace(self, start: int, end: int, new: str, how: str) -> None:
        """Have a place of the source, which lies behind all before, read ``new``."""
        self._length += self._written.write(self._source[self.end : start])
        self._after[0].append(self._length)
        self._length += self._written.write(new)
        self._after[1].append(self._length)
        self._before[0].append(start)
        self._before[1].append(end)
        self._hows.append(how)

    def text(self) -> str:
        """The text as it reads now."""
        return self._written.getvalue() + self._source[self.end :]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where in the source a place of the new text stands; within an edit this is in proportion."""
        first = self._origin(start)[0]
        return first, max(first, self._origin(end - 1)[1] if end > start else first)

    def _origin(self, position: int) -> tuple[int, int]:
        """Where a character of the new text begins and ends in the source."""
        edit = bisect_right(self._after[0], position) - 1
        if edit < 0:
            return position, position + 1
        start, end = self._after[0][edit], self._after[1][edit]
        if position >= end:
            place = self._before[1][edit] + position - end
            return place, place + 1
        source = self._before[0][edit]
        length, new = self._before[1][edit] - source, end - start
        return source + (position - start) * length // new, source - (start - position - 1) * length // new

    def place(self, position: int) -> int:
        """Where a place of the source stands in the new text: the reverse of `origin`."""
        edit = bisect_right(self._before[0], position) - 1
        if edit < 0:
            return position
        start, end = self._before[0][edit], self._before[1][edit]
        if position >= end:
            return self._after[1][edit] + position - end
        place = self._after[0][edit]
        return place - ((start - position) * (self._after[1][edit] - place) // (end - start))

    def first(self, how: str, start: int, end: int) -> int | None:
        """Where in the source the first edit stands that was made so in a place of the new text."""
        edit = bisect_right(self._after[1], start)
        stop = bisect_left(self._after[0], end)
        return next((self._before[0][each] for each in range(edit, stop) if self._hows[each] == how), None)

    def hows(self, start: int, end: int) -> list[str]:
        """How a place of the new text was read, each way once."""
        edit = bisect_right(self._after[1], start)
        stop = bisect_left(self._after[0], end)
        return list(dict.fromkeys(self._hows[edit:stop]))
