"""Errors, events, frames and codecs go through pickle and copy: to another process, another thread, a queue, a log.

The classes are found by walking the package, so that a new one is covered, or fails here for want of an example.
"""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from importlib import import_module
from inspect import Parameter, signature
from pkgutil import walk_packages
from typing import Any, get_args

import attrs
import pytest

import ocpp_core
from ocpp_core import JsonCodec, PayloadCodec, Session, Version, errors, frames, v16, v21
from ocpp_core.errors import OcppError
from ocpp_core.findings import Issue
from ocpp_core.limits import Limits
from ocpp_core.ocpps import SoapCodec
from ocpp_core.session import Event
from ocpp_core.versions import ErrorCode, Kind, Role

GENERATED = {version.package for version in Version}
for module in walk_packages(ocpp_core.__path__, "ocpp_core."):
    rooms = module.name.split(".")
    if rooms[1] not in GENERATED | {"_codegen"} and rooms[-1] != "__main__":
        import_module(module.name)  # so that every class of ours is a subclass that can be found


def subclasses(cls: type) -> list[type]:
    return [cls, *(each for child in cls.__subclasses__() for each in subclasses(child))]


ERRORS = sorted({cls for cls in subclasses(OcppError) if cls.__module__.startswith("ocpp_core.")}, key=str)
EVENTS = sorted(get_args(Event), key=str)
FRAMES = [getattr(frames, name) for name in frames.__all__ if attrs.has(getattr(frames, name))]

ISSUE = Issue(
    path="$.idTag",
    rule="maxLength",
    allowed=20,
    found="x" * 24,
    message="must have at most 20 characters, not 24",
    code=ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
)
CALL = frames.Call("1", v16.ResetRequest(type=v16.ResetType.SOFT))
RESULT = CALL.result(v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))
ERROR = CALL.error(ErrorCode.INTERNAL_ERROR, "no", {"why": [1]})
SEND = frames.Send(
    "3", v21.NotifyPeriodicEventStreamRequest(id=1, pending=0, basetime=datetime(2026, 3, 1, tzinfo=UTC), data=[])
)
REMOTE = errors.PayloadError(
    str(ISSUE),
    code=ErrorCode.PROTOCOL_ERROR,
    reply=ERROR,
    message_id="1",
    issues=(ISSUE,),
    payload={"a": [1]},
    raw=b"[]",
)

# What fills a parameter, by its name.
VALUES: dict[str, Any] = {
    "action": "Reset",
    "allowed": 20,
    "call": CALL,
    "code": ErrorCode.INTERNAL_ERROR,
    "data": "pong",
    "description": "no",
    "details": {"why": [1]},
    "extension": {"why": [1]},
    "header": {"alg": "ES256"},
    "line": 7,
    "jws": {"payload": "e30"},
    "reason": "no key",
    "duplicate": True,
    "error": REMOTE,
    "frame": CALL,
    "issue": ISSUE,
    "issues": (ISSUE,),
    "is_no_text": True,
    "late": True,
    "message": CALL.message,
    "message_id": "1",
    "name": "HeartbeatInterval",
    "right": "digits",
    "value": "soon",
    "wrong": "it is not a whole number",
    "rule": "framing/arity",
    "message_type": 2,
    "payload": {"a": [1]},
    "profile": 7,
    "raw": b"[2]",
    "received": {"a": [1]},
    "reply": ERROR,
    "request": CALL,
    "result": RESULT,
    "send": SEND,
    "signature": frames.Signature(frames.SignatureStatus.UNKNOWN_KEY, "no key", {"alg": "ES256"}, {"payload": "e30"}),
    "sent": True,
    "status": 401,
    "text": "a sentence",
    "timed_out": True,
    "unknown": {"$": {"extra": [1]}},
}
# And where a class wants something else under that name.
SPECIAL: dict[tuple[str, str], Any] = {
    ("AnswerOverdue", "reply"): ERROR,
    ("AnswerRefused", "error"): RESULT.error(ErrorCode.INTERNAL_ERROR),
    ("CallResult", "message"): RESULT.message,
    ("ErrorReceived", "error"): ERROR,
    ("UnsolicitedAnswer", "frame"): RESULT,
    ("Send", "message"): SEND.message,
    ("Signature", "status"): frames.SignatureStatus.UNKNOWN_KEY,
}

# What a class takes from its other arguments.
TAKEN_FROM_OTHERS = {"RefusalError": {"text"}, "UnexpectedFrameError": {"message_id"}}

NAMED = {Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY}


def example(cls: type) -> Any:
    """An object with a value of our own in everything that can be given."""
    given = {
        each.alias: SPECIAL[key] if (key := (cls.__name__, each.alias)) in SPECIAL else VALUES[each.alias]
        for each in attrs.fields(cls)
        if each.init
    }
    return cls(**given)


def raised(cls: type[OcppError]) -> OcppError:
    """An error with everything that its class, or one above it, takes."""
    takers = [each.__init__ for each in cls.__mro__ if issubclass(each, OcppError)]
    names = {name for taker in takers for name, each in signature(taker).parameters.items() if each.kind in NAMED}
    return cls(**{name: VALUES[name] for name in names - {"self"} - TAKEN_FROM_OTHERS.get(cls.__name__, set())})


