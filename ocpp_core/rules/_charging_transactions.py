"""Rules on smart charging and the transactions that it is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ocpp_core.findings import Severity
from ocpp_core.rules._charging_walk import profile_of
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._pieces import Transaction, Transactions
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import State

block: Final = Block("smart charging of transactions")

_V2: Final = "2.0.1 2.1"
_SET: Final = "SetChargingProfile"
_EVENT: Final = "TransactionEvent"


def _all(transactions: Transactions) -> Iterator[Transaction]:
    yield from transactions.known.values()
    yield from transactions.starting.values()


def _is_complete(state: State) -> bool:
    """Whether every transaction was seen and is remembered."""
    transactions = state.of(Transactions)
    return state.knows_all(transactions, transactions.known, transactions.starting)


def _is_free(state: State, connector: int) -> bool:
    """Whether it is known that no transaction is on a connector, or in 2.x an EVSE."""
    has_ended = False
    for each in _all(state.of(Transactions)):
        if not each.ended and each.connector in (None, connector):
            return False
        has_ended = has_ended or each.connector == connector
    return has_ended or _is_complete(state)


# -- a TxProfile needs its transaction

free = block.conversation(
    "1.6-5.16-txprofile-needs-transaction",
    _SET,
    versions="1.6",
    section="section 3.13.1",
    sentence="There is no transaction on this connector, so the charge point has to refuse a TxProfile for it.",
)
free_2 = block.conversation(
    "K01.FR.09",
    _SET,
    versions=_V2,
    sentence="There is no transaction on this EVSE, so the station has to answer Rejected to a TxProfile for it.",
)


@free.answer(_SET)
@free_2.answer(_SET)
def _free(state: State, answer: Answer) -> Iterator[Broken]:
    found, status = profile_of(answer.request), answer.response["status"]
    connector = answer.request.get("evseId", answer.request.get("connectorId"))
    if found is None or found[1]["chargingProfilePurpose"] != "TxProfile" or status != "Accepted":
        return
    if connector is not None and connector > 0 and _is_free(state, connector):
        yield Broken(".status", found=status, allowed="Rejected")


unknown = block.conversation(
    "K01.FR.33",
    _SET,
    versions=_V2,
    sentence="No transaction has this transactionId, so the station has to answer Rejected to a TxProfile for it.",
)


@unknown.answer(_SET)
def _unknown(state: State, answer: Answer) -> Iterator[Broken]:
    """Where no transaction is on the EVSE at all, K01.FR.09 speaks."""
    profile, status = answer.request["chargingProfile"], answer.response["status"]
    name = profile.get("transactionId")
    if profile["chargingProfilePurpose"] != "TxProfile" or name is None or status != "Accepted":
        return
    is_known = name in state.of(Transactions).known or not _is_complete(state)
    if not is_known and not _is_free(state, answer.request["evseId"]):
        yield Broken(".status", found=status, allowed="Rejected")


energy = block.conversation(
    "Q02.FR.05",
    "NotifyAllowedEnergyTransfer",
    versions="2.1",
    severity=Severity.WARNING,
    sentence="The energy transfer modes are those of a running transaction; none has this transactionId.",
)


@energy.call("NotifyAllowedEnergyTransfer")
def _energy(state: State, call: Call) -> Iterator[Broken]:
    name = call.payload["transactionId"]
    known = state.of(Transactions).known.get(name)
    if known.ended if known is not None else _is_complete(state):
        yield Broken(".transactionId", found=name)


# -- what an event tells of charging


@block.message(
    "K01.FR.110",
    _EVENT,
    versions="2.1",
    sentence="An event with triggerReason OperationModeChanged has to tell the new one in transactionInfo."
    "operationMode.",
)
def tells_the_new_mode(event: Payload) -> Iterator[Broken]:
    """The reason alone does not say which."""
    if event["triggerReason"] == "OperationModeChanged" and event["transactionInfo"].get("operationMode") is None:
        yield Broken(".transactionInfo.operationMode")


@block.message(
    "K18.FR.23",
    _EVENT,
    versions="2.1",
    sentence="A transaction with the stoppedReason ReqEnergyTransferRejected has to end with an event Ended and "
    "the triggerReason AbnormalCondition.",
)
def ends_by_abnormal_condition(event: Payload) -> Iterator[Broken]:
    """Q01.FR.06 says the same."""
    if event["transactionInfo"].get("stoppedReason") != "ReqEnergyTransferRejected":
        return
    for name, allowed in (("eventType", "Ended"), ("triggerReason", "AbnormalCondition")):
        if event[name] != allowed:
            yield Broken(f".{name}", found=event[name], allowed=allowed)


@block.message(
    "Q01.FR.02-evccid",
    _EVENT,
    versions="2.1",
    section="part 2 Q01.FR.02",
    severity=Severity.WARNING,
    derived=True,
    sentence="The additionalInfo of type EVCCID has to hold the id of the EV; it is empty.",
)
def evccid_not_empty(event: Payload) -> Iterator[Broken]:
    """The CSMS decides by it whether the EV may discharge."""
    for number, each in enumerate((event.get("idToken") or {}).get("additionalInfo") or ()):
        if each["type"] == "EVCCID" and not each["additionalIdToken"].strip():
            yield Broken(f".idToken.additionalInfo[{number}].additionalIdToken", found=each["additionalIdToken"])
