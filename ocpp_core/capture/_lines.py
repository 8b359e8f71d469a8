"""Frames that a log wrote in several lines: joins the lines, and takes away what the log put before each.

Belongs here: which lines belong together. Must not be here: other notations, where frames begin and end.

Time is linear in the length of the text: a line is looked at once for a frame that begins in it, and once more for one
that began before; where an array did not end, neither do those that it left open.
"""

from __future__ import annotations

import re
from typing import Final

from ocpp_core.capture._edits import Edits
from ocpp_core.capture._found import json_end

__all__ = ["partial_lines", "prefixed_lines"]

_PARTS: Final = "from the parts of a log line"
_PREFIXED: Final = "from lines with a prefix each"
_WRAPPED: Final = "from wrapped lines"

_MAX_PREFIX: Final = 300  # characters
_MIN_WIDTH: Final = 40  # characters of a line that was wrapped without a prefix

# As container runtimes write it: P is a part of a line, F its last part.
_CRI_MARK: Final = re.compile(" std(?:out|err) P")
_CRI: Final = re.compile(r"(?:\A|(?<=\n))\S{1,64}+ (?P<stream>stdout|stderr) (?P<part>[PF])(?::[^ \n]{1,40}+)? ")
# As Docker writes it: a part of a line is one without a line end.
_DOCKER_MARK: Final = re.compile(r'\n\{"log":"')
_DOCKER: Final = re.compile(
    r'(?<!\\n)(?<!\])","stream":"(?:stdout|stderr)"(?:,"attrs":\{[^{}\n]{0,500}+\})?,"time":"[^"\n]{1,50}+"\}\r?\n\{"log":"'
)
_OPENED: Final = re.compile(r"\[[ \t]*+(?:\r?\n|[2-6][ \t]*+,(?!\\))")  # not in a string
_TYPE: Final = re.compile(r'[ \t]*+"?[2-6]"?[ \t]*+,?[ \t\r]*+(?:\n|\Z)|[ \t]*+[2-6][ \t]*+,[ \t]*+"')
_HEAD: Final = re.compile(r"\[[ \t]*+[2-6][ \t]*+,(?!\\)")
_DIGITS: Final = re.compile(r"([0-9]++)")
_MARK: Final = re.compile(r'\\.?|["\[\]{}]')


def partial_lines(text: str) -> Edits | None:
    """Joins the parts that a container runtime made of a long line."""
    if _CRI_MARK.search(text) is not None:
        return _cri(text)
    if text.startswith('{"log":"') or _DOCKER_MARK.search(text) is not None:
        edits = Edits(text)
        for seam in _DOCKER.finditer(text):
            edits.replace(seam.start(), seam.end(), "", _PARTS)
        return edits
    return None


def _cri(text: str) -> Edits:
    edits = Edits(text)
    part_of, part_end = "", -1
    for line in _CRI.finditer(text):
        end = text.find("\n", line.end())
        if line["stream"] == part_of and line.start() == part_end + 1:
            carriage = text[part_end - 1 : part_end] == "\r"
            edits.replace(part_end - carriage, line.end(), "", _PARTS)
        part_of, part_end = (line["stream"], end) if line["part"] == "P" and end >= 0 else ("", -1)
    return edits


def prefixed_lines(text: str) -> Edits | None:
    """Joins the lines of a frame that have the log's prefix each, or that a terminal wrapped."""
    edits = Edits(text)
    position, failed = 0, set[int]()
    while (opened := _OPENED.search(text, position)) is not None:
        start = opened.start()
        line_start = text.rfind("\n", max(0, start - _MAX_PREFIX - 1), start) + 1
        line_end = text.find("\n", start)
        if line_end < 0:
            break
        position = line_end
        if (line_start == 0 and start > _MAX_PREFIX) or start in failed:
            continue
        own_line = opened[0].endswith("\n")
        if not own_line and text.count("[", start, line_end) == text.count("]", start, line_end):
            continue  # it ends in this line, as nearly all do
        if not own_line and _HEAD.search(text, line_end + 1, _line_end(text, line_end + 1)):
            continue
        group = _Group(text, line_start, start, line_end)
        position = group.keep(edits, failed) if own_line else group.join(edits)
    return edits


