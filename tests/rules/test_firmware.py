"""Rules on firmware updates and on uploads of logs."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _firmware, _logs
from ocpp_core.rules._firmware import Updates
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_firmware, _logs)
URL = "https://files.example.com/fw-2.4.bin"
CERTIFICATE = "-----BEGIN CERTIFICATE-----\nMIIBPTCB5aADAgECAgEHMAoGCCqGSM49BAMC\n-----END CERTIFICATE-----\n"
SIGNED = {"signingCertificate": CERTIFICATE, "signature": "c2lnbmF0dXJl"}
AT = "2026-03-01T08:00:00Z"


def talk(version: str = "2.0.1", *, complete: bool = True) -> Talk:
    """A conversation about updates and logs."""
    return Talk(version, OURS, complete=complete)


def update(of: Talk, name: int = 1, status: str = "Accepted", *, is_signed: bool = False) -> list[str]:
    """An update that the CSMS asks for."""
    members = SIGNED if is_signed else {}
    request = {"requestId": name, "firmware": {"location": URL, "retrieveDateTime": AT, **members}}
    return of.csms("UpdateFirmware", request, {"status": status})


def tell(of: Talk, status: str, name: int | None = 1, **at: float) -> list[str]:
    """A status of an update."""
    named = {} if name is None else {"requestId": name}
    return of.station("FirmwareStatusNotification", {"status": status, **named}, {}, **at)


def trigger(of: Talk, wanted: str, status: str = "Accepted", action: str = "TriggerMessage") -> list[str]:
    """A status that the CSMS asks for."""
    return of.csms(action, {"requestedMessage": wanted}, {"status": status})


def event(of: Talk, kind: str, **at: float) -> list[str]:
    """A security event."""
    return of.station("SecurityEventNotification", {"type": kind, "timestamp": AT}, {}, **at)


# -- one message


def test_an_update_is_signed_or_not() -> None:
    rules = Rules("2.1", select=OURS)

    def found(**members: Any) -> list[tuple[str, str]]:
        request = {"requestId": 1, "firmware": {"location": URL, "retrieveDateTime": AT, **members}}
        return [(finding.rule, finding.path) for finding in rules.findings(request, "UpdateFirmware")]

    assert found() == []
    assert found(**SIGNED) == []
    assert found(signature="AAAA") == [("L01.FR.11", "$.firmware.signingCertificate")]
    assert found(signingCertificate=CERTIFICATE) == [("L01.FR.11", "$.firmware.signature")]
    assert found(installDateTime=AT) == []
    assert found(installDateTime="2026-03-01T08:59:59+01:00") == [
        ("L01.install-after-retrieve", "$.firmware.installDateTime")
    ]
    assert found(installDateTime="2026-03-01T07:00:00") == []  # without a zone it cannot be compared


@pytest.mark.parametrize("action", ["PublishFirmware", "UnpublishFirmware"])
def test_a_checksum_has_32_digits(action: str) -> None:
    rules = Rules("2.0.1", select=OURS)

    def found(checksum: str) -> list[str]:
        more = {"location": URL, "requestId": 1} if action == "PublishFirmware" else {}
        return [finding.rule for finding in rules.findings({"checksum": checksum, **more}, action)]

    assert found("0123456789abcdef0123456789ABCDEF") == []
    assert found("0123456789abcdef0123456789ABCDE") == ["P2.PublishFirmware.checksum"]
    assert found("0123456789abcdef0123456789ABCDEG") == ["P2.PublishFirmware.checksum"]


# -- which update a status is about


def test_a_status_names_an_update_that_was_not_refused() -> None:
    one = talk()
    assert tell(one, "Downloading") == ["L01.FR.10"]
    assert update(one) + tell(one, "Downloading") == []
    assert update(one, 2, "Rejected") + tell(one, "Downloading", 2) == ["L01.FR.10"]
    third = {"requestId": 3, "firmware": {"location": URL, "retrieveDateTime": AT}}
    assert one.refused(CSMS, "UpdateFirmware", third, "NotSupported") + tell(one, "Downloading", 3) == ["L01.FR.10"]
    assert tell(one, "Idle", 9) == []
    assert update(one, 4, "AcceptedCanceled") + tell(one, "Downloading", 4) == []


def test_a_status_may_come_before_the_answer() -> None:
    one = talk()
    request = {"requestId": 1, "firmware": {"location": URL, "retrieveDateTime": AT}}
    assert one.ask(CSMS, "UpdateFirmware", request) + tell(one, "Downloading") == []
    assert one.answer(1, {"status": "Accepted"}) + tell(one, "Downloaded") == []
    assert update(one, 1, "Rejected") + tell(one, "Installing") == []  # the first goes on


def test_an_error_that_answers_a_status_says_nothing_of_the_update() -> None:
    one = talk()
    one.ask(CSMS, "UpdateFirmware", {"requestId": 1, "firmware": {"location": URL, "retrieveDateTime": AT}})
    status = {"status": "Downloading", "requestId": 1}
    assert one.refused(STATION, "FirmwareStatusNotification", status, "InternalError") == []
    assert tell(one, "Downloading") == []


def test_of_updates_that_were_not_seen_nothing_is_said() -> None:
    assert tell(talk(complete=False), "Downloading") == []
    one = talk()
    one.invalid(CSMS, "UpdateFirmware")
    assert tell(one, "Downloading") == []


def test_what_is_kept_of_updates_is_bounded() -> None:
    one = talk()
    for number in range(1_001):
        update(one, number)
    assert len(one.conversation._state.of(Updates).asked) == 1_000
    assert tell(one, "Downloading", 0) == []


# -- the order of statuses


def order(of: Talk, *statuses: str) -> list[str]:
    """What an update with these statuses breaks."""
    return update(of) + [rule for status in statuses for rule in tell(of, status)]


@pytest.mark.parametrize(
    "statuses",
    [
        ("DownloadScheduled", "Downloading", "DownloadPaused", "Downloading", "Downloaded", "Installing", "Installed"),
        ("Downloading", "Downloading", "DownloadFailed", "DownloadFailed"),
        ("Downloading", "Downloaded", "SignatureVerified", "InstallScheduled", "InstallRebooting", "Installed"),
        ("Downloading", "Downloaded", "InvalidSignature"),
        ("Downloading", "Downloaded", "Installing", "Installed", "Installed"),
    ],
)
def test_steps_that_follow(statuses: tuple[str, ...]) -> None:
    assert order(talk(), *statuses) == []


@pytest.mark.parametrize(
    "statuses",
    [
        ("Downloaded",),
        ("Downloading", "Installing"),
        ("Downloading", "InstallScheduled"),
        ("Downloading", "Downloaded", "Installed"),
        ("Downloading", "DownloadFailed", "Downloading"),
        ("Downloading", "Downloaded", "Installing", "Installed", "InstallRebooting"),
    ],
)
def test_steps_that_do_not_follow(statuses: tuple[str, ...]) -> None:
    assert order(talk(), *statuses) == ["L01.FR.01-order"]


def test_an_update_that_is_asked_for_again_begins_again() -> None:
    one = talk()
    assert order(one, "Downloading", "DownloadFailed") == []
    assert order(one, "Downloading") == []


# -- Idle, and what a trigger asks for


@pytest.mark.parametrize(
    ("action", "trigger_by", "wanted"),
    [
        ("FirmwareStatusNotification", "TriggerMessage", "1.6-4.5-idle-only-triggered"),
        ("FirmwareStatusNotification", "ExtendedTriggerMessage", "1.6-4.5-idle-only-triggered"),
        ("DiagnosticsStatusNotification", "TriggerMessage", "1.6-4.4-idle-only-triggered"),
        ("LogStatusNotification", "ExtendedTriggerMessage", "wp-6.19-log-idle-only-triggered"),
    ],
)
def test_each_idle_needs_a_trigger(action: str, trigger_by: str, wanted: str) -> None:
    one = talk("1.6")

    def tell_idle() -> list[str]:
        return one.station(action, {"status": "Idle"}, {})

    assert tell_idle() == [wanted]
    assert trigger(one, action, action=trigger_by) + tell_idle() == []
    assert tell_idle() == [wanted]
    trigger(one, action, "Rejected", trigger_by)
    assert tell_idle() == [wanted]
    trigger(one, "Heartbeat", action=trigger_by)
    assert tell_idle() == [wanted]
    one.refused(CSMS, trigger_by, {"requestedMessage": action}, "InternalError")
    assert tell_idle() == [wanted]
    one.invalid(CSMS, trigger_by)
    assert tell_idle() == []


def test_an_idle_may_come_before_the_answer_to_its_trigger() -> None:
    one = talk("1.6")
    one.ask(CSMS, "TriggerMessage", {"requestedMessage": "FirmwareStatusNotification"})
    assert one.station("FirmwareStatusNotification", {"status": "Idle"}, {}) == []


def test_amid_a_conversation_any_idle_may_be_triggered() -> None:
    one = talk("1.6", complete=False)
    assert one.station("FirmwareStatusNotification", {"status": "Idle"}, {}) == []


def test_a_triggered_status_is_idle_when_an_update_has_ended_well() -> None:
    one, name = talk(), "FirmwareStatusNotification"
    assert order(one, "Downloading") + trigger(one, name) + tell(one, "Downloading") == []
    for status in ("Downloaded", "Installing", "Installed"):
        assert tell(one, status) == []
    assert trigger(one, name) + tell(one, "Installed") == ["F06.FR.16"]
    assert trigger(one, name) + tell(one, "Idle", None) == []
    assert tell(one, "Installed") == []  # nothing asked for this one
    assert trigger(one, name, "Rejected") + tell(one, "Installed") == []
    assert trigger(one, name) + trigger(one, name, "Rejected") + tell(one, "Installed") == ["F06.FR.16"]


def test_a_triggered_status_is_the_last_one_when_an_update_has_failed() -> None:
    one, name = talk(), "FirmwareStatusNotification"
    order(one, "Downloading", "DownloadFailed")
    assert trigger(one, name) + tell(one, "DownloadFailed") == []
    assert trigger(one, name, "Rejected") + tell(one, "DownloadFailed") == []


# -- logs


def log(of: Talk, name: int = 7, status: str = "Accepted") -> list[str]:
    """A log that the CSMS asks for."""
    request = {"logType": "SecurityLog", "requestId": name, "log": {"remoteLocation": "https://files.example.com"}}
    return of.csms("GetLog", request, {"status": status})


def upload(of: Talk, status: str, name: int = 7) -> list[str]:
    """A status of an upload."""
    return of.station("LogStatusNotification", {"status": status, "requestId": name}, {})


@pytest.mark.parametrize(("version", "wanted"), [("1.6", "wp-N01.FR.07"), ("2.0.1", "N01.FR.07"), ("2.1", "N01.FR.07")])
def test_an_upload_is_named_by_its_request(version: str, wanted: str) -> None:
    one = talk(version)
    assert upload(one, "Uploading") == [wanted]
    assert log(one) + upload(one, "Uploading") + upload(one, "Uploaded") == []
    assert log(one, 8, "Rejected") + upload(one, "Uploading", 8) == [wanted]
    assert log(one, 9, "AcceptedCanceled") + upload(one, "Uploading", 9) == []


def test_a_triggered_status_is_idle_when_no_log_is_uploaded() -> None:
    one, name = talk(), "LogStatusNotification"
    log(one)
    assert trigger(one, name) + upload(one, "Uploading") == []
    assert upload(one, "Uploaded") == []
    assert trigger(one, name) + upload(one, "Uploaded") == ["F06.FR.15"]
    log(one, 8)
    upload(one, "UploadFailure", 8)
    assert trigger(one, name) + upload(one, "Uploading", 8) == []  # it is tried again


# -- security events


def test_a_signature_that_is_not_valid_is_told() -> None:
    one = talk()
    update(one, is_signed=True)
    for status in ("Downloading", "Downloaded", "InvalidSignature"):
        tell(one, status, at=10)
    assert event(one, "FirmwareUpdated", at=60) + one.end() == []  # it may come still
    event(one, "ReconfigurationOfSecurityParameters", at=71)
    assert one.end() == ["L01.FR.03"]
    event(one, "InvalidFirmwareSignature", at=80)
    assert one.end() == []
    assert tell(one, "InvalidSignature", at=90) + one.end() == []  # once more, for a trigger


def test_the_event_may_come_first() -> None:
    one = talk()
    update(one, is_signed=True)
    event(one, "InvalidFirmwareSignature")
    tell(one, "InvalidSignature")
    assert one.end() == []


def test_an_update_that_is_signed_is_told_by_an_event_within_ten_minutes() -> None:
    one = talk()
    update(one, is_signed=True)
    tell(one, "Installed", at=0)
    event(one, "StartupOfTheDevice", at=600)
    assert one.end() == []
    event(one, "StartupOfTheDevice", at=601)
    assert one.end() == ["L01.FR.31"]
    one.invalid(STATION, "SecurityEventNotification")
    assert one.end() == []


def test_an_update_that_is_not_signed_needs_no_event() -> None:
    one = talk()
    update(one)
    tell(one, "Installed")
    assert one.end() == []


# -- the update of 1.6


def test_a_charge_point_with_signed_updates_refuses_others() -> None:
    one = talk("1.6")
    request = {"location": URL, "retrieveDate": AT}
    assert one.csms("UpdateFirmware", request, {}) == []  # whether it has them is not known
    signed = {"requestId": 1, "firmware": {"location": URL, "retrieveDateTime": AT, **SIGNED}}
    assert one.refused(CSMS, "SignedUpdateFirmware", signed, "NotImplemented") == []
    assert one.csms("UpdateFirmware", request, {}) == []
    assert one.csms("SignedUpdateFirmware", signed, {"status": "Rejected"}) == []
    one.invalid(CSMS, "SignedUpdateFirmware")
    assert one.csms("UpdateFirmware", request, {}) == ["wp-L01.FR.20"]
    assert one.refused(CSMS, "UpdateFirmware", request, "NotImplemented") == ["wp-L01.FR.20"]
    assert one.refused(CSMS, "UpdateFirmware", request, "NotSupported") == []
