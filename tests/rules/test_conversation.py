"""`Conversation`: what a frame is told to, what it changes, and what is not assumed."""

from __future__ import annotations

import json
import re
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import JsonCodec, v16
from ocpp_core.rules import Conversation
from ocpp_core.rules._calls import Calls, digest
from ocpp_core.strategies import conversations
from ocpp_core.versions import Role, Version

BOOT = [2, "b", "BootNotification", {"chargePointVendor": "Vendor", "chargePointModel": "Model"}]
HEARTBEAT = [2, "h", "Heartbeat", {}]
BEAT = [3, "h", {"currentTime": "2026-03-01T08:00:00Z"}]
STATION = Role.CHARGING_STATION


def booted(status: str, interval: int = 600) -> list[Any]:
    return [3, "b", {"status": status, "currentTime": "2026-03-01T08:00:00Z", "interval": interval}]


def fed(conversation: Conversation, *frames: list[Any]) -> list[str]:
    """The rules that frames break, without their sides and times."""
    return [finding.rule for frame in frames for finding in conversation.feed(json.dumps(frame))]


def test_text_and_decoded_frames_are_the_same() -> None:
    conversation, codec = Conversation("1.6"), JsonCodec("1.6")
    assert fed(conversation, BOOT, booted("Pending")) == []
    (finding,) = conversation.feed(codec.decode(json.dumps(HEARTBEAT)))
    assert finding.rule == "1.6-4.2-pending-no-call"
    assert finding.fault == "charging-station"
    assert finding.action == "Heartbeat"


def test_a_message_is_judged_as_well() -> None:
    conversation = Conversation("2.0.1")
    cost = [2, "1", "CostUpdated", {"totalCost": 1.0, "transactionId": "#"}]
    assert fed(conversation, cost) == ["P2.identifierString"]


def test_it_may_start_amid_a_conversation() -> None:
    """An answer to a call that was not seen, a call of a station that booted long ago: nothing is said."""
    conversation = Conversation("1.6")
    assert fed(conversation, BEAT, HEARTBEAT, BEAT, BOOT, booted("Accepted")) == []


def test_it_may_be_known_from_its_first_frame_on() -> None:
    conversation = Conversation("1.6", complete=True)
    assert fed(conversation, BEAT) == ["P4.answer-matches"]
    assert fed(conversation, HEARTBEAT, BEAT, BOOT) == ["1.6-4.2-no-call-before-boot"]


def test_what_cannot_be_read_leaves_what_it_may_have_changed_unknown() -> None:
    """The answer may have said Accepted, so the Heartbeat is not blamed."""
    conversation = Conversation("1.6")
    assert fed(conversation, BOOT, [3, "b", {"status": "Pending"}], HEARTBEAT) == []
    assert fed(Conversation("1.6"), BOOT, booted("Pending"), HEARTBEAT) == ["1.6-4.2-pending-no-call"]


def test_a_broken_answer_does_not_change_what_other_frames_said() -> None:
    conversation = Conversation("1.6")
    broken = [3, "a", {"idTagInfo": 1}]
    assert fed(conversation, BOOT, booted("Pending"), [2, "a", "Authorize", {"idTag": "x"}], broken, HEARTBEAT) == [
        "1.6-4.2-pending-no-call",
        "1.6-4.2-pending-no-call",
    ]


def test_an_invalid_call_is_answered_all_the_same() -> None:
    conversation = Conversation("1.6", complete=True)
    assert fed(conversation, [2, "1", "Authorize", {}], [4, "1", "FormationViolation", "", {}]) == []


def test_text_that_is_no_json_makes_all_unknown() -> None:
    conversation = Conversation("1.6", complete=True)
    assert fed(conversation, BOOT, booted("Pending")) == []
    assert conversation.feed('[2,"h","Heart') == []
    assert fed(conversation, HEARTBEAT, [3, "?", {}]) == []


@pytest.mark.parametrize("at", [float("nan"), float("inf")])
def test_a_time_must_be_finite(at: float) -> None:
    with pytest.raises(ValueError, match="at must be a finite number of seconds"):
        Conversation("1.6").feed(json.dumps(HEARTBEAT), "station", at)


def test_a_side_must_exist() -> None:
    with pytest.raises(LookupError, match="there is no role"):
        Conversation("1.6").feed(json.dumps(HEARTBEAT), "charger")


def test_a_call_that_was_given_up_is_not_waited_for() -> None:
    again = json.dumps([2, "i", "Heartbeat", {}])
    late, early = Conversation("2.0.1", timeout=30), Conversation("2.0.1", timeout=30)
    for conversation in (late, early):
        conversation.feed(json.dumps(HEARTBEAT), at=0)
    assert [finding.rule for finding in early.feed(again, at=29.9)] == ["P4.one-outstanding"]
    assert late.feed(again, at=30) == []


def test_its_end_tells_what_was_left_open() -> None:
    conversation = Conversation("1.6")
    fed(conversation, HEARTBEAT, BEAT, [2, "2", "Authorize", {"idTag": "x"}])
    (finding,) = conversation.end()
    assert (finding.rule, finding.found) == ("FR.02", "Authorize")


def test_what_it_remembers_is_bounded() -> None:
    conversation = Conversation("1.6")
    for number in range(3_000):
        conversation.feed(json.dumps([2, str(number), "Heartbeat", {}]))
    calls = conversation._state.of(Calls)
    assert (len(calls.open), 500 <= len(calls.ids) <= 1000) == (100, True)


