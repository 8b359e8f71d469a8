"""What a log, or the person who reported it, left out of a frame.

Belongs here: the marks that stand for it, and which of two readings of a frame is the whole one. Must not be here:
where a frame begins and ends.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final

from ocpp_core.capture._found import FoundFrame

__all__ = [
    "GAP",
    "head_of",
    "is_counted_otherwise",
    "is_notation",
    "is_shortened",
    "without_count",
    "without_shortened",
]

_COUNT: Final = r"[0-9]{1,9} (?:more )?(?:bytes|chars|characters|items|lines)"
GAP: Final = (
    rf"(?:\.{{3}}|…)(?:[ ]?[(\[<](?:truncated|snip|{_COUNT})[)\]>])?"
    rf"|\[(?:{_COUNT}|truncated|snip)\]|<(?:{_COUNT}|truncated|snip)>|\(truncated\)"
)
"""What stands in JSON in place of an element, a member or a value: a pattern."""

_NEXT: Final = r"\s{0,99},\s{0,99}"
_NOTATION: Final = re.compile(
    rf'\[\s{{0,99}}[2-6]{_NEXT}(?:"<[A-Za-z][\w -]{{1,39}}>"|"[^"\\]{{0,99}}"{_NEXT}"<[A-Za-z][\w -]{{1,39}}>"'
    rf'|"[\[{{(]?(?:(?:unique|message|msg)[ _-]?id|uuid)[\]}})]?"{_NEXT}'
    r'"[\[{(]?(?:action|command)(?:[ _-]?name)?[\]})]?")',
    re.IGNORECASE,
)
_MARK: Final = re.compile(r"\.\.\.|…|\(truncated\)|\[truncated\]|<truncated>")
_PAGER: Final = re.compile(r"[^<]*>[ \t\r]{0,9}\Z")
_COUNTED: Final = re.compile(r"[\]}]{0,99}['\"]?[ ]{0,3}\[([0-9]{1,9}) bytes\]")
_COUNT_AT_END: Final = re.compile(r"['\"][ ]{0,3}\[[0-9]{1,9} bytes\]\Z")
_HEAD: Final = re.compile(rf'\[\s{{0,99}}([2-6]){_NEXT}("(?:[^"\\]|\\.){{0,200}}"|[0-9]{{1,40}})')
_NEAR: Final = 5  # lines, and frames


def is_notation(text: str, start: int) -> bool:
    """Whether this is how a document writes frames in general, with names in pointed brackets: it is no frame."""
    return _NOTATION.match(text, start) is not None


def is_shortened(broken: str, *, whole: bool) -> bool:
    """Whether what follows in a frame where its JSON breaks off says that something was left out.

    A pager puts ``>`` at the end of a line that is longer than the screen is wide, so that no end follows.
    """
    return _MARK.search(broken) is not None or (not whole and _PAGER.match(broken) is not None)


def is_counted_otherwise(text: str, start: int, end: int) -> bool:
    """Whether a log says behind a frame that it has more bytes than stand there, as that of ``websockets`` does."""
    counted = _COUNTED.match(text, end)
    return counted is not None and ("..." in text[start:end]) and int(counted[1]) != len(text[start:end].encode())


def without_count(text: str) -> str:
    """A line from where a frame begins, without what a log says behind it of its length."""
    return _COUNT_AT_END.sub("", text)


def head_of(text: str) -> str | None:
    """The type and the id of a frame; None if it has none."""
    found = _HEAD.match(text)
    return f"{found[1]},{found[2]}" if found else None


def without_shortened(frames: Iterable[FoundFrame]) -> Iterator[FoundFrame]:
    """The frames without those that were shortened, where the whole frame stands in the lines before or behind."""
    near: deque[FoundFrame] = deque()
    told: deque[FoundFrame] = deque(maxlen=_NEAR)
    for frame in frames:
        if not near and not frame.shortened:  # none waits for what comes behind it
            told.append(frame)
            yield frame
            continue
        near.append(frame)
        if len(near) > _NEAR:
            yield from _told(near, told)
    while near:
        yield from _told(near, told)


def _told(near: deque[FoundFrame], told: deque[FoundFrame]) -> Iterator[FoundFrame]:
    """The first of those that wait, unless it is there as a whole."""
    frame = near.popleft()
    if frame.shortened:
        head = head_of(frame.text)
        for other in (*told, *near):
            if not other.shortened and abs(other.line - frame.line) <= _NEAR and head_of(other.text) == head:
                return
    told.append(frame)
    yield frame
