"""The enumeration TransactionEventEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TransactionEventEnumType",
]


class TransactionEventEnumType(StrEnum):
    """Whether an event is the first of its transaction, the last, or one in between.

    OCPP 2.0.1 part 2, section 3.80.
    """

    ENDED = "Ended"
    STARTED = "Started"
    UPDATED = "Updated"
