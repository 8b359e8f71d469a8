"""Rules on logs, security events and customers: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _customers, _log_requests
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_log_requests, _customers)
EARLY, LATE = "2026-01-01T10:00:00+02:00", "2026-01-01T09:00:00Z"


def judged(version: str, payload: dict[str, Any], action: str, kind: str = "request") -> list[str]:
    """The rules that a payload breaks."""
    return [each.rule for each in Rules(version, select=OURS).findings(payload, action, kind)]


def log(address: str = "https://files.example/logs", **members: Any) -> dict[str, Any]:
    """A request for a log."""
    period = {name: members.pop(name) for name in ("oldestTimestamp", "latestTimestamp") if name in members}
    return {"logType": "SecurityLog", "requestId": 1, "log": {"remoteLocation": address, **period}, **members}


@pytest.mark.parametrize(
    ("version", "status", "broken"),
    [
        ("1.6", "Accepted", ["wp-N01.FR.01"]),
        ("1.6", "AcceptedCanceled", []),
        ("1.6", "Rejected", []),
        ("2.0.1", "Accepted", ["N01.FR.01"]),
        ("2.1", "AcceptedCanceled", ["N01.FR.01"]),
        ("2.1", "Rejected", []),
    ],
)
def test_a_log_has_a_name(version: str, status: str, broken: list[str]) -> None:
    assert judged(version, {"status": status}, "GetLog", "response") == broken
    assert judged(version, {"status": status, "filename": "x"}, "GetLog", "response") == []


def test_a_period_is_one_in_any_zone() -> None:
    assert judged("2.1", log(oldestTimestamp=EARLY, latestTimestamp=LATE), "GetLog") == []
    assert judged("2.1", log(oldestTimestamp=LATE, latestTimestamp=EARLY), "GetLog") == ["P2.GetLog.window"]
    assert judged("2.1", log(oldestTimestamp=EARLY, latestTimestamp=EARLY), "GetLog") == []
    assert judged("2.1", log(oldestTimestamp=LATE), "GetLog") == []
    assert judged("2.1", log(latestTimestamp=EARLY), "GetLog") == []


@pytest.mark.parametrize("version", ["1.5", "1.6"])
def test_a_period_of_diagnostics(version: str) -> None:
    place = {"location": "ftp://files.example"}
    assert judged(version, {**place, "startTime": LATE, "stopTime": EARLY}, "GetDiagnostics") == ["1.6-6.25-log-window"]
    assert judged(version, {**place, "startTime": EARLY, "stopTime": LATE}, "GetDiagnostics") == []
    assert judged(version, place, "GetDiagnostics") == []


def test_retries_are_not_negative() -> None:
    assert judged("2.0.1", log(retries=0, retryInterval=0), "GetLog") == []
    assert judged("2.0.1", log(retries=-1, retryInterval=-1), "GetLog") == ["P2.retry-not-negative"] * 2
    firmware = {"location": "https://x.example", "retrieveDateTime": LATE}
    update = {"requestId": 1, "retries": -1, "firmware": firmware}
    assert judged("2.0.1", update, "UpdateFirmware") == ["P2.retry-not-negative"]
    publish = {"location": "https://x.example", "checksum": "x", "requestId": 1, "retryInterval": -1}
    assert judged("2.0.1", publish, "PublishFirmware") == ["P2.retry-not-negative"]


@pytest.mark.parametrize(
    ("address", "broken"),
    [
        ("https://files.example/logs/", []),
        ("https://files.example/logs?a=/b", []),
        ("HTTP://files.example/logs?a=b/", ["N01.FR.28"]),
        ("https://files.example/?/", ["N01.FR.28"]),
        ("https://files.example/logs#", ["N01.FR.27"]),
        ("https://files.example/logs#a?b/", ["N01.FR.27"]),
        ("https://files.example/logs?b/#a", ["N01.FR.27", "N01.FR.28"]),
        ("ftp://files.example/logs?b/#a", []),
        ("", []),
    ],
)
def test_the_address_of_a_log(address: str, broken: list[str]) -> None:
    assert judged("2.1", log(address), "GetLog") == broken
    assert judged("2.0.1", log(address), "GetLog") == []


@pytest.mark.parametrize(
    ("version", "name", "broken"),
    [
        ("1.6", "FailedToAuthenticateAtCentralSystem", []),
        ("1.6", "FailedToAuthenticationAtCentralSystem", []),
        ("1.6", "CentralSystemFailedToAuthenticate", []),
        ("1.6", "InvalidChargingStationCertificate", ["wp-8-security-event-name"]),
        ("1.6", "memoryexhaustion", ["wp-8-security-event-name"]),
        ("2.0.1", "MaintenanceLoginFailed", []),
        ("2.0.1", "DiscardedRenewedClientCertificate", ["P2.SecurityEvent.type"]),
        ("2.1", "DiscardedRenewedClientCertificate", []),
        ("2.1", "InvalidChargePointCertificate", ["P2.SecurityEvent.type"]),
    ],
)
def test_the_names_of_security_events(version: str, name: str, broken: list[str]) -> None:
    assert judged(version, {"type": name, "timestamp": LATE}, "SecurityEventNotification") == broken


class CertificateTalk(Talk):
    """A station and its CSMS."""

    def __init__(self) -> None:
        super().__init__("2.0.1", OURS, complete=False)

    def refuse(self, reason: str | None = "InvalidCertificate", at: float | None = None, *, told: bool = False) -> None:
        """Send a certificate that the station refuses."""
        self.ask(CSMS, "CertificateSigned", {"certificateChain": "x"}, at=at)
        number = self.number
        if told:
            self.tell(at=at)
        info = {} if reason is None else {"statusInfo": {"reasonCode": reason}}
        self.answer(number, {"status": "Rejected", **info}, at=at)

    def tell(self, name: str = "InvalidChargingStationCertificate", at: float | None = None) -> None:
        """Send a security event."""
        self.ask(STATION, "SecurityEventNotification", {"type": name, "timestamp": LATE}, {}, at)


def test_a_certificate_that_is_refused_as_invalid() -> None:
    talk = CertificateTalk()
    talk.refuse("invalidcertificate")
    assert talk.end() == ["A02.FR.07"]
    talk.tell("MemoryExhaustion")
    assert talk.end() == ["A02.FR.07"]
    talk.tell()
    assert talk.end() == []


def test_a_certificate_that_is_refused_otherwise() -> None:
    talk = CertificateTalk()
    talk.refuse(None)
    talk.refuse("TooLargeElement")
    talk.refuse(told=True)
    assert talk.end() == []


@pytest.mark.parametrize(("now", "broken"), [(59.0, []), (61.0, ["A02.FR.07"])])
def test_the_event_has_time_to_come(now: float, broken: list[str]) -> None:
    talk = CertificateTalk()
    talk.refuse(at=0.0)
    talk.tell("MemoryExhaustion", at=now)
    assert talk.end() == broken


def test_an_event_that_cannot_be_read_may_be_the_one() -> None:
    talk = CertificateTalk()
    talk.refuse()
    talk.conversation.take([2, "x", "SecurityEventNotification", {"wrong": []}], STATION, None)
    assert talk.end() == []


TOKEN = {"idToken": {"idToken": "A1", "type": "ISO14443"}}
HASH = {"hashAlgorithm": "SHA256", "issuerNameHash": "a" * 64, "issuerKeyHash": "B" * 64, "serialNumber": "1"}


@pytest.mark.parametrize(
    ("named", "status", "broken"),
    [
        ({}, "Invalid", []),
        ({}, "Rejected", ["N09.FR.09"]),
        (TOKEN, "Accepted", []),
        ({"customerIdentifier": ""}, "Accepted", []),
        ({**TOKEN, "customerCertificate": HASH}, "Invalid", []),
        ({**TOKEN, "customerCertificate": HASH}, "Accepted", ["N09.FR.09"]),
    ],
)
def test_a_customer_is_named_once(named: dict[str, Any], status: str, broken: list[str]) -> None:
    rules, request = Rules("2.0.1", select=OURS), {"requestId": 1, "report": True, "clear": False, **named}
    assert [each.rule for each in rules.exchange("CustomerInformation", request, {"status": status})] == broken
    is_wrong = len(named) != 1
    assert judged("2.0.1", request, "CustomerInformation") == (["N09.FR.04"] if is_wrong else [])


@pytest.mark.parametrize(
    ("report", "clear", "status", "broken"),
    [
        (False, False, "Rejected", []),
        (False, False, "Accepted", ["N09.FR.07"]),
        (False, False, "Invalid", ["N09.FR.07"]),
        (True, False, "Accepted", []),
        (False, True, "Accepted", []),
    ],
)
def test_a_request_that_asks_for_nothing(status: str, broken: list[str], *, report: bool, clear: bool) -> None:
    request = {"requestId": 1, "report": report, "clear": clear, **TOKEN}
    found = Rules("2.0.1", select=OURS).exchange("CustomerInformation", request, {"status": status})
    assert [each.rule for each in found] == broken


def test_nothing_asked_of_nobody_is_one_finding() -> None:
    request = {"requestId": 1, "report": False, "clear": False}
    found = Rules("2.0.1", select=OURS).exchange("CustomerInformation", request, {"status": "Accepted"})
    assert [each.rule for each in found] == ["N09.FR.09"]
