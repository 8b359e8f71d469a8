"""A long text in blocks that can be searched one by one, so that memory does not grow with it.

Belongs here: where a text may be cut. Must not be here: reading files, what is found in a block being right or wrong.

A block ends between two records: no frame, and no record as far as its indentation shows it, stands over a border. Each
block but the first comes with the head of the text, which names the columns of a table and shows what its marks mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import field, frozen
from attrs.validators import ge

from ocpp_core.capture._found import FoundEnvelope, FoundFrame
from ocpp_core.capture._json_lines import FrameLines
from ocpp_core.capture._search import plain_lines, search

__all__ = ["Block", "BlockSizes", "blocks", "find_in", "lines_in"]

_CLOSER: Final = re.compile(r"[ \t]*+(?:[\]})]|</)")
"""What a line begins with that ends a record, and begins none."""

_INDENT: Final = re.compile(r"[ \t]*+")
_BETWEEN: Final = re.compile(r"[}\]][ \t\r\n]*+,[ \t\r\n]*+(?=[{\[])")
"""What stands between two records of one line."""

_WIDER: Final = 4


@frozen(kw_only=True)
class BlockSizes:
    """How long the blocks of a text are, in characters."""

    block: int = field(default=1024**2, validator=ge(1))
    longest: int = field(default=4 * 1024**2, validator=ge(1))
    """How long a block may get for the sake of a frame that would stand over its border; a longer one is cut."""

    head: int = field(default=16_384, validator=ge(0))
    """How much of the beginning comes with each block."""

    window: int = field(default=8_192, validator=ge(1))
    """How much in front of a border is looked at first, and how much behind it."""

    widest: int = field(default=262_144, validator=ge(1))
    """And at most."""


@frozen
class Block:
    """A part of a text."""

    text: str
    line: int = 1
    """The line of the whole text in which it begins."""

    start: int = 0
    """Where it begins in the whole text."""

    head: str = ""
    """The beginning of the whole text, unless this is it."""


def blocks(pieces: Iterable[str], sizes: BlockSizes | None = None) -> Iterator[Block | None]:
    """The blocks of a text that comes in pieces.

    An empty piece says that nothing more has come yet: all whole records are given then, and None after them.
    """
    cutter = _Cutter(sizes or BlockSizes())
    for piece in pieces:
        yield from cutter.take(piece)
        if not piece:
            yield None
    yield from cutter.rest()


def find_in(block: Block) -> list[FoundFrame | FoundEnvelope]:
    """What `find_all` finds in a block, with its lines and spans those of the whole text."""
    text = block.head + block.text
    found = search(text)
    start = len(block.head)
    lines, characters = block.line - 1 - block.head.count("\n"), block.start - start
    own = [each for each in found if each.span[0] >= start]
    if lines or characters:
        for each in own:  # which nobody holds yet but this search
            object.__setattr__(each, "line", each.line + lines)
            object.__setattr__(each, "span", (each.span[0] + characters, each.span[1] + characters))
    return own


def lines_in(block: Block) -> FrameLines | None:
    """The lines of a block, if `find_in` gives one frame of each as `FrameLines` does."""
    if block.head and block.head[-1] != "\n":
        return None
    lines = plain_lines(block.head + block.text)
    if lines is None:
        return None
    lines.leave_out(block.head.count("\n"))
    lines.first = block.line
    lines.start = block.start - len(block.head)
    return lines


@frozen
class _Border:
    """A place where a text may be cut."""

    position: int
    depth: int = 0
    """How far the line that begins there is indented."""

    certain: bool = False
    """Whether a whole frame was seen before it, so that it is in the middle of none."""


class _Cutter:
    """Cuts a text that comes in pieces."""

    def __init__(self, sizes: BlockSizes) -> None:
        self._sizes = sizes
        self._kept = ""
        self._new: list[str] = []
        """The pieces behind it, which are put together once they may be enough for a block."""

        self._aim = sizes.block
        self._head: str | None = None
        self._line = 1
        self._start = 0
        self._depth = 0
        """How far the records are indented, as far as is known."""

    def take(self, piece: str) -> Iterator[Block]:
        """Take the next piece, an empty one for none yet, and give the blocks that are whole."""
        self._new.append(piece)
        if piece and len(self._kept) + sum(map(len, self._new)) <= self._aim + self._sizes.window:
            return
        self._put_together()
        yield from self._whole_blocks(self._sizes.window)
        border = 0 if piece or not self._kept else self._border(self._kept, len(self._kept))
        if border:
            yield self._cut(border)

    def rest(self) -> Iterator[Block]:
        """Give what is left."""
        self._put_together()
        yield from self._whole_blocks(0)
        if self._kept:
            yield self._cut(len(self._kept))

    def _put_together(self) -> None:
        self._kept = "".join((self._kept, *self._new))
        self._new.clear()

    def _whole_blocks(self, behind: int) -> Iterator[Block]:
        """Give the blocks behind which stands so much text that their borders can be seen."""
        while len(self._kept) > self._aim + behind:
            border = self._border(self._kept, self._aim)
            if border or self._aim >= self._sizes.longest:
                yield self._cut(border or self._aim)
            else:
                self._aim = min(self._aim * 2, self._sizes.longest)

    def _cut(self, border: int) -> Block:
        text, self._kept, self._aim = self._kept[:border], self._kept[border:], self._sizes.block
        made = Block(text, self._line, self._start, self._head or "")
        if self._head is None:
            limit = min(len(text), self._sizes.head)
            self._head = text[: self._border(text, limit)] if limit else ""
        self._line += text.count("\n")
        self._start += len(text)
        return made

    def _border(self, text: str, limit: int) -> int:
        """Where a text may be cut, at or before a limit; 0 if that is nowhere behind its beginning."""
        window = self._sizes.window
        while True:
            start = max(0, limit - window)
            if start:
                start = text.find("\n", start, limit - 1) + 1 or start
            border = _best_border(text, start, limit, limit + self._sizes.window)
            if start == 0 or window >= self._sizes.widest:
                break
            if border is not None and border.certain and border.depth <= self._depth:
                break
            window *= _WIDER
        if border is None:
            line = text.rfind("\n", 0, start) + 1  # of the last line that begins before what was looked at
            return self._border(text, line) if line else 0
        self._depth = border.depth
        return border.position


def _best_border(text: str, start: int, limit: int, end: int) -> _Border | None:
    """The best place for a border in a part of a text, of which more is seen; None if there is none."""
    part = text[start:end]
    between = _between_lines(part, limit - start)
    if between is not None and (start == 0 or text[start - 1] == "\n"):
        return _Border(start + between, certain=True)
    found = search(part, contexts=False)
    spans = [each.span for each in found]
    if found and found[-1].cut_off:  # it may go on behind the part
        spans[-1] = spans[-1][0], len(part) + 1
    best: tuple[bool, int, bool, int, bool] | None = None
    passed, last_end = 0, -1
    for position in _line_starts(part, limit - start):
        while passed < len(spans) and spans[passed][1] <= position:
            last_end = spans[passed][1]
            passed += 1
        if passed < len(spans) and spans[passed][0] < position:
            continue
        indent = _INDENT.match(part, position)
        depth = 0 if indent is None else indent.end() - position
        behind_frame = last_end >= 0 and "\n" not in part[last_end : position - 1]
        place = _CLOSER.match(part, position) is None, -depth, behind_frame, position, last_end >= 0
        best = place if best is None or place >= best else best
    if best is not None:
        return _Border(start + best[3], -best[1], best[4])
    between = _between(part, spans, limit - start)
    return None if between is None else _Border(start + between, 0, certain=True)


def _between_lines(part: str, limit: int) -> int | None:
    """The last place between two lines of a text, if each is an object with a frame as far as can be seen."""
    seen = part.rfind("\n") + 1
    lines = plain_lines(part[:seen]) if seen > limit else None
    return (part.rfind("\n", 0, limit) + 1 or None) if lines is not None else None


def _line_starts(part: str, limit: int) -> Iterator[int]:
    """Where the lines of a text begin, the first aside, up to a limit."""
    position = part.find("\n") + 1
    while 0 < position <= limit:
        yield position
        position = part.find("\n", position) + 1


def _between(part: str, spans: list[tuple[int, int]], limit: int) -> int | None:
    """The last place between two records of one line, or else behind its last frame."""
    last = None
    passed = 0
    for between in _BETWEEN.finditer(part, 0, limit):
        while passed < len(spans) and spans[passed][1] < between.end():
            passed += 1
        if passed == len(spans) or spans[passed][0] >= between.end():
            last = between.end()
    if last is not None:
        return last
    return next((end for _, end in reversed(spans) if end <= limit), None)
