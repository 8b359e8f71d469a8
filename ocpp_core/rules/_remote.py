"""Rules on commands: blocks F05, F06, G03, H, O and P of 2.x, section 5 of 1.6.

Triggers, unlocking, availability, reservations, messages on the display, vendor data, network profiles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import above_zero, not_negative
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._pieces import Registration, Transaction, Transactions, is_over
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.rules._values import instant
from ocpp_core.versions import Role, Version

block: Final = Block("commands, availability, reservations, display, data transfer")

_V1: Final = "1.5 1.6"
_V2: Final = "2.0.1 2.1"
_REVERSED_DNS: Final = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\Z")

# -- connectors and EVSEs

block.message(
    "1.6-6.53-connector-above-zero",
    "UnlockConnector",
    versions=_V1,
    section="section 6.53",
    sentence="UnlockConnector is for one connector, so connectorId has to be 1 or more.",
)(above_zero("connectorId"))
block.message(
    "P2.UnlockConnector.ids",
    "UnlockConnector",
    versions=_V2,
    section="part 1 section 3.2",
    derived=True,
    sentence="UnlockConnector is for one connector, so evseId and connectorId have to be 1 or more.",
)(above_zero("evseId", "connectorId"))
block.message(
    "1.6-6.51-connector-above-zero",
    "TriggerMessage",
    versions="1.6",
    section="section 6.51",
    sentence="Connectors are counted from 1; to trigger a message of all connectors leave connectorId out.",
)(above_zero("connectorId"))
block.message(
    "wp-5.11-extendedtrigger-connector-above-zero",
    "ExtendedTriggerMessage",
    versions="1.6",
    section="security whitepaper section 5.11",
    sentence="Connectors are counted from 1; to trigger a message of all connectors leave connectorId out.",
)(above_zero("connectorId"))
block.message(
    "1.6-6.7-connector-not-negative",
    "ChangeAvailability",
    versions=_V1,
    section="section 6.7",
    sentence="connectorId has to be 0 (the charge point as a whole) or a connector, from 1 on.",
)(not_negative("connectorId"))
block.message(
    "1.6-6.37-connector-not-negative",
    "ReserveNow",
    versions=_V1,
    section="section 6.37",
    sentence="connectorId has to be 0 (any connector) or a connector, from 1 on.",
)(not_negative("connectorId"))
block.message(
    "P2.ReserveNow.evseId",
    "ReserveNow",
    versions=_V2,
    section="part 2 ReserveNowRequest",
    severity=Severity.WARNING,
    derived=True,
    sentence="EVSEs are counted from 1; to reserve any EVSE leave evseId out.",
)(above_zero("evseId"))

# -- triggers

_OF_VENDOR: Final = "CustomTrigger"
"""What asks for a message that is known to the vendor only."""


@block.message(
    "F06.FR.13",
    "TriggerMessage",
    versions=_V2,
    sentence="A trigger of StatusNotification has to name the connector: evse with its connectorId.",
)
def status_of_connector(request: Payload) -> Iterator[Broken]:
    """Since the status is that of a connector."""
    if request["requestedMessage"] == "StatusNotification" and "connectorId" not in request.get("evse", ()):
        yield Broken(".evse.connectorId")


@block.message(
    "F06.custom",
    "TriggerMessage",
    versions="2.1",
    section="part 2 F06.FR.18",
    derived=True,
    sentence="customTrigger and the requestedMessage CustomTrigger belong together: neither comes without the other.",
)
def custom_trigger(request: Payload) -> Iterator[Broken]:
    """One goes with the other."""
    if (request["requestedMessage"] == _OF_VENDOR) is not ("customTrigger" in request):
        yield Broken(".customTrigger", found=request.get("customTrigger"))


no_boot_trigger = block.conversation(
    "1.6-5.17-no-boot-trigger-when-accepted",
    "TriggerMessage",
    "ExtendedTriggerMessage",
    versions="1.6",
    section="section 5.17",
    sentence="The charge point was accepted, so the central system may not trigger a BootNotification.",
)


@no_boot_trigger.call("TriggerMessage", "ExtendedTriggerMessage")
def _no_boot_trigger(state: State, call: Call) -> Iterator[Broken]:
    registration = state.of(Registration)
    if call.payload["requestedMessage"] == "BootNotification" and _is_accepted(registration):
        yield Broken(".requestedMessage", found="BootNotification")


def _is_accepted(registration: Registration) -> bool:
    return registration.status == "Accepted" and not registration.booting


boot_trigger_refused = block.conversation(
    "F06.FR.17",
    "TriggerMessage",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="A station that was accepted has to answer Rejected to a trigger of BootNotification.",
)


@boot_trigger_refused.answer("TriggerMessage")
def _boot_trigger_refused(state: State, answer: Answer) -> Iterator[Broken]:
    status = answer.response["status"]
    is_boot = answer.request["requestedMessage"] == "BootNotification"
    if is_boot and _is_accepted(state.of(Registration)) and status != "Rejected":
        yield Broken(".status", found=status, allowed="Rejected")


@block.piece
@define(eq=False)
class Triggered(Piece):
    """The messages that the station has agreed to send, and has not sent so far."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"*"})
    ANSWERS: ClassVar[frozenset[str] | None] = frozenset({"TriggerMessage"})

    due: Recent[str, float | None] = Factory(Recent)
    """When each was agreed to, by the name of the message."""

    ever: Recent[str, bool] = Factory(Recent)
    """Messages that the CSMS has asked for so far; a value has no meaning."""

    asked: Recent[str, bool] = Factory(Recent)
    """Messages that a trigger not answered yet asks for, and whether one was sent meanwhile, which counts."""

    def on_call(self, call: Call) -> None:
        """Take in a trigger, or a message that was triggered."""
        if call.action == "TriggerMessage":
            self.asked[_wanted(call.payload)] = False
            self.ever[_wanted(call.payload)] = True
        elif self.due or self.asked:
            self.due.pop(call.action)
            if call.action in self.asked:
                self.asked[call.action] = True

    def on_answer(self, answer: Answer) -> None:
        """Take in what the station agrees to send."""
        wanted = _wanted(answer.request)
        sent_meanwhile = self.asked.pop(wanted)
        if answer.response["status"] == "Accepted" and not sent_meanwhile and wanted != _OF_VENDOR:
            self.due[wanted] = answer.at

    def lose(self, action: str) -> None:
        """A frame that could not be read may have been the one that is due, or a trigger."""
        if not action or action == "TriggerMessage":
            super().lose(action)
        self.due.pop(action)


