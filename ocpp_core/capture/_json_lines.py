"""Texts of which each line is a JSON object with one quoted frame in it, as programs store traffic mostly.

Belongs here: how such lines are told from others, and what they say. Must not be here: what fields mean (``_beside``),
any other text.

The general way looks at a text a dozen times, for notations that are not here, and follows its brackets. What it finds
in such lines can be read off them at once, for a fifth of the time. So this is the same said twice, which only pays
where traffic is plain, and which holds only if no line is left to doubt: what is not known to be read so by the general
way, in a single line, leaves the whole text to that. The tests compare the two.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final, TypeAlias

from attrs import define, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.capture._beside import Mark, category
from ocpp_core.capture._context import Walk, named_version, settle, station_of
from ocpp_core.capture._found import QUOTED, Context, FoundEnvelope, FoundFrame, callers, columns_behind, unescape
from ocpp_core.capture._records import Fields, is_told
from ocpp_core.versions import Role, Version

__all__ = ["FrameLines", "Record", "frame_lines", "is_json"]

_LONGEST_FRAME: Final = 16_384  # characters that the general way gives a parser at once
_LONGEST_REST: Final = 900  # characters of a line beside its frame, all of which the general way looks at
_LAYOUTS: Final = 20  # of the lines of a text
_RECORDS: Final = 10_000  # that differ in more than the time

_TEXT: Final = r"[\w .:+@/*=<>-]*+"  # nothing that the general way could take for more than a text
_ATOM: Final = r"-?[0-9][0-9.]*+|true|false|null"
_ANY: Final = rf'(?:"{_TEXT}"|{_ATOM})'
_MEMBER: Final = re.compile(
    rf'(?P<before>[{{,] ?"(?P<key>[\w@.-]{{1,60}})": ?)(?:"(?P<text>{_TEXT})"|(?P<atom>{_ATOM})|"(?=(?P<frame>\[)))'
)
_CLOSE: Final = re.compile(r" ?\}")
_DIGITS: Final = re.compile("[0-9]")
_HEAD: Final = re.compile(
    r'\[(?:2, ?"[^"\\\r\n]{0,99}", ?"(?P<action>[A-Z]\w{0,49})",|3, ?"[^"\\\r\n]{0,99}", ?\{'
    r'|[456], ?"[^"\\\r\n]{0,99}", ?")'
)
"""What a frame begins with that is one whatever is around it, if it is JSON."""

_OF_OBJECTS: Final = frozenset({"name", "key", "value"})
"""Fields of which one names what another tells."""

_Values: TypeAlias = tuple[str, ...]


@frozen(eq=False)
class _Layout:
    """How lines are written that differ in their values alone."""

    before: re.Pattern[str]
    """What stands before the frame; a group for each value that matters."""

    behind: re.Pattern[str] | None
    """And behind it, if more does than the end of the object."""

    names: tuple[tuple[str, str], ...]
    """What the values tell, the time aside, and the names of their fields."""

    time: int | None
    """Which of the groups is the time."""


@define(eq=False)
class Record:
    """What the fields beside a frame say, the time aside."""

    mark: Mark | None
    station: str | None
    version: Version | None
    action: str | None
    _context: Context | None = None

    def context(self) -> Context:
        """The same as a context, once it is settled which side sent what."""
        if self._context is None:
            sender = None if self.mark is None else self.mark.sender
            self._context = Context(None, sender, self.station, self.version, self.action)
        return self._context


_Line: TypeAlias = tuple[int, int, str, "str | None", Record]
"""Where a frame begins and ends, quoted, its text, when it was sent, and what its record says."""


class FrameLines:
    """The lines of a text, each of which is an object with a frame."""

    def __init__(self, text: str, lines: list[_Line]) -> None:
        self.lines: Final = lines
        self._text = text
        self.first = 1
        """The number of the first line."""
        self.start = 0
        """Where in a longer text this one begins."""

    def are_json(self) -> bool:
        """Whether each frame is JSON."""
        return all(is_json(line[2]) for line in self.lines)

    def found(self) -> list[FoundFrame | FoundEnvelope]:
        """All frames."""
        return [self.found_in(place) for place in range(len(self.lines))]

    def found_in(self, place: int) -> FoundFrame:
        """The frame of a line, which is the first for 0."""
        start, end, frame, when, record = self.lines[place]
        context = record.context()
        columns = columns_behind((1, 1, 1), self._text[self._text.rfind("\n", 0, start) + 1 : start])
        return FoundFrame(
            place + self.first,
            frame,
            cut_off=False,
            span=(start + self.start, end + self.start),
            context=Context(when, context.sender, context.station, context.version, context.action),
            columns=(columns, columns_behind(columns, self._text[start:end])),
        )


def is_json(frame: str) -> bool:
    """Whether a frame is JSON."""
    try:
        parse(frame.encode())
    except NOT_JSON:
        return False
    return True


def frame_lines(text: str) -> FrameLines | None:
    """The lines of a text, if each is an object with one frame of which all is known, should that be JSON.

    None for any other text. What `FrameLines.found` gives is what the general way finds if no notation is undone in
    the text, no other kind of frame stands in it, and its frames `are_json`.
    """
    if text[:1] != "{" or "\r" in text:
        return None
    reader = _Reader(text)
    lines: list[_Line] = []
    position, length = 0, len(text)
    while position < length:
        line = reader.read(position)
        if line is None:
            return None
        lines.append(line)
        position = reader.next_line
    reader.settle()
    return FrameLines(text, lines)


class _Reader:
    """Reads the lines of a text, one behind the other."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._walk = Walk(text)
        self._layouts: list[_Layout] = []
        self._records: dict[tuple[_Layout, _Values], Record] = {}
        self._calls: Counter[tuple[Mark, str]] = Counter()
        self.next_line = 0

    def read(self, position: int) -> _Line | None:
        """What the line says that begins here; None if it is another."""
        text = self._text
        line_end = text.find("\n", position)
        if line_end < 0:
            line_end = self.next_line = len(text)
        else:
            self.next_line = line_end + 1
        for layout in self._layouts:
            before = layout.before.match(text, position, line_end)
            if before is not None:
                line = self._line(layout, before, line_end)
                if line is not None:
                    return line
        new = _layout(text[position:line_end]) if len(self._layouts) < _LAYOUTS else None
        if new is None:
            return None
        self._layouts.insert(0, new)
        before = new.before.match(text, position, line_end)
        return None if before is None else self._line(new, before, line_end)

    def _line(self, layout: _Layout, before: re.Match[str], line_end: int) -> _Line | None:
        """What a line says of a layout."""
        start, values = before.end(), before.groups()
        if layout.behind is None:
            end = line_end - 2
            frame = self._until(start, end, line_end)
        else:
            found = QUOTED["escaped"].match(self._text, start, line_end)
            end = line_end if found is None else found.end()
            behind = layout.behind.fullmatch(self._text, end, line_end)
            if behind is None:
                return None
            values += behind.groups()
            frame = unescape(self._text[start:end])
        if frame is None:
            return None
        when = None
        if layout.time is not None:
            when, values = values[layout.time], values[: layout.time] + values[layout.time + 1 :]
        key = layout, values
        record = self._records.get(key)
        if record is None:
            record = self._record(layout, values)
            if record is None:
                return None
            if len(self._records) >= _RECORDS:
                self._records.clear()
            self._records[key] = record
        head = _HEAD.match(frame)
        if head is None or frame[-1] != "]" or len(frame) > _LONGEST_FRAME or "\n" in frame or '"<' in frame:
            return None
        if record.mark is not None and head.lastgroup is not None:
            self._calls[record.mark, head["action"]] += 1
        return start, end, frame, when, record

    def _until(self, start: int, end: int, line_end: int) -> str | None:
        """The frame that begins here, if it ends there, quoted, and the object with it."""
        text = self._text
        if not text.startswith('"}', end):
            return None
        quoted = text[start:end]
        quotes = quoted.count('"')
        if quoted.count('\\"') == quotes == quoted.count("\\"):  # so no quote ends it, and no other escape is there
            return quoted.replace('\\"', '"')
        found = QUOTED["escaped"].match(text, start, line_end)
        return unescape(quoted) if found is not None and found.end() == end else None

    def _record(self, layout: _Layout, values: _Values) -> Record | None:
        """What the fields of a record say; None if one does not tell what its name promises."""
        told: Fields = {}
        for (tells, name), value in zip(layout.names, values, strict=True):
            if is_told(tells, name, value):
                told.setdefault(tells, (name, value))
            elif _DIGITS.search(value):  # the general way reads records alike that differ in digits alone
                return None
        action = told["action"][1] if "action" in told else None
        return Record(self._walk.mark_of(told), station_of(told), named_version(told), action)

    def settle(self) -> None:
        """Settle which side each mark means, by the calls that stood beside it."""
        for (mark, action), calls in self._calls.items():
            mark.count(callers().get(action, frozenset[Role]()), calls)
        settle(self._walk.lines.marks.values())


