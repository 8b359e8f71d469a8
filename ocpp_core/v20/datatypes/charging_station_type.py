"""The data type ChargingStationType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.modem_type import ModemType
from ocpp_core.versions import Version

__all__ = [
    "ChargingStationType",
]


@define(kw_only=True, repr=False)
class ChargingStationType(DataType):
    """The identity of a charging station as it reports it when it boots.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    model: str = field(metadata={"wire": "model", "maxLength": 20})
    """Model name of the station. At most 20 characters."""

    vendor_name: str = field(metadata={"wire": "vendorName", "maxLength": 50})
    """Name of the station's vendor, which need not be unique. At most 50 characters."""

    serial_number: str | None = field(
        default=None, metadata={"wire": "serialNumber", "maxLength": 20, "identifies": "serial"}
    )
    """Serial number the vendor gave this station. At most 20 characters."""

    modem: ModemType | None = field(default=None, metadata={"wire": "modem"})
    """SIM card details of the station's mobile modem."""

    firmware_version: str | None = field(default=None, metadata={"wire": "firmwareVersion", "maxLength": 50})
    """Firmware version the station is running. At most 50 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
