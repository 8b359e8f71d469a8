"""The enumeration DataTransferStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DataTransferStatus",
]


class DataTransferStatus(StrEnum):
    """Whether a vendor-specific message was understood and its request granted.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"