def _wanted(request: Payload) -> str:
    """The action that a trigger asks for."""
    wanted: str = request["requestedMessage"]
    return "SignCertificate" if wanted.startswith("Sign") else wanted


fulfilled = block.conversation(
    "1.6-5.17-trigger-fulfilled",
    "TriggerMessage",
    versions="1.6",
    section="section 5.17",
    severity=Severity.WARNING,
    fault=Role.CHARGING_STATION,
    sentence="The charge point accepted a trigger, but did not send the message.",
)
fulfilled_2 = block.conversation(
    "F06.FR.10",
    "TriggerMessage",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The station accepted a trigger, but did not send the message.",
)


@fulfilled.end
@fulfilled_2.end
def _fulfilled(state: State) -> Iterator[Broken]:
    for action, since in state.of(Triggered).due.items():
        waited = state.waited(since)
        if waited is not None and waited >= state.timeout:
            yield Broken(found=action)


# -- while a transaction is running


def _running(state: State, evse: int | None, connector: int | None = None) -> Transaction | None:
    """A transaction that is running on an EVSE (1.x: a connector), or on any for None, and on that connector of it."""
    for each in state.of(Transactions).running():
        told = each.started.get("evse", {}).get("connectorId")
        if (evse is None or each.connector == evse) and (connector is None or connector == told):
            return each
    return None


scheduled = block.conversation(
    "1.6-5.2-scheduled-during-transaction",
    "ChangeAvailability",
    versions=_V1,
    section="section 5.2",
    fault=Role.CHARGING_STATION,
    sentence="A transaction is running, so the answer has to be Scheduled; the availability changes when it has ended.",
)
scheduled_2 = block.conversation(
    "G03.FR.05",
    "ChangeAvailability",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="A transaction is running, so the answer has to be Scheduled; the availability changes when it has ended.",
)


