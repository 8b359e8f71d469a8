"""The enumeration RegistrationStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "RegistrationStatus",
]


class RegistrationStatus(StrEnum):
    """Whether the central system accepts a station, turns it away, or still has to prepare it.

    OCPP 1.6, section 7.38.
    """

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"
