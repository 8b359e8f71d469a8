"""Which error codes answer which broken rule: the wide sets, since the standard is vague here and systems differ.

Belongs here: one table for each generation. Must not be here: what is made of another code (``_judge``).

The tables of codes are 1.6-J table 7, 2.0.1 part 4 table 8 and 2.1 part 4 table 9.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ocpp_core.versions import ErrorCode, Version

__all__ = ["LACKING", "OUT_OF_TURN", "UNKNOWN_ACTION", "codes_of"]

_FORMATION: Final = frozenset({ErrorCode.FORMATION_VIOLATION, ErrorCode.PROTOCOL_ERROR, ErrorCode.GENERIC_ERROR})
_FORMAT: Final = frozenset({ErrorCode.FORMAT_VIOLATION, ErrorCode.PROTOCOL_ERROR, ErrorCode.GENERIC_ERROR})
_VALUE: Final = frozenset({ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, ErrorCode.TYPE_CONSTRAINT_VIOLATION})
_ITEMS: Final = frozenset({ErrorCode.PROPERTY_CONSTRAINT_VIOLATION})
_VALUE_RULES: Final = ("type", "enum", "maxLength", "minimum", "maximum", "multipleOf", "format")


def _table(payload: frozenset[ErrorCode], count: ErrorCode) -> Mapping[str, frozenset[ErrorCode]]:
    return MappingProxyType(
        {
            "required": payload | {count},
            "minItems": payload | {count} | _ITEMS,
            "maxItems": payload | {count} | _ITEMS,
            "additionalProperties": payload | {count} | _ITEMS,
            **dict.fromkeys(_VALUE_RULES, payload | _VALUE),
        }
    )


_ONE: Final = _table(_FORMATION, ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION)
_TWO: Final = _table(_FORMAT, ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION)


def codes_of(version: Version, rule: str) -> frozenset[ErrorCode]:
    """The codes that may answer a payload that breaks a rule, given as its keyword of JSON Schema."""
    return (_ONE if version.major == 1 else _TWO)[rule]


LACKING: Final = frozenset({ErrorCode.NOT_IMPLEMENTED, ErrorCode.NOT_SUPPORTED})
"""What a system says that lacks an action of its version."""

UNKNOWN_ACTION: Final = frozenset({ErrorCode.NOT_IMPLEMENTED})
"""What answers an action that no version has."""

OUT_OF_TURN: Final = LACKING | {ErrorCode.SECURITY_ERROR}
"""What answers an action that is not the sender's to request."""
