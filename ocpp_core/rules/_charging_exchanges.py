"""Rules on the messages of smart charging around the profile: asking, clearing, limits, keys of 1.6."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ocpp_core.findings import Severity
from ocpp_core.rules._charging_walk import EXTERNAL
from ocpp_core.rules._checks import above_zero
from ocpp_core.rules._configuration import all_values, is_value_of, items, key_of, missing
from ocpp_core.rules._rule import Block, Broken, Payload

block: Final = Block("charging profiles, limits and schedules asked for")

_V2: Final = "2.0.1 2.1"

# -- asking for profiles, and clearing them


@block.message(
    "K09.FR.03",
    "GetChargingProfiles",
    versions=_V2,
    sentence="The CSMS has to say which profiles it wants: their ids, or at least one of stackLevel, "
    "chargingLimitSource and chargingProfilePurpose.",
)
def says_which_are_wanted(request: Payload) -> Iterator[Broken]:
    """An empty criterion means nothing."""
    names = ("chargingProfileId", "stackLevel", "chargingLimitSource", "chargingProfilePurpose")
    if all(request["chargingProfile"].get(name) is None for name in names):
        yield Broken(".chargingProfile", allowed=list(names))


@block.message(
    "K10.FR.02",
    "ClearChargingProfile",
    versions=_V2,
    sentence="The CSMS has to say which profiles are to be cleared: by chargingProfileId, or by at least one of "
    "stackLevel, evseId and chargingProfilePurpose.",
)
def says_which_are_cleared(request: Payload) -> Iterator[Broken]:
    """An empty criterion means nothing."""
    names = ("stackLevel", "evseId", "chargingProfilePurpose")
    criteria = request.get("chargingProfileCriteria") or {}
    if request.get("chargingProfileId") is None and all(criteria.get(name) is None for name in names):
        yield Broken(".chargingProfileCriteria", allowed=list(names))


@block.message(
    "K10.FR.06",
    "ClearChargingProfile",
    versions=_V2,
    sentence="Profiles that come from outside cannot be cleared by the CSMS, so it must not ask for those of purpose "
    "ChargingStationExternalConstraints, nor in 2.1 of LocalGeneration.",
)
def clears_no_external_profile(request: Payload) -> Iterator[Broken]:
    """2.0.1 has one purpose of these."""
    purpose = (request.get("chargingProfileCriteria") or {}).get("chargingProfilePurpose")
    if purpose in EXTERNAL:
        yield Broken(".chargingProfileCriteria.chargingProfilePurpose", found=purpose)


# -- limits from outside


@block.message(
    "K11.FR.05",
    "NotifyChargingLimit",
    versions=_V2,
    sentence="A station reports limits from outside only, so chargingLimitSource cannot be CSO, which is the operator "
    "of the CSMS.",
)
def limit_not_of_the_operator(request: Payload) -> Iterator[Broken]:
    """In 2.1 the source is any text."""
    if request["chargingLimit"]["chargingLimitSource"] == "CSO":
        yield Broken(".chargingLimit.chargingLimitSource", found="CSO")


block.message(
    "P2.NotifyChargingLimitRequest.evseId",
    "NotifyChargingLimit",
    versions="2.0.1",
    section="part 2 NotifyChargingLimitRequest",
    sentence="EVSEs are counted from 1; for a limit of the station as a whole leave evseId out.",
)(above_zero("evseId"))


# -- composite schedules


@block.exchange(
    "1.6-6.22-accepted-has-schedule",
    "GetCompositeSchedule",
    versions="1.6",
    section="section 6.22",
    severity=Severity.WARNING,
    derived=True,
    sentence="An answer Accepted should hold the schedule, for the connector in the request.",
)
def accepted_has_schedule(request: Payload, response: Payload) -> Iterator[Broken]:
    """The connector may be left out of the answer."""
    if response["status"] != "Accepted":
        return
    if response.get("chargingSchedule") is None:
        yield Broken(".chargingSchedule")
    connector = response.get("connectorId")
    if connector is not None and connector != request["connectorId"]:
        yield Broken(".connectorId", found=connector, allowed=request["connectorId"])


@block.exchange(
    "K08.evse",
    "GetCompositeSchedule",
    versions=_V2,
    section="part 2 K08.FR.02",
    derived=True,
    sentence="An answer Accepted has to hold the schedule, for the EVSE in the request.",
)
def accepted_has_schedule_2(request: Payload, response: Payload) -> Iterator[Broken]:
    """In 2.x the schedule holds its EVSE."""
    if response["status"] != "Accepted":
        return
    schedule = response.get("schedule")
    if schedule is None:
        yield Broken(".schedule")
    elif schedule["evseId"] != request["evseId"]:
        yield Broken(".schedule.evseId", found=schedule["evseId"], allowed=request["evseId"])


@block.exchange(
    "K08.unit",
    "GetCompositeSchedule",
    versions=_V2,
    section="part 2 GetCompositeScheduleRequest",
    severity=Severity.WARNING,
    derived=True,
    sentence="The schedule should be in the chargingRateUnit that the request asks for.",
)
def schedule_in_the_unit(request: Payload, response: Payload) -> Iterator[Broken]:
    """Where one was asked for."""
    wanted, schedule = request.get("chargingRateUnit"), response.get("schedule")
    if response["status"] == "Accepted" and wanted is not None and schedule is not None:
        unit = schedule["chargingRateUnit"]
        if unit != wanted:
            yield Broken(".schedule.chargingRateUnit", found=unit, allowed=wanted)


# -- updates of dynamic profiles


@block.message(
    "K28.FR.07",
    "PullDynamicScheduleUpdate.response",
    versions="2.1",
    sentence="An answer Accepted has to hold the new values: scheduleUpdate.",
)
def accepted_has_update(response: Payload) -> Iterator[Broken]:
    """Without it the station has nothing to apply."""
    if response["status"] == "Accepted" and response.get("scheduleUpdate") is None:
        yield Broken(".scheduleUpdate")


# -- configuration keys of 1.6


@block.exchange(
    "1.6-9.4-required-keys-smartcharging",
    "GetConfiguration",
    versions="1.6",
    section="section 9.4",
    severity=Severity.WARNING,
    derived=True,
    sentence="SupportedFeatureProfiles names SmartCharging, but the charge point lacks keys that this profile "
    "requires.",
)
def has_keys_of_smart_charging(request: Payload, response: Payload) -> Iterator[Broken]:
    """Of a charge point that names the profile."""
    values = all_values(request, response)
    if values is not None and "smartcharging" in items(values.get("supportedfeatureprofiles", "").lower()):
        yield from missing(values, "SmartCharging")


@block.message(
    "1.6-9.4.2-rateunit-members",
    "GetConfiguration.response",
    versions="1.6",
    section="section 9.4.2",
    sentence="ChargingScheduleAllowedChargingRateUnit is a list of the words Current and Power with commas between "
    "them, not of the units A and W.",
)
def units_are_words(response: Payload) -> Iterator[Broken]:
    """The case does not matter; the list may be empty."""
    for number, each in enumerate(response.get("configurationKey") or ()):
        key, listed = key_of(each["key"]), each.get("value") or ""
        if key == "ChargingScheduleAllowedChargingRateUnit" and not is_value_of(key, listed):
            yield Broken(f".configurationKey[{number}].value", found=listed, allowed=list(key.values))
