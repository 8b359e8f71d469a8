"""Every tolerance at once: what is valid stays what it is, and nothing but RemoteError comes of anything else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ocpp_core import CallResult, JsonCodec, NoiseReceived, RemoteError, Role, Session, Tolerance, Version
from ocpp_core.errors import NoiseError, OutOfTurnError
from ocpp_core.payload import Allowance
from ocpp_core.strategies import calls, frames, hostile_frames, hostile_vectors, texts

EVERYTHING = Tolerance.everything() | Tolerance(
    Allowance("naive-date-time", zone="Europe/Berlin"),
    Allowance("missing", at="BootNotificationResponse:$.interval", value=300),
)
CODECS = {version: JsonCodec(version, tolerate=EVERYTHING) for version in Version}
UNOBSERVED = [each for each in EVERYTHING.allowances if each.name != "int32"]  # which reports what is valid
LENIENT = {version: JsonCodec(version, tolerate=UNOBSERVED) for version in Version}

every_version = pytest.mark.parametrize("version", list(Version), ids=str)
PENDING = {"7": "ClearCache", "8": "GetConfiguration"}


def judge(version: Version, data: str | bytes, pending: dict[str, str] | None) -> None:
    """Decodes a text and looks at what is promised of any text."""
    codec = CODECS[version]
    valid = codec.is_valid(data, pending)
    try:
        frame: Any = codec.decode(data, pending)
    except RemoteError as error:
        assert not valid
        assert not isinstance(error, OutOfTurnError)
        assert str(error).isprintable()
        assert len(str(error)) <= 255
        assert len(getattr(error, "issues", ())) <= 42
        if isinstance(error, NoiseError):
            assert error.reply is None
        if error.reply is not None:
            text = codec.encode(error.reply)
            assert len(text.encode()) < 1_024
            assert codec.decode(text) == error.reply
    else:
        assert valid
        assert len(frame.issues) <= 42
        for issue in frame.issues:
            assert issue.message.isprintable()
            str(issue), repr(issue), repr(frame)


@every_version
@given(data=st.text() | st.binary(), pending=st.sampled_from([None, PENDING]))
@example(data="", pending=None)
@example(data="\ud800", pending=None)
@example(data=b"\xff", pending=None)
@example(data="[2,1e400", pending=None)
def test_any_text(version: Version, data: str | bytes, pending: dict[str, str] | None) -> None:
    judge(version, data, pending)


TOKENS = st.sampled_from([
    *'[]{},: \n"', "2", "3", "4", "5", "6", "7", '"7"', "-1.50", "1e3", '"' + "i" * 40 + '"', "\x00", "\x01", "\\", "é",
    '"Heartbeat"', '"Reset"', '"ClearCache"', '"MeterValues"', '"FormatViolation"', '"type":', '"Soft"', "null", "true",
    '[2,"7","Heartbeat",{}', '[3,"7",{"status":"Accepted"', '[4,"7","GenericError"', "pong",
])  # fmt: skip


@every_version
@given(data=st.lists(TOKENS, max_size=12).map("".join), pending=st.sampled_from([None, PENDING]))
def test_any_row_of_tokens(version: Version, data: str, pending: dict[str, str] | None) -> None:
    judge(version, data, pending)


@every_version
@given(st.data())
def test_hostile_frames(version: Version, data: st.DataObject) -> None:
    judge(version, data.draw(hostile_frames(version)), data.draw(st.sampled_from([None, PENDING])))


@every_version
def test_the_known_hostile_frames(version: Version) -> None:
    for vector in hostile_vectors(version):
        judge(version, vector.frame, dict(vector.pending))


@every_version
@given(data=st.data(), role=st.sampled_from(Role))
def test_a_session_survives_hostile_frames(version: Version, role: Role, data: st.DataObject) -> None:
    session = Session(version, role, tolerate=EVERYTHING)
    for frame in data.draw(st.lists(hostile_frames(version), max_size=3)):
        [event] = session.receive(frame, 1.0)
        answers = session.outgoing()
        assert not (isinstance(event, NoiseReceived) and answers)
        for text in answers:
            assert len(text.encode()) < 1_024
    resumed = Session(version, role, tolerate=EVERYTHING)
    resumed.resume(session.correlation(), 2.0)
    assert list(resumed.open_calls.items()) == list(session.open_calls.items())


@every_version
@given(st.data())
def test_what_is_valid_stays_what_it_is(version: Version, data: st.DataObject) -> None:
    """In the text of the codec, and however else it may be written."""
    frame: Any = data.draw(frames(version))
    text = JsonCodec(version).encode(frame)
    pending = {frame.message_id: frame.action} if isinstance(frame, CallResult) else None
    same_as_before(version, text, pending)


@every_version
@given(st.data())
def test_so_it_does_in_any_style(version: Version, data: st.DataObject) -> None:
    same_as_before(version, data.draw(texts(version, calls(version))), None)


def same_as_before(version: Version, text: str, pending: dict[str, str] | None) -> None:
    strict: Any = JsonCodec(version).decode(text, pending)
    lenient: Any = LENIENT[version].decode(text, pending)
    assert lenient == strict
    assert type(lenient) is type(strict)
    assert type(lenient.message_id) is type(strict.message_id) is str
    assert lenient.issues == strict.issues == ()
    assert getattr(lenient, "received", None) == getattr(strict, "received", None)
    assert JsonCodec(version).encode(lenient) == JsonCodec(version).encode(strict)
