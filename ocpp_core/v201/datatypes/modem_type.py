"""The data type ModemType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ModemType",
]


@define(kw_only=True, repr=False)
class ModemType(DataType):
    """The SIM card identifiers of the station's modem.

    OCPP 2.0.1 part 2, section 2.33.
    """

    VERSION: ClassVar[Version] = Version.V201

    iccid: str | None = field(
        default=None,
        metadata={
            "wire": "iccid",
            "maxLength": 20,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.33",
        },
    )
    """Serial number (ICCID) of the SIM card in the modem. At most 20 characters."""

    imsi: str | None = field(
        default=None,
        metadata={
            "wire": "imsi",
            "maxLength": 20,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.33",
        },
    )
    """Mobile subscriber identity (IMSI) stored on the SIM card. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.33"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
