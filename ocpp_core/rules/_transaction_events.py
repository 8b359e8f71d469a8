"""Rules on the events of a transaction one after the other: block E of 2.x."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.rules._values import instant
from ocpp_core.versions import Version

block: Final = Block("the events of a transaction")

_V2: Final = "2.0.1 2.1"
_EVENT: Final = "TransactionEvent"
_MAX_SEEN: Final = 1_000
_MAX_TRANSACTIONS: Final = 50  # that had an event last
_LIMITS: Final = ("maxCost", "maxEnergy", "maxTime", "maxSoC")
_CONNECTED: Final = ("EVConnected", "Charging", "SuspendedEV", "SuspendedEVSE")

_NONE: Final[Mapping[str, float]] = MappingProxyType({})


@define(eq=False)
class Events:
    """What the events of one transaction have said."""

    seen: Recent[int, int] = Factory(lambda: Recent(_MAX_SEEN))
    """A digest of each event by its seqNo, which tells one that is sent again from another one."""

    highest: int = -1
    time: str | None = None
    """The timestamp of the event with the highest seqNo."""

    started: bool = False
    ended_at: int | None = None
    """The seqNo of the event Ended."""

    evse: int | None = None
    connector: int | None = None
    state: str | None = None
    """The charging state that was told last."""

    token: Payload | None = None
    """The token of the first event that has one."""

    limits: Mapping[str, float] = _NONE
    """The limits that the CSMS has given last."""

    told: Mapping[str, float] = _NONE
    """The limits that the station has told last."""

    limit_due: bool = False
    """Whether the station has not told since that it set them."""

    deauthorized: bool = False
    """Whether the CSMS has said that the token is not accepted."""


@block.piece
@define(eq=False)
class EventLog(Piece):
    """The events of each transaction."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_EVENT})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    transactions: Recent[str, Events] = Factory(lambda: Recent(_MAX_TRANSACTIONS))

    def of(self, call: Call) -> Events:
        """What is known of the transaction of an event; nothing yet of one that is new."""
        return self.transactions.get(id_of(call)) or Events()

    def on_call(self, call: Call) -> None:
        """Take in an event."""
        payload, info = call.payload, call.payload["transactionInfo"]
        known = self.of(call)
        self.transactions[info["transactionId"]] = known
        number, kind = payload["seqNo"], payload["eventType"]
        known.seen[number] = call.digest
        if kind == "Started":
            known.started = True
        elif kind == "Ended":
            known.ended_at = number
        if number >= known.highest:
            known.highest, known.time = number, payload["timestamp"]
            known.state = info.get("chargingState", known.state)
        if "evse" in payload:
            evse = payload["evse"]
            known.evse, known.connector = evse["id"], evse.get("connectorId", known.connector)
        if known.token is None and "idToken" in payload:
            known.token = in_short(payload["idToken"])
        if "transactionLimit" in info or payload["triggerReason"] == "LimitSet":
            known.limit_due, known.told = False, info.get("transactionLimit", known.told)

    def on_answer(self, answer: Answer) -> None:
        """Take in limits, and that a token is not accepted."""
        known = self.transactions.get(id_of(answer.call))
        if known is None:
            return
        response = answer.response
        if "transactionLimit" in response:
            given = response["transactionLimit"]
            known.limits = {name: given[name] for name in _LIMITS if name in given}
            known.limit_due = any(known.told.get(name) != most for name, most in known.limits.items())
        if "idTokenInfo" in response and known.token is not None:
            token = answer.request.get("idToken")
            # Another token may be refused without harm: it was not to stop the transaction.
            if token is not None and is_same(token, known.token):
                known.deauthorized = response["idTokenInfo"]["status"] != "Accepted"


def id_of(call: Call) -> str:
    """The id of the transaction that an event is of."""
    name: str = call.payload["transactionInfo"]["transactionId"]
    return name


def in_short(token: Payload) -> Payload:
    """What tells a token from others, without what takes much room."""
    return {"idToken": token["idToken"], "type": token["type"]}


def is_same(token: Payload, other: Payload) -> bool:
    """Whether two tokens are one: upper and lower case do not count."""
    same: bool = token["type"] == other["type"] and token["idToken"].lower() == other["idToken"].lower()
    return same


def is_again(state: State, call: Call) -> bool:
    """Whether this event was sent before."""
    return state.of(EventLog).of(call).seen.get(call.payload["seqNo"]) == call.digest


# -- the order of events

counted = block.conversation(
    "E01.FR.07",
    _EVENT,
    versions=_V2,
    sentence="The seqNo has to be one above that of the event before; only an event that is sent again has the same.",
)


@counted.call(_EVENT)
def _counted(state: State, call: Call) -> Iterable[Broken]:
    log, number = state.of(EventLog), call.payload["seqNo"]
    known = log.of(call)
    due, is_new = known.highest + 1, number not in known.seen
    if is_new and number <= due:  # as nearly always
        return ()
    if known.highest < 0 or known.ended_at is not None or log.lost or is_again(state, call):
        return ()
    if is_new and call.payload.get("offline", False):
        return ()
    return (Broken(".seqNo", found=number, allowed=due),)


