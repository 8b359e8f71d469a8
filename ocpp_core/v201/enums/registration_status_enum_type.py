"""The enumeration RegistrationStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "RegistrationStatusEnumType",
]


class RegistrationStatusEnumType(StrEnum):
    """Whether the CSMS accepts the station, has still to prepare it, or refuses it.

    OCPP 2.0.1 part 2, section 3.69.
    """

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"
