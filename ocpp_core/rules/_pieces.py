"""What several blocks need to know: registration, transactions, connectors, settings.

Belongs here: state that more than one block, or a user, looks at. Must not be here: rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, ClassVar, Final

from attrs import Factory, define, field

from ocpp_core._json import parse
from ocpp_core.rules._calls import as_text
from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._state import Piece, Recent, State

_MAX_ENDED: Final = 50  # transactions of a station, so that a capture of many stations takes little memory
_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,10}\Z")

__all__ = [
    "PIECES",
    "Connectors",
    "Registration",
    "Settings",
    "Transaction",
    "Transactions",
    "is_actual",
    "is_over",
    "reported_values",
]


@define(eq=False)
class Registration(Piece):
    """What the CSMS last said to a BootNotification."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"BootNotification"})

    status: str | None = None
    """``Accepted``, ``Pending`` or ``Rejected``; None before the first answer that was seen."""

    interval: int | None = None
    """The interval of the answer in seconds: of heartbeats, or until the next BootNotification."""

    answered_at: float | None = None
    boots: int = 0
    """How many BootNotifications were seen."""

    booting: bool = False
    """Whether one waits for its answer."""

    def on_call(self, call: Call) -> None:  # noqa: ARG002  # that it came is enough
        """Count it."""
        self.boots += 1
        self.booting = True

    def on_answer(self, answer: Answer) -> None:
        """Take in what it says."""
        self.booting = False
        self.status = answer.response["status"]
        self.interval = answer.response.get("interval", answer.response.get("heartbeatInterval"))
        self.answered_at = answer.at


@define(eq=False)
class Transaction:
    """A transaction, as far as it was seen."""

    id: str | int | None
    """None in 1.x until the CSMS has given one."""

    connector: int | None
    """In 1.x the connector, in 2.x the EVSE."""

    start_seen: bool
    """Whether its first message was seen; otherwise it began before the record."""

    _first: bytes | dict[str, Any] = field(factory=dict, init=False)
    """What `started` is, as JSON text, which takes a quarter of the room: there are many, and few are looked at."""

    ended: bool = False
    """Whether its last message was seen."""

    message_id: str | None = None
    """In 1.x the message id of its StartTransaction."""

    @property
    def started(self) -> dict[str, Any]:
        """The payload of its first message, without its readings."""
        first: dict[str, Any] = parse(self._first) if isinstance(self._first, bytes) else self._first
        return first

    @started.setter
    def started(self, payload: dict[str, Any]) -> None:
        self._first = _in_short(payload)


@define(eq=False)
class Transactions(Piece):
    """The transactions of a station."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {"StartTransaction", "StopTransaction", "TransactionEvent", "MeterValues"}
    )
    ANSWERS: ClassVar[frozenset[str] | None] = frozenset({"StartTransaction"})

    known: Recent[str | int, Transaction] = Factory(Recent)
    """By id, those included that ended last."""

    starting: Recent[str, Transaction] = Factory(Recent)
    """Those of 1.x that have no id yet, by the message id of their StartTransaction."""

    _ended: Recent[str | int, str | int] = field(factory=lambda: Recent(_MAX_ENDED), init=False)
    """The ids of those that have ended, by themselves."""

    _running: dict[int, Transaction] = field(factory=dict, init=False)
    """Those that have not ended, by their identity in memory, so that few are gone through."""

    def running(self) -> list[Transaction]:
        """Those that were seen and have not ended, in the order in which they were seen."""
        return list(self._running.values())

    def running_on(self, connector: int) -> Transaction | None:
        """The one that is running on a connector (2.x: an EVSE), if one was seen: the last that began."""
        return next((each for each in reversed(self._running.values()) if each.connector == connector), None)

    def on_call(self, call: Call) -> None:
        """Take in a start, a stop or an event."""
        payload = call.payload
        match call.action:
            case "StartTransaction":
                self._begin(call)
            case "StopTransaction":
                self._end(payload["transactionId"], self._see(payload["transactionId"], None))
            case "TransactionEvent":
                self._on_event(payload)
            case _:  # MeterValues of 1.x may name a transaction; 0 and -1 often stand for none
                if (payload.get("transactionId") or -1) > 0:
                    self._see(payload["transactionId"], payload.get("connectorId"))

    def on_answer(self, answer: Answer) -> None:
        """Take in the id that the CSMS gives in 1.x."""
        started = self.starting.pop(answer.call.message_id)
        if started is None:  # another start on the connector came meanwhile
            started = _started(answer.request)
        name = started.id = answer.response["transactionId"]
        self._keep(name, started)

    def on_refusal(self, refusal: Refusal) -> None:
        """A start that is refused gets no id; it is sent again, or given up."""
        self._drop(self.starting.pop(refusal.call.message_id))

    def _begin(self, call: Call) -> None:
        """Take in a start of 1.x; one on the same connector that was never answered is over, or is this one."""
        connector = call.payload["connectorId"]
        for name in [name for name, each in self.starting.items() if each.connector == connector]:
            self._drop(self.starting.pop(name))
        started = _started(call.payload)
        started.message_id = call.message_id
        self._drop(self.starting.put(call.message_id, started))
        self._running[id(started)] = started

    def _keep(self, name: str | int, transaction: Transaction) -> None:
        """Keep a transaction by its id, in place of another of this id."""
        self._drop(self.known.put(name, transaction))
        self._running[id(transaction)] = transaction

    def _end(self, name: str | int, transaction: Transaction) -> None:
        transaction.ended = True
        self._drop(transaction)
        gone = self._ended.put(name, name)
        if gone is not None and gone != name and gone in self.known and self.known[gone].ended:
            self.known.pop(gone)
            self.known.complete = False

    def _drop(self, transaction: Transaction | None) -> None:
        """Count a transaction as running no longer."""
        if transaction is not None:
            self._running.pop(id(transaction), None)

    def _on_event(self, payload: dict[str, Any]) -> None:
        info = payload["transactionInfo" if "transactionInfo" in payload else "transactionData"]  # the latter in 2.0
        name = info["id" if "id" in info else "transactionId"]
        evse, kind = payload["evse"]["id"] if "evse" in payload else None, payload["eventType"]
        found = self._see(name, evse)
        if evse is not None:
            found.connector = evse
        if kind == "Started" and not found.start_seen:
            found.start_seen, found.started = True, payload
        elif kind == "Ended":
            self._end(name, found)

    def _see(self, name: str | int, connector: int | None) -> Transaction:
        """The transaction of an id, which may have begun before the record."""
        found = self.known.get(name)
        if found is None:
            found = Transaction(name, connector, start_seen=False)
            self._keep(name, found)
        return found


def _started(request: dict[str, Any]) -> Transaction:
    """A transaction of 1.x that begins."""
    made = Transaction(None, request["connectorId"], start_seen=True)
    made.started = request
    return made


def _in_short(payload: dict[str, Any]) -> bytes | dict[str, Any]:
    """A payload without what takes much room, as text if it can be written."""
    kept = {name: value for name, value in payload.items() if name not in ("meterValue", "costDetails", "customData")}
    return as_text(kept) or kept


def is_over(state: State, name: str | int) -> bool:
    """Whether a transaction is certainly not running: it has ended, or there was none of this id."""
    transactions = state.of(Transactions)
    known = transactions.known.get(name)
    return known.ended if known is not None else state.knows_all(transactions, transactions.known)


@define(eq=False)
class Connectors(Piece):
    """The status of each connector, as its last StatusNotification has it."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"StatusNotification"})

    status: Recent[tuple[int, int], str] = Factory(Recent)
    """By EVSE and connector; in 1.x the EVSE is 0."""

    def on_call(self, call: Call) -> None:
        """Take in a status."""
        payload = call.payload
        place = payload.get("evseId", 0), payload["connectorId"]
        self.status[place] = payload["status"] if "status" in payload else payload["connectorStatus"]


