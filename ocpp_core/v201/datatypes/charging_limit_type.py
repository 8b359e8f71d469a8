"""The data type ChargingLimitType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.charging_limit_source_enum_type import ChargingLimitSourceEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingLimitType",
]


@define(kw_only=True, repr=False)
class ChargingLimitType(DataType):
    """Where a charging limit comes from and how serious it is for the grid.

    OCPP 2.0.1 part 2, section 2.7.
    """

    VERSION: ClassVar[Version] = Version.V201

    charging_limit_source: ChargingLimitSourceEnumType = field(
        metadata={"wire": "chargingLimitSource", "section": "2.7"}
    )
    """Party or system that set the limit, such as EMS, SO, CSO or Other."""

    is_grid_critical: bool | None = field(default=None, metadata={"wire": "isGridCritical", "section": "2.7"})
    """True if the grid is at risk when the limit is not kept."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.7"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
