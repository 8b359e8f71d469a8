"""Rules on TransactionEvent and the commands around it: blocks E, F and C of 2.x."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import above_zero
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.versions import Role

block: Final = Block("transactions")

_V2: Final = "2.0.1 2.1"
_EVENT: Final = "TransactionEvent"
_ENDED: Final = "Ended"
_PRIORITIES: Final = (-9, 9)


# -- one event: what it must hold


def _needs(path: str) -> Callable[[Payload], Iterator[Broken]]:
    """A check that a member is there; the path has a step or two."""
    first, _, second = path.removeprefix(".").partition(".")

    def check(request: Payload) -> Iterator[Broken]:
        held = request[first].get(second) if second else request.get(first)
        if held is None:
            yield Broken(path)

    return check


block.message(
    "E.csc-has-state",
    _EVENT,
    versions=_V2,
    section="part 2 E01.FR.18",
    when=("triggerReason", "ChargingStateChanged"),
    sentence="An event with the triggerReason ChargingStateChanged has to hold the state: "
    "transactionInfo.chargingState.",
)(_needs(".transactionInfo.chargingState"))
block.message(
    "E.started-has-state",
    _EVENT,
    versions="2.1",
    section="part 2 E section 1.5",
    severity=Severity.WARNING,
    derived=True,
    when=("eventType", "Started"),
    sentence="The first event should hold the charging state: transactionInfo.chargingState.",
)(_needs(".transactionInfo.chargingState"))
block.message(
    "E02.FR.01",
    _EVENT,
    versions=_V2,
    when=("triggerReason", "Authorized"),
    sentence="An event with the triggerReason Authorized has to hold the token that was authorized: idToken.",
)(_needs(".idToken"))
block.message(
    "E07.FR.02",
    _EVENT,
    versions=_V2,
    severity=Severity.WARNING,
    when=("triggerReason", "StopAuthorized"),
    sentence="An event with the triggerReason StopAuthorized should hold the token that stops the transaction: "
    "idToken.",
)(_needs(".idToken"))
block.message(
    "I12.FR.03",
    _EVENT,
    versions="2.1",
    severity=Severity.WARNING,
    derived=True,
    when=("triggerReason", "RunningCost"),
    sentence="An event with the triggerReason RunningCost should hold the cost: costDetails.",
)(_needs(".costDetails"))
block.message(
    "E16.FR.01",
    _EVENT,
    versions="2.1",
    when=("triggerReason", "LimitSet"),
    sentence="An event with the triggerReason LimitSet has to hold the limit: transactionInfo.transactionLimit.",
)(_needs(".transactionInfo.transactionLimit"))
block.message(
    "I11.FR.07",
    _EVENT,
    versions="2.1",
    when=("triggerReason", "TariffChanged"),
    sentence="An event with the triggerReason TariffChanged has to name the tariff: transactionInfo.tariffId.",
)(_needs(".transactionInfo.tariffId"))

_NOT_LOCAL: Final = frozenset(
    {"AbnormalCondition", "Deauthorized", "EVConnectTimeout", "EVCommunicationLost", "EVDeparted", "RemoteStop"}
    | {"ResetCommand", "EnergyLimitReached", "TimeLimitReached", "CostLimitReached", "SoCLimitReached", "UnlockCommand"}
)
"""Triggers that end a transaction for a reason other than Local, which alone may be left out."""


@block.message(
    "E06.FR.08",
    _EVENT,
    versions=_V2,
    severity=Severity.WARNING,
    when=("eventType", _ENDED),
    sentence="By its triggerReason the transaction did not end locally, so the event should have the "
    "stoppedReason; without one it is Local.",
)
def tells_reason(request: Payload) -> Iterator[Broken]:
    """Local is what counts without one."""
    if request["triggerReason"] in _NOT_LOCAL and request["transactionInfo"].get("stoppedReason") is None:
        yield Broken(".transactionInfo.stoppedReason")


@block.message(
    "E17.FR.14",
    _EVENT,
    versions="2.1",
    when=("triggerReason", "TxResumed"),
    sentence="An event with the triggerReason TxResumed has to be of the type Updated, and to hold the chargingState.",
)
def resumed(request: Payload) -> Iterator[Broken]:
    """The transaction goes on."""
    if request["eventType"] != "Updated":
        yield Broken(".eventType", found=request["eventType"], allowed="Updated")
    elif "chargingState" not in request["transactionInfo"]:
        yield Broken(".transactionInfo.chargingState")


# -- one event: what does not go together


@block.message(
    "E.1.3.2.1-start",
    _EVENT,
    versions=_V2,
    section="part 2 E section 1.3.2.1",
    severity=Severity.WARNING,
    when=("eventType", "Started"),
    sentence="The events of a transaction are counted from 0, so the event Started should have the seqNo 0.",
)
def starts_at_zero(request: Payload) -> Iterator[Broken]:
    """Counters that run on over transactions are tolerated."""
    if request["seqNo"] != 0:
        yield Broken(".seqNo", found=request["seqNo"], allowed=0)


@block.message(
    "E.stopped-reason-only-ended",
    _EVENT,
    versions=_V2,
    section="part 2 TransactionType",
    severity=Severity.WARNING,
    derived=True,
    when=("eventType", "Started", "Updated"),
    sentence="Only the event Ended should have a stoppedReason: leave it out.",
)
def reason_of_end(request: Payload) -> Iterator[Broken]:
    """There is none before the end."""
    if "stoppedReason" in request["transactionInfo"]:
        yield Broken(".transactionInfo.stoppedReason", found=request["transactionInfo"]["stoppedReason"])


def _ends_for(reason: str) -> Callable[[Payload], Iterator[Broken]]:
    """A check that an event that ends a transaction has this reason, if it has one."""

    def check(request: Payload) -> Iterator[Broken]:
        if request["eventType"] == _ENDED:
            found = request["transactionInfo"].get("stoppedReason")
            if found is not None and found != reason:
                yield Broken(".transactionInfo.stoppedReason", found=found, allowed=reason)

    return check


block.message(
    "F03.FR.03",
    _EVENT,
    versions=_V2,
    when=("triggerReason", "RemoteStop"),
    sentence="A transaction that ends with the triggerReason RemoteStop has to have the stoppedReason Remote.",
)(_ends_for("Remote"))
block.message(
    "B12.FR.04",
    _EVENT,
    versions=_V2,
    when=("triggerReason", "ResetCommand"),
    sentence="A transaction that ends with the triggerReason ResetCommand has to have the stoppedReason "
    "ImmediateReset.",
)(_ends_for("ImmediateReset"))
block.message(
    "E05.FR.10",
    _EVENT,
    versions=_V2,
    when=("triggerReason", "Deauthorized"),
    sentence="A transaction that ends with the triggerReason Deauthorized has to have the stoppedReason DeAuthorized.",
)(_ends_for("DeAuthorized"))
block.message(
    "E03.FR.05",
    _EVENT,
    versions=_V2,
    severity=Severity.WARNING,
    when=("triggerReason", "EVConnectTimeout"),
    sentence="A transaction that ends with the triggerReason EVConnectTimeout should have the stoppedReason Timeout.",
)(_ends_for("Timeout"))


@block.message(
    "E16.FR.05",
    _EVENT,
    versions="2.1",
    severity=Severity.WARNING,
    when=("eventType", "Updated"),
    sentence="When a limit is reached the station suspends charging, so chargingState should be SuspendedEVSE.",
)
def limit_suspends(request: Payload) -> Iterator[Broken]:
    """Unless it ends the transaction."""
    limits = ("CostLimitReached", "EnergyLimitReached", "TimeLimitReached", "SoCLimitReached")
    found = request["transactionInfo"].get("chargingState")
    if request["triggerReason"] in limits and found != "SuspendedEVSE":
        yield Broken(".transactionInfo.chargingState", found=found, allowed="SuspendedEVSE")


_DEPRECATED: Final = ("EnergyLimitReached", "LocalOutOfCredit", "SOCLimitReached", "TimeLimitReached")


@block.message(
    "E.deprecated-reasons",
    _EVENT,
    versions="2.1",
    section="part 2 ReasonEnumType",
    severity=Severity.WARNING,
    sentence="2.1 deprecates this stoppedReason; the triggerReason should tell which limit was reached.",
)
def deprecated_reason(request: Payload) -> Iterator[Broken]:
    """They are kept for receivers of 2.0.1."""
    found = request["transactionInfo"].get("stoppedReason")
    if found in _DEPRECATED:
        yield Broken(".transactionInfo.stoppedReason", found=found)


block.message(
    "E.evse-positive",
    "EVSEType",
    versions=_V2,
    section="part 1 section 3.2",
    derived=True,
    within=(_EVENT,),
    sentence="EVSEs and connectors are counted from 1, so neither id can be below that.",
)(above_zero("id", "connectorId"))


@block.message(
    "I12.FR.14",
    _EVENT,
    versions="2.1",
    severity=Severity.WARNING,
    derived=True,
    when=("costDetails",),
    sentence="There is a failureReason, so failureToCalculate should be true.",
)
def cost_failure(request: Payload) -> Iterator[Broken]:
    """One goes with the other."""
    details = request["costDetails"]
    if "failureReason" in details and details.get("failureToCalculate") is not True:
        yield Broken(".costDetails.failureToCalculate", found=details.get("failureToCalculate"), allowed=True)


# -- tokens


@block.message(
    "C02.FR.01",
    _EVENT,
    versions=_V2,
    when=("idToken",),
    sentence="A token of the type NoAuthorization has no value: idToken has to be empty.",
)
def no_authorization_is_empty(request: Payload) -> Iterator[Broken]:
    """It stands for a start button."""
    token = request["idToken"]
    if token["type"] == "NoAuthorization" and token["idToken"] != "":
        yield Broken(".idToken.idToken", found=token["idToken"], allowed="")


@block.message(
    "C.empty-token",
    "IdTokenType",
    versions=_V2,
    section="part 2 IdTokenType",
    severity=Severity.WARNING,
    derived=True,
    when=("idToken", ""),
    sentence="The token is empty; only one of the type NoAuthorization may be.",
)
def token_not_empty(token: Payload) -> Iterator[Broken]:
    """A token identifies somebody."""
    if token["type"] != "NoAuthorization":
        yield Broken(".idToken", found="")


@block.message(
    "C01.FR.10",
    "IdTokenInfoType",
    versions=_V2,
    fault=Role.CSMS,
    sentence="language2 is the second choice, so it needs a first one: language1.",
)
def second_language(info: Payload) -> Iterator[Broken]:
    """There is no second without a first."""
    if "language2" in info and "language1" not in info:
        yield Broken(".language1")


@block.message(
    "C01.FR.11",
    "IdTokenInfoType",
    versions=_V2,
    fault=Role.CSMS,
    sentence="language2 has to be another language than language1.",
)
def other_language(info: Payload) -> Iterator[Broken]:
    """The same twice is no choice."""
    first, second = info.get("language1"), info.get("language2")
    if first is not None and second is not None and first.lower() == second.lower():
        yield Broken(".language2", found=second)


def _is_language(tag: str) -> bool:
    primary = tag.partition("-")[0]
    return primary.isascii() and primary.isalpha() and len(primary) in (2, 3)


@block.message(
    "C01.FR.17",
    "IdTokenInfoType",
    "MessageContentType",
    versions=_V2,
    severity=Severity.WARNING,
    derived=True,
    sentence="A language should be a tag of RFC 5646 such as en or de-AT.",
)
def language_tag(value: Payload) -> Iterator[Broken]:
    """With a primary subtag of two or three letters."""
    for name in ("language1", "language2", "language"):
        if name in value and not _is_language(value[name]):
            yield Broken(f".{name}", found=value[name])


@block.message(
    "C09.FR.13",
    "IdTokenInfoType",
    versions=_V2,
    severity=Severity.WARNING,
    fault=Role.CSMS,
    sentence="Only the CSMS knows the group, so the type of its token should be Central.",
)
def group_is_central(info: Payload) -> Iterator[Broken]:
    """2.1 demands it."""
    group = info.get("groupIdToken")
    if group is not None and group["type"] != "Central":
        yield Broken(".groupIdToken.type", found=group["type"], allowed="Central")


@block.message(
    "C01.evse-list",
    "IdTokenInfoType",
    versions=_V2,
    section="part 2 C01.FR.20",
    severity=Severity.WARNING,
    derived=True,
    fault=Role.CSMS,
    sentence="evseId should name each EVSE once, by its number from 1 on.",
)
def evse_list(info: Payload) -> Iterator[Broken]:
    """It is a set of EVSEs."""
    seen: set[int] = set()
    for place, found in enumerate(info.get("evseId", ())):
        if found < 1 or found in seen:
            yield Broken(f".evseId[{place}]", found=found)
        seen.add(found)


def _priority(value: Payload) -> Iterable[Broken]:
    least, most = _PRIORITIES
    found = value["chargingPriority"]
    return () if least <= found <= most else (Broken(".chargingPriority", found=found, allowed=[least, most]),)


block.message(
    "E.chargingPriority-range",
    "IdTokenInfoType",
    "TransactionEvent.response",
    versions=_V2,
    when=("chargingPriority",),
    section="part 2 IdTokenInfoType",
    fault=Role.CSMS,
    sentence="The charging priority has to be between -9 and 9.",
)(_priority)

# -- an event and its answer


@block.exchange(
    "E03.FR.02",
    _EVENT,
    versions=_V2,
    sentence="The event holds a token, so the answer has to say what is known of it: idTokenInfo.",
)
def token_gets_info(request: Payload, response: Payload) -> Iterable[Broken]:
    """The station asks with it."""
    return (Broken(".idTokenInfo"),) if "idToken" in request and "idTokenInfo" not in response else ()


@block.exchange(
    "E.idtokeninfo-only-asked",
    _EVENT,
    versions=_V2,
    section="part 2 E section 1.5",
    severity=Severity.WARNING,
    derived=True,
    sentence="The event holds no token, so the answer should have no idTokenInfo.",
)
def info_needs_token(request: Payload, response: Payload) -> Iterator[Broken]:
    """Nothing was asked."""
    if "idToken" not in request and "idTokenInfo" in response:
        yield Broken(".idTokenInfo")


@block.exchange(
    "C02.FR.02",
    _EVENT,
    versions=_V2,
    sentence="A token of the type NoAuthorization has to be Accepted.",
)
def no_authorization_is_accepted(request: Payload, response: Payload) -> Iterable[Broken]:
    """There is nothing to check."""
    info = response.get("idTokenInfo")
    if info is None or info["status"] == "Accepted" or request.get("idToken", {}).get("type") != "NoAuthorization":
        return ()
    return (Broken(".idTokenInfo.status", found=info["status"], allowed="Accepted"),)


@block.exchange(
    "I.totalcost-ended",
    _EVENT,
    versions="2.0.1",
    section="part 2 TransactionEventResponse",
    severity=Severity.NOTE,  # I02 of the same edition has the running cost here
    sentence="totalCost belongs in the answer to the event Ended: leave it out before.",
)
def total_at_end(request: Payload, response: Payload) -> Iterable[Broken]:
    """2.1 tells the running cost here."""
    if "totalCost" not in response or request["eventType"] == _ENDED:
        return ()
    return (Broken(".totalCost", found=response["totalCost"]),)


@block.exchange(
    "E14.FR.06",
    "GetTransactionStatus",
    versions=_V2,
    sentence="The request has no transactionId, so the answer must not have an ongoingIndicator.",
)
def no_indicator(request: Payload, response: Payload) -> Iterator[Broken]:
    """There is no transaction that it could be of."""
    if "transactionId" not in request and "ongoingIndicator" in response:
        yield Broken(".ongoingIndicator", found=response["ongoingIndicator"])


@block.exchange(
    "E14.has-indicator",
    "GetTransactionStatus",
    versions=_V2,
    section="part 2 E14.FR.01",
    sentence="The request has a transactionId, so the answer has to hold the ongoingIndicator.",
)
def has_indicator(request: Payload, response: Payload) -> Iterator[Broken]:
    """That is the answer."""
    if "transactionId" in request and "ongoingIndicator" not in response:
        yield Broken(".ongoingIndicator")


# -- commands


@block.message(
    "F01.FR.11",
    "RequestStartTransaction",
    versions=_V2,
    sentence="The transaction has no id before it starts, so the profile must not have a transactionId.",
)
def profile_without_transaction(request: Payload) -> Iterator[Broken]:
    """The station gives the id."""
    found = request.get("chargingProfile", {}).get("transactionId")
    if found is not None:
        yield Broken(".chargingProfile.transactionId", found=found)


block.message(
    "P2.RequestStartTransactionRequest.evseId",
    "RequestStartTransaction",
    versions="2.0.1",
    section="part 2 RequestStartTransactionRequest",
    sentence="EVSEs are counted from 1; to start a transaction at any of them leave evseId out.",
)(above_zero("evseId"))
