"""The named ways in which a conversation can be broken: exactly one fault each.

Belongs here: what is wrong, and where it shows. Must not be here: messages (``_story_1x``, ``_story_2x``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from attrs import define, evolve, frozen

from ocpp_core.frames import Call, CallResult, Frame
from ocpp_core.strategies._story import Act, Beat, Stop
from ocpp_core.versions import ErrorCode, Role, Version

__all__ = ["FAULTS", "Line", "break_beats", "break_lines", "faults"]

FAULTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "answer-lost": "A call is never answered; shows at that call.",
        "answer-twice": "A call is answered a second time.",
        "answer-before-call": "The answer comes before the call that it answers.",
        "wrong-message-id": (
            "An answer has an id that no call ever had, so that its call stays open (1.6-J and 2.x part 4, section "
            "4.1.4)."
        ),
        "message-id-reused": (
            "A call has the id of an earlier one of the same side, and is no repetition of it (1.6-J and 2.x part 4, "
            "section 4.1.4)."
        ),
        "second-call-before-answer": (
            "A side sends a call while its call before waits for the answer, which still comes (1.6-J section 4.1.1; "
            "2.x FR.01)."
        ),
        "answer-of-other-action": (
            "The response belongs to another action, and breaks the schema of the right one; in 2.1 the other side "
            "says so (2.1 FR.06)."
        ),
        "wrong-side": "A side sends a request that only the other may send, and is refused with NotSupported.",
        "call-before-acceptance": (
            "The station goes on as if accepted after Pending or Rejected, and is refused with SecurityError (1.6 "
            "section 4.2, 1.6-J errata 3.10; 2.x B02.FR.02, B02.FR.09, B03.FR.02, B03.FR.07)."
        ),
        "seqno-gap": "A number is left out in the seqNo of a transaction's events (2.x E01.FR.07).",
        "seqno-repeated": "Two events of a transaction have the same seqNo (2.x E01.FR.07).",
        "meter-goes-back": "A transaction's energy register shows less than at the reading before.",
        "time-goes-back": "An event or a reading of a transaction is an hour older than the one before it.",
        "transaction-id-unknown": "The end of a running transaction, or in 1.x a reading, names one that never was.",
        "transaction-id-reused": (
            "A new transaction has the id of one that has ended (in 1.x the CSMS gives it; 2.x E01.FR.08); shows where "
            "it is given."
        ),
        "stop-without-start": "A transaction that never started comes to its end, while none is running there.",
        "start-twice": "A transaction starts a second time while it is running.",
        "ended-twice": "A transaction that has ended, and whose end was answered, ends a second time.",
    }
)
"""What is wrong, by the name of the fault, with the requirement where there is one."""

_ONLY_2X: Final = frozenset({"seqno-gap", "seqno-repeated"})


def faults(version: Version | str) -> Mapping[str, str]:
    """Those of `FAULTS` that conversations of a version can have: all, but for the sequence numbers that 1.x lacks."""
    major = Version(version).major
    return {name: text for name, text in FAULTS.items() if major > 1 or name not in _ONLY_2X}


Choose: TypeAlias = Callable[[Sequence[int]], int]
"""Draws one of some places."""


@define
class Line:
    """A frame, on its way."""

    sender: Role
    frame: Frame
    number: int
    """Of the beat that it belongs to."""

    beat: Beat


def break_beats(fault: str, version: Version, beats: list[Beat], choose: Choose) -> tuple[list[Beat], int | None]:
    """Breaks what happens, if this is such a fault, and tells at which beat; otherwise leaves it, and tells None."""
    breaking = _OF_BEATS.get(fault)
    return (beats, None) if breaking is None else breaking(_Breaking(version, list(beats), choose))


def break_lines(fault: str, lines: list[Line], unused_id: str, choose: Choose) -> tuple[list[Line], int | None]:
    """Breaks how it is said, if this is such a fault, and tells at which line; otherwise leaves it, and tells None."""
    breaking = _OF_LINES.get(fault)
    return (lines, None) if breaking is None else breaking(list(lines), unused_id, choose)


# -- what happens


@frozen
class _Breaking:
    """A story to be broken."""

    version: Version
    beats: list[Beat]
    choose: Choose

    @property
    def events(self) -> frozenset[Act]:
        """The calls that tell about a transaction, beside its start."""
        return _EVENTS_1X if self.version.major == 1 else _EVENTS_2X

    def after_start(self, *acts: Act) -> int:
        """A place of a transaction's event, beside its start."""
        return self.choose([at for at, beat in enumerate(self.beats) if beat.act in (acts or self.events)])

    def before(self, place: int) -> Beat:
        """The event before, of the same transaction."""
        number = self.beats[place].transaction
        known = self.events | {Act.STARTED}
        return next(beat for beat in reversed(self.beats[:place]) if beat.transaction == number and beat.act in known)

    def change(self, place: int, **known: Any) -> tuple[list[Beat], int]:
        """The story with another beat at this place."""
        self.beats[place] = evolve(self.beats[place], **known)
        return self.beats, place

    def insert(self, place: int, beat: Beat) -> tuple[list[Beat], int]:
        """The story with one beat more."""
        self.beats.insert(place, beat)
        return self.beats, place

    def shift(self, number: int, place: int, by: int) -> None:
        """Changes the sequence numbers of a transaction from a place on."""
        for at in range(place, len(self.beats)):
            if self.beats[at].transaction == number:
                self.change(at, seq=self.beats[at].seq + by)

    def gaps(self) -> list[int]:
        """The places after acceptance where a call of either side can come between."""
        [accepted] = [at for at, beat in enumerate(self.beats) if beat.act is Act.BOOT and beat.status == "Accepted"]
        return [at for at in range(accepted + 1, len(self.beats)) if not self.beats[at].crossing] + [len(self.beats)]

    def unknown(self) -> int:
        """The number of a transaction that never was."""
        return max(beat.transaction for beat in self.beats) + 1


