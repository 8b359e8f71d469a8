"""What is read past in an envelope: what XML allows and JSON does not, and what is tolerated by name."""

from __future__ import annotations

import copy
import json
import pickle
import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import (
    Allowance,
    Call,
    CallResult,
    EncodeError,
    Kind,
    Limits,
    PayloadError,
    PlainCall,
    PlainResult,
    RemoteError,
    Tolerance,
    Version,
    v15,
    v16,
)
from ocpp_core.ocpps import SoapCodec, SoapMessage
from ocpp_core.ocpps._binding import bodies
from ocpp_core.ocpps._body import Names, plan
from ocpp_core.payload import TOLERABLE
from ocpp_core.strategies import payloads
from tests.ocpps.test_codec import STATION, decode, envelope, refusal
from tests.ocpps.test_fast import CODEC, near_misses, outcome
from tests.ocpps.test_security import WORST, mangled

NAMESPACES = {
    ("1.5", "Cs"): "urn://Ocpp/Cs/2012/06/",
    ("1.5", "Cp"): "urn://Ocpp/Cp/2012/06/",
    ("1.6", "Cs"): "urn://Ocpp/Cs/2015/10/",
    ("1.6", "Cp"): "urn://Ocpp/Cp/2015/10/",
}
every_version = pytest.mark.parametrize("version", ["1.5", "1.6"])


def message(version: str, service: str, name: str, members: str) -> bytes:
    """An envelope with that element in its body; ``members`` is without prefixes."""
    inner = members.replace("</", "\0").replace("<", "<o:").replace("\0", "</o:")
    return envelope(f"<o:{name}>{inner}</o:{name}>", namespace=NAMESPACES[version, service])


def reserve(version: str, moment: str) -> bytes:
    members = f"<connectorId>1</connectorId><expiryDate>{moment}</expiryDate><idTag>A</idTag>"
    return message(version, "Cp", "reserveNowRequest", f"{members}<reservationId>1</reservationId>")


def heartbeat(version: str, moment: str) -> bytes:
    return message(version, "Cs", "heartbeatResponse", f"<currentTime>{moment}</currentTime>")


# -- what XML allows

IN_UTC = "a date-time without an offset was read as in UTC"
MIDNIGHT = "the hour 24 was read as the beginning of the next day"
RELATIVE = "a URI is relative, and was kept as it is"

MOMENTS = [
    ("2024-01-31T12:00:00", datetime(2024, 1, 31, 12, tzinfo=UTC), [IN_UTC]),
    (" 2024-01-31T12:00:00\n", datetime(2024, 1, 31, 12, tzinfo=UTC), [IN_UTC]),
    ("2024-01-31T12:00:00.25", datetime(2024, 1, 31, 12, 0, 0, 250_000, UTC), [IN_UTC]),
    ("2024-01-31T12:00:00.1234567", datetime(2024, 1, 31, 12, 0, 0, 123_456, UTC), [IN_UTC]),
    ("0001-01-01T00:00:00", datetime(1, 1, 1, tzinfo=UTC), [IN_UTC]),
    ("9998-12-31T23:59:59", datetime(9998, 12, 31, 23, 59, 59, tzinfo=UTC), [IN_UTC]),
    ("2024-12-31T24:00:00", datetime(2025, 1, 1, tzinfo=UTC), [IN_UTC, MIDNIGHT]),
    ("2024-02-28T24:00:00Z", datetime(2024, 2, 29, tzinfo=UTC), [MIDNIGHT]),
    ("2024-02-29T24:00:00.000-14:00", datetime(2024, 3, 1, tzinfo=timezone(timedelta(hours=-14))), [MIDNIGHT]),
    ("2024-01-31T12:00:00+01:00", datetime(2024, 1, 31, 12, tzinfo=timezone(timedelta(hours=1))), []),
]


@every_version
@pytest.mark.parametrize(("text", "moment", "notes"), MOMENTS, ids=[text.strip() for text, _, _ in MOMENTS])
@pytest.mark.parametrize("tolerate", [(), {"maxLength"}, Tolerance.everything()], ids=["none", "one", "everything"])
def test_a_moment_of_xml(version: str, text: str, moment: datetime, notes: list[str], tolerate: Any) -> None:
    request, response = (
        decode(make(version, text), version, tolerate=tolerate) for make in (reserve, heartbeat)
    )  # fmt: skip
    for found, name, read in (
        (request, "expiryDate", request.message.expiry_date),
        (response, "currentTime", response.message.current_time),
    ):
        assert (read, read.utcoffset()) == (moment, moment.utcoffset())
        assert found.frame.received[name] == text.strip()
        assert (found.issues, list(found.notes)) == ((), notes)


def test_no_offset_is_allowed_in_any_number() -> None:
    """More often than there may be issues."""
    day = "<meterValue><timestamp>2024-01-01T00:00:00</timestamp><sampledValue><value>1</value></sampledValue></meterValue>"
    data = message("1.6", "Cs", "meterValuesRequest", f"<connectorId>1</connectorId>{day * 50}")
    for tolerate in ((), {"enum"}):
        found = decode(data, tolerate=tolerate, limits=Limits(max_issues=1))
        assert [each.timestamp for each in found.message.meter_value] == [datetime(2024, 1, 1, tzinfo=UTC)] * 50
        assert (found.notes, found.issues) == ((IN_UTC,), ())


