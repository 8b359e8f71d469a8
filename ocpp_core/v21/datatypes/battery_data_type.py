"""The data type BatteryDataType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "BatteryDataType",
]


@define(kw_only=True, repr=False)
class BatteryDataType(DataType):
    """State and identity of a battery that is put into or taken out of a swap station.

    OCPP 2.1 part 2, section 2.8.
    """

    VERSION: ClassVar[Version] = Version.V21

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "2.8"})
    """Slot of the swap station that receives or releases the battery. At least 0."""

    serial_number: str = field(
        metadata={"wire": "serialNumber", "maxLength": 50, "identifies": "serial", "section": "2.8"}
    )
    """Serial number that identifies the battery. At most 50 characters."""

    soc: float = field(metadata={"wire": "soC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.8"})
    """How full the battery is. Unit: %. 0 to 100."""

    soh: float = field(metadata={"wire": "soH", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.8"})
    """Remaining health of the battery compared with a new one. Unit: %. 0 to 100."""

    production_date: datetime | None = field(
        default=None, metadata={"wire": "productionDate", "format": "date-time", "section": "2.8"}
    )
    """When the battery was made."""

    vendor_info: str | None = field(default=None, metadata={"wire": "vendorInfo", "maxLength": 500, "section": "2.8"})
    """Further data from the battery, in a form that only its vendor defines. At most 500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.8"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
