"""The enumeration ResetType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ResetType",
]


class ResetType(StrEnum):
    """Whether a station ends its transactions before it restarts (soft) or restarts at once (hard).

    OCPP 1.6, section 7.42.
    """

    HARD = "Hard"
    SOFT = "Soft"