class _Group:
    """A frame that begins in a line, and the lines after that."""

    def __init__(self, text: str, line_start: int, start: int, line_end: int) -> None:
        self._text = text
        self._start = start
        self._line_end = line_end
        self._line_start = line_start
        self._prefix = _shared(text, line_start, start, line_end + 1)

    def keep(self, edits: Edits, failed: set[int]) -> int:
        """Take the prefix from the lines of a frame of which each holds an element or so; give where they end."""
        text, prefix = self._text, self._prefix
        if not "".join(prefix).strip():
            return self._line_end
        walk = _Walk(text)
        walk.go(self._start, self._line_end)
        cuts: list[tuple[int, int]] = []
        line_end = self._line_end
        while line_end < len(text) - 1 and walk.end is None:
            line_start = line_end + 1
            content = _after(text, line_start, prefix)
            if content is None or (not cuts and not _TYPE.match(text, content)):
                break
            cuts.append((line_start, content))
            line_end = _line_end(text, line_start)
            walk.in_string = False  # no string runs on in such a notation
            walk.go(content, line_end)
        if walk.end is None:
            failed.update(walk.stack)
        if walk.end is None and len(cuts) < 3:
            return self._line_end
        for line_start, content in cuts:
            edits.replace(line_start, content, "", _PREFIXED)
        return cuts[-1][1]

    def join(self, edits: Edits) -> int:
        """Make one line of those that a frame was cut into; give where they end."""
        prefix = self._prefix
        if "".join(prefix).strip():
            # What follows the prefix may begin as the first line goes on behind it.
            for fewer in range(3):
                shorter = [*prefix[:-1], prefix[-1][: len(prefix[-1]) - fewer]]
                cuts = self._cuts(shorter)
                if cuts:
                    return _apply(edits, cuts, _PREFIXED)
                if fewer >= len(prefix[-1]):
                    break
        cuts = self._cuts([], self._line_end - self._line_start)
        return _apply(edits, cuts, _WRAPPED) if cuts else self._line_end

    def _cuts(self, prefix: list[str], width: int | None = None) -> list[tuple[int, int]]:
        """What to take from between the lines, if that makes a frame of them."""
        text, line_end = self._text, self._line_end
        walk = _Walk(text)
        walk.go(self._start, line_end)
        pieces = [text[self._start : line_end].removesuffix("\r")]
        cuts: list[tuple[int, int]] = []
        broken = False
        while line_end < len(text) - 1 and walk.end is None:
            line_start = line_end + 1
            content = _after(text, line_start, prefix)
            if content is None or (
                width is not None and line_end - (cuts[-1][1] if cuts else self._line_start) != width
            ):
                return []
            cut = line_end - (text[line_end - 1] == "\r")
            cuts.append((cut, content))
            broken = broken or walk.in_string or (text[cut - 1].isalnum() and text[content : content + 1].isalnum())
            line_end = _line_end(text, line_start)
            if _HEAD.search(text, content, line_end):
                return []
            walk.go(content, line_end)
            pieces.append(text[content:line_end].removesuffix("\r"))
        if walk.end is None or (width is not None and not (broken and width >= _MIN_WIDTH)):
            return []
        return cuts if json_end("".join(pieces)) is not None else []


class _Walk:
    """Where an array ends, followed from piece to piece."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.stack: list[int] = []
        self.in_string = False
        self._escaped = False
        self.end: int | None = None

    def go(self, start: int, end: int) -> None:
        """Follow the next piece."""
        if self._escaped and start < end:
            start, self._escaped = start + 1, False
        for mark in _MARK.finditer(self._text, start, end):
            character = mark[0]
            if character == '"':
                self.in_string = not self.in_string
            elif character == "\\":
                self._escaped = self.in_string
            elif self.in_string or character[0] == "\\":
                continue
            elif character in "[{":
                self.stack.append(mark.start())
            else:
                self.stack.pop()
                if not self.stack:
                    self.end = mark.end()
                    return


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _apply(edits: Edits, cuts: list[tuple[int, int]], how: str) -> int:
    for start, end in cuts:
        edits.replace(start, end, "", how)
    return cuts[-1][1]


def _shared(text: str, line_start: int, end: int, other: int) -> list[str]:
    """What a line has before a place and another has as well, whatever the numbers; these are every second part."""
    parts: list[str] = []
    for index, part in enumerate(_DIGITS.split(text[line_start:end])):
        if index % 2:
            digits = _DIGITS.match(text, other)
            if digits is None:
                return _whole_words(parts)
            other = digits.end()
        elif text.startswith(part, other):
            other += len(part)
        else:
            same = 0
            while text[other + same : other + same + 1] == part[same]:
                same += 1
            return _whole_words([*parts, part[:same]])
        parts.append(part)
    return parts


def _whole_words(prefix: list[str]) -> list[str]:
    """A prefix without a word or number at its end, which the lines may have in common by chance."""
    while prefix:
        mark = next((place for place in range(len(prefix[-1]), 0, -1) if not prefix[-1][place - 1].isalnum()), 0)
        if mark:
            return [*prefix[:-1], prefix[-1][:mark]]
        prefix = prefix[:-2]
    return []


def _after(text: str, position: int, prefix: list[str]) -> int | None:
    """Where a line goes on behind a prefix; None if it has another."""
    for index, part in enumerate(prefix):
        if index % 2:
            digits = _DIGITS.match(text, position)
            if digits is None:
                return None
            position = digits.end()
        elif text.startswith(part, position):
            position += len(part)
        else:
            return None
    return position
