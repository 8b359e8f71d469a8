"""The enumeration SendLocalListStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "SendLocalListStatusEnumType",
]


class SendLocalListStatusEnumType(StrEnum):
    """Whether the local authorization list was updated; VersionMismatch means that the update is not newer than the
    list.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    VERSION_MISMATCH = "VersionMismatch"
