"""The enumeration UpdateType of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UpdateType",
]


class UpdateType(StrEnum):
    """Whether an update replaces the whole local authorization list or only changes it.

    OCPP 1.5.
    """

    DIFFERENTIAL = "Differential"
    FULL = "Full"
