"""Texts of which each line is a JSON object with one quoted frame in it, as programs store traffic mostly.

Belongs here: how such lines are told from others, and what they say. Must not be here: what fields mean (``_beside``),
any other text.

The general way looks at a text a dozen times, for notations that are not here, and follows its brackets. What it finds
in such lines can be read off them at once, for a fifth of the time. So this is a second way to the same result, which
pays since most traffic is plain. It is right only where nothing is in doubt: if it is not certain of a single line that
the general way reads it so, the whole text is left to the general way. A frame that is broken is read as that does,
but alone: what else the text says does not depend on it. The tests compare the two.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Final, TypeAlias

import msgspec
from attrs import define, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.capture._beside import Mark, category
from ocpp_core.capture._context import Walk, called, named_version, settle, station_of
from ocpp_core.capture._found import QUOTED, Context, FoundEnvelope, FoundFrame, callers, columns_behind, unescape
from ocpp_core.capture._frames import sole_excerpt
from ocpp_core.capture._records import Fields, is_told
from ocpp_core.versions import Role, Version

__all__ = ["FrameLines", "Record", "frame_lines"]

_LONGEST_FRAME: Final = 16_384  # characters that the general way gives a parser at once
_LONGEST_REST: Final = 900  # characters of a line beside its frame, all of which the general way looks at
_LAYOUTS: Final = 20  # of the lines of a text
_RECORDS: Final = 10_000  # that differ in more than the time

_TEXT: Final = r"[A-Za-z0-9_ .:+@/*=<>-]*+[\w .:+@/*=<>-]*+"  # what is of ASCII alone is matched faster
"""Nothing that the general way could take for more than a text."""

_ATOM: Final = r"-?[0-9][0-9.]*+|true|false|null"
_ANY: Final = rf'(?:"{_TEXT}"|{_ATOM})'
_MEMBER: Final = re.compile(
    rf'(?P<before>[{{,] ?"(?P<key>[\w@.-]{{1,60}})": ?)(?:"(?P<text>{_TEXT})"|(?P<atom>{_ATOM})|"(?=(?P<frame>\[)))'
)
_CLOSE: Final = re.compile(r" ?\}")
_DIGITS: Final = re.compile("[0-9]")
_WHEN: Final = "(?P<when>"
_HEAD: Final = re.compile(
    r'\[(?:2, ?"([^"\\\r\n]{0,99}+)", ?"([A-Z][A-Za-z0-9_]{0,49}+)",'
    r'|3, ?"([^"\\\r\n]{0,99}+)", ?\{|[456], ?"[^"\\\r\n]{0,99}+", ?")'
)
"""What a frame begins with that is one whatever is around it, if it is JSON: the id and action of a call, or the id of
a result."""

_BEGINS: Final = r'\[[2-6], ?\\"'
"""And what begins any frame in a string."""

_REST: Final = "(" + _HEAD.pattern.replace('"', r'\\"').replace(r'[^\\"', r'[^"') + rf".*\]|{_BEGINS}.*)"
"""A frame in a string."""

_values: Final = msgspec.json.Decoder(msgspec.Raw).decode_lines
_texts: Final = msgspec.json.Decoder(list[str]).decode

_OF_OBJECTS: Final = frozenset({"name", "key", "value"})
"""Fields of which one names what another tells."""

_Values: TypeAlias = tuple[str, ...]

_Line: TypeAlias = "tuple[int, int, int, str | None, FrameLine]"
"""Where a frame begins and ends, quoted, and where its line ends, when it was sent, and what it is."""


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

    whole: re.Pattern[str]
    """A whole line: the groups of ``before`` and ``behind``, and between them the frame and the groups of `_HEAD`."""

    beside: tuple[int, ...]
    """Which of these groups are the values of ``names``."""

    frame: int
    """And which is the frame, behind which are those of `_HEAD`."""

    when: int | None
    """And which is the time."""


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


FrameLine: TypeAlias = tuple[str, Record, str, str, str]
"""The text of a frame and what its record says; then, empty if it is something else or broken, the id and the action of
a call, and the id of a result."""


class FrameLines:
    """The lines of a text, each of which is an object with a frame."""

    def __init__(self, reader: _Reader, lines: list[FrameLine]) -> None:
        self.lines: Final = lines
        self._reader = reader
        self._left_out = 0
        self._begins = [0]
        """Where the lines begin, up to the last of which something is to be said."""

        self.first = 1
        """The number of the first line."""
        self.start = 0
        """Where in a longer text this one begins."""

    def __getstate__(self) -> dict[str, Any]:
        """Another process is sent what `placed` needs, which is neither the lines nor where they begin."""
        return vars(self) | {"lines": [], "_begins": [0]}

    def leave_out(self, lines: int) -> None:
        """Forget so many lines at the beginning."""
        del self.lines[:lines]
        self._left_out += lines

    @property
    def has_broken(self) -> bool:
        """Whether a frame is no JSON, or not all that its string holds."""
        return bool(self._reader.broken)

    def found(self) -> list[FoundFrame | FoundEnvelope]:
        """All frames."""
        return [self.found_in(place) for place in range(len(self.lines))]

    def times(self) -> Sequence[str | None]:
        """When the frames were sent, as their records say."""
        return self._reader.times[self._left_out :]

    def found_in(self, place: int) -> FoundFrame:
        """The frame of a line, which is the first for 0."""
        frame, record, *_ = self.lines[place]
        cut_off = self._reader.broken.get(place + self._left_out, False)
        return self.placed(place, frame, record.context(), cut_off=cut_off)

    def placed(self, place: int, frame: str, context: Context, *, cut_off: bool = False) -> FoundFrame:
        """The frame of a line of which the text and the context are known."""
        begins, text = self._begin(place + self._left_out), self._reader.text
        start, end, when = self._reader.place(begins)
        columns = columns_behind((1, 1, 1), text[begins:start])
        return FoundFrame(
            place + self.first,
            frame,
            cut_off=cut_off,
            span=(start + self.start, end + self.start),
            context=Context(when, context.sender, context.station, context.version, context.action),
            columns=(columns, columns_behind(columns, text[start:end])),
        )

    def _begin(self, line: int) -> int:
        """Where a line of the text begins."""
        begins, text = self._begins, self._reader.text
        while len(begins) <= line:
            begins.append(text.index("\n", begins[-1]) + 1)
        return begins[line]


def _is_left(frames: str) -> bool:
    """Whether something in frames is left to the general way: text of more than one line, tabs, elements of XML."""
    if "\n" in frames or "\t" in frames or "\r" in frames:
        return True
    return "<" in frames and '"<' in frames  # the first is seldom there, and sooner looked for


def _is_json(frame: str) -> bool:
    try:
        parse(frame.encode())
    except NOT_JSON:
        return False
    return True


def _are_json(frames: list[str]) -> bool:
    """Whether each is JSON, of frames that begin and end as arrays do: so no value goes on over the end of a line."""
    try:
        return len(_values("\n".join(frames))) == len(frames)
    except NOT_JSON:
        return False


def frame_lines(text: str) -> FrameLines | None:
    """The lines of a text, if each is an object with one frame of which all is known.

    None for any other text. What `FrameLines.found` gives is what the general way finds if no notation is undone in
    the text, and no other kind of frame stands in it.
    """
    if text[:1] != "{" or "\r" in text:
        return None
    reader = _Reader(text)
    lines = reader.alike() or reader.one_by_one()
    if lines is None or not reader.read_broken(lines):
        return None
    reader.settle(lines)
    return FrameLines(reader, lines)


class _Reader:
    """Reads the lines of a text."""

    def __init__(self, text: str) -> None:
        self.text: Final = text
        self._walk = Walk(text)
        self._layouts: list[_Layout] = []
        self._records: dict[tuple[_Layout, _Values], Record] = {}
        self.times: Sequence[str | None] = ()
        """When the frames of the lines that were read were sent."""

        self.broken: Final[dict[int, bool]] = {}
        """The places of frames that are no JSON, or not all that their string holds, and whether they are cut off."""

    def __reduce__(self) -> tuple[type[_Reader], tuple[str]]:
        """Another process is sent the text alone: there, lines are read again."""
        return _Reader, (self.text,)

    def alike(self) -> list[FrameLine] | None:
        """What `one_by_one` gives, for a third of the time, if all lines are of the layout of the first; or None.

        A pattern of the layout reads what is beside the frames, and a parser of JSON the frames, as the strings of one
        array: had a string another end than the pattern found, the array would have more elements, or be no JSON.
        """
        text = self.text
        end = text.find("\n")
        layout = _layout(text[: end if end >= 0 else len(text)])
        if layout is None:
            return None
        rows: list[_Values] = layout.whole.findall(text)
        if len(rows) != text.count("\n") + (text[-1] != "\n"):
            return None
        columns = list(zip(*rows, strict=True))
        quoted = '","'.join(columns[layout.frame])
        try:
            frames = _texts(f'["{quoted}"]')
        except NOT_JSON:  # or a surrogate, which stands for what is no UTF-8
            return None
        if len(frames) != len(rows) or _is_left("".join(frames)) or max(map(len, frames)) > _LONGEST_FRAME:
            return None
        self._layouts.append(layout)
        beside = list(zip(*(columns[place] for place in layout.beside), strict=True)) or [()] * len(rows)
        known: dict[_Values, Record] = {}
        for each in dict.fromkeys(beside):
            record = self._record(layout, each)
            if record is None:
                return None
            known[each] = record
        self.times = [None] * len(rows) if layout.when is None else columns[layout.when]
        records = map(known.__getitem__, beside)
        return list(zip(frames, records, *columns[layout.frame + 1 : layout.frame + 4], strict=True))

    def one_by_one(self) -> list[FrameLine] | None:
        """The lines, one behind the other; None if one is another."""
        lines: list[FrameLine] = []
        times: list[str | None] = []
        position, length = 0, len(self.text)
        while position < length:
            line = self._read(position)
            if line is None:
                return None
            _, _, position, when, frame = line
            lines.append(frame)
            times.append(when)
            position += 1
        self.times = times
        return lines

    def place(self, position: int) -> tuple[int, int, str | None]:
        """Where the frame begins and ends, quoted, in the line that begins here, and when it was sent."""
        line = self._read(position)
        if line is None:  # pragma: no cover  # it was read before
            raise LookupError
        return line[0], line[1], line[3]

    def _read(self, position: int) -> _Line | None:
        """What the line says that begins here; None if it is another."""
        text = self.text
        line_end = text.find("\n", position)
        if line_end < 0:
            line_end = len(text)
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
            found = QUOTED["escaped"].match(self.text, start, line_end)
            end = line_end if found is None else found.end()
            behind = layout.behind.fullmatch(self.text, end, line_end)
            if behind is None:
                return None
            values += behind.groups()
            frame = unescape(self.text[start:end])
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
        if len(frame) > _LONGEST_FRAME or _is_left(frame):
            return None
        head = _HEAD.match(frame) if frame[-1] == "]" else None
        call, action, result = ("", "", "") if head is None else head.groups("")
        return start, end, line_end, when, (frame, record, call, action, result)

    def _until(self, start: int, end: int, line_end: int) -> str | None:
        """The frame that begins here, if it ends there, quoted, and the object with it."""
        text = self.text
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
        said = _said(layout.names, values)
        if said is None:
            return None
        told, station, version, action = said
        return Record(self._walk.mark_of(told), station, version, action)

    def read_broken(self, lines: list[FrameLine]) -> bool:
        """Read as the general way does what is no JSON or no call or result; whether each is one frame to it, too."""
        for place in list(_in_doubt(lines)):
            text, record, *_ = lines[place]
            found = sole_excerpt(text)
            if found is None or not (found.text == text.rstrip() or found.text[-1] == "]"):
                return False
            lines[place] = found.text, record, "", "", ""
            if found.text != text or not _is_json(text):
                self.broken[place] = found.cut_off
        return True

    def settle(self, lines: list[FrameLine]) -> None:
        """Settle which side each mark means, by the calls that stood beside it."""
        calls = Counter((line[1].mark, line[3] or called(line[0])) for line in lines if not line[4])
        for (mark, action), number in calls.items():
            if mark is not None and action is not None:
                mark.count(callers().get(action, frozenset[Role]()), number)
        settle(self._walk.lines.marks.values())


def _in_doubt(lines: list[FrameLine]) -> Iterable[int]:
    """The places of frames that are no JSON, and of those that are neither a call nor a result by their heads."""
    if _are_json([line[0] for line in lines if line[3] or line[4]]):
        return (place for place, line in enumerate(lines) if not line[3] and not line[4])
    return (place for place, line in enumerate(lines) if not (line[3] or line[4]) or not _is_json(line[0]))


@lru_cache(_RECORDS)
def _said(
    names: tuple[tuple[str, str], ...], values: _Values
) -> tuple[Fields, str | None, Version | None, str | None] | None:
    """What fields tell, and the station, the version and the action in that; None if one tells something else."""
    told: Fields = {}
    for (tells, name), value in zip(names, values, strict=True):
        if is_told(tells, name, value):
            told.setdefault(tells, (name, value))
        elif _DIGITS.search(value):  # the general way reads records alike that differ in digits alone
            return None
    return told, station_of(told), named_version(told), told["action"][1] if "action" in told else None


def _layout(line: str) -> _Layout | None:
    """The layout of a line, if it is an object with one frame and otherwise texts and numbers that are soon told."""
    names: list[tuple[str, str]] = []
    pieces: list[str] = []
    keys: set[str] = set()
    before, frame_length, time, head = "", 0, None, 0
    position = 0
    while (member := _MEMBER.match(line, position)) is not None:
        if (member[0][0] == "{") is not (position == 0) or member["key"] in (*_OF_OBJECTS, *keys):
            return None
        keys.add(member["key"])
        position = member.end()
        pieces.append(re.escape(member["before"]))
        if member["frame"]:
            found = QUOTED["escaped"].match(line, position)
            if before or found is None or line[found.end() : found.end() + 1] != '"':
                return None
            before = "".join((*pieces, '"'))
            head = len(names)
            frame_length, position, pieces = found.end() - position, found.end() + 1, ['"']
            continue
        tells = category(member["key"])
        value = member["atom"] if member["text"] is None else member["text"]
        if tells == "when" and time is None:
            if not is_told(tells, member["key"], value):
                return None
            time = len(names)
            piece = f"{_WHEN}{_DIGITS.sub('[0-9]', re.escape(value))})"  # what its digits are is all the same
        else:
            piece = _ATOM if member["text"] is None else _TEXT
            piece = f"({piece})" if tells and tells != "when" else f"(?:{piece})"
        pieces.append(piece if member["text"] is None else f'"{piece}"')
        if tells and (tells != "when" or time == len(names)):
            names.append((tells, member["key"]))
    close = _CLOSE.match(line, position)
    if not before or close is None or close.end() != len(line) or len(line) - frame_length > _LONGEST_REST:
        return None
    pieces.append(re.escape(close[0]))
    behind = "".join(pieces)
    whole = re.compile(rf"(?m:^){before}{_REST}{behind}(?:\n|\Z)")
    when = whole.groupindex["when"] - 1 if time is not None else None
    of_frame = range(head, head + 4)
    return _Layout(
        re.compile(rf"{before}(?={_BEGINS})"),
        None if behind == re.escape('"}') else re.compile(behind),
        tuple(each for place, each in enumerate(names) if place != time),
        time,
        whole,
        tuple(place for place in range(whole.groups) if place != when and place not in of_frame),
        head,
        when,
    )
