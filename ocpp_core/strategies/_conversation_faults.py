"""The faults that a conversation can have, by name: exactly one each.

Belongs here: what is wrong, and at which frame it shows. Must not be here: messages (``_conversation_messages``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen

from ocpp_core.frames import Call, CallResult, Frame
from ocpp_core.strategies._conversation_plan import Exchange, Purpose, StopCause
from ocpp_core.versions import ErrorCode, Role, Version

__all__ = ["FAULTS", "PlannedFrame", "break_exchanges", "break_frames", "faults"]

FAULTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "answer-lost": "A call is never answered; shown at that call.",
        "answer-twice": "A call is answered a second time.",
        "answer-before-call": "The answer comes before the call that it answers.",
        "wrong-message-id": (
            "An answer has an id that no call ever had, so that its call stays open (1.6-J and 2.x part 4, section "
            "4.1.4)."
        ),
        "message-id-reused": (
            "A call has the id of an earlier, different call of the same side (1.6-J and 2.x part 4, section 4.1.4)."
        ),
        "second-call-before-answer": (
            "A side sends a call before its previous call is answered; the answer comes later (1.6-J section 4.1.1; "
            "2.x FR.01)."
        ),
        "answer-of-other-action": (
            "The response is that of another action, and invalid for this one; in 2.1 the other side answers with a "
            "CALLRESULTERROR (2.1 FR.06)."
        ),
        "wrong-side": "A side sends a request that only the other side may send, and is refused with NotSupported.",
        "call-before-acceptance": (
            "After Pending or Rejected the station sends another call than a boot; it is refused with SecurityError "
            "(1.6 section 4.2, 1.6-J errata 3.10; 2.x B02.FR.02, B02.FR.09, B03.FR.02, B03.FR.07)."
        ),
        "seqno-gap": "A number is left out in the seqNo of a transaction's events (2.x E01.FR.07).",
        "seqno-repeated": "Two events of a transaction have the same seqNo (2.x E01.FR.07).",
        "meter-goes-back": "A transaction's energy register shows less than at its previous reading.",
        "time-goes-back": "An event or a reading of a transaction is an hour older than the previous one.",
        "transaction-id-unknown": (
            "The end of a running transaction, or in 1.x a reading, has an id that no transaction has."
        ),
        "transaction-id-reused": (
            "A new transaction has the id of one that has ended (in 1.x the CSMS assigns it; 2.x E01.FR.08); shown "
            "where it is assigned."
        ),
        "stop-without-start": "A transaction ends that never started, while none is running at that connector.",
        "start-twice": "A transaction starts a second time while it is running.",
        "ended-twice": "A transaction ends a second time, after its end was answered.",
    }
)
"""What is wrong, by the name of the fault, with the requirement where there is one."""

_ONLY_2X: Final = frozenset({"seqno-gap", "seqno-repeated"})


def faults(version: Version | str) -> Mapping[str, str]:
    """Those of `FAULTS` that conversations of a version can have: all, in 1.x except those of sequence numbers.

    Raises LookupError or TypeError if there is no such version.
    """
    major = Version(version).major
    return {name: text for name, text in FAULTS.items() if major > 1 or name not in _ONLY_2X}


Choose: TypeAlias = Callable[[Sequence[int]], int]
"""Draws one of several indexes."""


@frozen
class PlannedFrame:
    """A frame of a conversation, before it is text."""

    sender: Role
    frame: Frame
    number: int
    """The index of the exchange that it belongs to."""

    exchange: Exchange


def break_exchanges(
    fault: str, version: Version, exchanges: list[Exchange], choose: Choose
) -> tuple[list[Exchange], int | None]:
    """The exchanges with this fault and the index of the faulty one; unchanged and None if it is a fault of frames."""
    change = _IN_EXCHANGES.get(fault)
    return (exchanges, None) if change is None else change(_Draft(version, list(exchanges), choose))


def break_frames(
    fault: str, frames: list[PlannedFrame], unused_id: str, choose: Choose
) -> tuple[list[PlannedFrame], int | None]:
    """The frames with this fault and the index of the faulty one; unchanged and None if it is a fault of exchanges."""
    change = _IN_FRAMES.get(fault)
    return (frames, None) if change is None else change(list(frames), unused_id, choose)


# -- faults of exchanges: in what happens


@frozen
class _Draft:
    """The exchanges of a conversation, to be changed."""

    version: Version
    exchanges: list[Exchange]
    choose: Choose

    @property
    def events(self) -> frozenset[Purpose]:
        """The purposes of a transaction's events, its start excepted."""
        return _EVENTS_1X if self.version.major == 1 else _EVENTS_2X

    def after_start(self, *purposes: Purpose) -> int:
        """The index of an event of a transaction, of any but its start unless purposes are given."""
        return self.choose(
            [at for at, exchange in enumerate(self.exchanges) if exchange.purpose in (purposes or self.events)]
        )

    def before(self, place: int) -> Exchange:
        """The event before this one, of the same transaction."""
        number = self.exchanges[place].transaction
        known = self.events | {Purpose.STARTED}
        return next(
            exchange
            for exchange in reversed(self.exchanges[:place])
            if exchange.transaction == number and exchange.purpose in known
        )

    def change(self, place: int, **known: Any) -> tuple[list[Exchange], int]:
        """Changes fields of one exchange. Gives all of them, and the index."""
        self.exchanges[place] = evolve(self.exchanges[place], **known)
        return self.exchanges, place

    def insert(self, place: int, exchange: Exchange) -> tuple[list[Exchange], int]:
        """Inserts an exchange. Gives all of them, and the index."""
        self.exchanges.insert(place, exchange)
        return self.exchanges, place

    def shift(self, number: int, place: int, by: int) -> None:
        """Changes the sequence numbers of a transaction from an index on."""
        for at in range(place, len(self.exchanges)):
            if self.exchanges[at].transaction == number:
                self.change(at, seq_no=self.exchanges[at].seq_no + by)

    def gaps(self) -> list[int]:
        """The indexes after acceptance at which a call of either side can be inserted."""
        [accepted] = [
            at
            for at, exchange in enumerate(self.exchanges)
            if exchange.purpose is Purpose.BOOT and exchange.status == "Accepted"
        ]
        return [at for at in range(accepted + 1, len(self.exchanges)) if not self.exchanges[at].crossing] + [
            len(self.exchanges)
        ]

    def unknown(self) -> int:
        """The number of a transaction that does not exist."""
        return max(exchange.transaction for exchange in self.exchanges) + 1


