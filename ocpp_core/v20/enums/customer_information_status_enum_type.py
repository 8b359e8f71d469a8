"""The enumeration CustomerInformationStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CustomerInformationStatusEnumType",
]


class CustomerInformationStatusEnumType(StrEnum):
    """Whether the station handles the request for customer data; Invalid means that it names no customer.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    INVALID = "Invalid"
