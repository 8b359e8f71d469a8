"""The enumeration CustomerInformationStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CustomerInformationStatusEnumType",
]


class CustomerInformationStatusEnumType(StrEnum):
    """Whether the station handles the request for customer data; Invalid means that it names no customer.

    OCPP 2.0.1 part 2, section 3.25.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    INVALID = "Invalid"