_EVENTS_1X: Final = frozenset({Purpose.READING, Purpose.ENDED})
_EVENTS_2X: Final = frozenset({Purpose.CHARGING, Purpose.READING, Purpose.ENDED})
BrokenExchanges: TypeAlias = tuple[list[Exchange], int]


def _seqno_gap(draft: _Draft) -> BrokenExchanges:
    place = draft.after_start()
    draft.shift(draft.exchanges[place].transaction, place, 1)
    return draft.exchanges, place


def _seqno_repeated(draft: _Draft) -> BrokenExchanges:
    place = draft.after_start()
    draft.shift(draft.exchanges[place].transaction, place, -1)
    return draft.exchanges, place


def _meter_goes_back(draft: _Draft) -> BrokenExchanges:
    place = draft.after_start(Purpose.READING, Purpose.ENDED)
    return draft.change(place, meter=draft.before(place).meter - 100)


def _time_goes_back(draft: _Draft) -> BrokenExchanges:
    place = draft.after_start()
    return draft.change(place, time=draft.before(place).time - 3600)


def _transaction_id_unknown(draft: _Draft) -> BrokenExchanges:
    exchanges = draft.exchanges
    last = {
        exchange.connector: exchange.transaction for exchange in exchanges if exchange.purpose is Purpose.ENDED
    }  # or another would start first
    places = [
        at
        for at, exchange in enumerate(exchanges)
        if (exchange.purpose is Purpose.ENDED and last[exchange.connector] == exchange.transaction)
        or (exchange.purpose is Purpose.READING and draft.version.major == 1)
    ]
    return draft.change(draft.choose(places), transaction=draft.unknown())


def _transaction_id_reused(draft: _Draft) -> BrokenExchanges:
    exchanges = draft.exchanges
    place = draft.choose(
        [
            at
            for at, exchange in enumerate(exchanges)
            if exchange.purpose is Purpose.STARTED and exchange.transaction > 1
        ]
    )
    number = exchanges[place].transaction
    for at, exchange in enumerate(exchanges):
        if exchange.transaction == number:
            draft.change(at, transaction=1)
    return exchanges, place


def _stop_without_start(draft: _Draft) -> BrokenExchanges:
    exchanges = draft.exchanges
    ended = next(exchange for exchange in reversed(exchanges) if exchange.purpose is Purpose.ENDED)
    plan = evolve(ended.plan, stop=StopCause.LOCAL)  # since no remote stop came before it
    after = evolve(ended, transaction=draft.unknown(), seq_no=0, time=exchanges[-1].time, plan=plan)
    return draft.insert(len(exchanges), after)


def _start_twice(draft: _Draft) -> BrokenExchanges:
    exchanges = draft.exchanges
    place = draft.choose(
        [
            at
            for at, exchange in enumerate(exchanges)
            if exchange.purpose in (Purpose.STARTED, Purpose.CHARGING, Purpose.READING)
        ]
    )
    known = exchanges[place]
    again = evolve(known, purpose=Purpose.STARTED)
    if draft.version.major == 1:  # the CSMS has to give it an id, and says that this is no second transaction
        return draft.insert(place + 1, evolve(again, transaction=draft.unknown(), status="ConcurrentTx"))
    draft.shift(known.transaction, place + 1, 1)
    return draft.insert(place + 1, evolve(again, seq_no=known.seq_no + 1, status="Accepted"))


def _ended_twice(draft: _Draft) -> BrokenExchanges:
    place = draft.choose([at for at, exchange in enumerate(draft.exchanges) if exchange.purpose is Purpose.ENDED])
    return draft.insert(place + 1, evolve(draft.exchanges[place], seq_no=draft.exchanges[place].seq_no + 1))


