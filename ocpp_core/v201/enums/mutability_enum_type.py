"""The enumeration MutabilityEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MutabilityEnumType",
]


class MutabilityEnumType(StrEnum):
    """Whether an attribute of a variable can be read, written or both.

    OCPP 2.0.1 part 2, section 3.58.
    """

    READ_ONLY = "ReadOnly"
    WRITE_ONLY = "WriteOnly"
    READ_WRITE = "ReadWrite"