def _layout(line: str) -> _Layout | None:
    """The layout of a line, if it is an object with one frame and otherwise texts and numbers that are soon told."""
    names: list[tuple[str, str]] = []
    pieces: list[str] = []
    before, frame_length, time = "", 0, None
    position = 0
    while (member := _MEMBER.match(line, position)) is not None:
        if (member[0][0] == "{") is not (position == 0) or member["key"] in _OF_OBJECTS:
            return None
        position = member.end()
        pieces.append(re.escape(member["before"]))
        if member["frame"]:
            found = QUOTED["escaped"].match(line, position)
            if before or found is None or line[found.end() : found.end() + 1] != '"':
                return None
            before = "".join((*pieces, r'"(?=\[[2-6], ?\\")'))
            frame_length, position, pieces = found.end() - position, found.end() + 1, ['"']
            continue
        tells = category(member["key"])
        value = member["atom"] if member["text"] is None else member["text"]
        if tells == "when" and time is None:
            if not is_told(tells, member["key"], value):
                return None
            time = len(names)
            piece = _DIGITS.sub("[0-9]", re.escape(value))  # what its digits are is all the same
        else:
            piece = _ATOM if member["text"] is None else _TEXT
        piece = f"({piece})" if tells and (tells != "when" or time == len(names)) else f"(?:{piece})"
        pieces.append(piece if member["text"] is None else f'"{piece}"')
        if tells and (tells != "when" or time == len(names)):
            names.append((tells, member["key"]))
    close = _CLOSE.match(line, position)
    if not before or close is None or close.end() != len(line) or len(line) - frame_length > _LONGEST_REST:
        return None
    pieces.append(re.escape(close[0]))
    behind = "".join(pieces)
    return _Layout(
        re.compile(before),
        None if behind == re.escape('"}') else re.compile(behind),
        tuple(each for place, each in enumerate(names) if place != time),
        time,
    )