def test_no_offset_beside_a_fault() -> None:
    """What is refused is refused for the fault alone, and shows the payload as it came."""
    data = message(
        "1.6", "Cs", "startTransactionRequest", "<connectorId>1</connectorId><idTag>A</idTag>"
        "<timestamp>2024-01-01T00:00:00</timestamp><meterStart>x</meterStart>"
    )  # fmt: skip
    for codec in (
        SoapCodec("1.6"),
        SoapCodec("1.6", tolerate={"maxLength"}),
        SoapCodec("1.6", limits=Limits(max_depth=15)),
    ):
        with pytest.raises(PayloadError) as caught:
            codec.decode(data)
        assert [str(issue) for issue in caught.value.issues] == ["$.meterStart: must be an integer, not a string"]
        assert caught.value.payload == {
            "connectorId": 1, "idTag": "A", "timestamp": "2024-01-01T00:00:00", "meterStart": "x"
        }  # fmt: skip


BERLIN = "a date-time without an offset was read as in the zone Europe/Berlin"
HERE = "a date-time without an offset was read as in the zone +02:00"


def test_the_zone_is_that_of_the_place() -> None:
    tolerate = Tolerance(
        Allowance("naive-date-time", at="ReserveNow:$.expiryDate", zone="Europe/Berlin"),
        Allowance("naive-date-time", at="Heartbeat", zone="+02:00"),
    )
    summer = decode(reserve("1.6", "2024-07-01T12:00:00"), tolerate=tolerate)
    assert summer.message.expiry_date == datetime(2024, 7, 1, 10, tzinfo=UTC)
    assert (summer.notes, summer.issues) == ((BERLIN,), ())
    winter = decode(reserve("1.5", "2024-12-31T24:00:00"), "1.5", tolerate=tolerate)
    assert winter.message.expiry_date == datetime(2024, 12, 31, 23, tzinfo=UTC)
    assert winter.notes == (BERLIN, MIDNIGHT)
    there = decode(heartbeat("1.6", "2024-01-01T12:00:00"), tolerate=tolerate)
    assert there.message.current_time == datetime(2024, 1, 1, 10, tzinfo=UTC)
    assert (there.notes, there.issues) == ((HERE,), ())
    elsewhere = message("1.6", "Cs", "stopTransactionRequest", "<transactionId>1</transactionId>"
                        "<timestamp>2024-01-01T12:00:00</timestamp><meterStop>1</meterStop>")  # fmt: skip
    found = decode(elsewhere, tolerate=tolerate)
    assert found.message.timestamp == datetime(2024, 1, 1, 12, tzinfo=UTC)
    assert found.notes == (IN_UTC,)
    utc = decode(elsewhere, tolerate=Tolerance(Allowance("naive-date-time", zone="UTC")))
    assert (utc.notes, utc.issues) == ((IN_UTC,), ())


SPELLINGS = [
    ("2024-01-31T12:00:00+0200", "2024-01-31T12:00:00+02:00"),
    ("2024-01-31T12:00:00+02", "2024-01-31T12:00:00+02:00"),
    ("2024-01-31 12:00:00Z", "2024-01-31T12:00:00Z"),
    ("2024-01-31T12:00:00,5Z", "2024-01-31T12:00:00.5Z"),
    ("2024-01-31T12:00Z", "2024-01-31T12:00:00Z"),
    ("2024-01-31 12:00:00", "2024-01-31T12:00:00Z"),
    ("2024-01-31T12:00", "2024-01-31T12:00:00Z"),
    ("2024-01-31t12:00:00", "2024-01-31T12:00:00Z"),
]


@every_version
@pytest.mark.parametrize(("text", "read_as"), SPELLINGS)
def test_other_spellings_are_no_moments_of_xml(version: str, text: str, read_as: str) -> None:
    """They need a tolerance, which does not need to be told that an offset may be missing."""
    for make, path in ((reserve, "$.expiryDate"), (heartbeat, "$.currentTime")):
        for tolerate in ((), {"maxLength"}):
            error = refusal(make(version, text), version, tolerate=tolerate)
            assert [(issue.path, issue.rule) for issue in error.issues] == [(path, "format")]
        found = decode(make(version, text), version, tolerate={"date-time"})
        [issue] = found.issues
        assert (issue.path, issue.found, issue.read_as) == (path, text, read_as)
        assert (found.notes, next(iter(found.frame.received.values())) in (1, text)) == ((), True)


def test_another_spelling_without_an_offset_has_the_zone_of_the_owner() -> None:
    tolerate = Tolerance("date-time", Allowance("naive-date-time", zone="+02:00"))
    [issue] = decode(heartbeat("1.6", "2024-01-31 12:00:00"), tolerate=tolerate).issues
    assert issue.read_as == "2024-01-31T12:00:00+02:00"
    elsewhere = Tolerance(Allowance("date-time", at="ReserveNow"))
    assert refusal(heartbeat("1.6", "2024-01-31 12:00:00"), tolerate=elsewhere).issue.rule == "format"


