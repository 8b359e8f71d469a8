"""Composite schedules in conversations: which profiles count, and when an answer allows too much for certain."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from ocpp_core.findings import Finding
from ocpp_core.rules import Conversation
from ocpp_core.schedule import Running, Station
from ocpp_core.versions import Role
from tests.schedule.helpers import profile

AT = "2026-03-03T12:00:00Z"
NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
ACCEPTED = {"status": "Accepted"}
RULES = {"1.6-3.13.3-composite-lowest", "K08.FR.04"}


class Talk:
    def __init__(self, version: str, *, complete: bool = True) -> None:
        self.conversation = Conversation(version, select=RULES, complete=complete)
        self.is_16 = version == "1.6"
        self.number = 0

    def ask(
        self, action: str, request: dict[str, Any], response: dict[str, Any] | str, by: Role = Role.CSMS
    ) -> list[Finding]:
        self.number += 1
        name = str(self.number)
        found = self.conversation.take([2, name, action, request], by, None)
        answer = [4, name, response, "", {}] if isinstance(response, str) else [3, name, response]
        return found + self.conversation.take(answer, by.peer, None)

    def set(self, evse: int, *periods: Any, response: Any = ACCEPTED, **members: Any) -> None:
        if self.is_16:
            given = profile(*periods, version="1.6", **members)
            self.ask("SetChargingProfile", {"connectorId": evse, "csChargingProfiles": given}, response)
        else:
            self.ask("SetChargingProfile", {"evseId": evse, "chargingProfile": profile(*periods, **members)}, response)

    def clear(self, response: Any = ACCEPTED, **criteria: Any) -> None:
        request = criteria if self.is_16 or "chargingProfileId" in criteria else {"chargingProfileCriteria": criteria}
        self.ask("ClearChargingProfile", request, response)

    def start(self, name: Any = "t", evse: int = 1) -> None:
        if self.is_16:
            request = {"connectorId": evse, "idTag": "A", "meterStart": 0, "timestamp": AT}
            self.ask("StartTransaction", request, {"idTagInfo": ACCEPTED, "transactionId": name}, Role.CHARGING_STATION)
        else:
            event = {"eventType": "Started", "timestamp": AT, "triggerReason": "Authorized", "seqNo": 0,
                     "transactionInfo": {"transactionId": name}, "evse": {"id": evse}}  # fmt: skip
            self.ask("TransactionEvent", event, {}, Role.CHARGING_STATION)

    def get(self, *periods: tuple[int, float], evse: int = 1, unit: str = "A", at: str = AT) -> list[Finding]:
        listed = [{"startPeriod": start, "limit": limit} for start, limit in periods]
        body = {"chargingRateUnit": unit, "chargingSchedulePeriod": listed}
        if self.is_16:
            response = {**ACCEPTED, "connectorId": evse, "scheduleStart": at, "chargingSchedule": body}
            return self.ask("GetCompositeSchedule", {"connectorId": evse, "duration": 3600}, response)
        response = {**ACCEPTED, "schedule": {"evseId": evse, "duration": 3600, "scheduleStart": at, **body}}
        return self.ask("GetCompositeSchedule", {"evseId": evse, "duration": 3600}, response)


STATION_MAX = {"1.6": "ChargePointMaxProfile", "2.0.1": "ChargingStationMaxProfile", "2.1": "ChargingStationMaxProfile"}
VERSIONS = pytest.mark.parametrize("version", list(STATION_MAX))


@VERSIONS
def test_both_schedules_in_words(version: str) -> None:
    talk = Talk(version)
    talk.set(0, (0, 32), (600 + 43_200, 10), purpose=STATION_MAX[version])
    assert talk.get((0, 32), (600, 10)) == []
    assert talk.get((0, 6), (600, 0)) == []  # a limit of the station's own
    (finding,) = talk.get((0, 32), (600, 16.5))
    assert finding.severity == "warning"
    assert (finding.found, finding.allowed) == (
        "32 A from second 0, 16.5 A from second 600; the profiles allow 32 A from second 0, 10 A from second 600",
        "32 A from second 0, 10 A from second 600",
    )
    where = "$.chargingSchedule" if version == "1.6" else "$.schedule"
    assert finding.path == f"{where}.chargingSchedulePeriod[1].limit"


@VERSIONS
def test_long_schedules_are_cut(version: str) -> None:
    talk = Talk(version)
    talk.set(0, (0, 6), purpose=STATION_MAX[version])
    (finding,) = talk.get(*((300 * number, 10 + number) for number in range(12)))
    assert finding.found.endswith("14 A from second 1200, and 7 more; the profiles allow 6 A from second 0")


@VERSIONS
def test_clocks_may_differ_by_a_minute(version: str) -> None:
    talk = Talk(version)
    talk.set(0, (0, 32), (600 + 43_200, 10), purpose=STATION_MAX[version])
    assert talk.get((0, 32), (660 - 1, 10)) == []
    assert talk.get((0, 32), (661, 10)) != []


@VERSIONS
@pytest.mark.parametrize("at", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_a_time_beyond_all_bounds_is_not_judged(version: str, at: str) -> None:
    talk = Talk(version)
    talk.set(0, (0, 16), purpose=STATION_MAX[version])
    assert talk.get((0, 32), at=at) == []
    assert talk.get((0, 32)) != []


@VERSIONS
def test_a_transaction_and_its_profile(version: str) -> None:
    name = 7 if version == "1.6" else "t"
    talk = Talk(version)
    talk.set(0, (0, 16), name=1)
    talk.start(name)
    assert talk.get((0, 32)) != []
    talk.set(1, (0, 24), purpose="TxProfile", kind="Relative", name=2, transactionId=name)
    assert talk.get((0, 24)) == []
    assert talk.get((0, 25)) != []
    got = talk.conversation.composite_schedule(1, 600, NOON)
    assert [(each.start_period, each.limit, each.profiles) for each in got] == [(0, 24, (2,))]
    talk.set(1, (0, 24), (600, 8), purpose="TxProfile", kind="Relative", name=2, transactionId=name)
    assert talk.get((0, 24)) == []  # when energy began to flow is not known
    given = Station(transactions=[Running(1, name, NOON)])
    got = talk.conversation.composite_schedule(1, 3600, NOON, station=given)
    assert [(each.start_period, each.limit) for each in got] == [(0, 24), (600, 8)]


@VERSIONS
def test_what_was_not_seen_is_not_assumed(version: str) -> None:
    talk = Talk(version, complete=False)
    talk.set(0, (0, 16), purpose=STATION_MAX[version])
    assert talk.get((0, 32)) == []  # a higher level may be there
    talk.clear(chargingProfilePurpose=STATION_MAX[version])
    assert talk.get((0, 32)) == []
    talk.set(0, (0, 16), purpose=STATION_MAX[version])
    assert talk.get((0, 32)) != []
    talk.set(0, (0, 64), purpose=STATION_MAX[version], name=2, level=1, response="InternalError")
    assert talk.get((0, 32)) == []
    talk.clear(chargingProfilePurpose=STATION_MAX[version])
    talk.set(0, (0, 16), purpose=STATION_MAX[version])
    assert talk.get((0, 32)) != []
    talk.conversation.lose("SetChargingProfile")
    assert talk.get((0, 32)) == []


@VERSIONS
def test_what_is_cleared_does_not_count(version: str) -> None:
    talk = Talk(version)
    talk.set(0, (0, 16), purpose=STATION_MAX[version], level=0, name=1)
    talk.set(0, (0, 8), purpose=STATION_MAX[version], level=1, name=2)
    assert [each.profile["stackLevel"] for each in talk.conversation.charging_profiles] == [0, 1]
    assert talk.get((0, 16)) != []
    talk.clear(stackLevel=1)
    assert talk.get((0, 16)) == []
    assert talk.get((0, 32)) != []
    talk.clear(**{"id" if version == "1.6" else "chargingProfileId": 1})
    assert talk.get((0, 32)) == []
    assert talk.conversation.charging_profiles == []


def test_a_profile_of_1_6_takes_the_place_of_its_like() -> None:
    talk = Talk("1.6")
    talk.set(0, (0, 8), purpose="ChargePointMaxProfile", name=1)
    talk.set(0, (0, 16), purpose="ChargePointMaxProfile", name=2)
    assert talk.get((0, 16)) == []


@VERSIONS
def test_units_without_a_voltage(version: str) -> None:
    talk = Talk(version)
    talk.set(0, (0, 16), purpose=STATION_MAX[version])
    assert talk.get((0, 99_999), unit="W") == []


@VERSIONS
def test_days_may_go_by_local_time(version: str) -> None:
    talk = Talk(version)
    talk.set(0, (0, 32), (45_000, 10), purpose=STATION_MAX[version], kind="Recurring", recurrencyKind="Daily")
    assert talk.get((0, 32)) == []
    talk.set(0, (0, 32), (36_000, 10), purpose=STATION_MAX[version], kind="Recurring", recurrencyKind="Daily")
    assert talk.get((0, 32)) != []


@pytest.mark.parametrize(
    "unsure",
    [
        {"kind": "Dynamic", "dynUpdateTime": AT},
        {"maxOfflineDuration": 5},
        {"schedule": {"useLocalTime": True}},
        {"schedule": {"randomizedDelay": 5}},
    ],
)
def test_what_only_the_station_knows(unsure: dict[str, Any]) -> None:
    talk = Talk("2.1")
    talk.set(1, (0, 10), **unsure)
    talk.start()
    assert talk.get((0, 32)) == []
    talk.set(0, (0, 16), purpose="ChargingStationMaxProfile", name=2)
    assert talk.get((0, 32)) != []  # whatever the other does


def test_what_adds_to_the_limits() -> None:
    talk = Talk("2.1")
    talk.set(0, (0, 16), purpose="ChargingStationMaxProfile")
    notice = {"chargingLimit": {"chargingLimitSource": "EMS", "isLocalGeneration": True}}
    assert talk.get((0, 32)) != []
    talk.ask("NotifyChargingLimit", notice, {}, Role.CHARGING_STATION)
    assert talk.get((0, 32)) == []


def test_priority_charging_overrules() -> None:
    talk = Talk("2.1")
    talk.set(1, (0, 16))
    talk.start()
    assert talk.get((0, 32)) != []
    talk.ask("NotifyPriorityCharging", {"transactionId": "t", "activated": True}, {}, Role.CHARGING_STATION)
    assert talk.get((0, 32)) == []


def test_a_restart_may_drop_profiles() -> None:
    talk = Talk("2.0.1")
    talk.set(1, (0, 10), name=1)
    talk.start()
    talk.set(1, (0, 8), name=2, purpose="TxProfile", transactionId="t", kind="Relative")
    assert talk.get((0, 16)) != []
    boot = {"reason": "PowerUp", "chargingStation": {"model": "M", "vendorName": "V"}}
    talk.ask("BootNotification", boot, {"currentTime": AT, "interval": 5, **ACCEPTED}, Role.CHARGING_STATION)
    assert talk.get((0, 16)) == []


def test_a_start_may_bring_a_profile() -> None:
    talk = Talk("2.0.1")
    talk.set(1, (0, 10), name=1)
    talk.start()
    brought = profile((0, 32), purpose="TxProfile", kind="Relative", name=2)
    request = {"remoteStartId": 1, "idToken": {"idToken": "A", "type": "Central"}, "chargingProfile": brought}
    talk.ask("RequestStartTransaction", request, ACCEPTED)
    assert talk.get((0, 32)) == []


def test_reported_profiles_count() -> None:
    talk = Talk("2.0.1")
    report = {"requestId": 1, "chargingLimitSource": "CSO", "evseId": 0,
              "chargingProfile": [profile((0, 16), purpose="ChargingStationMaxProfile")]}  # fmt: skip
    talk.ask("ReportChargingProfiles", report, {}, Role.CHARGING_STATION)
    assert talk.get((0, 32)) != []


@VERSIONS
def test_the_whole_station(version: str) -> None:
    talk = Talk(version)
    talk.set(0, (0, 10))
    assert talk.get((0, 64), evse=0) == []  # how many EVSEs there are is not known
    talk.set(0, (0, 32), purpose=STATION_MAX[version], name=2)
    assert talk.get((0, 64), evse=0) != []


def test_profiles_that_are_too_many_are_not_judged() -> None:
    talk = Talk("2.0.1")
    for name in range(101):
        talk.set(0, (0, 10), purpose="ChargingStationMaxProfile", name=name, level=name)
    assert len(talk.conversation.charging_profiles) == 100
    assert talk.get((0, 32)) == []


def test_answers_without_sense_are_passed_over() -> None:
    talk = Talk("1.6")
    talk.set(0, (0, 16), purpose="ChargePointMaxProfile")
    assert talk.get((0, 32), (0, 32)) == []
    assert talk.get((5, 32)) == []
    assert talk.get((0, 32), at="9998-12-31T23:59:59Z") == []
    assert talk.ask("GetCompositeSchedule", {"connectorId": 1, "duration": 60}, {"status": "Rejected"}) == []
    assert talk.get((0, 32)) != []


def test_a_change_under_way_is_not_judged() -> None:
    talk = Talk("2.0.1")
    talk.set(0, (0, 16), purpose="ChargingStationMaxProfile")
    assert talk.get((0, 32)) != []
    given = {"evseId": 0, "chargingProfile": profile((0, 64), purpose="ChargingStationMaxProfile")}
    talk.conversation.take([2, "open", "SetChargingProfile", given], Role.CSMS, None)
    assert talk.get((0, 32)) == []
    talk.conversation.take([3, "open", ACCEPTED], Role.CHARGING_STATION, None)
    assert talk.get((0, 65)) != []


def test_very_long_schedules_are_not_kept() -> None:
    talk = Talk("1.6")
    talk.set(0, *((second, 16) for second in range(1025)), purpose="ChargePointMaxProfile")
    assert talk.conversation.charging_profiles == []
    assert talk.get((0, 32)) == []
