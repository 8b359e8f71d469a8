"""The composite charging schedule: what the charging profiles of a station allow together.

::

    periods = composite_schedule(
        [(0, station_maximum), (1, default_profile)],
        version="2.0.1",
        at=datetime(2026, 3, 3, 12, tzinfo=UTC),
        duration=3600,
        unit="A",
    )
    print(periods[0].limit)

Belongs here: computing it from profiles alone. There is no state and no clock: times are arguments, with a zone. Must
not be here: which profiles a station has; see `ocpp_core.rules.Conversation` for those that a conversation has set.
"""

from ocpp_core.schedule._composite import SchedulePeriod, composite_schedule
from ocpp_core.schedule._situation import Installed, Number, Profile, Reading, Running, Station, Unit

__all__ = [
    "Installed",
    "Number",
    "Profile",
    "Reading",
    "Running",
    "SchedulePeriod",
    "Station",
    "Unit",
    "composite_schedule",
]
