"""The data type ChargingSchedulePeriodType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "ChargingSchedulePeriodType",
]


@define(kw_only=True, repr=False)
class ChargingSchedulePeriodType(DataType):
    """A part of a charging schedule during which the same limits and setpoints apply.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    start_period: int = field(metadata={"wire": "startPeriod", "unit": "s"})
    """Offset from the start of the schedule at which this period begins and the one before it ends. Unit: s."""

    limit: float = field(metadata={"wire": "limit", "unit": "chargingRateUnit (W or A)"})
    """Highest charging rate in the period. Power in W is the total of all phases, or of L1 if L2 and L3 are given
    separately. Unit: chargingRateUnit (W or A).
    """

    number_phases: int | None = field(default=None, metadata={"wire": "numberPhases"})
    """How many phases may be used for charging. If absent on an AC EVSE, 3 is assumed; leave it out for DC."""

    phase_to_use: int | None = field(default=None, metadata={"wire": "phaseToUse"})
    """Phase for single-phase charging, if the EVSE can switch phases. If absent, the station chooses."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
