"""The enumeration UpdateFirmwareStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UpdateFirmwareStatusEnumType",
]


class UpdateFirmwareStatusEnumType(StrEnum):
    """Whether the station starts the firmware update, and if not, what is wrong with the request or its certificate.

    OCPP 2.1 part 2, section 3.108.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
    INVALID_CERTIFICATE = "InvalidCertificate"
    REVOKED_CERTIFICATE = "RevokedCertificate"
