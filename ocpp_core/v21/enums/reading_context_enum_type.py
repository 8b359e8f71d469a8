"""The enumeration ReadingContextEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ReadingContextEnumType",
]


class ReadingContextEnumType(StrEnum):
    """On what occasion a value was measured, such as the start or end of a transaction or a regular sample.

    OCPP 2.1 part 2, section 3.82.
    """

    INTERRUPTION_BEGIN = "Interruption.Begin"
    INTERRUPTION_END = "Interruption.End"
    OTHER = "Other"
    SAMPLE_CLOCK = "Sample.Clock"
    SAMPLE_PERIODIC = "Sample.Periodic"
    TRANSACTION_BEGIN = "Transaction.Begin"
    TRANSACTION_END = "Transaction.End"
    TRIGGER = "Trigger"
