"""Rules on status and heartbeats: what their two examples do not show."""

from __future__ import annotations

import pytest

from ocpp_core.rules import Rules, _status
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_status)
NINE, TEN = "2026-03-01T09:00:00Z", "2026-03-01T10:00:00Z"


class StatusTalk(Talk):
    """A station and its CSMS, with the rules of this block that they break."""

    def __init__(self, version: str = "1.6", *, complete: bool = True) -> None:
        super().__init__(version, OURS, complete=complete)

    def told(self, *statuses: str, connector: int = 1) -> list[str]:
        """What statuses one after the other break."""
        return [
            rule
            for status in statuses
            for rule in self.ask(
                STATION, "StatusNotification", {"connectorId": connector, "status": status, "errorCode": "NoError"}, {}
            )
        ]

    def boot(self, status: str = "Accepted", interval: int = 60, at: float | None = None) -> list[str]:
        response = {"status": status, "currentTime": TEN, "interval": interval}
        return self.ask(STATION, "BootNotification", self.boot_request(), response, at)

    def key(self, name: str, value: str, at: float | None = None) -> list[str]:
        return self.ask(CSMS, "ChangeConfiguration", {"key": name, "value": value}, {"status": "Accepted"}, at)

    def beat(self, at: float | None = None, time: str = TEN) -> list[str]:
        return self.ask(STATION, "Heartbeat", {}, {"currentTime": time}, at)

    def start(self, connector: int = 1, time: str = TEN) -> list[str]:
        request = {"connectorId": connector, "idTag": "A", "meterStart": 0, "timestamp": time}
        return self.ask(STATION, "StartTransaction", request, {"transactionId": 1, "idTagInfo": {"status": "Accepted"}})


def test_a_session() -> None:
    session = "Available", "Preparing", "Charging", "SuspendedEV", "Charging", "SuspendedEVSE", "Finishing", "Available"
    assert (
        StatusTalk().told(*session, "Reserved", "Preparing", "Available", "Available", "Unavailable", "Available") == []
    )


@pytest.mark.parametrize(
    "pair",
    [("Available", "Finishing"), ("Finishing", "Charging"), ("Reserved", "Charging"), ("Charging", "Preparing")],
)
def test_a_status_that_cannot_follow(pair: tuple[str, str]) -> None:
    assert StatusTalk(complete=False).told(*pair) == ["1.6-4.9-status-transition"]
    talk = StatusTalk()
    talk.told(pair[0])
    assert talk.told(pair[1], connector=2) == []


def test_statuses_that_need_not_follow() -> None:
    """After a boot, after one that could not be read, where short ones are left out, in 1.5."""
    booted = StatusTalk()
    booted.told("Finishing")
    booted.boot()
    assert booted.told("Charging") == []
    lost = StatusTalk()
    lost.told("Finishing")
    lost.ask(STATION, "StatusNotification", {"connectorId": 1})
    assert lost.told("Charging") == []
    short = StatusTalk()
    short.key("MinimumStatusDuration", "5")
    assert short.told("Available", "Finishing") == []
    none = StatusTalk()
    none.key("MinimumStatusDuration", "0")
    assert none.told("Available", "Finishing") == ["1.6-4.9-status-transition"]
    assert StatusTalk("1.5").told("Available", "Occupied", "Faulted", "Occupied") == []


def test_the_status_after_a_fault() -> None:
    assert StatusTalk().told("Charging", "Faulted", "Charging") == []
    assert StatusTalk().told("Charging", "Faulted", "Faulted", "Available") == ["1.6-4.9-fault-resolved"]
    assert StatusTalk().told("Faulted", "Charging") == []
    talk = StatusTalk()
    talk.told("Charging", "Faulted")
    talk.ask(STATION, "StopTransaction", {"transactionId": 1, "meterStop": 0, "timestamp": TEN}, {})
    assert talk.told("Finishing") == []


def test_the_charge_point_as_a_whole() -> None:
    rules = Rules("1.6", select=OURS)
    for status, broken in (("Faulted", False), ("Available", False), ("Charging", True)):
        found = rules.findings({"connectorId": 0, "status": status, "errorCode": "NoError"}, "StatusNotification")
        assert [each.path for each in found] == (["$.status"] if broken else [])
    assert StatusTalk().told("Unavailable", "Available", "Faulted", "Available", connector=0) == []


def test_the_number_of_connectors() -> None:
    talk = StatusTalk()
    talk.key("NumberOfConnectors", "2")
    assert talk.told("Available", connector=2) == []
    assert talk.told("Available", connector=3) == ["1.6-3.8-connector-in-range"]
    assert StatusTalk().told("Available", connector=3) == []


def test_the_status_is_told_after_a_boot() -> None:
    talk = StatusTalk()
    assert talk.start() == []  # it has not booted
    talk.boot()
    assert talk.start(2, NINE) == []  # began before it
    assert talk.start(2, TEN) == ["1.6-4.9-status-after-boot"]
    talk.told("Available", connector=2)
    assert talk.start(2, TEN) == []
    amid = StatusTalk(complete=False)
    amid.boot()
    assert amid.start() == []


# -- heartbeats


@pytest.mark.parametrize(("version", "rule"), [("1.6", "1.6-9.1.10-heartbeat-interval"), ("2.0.1", "G02.FR.02")])
def test_a_station_that_is_silent(version: str, rule: str) -> None:
    for at, wanted in ((120, []), (121, [rule]), (None, [])):
        talk = StatusTalk(version)
        talk.boot(at=0)
        assert talk.beat(at) == wanted
    assert talk.boot(at=9_999) == []  # it was off
    pending = StatusTalk(version)
    pending.boot("Pending", at=0)
    assert pending.beat(999) == []


def test_any_answer_of_the_station_is_heard() -> None:
    talk = StatusTalk()
    talk.boot(at=0)
    talk.ask(CSMS, "ClearCache", {}, {"status": "Accepted"}, at=100)
    assert talk.beat(220) == []
    talk.conversation.take([2, "x", "ClearCache", {}], CSMS, 300)
    talk.conversation.take([4, "x", "InternalError", "", {}], STATION, 301)
    assert talk.beat(421) == []


def test_the_interval_may_be_changed() -> None:
    talk = StatusTalk()
    talk.boot(at=0)
    talk.key("HeartbeatInterval", "600", at=1)
    assert talk.beat(1_201) == []
    assert talk.beat(2_402) == ["1.6-9.1.10-heartbeat-interval"]


def test_the_time_of_the_csms_goes_on() -> None:
    talk = StatusTalk("2.0.1")
    assert talk.beat(time=TEN) == []
    assert talk.beat(time="2026-03-01T11:00:00+01:00") == []
    assert talk.beat(time=NINE) == ["G02.FR.03"]
