"""The data type ChargingStationType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.modem_type import ModemType
from ocpp_core.versions import Version

__all__ = [
    "ChargingStationType",
]


@define(kw_only=True, repr=False)
class ChargingStationType(DataType):
    """The identity of a charging station as it reports it when it boots.

    OCPP 2.1 part 2, section 2.21.
    """

    VERSION: ClassVar[Version] = Version.V21

    model: str = field(metadata={"wire": "model", "maxLength": 20, "section": "2.21"})
    """Model name of the station. At most 20 characters."""

    vendor_name: str = field(metadata={"wire": "vendorName", "maxLength": 50, "section": "2.21"})
    """Name of the station's vendor, which need not be unique. At most 50 characters."""

    serial_number: str | None = field(
        default=None, metadata={"wire": "serialNumber", "maxLength": 25, "identifies": "serial", "section": "2.21"}
    )
    """Serial number the vendor gave this station. At most 25 characters."""

    modem: ModemType | None = field(default=None, metadata={"wire": "modem", "section": "2.21"})
    """SIM card details of the station's mobile modem."""

    firmware_version: str | None = field(
        default=None, metadata={"wire": "firmwareVersion", "maxLength": 50, "section": "2.21"}
    )
    """Firmware version the station is running. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.21"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
