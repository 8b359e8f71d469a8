"""Replaces in a text, a payload or a frame what identifies people or opens doors.

Belongs here: putting together what is replaced, where it stands and what stands for it. Must not be here: files,
verdicts, values that stand outside of frames and headers (``_words``).
"""

from __future__ import annotations

import base64
import io
import json
import re
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, TextIO, TypeAlias

from attrs import define, field, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core._names import unknown_name
from ocpp_core._secrets import HIDDEN
from ocpp_core.capture import FoundEnvelope, FoundFrame, Part, find_all
from ocpp_core.redaction._decisions import ITEM, Decision, decisions, first_of, names_of, parsed
from ocpp_core.redaction._marks import (
    DATA,
    NOWHERE,
    SECRET,
    State,
    any_marks,
    conditional_words,
    marked_names,
    member,
    names_in,
    of_message,
    of_unknown_result,
)
from ocpp_core.redaction._spots import Spot, Spots, inner_scalars, is_number, plain, skeleton
from ocpp_core.redaction._words import SHORTEST_STATION, Words
from ocpp_core.schemas import find_message, message_name
from ocpp_core.signed._jws import base64url
from ocpp_core.versions import REQUEST_TYPES, Kind, MessageType, Version

__all__ = ["ALSO", "Redactor"]

ALSO: Final = {
    "serials": "serial numbers of stations, meters and batteries",
    "stations": "the identities of stations, in frames and beside them",
    "data": "all that a DataTransfer carries",
}
"""What else can be replaced, and what that is."""

_MARK_OF: Final = {"serials": "serial", "stations": "station", "data": DATA}
_PERSON: Final = "person"
_BLOCK: Final = 1 << 24
_MAX_BLOCK: Final = 1 << 27
"""Characters of a text that is redacted at once, if there is no better place to part it."""

_MAX_IDS: Final = 100_000
_WHERE: Final = re.compile(r":(?:\\{0,8}/){2}")
_AUTHORITY: Final = re.compile(r"""[^\s/?#"'<>\\]{1,400}""")
_ODD_PASSWORD: Final = re.compile(r"""[^\s"'<>@:/]{0,100}:[^\s"'<>]{0,300}@""")
_HEADER: Final = re.compile(
    r"""authorization["'\\]{0,9}\s{0,5}[:=,][\s"'\\\[(b]{0,12}(?:basic|bearer|digest|token)[ \t]{1,5}"""
    r"([\w.~+/=-]{1,4000})",
    re.IGNORECASE,
)
_START: Final = re.compile(
    r'\s{0,99}\[\s{0,99}"?([2-6])"?\s{0,99},\s{0,99}("(?:[^"\\]|\\.){0,300}"|[0-9]{1,40})'
    r'(?:\s{0,99},\s{0,99}(?:\{\}\s{0,99},\s{0,99})?"(\w{1,60})(?:-Signed)?")?'
)
"""The type, the id and the action that a frame begins with."""

_SIGNED: Final = re.compile(r"""payload["'\\]{1,9}\s{0,9}:\s{0,9}["'\\]{1,9}([A-Za-z0-9_-]+)""")
"""The payload of a signed message."""

_SIGNED_WORDS: Final = ("protected", "-Signed")
"""What stands in the line of a signed message, one or the other."""

_LIKE_FRAME: Final = re.compile(r"""\[\s{0,9}["'\\]{0,9}[2-6]["'\\]{0,9}\s{0,9},\s{0,9}(?:[^\w\s]|&|\\)""")
_LONGEST_LINE: Final = 1 << 16
"""Characters of a line that are looked at for a frame."""

_Found: TypeAlias = "FoundFrame | FoundEnvelope"


@frozen
class _Change:
    """A place of a text, and what is to stand there."""

    start: int
    end: int
    new: str


@define
class _Changes:
    """Changes to a text, none of which meets another; of two that do the first one noted counts, or the wider."""

    made: list[_Change] = field(factory=list["_Change"])

    def add(self, start: int, end: int, new: str) -> None:
        self.made.append(_Change(start, end, new))

    def in_order(self) -> list[_Change]:
        """By place."""
        ordered: list[_Change] = []
        for change in sorted(self.made, key=lambda each: (each.start, -each.end)):
            if not ordered or change.start >= ordered[-1].end:
                ordered.append(change)
        return ordered


