"""Rules on frames: what their two examples do not show."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.rules import Conversation
from ocpp_core.rules._calls import Calls
from ocpp_core.rules._framing import block
from ocpp_core.versions import Role

OURS = {rule.id for rule in block.rules}
CSMS, STATION = Role.CSMS, Role.CHARGING_STATION
BEAT = {"currentTime": "2026-03-01T08:00:00Z"}


def talk(version: str = "2.0.1", *, complete: bool = True) -> Conversation:
    return Conversation(version, select=OURS, complete=complete)


def broken(conversation: Conversation, *frames: tuple[Role | None, list[Any], float | None]) -> list[str]:
    """The rules that frames break."""
    return [
        finding.rule for sender, frame, at in frames for finding in conversation.feed(json.dumps(frame), sender, at)
    ]


def call(name: str = "1", action: str = "Heartbeat", **payload: Any) -> list[Any]:
    return [2, name, action, payload]


def one(frame: list[Any], version: str = "2.0.1", sender: Role | None = STATION) -> list[str]:
    """The rules that one frame breaks, of which nothing is known besides."""
    return broken(talk(version, complete=False), (sender, frame, 0))


# -- one frame


@pytest.mark.parametrize(
    "frame",
    [[2, "1", "Heartbeat"], [2, "1", "Heartbeat", {}, 0], [3, "1"], [4, "1", "InternalError", ""], [2, "1"]],
)
def test_a_frame_with_a_wrong_number_of_elements(frame: list[Any]) -> None:
    assert one(frame) == ["P4.element-count"]


def test_the_elements_of_a_type_that_the_version_does_not_have_are_not_counted() -> None:
    assert one([5, "1"], "1.6") == ["P4.message-type"]
    assert one([6, "1"], "2.0.1") == ["P4.message-type"]
    assert one([5, "1"], "2.1") == ["P4.element-count"]


@pytest.mark.parametrize("kind", [True, 2.0, 7, "2", None, [2]])
def test_what_is_no_message_type(kind: Any) -> None:
    assert "P4.message-type" in one([kind, "1", "Heartbeat", {}])


def test_a_message_id_of_0_1_36_and_37_characters() -> None:
    assert one(call("")) == ["P4.id-length"]
    assert one(call("x")) == []
    assert one(call("x" * 36)) == []
    assert one(call("x" * 37)) == ["P4.id-length"]
    assert one([2, 1, "Heartbeat", {}]) == ["P4.id-length"]


def test_what_is_shown_of_peers_is_short() -> None:
    long = "x" * 10_000
    conversation = talk()
    found = conversation.feed(json.dumps([3, long, {}]), STATION, 0)
    found += conversation.feed(json.dumps([2, [long], "Heartbeat", {}]), STATION, 0)
    found += talk(complete=False).feed(json.dumps([4, "1", long, "", {}]), CSMS, 0)
    assert [(each.rule, each.found) for each in found] == [
        ("P4.id-length", 10_000),
        ("P4.answer-matches", "x" * 60),
        ("P4.id-length", "list"),
        ("P4.error-code", "x" * 60),
    ]


def test_neither_ids_nor_actions_are_kept() -> None:
    conversation = talk()
    broken(conversation, (STATION, call("x" * 10_000, "y" * 10_000), 0), (STATION, call("x" * 9_999 + "z"), 100))
    calls = conversation._state.of(Calls)
    assert len(calls.ids) == 2  # two ids that begin alike are two
    assert isinstance(calls.key(CSMS, "1" * 100), int)
    assert broken(conversation, (CSMS, [4, "x" * 10_000, "NotImplemented", "", {}], 101)) == ["P4.id-length"]


def test_the_id_minus_one_is_for_errors_of_2_x() -> None:
    assert one([4, "-1", "RpcFrameworkError", "", {}]) == []
    assert one(call("-1")) == ["P4.minus-one-id"]
    assert one(call("-1"), "1.6") == []
    assert broken(talk(), (CSMS, [4, "-1", "RpcFrameworkError", "", {}], 0)) == []
    assert broken(talk("1.6"), (CSMS, [4, "-1", "GenericError", "", {}], 0)) == ["P4.answer-matches"]


@pytest.mark.parametrize("payload", [None, []])
def test_an_empty_payload_is_an_object(payload: Any) -> None:
    assert one([2, "1", "Heartbeat", payload]) == ["P4.empty-payload"]
    assert one([2, "1", "Heartbeat", {}]) == []
    assert one([2, "1", "Heartbeat", 0]) == []  # the schema says so


@pytest.mark.parametrize("action", ["heartbeat", "HeartbeatRequest", "Heartbeat.req", "HEARTBEATResponse"])
def test_an_action_that_is_spelled_otherwise(action: str) -> None:
    (finding,) = talk().feed(json.dumps(call("1", action)), STATION)
    assert (finding.rule, finding.found, finding.allowed) == ("P4.action-case", action, "Heartbeat")


def test_an_action_that_nobody_knows_is_not_spelled_wrongly() -> None:
    assert one(call("1", "Heartbeats")) == []


def test_an_action_of_the_other_side() -> None:
    assert one(call(), sender=CSMS) == ["P4.direction"]
    assert one(call(), sender=None) == []
    assert one(call("1", "DataTransfer", vendorId="com.example"), sender=CSMS) == []


def test_a_signed_message_has_three_members() -> None:
    signed = {"payload": "a", "protected": "b", "signature": "c"}
    assert one([2, "1", "Heartbeat-Signed", signed]) == []
    for name in signed:
        assert one([2, "1", "Heartbeat-Signed", {**signed, name: 1}]) == ["P4.signed-action"]
    assert one([2, "1", "Heartbeat-Signed", None]) == ["P4.empty-payload", "P4.signed-action"]


def test_an_error_code_is_a_text_of_the_version() -> None:
    assert one([4, "1", "FormationViolation", "", {}], "1.6") == []
    assert one([4, "1", "FormationViolation", "", {}], "2.0.1") == ["P4.error-code"]
    assert one([4, "1", 404, "", {}]) == ["P4.error-code"]


def test_the_description_of_an_error_has_255_characters_at_most() -> None:
    assert one([4, "1", "InternalError", "x" * 255, {}]) == []
    assert one([4, "1", "InternalError", "x" * 256, {}]) == ["P4.error-description-length"]
    assert one([4, "1", "InternalError", "x" * 256, {}], "1.6") == []


@pytest.mark.parametrize(("text", "details"), [(None, {}), ("", None), ("", []), (1, 1)])
def test_the_details_of_an_error_are_an_object(text: Any, details: Any) -> None:
    assert one([4, "1", "InternalError", text, details]) == ["P4.error-details-object"]


# -- a call and its answer


def test_a_frame_that_is_no_call_in_full_is_answered_all_the_same() -> None:
    conversation = talk("1.6")
    assert broken(conversation, (STATION, [2, "1", "Heartbeat"], 0)) == ["P4.element-count"]
    assert broken(conversation, (CSMS, [4, "1", "FormationViolation", "", {}], 1)) == []
    assert conversation.end() == []


def test_a_call_that_is_sent_again_may_get_two_answers() -> None:
    conversation = talk()
    answer = [3, "1", BEAT]
    assert broken(conversation, (STATION, call(), 0), (STATION, call(), 40), (CSMS, answer, 41)) == []
    assert broken(conversation, (CSMS, answer, 42)) == []


def test_a_call_that_is_sent_again_after_its_answer_gets_another() -> None:
    """The station did not receive the first."""
    conversation = talk()
    answer = [3, "1", BEAT]
    assert (
        broken(conversation, (STATION, call(), 0), (CSMS, answer, 1), (STATION, call(), 40), (CSMS, answer, 41)) == []
    )
    assert broken(conversation, (CSMS, answer, 42)) == ["P4.one-answer"]


def test_a_late_answer_is_one() -> None:
    conversation = talk()
    assert broken(conversation, (STATION, call(), 0), (STATION, call("2"), 60), (CSMS, [3, "1", BEAT], 61)) == []


def test_both_sides_may_use_the_same_ids() -> None:
    reset = call("1", "Reset", type="OnIdle")
    conversation = talk()
    assert broken(conversation, (STATION, call(), 0), (CSMS, reset, 0)) == []
    assert broken(conversation, (CSMS, [4, "1", "InternalError", "", {}], 1)) == []
    assert broken(conversation, (STATION, [3, "1", {"status": "Accepted"}], 1)) == []
    assert broken(conversation, (STATION, [3, "1", {"status": "Accepted"}], 1)) == ["P4.one-answer"]


def test_an_answer_to_what_was_not_seen() -> None:
    assert broken(talk(), (CSMS, [3, "1", BEAT], 0)) == ["P4.answer-matches"]
    assert broken(talk(complete=False), (CSMS, [3, "1", BEAT], 0)) == []
    assert broken(talk(), (CSMS, [9], 0), (CSMS, [3, "1", BEAT], 0)) == []  # a frame that could not be read


def test_an_answer_to_one_of_many_open_calls_is_not_blamed_for_what_was_forgotten() -> None:
    conversation = talk("1.6")
    for number in range(101):
        broken(conversation, (STATION, call(str(number)), 100 * number))
    assert broken(conversation, (CSMS, [3, "0", BEAT], 10_100)) == []


def test_an_id_that_is_used_again() -> None:
    conversation = talk()
    answer = [3, "1", BEAT]
    assert broken(conversation, (STATION, call(), 0), (CSMS, answer, 0), (STATION, call(), 9), (CSMS, answer, 9)) == []
    assert broken(conversation, (STATION, call("1", "FirmwareStatusNotification", status="Idle"), 10)) == [
        "P4.id-unique"
    ]
    assert broken(conversation, (CSMS, call("1", "Reset", type="OnIdle"), 10)) == []


# -- one call at a time


def test_only_the_last_call_of_a_side_is_waited_for() -> None:
    """The first was given up, or its answer was lost; without times that shows by the second."""
    conversation = talk()
    assert broken(conversation, (STATION, call("1"), None), (STATION, call("2"), None)) == ["P4.one-outstanding"]
    assert broken(conversation, (CSMS, [3, "2", BEAT], None), (STATION, call("3"), None)) == []


def test_both_sides_may_call_at_once() -> None:
    assert broken(talk(), (STATION, call("1"), 0), (CSMS, call("2", "Reset", type="OnIdle"), 0)) == []


def test_an_invalid_call_waits_for_its_answer_as_well() -> None:
    assert broken(talk(), (STATION, call("1", "Authorize"), 0), (STATION, call("2"), 1)) == ["P4.one-outstanding"]


def test_the_severity_is_that_of_the_version() -> None:
    for version, rule in (("1.6", "J-4.1.1-one-outstanding"), ("2.1", "P4.one-outstanding")):
        assert broken(talk(version), (STATION, call("1"), 0), (STATION, call("2"), 59.9)) == [rule]


def test_a_station_that_boots_waits_for_nothing() -> None:
    boot = call("2", "BootNotification", reason="PowerUp", chargingStation={"model": "M", "vendorName": "V"})
    conversation = talk()
    assert broken(conversation, (STATION, call("1"), 0), (CSMS, call("r", "Reset", type="OnIdle"), 1)) == []
    assert broken(conversation, (STATION, boot, 20), (CSMS, call("s", "Reset", type="OnIdle"), 21)) == []
    assert broken(conversation, (STATION, call("3"), 22)) == ["P4.one-outstanding"]


# -- sends and errors of 2.1


def test_a_send_is_no_call() -> None:
    stream = {"id": 1, "pending": 0, "basetime": "2026-03-01T08:00:00Z", "data": [{"t": 0, "v": "1"}]}
    send = [6, "1", "NotifyPeriodicEventStream", stream]
    conversation = talk("2.1")
    assert broken(conversation, (STATION, send, 0), (STATION, call("2"), 0)) == []
    (finding,) = conversation.feed(json.dumps([3, "1", {}]), CSMS, 1)
    assert (finding.rule, finding.fault) == ("N15.FR.02", "csms")
    assert one([2, "1", "NotifyPeriodicEventStream", stream], "2.1") == ["N15.FR.01"]
    assert one([6, "1", "Heartbeat", {}], "2.1") == ["N15.FR.01"]


def test_the_error_to_a_result() -> None:
    error = [5, "1", "FormatViolation", "", {}]
    conversation = talk("2.1")
    assert broken(conversation, (STATION, call(), 0), (CSMS, [3, "1", BEAT], 1), (STATION, error, 2)) == []
    assert broken(talk("2.1"), (STATION, error, 2)) == ["P4.callresulterror"]
    assert broken(talk("2.1", complete=False), (STATION, error, 2)) == []
    refused = talk("2.1")
    assert broken(refused, (STATION, call(), 0), (CSMS, [4, "1", "InternalError", "", {}], 1)) == []
    assert broken(refused, (STATION, error, 2)) == ["P4.callresulterror"]


# -- what is left open, what comes too early


def test_a_call_at_the_end_of_a_record_may_still_be_answered() -> None:
    conversation = talk()
    broken(conversation, (STATION, call("1"), 0), (CSMS, call("2", "Reset", type="OnIdle"), 30))
    assert conversation.end() == []
    broken(conversation, (CSMS, [3, "9", {}], 60))
    assert [(each.rule, each.found, each.fault) for each in conversation.end()] == [("FR.02", "Heartbeat", "csms")]


def test_a_report_before_the_answer() -> None:
    conversation = talk()
    wanted = call("1", "GetBaseReport", requestId=7, reportBase="FullInventory")
    report = {"requestId": 7, "generatedAt": "2026-03-01T08:00:00Z", "seqNo": 0}
    assert broken(conversation, (CSMS, wanted, 0)) == []
    assert broken(conversation, (STATION, call("2", "NotifyReport", **{**report, "requestId": 8}), 1)) == []
    conversation.feed(json.dumps([3, "2", {}]), CSMS, 1)
    (finding,) = conversation.feed(json.dumps(call("3", "NotifyReport", **report)), STATION, 2)
    assert (finding.rule, finding.path, finding.found) == ("FR.05", "$.requestId", 7)
    conversation.feed(json.dumps([3, "3", {}]), CSMS, 2)
    # The answer was lost.
    assert broken(conversation, (STATION, call("4", "NotifyReport", **report), 60)) == []


def test_a_call_that_is_sent_again_was_refused_all_the_same() -> None:
    conversation = talk()
    again = (STATION, call("1", "Heartbeat"), 0)
    assert broken(conversation, again, (CSMS, [4, "1", "GenericError", "", {}], 0), again) == []
    assert broken(conversation, (STATION, [3, "1", {}], 0)) == ["P4.no-answer-to-error"]


EVENT = {"id": 1, "pending": 0, "basetime": "2026-03-01T08:00:00Z", "data": [{"t": 0.5, "v": "7"}]}


@pytest.mark.parametrize("answer", [[3, "1", {}], [4, "1", "NotSupported", "", {}], [5, "1", "NotSupported", "", {}]])
def test_what_goes_one_way_has_no_response_even_if_it_was_called(answer: list[Any]) -> None:
    conversation = Conversation("2.1", select=["N15.FR.01", "N15.FR.02"])
    assert broken(conversation, (STATION, call("1", "NotifyPeriodicEventStream", **EVENT), 0)) == ["N15.FR.01"]
    assert broken(conversation, (CSMS, answer, 1)) == []


# -- frames of the usual form

IDS = st.sampled_from(("1", "2", "-1", "", "i" * 36, "i" * 37))
ACTIONS = st.sampled_from(
    ("Heartbeat", "heartbeat", "Heartbeat-Signed", "BootNotification", "NotifyPeriodicEventStream", "Reset")
)
PAYLOADS = st.sampled_from(({}, {"a": 1}, EVENT, None, []))
USUAL = st.one_of(
    st.tuples(st.just(2), st.sampled_from(("1", "2")), st.sampled_from(("Heartbeat", "Reset")), st.just({})),
    st.tuples(st.just(3), st.sampled_from(("1", "2")), st.just({})),
)
ANY_FRAMES = USUAL | st.one_of(
    st.tuples(st.sampled_from((2, 2, 2, 6, 2.0, True)), IDS, ACTIONS, PAYLOADS),
    st.tuples(st.just(3), IDS, PAYLOADS),
    st.tuples(st.sampled_from((4, 5)), IDS, st.just("GenericError"), st.just(""), st.just({})),
)


@given(
    st.sampled_from(("1.6", "2.0.1", "2.1")),
    st.booleans(),
    st.lists(st.tuples(st.sampled_from((CSMS, STATION, None)), ANY_FRAMES.map(list), st.just(0.0)), min_size=6),
)
def test_no_rule_is_broken_by_the_usual_frames_that_it_does_not_look_at(
    version: str, complete: bool, frames: list[tuple[Role | None, list[Any], float | None]]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Conversation, "_is_usual", lambda *_: False)  # so that all rules look at all frames
        expected = broken(talk(version, complete=complete), *frames)
    assert broken(talk(version, complete=complete), *frames) == expected


VALID_CALLS = st.sampled_from((("Heartbeat", {}), ("Reset", {"type": "OnIdle"}), ("Reset", {"type": "Immediate"})))
VALID_RESULTS = st.sampled_from(
    (("Heartbeat", {"currentTime": "2026-03-01T08:00:00Z"}), ("Reset", {"status": "Accepted"}))
)
SIDES = st.sampled_from((CSMS, STATION, None))


@given(
    st.booleans(),
    st.lists(st.tuples(st.booleans(), SIDES, IDS, VALID_CALLS, VALID_RESULTS, st.sampled_from((None, 0.0, 500.0)))),
)
def test_valid_frames_may_be_taken_without_their_elements(complete: bool, frames: list[tuple[Any, ...]]) -> None:
    whole, parts = talk("2.1", complete=complete), talk("2.1", complete=complete)
    for is_call, sender, name, (asked, request), (answered, response), at in frames:
        if is_call:
            expected = whole.take([2, name, asked, request], sender, at, valid=True, action=asked)
            assert parts.take_call(name, asked, request, sender, at) == expected
        else:
            expected = whole.take([3, name, response], sender, at, valid=True, action=answered)
            assert parts.take_result(name, answered, response, sender, at) == expected
    assert parts.end() == whole.end()
