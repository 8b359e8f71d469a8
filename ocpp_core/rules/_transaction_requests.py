"""Rules on what the CSMS says of transactions, and the events that follow: blocks C, E, F, G, H and I of 2.x."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._pieces import Settings, Transactions
from ocpp_core.rules._remote import Reservations
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.rules._transaction_events import EventLog, id_of, in_short, is_again, is_same
from ocpp_core.rules._transaction_events import block as _first
from ocpp_core.rules._values import instant
from ocpp_core.versions import Role, Version

block: Final = Block(_first.title)  # the same part of the standard

_V2: Final = "2.0.1 2.1"
_EVENT: Final = "TransactionEvent"
_MAX_DUE: Final = 100

# -- asked about a transaction, and told to stop it

indicator = block.conversation(
    "E14.FR.02",
    "GetTransactionStatus",
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="ongoingIndicator has to be true until the event Ended was sent, and false from then on.",
)


@indicator.answer("GetTransactionStatus")
def _indicator(state: State, answer: Answer) -> Iterator[Broken]:
    response = answer.response
    known = state.of(EventLog).transactions.get(answer.request.get("transactionId", ""))
    found = response.get("ongoingIndicator")
    if known is None or found is None or response["messagesInQueue"]:
        return
    if found is not (known.ended_at is None):
        yield Broken(".ongoingIndicator", found=found, allowed=known.ended_at is None)


stop_known = block.conversation(
    "F03.FR.08",
    "RequestStopTransaction",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The answer has to be Accepted if the transaction is running, and Rejected if it is not.",
)


@stop_known.answer("RequestStopTransaction")
def _stop_known(state: State, answer: Answer) -> Iterator[Broken]:
    log, name, status = state.of(EventLog), answer.request["transactionId"], answer.response["status"]
    known = log.transactions.get(name)
    if known is None:
        if state.knows_all(log, log.transactions) and status == "Accepted":
            yield Broken(".status", found=status, allowed="Rejected")
    elif known.ended_at is not None and status == "Accepted" and not state.of(Requested).stopping.get(name):
        yield Broken(".status", found=status, allowed="Rejected")


cost_running = block.conversation(
    "I02.cost-running",
    "CostUpdated",
    versions=_V2,
    section="part 2 I02",
    severity=Severity.WARNING,
    derived=True,
    sentence="The transaction is not running, so its cost should not change.",
)


@cost_running.call("CostUpdated")
def _cost_running(state: State, call: Call) -> Iterator[Broken]:
    log, name = state.of(EventLog), call.payload["transactionId"]
    known = log.transactions.get(name)
    never = known is None and state.knows_all(log, log.transactions)
    if never or (known is not None and known.ended_at is not None):
        yield Broken(".transactionId", found=name)


# -- remote start and stop


@block.piece
@define(eq=False)
class Requested(Piece):
    """Starts and stops that the CSMS has asked for."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"RequestStartTransaction", "RequestStopTransaction", _EVENT})
    ANSWERS: ClassVar[frozenset[str] | None] = FOLLOWS - {_EVENT}
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    ids: Recent[int, Payload] = Factory(Recent)
    """The token by the remoteStartId, of all that were asked for."""

    central: Recent[str, bool] = Factory(Recent)
    """The tokens of the type Central, in lower case; a value has no meaning."""

    due: Recent[int, tuple[int | None, str | None]] = Factory(lambda: Recent(_MAX_DUE))
    """Those that were accepted, and of which no event has come: EVSE, and the transaction if it was running."""

    stops: Recent[str, float | None] = Factory(Recent)
    """When a stop was accepted, by the transaction, until its event comes."""

    begun: Recent[int, bool] = Factory(lambda: Recent(_MAX_DUE))
    """Starts that have no answer yet, and whether an event has come meanwhile, which counts."""

    stopping: Recent[str, bool] = Factory(lambda: Recent(_MAX_DUE))
    """Transactions that a stop without an answer is for, and whether they have ended or told so meanwhile."""

    def on_call(self, call: Call) -> None:
        """Take in a request, or an event that it caused."""
        payload = call.payload
        if call.action == "RequestStartTransaction":
            number = payload["remoteStartId"]
            self.ids[number] = in_short(payload["idToken"])
            self.begun[number] = False
            if payload["idToken"]["type"] == "Central":
                self.central[payload["idToken"]["idToken"].lower()] = True
        elif call.action == "RequestStopTransaction":
            self.stopping[payload["transactionId"]] = False
        else:
            self._on_event(call)

    def _on_event(self, call: Call) -> None:
        if not (self.due or self.stops or self.begun or self.stopping):  # as mostly: nothing is asked for
            return
        payload, name = call.payload, id_of(call)
        if payload["triggerReason"] == "RemoteStop":
            self.stops.pop(name)
        if name in self.stopping and (payload["triggerReason"] == "RemoteStop" or payload["eventType"] == "Ended"):
            self.stopping[name] = True
        number = payload["transactionInfo"].get("remoteStartId")
        if number is not None and number in self.begun:
            self.begun[number] = True
        for number in self.meant(call):
            self.due.pop(number)

    def on_answer(self, answer: Answer) -> None:
        """Take in what is accepted."""
        request, accepted = answer.request, answer.response.get("status") == "Accepted"
        if answer.action == "RequestStartTransaction":
            begun = self.begun.pop(request["remoteStartId"])
            if accepted and not begun:
                self.due[request["remoteStartId"]] = request.get("evseId"), answer.response.get("transactionId")
        else:
            stopped = self.stopping.pop(request["transactionId"])
            if accepted and not stopped:
                self.stops[request["transactionId"]] = answer.at

    def meant(self, call: Call) -> list[int]:
        """The starts that are due of which this event may be the first."""
        number = call.payload["transactionInfo"].get("remoteStartId")
        if number is not None:
            return [number] if number in self.due else []
        name, evse = id_of(call), call.payload.get("evse", {}).get("id")
        started = call.payload["eventType"] == "Started"
        return [each for each, (at, running) in self.due.items() if running == name or (started and at in (None, evse))]