@frozen
class _Piece:
    """A part of a text in which frames stand, with all that is to be replaced in it."""

    start: int
    end: int
    decisions: tuple[Decision, ...]
    """Of all frames in it that can be read."""

    by_name: Mapping[str, str]
    """What members of a name are, in the frames that cannot be read."""

    founds: tuple[_Found, ...] = ()


class Redactor:
    """Replaces what identifies people or opens doors: the same by the same, as long as one redactor is used.

    ::

        redactor = Redactor()
        print(redactor.text(open("station.log").read()))

    Passwords and keys, the tokens of people, and what identifies their cards, cars, contracts, certificates and SIM
    cards are replaced by words of letters and digits of the same length, but of no fewer than 6 characters; `text` says
    where. ``also`` may name more: those in `ALSO`. With ``people=False`` what identifies people stays. What is replaced
    is marked in the schemas of this library: the metadata ``secret`` and ``identifies`` of the fields of messages.

    The words follow from a ``key``, which is random unless you give one: keep it secret, and use it again to get the
    same words again. Without it nobody can find the value, not even by trying all there may be. A redactor remembers
    the values that it replaced, up to 200,000.

    Raises LookupError for a name in ``also`` that does not exist.
    """

    def __init__(self, key: str | bytes | None = None, *, also: Collection[str] = (), people: bool = True) -> None:
        for name in also:
            if name not in _MARK_OF:
                raise unknown_name("kind of values called", name, list(ALSO))
        self._words: Final = Words(key)
        self._wanted: Final = frozenset({SECRET, *([_PERSON] if people else ()), *(_MARK_OF[name] for name in also)})
        self._actions: Final[OrderedDict[str, frozenset[str]]] = OrderedDict()

    # -- what is public

    def value(self, value: str) -> str:
        """What stands for a value."""
        return self._words.value(value)

    def text(self, text: str | Part) -> str:
        """A capture with its frames and envelopes redacted, in whichever notation they stand there.

        A frame that is valid stays valid. What cannot be read as a frame loses the values of all members whose names
        say that they may identify somebody, and so do lines without a frame. Values of 6 characters or more (of 8, if
        they are digits) are replaced wherever else they stand as words. All else stays as it is.

        Raises nothing, on any text.
        """
        source = text.text if isinstance(text, Part) else text
        if len(source) <= _BLOCK:
            return self._written(source, self._pieces(find_all(text)))
        written = io.StringIO(newline="")
        self.copy(io.StringIO(source, newline=""), written)
        return written.getvalue()

    def copy(self, source: TextIO, target: TextIO) -> None:
        """Write what `text` gives, without reading all of it at once.

        ``source`` must be seekable, since a long one is read twice: values are replaced in the lines before the first
        frame that has them, too. Open both with ``newline=""`` to keep the ends of lines.
        """
        start = source.tell()
        first = self._blocks(source)
        block = next(first, "")
        following = next(first, None)
        if following is None:
            target.write(block)
            return
        for _ in first:  # to know all values
            pass
        source.seek(start)
        for block in self._blocks(source):
            target.write(block)

    def _blocks(self, source: TextIO) -> Iterator[str]:
        """A text in blocks, redacted; each ends before the last frame that was found in it."""
        text, size = source.read(_BLOCK), _BLOCK
        while text:
            founds = find_all(text)
            end = len(text)
            if end == size:
                last = max((found.span[0] for found in founds), default=end)
                end = text.rfind("\n", 0, last) + 1
                if end <= size // 2 and size < _MAX_BLOCK:
                    text += source.read(size)
                    size *= 2
                    continue
                end = end or len(text)
            yield self._written(text[:end], self._pieces(each for each in founds if each.span[1] <= end))
            text = text[end:]
            text += source.read(_BLOCK - len(text)) if len(text) < _BLOCK else ""
            size = max(_BLOCK, len(text))

    def payload(self, payload: Any, version: Version | str, action: str, kind: Kind | str | None = None) -> Any:
        """A payload of a message, as plain JSON, redacted.

        Raises LookupError if the version has no such message, and what `json.dumps` raises for what is no JSON.
        """
        found, half = find_message(version, action, kind)
        state: State = frozenset({(Version(version), message_name(found.name, half))})
        text = json.dumps(payload)
        piece = self._piece_of(text, state)
        return json.loads(self._written(text, [piece]))

    def frame(self, found: FoundFrame | FoundEnvelope, action: str | None = None) -> str:
        """The text of a frame, redacted; ``action`` is that of its call, where it is an answer."""
        return self._written(found.text, [self._piece([found], (0, len(found.text)), action)])

    def words(self, text: str) -> str:
        """A text in which the values that were replaced before are replaced as words."""
        return self._written(text, [])

    def at(self, value: Any, steps: Sequence[str | int], version: Version, message: str) -> Any:
        """A value at a place of a payload, or what stands for it; what is replaced beside some values always is."""
        state: State = frozenset({(version, message)})
        what: str | None = None
        for step in steps:
            if isinstance(step, int):
                continue
            found = member(state, step)
            marks = found.marks.union(*(mark.words.values() for mark in found.conditions))
            what = first_of(marks, self._wanted) or what
            state = found.state
        if what is not None and isinstance(value, str):
            return self._words.replaced(value)
        if what is not None and isinstance(value, int | float) and not isinstance(value, bool):
            return HIDDEN
        return self.words(value) if isinstance(value, str) else value

    def station(self, name: str) -> str:
        """The identity of a station, replaced if stations are."""
        return self._words.replaced(name, SHORTEST_STATION) if "station" in self._wanted else self.words(name)

    # -- what is replaced

    def _pieces(self, founds: Iterable[_Found]) -> list[_Piece]:
        """The parts of a text in which frames stand, in order."""
        groups: list[tuple[int, int, list[_Found]]] = []
        for found in sorted(founds, key=lambda each: each.span):
            self._note(found)
            start, end = found.span
            if groups and start < groups[-1][1]:
                first, last, members = groups[-1]
                groups[-1] = (first, max(last, end), [*members, found])
            else:
                groups.append((start, end, [found]))
        return [self._piece(members, (start, end)) for start, end, members in groups]

    def _note(self, found: _Found) -> None:
        """Remember the action of a call, and the station."""
        station = found.context.station
        if station is not None and "station" in self._wanted:
            self._words.replaced(station, SHORTEST_STATION)
        start = _START.match(found.text) if isinstance(found, FoundFrame) else None
        if start is not None and start[1] == "2" and start[3] is not None:
            self._actions[start[2]] = self._actions.get(start[2], frozenset()) | {start[3]}
            if len(self._actions) > _MAX_IDS:
                self._actions.popitem(last=False)

    def _piece(self, founds: Sequence[_Found], span: tuple[int, int], action: str | None = None) -> _Piece:
        decided: list[Decision] = []
        by_name: dict[str, str] = {}
        for found in founds:
            each = self._decided(found, action) if isinstance(found, FoundFrame) else None
            if each is None:
                names = self._by_name(found, action)
                by_name |= names
                decided += self._read_past(found.text, names) if isinstance(found, FoundFrame) else ()
            else:
                decided += each
        return _Piece(*span, tuple(decided), by_name, tuple(founds))

    def _piece_of(self, text: str, state: State) -> _Piece:
        try:
            decided = decisions(parsed(text), state, self._wanted, _all_spots())
        except (ValueError, RecursionError):
            return _Piece(0, len(text), (), self._names_of(state, text))
        return _Piece(0, len(text), tuple(decided), {})

    def _decided(self, found: FoundFrame, action: str | None) -> list[Decision] | None:
        """What is to be done with each member of a frame; None if it cannot be read."""
        try:
            elements = parsed(found.text)
            if not isinstance(elements, list) or len(elements) < 3:
                return None
            state = self._state(found, elements[-1], action)
            return decisions(elements, state, self._wanted, _all_spots())
        except (ValueError, RecursionError):
            return None

    def _state(self, found: FoundFrame, payload: Any, action: str | None) -> State:
        """The messages that a frame may carry."""
        start = _START.match(found.text)
        if start is None:
            return NOWHERE
        number = int(start[1])
        if number in REQUEST_TYPES:
            return NOWHERE if start[3] is None else of_message(start[3], Kind.REQUEST)
        if number != MessageType.CALLRESULT:
            return NOWHERE
        named = found.context.action or action
        actions = frozenset({named}) if named else self._actions.get(start[2], frozenset())
        state = frozenset[tuple[Version, str]]().union(*(of_message(each, Kind.RESPONSE) for each in actions))
        return state or of_unknown_result(names_of(payload))

    def _by_name(self, found: _Found, action: str | None) -> Mapping[str, str]:
        """What members of a name are in a frame that cannot be read: rather too many than too few."""
        if isinstance(found, FoundEnvelope):
            return {}
        start = _START.match(found.text)
        named = (start[3] if start else None) or action
        state = NOWHERE if named is None else of_message(named, Kind.REQUEST) | of_message(named, Kind.RESPONSE)
        return self._names_of(state, found.text)

    def _read_past(self, text: str, names: Mapping[str, str]) -> Iterator[Decision]:
        """What is to be done with each member of a frame that is no JSON."""
        for spot in _all_spots().find(text):
            what = names.get(spot.name) or self._alone(spot.name)
            if not spot.opens:
                yield Decision(spot.name, what, plain(text[spot.value_start : spot.value_end]))
            elif what is not None and not member(NOWHERE, spot.name).state:
                inner, _ = inner_scalars(text, spot, len(text))
                items = tuple(plain(text[start:end]) for start, end, is_text in inner if is_text)
                yield Decision(spot.name, what, None, is_whole=True, items=items)

    def _names_of(self, state: State, text: str) -> Mapping[str, str]:
        lowered = text.casefold()
        found: dict[str, str] = {}
        for name in names_in(state) if state else marked_names():
            marks = set(any_marks(name))
            marks.update(what for word, what in conditional_words(name).items() if word in lowered)
            what = self._first(marks)
            if what is not None:
                found[name] = what
                if member(NOWHERE, name).state and conditional_words(name):  # a list of what has the value
                    found[ITEM] = what
        return found

    def _first(self, marks: Collection[str]) -> str | None:
        return first_of(marks, self._wanted)

    def _alone(self, name: str) -> str | None:
        """What a member is by its name alone."""
        return self._first(member(NOWHERE, name).marks)

    # -- where it stands

    def _written(self, text: str, pieces: Sequence[_Piece]) -> str:
        """A text with all replaced."""
        changes = _Changes()
        self._add_patterns(text, changes)
        self._add_signed(text, pieces, changes)
        spots = list(_all_spots().find(text))
        starts = [spot.start for spot in spots]
        place = 0
        for piece in pieces:
            first, last = bisect_left(starts, piece.start), bisect_left(starts, piece.end)
            self._add_alone(text, spots[place:first], changes)
            self._add_piece(text, piece, spots[first:last], changes)
            place = max(place, last)
        self._add_alone(text, spots[place:], changes)
        return self._joined(text, changes.in_order())

    def _add_patterns(self, text: str, changes: _Changes) -> None:
        """What opens doors in any text: users and passwords in URLs, and headers of HTTP."""
        for where in _WHERE.finditer(text):
            authority = _AUTHORITY.match(text, where.end())
            if authority is None:
                continue
            cut = authority[0].rfind("@")
            if cut > 0:
                changes.add(where.end(), where.end() + cut, "*" * cut)
                continue
            odd = _ODD_PASSWORD.match(text, where.end())
            if odd is not None and not re.fullmatch(r"[^:]*:[0-9]{1,5}", authority[0]):
                changes.add(where.end(), odd.end() - 1, "x" * (odd.end() - 1 - where.end()))
        for header in _HEADER.finditer(text):
            changes.add(header.start(1), header.end(1), self._words.replaced(header[1]))

    def _add_signed(self, text: str, pieces: Sequence[_Piece], changes: _Changes) -> None:
        """What was signed, redacted: its signature no longer holds if anything is replaced."""
        starts = [piece.start for piece in pieces]
        for match in _SIGNED.finditer(text):
            line = text[max(0, match.start() - _LONGEST_LINE) : match.end() + _LONGEST_LINE]
            number = bisect_left(starts, match.end()) - 1
            piece = pieces[number] if number >= 0 and pieces[number].end >= match.end() else None
            if piece is None and not any(word in line for word in _SIGNED_WORDS):
                continue
            inner = _unsigned(match[1])
            if inner is not None:
                new = base64url(self._written(inner, [self._inner(inner, piece)]).encode())
            else:
                new = self._words.replaced(match[1]) if any(word in line for word in _SIGNED_WORDS) else match[1]
            if new != match[1]:
                changes.add(*match.span(1), new)

    def _inner(self, inner: str, piece: _Piece | None) -> _Piece:
        """What is to be replaced in the payload that was signed, by the frame around it if that is known."""
        try:
            payload = parsed(inner)
        except (ValueError, RecursionError):  # it nests deeper than can be read at this place
            payload = None
        for found in () if piece is None or payload is None else piece.founds:
            state = self._state(found, payload, None) if isinstance(found, FoundFrame) else NOWHERE
            if state:
                return self._piece_of(inner, state)
        return _Piece(0, len(inner), (), self._names_of(NOWHERE, inner))

    def _add_alone(self, text: str, spots: Sequence[Spot], changes: _Changes) -> None:
        """What stands outside of frames: in lines that may hold one that was not found rather too much."""
        covered = line_end = 0
        names: Mapping[str, str] = {}
        key = ""
        for spot in spots:
            if spot.is_element and spot.name == "key":
                key = plain(text[spot.value_start : spot.value_end]).strip().casefold()
            if spot.start >= line_end:
                line_start = text.rfind("\n", line_end, spot.start) + 1
                line_end = text.find("\n", spot.start) + 1 or len(text)
                line = text[max(line_start, line_end - _LONGEST_LINE) : line_end]
                names = self._names_of(NOWHERE, line) if _LIKE_FRAME.search(line) else {}
            what = names.get(spot.name) or self._alone(spot.name)
            if spot.is_element and spot.name == ITEM:
                what = self._first({conditional_words(ITEM).get(key, "")})
            if spot.start >= covered and what is not None:
                covered = self._add_spot(text, spot, None, line_end, changes)

    def _add_piece(self, text: str, piece: _Piece, spots: Sequence[Spot], changes: _Changes) -> None:
        if all(isinstance(each, FoundEnvelope) for each in piece.founds) and piece.founds:
            self._add_alone(text, spots, changes)
            return
        matches = _aligned(text, piece.decisions, spots)
        unmatched = any(found is None for found in matches)
        by_spot = {
            found: decision for found, decision in zip(matches, piece.decisions, strict=True) if found is not None
        }
        names = dict(piece.by_name)
        if unmatched:
            names |= {each.name: each.what for each in piece.decisions if each.what is not None}
        harmless = {each.name for each in piece.decisions if each.what is None} - names.keys()
        made = _Changes()
        covered = 0
        for number, spot in enumerate(spots):
            if spot.start < covered:
                continue
            decision = by_spot.get(number)
            if decision is not None:
                wanted = decision.what is not None or (unmatched and spot.name in names)
            elif spot.name in names:
                wanted = True
            else:
                wanted = self._alone(spot.name) is not None and not (unmatched and spot.name in harmless)
            if wanted:
                decided = decision if decision is not None and decision.what is not None else None
                covered = self._add_spot(text, spot, decided, piece.end, made)
        hidden = any(
            _is_hidden(found, text[piece.start : piece.end])
            and self._written(found.text, [self._piece_alone(found)]) != found.text
            for found in piece.founds
        )
        if not piece.founds or (not hidden and self._is_complete(text, piece, by_spot, spots, made)):
            changes.made += made.made
        else:
            self._add_whole(text, piece, changes)

    def _is_complete(
        self,
        text: str,
        piece: _Piece,
        by_spot: Mapping[int, Decision],
        spots: Sequence[Spot],
        made: _Changes,
    ) -> bool:
        """Whether all that is to be replaced in a part of a text is."""
        matched = {id(decision) for decision in by_spot.values()}
        left = [
            each for each in piece.decisions if each.what is not None and (each.is_whole or id(each) not in matched)
        ]
        if not left:
            return True
        replaced = {skeleton(text[each.start : each.end]) for each in made.made}
        values = (value for each in left for value in (each.items if each.is_whole else (each.value or "",)))
        return all(skeleton(value) in replaced for value in values if value) and bool(spots)

    def _add_spot(self, text: str, spot: Spot, decision: Decision | None, end: int, changes: _Changes) -> int:
        """Replace the value of a member; where it ends."""
        if spot.opens:
            if decision is not None and not decision.is_whole:
                return spot.start
            if decision is None and member(NOWHERE, spot.name).state:
                return spot.start
            wanted = None if decision is None or not decision.items else {skeleton(each) for each in decision.items}
            inner, covered = inner_scalars(text, spot, end)
            for start, last, is_text in inner:
                # What does not belong to it is a prefix that the log gave each line.
                if is_text if wanted is None else skeleton(text[start:last]) in wanted:
                    self._add_value(text, start, last, changes, is_text=is_text, value=None)
            return covered
        value = None if decision is None else decision.value
        self._add_value(text, spot.value_start, spot.value_end, changes, is_text=spot.is_text, value=value)
        return spot.value_end

    def _add_value(
        self, text: str, start: int, end: int, changes: _Changes, *, is_text: bool, value: str | None
    ) -> None:
        raw = text[start:end]
        if not raw:
            return
        if is_text:
            changes.add(start, end, self._words.replaced(plain(raw) if value is None else value))
        elif is_number(raw):
            self._words.remember(raw)
            changes.add(start, end, re.sub(r"[0-9]+", lambda digits: self._words.number(digits[0]), raw, count=1))
        else:
            changes.add(start, end, self._words.replaced(raw))

    def _add_whole(self, text: str, piece: _Piece, changes: _Changes) -> None:
        """Replace a frame as a whole that stands there in a notation in which its members cannot be found."""
        start, end = piece.start, piece.end
        encoded = _BYTES if set(text[start:end]) <= _BYTES else _ENCODED
        while start > 0 and text[start - 1] in encoded and text[start] in encoded:
            start -= 1
        while end < len(text) and text[end] in encoded and text[end - 1] in encoded:
            end += 1
        new = source = text[start:end]
        for found in piece.founds:
            redacted = self._written(found.text, [self._piece_alone(found)])
            for encode in _ENCODINGS:
                old = encode(found.text)
                if old in new:
                    new = new.replace(old, encode(redacted))
                    break
            else:
                new = source
                break
        if new == source:
            lines = [self._written(found.text, [self._piece_alone(found)]) for found in piece.founds]
            quoted = text[start - 1 : start] in ('"', "'") or '\\"' in source
            new = " ".join(json.dumps(line)[1:-1] if quoted else line for line in lines)
        changes.add(start, end, new)

    def _piece_alone(self, found: _Found) -> _Piece:
        piece = self._piece([found], (0, len(found.text)))
        return _Piece(piece.start, piece.end, piece.decisions, piece.by_name)

    # -- the whole

    def _joined(self, text: str, changes: Sequence[_Change]) -> str:
        """The text with its changes, and between them with all values that were seen."""
        pieces: list[str] = []
        position = 0
        for change in changes:
            pieces += (self._words.without(text, position, change.start), change.new)
            position = change.end
        pieces.append(self._words.without(text, position, len(text)))
        return "".join(pieces)


