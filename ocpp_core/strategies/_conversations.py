"""Whole conversations of a station with its CSMS: without a fault, or with exactly one.

Belongs here: what is drawn, message ids, text. Must not be here: what happens (``_conversation_plan``), faults
(``_conversation_faults``), messages (``_conversation_messages``).
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
from ocpp_core.message import Request, Response
from ocpp_core.ocppj._codec import JsonCodec
from ocpp_core.payload._classes import message_class
from ocpp_core.rules import Conversation as Listener
from ocpp_core.strategies._arguments import choose
from ocpp_core.strategies._conversation_faults import PlannedFrame, break_exchanges, break_frames, faults
from ocpp_core.strategies._conversation_messages_1x import MessageFactory1x
from ocpp_core.strategies._conversation_messages_2x import MessageFactory2x
from ocpp_core.strategies._conversation_plan import (
    ORDERS,
    ConversationPlan,
    Exchange,
    ReadingUnit,
    StopCause,
    TransactionPlan,
    plan_exchanges,
)
from ocpp_core.strategies._rule_repair import rules_of, selection
from ocpp_core.strategies._written import ARROWS, print_lines
from ocpp_core.versions import ErrorCode, Role, Version

__all__ = ["Conversation", "Step", "broken_conversations", "conversations"]


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
    """The name of the fault, one of `FAULTS`; None if there is none."""

    fault_at: int | None = None
    """The index of the step at which it shows."""

    def __str__(self) -> str:
        return "\n".join(
            f"{ARROWS[step.sender]} {step.text}" + (f"  <- {self.fault}" if at == self.fault_at else "")
            for at, step in enumerate(self.steps)
        )

    def __repr__(self) -> str:
        return f"<conversation in OCPP {self.version}{f', {self.fault}' if self.fault else ''}:\n{self}>"

    def _repr_pretty_(self, printer: Any, _cycle: object) -> None:
        print_lines(printer, repr(self))


def conversations(
    version: Version | str, *, rules: str | Collection[str] | None = None
) -> SearchStrategy[Conversation]:
    """Consistent conversations: boot, status of the connectors, transactions, heartbeats, each call answered.

    The boot may be refused a few times first. Transactions are started locally or remotely, run on several connectors
    at once, report readings and end. Their ids, sequence numbers, meters and clocks agree. Each side sends one call at
    a time, but the calls of the two sides may cross. Each side counts its message ids from 1.

    All begin at noon of 1 January 2024, UTC; nothing reads a clock. They shrink to one boot and one transaction.

    With ``rules`` they keep rules of the standard: ``"default"``, ``"all"``, or ids and beginnings of ids. Nearly all
    do without it; the others are drawn anew.

    Raises LookupError or TypeError if there is no such version, or no such rule.
    """
    version = Version(version)
    if rules is None:
        return _conversations(version)
    chosen = selection(rules)
    rules_of(version, chosen)
    return _conversations(version).filter(lambda conversation: _keeps(conversation, chosen))


def _keeps(conversation: Conversation, chosen: tuple[str, ...]) -> bool:
    listener = Listener(conversation.version, select=chosen, complete=True)
    return not any(listener.feed(step.frame, step.sender) for step in conversation.steps) and not listener.end()


def broken_conversations(
    version: Version | str, *, only: str | Collection[str] | None = None
) -> SearchStrategy[Conversation]:
    """Conversations with exactly one fault: they have its name, and the index of the step at which it shows.

    ``only`` is one of the `faults` of the version, or a collection of them; None for all. Where the standard demands an
    answer to the fault, such as a refusal with SecurityError, the other side gives it. Otherwise both sides go on as if
    there were no fault.

    Raises LookupError if the version does not have one of these faults, TypeError for an argument of the wrong type.
    """
    version = Version(version)
    names = choose(version, "fault", only, faults(version))
    return st.sampled_from(names).flatmap(lambda fault: _broken_conversations(version, fault))


@cache
def _conversations(version: Version) -> SearchStrategy[Conversation]:
    return _plans(version).map(_conversation)


@st.composite
def _broken_conversations(draw: st.DrawFn, version: Version, fault: str) -> Conversation:
    again = fault == "transaction-id-reused"  # which needs a second transaction, after the first has ended
    plan = draw(
        _plans(
            version,
            refusals=fault == "call-before-acceptance",
            transactions=1 + again,
            connectors=1 if again else 3,
        )
    )

    def choose_index(places: Sequence[int]) -> int:
        return places[draw(st.integers(0, len(places) - 1))]

    exchanges, number = break_exchanges(fault, version, plan_exchanges(plan), choose_index)
    frames, at = break_frames(fault, _planned_frames(plan, exchanges), plan.message_id_format.format(0), choose_index)
    if number is not None:
        # It shows at the answer where that is of another action, or in 1.x assigns the id of a transaction.
        of_answer = fault == "answer-of-other-action" or (again and version.major == 1)
        at = [index for index, planned in enumerate(frames) if planned.number == number][of_answer]
    return Conversation(version, _steps(version, frames), fault, at)


_TRANSACTIONS: Final = st.builds(
    TransactionPlan,
    tag=st.sampled_from(["04A2B3C4", "D0431F0A", "04E1D2C3B4A596", "0123456789ABCDEF0123"]),
    remote=st.booleans(),
    authorize=st.booleans(),
    crossing=st.booleans(),
    energy=st.lists(st.integers(0, 50), max_size=4),
    last_energy=st.integers(0, 50),
    stop=st.sampled_from(StopCause),
    unit=st.sampled_from(ReadingUnit),
    details=st.booleans(),
)
_MESSAGE_IDS: Final = st.sampled_from(["{}", "00000000-0000-4000-8000-{:012}", "m{:05}"])


@cache
def _plans(
    version: Version, *, refusals: int = 0, transactions: int = 1, connectors: int = 3
) -> SearchStrategy[ConversationPlan]:
    return st.builds(
        ConversationPlan,
        version=st.just(version),
        connectors=st.integers(1, connectors),
        refusals=st.lists(
            st.sampled_from(["Rejected"] if version is Version.V15 else ["Pending", "Rejected"]),
            min_size=refusals,
            max_size=2,
        ),
        triggered=st.booleans(),
        transactions=st.lists(_TRANSACTIONS, min_size=transactions, max_size=3),
        first_connector=st.integers(0, 2),
        order=st.integers(0, ORDERS - 1),
        heartbeats=st.integers(0, 2**8 - 1),
        pause=st.sampled_from([10, 1, 0]),
        interval=st.sampled_from([900, 60]),
        meter=st.integers(1, 99).map(lambda thousands: 1000 * thousands),
        details=st.booleans(),
        message_id_format=_MESSAGE_IDS,
    )


_START: Final = datetime(2024, 1, 1, 12, tzinfo=UTC)


def _conversation(plan: ConversationPlan) -> Conversation:
    return Conversation(plan.version, _steps(plan.version, _planned_frames(plan, plan_exchanges(plan))))


def _planned_frames(plan: ConversationPlan, exchanges: list[Exchange]) -> list[PlannedFrame]:
    """The frames of the exchanges, in the order in which they are sent."""
    factory = (
        MessageFactory1x(plan.version, _START) if plan.version.major == 1 else MessageFactory2x(plan.version, _START)
    )
    count = dict.fromkeys(Role, 0)
    frames: list[PlannedFrame] = []
    for number, exchange in enumerate(exchanges):
        count[exchange.sender] += 1
        request, response = factory.make(exchange)
        call = Call(plan.message_id_format.format(count[exchange.sender]), request)
        frames.insert(len(frames) - exchange.crossing, PlannedFrame(exchange.sender, call, number, exchange))
        for sender, frame in zip(
            (exchange.sender.peer, exchange.sender), _answers(plan.version, exchange, call, response), strict=False
        ):
            frames.append(PlannedFrame(sender, frame, number, exchange))
    return frames


def _answers(version: Version, exchange: Exchange, call: Call[Request[Any]], response: Response) -> list[Frame]:
    """The answer to a call, and the other side's refusal of the answer where there is one."""
    if exchange.refusal is ErrorCode.SECURITY_ERROR:
        return [call.error(exchange.refusal, "the station is not accepted yet")]
    if exchange.refusal is not None:
        return [call.error(exchange.refusal, f"the {exchange.sender} does not send this action")]
    if not exchange.wrong_response:
        return [call.result(response)]
    result = CallResult(
        call.message_id, cast("type[Response]", message_class(version, "StatusNotification", "response"))()
    )
    if version is not Version.V21:
        return [result]
    return [result, result.error(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "$: must have currentTime")]


def _steps(version: Version, frames: list[PlannedFrame]) -> tuple[Step, ...]:
    codec = _codec(version)
    return tuple(Step(planned.sender, planned.frame, codec.encode(planned.frame)) for planned in frames)


@cache
def _codec(version: Version) -> JsonCodec:
    return JsonCodec(version)