remote_trigger = block.conversation(
    "F01.FR.19",
    "RequestStartTransaction",
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The first event after a remote start has to have the triggerReason RemoteStart.",
)


@remote_trigger.call(_EVENT)
def _remote_trigger(state: State, call: Call) -> Iterable[Broken]:
    number, reason = call.payload["transactionInfo"].get("remoteStartId"), call.payload["triggerReason"]
    if number is None or reason == "RemoteStart" or number not in state.of(Requested).due:
        return ()
    return (Broken(".triggerReason", found=reason, allowed="RemoteStart"),)


remote_id = block.conversation(
    "F02.FR.01",
    "RequestStartTransaction",
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The first event after a remote start has to hold the remoteStartId of the request.",
)


@remote_id.call(_EVENT, when=("triggerReason", "RemoteStart"))
def _remote_id(state: State, call: Call) -> Iterator[Broken]:
    if "remoteStartId" not in call.payload["transactionInfo"]:
        due = state.of(Requested).meant(call)
        if due:
            yield Broken(".transactionInfo.remoteStartId", allowed=due[0])


remote_unknown = block.conversation(
    "F.unknown-remoteStartId",
    _EVENT,
    versions=_V2,
    section="part 2 F01.FR.25",
    derived=True,
    sentence="remoteStartId should be that of a RequestStartTransaction; none had this one.",
)


@remote_unknown.call(_EVENT)
def _remote_unknown(state: State, call: Call) -> Iterator[Broken]:
    requested, number = state.of(Requested), call.payload["transactionInfo"].get("remoteStartId")
    certain = state.knows_all(requested, requested.ids)
    if number is not None and certain and number not in requested.ids:
        yield Broken(".transactionInfo.remoteStartId", found=number)


remote_token = block.conversation(
    "C05.FR.05",
    "RequestStartTransaction",
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The first event after a remote start has to hold the token of the request.",
)