_ENCODED: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-")
_BYTES: Final = frozenset("0123456789, ")
_ENCODINGS: Final[tuple[Callable[[str], str], ...]] = (
    lambda text: base64.b64encode(text.encode(errors="surrogatepass")).decode(),
    lambda text: base64.urlsafe_b64encode(text.encode(errors="surrogatepass")).decode(),
    lambda text: text.encode(errors="surrogatepass").hex(),
    lambda text: text.encode(errors="surrogatepass").hex().upper(),
    lambda text: ", ".join(map(str, text.encode(errors="surrogatepass"))),
    lambda text: ",".join(map(str, text.encode(errors="surrogatepass"))),
)


def _unsigned(payload: str) -> str | None:
    """The JSON text of an object in base64url; None for anything else."""
    try:
        inner = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))
        return inner.decode() if isinstance(parse(inner), dict) else None
    except NOT_JSON:
        return None


def _is_hidden(found: _Found, text: str) -> bool:
    """Whether a signed frame stands in a text in a notation in which its payload cannot be found."""
    signed = _SIGNED.search(found.text) if isinstance(found, FoundFrame) else None
    return signed is not None and signed[1] not in text


@cache
def _all_spots() -> Spots:
    """Those of all marked members. They take all schemas of all versions, so they are made when first needed."""
    return Spots(marked_names().values())


def _aligned(text: str, decided: Sequence[Decision], spots: Sequence[Spot]) -> list[int | None]:
    """Which spot each decision is about, in order: None for those that are not found."""
    matches: list[int | None] = []
    places: dict[tuple[str, str], list[int]] = {}
    for number, spot in enumerate(spots):
        key = spot.name, "" if spot.opens else skeleton(text[spot.value_start : spot.value_end])
        places.setdefault(key, []).append(number)
    position = -1
    for decision in decided:
        numbers = places.get((decision.name, skeleton(decision.value or "")), [])
        index = bisect_left(numbers, position + 1)
        if index < len(numbers):
            position = numbers[index]
            matches.append(position)
        else:
            matches.append(None)
    return matches
