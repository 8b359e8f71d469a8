"""The enumeration ResetType of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ResetType",
]


class ResetType(StrEnum):
    """Whether a station ends its transactions before it restarts (soft) or restarts at once (hard).

    OCPP 1.5.
    """

    HARD = "Hard"
    SOFT = "Soft"