@remote_token.call(_EVENT, when=("idToken",))
def _remote_token(state: State, call: Call) -> Iterator[Broken]:
    requested, token = state.of(Requested), call.payload["idToken"]
    number = call.payload["transactionInfo"].get("remoteStartId")
    if number is not None and number in requested.due:
        wanted = requested.ids.get(number)
        if wanted is not None and not is_same(token, wanted):
            yield Broken(".idToken.idToken", found=token["idToken"], allowed=wanted["idToken"])


central = block.conversation(
    "C05.FR.01",
    "RequestStartTransaction",
    "Authorize",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The CSMS made this token itself for a remote start, so the station must not send Authorize for it.",
)


@central.call("Authorize")
def _central(state: State, call: Call) -> Iterator[Broken]:
    token = call.payload["idToken"]
    if token["type"] == "Central" and token["idToken"].lower() in state.of(Requested).central:
        yield Broken(".idToken.idToken", found=token["idToken"])


stop_trigger = block.conversation(
    "F03.FR.02",
    "RequestStopTransaction",
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The station accepted to stop this transaction, but sent no event with the triggerReason RemoteStop.",
)


@stop_trigger.call(_EVENT, when=("eventType", "Ended"))
def _stop_trigger(state: State, call: Call) -> Iterator[Broken]:
    payload, reason = call.payload, call.payload["triggerReason"]
    if payload.get("offline", False) or is_again(state, call):
        return
    if id_of(call) in state.of(Requested).stops and reason != "RemoteStop":
        yield Broken(".triggerReason", found=reason, allowed="RemoteStop")


triggered = block.conversation(
    "F06.FR.07",
    "TriggerMessage",
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="An event that a TriggerMessage asked for has to hold the chargingState and meterValue.",
)


@triggered.call(_EVENT, when=("triggerReason", "Trigger"))
def _triggered(_: State, call: Call) -> Iterator[Broken]:
    payload = call.payload
    if "chargingState" not in payload["transactionInfo"]:
        yield Broken(".transactionInfo.chargingState")
    if not payload.get("meterValue"):
        yield Broken(".meterValue")


# -- limits


limit_kept = block.conversation(
    "E16.FR.04",
    _EVENT,
    versions="2.1",
    sentence="The limit that the station has set is above the one that the CSMS gave.",
)


@limit_kept.call(_EVENT)
def _limit_kept(state: State, call: Call) -> Iterable[Broken]:
    told = call.payload["transactionInfo"].get("transactionLimit")
    if told is None:
        return ()
    return [
        Broken(f".transactionInfo.transactionLimit.{name}", found=told[name], allowed=most)
        for name, most in state.of(EventLog).of(call).limits.items()
        if told.get(name, most) > most
    ]


limit_told = block.conversation(
    "E16.FR.03",
    _EVENT,
    versions="2.1",
    sentence="The CSMS gave a limit, so the station has to send an event with the triggerReason LimitSet that "
    "holds it.",
)


@limit_told.call(_EVENT, when=("eventType", "Ended"))
def _limit_told(state: State, call: Call) -> Iterator[Broken]:
    known, payload = state.of(EventLog).of(call), call.payload
    tells = payload["triggerReason"] == "LimitSet" or "transactionLimit" in payload["transactionInfo"]
    if not known.limit_due or tells or payload.get("offline", False):
        return
    supported = (state.of(Settings).get("TxCtrlr.SupportedLimits") or ",".join(known.limits)).lower()
    is_supported = any(name.removeprefix("max").lower() in supported for name in known.limits)
    if is_supported and not is_again(state, call):
        yield Broken(".transactionInfo.transactionLimit", allowed=dict(known.limits))


# -- resets


