"""The enumeration ResetEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ResetEnumType",
]


class ResetEnumType(StrEnum):
    """When to reset: at once, after the running transactions, or at once with the transactions resumed afterwards.

    OCPP 2.0.1 part 2, section 3.74.
    """

    IMMEDIATE = "Immediate"
    ON_IDLE = "OnIdle"
