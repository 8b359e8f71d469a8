"""The enumeration UpdateFirmwareStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UpdateFirmwareStatusEnumType",
]


class UpdateFirmwareStatusEnumType(StrEnum):
    """Whether the station starts the firmware update, and if not, what is wrong with the request or its certificate.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