@scheduled.answer("ChangeAvailability")
@scheduled_2.answer("ChangeAvailability")
def _scheduled(state: State, answer: Answer) -> Iterator[Broken]:
    request, status = answer.request, answer.response["status"]
    place, connector = request.get("connectorId"), None
    if "evse" in request:
        place, connector = request["evse"]["id"], request["evse"].get("connectorId")
    wanted = request["type"] if "type" in request else request["operationalStatus"]
    if wanted == "Inoperative" and status == "Accepted" and _running(state, place or None, connector) is not None:
        yield Broken(".status", found=status, allowed="Scheduled")


unlock = block.conversation(
    "F05.FR.02",
    "UnlockConnector",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="An authorized transaction is running on this connector, so the answer has to be "
    "OngoingAuthorizedTransaction.",
)


@unlock.answer("UnlockConnector")
def _unlock(state: State, answer: Answer) -> Iterator[Broken]:
    running = _running(state, answer.request["evseId"])
    status = answer.response["status"]
    is_authorized = running is not None and "idToken" in running.started
    if is_authorized and status == "Unlocked":
        yield Broken(".status", found=status, allowed="OngoingAuthorizedTransaction")


# -- reservations


@block.piece
@define(eq=False)
class Reservations(Piece):
    """The reservations that the station has accepted."""

    VERSIONS: ClassVar[frozenset[Version]] = frozenset(Version) - {Version.V20}
    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {"ReserveNow", "CancelReservation", "StartTransaction", "TransactionEvent", "ReservationStatusUpdate"}
    )
    ANSWERS: ClassVar[frozenset[str] | None] = frozenset({"ReserveNow", "CancelReservation"})

    known: Recent[int, Payload] = Factory(Recent)
    """The request that made each, by its id."""

    uncertain: Recent[int, bool] = Factory(Recent)
    """Ids of which a cancellation was refused, or that may be used or over; a value has no meaning."""

    def on_call(self, call: Call) -> None:
        """A reservation that is used or over is none any longer."""
        name = call.payload.get("reservationId")
        if call.action != "CancelReservation" and name is not None:
            self.known.pop(name)
            self.uncertain[name] = True

    def on_answer(self, answer: Answer) -> None:
        """Take in a reservation, or that it is cancelled."""
        request = answer.request
        accepted = answer.response.get("status") == "Accepted"
        if answer.action == "ReserveNow" and accepted:
            name = request["id" if "id" in request else "reservationId"]
            self.known[name] = {key: value for key, value in request.items() if key != "customData"}
            self.uncertain.pop(name)
        elif answer.action == "CancelReservation" and accepted:
            self.known.pop(request["reservationId"])


cancel = block.conversation(
    "1.6-5.1-cancel-known",
    "CancelReservation",
    versions=_V1,
    section="section 5.1",
    fault=Role.CHARGING_STATION,
    sentence="The answer has to be Accepted if the reservation exists, and Rejected if it does not.",
)
cancel_2 = block.conversation(
    "H02.FR.01",
    "CancelReservation",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The answer has to be Accepted if the reservation exists, and Rejected if it does not.",
)


@cancel.answer("CancelReservation")
@cancel_2.answer("CancelReservation")
def _cancel(state: State, answer: Answer) -> Iterator[Broken]:
    reservations, name = state.of(Reservations), answer.request["reservationId"]
    status = answer.response["status"]
    if name in reservations.uncertain:
        return
    if name in reservations.known:
        if status == "Rejected" and not _may_be_over(state, reservations.known[name]):
            yield Broken(".status", found=status, allowed="Accepted")
    elif status == "Accepted" and state.knows_all(reservations, reservations.known):
        yield Broken(".status", found=status, allowed="Rejected")


def _may_be_over(state: State, reservation: Payload) -> bool:
    """Whether a reservation may have expired: by the clock of the CSMS, as far as that is known."""
    expiry = instant(reservation["expiryDate"] if "expiryDate" in reservation else reservation["expiryDateTime"])
    now = state.of(Clock).now(state)
    return expiry is None or now is None or now >= expiry


