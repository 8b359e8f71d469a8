"""Profiles in few words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
MIDNIGHT = "2026-03-03T00:00:00Z"


def profile(
    *periods: tuple[int, float] | dict[str, Any],
    purpose: str = "TxDefaultProfile",
    kind: str = "Absolute",
    level: int = 0,
    unit: str = "A",
    start: str | None = MIDNIGHT,
    duration: int | None = None,
    name: int = 1,
    version: str = "2.1",
    schedule: dict[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """A profile as a plain payload; a period is a startPeriod and a limit, or the whole."""
    body: dict[str, Any] = {
        "chargingRateUnit": unit,
        "chargingSchedulePeriod": [
            each if isinstance(each, dict) else {"startPeriod": each[0], "limit": each[1]} for each in periods
        ],
    }
    if start is not None and kind not in ("Relative", "Dynamic"):
        body["startSchedule"] = start
    if duration is not None:
        body["duration"] = duration
    body |= schedule or {}
    is_16 = version == "1.6"
    return {
        "chargingProfileId" if is_16 else "id": name,
        "stackLevel": level,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": kind,
        "chargingSchedule": body if is_16 else [{"id": 1, **body}],
        **more,
    }
