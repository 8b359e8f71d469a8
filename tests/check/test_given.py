"""Frames that are given one by one."""

import pytest

from ocpp_core import Call, CallError, JsonCodec, PlainCall, PlainResult, Send, Version, v16, v21
from ocpp_core.check import Verdict, check_frames, findings_of

LONG = "a model with a long name"
BOOT = ["BootNotification", {"chargePointVendor": "V", "chargePointModel": LONG}]


def rules(verdict: Verdict) -> list[str]:
    return [each.rule for each in findings_of(verdict, "frames")]


def test_each_form() -> None:
    codec = JsonCodec("1.6", tolerate=["maxLength"])
    frames = [
        '[2,"1","Heartbeat",{}]',
        b'[3,"1",{"currentTime":"2024-01-01T00:00:00Z"}]',
        [2, "2", *BOOT],
        (4, "2", "FormationViolation", "", {}),
        codec.decode('[2,"3","Reset",{"type":"Soft"}]'),
        PlainResult("3", {"status": "Done"}, action="Reset"),
        CallError("9", "Nonsense"),
        PlainCall("4", *BOOT),
        codec.decode('[2,"5","Authorize",{"idTag":"%s"}]' % ("7" * 21)),
    ]
    verdicts = check_frames(frames, "1.6")
    assert [each.found.line for each in verdicts] == list(range(1, 10))
    assert [(each.kind, each.action, rules(each)) for each in verdicts] == [
        ("call", "Heartbeat", []),
        ("callresult", "Heartbeat", []),
        ("call", "BootNotification", ["schema/maxLength"]),
        ("callerror", "BootNotification", []),
        ("call", "Reset", []),
        ("callresult", "Reset", ["schema/enum"]),
        ("callerror", None, ["action/error-code"]),
        ("call", "BootNotification", ["schema/maxLength"]),
        ("call", "Authorize", ["schema/maxLength"]),  # as it was received
    ]


def test_an_answer_has_the_action_of_its_message() -> None:
    result = Call("1", v16.ResetRequest(type=v16.ResetType.SOFT)).result(
        v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)
    )
    assert [(each.action, each.valid, each.untyped) for each in check_frames([result], "1.6")] == [
        ("Reset", True, False)
    ]
    stream = v21.NotifyPeriodicEventStreamRequest.from_dict(
        {"data": [{"t": 0, "v": "1"}], "id": 1, "pending": 0, "basetime": "2024-01-01T00:00:00Z"}
    )
    assert [each.kind for each in check_frames([Send("1", stream)], "2.1")] == ["send"]


def test_every_text_is_a_frame() -> None:
    verdicts = check_frames(["pong", "", '[2,"1","Heart', '[2,"<id>","Heartbeat",{...}]', "\udcff", "<a>"], "1.6")
    assert [each.valid for each in verdicts] == [False] * 6


def test_the_version_is_guessed() -> None:
    (verdict,) = check_frames([[2, "1", "TransactionEvent", {}]])
    assert verdict.version in (Version.V20, Version.V201, Version.V21)
    assert verdict.assumed is not None
    (verdict,) = check_frames(['[2,"1","Reset",{"type":"Immediate"}]'], "1.6")
    assert rules(verdict) == ["schema/enum", "version/other"]


def test_tolerated() -> None:
    (verdict,) = check_frames([[2, "1", *BOOT]], "1.6", tolerate=["maxLength"])
    assert (verdict.valid, rules(verdict)) == (True, ["tolerated/maxLength"])


@pytest.mark.parametrize("frame", [None, 1, {"a": 1}, {1}])
def test_what_is_no_frame(frame: object) -> None:
    with pytest.raises(TypeError, match="a frame must be a text, a list or what a codec decodes"):
        check_frames([frame], "1.6")  # type: ignore[list-item]  # wrong on purpose