def location(version: str, action: str, text: str) -> bytes:
    if action == "GetDiagnostics":
        return message(version, "Cp", "getDiagnosticsRequest", f"<location>{text}</location>")
    later = "<retrieveDate>2024-01-01T00:00:00Z</retrieveDate>"
    first = f"<location>{text}</location>"
    members = first + later if version == "1.5" else later + first
    return message(version, "Cp", "updateFirmwareRequest", members)


@every_version
@pytest.mark.parametrize("action", ["GetDiagnostics", "UpdateFirmware"])
@pytest.mark.parametrize("text", ["logs/1.zip", "/logs", "//example.com/a", "?a=b", "#a", "", "a/b:c", "../a%20b"])
@pytest.mark.parametrize("tolerate", [(), Tolerance.everything()], ids=["none", "everything"])
def test_a_relative_uri(version: str, action: str, text: str, tolerate: Any) -> None:
    data = location(version, action, text)
    for limits in (None, Limits(max_depth=15)):
        found = decode(data, version, tolerate=tolerate, limits=limits)
        assert found.message.location == text
        assert found.frame.received["location"] == text
        assert RELATIVE in found.notes
        assert found.issues == ()


def test_no_uri_at_all_is_refused() -> None:
    for text in ("a b", "1:b", "%a"):
        error = refusal(location("1.6", "GetDiagnostics", text), tolerate=Tolerance.everything())
        assert [(issue.path, issue.rule) for issue in error.issues] == [("$.location", "format")]


def test_what_is_sent_is_what_json_allows() -> None:
    codec = SoapCodec("1.6", tolerate=Tolerance.everything())
    with pytest.raises(EncodeError, match="time zone"):
        codec.encode(CallResult("7", v16.HeartbeatResponse(current_time=datetime(2024, 1, 1))))  # that is it
    with pytest.raises(EncodeError, match="has no offset"):
        codec.encode(PlainResult("7", {"currentTime": "2024-01-01T00:00:00"}, "Heartbeat"))
    with pytest.raises(EncodeError, match="must be an absolute URI"):
        codec.encode(SoapMessage(Call("7", v16.GetDiagnosticsRequest(location="a")), **STATION))
    assert [issue.rule for issue in codec.payloads.issues({"location": "a"}, "GetDiagnostics")] == ["format"]
    read = codec.decode(heartbeat("1.6", "2024-01-01T00:00:00"))
    assert b">2024-01-01T00:00:00Z<" in codec.encode(read)


def test_a_codec_shows_what_its_owner_named() -> None:
    assert SoapCodec("1.6").payloads.tolerance is None
    assert repr(SoapCodec("1.6")) == "SoapCodec('1.6')"
    codec = SoapCodec("1.6", tolerate={"date-time"})
    assert codec.payloads.tolerance == Tolerance("date-time")
    assert repr(codec) == "SoapCodec('1.6', tolerate=['date-time'])"
    data = heartbeat("1.6", "2024-01-31 12:00:00")
    for copied in (pickle.loads(pickle.dumps(codec)), copy.deepcopy(codec)):
        assert copied.decode(data).issues == codec.decode(data).issues


# -- what is tolerated by name

LONG = "A" * 21
BOOT = "<chargePointVendor>v</chargePointVendor>"
NOW = "<currentTime>2024-01-01T00:00:00Z</currentTime>"
START = (
    "<connectorId>1</connectorId><idTag>A</idTag><timestamp>2024-01-01T00:00:00Z</timestamp><meterStart>5</meterStart>"
)
STARTED = {"connectorId": 1, "idTag": "A", "timestamp": "2024-01-01T00:00:00Z", "meterStart": 5}
WIDE = 9223372036854775807


def case(
    name: str, members: str, tolerate: str | Allowance, payload: dict[str, Any], *issues: tuple[str, str, str, Any],
    versions: tuple[str, ...] = ("1.5", "1.6"),
) -> list[Any]:  # fmt: skip
    """For each version: the element, the tolerance, what it is read as, and path, rule, name and reading of each issue."""
    named = tolerate if isinstance(tolerate, str) else tolerate.name
    return [
        pytest.param(version, name, members, tolerate, payload, issues, id=f"{version}-{name}-{named}-{number}")
        for number, version in enumerate(versions)
    ]


