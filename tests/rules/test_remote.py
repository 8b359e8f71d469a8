"""Rules on commands: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _remote
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_remote)
TEN, NOON = "2026-03-01T10:00:00Z", "2026-03-01T12:00:00Z"


class CommandTalk(Talk):
    """A station and its CSMS, with the rules of this block that they break."""

    def __init__(self, version: str = "2.0.1", *, complete: bool = True) -> None:
        super().__init__(version, OURS, complete=complete)

    def order(
        self, action: str, request: dict[str, Any], status: str = "Accepted", *, at: float | None = None
    ) -> list[str]:
        """What a command breaks, and its answer."""
        return self.ask(CSMS, action, request, {"status": status}, at=at)

    def boot(self, status: str = "Accepted") -> list[str]:
        answer = {"status": status, "currentTime": TEN, "interval": 300}
        return self.ask(STATION, "BootNotification", self.boot_request(), answer)

    def beat(self, time: str = TEN, at: float | None = None) -> list[str]:
        return self.ask(STATION, "Heartbeat", {}, {"currentTime": time}, at=at)

    def event(self, kind: str = "Started", name: str = "T", *, at: float | None = None, **more: Any) -> list[str]:
        request = {"eventType": kind, "timestamp": TEN, "triggerReason": "CablePluggedIn", "seqNo": 0}
        return self.ask(
            STATION, "TransactionEvent", {**request, "transactionInfo": {"transactionId": name}, **more}, {}, at=at
        )


def message(
    action: str, payload: dict[str, Any], version: str = "2.0.1", kind: str = "request"
) -> list[tuple[str, str]]:
    return [(finding.rule, finding.path) for finding in Rules(version, select=OURS).findings(payload, action, kind)]


# -- one message


@pytest.mark.parametrize("action", ["TriggerMessage", "ExtendedTriggerMessage"])
def test_a_trigger_for_a_connector(action: str) -> None:
    assert message(action, {"requestedMessage": "Heartbeat"}, "1.6") == []
    assert message(action, {"requestedMessage": "Heartbeat", "connectorId": 1}, "1.6") == []
    ((_, path),) = message(action, {"requestedMessage": "Heartbeat", "connectorId": 0}, "1.6")
    assert path == "$.connectorId"


def test_a_trigger_of_a_status_names_the_connector() -> None:
    status = {"requestedMessage": "StatusNotification"}
    assert message("TriggerMessage", {**status, "evse": {"id": 1, "connectorId": 1}}) == []
    assert message("TriggerMessage", {**status, "evse": {"id": 1}}) == [("F06.FR.13", "$.evse.connectorId")]
    assert message("TriggerMessage", status) == [("F06.FR.13", "$.evse.connectorId")]
    assert message("TriggerMessage", {"requestedMessage": "Heartbeat"}) == []


def test_a_custom_trigger() -> None:
    named = {"requestedMessage": "CustomTrigger", "customTrigger": "x"}
    assert message("TriggerMessage", named, "2.1") == []
    for without in named:
        payload = {"requestedMessage": "Heartbeat", **{key: named[key] for key in named if key != without}}
        assert message("TriggerMessage", payload, "2.1") == [("F06.custom", "$.customTrigger")]


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_security_profiles(version: str) -> None:
    data: dict[str, Any] = {
        "ocppCsmsUrl": "wss://csms.example",
        "messageTimeout": 30,
        "ocppInterface": "Wired0",
        "ocppTransport": "JSON",
        "ocppVersion": "OCPP20",
    }
    found = [
        number
        for number in range(5)
        if message(
            "SetNetworkProfile",
            {"configurationSlot": 1, "connectionData": {**data, "securityProfile": number}},
            version,
        )
    ]
    assert found == ([0, 4] if version == "2.0.1" else [4])


@pytest.mark.parametrize(
    ("name", "broken"),
    [("com.example", False), ("com.ex-ample.x", False), ("example", True), ("com..example", True), ("", True)],
)
def test_the_name_of_a_vendor(name: str, *, broken: bool) -> None:
    for version, rule in (("1.6", "1.6-4.3-vendorid-reversed-dns"), ("2.1", "P01.FR.02")):
        assert message("DataTransfer", {"vendorId": name}, version) == ([(rule, "$.vendorId")] if broken else [])


def test_the_times_of_a_message() -> None:
    shown: dict[str, Any] = {"id": 1, "priority": "NormalCycle", "message": {"format": "UTF8", "content": "x"}}
    for times, wanted in (
        ({"startDateTime": TEN, "endDateTime": NOON}, []),
        ({"startDateTime": TEN, "endDateTime": TEN}, [("O01.window", "$.message.endDateTime")]),
        ({"startDateTime": TEN}, []),
        ({"endDateTime": TEN}, []),
    ):
        assert message("SetDisplayMessage", {"message": {**shown, **times}}) == wanted


# -- triggers


def test_a_boot_is_not_triggered_once_accepted() -> None:
    trigger = {"requestedMessage": "BootNotification"}
    talk = CommandTalk("1.6")
    assert talk.order("TriggerMessage", trigger) == []
    talk.boot("Pending")
    assert talk.order("TriggerMessage", trigger) == []
    talk.boot()
    assert talk.order("ExtendedTriggerMessage", trigger) == ["1.6-5.17-no-boot-trigger-when-accepted"]
    later = CommandTalk()
    later.boot()
    assert later.order("TriggerMessage", trigger) == ["F06.FR.17"]
    assert later.order("TriggerMessage", trigger, "Rejected") == []


@pytest.mark.parametrize(("version", "rule"), [("1.6", "1.6-5.17-trigger-fulfilled"), ("2.0.1", "F06.FR.10")])
def test_a_message_that_was_triggered_is_due_in_time(version: str, rule: str) -> None:
    talk = CommandTalk(version, complete=False)
    talk.order("TriggerMessage", {"requestedMessage": "FirmwareStatusNotification"}, at=0)
    talk.beat(at=59)
    assert talk.left() == []
    talk.beat(at=60)
    assert talk.left() == [(rule, "FirmwareStatusNotification", "charging-station")]
    talk.ask(STATION, "FirmwareStatusNotification", {"status": "Idle"}, {}, at=61)
    assert talk.left() == []


def test_what_is_not_due() -> None:
    talk = CommandTalk("2.1")
    talk.order("TriggerMessage", {"requestedMessage": "Heartbeat"}, "Rejected", at=0)
    talk.order("TriggerMessage", {"requestedMessage": "CustomTrigger", "customTrigger": "x"}, at=0)
    talk.order("TriggerMessage", {"requestedMessage": "SignV2GCertificate"}, at=0)
    talk.ask(STATION, "SignCertificate", {"csr": "x"}, {"status": "Accepted"}, at=1)
    talk.ask(CSMS, "TriggerMessage", {"requestedMessage": "FirmwareStatusNotification"}, at=2, name="t")
    talk.ask(STATION, "FirmwareStatusNotification", {"status": "Idle"}, {}, at=3)
    talk.answer("t", {"status": "Accepted"}, at=4)
    talk.beat(at=500)
    assert talk.left() == []


# -- while a transaction is running


def test_a_change_of_availability_in_a_transaction() -> None:
    off = {"operationalStatus": "Inoperative"}
    talk = CommandTalk()
    talk.event(evse={"id": 1, "connectorId": 1})
    for evse, wanted in (
        (None, ["G03.FR.05"]),
        ({"id": 1}, ["G03.FR.05"]),
        ({"id": 1, "connectorId": 1}, ["G03.FR.05"]),
        ({"id": 1, "connectorId": 2}, []),
        ({"id": 2}, []),
    ):
        request = off if evse is None else {**off, "evse": evse}
        assert talk.order("ChangeAvailability", request) == wanted
        assert talk.order("ChangeAvailability", request, "Scheduled") == []
        assert talk.order("ChangeAvailability", {**request, "operationalStatus": "Operative"}) == []
    talk.event("Ended")
    assert talk.order("ChangeAvailability", off) == []


def test_a_change_of_availability_in_1_x() -> None:
    start = {"connectorId": 2, "idTag": "A", "meterStart": 0, "timestamp": TEN}
    talk = CommandTalk("1.6")
    talk.ask(STATION, "StartTransaction", start, {"transactionId": 1, "idTagInfo": {"status": "Accepted"}})
    for connector, wanted in ((0, 1), (1, 0), (2, 1)):
        found = talk.order("ChangeAvailability", {"connectorId": connector, "type": "Inoperative"})
        assert found == ["1.6-5.2-scheduled-during-transaction"] * wanted
    talk.ask(STATION, "StopTransaction", {"transactionId": 1, "meterStop": 0, "timestamp": TEN}, {})
    assert talk.order("ChangeAvailability", {"connectorId": 0, "type": "Inoperative"}) == []


def test_a_start_that_was_sent_twice_does_not_run_on() -> None:
    start = {"connectorId": 2, "idTag": "A", "meterStart": 0, "timestamp": TEN}
    talk = CommandTalk("1.6")
    talk.ask(STATION, "StartTransaction", start)
    talk.ask(STATION, "StartTransaction", start, {"transactionId": 1, "idTagInfo": {"status": "Accepted"}})
    talk.ask(STATION, "StopTransaction", {"transactionId": 1, "meterStop": 0, "timestamp": TEN}, {})
    assert talk.order("ChangeAvailability", {"connectorId": 2, "type": "Inoperative"}) == []


def test_unlocking_in_a_transaction() -> None:
    connector = {"evseId": 1, "connectorId": 1}
    token = {"idToken": "A", "type": "Local"}
    talk = CommandTalk()
    assert talk.order("UnlockConnector", connector, "Unlocked") == []
    talk.event(evse={"id": 1})
    assert talk.order("UnlockConnector", connector, "Unlocked") == []  # nobody was authorized
    talk.event(name="U", evse={"id": 2}, idToken=token)
    assert talk.order("UnlockConnector", {**connector, "evseId": 2}, "Unlocked") == ["F05.FR.02"]
    assert talk.order("UnlockConnector", {**connector, "evseId": 2}, "OngoingAuthorizedTransaction") == []


# -- reservations


RESERVE = {"id": 5, "expiryDateTime": NOON, "idToken": {"idToken": "A", "type": "Local"}}


def test_a_reservation_that_may_be_over_is_not_judged() -> None:
    for told, at, wanted in (
        (TEN, 7_199, ["H02.FR.01"]),
        (TEN, 7_200, []),  # it is noon
        (NOON, 0, []),
        (None, 0, []),
        (TEN, None, []),
        (TEN, 1e12, []),  # beyond all times
    ):
        talk = CommandTalk()
        if told is not None:
            talk.beat(told, 0)
        talk.order("ReserveNow", RESERVE, at=0)
        assert talk.order("CancelReservation", {"reservationId": 5}, "Rejected", at=at) == wanted


def test_cancelling_what_is_not_reserved() -> None:
    cancel = {"reservationId": 5}
    assert CommandTalk().order("CancelReservation", cancel) == ["H02.FR.01"]
    assert CommandTalk(complete=False).order("CancelReservation", cancel) == []
    talk = CommandTalk()
    talk.order("ReserveNow", RESERVE, "Occupied")
    assert talk.order("CancelReservation", cancel) == ["H02.FR.01"]
    talk.order("ReserveNow", RESERVE)
    assert talk.order("CancelReservation", cancel) == []
    assert talk.order("CancelReservation", cancel) == ["H02.FR.01"]


def test_a_reservation_that_was_used_or_is_over() -> None:
    for used in (True, False):
        talk = CommandTalk()
        talk.beat(TEN, 0)
        talk.order("ReserveNow", RESERVE, at=0)
        if used:
            talk.event(reservationId=5, at=1)
        else:
            update = {"reservationId": 5, "reservationUpdateStatus": "Removed"}
            talk.ask(STATION, "ReservationStatusUpdate", update, {}, at=1)
        for status in ("Accepted", "Rejected"):
            assert talk.order("CancelReservation", {"reservationId": 5}, status, at=2) == []


def test_one_of_too_many_reservations() -> None:
    talk = CommandTalk()
    for name in range(1_001):
        talk.order("ReserveNow", {**RESERVE, "id": name})
    assert talk.order("CancelReservation", {"reservationId": 0}) == []


def test_a_reservation_in_1_x() -> None:
    reserve = {"connectorId": 1, "expiryDate": NOON, "idTag": "A", "reservationId": 5}
    talk = CommandTalk("1.6")
    talk.beat(TEN, 0)
    talk.order("ReserveNow", reserve, at=0)
    assert talk.order("CancelReservation", {"reservationId": 5}, "Rejected", at=9) == ["1.6-5.1-cancel-known"]


# -- messages on the display


def shown(name: int = 1, **more: Any) -> dict[str, Any]:
    return {"message": {"id": name, "priority": "NormalCycle", "message": {"format": "UTF8", "content": "x"}, **more}}


def test_clearing_messages() -> None:
    talk = CommandTalk()
    talk.order("SetDisplayMessage", shown(1))
    talk.order("SetDisplayMessage", shown(2, endDateTime=NOON))
    talk.order("SetDisplayMessage", shown(3), "Rejected")
    assert talk.order("ClearDisplayMessage", {"id": 1}, "Unknown") == ["O05.FR.02"]
    assert talk.order("ClearDisplayMessage", {"id": 2}, "Unknown") == []  # it may be over
    assert talk.order("ClearDisplayMessage", {"id": 3}) == ["O05.FR.02"]
    assert CommandTalk(complete=False).order("ClearDisplayMessage", {"id": 3}) == []


def test_a_message_for_a_transaction() -> None:
    talk = CommandTalk()
    talk.event()
    assert talk.order("SetDisplayMessage", shown(transactionId="T")) == []
    talk.event("Ended")
    assert talk.order("SetDisplayMessage", shown(transactionId="T")) == ["O02.FR.01"]
    assert talk.order("SetDisplayMessage", shown(transactionId="U")) == ["O02.FR.01"]
    assert talk.order("SetDisplayMessage", shown(transactionId="U"), "UnknownTransaction") == []
    assert CommandTalk(complete=False).order("SetDisplayMessage", shown(transactionId="U")) == []


def part(name: int = 7, *, last: bool = True, **more: Any) -> dict[str, Any]:
    return {"requestId": name, "tbc": not last, **more}


def test_lists_of_messages() -> None:
    talk = CommandTalk()
    assert talk.order("GetDisplayMessages", {"requestId": 7}) == []
    for last in (False, False, True):
        assert talk.ask(STATION, "NotifyDisplayMessages", part(last=last), {}) == []
    assert talk.ask(STATION, "NotifyDisplayMessages", part(), {}) == ["O03.FR.04"]
    assert talk.ask(STATION, "NotifyDisplayMessages", part(8), {}) == ["O03.FR.05"]
    assert talk.order("GetDisplayMessages", {"requestId": 7}) == []
    assert talk.ask(STATION, "NotifyDisplayMessages", {"requestId": 7}, {}) == []


def test_the_last_part_may_be_sent_again_until_it_is_answered() -> None:
    talk = CommandTalk()
    talk.order("GetDisplayMessages", {"requestId": 7})
    assert talk.ask(STATION, "NotifyDisplayMessages", part()) == []
    assert talk.ask(STATION, "NotifyDisplayMessages", part()) == []
    assert talk.ask(STATION, "NotifyDisplayMessages", part(last=False)) == ["O03.FR.04"]


def test_lists_that_were_asked_for_before() -> None:
    """Where the record begins amid a conversation, or the list comes before the answer that promises it."""
    amid = CommandTalk(complete=False)
    amid.order("GetDisplayMessages", {"requestId": 7})
    assert amid.ask(STATION, "NotifyDisplayMessages", part(6), {}) == []
    early = CommandTalk()
    assert early.ask(CSMS, "GetDisplayMessages", {"requestId": 7}, name="g") == []
    assert early.ask(STATION, "NotifyDisplayMessages", part(), {}) == []
    assert early.answer("g", {"status": "Accepted"}) == []
    none = CommandTalk()
    none.order("GetDisplayMessages", {"requestId": 7}, "Unknown")
    assert none.ask(STATION, "NotifyDisplayMessages", part(), {}) == ["O03.FR.05"]


def test_reservations_of_2_0_are_not_read() -> None:
    talk = CommandTalk("2.0")
    token = {"idToken": "A", "type": "Local"}
    assert talk.order("ReserveNow", {"reservation": {"id": 1, "expiryDateTime": NOON, "idToken": token}}) == []
