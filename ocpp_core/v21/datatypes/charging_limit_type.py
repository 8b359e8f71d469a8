"""The data type ChargingLimitType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ChargingLimitType",
]


@define(kw_only=True, repr=False)
class ChargingLimitType(DataType):
    """Where a charging limit comes from and how serious it is for the grid.

    OCPP 2.1 part 2, section 2.13.
    """

    VERSION: ClassVar[Version] = Version.V21

    charging_limit_source: str = field(metadata={"wire": "chargingLimitSource", "maxLength": 20, "section": "2.13"})
    """Party or system that set the limit, such as EMS, SO, CSO or Other. At most 20 characters."""

    is_local_generation: bool | None = field(default=None, metadata={"wire": "isLocalGeneration", "section": "2.13"})
    """True if the report is about extra capacity from local generation, not about a restriction."""

    is_grid_critical: bool | None = field(default=None, metadata={"wire": "isGridCritical", "section": "2.13"})
    """True if the grid is at risk when the limit is not kept."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.13"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
