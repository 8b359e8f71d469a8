"""What the text around a frame says of it: when it was sent, by which side, of which station, in which version.

Belongs here: the walk from frame to frame, and which side a word such as "sent" means. Must not be here: what one
line says (``_beside``), what the fields of JSON around a frame say (``_records``).

Words such as "sent" are relative to the program that wrote the log. Which side that is, is settled from the calls
whose sender is certain, since only one side may send their action; it then holds for all lines of the same style.
Where such calls contradict each other, nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final, TypeAlias

from ocpp_core.capture._beside import LineReader, Mark, mark_of, station_in, version_at, version_of
from ocpp_core.capture._found import Context, FoundEnvelope, FoundFrame, callers
from ocpp_core.capture._records import Fields, Level, RecordReader, is_record
from ocpp_core.capture._views import View
from ocpp_core.versions import Role, Version

__all__ = ["Walk", "called", "named_version", "settle", "station_of", "with_contexts"]

_BEFORE: Final = 1_000  # characters of its line that are looked at before a frame
_BEHIND: Final = 400
_HEADER: Final = 600  # and of the lines above one that stands on a line of its own
_GAP: Final = 4_000  # and between one and the next
_MAX_STATIONS: Final = 10_000
_OUTLIERS: Final = 20  # one call in so many may be of the wrong side, before nothing is said
_CALL: Final = re.compile(r'\s{0,9}\[\s{0,9}2\s{0,9},\s{0,9}"[^"\\]{0,99}"\s{0,9},\s{0,9}"(\w{1,50})"')
_BARE: Final = re.compile(r"\s*+(?:-\s++)?(?:\w{1,40}+:\s*+)?")  # of a line with a frame and its name alone, as in YAML
_SUBPROTOCOL: Final = re.compile(r"ocpp((?:1\.[56]|2\.0\.1|2\.0|2\.1)(?![.0-9]))")
_HANDSHAKE: Final = re.compile(r"protocol|negotiat|handshake|upgrade", re.IGNORECASE)
_EMPTY: Final = FoundFrame(1, "", cut_off=False).context
_OPPOSITE: Final = {"in": "out", "out": "in", "<": ">", ">": "<"}


_Known: TypeAlias = tuple[str | None, str | None, Version | None, Mark | None, tuple[Level, ...], Version | None]
"""What is known of a frame: when, station, version and the mark of its direction, by its line; the objects of JSON that
it is in; the version that a handshake before it names."""

_UNKNOWN: Final[_Known] = (None, None, None, None, (), None)


def with_contexts(source: str, view: View | None, found: Sequence[FoundFrame | FoundEnvelope]) -> None:
    """Tell each thing that was found in a text, in order, what the text around it says: its context changes.

    ``view`` is what `viewed` makes of the text.

    Nobody may hold them yet but the search that found them. What a context says already is left as it is.
    """
    text = source if view is None else view.text
    spans = [each.span if view is None else (view.place(each.span[0]), view.place(each.span[1])) for each in found]
    walk = Walk(text)
    known: list[_Known] = []
    last = len(found) - 1
    for place, (start, end) in enumerate(spans):
        known.append(walk.step(start, end, spans[place + 1][0] if place < last else len(text)))
    walk.end()
    marks = [one[3] or (walk.mark_of_record(one[4]) if one[4] else None) for one in known]
    for each, mark in zip(found, marks, strict=True):
        if mark is not None and (action := called(each.text)) is not None:
            mark.count(callers().get(action, frozenset[Role]()))
    settle(walk.lines.marks.values())
    for each, one, mark in zip(found, known, marks, strict=True):
        _tell(each, one, None if mark is None else mark.sender)


def called(frame: str) -> str | None:
    """The action of a call, which need not be JSON; None for any other frame."""
    call = _CALL.match(frame)
    return None if call is None else call[1]


class Walk:
    """Goes from frame to frame and reads what stands between them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.lines = LineReader(text)
        self._records = RecordReader()
        self._handshakes: dict[str | None, Version] = {}
        self._masks = {
            "1": self.lines.mark("sides", "cp", Role.CHARGING_STATION, "mask"),
            "0": self.lines.mark("sides", "csms", Role.CSMS, "mask"),
        }
        self._marks: dict[tuple[str, str], Mark | None] = {}
        self._before = 0

    def step(self, start: int, end: int, follower: int) -> _Known:
        """What is known of the frame that stands here, by the text up to the one that follows it."""
        text, before = self._text, self._before
        if start < before:  # in one string with the frame before
            return _UNKNOWN
        self._before = end
        line = text.rfind("\n", before, start) + 1
        if not line:
            gap = own = text[before if start - before < _GAP else start - _GAP : start]
        else:
            gap = text[before if start - before < _GAP else start - _GAP : start]
            own = text[line if start - line < _BEFORE else start - _BEFORE : start]
            if "ocpp1." in gap or "ocpp2." in gap:
                self._handshake(gap)
        levels: tuple[Level, ...] = ()
        behind = ""
        if (not line and self._records.is_open()) or is_record(gap, own):
            if len(gap) == _GAP:
                self._records.leave()
            levels, own = self._records.read(gap)
        else:
            self._records.end(gap)
            if line and _BARE.fullmatch(own):
                own = text[before if start - before < _HEADER else start - _HEADER : start]
            limit = follower if follower - end < _BEHIND else end + _BEHIND
            stop = text.find("\n", end, limit)
            behind = text[end : stop if stop >= 0 else limit]
        if not own and not behind:
            return None, None, None, None, levels, self._agreed(None)
        plan, read = self.lines.read(own, behind)
        station = None if plan.station is None else read[plan.station]
        return (
            None if plan.when is None else read[plan.when],
            station,
            None if plan.version is None else version_at(read, plan.version),
            plan.mark if plan.digit is None else self._masks[read[plan.digit]],
            levels,
            self._agreed(station) if self._handshakes else None,
        )

    def end(self) -> None:
        """Read what stands behind the last frame."""
        self._records.end(self._text[self._before : self._before + _GAP])

    def mark_of_record(self, levels: tuple[Level, ...]) -> Mark | None:
        """The direction that the fields of a record name, if it holds one frame."""
        for level in reversed(levels):
            if level.frames != 1:
                return None
            mark = self.mark_of(level.fields)
            if mark is not None:
                return mark
        return None

    def mark_of(self, fields: Fields) -> Mark | None:
        """The direction that the fields of an object name."""
        for tells in ("mark", "place"):
            if tells in fields:
                mark = self._named_mark(fields[tells])
                if mark is not None:
                    return mark
        return None

    def _named_mark(self, told: tuple[str, str]) -> Mark | None:
        """The mark that a field of this name and value is."""
        if told not in self._marks:
            if len(self._marks) >= _MAX_STATIONS:
                self._marks.clear()
            name, value = told
            way = station_in(value)[1] if "/" in value else None
            mark = mark_of(name, value) or (None if way is None else mark_of("direction", way))
            self._marks[told] = None if mark is None else self.lines.mark(*mark, name)
        return self._marks[told]

    def _agreed(self, station: str | None) -> Version | None:
        return self._handshakes.get(station, self._handshakes.get(None))

    def _handshake(self, gap: str) -> None:
        """Note the versions that the lines between two frames name as subprotocols, each for its station."""
        station = None
        for line in gap.split("\n")[:-1]:
            if len(line) > _BEFORE:
                continue
            plan, read = self.lines.read(line, "")
            station = station if plan.station is None else read[plan.station]
            named = set(_SUBPROTOCOL.findall(line.lower()))
            if len(named) == 1 and _HANDSHAKE.search(line):
                if len(self._handshakes) >= _MAX_STATIONS:
                    self._handshakes.clear()
                self._handshakes[station] = Version(named.pop())


