"""The enumeration UpdateFirmwareStatusEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UpdateFirmwareStatusEnumType",
]


class UpdateFirmwareStatusEnumType(StrEnum):
    """Whether a signed firmware update starts, is refused, replaces one in progress, or has an unusable certificate.

    OCPP 1.6 security whitepaper, section 6.18.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
    INVALID_CERTIFICATE = "InvalidCertificate"
    REVOKED_CERTIFICATE = "RevokedCertificate"