@define(eq=False)
class Settings(Piece):
    """Configuration keys (1.x) and variables (2.x) whose value was seen."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {"GetConfiguration", "ChangeConfiguration", "GetVariables", "SetVariables", "NotifyReport"}
    )

    values: Recent[str, str] = Factory(Recent)
    """By the key in lower case, or by ``component.variable`` (of the station as a whole, actual value)."""

    def get(self, name: str) -> str | None:
        """The value of a key or of ``component.variable``, in any case; None if it was not seen."""
        return self.values.get(name.lower())

    def integer(self, name: str) -> int | None:
        """The value as an integer; None if it was not seen, or is none."""
        value = self.get(name)
        return None if value is None else _integer(value)

    def on_call(self, call: Call) -> None:
        """Take in a report."""
        for named, value in reported_values(call.payload):
            self._set(_place(named), value)

    def on_answer(self, answer: Answer) -> None:
        """Take in values that were read, or that were written and accepted."""
        response = answer.response
        match answer.action:
            case "GetConfiguration":
                for key in response.get("configurationKey", ()):
                    self._set(key["key"], key.get("value"))
            case "ChangeConfiguration" if response["status"] in ("Accepted", "RebootRequired"):
                self._set(answer.request["key"], answer.request["value"])
            case "GetVariables":
                for result in filter(is_actual, response["getVariableResult"]):
                    if result["attributeStatus"] == "Accepted":
                        self._set(_place(result), result.get("attributeValue"))
            case "SetVariables":
                data = filter(is_actual, answer.request["setVariableData"])
                values = {_place(each): each["attributeValue"] for each in data}
                for result in filter(is_actual, response["setVariableResult"]):
                    if result["attributeStatus"] in ("Accepted", "RebootRequired"):
                        self._set(_place(result), values.get(_place(result)))
            case _:
                pass

    def _set(self, name: str | None, value: str | None) -> None:
        if name is not None and value is not None:
            self.values[name.lower()] = value


@lru_cache(maxsize=256)
def _integer(value: str) -> int | None:
    value = value.strip()
    return int(value) if _INTEGER.match(value) else None


def reported_values(request: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str | None]]:
    """The actual values in a NotifyReport, each after what names its variable; none in any other request."""
    for data in request.get("reportData", ()):
        for attribute in data["variableAttribute"]:
            if attribute.get("type") in (None, "Actual"):
                yield data, attribute.get("value")


def is_actual(named: dict[str, Any]) -> bool:
    """Whether an entry of GetVariables or SetVariables, or its result, is about the actual value."""
    return named.get("attributeType") in (None, "Actual")


def _place(named: dict[str, Any]) -> str | None:
    """``component.variable`` of a variable without instances and EVSEs; None for any other."""
    component, variable = named["component"], named["variable"]
    if {"instance", "evse"} & component.keys():
        return None
    return None if "instance" in variable else f"{component['name']}.{variable['name']}"


PIECES = (Registration, Transactions, Connectors, Settings)