_EVENTS_1X: Final = frozenset({Act.READING, Act.ENDED})
_EVENTS_2X: Final = frozenset({Act.CHARGING, Act.READING, Act.ENDED})
Broken: TypeAlias = tuple[list[Beat], int]


def _seqno_gap(story: _Breaking) -> Broken:
    place = story.after_start()
    story.shift(story.beats[place].transaction, place, 1)
    return story.beats, place


def _seqno_repeated(story: _Breaking) -> Broken:
    place = story.after_start()
    story.shift(story.beats[place].transaction, place, -1)
    return story.beats, place


def _meter_goes_back(story: _Breaking) -> Broken:
    place = story.after_start(Act.READING, Act.ENDED)
    return story.change(place, meter=story.before(place).meter - 100)


def _time_goes_back(story: _Breaking) -> Broken:
    place = story.after_start()
    return story.change(place, at=story.before(place).at - 3600)


def _transaction_id_unknown(story: _Breaking) -> Broken:
    beats = story.beats
    last = {beat.connector: beat.transaction for beat in beats if beat.act is Act.ENDED}  # or another would start first
    places = [
        at
        for at, beat in enumerate(beats)
        if (beat.act is Act.ENDED and last[beat.connector] == beat.transaction)
        or (beat.act is Act.READING and story.version.major == 1)
    ]
    return story.change(story.choose(places), transaction=story.unknown())


def _transaction_id_reused(story: _Breaking) -> Broken:
    beats = story.beats
    place = story.choose([at for at, beat in enumerate(beats) if beat.act is Act.STARTED and beat.transaction > 1])
    number = beats[place].transaction
    for at, beat in enumerate(beats):
        if beat.transaction == number:
            story.change(at, transaction=1)
    return beats, place


def _stop_without_start(story: _Breaking) -> Broken:
    beats = story.beats
    ended = next(beat for beat in reversed(beats) if beat.act is Act.ENDED)
    charge = evolve(ended.charge, stop=Stop.LOCAL)  # since nobody asked for it
    after = evolve(ended, transaction=story.unknown(), seq=0, at=beats[-1].at, charge=charge)
    return story.insert(len(beats), after)


def _start_twice(story: _Breaking) -> Broken:
    beats = story.beats
    place = story.choose([at for at, beat in enumerate(beats) if beat.act in (Act.STARTED, Act.CHARGING, Act.READING)])
    known = beats[place]
    again = evolve(known, act=Act.STARTED)
    if story.version.major == 1:  # the CSMS has to give it an id, and says that this is no second transaction
        return story.insert(place + 1, evolve(again, transaction=story.unknown(), status="ConcurrentTx"))
    story.shift(known.transaction, place + 1, 1)
    return story.insert(place + 1, evolve(again, seq=known.seq + 1, status="Accepted"))


def _ended_twice(story: _Breaking) -> Broken:
    place = story.choose([at for at, beat in enumerate(story.beats) if beat.act is Act.ENDED])
    return story.insert(place + 1, evolve(story.beats[place], seq=story.beats[place].seq + 1))


def _wrong_side(story: _Breaking) -> Broken:
    place = story.choose(story.gaps())
    now = story.beats[place - 1].at
    if story.choose([0, 1]):
        wrong = Beat(Act.HEARTBEAT, now, Role.CSMS, refusal=ErrorCode.NOT_SUPPORTED)
    else:
        tag = next(beat.tag for beat in story.beats if beat.tag)
        request = story.unknown()  # or its remoteStartId would have been used before
        wrong = Beat(Act.ASK_START, now, connector=1, tag=tag, request=request, refusal=ErrorCode.NOT_SUPPORTED)
    return story.insert(place, wrong)


