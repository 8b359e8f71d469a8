"""The enumeration PreconditioningStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "PreconditioningStatusEnumType",
]


class PreconditioningStatusEnumType(StrEnum):
    """Whether the battery of the vehicle is ready to follow charging setpoints at once.

    OCPP 2.1 part 2, section 3.79.
    """

    UNKNOWN = "Unknown"
    READY = "Ready"
    NOT_READY = "NotReady"
    PRECONDITIONING = "Preconditioning"
