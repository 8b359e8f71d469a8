"""The data type FirmwareType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "FirmwareType",
]


@define(kw_only=True, repr=False)
class FirmwareType(DataType):
    """A firmware image to fetch and install, with when to do so and how to verify it.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    location: str = field(metadata={"wire": "location", "maxLength": 512, "secret": {"part": "userinfo"}})
    """URI to fetch the firmware from. At most 512 characters."""

    retrieve_date_time: datetime = field(metadata={"wire": "retrieveDateTime", "format": "date-time"})
    """Moment from which the station fetches the firmware."""

    install_date_time: datetime | None = field(
        default=None, metadata={"wire": "installDateTime", "format": "date-time"}
    )
    """Moment from which the station installs the firmware."""

    signing_certificate: str | None = field(default=None, metadata={"wire": "signingCertificate", "maxLength": 800})
    """X.509 certificate, in PEM form, that verifies the firmware signature. At most 800 characters."""

    signature: str | None = field(default=None, metadata={"wire": "signature", "maxLength": 800})
    """Signature over the firmware file, in Base64. At most 800 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
