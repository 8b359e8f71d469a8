"""The enumeration DataTransferStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DataTransferStatusEnumType",
]


class DataTransferStatusEnumType(StrEnum):
    """Whether the receiver knows the vendor and message of a data transfer and accepts it.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"
