"""The parts of a charging profile, in the shapes that 1.6 and 2.x give it.

Belongs here: where a profile, its schedules and their periods stand. Must not be here: rules.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final

from ocpp_core.rules._rule import Payload

__all__ = ["EXTERNAL", "at", "has_curve", "periods", "profile_of", "values"]

EXTERNAL: Final = frozenset({"ChargingStationExternalConstraints", "LocalGeneration"})
"""The purposes of profiles that come from outside; the CSMS cannot clear these."""


_MEMBERS: Final = ("csChargingProfiles", "chargingProfile")


def profile_of(request: Payload) -> tuple[str, Payload] | None:
    """The profile that a request brings, and the name of its member; None without one."""
    for name in _MEMBERS:
        if request.get(name) is not None:
            return f".{name}", request[name]
    return None


def periods(profile: Payload) -> Iterator[tuple[int, int, Payload]]:
    """Each period of a profile of 2.x, with the numbers of its schedule and of itself; see `at`."""
    for which, schedule in enumerate(profile["chargingSchedule"]):
        for number, period in enumerate(schedule["chargingSchedulePeriod"]):
            yield which, number, period


def at(schedule: int, period: int | None = None, member: str = "") -> str:
    """The path below a profile of 2.x to a schedule, or to a period of it, or to a member of that."""
    below = "" if period is None else f".chargingSchedulePeriod[{period}]"
    return f".chargingSchedule[{schedule}]{below}{'.' if member else ''}{member}"


def values(period: Payload, names: Collection[str]) -> list[tuple[str, Any]]:
    """The values of these names that a period has."""
    return [(name, value) for name, value in period.items() if name in names and value is not None]


def has_curve(period: Payload, name: str) -> bool:
    """Whether a period has a curve of at least two points under this name."""
    return len(period.get(name) or ()) >= 2  # two points make a line
