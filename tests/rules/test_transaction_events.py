"""Rules on the events of a transaction: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import _transaction_events, _transaction_requests
from ocpp_core.rules._transaction_events import EventLog
from ocpp_core.rules._transaction_requests import Availability, Requested
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_transaction_events, _transaction_requests)
HOUR = "2026-03-01T{:02}:00:00Z"
TOKEN: dict[str, Any] = {"idToken": "A", "type": "Local"}
OTHER: dict[str, Any] = {"idToken": "B", "type": "Local"}


class EventTalk(Talk):
    """A station and its CSMS, with the rules of this block that they break."""

    def __init__(self, version: str = "2.0.1", *, complete: bool = True) -> None:
        super().__init__(version, OURS, complete=complete)

    def event(
        self,
        kind: str,
        number: int,
        of: str = "T",
        *,
        why: str = "CablePluggedIn",
        hour: int = 8,
        info: dict[str, Any] | None = None,
        response: dict[str, Any] | None = None,
        **more: Any,
    ) -> list[str]:
        """What an event breaks, and its answer."""
        request = {"eventType": kind, "timestamp": HOUR.format(hour), "triggerReason": why, "seqNo": number, **more}
        request["transactionInfo"] = {"transactionId": of, **(info or {})}
        return self.ask(STATION, "TransactionEvent", request, response or {})

    def order(self, action: str, request: dict[str, Any], status: str = "Accepted", **more: Any) -> list[str]:
        """What a command breaks, and its answer."""
        return self.ask(CSMS, action, request, {"status": status, **more})


# -- the order of events


def test_events_are_counted_by_transaction() -> None:
    talk = EventTalk()
    assert talk.event("Started", 0) == []
    assert talk.event("Started", 0, "U") == []
    assert talk.event("Updated", 1) == []
    assert talk.event("Updated", 1, "U") == []
    assert talk.event("Updated", 3) == ["E01.FR.07"]
    assert talk.event("Ended", 2, "U") == []


def test_an_event_that_is_sent_again() -> None:
    talk = EventTalk()
    for _ in range(2):
        assert talk.event("Started", 0) == []
    for _ in range(2):
        assert talk.event("Updated", 1) == []
    assert talk.event("Updated", 1, why="ChargingStateChanged") == ["E01.FR.07"]
    for _ in range(2):
        assert talk.event("Ended", 2) == []
    assert talk.event("Started", 0) == []


def test_events_that_come_late() -> None:
    """They were queued while the station was offline."""
    talk = EventTalk()
    assert talk.event("Started", 0) == []
    assert talk.event("Updated", 4, offline=True) == []
    for number in (1, 2, 3):
        assert talk.event("Updated", number, offline=True) == []
    assert talk.event("Ended", 6, offline=True) == []
    assert talk.event("Updated", 5, offline=True) == []


def test_a_record_that_begins_amid_a_transaction() -> None:
    talk = EventTalk(complete=False)
    assert talk.event("Updated", 7) == []
    assert talk.event("Updated", 6) == []
    assert talk.event("Ended", 8) == []
    assert EventTalk().event("Updated", 7) == ["E.started-first"]


def test_an_event_that_could_not_be_read_may_be_the_one_that_is_missing() -> None:
    talk = EventTalk()
    talk.event("Started", 0)
    assert talk.ask(STATION, "TransactionEvent", {"seqNo": 1}, {}) == []
    assert talk.event("Updated", 2) == []
    assert talk.event("Updated", 4) == []  # nothing is certain any longer


def test_a_second_start() -> None:
    talk = EventTalk()
    talk.event("Started", 0)
    assert talk.event("Started", 1) == ["E.started-first"]
    talk.event("Ended", 2)
    assert talk.event("Started", 0, hour=9) == ["E01.FR.08"]
    assert talk.event("Updated", 3) == ["E.ended-last"]


def test_a_transaction_among_too_many_to_remember() -> None:
    talk = EventTalk()
    talk.event("Started", 0, "first", evse={"id": 1})
    for number in range(200):
        talk.event("Started", 0, str(number), evse={"id": number + 2})
    assert talk.event("Updated", 1, "first") == []


def test_times_go_on_with_the_count() -> None:
    talk = EventTalk()
    talk.event("Started", 0, hour=8)
    assert talk.event("Updated", 1, hour=8) == []
    assert talk.event("Updated", 2, hour=7) == ["E.timestamps"]
    late = EventTalk()
    late.event("Started", 0, hour=8)
    late.event("Updated", 2, hour=10, offline=True)
    assert late.event("Updated", 1, hour=9, offline=True) == []


def test_a_change_of_the_charging_state() -> None:
    charging = {"chargingState": "Charging"}
    where: dict[str, Any] = {"evse": {"id": 1, "connectorId": 1}}
    talk = EventTalk()
    talk.event("Started", 0, info=charging, **where)
    assert talk.event("Updated", 1, why="ChargingStateChanged", info=charging) == ["E.charging-state-trigger"]
    assert talk.event("Updated", 2, why="ChargingStateChanged", info={"chargingState": "SuspendedEV"}) == []
    assert talk.event("Updated", 3, why="ChargingStateChanged", info=charging) == []
    amid = EventTalk(complete=False)
    assert amid.event("Updated", 5, why="ChargingStateChanged", info=charging) == []


# -- EVSE and connector


def test_one_transaction_at_an_evse() -> None:
    at: dict[str, Any] = {"evse": {"id": 1, "connectorId": 1}}
    talk = EventTalk()
    assert talk.event("Started", 0, **at) == []
    assert talk.event("Started", 0, "U", evse={"id": 2}) == []
    assert talk.event("Started", 0, "V", **at) == ["E01.FR.14"]
    ended = EventTalk()
    ended.event("Started", 0, **at)
    ended.event("Ended", 1)
    assert ended.event("Started", 0, "U", **at) == []
    assert ended.event("Started", 0, **at) == []  # sent again


def test_the_evse_is_told_once() -> None:
    charging = {"chargingState": "Charging"}
    assert EventTalk().event("Started", 0, info=charging) == ["E01.FR.16"]
    assert EventTalk().event("Started", 0, info=charging, evse={"id": 1}) == ["E01.FR.16"]
    assert EventTalk(complete=False).event("Updated", 3, info=charging) == []
    talk = EventTalk()
    assert talk.event("Started", 0, evse={"id": 1}) == []
    assert talk.event("Updated", 1, evse={"id": 1, "connectorId": 2}) == []
    assert talk.event("Updated", 2, info=charging) == []
    assert talk.event("Updated", 3, evse={"id": 1}) == []
    assert talk.event("Updated", 4, evse={"id": 1, "connectorId": 1}) == ["E.evse-constant"]


# -- asked about, told to start and stop


def test_the_state_of_a_transaction_that_is_asked_about() -> None:
    def ask(talk: EventTalk, *, ongoing: bool, queued: bool = False) -> list[str]:
        response = {"ongoingIndicator": ongoing, "messagesInQueue": queued}
        return talk.ask(CSMS, "GetTransactionStatus", {"transactionId": "T"}, response)

    talk = EventTalk()
    assert ask(talk, ongoing=True) == []
    talk.event("Started", 0)
    assert ask(talk, ongoing=True) == []
    assert ask(talk, ongoing=False) == ["E14.FR.02"]
    assert ask(talk, ongoing=False, queued=True) == []
    talk.event("Ended", 1)
    assert ask(talk, ongoing=True) == ["E14.FR.02"]


def test_stopping_what_does_not_run() -> None:
    stop = {"transactionId": "T"}
    assert EventTalk().order("RequestStopTransaction", stop) == ["F03.FR.08"]
    assert EventTalk().order("RequestStopTransaction", stop, "Rejected") == []
    assert EventTalk(complete=False).order("RequestStopTransaction", stop) == []


def test_a_stop_whose_event_comes_before_its_answer() -> None:
    talk = EventTalk()
    talk.event("Started", 0)
    assert talk.ask(CSMS, "RequestStopTransaction", {"transactionId": "T"}, name="s") == []
    assert talk.event("Ended", 1, why="RemoteStop") == []
    assert talk.answer("s", {"status": "Accepted"}) == []
    assert talk.order("RequestStopTransaction", {"transactionId": "T"}) == ["F03.FR.08"]


@pytest.mark.parametrize(
    ("why", "offline", "broken"), [("RemoteStop", False, 0), ("EVDeparted", False, 1), ("EVDeparted", True, 0)]
)
def test_the_trigger_of_a_stop(why: str, broken: int, *, offline: bool) -> None:
    talk = EventTalk()
    talk.event("Started", 0)
    talk.order("RequestStopTransaction", {"transactionId": "T"})
    assert talk.event("Ended", 1, why=why, offline=offline) == ["F03.FR.02"] * broken


def test_a_stop_that_is_told_before_the_end() -> None:
    talk = EventTalk()
    talk.event("Started", 0)
    talk.order("RequestStopTransaction", {"transactionId": "T"})
    assert talk.event("Updated", 1, why="RemoteStop") == []
    assert talk.event("Ended", 2, why="EVDeparted") == []


def start(number: int = 1, **more: Any) -> dict[str, Any]:
    return {"remoteStartId": number, "idToken": TOKEN, **more}


def test_the_first_event_after_a_remote_start() -> None:
    talk = EventTalk()
    talk.order("RequestStartTransaction", start())
    info = {"remoteStartId": 1}
    assert talk.event("Started", 0, why="CablePluggedIn", info=info) == ["F01.FR.19"]
    assert talk.event("Updated", 1, why="ChargingStateChanged", info=info) == []
    token = EventTalk()
    token.order("RequestStartTransaction", start())
    assert token.event("Started", 0, why="RemoteStart", info=info, idToken=OTHER) == ["C05.FR.05"]
    nameless = EventTalk()
    nameless.order("RequestStartTransaction", start(evseId=2))
    assert nameless.event("Started", 0, "U", why="RemoteStart", evse={"id": 1}) == []  # of another request
    assert nameless.event("Started", 0, why="RemoteStart", evse={"id": 2}) == ["F02.FR.01"]


def test_a_remote_start_whose_event_comes_before_its_answer() -> None:
    talk = EventTalk()
    assert talk.ask(CSMS, "RequestStartTransaction", start(), name="s") == []
    assert talk.event("Started", 0, why="RemoteStart", info={"remoteStartId": 1}, idToken=TOKEN) == []
    assert talk.answer("s", {"status": "Accepted"}) == []
    assert talk.event("Updated", 1, info={"remoteStartId": 1}) == []


def test_a_remote_start_that_nobody_asked_for() -> None:
    info = {"remoteStartId": 9}
    assert EventTalk().event("Started", 0, why="RemoteStart", info=info) == ["F.unknown-remoteStartId"]
    assert EventTalk(complete=False).event("Started", 0, why="RemoteStart", info=info) == []


def test_a_token_that_the_csms_made() -> None:
    central = {"idToken": "a", "type": "Central"}
    talk = EventTalk()
    accepted = {"idTokenInfo": {"status": "Accepted"}}
    talk.order("RequestStartTransaction", start(idToken=central))
    assert talk.ask(STATION, "Authorize", {"idToken": {**central, "idToken": "A"}}, accepted) == ["C05.FR.01"]
    assert talk.ask(STATION, "Authorize", {"idToken": {**central, "idToken": "B"}}, accepted) == []
    assert talk.ask(STATION, "Authorize", {"idToken": TOKEN}, accepted) == []


# -- limits of 2.1


def limit(**most: float) -> dict[str, Any]:
    return {"transactionLimit": most}


def test_limits_that_the_csms_gives() -> None:
    for info, why, ended in (
        ({}, "EVDeparted", ["E16.FR.03"]),
        (limit(maxEnergy=10), "EVDeparted", []),
        (limit(maxEnergy=11), "EVDeparted", ["E16.FR.04"]),
        (limit(maxTime=99), "LimitSet", []),
    ):
        talk = EventTalk("2.1")
        talk.event("Started", 0, response=limit(maxEnergy=10))
        assert talk.event("Ended", 1, why=why, info=info) == ended
    for supported, ended in (("MaxCost,MaxTime", []), ("MaxEnergy", ["E16.FR.03"])):
        talk = EventTalk("2.1")
        what = {"component": {"name": "TxCtrlr"}, "variable": {"name": "SupportedLimits"}}
        told = {**what, "attributeStatus": "Accepted", "attributeValue": supported}
        talk.ask(CSMS, "GetVariables", {"getVariableData": [what]}, {"getVariableResult": [told]})
        talk.event("Started", 0, response=limit(maxEnergy=10))
        assert talk.event("Ended", 1, why="EVDeparted") == ended
    offline = EventTalk("2.1")
    offline.event("Started", 0, response=limit(maxEnergy=10))
    assert offline.event("Ended", 1, offline=True) == []


# -- resets


@pytest.mark.parametrize(("kind", "rule"), [("Immediate", "B12.FR.04-ends"), ("ImmediateAndResume", "B13.FR.04")])
def test_transactions_in_a_reset(kind: str, rule: str) -> None:
    talk = EventTalk("2.1")
    talk.event("Started", 0, evse={"id": 1})
    talk.event("Started", 0, "U", evse={"id": 2})
    talk.order("Reset", {"type": kind, "evseId": 1})
    assert talk.left() == [(rule, "T", "charging-station")]
    talk.event("Ended", 1, why="ResetCommand")
    assert talk.left() == []
    amid = EventTalk("2.1", complete=False)
    amid.event("Started", 0)
    amid.order("Reset", {"type": kind})
    assert amid.left() == []


def test_a_late_event_does_not_run_on_in_a_reset() -> None:
    talk = EventTalk()
    talk.event("Started", 0)
    talk.event("Ended", 2, offline=True)
    talk.event("Updated", 1, offline=True)
    talk.order("Reset", {"type": "Immediate"})
    talk.order("Reset", {"type": "OnIdle"})
    assert talk.left() == []


# -- tokens and reservations


def test_a_token_that_is_not_accepted_ends_its_transaction() -> None:
    refused = {"idTokenInfo": {"status": "Blocked"}}
    talk = EventTalk()
    talk.event("Started", 0, idToken=TOKEN, response=refused)
    assert talk.left() == [("C15.FR.04", "T", "charging-station")]
    talk.event("Ended", 1, why="Deauthorized")
    assert talk.left() == []


def test_a_station_that_does_not_stop_for_a_token_is_not_blamed() -> None:
    """Its TxStopPoint names nothing that ends with the authorization."""
    for points, found in (("EVConnected,ParkingBayOccupancy", []), ("Authorized", ["C15.FR.04"])):
        talk = EventTalk()
        what = {"component": {"name": "TxCtrlr"}, "variable": {"name": "TxStopPoint"}}
        told = {**what, "attributeStatus": "Accepted", "attributeValue": points}
        talk.ask(CSMS, "GetVariables", {"getVariableData": [what]}, {"getVariableResult": [told]})
        talk.event("Started", 0, idToken=TOKEN, response={"idTokenInfo": {"status": "Blocked"}})
        assert [rule for rule, _, _ in talk.left()] == found


def test_the_token_of_another_is_refused_without_harm() -> None:
    talk = EventTalk()
    talk.event("Started", 0, idToken=TOKEN, response={"idTokenInfo": {"status": "Accepted"}})
    talk.event("Updated", 1, idToken=OTHER, response={"idTokenInfo": {"status": "Invalid"}})
    assert talk.left() == []


def test_an_authorize_before_a_stop() -> None:
    accepted = {"idTokenInfo": {"status": "Accepted"}}
    for token, wanted in ((TOKEN, ["C01.FR.03"]), (OTHER, [])):
        talk = EventTalk()
        talk.event("Started", 0, idToken=TOKEN)
        talk.ask(STATION, "Authorize", {"idToken": token}, accepted)
        assert talk.event("Ended", 1, why="StopAuthorized", idToken=token) == wanted
        talk.ask(STATION, "Authorize", {"idToken": token}, accepted)
        assert talk.event("Ended", 1, why="StopAuthorized", idToken=token) == []  # sent again
    two = EventTalk()
    two.event("Started", 0, idToken=TOKEN, evse={"id": 1})
    two.event("Started", 0, "U", idToken=TOKEN, evse={"id": 2})
    two.ask(STATION, "Authorize", {"idToken": TOKEN}, accepted)
    assert two.event("Ended", 1, why="StopAuthorized", idToken=TOKEN) == []


def test_a_reservation_is_named_by_the_first_event_with_its_token() -> None:
    reserve = {"id": 5, "expiryDateTime": HOUR.format(12), "idToken": TOKEN, "evseId": 1}
    for evse, token, hour, wanted in (
        (1, TOKEN, 11, ["H01.FR.15"]),
        (1, TOKEN, 12, []),
        (2, TOKEN, 11, []),
        (1, OTHER, 11, []),
    ):
        talk = EventTalk()
        talk.order("ReserveNow", reserve)
        assert talk.event("Started", 0, evse={"id": evse}, idToken=token, hour=hour) == wanted
        assert talk.event("Updated", 1, idToken=token, hour=hour) == []
    amid = EventTalk(complete=False)
    amid.order("ReserveNow", reserve)
    assert amid.event("Updated", 5, evse={"id": 1}, idToken=TOKEN) == []
    assert EventTalk().event("Started", 0, reservationId=5) == ["H01.known-reservation"]
    assert EventTalk(complete=False).event("Started", 0, reservationId=5) == []


# -- availability


def test_a_change_of_availability_is_told() -> None:
    def told(talk: EventTalk, status: str, connector: int = 1) -> None:
        request = {"evseId": 1, "connectorId": connector, "connectorStatus": status, "timestamp": HOUR.format(8)}
        talk.ask(STATION, "StatusNotification", request, {})

    off, on = {"operationalStatus": "Inoperative"}, {"operationalStatus": "Operative"}
    talk = EventTalk()
    told(talk, "Available")
    told(talk, "Faulted", 2)
    talk.order("ChangeAvailability", {**off, "evse": {"id": 2}})
    assert talk.left() == []
    talk.order("ChangeAvailability", {**off, "evse": {"id": 1}})
    assert talk.left() == [("G03.FR.04", [1, 1], "charging-station")]
    told(talk, "Unavailable")
    talk.order("ChangeAvailability", off)
    talk.order("ChangeAvailability", on)
    assert talk.left() == []  # the EVSE is still inoperative
    talk.order("ChangeAvailability", {**on, "evse": {"id": 1}})
    assert talk.left() == [("G03.FR.04", [1, 1], "charging-station")]
    told(talk, "Available")
    assert talk.left() == []


def test_a_change_of_availability_is_told_by_an_event_too() -> None:
    talk = EventTalk()
    off = {"operationalStatus": "Inoperative", "evse": {"id": 1, "connectorId": 2}}

    def tell(value: str) -> None:
        event = {
            "eventId": 1,
            "timestamp": HOUR.format(8),
            "trigger": "Delta",
            "actualValue": value,
            "eventNotificationType": "HardWiredNotification",
            "component": {"name": "Connector", "evse": {"id": 1, "connectorId": 2}},
            "variable": {"name": "AvailabilityState"},
        }
        talk.ask(STATION, "NotifyEvent", {"generatedAt": HOUR.format(8), "seqNo": 0, "eventData": [event]}, {})

    tell("Available")
    talk.order("ChangeAvailability", off)
    assert talk.left() == [("G03.FR.04", [1, 2], "charging-station")]
    tell("Unavailable")
    assert talk.left() == []


def test_what_is_remembered_is_bounded() -> None:
    talk = EventTalk()
    for number in range(1_200):
        talk.order("RequestStartTransaction", start(number))
        talk.event("Started", 0, str(number), evse={"id": number + 1})
    state = talk.conversation._state
    assert len(state.of(EventLog).transactions) == 50
    assert len(state.of(Requested).ids) == 1_000
    assert len(state.of(Requested).due) <= 100
    assert len(state.of(Availability).told) == 0
