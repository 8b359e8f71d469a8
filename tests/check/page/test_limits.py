"""The limits of charging profiles beside the readings of a transaction."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.check.page.samples import page_of, record
from tests.schedule.helpers import profile

ACCEPTED = {"status": "Accepted"}
START = datetime(2026, 3, 3, 12, tzinfo=UTC)


def time(minute: float) -> str:
    return datetime.fromtimestamp(START.timestamp() + 60 * minute, UTC).isoformat().replace("+00:00", "Z")


class Log:
    def __init__(self, version: str) -> None:
        self.version, self.lines = version, list[str]()

    def ask(self, minute: float, action: str, request: Any, response: Any, *, by_csms: bool = True) -> None:
        name, ways = str(len(self.lines)), ("out", "in") if by_csms else ("in", "out")
        self.lines.append(record(time(minute), "CS1", ways[0], [2, name, action, request]))
        self.lines.append(record(time(minute), "CS1", ways[1], [3, name, response]))

    def set(self, minute: float, evse: int, *periods: Any, status: str = "Accepted", **members: Any) -> None:
        given = profile(*periods, version=self.version, start=time(0), **members)
        request = (
            {"connectorId": evse, "csChargingProfiles": given}
            if self.version == "1.6"
            else {"evseId": evse, "chargingProfile": given}
        )
        self.ask(minute, "SetChargingProfile", request, {"status": status})

    def start(self, minute: float, name: Any = 7) -> None:
        if self.version == "1.6":
            request = {"connectorId": 1, "idTag": "A", "meterStart": 0, "timestamp": time(minute)}
            self.ask(minute, "StartTransaction", request, {"idTagInfo": ACCEPTED, "transactionId": name}, by_csms=False)
        else:
            self.event(minute, "Started")

    def stop(self, minute: float, name: Any = 7) -> None:
        if self.version == "1.6":
            request = {"transactionId": name, "meterStop": 5, "timestamp": time(minute)}
            self.ask(minute, "StopTransaction", request, {}, by_csms=False)
        else:
            self.event(minute, "Ended")

    def event(self, minute: float, kind: str) -> None:
        request = {"eventType": kind, "timestamp": time(minute), "triggerReason": "Authorized", "seqNo": 0,
                   "transactionInfo": {"transactionId": "7"}, "evse": {"id": 1, "connectorId": 1}}  # fmt: skip
        self.ask(minute, "TransactionEvent", request, {}, by_csms=False)

    def limits(self, which: int = 0) -> list[tuple[str, str, list[tuple[float, float | None]]]]:
        """The curves of limits: chart, unit, and the points by minutes."""
        series = page_of("\n".join(self.lines), self.version).data()["transactions"][which]["series"]
        return [
            (
                each["chart"],
                each["unit"],
                [((at / 1000 - START.timestamp()) / 60, value) for at, value in each["points"]],
            )
            for each in series
            if each.get("limit")
        ]


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_a_limit_over_the_power(version: str) -> None:
    log = Log(version)
    most = "ChargePointMaxProfile" if version == "1.6" else "ChargingStationMaxProfile"
    log.set(1, 0, (0, 11_000), (1200, 7400), unit="W", purpose=most, name=1)
    log.set(2, 0, (0, 1), unit="W", purpose=most, name=2, status="Rejected")
    log.start(10)
    own = 7 if version == "1.6" else "7"
    log.set(30, 1, (0, 3700), unit="W", purpose="TxProfile", name=3, transactionId=own)
    log.ask(40, "ClearChargingProfile", {"id" if version == "1.6" else "chargingProfileId": 3}, ACCEPTED)
    log.stop(50)
    assert log.limits() == [
        (
            "power",
            "kW",
            [(10, 11), (20, 11), (20, 7.4), (30, 7.4), (30, 3.7), (40, 3.7), (40, 7.4), (50, 7.4)],
        )
    ]


def test_a_limit_over_the_current_that_ends() -> None:
    log = Log("1.6")
    log.start(0)
    log.set(5, 1, (0, 16.5))
    log.ask(10, "ClearChargingProfile", {}, ACCEPTED)
    log.stop(20)
    assert log.limits() == [("current", "A", [(5, 16.5), (10, 16.5), (10, None)])]


def test_no_limit_where_it_is_not_known() -> None:
    log = Log("1.6")
    log.set(0, 0, (0, 11_000), unit="W", purpose="ChargePointMaxProfile", name=1)
    log.set(1, 0, (0, 16), name=2)
    log.start(5)
    log.stop(6)
    assert log.limits() == []  # no voltage
    brought = profile((0, 16), purpose="TxProfile", kind="Relative", version="1.6")
    log = Log("1.6")
    log.set(0, 0, (0, 10))
    log.ask(1, "RemoteStartTransaction", {"idTag": "A", "chargingProfile": brought}, ACCEPTED)
    log.start(2)
    log.stop(5)
    log.start(10, 8)
    log.stop(15, 8)
    assert log.limits(0) == []  # the station may use the profile or not
    assert log.limits(1) == [("current", "A", [(10, 10), (15, 10)])]


def test_calls_that_nobody_answered_do_not_keep_out_later_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_core.check.page._limits._MAX_OPEN", 3)
    log = Log("1.6")
    for number in range(5):
        log.lines.append(record(time(0), "CS1", "out", [2, f"lost-{number}", "ClearChargingProfile", {}]))
    log.set(0, 0, (0, 16), purpose="ChargePointMaxProfile")
    log.start(1)
    log.stop(2)
    assert [unit for _, unit, _ in log.limits()] == ["A"]


def test_work_is_bounded() -> None:
    log = Log("1.6")
    many = [(60 * number, 10 + number % 7) for number in range(1024)]
    for name in range(40):
        log.set(0, 0, *many, name=name, level=name, kind="Recurring", recurrencyKind="Daily")
    for name in range(30):
        log.start(10, name)
        log.stop(30 * 24 * 60 + name, name)
    page = page_of("\n".join(log.lines), "1.6").data()
    series = [each for one in page["transactions"] for each in one["series"] if each.get("limit")]
    assert all(len(each["points"]) <= 1000 for each in series)
    assert len(series) < 3
