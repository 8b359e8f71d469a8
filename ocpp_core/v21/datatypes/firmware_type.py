"""The data type FirmwareType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "FirmwareType",
]


@define(kw_only=True, repr=False)
class FirmwareType(DataType):
    """A firmware image to fetch and install, with when to do so and how to verify it.

    OCPP 2.1 part 2, section 2.48.
    """

    VERSION: ClassVar[Version] = Version.V21

    location: str = field(
        metadata={"wire": "location", "maxLength": 2000, "secret": {"part": "userinfo"}, "section": "2.48"}
    )
    """URI to fetch the firmware from. At most 2000 characters."""

    retrieve_date_time: datetime = field(
        metadata={"wire": "retrieveDateTime", "format": "date-time", "section": "2.48"}
    )
    """Moment from which the station fetches the firmware."""

    install_date_time: datetime | None = field(
        default=None, metadata={"wire": "installDateTime", "format": "date-time", "section": "2.48"}
    )
    """Moment from which the station installs the firmware."""

    signing_certificate: str | None = field(
        default=None, metadata={"wire": "signingCertificate", "maxLength": 5500, "section": "2.48"}
    )
    """X.509 certificate, in PEM form, that verifies the firmware signature. At most 5500 characters."""

    signature: str | None = field(default=None, metadata={"wire": "signature", "maxLength": 800, "section": "2.48"})
    """Signature over the firmware file, in Base64. At most 800 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.48"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
