"""Verdicts on frames that are no valid JSON, or deviate in more than their payload, where that is tolerated."""

import pytest

from ocpp_core import Tolerance, Version
from ocpp_core.capture import FoundFrame
from ocpp_core.check import FrameJudge, Verdict, check_text

VALUES = '"meterValue":[{"timestamp":"2024-01-01T00:00:00Z","sampledValue":[{"value":"1"}]}]'
METER = '[2,"9","MeterValues",{"connectorId":1,"transactionId":,%s}]' % VALUES
CUT = METER.replace('"transactionId":,', "")[:-2]
ALL = Tolerance.everything()


def summary(verdict: Verdict) -> tuple[object, ...]:
    return verdict.kind, verdict.message_id, verdict.action, verdict.valid


@pytest.mark.parametrize(("text", "cut_off"), [(METER, False), (CUT, True), (CUT.replace('"9"', r'"\u0039"'), True)])
def test_frames_whose_json_is_mended_pair(text: str, cut_off: bool) -> None:
    call, result = check_text(f'{text}\n[3,"9",{{"x":1}}]', "1.6", tolerate=["json"])
    assert call.found.cut_off is cut_off
    assert summary(call) == ("call", "9", "MeterValues", True)
    assert [(each.path, each.rule, each.tolerance, each.found) for each in call.tolerated] == [
        ("", "json", "json", None)
    ]
    assert summary(result) == ("callresult", "9", "MeterValues", False)
    assert [each.rule for each in result.problems] == ["additionalProperties"]


def test_a_mended_result() -> None:
    call = '[2,"1","Reset",{"type":"Soft"}]'
    _, result = check_text(f'{call}\n[3,"1",{{"status":"Accepted","x":}}]', "1.6", tolerate=["json"])
    assert summary(result) == ("callresult", "1", "Reset", True)
    assert [each.tolerance for each in result.tolerated] == ["json"]
    assert not result.untyped
    (alone,) = check_text('[3,"1",{"status":"Accepted","x":}]', "1.6", tolerate=["json"])
    assert (summary(alone), alone.untyped) == (("callresult", "1", None, True), True)
    assert [each.tolerance for each in alone.tolerated] == ["json"]


def test_what_is_mended_is_judged_like_any_other() -> None:
    twice = METER.replace('"connectorId":1', '"connectorId":1,"connectorId":2')
    (verdict,) = check_text(twice, "1.6", tolerate=["json"])
    assert [(each.path, each.rule) for each in verdict.problems] == [("$.connectorId", "duplicateKey")]
    (verdict,) = check_text(METER.replace(":1,", ':"1",'), "1.6", tolerate=["json"])
    assert summary(verdict) == ("call", "9", "MeterValues", False)
    assert [each.rule for each in verdict.problems] == ["type"]
    assert verdict.valid_in == ()
    seconds = METER.replace("connectorId", "evseId").replace('"1"}', "1}").replace("00Z", "00.1234Z")
    (verdict,) = check_text(seconds.replace('"transactionId":,', '"x":,'), "2.0.1", tolerate=["json"])
    assert [note.path for note in verdict.notes] == ["$.meterValue[0].timestamp"]


def test_a_frame_that_cannot_be_mended_stays_cut_off() -> None:
    for text in ('[2,"1","MeterVal', '[2,"1","MeterValues",{"connectorId":1'):
        (verdict,) = check_text(text, "1.6", tolerate=["json"])
        assert (verdict.cut_off, verdict.problems, verdict.untyped) == (True, (), True)
        assert verdict.kind == "call"
    (verdict,) = check_text(CUT, "1.6", tolerate=["framing"])
    assert (verdict.cut_off, verdict.problems) == (True, ())


@pytest.mark.parametrize("message_id", ["7", "1700000000000000000001", '"%s"' % ("i" * 37)])
def test_message_ids_that_are_tolerated_pair(message_id: str) -> None:
    text = f'[2,{message_id},"Reset",{{"type":"Soft"}}]\n[3,{message_id},{{"status":"Accepted"}}]'
    verdicts = check_text(text, "1.6", tolerate=["framing"])
    name = message_id.strip('"')
    assert [summary(each) for each in verdicts] == [("call", name, "Reset", True), ("callresult", name, "Reset", True)]
    assert [[each.tolerance for each in verdict.tolerated] for verdict in verdicts] == [["framing"], ["framing"]]
    assert [each.valid for each in check_text(text, "1.6")] == [False, False]


def test_errors() -> None:
    call = '[2,"1","Reset",{"type":"Soft"}]\n'
    _, error = check_text(f'{call}[4,"1","InternalError",""]', "1.6", tolerate=["framing"])
    assert summary(error) == ("callerror", "1", "Reset", True)
    assert [each.tolerance for each in error.tolerated] == ["framing"]
    _, error = check_text(f'{call}[4,"1","FormatViolation","",{{}}]', "1.6", tolerate=["foreign-error-code"])
    assert (error.valid, [each.tolerance for each in error.tolerated]) == (True, ["foreign-error-code"])
    _, error = check_text(f'{call}[4,"1","FormatViolation","",{{}}]', "1.6")
    assert [each.rule for each in error.problems] == ["errorCode"]


def test_what_is_wrong_with_an_error_is_a_problem_though_a_codec_accepts_it() -> None:
    (error,) = check_text('[4,"1","Odd",7,{}]', "1.6")
    assert summary(error) == ("callerror", "1", None, False)
    assert [(each.path, each.rule, each.message) for each in error.problems] == [
        ("", "errorCode", "OCPP 1.6 has no such error code"),
        ("", "framing", "the error description must be a string; read as an empty one"),
    ]


@pytest.mark.parametrize("text", ["", "pong", " \n"])
def test_noise(text: str) -> None:
    found = FoundFrame(1, text, cut_off=False)
    verdict = FrameJudge(Version.V16, tolerate=["noise"]).judge(found)
    assert summary(verdict) == ("noise", None, None, True)
    assert [(each.rule, each.tolerance) for each in verdict.tolerated] == [("noise", "noise")]
    assert summary(FrameJudge(Version.V16).judge(found)) == ("malformed", None, None, False)


def test_everything_at_once() -> None:
    text = f'{METER}\n[3,"9",{{}}]\n[2,7,"Heartbeat",{{}}]\n[4,7,"FormatViolation","",{{}}]'
    assert [summary(each) for each in check_text(text, "1.6", tolerate=ALL)] == [
        ("call", "9", "MeterValues", True),
        ("callresult", "9", "MeterValues", True),
        ("call", "7", "Heartbeat", True),
        ("callerror", "7", "Heartbeat", True),
    ]
