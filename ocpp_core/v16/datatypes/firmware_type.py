"""The data type FirmwareType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "FirmwareType",
]


@define(kw_only=True, repr=False)
class FirmwareType(DataType):
    """A firmware image to install, with where to get it, when, and its signature.

    OCPP 1.6 security whitepaper, section 6.9.
    """

    VERSION: ClassVar[Version] = Version.V16

    location: str = field(
        metadata={"wire": "location", "maxLength": 512, "secret": {"part": "userinfo"}, "section": "WP 6.9"}
    )
    """Address from which to download the firmware. At most 512 characters."""

    retrieve_date_time: datetime = field(
        metadata={"wire": "retrieveDateTime", "format": "date-time", "section": "WP 6.9"}
    )
    """Moment at which the station should download the firmware."""

    signing_certificate: str = field(metadata={"wire": "signingCertificate", "maxLength": 5500, "section": "WP 6.9"})
    """Certificate (X.509, PEM) that belongs to the key the firmware was signed with. At most 5500 characters."""

    signature: str = field(metadata={"wire": "signature", "maxLength": 800, "section": "WP 6.9"})
    """Digital signature over the firmware file, in Base64. At most 800 characters."""

    install_date_time: datetime | None = field(
        default=None, metadata={"wire": "installDateTime", "format": "date-time", "section": "WP 6.9"}
    )
    """Moment at which the station should install the firmware. If absent, as soon as it can."""