@block.piece
@define(eq=False)
class Clock(Piece):
    """The time that the CSMS has told last."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"BootNotification", "Heartbeat"})

    told: str | None = None
    told_at: float | None = None
    """When, on the clock of the frames."""

    def on_answer(self, answer: Answer) -> None:
        """Take in the time."""
        self.told, self.told_at = answer.response["currentTime"], answer.at

    def now(self, state: State) -> datetime | None:
        """The time of the CSMS by now; None where it has told none, or the frames have no times."""
        told, passed = None if self.told is None else instant(self.told), state.waited(self.told_at)
        if told is None or passed is None:
            return None
        try:
            return told + timedelta(seconds=passed)
        except OverflowError:
            return None


# -- messages on the display

_HAS_COME: Final = 0


@block.message(
    "O01.window",
    "SetDisplayMessage",
    versions=_V2,
    section="part 2 O01.FR.06",
    severity=Severity.WARNING,
    derived=True,
    sentence="The message would never be shown: startDateTime should be before endDateTime.",
)
def message_window(request: Payload) -> Iterator[Broken]:
    """Otherwise it never shows."""
    message = request["message"]
    start, end = instant(message.get("startDateTime", "")), instant(message.get("endDateTime", ""))
    if start is not None and end is not None and start >= end:
        yield Broken(".message.endDateTime", found=message["endDateTime"], allowed=message["startDateTime"])


@block.message(
    "P2.MessageInfo.id",
    "SetDisplayMessage",
    versions="2.0.1",
    section="part 2 MessageInfoType",
    sentence="The id of a message has to be 0 or more.",
)
def message_id_not_negative(request: Payload) -> Iterator[Broken]:
    """The schema of 2.1 says so as well."""
    found = request["message"]["id"]
    if found < 0:
        yield Broken(".message.id", found=found, allowed=0)


@block.piece
@define(eq=False)
class Display(Piece):
    """The messages that the station shows, and those that it was asked to list."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {"SetDisplayMessage", "ClearDisplayMessage", "GetDisplayMessages", "NotifyDisplayMessages"}
    )

    shown: Recent[int, bool] = Factory(Recent)
    """Ids that were set; whether the message may be over, since it is for a time or a transaction."""

    asked: Recent[int, int | None] = Factory(Recent)
    """Lists that were asked for, by requestId; a digest of the last part if that has come, until it has its answer."""

    def on_call(self, call: Call) -> None:
        """Take in that a list is asked for, or a part of it."""
        if call.action == "GetDisplayMessages":
            self.asked[call.payload["requestId"]] = None
        elif call.action == "NotifyDisplayMessages" and call.payload["requestId"] in self.asked:
            is_last = not call.payload.get("tbc", False)
            self.asked[call.payload["requestId"]] = call.digest if is_last else None

    def on_answer(self, answer: Answer) -> None:
        """Take in what is shown, and what was asked for."""
        request, status = answer.request, answer.response.get("status")
        if answer.action == "SetDisplayMessage" and status == "Accepted":
            message = request["message"]
            self.shown[message["id"]] = "endDateTime" in message or "transactionId" in message
        elif answer.action == "ClearDisplayMessage":
            self.shown.pop(request["id"])
        elif answer.action == "GetDisplayMessages" and status != "Accepted":
            self.asked.pop(request["requestId"])
        elif answer.action == "NotifyDisplayMessages" and self.asked.get(request["requestId"]) is not None:
            self.asked[request["requestId"]] = _HAS_COME


unknown_transaction = block.conversation(
    "O02.FR.01",
    "SetDisplayMessage",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The message is for a transaction that is not running, so the answer has to be UnknownTransaction.",
)


@unknown_transaction.answer("SetDisplayMessage")
def _unknown_transaction(state: State, answer: Answer) -> Iterator[Broken]:
    name, status = answer.request["message"].get("transactionId"), answer.response["status"]
    if name is not None and status == "Accepted" and is_over(state, name):
        yield Broken(".status", found=status, allowed="UnknownTransaction")


