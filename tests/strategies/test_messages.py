"""Typed messages and data types, by our own functions and by ``from_type`` of Hypothesis."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import (
    Call,
    CallResult,
    JsonCodec,
    Message,
    Request,
    Send,
    Validator,
    Version,
    message_class,
    v16,
    v20,
    v21,
    v201,
)
from ocpp_core.message import DataType
from ocpp_core.strategies import calls, data_types, errors, messages, rule_violations, sends
from tests.bench.coverage import draw_examples
from tests.conftest import ALL_MESSAGES, MessageId

DATA_TYPES = [
    getattr(package, name)
    for version in Version
    for package in [import_module(f"ocpp_core.{version.package}.datatypes")]
    for name in package.__all__
]


@given(st.data(), st.sampled_from(ALL_MESSAGES))
def test_a_message_is_valid(data: st.DataObject, message: MessageId) -> None:
    drawn = data.draw(messages(*message))
    assert isinstance(drawn, message_class(*message))
    assert Validator(message.version).issues(drawn) == []


@given(st.data(), st.sampled_from(DATA_TYPES))
def test_a_data_type_has_an_instance(data: st.DataObject, cls: type[DataType]) -> None:
    version = cls.__module__.split(".")[1]
    assert type(data.draw(data_types(version, cls))) is cls


@given(st.from_type(v201.TransactionEventRequest), st.from_type(v16.IdTagInfo))
def test_hypothesis_knows_our_classes(message: v201.TransactionEventRequest, info: v16.IdTagInfo) -> None:
    assert Validator("2.0.1").issues(message) == []
    assert len(info.parent_id_tag or "") <= 20


def shown(strategy: SearchStrategy[Any]) -> str:
    """The simplest example as Hypothesis shows it, without the breaks of its lines."""

    @settings(database=None)
    @given(strategy)
    def fails(example: Any) -> None:
        assert example is None

    with pytest.raises(AssertionError) as caught:
        fails()
    notes = "".join(caught.value.__notes__)  # one more, of which lines failed, where tracing allows it
    return "".join(notes.split()).replace(",)", ")")


@pytest.mark.parametrize(
    ("strategy", "code"),
    [
        (messages("1.6", v16.ResetRequest), "v16.ResetRequest(type=v16.ResetType.HARD)"),
        (messages("1.6", v16.MeterValuesRequest), "MeterValuesRequest(connector_id=0, meter_value=[])"),
        (
            messages("2.0.1", v201.TransactionEventRequest),
            "v201.TransactionEventRequest(event_type=v201.TransactionEventEnumType.ENDED, "
            "timestamp=datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), "
            "trigger_reason=v201.TriggerReasonEnumType.AUTHORIZED, seq_no=0, transaction_info=v201.TransactionType("
            "transaction_id='00000000-0000-0000-0000-000000000000'))",
        ),
        (
            data_types("2.0.1", v201.IdTokenType),
            "v201.IdTokenType(id_token='00000000', type=v201.IdTokenEnumType.CENTRAL)",
        ),
        (calls("1.6", v16.ResetRequest), "Call('1', v16.ResetRequest(type=v16.ResetType.HARD))"),
        (errors("1.6"), "CallError('1', 'FormationViolation', '', {})"),
        (sends("2.1"), "Send('1', v21.NotifyPeriodicEventStreamRequest("),
        (rule_violations("2.0.1", rule="B02.FR.02"), "<breaks B02.FR.02 of OCPP 2.0.1: "),
    ],
)
def test_examples_are_shown_as_one_would_type_them(strategy: SearchStrategy[Any], code: str) -> None:
    assert "".join(code.split()) in shown(strategy)


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
def test_datetimes_have_whole_milliseconds_since_no_more_are_sent(version: str) -> None:
    found = set()

    def see(message: v16.HeartbeatResponse | v201.HeartbeatResponse) -> None:
        found.add((message.current_time.microsecond > 0, message.current_time.microsecond % 1000))

    draw_examples(messages(version, "HeartbeatResponse"), 200, 0, see)
    assert found == {(False, 0), (True, 0)}


@given(st.data(), st.sampled_from(ALL_MESSAGES))
def test_a_message_is_the_same_after_the_wire(data: st.DataObject, message: MessageId) -> None:
    drawn = data.draw(messages(*message))
    codec = JsonCodec(message.version)
    wrap = CallResult if message.kind == "response" else Send if message.action == ONE_WAY else Call
    assert codec.decode(codec.encode(wrap("1", drawn)), {"1": message.action}).message == drawn


ONE_WAY = "NotifyPeriodicEventStream"


def test_hypothesis_does_not_load_us() -> None:
    import subprocess
    import sys

    code = "import sys, hypothesis; print([name for name in sys.modules if name.startswith('ocpp_core.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['ocpp_core._lazy', 'ocpp_core._hypothesis']"


@pytest.mark.parametrize("cls", [Message, DataType, Request, int, StrEnum])
def test_no_messages_of_anything_else(cls: type) -> None:
    with pytest.raises(TypeError, match="an action must be its name or a message class, such as 'Heartbeat', not "):
        messages("2.0.1", cls)
    with pytest.raises(LookupError, match="is not a data type of OCPP"):
        data_types("2.0.1", cls)


def test_what_shrinks_is_short() -> None:
    assert len(find(messages("2.1", v21.TransactionEventRequest), lambda _: True).to_dict()) == 5
    event = find(messages("2.0.1", v201.TransactionEventRequest), lambda it: it.meter_value is not None)
    assert event.custom_data is None
    assert len(event.meter_value or []) == 1


def test_unions_and_lists_of_our_classes_work_too() -> None:
    found = find(st.from_type(list[v20.HeartbeatRequest]), lambda it: len(it) == 2)
    assert found == [v20.HeartbeatRequest(), v20.HeartbeatRequest()]