def test_the_payloads_of_open_calls_are_bounded() -> None:
    conversation = Conversation("2.0.1")
    kept = conversation._state.of(Calls).open
    for number in range(20):
        payload = {"vendorId": "com.example", "data": "x" * 400_000}
        assert fed(conversation, [2, str(number), "DataTransfer", payload]) == []
        assert [call.message_id for call in kept.values()] == [str(each) for each in range(number + 1)][-5:]
    assert fed(conversation, [3, "0", {"status": "Accepted"}]) == []
    conversation.take([2, "not valid", "DataTransfer", {"data": "x" * 4_000_000}], None, None)
    assert [call.message_id for call in kept.values()][-2:] == ["19", "not valid"]  # whose payload is not kept
    conversation.take(
        [2, "no JSON", "DataTransfer", {"vendorId": "com.example", "data": object()}], None, None, valid=True
    )
    assert [call.message_id for call in kept.values()] == ["no JSON"]


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


@given(
    st.sampled_from(Version),
    st.lists(st.tuples(ANY | st.lists(ANY, min_size=2, max_size=5), st.sampled_from(Role) | st.none())),
)
def test_nothing_is_raised_on_any_json(version: Version, frames: list[tuple[Any, Role | None]]) -> None:
    conversation = Conversation(version, select="all", complete=True)
    for frame, sender in frames:
        conversation.feed(json.dumps(frame), sender, 0)
    conversation.end()


@given(st.sampled_from(Version), st.lists(st.text(max_size=30)))
def test_nothing_is_raised_on_any_text(version: Version, texts: list[str]) -> None:
    conversation = Conversation(version, select="all")
    for text in texts:
        conversation.feed(text)


@given(st.data())
def test_nothing_is_raised_on_a_conversation(data: st.DataObject) -> None:
    version = data.draw(st.sampled_from(Version))
    conversation = Conversation(version, select="all", complete=True)
    for at, step in enumerate(data.draw(conversations(version)).steps):
        conversation.feed(step.text, step.sender, at)
    conversation.end()


ODD_NUMBERS = ["1.0", "-0.0", "-3.0", "1e2", "1e308", "1e400", "5e-324", "9" * 400, "9007199254740993"]


@given(st.data(), st.randoms())
def test_nothing_is_raised_on_odd_numbers(data: st.DataObject, random: Random) -> None:
    version = data.draw(st.sampled_from(Version))
    conversation = Conversation(version, select="all", complete=True)
    for step in data.draw(conversations(version)).steps:
        odd = re.sub(r"(?<=:)-?\d[\d.e+-]*", lambda one: random.choice([one[0], *ODD_NUMBERS]), step.text)
        conversation.feed(odd, step.sender, random.choice([-1e308, 0, 1e308]))
    conversation.end()


def test_a_typed_frame_is_taken_as_valid() -> None:
    conversation, codec = Conversation("1.6"), JsonCodec("1.6")
    call = codec.decode(json.dumps(BOOT))
    conversation.feed(call, Role.CHARGING_STATION, 0)
    answer = v16.BootNotificationResponse.from_dict(booted("Rejected")[2])
    conversation.feed(
        codec.decode(json.dumps([3, "b", answer.to_dict()]), pending={"b": "BootNotification"}), "csms", 1
    )
    (finding,) = conversation.feed(json.dumps(HEARTBEAT), at=2)
    assert finding.rule == "1.6-4.2-rejected-silence"


def test_what_is_known_is_shown() -> None:
    conversation = Conversation("1.6", select="1.6-4.2-pending-no-call")
    assert repr(conversation) == "Conversation('1.6', 1 rules)"
    assert conversation.connectors == {}
    status = [2, "s", "StatusNotification", {"connectorId": 2, "errorCode": "NoError", "status": "Charging"}]
    assert fed(conversation, status) == []
    assert conversation.connectors == {(0, 2): "Charging"}


def test_decoded_errors_and_one_way_messages_are_the_same_as_their_text() -> None:
    """None of these has anything before it that it could belong to."""
    codec = JsonCodec("2.1")
    stream = {"id": 3, "pending": 0, "basetime": "2026-03-01T08:00:00Z", "data": [{"t": 5, "v": "1"}]}
    frames = [
        [4, "e", "InternalError", "", {}],
        [5, "r", "InternalError", "", {}],
        [6, "s", "NotifyPeriodicEventStream", stream],
    ]
    for frame, rules in zip(frames, (["P4.answer-matches"], ["P4.callresulterror"], ["N15.FR.09"]), strict=True):
        select = {"P4.answer-matches", "P4.callresulterror", "N15.FR.09"}
        text = json.dumps(frame)
        for form in (text, codec.decode(text)):
            conversation = Conversation("2.1", select=select, complete=True)
            assert [finding.rule for finding in conversation.feed(form, STATION)] == rules


def test_an_answer_that_was_judged_as_that_to_another_call_is_judged_again() -> None:
    """As the answer to a Heartbeat it was valid, but the call is a BootNotification."""
    conversation = Conversation("1.6", complete=True)
    assert conversation.take(BOOT, STATION, None) == []
    beat = [3, "b", {"currentTime": "2026-03-01T08:00:00Z"}]
    assert conversation.take(beat, STATION.peer, None, valid=True, action="Heartbeat") == []
    assert conversation.registration is None


def test_what_cannot_be_written_again_counts_as_equal() -> None:
    assert digest("Reset", {"a": object()}) == digest("Reset", object()) != digest("Reset", {"a": 1})
    assert digest("Reset", {"a": 1}) == digest("Reset", {"a": 1}) != digest("Heartbeat", {"a": 1})
