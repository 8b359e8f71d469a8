"""Rules on messages and exchanges of smart charging: the limits on both sides, and members that are absent."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import (
    Rules,
    _charging_exchanges,
    _charging_needs,
    _charging_profiles,
    _charging_refusals,
    _charging_schedules,
    _v2x,
)

MODULES = _charging_profiles, _charging_schedules, _charging_exchanges, _charging_needs, _v2x, _charging_refusals
OURS = {rule.id for module in MODULES for rule in module.block.rules}
RULES = {version: Rules(version, select=OURS) for version in ("1.6", "2.0.1", "2.1")}
START = "2026-05-02T07:00:00Z"


def broken(version: str, action: str, payload: dict[str, Any], kind: str = "request") -> list[tuple[str, str]]:
    """The rules that a message breaks, and where."""
    return [(finding.rule, finding.path) for finding in RULES[version].findings(payload, action, kind)]


def schedule(*periods: dict[str, Any], **members: Any) -> dict[str, Any]:
    """A schedule of 2.x; without a unit in amperes."""
    return {
        "id": 3,
        "chargingRateUnit": "A",
        "startSchedule": START,
        "chargingSchedulePeriod": list(periods) or [{"startPeriod": 0, "limit": 10}],
        **members,
    }


def profile(*schedules: dict[str, Any], **members: Any) -> dict[str, Any]:
    """A profile of 2.x; without a purpose a default one."""
    return {
        "id": 9,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": list(schedules) or [schedule()],
        **members,
    }


def for_transaction(*schedules: dict[str, Any], **members: Any) -> dict[str, Any]:
    return profile(*schedules, chargingProfilePurpose="TxProfile", transactionId="T-1", **members)


def setting(of: dict[str, Any], evse: int = 1) -> dict[str, Any]:
    return {"evseId": evse, "chargingProfile": of}


def profile_16(**members: Any) -> dict[str, Any]:
    return {
        "chargingProfileId": 9,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 10.0}]},
        **members,
    }


def setting_16(connector: int = 1, **members: Any) -> dict[str, Any]:
    return {"connectorId": connector, "csChargingProfiles": profile_16(**members)}


# -- the profile


@pytest.mark.parametrize("connector", [0, 1, 10**30])
def test_a_default_profile_of_16_is_for_any_connector(connector: int) -> None:
    assert broken("1.6", "SetChargingProfile", setting_16(connector)) == []


@pytest.mark.parametrize(
    ("action", "payload"),
    [
        ("ClearChargingProfile", {}),
        ("ClearChargingProfile", {"connectorId": 0, "stackLevel": 0}),
        ("GetCompositeSchedule", {"connectorId": 0, "duration": 0}),
        ("RemoteStartTransaction", {"idTag": "A"}),
        ("RemoteStartTransaction", {"idTag": "A", "chargingProfile": profile_16(chargingProfilePurpose="TxProfile")}),
    ],
)
def test_what_may_be_absent_in_16(action: str, payload: dict[str, Any]) -> None:
    assert broken("1.6", action, payload) == []


def test_a_tx_profile_of_16_needs_no_transaction_id_but_a_connector() -> None:
    assert broken("1.6", "SetChargingProfile", setting_16(chargingProfilePurpose="TxProfile")) == []
    assert broken("1.6", "SetChargingProfile", setting_16(0, chargingProfilePurpose="TxProfile")) == [
        ("1.6-3.13.1-txprofile-connector", "$.connectorId")
    ]


def test_the_stack_level_of_16_also_where_profiles_are_cleared() -> None:
    assert broken("1.6", "ClearChargingProfile", {"stackLevel": -1}) == [
        ("1.6-7.8-stacklevel-not-negative", "$.stackLevel")
    ]


def test_a_schedule_of_16_without_periods() -> None:
    """Nothing is said of its first one."""
    empty = {"chargingRateUnit": "A", "chargingSchedulePeriod": []}
    assert broken("1.6", "SetChargingProfile", setting_16(chargingSchedule=empty)) == [
        ("1.6-7.13-schedule-not-empty", "$.csChargingProfiles.chargingSchedule.chargingSchedulePeriod")
    ]


def test_each_rule_names_the_member_of_its_version() -> None:
    late = {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 1, "limit": 1.0}]}
    payload = {"idTag": "A", "chargingProfile": profile_16(chargingProfilePurpose="TxProfile", chargingSchedule=late)}
    assert broken("1.6", "RemoteStartTransaction", payload) == [
        ("1.6-5.16.4-first-period-zero", "$.chargingProfile.chargingSchedule.chargingSchedulePeriod[0].startPeriod")
    ]


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_a_profile_of_2x_that_keeps_all(version: str) -> None:
    periods = {"startPeriod": 0, "limit": 6}, {"startPeriod": 1, "limit": 10}
    made = profile(schedule(*periods, duration=2), validFrom=START, validTo="2026-05-02T07:00:01Z")
    assert broken(version, "SetChargingProfile", setting(made)) == []
    assert broken(version, "SetChargingProfile", setting(made, 0)) == []


def test_periods_that_start_at_once_or_with_the_end() -> None:
    periods = [{"startPeriod": start, "limit": 6} for start in (0, 5, 5, 4)]
    path = "$.chargingProfile.chargingSchedule[0].chargingSchedulePeriod"
    assert broken("2.0.1", "SetChargingProfile", setting(profile(schedule(*periods, duration=5)))) == [
        ("K01.FR.35", f"{path}[2].startPeriod"),
        ("K01.FR.11", f"{path}[1].startPeriod"),
        ("K01.FR.11", f"{path}[2].startPeriod"),
    ]


def test_a_composite_schedule_has_the_same_order() -> None:
    response = {
        "status": "Accepted",
        "schedule": {
            "evseId": 1,
            "duration": 60,
            "scheduleStart": START,
            "chargingRateUnit": "A",
            "chargingSchedulePeriod": [{"startPeriod": 2, "limit": 6}, {"startPeriod": 1, "limit": 6}],
        },
    }
    assert broken("2.1", "GetCompositeSchedule", response, "response") == [
        ("K01.FR.31", "$.schedule.chargingSchedulePeriod[0].startPeriod"),
        ("K01.FR.35", "$.schedule.chargingSchedulePeriod[1].startPeriod"),
    ]


@pytest.mark.parametrize(
    ("since", "until", "rules"),
    [
        (START, START, ["P2.ChargingProfileType.valid-window"]),
        (START, "2026-05-02T08:59:59+02:00", ["P2.ChargingProfileType.valid-window"]),
        (START, "2026-05-02T09:00:01+02:00", []),
    ],
)
def test_the_window_compares_instants(since: str, until: str, rules: list[str]) -> None:
    found = broken("2.0.1", "SetChargingProfile", setting(profile(validFrom=since, validTo=until)))
    assert [rule for rule, _ in found] == rules


@pytest.mark.parametrize(
    ("phases", "rules"), [({}, ["K01.FR.19"]), ({"numberPhases": 2}, ["K01.FR.19"]), ({"numberPhases": 1}, [])]
)
def test_a_phase_needs_to_be_the_only_one(phases: dict[str, int], rules: list[str]) -> None:
    period = {"startPeriod": 0, "limit": 6, "phaseToUse": 2, **phases}
    assert [rule for rule, _ in broken("2.1", "SetChargingProfile", setting(profile(schedule(period))))] == rules


def test_a_start_request_without_a_profile() -> None:
    request = {"idToken": {"idToken": "A1", "type": "Central"}, "remoteStartId": 1}
    assert broken("2.1", "RequestStartTransaction", request) == []


def test_rules_on_a_profile_hold_where_it_is_reported() -> None:
    made = profile(schedule(startSchedule=START), chargingProfileKind="Relative", stackLevel=-1)
    report = {"requestId": 1, "chargingLimitSource": "CSO", "evseId": 1, "chargingProfile": [profile(), made]}
    assert broken("2.0.1", "ReportChargingProfiles", report) == [
        ("P2.ChargingProfileType.stackLevel", "$.chargingProfile[1].stackLevel"),
        ("K01.FR.41", "$.chargingProfile[1].chargingSchedule[0].startSchedule"),
    ]


# -- 2.1


def in_watts(period: dict[str, Any], **members: Any) -> dict[str, Any]:
    return setting(for_transaction(schedule({"startPeriod": 0, **period}, chargingRateUnit="W"), **members))


CURVE = [{"frequency": 49.9, "power": 10}, {"frequency": 50.1, "power": -10}]
PERIOD = "$.chargingProfile.chargingSchedule[0].chargingSchedulePeriod[0]"


@pytest.mark.parametrize(
    ("period", "rules"),
    [
        ({"operationMode": "CentralSetpoint", "setpoint": 0, "setpointReactive": 1}, []),
        (
            {"operationMode": "CentralSetpoint", "limit_L2": 1},
            [("Q03.FR.02", f"{PERIOD}.limit_L2"), ("Q.modes.central-setpoint", f"{PERIOD}.setpoint")],
        ),
        ({"operationMode": "ExternalLimits"}, []),
        ({"operationMode": "LocalLoadBalancing"}, []),
        ({"operationMode": "Idle", "evseSleep": True}, []),
        ({"limit": 0, "evseSleep": False}, []),
        ({"limit": 0, "setpoint": 0}, [("Q02.FR.02", f"{PERIOD}.setpoint")]),
        (
            {
                "operationMode": "LocalFrequency",
                "v2xBaseline": 0,
                "v2xFreqWattCurve": CURVE,
                "v2xSignalWattCurve": [{"signal": 1, "power": 1}],
            },
            [("Q08.FR.02", f"{PERIOD}.v2xSignalWattCurve")],
        ),
        (
            {"operationMode": "LocalFrequency"},
            [("Q08.FR.02", f"{PERIOD}.v2xBaseline"), ("Q08.FR.02", f"{PERIOD}.v2xFreqWattCurve")],
        ),
    ],
)
def test_what_goes_with_an_operation_mode(period: dict[str, Any], rules: list[tuple[str, str]]) -> None:
    found = broken("2.1", "SetChargingProfile", in_watts(period))
    assert [each for each in found if each[0] != "V2X.07"] == rules


def test_values_for_phases_hang_together() -> None:
    update = {"limit_L2": 1, "dischargeLimit": -1, "dischargeLimit_L3": -1, "setpoint_L2": 0, "setpoint_L3": 0}
    assert broken("2.1", "UpdateDynamicSchedule", {"chargingProfileId": 1, "scheduleUpdate": update}) == [
        ("V2X.07", "$.scheduleUpdate.limit_L2"),
        ("V2X.07", "$.scheduleUpdate.setpoint_L2"),
        ("V2X.07", "$.scheduleUpdate.setpoint_L3"),
    ]


def test_a_dynamic_profile() -> None:
    one = {"startPeriod": 0, "limit": 1}
    relative = schedule(one)
    del relative["startSchedule"]
    made = for_transaction(relative, chargingProfileKind="Dynamic", dynUpdateInterval=0, dynUpdateTime=START)
    assert broken("2.1", "SetChargingProfile", setting(made)) == []
    made["chargingSchedule"] = [
        relative,
        {**relative, "id": 4, "chargingSchedulePeriod": [one, {**one, "startPeriod": 1}]},
    ]
    assert broken("2.1", "SetChargingProfile", setting(made)) == [
        ("K28.FR.01", "$.chargingProfile.chargingSchedule"),
        ("K28.FR.01", "$.chargingProfile.chargingSchedule[1].chargingSchedulePeriod"),
    ]


def test_central_frequency_with_several_periods() -> None:
    period = {"startPeriod": 0, "operationMode": "CentralFrequency", "setpoint": 1}
    made = for_transaction(schedule(period, {**period, "startPeriod": 9}), chargingProfileKind="Dynamic")
    assert broken("2.1", "SetChargingProfile", setting(made)) == [
        ("Q07.FR.02", "$.chargingProfile.chargingSchedule"),
        ("K28.FR.01", "$.chargingProfile.chargingSchedule[0].chargingSchedulePeriod"),
    ]


def test_priority_charging_and_a_delay_of_none() -> None:
    made = profile(schedule(randomizedDelay=0), chargingProfilePurpose="PriorityCharging")
    assert broken("2.1", "SetChargingProfile", setting(made)) == []


# -- other messages


@pytest.mark.parametrize(
    ("version", "action", "payload"),
    [
        ("2.0.1", "GetChargingProfiles", {"requestId": 0, "chargingProfile": {"stackLevel": 0}}),
        ("2.0.1", "GetChargingProfiles", {"requestId": 0, "chargingProfile": {"chargingProfileId": [0]}}),
        ("2.0.1", "ClearChargingProfile", {"chargingProfileId": 0}),
        ("2.0.1", "ClearChargingProfile", {"chargingProfileCriteria": {"evseId": 0}}),
        ("2.1", "NotifyChargingLimit", {"evseId": 0, "chargingLimit": {"chargingLimitSource": "SO"}}),
        ("2.1", "NotifyEVChargingNeeds", {"evseId": 1, "chargingNeeds": {"requestedEnergyTransfer": "WPT", "v2xChargingParameters": {"minVoltage": 1}}}),
    ],
)  # fmt: skip
def test_what_is_enough(version: str, action: str, payload: dict[str, Any]) -> None:
    assert broken(version, action, payload) == []


def test_both_blocks_of_parameters_are_one_fault() -> None:
    direct, alternating = {"evMaxCurrent": 1, "evMaxVoltage": 1}, {"energyAmount": 1, "evMinCurrent": 1, "evMaxCurrent": 1, "evMaxVoltage": 1}  # fmt: skip
    needs = {"requestedEnergyTransfer": "DC", "dcChargingParameters": direct, "acChargingParameters": alternating}
    request = {"evseId": 1, "chargingNeeds": needs}
    assert broken("2.0.1", "NotifyEVChargingNeeds", request) == [("K15.FR.06", "$.chargingNeeds")]
    assert broken("2.1", "NotifyEVChargingNeeds", request) == [("K17.FR.06", "$.chargingNeeds")]


@pytest.mark.parametrize("value", ["Current", "power, current", "", None])
def test_units_that_a_charge_point_may_name(value: str | None) -> None:
    key = {"key": "chargingscheduleALLOWEDchargingRateUnit", "readonly": True}
    entry = key if value is None else {**key, "value": value}
    assert broken("1.6", "GetConfiguration", {"configurationKey": [entry]}, "response") == []


def exchanged(version: str, action: str, request: dict[str, Any], response: dict[str, Any]) -> list[tuple[str, str]]:
    """The rules that an exchange breaks, and where."""
    return [(finding.rule, finding.path) for finding in RULES[version].exchange(action, request, response)]


def test_keys_that_are_only_required_of_smart_charging_and_only_where_all_were_asked_for() -> None:
    core = {"configurationKey": [{"key": "SupportedFeatureProfiles", "readonly": True, "value": "Core"}]}
    smart = {
        "configurationKey": [{"key": "supportedFEATUREprofiles", "readonly": True, "value": "Core, smartcharging"}]
    }
    mine = "1.6-9.4-required-keys-smartcharging"
    assert mine not in dict(exchanged("1.6", "GetConfiguration", {}, core))
    assert mine not in dict(exchanged("1.6", "GetConfiguration", {"key": ["SupportedFeatureProfiles"]}, smart))
    assert mine not in dict(exchanged("1.6", "GetConfiguration", {}, {}))
    assert dict(exchanged("1.6", "GetConfiguration", {"key": []}, smart))[mine] == "$.configurationKey"


def test_a_composite_schedule_that_was_refused() -> None:
    assert exchanged("1.6", "GetCompositeSchedule", {"connectorId": 1, "duration": 1}, {"status": "Rejected"}) == []
    assert exchanged("2.1", "GetCompositeSchedule", {"evseId": 1, "duration": 1}, {"status": "Rejected"}) == []
    assert exchanged("2.1", "GetCompositeSchedule", {"evseId": 1, "duration": 1}, {"status": "Accepted"}) == [
        ("K08.evse", "$.schedule")
    ]


@pytest.mark.parametrize(
    ("period", "rules"),
    [
        ({"limit": 5, "setpoint": 5, "dischargeLimit": -5}, []),
        ({"limit": 5, "setpoint": -5, "dischargeLimit": -5}, []),
        ({"setpoint": 5}, []),
        ({"setpoint": -5.5, "dischargeLimit": -5}, ["V2X.05"]),
        ({"setpoint": 0, "setpoint_L2": 6, "limit": 5, "limit_L2": 5}, ["V2X.05"]),
        ({"limit_L2": 1}, ["K01.FR.146"]),
    ],
)
def test_a_profile_to_be_refused(period: dict[str, Any], rules: list[str]) -> None:
    request = in_watts({"operationMode": "ExternalSetpoint", **period})
    assert [rule for rule, _ in exchanged("2.1", "SetChargingProfile", request, {"status": "Accepted"})] == rules
    assert exchanged("2.1", "SetChargingProfile", request, {"status": "Rejected"}) == []


def test_what_21_has_to_refuse_20_need_not() -> None:
    made = profile(schedule(duration=5), chargingProfilePurpose="ChargingStationMaxProfile")
    assert exchanged("2.0.1", "SetChargingProfile", setting(made, 0), {"status": "Accepted"}) == []
