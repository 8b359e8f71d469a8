"""Rules on transactions of 1.x: sections 4.8, 4.10, 5.11 to 5.14 and 6.45 to 6.50 of 1.6."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import above_zero
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._pieces import Settings, Transaction, Transactions
from ocpp_core.rules._remote import Reservations
from ocpp_core.rules._rule import Block, Broken
from ocpp_core.rules._state import OF_1, Lately, Piece, Recent, State
from ocpp_core.rules._values import instant
from ocpp_core.versions import Role, Version

block: Final = Block("transactions of 1.x")

_V1: Final = "1.5 1.6"
_START: Final = "StartTransaction"
_STOP: Final = "StopTransaction"
_METER: Final = "MeterValues"
_UNKNOWN: Final = -1
"""The transaction id of a stop whose start could never be delivered (errata 3.18)."""

block.message(
    "1.6-6.45-connector-above-zero",
    _START,
    versions=_V1,
    section="section 6.45",
    sentence="A transaction is at one connector, so connectorId has to be 1 or more.",
)(above_zero("connectorId"))
block.message(
    "1.6-6.33-connector-above-zero",
    "RemoteStartTransaction",
    versions=_V1,
    section="section 6.33",
    sentence="Connectors are counted from 1; to start a transaction on any of them leave connectorId out.",
)(above_zero("connectorId"))


def _of_stop(state: State, call: Call) -> Transaction | None:
    """The transaction that a stop is for, if its start was seen; None for a stop that is sent again."""
    name = call.payload["transactionId"]
    found = None if name == _UNKNOWN else state.of(Transactions).known.get(name)
    return found if found is not None and found.start_seen and not found.ended else None


def _running(state: State, call: Call) -> Transaction | None:
    """The transaction that is running where another starts; None if that is the same start, sent again."""
    found = state.of(Transactions).running_on(call.payload["connectorId"])
    return None if found is None or _is_same_start(found, call) else found


def _is_same_start(found: Transaction, call: Call) -> bool:
    """Whether a transaction began with this start, which had no answer then, or has the same message id."""
    return found.started == call.payload and (found.id is None or found.message_id == call.message_id)


def _is_again(state: State, call: Call) -> bool:
    """Whether a start was sent before."""
    found = state.of(Transactions).running_on(call.payload["connectorId"])
    return found is not None and _is_same_start(found, call)


# -- a start and its stop

not_below = block.conversation(
    "1.6-6.49-meterstop-not-below-start",
    _START,
    _STOP,
    versions=_V1,
    section="section 6.49",
    sentence="meterStop cannot be below the meterStart of the transaction.",
)


@not_below.call(_STOP)
def _not_below(state: State, call: Call) -> Iterator[Broken]:
    started, stop = _of_stop(state, call), call.payload["meterStop"]
    if started is not None and stop < started.started["meterStart"]:
        yield Broken(".meterStop", found=stop, allowed=started.started["meterStart"])


not_before = block.conversation(
    "1.6-6.49-stop-not-before-start",
    _START,
    _STOP,
    versions=_V1,
    section="section 6.49",
    severity=Severity.WARNING,
    derived=True,
    sentence="The transaction cannot stop before it started: the timestamp is earlier than that of its start.",
)


@not_before.call(_STOP)
def _not_before(state: State, call: Call) -> Iterator[Broken]:
    started = _of_stop(state, call)
    if started is None:
        return
    begin, end = instant(started.started["timestamp"]), instant(call.payload["timestamp"])
    if begin is not None and end is not None and end < begin:
        yield Broken(".timestamp", found=call.payload["timestamp"], allowed=started.started["timestamp"])


known = block.conversation(
    "1.6-6.49-known-transaction",
    _STOP,
    versions=_V1,
    section="section 6.49",
    sentence="transactionId has to be that of a running transaction, or -1 if the charge point does not know it.",
)


@known.call(_STOP)
def _known(state: State, call: Call) -> Iterator[Broken]:
    name, transactions = call.payload["transactionId"], state.of(Transactions)
    before = transactions.known.get(name)
    certain = state.knows_all(transactions, transactions.known)
    # A start that waits for its answer may be the one.
    if name != _UNKNOWN and before is None and certain and not transactions.starting:
        yield Broken(".transactionId", found=name)


on_connector = block.conversation(
    "1.6-6.31-transaction-of-connector",
    _METER,
    versions=_V1,
    section="section 6.31",
    severity=Severity.WARNING,
    derived=True,
    sentence="The transaction that the readings name runs on another connector than this one.",
)


@on_connector.call(_METER)
def _on_connector(state: State, call: Call) -> Iterator[Broken]:
    found = state.of(Transactions).known.get(call.payload.get("transactionId", ""))
    if found is not None and found.start_seen and found.connector != call.payload["connectorId"]:
        yield Broken(".connectorId", found=call.payload["connectorId"], allowed=found.connector)


one_each = block.conversation(
    "1.6-4.8-one-transaction-per-connector",
    _START,
    versions=_V1,
    section="section 4.8",
    severity=Severity.WARNING,
    derived=True,
    sentence="The last transaction on this connector was not stopped, so no other should start.",
)


@one_each.call(_START)
def _one_each(state: State, call: Call) -> Iterator[Broken]:
    running = _running(state, call)
    if running is not None and running.start_seen and running.id is not None:
        yield Broken(".connectorId", found=call.payload["connectorId"])


unique = block.conversation(
    "1.6-4.8-unique-transactionid",
    _START,
    versions=_V1,
    section="section 4.8",
    severity=Severity.WARNING,
    derived=True,
    fault=Role.CSMS,
    sentence="Another running transaction has this transactionId; each needs one of its own.",
)


@unique.answer(_START)
def _unique(state: State, answer: Answer) -> Iterator[Broken]:
    name = answer.response["transactionId"]
    other = state.of(Transactions).known.get(name)
    if other is None or other.ended or name == _UNKNOWN:
        return
    # The same start, sent again, gets the same id.
    again = {key: other.started.get(key) for key in ("connectorId", "idTag", "timestamp")}
    if other.start_seen and again != {key: answer.request[key] for key in again}:
        yield Broken(".transactionId", found=name)


@block.piece
@define(eq=False)
class LastTime(Piece):
    """The latest time of a message that belongs to a transaction."""

    VERSIONS: ClassVar[frozenset[Version]] = OF_1
    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_START, _STOP, _METER})

    text: str | None = None

    sent: Lately[int, bool] = Factory(lambda: Lately(100))
    """Digests of messages, which may be sent again; a value has no meaning."""

    def on_call(self, call: Call) -> None:
        """Take in the time."""
        if call.digest not in self.sent:
            self.text = _time(call) or self.text
        self.sent[call.digest] = True


_READINGS: Final = ("meterValue", "values")
"""What the readings of MeterValues are called: the latter in 1.5."""


def _time(call: Call) -> str | None:
    """The time of a message that belongs to a transaction; None for one that does not."""
    payload = call.payload
    if call.action != _METER:
        time: str = payload["timestamp"]
        return time
    if "transactionId" not in payload:
        return None
    values = payload["meterValue"] if "meterValue" in payload else payload.get("values")
    return values[0]["timestamp"] if values else None


chronological = block.conversation(
    "1.6-3.7-chronological",
    _START,
    _STOP,
    _METER,
    versions=_V1,
    section="section 3.7",
    severity=Severity.WARNING,
    sentence="This happened before what was sent last; messages of transactions should be sent in the order of time.",
)


@chronological.call(_START, _STOP, _METER)
def _chronological(state: State, call: Call) -> Iterable[Broken]:
    known, time = state.of(LastTime), _time(call)
    last = known.text
    if time is None or last is None or time == last:
        return ()
    before, now = instant(last), instant(time)
    if before is None or now is None or now >= before or call.digest in known.sent:
        return ()
    place = next((f".{name}[0].timestamp" for name in _READINGS if name in call.payload), ".timestamp")
    return (Broken(place, found=time, allowed=last),)


# -- resets


@block.piece
@define(eq=False)
class Resets(Piece):
    """A reset that the station has accepted, and what was running then."""

    VERSIONS: ClassVar[frozenset[Version]] = OF_1
    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"Reset", _STOP, _START, "BootNotification"})

    type: str | None = None
    """``Soft`` or ``Hard``, until the first stop after it."""

    booted: bool = False
    """Whether the station has booted since."""

    def on_call(self, call: Call) -> None:
        """The first stop after a reset is the one that the reset causes."""
        if call.action == "BootNotification":
            self.booted = True
        elif call.action != "Reset":
            self.type = None

    def on_answer(self, answer: Answer) -> None:
        """Take in a reset that is accepted."""
        if answer.action == "Reset" and answer.response["status"] == "Accepted":
            self.type, self.booted = answer.request["type"], False


reset_stops = block.conversation(
    "1.6-5.14-reset-stops-transactions",
    "Reset",
    _STOP,
    "BootNotification",
    versions="1.6",
    section="section 5.14",
    fault=Role.CHARGING_STATION,
    sentence="The charge point was reset while a transaction was running on this connector, but did not send its "
    "StopTransaction.",
)


@reset_stops.call(_START)
def _reset_stops(state: State, call: Call) -> Iterator[Broken]:
    # The stop may come after the boot, but not after the next start on the connector.
    running, resets = _running(state, call), state.of(Resets)
    if resets.type is not None and resets.booted and running is not None and running.id is not None:
        yield Broken(".connectorId", found=running.id)


soft_reason = block.conversation(
    "1.6-4.10-reason-soft-reset",
    "Reset",
    _STOP,
    versions="1.6",
    section="section 4.10",
    severity=Severity.WARNING,
    fault=Role.CHARGING_STATION,
    sentence="A soft reset ends this transaction, so its reason should be SoftReset.",
)
hard_reason = block.conversation(
    "1.6-4.10-reason-hard-reset",
    "Reset",
    _STOP,
    versions="1.6",
    section="section 4.10",
    severity=Severity.WARNING,
    fault=Role.CHARGING_STATION,
    sentence="A hard reset ends this transaction, so its reason should be HardReset.",
)


def _reset_reason(state: State, call: Call, kind: str) -> Iterator[Broken]:
    reason = call.payload.get("reason", "Local")
    if state.of(Resets).type == kind and reason != f"{kind}Reset" and _of_stop(state, call) is not None:
        yield Broken(".reason", found=reason, allowed=f"{kind}Reset")


@soft_reason.call(_STOP)
def _soft_reason(state: State, call: Call) -> Iterator[Broken]:
    return _reset_reason(state, call, "Soft")


@hard_reason.call(_STOP)
def _hard_reason(state: State, call: Call) -> Iterator[Broken]:
    return _reset_reason(state, call, "Hard")


# -- remote start and stop


@block.piece
@define(eq=False)
class Remote(Piece):
    """Remote starts and stops that the station has accepted, and that have not happened."""

    VERSIONS: ClassVar[frozenset[Version]] = OF_1
    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {"RemoteStartTransaction", "RemoteStopTransaction", _START, _STOP}
        | {"Authorize", "BootNotification", "StatusNotification"}
    )

    starts: Recent[int, tuple[str, float | None]] = Factory(Recent)
    """The idTag by the connector, and when it was accepted."""

    stops: Recent[int, float | None] = Factory(Recent)
    """When it was accepted, by the id of the transaction."""

    asked: Recent[int, bool] = Factory(Recent)
    """Transactions that a stop not answered yet is for, and whether they have ended meanwhile, which counts."""

    def on_call(self, call: Call) -> None:
        """What happened is due no longer; a start neither when the driver has gone, or another has come."""
        payload = call.payload
        match call.action:
            case "RemoteStopTransaction":
                self.asked[payload["transactionId"]] = False
            case "StartTransaction":
                self.starts.pop(payload["connectorId"])
            case "StopTransaction":
                self.stops.pop(payload["transactionId"])
                if payload["transactionId"] in self.asked:
                    self.asked[payload["transactionId"]] = True
            case "StatusNotification" if payload["status"] in ("Available", "Unavailable", "Faulted"):
                self.starts.pop(payload["connectorId"])
            case "BootNotification":
                self.starts.clear()
            case "Authorize":
                tag = payload["idTag"].lower()
                for connector in [at for at, (wanted, _) in self.starts.items() if wanted.lower() != tag]:
                    self.starts.pop(connector)
            case _:
                pass

    def on_answer(self, answer: Answer) -> None:
        """Take in what is accepted."""
        request, accepted = answer.request, answer.response.get("status") == "Accepted"
        if answer.action == "RemoteStartTransaction" and accepted and "connectorId" in request:
            self.starts[request["connectorId"]] = request["idTag"], answer.at
        elif answer.action == "RemoteStopTransaction":
            ended = self.asked.pop(request["transactionId"])
            if accepted and not ended:
                self.stops[request["transactionId"]] = answer.at

    def lose(self, action: str) -> None:
        """A status that could not be read may end the wait for a start only."""
        if action in ("Authorize", "BootNotification", "StatusNotification"):
            self.starts.clear()
        else:
            super().lose(action)


remote_stops = block.conversation(
    "1.6-5.12-remote-stop-stops",
    "RemoteStopTransaction",
    _STOP,
    versions=_V1,
    section="section 5.12",
    fault=Role.CHARGING_STATION,
    sentence="The charge point accepted to stop this transaction, but did not send its StopTransaction.",
)


@remote_stops.end
def _remote_stops(state: State) -> Iterator[Broken]:
    for name, since in state.of(Remote).stops.items():
        waited = state.waited(since)
        late = state.complete or (waited is not None and waited >= state.timeout)
        if late and not state.of(Remote).lost:
            yield Broken(found=name)


remote_reason = block.conversation(
    "1.6-4.10-reason-remote",
    "RemoteStopTransaction",
    _STOP,
    versions="1.6",
    section="section 4.10",
    severity=Severity.WARNING,
    fault=Role.CHARGING_STATION,
    sentence="The central system has stopped this transaction, so its reason should be Remote.",
)


@remote_reason.call(_STOP)
def _remote_reason(state: State, call: Call) -> Iterator[Broken]:
    reason, name = call.payload.get("reason", "Local"), call.payload["transactionId"]
    before = state.of(Transactions).known.get(name)
    is_again = before is not None and before.ended
    if name in state.of(Remote).stops and reason != "Remote" and not is_again:
        yield Broken(".reason", found=reason, allowed="Remote")


remote_known = block.conversation(
    "1.6-5.12-remote-stop-known",
    "RemoteStopTransaction",
    versions=_V1,
    section="section 5.12",
    severity=Severity.WARNING,
    fault=Role.CHARGING_STATION,
    sentence="The transaction is not running, so the answer should be Rejected.",
)


@remote_known.answer("RemoteStopTransaction")
def _remote_known(state: State, answer: Answer) -> Iterator[Broken]:
    name, transactions = answer.request["transactionId"], state.of(Transactions)
    before = transactions.known.get(name)
    certain = state.knows_all(transactions, transactions.known) and not transactions.starting
    # One that has ended since the call was running then.
    over = before is not None and before.ended and not state.of(Remote).asked.get(name)
    if answer.response["status"] == "Accepted" and (over or (before is None and certain)):
        yield Broken(".status", found="Accepted", allowed="Rejected")


remote_tag = block.conversation(
    "1.6-5.11-remote-start-idtag",
    "RemoteStartTransaction",
    _START,
    versions=_V1,
    section="section 5.11",
    fault=Role.CHARGING_STATION,
    sentence="The transaction that was started remotely has to have the idTag of the request.",
)


@remote_tag.call(_START)
def _remote_tag(state: State, call: Call) -> Iterator[Broken]:
    found, due = call.payload["idTag"], state.of(Remote).starts.get(call.payload["connectorId"])
    if due is None:
        return
    wanted, since = due
    waits = state.of(Settings).integer("ConnectionTimeOut") or state.timeout
    waited = state.waited(since)
    is_over = waited is not None and waited > waits
    if found.lower() != wanted.lower() and not is_over:
        yield Broken(".idTag", found=found, allowed=wanted)


# -- what a stop says


@block.piece
@define(eq=False)
class Refused(Piece):
    """Transactions of which the central system did not accept the idTag."""

    VERSIONS: ClassVar[frozenset[Version]] = OF_1
    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_START})

    transactions: Recent[int, str] = Factory(Recent)
    """The status that it gave, by the id of the transaction."""

    def on_answer(self, answer: Answer) -> None:
        """Take in the status."""
        status, name = answer.response["idTagInfo"]["status"], answer.response["transactionId"]
        self.transactions.pop(name)
        if status != "Accepted":
            self.transactions[name] = status


deauthorized = block.conversation(
    "1.6-4.8-invalid-id-stop-reason",
    _START,
    _STOP,
    versions="1.6",
    section="section 4.8",
    severity=Severity.WARNING,
    sentence="The idTag was not accepted, so the reason of the stop should be DeAuthorized.",
)


@deauthorized.call(_STOP)
def _deauthorized(state: State, call: Call) -> Iterator[Broken]:
    reason = call.payload.get("reason", "Local")
    stops = state.of(Settings).get("StopTransactionOnInvalidId")
    refused = call.payload["transactionId"] in state.of(Refused).transactions
    if refused and reason in ("Local", "Other") and (stops or "true").lower() == "true":
        yield Broken(".reason", found=reason, allowed="DeAuthorized")


no_data = block.conversation(
    "1.6-3.16.5-no-transactiondata",
    _STOP,
    versions="1.6",
    section="section 3.16.5",
    sentence="StopTxnAlignedData and StopTxnSampledData are empty, so leave transactionData out.",
)


@no_data.call(_STOP)
def _no_data(state: State, call: Call) -> Iterator[Broken]:
    settings = state.of(Settings)
    off = settings.get("StopTxnAlignedData") == "" and settings.get("StopTxnSampledData") == ""
    if off and call.payload.get("transactionData"):
        yield Broken(".transactionData")


@block.piece
@define(eq=False)
class LastAuthorize(Piece):
    """The idTag of an Authorize that is the last call of the station so far."""

    VERSIONS: ClassVar[frozenset[Version]] = OF_1
    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"*"})
    CALLS: ClassVar[frozenset[str] | None] = frozenset({"Authorize", _START, _STOP, "StatusNotification"})

    tag: str | None = None

    def on_call(self, call: Call) -> None:
        """Take in an Authorize; after another call that tells of a driver it is the last no longer."""
        self.tag = call.payload.get("idTag") if call.action == "Authorize" else None


stop_authorized = block.conversation(
    "1.6-4.1-stop-authorize",
    "Authorize",
    _STOP,
    versions=_V1,
    section="section 4.1",
    severity=Severity.WARNING,
    sentence="The idTag that started a transaction may stop it, so no Authorize should be sent for that.",
)


@stop_authorized.call(_STOP)
def _stop_authorized(state: State, call: Call) -> Iterator[Broken]:
    started, tag = _of_stop(state, call), call.payload.get("idTag")
    last = state.of(LastAuthorize).tag
    if started is None or tag is None or last is None:
        return
    same = tag.lower() == last.lower() == started.started["idTag"].lower()
    others = [each for each in state.of(Transactions).running() if each is not started]
    if same and not others:
        yield Broken(".idTag", found=tag)


reserved = block.conversation(
    "1.6-4.8-reservation-id",
    "ReserveNow",
    _START,
    versions=_V1,
    section="section 4.8",
    fault=Role.CHARGING_STATION,
    sentence="The connector is reserved for this idTag, so StartTransaction needs the reservationId.",
)


@reserved.call(_START)
def _reserved(state: State, call: Call) -> Iterator[Broken]:
    payload, began = call.payload, instant(call.payload["timestamp"])
    if "reservationId" in payload or began is None:
        return
    tag = payload["idTag"].lower()
    for name, reservation in state.of(Reservations).known.items():
        here = reservation["connectorId"] in (0, payload["connectorId"])
        if here and reservation["idTag"].lower() == tag:
            until = instant(reservation["expiryDate"])
            if until is not None and began < until and not _is_again(state, call):
                yield Broken(".reservationId", allowed=name)
                return