def _tell(found: FoundFrame | FoundEnvelope, known: _Known, sender: Role | None) -> None:
    """Tell what was found all that is known of it."""
    when, station, version, _, levels, agreed = known
    action = None
    for level in reversed(levels):
        told = level.fields
        if level.frames == 1:
            when = when or (told["when"][1] if "when" in told else None)
            action = action or (told["action"][1] if "action" in told else None)
        station = station_of(told) if station is None else station
        version = named_version(told) if version is None else version
    given = found.context
    if given is not _EMPTY:
        when, sender = given.when or when, given.sender or sender
        station, version = given.station or station, given.version or version
        action = given.action or action
    object.__setattr__(found, "context", Context(when, sender, station, version or agreed, action))


def station_of(fields: Fields) -> str | None:
    """The station that the fields of an object name."""
    if "station" in fields:
        return fields["station"][1]
    return station_in(fields["place"][1])[0] if "place" in fields else None


def named_version(fields: Fields) -> Version | None:
    """The version that the fields of an object name."""
    name, value = fields.get("version", ("", ""))
    return version_of(value, named="ocpp" in name.lower())


# -- which side a mark means


def settle(marks: Collection[Mark]) -> None:
    """Settle which side each mark means."""
    votes: dict[tuple[str, ...], Counter[tuple[str, Role]]] = {}
    for each in marks:
        for key in ((each.family,), (each.family, each.style)):
            counted = votes.setdefault(key, Counter())
            counted[each.mark, Role.CHARGING_STATION] += each.by_station
            counted[each.mark, Role.CSMS] += each.by_csms
    seen = {each.mark for each in marks}
    for each in marks:
        if each.sender is not None:
            continue
        style, family = votes[each.family, each.style], votes[each.family,]
        counted = style if _counts(style, each.mark) else family
        if _counts(counted, each.mark):
            each.sender = _elected(counted, each.mark)
        elif each.mark == "cs":  # the charging station beside a "csms", the central system beside a "cp"
            each.sender = Role.CHARGING_STATION if "csms" in seen else Role.CSMS if "cp" in seen else None


def _counts(votes: Counter[tuple[str, Role]], mark: str) -> bool:
    """Whether there are votes on a mark or its opposite."""
    return any(votes[each, side] for each in (mark, _OPPOSITE.get(mark, "")) for side in Role)


def _elected(votes: Counter[tuple[str, Role]], mark: str) -> Role | None:
    """The side that a mark means by these votes; a vote on its opposite counts for the other side."""
    other = _OPPOSITE.get(mark, "")
    station = votes[mark, Role.CHARGING_STATION] + votes[other, Role.CSMS]
    csms = votes[mark, Role.CSMS] + votes[other, Role.CHARGING_STATION]
    if min(station, csms) * _OUTLIERS > max(station, csms) or station == csms:
        return None
    return Role.CHARGING_STATION if station > csms else Role.CSMS
