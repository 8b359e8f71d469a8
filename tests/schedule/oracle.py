"""A composite schedule by brute force: each second of the window is looked at by itself.

Written from the standard, apart from the package, on plain payloads; only what the properties draw is supported: no values
of L2 and L3, alternating current.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

ORDER = {"PriorityCharging": 3, "TxProfile": 2, "TxDefaultProfile": 1}


def number(value: Any) -> Fraction:
    return Fraction(str(value))


class Oracle:
    def __init__(
        self,
        profiles: list[tuple[int, dict[str, Any]]],
        *,
        at: datetime,
        evse_id: int,
        unit: str,
        voltage: int = 230,
        zone: str | None = None,
        transaction: tuple[Any, datetime, bool] | None = None,
        offline: list[tuple[datetime, datetime | None]] = (),
    ) -> None:
        self.profiles, self.at, self.evse_id, self.unit, self.voltage = profiles, at, evse_id, unit, voltage
        self.zone, self.transaction, self.offline = zone, transaction, offline

    def at_second(  # noqa: C901  # the steps in a row are what makes it plain
        self, second: int
    ) -> tuple[Fraction | None, Fraction | None, Fraction | None, int | None]:
        """limit, dischargeLimit, setpoint, numberPhases."""
        now = self.at + timedelta(seconds=second)
        best: dict[str, tuple[tuple[int, int, int, int], dict[str, Any], str]] = {}
        for index, (evse, profile) in enumerate(self.profiles):
            if evse not in (0, self.evse_id):
                continue
            purpose = profile["chargingProfilePurpose"]
            if purpose in ("TxProfile", "PriorityCharging") and self.transaction is None:
                continue
            if purpose == "TxProfile" and profile["transactionId"] != self.transaction[0]:
                continue
            if purpose == "PriorityCharging" and not self.transaction[2]:
                continue
            period = self.period(profile, now)
            if period is None:
                continue
            group = "own" if purpose in ORDER else purpose
            rank = (ORDER.get(purpose, 0), profile["stackLevel"], int(evse != 0), index)
            if group not in best or rank > best[group][0]:
                best[group] = (rank, period, self.schedule(profile)["chargingRateUnit"])
        added = best.pop("LocalGeneration", None)
        phases = min((found[1].get("numberPhases", 3) for found in best.values()), default=None)
        limits = [self.convert(f[1]["limit"], f[2], phases) for f in best.values() if "limit" in f[1]]
        limit = min(limits, default=None)
        discharges = [
            self.convert(f[1]["dischargeLimit"], f[2], phases) for f in best.values() if "dischargeLimit" in f[1]
        ]
        discharge = max(discharges, default=None)
        setpoint = None
        for group in ("own", "ChargingStationExternalConstraints"):
            if group in best and "setpoint" in best[group][1]:
                setpoint = self.convert(best[group][1]["setpoint"], best[group][2], phases)
        if setpoint is not None and setpoint > 0 and limit is not None:
            setpoint = min(setpoint, limit)
        if setpoint is not None and setpoint < 0 and discharge is not None:
            setpoint = max(setpoint, discharge)
        if added is not None and limit is not None:
            limit += self.convert(added[1]["limit"], added[2], phases)
        return limit, discharge, setpoint, phases

    def convert(self, value: Any, unit: str, phases: int) -> Fraction:
        if unit == self.unit:
            return number(value)
        return number(value) * self.voltage * phases if unit == "A" else number(value) / (self.voltage * phases)

    @staticmethod
    def schedule(profile: dict[str, Any]) -> dict[str, Any]:
        schedule = profile["chargingSchedule"]
        return schedule if isinstance(schedule, dict) else schedule[0]

    def period(self, profile: dict[str, Any], now: datetime) -> dict[str, Any] | None:
        if "validFrom" in profile and now < datetime.fromisoformat(profile["validFrom"]):
            return None
        if "validTo" in profile and now >= datetime.fromisoformat(profile["validTo"]):
            return None
        if "maxOfflineDuration" in profile and self.is_expired(profile, now):
            return None
        schedule = self.schedule(profile)
        kind = profile["chargingProfileKind"]
        if kind == "Relative":
            start = self.transaction[1] if self.transaction is not None else self.at
            elapsed = (now - start).total_seconds()
        elif schedule.get("useLocalTime"):
            wall = now.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)
            elapsed = (wall - datetime.fromisoformat(schedule["startSchedule"]).replace(tzinfo=None)).total_seconds()
        else:
            key = profile["dynUpdateTime"] if kind == "Dynamic" else schedule["startSchedule"]
            elapsed = (now - datetime.fromisoformat(key)).total_seconds()
        if elapsed < 0:
            return None
        if kind == "Recurring":
            elapsed %= 86_400 if profile["recurrencyKind"] == "Daily" else 7 * 86_400
        if "duration" in schedule and elapsed >= schedule["duration"]:
            return None
        return [each for each in schedule["chargingSchedulePeriod"] if each["startPeriod"] <= elapsed][-1]

    def is_expired(self, profile: dict[str, Any], now: datetime) -> bool:
        longest = timedelta(seconds=profile["maxOfflineDuration"])
        for since, until in self.offline:
            if since + longest <= now and (until is None or now < until):
                return True
            has_been = until is not None and until > since + longest and now >= until
            if has_been and profile.get("invalidAfterOfflineDuration"):
                return True
        return False
