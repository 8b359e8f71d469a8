"""Conversations, judged by a checker that shares no code with their strategies, and by two of our sessions."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest
from attrs import define, field
from hypothesis import HealthCheck, Phase, find, given, seed, settings
from hypothesis import strategies as st
from hypothesis.vendor.pretty import pretty

from ocpp_core import (
    Call,
    CallError,
    CallReceived,
    CallResult,
    CallResultError,
    Event,
    FrameRejected,
    InvalidAnswer,
    JsonCodec,
    ResultReceived,
    Role,
    Session,
    UnsolicitedAnswer,
    Version,
    message_class,
)
from ocpp_core.errors import NotAllowedError
from ocpp_core.strategies import FAULTS, Conversation, broken_conversations, conversations, faults

STATION, CSMS = Role
OTHER = {STATION: CSMS, CSMS: STATION}
BROKEN = [(version, fault) for version in Version for fault in faults(version)]

every_version = pytest.mark.parametrize("version", list(Version), ids=str)
every_fault = pytest.mark.parametrize(("version", "fault"), BROKEN, ids=[f"{each[0]}-{each[1]}" for each in BROKEN])


# -- the checker: reads the text alone

BY_CSMS = {
    "RemoteStartTransaction",
    "RemoteStopTransaction",
    "RequestStartTransaction",
    "RequestStopTransaction",
    "TriggerMessage",
}


@define
class Running:
    connector: int
    seq: int
    ended: bool = False


@define
class Checker:
    """Finds what is wrong in a conversation: the name of the fault, and the index of the step."""

    frames: list[tuple[Role, list[Any]]]
    found: list[tuple[str, int]] = field(factory=list)
    waiting: dict[Role, dict[str, int]] = field(factory=lambda: {role: {} for role in Role})
    answered: dict[Role, set[str]] = field(factory=lambda: {role: set() for role in Role})
    asked: dict[Role, dict[str, list[Any]]] = field(factory=lambda: {role: {} for role in Role})
    """The calls of each side by id."""
    early: set[str] = field(factory=set)
    registration: str = "None"
    transactions: dict[Any, Running] = field(factory=dict)
    unknown: list[int] = field(factory=list)
    """Steps that end a transaction that never was."""
    starting: dict[str, int] = field(factory=dict)
    """The connectors of the StartTransactions that wait for an id; 0 if one runs there already."""
    remote: list[tuple[Any, ...]] = field(factory=list)
    meters: dict[int, float] = field(factory=dict)
    clock: datetime | None = None

    def check(self) -> list[tuple[str, int]]:
        for at, (sender, frame) in enumerate(self.frames):
            match frame:
                case [2, message_id, action, payload]:
                    self.call(at, sender, message_id, action, payload)
                case [3, message_id, payload]:
                    self.result(at, OTHER[sender], message_id, payload)
                case [4, message_id, *_]:
                    del self.waiting[OTHER[sender]][message_id]
                    self.answered[OTHER[sender]].add(message_id)
                case [5, message_id, *_]:
                    assert message_id in self.answered[sender]
        self.found += [("answer-lost", at) for waiting in self.waiting.values() for at in waiting.values()]
        left = not all(transaction.ended for transaction in self.transactions.values())
        self.found += [("transaction-id-unknown" if left else "stop-without-start", at) for at in self.unknown]
        assert left is any(name == "transaction-id-unknown" for name, at in self.found if at in self.unknown)
        return list(dict.fromkeys(self.found))

    def fault(self, name: str, at: int) -> None:
        self.found.append((name, at))

    # -- framing

    def call(self, at: int, sender: Role, message_id: str, action: str, payload: Any) -> None:
        assert 1 <= len(message_id) <= 36
        later = [(frame[0], frame[1]) for other, frame in self.frames[at:] if other is OTHER[sender]]
        if any((3, waiting) in later for waiting in self.waiting[sender]):
            self.fault("second-call-before-answer", at)
        before = self.asked[sender].get(message_id)
        if before is not None and before != [action, payload]:
            self.fault("message-id-reused", at)
        self.asked[sender][message_id] = [action, payload]
        if message_id in self.early:
            self.early.remove(message_id)
        else:
            self.waiting[sender][message_id] = at
        if (action in BY_CSMS) is not (sender is CSMS):
            self.fault("wrong-side", at)
        elif self.registration != "Accepted" and action != "BootNotification" and sender is STATION:
            self.fault("call-before-acceptance", at)
        else:
            self.told(at, message_id, action, payload)

    def result(self, at: int, caller: Role, message_id: str, payload: Any) -> None:
        if message_id in self.waiting[caller]:
            del self.waiting[caller][message_id]
            self.answered[caller].add(message_id)
            self.answer(at, self.asked[caller][message_id], message_id, payload)
        elif message_id in self.answered[caller]:
            self.fault("answer-twice", at)
        elif any(role is caller and frame[:2] == [2, message_id] for role, frame in self.frames[at:]):
            self.fault("answer-before-call", at)
            self.early.add(message_id)
            self.answered[caller].add(message_id)
        else:
            self.fault("wrong-message-id", at)
            self.waiting[caller].popitem()  # the call that this was meant for

    # -- messages

    def answer(self, at: int, asked: list[Any], message_id: str, payload: Any) -> None:
        match asked[0]:
            case "Heartbeat" if set(payload) != {"currentTime"}:
                self.fault("answer-of-other-action", at)
            case "BootNotification":
                self.registration = payload["status"]
            case "StartTransaction" if connector := self.starting.pop(message_id):
                if payload["transactionId"] in self.transactions:
                    self.fault("transaction-id-reused", at)
                self.transactions[payload["transactionId"]] = Running(connector, 0)
            case "Authorize":
                info = payload.get("idTagInfo") or payload["idTokenInfo"]
                assert info["status"] == "Accepted"
            case "TransactionEvent":
                assert ("idToken" in asked[1]) is ("idTokenInfo" in payload)
            case action if action in BY_CSMS:
                assert payload == {"status": "Accepted"}

    def told(self, at: int, message_id: str, action: str, payload: Any) -> None:
        match action:
            case "StatusNotification":
                self.time(at, payload["timestamp"])
            case "StartTransaction":
                self.start(at, message_id, payload)
            case "MeterValues":
                self.reading(at, payload)
            case "StopTransaction":
                self.stop(at, payload)
            case "TransactionEvent":
                self.event(at, payload)
            case "RemoteStartTransaction":
                self.remote.append((payload["idTag"], payload["connectorId"]))
            case "RequestStartTransaction":
                self.remote.append((payload["idToken"], payload["evseId"], payload["remoteStartId"]))
            case "RemoteStopTransaction" | "RequestStopTransaction":
                assert not self.transactions[payload["transactionId"]].ended

    def follows_remote(self, *start: Any) -> None:
        if self.remote:
            assert self.remote.pop() == start

    def start(self, at: int, message_id: str, payload: dict[str, Any]) -> None:
        connector = payload["connectorId"]
        running = [each for each in self.transactions.values() if not each.ended]
        busy = any(each.connector == connector for each in running)
        if busy:
            self.fault("start-twice", at)
        self.starting[message_id] = 0 if busy else connector
        self.meter(at, connector, payload["meterStart"])
        self.time(at, payload["timestamp"])
        self.follows_remote(payload["idTag"], connector)

    def reading(self, at: int, payload: dict[str, Any]) -> None:
        running = self.transactions.get(payload["transactionId"])
        if running is None:
            self.fault("transaction-id-unknown", at)
        else:
            assert running.connector == payload["connectorId"]
            assert not running.ended
        self.meter_values(at, payload["connectorId"], payload.get("meterValue") or payload["values"])

    def stop(self, at: int, payload: dict[str, Any]) -> None:
        self.time(at, payload["timestamp"])
        running = self.transactions.get(payload["transactionId"])
        if running is None:
            self.unknown.append(at)
            return
        if running.ended:
            self.fault("ended-twice", at)
        running.ended = True
        self.meter(at, running.connector, payload["meterStop"])
        data = payload.get("transactionData") or []
        if data and "values" in data[0]:
            data = data[0]["values"]
        if data:
            assert data[-1]["timestamp"] == payload["timestamp"]
            self.meter_values(at, running.connector, data[1:])

    def event(self, at: int, payload: dict[str, Any]) -> None:
        about = payload.get("transactionInfo") or payload["transactionData"]
        name = about.get("transactionId") or about["id"]
        self.time(at, payload["timestamp"])
        running = self.transactions.get(name)
        if payload["eventType"] == "Started":
            connector = payload["evse"]["id"]
            assert (payload["triggerReason"] == "RemoteStart") is ("remoteStartId" in about)
            assert self.remote == [] or payload["triggerReason"] == "RemoteStart"
            if "remoteStartId" in about:
                self.follows_remote(payload["idToken"], connector, about["remoteStartId"])
            if running is not None and not running.ended:
                self.fault("start-twice", at)
            else:
                if running is not None:
                    self.fault("transaction-id-reused", at)
                assert payload["seqNo"] == 0
                running = self.transactions[name] = Running(connector, -1)
        else:
            assert not self.remote
            if running is None:
                self.unknown.append(at)
                return
            if running.ended:
                self.fault("ended-twice", at)
            running.ended = payload["eventType"] == "Ended"
        assert payload.get("evse", {"id": running.connector})["id"] == running.connector
        if payload["seqNo"] != running.seq + 1:
            self.fault("seqno-gap" if payload["seqNo"] > running.seq else "seqno-repeated", at)
        running.seq = payload["seqNo"]
        self.meter_values(at, running.connector, payload.get("meterValue", []))

    def meter_values(self, at: int, connector: int, values: list[Any]) -> None:
        for value in values:
            self.time(at, value["timestamp"])
            [energy] = [
                sample
                for sample in value.get("sampledValue") or value["values"]
                if sample.get("measurand", "Energy.Active.Import.Register") == "Energy.Active.Import.Register"
            ]
            unit = energy.get("unitOfMeasure", {})
            thousand = "kWh" in (energy.get("unit"), unit.get("unit")) or unit.get("multiplier") == 3
            self.meter(at, connector, float(energy["value"]) * (1000 if thousand else 1))

    def meter(self, at: int, connector: int, reading: float) -> None:
        if reading + 0.01 < self.meters.get(connector, 0):
            self.fault("meter-goes-back", at)
        self.meters[connector] = max(reading, self.meters.get(connector, 0))

    def time(self, at: int, text: str) -> None:
        now = datetime.fromisoformat(text)
        if self.clock is not None and now < self.clock:
            self.fault("time-goes-back", at)
        self.clock = now if self.clock is None else max(now, self.clock)


def check(conversation: Conversation) -> list[tuple[str, int]]:
    return Checker([(step.sender, json.loads(step.text)) for step in conversation.steps]).check()


# -- our sessions


def replay(conversation: Conversation) -> list[Event]:
    """Has two sessions send all frames of a conversation themselves, each to the other, and gives their events."""
    version = conversation.version
    ids: dict[Role, list[str]] = {role: [] for role in Role}
    ends = {role: Session(version, role, duplicates="refuse", new_id=ids[role].pop) for role in Role}
    events: list[Event] = []
    for step in conversation.steps:
        end = ends[step.sender]
        if isinstance(step.frame, Call):
            ids[step.sender].append(step.frame.message_id)
            end.call(step.frame.message, 0.0)
        else:
            end.answer(end.open_calls[step.frame.message_id], step.frame.message, 0.0)
        assert end.outgoing() == [step.text]
        events += ends[OTHER[step.sender]].receive(step.text, 0.0)
    assert all(end.deadline() is None and not end.open_calls for end in ends.values())
    assert ends[STATION].registration == ends[CSMS].registration == "Accepted"
    return events


def objection(event: Event) -> str:
    """What a session objects to in a frame; empty if nothing."""
    match event:
        case FrameRejected() | InvalidAnswer():
            return f"Invalid {event.error.code}"
        case UnsolicitedAnswer():
            return "Unsolicited, late" if event.late else "Unsolicited"
        case CallReceived(duplicate=True):
            return "duplicate"
    return ""


def overhear(conversation: Conversation) -> list[tuple[int, str]]:
    """What two sessions object to when they receive the frames of a conversation, and at which steps."""
    ids: dict[Role, list[str]] = {role: [] for role in Role}
    ends = {role: Session(conversation.version, role, new_id=ids[role].pop) for role in Role}
    found: list[tuple[int, str]] = []
    unsaid: set[tuple[Role, str]] = set()
    """Calls that the session of their own side would not make."""
    for at, step in enumerate(conversation.steps):
        sender, receiver = ends[step.sender], ends[OTHER[step.sender]]
        message_id, now = step.frame.message_id, 100.0 * at
        if isinstance(step.frame, Call):
            if conversation.fault != "second-call-before-answer":
                sender.expire(now)  # before it goes on, if it was not answered
            ids[step.sender].append(message_id)
            try:
                sender.call(step.frame.message, now)
            except NotAllowedError:
                unsaid.add((step.sender, message_id))
        elif (OTHER[step.sender], message_id) in unsaid:
            continue
        elif isinstance(step.frame, CallResult) and message_id in sender.open_calls:
            opened, answer = sender.open_calls[message_id], step.frame.message
            if opened.action != answer.ACTION:  # which it would not say
                answer = message_class(conversation.version, opened.action, "response")(current_time=datetime.now(UTC))
            sender.answer(opened, answer, now)
        sender.outgoing()
        found += [(at, said) for event in receiver.receive(step.text, now) if (said := objection(event))]
        # Its answer to that is the next step.
        for reply in [json.loads(text) for text in receiver.outgoing() if not text.startswith("[2,")]:
            assert reply[:3] == json.loads(conversation.steps[at + 1].text)[:3]
    assert bool(unsaid) is (conversation.fault in UNSAID)
    return found


UNSAID = {"call-before-acceptance", "message-id-reused", "wrong-side"}
"""Faults that a session does not commit."""

SEEN = {
    "answer-before-call": "Unsolicited",
    "answer-of-other-action": "Invalid",
    "answer-twice": "Unsolicited, late",
    "call-before-acceptance": "Invalid SecurityError",
    "message-id-reused": "duplicate",
    "wrong-message-id": "Unsolicited",
    "wrong-side": "Invalid NotSupported",
}
"""What a session reports of each fault that it detects. To detect the others takes knowledge of the messages."""


# -- without a fault


@every_version
@given(data=st.data())
def test_hang_together(version, data):
    conversation = data.draw(conversations(version))
    assert (conversation.version, conversation.fault, conversation.fault_at) == (version, None, None)
    assert check(conversation) == []


@every_version
@given(data=st.data())
def test_every_frame_is_valid_and_is_what_its_text_says(version, data):
    codec = JsonCodec(version)
    pending: dict[Role, dict[str, str]] = {role: {} for role in Role}
    for step in data.draw(conversations(version)).steps:
        if isinstance(step.frame, Call):
            pending[step.sender][step.frame.message_id] = step.frame.action
        frame = codec.decode(step.text, pending[OTHER[step.sender]])
        assert frame == step.frame
        assert type(frame.message) is type(step.frame.message)
        assert codec.encode(step.frame) == step.text


@every_version
@given(data=st.data())
def test_our_sessions_can_have_them(version, data):
    conversation = data.draw(conversations(version))
    events = replay(conversation)
    assert len(events) == len(conversation.steps)
    assert {type(event) for event in events} == {CallReceived, ResultReceived}
    assert overhear(conversation) == []


def sample(strategy, count=200):
    found = []

    @seed(1)
    @settings(max_examples=count, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(strategy)
    def draw(conversation):
        found.append(conversation)

    draw()
    return found


@every_version
def test_have_all_that_is_promised(version):
    one = version.major == 1
    crossed = interleaved = again = remote = stopped = readings = 0
    for conversation in sample(conversations(version)):
        frames = [json.loads(step.text) for step in conversation.steps]
        actions = [frame[2] for frame in frames if frame[0] == 2]
        crossed += any(frames[at][0] == frames[at + 1][0] == 2 for at in range(len(frames) - 1))
        again += actions.count("BootNotification") > 1
        remote += "RemoteStartTransaction" in actions or "RequestStartTransaction" in actions
        stopped += "RemoteStopTransaction" in actions or "RequestStopTransaction" in actions
        texts = [step.text for step in conversation.steps]
        readings += any("Sample.Periodic" in text or '"MeterValues"' in text for text in texts)
        starts, ends = ('"StartTransaction"', '"StopTransaction"') if one else ('"Started"', '"Ended"')
        order = [starts in text for text in texts if starts in text or ends in text]
        interleaved += any(order[at] and order[at + 1] for at in range(len(order) - 1))
        assert 14 <= len(frames) <= 120
        assert 1 <= sum(order) == len(order) / 2 <= 3
    assert min(crossed, interleaved, again, remote, stopped, readings) >= 3


# -- with one fault


@every_fault
@given(data=st.data())
def test_each_fault_is_there_once_and_alone(version, fault, data):
    conversation = data.draw(broken_conversations(version, only=fault))
    assert conversation.fault == fault
    assert check(conversation) == [(fault, conversation.fault_at)]
    objections = overhear(conversation)
    if fault in SEEN:
        [(at, said)] = objections
        assert at == conversation.fault_at
        assert said.startswith(SEEN[fault])
    else:
        assert objections == []


@pytest.mark.parametrize("version", ["1.6", "2.1"])
def test_every_fault_of_a_version_is_reached(version):
    """Hypothesis varies each example a few times before it draws another fault, so this needs many examples."""
    assert {conversation.fault for conversation in sample(broken_conversations(version), 1_000)} == set(faults(version))


def test_only_sequence_numbers_are_not_for_all_versions():
    for version in Version:
        missing = FAULTS.keys() - faults(version).keys()
        assert missing == (set() if version.major == 2 else {"seqno-gap", "seqno-repeated"})
        assert list(faults(version)) == [name for name in FAULTS if name not in missing]


@every_version
def test_faults_can_be_chosen(version):
    only = {"ended-twice", "answer-lost"}
    assert {conversation.fault for conversation in sample(broken_conversations(version, only=only), 20)} == only


@pytest.mark.parametrize(
    ("version", "only", "error", "text"),
    [
        ("1.6", ["seqno-gap"], LookupError, "there is no fault in OCPP 1.6 called 'seqno-gap'"),
        ("2.1", (), LookupError, "an empty collection, where one fault or more must be given"),
        ("2.1", {"answr-lost"}, LookupError, "no fault in OCPP 2.1 called 'answr-lost'; did you mean 'answer-lost'?"),
        ("2.1", "answr-lost", LookupError, "no fault in OCPP 2.1 called 'answr-lost'; did you mean 'answer-lost'?"),
        ("2.1", 7, TypeError, "the fault must be a name, a collection of names, or None for all, not 7"),
        ("2.1", [7], TypeError, "a fault must be a name, not 7"),
        ("3.0", None, LookupError, "there is no version of OCPP '3.0'"),
    ],
)
def test_faults_that_a_version_does_not_have_are_refused(version, only, error, text):
    with pytest.raises(error, match=re.escape(text)):
        broken_conversations(version, only=only)


# -- shrinking and repetition

SHRINKING = settings(database=None, max_examples=2_000, phases=[Phase.generate, Phase.shrink])


@every_version
def test_shrink_to_one_boot_and_one_transaction(version):
    conversation = find(conversations(version), lambda _: True, settings=SHRINKING)
    calls = [frame for frame in (json.loads(step.text) for step in conversation.steps) if frame[0] == 2]
    actions = [frame[2] for frame in calls]
    assert [frame[1] for frame in calls] == [str(number) for number in range(1, len(calls) + 1)]
    assert len(conversation.steps) <= 20
    assert actions[0] == "BootNotification"
    assert not {"BootNotification", "Heartbeat"} & set(actions[1:])
    assert actions.count("TransactionEvent" if version.major == 2 else "StartTransaction") in (1, 3)
    assert "12:00:00Z" in conversation.steps[1].text
    assert str(conversation).count("\n") == len(conversation.steps) - 1


@pytest.mark.parametrize("fault", FAULTS)
def test_broken_ones_shrink_as_far(fault):
    conversation = find(broken_conversations("2.1", only=[fault]), lambda _: True, settings=SHRINKING)
    assert len(conversation.steps) <= (34 if fault == "transaction-id-reused" else 24)
    [marked] = [line for line in str(conversation).splitlines() if line.endswith(f"  <- {fault}")]
    assert str(conversation).splitlines().index(marked) == conversation.fault_at


def test_shrink_to_what_matters():
    """As in a test of a user that fails: here one that fails at a meter reading of 5 kWh or more.

    A whole transaction that does not matter may stay, since the readings of the next ones start from its own.
    """

    def has_large_reading(conversation):
        return any(int(value) >= 5_000 for value in re.findall('"value":"([0-9]+)"', str(conversation)))

    lengths = [
        len(find(conversations("1.6"), has_large_reading, settings=SHRINKING, random=Random(seed)).steps)
        for seed in range(4)
    ]
    assert min(lengths) <= 22
    assert max(lengths) <= 50


def test_show_a_transcript():
    conversation = find(broken_conversations("1.6", only="answer-lost"), lambda _: True, settings=SHRINKING)
    shown = pretty(conversation)
    assert shown == repr(conversation) == f"<conversation in OCPP 1.6, answer-lost:\n{conversation}>"
    assert shown.splitlines()[1].startswith('station -> [2,"1","BootNotification",')


@every_version
def test_are_the_same_from_the_same_seed(version):
    strategy = conversations(version) | broken_conversations(version)
    assert [str(each) for each in sample(strategy, 10)] == [str(each) for each in sample(strategy, 10)]


def test_what_no_side_has_to_answer_is_not_answered():
    """Only 2.1 has an answer to answers."""
    for version in Version:
        [conversation] = sample(broken_conversations(version, only="answer-of-other-action"), 1)
        refusals = [step for step in conversation.steps if isinstance(step.frame, CallError | CallResultError)]
        assert len(refusals) == (version is Version.V21)