@block.piece
@define(eq=False)
class ResetEvents(Piece):
    """Transactions that were running when the station accepted a reset, and have not told so."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"Reset", _EVENT})
    ANSWERS: ClassVar[frozenset[str] | None] = FOLLOWS - {_EVENT}
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    running: Recent[str, Any] = Factory(Recent)
    """The EVSE of each transaction that is running."""

    due: Recent[str, str] = Factory(Recent)
    """The type of the reset, by the transaction."""

    def on_call(self, call: Call) -> None:
        """Take in an event."""
        if call.action != _EVENT:
            return
        payload, name = call.payload, id_of(call)
        ended = payload["eventType"] == "Ended"
        if ended or payload["triggerReason"] == "ResetCommand":
            self.due.pop(name)
        if ended:
            self.running.pop(name)
        elif name not in self.running or "evse" in payload:
            self.running[name] = payload["evse"]["id"] if "evse" in payload else None

    def on_answer(self, answer: Answer) -> None:
        """Take in a reset that is accepted."""
        kind = answer.request.get("type")
        if answer.response["status"] != "Accepted" or kind == "OnIdle":
            return
        evse = answer.request.get("evseId")
        for name, at in self.running.items():
            if evse is None or at == evse:
                self.due[name] = str(kind)


reset_ends = block.conversation(
    "B12.FR.04-ends",
    "Reset",
    _EVENT,
    "BootNotification",
    versions=_V2,
    section="part 2 B12.FR.04",
    fault=Role.CHARGING_STATION,
    sentence="The station was reset while this transaction was running, but did not send its event Ended.",
)
reset_updates = block.conversation(
    "B13.FR.04",
    "Reset",
    _EVENT,
    versions="2.1",
    fault=Role.CHARGING_STATION,
    sentence="The station was reset while this transaction was running, but sent no event with the triggerReason "
    "ResetCommand.",
)


def _reset_due(state: State, kind: str) -> Iterator[Broken]:
    resets = state.of(ResetEvents)
    late = state.knows_all(resets)
    ended = {name for name, known in state.of(EventLog).transactions.items() if known.ended_at is not None}
    return (Broken(found=name) for name, each in resets.due.items() if late and each == kind and name not in ended)


@reset_ends.end
def _reset_ends(state: State) -> Iterator[Broken]:
    return _reset_due(state, "Immediate")


@reset_updates.end
def _reset_updates(state: State) -> Iterator[Broken]:
    return _reset_due(state, "ImmediateAndResume")


# -- tokens and reservations

stops_invalid = block.conversation(
    "C15.FR.04",
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The token was not accepted, so the transaction has to end with the triggerReason Deauthorized.",
)


@stops_invalid.end
def _stops_invalid(state: State) -> Iterator[Broken]:
    log, settings = state.of(EventLog), state.of(Settings)
    stops = (settings.get("TxCtrlr.StopTxOnInvalidId") or "true").lower() == "true"
    points = settings.get("TxCtrlr.TxStopPoint")
    certain = state.knows_all(log) and stops
    if points is not None and not any(each in points for each in ("Authorized", "PowerPathClosed", "EnergyTransfer")):
        return
    for name, known in log.transactions.items() if certain else ():
        if known.deauthorized and known.ended_at is None:
            yield Broken(found=name)


@block.piece
@define(eq=False)
class LastAuthorize(Piece):
    """The token of an Authorize that no event has followed."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"Authorize", _EVENT})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    token: Payload | None = None

    def on_call(self, call: Call) -> None:
        """Take in an Authorize; an event ends what it was for."""
        self.token = in_short(call.payload["idToken"]) if call.action == "Authorize" else None


stop_authorized = block.conversation(
    "C01.FR.03",
    "Authorize",
    _EVENT,
    versions=_V2,
    sentence="The token that started a transaction may stop it, so the station must not send Authorize for that.",
)


@stop_authorized.call(_EVENT, when=("triggerReason", "StopAuthorized"))
def _stop_authorized(state: State, call: Call) -> Iterator[Broken]:
    log, token, last = state.of(EventLog), call.payload.get("idToken"), state.of(LastAuthorize).token
    known = log.of(call)
    if token is None or last is None or known.token is None:
        return
    if known.ended_at is not None or is_again(state, call):
        return
    others = [each for each in state.of(Transactions).running() if each.id != id_of(call)]
    if is_same(token, last) and is_same(token, known.token) and not others:
        yield Broken(".idToken.idToken", found=token["idToken"])


reserved = block.conversation(
    "H01.FR.15",
    "ReserveNow",
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The EVSE is reserved for this token, so the event has to name the reservation: reservationId.",
)


