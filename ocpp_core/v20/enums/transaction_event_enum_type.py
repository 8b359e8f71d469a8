"""The enumeration TransactionEventEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TransactionEventEnumType",
]


class TransactionEventEnumType(StrEnum):
    """Whether an event is the first of its transaction, the last, or one in between.

    OCPP 2.0.
    """

    ENDED = "Ended"
    STARTED = "Started"
    UPDATED = "Updated"
