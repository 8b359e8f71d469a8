"""Rules on a charging profile by itself: its purpose, its kind, when it is valid, and where it is set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ocpp_core.findings import Severity
from ocpp_core.rules._charging_walk import at, profile_of
from ocpp_core.rules._checks import not_negative
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._values import instant

block: Final = Block("charging profiles")

_V2: Final = "2.0.1 2.1"
_SET: Final = "SetChargingProfile"
_TX: Final = "TxProfile"
_PROFILE: Final = "ChargingProfileType"


# -- where a profile is set


block.message(
    "1.6-3.8-clearchargingprofile-connector-not-negative",
    "ClearChargingProfile",
    versions="1.6",
    section="section 3.8",
    sentence="connectorId has to be 0 (the charge point as a whole) or a connector, from 1 on.",
)(not_negative("connectorId"))
block.message(
    "1.6-3.8-getcompositeschedule-connector-not-negative",
    "GetCompositeSchedule",
    versions="1.6",
    section="section 3.8",
    sentence="connectorId has to be 0 (the charge point as a whole) or a connector, from 1 on.",
)(not_negative("connectorId"))
block.message(
    "1.6-3.8-setchargingprofile-connector-not-negative",
    _SET,
    versions="1.6",
    section="section 3.8",
    sentence="connectorId has to be 0 (the charge point as a whole) or a connector, from 1 on.",
)(not_negative("connectorId"))


@block.message(
    "1.6-3.13.1-txprofile-connector",
    _SET,
    versions="1.6",
    section="section 3.13.1",
    sentence="A TxProfile is for the transaction on one connector, so connectorId must be above 0.",
)
@block.message(
    "K01.FR.16",
    _SET,
    versions=_V2,
    sentence="A TxProfile is for the transaction on one EVSE, so evseId must be above 0.",
)
def tx_profile_on_a_connector(request: Payload) -> Iterator[Broken]:
    """Of 1.6 it is the connector, of 2.x the EVSE."""
    name, place = _place(request)
    if _purpose(request) == _TX and place <= 0:
        yield Broken(name, found=place, allowed=1)


@block.message(
    "1.6-3.13.1-maxprofile-connector0",
    _SET,
    versions="1.6",
    section="section 3.13.1",
    sentence="A ChargePointMaxProfile limits the charge point as a whole, so connectorId must be 0.",
)
@block.message(
    "P2.ChargingProfilePurpose.max-evse0",
    _SET,
    versions=_V2,
    section="part 2 section K 3.2",
    severity=Severity.WARNING,
    derived=True,
    sentence="A ChargingStationMaxProfile limits the station as a whole, so evseId must be 0.",
)
def max_profile_on_the_station(request: Payload) -> Iterator[Broken]:
    """Of 1.6 it is the connector, of 2.x the EVSE."""
    name, place = _place(request)
    if _purpose(request) in ("ChargePointMaxProfile", "ChargingStationMaxProfile") and place != 0:
        yield Broken(name, found=place, allowed=0)


def _place(request: Payload) -> tuple[str, int]:
    """Where a SetChargingProfile sets its profile, and the path of that."""
    return (".evseId", request["evseId"]) if "evseId" in request else (".connectorId", request["connectorId"])


def _purpose(request: Payload) -> Any:
    found = profile_of(request)
    return None if found is None else found[1]["chargingProfilePurpose"]


# -- purpose and transaction


@block.message(
    "K01.FR.22",
    _PROFILE,
    versions=_V2,
    when=("chargingProfilePurpose", "ChargingStationExternalConstraints"),
    within=(_SET,),
    sentence="A profile of purpose ChargingStationExternalConstraints comes from an external system; the CSMS must "
    "not set one.",
)
def no_external_constraints(profile: Payload) -> Iterator[Broken]:
    """The station makes them of what the external system says."""
    yield Broken(".chargingProfilePurpose", found=profile["chargingProfilePurpose"])


@block.message(
    "1.6-5.16.2-remotestart-purpose",
    "RemoteStartTransaction",
    versions="1.6",
    section="section 5.16.2",
    sentence="A profile that comes with a remote start is for that transaction, so its purpose must be TxProfile.",
)
@block.message(
    "K05.FR.02",
    "RequestStartTransaction",
    versions=_V2,
    sentence="A profile that comes with a remote start is for that transaction, so its purpose must be TxProfile.",
)
def started_with_tx_profile(request: Payload) -> Iterator[Broken]:
    """A remote start may come without a profile."""
    purpose = _purpose(request)
    if purpose not in (None, _TX):
        yield Broken(".chargingProfile.chargingProfilePurpose", found=purpose, allowed=_TX)


@block.message(
    "1.6-5.16.2-remotestart-no-transactionid",
    "RemoteStartTransaction",
    versions="1.6",
    section="section 5.16.2",
    sentence="The transaction of a remote start has no id yet, so its profile must not have a transactionId.",
)
def started_without_transaction_id(request: Payload) -> Iterator[Broken]:
    """The charge point gets the id in the answer to its StartTransaction."""
    transaction = (request.get("chargingProfile") or {}).get("transactionId")
    if transaction is not None:
        yield Broken(".chargingProfile.transactionId", found=transaction)


@block.message(
    "K01.FR.03",
    _PROFILE,
    versions=_V2,
    when=("chargingProfilePurpose", _TX),
    within=(_SET,),
    sentence="A TxProfile must have the transactionId of the transaction that it is for.",
)
def tx_profile_names_transaction(profile: Payload) -> Iterator[Broken]:
    """In 1.6 it may leave it out."""
    if profile.get("transactionId") is None:
        yield Broken(".transactionId")


@block.message(
    "1.6-7.8-transactionid-only-txprofile",
    "ChargingProfile",
    versions="1.6",
    section="section 7.8",
    when=("transactionId",),
    within=(_SET,),
    sentence="Only a TxProfile is for one transaction; a profile of another purpose must not have a transactionId.",
)
@block.message(
    "P2.ChargingProfileType.transactionId",
    _PROFILE,
    versions=_V2,
    section="part 2 ChargingProfileType",
    when=("transactionId",),
    within=(_SET,),
    sentence="Only a TxProfile is for one transaction; a profile of another purpose must not have a transactionId.",
)
def only_tx_profile_names_transaction(profile: Payload) -> Iterator[Broken]:
    """A remote start has a rule of its own."""
    if profile["chargingProfilePurpose"] != _TX:
        yield Broken(".transactionId", found=profile["transactionId"])


# -- stack level


block.message(
    "P2.ChargingProfileType.stackLevel",
    _PROFILE,
    versions="2.0.1",
    section="part 2 ChargingProfileType",
    sentence="The stackLevel has to be 0, the lowest, or more.",
)(not_negative("stackLevel"))
block.message(
    "1.6-7.8-stacklevel-not-negative",
    "ChargingProfile",
    "ClearChargingProfile",
    versions="1.6",
    section="section 7.8",
    sentence="The stackLevel has to be 0, the lowest, or more.",
)(not_negative("stackLevel"))


# -- kind


@block.message(
    "1.6-7.8-recurrencykind-only-recurring",
    "ChargingProfile",
    versions="1.6",
    section="section 7.8",
    when=("recurrencyKind",),
    sentence="Only a profile of kind Recurring may have a recurrencyKind.",
)
def recurrency_only_of_recurring(profile: Payload) -> Iterator[Broken]:
    """1.6 does not say that a recurring one needs it."""
    if profile["chargingProfileKind"] != "Recurring":
        yield Broken(".recurrencyKind", found=profile["recurrencyKind"])


@block.message(
    "P2.ChargingProfileType.recurrencyKind",
    _PROFILE,
    versions="2.0.1",
    section="part 2 ChargingProfileType",
    severity=Severity.WARNING,
    derived=True,
    sentence="A profile of kind Recurring needs a recurrencyKind, and a profile of another kind has none.",
)
@block.message(
    "K01.FR.60",
    _PROFILE,
    versions="2.1",
    sentence="A profile of kind Recurring needs a recurrencyKind, and a profile of another kind must not have one.",
)
def recurrency_of_recurring(profile: Payload) -> Iterator[Broken]:
    """Both ways."""
    recurrency = profile.get("recurrencyKind")
    if (recurrency is not None) != (profile["chargingProfileKind"] == "Recurring"):
        yield Broken(".recurrencyKind", found=recurrency)


@block.message(
    "K01.FR.38",
    _PROFILE,
    versions=_V2,
    when=("chargingProfilePurpose", "ChargingStationMaxProfile"),
    sentence="A ChargingStationMaxProfile is for no transaction, so its kind must not be Relative.",
)
def max_profile_not_relative(profile: Payload) -> Iterator[Broken]:
    """A relative schedule begins with a transaction."""
    if profile["chargingProfileKind"] == "Relative":
        yield Broken(".chargingProfileKind", found="Relative")


@block.message(
    "K01.FR.40",
    _PROFILE,
    versions=_V2,
    when=("chargingProfileKind", "Absolute", "Recurring"),
    sentence="The schedules of a profile of kind Absolute or Recurring need a startSchedule.",
)
def absolute_has_start(profile: Payload) -> Iterator[Broken]:
    """Each of its schedules."""
    for which, schedule in enumerate(profile["chargingSchedule"]):
        if schedule.get("startSchedule") is None:
            yield Broken(at(which, member="startSchedule"))


@block.message(
    "K01.FR.41",
    _PROFILE,
    versions=_V2,
    when=("chargingProfileKind", "Relative"),
    sentence="A profile of kind Relative begins when charging does, so its schedules must not have a startSchedule.",
)
def relative_has_no_start(profile: Payload) -> Iterator[Broken]:
    """Each of its schedules."""
    for which, schedule in enumerate(profile["chargingSchedule"]):
        start = schedule.get("startSchedule")
        if start is not None:
            yield Broken(at(which, member="startSchedule"), found=start)


@block.message(
    "P2.ChargingProfileType.valid-window",
    _PROFILE,
    versions=_V2,
    section="part 2 K01.FR.36, K01.FR.37",
    severity=Severity.WARNING,
    derived=True,
    when=("validTo",),
    within=(_SET, "RequestStartTransaction"),
    sentence="This profile is never valid: validTo has to be later than validFrom.",
)
def valid_at_all(profile: Payload) -> Iterator[Broken]:
    """Where both are given."""
    first, last = profile.get("validFrom"), profile["validTo"]
    since, until = instant(first or ""), instant(last)
    if since is not None and until is not None and until <= since:
        yield Broken(".validTo", found=last, allowed=first)


# -- what only some profiles have


@block.message(
    "K01.FR.73",
    _PROFILE,
    versions="2.1",
    when=("chargingProfilePurpose", "PriorityCharging"),
    within=(_SET,),
    sentence="A profile of purpose PriorityCharging holds until the transaction ends, so its schedules must not have "
    "a duration.",
)
def priority_without_duration(profile: Payload) -> Iterator[Broken]:
    """Each of its schedules."""
    for which, schedule in enumerate(profile["chargingSchedule"]):
        if schedule.get("duration") is not None:
            yield Broken(at(which, member="duration"), found=schedule["duration"])


@block.message(
    "K01.FR.95-csms",
    _PROFILE,
    versions="2.1",
    section="part 2 K01.FR.95",
    within=(_SET,),
    sentence="Only schedules of a TxProfile or TxDefaultProfile may start with a random delay.",
)
def delay_only_of_transactions(profile: Payload) -> Iterator[Broken]:
    """A delay of 0 is none."""
    if profile["chargingProfilePurpose"] not in (_TX, "TxDefaultProfile"):
        for which, schedule in enumerate(profile["chargingSchedule"]):
            if schedule.get("randomizedDelay"):
                yield Broken(at(which, member="randomizedDelay"), found=schedule["randomizedDelay"], allowed=0)


@block.message(
    "K01.FR.122-csms",
    _PROFILE,
    versions="2.1",
    section="part 2 K01.FR.122",
    when=("chargingProfileKind", "Absolute", "Recurring", "Relative"),
    within=(_SET,),
    sentence="Only a profile of kind Dynamic is updated, so only that may have dynUpdateInterval or dynUpdateTime.",
)
def updates_only_of_dynamic(profile: Payload) -> Iterator[Broken]:
    """Both members are for updates."""
    for name in ("dynUpdateInterval", "dynUpdateTime"):
        if profile.get(name) is not None:
            yield Broken(f".{name}", found=profile[name])
