"""The data type ChargingSchedulePeriod of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "ChargingSchedulePeriod",
]


@define(kw_only=True, repr=False)
class ChargingSchedulePeriod(DataType):
    """A period within a charging schedule during which one limit holds.

    OCPP 1.6, section 7.14.
    """

    VERSION: ClassVar[Version] = Version.V16

    start_period: int = field(metadata={"wire": "startPeriod", "unit": "s", "section": "7.14"})
    """When the period begins, counted from the start of the schedule; this also ends the period before it. Unit: s."""

    limit: float = field(
        metadata={"wire": "limit", "unit": "chargingRateUnit (W or A)", "multipleOf": 0.1, "section": "7.14"}
    )
    """Most that may be drawn in this period, in chargingRateUnit (A or W). Unit: chargingRateUnit (W or A). A multiple
    of 0.1.
    """

    number_phases: int | None = field(default=None, metadata={"wire": "numberPhases", "section": "7.14"})
    """How many phases may be used. If absent, 3 is assumed where it matters."""
