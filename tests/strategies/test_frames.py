"""Whole frames: what the codec takes, of every kind, as objects and as text."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from ocpp_core import Call, CallError, CallResult, CallResultError, JsonCodec, Role, Send, Version, v21
from ocpp_core.schemas import actions
from ocpp_core.strategies import calls, errors, frames, results, sends, texts
from tests.bench.coverage import draw_examples

VERSIONS = st.sampled_from(list(Version))


@given(st.data(), VERSIONS)
def test_a_frame_is_the_same_after_the_wire(data: st.DataObject, version: Version) -> None:
    codec = JsonCodec(version)
    frame = data.draw(frames(version))
    pending = {frame.message_id: frame.action} if isinstance(frame, CallResult) and frame.action else None
    assert codec.decode(codec.encode(frame), pending) == frame


@given(st.data(), VERSIONS)
def test_the_style_of_a_text_does_not_matter(data: st.DataObject, version: Version) -> None:
    frame = data.draw(calls(version))
    assert JsonCodec(version).decode(data.draw(texts(version, st.just(frame)))) == frame


@pytest.mark.parametrize("version", list(Version))
@pytest.mark.parametrize("kind", [Call, CallResult, CallError, CallResultError, Send])
def test_every_kind_of_frame_comes(version: Version, kind: type) -> None:
    if kind in (CallResultError, Send) and version is not Version.V21:
        assert sends(version).is_empty
        return
    find(
        frames(version),
        lambda frame: isinstance(frame, kind),
        settings=settings(phases=[Phase.generate], max_examples=2_000),
    )


@given(st.data(), VERSIONS, st.sampled_from(list(Role)))
def test_calls_of_one_side(data: st.DataObject, version: Version, role: Role) -> None:
    assert role in actions(version)[data.draw(calls(version, sender=role)).action].initiators


@given(calls("1.6", "BootNotification"), results("1.6", "BootNotification"), errors("1.6"))
def test_frames_of_one_action(call: Call, result: CallResult, error: CallError) -> None:
    assert call.action == result.action == "BootNotification"
    assert isinstance(error, CallError)


def test_frames_shrink_to_what_a_person_can_read() -> None:
    assert JsonCodec("1.6").encode(find(calls("1.6", "Heartbeat"), lambda _: True)) == '[2,"1","Heartbeat",{}]'
    assert JsonCodec("2.0.1").encode(find(errors("2.0.1"), lambda _: True)) == '[4,"1","FormatViolation","",{}]'


ONE_WAY = "NotifyPeriodicEventStream"
BY_STATION_1_5 = {
    "Authorize", "BootNotification", "DataTransfer", "DiagnosticsStatusNotification", "FirmwareStatusNotification",
    "Heartbeat", "MeterValues", "StartTransaction", "StatusNotification", "StopTransaction",
}  # fmt: skip
BY_CSMS_1_5 = {
    "CancelReservation", "ChangeAvailability", "ChangeConfiguration", "ClearCache", "DataTransfer", "GetConfiguration",
    "GetDiagnostics", "GetLocalListVersion", "RemoteStartTransaction", "RemoteStopTransaction", "ReserveNow", "Reset",
    "SendLocalList", "UnlockConnector", "UpdateFirmware",
}  # fmt: skip


def actions_of(strategy: st.SearchStrategy[Any], count: int = 250) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    draw_examples(strategy, count, 0, lambda frame: found.add((type(frame).__name__, getattr(frame, "action", ""))))
    return found


def test_a_sender_calls_its_own_actions_and_answers_those_of_the_other_side() -> None:
    assert actions_of(calls("1.5", sender="csms")) == {("Call", name) for name in BY_CSMS_1_5}
    assert actions_of(results("1.5", sender="csms")) == {("CallResult", name) for name in BY_STATION_1_5}
    found = actions_of(frames("1.5", sender="charge point"), 700)
    assert {name for kind, name in found if kind == "Call"} == BY_STATION_1_5
    assert {name for kind, name in found if kind == "CallResult"} == BY_CSMS_1_5
    assert {kind for kind, _ in found} == {"Call", "CallResult", "CallError"}


def test_several_actions_can_be_chosen() -> None:
    chosen = [v21.HeartbeatRequest, "ResetRequest", ONE_WAY]
    assert actions_of(calls("2.1", chosen)) == {("Call", "Heartbeat"), ("Call", "Reset")}
    assert actions_of(sends("2.1", chosen)) == {("Send", ONE_WAY)}
    assert actions_of(frames("2.1", chosen, sender="CSMS")) == {("Call", "Reset"), ("CallResult", "Heartbeat")}


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        (lambda: calls("1.6", "Hearbeat"), "no action in OCPP 1.6 called 'Hearbeat'; did you mean 'Heartbeat'?"),
        (lambda: calls("1.6", []), "an empty collection, where one action or more must be given"),
        (
            lambda: calls("1.6", ["Reset", "ClearCache"], sender="charging-station"),
            "in OCPP 1.6 the charging-station does not send a CALL of Reset and ClearCache",
        ),
        (lambda: calls("2.1", ONE_WAY), f"in OCPP 2.1 neither side sends a CALL of {ONE_WAY}"),
        (lambda: results("2.1", ONE_WAY), f"in OCPP 2.1 neither side sends a CALLRESULT of {ONE_WAY}"),
        (lambda: sends("2.1", "Reset"), "in OCPP 2.1 neither side sends a SEND of Reset"),
        (lambda: frames("2.1", ONE_WAY, sender="csms"), f"in OCPP 2.1 the csms does not send a frame of {ONE_WAY}"),
        (lambda: frames("2.1", sender="cmss"), "there is no role 'cmss': choose from charging-station and csms"),
    ],
)
def test_what_does_not_exist_is_refused(wrong: Callable[[], object], text: str) -> None:
    with pytest.raises(LookupError, match=re.escape(text)):
        wrong()


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        (lambda: calls("1.6", 7), "the action must be a name, a message class, or a collection of these, not 7"),
        (lambda: calls("1.6", [7]), "an action must be its name or a message class, such as 'Heartbeat', not 7"),
        (lambda: texts(frames("1.6"), "1.6"), "a version of OCPP must be a text such as '2.0.1', not"),
        (lambda: texts("1.6", "1.6"), "the frames must be a strategy, such as calls('2.0.1'), not '1.6'"),
        (lambda: frames("1.6", sender=7), "a role must be a text such as 'charging-station', not 7"),
    ],
)
def test_arguments_of_the_wrong_type_are_refused(wrong: Callable[[], object], text: str) -> None:
    with pytest.raises(TypeError, match=re.escape(text)):
        wrong()