list_asked = block.conversation(
    "O03.FR.05",
    "GetDisplayMessages",
    "NotifyDisplayMessages",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The requestId has to be that of a GetDisplayMessages that the station accepted.",
)


@list_asked.call("NotifyDisplayMessages")
def _list_asked(state: State, call: Call) -> Iterator[Broken]:
    display, name = state.of(Display), call.payload["requestId"]
    if state.knows_all(display, display.asked) and name not in display.asked:
        yield Broken(".requestId", found=name, allowed=list(display.asked)[-12:])


list_ended = block.conversation(
    "O03.FR.04",
    "NotifyDisplayMessages",
    versions=_V2,
    sentence="The part before this one said that it was the last; all parts but the last need tbc true.",
)


@list_ended.call("NotifyDisplayMessages")
def _list_ended(state: State, call: Call) -> Iterator[Broken]:
    last = state.of(Display).asked.get(call.payload["requestId"])
    if last is not None and last != call.digest:  # it may be sent again until it has its answer
        yield Broken(".requestId", found=call.payload["requestId"])


cleared = block.conversation(
    "O05.FR.02",
    "SetDisplayMessage",
    "ClearDisplayMessage",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The answer has to be Accepted if the message was set before, and Unknown if it was not.",
)


@cleared.answer("ClearDisplayMessage")
def _cleared(state: State, answer: Answer) -> Iterator[Broken]:
    display, name, status = state.of(Display), answer.request["id"], answer.response["status"]
    if name in display.shown:
        if status == "Unknown" and not display.shown[name]:
            yield Broken(".status", found=status, allowed="Accepted")
    elif status == "Accepted" and state.knows_all(display, display.shown):
        yield Broken(".status", found=status, allowed="Unknown")


# -- vendor data


@block.message(
    "1.6-4.3-unknownvendor-no-data",
    "DataTransfer.response",
    versions=_V1,
    section="section 4.3",
    sentence="An answer UnknownVendorId has no data: leave data out.",
)
def unknown_vendor_has_no_data(response: Payload) -> Iterator[Broken]:
    """Nothing is known that could be said."""
    if response["status"] == "UnknownVendorId" and "data" in response:
        yield Broken(".data")


def _is_reversed_dns(request: Payload) -> Iterator[Broken]:
    if not _REVERSED_DNS.match(request["vendorId"]):
        yield Broken(".vendorId", found=request["vendorId"], allowed="com.example")


block.message(
    "1.6-4.3-vendorid-reversed-dns",
    "DataTransfer",
    versions=_V1,
    section="section 4.3",
    severity=Severity.WARNING,
    sentence="The vendorId should be a DNS name of the vendor, reversed: such as com.example.",
)(_is_reversed_dns)
block.message(
    "P01.FR.02",
    "DataTransfer",
    versions=_V2,
    severity=Severity.WARNING,
    sentence="The vendorId should be a DNS name of the vendor, reversed: such as com.example.",
)(_is_reversed_dns)


@block.exchange(
    "P01.FR.06",
    "DataTransfer",
    versions=_V2,
    severity=Severity.WARNING,
    derived=True,
    sentence="The request has no messageId, so the answer should not be UnknownMessageId.",
)
def unknown_message_id(request: Payload, response: Payload) -> Iterator[Broken]:
    """Only what was named can be unknown."""
    if response["status"] == "UnknownMessageId" and "messageId" not in request:
        yield Broken(".status", found="UnknownMessageId", allowed=["Accepted", "Rejected", "UnknownVendorId"])


# -- network profiles


@block.message(
    "P2.NetworkConnectionProfile.securityProfile",
    "SetNetworkProfile",
    versions=_V2,
    section="part 2 NetworkConnectionProfileType",
    sentence="The securityProfile has to be 1, 2 or 3, or in 2.1 also 0 (no security).",
    versioned=True,
)
def security_profile(request: Payload, version: Version) -> Iterator[Broken]:
    """There are no others."""
    found = request["connectionData"]["securityProfile"]
    allowed = [1, 2, 3] if version is Version.V201 else [0, 1, 2, 3]
    if found not in allowed:
        yield Broken(".connectionData.securityProfile", found=found, allowed=allowed)
