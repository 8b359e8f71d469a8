"""What issues say, written out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Validator, Version, v16, v201
from ocpp_core.payload._sentences import json_path, sentence
from tests.mutations import SUSPECTS

TWO = ["Hard", "Soft"]
THREE = ["Accepted", "Pending", "Rejected"]
DOZEN = ["Nought", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven"]
BAKERS = [*DOZEN, "Twelve"]
LONG = ["NotEnoughMemoryInTheStation" + "s" * 60, "NotEnoughMemoryInTheCloud" + "s" * 60, "Accepted"]

RFC = "must be an RFC 3339 date-time with an offset, such as 2026-01-31T12:00:00Z"
NO_OFFSET = "has no offset: append Z for UTC, or an offset such as +01:00"
YEARS = "must lie in the years 0001 to 9998, in UTC"


@pytest.mark.parametrize(
    ("rule", "allowed", "found", "text"),
    [
        ("required", "errorCode", None, "is missing"),
        # counts
        ("maxLength", 20, "x" * 24, "must have at most 20 characters, not 24"),
        ("maxLength", 1, "xy", "must have at most 1 character, not 2"),
        ("minItems", 1, [], "must have at least 1 item, not 0"),
        ("minItems", 2, [1], "must have at least 2 items, not 1"),
        ("maxItems", 1, [1, 2], "must have at most 1 item, not 2"),
        ("maxItems", 4, [1] * 5, "must have at most 4 items, not 5"),
        # numbers
        ("minimum", 0, -1, "must be at least 0, not -1"),
        ("minimum", 0, -0.5, "must be at least 0, not -0.5"),
        ("maximum", 100, 130, "must be at most 100, not 130"),
        ("maximum", 100, 100.00000000000001, "must be at most 100, not 100.00000000000001"),
        ("maximum", 100, 10**15 - 1, "must be at most 100, not 999999999999999"),
        ("maximum", 100, 10**15, "must be at most 100, not a number above 10^15"),
        ("maximum", 100, 9**4_000, "must be at most 100, not a number above 10^15"),
        ("minimum", 0, -(9**4_000), "must be at least 0, not a number below -10^15"),
        ("minimum", 0, -(10**15) + 1, "must be at least 0, not -999999999999999"),
        ("minimum", 0, -(10**15), "must be at least 0, not a number below -10^15"),
        ("minimum", 0, Decimal(-1), "must be at least 0, not such a number"),
        ("maximum", 100, 1e300, "must be at most 100, not 1e+300"),
        ("multipleOf", 0.1, 21.45, "must be a multiple of 0.1, not 21.45"),
        # types
        ("type", "string", 5, "must be a string, not a number: write it in quotes"),
        ("type", "string", 1e300, "must be a string, not a number: write it in quotes"),
        ("type", "string", 10**4_000, "must be a string, not a number: write it in quotes"),
        ("type", "string", True, "must be a string, not a boolean"),
        ("type", "string", [], "must be a string, not an array"),
        ("type", "string", {}, "must be a string, not an object"),
        ("type", "string", None, "must be a string, not null: leave an optional member out instead"),
        ("type", "integer", "x", "must be an integer, not a string"),
        ("type", "integer", "5", "must be an integer, not a string: write it without quotes"),
        ("type", "number", "-5.25", "must be a number, not a string: write it without quotes"),
        ("type", "number", "5.", "must be a number, not a string"),
        ("type", "number", "٣", "must be a number, not a string"),  # a digit, but not of ours
        ("type", "integer", 5.9, "must be an integer, not 5.9"),
        ("type", "integer", 1.0, "must be an integer, not 1.0"),
        ("type", "integer", True, "must be an integer, not a boolean"),
        ("type", "boolean", "true", "must be a boolean, not a string: write it without quotes"),
        ("type", "boolean", "false", "must be a boolean, not a string: write it without quotes"),
        ("type", "boolean", "yes", "must be a boolean, not a string"),
        ("type", "boolean", 1, "must be a boolean, not a number"),
        ("type", "array", {}, "must be an array, not an object"),
        ("type", "object", [], "must be an object, not an array"),
        ("type", "object", "5", "must be an object, not a string"),
        ("type", "string", b"x", "must be a string, not a Python bytes"),
        ("type", "array", (), "must be an array, not a Python tuple"),
        # moments of Python
        (
            "type",
            "string",
            datetime(2026, 1, 31),
            "has no time zone: use datetime.now(UTC), or .replace(tzinfo=UTC) for a moment in UTC",
        ),
        (
            "type",
            "string",
            datetime(2026, 1, 31, tzinfo=timezone(timedelta(seconds=1))),
            "has an offset that is no whole number of minutes: use .astimezone(UTC)",
        ),
        ("type", "string", datetime(2026, 1, 31, tzinfo=UTC), "must be a string, not a Python datetime: use .isoformat()"),
        ("type", "string", datetime(2026, 1, 31, tzinfo=timezone(timedelta(hours=1))), "must be a string, not a Python datetime: use .isoformat()"),
        ("type", "integer", datetime(2026, 1, 31), "must be an integer, not a Python datetime"),
        # enumerations
        ("enum", ["Central"], "x", 'must be "Central"'),
        ("enum", TWO, "x", 'must be one of "Hard" and "Soft"'),
        ("enum", TWO, "soft", 'must be one of "Hard" and "Soft"; did you mean "Soft"?'),
        ("enum", THREE, "", 'must be one of "Accepted", "Pending" and "Rejected"'),
        ("enum", THREE, "Acepted", 'must be one of "Accepted", "Pending" and "Rejected"; did you mean "Accepted"?'),
        ("enum", THREE, " REJECTED ", 'must be one of "Accepted", "Pending" and "Rejected"; did you mean "Rejected"?'),
        ("enum", THREE, "Accepted" * 8, 'must be one of "Accepted", "Pending" and "Rejected"'),
        ("enum", DOZEN, "?", 'must be one of "Nought", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten" and "Eleven"'),
        ("enum", BAKERS, "?", "must be one of the 13 values of its enumeration"),
        ("enum", BAKERS, "twelv", 'must be one of the 13 values of its enumeration; did you mean "Twelve"?'),
        ("enum", LONG, "accepted", f'did you mean "Accepted"? The value must be one of "{LONG[0]}", "{LONG[1]}" and "Accepted"'),
        ("enum", ["x" * 116, "Accepted"], "accepted", f'must be one of "{"x" * 116}" and "Accepted"; did you mean "Accepted"?'),
        ("enum", ["x" * 117, "Accepted"], "accepted", f'did you mean "Accepted"? The value must be one of "{"x" * 117}" and "Accepted"'),
        ("enum", LONG, "?", f'must be one of "{LONG[0]}", "{LONG[1]}" and "Accepted"'),
        # formats
        ("format", "uri", "x", "must be an absolute URI by RFC 3986, such as https://example.com/path"),
        ("format", "date-time", "", RFC),
        ("format", "date-time", "yesterday", RFC),
        ("format", "date-time", "2026-01-31", RFC),
        ("format", "date-time", "2026-01-31 12:00:00Z", RFC),
        ("format", "date-time", "2026-01-31T12:00:00+0100", RFC),
        ("format", "date-time", "2026-02-30T12:00:00", RFC),
        ("format", "date-time", "2026-01-31T12:00:00." + "0" * 100, RFC),
        ("format", "date-time", "2026-01-31T12:00:00", NO_OFFSET),
        ("format", "date-time", "2026-01-31T12:00:00.123456", NO_OFFSET),
        ("format", "date-time", "2026-01-31T12:00:00.12345678901234567890", NO_OFFSET),
        ("format", "date-time", "2026-01-31T12:00:00.123456789012345678901", RFC),
        ("format", "date-time", "2026-12-31T23:59:60Z", "has a leap second, which few clocks can hold: write second 59 instead of 60"),
        ("format", "date-time", "2026-12-31T23:59:61Z", RFC),
        ("format", "date-time", "0000-01-01T00:00:00Z", YEARS),
        ("format", "date-time", "0001-01-01T00:00:00+01:00", YEARS),
        ("format", "date-time", "9998-12-31T23:59:59-01:00", YEARS),
        ("format", "date-time", "9999-12-31T23:59:59Z", YEARS),
        ("format", "date-time", "9999-99-31T23:59:59Z", RFC),
        ("format", "ipv4", "x", "must be a ipv4"),
        ("const", 5, 6, "breaks the rule const"),
    ],
)  # fmt: skip
def test_sentence(rule: str, allowed: Any, found: Any, text: str) -> None:
    assert sentence(rule, allowed, found) == text


UNKNOWN = "there is a member that the schema does not know"


@pytest.mark.parametrize(
    ("known", "found", "present", "meant"),
    [
        (["currentTime", "interval", "status"], "heartbeatInterval", [], "interval"),
        (["currentTime", "interval", "status"], "Interval", [], "interval"),
        (["currentTime", "interval", "status"], "intervall", [], "interval"),
        (["currentTime", "interval", "status"], "intervalSeconds", [], "interval"),
        (["currentTime", "interval", "status"], "heartbeatInterval", ["interval"], None),
        (["currentTime", "interval", "status"], "statusinfo", ["interval"], "status"),
        (["chargePointModel", "chargePointVendor"], "model", [], "chargePointModel"),
        (["chargePointModel", "chargePointVendor"], "charge_point_vendor", [], "chargePointVendor"),
        (["chargePointModel", "chargePointVendor"], "int", [], None),
        (["id", "idToken"], "transactionId", [], None),
        (["meterValue", "sampledMeterValue"], "theSampledMeterValue", [], "sampledMeterValue"),
        (["interval"], "", [], None),
        (["interval"], "x" * 52 + "interval", [], "interval"),
        (["interval"], "x" * 53 + "interval", [], None),
        (["chargingProfile", "profile"], "aVeryVeryLongNameBeforeTheChargingProfile", [], "chargingProfile"),
        (["type"], "theTypeOfChargingType", [], "type"),
        (["tag"], "theTypeOfChargingTag", [], None),
        (["interval"], "\u202einterval\n", [], "interval"),
        ([], "x", [], None),
    ],
)
def test_an_unknown_member_names_the_one_that_it_resembles(
    known: list[str], found: str, present: list[str], meant: str | None
) -> None:
    expected = UNKNOWN if meant is None else f"{UNKNOWN}; did you mean {meant}?"
    assert sentence("additionalProperties", known, found, present) == expected


@pytest.mark.parametrize(
    ("parts", "path"),
    [
        ([], "$"),
        (["idTag"], "$.idTag"),
        (["a", "b_C1"], "$.a.b_C1"),
        (["reportData", 0, "variable", 12], "$.reportData[0].variable[12]"),
        ([3], "$[3]"),
        (["15118SchemaVersion"], "$['15118SchemaVersion']"),
        (["a-b", 0, "c"], "$['a-b'][0].c"),
        ([""], "$['']"),
    ],
)
def test_json_path(parts: list[str | int], path: str) -> None:
    assert json_path(parts) == path


PERIOD = {"startPeriod": 0}


@pytest.mark.parametrize(
    ("version", "action", "payload", "lines"),
    [
        ("1.6", "StatusNotification", {"connectorId": 1, "status": "Suspended_EV"}, [
            '$.status: must be one of "Available", "Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", '
            '"Reserved", "Unavailable" and "Faulted"; did you mean "SuspendedEV"?',
            "$.errorCode: is missing",
        ]),
        ("1.6", "StatusNotification", {"connectorId": "1", "status": "Faulted", "errorCode": "Ground"}, [
            "$.connectorId: must be an integer, not a string: write it without quotes",
            "$.errorCode: must be one of the 16 values of its enumeration",
        ]),
        ("1.6", "BootNotificationResponse", {"currentTime": "2026-01-31T12:00:00", "heartbeatInterval": 5, "status": "accepted"}, [
            '$.status: must be one of "Accepted", "Pending" and "Rejected"; did you mean "Accepted"?',
            "$.currentTime: has no offset: append Z for UTC, or an offset such as +01:00",
            "$.interval: is missing",
            "$: there is a member that the schema does not know; did you mean interval?",
        ]),
        ("1.6", "BootNotificationResponse",
         {"currentTime": "2026-01-31T12:00:00Z", "heartbeatInterval": 5, "interval": 5, "status": "Accepted"},
         ["$: there is a member that the schema does not know"]),
        ("2.0.1", "GetVariables", {"getVariableData": []}, ["$.getVariableData: must have at least 1 item, not 0"]),
        ("2.0.1", "BootNotification", {"chargingStation": {"model": "x"}, "reason": None}, [
            "$.chargingStation.vendorName: is missing",
            "$.reason: must be a string, not null: leave an optional member out instead",
        ]),
    ],
)  # fmt: skip
def test_issues_of_a_payload(version: str, action: str, payload: Any, lines: list[str]) -> None:
    assert sorted(map(str, Validator(version).issues(payload, action))) == sorted(lines)


def test_a_datetime_without_a_zone_in_a_message() -> None:
    issues = Validator("1.6").issues(v16.HeartbeatResponse(current_time=datetime(2024, 1, 1)))
    assert [str(issue) for issue in issues] == [
        "$.currentTime: has no time zone: use datetime.now(UTC), or .replace(tzinfo=UTC) for a moment in UTC"
    ]
    assert [issue.rule for issue in issues] == ["type"]


def test_a_wrong_value_in_a_message() -> None:
    message = v201.HeartbeatResponse(current_time=object())  # type: ignore[arg-type]  # that is the mistake
    assert [str(issue) for issue in Validator("2.0.1").issues(message)] == [
        "$.currentTime: must be a string, not a Python object"
    ]


NOISE = st.text(st.characters(min_codepoint=0x2460), min_size=1)
"""Text of which our sentences hold no character."""


@given(
    st.recursive(
        NOISE | st.sampled_from([value for value in SUSPECTS if not isinstance(value, str)]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NOISE, inner, max_size=3),
    ),
    st.sampled_from(Version),
    st.sampled_from(["BootNotification", "Authorize", "MeterValues", "StatusNotification"]),
    st.sampled_from(["status", "reason", "idToken", "idTag", "meterValue", "timestamp"]),
)
def test_sentences_hold_nothing_of_the_peer(value: Any, version: Version, action: str, name: str) -> None:
    for payload in (value, {name: value}, {name: [value]}):
        for issue in Validator(version).issues(payload, action):
            assert str(issue).isascii()
            assert str(issue).isprintable()
