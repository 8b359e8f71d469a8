"""The enumeration AttributeEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "AttributeEnumType",
]


class AttributeEnumType(StrEnum):
    """Which attribute of a variable is meant: its actual value, its target, or its lower or upper setting limit.

    OCPP 2.1 part 2, section 3.2.
    """

    ACTUAL = "Actual"
    TARGET = "Target"
    MIN_SET = "MinSet"
    MAX_SET = "MaxSet"
