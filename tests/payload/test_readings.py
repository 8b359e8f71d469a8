"""What a payload that breaks its schema is read as, by the name of what is tolerated."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import (
    Allowance,
    EncodeError,
    JsonCodec,
    Kind,
    Limits,
    Message,
    PayloadCodec,
    PayloadError,
    Tolerance,
    Version,
    v16,
    v201,
)
from ocpp_core.payload import _readings, unstructure
from ocpp_core.strategies import payloads, violations
from tests.conftest import MessageId, every_message

ALL = Tolerance.everything()

SAMPLE = '"timestamp":"2026-03-01T10:00:00Z","sampledValue":[{"value":"1"}]'
STATUS = '{"connectorId":1,"errorCode":"NoError","status":"Available"'
SCHEDULE = '"chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}'


def judge(
    version: str, message: str, payload: str, tolerate: Tolerance | set[str | Allowance]
) -> tuple[dict[str, Any], list[tuple[str, str, str | None, Any]]]:
    """The payload as it was read, and what is reported: path, rule, tolerance, what it was read as."""
    judged = PayloadCodec(version, tolerate=tolerate).judge(payload, message)
    return unstructure(judged.message), [
        (issue.path, issue.rule, issue.tolerance, issue.read_as) for issue in judged.issues
    ]


READ: list[tuple[str, str, str, set[str | Allowance], str, list[tuple[str, str, str, Any]]]] = [
    # version, message, payload, tolerated, read as, reported
    (
        *("1.6", "Authorize", '{"idTag":"ABCDEFGHIJKLMNOPQRSTUV"}', {"maxLength"}),
        *('{"idTag":"ABCDEFGHIJKLMNOPQRSTUV"}', [("$.idTag", "maxLength", "maxLength", "ABCDEFGHIJKLMNOPQRSTUV")]),
    ),
    (
        *("1.6", "Authorize", '{"idTag":"A","b":2}', {"additionalProperties"}),
        *('{"idTag":"A"}', [("$", "additionalProperties", "additionalProperties", None)]),
    ),
    (
        *("1.6", "Authorize", '{"idTag":"A","b":2}', {Allowance("additionalProperties", unknown="keep")}),
        *('{"idTag":"A"}', [("$", "additionalProperties", "additionalProperties", 2)]),
    ),
    (
        *("1.6", "StatusNotification", STATUS.replace("Avail", " aVail") + "}", {"enum"}),
        *(STATUS + "}", [("$.status", "enum", "enum", "Available")]),
    ),
    (
        *("1.6", "StatusNotification", STATUS.replace("Available", "Idle") + "}", {"unknown-enum"}),
        *(STATUS.replace("Available", "Idle") + "}", [("$.status", "enum", "unknown-enum", "Idle")]),
    ),
    (
        *("1.6", "StatusNotification", STATUS + ',"info":null}', {"null"}),
        *(STATUS + "}", [("$.info", "type", "null", None)]),
    ),
    (
        *("1.6", "StatusNotification", STATUS + ',"timestamp":""}', {"empty"}),
        *(STATUS + "}", [("$.timestamp", "format", "empty", None)]),
    ),
    (
        *("1.6", "ReserveNowResponse", '{"status":"accepted"}', {"enum"}),
        *('{"status":"Accepted"}', [("$.status", "enum", "enum", "Accepted")]),
    ),
    (
        *("2.0.1", "GetReport", '{"requestId":1,"componentVariable":[]}', {"empty"}),
        *('{"requestId":1}', [("$.componentVariable", "minItems", "empty", None)]),
    ),
    (
        *("2.0.1", "GetReport", '{"requestId":1,"componentCriteria":""}', {"empty"}),
        *('{"requestId":1}', [("$.componentCriteria", "type", "empty", None)]),
    ),
    (
        *("1.6", "BootNotificationResponse"),
        '{"status":"Accepted","currentTime":"2026-03-01T10:00:00Z","heartbeatInterval":60}',
        {Allowance("renamed", at="BootNotification:$.interval", called="heartbeatInterval")},
        '{"status":"Accepted","currentTime":"2026-03-01T10:00:00Z","interval":60}',
        [("$.interval", "required", "renamed", 60), ("$", "additionalProperties", "renamed", 60)],
    ),
    (
        *("1.6", "StopTransaction"),
        '{"meterStop":1,"timestamp":"2026-03-01T10:00:00Z","transactionId":7,"Reason":"Remote"}',
        {"renamed"},
        '{"meterStop":1,"timestamp":"2026-03-01T10:00:00Z","transactionId":7,"reason":"Remote"}',
        [("$", "additionalProperties", "renamed", "Remote")],
    ),
    (  # a member of 2.0 may be unknown, and so the one that is missing tells it
        *("2.0", "GetLog", '{"logType":"SecurityLog","requestID":1,"log":{"remoteLocation":"x"}}', {"renamed"}),
        '{"logType":"SecurityLog","requestId":1,"log":{"remoteLocation":"x"}}',
        [("$.requestId", "required", "renamed", 1)],
    ),
    (
        *("1.6", "MeterValues", '{"connectorId":1,"meterValue":[{"sampledValue":[{"value":"1"}]}]}'),
        {Allowance("missing", at="MeterValues:$.meterValue[*].timestamp", value="2026-03-01T10:00:00Z")},
        '{"connectorId":1,"meterValue":[{' + SAMPLE + "}]}",
        [("$.meterValue[0].timestamp", "required", "missing", "2026-03-01T10:00:00Z")],
    ),
    (
        *("1.6", "MeterValues", '{"connectorId":1,"meterValue":{' + SAMPLE + "}}", {"type-lossless"}),
        '{"connectorId":1,"meterValue":[{' + SAMPLE + "}]}",
        [
            ("$.meterValue", "type", "type-lossless", [json.loads("{" + SAMPLE + "}")]),
        ],
    ),
    (  # one fault within the other
        *("1.6", "MeterValues"),
        '{"connectorId":"1","meterValue":{"timestamp":"2026-03-01 10:00Z","sampledValue":{"value":1.50,"unit":"wh"}}}',
        {"type-lossless", "date-time", "enum"},
        '{"connectorId":1,"meterValue":[{"timestamp":"2026-03-01T10:00:00Z","sampledValue":[{"value":"1.50","unit":"Wh"}]}]}',
        [
            ("$.connectorId", "type", "type-lossless", 1),
            (
                *("$.meterValue", "type", "type-lossless"),
                [{"timestamp": "2026-03-01 10:00Z", "sampledValue": {"value": 1.5, "unit": "wh"}}],
            ),
            ("$.meterValue[0].timestamp", "format", "date-time", "2026-03-01T10:00:00Z"),
            ("$.meterValue[0].sampledValue", "type", "type-lossless", [{"value": 1.5, "unit": "wh"}]),
            ("$.meterValue[0].sampledValue[0].value", "type", "type-lossless", "1.50"),
            ("$.meterValue[0].sampledValue[0].unit", "enum", "enum", "Wh"),
        ],
    ),
    (
        *("1.6", "DataTransfer", '{"vendorId":"x","data":{"a": [1.50, null]}}', {"json-text"}),
        '{"vendorId":"x","data":"{\\"a\\":[1.50,null]}"}',
        [("$.data", "type", "json-text", '{"a":[1.50,null]}')],
    ),
    (
        *("2.1", "NotifyMonitoringReport"),
        '{"requestId":1,"seqNo":0,"generatedAt":"2026-03-01T10:00:00Z","monitor":[{"component":{"name":"A"},"variable":'
        '{"name":"B"},"variableMonitoring":[{"id":1,"transaction":false,"value":1.0,"type":"Delta","severity":8}]}]}',
        {"new-in-2.1"},
        '{"requestId":1,"seqNo":0,"generatedAt":"2026-03-01T10:00:00Z","monitor":[{"component":{"name":"A"},"variable":'
        '{"name":"B"},"variableMonitoring":[{"id":1,"transaction":false,"value":1.0,"type":"Delta","severity":8}]}]}',
        [("$.monitor[0].variableMonitoring[0].eventNotificationType", "required", "new-in-2.1", None)],
    ),
    (
        *("1.6", "GetCompositeScheduleResponse"),
        '{"status":"Rejected","connectorId":0,"scheduleStart":"0"}',
        {"beside-rejected"},
        '{"status":"Rejected","connectorId":0}',
        [("$.scheduleStart", "format", "beside-rejected", None)],
    ),
    (
        *("1.6", "GetCompositeScheduleResponse"),
        '{"status":"Rejected","chargingSchedule":{"chargingRateUnit":"","chargingSchedulePeriod":0}}',
        {"beside-rejected"},
        '{"status":"Rejected"}',
        [
            ("$.chargingSchedule.chargingRateUnit", "enum", "beside-rejected", None),
            ("$.chargingSchedule.chargingSchedulePeriod", "type", "beside-rejected", None),
        ],
    ),
    (  # one reading takes away the place of another
        *("1.6", "GetCompositeScheduleResponse"),
        '{"status":"Rejected","chargingSchedule":{"chargingRateUnit":"a","chargingSchedulePeriod":0}}',
        {"beside-rejected", "enum"},
        '{"status":"Rejected"}',
        [
            ("$.chargingSchedule.chargingRateUnit", "enum", "enum", "A"),
            ("$.chargingSchedule.chargingSchedulePeriod", "type", "beside-rejected", None),
        ],
    ),
    (  # one reading moves what another reads as it was written
        *("1.6", "StopTransaction"),
        '{"meterStop":1,"timestamp":"2026-03-01T10:00:00Z","transactionId":7,"idTag":5.00,'
        '"transactionData":{"timestamp":"2026-03-01T10:00:00Z","sampledValue":[{"value":1.50}]}}',
        {"type-lossless"},
        '{"meterStop":1,"timestamp":"2026-03-01T10:00:00Z","transactionId":7,"idTag":"5.00",'
        '"transactionData":[{"timestamp":"2026-03-01T10:00:00Z","sampledValue":[{"value":"1.50"}]}]}',
        [
            ("$.idTag", "type", "type-lossless", "5.00"),
            (
                *("$.transactionData", "type", "type-lossless"),
                [{"timestamp": "2026-03-01T10:00:00Z", "sampledValue": [{"value": 1.5}]}],
            ),
            ("$.transactionData[0].sampledValue[0].value", "type", "type-lossless", "1.50"),
        ],
    ),
]


@pytest.mark.parametrize(("version", "message", "payload", "tolerate", "read", "reported"), READ)
def test_what_is_read(
    version: str, message: str, payload: str, tolerate: Any, read: str, reported: list[tuple[str, str, str, Any]]
) -> None:
    with pytest.raises(PayloadError) as caught:
        PayloadCodec(version).decode(payload, message)
    assert judge(version, message, payload, tolerate) == (json.loads(read), reported)
    named = {one[2] for one in reported}
    if named & {"enum", "renamed", "empty"}:
        named |= {"unknown-enum", "additionalProperties", "minItems", "type-lossless"}  # which read it in another way
    others = Tolerance(*(each for each in ALL.allowances if each.name not in named))
    with pytest.raises(PayloadError):  # nothing is tolerated that is not named
        PayloadCodec(version, tolerate=others).decode(payload, message)
    assert caught.value.issue is not None
    assert caught.value.issue.tolerance is None


SENTENCES: list[tuple[str, str, str, set[str | Allowance], list[str]]] = [
    (
        *("1.6", "Authorize", '{"idTag":"ABCDEFGHIJKLMNOPQRSTU"}', {"maxLength"}),
        ["must have at most 20 characters, not 21; read as it is"],
    ),
    (
        *("1.6", "Authorize", '{"idTag":"A","b":2}', {"additionalProperties"}),
        ["there is a member that the schema does not know; read as absent"],
    ),
    (
        *("1.6", "Authorize", '{"idTag":"A","b":2}', {Allowance("additionalProperties", unknown="keep")}),
        ["there is a member that the schema does not know; read as it is, and kept apart"],
    ),
    (
        *("1.6", "Reset", '{"type":"hard"}', {"enum"}),
        ['must be one of "Hard" and "Soft"; did you mean "Hard"? Read as "Hard"'],
    ),
    (
        *("1.6", "Reset", '{"type":"x"}', {"unknown-enum"}),
        ['must be one of "Hard" and "Soft"; read as text, which no member of the enumeration stands for'],
    ),
    (
        *("1.6", "GetConfiguration", '{"key":null}', {"null"}),
        ["must be an array, not null: leave an optional member out instead; read as absent"],
    ),
    (
        *("2.0.1", "GetReport", '{"requestId":1,"componentVariable":[]}', {"empty"}),
        ["must have at least 1 item, not 0; read as absent"],
    ),
    (
        *("1.6", "Authorize", '{"IdTag":"A"}', {"renamed"}),
        [
            "is missing; read as the member idTag",
            "there is a member that the schema does not know; did you mean idTag? Read as the member idTag",
        ],
    ),
    (
        *("1.6", "Authorize", "{}", {Allowance("missing", at="Authorize:$.idTag", value="A")}),
        ["is missing; read as the value that the tolerance gives"],
    ),
    (
        *("2.1", "NotifyMonitoringReport"),
        '{"requestId":1,"seqNo":0,"generatedAt":"2026-03-01T10:00:00Z","monitor":[{"component":{"name":"A"},"variable":'
        '{"name":"B"},"variableMonitoring":[{"id":1,"transaction":false,"value":1.0,"type":"Delta","severity":8}]}]}',
        {"new-in-2.1"},
        ["is missing; read as absent, as in 2.0.1"],
    ),
    (
        *("1.6", "TriggerMessage", '{"requestedMessage":"Heartbeat","connectorId":"5"}', {"type-lossless"}),
        ["must be an integer, not a string: write it without quotes; read as an integer"],
    ),
    (
        *("1.6", "ChangeConfiguration", '{"key":"a","value":5}', {"type-lossless"}),
        ["must be a string, not a number: write it in quotes; read as a string"],
    ),
    (
        *("1.6", "GetConfiguration", '{"key":"a"}', {"type-lossless"}),
        ["must be an array, not a string; read as a list of one"],
    ),
    (
        *("1.6", "GetConfigurationResponse", '{"configurationKey":[{"key":"a","readonly":0}]}', {"type-lossless"}),
        ["must be a boolean, not a number; read as a boolean"],
    ),
    (
        *("2.0.1", "CostUpdated", '{"totalCost":"1.5","transactionId":"A"}', {"type-lossless"}),
        ["must be a number, not a string: write it without quotes; read as a number"],
    ),
    (
        *("1.6", "DataTransfer", '{"vendorId":"x","data":{}}', {"json-text"}),
        ["must be a string, not an object; read as its JSON text"],
    ),
    (
        *("1.6", "HeartbeatResponse", '{"currentTime":"2026-03-01 10:00Z"}', {"date-time"}),
        ["must be an RFC 3339 date-time with an offset, such as 2026-01-31T12:00:00Z; read as the moment"],
    ),
    (
        *("1.6", "HeartbeatResponse", '{"currentTime":"2026-03-01t10:00:00"}'),
        {Allowance("naive-date-time", zone="+02:00")},
        ["has no offset: append Z for UTC, or an offset such as +01:00; read in the zone +02:00"],
    ),
    (
        *("1.6", "GetCompositeScheduleResponse", '{"status":"Rejected","scheduleStart":"0"}', {"beside-rejected"}),
        [
            "must be an RFC 3339 date-time with an offset, such as 2026-01-31T12:00:00Z; read as absent, with all of "
            "scheduleStart"
        ],
    ),
]


@pytest.mark.parametrize(("version", "message", "payload", "tolerate", "says"), SENTENCES)
def test_what_is_said_of_it(version: str, message: str, payload: str, tolerate: Any, says: list[str]) -> None:
    issues = PayloadCodec(version, tolerate=tolerate).judge(payload, message).issues
    assert [issue.message for issue in issues] == says


# -- single values: how it is written, and what it is read as; None if it is refused

LOSSLESS: list[tuple[str, str, str | None]] = [
    # a string is due
    ('ChangeConfiguration {"key":"a","value":?}', "60", '"60"'),
    ('ChangeConfiguration {"key":"a","value":?}', "-0", '"-0"'),
    ('ChangeConfiguration {"key":"a","value":?}', "604.2130", '"604.2130"'),
    ('ChangeConfiguration {"key":"a","value":?}', "1E+2", '"1E+2"'),
    (
        'ChangeConfiguration {"key":"a","value":?}',
        "0.1000000000000000055511151231257827",
        '"0.1000000000000000055511151231257827"',
    ),
    ('ChangeConfiguration {"key":"a","value":?}', "123456789012345678901234567890", '"123456789012345678901234567890"'),
    ('ChangeConfiguration {"key":"a","value":?}', "true", '"true"'),
    ('ChangeConfiguration {"key":"a","value":?}', "false", '"false"'),
    ('Authorize {"idTag":?}', "12345678901234567890", '"12345678901234567890"'),
    ('Authorize {"idTag":?}', "123456789012345678901", None),  # too long
    ('ChangeConfiguration {"key":"a","value":?}', "null", None),
    ('ChangeConfiguration {"key":"a","value":?}', "{}", None),
    ('ChangeConfiguration {"key":"a","value":?}', '["a"]', None),
    # an integer is due
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"5"', "5"),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"-5"', "-5"),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', "5.0", "5"),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"5.0"', "5"),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"5.5"', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', "5.5", None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"05"', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '" 5"', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"+5"', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"5 "', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"five"', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '""', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"\\u0665"', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', "true", None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"true"', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"null"', None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', "1e300", None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', "[5]", None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', "9007199254740991.0", "9007199254740991"),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', "9007199254740992.0", None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', "-9007199254740992.0", None),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"5.%s"' % ("0" * 38), "5"),
    ('TriggerMessage {"requestedMessage":"Heartbeat","connectorId":?}', '"5.%s"' % ("0" * 39), None),
    # a boolean is due
    ('GetConfigurationResponse {"configurationKey":[{"key":"a","readonly":?}]}', "0", "false"),
    ('GetConfigurationResponse {"configurationKey":[{"key":"a","readonly":?}]}', "1", "true"),
    ('GetConfigurationResponse {"configurationKey":[{"key":"a","readonly":?}]}', '"true"', "true"),
    ('GetConfigurationResponse {"configurationKey":[{"key":"a","readonly":?}]}', '"False"', "false"),
    ('GetConfigurationResponse {"configurationKey":[{"key":"a","readonly":?}]}', "2", None),
    ('GetConfigurationResponse {"configurationKey":[{"key":"a","readonly":?}]}', "1.0", None),
    ('GetConfigurationResponse {"configurationKey":[{"key":"a","readonly":?}]}', '"yes"', None),
    # a list is due
    ('GetConfiguration {"key":?}', '"a"', '["a"]'),
    ('GetConfiguration {"key":?}', "5", '["5"]'),
    ('GetConfiguration {"key":?}', "null", None),
    ('GetConfiguration {"key":?}', "{}", None),
    # an object is due
    ('GetConfigurationResponse {"configurationKey":[?]}', '"a"', None),
]


@pytest.mark.parametrize(("template", "written", "read"), LOSSLESS)
def test_lossless(template: str, written: str, read: str | None) -> None:
    message, _, payload = template.partition(" ")
    codec = PayloadCodec("1.6", tolerate={"type-lossless"})
    if read is None:
        with pytest.raises(PayloadError):
            codec.decode(payload.replace("?", written), message)
    else:
        found = codec.decode(payload.replace("?", written), message)
        assert unstructure(found) == json.loads(payload.replace("?", read))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('"0.1"', 0.1),
        ('"16"', 16),
        ('"16.50"', 16.5),
        ('"1e1"', 10.0),
        ('"0.10000000000000001"', None),
        ('"1e999"', None),
    ],
)
def test_a_text_is_a_number_only_if_no_digit_is_lost(written: str, read: float | None) -> None:
    codec = PayloadCodec("2.0.1", tolerate={"type-lossless"})
    payload = f'{{"connectorId":1,"value":{written}}}'
    payload = (
        '{"evseId":1,"meterValue":[{"timestamp":"2026-03-01T10:00:00Z","sampledValue":[{"value":' + written + "}]}]}"
    )
    if read is None:
        with pytest.raises(PayloadError):
            codec.decode(payload, "MeterValues")
    else:
        message: Any = codec.decode(payload, "MeterValues")
        value = message.meter_value[0].sampled_value[0].value
        assert (value, type(value)) == (read, type(read))


def test_a_number_that_others_parsed_is_not_turned_into_text() -> None:
    codec = PayloadCodec("1.6", tolerate={"type-lossless", "json-text"})
    assert codec.decode({"key": "a", "value": 60}, v16.ChangeConfigurationRequest).value == "60"
    assert codec.decode({"key": "a", "value": 2**53 - 1}, v16.ChangeConfigurationRequest).value == "9007199254740991"
    for value in (60.5, 60.0, 2**53, -(2**53)):
        with pytest.raises(PayloadError):
            codec.decode({"key": "a", "value": value}, v16.ChangeConfigurationRequest)
    data = codec.decode({"vendorId": "x", "data": {"a": [1, None]}}, v16.DataTransferRequest).data
    assert data == '{"a":[1,null]}'
    with pytest.raises(PayloadError):
        codec.decode({"vendorId": "x", "data": {"a": [{"b": 1.5}]}}, v16.DataTransferRequest)
    with pytest.raises(PayloadError):
        codec.decode({"vendorId": "x", "data": {"a": {"b": 1.5}}}, v16.DataTransferRequest)


def test_a_number_is_read_as_its_frame_wrote_it() -> None:
    codec = JsonCodec("1.6", tolerate={"type-lossless", "json-text"})
    frame: Any = codec.decode('[2,"1","ChangeConfiguration",{"key":"a","value":1.50}]')
    assert frame.message.value == "1.50"
    frame = codec.decode('[3,"1",{"status":"Accepted","data":{"a":1E2}}]', {"1": "DataTransfer"})
    assert frame.message.data == '{"a":1E2}'
    text = b'["x",{"key":"a","value":1.50}]'
    judged = PayloadCodec("1.6", tolerate={"type-lossless"}).read(
        {"key": "a", "value": 1.5}, "ChangeConfiguration", Kind.REQUEST, text, (1,)
    )
    assert judged.message == v16.ChangeConfigurationRequest(key="a", value="1.50")


DATE_TIMES: list[tuple[str, str | None]] = [
    ("2026-03-01T10:00:00+0000", "2026-03-01T10:00:00+00:00"),
    ("2026-03-01T10:00:00-0330", "2026-03-01T10:00:00-03:30"),
    ("2026-03-01T14:35:02+02", "2026-03-01T14:35:02+02:00"),
    ("2026-03-01T10:00Z", "2026-03-01T10:00:00Z"),
    ("2026-03-01T10:00+01:00", "2026-03-01T10:00:00+01:00"),
    ("2026-03-01 10:00:00Z", "2026-03-01T10:00:00Z"),
    ("2026-03-01 10:00:00 +0100", "2026-03-01T10:00:00+01:00"),
    ("2026-03-01t10:00:00 z", "2026-03-01T10:00:00Z"),
    ("2026-03-01T10:00:00,250Z", "2026-03-01T10:00:00.250Z"),
    ("2026-03-01T10:00:00,1234567+02", "2026-03-01T10:00:00.1234567+02:00"),
    ("2026-03-01 10:00:00.%sZ" % ("1" * 43), "2026-03-01T10:00:00.%sZ" % ("1" * 43)),
    ("2026-03-01 10:00:00.%sZ" % ("1" * 44), None),
    ("2026-03-01T10:00:00", None),  # no offset: naive-date-time
    ("2026-03-01", None),
    ("2026-03-01T10Z", None),
    ("2026-3-1T10:00:00Z", None),
    ("2026-03-01T10:00:00+25", None),
    ("2026-03-01T10:00:00+2", None),
    ("2026-02-30T10:00:00+00", None),
    ("2026-03-01T24:00:00+00", None),
    ("2026-03-01T10:00:60+00", None),
    ("2026-03-01  10:00:00Z", None),
    (" 2026-03-01T10:00:00Z", None),
    ("20260301T100000Z", None),
    ("01.03.2026 10:00:00Z", None),
    ("٢٠٢٦-03-01 10:00:00Z", None),
    ("2026-03-01 10:00:00Z" + "0" * 60, None),
    ("1772359200", None),
]


@pytest.mark.parametrize(("written", "read"), DATE_TIMES)
def test_date_times(written: str, read: str | None) -> None:
    payload = {"connectorId": 1, "errorCode": "NoError", "status": "Available", "timestamp": written}
    codec = PayloadCodec("1.6", tolerate={"date-time"})
    if read is None:
        with pytest.raises(PayloadError):
            codec.decode(payload, "StatusNotification")
        return
    judged = codec.judge(payload, "StatusNotification")
    assert [issue.read_as for issue in judged.issues] == [read]
    assert judged.message == PayloadCodec("1.6").decode({**payload, "timestamp": read}, "StatusNotification")


@pytest.mark.parametrize(
    ("zone", "written", "read"),
    [
        ("UTC", "2026-03-01T15:28:07", "2026-03-01T15:28:07Z"),
        ("+02:00", "2026-03-01T15:28:07.5", "2026-03-01T15:28:07.5+02:00"),
        ("-00:30", "2026-03-01T15:28:07", "2026-03-01T15:28:07-00:30"),
        ("Europe/Berlin", "2026-03-01T15:28:07.1234567", "2026-03-01T15:28:07.1234567+01:00"),
        ("Europe/Berlin", "2026-07-01T15:28:07", "2026-07-01T15:28:07+02:00"),
        ("Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T02:30:00+02:00"),  # occurs twice: the first is taken
        ("Europe/Berlin", "1890-01-01T12:00:00", "1890-01-01T11:06:32Z"),  # mean local time
        ("Asia/Kathmandu", "2026-03-01T15:28:07", "2026-03-01T15:28:07+05:45"),
        ("America/New_York", "0001-01-01T00:00:00", "0001-01-01T04:56:02Z"),
    ],
)
def test_a_zone_that_the_owner_names(zone: str, written: str, read: str) -> None:
    codec = PayloadCodec("1.6", tolerate={Allowance("naive-date-time", zone=zone)})
    judged = codec.judge({"currentTime": written}, "HeartbeatResponse")
    [issue] = judged.issues
    assert (issue.rule, issue.tolerance, issue.read_as) == ("format", "naive-date-time", read)
    assert issue.message.endswith(f"; read in the zone {zone}")


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        ("Europe/Berlin", "0001-01-01T00:00:00"),  # before the year 1 in UTC
        ("+02:00", "0001-01-01T00:00:00"),
        ("America/New_York", "9999-12-31T23:59:59"),
        ("UTC", "2026-02-30T00:00:00"),
    ],
)
def test_what_is_no_moment_in_any_zone(zone: str, written: str) -> None:
    codec = PayloadCodec("1.6", tolerate={Allowance("naive-date-time", zone=zone)})
    with pytest.raises(PayloadError):
        codec.decode({"currentTime": written}, "HeartbeatResponse")


def test_a_zone_alone_mends_no_spelling() -> None:
    zone = Allowance("naive-date-time", zone="UTC")
    for written in ("2026-03-01 15:28:07", "2026-03-01T15:28", "2026-03-01T15:28:07,5", "2026-03-01T15:28:07+02"):
        with pytest.raises(PayloadError):
            PayloadCodec("1.6", tolerate={zone}).decode({"currentTime": written}, "HeartbeatResponse")
        PayloadCodec("1.6", tolerate={zone, "date-time"}).decode({"currentTime": written}, "HeartbeatResponse")
    with pytest.raises(PayloadError):
        PayloadCodec("1.6", tolerate={zone}).decode({"currentTime": "soon"}, "HeartbeatResponse")


# -- what is not guessed


@pytest.mark.parametrize(
    ("message", "payload", "names"),
    [
        ("Authorize", '{"idTag":null}', {"null"}),  # it is required
        ("AuthorizeResponse", '{"idTagInfo":{"status":null}}', {"null"}),
        ("Authorize", '{"IdTag":"A","IDTAG":"B"}', {"renamed"}),  # which of them?
        ("Authorize", '{"idTag":"A","IdTag":"B"}', {"renamed"}),  # it is there
        ("Authorize", '{"tag":"B"}', {"renamed"}),
        ("Authorize", '{"IdTag":5}', {"renamed", "type-lossless"}),  # not a value of the member
        ("BootNotificationResponse", '{"status":"Rejected","currentTime":"2026-03-01T10:00:00Z"}', {"beside-rejected"}),
        ("DataTransfer", '{"vendorId":"x","data":5}', {"json-text"}),
        ("Authorize", '{"idTag":{"idTag":"ABCDEFGHIJ"}}', {"json-text"}),  # its text is too long
        ("Authorize", '{"idTag":"A","IDTAG":{}}', {"json-text"}),
        ("TriggerMessage", '{"requestedMessage":"Heartbeat","connectorId":[]}', {"json-text"}),
        ("GetConfiguration", '{"key":[""],"key2":null}', {"null", "empty"}),
        ("StatusNotification", STATUS.replace("Available", "") + "}", {"empty", "enum"}),  # it is required
        ("GetConfiguration", '{"key":[null]}', {"null", "empty", "type-lossless"}),  # an item is no member
        ("SendLocalListResponse", '{"status":"Failed","x":1}', {"beside-rejected"}),
        ("GetCompositeScheduleResponse", '{"status":"Accepted","scheduleStart":"0"}', {"beside-rejected"}),
        ("GetCompositeSchedule", '{"connectorId":1,"duration":1,"chargingRateUnit":"","status":"Rejected"}', {"beside-rejected"}),
        ("GetCompositeScheduleResponse", '{"status":"Rejected","x":1}', {"beside-rejected"}),
        ("Heartbeat", '{"meterValue":[]}', {"empty", "null"}),
        ("StatusNotification", STATUS + ',"info":""}', {"maxLength"}),
    ],
)  # fmt: skip
def test_no_guess(message: str, payload: str, names: Any) -> None:
    codec = PayloadCodec("1.6", tolerate=names)
    if payload == STATUS + ',"info":""}':  # the schema allows it: an empty text is one that is there
        assert codec.judge(payload, message).issues == ()
        return
    with pytest.raises(PayloadError):
        codec.decode(payload, message)


def test_the_first_fault_that_is_left_is_the_one_of_the_error() -> None:
    payload = '{"connectorId":"1","errorCode":"NoError","status":"Idle","info":5,"vendorId":null}'
    with pytest.raises(PayloadError) as caught:
        PayloadCodec("1.6", tolerate={"null"}).decode(payload, "StatusNotification")
    error = caught.value
    assert (error.action, error.code) == ("StatusNotification", "TypeConstraintViolation")
    assert [(issue.path, issue.tolerance) for issue in error.issues] == [
        ("$.connectorId", None),
        ("$.info", None),
        ("$.status", None),
        ("$.vendorId", "null"),
    ]
    assert error.issue is error.issues[0]
    with pytest.raises(PayloadError) as caught:
        PayloadCodec("1.6", tolerate={"null", "type-lossless"}).decode(payload, "StatusNotification")
    error = caught.value
    assert [(issue.path, issue.tolerance) for issue in error.issues] == [
        ("$.connectorId", "type-lossless"),
        ("$.info", "type-lossless"),
        ("$.status", None),
        ("$.vendorId", "null"),
    ]
    assert error.issue is error.issues[2]


def test_no_date_time_is_looked_for_in_an_address() -> None:
    with pytest.raises(PayloadError) as caught:
        PayloadCodec("1.6", tolerate={"date-time"}).decode('{"location":"2026-03-01 10:00Z"}', "GetDiagnostics")
    assert [(issue.path, issue.tolerance) for issue in caught.value.issues] == [("$.location", None)]


@pytest.mark.parametrize(
    ("version", "message", "payload"),
    [
        ("2.0.1", "CostUpdated", '{"totalCost":1}'),  # not 2.1
        ("2.1", "GetPeriodicEventStreamResponse", '{"constantStreamData":[{"id":1}]}'),  # a message of 2.1
        ("2.1", "TransactionEvent", '{"eventType":"Ended","timestamp":"2026-03-01T10:00:00Z","triggerReason":"Authorized",'
         '"seqNo":0,"transactionInfo":{"transactionId":"A"},"costDetails":{}}'),  # an object of 2.1
    ],
)  # fmt: skip
def test_what_was_never_optional(version: str, message: str, payload: str) -> None:
    with pytest.raises(PayloadError) as caught:
        PayloadCodec(version, tolerate={"new-in-2.1"}).decode(payload, message)
    assert {(issue.rule, issue.tolerance) for issue in caught.value.issues} == {("required", None)}


@pytest.mark.parametrize("name", ["IdTag", "@idTag", "{}idTag", "{}@ID-TAG"])
def test_other_spellings(name: str) -> None:
    codec = PayloadCodec("1.6", tolerate={"renamed"})
    assert codec.decode({name: "A"}, "Authorize") == v16.AuthorizeRequest(id_tag="A")


def test_a_member_under_another_name_and_of_another_type() -> None:
    codec = PayloadCodec("1.6", tolerate={"renamed", "type-lossless"})
    payload = '{"requestedMessage":"Heartbeat","ConnectorId":5.0}'  # an integer, but for the JSON Schema of 1.6
    assert unstructure(codec.decode(payload, "TriggerMessage")) == {"requestedMessage": "Heartbeat", "connectorId": 5}
    named = Allowance("renamed", at="Authorize:$.idTag", called="tag")
    codec = PayloadCodec("1.6", tolerate={named, "type-lossless"})
    assert codec.decode('{"tag":5}', "Authorize") == v16.AuthorizeRequest(id_tag="5")


def test_a_value_for_a_missing_member_is_judged_too() -> None:
    allowance = Allowance("missing", at="BootNotificationResponse:$.interval", value=300.0)
    payload = '{"status":"Accepted","currentTime":"2026-03-01T10:00:00Z"}'
    message: Any = PayloadCodec("2.0.1", tolerate={allowance}).decode(payload, "BootNotificationResponse")
    assert message.interval == 300
    with pytest.raises(PayloadError) as caught:  # the JSON Schema of 1.6 does not take it for an integer
        PayloadCodec("1.6", tolerate={allowance}).decode(payload, "BootNotificationResponse")
    assert [(issue.path, issue.rule, issue.tolerance) for issue in caught.value.issues] == [
        ("$.interval", "required", "missing"),
        ("$.interval", "type", None),
    ]


def test_a_length_that_is_raised() -> None:
    codec = PayloadCodec("1.6", tolerate={Allowance("maxLength", at="Authorize:$.idTag", up_to=22)})
    assert codec.decode({"idTag": "A" * 22}, v16.AuthorizeRequest).id_tag == "A" * 22
    with pytest.raises(PayloadError):
        codec.decode({"idTag": "A" * 23}, v16.AuthorizeRequest)
    with pytest.raises(PayloadError):  # another message
        codec.decode(
            {"connectorId": 1, "idTag": "A" * 21, "meterStart": 0, "timestamp": "2026-03-01T10:00:00Z"},
            "StartTransaction",
        )


def test_only_at_the_place_that_is_named() -> None:
    place = "MeterValues:$.meterValue[*].sampledValue[*].unit"
    codec = PayloadCodec("1.6", tolerate={Allowance("unknown-enum", at=place)})
    payload = {
        "connectorId": 1,
        "meterValue": [
            {
                "timestamp": "2026-03-01T10:00:00Z",
                "sampledValue": [{"value": "50", "unit": "Hz"}, {"value": "50", "unit": "Hertz"}],
            }
        ],
    }
    judged = codec.judge(payload, "MeterValues")
    assert [issue.path for issue in judged.issues] == [
        "$.meterValue[0].sampledValue[0].unit",
        "$.meterValue[0].sampledValue[1].unit",
    ]
    payload["meterValue"][0]["sampledValue"][1]["context"] = "CurrentMax"  # type: ignore[index]  # plain data
    with pytest.raises(PayloadError) as caught:
        codec.judge(payload, "MeterValues")
    assert [(issue.path, issue.tolerance) for issue in caught.value.issues] == [
        ("$.meterValue[0].sampledValue[0].unit", "unknown-enum"),
        ("$.meterValue[0].sampledValue[1].context", None),
        ("$.meterValue[0].sampledValue[1].unit", "unknown-enum"),
    ]
    assert caught.value.issue is caught.value.issues[1]
    assert caught.value.payload == payload


NAIVE = {"zone": "UTC"}


@pytest.mark.parametrize(
    ("name", "parameters", "version", "message", "payload", "here", "elsewhere"),
    [
        ("maxLength", {}, "1.6", "Authorize", {"idTag": "A" * 21}, "Authorize:$.idTag", "AuthorizeRequest:$"),
        ("additionalProperties", {}, "1.6", "Authorize", {"idTag": "A", "b": 1}, "Authorize:$", "Authorize:$.idTag"),
        ("additionalProperties", {}, "1.6", "AuthorizeResponse", {"idTagInfo": {"status": "Invalid", "b": 1}},
         "AuthorizeResponse:$.idTagInfo", "AuthorizeResponse:$"),
        ("enum", {}, "1.6", "Reset", {"type": "hard"}, "Reset:$.type", "Reset:$.status"),
        ("unknown-enum", {}, "1.6", "Reset", {"type": "x"}, "Reset:$.type", "Reset:$.status"),
        ("type-lossless", {}, "1.6", "GetConfiguration", {"key": ["a", 5]}, "GetConfiguration:$.key[1]",
         "GetConfiguration:$.key[0]"),
        ("type-lossless", {}, "1.6", "GetConfiguration", {"key": "a"}, "GetConfiguration:$.key",
         "GetConfiguration:$.key[*]"),
        ("json-text", {}, "1.6", "DataTransfer", {"vendorId": "x", "data": {}}, "DataTransfer:$.data",
         "DataTransfer:$.vendorId"),
        ("null", {}, "1.6", "GetConfiguration", {"key": None}, "GetConfiguration:$.key", "GetConfiguration:$.key[*]"),
        ("empty", {}, "2.0.1", "GetReport", {"requestId": 1, "componentVariable": []},
         "GetReport:$.componentVariable", "GetReport:$.requestId"),
        ("date-time", {}, "1.6", "HeartbeatResponse", {"currentTime": "2026-03-01 10:00Z"},
         "Heartbeat:$.currentTime", "HeartbeatResponse:$"),
        ("naive-date-time", NAIVE, "1.6", "HeartbeatResponse", {"currentTime": "2026-03-01T10:00:00"},
         "Heartbeat:$.currentTime", "HeartbeatResponse:$"),
        ("missing", {"value": "A"}, "1.6", "StartTransaction",
         {"connectorId": 1, "meterStart": 0, "timestamp": "2026-03-01T10:00:00Z"}, "StartTransaction:$.idTag",
         "StartTransaction:$.idTagInfo.parentIdTag"),
        ("renamed", {}, "1.6", "Authorize", {"IdTag": "A"}, "Authorize:$.idTag", "Authorize:$.idTagInfo"),
        ("renamed", {"called": "tag"}, "1.6", "Authorize", {"tag": "A"}, "Authorize:$.idTag", "Authorize:$.idTagInfo"),
        ("new-in-2.1", {}, "2.1", "NotifyMonitoringReport",
         {"requestId": 1, "seqNo": 0, "generatedAt": "2026-03-01T10:00:00Z", "monitor": [
             {"component": {"name": "A"}, "variable": {"name": "B"}, "variableMonitoring": [
                 {"id": 1, "transaction": False, "value": 1.0, "type": "Delta", "severity": 8}]}]},
         "NotifyMonitoringReport:$.monitor[*].variableMonitoring[*].eventNotificationType",
         "NotifyMonitoringReport:$.monitor[*].variableMonitoring[*]"),
        ("beside-rejected", {}, "1.6", "GetCompositeScheduleResponse", {"status": "Rejected", "scheduleStart": "0"},
         "GetCompositeSchedule:$.scheduleStart", "GetCompositeSchedule:$.chargingSchedule"),
    ],
)  # fmt: skip
def test_a_name_holds_at_its_place_alone(
    name: str, parameters: dict[str, Any], version: str, message: str, payload: Any, here: str, elsewhere: str
) -> None:
    assert PayloadCodec(version, tolerate={Allowance(name, at=here, **parameters)}).judge(payload, message).issues
    with pytest.raises(PayloadError):
        PayloadCodec(version, tolerate={Allowance(name, at=elsewhere, **parameters)}).decode(payload, message)


def test_unknown_members_that_are_kept() -> None:
    codec = PayloadCodec("1.6", tolerate={Allowance("additionalProperties", unknown="keep")})
    judged = codec.judge({"idTag": "A", "connectorId": 2, "why": None}, "Authorize")
    assert judged.message == v16.AuthorizeRequest(id_tag="A")
    assert judged.unknown == {"$": {"connectorId": 2, "why": None}}
    assert PayloadCodec("1.6", tolerate=ALL).judge({"idTag": "A"}, "Authorize").unknown == {}


def test_what_is_given_stays_as_it_is() -> None:
    payload = json.loads(
        '{"connectorId":"1","meterValue":{"timestamp":"2026-03-01 10:00Z","sampledValue":{"value":1}}}'
    )
    copy = json.dumps(payload)
    PayloadCodec("1.6", tolerate=ALL).decode(payload, "MeterValues")
    assert json.dumps(payload) == copy


def test_a_value_that_stands_for_a_missing_one_is_copied() -> None:
    value = [{"value": "0"}]
    allowance = Allowance("missing", at="MeterValues:$.meterValue[*].sampledValue", value=value)
    codec = PayloadCodec("1.6", tolerate={allowance, "type-lossless"})
    payload = {"connectorId": 1, "meterValue": [{"timestamp": "2026-03-01T10:00:00Z"}]}
    for _ in range(2):
        message: Any = codec.decode(payload, "MeterValues")
        message.meter_value[0].sampled_value[0].value = "changed"
    assert value == [{"value": "0"}]


def test_no_more_than_the_limit_is_read_past() -> None:
    payload = {"connectorId": "1", "errorCode": "noerror", "status": "available", "info": None}
    PayloadCodec("1.6", tolerate=ALL, limits=Limits(max_issues=4)).decode(payload, "StatusNotification")
    with pytest.raises(PayloadError) as caught:
        PayloadCodec("1.6", tolerate=ALL, limits=Limits(max_issues=3)).decode(payload, "StatusNotification")
    assert len(caught.value.issues) == 3
    # What a reading uncovers counts as well.
    payload = {"connectorId": "1", "meterValue": {"timestamp": "2026-03-01 10:00Z", "sampledValue": [{"value": 1}]}}
    PayloadCodec("1.6", tolerate=ALL, limits=Limits(max_issues=4)).decode(payload, "MeterValues")
    with pytest.raises(PayloadError):
        PayloadCodec("1.6", tolerate=ALL, limits=Limits(max_issues=3)).decode(payload, "MeterValues")


def test_only_so_often_is_a_payload_judged_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_readings, "_ROUNDS", 1)
    codec = PayloadCodec("1.6", tolerate=ALL)
    flat = '{"connectorId":"1","meterValue":[{' + SAMPLE + "}]}"
    assert unstructure(codec.decode(flat, "MeterValues"))["connectorId"] == 1
    assert codec.judge(flat.replace("{", '{"x":5,', 1), "MeterValues").unknown == {"$": {"x": 5}}
    nested = '{"connectorId":1,"meterValue":{"timestamp":"2026-03-01 10:00Z","sampledValue":[{"value":"1"}]}}'
    with pytest.raises(PayloadError) as caught:
        codec.decode(nested, "MeterValues")
    assert caught.value.issue is not None
    assert caught.value.issue.path == "$.meterValue[0].timestamp"


def test_no_other_names_are_looked_for_among_hundreds() -> None:
    payload = {"logType": "SecurityLog", "requestID": 1, "log": {"remoteLocation": "x"}}
    codec = PayloadCodec("2.0", tolerate={"renamed"})
    few: Any = codec.decode(payload | {str(number): 0 for number in range(253)}, "GetLog")
    assert few.request_id == 1
    with pytest.raises(PayloadError):
        codec.decode(payload | {str(number): 0 for number in range(254)}, "GetLog")


@pytest.mark.parametrize(
    ("message", "payload", "sendable"),
    [
        (
            "StatusNotification",
            STATUS.replace("Avail", " aVail") + ',"info":null,"timestamp":"2026-03-01 10:00Z"}',
            True,
        ),
        ("StatusNotification", STATUS.replace("Available", "Idle") + "}", False),
        ("Authorize", '{"idTag":"ABCDEFGHIJKLMNOPQRSTUV"}', False),
        ("Authorize", '{"idTag":"A","b":2}', True),
    ],
)
def test_what_was_mended_can_be_sent_and_what_was_kept_cannot(message: str, payload: str, sendable: bool) -> None:
    codec = PayloadCodec("1.6", tolerate=ALL)
    read = codec.decode(payload, message)
    if sendable:
        assert PayloadCodec("1.6").decode(codec.encode(read), message) == read
    else:
        with pytest.raises(EncodeError):
            codec.encode(read)


def test_a_text_stands_where_an_enumeration_is_due() -> None:
    message: Any = PayloadCodec("1.6", tolerate={"unknown-enum"}).decode(
        STATUS.replace("Available", "Idle") + "}", "StatusNotification"
    )
    assert (message.status, type(message.status)) == ("Idle", str)
    assert message.error_code is v16.ChargePointErrorCode.NO_ERROR


def test_a_member_that_became_required_is_none() -> None:
    payload = (
        '{"requestId":1,"seqNo":0,"generatedAt":"2026-03-01T10:00:00Z","monitor":[{"component":{"name":"A"},"variable":'
        '{"name":"B"},"variableMonitoring":[{"id":1,"transaction":false,"value":1.0,"type":"Delta"}]}]}'
    )
    with pytest.raises(PayloadError):  # severity has always been required
        PayloadCodec("2.1", tolerate={"new-in-2.1"}).decode(payload, "NotifyMonitoringReport")
    message: Any = PayloadCodec("2.1", tolerate={"new-in-2.1"}).decode(
        payload.replace('"Delta"', '"Delta","severity":8'), "NotifyMonitoringReport"
    )
    monitoring = message.monitor[0].variable_monitoring[0]
    assert (monitoring.event_notification_type, monitoring.severity) == (None, 8)


# -- properties


@every_message
@given(data=st.data())
def test_a_valid_payload_is_read_as_ever(message: MessageId, data: st.DataObject) -> None:
    payload = data.draw(payloads(message.version, message.action, message.kind))
    plain = PayloadCodec(message.version).judge(payload, message.action, message.kind)
    lenient = PayloadCodec(message.version, tolerate=ALL).judge(payload, message.action, message.kind)
    assert lenient.message == plain.message
    assert {issue.rule for issue in lenient.issues} <= {"int32"}
    assert lenient.unknown == {}


@every_message
@given(data=st.data())
def test_a_broken_payload_is_read_as_it_was_meant_or_as_it_is(message: MessageId, data: st.DataObject) -> None:
    try:
        strategy = violations(message.version, message.action, message.kind)
    except LookupError:
        return  # a message that cannot be broken
    broken = data.draw(strategy)
    codec = PayloadCodec(message.version, tolerate=ALL)
    try:
        judged = codec.judge(broken.payload, message.action, message.kind)
    except PayloadError as error:
        assert error.issues[0].path == broken.issue.path
        return
    assert judged.issues[0].path == broken.issue.path
    assert judged.issues[0].rule == broken.issue.rule
    assert judged.issues[0].tolerance is not None
    read = unstructure(judged.message)
    for found, meant in differences(broken.payload, read):
        if found is ABSENT:  # the value stood under another name
            assert (judged.issues[0].tolerance, judged.issues[0].read_as) == ("renamed", meant)
        else:
            assert says_the_same(found, meant), (found, meant)


ABSENT: Any = object()


def differences(one: Any, other: Any) -> list[tuple[Any, Any]]:
    """The values in which two payloads differ, as pairs; moments that are the same in another spelling left out."""
    if isinstance(one, dict) and isinstance(other, dict):
        names = [*one, *(name for name in other if name not in one)]
        return [pair for name in names for pair in differences(one.get(name, ABSENT), other.get(name, ABSENT))]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [pair for first, second in zip(one, other, strict=True) for pair in differences(first, second)]
    return [] if type(one) is type(other) and one == other else [(one, other)]


def says_the_same(found: Any, read: Any) -> bool:
    """Whether a value may be read as another: written out here, in other words than those of the code."""
    if read is ABSENT:
        return True  # null, an empty value, an unknown member: what else is left out shows in the issues
    if isinstance(read, list) and len(read) == 1 and not isinstance(found, list):
        return all(says_the_same(one, other) for one, other in differences(found, read[0]))
    if isinstance(read, str):
        if isinstance(found, str):
            return found.strip().casefold() == read.casefold() or found[:4] == read[:4]  # an enumeration, or a moment
        return bool(json.loads(read) == found)
    if isinstance(read, bool):
        return str(found).casefold() in (str(read).casefold(), str(int(read)))
    return isinstance(found, str | int | float) and float(found) == read


def test_the_oracle_can_say_no() -> None:
    assert not says_the_same("Idle", "Available")
    assert not says_the_same("5", 6)
    assert not says_the_same(0, True)
    assert not says_the_same({"a": 1}, [{"a": 2}])
    assert differences({"a": [1, {"b": 2}]}, {"a": [1, {"b": 3, "c": 4}]}) == [(2, 3), (ABSENT, 4)]
    assert Version("1.6") is Version.V16
    assert issubclass(v201.HeartbeatRequest, Message)