READ_PAST = [
    # values of enumerations
    *case("resetRequest", "<type>hard</type>", "enum", {"type": "Hard"}, ("$.type", "enum", "enum", "Hard")),
    *case("resetResponse", "<status>ACCEPTED</status>", "enum", {"status": "Accepted"},
          ("$.status", "enum", "enum", "Accepted")),
    *case("resetRequest", "<type>Reboot</type>", "unknown-enum", {"type": "Reboot"},
          ("$.type", "enum", "unknown-enum", "Reboot")),
    *case("authorizeResponse", "<idTagInfo><status>Sleeping</status></idTagInfo>", "unknown-enum",
          {"idTagInfo": {"status": "Sleeping"}}, ("$.idTagInfo.status", "enum", "unknown-enum", "Sleeping")),
    # elements without a value
    *case("getDiagnosticsRequest", "<location>ftp://a/</location><retries> </retries>", "empty", {"location": "ftp://a/"},
          ("$.retries", "type", "empty", None)),
    *case("getDiagnosticsRequest", "<location>ftp://a/</location><startTime></startTime>", "empty",
          {"location": "ftp://a/"}, ("$.startTime", "format", "empty", None)),
    *case("authorizeResponse", "<idTagInfo><status>Accepted</status><expiryDate> </expiryDate></idTagInfo>", "empty",
          {"idTagInfo": {"status": "Accepted"}}, ("$.idTagInfo.expiryDate", "format", "empty", None)),
    *case("getCompositeScheduleResponse", "<status>Accepted</status><connectorId/>", "empty", {"status": "Accepted"},
          ("$.connectorId", "type", "empty", None), versions=("1.6",)),
    *case("clearChargingProfileRequest", "<chargingProfilePurpose/>", "empty", {},
          ("$.chargingProfilePurpose", "enum", "empty", None), versions=("1.6",)),
    # names
    *case("bootNotificationResponse", f"<status>Accepted</status>{NOW}<heartbeatInterval>60</heartbeatInterval>",
          Allowance("renamed", at="BootNotificationResponse:$.interval", called="heartbeatInterval"),
          {"status": "Accepted", "currentTime": "2024-01-01T00:00:00Z", "interval": 60},
          ("$", "additionalProperties", "renamed", 60), ("$.interval", "required", "renamed", 60), versions=("1.6",)),
    *case("bootNotificationResponse", f"<status>Accepted</status>{NOW}<interval>+060</interval>",
          Allowance("renamed", at="BootNotificationResponse:$.heartbeatInterval", called="interval"),
          {"status": "Accepted", "currentTime": "2024-01-01T00:00:00Z", "heartbeatInterval": 60},
          ("$", "additionalProperties", "renamed", 60), ("$.heartbeatInterval", "required", "renamed", 60),
          versions=("1.5",)),
    *case("startTransactionRequest", f"{START}<ReservationID>7</ReservationID>", "renamed",
          STARTED | {"reservationId": 7}, ("$", "additionalProperties", "renamed", 7)),
    *case("authorizeResponse", "<IDTagInfo><status>Accepted</status></IDTagInfo>", "renamed",
          {"idTagInfo": {"status": "Accepted"}}, ("$", "additionalProperties", "renamed", {"status": "Accepted"}),
          ("$.idTagInfo", "required", "renamed", {"status": "Accepted"})),
    *case("getConfigurationRequest", "<Key>a</Key><Key>b</Key>", "renamed", {"key": ["a", "b"]},
          ("$", "additionalProperties", "renamed", ["a", "b"])),
    *case("meterValuesRequest", "<connectorId>1</connectorId><MeterValue><timestamp>2024-01-01T00:00:00Z</timestamp>"
          "<sampledValue><value>1</value></sampledValue></MeterValue>", "renamed",
          {"connectorId": 1, "meterValue": [{"timestamp": "2024-01-01T00:00:00Z", "sampledValue": [{"value": "1"}]}]},
          ("$", "additionalProperties", "renamed", [{"timestamp": "2024-01-01T00:00:00Z", "sampledValue": [{"value": "1"}]}]),
          ("$.meterValue", "required", "renamed", [{"timestamp": "2024-01-01T00:00:00Z", "sampledValue": [{"value": "1"}]}]),
          versions=("1.6",)),
    *case("authorizeRequest", "<idTag>A</idTag><more>1</more>", "additionalProperties", {"idTag": "A"},
          ("$", "additionalProperties", "additionalProperties", None)),
    *case("authorizeResponse", "<idTagInfo><status>Accepted</status><more/></idTagInfo>", "additionalProperties",
          {"idTagInfo": {"status": "Accepted"}},
          ("$.idTagInfo", "additionalProperties", "additionalProperties", None)),
    # limits
    *case("authorizeRequest", f"<idTag>{LONG}</idTag>", Allowance("maxLength", up_to=21), {"idTag": LONG},
          ("$.idTag", "maxLength", "maxLength", LONG)),
    *case("authorizeResponse", f"<idTagInfo><status>Accepted</status><parentIdTag>{LONG}</parentIdTag></idTagInfo>",
          Allowance("maxLength", up_to=21, at="Authorize:$.idTagInfo.parentIdTag"),
          {"idTagInfo": {"status": "Accepted", "parentIdTag": LONG}},
          ("$.idTagInfo.parentIdTag", "maxLength", "maxLength", LONG)),
    *case("getCompositeScheduleResponse", "<status>Accepted</status><chargingSchedule><chargingRateUnit>A</chargingRateUnit>"
          "<chargingSchedulePeriod><startPeriod>0</startPeriod><limit>21.45</limit></chargingSchedulePeriod>"
          "</chargingSchedule>", "multipleOf",
          {"status": "Accepted", "chargingSchedule": {
              "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 21.45}]}},
          ("$.chargingSchedule.chargingSchedulePeriod[0].limit", "multipleOf", "multipleOf", 21.45), versions=("1.6",)),
    # members that are missing, or beside a refusal
    *case("bootNotificationRequest", BOOT,
          Allowance("missing", at="BootNotification:$.chargePointModel", value="unknown"),
          {"chargePointVendor": "v", "chargePointModel": "unknown"},
          ("$.chargePointModel", "required", "missing", "unknown")),
    *case("startTransactionResponse", "<idTagInfo><status>Accepted</status></idTagInfo>",
          Allowance("missing", at="StartTransactionResponse:$.transactionId", value=0),
          {"transactionId": 0, "idTagInfo": {"status": "Accepted"}},
          ("$.transactionId", "required", "missing", 0)),
    *case("dataTransferResponse", "<status>Rejected</status><data>a</data><data>b</data>", "beside-rejected",
          {"status": "Rejected"}, ("$.data", "type", "beside-rejected", None)),
    *case("getCompositeScheduleResponse", "<status>Rejected</status><connectorId>x</connectorId>", "beside-rejected",
          {"status": "Rejected"}, ("$.connectorId", "type", "beside-rejected", None), versions=("1.6",)),
    # the same in another type
    *case("unlockConnectorRequest", "<connectorId> 1.0\n</connectorId>", "type-lossless", {"connectorId": 1},
          ("$.connectorId", "type", "type-lossless", 1)),
    *case("startTransactionResponse", "<idTagInfo><status>Accepted</status></idTagInfo><transactionId>1e2</transactionId>",
          "type-lossless", {"transactionId": 100, "idTagInfo": {"status": "Accepted"}},
          ("$.transactionId", "type", "type-lossless", 100)),
    *case("getConfigurationResponse", "<configurationKey><key>k</key><readonly>TRUE</readonly></configurationKey>",
          "type-lossless", {"configurationKey": [{"key": "k", "readonly": True}]},
          ("$.configurationKey[0].readonly", "type", "type-lossless", True)),
    # integers beyond xs:int
    *case("remoteStopTransactionRequest", f"<transactionId>{WIDE}</transactionId>", "int32", {"transactionId": WIDE},
          ("$.transactionId", "int32", "int32", WIDE)),
    *case("startTransactionResponse", f"<idTagInfo><status>Accepted</status></idTagInfo><transactionId>-{WIDE}"
          "</transactionId>", "int32", {"transactionId": -WIDE, "idTagInfo": {"status": "Accepted"}},
          ("$.transactionId", "int32", "int32", -WIDE)),
    *case("startTransactionRequest", f"{START}<reservationId> {WIDE} </reservationId>",
          Allowance("int32", read_as="absent"), STARTED, ("$.reservationId", "int32", "int32", None)),
]  # fmt: skip


def of(version: str, name: str, members: str) -> bytes:
    """An envelope with a message, whichever service it belongs to."""
    asked_of_stations = ("reset", "getD", "getC", "clear", "remote", "unlock", "dataTransfer")
    return message(version, "Cp" if name.startswith(asked_of_stations) else "Cs", name, members)


@pytest.mark.parametrize(("version", "name", "members", "tolerate", "payload", "issues"), READ_PAST)
def test_what_is_read_past_by_name(
    version: str, name: str, members: str, tolerate: str | Allowance, payload: dict[str, Any], issues: Any
) -> None:
    data = of(version, name, members)
    for others in ((), Tolerance("noise")):
        assert isinstance(refusal(data, version, tolerate=others), PayloadError)
    found = decode(data, version, tolerate=Tolerance(tolerate))
    assert found.frame.payload == payload
    assert json.dumps(found.frame.payload, sort_keys=True) == json.dumps(payload, sort_keys=True)  # 1 is no True
    said = [(each.path, each.rule, each.tolerance, each.read_as) for each in found.issues]
    assert sorted(said, key=str) == sorted(issues, key=str)
    assert set(found.notes) <= {"elements were in another order than that of the WSDL"}


@pytest.mark.parametrize("text", [str(2**64), "-" + str(2**63 + 1), "9" * 21, "1.0", "x"])
def test_what_is_no_integer_of_64_bits(text: str) -> None:
    """JSON has no more than these either."""
    data = message("1.6", "Cp", "remoteStopTransactionRequest", f"<transactionId>{text}</transactionId>")
    assert refusal(data, tolerate={"int32"}).issue.rule == "type"


def test_a_longer_text_than_the_owner_allows_is_refused() -> None:
    data = message("1.6", "Cs", "authorizeRequest", f"<idTag>{LONG}A</idTag>")
    assert refusal(data, tolerate=Tolerance(Allowance("maxLength", up_to=21))).issue.path == "$.idTag"


@every_version
def test_unknown_elements_are_kept_whole(version: str) -> None:
    members = (
        "<idTag>A</idTag><more>1</more><many>a</many><many/><deep a='b'> c <d>e</d> f <d><g/></d></deep>"
        "<empty xmlns='urn:other'/>text"
    )
    data = message(version, "Cs", "authorizeRequest", members)
    assert isinstance(refusal(data, version), PayloadError)
    found = decode(data, version, tolerate=Tolerance(Allowance("additionalProperties", unknown="keep")))
    assert found.frame.unknown == {
        "$": {
            "#text": "text",
            "more": "1",
            "many": ["a", ""],
            "deep": {"@a": "b", "#text": " c  f ", "d": ["e", {"g": ""}]},
            "empty": "",
        }
    }
    assert found.frame.payload == {"idTag": "A"}
    assert found.frame.received["{}more"] == "1"
    assert [(issue.path, issue.tolerance) for issue in found.issues] == [("$", "additionalProperties")] * 5
    dropped = decode(data, version, tolerate={"additionalProperties"})
    assert (dropped.frame.unknown, dropped.message) == ({}, found.message)


def test_unknown_elements_of_an_answer_are_kept_by_their_place() -> None:
    data = message(
        "1.6", "Cp", "getConfigurationResponse", "<configurationKey><key>k</key><readonly>true</readonly><type>s</type>"
        "</configurationKey>"
    )  # fmt: skip
    found = decode(data, tolerate=Tolerance.everything())
    assert found.frame.unknown == {"$.configurationKey[0]": {"type": "s"}}


def test_unknown_elements_beyond_the_limit_are_refused() -> None:
    members = "<idTag>A</idTag>" + "".join(f"<a{number}/>" for number in range(20))
    found = decode(message("1.6", "Cs", "authorizeRequest", members), tolerate=Tolerance.everything())
    assert (len(found.issues), len(found.frame.unknown["$"])) == (20, 20)
    assert (
        len(refusal(message("1.6", "Cs", "authorizeRequest", members + "<b/>"), tolerate=Tolerance.everything()).issues)
        == 20
    )


def test_names_are_those_of_the_place() -> None:
    members = f"{START}<ReservationId>7</ReservationId>"
    data = message("1.6", "Cs", "startTransactionRequest", members)
    for at in ("StopTransaction", "StartTransactionResponse", "StartTransaction:$.meterStart"):
        assert refusal(data, tolerate=Tolerance(Allowance("renamed", at=at))).issue.rule == "additionalProperties"
    called = Allowance("renamed", at="StartTransaction:$.reservationId", called="booking")
    assert refusal(data, tolerate=Tolerance(called)).issue.rule == "additionalProperties"
    other = message("1.6", "Cs", "startTransactionRequest", f"{START}<booking>7</booking>")
    assert decode(other, tolerate=Tolerance(called)).message.reservation_id == 7
    for twice in (
        "<Booking>7</Booking><booking>7</booking>",
        "<booking>7</booking><booking>7</booking>",
        "<booking>x</booking>",
    ):
        data = message("1.6", "Cs", "startTransactionRequest", f"{START}{twice}")
        assert isinstance(refusal(data, tolerate=Tolerance(called)), PayloadError)


def test_names_in_one_item_of_a_list() -> None:
    second = Allowance("renamed", at="GetConfigurationResponse:$.configurationKey[1].value", called="Wert")
    item = "<configurationKey><key>k</key><readonly>true</readonly>{}</configurationKey>"
    plain, named = item.format(""), item.format("<Wert>7</Wert>")
    read = decode(message("1.6", "Cp", "getConfigurationResponse", plain + named), tolerate=Tolerance(second))
    assert [each.value for each in read.message.configuration_key] == [None, "7"]
    assert isinstance(
        refusal(message("1.6", "Cp", "getConfigurationResponse", named + plain), tolerate=Tolerance(second)),
        PayloadError,
    )
    whole = Allowance("renamed", at="GetConfigurationResponse:$.configurationKey[1].readonly", called="Fest")
    data = message("1.6", "Cp", "getConfigurationResponse", plain + plain.replace("readonly", "Fest"))
    read = decode(data, tolerate=Tolerance(whole))
    assert [each.readonly for each in read.message.configuration_key] == [True, True]


def test_no_more_names_are_looked_at_than_issues_are_allowed() -> None:
    """So that a message of strange names alone takes no longer than to refuse it."""
    shape = plan(Version.V16, bodies(Version.V16)["{urn://Ocpp/Cs/2015/10/}authorizeRequest"]).root
    names = Names(Tolerance("renamed").in_message(Version.V16, "Authorize", Kind.REQUEST), 2)
    member = shape.by_name["idTag"]
    assert [names.meant(name, shape, ()) for name in ("IdTag", "x", "IDTAG")] == [member, None, None]


def test_both_names_of_a_member() -> None:
    """The one that the schema knows counts."""
    for members in (f"<ReservationId>8</ReservationId>{START}<reservationId>7</reservationId>",
                    f"{START}<reservationId>7</reservationId><ReservationId>8</ReservationId>"):  # fmt: skip
        data = message("1.6", "Cs", "startTransactionRequest", members)
        assert refusal(data, tolerate={"renamed"}).issue.rule == "additionalProperties"
        found = decode(data, tolerate=Tolerance("renamed", Allowance("additionalProperties", unknown="keep")))
        assert found.message.reservation_id == 7
        assert found.frame.unknown == {"$": {"ReservationId": 8}}


def test_a_member_under_another_name_holds_what_xml_allows() -> None:
    naive = START.replace("0Z</timestamp>", "0</timestamp>")
    renamed = naive.replace("timestamp>", "Timestamp>").replace("meterStart>", "MeterStart>")
    data = message("1.6", "Cs", "startTransactionRequest", renamed)
    found = decode(data, tolerate={"renamed"})
    assert found.message == v16.StartTransactionRequest(
        connector_id=1, id_tag="A", timestamp=datetime(2024, 1, 1, tzinfo=UTC), meter_start=5
    )
    assert found.notes == (IN_UTC,)
    assert {issue.tolerance for issue in found.issues} == {"renamed"}
    assert found.frame.received["{}Timestamp"] == "2024-01-01T00:00:00"
    berlin = Allowance("naive-date-time", at="StartTransaction:$.timestamp", zone="Europe/Berlin")
    assert decode(data, tolerate=Tolerance("renamed", berlin)).notes == (BERLIN,)
    nil = "<ReservationId xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>"
    found = decode(message("1.6", "Cs", "startTransactionRequest", START + nil), tolerate={"renamed"})
    assert (found.message.reservation_id, found.issues) == (None, ())


def test_names_within_names() -> None:
    reading = "<Values><timestamp>2024-01-01T00:00:00</timestamp><value unit='Wh'>1</value></Values>"
    data = message("1.5", "Cs", "meterValuesRequest", f"<connectorId>1</connectorId>{reading}{reading}")
    found = decode(data, "1.5", tolerate={"renamed"})
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    several = [v15.SampledValue(value="1", unit=v15.UnitOfMeasure.WH)]
    assert found.message == v15.MeterValuesRequest(
        connector_id=1, values=[v15.MeterValue(timestamp=moment, values=several)] * 2
    )
    inner = message("1.6", "Cp", "getConfigurationResponse",
                    "<ConfigurationKey><Key>k</Key><ReadOnly>false</ReadOnly></ConfigurationKey>")  # fmt: skip
    at = "GetConfigurationResponse:$.configurationKey"
    tolerate = Tolerance(
        Allowance("renamed", at=at, called="ConfigurationKey"),
        Allowance("renamed", at=f"{at}[*].key", called="Key"),
        Allowance("renamed", at=f"{at}[*].readonly", called="ReadOnly"),
    )
    assert decode(inner, tolerate=tolerate).message == v16.GetConfigurationResponse(
        configuration_key=[v16.KeyValue(key="k", readonly=False)]
    )


def test_attributes_of_a_reading_in_1_5() -> None:
    def reading(attributes: str) -> bytes:
        values = f"<timestamp>2024-01-01T00:00:00Z</timestamp><value {attributes}>1</value>"
        return message("1.5", "Cs", "meterValuesRequest", f"<connectorId>1</connectorId><values>{values}</values>")

    for text in ("wh", " Wh "):
        data = reading(f"unit='{text}'")
        assert refusal(data, "1.5").issue.rule == "enum"
        found = decode(data, "1.5", tolerate={"enum"})
        assert found.message.values[0].values[0].unit is v15.UnitOfMeasure.WH
        assert [issue.path for issue in found.issues] == ["$.values[0].values[0].unit"]
    data = reading("phase='L1'")
    assert refusal(data, "1.5").issue.rule == "additionalProperties"
    found = decode(data, "1.5", tolerate=Tolerance.everything())
    assert found.frame.unknown == {"$.values[0].values[0]": {"@phase": "L1"}}


def test_there_is_no_json_in_xml() -> None:
    """An element with an attribute that it must not have is no text, and not the JSON text of what we make of it."""
    for value in ("<info a='b'>c</info>", "<info><b>c</b></info>", "<info>a</info><info>b</info>"):
        members = f"<connectorId>1</connectorId><status>Available</status><errorCode>NoError</errorCode>{value}"
        data = message("1.6", "Cs", "statusNotificationRequest", members)
        assert refusal(data, tolerate=Tolerance.everything()).issue.path == "$.info"


def test_white_space_around_values_of_enumerations_needs_no_tolerance() -> None:
    data = message("1.6", "Cp", "resetRequest", "<type> Hard </type>")
    for tolerate in ((), Tolerance.everything()):
        found = decode(data, tolerate=tolerate)
        assert (found.notes, found.issues) == (("white space around a value of an enumeration",), ())


@every_version
def test_what_is_valid_and_odd_is_reported_by_name(version: str) -> None:
    data = heartbeat(version, "1970-01-01T00:00:00")
    assert decode(data, version).issues == ()
    found = decode(data, version, tolerate={"clock-not-set"})
    assert [(issue.path, issue.rule) for issue in found.issues] == [("$.currentTime", "clock-not-set")]
    assert found.notes == (IN_UTC,)
    data = message(version, "Cs", "startTransactionRequest", START.replace(">1<", ">-1<"))
    assert decode(data, version).issues == ()
    found = decode(data, version, tolerate={"negative-id"})
    assert found.message.connector_id == -1


# -- whatever comes

EVERYTHING = {version: SoapCodec(version, tolerate=Tolerance.everything()) for version in (Version.V15, Version.V16)}
CAREFUL = {
    version: SoapCodec(version, tolerate=Tolerance.everything(), limits=Limits(max_depth=15)) for version in EVERYTHING
}
"""Without any fast path, which asks for a depth of at least 16."""

BODIES = [(version, tag) for version in EVERYTHING for tag in bodies(version)]


def as_envelope(version: Version, tag: str, payload: dict[str, Any]) -> bytes | None:
    """The envelope of a valid payload; None if XML cannot carry it."""
    body = bodies(version)[tag]
    frame: PlainCall | PlainResult = PlainCall("7", body.action, payload)
    if body.kind is Kind.RESPONSE:
        frame = PlainResult("7", payload, body.action)
    try:
        return CODEC[version].encode(SoapMessage(frame, **STATION, service=body.service))
    except EncodeError:
        return None


@pytest.mark.parametrize(("version", "tag"), BODIES)
def test_what_is_valid_is_the_same_with_everything_on(version: Version, tag: str) -> None:
    body = bodies(version)[tag]

    @given(payloads(version, body.action, body.kind))
    def check(payload: dict[str, Any]) -> None:
        data = as_envelope(version, tag, payload)
        if data is None:
            return
        for written in (data, data.replace(b"<soap:Body>", b"<soap:Body><!-- -->")):
            strict = CODEC[version].decode(written)
            found = EVERYTHING[version].decode(written)
            assert (repr(found.message), found) == (repr(strict.message), strict)
            assert (found.issues, found.notes, found.frame.unknown) == ((), (), {})

    check()


ELEMENT = re.compile(r"<(c[sp]:)([A-Za-z]+)>([^<>]*)</\1\2>")
MARK = "EVIL"
VALUES = ["", " ", "-1", "1.0", "1e3", "9" * 19, "9" * 400, "TRUE", "0", MARK, MARK * 20, "2024-01-01T24:00:00", "a b",
          "2024-01-01 00:00:00+02", "2024-01-01T00:00:00,5", "accepted", "REJECTED", " Accepted ", "a/b", "1:b"]  # fmt: skip


@st.composite
def broken(draw: st.DrawFn, version: Version, tag: str) -> bytes:
    """An envelope in which some elements of the message are missing, doubled, renamed, filled otherwise or put in."""
    body = bodies(version)[tag]
    valid = payloads(version, body.action, body.kind).map(lambda payload: as_envelope(version, tag, payload))
    data: bytes = draw(valid.filter(lambda each: each is not None))
    head, start, text = data.decode().partition("<soap:Body>")
    for _ in range(draw(st.integers(1, 3))):
        found = list(ELEMENT.finditer(text))
        if not found:
            break
        at = draw(st.sampled_from(found))
        prefix, name, value = at.groups()
        new = draw(st.sampled_from([name] * 4 + [name.upper(), name.title(), f"{name}{MARK}", MARK]))
        value = draw(st.sampled_from([value, value, *VALUES]))
        attribute = draw(st.sampled_from(["", "", "", f" {MARK}='{MARK}'", " a='b'"]))
        whole = f"<{prefix}{new}{attribute}>{value}</{prefix}{new}>"
        text = text[: at.start()] + whole * draw(st.sampled_from([1] * 8 + [0, 2, 25])) + text[at.end() :]
    return f"{head}{start}{text}".encode()


def check_outcome(data: bytes, version: Version) -> None:
    """Nothing but a RemoteError is raised, and nothing of the peer's stands in a text."""
    codec = EVERYTHING[version]
    try:
        found = codec.decode(data)
    except RemoteError as error:
        texts = [str(error), *map(str, getattr(error, "issues", ()))]
        assert error.reply is None or MARK.encode() not in codec.encode(error.reply)
        assert len(texts[0]) <= 255
    else:
        texts = [*found.notes, *map(str, found.issues)]
        assert {issue.tolerance for issue in found.issues} <= set(TOLERABLE)
        assert len(found.issues) <= 20
    assert all(text.isprintable() and MARK not in text for text in texts)
    assert repr(outcome(codec, data)) == repr(outcome(CAREFUL[version], data))


@pytest.mark.parametrize(("version", "tag"), BODIES)
def test_what_is_broken_with_everything_on(version: Version, tag: str) -> None:
    @given(broken(version, tag))
    def check(data: bytes) -> None:
        check_outcome(data, version)

    check()


@given(st.one_of(mangled(), near_misses()))
def test_what_is_mangled_with_everything_on(data: bytes) -> None:
    check_outcome(data, Version.V15 if b"2012/06" in data else Version.V16)


@pytest.mark.parametrize("text", WORST.values(), ids=WORST.keys())
def test_the_worst_megabytes_with_everything_on(text: str) -> None:
    start = process_time()
    with suppress(RemoteError):
        EVERYTHING[Version.V16].decode(text.encode()[: 2**20])
    assert process_time() - start < 10  # what takes quadratic time takes minutes


@pytest.mark.parametrize(
    "members",
    [
        f"<{MARK}>{MARK}</{MARK}><idTag>A</idTag>",
        f"<{MARK} {MARK}='{MARK}'><{MARK}/></{MARK}><idTag>A</idTag>{MARK}",
        f"<IDTAG>{MARK}</IDTAG>",
        f"<idTag>{MARK * 10}</idTag>",
    ],
)
def test_what_was_read_past_says_nothing_of_the_peer(members: str) -> None:
    found = EVERYTHING[Version.V16].decode(message("1.6", "Cs", "authorizeRequest", members))
    assert found.issues
    assert MARK not in "".join([*found.notes, *map(str, found.issues), repr(found), repr(found.issues)])