def _wrong_side(draft: _Draft) -> BrokenExchanges:
    place = draft.choose(draft.gaps())
    now = draft.exchanges[place - 1].time
    if draft.choose([0, 1]):
        wrong = Exchange(Purpose.HEARTBEAT, now, Role.CSMS, refusal=ErrorCode.NOT_SUPPORTED)
    else:
        tag = next(exchange.tag for exchange in draft.exchanges if exchange.tag)
        unused = draft.unknown()  # or its remoteStartId would have been used before
        wrong = Exchange(
            Purpose.REMOTE_START, now, connector=1, tag=tag, remote_start_id=unused, refusal=ErrorCode.NOT_SUPPORTED
        )
    return draft.insert(place, wrong)


def _call_before_acceptance(draft: _Draft) -> BrokenExchanges:
    refused = [
        at
        for at, exchange in enumerate(draft.exchanges)
        if exchange.purpose is Purpose.BOOT and exchange.status != "Accepted"
    ]
    place = draft.choose(refused) + 1
    now = draft.exchanges[place - 1].time
    early = Exchange(Purpose.HEARTBEAT, now), Exchange(Purpose.STATUS, now, connector=1, status="Available")
    return draft.insert(place, evolve(early[draft.choose([0, 1])], refusal=ErrorCode.SECURITY_ERROR))


def _answer_of_other_action(draft: _Draft) -> BrokenExchanges:
    """At a heartbeat, since its response has a required member in every version."""
    place = draft.choose(draft.gaps())
    return draft.insert(place, Exchange(Purpose.HEARTBEAT, draft.exchanges[place - 1].time, wrong_response=True))


_IN_EXCHANGES: Final[Mapping[str, Callable[[_Draft], BrokenExchanges]]] = {
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


# -- faults of frames: in how it is sent

BrokenFrames: TypeAlias = tuple[list[PlannedFrame], int]


def _answered_at_once(frames: list[PlannedFrame], *, harmless: bool = False) -> list[int]:
    """The indexes of calls whose answer is the next frame; harmless are those on which no later frame depends."""
    return [
        at
        for at, (planned, after) in enumerate(pairwise(frames))
        if isinstance(planned.frame, Call)
        and isinstance(after.frame, CallResult)
        and planned.number == after.number
        and (not harmless or planned.exchange.purpose in (Purpose.STATUS, Purpose.HEARTBEAT))
    ]


def _answer_lost(frames: list[PlannedFrame], _unused_id: str, choose: Choose) -> BrokenFrames:
    place = choose(_answered_at_once(frames, harmless=True))
    del frames[place + 1]
    return frames, place


def _answer_twice(frames: list[PlannedFrame], _unused_id: str, choose: Choose) -> BrokenFrames:
    answer = choose(_answered_at_once(frames)) + 1
    place = choose([answer + 1, len(frames)])
    frames.insert(place, frames[answer])
    return frames, place


def _answer_before_call(frames: list[PlannedFrame], _unused_id: str, choose: Choose) -> BrokenFrames:
    place = choose(_answered_at_once(frames, harmless=True))
    frames[place : place + 2] = frames[place + 1], frames[place]
    return frames, place


def _wrong_message_id(frames: list[PlannedFrame], unused_id: str, choose: Choose) -> BrokenFrames:
    place = choose(_answered_at_once(frames, harmless=True)) + 1
    frames[place] = _renamed(frames[place], unused_id)
    return frames, place


def _message_id_reused(frames: list[PlannedFrame], _unused_id: str, choose: Choose) -> BrokenFrames:
    earlier: dict[int, list[int]] = {}
    places = _answered_at_once(frames)
    for at in places:
        planned = frames[at]
        earlier[at] = [
            old
            for old in places
            if old < at and frames[old].sender is planned.sender and _action(frames[old]) != _action(planned)
        ]
    place = choose([at for at in places if earlier[at]])
    old_id = frames[choose(earlier[place])].frame.message_id
    for at in (place, place + 1):
        frames[at] = _renamed(frames[at], old_id)
    return frames, place


def _renamed(planned: PlannedFrame, message_id: str) -> PlannedFrame:
    return evolve(planned, frame=evolve(planned.frame, message_id=message_id))


def _action(planned: PlannedFrame) -> str | None:
    return planned.frame.action if isinstance(planned.frame, Call) else None


def _second_call_before_answer(frames: list[PlannedFrame], _unused_id: str, choose: Choose) -> BrokenFrames:
    second = set(_answered_at_once(frames))
    places = [
        at + 1
        for at in _answered_at_once(frames, harmless=True)
        if at + 2 in second and frames[at].sender is frames[at + 2].sender
    ]
    place = choose(places)
    frames[place : place + 2] = frames[place + 1], frames[place]
    return frames, place


_IN_FRAMES: Final[Mapping[str, Callable[[list[PlannedFrame], str, Choose], BrokenFrames]]] = {
    "answer-before-call": _answer_before_call,
    "answer-lost": _answer_lost,
    "answer-twice": _answer_twice,
    "message-id-reused": _message_id_reused,
    "second-call-before-answer": _second_call_before_answer,
    "wrong-message-id": _wrong_message_id,
}