@reserved.call(_EVENT, when=("idToken",))
def _reserved(state: State, call: Call) -> Iterator[Broken]:
    payload, known = call.payload, state.of(EventLog).of(call)
    token, evse = payload["idToken"], payload.get("evse", {}).get("id", known.evse)
    at = instant(payload["timestamp"])
    if known.token is not None or "reservationId" in payload or at is None or evse is None:
        return
    if not known.started and payload["eventType"] != "Started":
        return  # the token may have come before the record
    for name, reservation in state.of(Reservations).known.items():
        if reservation.get("evseId") == evse and is_same(token, reservation["idToken"]):
            until = instant(reservation["expiryDateTime"])
            if until is not None and at < until:
                yield Broken(".reservationId", allowed=name)
                return


reservation_known = block.conversation(
    "H01.known-reservation",
    _EVENT,
    "ReservationStatusUpdate",
    versions=_V2,
    section="part 2 E01.FR.13",
    severity=Severity.WARNING,
    sentence="There is no reservation with this id: none was accepted, or it was used, cancelled or is over.",
)


@reservation_known.call(_EVENT, "ReservationStatusUpdate", when=("reservationId",))
def _reservation_known(state: State, call: Call) -> Iterator[Broken]:
    reservations, name = state.of(Reservations), call.payload["reservationId"]
    if not state.knows_all(reservations, reservations.known):
        return
    if name not in reservations.known and name not in reservations.uncertain:
        yield Broken(".reservationId", found=name)


availability = block.conversation(
    "G03.FR.04",
    "ChangeAvailability",
    "StatusNotification",
    "NotifyEvent",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The station accepted the change of availability, but did not send the new status of this connector.",
)


@block.piece
@define(eq=False)
class Availability(Piece):
    """The connectors whose status is due since their availability changes."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"ChangeAvailability", "StatusNotification", "NotifyEvent"})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    told: Recent[tuple[int, int], bool] = Factory(Recent)
    """Whether each connector was operative when it told its status last; one that is faulty is not here."""

    due: Recent[tuple[int, int], bool] = Factory(Recent)
    """Whether each is to become operative."""

    off: Recent[tuple[int | None, int | None], bool] = Factory(Recent)
    """What was made inoperative: EVSE and connector, None for all; a value has no meaning."""

    def on_call(self, call: Call) -> None:
        """Take in a status."""
        payload = call.payload
        if call.action == "StatusNotification":
            self._tell((payload["evseId"], payload["connectorId"]), payload["connectorStatus"])
        for event in payload.get("eventData", ()):
            evse = event["component"].get("evse", {})
            if event["variable"]["name"] == "AvailabilityState" and "connectorId" in evse:
                self._tell((evse["id"], evse["connectorId"]), event["actualValue"])

    def on_answer(self, answer: Answer) -> None:
        """Take in a change."""
        if answer.action != "ChangeAvailability" or answer.response["status"] not in ("Accepted", "Scheduled"):
            return
        wanted, evse = answer.request["operationalStatus"] == "Operative", answer.request.get("evse", {})
        scope = evse.get("id"), evse.get("connectorId")
        # A connector is operative if its EVSE and the station are as well.
        self.off.pop(scope)
        if not wanted:
            self.off[scope] = True
        if answer.response["status"] == "Scheduled":
            return
        for place, operative in self.told.items():
            if _covers(scope, place) and operative is not wanted and not (wanted and self._is_off(place)):
                self.due[place] = wanted

    def _is_off(self, place: tuple[int, int]) -> bool:
        evse, _ = place
        return any(scope in self.off for scope in ((None, None), (evse, None), place))

    def _tell(self, place: tuple[int, int], status: str) -> None:
        self.due.pop(place)
        if status == "Faulted":
            self.told.pop(place)
        else:
            self.told[place] = status != "Unavailable"


def _covers(scope: tuple[int | None, int | None], place: tuple[int, int]) -> bool:
    return all(each is None or each == at for each, at in zip(scope, place, strict=True))


@availability.end
def _availability(state: State) -> Iterator[Broken]:
    known = state.of(Availability)
    if state.knows_all(known):
        for place in known.due:
            yield Broken(found=list(place))
