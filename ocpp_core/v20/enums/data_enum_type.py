"""The enumeration DataEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DataEnumType",
]


class DataEnumType(StrEnum):
    """What values a variable holds: a text, a number, a time, a truth value, or a choice from a list of permitted
    values.

    OCPP 2.0.
    """

    STRING = "string"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE_TIME = "dateTime"
    BOOLEAN = "boolean"
    OPTION_LIST = "OptionList"
    SEQUENCE_LIST = "SequenceList"
    MEMBER_LIST = "MemberList"
