"""The data type ChargingLimitType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.charging_limit_source_enum_type import ChargingLimitSourceEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingLimitType",
]


@define(kw_only=True, repr=False)
class ChargingLimitType(DataType):
    """Where a charging limit comes from and how serious it is for the grid.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    charging_limit_source: ChargingLimitSourceEnumType = field(metadata={"wire": "chargingLimitSource"})
    """Party or system that set the limit, such as EMS, SO, CSO or Other."""

    is_grid_critical: bool | None = field(default=None, metadata={"wire": "isGridCritical"})
    """True if the grid is at risk when the limit is not kept."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
