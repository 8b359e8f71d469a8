"""The enumeration RegistrationStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "RegistrationStatus",
]


class RegistrationStatus(StrEnum):
    """Whether the central system accepts a station or turns it away.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
