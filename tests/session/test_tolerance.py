"""Sessions that read past what is named: as of when, whose frames, and how such frames are answered and stored."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_core import (
    Allowance,
    CallReceived,
    CallRepeated,
    ErrorCode,
    ErrorReceived,
    FrameRejected,
    InvalidAnswer,
    JsonCodec,
    Limits,
    NoiseReceived,
    PayloadError,
    ResultReceived,
    SendReceived,
    Session,
    Tolerance,
    UnsolicitedAnswer,
    v16,
    v21,
)
from ocpp_core.errors import FramingError, NoiseError, WrongSenderError
from ocpp_core.frames import ForeignId
from ocpp_core.session import Correlation

from .helpers import BOOT, NOW, STREAM, beat, boot_answer, called, csms, only, sent, station

LONG_TAG = '[2,"7","Authorize",{"idTag":"ABCDEFGHIJKLMNOPQRSTUVWXYZ"}]'
METER = (
    '[2,%s,"MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00Z",'
    '"sampledValue":[{"value":604.2130}]}]}%s'
)


# -- setting it


def test_it_holds_from_the_next_frame_on() -> None:
    session = csms("1.6")
    assert session.tolerance is None
    assert isinstance(only(session.receive(LONG_TAG, 0.0), FrameRejected).error, PayloadError)
    session.tolerance = Tolerance("maxLength")
    assert session.tolerance == Tolerance("maxLength")
    call = called(session, LONG_TAG)
    assert [each.tolerance for each in call.issues] == ["maxLength"]
    for off in (None, (), [], Tolerance()):
        session.tolerance = ["maxLength"]
        called(session, LONG_TAG.replace('"7"', f'"on {off!r}"'))
        session.tolerance = off
        assert session.tolerance is None
        assert only(session.receive(LONG_TAG.replace('"7"', '"off"'), 0.0), FrameRejected)
    session.close()
    session.tolerance = ["maxLength"]
    assert session.receive(LONG_TAG, 0.0) == []


def test_it_can_be_given_at_once() -> None:
    for given in (Tolerance("maxLength"), {"maxLength"}, [Allowance("maxLength")]):
        session = csms("1.6", tolerate=given)
        assert session.tolerance == Tolerance("maxLength")
        called(session, LONG_TAG)
    for wrong in ("maxLength", 5, None):
        with pytest.raises(TypeError, match="^tolerate must be a Tolerance, or a collection of names"):
            csms("1.6", tolerate=wrong)
    with pytest.raises(LookupError, match="did you mean 'maxLength'"):
        csms("1.6", tolerate=["maxLenght"])
    session = csms("1.6", tolerate=["maxLength"])
    with pytest.raises(LookupError):
        session.tolerance = ["maxLenght"]
    assert session.tolerance == Tolerance("maxLength")
    called(session, LONG_TAG)


def test_a_station_is_known_once_it_has_booted() -> None:
    session = csms("1.6")
    boot = called(session, BOOT["1"])
    session.answer(boot, boot_answer("1.6", "Accepted"), 0.0)
    assert isinstance(only(session.receive(METER % (7, "]"), 0.0), FrameRejected).error, FramingError)
    session.tolerance = Tolerance("framing", "type-lossless")
    call = called(session, METER % (7, "]"))
    assert call.message.meter_value[0].sampled_value[0].value == "604.2130"


def test_the_codec_is_used_as_it_is_unless_a_tolerance_is_given() -> None:
    codec = JsonCodec("1.6", tolerate=["maxLength"])
    for given in ((), [], Tolerance()):
        session = csms("1.6", codec=codec, tolerate=given)
        assert session._codec is codec
        assert session.tolerance == Tolerance("maxLength")
        called(session, LONG_TAG)
    session = csms("1.6", codec=codec, tolerate=["framing"])
    assert session.tolerance == Tolerance("framing")
    assert only(session.receive(LONG_TAG, 0.0), FrameRejected)
    session = csms("1.6", codec=codec)
    session.tolerance = None
    assert only(session.receive(LONG_TAG, 0.0), FrameRejected)


def test_the_options_of_the_codec_are_kept() -> None:
    codec = JsonCodec(
        "2.1",
        limits=Limits(max_bytes=300, max_open_calls=1),
        codes={"additionalProperties": ErrorCode.PROTOCOL_ERROR},
        on_unknown_type="refuse",
        whole_seconds=True,
    )
    session = csms("2.1", codec=codec, tolerate=["framing"])
    call = called(session, '[2,7,"Heartbeat",{}]')
    session.answer(call, v21.HeartbeatResponse(current_time=NOW.replace(microsecond=500_000)), 0.0)
    assert session.outgoing() == ['[3,7,{"currentTime":"2024-01-01T00:00:00Z"}]']
    for text, code in (
        ('[2,7,"Heartbeat",{"x":1}]', "ProtocolError"),
        ('[9,7,"Heartbeat",{}]', "MessageTypeNotSupported"),
        ('[2,7,"Heartbeat",{}]' + " " * 300, "RpcFrameworkError"),
    ):
        assert only(session.receive(text, 0.0), FrameRejected).reply.code == code


def test_sessions_share_a_codec() -> None:
    sessions = [csms("1.6", tolerate=["framing", "maxLength"]) for _ in range(3)]
    later = csms("1.6")
    later.tolerance = Tolerance("json")
    later.tolerance = Tolerance("maxLength", "framing")
    assert len({id(session._codec) for session in [*sessions, later]}) == 1
    others = [station("1.6", tolerate=["framing", "maxLength"]), csms("1.6", tolerate=["framing"]), csms("1.6")]
    assert len({id(session._codec) for session in [*sessions, *others]}) == 4


def test_a_sender_is_known_for_certain() -> None:
    """DataTransfer goes both ways: a codec cannot tell who sent it."""
    text = '[2,"7","DataTransfer",{"vendorId":"%s"}]' % ("v" * 256)
    tolerance = Tolerance(Allowance("maxLength", sender="charging-station"), Allowance("noise", sender="csms"))  # type: ignore[arg-type]
    assert JsonCodec("1.6", tolerate=tolerance).is_valid(text)
    called(csms("1.6", tolerate=tolerance), text)
    assert only(station("1.6", tolerate=tolerance).receive(text, 0.0), FrameRejected)
    assert only(csms("1.6", tolerate=tolerance).receive("", 0.0), FrameRejected)
    assert only(station("1.6", tolerate=tolerance).receive("", 0.0), NoiseReceived)
    session = csms("1.6", tolerate=tolerance)
    assert session.tolerance == tolerance


# -- what is read past


@pytest.mark.parametrize("text", ["", " \n", "pong", b'"PONG"'])
def test_noise_is_an_event_and_nothing_more(text: str | bytes) -> None:
    session = csms("2.1", tolerate=["noise"])
    assert session.receive(text, 1.0) == [NoiseReceived(text)]
    assert session.outgoing() == []
    strict = csms("2.1")
    error = only(strict.receive(text, 1.0), FrameRejected).error
    assert not isinstance(error, NoiseError)
    assert sent(strict)[0][:2] == [4, "-1"]


def test_noise_ends_no_call() -> None:
    session = csms("1.6", tolerate=["noise"])
    call = session.call(v16.ClearCacheRequest(), 0.0)
    session.receive("", 1.0)
    assert session.waiting_calls == {call.message_id: call}


def test_the_end_of_a_call_by_an_odd_answer() -> None:
    def asking(**options: Any) -> Session:
        session = csms("2.1", new_id=iter(["7"]).__next__, **options)
        session.call(v21.ClearCacheRequest(), 0.0)
        return session

    for text in ('[3,7,{"status":"Accepted"}]', '[3,"7",{"status":"Accepted"', '[3,7.0,{"status":"Accepted"}]'):
        event = only(
            asking(tolerate=["json", "framing"]).receive(text, 1.0), (ResultReceived, UnsolicitedAnswer)[".0" in text]
        )
        frame = event.frame if ".0" in text else event.result
        assert len(frame.issues) == 1
    for text in (
        '[4,"7","FormationViolation"]',
        '[4,7,"FormationViolation","",{}]',
        '[4,"7","FormationViolation","",{}',
    ):
        event = only(asking(tolerate=Tolerance.everything()).receive(text, 1.0), ErrorReceived)
        assert event.error.code is ErrorCode.FORMAT_VIOLATION
    for text in ('[4,"7","GenericError",null,{}]', '[4,"7","GenericError","",[]]'):
        event = only(asking().receive(text, 1.0), ErrorReceived)
        assert event.error.code is ErrorCode.GENERIC_ERROR
        assert [each.rule for each in event.error.issues] == ["framing"]
    broken = only(asking(tolerate=["json", "framing"]).receive('[3,7,{"status":"Bogus"}', 1.0), InvalidAnswer)
    assert [each.path for each in broken.error.issues] == ["$", "$[1]", "$.status"]
    assert broken.reply.message_id.literal == "7"


def test_every_answer_bears_the_id_as_it_came() -> None:
    session = csms("2.1", tolerate=["framing"], answer_within=5.0)
    for literal in ("7", "12.50", f'"{"i" * 40}"'):
        heartbeat = f'[2,{literal},"Heartbeat",{{}}]'
        session.answer(called(session, heartbeat), beat("2.1"), 0.0)
        session.refuse(called(session, heartbeat), "InternalError", 0.0)
        called(session, heartbeat)
        assert only(session.receive(heartbeat, 0.0), CallRepeated).call.message_id.literal == literal
        other = heartbeat.replace("Heartbeat", "DataTransfer").replace("{}", '{"vendorId":"v"}')
        assert only(session.receive(other, 0.0), FrameRejected).reply.code == "RpcFrameworkError"
        assert session.outgoing() == [
            f'[3,{literal},{{"currentTime":"2024-01-01T00:00:00Z"}}]',
            f'[4,{literal},"InternalError","",{{}}]',
            f'[4,{literal},"RpcFrameworkError","another call with this message id is still open",{{}}]',
        ]
        assert len(session.expire(5.0)) == 1
        assert session.outgoing() == [f'[4,{literal},"InternalError","the call was not answered in time",{{}}]']
        session = csms("2.1", tolerate=["framing"], answer_within=5.0)


def test_a_call_is_answered_although_less_is_tolerated_by_then() -> None:
    session = csms("1.6", tolerate=["framing"])
    call = called(session, '[2,7,"Heartbeat",{}]')
    session.tolerance = None
    session.answer(call, beat("1.6"), 0.0)
    assert session.outgoing() == ['[3,7,{"currentTime":"2024-01-01T00:00:00Z"}]']


def test_a_mended_frame_is_refused_like_any_other() -> None:
    """For its sender, its turn, and its id."""
    session = csms("1.6", tolerate=["json", "framing"], duplicates="refuse")
    event = only(session.receive('[2,7,"Reset",{"type":"Soft"', 0.0), FrameRejected)
    assert isinstance(event.error, WrongSenderError)
    assert [each.path for each in event.error.frame.issues] == ["$", "$[1]"]
    event = only(session.receive('[2,7,"Reset",{"type":"Gentle"', 0.0), FrameRejected)
    assert isinstance(event.error, WrongSenderError)
    assert session.outgoing() == ['[4,7,"NotSupported","a charging station does not send Reset",{}]'] * 2
    session.answer(called(session, '[2,8,"Heartbeat",{'), beat("1.6"), 0.0)
    event = only(session.receive('[2,"8","Heartbeat",{}]', 0.0), FrameRejected)
    assert str(event.error) == "the message id was used before"
    send = csms("2.1", tolerate=["json", "framing"])
    event = only(send.receive(f'[6,7,"NotifyPeriodicEventStream",{STREAM}', 0.0), SendReceived)
    assert len(event.send.issues) == 2


# -- going on elsewhere


@pytest.mark.parametrize("literal", ["7", '"7"', "12.50", '"' + r"\u0041" * 38 + '"'])
@pytest.mark.parametrize("end", ["", "]"])
def test_a_call_that_was_read_past_its_faults_can_be_stored(literal: str, end: str) -> None:
    """To the digit, and as JSON."""
    tolerance = Tolerance("json", "framing", "type-lossless")
    here, there = csms("1.6", tolerate=tolerance), csms("1.6", tolerate=tolerance)
    call = called(here, METER % (literal, end))
    [stored] = here.correlation().open
    assert stored.frame == METER % (literal, "]")
    there.resume(Correlation.from_dict(json.loads(json.dumps(here.correlation().to_dict()))), 0.0)
    [again] = there.open_calls.values()
    assert again == call
    assert again.message.meter_value[0].sampled_value[0].value == "604.2130"  # type: ignore[attr-defined]
    assert isinstance(again.message_id, ForeignId) is (literal != '"7"')
    assert only(there.receive(METER % (literal, end), 0.0), CallRepeated).call is again
    there.answer(again, v16.MeterValuesResponse(), 0.0)
    assert there.outgoing() == [f"[3,{literal},{{}}]"]
    with pytest.raises(ValueError, match=r"^open\[0\]: "):
        csms("1.6").resume(here.correlation(), 0.0)


def test_what_is_stored_of_a_frame_without_faults() -> None:
    here = csms("1.6")
    called(here, ' [2, "7" , "Heartbeat" , { } ] ')
    called(here, '[2,"8","Heartbeat",null]')
    assert [json.loads(each.frame) for each in here.correlation().open] == [
        [2, "7", "Heartbeat", {}],
        [2, "8", "Heartbeat", None],
    ]


def test_our_own_calls_need_an_id_of_the_standard() -> None:
    state = Correlation.from_dict(
        csms("1.6").correlation().to_dict() | {"sent": {"frame": '[2,7,"ClearCache",{}]', "seconds": None}}
    )
    with pytest.raises(ValueError, match="^sent: the message id must be a string of 1 to 36 characters$"):
        csms("1.6", tolerate=["framing"]).resume(state, 0.0)


def test_call_received_has_the_issues() -> None:
    [event] = csms("1.6", tolerate=Tolerance.everything()).receive('[2,7,"Authorize",{"idTag":5', 0.0)
    assert isinstance(event, FrameRejected)  # the number may lack digits
    [event] = csms("1.6", tolerate=Tolerance.everything()).receive('[2,7,"Authorize",{"idTag":5}', 0.0)
    assert isinstance(event, CallReceived)
    assert [each.tolerance for each in event.call.issues] == ["json", "framing", "type-lossless"]
    assert event.call.message == v16.AuthorizeRequest(id_tag="5")