started_first = block.conversation(
    "E.started-first",
    _EVENT,
    versions=_V2,
    section="part 2 E section 1.3",
    derived=True,
    sentence="The first event of a transaction has to be Started, and no later one can be.",
)


@started_first.call(_EVENT)
def _started_first(state: State, call: Call) -> Iterator[Broken]:
    log = state.of(EventLog)
    known, is_start = log.of(call), call.payload["eventType"] == "Started"
    is_first = known.highest < 0
    certain = state.knows_all(log, log.transactions)
    if is_first and not is_start and certain:
        yield Broken(".eventType", found=call.payload["eventType"], allowed="Started")
    elif is_start and known.started and known.ended_at is None and not is_again(state, call):
        yield Broken(".eventType", found="Started", allowed=["Updated", "Ended"])


ended_last = block.conversation(
    "E.ended-last",
    _EVENT,
    versions=_V2,
    section="part 2 E section 1.3",
    derived=True,
    sentence="The event Ended was sent, so no event of this transaction can come after it.",
)


@ended_last.call(_EVENT)
def _ended_last(state: State, call: Call) -> Iterator[Broken]:
    ended = state.of(EventLog).of(call).ended_at
    if ended is not None and call.payload["seqNo"] > ended and call.payload["eventType"] != "Started":
        yield Broken(".seqNo", found=call.payload["seqNo"], allowed=ended)


new_id = block.conversation(
    "E01.FR.08",
    _EVENT,
    versions=_V2,
    sentence="A transaction with this transactionId has ended; each transaction needs an id of its own.",
)


@new_id.call(_EVENT, when=("eventType", "Started"))
def _new_id(state: State, call: Call) -> Iterator[Broken]:
    ended = state.of(EventLog).of(call).ended_at
    if ended is not None and not is_again(state, call):
        yield Broken(".transactionInfo.transactionId", found=id_of(call))


times = block.conversation(
    "E.timestamps",
    _EVENT,
    versions=_V2,
    section="part 2 E section 1.3",
    severity=Severity.WARNING,
    derived=True,
    sentence="By its seqNo the event comes after another one, but its timestamp is earlier than that one's.",
)


@times.call(_EVENT)
def _times(state: State, call: Call) -> Iterator[Broken]:
    known = state.of(EventLog).of(call)
    before, now = instant(known.time or ""), instant(call.payload["timestamp"])
    if before is not None and now is not None and call.payload["seqNo"] > known.highest and now < before:
        yield Broken(".timestamp", found=call.payload["timestamp"], allowed=known.time)


changed = block.conversation(
    "E.charging-state-trigger",
    _EVENT,
    versions=_V2,
    section="part 2 E02.FR.17",
    severity=Severity.WARNING,
    derived=True,
    sentence="The triggerReason is ChargingStateChanged, but the chargingState should be another one than before.",
)


@changed.call(_EVENT)
def _changed(state: State, call: Call) -> Iterator[Broken]:
    known, told = state.of(EventLog).of(call), call.payload["transactionInfo"].get("chargingState")
    is_change = call.payload["triggerReason"] == "ChargingStateChanged" and call.payload["seqNo"] == known.highest + 1
    if is_change and told is not None and told == known.state:
        yield Broken(".transactionInfo.chargingState", found=told)


# -- EVSE and connector

one_each = block.conversation(
    "E01.FR.14",
    _EVENT,
    versions=_V2,
    sentence="The transaction that is running at this EVSE has to end before another one starts there.",
)


@one_each.call(_EVENT, when=("eventType", "Started"))
def _one_each(state: State, call: Call) -> Iterator[Broken]:
    evse = call.payload.get("evse", {}).get("id")
    if evse is None or is_again(state, call):
        return
    for name, other in state.of(EventLog).transactions.items():
        if other.started and other.ended_at is None and other.evse == evse and name != id_of(call):
            yield Broken(".evse.id", found=evse)
            return


has_evse = block.conversation(
    "E01.FR.16",
    _EVENT,
    versions=_V2,
    sentence="The vehicle is connected, so this event or one before has to name the EVSE and its connector: evse.",
)


@has_evse.call(_EVENT)
def _has_evse(state: State, call: Call) -> Iterable[Broken]:
    payload = call.payload
    if payload["transactionInfo"].get("chargingState") not in _CONNECTED:
        return ()
    log = state.of(EventLog)
    known = log.of(call)
    if known.state in _CONNECTED:
        return ()  # it was due before
    is_known = known.started or payload["eventType"] == "Started"
    if not is_known or log.lost:
        return ()
    evse = payload.get("evse", {})
    is_named = evse.get("id", known.evse) is not None and evse.get("connectorId", known.connector) is not None
    return () if is_named else (Broken(".evse"),)


same_evse = block.conversation(
    "E.evse-constant",
    _EVENT,
    versions=_V2,
    section="part 2 E section 1.5",
    derived=True,
    sentence="A transaction cannot move to another EVSE or connector.",
)


@same_evse.call(_EVENT)
def _same_evse(state: State, call: Call) -> Iterator[Broken]:
    known, evse = state.of(EventLog).of(call), call.payload.get("evse", {})
    for name, before in (("id", known.evse), ("connectorId", known.connector)):
        if before is not None and evse.get(name, before) != before:
            yield Broken(f".evse.{name}", found=evse[name], allowed=before)
