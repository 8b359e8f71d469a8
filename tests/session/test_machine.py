"""Two of our sessions over a channel that drops, delays, duplicates and reorders, and sometimes garbles."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any, assert_never

import pytest
from attrs import define, field
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ocpp_core import (
    AnswerOverdue,
    AnswerRefused,
    Call,
    CallAbandoned,
    CallReceived,
    CallRepeated,
    CallResultError,
    CallTimedOut,
    ErrorReceived,
    Event,
    FrameRejected,
    InvalidAnswer,
    JsonCodec,
    Limits,
    NoiseReceived,
    Response,
    ResultReceived,
    Role,
    SendReceived,
    Session,
    UnsolicitedAnswer,
    Version,
    message_class,
    v21,
)
from ocpp_core.errors import NotOpenError, QueueFullError
from ocpp_core.session import CallEnded, Correlation

NOW = datetime(2024, 1, 1, tzinfo=UTC)
LIMITS = Limits(max_queued_calls=3, max_open_calls=3, max_recent_ids=8, max_outgoing=8)
TIMEOUT = 10.0
STATUSES = {"Reset": "Accepted", "BootNotification": "Accepted", "DataTransfer": "Accepted"}


@define
class End:
    """One side, and what it was told."""

    session: Session
    calls: dict[str, Call[Any]] = field(factory=dict)
    """All that it ever asked."""
    outcomes: Counter[str] = field(factory=Counter)
    """How often each of them ended."""
    waiting: list[Call[Any]] = field(factory=list)
    """What it was asked, and has not answered."""
    received: Counter[str] = field(factory=Counter)
    replied: Counter[str] = field(factory=Counter)


class Machine(RuleBasedStateMachine):
    """Every rule is something that a network or an application does."""

    @initialize(
        version=st.sampled_from(list(Version)),
        duplicates=st.sampled_from(["report", "refuse"]),
        answer_within=st.sampled_from([None, 3.0]),
    )
    def connect(self, version: Version, duplicates: str, answer_within: float | None) -> None:
        self.version = version
        self.now = 0.0
        self.options: dict[str, Any] = {
            "codec": JsonCodec(version, limits=LIMITS),
            "timeout": TIMEOUT,
            "duplicates": duplicates,
            "answer_within": answer_within,
        }
        self.ends = {role: End(Session(version, role, **self.options)) for role in Role}
        self.channel: dict[Role, list[str]] = {role: [] for role in Role}
        """What is on its way to each."""

    # -- the applications

    @rule(role=st.sampled_from(list(Role)))
    def call(self, role: Role) -> None:
        end = self.ends[role]
        if role is Role.CSMS:
            kind = "Hard" if self.version.major == 1 else "Immediate"
            message = message_class(self.version, "Reset", "request")(type=kind)  # type: ignore[call-arg]
        else:
            message = message_class(self.version, "Heartbeat", "request")()
        try:
            call = end.session.call(message, self.now)  # type: ignore[arg-type]
        except QueueFullError:
            return
        assert call.message_id not in end.calls
        end.calls[call.message_id] = call
        self.flush(role)

    @precondition(lambda self: self.ends[Role.CSMS].waiting)
    @rule()
    def csms_answers(self) -> None:
        self.answer(Role.CSMS)

    @precondition(lambda self: self.ends[Role.CHARGING_STATION].waiting)
    @rule()
    def station_answers(self) -> None:
        self.answer(Role.CHARGING_STATION)

    @precondition(lambda self: any(end.waiting for end in self.ends.values()))
    @rule()
    def refuse(self) -> None:
        role = next(role for role, end in self.ends.items() if end.waiting)
        self.answer(role, refuse=True)

    @precondition(lambda self: self.version is Version.V21)
    @rule()
    def tell(self) -> None:
        points = [v21.StreamDataElementType(t=0.5, v="7")]
        message = v21.NotifyPeriodicEventStreamRequest(id=1, pending=0, basetime=NOW, data=points)
        self.ends[Role.CHARGING_STATION].session.send(message, self.now)
        self.flush(Role.CHARGING_STATION)

    @precondition(lambda self: any(end.session.waiting_calls for end in self.ends.values()))
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        role = data.draw(st.sampled_from([role for role, end in self.ends.items() if end.session.waiting_calls]))
        end = self.ends[role]
        call = data.draw(st.sampled_from(list(end.session.waiting_calls.values())))
        end.session.cancel(call, self.now)
        end.outcomes[call.message_id] += 1
        with pytest.raises(NotOpenError):
            end.session.cancel(call, self.now)
        self.flush(role)

    @rule(role=st.sampled_from(list(Role)))
    def move(self, role: Role) -> None:
        """To another process, which knows nothing of the calls that have ended."""
        end, before = self.ends[role], self.ends[role].session
        state = json.dumps(before.correlation().to_dict())
        end.session = Session(self.version, role, **self.options)
        end.session.resume(Correlation.from_dict(json.loads(state)), self.now)
        assert end.session.open_calls == before.open_calls
        assert end.session.waiting_calls == before.waiting_calls
        assert end.session.registration == before.registration
        assert end.session.deadline() == pytest.approx(before.deadline())
        end.calls |= end.session.waiting_calls
        end.waiting = [end.session.open_calls[call.message_id] for call in end.waiting]

    # -- the network

    @precondition(lambda self: self.channel[Role.CSMS])
    @rule()
    def reach_the_csms(self) -> None:
        self.deliver(Role.CSMS, self.channel[Role.CSMS].pop(0))

    @precondition(lambda self: self.channel[Role.CHARGING_STATION])
    @rule()
    def reach_the_station(self) -> None:
        self.deliver(Role.CHARGING_STATION, self.channel[Role.CHARGING_STATION].pop(0))

    @precondition(lambda self: any(self.channel.values()))
    @rule(data=st.data(), fate=st.sampled_from(["overtake", "duplicate", "drop", "garble"]))
    def go_astray(self, data: st.DataObject, fate: str) -> None:
        role = data.draw(st.sampled_from([role for role, texts in self.channel.items() if texts]))
        texts = self.channel[role]
        text = texts.pop(data.draw(st.integers(0, len(texts) - 1)))
        if fate == "drop":
            return
        if fate == "duplicate":
            texts.append(text)
        elif fate == "garble":
            start, length = data.draw(st.integers(0, len(text))), data.draw(st.integers(0, 10))
            text = text[:start] + data.draw(st.text(max_size=3)) + text[start + length :]
        self.deliver(role, text)

    @rule(
        role=st.sampled_from(list(Role)), text=st.sampled_from(['[3,"x",{}]', '[4,"x","","",{}]', "[9]", "", "[2,1]"])
    )
    def disturb(self, role: Role, text: str) -> None:
        self.deliver(role, text)

    @rule(seconds=st.sampled_from([0.1, 1.0, 1.0, TIMEOUT]))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        for role, end in self.ends.items():
            self.happened(role, end.session.expire(self.now))
            deadline = end.session.deadline()
            assert deadline is None or deadline > self.now

    # -- what must hold

    @invariant()
    def memory_is_bounded(self) -> None:
        for end in getattr(self, "ends", {}).values():
            state = end.session.correlation()
            assert len(state.open) <= LIMITS.max_open_calls
            unfinished = len(end.calls) - len(end.outcomes)
            assert len(end.session.waiting_calls) == unfinished <= LIMITS.max_queued_calls + 1
            assert list(end.session.open_calls.values()) == end.waiting

    @invariant()
    def no_call_is_answered_twice(self) -> None:
        for end in getattr(self, "ends", {}).values():
            assert all(count <= end.received[message_id] for message_id, count in end.replied.items())
            assert max(end.outcomes.values(), default=0) <= 1
            assert end.outcomes.keys() <= end.calls.keys()

    def teardown(self) -> None:
        for role, end in getattr(self, "ends", {}).items():
            self.happened(role, end.session.close(), closing=True)
            assert end.outcomes == dict.fromkeys(end.calls, 1)

    # -- helpers

    def answer(self, role: Role, *, refuse: bool = False) -> None:
        end = self.ends[role]
        call = end.waiting.pop()
        if refuse:
            end.session.refuse(call, "InternalError", self.now)
        else:
            end.session.answer(call, self.response(call), self.now)
        with pytest.raises(NotOpenError):
            end.session.refuse(call, "InternalError", self.now)
        self.flush(role)

    def response(self, call: Call[Any]) -> Response:
        members = {"current_time": NOW} if call.action == "Heartbeat" else {"status": STATUSES[call.action]}
        response = message_class(self.version, call.action, "response")(**members)  # type: ignore[arg-type]
        assert isinstance(response, Response)
        return response

    def deliver(self, role: Role, text: str) -> None:
        self.happened(role, self.ends[role].session.receive(text, self.now))
        self.flush(role)

    def happened(self, role: Role, events: list[Event], *, closing: bool = False) -> None:  # noqa: C901  # a case for each event
        end = self.ends[role]
        for event in events:
            match event:
                case CallReceived(call=call):
                    end.waiting.append(call)
                    end.received[call.message_id] += 1
                case CallRepeated(call=call):
                    assert any(call is waiting for waiting in end.waiting)
                case AnswerOverdue(call=call, reply=reply):
                    end.waiting.remove(call)
                    assert reply.code == "InternalError"
                case ResultReceived() | ErrorReceived() | InvalidAnswer() | CallTimedOut() | CallAbandoned():
                    assert isinstance(event, CallEnded)
                    assert isinstance(event, CallAbandoned) is closing
                    end.outcomes[event.request.message_id] += 1
                    if isinstance(event, InvalidAnswer):
                        end.received[event.request.message_id] += 1
                case FrameRejected(error=error):
                    end.received[error.message_id or "-1"] += 1
                case UnsolicitedAnswer(frame=frame):
                    assert frame.message_id not in end.session.waiting_calls or isinstance(frame, CallResultError)
                case SendReceived() | AnswerRefused() | NoiseReceived():
                    pass
                case never:
                    assert_never(never)
        if not closing:
            self.flush(role)

    def flush(self, role: Role) -> None:
        peer = role.peer
        for text in self.ends[role].session.outgoing():
            self.channel[peer].append(text)
            frame = JsonCodec(self.version).decode(text)
            if text[1] in "345":
                self.ends[role].replied[frame.message_id] += 1


TestMachine = Machine.TestCase
TestMachine.settings = settings(max_examples=4 * settings().max_examples, stateful_step_count=60)
