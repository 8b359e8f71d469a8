"""Whole conversations of a station with its CSMS, sound or broken in one named way.

Belongs here: what is drawn, message ids, text. Must not be here: what happens (``_story``) and can go wrong
(``_story_faults``), messages (``_story_1x``, ``_story_2x``).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final, cast

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core.frames import Call, CallResult, Frame
from ocpp_core.message import Response
from ocpp_core.ocppj._codec import JsonCodec
from ocpp_core.payload._classes import message_class
from ocpp_core.strategies._story import ALL_TURNS, Beat, Charge, Plan, Stop, Unit, tell
from ocpp_core.strategies._story_1x import Words1x
from ocpp_core.strategies._story_2x import Words2x
from ocpp_core.strategies._story_faults import FAULTS, Line, break_beats, break_lines, faults
from ocpp_core.versions import ErrorCode, Role, Version

__all__ = ["FAULTS", "Conversation", "Step", "broken_conversations", "conversations", "faults"]


@frozen
class Step:
    """One frame of a conversation."""

    sender: Role
    frame: Frame
    text: str
    """The frame as it is on the wire."""


@frozen(repr=False)
class Conversation:
    """All frames of one connection, both ways, in order. As text it is a transcript."""

    version: Version
    steps: tuple[Step, ...]
    fault: str | None = None
    """What is wrong, out of `FAULTS`; None if nothing is."""

    fault_at: int | None = None
    """The index of the step where that shows."""

    def __str__(self) -> str:
        arrows = {Role.CHARGING_STATION: "station ->", Role.CSMS: "   csms ->"}
        return "\n".join(
            f"{arrows[step.sender]} {step.text}" + (f"  <- {self.fault}" if at == self.fault_at else "")
            for at, step in enumerate(self.steps)
        )

    def __repr__(self) -> str:
        return f"<conversation in OCPP {self.version}{f', {self.fault}' if self.fault else ''}:\n{self}>"

    def _repr_pretty_(self, printer: Any, _cycle: object) -> None:
        """What Hypothesis shows of it: otherwise it would print every field of every message."""
        for number, line in enumerate(repr(self).splitlines()):
            if number:
                printer.break_()
            printer.text(line)


def conversations(version: Version | str) -> SearchStrategy[Conversation]:
    """Conversations that hang together: boot, status of the connectors, transactions, heartbeats, each call answered.

    The boot may be put off a few times. Transactions are started locally or remotely, run on several connectors at
    once, report readings and come to their end. Their ids, sequence numbers, meters and clocks agree. Each side
    sends one call at a time, but the calls of the two may cross. Both count their message ids from 1.

    Everything is drawn, and nothing reads a clock: all begin at noon of 1 January 2024, UTC. They shrink to one boot
    and one transaction.
    """
    return _conversations(Version(version))


def broken_conversations(version: Version | str, only: Collection[str] | None = None) -> SearchStrategy[Conversation]:
    """Conversations with exactly one fault, which they name, at a step to which they point.

    ``only`` narrows the `faults` of the version down. What the other side is bound to answer to a fault is there, such
    as a refusal with SecurityError; apart from that, both go on as if nothing had happened.

    Raises ValueError if the version does not have these faults.
    """
    version = Version(version)
    known = faults(version)
    names = list(known if only is None else dict.fromkeys(only))
    if not names or not known.keys() >= set(names):
        raise ValueError(f"the faults of conversations in OCPP {version} are: {', '.join(known)}")
    return st.sampled_from(names).flatmap(lambda fault: _broken_conversations(version, fault))


@cache
def _conversations(version: Version) -> SearchStrategy[Conversation]:
    return _plans(version).map(_conversation)


@st.composite
def _broken_conversations(draw: st.DrawFn, version: Version, fault: str) -> Conversation:
    again = fault == "transaction-id-reused"  # which takes a second transaction, when the first has ended
    plan = draw(
        _plans(
            version,
            refusals=fault == "call-before-acceptance",
            charges=1 + again,
            connectors=1 if again else 3,
        )
    )

    def choose(places: Sequence[int]) -> int:
        return places[draw(st.integers(0, len(places) - 1))]

    beats, number = break_beats(fault, version, tell(plan), choose)
    lines, at = break_lines(fault, _lines(plan, beats), plan.message_id.format(0), choose)
    if number is not None:
        # It is the answer that belongs to another action, or in 1.x gives a transaction an id.
        of_answer = fault == "answer-of-other-action" or (again and version.major == 1)
        at = [at for at, line in enumerate(lines) if line.number == number][of_answer]
    return Conversation(version, _steps(version, lines), fault, at)


_CHARGES: Final = st.builds(
    Charge,
    tag=st.sampled_from(["04A2B3C4", "D0431F0A", "04E1D2C3B4A596", "0123456789ABCDEF0123"]),
    remote=st.booleans(),
    authorize=st.booleans(),
    crossing=st.booleans(),
    energy=st.lists(st.integers(0, 50), max_size=4),
    rest=st.integers(0, 50),
    stop=st.sampled_from(Stop),
    unit=st.sampled_from(Unit),
    details=st.booleans(),
)
_MESSAGE_IDS: Final = st.sampled_from(["{}", "00000000-0000-4000-8000-{:012}", "m{:05}"])


@cache
def _plans(version: Version, *, refusals: int = 0, charges: int = 1, connectors: int = 3) -> SearchStrategy[Plan]:
    return st.builds(
        Plan,
        version=st.just(version),
        connectors=st.integers(1, connectors),
        refusals=st.lists(
            st.sampled_from(["Rejected"] if version is Version.V15 else ["Pending", "Rejected"]),
            min_size=refusals,
            max_size=2,
        ),
        triggered=st.booleans(),
        charges=st.lists(_CHARGES, min_size=charges, max_size=3),
        first=st.integers(0, 2),
        turns=st.integers(0, ALL_TURNS - 1),
        heartbeats=st.integers(0, 2**8 - 1),
        pause=st.sampled_from([10, 1, 0]),
        interval=st.sampled_from([900, 60]),
        meter=st.integers(1, 99).map(lambda thousands: 1000 * thousands),
        details=st.booleans(),
        message_id=_MESSAGE_IDS,
    )


_START: Final = datetime(2024, 1, 1, 12, tzinfo=UTC)


def _conversation(plan: Plan) -> Conversation:
    return Conversation(plan.version, _steps(plan.version, _lines(plan, tell(plan))))


def _lines(plan: Plan, beats: list[Beat]) -> list[Line]:
    """What happens, put in words."""
    words = Words1x(plan.version, _START) if plan.version.major == 1 else Words2x(plan.version, _START)
    count = dict.fromkeys(Role, 0)
    lines: list[Line] = []
    for number, beat in enumerate(beats):
        count[beat.sender] += 1
        request, response = words.say(beat)
        call = Call(plan.message_id.format(count[beat.sender]), request)
        lines.insert(len(lines) - beat.crossing, Line(beat.sender, call, number, beat))
        other = Role.CSMS if beat.sender is Role.CHARGING_STATION else Role.CHARGING_STATION
        for sender, frame in zip((other, beat.sender), _answers(plan.version, beat, call, response), strict=False):
            lines.append(Line(sender, frame, number, beat))
    return lines


def _answers(version: Version, beat: Beat, call: Call, response: Response) -> list[Frame]:
    """The answer to a call, and what is said to the answer."""
    if beat.refusal is ErrorCode.SECURITY_ERROR:
        return [call.error(beat.refusal, "the station is not accepted yet")]
    if beat.refusal is not None:
        return [call.error(beat.refusal, f"the {beat.sender} does not send this action")]
    if not beat.muddled:
        return [call.result(response)]
    result = CallResult(
        call.message_id, cast("type[Response]", message_class(version, "StatusNotification", "response"))()
    )
    if version is not Version.V21:
        return [result]
    return [result, result.error(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "$: must have currentTime")]


def _steps(version: Version, lines: list[Line]) -> tuple[Step, ...]:
    codec = _codec(version)
    return tuple(Step(line.sender, line.frame, codec.encode(line.frame)) for line in lines)


@cache
def _codec(version: Version) -> JsonCodec:
    return JsonCodec(version)
