"""The enumeration SendLocalListStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "SendLocalListStatusEnumType",
]


class SendLocalListStatusEnumType(StrEnum):
    """Whether the local authorization list was updated; VersionMismatch means that the update is not newer than the
    list.

    OCPP 2.1 part 2, section 3.92.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    VERSION_MISMATCH = "VersionMismatch"
