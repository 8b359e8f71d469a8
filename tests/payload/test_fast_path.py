"""The fast path accepts nothing that the reference path or an independent validator refuses, and builds the same.

These are the tests that allow the codec to skip the reference path. Each runs on every message of every version.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import OrderedDict
from collections.abc import Callable
from copy import copy
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import IntEnum, StrEnum
from functools import cache
from typing import Any, Self
from uuid import UUID

import jsonschema_rs
import msgspec
import pytest
from attrs import fields
from hypothesis import given, settings
from hypothesis import strategies as st
from rfc3339_validator import validate_rfc3339
from rfc3986_validator import validate_rfc3986

from ocpp_core import Call, CallResult, JsonCodec, Kind, PayloadError, Send, Validator, Version, v16, v21, v201
from ocpp_core.message import UNSET, DataType, Message
from ocpp_core.ocppj._fast import FastFrames
from ocpp_core.payload import PayloadCodec, structure, unstructure
from ocpp_core.payload._classes import message_class
from ocpp_core.payload._formats import is_date_time
from ocpp_core.schemas import actions, bundle, message_name
from ocpp_core.strategies import payloads
from tests.conftest import MessageId, every_message
from tests.mutations import SUSPECTS, mutated
from tests.payload.test_formats import NO_DATE_TIMES
from tests.payload.test_violations import our_issues, plain_issues


@cache
def fast(version: Version) -> FastFrames:
    return FastFrames(PayloadCodec(version))


@cache
def independent(message: MessageId) -> jsonschema_rs.Validator:
    """An independent judge, of formats too."""
    schema = bundle(message.version, message_name(message.action, message.kind))
    formats = {
        "date-time": lambda text: validate_rfc3339(text.upper()),
        "uri": lambda text: validate_rfc3986(text, rule="URI") is not None,
    }
    return jsonschema_rs.validator_for(schema, validate_formats=True, formats=formats)


def test_the_independent_judge_looks_at_formats() -> None:
    judge = independent(MessageId(Version.V16, "Heartbeat", Kind.RESPONSE))
    assert judge.is_valid({"currentTime": "2024-01-01T00:00:00Z"})
    assert not judge.is_valid({"currentTime": "2024-01-01 00:00:00Z"})


def framed(message: MessageId, payload: object) -> tuple[bytes, str | None]:
    """The text of a frame, and the action that its decoder has to be told."""
    body = json.dumps(payload)
    if message.kind is Kind.RESPONSE:
        return f'[3,"id",{body}]'.encode(), message.action
    number = 2 if actions(message.version)[message.action].answered else 6
    return f'[{number},"id","{message.action}",{body}]'.encode(), None


_MOMENT = re.compile(
    r'"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.[0-9]{3})[0-9]+(Z|[+-][0-9]{2}:[0-9]{2})"'
)


def to_the_millisecond(payload: object) -> object:
    """The payload as it is sent: without what the standard forbids of a second (2.x part 2 section 2.1.4)."""
    return json.loads(
        _MOMENT.sub(lambda found: f'"{found[1]}{found[2].replace(".000", "")}{found[3]}"', json.dumps(payload))
    )


def read_value(version: Version, payload: object, action: str, kind: Kind) -> object:
    """The message of a payload that is already parsed; None if it is refused."""
    try:
        return PayloadCodec(version).judge(payload, action, kind).message
    except (PayloadError, TypeError):
        return None


@every_message
def test_valid_payloads(message: MessageId) -> None:
    """Valid payloads are accepted by all judges, become the same object on both paths, and come back unchanged."""
    version, action, kind = message
    cls = message_class(version, action, kind)
    validator, codec = Validator(version), JsonCodec(version)
    taken = []

    @given(payloads(version, action, kind))
    def check(payload: dict[str, object]) -> None:
        assert validator.issues(payload, action, kind) == []
        assert independent(message).is_valid(payload)
        expected = structure(payload, cls)
        sent = to_the_millisecond(payload)
        assert unstructure(expected) == sent
        raw, pending = framed(message, payload)
        frame = fast(version).decode(raw, pending)
        taken.append(frame is not None)
        assert (fast(version).verified(raw, pending) is None) is (frame is None)
        if frame is not None:
            assert type(frame.message) is cls
            assert repr(frame.message) == repr(expected)  # repr tells an enumeration from its text, and 1 from 1.0
            assert frame.received == payload
            assert frame.payload == sent
        assert repr(codec.payloads.decode(payload, cls)) == repr(expected)
        assert repr(codec.payloads.decode(json.dumps(payload), cls)) == repr(expected)
        wrap = CallResult if kind is Kind.RESPONSE else Call if actions(version)[action].answered else Send
        text = codec.encode(wrap("id", expected))
        assert json.loads(text)[-1] == sent
        assert codec.payloads.to_dict(expected) == sent
        again = codec.decode(text, {"id": action})
        assert again.message == structure(sent, cls)

    check()
    if version is not Version.V20:  # where any object may hold unknown members, which are for the reference path
        assert all(taken)
    assert any(taken)


@every_message
def test_mutated_payloads(message: MessageId) -> None:
    """What the fast path accepts, jsonschema and jsonschema-rs accept too, and the objects are equal.

    What is wrong is what jsonschema finds by itself.
    """
    version, action, kind = message
    validator = Validator(version)
    cls = message_class(version, action, kind)

    @given(payloads(version, action, kind).flatmap(mutated))
    def check(payload: object) -> None:
        raw, pending = framed(message, payload)
        frame = fast(version).decode(raw, pending)
        assert (fast(version).verified(raw, pending) is None) is (frame is None)
        assert our_issues(message, payload) == plain_issues(message, payload)
        issues = validator.issues(payload, action, kind)
        value = read_value(version, payload, action, kind)
        assert (value is not None) is (isinstance(payload, dict) and issues == [])
        if frame is not None:
            assert issues == []
            assert independent(message).is_valid(payload)
            assert repr(frame.message) == repr(structure(payload, cls))
            assert repr(value) == repr(frame.message)
        elif not issues:
            assert independent(message).is_valid(payload)

    check()


@every_message
def test_messages_that_are_written(message: MessageId) -> None:
    """What the fast path writes of a message, whatever it was changed to, the reference path writes as well."""
    version, action, kind = message
    cls = message_class(version, action, kind)
    codec = JsonCodec(version)
    wrap: Any = CallResult if kind is Kind.RESPONSE else Call if actions(version)[action].answered else Send
    head = [3, "id"] if kind is Kind.RESPONSE else [2 if wrap is Call else 6, "id", action]

    def taken(made: Message) -> bool:
        written = fast(version).encode(wrap("id", made))
        by_payload = codec.payloads._written_fast(made)
        if written is None or by_payload is None:
            assert written is by_payload
            return False
        value = codec.payloads._checked(made)
        assert independent(message).is_valid(json.loads(by_payload[1]))
        assert by_payload[1] == msgspec.json.encode(value)
        assert msgspec.to_builtins(by_payload[0]) == value
        assert written == msgspec.json.encode([*head, value])
        return True

    @settings(max_examples=-(-settings.default.max_examples // 5))  # each type occurs in many messages
    @given(payloads(version, action, kind), st.sampled_from(CHANGES), st.data())
    def check(payload: dict[str, object], change: Callable[[Any], Any], data: st.DataObject) -> None:
        made = structure(payload, cls)
        assert taken(made) or version is Version.V20  # where any object may hold unknown members
        places = attributes_of(made)
        for target, name in data.draw(st.lists(st.sampled_from(places), max_size=5)) if places else ():
            before = getattr(target, name)
            setattr(target, name, change(before))
            taken(made)
            setattr(target, name, before)

    check()


def attributes_of(message: Message) -> list[tuple[Any, str]]:
    """The attributes of a message and of all objects in it."""
    found: list[Any] = [message]
    for each in found:
        for inner in (getattr(each, field.name) for field in fields(type(each))):
            found += [item for item in (inner if isinstance(inner, list) else [inner]) if isinstance(item, DataType)]
    return [(each, field.name) for each in found for field in fields(type(each))]


class Text(str):
    __slots__ = ()


class Whole(int):
    __slots__ = ()


class Instant(datetime):
    __slots__ = ()


class Two(IntEnum):
    TWO = 2


class Misleading(StrEnum):
    """Its members are other texts than those that they are written as."""

    ACCEPTED = "x" * 600

    def __new__(cls, value: str) -> Self:
        made = str.__new__(cls, "Accepted")
        made._value_ = value
        return made


LATE = datetime(9999, 1, 1, tzinfo=UTC)
SET: list[Any] = [
    *SUSPECTS, float("nan"), float("inf"), 2**70, -(10**4299), Decimal("1.5"), Decimal(1), Text("Accepted"), Whole(1), Two.TWO, b"x",
    Misleading.ACCEPTED, v16.ResetType.SOFT, v201.AttributeEnumType.ACTUAL, "\ud800", UUID(int=1), object(), UNSET,
    datetime(2026, 1, 1), datetime(2026, 1, 1, 0, 0, 0, 123456, UTC), Instant(2026, 1, 1, tzinfo=UTC), LATE,
    LATE.replace(year=9998), LATE.replace(year=1), LATE.replace(year=1, tzinfo=timezone(timedelta(hours=2))),
    datetime(9998, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-2))),
    datetime(2026, 1, 1, tzinfo=timezone(timedelta(minutes=-90))), datetime(2026, 1, 1, tzinfo=timezone(timedelta(0, 1))),
    (), (1,), ("a",), {1}, {"a": (1,)}, {1: 2}, {"a": float("nan")}, {"a": [[[[1]]]]}, {"a": [[[[[1]]]]]}, [None],
    OrderedDict(a=1), {"a": Two.TWO}, {"a": Decimal(1)}, {Text("a"): 1},
    v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED), v201.EVSEType(id=1), v201.CustomDataType(vendor_id="v"),
    v21.CustomDataType(vendor_id="v", extra={"a": 1}), v21.CustomDataType(vendor_id="v", extra={"vendorId": "w"}),
    v201.CustomDataType(vendor_id=Text("v")), v201.CustomDataType(vendor_id="v", extra=OrderedDict(a=[None])),
    v201.CustomDataType(vendor_id="v", extra={"a": [{"b": [1.5]}]}), v21.CustomDataType(vendor_id="v" * 256),
    v201.CustomDataType(vendor_id="v", extra={"a": [{"b": [[]]}]}), v201.CustomDataType(vendor_id="v", extra={1: 2}),
]  # fmt: skip
"""What an attribute may be set to, and most likely to be written as something else."""


def _subclassed(value: Any) -> Any:
    if not isinstance(value, DataType):
        return value
    made = copy(value)
    made.__class__ = type(type(value).__name__, (type(value),), {"__slots__": ()})
    return made


CHANGES: list[Callable[[Any], Any]] = [
    *(lambda _, value=value: value for value in SET),
    lambda value: [value],
    lambda value: tuple(value) if isinstance(value, list) else value,
    lambda value: value * 30 if isinstance(value, list) else value,
    lambda value: [] if isinstance(value, list) else value,
    lambda value: Text(value) if isinstance(value, str) else value,
    lambda value: str(value) if isinstance(value, str) else value,
    lambda value: float(value) if type(value) is int else value,
    lambda value: -value if type(value) in (int, float) else value,
    lambda value: value + 0.05 if type(value) in (int, float) else value,
    lambda value: value.to_dict() if isinstance(value, DataType) else value,
    _subclassed,
]
"""What may become of a value."""


@pytest.mark.parametrize(
    "raw",
    [
        b'[2,"id","Heartbeat",{},{}]',
        b'[2,"id","Heartbeat"]',
        b'[2.0,"id","Heartbeat",{}]',
        b'[true,"id","Heartbeat",{}]',
        b'[3,"id","Heartbeat",{}]',
        b'[2,"","Heartbeat",{}]',
        b'[2,"' + b"i" * 37 + b'","Heartbeat",{}]',
        b'[2,"a\\","Heartbeat",{},"Authorize",{}]',
        b'[2,"id","heartbeat",{}]',
        b'[2,"id","Heartbeat",{}] x',
        b'[2,"id","Heartbeat",null]',
        b'[2,"id","Heartbeat",{"x":1}]',
        b'[2,"\xff","Heartbeat",{}]',
    ],
)
def test_frames_it_declines(raw: bytes) -> None:
    assert fast(Version.V16).decode(raw, None) is None
    assert fast(Version.V16).verified(raw, None) is None


@pytest.mark.parametrize("text", NO_DATE_TIMES)
def test_it_takes_no_date_time_that_is_none(text: str) -> None:
    """Its check is another one than that of the reference path."""
    raw = json.dumps([3, "id", {"currentTime": text}]).encode()
    assert fast(Version.V16).decode(raw, "Heartbeat") is None
    assert fast(Version.V16).verified(raw, "Heartbeat") is None


def test_its_date_time_check_beside_the_pattern() -> None:
    """It tells the usual forms by their punctuation; every ending of that length is looked at here."""
    compiled = fast(Version.V16)
    for end in map("".join, itertools.product("05Z+:.\0\u202e", repeat=4)):
        text = f"2024-01-01T00:00:00{end}Z"
        raw = json.dumps([3, "id", {"currentTime": text}]).encode()
        assert (compiled.verified(raw, "Heartbeat") is not None) is is_date_time(text), text


def test_send_exists_in_2_1_only() -> None:
    payload = b'{"data":[{"t":0,"v":"x"}],"id":0,"pending":0,"basetime":"2024-01-01T00:00:00Z"}'
    raw = b'[6,"id","NotifyPeriodicEventStream",' + payload + b"]"
    assert isinstance(fast(Version.V21).decode(raw, None), Send)
    assert fast(Version.V201).decode(raw, None) is None
    assert fast(Version.V21).decode(raw.replace(b"[6", b"[2"), None) is None


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_never_raises(raw: bytes) -> None:
    for action in (None, "Authorize"):
        fast(Version.V201).decode(raw, action)
        fast(Version.V201).verified(raw, action)