def _call_before_acceptance(story: _Breaking) -> Broken:
    refused = [at for at, beat in enumerate(story.beats) if beat.act is Act.BOOT and beat.status != "Accepted"]
    place = story.choose(refused) + 1
    now = story.beats[place - 1].at
    early = Beat(Act.HEARTBEAT, now), Beat(Act.STATUS, now, connector=1, status="Available")
    return story.insert(place, evolve(early[story.choose([0, 1])], refusal=ErrorCode.SECURITY_ERROR))


def _answer_of_other_action(story: _Breaking) -> Broken:
    """Of a heartbeat, since that answer must not be empty in any version."""
    place = story.choose(story.gaps())
    return story.insert(place, Beat(Act.HEARTBEAT, story.beats[place - 1].at, muddled=True))


_OF_BEATS: Final[Mapping[str, Callable[[_Breaking], Broken]]] = {
    "answer-of-other-action": _answer_of_other_action,
    "call-before-acceptance": _call_before_acceptance,
    "ended-twice": _ended_twice,
    "meter-goes-back": _meter_goes_back,
    "seqno-gap": _seqno_gap,
    "seqno-repeated": _seqno_repeated,
    "start-twice": _start_twice,
    "stop-without-start": _stop_without_start,
    "time-goes-back": _time_goes_back,
    "transaction-id-reused": _transaction_id_reused,
    "transaction-id-unknown": _transaction_id_unknown,
    "wrong-side": _wrong_side,
}


# -- how it is said

Lines: TypeAlias = tuple[list[Line], int]


def _alone(lines: list[Line], *, harmless: bool = False) -> list[int]:
    """The places of calls whose answer is the next line; those that nothing later depends on, if so wanted."""
    return [
        at
        for at, (line, after) in enumerate(pairwise(lines))
        if isinstance(line.frame, Call)
        and isinstance(after.frame, CallResult)
        and line.number == after.number
        and (not harmless or line.beat.act in (Act.STATUS, Act.HEARTBEAT))
    ]


def _answer_lost(lines: list[Line], _unused_id: str, choose: Choose) -> Lines:
    place = choose(_alone(lines, harmless=True))
    del lines[place + 1]
    return lines, place


def _answer_twice(lines: list[Line], _unused_id: str, choose: Choose) -> Lines:
    answer = choose(_alone(lines)) + 1
    place = choose([answer + 1, len(lines)])
    lines.insert(place, lines[answer])
    return lines, place


def _answer_before_call(lines: list[Line], _unused_id: str, choose: Choose) -> Lines:
    place = choose(_alone(lines, harmless=True))
    lines[place : place + 2] = lines[place + 1], lines[place]
    return lines, place


def _wrong_message_id(lines: list[Line], unused_id: str, choose: Choose) -> Lines:
    place = choose(_alone(lines, harmless=True)) + 1
    lines[place].frame = evolve(lines[place].frame, message_id=unused_id)
    return lines, place


def _message_id_reused(lines: list[Line], _unused_id: str, choose: Choose) -> Lines:
    earlier: dict[int, list[int]] = {}
    places = _alone(lines)
    for at in places:
        line = lines[at]
        earlier[at] = [
            old
            for old in places
            if old < at and lines[old].sender is line.sender and _action(lines[old]) != _action(line)
        ]
    place = choose([at for at in places if earlier[at]])
    old_id = lines[choose(earlier[place])].frame.message_id
    for at in (place, place + 1):
        lines[at].frame = evolve(lines[at].frame, message_id=old_id)
    return lines, place


def _action(line: Line) -> str | None:
    return line.frame.action if isinstance(line.frame, Call) else None


def _second_call_before_answer(lines: list[Line], _unused_id: str, choose: Choose) -> Lines:
    second = set(_alone(lines))
    places = [
        at + 1 for at in _alone(lines, harmless=True) if at + 2 in second and lines[at].sender is lines[at + 2].sender
    ]
    place = choose(places)
    lines[place : place + 2] = lines[place + 1], lines[place]
    return lines, place


_OF_LINES: Final[Mapping[str, Callable[[list[Line], str, Choose], Lines]]] = {
    "answer-before-call": _answer_before_call,
    "answer-lost": _answer_lost,
    "answer-twice": _answer_twice,
    "message-id-reused": _message_id_reused,
    "second-call-before-answer": _second_call_before_answer,
    "wrong-message-id": _wrong_message_id,
}
