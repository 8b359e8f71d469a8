"""The enumeration UpdateEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UpdateEnumType",
]


class UpdateEnumType(StrEnum):
    """Whether a local authorization list changes the present one (Differential) or replaces it (Full).

    OCPP 2.0.
    """

    DIFFERENTIAL = "Differential"
    FULL = "Full"