def content(error: BaseException) -> dict[str, Any]:
    return {"text": str(error), "args": error.args, **vars(error)}


WAYS = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{
        f"pickle {number}": lambda value, n=number: pickle.loads(pickle.dumps(value, n))
        for number in range(2, pickle.HIGHEST_PROTOCOL + 1)
    },
}
every_way = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)


def same(one: Any, other: Any) -> bool:
    """Equality that looks into errors, which compare by identity."""
    if isinstance(one, BaseException):
        return type(one) is type(other) and same(content(one), content(other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if attrs.has(type(one)) and type(one).__module__.startswith("ocpp_core.session"):
        return type(one) is type(other) and all(
            same(getattr(one, each.name), getattr(other, each.name)) for each in attrs.fields(type(one))
        )
    return bool(one == other)


@every_way
@pytest.mark.parametrize("cls", ERRORS)
def test_an_error(cls: type[OcppError], way: Any) -> None:
    error = raised(cls)
    assert len(content(error)) > 2 or cls in {OcppError, errors.LocalError} or not vars(error)
    error.add_note("seen at the gate")
    again = way(error)
    assert type(again) is cls
    assert same(again, error)
    assert again.__notes__ == ["seen at the gate"]


@every_way
@pytest.mark.parametrize("cls", EVENTS)
def test_an_event(cls: type, way: Any) -> None:
    event = example(cls)
    again = way(event)
    assert type(again) is cls
    assert same(again, event)
    assert repr(again) == repr(event)


@every_way
@pytest.mark.parametrize("cls", FRAMES)
def test_a_frame(cls: type, way: Any) -> None:
    frame = example(cls)
    again = way(frame)
    assert type(again) is cls
    assert again == frame


@every_way
def test_a_decoded_frame_keeps_what_was_received(way: Any) -> None:
    codec = JsonCodec("1.6", tolerate={"maxLength"})
    clean = way(codec.decode_call('[2,"1","Authorize",{"idTag":"AA"}]'))
    assert clean.received == {"idTag": "AA"}
    assert clean.issues == ()
    flawed = way(codec.decode_call('[2,"1","Authorize",{"idTag":"0123456789ABCDEF01234567"}]'))
    assert flawed.received == {"idTag": "0123456789ABCDEF01234567"}
    assert [str(issue) for issue in flawed.issues] == [
        "$.idTag: must have at most 20 characters, not 24; read as it is"
    ]


@every_way
def test_an_error_of_the_codec_keeps_its_reply(way: Any) -> None:
    with pytest.raises(errors.PayloadError) as caught:
        JsonCodec("1.6").decode('[2,"42","Authorize",{}]')
    again = way(caught.value)
    assert again.reply == caught.value.reply
    assert again.reply.message_id == "42"
    assert again.issues == caught.value.issues
    assert again.code == "OccurenceConstraintViolation"


@every_way
@pytest.mark.parametrize("version", Version)
def test_a_json_codec_after_use(version: Version, way: Any) -> None:
    text = '[2,"1","Heartbeat",{}]'
    codec = JsonCodec(version, limits=Limits(max_bytes=1_000), tolerate={"maxLength"})
    frame = codec.decode(text)
    assert codec.encode(frame) == text
    with pytest.raises(errors.RemoteError):
        codec.decode('[2,"1","Authorize",{"unknown":1}]')
    again = way(codec)
    assert again.decode(text) == frame
    assert again.encode(frame) == text
    with pytest.raises(errors.LimitError):
        again.decode(" " * 2_000)


@every_way
@pytest.mark.parametrize("version", Version)
def test_a_payload_codec_after_use(version: Version, way: Any) -> None:
    heartbeat = ocpp_core.message_class(version, "Heartbeat", Kind.REQUEST)
    codec = PayloadCodec(version)
    assert codec.decode("{}", heartbeat) == heartbeat()
    assert codec.issues({}, "Authorize") != ()
    again = way(codec)
    assert again.decode("{}", heartbeat) == heartbeat()
    assert again.encode(heartbeat()) == "{}"


@every_way
@pytest.mark.parametrize("version", [Version.V15, Version.V16])
def test_a_soap_codec_after_use(version: Version, way: Any) -> None:
    codec = SoapCodec(version)
    with pytest.raises(errors.RemoteError) as caught:
        codec.decode(b"<a/>")
    again = way(codec)
    with pytest.raises(type(caught.value), match=str(caught.value)):
        again.decode(b"<a/>")


@pytest.mark.parametrize("way", [pickle.dumps, copy.copy, copy.deepcopy], ids=lambda way: way.__name__)
def test_a_session_is_one_end_of_one_connection(way: Any) -> None:
    """Two of it would both answer. `Session.correlation` is what another process goes on with."""
    with pytest.raises(TypeError, match="correlation"):
        way(Session("1.6", Role.CSMS))


def test_the_classes_are_found() -> None:
    assert errors.PayloadError in ERRORS
    assert len(ERRORS) >= 12
    assert len(EVENTS) >= 9
    assert {frames.Call, frames.CallResult, frames.PlainCall, frames.CallError} <= set(FRAMES)
