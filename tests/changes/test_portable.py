"""What stands against sending a message of one version to a peer of another."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import ErrorCode, Issue, Kind, Limits, Message, Validator, Version, v16, v21, v201
from ocpp_core.changes import changes, portable
from ocpp_core.findings import any_item
from ocpp_core.schemas import actions, message_name
from ocpp_core.strategies import messages, payloads

PAIRS = list(permutations(Version, 2))
NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


def told(found: list[Issue]) -> list[tuple[str, str, str]]:
    return [(issue.path, issue.rule, issue.message) for issue in found]


# -- literally


def test_a_message_that_may_be_sent() -> None:
    assert portable(v21.HeartbeatRequest(), to="1.5") == []
    assert portable(v16.ResetRequest(type=v16.ResetType.SOFT), to="1.5") == []
    assert portable({"type": "Immediate"}, "2.1", "Reset", version="2.0.1") == []
    assert portable({"type": "Immediate"}, "2.0.1", v21.ResetRequest) == []
    assert portable({"status": "Accepted"}, "2.0.1", "Reset", "response", "2.1") == []


def test_an_action_of_the_other_generation() -> None:
    start = v16.StartTransactionRequest(connector_id=1, id_tag="04A2", meter_start=0, timestamp=NOW)
    assert portable(start, to="1.5") == []
    [issue] = portable(start, to="2.0.1")
    assert issue == Issue(
        path="$",
        rule="action/unknown",
        allowed=("TransactionEvent",),
        found="StartTransaction",
        message="OCPP 2.0.1 has no StartTransaction: TransactionEvent stands for it there",
        code=ErrorCode.NOT_IMPLEMENTED,
    )
    [issue] = portable({}, "1.6", "TransactionEvent", version="2.0.1")
    assert issue.message == (
        "OCPP 1.6 has no TransactionEvent: "
        "StartTransaction, MeterValues, StopTransaction and StatusNotification stand for it there"
    )


def test_an_action_that_nothing_stands_for() -> None:
    [issue] = portable({}, "2.0.1", "BatterySwap", "response", "2.1")
    assert (issue.allowed, issue.message, issue.code) == ((), "OCPP 2.0.1 has no BatterySwap", "NotImplemented")


@pytest.mark.parametrize(
    ("to", "code", "sentence"),
    [
        ("1.6", "NotImplemented", "OCPP 1.6 has no NotifyPeriodicEventStream"),
        (
            "2.0.1",
            "MessageTypeNotSupported",
            "OCPP 2.0.1 has no NotifyPeriodicEventStream, and no message without an answer",
        ),
    ],
)
def test_the_message_that_has_no_answer(to: str, code: str, sentence: str) -> None:
    data = [v21.StreamDataElementType(t=0, v="230.1")]
    stream = v21.NotifyPeriodicEventStreamRequest(id=1, pending=0, basetime=NOW, data=data)
    [issue] = portable(stream, to)
    assert (issue.path, issue.rule, issue.code, issue.message) == ("$", "action/unknown", code, sentence)


def test_what_a_payload_has_too_much_or_too_little() -> None:
    payload = {"idToken": {"idToken": "A" * 40, "type": "Direct"}, "certificate": "B" * 5501, "tariff": 1}
    assert told(portable(payload, "2.0.1", "Authorize", version="2.1")) == [
        ("$.idToken.idToken", "maxLength", "must have at most 36 characters, not 40"),
        (
            "$.idToken.type",
            "enum",
            'must be one of "Central", "eMAID", "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress" and "NoAuthorization"',
        ),
        ("$.certificate", "maxLength", "must have at most 5500 characters, not 5501"),
        ("$", "additionalProperties", "there is a member that the schema does not know"),  # nor does that of 2.1
    ]
    event = {"eventType": "Ended", "timestamp": "2026-01-31T12:00:00Z", "triggerReason": "EVDeparted", "seqNo": 9}
    event |= {"transactionInfo": {"transactionId": "1", "tariffId": "T"}, "evseSleep": True}
    found = portable(event, "2.0.1", "TransactionEvent", version="2.1")
    assert told(found) == [
        ("$.transactionInfo", "additionalProperties", "OCPP 2.0.1 has no tariffId here: leave it out"),
        ("$", "additionalProperties", "OCPP 2.0.1 has no evseSleep here: leave it out"),
    ]
    assert [issue.found for issue in found] == ["tariffId", "evseSleep"]


def test_what_the_other_version_requires() -> None:
    boot = v16.BootNotificationRequest(charge_point_vendor="V", charge_point_model="M")
    assert told(portable(boot, to="2.0.1")) == [
        ("$.chargingStation", "required", "is missing: OCPP 2.0.1 requires it, and OCPP 1.6 has no such member"),
        ("$.reason", "required", "is missing: OCPP 2.0.1 requires it, and OCPP 1.6 has no such member"),
        ("$", "additionalProperties", "OCPP 2.0.1 has no chargePointVendor here: leave it out"),
        ("$", "additionalProperties", "OCPP 2.0.1 has no chargePointModel here: leave it out"),
    ]
    signed = {"signedMeterData": "AA", "encodingMethod": "OCMF"}
    reading = {"timestamp": "2026-01-31T12:00:00Z", "sampledValue": [{"value": 1, "signedMeterValue": signed}]}
    assert told(portable({"evseId": 1, "meterValue": [reading]}, "2.0.1", "MeterValues", version="2.1")) == [
        (f"$.meterValue[0].sampledValue[0].signedMeterValue.{name}", "required", "is missing: OCPP 2.0.1 requires it")
        for name in ("signingMethod", "publicKey")
    ]


def test_a_value_of_another_type() -> None:
    reading = {"timestamp": "2026-01-31T12:00:00Z", "sampledValue": [{"value": "1"}]}
    found = portable({"connectorId": 1, "meterValue": [reading]}, "2.0.1", "MeterValues", version="1.6")
    assert (
        "$.meterValue[0].sampledValue[0].value",
        "type",
        "must be a number, not a string: write it without quotes",
    ) in (told(found))


def test_nothing_of_a_payload_stands_in_a_sentence() -> None:
    payload = {"\x1b[31m": 1, "transactionId": "1"}
    for issue in portable(payload, "2.0", "GetTransactionStatus", version="2.1"):
        assert issue.message.isprintable()
    [issue] = portable(payload, "2.0.1", "GetTransactionStatus", version="2.1")
    assert issue.message == "there is a member that the schema does not know"


def test_limits() -> None:
    many = {"key": [5] * 100}
    assert len(portable(many, "1.5", "GetConfiguration", version="1.6")) == 20
    assert len(portable(many, "1.5", "GetConfiguration", version="1.6", limits=Limits(max_issues=3))) == 3


def test_misuse() -> None:
    with pytest.raises(TypeError, match="a typed message is judged as what it is"):
        portable(v16.HeartbeatRequest(), "1.5", "Heartbeat")
    with pytest.raises(TypeError, match="does not say what message it is of"):
        portable({}, "1.5")
    with pytest.raises(TypeError, match="does not say which version it is of"):
        portable({}, "1.5", "Heartbeat")
    with pytest.raises(LookupError, match="called 'Heartbeet'; did you mean 'Heartbeat'"):
        portable({}, "1.5", "Heartbeet", version="1.6")
    with pytest.raises(LookupError, match="HeartbeatRequest is a message of OCPP 2.0.1, not 1.6"):
        portable({}, "1.5", v201.HeartbeatRequest, version="1.6")
    with pytest.raises(LookupError, match="there is no version of OCPP"):
        portable(v16.HeartbeatRequest(), "3")


# -- of any payload


def explained(issue: Issue, message: str, version: Version, to: Version) -> bool:
    """Whether a difference between the versions, at the same place, accounts for it."""
    place = any_item(f"{message}:{issue.path}")
    accounts = {(place, issue.rule)}
    if issue.rule == "additionalProperties":  # or the member was not the standard's before either
        accounts.add((f"{place}.{issue.found}", "member"))
    accounts |= {(place, rule) for rule in {"enum": ("value",), "required": ("member",)}.get(issue.rule, ())}
    found = changes(version, to, message)
    return any((where, each.rule) in accounts for each in found for where in each.places)


@pytest.mark.parametrize(("version", "to"), PAIRS)
@given(data=st.data())
def test_the_validator_of_the_other_version_decides(version: Version, to: Version, data: st.DataObject) -> None:
    action = data.draw(st.sampled_from(sorted(actions(version).keys() & actions(to).keys())))
    kind = data.draw(st.sampled_from(list(Kind)))
    payload = data.draw(payloads(version, action, kind))
    found = portable(payload, to, action, kind, version)
    refused = Validator(to).issues(payload, action, kind)
    assert [(each.path, each.rule, each.found) for each in found] == [
        (each.path, each.rule, each.found) for each in refused
    ]
    assert all(explained(issue, message_name(action, kind), version, to) for issue in found)


@pytest.mark.parametrize(("version", "to"), PAIRS)
@given(data=st.data())
def test_typed_messages_are_judged_like_their_payloads(version: Version, to: Version, data: st.DataObject) -> None:
    action = data.draw(st.sampled_from(sorted(actions(version))))
    message: Message = data.draw(messages(version, action))
    payload: dict[str, Any] = message.to_dict()
    assert portable(message, to) == portable(payload, to, action, version=version)
    assert bool(portable(message, to)) or action in actions(to)
