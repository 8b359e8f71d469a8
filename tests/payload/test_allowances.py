"""What can be named, where it holds, and what is refused when it is made."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from ocpp_core import Allowance, Role, Tolerance
from ocpp_core.payload import OBSERVED, TOLERABLE
from ocpp_core.payload._places import Place, parse_place


def test_the_names() -> None:
    assert set(TOLERABLE) - set(OBSERVED) == {
        *("additionalProperties", "maxItems", "maxLength", "maximum", "minItems", "minimum", "multipleOf"),
        *("enum", "unknown-enum", "type-lossless", "json-text", "null", "empty", "date-time", "naive-date-time"),
        *("missing", "renamed", "new-in-2.1", "beside-rejected", "int32"),
        *("json", "framing", "noise", "foreign-error-code"),
    }


@pytest.mark.parametrize(
    ("name", "parameters", "error", "says"),
    [
        ("maxlength", {}, LookupError, "there is no rule that can be tolerated 'maxlength'; did you mean 'maxLength'?"),
        (5, {}, TypeError, "a rule that can be tolerated must be its name, such as 'maxLength', not 5"),
        ("enum", {"up_to": 5}, ValueError, "enum has no up_to"),
        ("enum", {"zone": "UTC"}, ValueError, "enum has no zone"),
        ("maxLength", {"unknown": "keep"}, ValueError, "maxLength has no unknown"),
        ("maxLength", {"up_to": 0}, ValueError, "up_to must be a number of characters, not 0"),
        ("maxLength", {"up_to": True}, ValueError, "up_to must be a number of characters, not True"),
        ("maxLength", {"up_to": "9"}, ValueError, "up_to must be a number of characters, not '9'"),
        ("additionalProperties", {"unknown": "kep"}, LookupError, "choose from keep and drop; did you mean 'keep'?"),
        ("naive-date-time", {}, ValueError, "naive-date-time needs zone, which only the owner can know"),
        (
            "naive-date-time",
            {"zone": "Europe/Berlyn"},
            LookupError,
            "there is no time zone 'Europe/Berlyn' on this machine: write UTC, an offset such as +02:00, or an IANA name "
            "such as Europe/Berlin",
        ),
        ("naive-date-time", {"zone": "../../etc/passwd"}, LookupError, "there is no time zone '../../etc/passwd'"),
        ("naive-date-time", {"zone": "+25:00"}, LookupError, "there is no time zone '+25:00'"),
        (
            "naive-date-time",
            {"zone": 5},
            TypeError,
            "a zone must be a text such as 'UTC', '+02:00' or 'Europe/Berlin', not 5",
        ),
        ("missing", {"at": "Heartbeat"}, ValueError, "missing needs value, which only the owner can know"),
        ("missing", {"value": 5}, ValueError, "missing needs the path of the member"),
        ("missing", {"value": 5, "at": "MeterValues"}, ValueError, "missing needs the path of the member"),
        (
            "missing",
            {"value": "five", "at": "BootNotificationResponse:$.interval"},
            ValueError,
            "the value 'five' is not valid at BootNotificationResponse:$.interval",
        ),
        ("renamed", {"called": "x"}, ValueError, "renamed needs the path of the member"),
        (
            "renamed",
            {"called": 5, "at": "BootNotification:$.interval"},
            TypeError,
            "called must be the other name of a member, not 5",
        ),
        ("int32", {"read_as": "0"}, LookupError, "there is no way to read int32 '0': choose from absent"),
        ("json", {"at": "MeterValues:$.connectorId"}, ValueError, "json is about whole frames"),
        ("noise", {"at": "MeterValues"}, ValueError, "noise is about frames: it cannot be limited to 'MeterValues'"),
        (
            "foreign-error-code",
            {"at": "MeterValues"},
            ValueError,
            "foreign-error-code is about frames: it cannot be limited to 'MeterValues'",
        ),
        ("enum", {"at": "MeterValue"}, LookupError, "called 'MeterValue'; did you mean 'MeterValues'?"),
        (
            "enum",
            {"at": "MeterValues:$.meterValue.timestamp"},
            LookupError,
            "MeterValues:$.meterValue is a list: write [*]",
        ),
        (
            "enum",
            {"at": "MeterValues:$.connectorId[*]"},
            LookupError,
            "MeterValues:$.connectorId is no list: leave out [*]",
        ),
        ("enum", {"at": "MeterValues:$.meterValue[*].timestam"}, LookupError, "did you mean 'timestamp'?"),
        ("enum", {"at": "MeterValues.connectorId"}, ValueError, "'MeterValues.connectorId' is no place"),
        ("enum", {"at": "MeterValues:$.meterValue["}, ValueError, "is no place: write an action, a message, or a path"),
        ("enum", {"at": 5}, TypeError, "at must be a text such as 'MeterValues:$.meterValue[*].timestamp', not 5"),
        ("enum", {"sender": "stattion"}, LookupError, "there is no role 'stattion'"),
    ],
)
def test_what_cannot_be_made(name: Any, parameters: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error) as caught:
        Allowance(name, **parameters)
    assert says in str(caught.value)


def test_an_allowance_is_plain_data() -> None:
    allowance = Allowance("maxLength", at="StopTransaction:$.idTag", sender="ChargePoint", up_to=22)  # type: ignore[arg-type]  # any spelling
    assert allowance.sender is Role.CHARGING_STATION
    assert allowance.to_dict() == {
        "name": "maxLength",
        "at": "StopTransaction:$.idTag",
        "sender": "charging-station",
        "up_to": 22,
    }
    assert type(allowance.to_dict()["sender"]) is str
    assert allowance == Allowance("maxLength", at="StopTransaction:$.idTag", sender=Role.CHARGING_STATION, up_to=22)
    assert len({allowance, Allowance("maxLength", at="StopTransaction:$.idTag", up_to=22)}) == 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("MeterValues", Place("MeterValues")),
        ("MeterValuesRequest:$", Place("MeterValuesRequest", ())),
        ("MeterValues:$.connectorId", Place("MeterValues", ("connectorId",))),
        ("MeterValues:$['connectorId']", Place("MeterValues", ("connectorId",))),
        ("MeterValues:$.meterValue[*].timestamp", Place("MeterValues", ("meterValue", None, "timestamp"))),
        ("MeterValues:$.meterValue[3]", Place("MeterValues", ("meterValue", 3))),
        (
            "SetChargingProfile:$.chargingProfile.chargingSchedule[*].chargingSchedulePeriod[*].limit_L2",
            Place(
                "SetChargingProfile",
                ("chargingProfile", "chargingSchedule", None, "chargingSchedulePeriod", None, "limit_L2"),
            ),
        ),
    ],
)
def test_places(text: str, place: Place) -> None:
    assert parse_place(text) == place


@pytest.mark.parametrize(
    ("text", "where", "covered"),
    [
        ("MeterValues", ("connectorId",), True),
        ("MeterValues:$", (), True),
        ("MeterValues:$", ("connectorId",), False),
        ("MeterValues:$.meterValue[*].timestamp", ("meterValue", 7, "timestamp"), True),
        ("MeterValues:$.meterValue[7].timestamp", ("meterValue", 7, "timestamp"), True),
        ("MeterValues:$.meterValue[7].timestamp", ("meterValue", 8, "timestamp"), False),
        ("MeterValues:$.meterValue[*].timestamp", ("meterValue", 7), False),
        ("MeterValues:$.meterValue[*]", ("meterValue", "0"), False),
    ],
)
def test_what_a_place_covers(text: str, where: tuple[str | int, ...], covered: bool) -> None:
    assert parse_place(text).covers(where) is covered


CONTRADICTIONS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"name": "maxLength", "up_to": 30}, {"name": "maxLength", "up_to": 40}),
    ({"name": "maxLength"}, {"name": "maxLength", "up_to": 40}),
    ({"name": "additionalProperties"}, {"name": "additionalProperties", "unknown": "keep"}),
    ({"name": "naive-date-time", "zone": "UTC"}, {"name": "naive-date-time", "zone": "+02:00"}),
    ({"name": "int32"}, {"name": "int32", "read_as": "absent"}),
    (
        {"name": "maxLength", "at": "MeterValues:$.meterValue[*].sampledValue[*].value", "up_to": 3},
        {"name": "maxLength", "at": "MeterValues:$.meterValue[0].sampledValue[*].value", "up_to": 4},
    ),
    (
        {"name": "missing", "at": "BootNotification:$.interval", "value": 5},
        {"name": "missing", "at": "BootNotification:$.interval", "value": 6},
    ),
    (
        {"name": "renamed", "at": "BootNotificationResponse:$.interval", "called": "x"},
        {"name": "renamed", "at": "BootNotificationResponse:$.status", "called": "x"},
    ),
    (
        {"name": "maxLength", "at": "Authorize", "up_to": 3},
        {"name": "maxLength", "at": "Authorize", "up_to": 4},
    ),
    (
        {"name": "maxLength", "sender": "csms", "up_to": 3},
        {"name": "maxLength", "sender": "csms", "up_to": 4},
    ),
]


@pytest.mark.parametrize(("one", "other"), CONTRADICTIONS)
def test_what_contradicts(one: dict[str, Any], other: dict[str, Any]) -> None:
    for pair in ((one, other), (other, one)):
        with pytest.raises(ValueError, match="two allowances contradict each other: "):
            Tolerance(*(Allowance(**each) for each in pair))
    with pytest.raises(ValueError, match="contradict"):
        _ = Tolerance(Allowance(**one)) | Tolerance(Allowance(**other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "additionalProperties"}, {"name": "additionalProperties", "unknown": "drop"}),  # the same
        ({"name": "maxLength", "up_to": 30}, {"name": "maxLength", "up_to": 40, "at": "Authorize"}),
        ({"name": "maxLength", "up_to": 30, "at": "Authorize"}, {"name": "maxLength", "up_to": 40, "at": "Heartbeat"}),
        ({"name": "maxLength", "up_to": 30}, {"name": "maxLength", "up_to": 40, "sender": "csms"}),
        (
            {"name": "maxLength", "up_to": 30, "sender": "charging-station"},
            {"name": "maxLength", "up_to": 40, "sender": "csms"},
        ),
        (
            {"name": "renamed", "at": "BootNotificationResponse:$.interval", "called": "x"},
            {"name": "renamed", "at": "BootNotificationResponse:$.interval", "called": "y"},
        ),
        (
            {"name": "renamed"},
            {"name": "renamed", "at": "BootNotificationResponse:$.interval", "called": "x"},
        ),
        (  # other names of two members
            {"name": "renamed", "at": "BootNotificationResponse:$.interval", "called": "x"},
            {"name": "renamed", "at": "BootNotificationResponse:$.status", "called": "y"},
        ),
        (  # one name, in two objects
            {"name": "renamed", "at": "MeterValues:$.connectorId", "called": "x"},
            {"name": "renamed", "at": "MeterValues:$.meterValue[*].timestamp", "called": "x"},
        ),
    ],
)
def test_what_does_not(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert len(Tolerance(Allowance(**one), Allowance(**other)).allowances) in (1, 2)


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        (Allowance("maxLength", up_to=3), Allowance("maxLength"), "maxLength says two things"),
        (
            Allowance("maxLength", at="Authorize", up_to=3),
            Allowance("maxLength", at="Authorize"),
            "maxLength at Authorize says two things",
        ),
        (
            Allowance("maxLength", at="MeterValues:$.meterValue[*].sampledValue[*].value"),
            Allowance("maxLength", at="MeterValues:$.meterValue[0].sampledValue[*].value", up_to=3),
            "maxLength says two things",
        ),
    ],
)
def test_what_is_said_of_a_contradiction(one: Allowance, other: Allowance, says: str) -> None:
    with pytest.raises(ValueError) as caught:
        Tolerance(one, other)
    assert str(caught.value) == f"two allowances contradict each other: {says}"


def test_the_value_of_a_missing_member_is_valid_in_one_version() -> None:
    at = "BootNotificationResponse:$.interval"
    assert Allowance("missing", at=at, value=300.0).value == 300.0  # an integer for the JSON Schema of 2.x alone
    with pytest.raises(ValueError, match=r"the value 5.0 is not valid at StopTransaction:\$.meterStop"):
        Allowance("missing", at="StopTransaction:$.meterStop", value=5.0)
    with pytest.raises(ValueError, match=r"the value 300.5 is not valid at BootNotificationResponse:\$.interval"):
        Allowance("missing", at=at, value=300.5)


def test_the_docs_have_every_name() -> None:
    page = Path(__file__).parents[2] / "docs" / "how-to-tolerate.md"
    rows = re.findall(r"^\| `([\w.-]+)` \| (.*) \|$", page.read_text("utf-8"), re.MULTILINE)
    assert dict(rows) == dict(TOLERABLE)
