"""Rules on conversations about smart charging: what is kept over frames, and what is not assumed."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import (
    _charging_abilities,
    _charging_needs,
    _charging_reports,
    _charging_transactions,
    _installed_profiles,
)
from ocpp_core.rules._charging_needs import Needs
from ocpp_core.rules._charging_reports import Priority, ProfileReports
from ocpp_core.rules._installed_profiles import Profiles
from tests.rules.talk import CSMS, STATION, Talk, ids_of

MODULES = _charging_abilities, _charging_transactions, _charging_needs, _charging_reports, _installed_profiles
OURS = ids_of(*MODULES)
START = "2026-05-02T07:00:00Z"


class ChargingTalk(Talk):
    """A station and its CSMS, with the rules of these blocks that they break."""

    def __init__(self, version: str, *, complete: bool = True) -> None:
        super().__init__(version, OURS, complete=complete)

    def set(self, of: dict[str, Any], evse: int = 1, status: str = "Accepted", at: float | None = None) -> list[str]:
        """What setting a profile breaks."""
        request = {"evseId": evse, "chargingProfile": of}
        return self.ask(CSMS, "SetChargingProfile", request, {"status": status}, at)

    def start(self, name: str = "T-1", evse: int | None = 1, event: str = "Started") -> list[str]:
        """An event of a transaction."""
        request: dict[str, Any] = {
            "eventType": event,
            "timestamp": START,
            "triggerReason": "CablePluggedIn",
            "seqNo": 0,
            "transactionInfo": {"transactionId": name},
        }
        if evse is not None:
            request["evse"] = {"id": evse}
        return self.ask(STATION, "TransactionEvent", request, {})


def profile(name: int = 1, level: int = 0, schedules: int = 1, periods: int = 1, **members: Any) -> dict[str, Any]:
    """A default profile, with that many schedules and periods in each."""
    listed = [{"startPeriod": start, "limit": 6} for start in range(periods)]
    return {
        "id": name,
        "stackLevel": level,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": [
            {"id": each, "chargingRateUnit": "A", "startSchedule": START, "chargingSchedulePeriod": listed}
            for each in range(schedules)
        ],
        **members,
    }


def tx(name: int = 1, transaction: str = "T-1", **members: Any) -> dict[str, Any]:
    return profile(name, chargingProfilePurpose="TxProfile", transactionId=transaction, **members)


# -- the profiles of a station


def test_profiles_in_each_others_way() -> None:
    talk = ChargingTalk("2.0.1")
    assert talk.set(profile(1)) == []
    assert talk.set(profile(1)) == []  # replaced
    assert talk.set(profile(2), evse=2) == []
    assert talk.set(profile(3, level=1)) == []
    assert talk.set(profile(4, chargingProfilePurpose="ChargingStationMaxProfile")) == []
    assert talk.set(profile(5), status="Rejected") == ["K01.FR.06"]
    assert talk.set(profile(3)) == ["K01.FR.06"]


def test_windows_that_do_not_meet() -> None:
    noon, night = "2026-05-02T12:00:00Z", "2026-05-02T23:00:00Z"
    talk = ChargingTalk("2.1")
    assert talk.set(profile(1, validFrom=START, validTo=noon)) == []
    assert talk.set(profile(2, validFrom=noon, validTo=night)) == []
    assert talk.set(profile(3, validFrom=night)) == []
    assert talk.set(profile(4, validTo=START)) == []
    assert talk.set(profile(5, validTo="2026-05-02T09:00:01+02:00")) == ["K01.FR.06", "K01.FR.06"]


@pytest.mark.parametrize("until", ["2026-05-02T07:00:00", "0001-01-01T00:00:00+23:00", "9999-12-31T23:59:59-23:00"])
def test_a_window_that_cannot_be_compared_is_not_judged(until: str) -> None:
    """A codec may tolerate such texts."""
    talk = ChargingTalk("2.0.1")
    assert talk.set(profile(1)) == []
    request = {"evseId": 1, "chargingProfile": profile(2, validFrom=START, validTo=until)}
    found = talk.conversation.take([2, "w", "SetChargingProfile", request], CSMS, None, valid=True)
    assert [finding.rule for finding in found] == []


def test_reported_profiles_count_too_and_cleared_ones_no_more() -> None:
    talk = ChargingTalk("2.0.1", complete=False)
    report = {"requestId": 1, "chargingLimitSource": "CSO", "evseId": 1, "chargingProfile": [profile(1), profile(2, 1)]}
    assert talk.ask(STATION, "ReportChargingProfiles", report, {}) == []
    assert talk.set(profile(3), status="Rejected") == ["K01.FR.06"]
    cleared = {"chargingProfileCriteria": {"stackLevel": 0, "evseId": 1}}
    assert talk.ask(CSMS, "ClearChargingProfile", cleared, {"status": "Accepted"}) == []
    assert talk.set(profile(3)) == []
    assert talk.set(profile(4, 1), status="Rejected") == ["K01.FR.06"]
    assert talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileId": 2}, {"status": "Accepted"}) == []
    assert talk.set(profile(4, 1)) == []


def test_what_is_refused_or_unreadable_is_not_there() -> None:
    talk = ChargingTalk("2.0.1")
    assert talk.set(profile(1), status="Rejected") == []
    assert talk.set(profile(2)) == []
    talk.invalid(CSMS, "SetChargingProfile")
    assert talk.set(profile(3)) == []
    talk.invalid(STATION, "Heartbeat")  # changes no profiles
    assert talk.set(profile(4), status="Rejected") == ["K01.FR.06"]


def test_a_profile_that_waits_for_its_answer_is_in_doubt() -> None:
    talk = ChargingTalk("2.0.1")
    assert talk.set(profile(1)) == []
    moved = {"evseId": 2, "chargingProfile": profile(1)}
    assert talk.ask(CSMS, "SetChargingProfile", moved) == []
    assert talk.set(profile(2)) == []


def test_profiles_of_an_ended_transaction_and_of_an_earlier_start_are_in_doubt() -> None:
    boot = {"reason": "PowerUp", "chargingStation": {"model": "M", "vendorName": "V"}}
    talk = ChargingTalk("2.0.1")
    talk.start()
    assert talk.set(tx(1)) == []
    assert talk.set(tx(2)) == ["K01.FR.39"]
    assert talk.set(profile(3)) == []
    talk.ask(STATION, "BootNotification", boot)
    assert talk.set(tx(4)) == []
    assert talk.set(profile(5), status="Rejected") == ["K01.FR.06"]
    talk.start(event="Ended")
    assert talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileId": 4}, {"status": "Accepted"}) == []


def test_default_profiles_of_an_evse_and_of_all() -> None:
    talk = ChargingTalk("2.0.1")
    assert talk.set(profile(1), evse=0) == []
    assert talk.set(profile(2), evse=1, status="Rejected") == []
    assert talk.set(profile(2), evse=1) == ["K01.FR.53"]
    assert talk.set(profile(2), evse=1) == ["K01.FR.53"]
    assert talk.set(profile(1), evse=0) == ["K01.FR.52"]
    assert talk.set(profile(1, 7), evse=0) == []
    assert talk.set(tx(3), evse=3, status="Rejected") == []


def test_clearing_what_is_not_there() -> None:
    accepted = {"status": "Accepted"}
    talk = ChargingTalk("2.0.1")
    assert talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileId": 1}, accepted) == ["K10.FR.01"]
    start = {"idToken": {"idToken": "A", "type": "Central"}, "remoteStartId": 1, "chargingProfile": profile(1)}
    assert talk.ask(CSMS, "RequestStartTransaction", start, accepted) == []
    assert talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileId": 1}, accepted) == []
    assert talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileId": 1}, accepted) == ["K10.FR.01"]
    talk.invalid(STATION, "ReportChargingProfiles")
    assert talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileId": 2}, accepted) == []
    assert talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileId": 2}, accepted) == ["K10.FR.01"]


def test_amid_a_conversation_only_what_was_cleared_is_known_to_be_gone() -> None:
    accepted = {"status": "Accepted"}
    talk = ChargingTalk("2.1", complete=False)
    update = {"chargingProfileId": 1, "scheduleUpdate": {"limit": 1}}
    assert talk.ask(CSMS, "UpdateDynamicSchedule", update, accepted) == []
    assert talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileId": 1}, accepted) == []
    assert talk.ask(CSMS, "UpdateDynamicSchedule", update, accepted) == ["K28.FR.11"]
    assert talk.ask(CSMS, "UpdateDynamicSchedule", update, {"status": "Rejected"}) == []
    pulled = {"status": "Accepted", "scheduleUpdate": {"limit": 1}}
    assert talk.ask(STATION, "PullDynamicScheduleUpdate", {"chargingProfileId": 1}, pulled) == ["K28.FR.12"]


def test_external_profiles_cannot_be_cleared() -> None:
    external = profile(-1, chargingProfilePurpose="ChargingStationExternalConstraints", chargingProfileKind="Dynamic")
    report = {"requestId": 1, "chargingLimitSource": "EMS", "evseId": 0, "chargingProfile": [external]}
    talk = ChargingTalk("2.1", complete=False)
    talk.ask(STATION, "ReportChargingProfiles", report, {})
    talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileId": -1}, {"status": "Unknown"})
    talk.ask(CSMS, "ClearChargingProfile", {"chargingProfileCriteria": {"evseId": 0}}, {"status": "Accepted"})
    assert set(talk.conversation._state.of(Profiles).installed) == {-1}


@pytest.mark.parametrize(("complete", "rules"), [(True, ["Q08.FR.11"]), (False, [])])
def test_a_signal_for_no_profile(complete: bool, rules: list[str]) -> None:
    talk = ChargingTalk("2.1", complete=complete)
    signal = {"timestamp": START, "signal": 1}
    assert talk.ask(CSMS, "AFRRSignal", signal, {"status": "Rejected"}) == []
    assert talk.ask(CSMS, "AFRRSignal", signal, {"status": "Accepted"}) == rules
    talk.invalid(STATION, "ReportChargingProfiles")
    assert talk.ask(CSMS, "AFRRSignal", signal, {"status": "Accepted"}) == []


def test_what_is_remembered_of_profiles_is_bounded() -> None:
    talk = ChargingTalk("2.0.1")
    for name in range(1_100):
        talk.set(profile(name, level=name))
    assert len(talk.conversation._state.of(Profiles).installed) == 1_000
    forgotten = {"chargingProfileId": 5_000}
    assert talk.ask(CSMS, "ClearChargingProfile", forgotten, {"status": "Accepted"}) == []


# -- transactions


def test_a_tx_profile_where_a_transaction_has_ended() -> None:
    talk = ChargingTalk("2.0.1", complete=False)
    assert talk.set(tx()) == []  # it may have begun before
    talk.start()
    assert talk.set(tx()) == []
    talk.start(evse=None, event="Ended")
    assert talk.set(tx(), status="Rejected") == []
    assert talk.set(tx()) == ["K01.FR.09"]
    talk.start("T-2", evse=None)  # on which EVSE is not known
    assert talk.set(tx()) == []


def test_a_tx_profile_for_another_transaction() -> None:
    talk = ChargingTalk("2.1")
    talk.start()
    assert talk.set(tx(transaction="T-2")) == ["K01.FR.33"]
    talk.start("T-2", evse=2)
    assert talk.set(tx(transaction="T-2")) == []
    talk.invalid(STATION, "TransactionEvent")
    assert talk.set(tx(transaction="T-3")) == []


def test_a_tx_profile_of_16() -> None:
    request = {
        "connectorId": 1,
        "csChargingProfiles": {
            "chargingProfileId": 1,
            "stackLevel": 0,
            "chargingProfilePurpose": "TxProfile",
            "chargingProfileKind": "Relative",
            "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6}]},
        },
    }
    start = {"connectorId": 1, "idTag": "A", "meterStart": 0, "timestamp": START}
    talk = ChargingTalk("1.6")
    assert talk.ask(CSMS, "SetChargingProfile", request, {"status": "NotSupported"}) == []
    assert talk.ask(CSMS, "SetChargingProfile", request, {"status": "Accepted"}) == [
        "1.6-5.16-txprofile-needs-transaction"
    ]
    talk.ask(STATION, "StartTransaction", start)  # without an answer it runs all the same
    assert talk.ask(CSMS, "SetChargingProfile", request, {"status": "Accepted"}) == []


def test_energy_transfer_of_a_transaction_that_ended() -> None:
    request = {"transactionId": "T-1", "allowedEnergyTransfer": ["DC"]}
    talk = ChargingTalk("2.1", complete=False)
    assert talk.ask(CSMS, "NotifyAllowedEnergyTransfer", request) == []
    talk.start(event="Ended")
    assert talk.ask(CSMS, "NotifyAllowedEnergyTransfer", request) == ["Q02.FR.05"]


# -- what the station said of itself


def variable(name: str, value: str | None, evse: int | None = None) -> tuple[dict[str, Any], dict[str, Any]]:
    """A GetVariables and its answer; without a value the variable is not there."""
    component = {"name": "smartchargingctrlr", **({} if evse is None else {"evse": {"id": evse}})}
    named = {"component": component, "variable": {"name": name}}
    result = {"attributeStatus": "UnknownVariable"} if value is None else {"attributeStatus": "Accepted", "attributeValue": value}  # fmt: skip
    return {"getVariableData": [named]}, {"getVariableResult": [{**named, **result}]}


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("1", ["1.6-9.4.3-max-periods"]),
        (" 2 ", []),
        ("-1", ["1.6-9.4.3-max-periods"]),
        ("", []),
        ("many", []),
        ("1e1", []),
        ("-" + "9" * 400, []),
        ("\u0661", []),
    ],
)
def test_a_number_of_periods(text: str, rules: list[str]) -> None:
    talk = ChargingTalk("1.6")
    key = {"key": "chargingscheduleMAXperiods", "readonly": True, "value": text}
    talk.ask(CSMS, "GetConfiguration", {"key": ["ChargingScheduleMaxPeriods"]}, {"configurationKey": [key]})
    periods = [{"startPeriod": 0, "limit": 6.0}, {"startPeriod": 1, "limit": 6.0}]
    made = {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxProfile",
        "chargingProfileKind": "Relative",
        "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": periods},
    }
    assert talk.ask(CSMS, "RemoteStartTransaction", {"idTag": "A", "chargingProfile": made}) == rules
    assert talk.ask(CSMS, "RemoteStartTransaction", {"idTag": "A"}) == []


@pytest.mark.parametrize(("units", "rules"), [("Power", ["1.6-9.4.2-rate-unit"]), ("Power,Current", []), ("W", [])])
def test_units_of_16(units: str, rules: list[str]) -> None:
    talk = ChargingTalk("1.6")
    key = {"key": "ChargingScheduleAllowedChargingRateUnit", "readonly": True, "value": units}
    answer = {"configurationKey": [key]}
    talk.ask(CSMS, "GetConfiguration", {"key": ["ChargingScheduleAllowedChargingRateUnit"]}, answer)
    made = {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6.0}]},
    }
    assert talk.ask(CSMS, "SetChargingProfile", {"connectorId": 1, "csChargingProfiles": made}) == rules


def test_units_of_2x() -> None:
    talk = ChargingTalk("2.0.1")
    assert talk.set(profile()) == []
    talk.ask(CSMS, "GetVariables", *variable("RateUnit", "w"))
    assert talk.set(profile(), status="Rejected") == []
    assert talk.set(profile()) == ["K01.FR.26"]
    talk.ask(CSMS, "GetVariables", *variable("RateUnit", "W, A"))
    assert talk.set(profile()) == []


def test_a_reserved_id_is_the_fault_of_both() -> None:
    talk = ChargingTalk("2.1")
    talk.ask(CSMS, "GetVariables", *variable("MaxExternalConstraintsId", "7"))
    assert talk.set(profile(8)) == []
    assert talk.set(profile(7), evse=2) == ["K01.FR.80", "K01.FR.80"]
    assert talk.set(profile(-7), evse=3, status="Rejected") == ["K01.FR.80"]


def test_the_phase_of_an_evse_and_of_the_station() -> None:
    made = profile()
    made["chargingSchedule"][0]["chargingSchedulePeriod"] = [
        {"startPeriod": 0, "limit": 6, "numberPhases": 1, "phaseToUse": 3}
    ]
    talk = ChargingTalk("2.0.1")
    assert talk.set(made) == []
    talk.ask(CSMS, "GetVariables", *variable("ACPhaseSwitchingSupported", "false"))
    assert talk.set(made) == ["K01.FR.20"]
    data = {
        "component": {"name": "SmartChargingCtrlr", "evse": {"id": 1}},
        "variable": {"name": "ACPhaseSwitchingSupported"},
        "variableAttribute": [{"value": "True"}, {"type": "Target", "value": "false"}],
    }
    report = {"requestId": 1, "generatedAt": START, "seqNo": 0, "reportData": [data]}
    talk.ask(STATION, "NotifyReport", report, {})
    assert talk.set(made) == []
    assert talk.set(profile()) == []
    talk.ask(CSMS, "GetVariables", *variable("ACPhaseSwitchingSupported", None, 1))
    assert talk.set(made) == ["K01.FR.20"]


# -- the needs of an EV


def needs(evse: int = 1, **members: Any) -> dict[str, Any]:
    alternating = {"energyAmount": 1, "evMinCurrent": 6, "evMaxCurrent": 16, "evMaxVoltage": 230}
    inner = {"requestedEnergyTransfer": "AC_single_phase", "acChargingParameters": alternating}
    inner |= {name: members.pop(name) for name in ("controlMode", "v2xChargingParameters") if name in members}
    return {"evseId": evse, "chargingNeeds": inner, **members}


def told(talk: ChargingTalk, status: str = "Accepted", at: float | None = None, **members: Any) -> None:
    """The needs of the EV on EVSE 1, and the answer."""
    talk.ask(STATION, "NotifyEVChargingNeeds", needs(**members), {"status": status}, at)


@pytest.mark.parametrize(("status", "rules"), [("Accepted", ["K15.FR.07"]), ("Processing", ["K15.FR.07"]), ("Rejected", [])])  # fmt: skip
def test_a_schedule_that_was_promised(status: str, rules: list[str]) -> None:
    talk = ChargingTalk("2.0.1", complete=False)
    told(talk, status)
    talk.set(tx(), evse=2)
    talk.set(profile())
    assert talk.end() == rules
    talk.set(tx())
    assert talk.end() == []


def test_a_promise_that_ends_with_the_transaction_or_is_young() -> None:
    talk = ChargingTalk("2.0.1")
    talk.start()
    told(talk)
    talk.start(evse=None, event="Ended")
    assert talk.end() == []
    told(talk, at=100)
    assert talk.end() == []
    talk.ask(STATION, "Heartbeat", {}, {"currentTime": START}, 160)
    assert talk.end() == []
    talk.ask(STATION, "Heartbeat", {}, {"currentTime": START}, 161)
    assert talk.end() == ["K15.FR.07"]
    assert talk.conversation.end()[0].fault == "csms"


def test_a_schedule_before_the_answer_to_the_needs() -> None:
    talk = ChargingTalk("2.0.1", complete=False)
    talk.conversation.take([2, "m", "NotifyEVChargingNeeds", needs()], STATION, 0)
    assert talk.set(tx(), at=60) == []
    talk.conversation.take([2, "n", "NotifyEVChargingNeeds", needs(maxScheduleTuples=1)], STATION, 0)
    talk.conversation.take([3, "m", {"status": "Rejected"}], CSMS, 1)
    assert talk.set(tx(periods=2), at=61) == ["K15.FR.07-tuples", "K15.FR.08"]
    talk.conversation.take([3, "n", {"status": "Accepted"}], CSMS, 62)
    assert talk.end() == []


def test_only_the_first_profile_answers_the_needs() -> None:
    talk = ChargingTalk("2.0.1", complete=False)
    told(talk, maxScheduleTuples=2)
    assert talk.set(tx(schedules=2, periods=3)) == ["K15.FR.07-tuples", "K15.FR.07-tuples", "K15.FR.18"]
    assert talk.set(tx(schedules=2, periods=3)) == []
    told(talk, "Rejected", maxScheduleTuples=2)
    assert talk.set(tx(schedules=2, periods=3)) == []


def test_in_dynamic_control_mode_prices_count_too() -> None:
    made = tx(periods=2)
    made["chargingSchedule"][0]["priceLevelSchedule"] = {
        "timeAnchor": START,
        "priceScheduleId": 1,
        "numberOfPriceLevels": 1,
        "priceLevelScheduleEntries": [{"duration": 1, "priceLevel": 1}],
    }
    talk = ChargingTalk("2.1", complete=False)
    told(talk, maxScheduleTuples=2, controlMode="ScheduledControl")
    assert talk.set(made) == []
    told(talk, maxScheduleTuples=2, controlMode="DynamicControl")
    assert talk.set(made) == ["K15.FR.07-tuples"]
    told(talk, maxScheduleTuples=3, controlMode="DynamicControl")
    assert talk.set(made) == []


def test_several_schedules() -> None:
    talk = ChargingTalk("2.0.1", complete=False)
    assert talk.set(tx(schedules=2)) == []  # the needs may have come before
    assert talk.set(profile(2, schedules=2)) == ["K01.FR.34"]
    talk.start()
    talk.start(event="Ended")
    talk.start("T-2")
    assert talk.set(tx(transaction="T-2", schedules=2)) == ["K01.FR.34"]
    told(talk)
    assert talk.set(tx(transaction="T-2", schedules=2)) == ["K15.FR.18"]
    assert talk.set(tx(transaction="T-2", schedules=2)) == []


def test_needs_that_could_not_be_read() -> None:
    talk = ChargingTalk("2.1")
    talk.start()
    talk.invalid(STATION, "NotifyEVChargingNeeds")
    assert talk.set(tx(schedules=2)) == []


def test_needs_before_the_station_started_again() -> None:
    talk = ChargingTalk("2.0.1")
    told(talk)
    boot = {"reason": "PowerUp", "chargingStation": {"model": "M", "vendorName": "V"}}
    talk.ask(STATION, "BootNotification", boot)
    assert talk.end() == []
    assert talk.set(tx(schedules=2)) == ["K01.FR.09"]


def test_values_for_phases_that_the_ev_did_not_tell() -> None:
    made = tx()
    made["chargingSchedule"][0]["chargingSchedulePeriod"] = [
        {"startPeriod": 0, "limit": 6, "limit_L2": 6, "limit_L3": 6, "setpoint": 0, "setpoint_L3": 0}
    ]
    talk = ChargingTalk("2.1", complete=False)
    assert talk.set(made) == []
    told(talk, v2xChargingParameters={"maxChargePower_L2": 1, "maxChargePower_L3": 1, "maxDischargePower_L3": 1})
    assert talk.set(made) == []
    told(talk, v2xChargingParameters={"maxChargePower_L2": 0})
    assert talk.set(made) == ["K01.FR.142", "K01.FR.142"]
    assert talk.set(made, evse=2) == []


# -- reports, and priority charging


def part(number: int, **members: bool) -> dict[str, Any]:
    return {
        "requestId": number,
        "chargingLimitSource": "CSO",
        "evseId": 1,
        "chargingProfile": [profile()],
        **members,
    }


def test_a_report_that_was_not_asked_for() -> None:
    wanted = {"requestId": 4, "chargingProfile": {"stackLevel": 0}}
    talk = ChargingTalk("2.0.1")
    talk.ask(CSMS, "GetChargingProfiles", wanted, {"status": "NoProfiles"})
    assert talk.ask(STATION, "ReportChargingProfiles", part(4), {}) == ["K09.FR.01"]
    talk.ask(CSMS, "GetChargingProfiles", {**wanted, "requestId": 5}, {"status": "Accepted"})
    assert talk.ask(STATION, "ReportChargingProfiles", part(5, tbc=True), {}) == []
    assert talk.ask(STATION, "ReportChargingProfiles", part(5, tbc=False), {}) == []
    assert talk.ask(STATION, "ReportChargingProfiles", part(5), {}) == ["K09.FR.02"]
    talk.ask(CSMS, "GetChargingProfiles", {**wanted, "requestId": 5}, {"status": "Accepted"})
    assert talk.ask(STATION, "ReportChargingProfiles", part(5), {}) == []
    talk.invalid(CSMS, "GetChargingProfiles")
    assert talk.ask(STATION, "ReportChargingProfiles", part(6), {}) == []


def test_a_report_amid_a_conversation() -> None:
    talk = ChargingTalk("2.1", complete=False)
    assert talk.ask(STATION, "ReportChargingProfiles", part(4, tbc=True), {}, 0) == []
    assert talk.end() == []
    talk.ask(STATION, "Heartbeat", {}, {"currentTime": START}, 60)
    assert talk.end() == []
    talk.ask(STATION, "Heartbeat", {}, {"currentTime": START}, 61)
    assert talk.end() == ["K09.FR.02"]
    assert talk.ask(STATION, "ReportChargingProfiles", part(4), {}, 62) == []
    assert talk.end() == []
    assert len(talk.conversation._state.of(ProfileReports).known) == 1


def use(talk: ChargingTalk, *, activate: bool, status: str = "Accepted", at: float | None = None) -> None:
    request = {"transactionId": "T-1", "activate": activate}
    talk.ask(CSMS, "UsePriorityCharging", request, {"status": status}, at)


def notice(talk: ChargingTalk, *, activated: bool) -> None:
    talk.ask(STATION, "NotifyPriorityCharging", {"transactionId": "T-1", "activated": activated}, {})


def test_priority_charging_is_told() -> None:
    talk = ChargingTalk("2.1", complete=False)
    use(talk, activate=True, status="NoProfile")
    use(talk, activate=False)  # it was not active
    assert talk.end() == []
    use(talk, activate=True)
    assert talk.end() == ["K21.FR.05"]
    notice(talk, activated=False)
    assert talk.end() == ["K21.FR.05"]
    notice(talk, activated=True)
    use(talk, activate=True)  # it is active
    assert talk.end() == []
    use(talk, activate=False)
    assert talk.end() == ["K21.FR.05"]
    talk.start(event="Ended")
    assert talk.end() == []
    assert dict(talk.conversation._state.of(Priority).active) == {}


def test_priority_charging_is_told_before_the_answer_or_soon() -> None:
    talk = ChargingTalk("2.1", complete=False)
    talk.conversation.take([2, "p", "UsePriorityCharging", {"transactionId": "T-1", "activate": True}], CSMS, 0)
    notice(talk, activated=True)
    talk.conversation.take([3, "p", {"status": "Accepted"}], STATION, 1)
    assert talk.end() == []
    use(talk, activate=False, at=10)
    assert talk.end() == []


@pytest.mark.parametrize("version", ["1.5", "1.6", "2.0"])
def test_other_versions_are_not_followed(version: str) -> None:
    state = ChargingTalk(version).conversation._state
    assert [piece for piece in (Profiles, Needs, ProfileReports, Priority) if piece in state._pieces] == []


def test_a_report_that_is_refused() -> None:
    talk = ChargingTalk("2.1")
    report = {"requestId": 1, "chargingLimitSource": "CSO", "evseId": 1, "chargingProfile": [profile(1)]}
    talk.ask(STATION, "ReportChargingProfiles", report)
    assert talk.conversation.take([4, str(talk.number), "InternalError", "", {}], CSMS, None) == []


def test_needs_that_are_answered_with_an_error_promise_nothing() -> None:
    for answer, rules in (([3, "n", {"status": "Accepted"}], ["K15.FR.07"]), ([4, "n", "InternalError", "", {}], [])):
        talk = ChargingTalk("2.0.1", complete=False)
        talk.conversation.take([2, "n", "NotifyEVChargingNeeds", needs()], STATION, None)
        talk.conversation.take(answer, CSMS, None)
        talk.set(profile())
        assert talk.end() == rules
