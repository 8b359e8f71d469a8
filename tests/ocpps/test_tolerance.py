"""What is read past in an envelope: what XML allows and JSON does not, and what is tolerated by name."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from ocpp_core import (
    Allowance,
    Call,
    CallResult,
    EncodeError,
    Limits,
    PayloadError,
    PlainResult,
    Tolerance,
    v16,
)
from ocpp_core.ocpps import SoapCodec, SoapMessage
from tests.ocpps.test_codec import STATION, decode, envelope, refusal

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
